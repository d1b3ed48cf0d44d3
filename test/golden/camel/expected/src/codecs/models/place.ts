// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Place } from "../../models/place.js";
import { type Codec, allOfCodecs, codecOf } from "../codec.js";
import { namedCodec } from "../names.js";
import { PointCodec } from "./point.js";
import { SizeCodec } from "./size.js";

/** Converts {@link Place} from JSON and to JSON. */
export const PlaceCodec: Codec<Place> = /* @__PURE__ */ codecOf(() =>
  allOfCodecs([
    namedCodec({ geo_point: "geoPoint" }, { geo_point: PointCodec }),
    namedCodec({ geo_point: "geoPoint", place_name: "placeName" }, { geo_point: SizeCodec }),
  ]),
);
