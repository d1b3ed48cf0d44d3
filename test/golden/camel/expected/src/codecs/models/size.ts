// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Size } from "../../models/size.js";
import { type Codec, codecOf } from "../codec.js";
import { namedCodec } from "../names.js";

/** Converts {@link Size} from JSON and to JSON. */
export const SizeCodec: Codec<Size> = /* @__PURE__ */ codecOf(() =>
  namedCodec({ map_width: "mapWidth", shared_unit: "sharedUnit" }),
);
