// Code generated from int64/spec.yaml. DO NOT EDIT.

import type { Problem } from "../../models/problem.js";
import { type Codec, codecOf, objectCodec } from "../codec.js";
import { int64Codec } from "../int64.js";

/** Converts {@link Problem} from JSON and to JSON. */
export const ProblemCodec: Codec<Problem> = /* @__PURE__ */ codecOf(() =>
  objectCodec({ code: int64Codec }),
);
