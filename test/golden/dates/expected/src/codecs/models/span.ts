// Code generated from dates/spec.yaml. DO NOT EDIT.

import type { Span } from "../../models/span.js";
import { type Codec, codecOf, objectCodec } from "../codec.js";
import { dateCodec, dateTimeCodec } from "../dates.js";

/** Converts {@link Span} from JSON and to JSON. */
export const SpanCodec: Codec<Span> = /* @__PURE__ */ codecOf(() =>
  objectCodec({ from: dateCodec, to: dateTimeCodec }),
);
