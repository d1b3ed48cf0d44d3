import type { Declaration, Declarations, TypeText } from "../declare/declarations.js";
import type { MediaTypeModel, ResponseModel } from "../model/body-model.js";
import type { WebhookModel } from "../model/webhook-model.js";
import { statusType } from "./response-view.js";
import { bytesType, plainType, typeAt, unionOf } from "./type-texts.js";

/** A webhook or callback as templates see it. */
export interface WebhookView extends WebhookModel {
  /** What its handler gets as body; `null` when there is none. */
  readonly body: TypeText | null;
  readonly bodyRequired: boolean;
  /** How the body is read: `json`, `text` or `blob`. */
  readonly content: readonly { readonly mediaType: string; readonly reader: string }[];
  /** What may be answered. */
  readonly answers: readonly WebhookAnswerView[];
  /** The only one of them; `null` when there are several or none. */
  readonly answer: WebhookAnswerView | null;
  /** A handler may answer nothing. */
  readonly mayBeSilent: boolean;
  /** The status of the answer then. */
  readonly silentStatus: number;
  /** Types that only it uses. */
  readonly declarations: readonly Declaration[];
}

export interface WebhookAnswerView {
  /** As written: `200`, `4XX`, `default`. */
  readonly status: string;
  readonly statusType: TypeText;
  /** The media type of the body; `null` when there is no body. */
  readonly mediaType: string | null;
  readonly body: TypeText | null;
}

/** Views a webhook or callback: what is received is read, what is answered is sent. */
export function viewWebhook(webhook: WebhookModel, declarations: Declarations): WebhookView {
  const { requestBody, responses } = webhook;
  const own = { ...declarations, types: declarations.webhookTypes };
  const content = requestBody?.content ?? [];
  const silent = silentResponse(responses);
  const answers = responses.map((response) => viewAnswer(response, { responses, own }));
  const [answer = null, ...others] = answers;
  return {
    ...webhook,
    body: content.length === 0 ? null : unionOf(content.map((one) => readType(one, own))),
    bodyRequired: requestBody?.required === true,
    content: content.map(({ mediaType, codec }) => ({ mediaType, reader: readerOf(codec) })),
    answers,
    answer: others.length === 0 ? answer : null,
    mayBeSilent: silent !== null,
    silentStatus: /^\d+$/.test(silent ?? "") ? Number(silent) : 204,
    declarations: ownDeclarations(webhook, declarations),
  };
}

function viewAnswer(
  response: ResponseModel,
  { responses, own }: { readonly responses: readonly ResponseModel[]; readonly own: Declarations },
): WebhookAnswerView {
  const { status, content } = response;
  const chosen = content.find(({ codec }) => codec === "json") ?? content[0] ?? null;
  return {
    status,
    statusType: statusType(response, responses),
    mediaType: chosen && writtenMediaType(chosen),
    body: chosen && writtenType(chosen, own),
  };
}

/** Of a range something is chosen that its type can be written in. */
function writtenMediaType({ mediaType, isRange, codec }: MediaTypeModel): string {
  if (!isRange) return mediaType;
  if (codec === "json") return "application/json";
  return codec === "text" ? "text/plain" : "application/octet-stream";
}

/** The first success without a body, or any success where none is documented; `null` if each has a body. */
function silentResponse(responses: readonly ResponseModel[]): string | null {
  const successes = responses.filter(({ success }) => success);
  if (successes.length === 0) return "204";
  return successes.find(({ content }) => content.length === 0)?.status ?? null;
}

function readerOf(codec: MediaTypeModel["codec"]): "blob" | "json" | "text" {
  switch (codec) {
    case "json":
      return "json";
    case "text":
    case "event-stream":
    case "json-lines":
      return "text";
    case "binary":
    case "urlencoded":
    case "multipart":
      return "blob";
  }
}

function readType(mediaType: MediaTypeModel, declarations: Declarations): TypeText {
  const reader = readerOf(mediaType.codec);
  if (reader === "json") return typeAt(declarations, mediaType.schemaPointer);
  return plainType(reader === "text" ? "string" : "Blob");
}

function writtenType(mediaType: MediaTypeModel, declarations: Declarations): TypeText {
  const reader = readerOf(mediaType.codec);
  if (reader === "json") return typeAt(declarations, mediaType.schemaPointer);
  const isText = reader === "text" || mediaType.codec === "urlencoded";
  return isText ? plainType("string") : bytesType;
}

function ownDeclarations(
  { requestBody, responses }: WebhookModel,
  { operationTypes }: Declarations,
): readonly Declaration[] {
  const content = [...(requestBody?.content ?? []), ...responses.flatMap((one) => one.content)];
  const names = new Set(
    content.flatMap(({ declaredName, declaresType }) => (declaresType ? declaredName : null) ?? []),
  );
  return [...names].flatMap((name) => operationTypes.get(name) ?? []);
}
