// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Sort } from "../../models/sort.js";
import { type Codec, codecOf } from "../codec.js";
import { namedCodec } from "../names.js";

/** Converts {@link Sort} from JSON and to JSON. */
export const SortCodec: Codec<Sort> = /* @__PURE__ */ codecOf(() =>
  namedCodec({ sort_key: "sortKey" }),
);
