// Code generated from spec/sample.yaml. DO NOT EDIT.
import type { SecurityScheme } from "../../../templates/runtime/operation.js";
import { bearer } from "../../../templates/runtime/schemes.js";

/** OAuth 2 client credentials. */
export const sampleOauth: SecurityScheme = {
  name: "sampleOauth",
  apply: bearer,
  tokenUrl: "https://login.{environment}/oauth/token",
};
