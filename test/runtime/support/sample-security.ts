// Code generated from spec/sample.yaml. DO NOT EDIT.
import { bearer } from "../../../templates/runtime/credentials.js";
import type { SecurityScheme } from "../../../templates/runtime/operation.js";

/** OAuth 2 client credentials. */
export const sampleOauth: SecurityScheme = {
  name: "sampleOauth",
  apply: bearer,
  tokenUrl: "https://login.{environment}/oauth/token",
};
