// Code generated from swagger-2.0/spec.yaml. DO NOT EDIT.

import type { SecurityScheme } from "./runtime/operation.js";
import { apiKeyHeader } from "./runtime/schemes.js";

/**
 * An API key in the header `X-Key`.
 *
 * Generated from `#/securityDefinitions/key`.
 */
export const key: SecurityScheme = {
  name: "key",
  apply: apiKeyHeader,
  parameter: "X-Key",
};
