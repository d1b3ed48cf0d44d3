import type { OperationModel, SchemaModel } from "../model/client-model.js";
import type { Shape } from "../shapes/shape.js";
import type { OperationView } from "./operation-view.js";
import type { SampleMember } from "../declare/declarations.js";

/** A call that a program can show. */
export interface ShownCall {
  readonly operation: OperationView;
  readonly model: OperationModel;
  readonly params: readonly SampleMember[];
}

/** A property that makes a call fit for a program. */
export type Wish = (call: ShownCall) => boolean;

/** The names of variables in the programs, which a function of the same name would hide. */
const variables = new Set(
  "body call chosen client error event events file headers item line lines list load local options params result sink status stream streamed value".split(
    " ",
  ),
);

/** The calls that programs can show: of operations that are not deprecated, with parameters of which a value is known. */
export function listCalls(
  models: readonly OperationModel[],
  views: readonly OperationView[],
): readonly ShownCall[] {
  return views.flatMap((operation, index) => {
    const model = models[index];
    const { sampleParams, deprecated, name } = operation;
    const isShown = !deprecated && !variables.has(name);
    return isShown && model && sampleParams ? [{ operation, model, params: sampleParams }] : [];
  });
}

/** The first call that grants the most wishes; an earlier wish outweighs all later ones. */
export function chooseCall(
  calls: readonly ShownCall[],
  wishes: readonly Wish[],
): ShownCall | undefined {
  let best: { readonly call: ShownCall; readonly score: number } | undefined;
  for (const call of calls) {
    const score = wishes.reduce((sum, isGranted) => sum * 2 + Number(isGranted(call)), 0);
    if (best === undefined || score > best.score) best = { call, score };
  }
  return best?.call;
}

export const isRead: Wish = ({ operation }) => operation.method === "GET";

export const hasResult: Wish = ({ operation }) => operation.hasResult;

/** Whether the result is a value, as opposed to bytes or a stream. */
export const hasValue: Wish = ({ operation }) =>
  operation.hasResult && !/\b(?:AsyncIterable|Blob)\b/.test(operation.result.text);

export const hasErrors: Wish = ({ operation }) => operation.failures.length > 0;

export const hasHeaders: Wish = (call) => headerOf(call) !== undefined;

export const takesParams: Wish = ({ params }) => params.length > 0;

export const isPaged: Wish = ({ operation }) => operation.pagination !== null;

export const isDownload: Wish = ({ operation }) => operation.result.text === "Blob";

export const isStream: Wish = ({ operation }) => operation.result.text.startsWith("AsyncIterable<");

/** The first documented header of a success. */
export function headerOf({ operation }: ShownCall): string | undefined {
  return operation.outcomes.flatMap(({ headers }) => headers)[0];
}

/** Whether a stream has events, as opposed to JSON lines. */
export function hasEvents({ model }: ShownCall): boolean {
  return model.responses.some(
    ({ success, content }) => success && content.some(({ codec }) => codec === "event-stream"),
  );
}

/** The call with a file in its body, if the body can have one. */
export function withFile(
  call: ShownCall,
  schemas: ReadonlyMap<string, SchemaModel>,
): ShownCall | null {
  const { requestBody } = call.model;
  const [mediaType] = requestBody?.content ?? [];
  if (!requestBody || !mediaType) return null;
  if (mediaType.codec === "binary") return takesParams(call) ? call : null;
  if (mediaType.codec !== "multipart" || mediaType.shape === null) return null;
  const file = fileIn(mediaType.shape, schemas);
  if (file === null) return null;
  const given = call.params.find(({ name }) => name === requestBody.member)?.sample;
  const others = given?.kind === "object" ? given.members : [];
  if (given !== undefined && given.kind !== "object") return null;
  const members = [...others.filter(({ name }) => name !== file.name), file];
  const body: SampleMember = { name: requestBody.member, sample: { kind: "object", members } };
  const params = call.params.filter(({ name }) => name !== requestBody.member);
  return { ...call, params: [...params, body] };
}

/** The first property of an object that takes files. */
function fileIn(shape: Shape, schemas: ReadonlyMap<string, SchemaModel>): SampleMember | null {
  if (shape.kind === "reference") {
    const schema = schemas.get(shape.key);
    return schema === undefined || schema.shape.kind === "reference"
      ? null
      : fileIn(schema.shape, schemas);
  }
  if (shape.kind !== "object") return null;
  const file = { kind: "expression", text: 'new File(["bytes"], "file.txt")' } as const;
  for (const { name, access, shape: property } of shape.properties) {
    if (access === "read") continue;
    if (isFile(property)) return { name, sample: file };
    if (property.kind === "array" && isFile(property.item)) {
      return { name, sample: { kind: "list", items: [file] } };
    }
  }
  return null;
}

function isFile(shape: Shape): boolean {
  return shape.kind === "primitive" && shape.type === "binary";
}
