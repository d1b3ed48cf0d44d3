// Code generated from schemas-combined/spec.yaml. DO NOT EDIT.

import type { Card } from "./card.js";

/**
 * One of these.
 *
 * Generated from `#/components/schemas/Payment`.
 */
export type Payment = { iban: string } | { card: Card } | string;
