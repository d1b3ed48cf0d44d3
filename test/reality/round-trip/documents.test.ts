import { documents } from "./documents.js";
import { testRoundTrips } from "./round-trip.js";

testRoundTrips(documents);
