// Code generated from schemas-combined/spec.yaml. DO NOT EDIT.

import type { Dated, DatedInput } from "./dated.js";
import type { Named } from "./named.js";
import type { Payment } from "./payment.js";
import type { WithRequired } from "./utility-types.js";

/**
 * All of these, and what stands beside them.
 *
 * Generated from `#/components/schemas/Order`.
 */
export type Order = Named &
  WithRequired<Dated, "created"> & { payment: Payment; note?: string | null };

/**
 * All of these, and what stands beside them.
 *
 * Generated from `#/components/schemas/Order`.
 */
export type OrderInput = Named &
  WithRequired<DatedInput, "created"> & { payment: Payment; note?: string | null | undefined };
