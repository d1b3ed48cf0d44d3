// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Odd } from "../../models/odd.js";
import { type Codec, allOfCodecs, codecOf } from "../codec.js";
import { namedCodec } from "../names.js";
import { MetaCodec } from "./meta.js";

/** Converts {@link Odd} from JSON and to JSON. */
export const OddCodec: Codec<Odd> = /* @__PURE__ */ codecOf(() =>
  namedCodec(
    {
      _internal_links: "_internalLinks",
      HTTPStatus: "httpStatus",
      user_ID: "userID",
      ID: "id",
      MAX_SIZE: "maxSize",
      line_1: "line1",
      "dotted.name": "dottedName",
      "spaced name": "spacedName",
    },
    {},
    allOfCodecs([MetaCodec]),
  ),
);
