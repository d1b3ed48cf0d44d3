import { largest } from "./documents.js";
import { testRoundTrips } from "./round-trip.js";

testRoundTrips(largest);
