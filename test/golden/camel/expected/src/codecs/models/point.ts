// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Point } from "../../models/point.js";
import { type Codec, codecOf } from "../codec.js";
import { namedCodec } from "../names.js";

/** Converts {@link Point} from JSON and to JSON. */
export const PointCodec: Codec<Point> = /* @__PURE__ */ codecOf(() =>
  namedCodec({ map_x: "mapX", shared_unit: "sharedUnit" }),
);
