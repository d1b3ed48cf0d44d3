import { expect, test } from "vitest";

import { corpus } from "../../corpus/documents.js";
import { largeDocuments } from "./documents.js";
import { testRoundTrips } from "./round-trip.js";

testRoundTrips(largeDocuments);

test.skipIf(corpus === null)("as many documents are tried as are promised", () => {
  expect(largeDocuments).toHaveLength(5);
});
