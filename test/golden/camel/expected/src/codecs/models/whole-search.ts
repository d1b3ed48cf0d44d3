// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { WholeSearch } from "../../models/whole-search.js";
import { type Codec, codecOf } from "../codec.js";
import { SearchCodec } from "./search.js";

/** Converts {@link WholeSearch} from JSON and to JSON. */
export const WholeSearchCodec: Codec<WholeSearch> = /* @__PURE__ */ codecOf(() => SearchCodec);
