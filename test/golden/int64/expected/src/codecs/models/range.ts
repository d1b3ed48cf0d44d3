// Code generated from int64/spec.yaml. DO NOT EDIT.

import type { Range } from "../../models/range.js";
import { type Codec, codecOf, objectCodec } from "../codec.js";
import { int64Codec, int64TextCodec } from "../int64.js";

/** Converts {@link Range} from JSON and to JSON. */
export const RangeCodec: Codec<Range> = /* @__PURE__ */ codecOf(() =>
  objectCodec({ from: int64Codec, to: int64TextCodec }),
);
