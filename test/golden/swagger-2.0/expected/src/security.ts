// Code generated from swagger-2.0/spec.yaml. DO NOT EDIT.

import type { SecurityScheme } from "./runtime/operation.js";
import { apiKeyHeader } from "./runtime/schemes.js";

/**
 * The security scheme `key`.
 *
 * Generated from `#/components/securitySchemes/key`.
 */
export const key: SecurityScheme = {
  name: "key",
  apply: apiKeyHeader,
  parameter: "X-Key",
};
