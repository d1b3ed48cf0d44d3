// Code generated from mocks-and-namespaces/spec.yaml. DO NOT EDIT.

import type { HttpHandler } from "msw";
import type { CheckHealthError, CheckHealthOutcome } from "../../operations/check-health.js";
import {
  type HandlerAnswer,
  type HandlerOptions,
  type MockedOperation,
  handlerOf,
} from "../handler.js";

const operation: MockedOperation = {
  method: "GET",
  path: ["/health"],
  baseUrls: ["https://pets.example"],
  responses: [{ status: "200", mediaType: "text/plain" }],
};

/**
 * A handler that answers calls of {@link checkHealth}, by default with the documented response.
 */
export function checkHealthHandler(
  answer?: HandlerAnswer<CheckHealthOutcome, CheckHealthError, 200, []>,
  options?: HandlerOptions,
): HttpHandler {
  return handlerOf(operation, answer, options);
}
