// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { EitherCase } from "../../models/either-case.js";
import { type Codec, allOfCodecs, codecOf } from "../codec.js";
import { namedCodec } from "../names.js";

/** Converts {@link EitherCase} from JSON and to JSON. */
export const EitherCaseCodec: Codec<EitherCase> = /* @__PURE__ */ codecOf(() =>
  allOfCodecs([namedCodec({ c_d: "cD" })]),
);
