/* @ondemand how webhooks and callbacks are received */

/** Describes a webhook or a callback; generated code has one for each. */
export interface WebhookDescription {
  /** In upper case. */
  readonly method: string;
  /** How the body is read, by media type. Empty when there is none. */
  readonly content: Readonly<Record<string, "blob" | "json" | "text">>;
  /** If `false`, an event may have no body. */
  readonly bodyRequired: boolean;
  /** The status of the response if the handler returns nothing. */
  readonly status: number;
  /** The media type of the response body, by status (`200`), range (`4XX`) or `default`. */
  readonly responses: Readonly<Record<string, string>>;
}

/** The response of a handler. */
export interface WebhookAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The handlers of {@link dispatchWebhook}, and what they handle. */
export interface WebhookChoice {
  readonly handlers: object;
  /** By the names of the handlers. */
  readonly descriptions: Readonly<Record<string, WebhookDescription>>;
}

/**
 * Passes a request to the handler of the given name, and creates a response of its answer.
 *
 * The response is 404 for a name without a handler, 405 for another method than the documented one,
 * 415 for a media type that is not documented, and 400 for JSON that cannot be read. What a handler
 * throws is thrown. Neither a signature nor the shape of the body is verified: verify a signature
 * first, on `request.clone()`.
 */
export async function dispatchWebhook(
  name: string,
  request: Request,
  { handlers, descriptions }: WebhookChoice,
): Promise<Response> {
  // Own members only, so that `constructor` is not a handler.
  const description = new Map(Object.entries(descriptions)).get(name);
  // Sound: the generated type of the handlers has functions of this kind only.
  const handler = (handlers as Readonly<Record<string, Handler | undefined>>)[name];
  if (!handler || !description) return refusal(404, "no handler of this name");
  const { method } = description;
  if (request.method !== method) return refusal(405, `expected ${method}`, { allow: method });
  const body = await readBody(request, description);
  if (body instanceof Response) return body;
  return respond(await handler.call(handlers, { ...body, request }), description);
}

type Handler = (event: object) => WebhookAnswer | void | Promise<WebhookAnswer | void>;

async function readBody(
  request: Request,
  { content, bodyRequired }: WebhookDescription,
): Promise<{ readonly body?: unknown } | Response> {
  const types = Object.keys(content);
  if (types.length === 0) return {};
  const bytes = await request.blob();
  if (bytes.size === 0 && !bodyRequired) return {};
  const given = essenceOf(request.headers.get("content-type") ?? types[0] ?? "");
  const type = types.find((one) => stands(essenceOf(one), given));
  if (type === undefined) return refusal(415, `expected ${types.join(" or ")}`);
  if (content[type] === "blob") return { body: bytes };
  const text = await bytes.text();
  if (content[type] === "text") return { body: text };
  try {
    const body: unknown = JSON.parse(text);
    return { body };
  } catch {
    return refusal(400, "expected JSON");
  }
}

function essenceOf(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** Whether a media type or range (`image/*`) means another media type. */
function stands(range: string, mediaType: string): boolean {
  return range === "*/*" || range === mediaType || `${mediaType.split("/")[0]}/*` === range;
}

function respond(answer: WebhookAnswer | void, description: WebhookDescription): Response {
  const { status, headers, body } = answer ?? { status: description.status };
  const response = { status, headers: new Headers(headers) };
  if (body === undefined) return new Response(null, response);
  const { responses } = description;
  const documented =
    responses[status] ?? responses[`${Math.trunc(status / 100)}XX`] ?? responses["default"];
  const type = response.headers.get("content-type") ?? documented ?? "application/json";
  response.headers.set("content-type", type);
  // Sound: what is not JSON is text or bytes in the generated type of the answer.
  const text = /[/+]json\b/i.test(type) ? JSON.stringify(body) : (body as RequestInit["body"]);
  return new Response(text ?? null, response);
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Response {
  return new Response(message, { status, headers: { "content-type": "text/plain", ...headers } });
}
