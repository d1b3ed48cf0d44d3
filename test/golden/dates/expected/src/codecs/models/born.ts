// Code generated from dates/spec.yaml. DO NOT EDIT.

import type { Born } from "../../models/born.js";
import { type Codec, codecOf, objectCodec } from "../codec.js";
import { dateCodec } from "../dates.js";

/** Converts {@link Born} from JSON and to JSON. */
export const BornCodec: Codec<Born> = /* @__PURE__ */ codecOf(() =>
  objectCodec({ value: dateCodec }),
);
