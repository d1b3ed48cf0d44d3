// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimV2Group } from "./scim-v2-group.js";

/**
 * One page of groups.
 *
 * Generated from `#/components/schemas/ScimGroupListResponse`.
 */
export interface ScimGroupListResponse {
  /** The URI that says that this is a list. */
  schemas?: string[];
  /**
   * How many groups there are on all pages.
   *
   * Format: int64.
   */
  readonly totalResults?: number;
  /**
   * Which result this page begins with, counted from 1.
   *
   * Format: int64.
   */
  readonly startIndex?: number;
  /**
   * How many results this page has. With `startIndex` it says where the next page begins.
   *
   * Format: int64.
   */
  readonly itemsPerPage?: number;
  /** The groups of this page; none when `count` was 0. */
  readonly Resources?: ScimV2Group[];
}
