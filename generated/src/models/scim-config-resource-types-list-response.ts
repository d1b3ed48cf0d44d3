// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimConfigResourceType } from "./scim-config-resource-type.js";

/**
 * A list of resource types.
 *
 * Generated from `#/components/schemas/ScimConfigResourceTypesListResponse`.
 */
export interface ScimConfigResourceTypesListResponse {
  /** The URI that says that this is a list. */
  schemas?: string[];
  /**
   * How many resource types there are.
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
  /** The resource types. */
  readonly Resources?: ScimConfigResourceType[];
}
