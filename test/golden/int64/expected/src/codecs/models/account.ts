// Code generated from int64/spec.yaml. DO NOT EDIT.

import type { Account } from "../../models/account.js";
import { type Codec, allOfCodecs, codecOf, objectCodec, tupleCodec } from "../codec.js";
import { int64Codec, int64TextCodec } from "../int64.js";
import { RangeCodec } from "./range.js";

/** Converts {@link Account} from JSON and to JSON. */
export const AccountCodec: Codec<Account> = /* @__PURE__ */ codecOf(() =>
  objectCodec({
    id: int64Codec,
    balance: int64Codec,
    parent: int64Codec,
    text: int64TextCodec,
    counts: objectCodec({}, int64Codec),
    pair: tupleCodec([null, int64Codec]),
    any: allOfCodecs([int64Codec]),
    range: RangeCodec,
  }),
);
