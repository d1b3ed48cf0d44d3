import type { Declarations, Sample, SampleMember } from "../declare/declarations.js";
import type { MediaTypeModel } from "../model/body-model.js";
import type { OperationModel } from "../model/client-model.js";
import { printCall, printImport } from "./program.js";
import type { SettingsContext } from "./sample-credentials.js";
import { settingsFor } from "./sample-credentials.js";

/** The columns that a comment begins each line with. */
const commentMargin = " * ".length;

/** What the examples of calls are made from. */
export interface ExampleContext extends SettingsContext {
  readonly samples: Declarations["samples"];
  /** Whether the call has a result. */
  readonly hasResult: boolean;
  readonly packageName: string;
}

/** How an operation is called; each `null` where the parameters have a type of which no value can be told. */
export interface ExampleView {
  /** The parameters that are required, with values. */
  readonly sampleParams: readonly SampleMember[] | null;
  /** A call with these parameters, and a name for its result. */
  readonly example: string | null;
  /** The same, with lines that are short enough for a comment. */
  readonly exampleInComment: string | null;
  /** A whole program that makes the call. */
  readonly firstCall: string | null;
}

const noExamples: ExampleView = {
  sampleParams: null,
  example: null,
  exampleInComment: null,
  firstCall: null,
};

/** Shows how an operation is called, with the examples of the document where they are values of its types. */
export function viewExamples(operation: OperationModel, context: ExampleContext): ExampleView {
  const params = requiredParams(operation, context.samples);
  if (params === null) return noExamples;
  const { name } = operation;
  const { statements, imports, members } = settingsFor(operation, context);
  const start = `${context.hasResult ? "const result = " : ""}await ${name}`;
  const call = { start, members: params.length > 0 ? params : null };
  const exampleInComment = printCall({ ...call, margin: commentMargin });
  // One that fits on a line of a comment does so elsewhere.
  const example = exampleInComment.includes("\n") ? printCall(call) : exampleInComment;
  const program = [
    printImport(["createClient", name, ...imports], context.packageName),
    "",
    ...statements,
    printCall({
      start: "const client = createClient",
      before: [],
      members: members.length > 0 ? members : null,
    }),
    example,
    ...(context.hasResult ? ["console.log(result);"] : []),
  ];
  return {
    sampleParams: params,
    example,
    exampleInComment,
    firstCall: program.join("\n"),
  };
}

function requiredParams(
  { parameters, requestBody }: OperationModel,
  samples: Declarations["samples"],
): readonly SampleMember[] | null {
  const members: SampleMember[] = [];
  for (const { member, required, schemaPointer } of parameters) {
    if (!required) continue;
    const sample = samples.get(schemaPointer);
    if (sample === undefined) return null;
    members.push({ name: member, sample });
  }
  const [mediaType] = requestBody?.content ?? [];
  if (!requestBody || !mediaType) return members;
  const sample = bodySample(mediaType, samples);
  if (!requestBody.required && (sample === null || isEmpty(sample))) return members;
  return sample && [...members, { name: requestBody.member, sample }];
}
function isEmpty(sample: Sample): boolean {
  return sample.kind === "object" && sample.members.length === 0;
}

/** A value of what a request takes in a media type; see `sentType`. */
function bodySample(mediaType: MediaTypeModel, samples: Declarations["samples"]): Sample | null {
  const { codec, example, schemaPointer } = mediaType;
  const anything: Sample = { kind: "value", value: example ?? {} };
  const sample = schemaPointer === null ? anything : (samples.get(schemaPointer) ?? null);
  switch (codec) {
    case "text":
    case "event-stream":
      return { kind: "value", value: typeof example === "string" ? example : "text" };
    case "binary":
      return { kind: "expression", text: 'new Blob(["bytes"])' };
    case "json-lines": {
      const isWhole = mediaType.valueKind === "array" && !mediaType.describesItems;
      return isWhole || sample === null ? sample : { kind: "list", items: [sample] };
    }
    case "json":
    case "urlencoded":
    case "multipart":
      return sample;
  }
}
