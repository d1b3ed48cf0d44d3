import { expect, test } from "vitest";

import { referenceBetween } from "../generator/location.js";

test.each([
  ["spec/api.yaml", "spec/api.yaml", ""],
  ["spec/api.yaml", "spec/pets.yaml", "pets.yaml"],
  ["spec/api.yaml", "shared/pets.yaml", "../shared/pets.yaml"],
  ["-", "pets.yaml", "pets.yaml"],
  ["https://a.example/v1/api.yaml", "https://a.example/v1/models/pet.yaml", "models/pet.yaml"],
  [
    "https://a.example/api.yaml?token=secret",
    "https://a.example/pet.yaml?token=secret",
    "pet.yaml",
  ],
  ["https://a.example/api.yaml?token=secret", "https://a.example/api.yaml?token=other", ""],
  [
    "https://a.example/api.yaml",
    "https://b.example/pet.yaml?key=secret",
    "https://b.example/pet.yaml",
  ],
  ["spec/api.yaml", "https://b.example/pet.yaml", "https://b.example/pet.yaml"],
])("the reference from %s to %s is %s", (from, to, want) => {
  expect(referenceBetween(from, to)).toBe(want);
});
