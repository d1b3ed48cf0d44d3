// Code generated from dates/spec.yaml. DO NOT EDIT.

import type { Born } from "./born.js";
import type { Renamed } from "./renamed.js";

/** Generated from `#/components/schemas/Event`. */
export type Event = Born | Renamed;
