// Code generated from mocks-and-namespaces/spec.yaml. DO NOT EDIT.

import type { Pet } from "../../models/pet.js";
import { type Sampler, sampleSchema } from "../sample-schema.js";
import { samplerOf } from "../sample.js";

/** Makes samples of {@link Pet}. */
export const samplePet: Sampler<Pet> = /* @__PURE__ */ samplerOf(() =>
  sampleSchema({
    type: "object",
    required: ["id", "kind"],
    properties: {
      id: { type: "integer", minimum: 1 },
      kind: { enum: ["cat", "dog"] },
      parents: { type: "array", items: samplePet, maxItems: 2 },
    },
  }),
);
