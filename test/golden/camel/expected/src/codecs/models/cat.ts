// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Cat } from "../../models/cat.js";
import { type Codec, codecOf } from "../codec.js";
import { namedCodec } from "../names.js";

/** Converts {@link Cat} from JSON and to JSON. */
export const CatCodec: Codec<Cat> = /* @__PURE__ */ codecOf(() =>
  namedCodec({ pet_kind: "petKind", milk_brand: "milkBrand" }),
);
