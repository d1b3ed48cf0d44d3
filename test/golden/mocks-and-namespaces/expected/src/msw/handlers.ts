// Code generated from mocks-and-namespaces/spec.yaml. DO NOT EDIT.

import type { HttpHandler } from "msw";
import type { HandlerOptions } from "./handler.js";
import { checkHealthHandler } from "./operations/check-health.js";
import { deletePetHandler } from "./operations/delete-pet.js";
import { getPetHandler } from "./operations/get-pet.js";

/**
 * Handlers of all operations, for `setupServer` and `setupWorker`.
 *
 * Fixed paths come before those with a parameter in the same place.
 */
export function handlers(options?: HandlerOptions): HttpHandler[] {
  return [
    checkHealthHandler({}, options),
    deletePetHandler({}, options),
    getPetHandler({}, options),
  ];
}
