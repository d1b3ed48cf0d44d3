import { expect, test } from "vitest";

import { corpus } from "../../corpus/documents.js";
import { documents, largest } from "./documents.js";
import { testRoundTrips } from "./round-trip.js";

testRoundTrips(documents);

test.skipIf(corpus === null)("as many documents are tried as are promised", () => {
  expect([...documents, ...largest]).toHaveLength(41);
});
