// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { Detail } from "./detail.js";
import type { Limit } from "./limit.js";

/**
 * An error of the platform in front of the SCIM service.
 *
 * Generated from `#/components/schemas/ErrorBody`.
 */
export interface ErrorBody {
  /** What is wrong, for people. */
  message?: string;
  /** What is wrong, for programs, in words joined by dots, such as `missing.any.permissions`. */
  code?: string;
  /** The HTTP status, as a number. */
  status?: number;
  /** The ID of what the error is about. */
  entityId?: string;
  /** The name of what the error is about. */
  entityName?: string;
  /** The message with gaps for `messageParams`. */
  messageWithParams?: string;
  /** What fills the gaps of `messageWithParams`. */
  messageParams?: { [key: string]: string };
  /** Names the request in the logs of Genesys; mention it when asking for support. */
  contextId?: string;
  /** The single things that are wrong. */
  details?: Detail[];
  /** The errors that this one is made of. */
  errors?: ErrorBody[];
  /** The limit that was reached. */
  limit?: Limit;
}
