// Code generated from dates/spec.yaml. DO NOT EDIT.

import type { Instant } from "../../models/instant.js";
import { type Codec, codecOf } from "../codec.js";
import { dateTimeCodec } from "../dates.js";

/** Converts {@link Instant} from JSON and to JSON. */
export const InstantCodec: Codec<Instant> = /* @__PURE__ */ codecOf(() => dateTimeCodec);
