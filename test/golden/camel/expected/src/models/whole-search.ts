// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Search } from "./search.js";
import type { WithRequired } from "./utility-types.js";

/** Generated from `#/components/schemas/WholeSearch`. */
export type WholeSearch = WithRequired<Search, "firstName">;
