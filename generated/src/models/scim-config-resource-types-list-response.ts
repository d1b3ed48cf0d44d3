// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimConfigResourceType } from "./scim-config-resource-type.js";

/**
 * A list of resource types.
 *
 * Generated from `#/components/schemas/ScimConfigResourceTypesListResponse`.
 */
export interface ScimConfigResourceTypesListResponse {
  /** The URI of SCIM's list response. */
  schemas?: string[];
  /**
   * The number of resource types.
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
  /** The resource types. */
  readonly Resources?: ScimConfigResourceType[];
}
