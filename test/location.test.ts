import { expect, test } from "vitest";

import { publicLocation, referenceBetween } from "../generator/location.js";

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

test.each([
  ["spec/a#b?c@d.yaml", "spec/a#b?c@d.yaml"],
  ["https://a.example:8080/api.yaml", "https://a.example:8080/api.yaml"],
  ["https://a.example/api.yaml?token=secret#secret", "https://a.example/api.yaml"],
  ["https://user:secret@a.example/api.yaml", "https://a.example/api.yaml"],
  ["https://user:sec@ret@a.example/api.yaml", "https://a.example/api.yaml"],
  ["https://a.example/@scope/api.yaml", "https://a.example/@scope/api.yaml"],
])("%s is printed as %s", (location, want) => {
  expect(publicLocation(location)).toBe(want);
});
