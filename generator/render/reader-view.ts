import type { MediaTypeModel, ResponseModel } from "../model/body-model.js";

/** How the bodies of an operation's responses are read. */
export interface ReaderView {
  /** Those that are not read by `decoder`; the first whose condition holds counts. */
  readonly cases: readonly ReaderCaseView[];
  /** The function of the runtime that reads all others. */
  readonly decoder: string;
  /** Whether the decoder needs the call. */
  readonly needsCall: boolean;
  /** Whether any decoder needs the call. */
  readonly usesCall: boolean;
  /** Whether any condition is about the status itself. */
  readonly usesStatus: boolean;
}

/** How the bodies of some statuses are read. */
export interface ReaderCaseView {
  /** Whether it is for all successes, beside its `statuses`. */
  readonly successes: boolean;
  /** The statuses, if they are documented one by one; otherwise empty. */
  readonly statuses: readonly number[];
  /** The only one of these statuses; `null` if there are several or none. */
  readonly status: number | null;
  /** The first status of a range and the first one behind it; `null` for single statuses and for successes. */
  readonly from: number | null;
  readonly to: number | null;
  readonly decoder: string;
  readonly needsCall: boolean;
}

/** Chooses the functions of the runtime that read the bodies of responses. */
export function viewReader(responses: readonly ResponseModel[]): ReaderView {
  const decoders = decodersByStatus(responses);
  const decoder = decoders.get("default") ?? undocumentedDecoder(responses);
  const single = new Map<string, number[]>();
  for (const [status, own] of decoders) {
    if (!/^\d+$/.test(status)) continue;
    const other = decoders.get(`${status.slice(0, 1)}XX`) ?? decoder;
    if (own !== other) single.set(own, [...(single.get(own) ?? []), Number(status)]);
  }
  const cases = viewCases(
    single,
    [...decoders].filter(([status, own]) => status.endsWith("XX") && own !== decoder),
  );
  const all = [decoder, ...cases.map((one) => one.decoder)];
  return {
    cases,
    decoder,
    needsCall: needsCall(decoder),
    usesCall: all.some(needsCall),
    usesStatus: cases.some(({ statuses, from }) => statuses.length > 0 || from !== null),
  };
}

/**
 * Statuses that are read like any success join these, which come before other ranges, since a status counts more than
 * the range that it is in.
 */
function viewCases(
  single: ReadonlyMap<string, readonly number[]>,
  ranges: readonly (readonly [status: string, decoder: string])[],
): readonly ReaderCaseView[] {
  const [, ofSuccesses = null] = ranges.find(([status]) => status === "2XX") ?? [];
  const none = { successes: false, statuses: [], from: null, to: null };
  const cases = [...single].map(([decoder, statuses]) => ({ ...none, statuses, decoder }));
  const successes =
    ofSuccesses === null
      ? []
      : [
          {
            ...none,
            successes: true,
            statuses: single.get(ofSuccesses) ?? [],
            decoder: ofSuccesses,
          },
        ];
  const others = ranges.flatMap(([status, decoder]) => {
    const hundreds = Number(status[0]);
    return status === "2XX"
      ? []
      : [{ ...none, from: hundreds * 100, to: (hundreds + 1) * 100, decoder }];
  });
  const separate = cases.filter(({ decoder }) => decoder !== ofSuccesses);
  return [...separate, ...successes, ...others].map((one) => {
    const [only = null, ...more] = one.statuses;
    const status = more.length === 0 ? only : null;
    return { ...one, status, needsCall: needsCall(one.decoder) };
  });
}

/** The decoders of bodies by `200`, `4XX` or `default`. */
function decodersByStatus(responses: readonly ResponseModel[]): ReadonlyMap<string, string> {
  const decoders = new Map(
    responses.flatMap((one) =>
      // The runtime knows that these have no body.
      ["204", "205", "304"].includes(one.status) ? [] : [[one.status, decoderOf(one, responses)]],
    ),
  );
  const successes = [...decoders].filter(([status]) => status.startsWith("2"));
  const [own, ...others] = new Set(successes.map(([, decoder]) => decoder));
  // A success with another status than the documented one, such as 206 for a part, is read like that.
  if (own !== undefined && others.length === 0) decoders.set("2XX", own);
  return decoders;
}

function needsCall(decoder: string): boolean {
  const alone = ["decodeAny", "decodeBinary", "decodeNothing", "decodeText", "decodeTextOrBinary"];
  return !alone.includes(decoder);
}

/** For statuses that are not documented: any success, where the document has none. */
function undocumentedDecoder(responses: readonly ResponseModel[]): string {
  if (!responses.some(({ success }) => success)) return "decodeAny";
  if (haveOnlyFailuresBodies(responses)) return "decodeFailure";
  const codecs = responses.flatMap(({ content }) => content.map(({ codec }) => codec));
  return codecs.includes("json") && !responses.some(isEmptySuccess)
    ? "decodeJson"
    : "decodeJsonOrEmpty";
}

function decoderOf(response: ResponseModel, all: readonly ResponseModel[]): string {
  const [mediaType, ...others] = response.content;
  if (mediaType === undefined) {
    if (response.body !== "none") return "decodeAny";
    return response.success && haveOnlyFailuresBodies(all) ? "decodeFailure" : "decodeNothing";
  }
  const isMixed =
    others.some(({ codec }) => codec !== mediaType.codec) ||
    response.content.some(({ codec, isRange }) => isRange && codec !== "binary");
  if (isMixed) return mixedDecoderOf(response.content);
  switch (mediaType.codec) {
    case "json":
      if (haveOnlyFailuresBodies(all)) return "decodeFailure";
      return all.some(isEmptySuccess) ? "decodeJsonOrEmpty" : "decodeJson";
    case "text":
      return "decodeText";
    case "event-stream":
      return mediaType.eventData === "text" ? "decodeEvents" : "decodeJsonEvents";
    case "json-lines":
      return "decodeJsonLines";
    case "urlencoded":
    case "multipart":
    case "binary":
      return "decodeBinary";
  }
}

/** The media type of the response decides. */
function mixedDecoderOf(content: readonly MediaTypeModel[]): string {
  const codecs = new Set(content.map(({ codec }) => codec));
  const hasLines = codecs.has("json-lines");
  const events = content.find(({ codec }) => codec === "event-stream");
  if (events) {
    const kind = events.eventData === "text" ? "TextEvents" : "Events";
    return hasLines ? `decodeJsonLinesOr${kind}` : `decode${kind}OrOther`;
  }
  if (hasLines) return "decodeJsonLinesOrOther";
  if (content.some(({ isRange }) => isRange)) return "decodeMixed";
  if (!codecs.has("json")) return "decodeTextOrBinary";
  return codecs.has("text") ? "decodeMixed" : "decodeJsonOrBinary";
}

/** Whether no success has a body: a server that sends one, with a status of its own, has succeeded all the same. */
function haveOnlyFailuresBodies(responses: readonly ResponseModel[]): boolean {
  const successes = responses.filter(({ success }) => success);
  return successes.length > 0 && successes.every(({ body }) => body === "none");
}

/** Where a call may succeed without a body, one that should have a body may come without it, too. */
function isEmptySuccess(response: ResponseModel): boolean {
  return response.success && response.content.length === 0 && response.status !== "304";
}
