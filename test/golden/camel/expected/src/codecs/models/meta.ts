// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Meta } from "../../models/meta.js";
import { type Codec, codecOf } from "../codec.js";
import { namedCodec } from "../names.js";

/** Converts {@link Meta} from JSON and to JSON. */
export const MetaCodec: Codec<Meta> = /* @__PURE__ */ codecOf(() =>
  namedCodec({ resource_version: "resourceVersion" }),
);
