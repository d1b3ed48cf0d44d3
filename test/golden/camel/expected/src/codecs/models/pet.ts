// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Pet } from "../../models/pet.js";
import { type Codec, codecByProperty, codecOf } from "../codec.js";
import { CatCodec } from "./cat.js";
import { DogCodec } from "./dog.js";

/** Converts {@link Pet} from JSON and to JSON. */
export const PetCodec: Codec<Pet> = /* @__PURE__ */ codecOf(() =>
  codecByProperty("pet_kind", { dog: DogCodec, cat: CatCodec }, "petKind"),
);
