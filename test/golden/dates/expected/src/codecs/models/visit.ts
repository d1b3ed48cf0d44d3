// Code generated from dates/spec.yaml. DO NOT EDIT.

import type { Visit } from "../../models/visit.js";
import { type Codec, codecOf, objectCodec } from "../codec.js";
import { dateCodec } from "../dates.js";
import { InstantCodec } from "./instant.js";

/** Converts {@link Visit} from JSON and to JSON. */
export const VisitCodec: Codec<Visit> = /* @__PURE__ */ codecOf(() =>
  objectCodec({ on: dateCodec, paid: InstantCodec }),
);
