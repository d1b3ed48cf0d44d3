/* @internal bodies as a server sends them */

type ResponseBody = NonNullable<ConstructorParameters<typeof Response>[0]>;

/** Writes a body of a media type. */
export function bodyOf(body: unknown, mediaType: string): ResponseBody | null {
  if (body === undefined) return null;
  if (/[/+](?:json-seq|jsonl|x-ndjson|ndjson)\b/.test(mediaType)) {
    const start = mediaType.includes("json-seq") ? "\x1E" : "";
    return streamOf(body, (item) => `${start}${JSON.stringify(item)}\n`);
  }
  if (mediaType.startsWith("text/event-stream")) return streamOf(body, eventOf);
  if (/[/+]json\b/.test(mediaType)) return JSON.stringify(body);
  if (body instanceof Blob || body instanceof ReadableStream) return body;
  if (body instanceof ArrayBuffer || body instanceof URLSearchParams) return body;
  if (body instanceof FormData || typeof body === "string") return body;
  return JSON.stringify(body);
}

/** What can be iterated is sent item by item. Anything else is sent as it is. */
function streamOf(body: unknown, write: (item: unknown) => string): ResponseBody {
  if (typeof body === "string" || body instanceof ReadableStream) return body;
  const items = itemsOf(body);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await items.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(write(next.value)));
    },
    cancel: async () => {
      await items.return(undefined);
    },
  });
}

/** A body that cannot be iterated is the only item. */
async function* itemsOf(body: unknown): AsyncGenerator {
  const isObject = typeof body === "object" && body !== null;
  if (isObject && (Symbol.asyncIterator in body || Symbol.iterator in body)) {
    // Sound: it has just been looked at.
    yield* body as AsyncIterable<unknown> | Iterable<unknown>;
  } else {
    yield body;
  }
}

/** @see https://html.spec.whatwg.org/multipage/server-sent-events.html */
function eventOf(event: unknown): string {
  const isObject = typeof event === "object" && event !== null;
  const fields = Object.entries(isObject ? event : { data: event });
  const lines = fields.flatMap(([name, value]: readonly [string, unknown]) => {
    if (value === undefined) return [];
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return text.split(/\r\n|\r|\n/).map((line) => `${name}: ${line}\n`);
  });
  return `${lines.join("")}\n`;
}
