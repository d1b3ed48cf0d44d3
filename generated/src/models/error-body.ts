// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { Detail } from "./detail.js";
import type { Limit } from "./limit.js";

/**
 * An error of the platform in front of the SCIM service.
 *
 * Generated from `#/components/schemas/ErrorBody`.
 */
export interface ErrorBody {
  /** A description of the error, for people. */
  message?: string;
  /** A code for programs: words joined by dots, such as `missing.any.permissions`. */
  code?: string;
  /** The HTTP status, as a number. */
  status?: number;
  /** The ID of the entity that the error is about. */
  entityId?: string;
  /** The name of the entity that the error is about. */
  entityName?: string;
  /** The message with placeholders for `messageParams`. */
  messageWithParams?: string;
  /** The values of the placeholders in `messageWithParams`. */
  messageParams?: { [key: string]: string };
  /** Identifies the request in the logs of Genesys; include it in support requests. */
  contextId?: string;
  /** The individual problems. */
  details?: Detail[];
  /** The errors that caused this one. */
  errors?: ErrorBody[];
  /** The limit that was reached. */
  limit?: Limit;
}
