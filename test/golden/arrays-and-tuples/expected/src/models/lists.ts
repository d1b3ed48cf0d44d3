// Code generated from arrays-and-tuples/spec.yaml. DO NOT EDIT.

import type { Pets, PetsInput } from "./pets.js";

/** Generated from `#/components/schemas/Lists`. */
export interface Lists {
  /** Minimum items: 1; no item twice. */
  texts?: string[];
  anything?: unknown[];
  unions?: (string | number)[];
  matrix?: number[][];
  /** Minimum items: 2. */
  pair?: [string, number];
  maybePair?: [string, number];
  /** Minimum items: 1. */
  head?: [string, ...boolean[]];
  /** Minimum items: 1. */
  open?: [string, ...unknown[]];
  none?: never[];
  pets?: Pets;
}

/** Generated from `#/components/schemas/Lists`. */
export interface ListsInput {
  /** Minimum items: 1; no item twice. */
  texts?: readonly string[] | undefined;
  anything?: readonly unknown[] | undefined;
  unions?: readonly (string | number)[] | undefined;
  matrix?: readonly (readonly number[])[] | undefined;
  /** Minimum items: 2. */
  pair?: readonly [string, number] | undefined;
  maybePair?: readonly [string, number] | undefined;
  /** Minimum items: 1. */
  head?: readonly [string, ...boolean[]] | undefined;
  /** Minimum items: 1. */
  open?: readonly [string, ...unknown[]] | undefined;
  none?: readonly never[] | undefined;
  pets?: PetsInput | undefined;
}
