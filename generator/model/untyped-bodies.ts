import type { Reporter } from "../diagnostics.js";
import type { MediaTypeModel } from "./body-model.js";
import type { ClientModel } from "./client-model.js";

/**
 * Warns of each body whose schema nothing can be made of: its media type is none that a client can read or write other
 * than as text or bytes, and the document offers no other.
 */
export function reportUntypedBodies(
  { operations, webhooks }: Pick<ClientModel, "operations" | "webhooks">,
  reporter: Reporter,
): void {
  const reported = new Set<string>();
  const places = [
    ...operations.map((operation) => ({ ...operation, typed: typedCodecs })),
    ...webhooks.map((webhook) => ({ ...webhook, typed: webhookCodecs })),
  ];
  for (const { requestBody, responses, typed } of places) {
    for (const { content } of [...(requestBody ? [requestBody] : []), ...responses]) {
      if (content.some(({ codec }) => typed.has(codec))) continue;
      for (const { mediaType, codec, valueKind, pointer } of content) {
        if (valueKind !== "object" && valueKind !== "array") continue;
        if (reported.has(pointer)) continue;
        reported.add(pointer);
        const form = codec === "text" ? "text" : "bytes";
        const message = `\`${mediaType}\` is read and written as ${form}, so its schema gives no type`;
        reporter.report({ code: "media-type-untyped", message, pointer });
      }
    }
  }
}

const typedCodecs: ReadonlySet<MediaTypeModel["codec"]> = new Set([
  ...(["json", "json-lines", "event-stream", "urlencoded", "multipart"] as const),
]);

/** What receives webhooks reads no forms and no streams. */
const webhookCodecs: typeof typedCodecs = new Set(["json"]);
