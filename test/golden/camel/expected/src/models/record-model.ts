// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Meta } from "./meta.js";
import type { Pet } from "./pet.js";
import type { Point } from "./point.js";
import type { Size } from "./size.js";

/** Generated from `#/components/schemas/Record`. */
export type RecordModel = {
  innerPart?: Point | undefined;
  ownPet?: Pet | undefined;
  about?: Meta | undefined;
  [key: string]: unknown;
} & { innerPart?: Size | undefined; lastPart?: string | undefined };
