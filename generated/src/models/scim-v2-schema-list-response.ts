// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimV2SchemaDefinition } from "./scim-v2-schema-definition.js";

/**
 * A list of schemas.
 *
 * Generated from `#/components/schemas/ScimV2SchemaListResponse`.
 */
export interface ScimV2SchemaListResponse {
  /** The URI that says that this is a list. */
  schemas?: string[];
  /**
   * How many schemas there are.
   *
   * Format: int64.
   */
  readonly totalResults?: number;
  /**
   * Which result the list begins with, counted from 1.
   *
   * Format: int64.
   */
  readonly startIndex?: number;
  /**
   * How many results the list has.
   *
   * Format: int64.
   */
  readonly itemsPerPage?: number;
  /** The schemas. */
  readonly Resources?: ScimV2SchemaDefinition[];
}
