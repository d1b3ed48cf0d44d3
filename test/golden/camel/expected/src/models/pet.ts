// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Cat } from "./cat.js";
import type { Dog } from "./dog.js";

/** Generated from `#/components/schemas/Pet`. */
export type Pet = Dog | Cat;
