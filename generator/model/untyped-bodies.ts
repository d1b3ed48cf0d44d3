import type { Reporter } from "../diagnostics.js";
import type { ClientModel, MediaTypeModel } from "./client-model.js";

/**
 * Warns of each body whose schema nothing can be made of: its media type is none that a client can read or write other
 * than as text or bytes, and the document offers no other.
 */
export function reportUntypedBodies(
  operations: ClientModel["operations"],
  reporter: Reporter,
): void {
  const reported = new Set<string>();
  for (const { requestBody, responses } of operations) {
    for (const { content } of [...(requestBody ? [requestBody] : []), ...responses]) {
      if (content.some(({ codec }) => typedCodecs.has(codec))) continue;
      for (const { mediaType, codec, shape, pointer } of content) {
        if (shape !== "object" && shape !== "array") continue;
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
