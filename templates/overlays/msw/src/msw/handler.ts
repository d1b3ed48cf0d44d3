import { HttpHandler, HttpResponse } from "msw";
import type { ResponseOutcome } from "../runtime/operation.js";
import { bodyOf } from "./body.js";
import type { PathPart } from "./address.js";
import { patternOf, sentQuery } from "./address.js";
import { sampleOf } from "./sample.js";
import type { SampleOptions, SampleSchema } from "./sample-schema.js";

/** Options of a handler. */
export interface HandlerOptions extends SampleOptions {
  /**
   * Where the API is, in place of its servers: a URL, in which `*` stands for anything. A path alone is meant at any
   * origin.
   */
  readonly baseUrl?: string;
  /** Only the first request is answered. */
  readonly once?: boolean;
}

/** A request that a handler answers. */
export interface HandledRequest<PathParams extends readonly string[]> {
  /** The parameters of the path, decoded. */
  readonly params: Readonly<Record<PathParams[number], string>>;
  readonly request: Request;
  readonly cookies: Readonly<Record<string, string>>;
}

/**
 * How a handler answers: with a response, or with what a function makes of the request. Nothing leaves the request to
 * the handlers that follow.
 */
export type HandlerAnswer<
  Outcome extends ResponseOutcome,
  Failure,
  Status extends number,
  PathParams extends readonly string[],
> =
  | MockedResponse<Outcome, Failure, Status>
  | ((
      handled: HandledRequest<PathParams>,
    ) =>
      | MockedResponse<Outcome, Failure, Status>
      | Promise<MockedResponse<Outcome, Failure, Status> | Response | undefined>
      | Response
      | undefined);

/** A documented response. Its `body` is made from the specification if it is left out. */
export type MockedResponse<Outcome extends ResponseOutcome, Failure, Status extends number> =
  | (Outcome extends ResponseOutcome
      ? Status extends Outcome["status"]
        ? Answer<Outcome["body"]> & { readonly status?: Outcome["status"] }
        : Answer<Outcome["body"]> & { readonly status: Outcome["status"] }
      : never)
  | (Failure extends ResponseOutcome
      ? Failure["status"] extends Status
        ? Answer<Failure["body"]> & { readonly status?: Failure["status"] }
        : Answer<Failure["body"]> & { readonly status: Failure["status"] }
      : never);

interface Answer<Body> {
  readonly body?: Body;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a handler has to know of an operation. @internal */
export interface MockedOperation {
  readonly method: string;
  readonly path: readonly PathPart[];
  /** Pairs that the operation has in its path: `action=start`. */
  readonly query?: readonly string[];
  /** Where it is, if no other place is given. */
  readonly baseUrls: readonly string[];
  /** The first one is the response by default. */
  readonly responses: readonly DocumentedResponse[];
  /** Makes JSON of the body of an answer, which may have values that JSON does not have. */
  readonly write?: (body: unknown, status: number) => unknown;
}

interface DocumentedResponse {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly mediaType?: string;
  readonly examples?: readonly unknown[];
  readonly schema?: () => SampleSchema;
}

type AnyAnswer = Answer<unknown> & { readonly status?: number };

/** @internal */
export function handlerOf(
  operation: MockedOperation,
  answer: AnyAnswer | ((handled: never) => unknown) = {},
  options: HandlerOptions = {},
): HttpHandler {
  const { method, path, baseUrls, query = [] } = operation;
  const { baseUrl, once = false } = options;
  const pattern = patternOf(baseUrl === undefined ? baseUrls : [baseUrl], path);
  const names = path.flatMap((part) => (typeof part === "string" ? [] : part));
  const resolver = async ({
    params,
    request,
    cookies,
  }: Resolved): Promise<Response | undefined> => {
    if (!sentQuery(request.url, query)) return undefined;
    const named = Object.fromEntries(names.map((name, index) => [name, params[`p${index}`]]));
    // Sound: the pattern has a group for each name.
    const handled = { params: named, request, cookies } as never;
    const given = typeof answer === "function" ? await answer(handled) : answer;
    if (given === undefined || given instanceof Response) return given;
    // Sound: the types of generated handlers let nothing else through.
    return respond(operation, given as AnyAnswer, options);
  };
  return new HttpHandler(method, pattern, resolver, { once });
}

interface Resolved {
  readonly params: Readonly<Record<string, unknown>>;
  readonly request: Request;
  readonly cookies: Readonly<Record<string, string>>;
}

function respond(
  { method, responses, write = (given) => given }: MockedOperation,
  answer: AnyAnswer,
  options: SampleOptions,
): Response {
  const status = answer.status ?? usualStatusOf(responses);
  const documented = responseFor(status, responses);
  const hasBody = ![204, 205, 304].includes(status) && method !== "HEAD";
  const body = "body" in answer ? write(answer.body, status) : sampleBody(documented, options);
  const { mediaType = body === undefined ? undefined : "application/json" } = documented ?? {};
  const isNamed = mediaType !== undefined && !mediaType.includes("*");
  const headers = {
    ...(hasBody && isNamed ? { "content-type": mediaType } : {}),
    ...answer.headers,
  };
  const written = hasBody ? bodyOf(body, mediaType ?? "") : null;
  return new HttpResponse(written, { status, headers });
}

/** The first one of a range; 200 where any may be. */
function usualStatusOf([usual]: readonly DocumentedResponse[]): number {
  return Number(usual?.status.replace("XX", "00")) || 200;
}

function responseFor(
  status: number,
  responses: readonly DocumentedResponse[],
): DocumentedResponse | undefined {
  const keys = [String(status), `${Math.trunc(status / 100)}XX`, "default"];
  return keys.flatMap((key) => responses.filter((one) => one.status === key))[0];
}

function sampleBody(documented: DocumentedResponse | undefined, options: SampleOptions): unknown {
  const { mediaType, examples = [], schema } = documented ?? {};
  if (mediaType === undefined) return undefined;
  if (schema === undefined) return examples[0] ?? emptyBody(mediaType);
  const made = schema();
  return sampleOf(examples.length > 0 ? { examples } : made, options);
}

/** What nothing is known of. */
function emptyBody(mediaType: string): unknown {
  return /[/+]json$/.test(mediaType) ? {} : "";
}
