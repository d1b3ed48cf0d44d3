// Code generated from schemas-combined/spec.yaml. DO NOT EDIT.

import type { Named } from "./named.js";

/**
 * What is referred to, with more beside it.
 *
 * Generated from `#/components/schemas/Expanded`.
 */
export type Expanded = Named & { nickname: string };
