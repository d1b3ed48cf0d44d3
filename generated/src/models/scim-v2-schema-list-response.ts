// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimV2SchemaDefinition } from "./scim-v2-schema-definition.js";

/**
 * A list of schemas.
 *
 * Generated from `#/components/schemas/ScimV2SchemaListResponse`.
 */
export interface ScimV2SchemaListResponse {
  /** The URI of SCIM's list response. */
  schemas?: string[];
  /**
   * The number of schemas.
   *
   * Format: int64.
   */
  readonly totalResults?: number;
  /**
   * The index of the first result of the list, counted from 1.
   *
   * Format: int64.
   */
  readonly startIndex?: number;
  /**
   * The number of results of the list.
   *
   * Format: int64.
   */
  readonly itemsPerPage?: number;
  /** The schemas. */
  readonly Resources?: ScimV2SchemaDefinition[];
}
