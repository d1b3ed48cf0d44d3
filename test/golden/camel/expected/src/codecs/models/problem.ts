// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Problem } from "../../models/problem.js";
import { type Codec, codecOf } from "../codec.js";
import { namedCodec } from "../names.js";

/** Converts {@link Problem} from JSON and to JSON. */
export const ProblemCodec: Codec<Problem> = /* @__PURE__ */ codecOf(() =>
  namedCodec({ error_code: "errorCode", problem_details: "problemDetails" }),
);
