// Code generated from dates/spec.yaml. DO NOT EDIT.

import type { Problem } from "../../models/problem.js";
import { type Codec, codecOf, objectCodec } from "../codec.js";
import { dateTimeCodec } from "../dates.js";

/** Converts {@link Problem} from JSON and to JSON. */
export const ProblemCodec: Codec<Problem> = /* @__PURE__ */ codecOf(() =>
  objectCodec({ at: dateTimeCodec }),
);
