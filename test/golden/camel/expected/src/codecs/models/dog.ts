// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Dog } from "../../models/dog.js";
import { type Codec, codecOf } from "../codec.js";
import { namedCodec } from "../names.js";

/** Converts {@link Dog} from JSON and to JSON. */
export const DogCodec: Codec<Dog> = /* @__PURE__ */ codecOf(() =>
  namedCodec({ pet_kind: "petKind", bark_volume: "barkVolume" }),
);
