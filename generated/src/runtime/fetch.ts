/**
 * The part of `fetch` that the client uses. The global one fits, and so does a function that
 * ignores its second parameter.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/**
 * Options of `fetch` that a client or a call may set: `cache`, `credentials`, `keepalive`,
 * `priority`, `redirect`, and what the platform declares on `RequestInit`.
 */
export type FetchOptions = Omit<
  RequestInit,
  "body" | "duplex" | "headers" | "method" | "signal" | "window"
>;

/**
 * The options that the client passes to `fetch`. Those that only the platform declares are passed
 * as well, but are not declared here: the `fetch` of another library may give them other types.
 */
export interface FetchInit extends CommonOptions {
  method: string;
  headers: Record<string, string>;
  body?: FetchBody;
  signal?: AbortSignal;
  /** Needed for a body that is a stream: https://fetch.spec.whatwg.org/#dom-requestinit-duplex */
  duplex: "half";
}

type CommonOptions = Pick<FetchOptions, Extract<keyof FetchOptions, CommonName>>;

/** Some platforms declare only some of them. */
type CommonName = "cache" | "credentials" | "keepalive" | "priority" | "redirect";

/** A body that `fetch` can send, except `FormData`, whose `Content-Type` only `fetch` can write. */
export type FetchBody = Exclude<NonNullable<RequestInit["body"]>, FormData>;

/** The part of a `Response` that the client uses. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly headers: FetchHeaders;
  readonly body: ReadableStream<Uint8Array> | null;
  text(): Promise<string>;
  blob(): Promise<Blob>;
}

/** The part of `Headers` that the client uses. */
export interface FetchHeaders {
  get(name: string): string | null;
  forEach(callback: (value: string, name: string) => void): void;
}
