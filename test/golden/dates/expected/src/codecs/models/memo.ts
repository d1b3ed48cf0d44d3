// Code generated from dates/spec.yaml. DO NOT EDIT.

import type { Memo } from "../../models/memo.js";
import { type Codec, codecOf, objectCodec } from "../codec.js";
import { dateTimeCodec } from "../dates.js";

/** Converts {@link Memo} from JSON and to JSON. */
export const MemoCodec: Codec<Memo> = /* @__PURE__ */ codecOf(() =>
  objectCodec({ written: dateTimeCodec }),
);
