// Code generated from mocks-and-namespaces/spec.yaml. DO NOT EDIT.

import type { HttpHandler } from "msw";
import type { DeletePetError, DeletePetOutcome } from "../../operations/delete-pet.js";
import {
  type HandlerAnswer,
  type HandlerOptions,
  type MockedOperation,
  handlerOf,
} from "../handler.js";

const operation: MockedOperation = {
  method: "DELETE",
  path: ["/pets/", ["id"]],
  baseUrls: ["https://pets.example"],
  responses: [{ status: "204" }],
};

/** A handler that answers calls of {@link deletePet}, by default with the documented response. */
export function deletePetHandler(
  answer?: HandlerAnswer<DeletePetOutcome, DeletePetError, 204, ["id"]>,
  options?: HandlerOptions,
): HttpHandler {
  return handlerOf(operation, answer, options);
}
