// Code generated from dates/spec.yaml. DO NOT EDIT.

import type { Event } from "./event.js";
import type { Instant } from "./instant.js";
import type { Memo } from "./memo.js";
import type { Note } from "./note.js";
import type { Span } from "./span.js";
import type { Visit } from "./visit.js";

/** Generated from `#/components/schemas/Pet`. */
export interface Pet {
  /** Minimum length: 1. */
  name: string;
  /**
   * Format: date.
   *
   * @example "2020-02-29"
   */
  born: Date;
  /** Format: date-time. */
  seen?: Date | null;
  /** Format: date-time. */
  readonly created?: Date;
  parents?: Pet[];
  visits?: { [key: string]: Visit };
  "first-and-last"?: [string, Instant, ...Date[]];
  /** Format: date-time. */
  __proto__?: Date;
  event?: Event;
  either?: Span | Instant[] | number;
  whenever?: (string & {}) | "never";
  dayOrTime?: string;
  note?: Note | Memo;
  full?: Span & {
    /** Format: date-time. */
    until?: Date;
  };
}

/** Generated from `#/components/schemas/Pet`. */
export interface PetInput {
  /** Minimum length: 1. */
  name: string;
  /**
   * Format: date.
   *
   * @example "2020-02-29"
   */
  born: Date;
  /** Format: date-time. */
  seen?: Date | null | undefined;
  parents?: readonly PetInput[] | undefined;
  visits?: { [key: string]: Visit } | undefined;
  "first-and-last"?: readonly [string, Instant, ...Date[]] | undefined;
  /** Format: date-time. */
  __proto__?: Date | undefined;
  event?: Event | undefined;
  either?: Span | readonly Instant[] | number | undefined;
  whenever?: (string & {}) | "never" | undefined;
  dayOrTime?: string | undefined;
  note?: Note | Memo | undefined;
  full?:
    | (Span & {
        /** Format: date-time. */
        until?: Date | undefined;
      })
    | undefined;
}
