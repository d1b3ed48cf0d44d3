// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Search } from "../../models/search.js";
import { type Codec, codecOf } from "../codec.js";
import { namedCodec } from "../names.js";

/** Converts {@link Search} from JSON and to JSON. */
export const SearchCodec: Codec<Search> = /* @__PURE__ */ codecOf(() =>
  namedCodec({ first_name: "firstName", tag_names: "tagNames" }),
);
