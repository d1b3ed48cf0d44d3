import type { Declarations, Sample } from "../declare/declarations.js";
import { stringLiteral } from "../escape.js";
import type { MediaTypeModel, OperationModel } from "../model/client-model.js";
import type { SecuritySchemeModel } from "../model/security-model.js";
import { sampleObject } from "./literal.js";
import { sampleOptions } from "./sample-credentials.js";

/** The columns that a comment begins each line with. */
const commentMargin = " * ".length;

/** What the examples of calls are made from. */
export interface ExampleContext {
  readonly samples: Declarations["samples"];
  /** Whether there is something to call `result`. */
  readonly hasResult: boolean;
  readonly packageName: string;
  readonly securitySchemes: readonly SecuritySchemeModel[];
  /** The variables of the server that a client cannot be made without. */
  readonly requiredOptions: readonly { readonly member: string }[];
}

/** How an operation is called; each `null` where the request has a type of which no value can be told. */
export interface ExampleView {
  /** A call as a person would write it: what is required, and what comes back under a fitting name. */
  readonly example: string | null;
  /** A whole program that makes the call. */
  readonly firstCall: string | null;
}

/** Shows how an operation is called, with the examples of the document where they are values of its types. */
export function viewExamples(operation: OperationModel, context: ExampleContext): ExampleView {
  const members = requestMembers(operation, context.samples);
  if (members === null) return { example: null, firstCall: null };
  const example = callOf(operation, members, context.hasResult);
  const program = [
    `import { createClient, ${operation.name} } from ${stringLiteral(context.packageName)};`,
    "",
    `const client = createClient(${sampleOptions(operation, context)});`,
    example,
  ];
  return { example, firstCall: program.join("\n") };
}

function callOf(
  { name }: OperationModel,
  members: readonly SampleMember[],
  hasResult: boolean,
): string {
  const start = `${hasResult ? "const result = " : ""}await ${name}(client`;
  if (members.length === 0) return `${start});`;
  const around = start.length + ", );".length;
  return `${start}, ${sampleObject(members, { margin: commentMargin, indent: "", around })});`;
}

type SampleMember = { readonly name: string; readonly sample: Sample };

function requestMembers(
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
