// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimV2Group } from "./scim-v2-group.js";

/**
 * One page of groups.
 *
 * Generated from `#/components/schemas/ScimGroupListResponse`.
 */
export interface ScimGroupListResponse {
  /** The URI of SCIM's list response. */
  schemas?: string[];
  /**
   * The number of groups on all pages.
   *
   * Format: int64.
   */
  readonly totalResults?: number;
  /**
   * The index of the first result of this page, counted from 1.
   *
   * Format: int64.
   */
  readonly startIndex?: number;
  /**
   * The number of results of this page. Added to `startIndex`, it is the start of the next page.
   *
   * Format: int64.
   */
  readonly itemsPerPage?: number;
  /** The groups of this page; none if `count` was 0. */
  readonly Resources?: ScimV2Group[];
}
