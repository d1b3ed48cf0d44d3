// Code generated from mocks-and-namespaces/spec.yaml. DO NOT EDIT.

import type { HttpHandler } from "msw";
import type { GetPetError, GetPetOutcome } from "../../operations/get-pet.js";
import {
  type HandlerAnswer,
  type HandlerOptions,
  type MockedOperation,
  handlerOf,
} from "../handler.js";
import { samplePet } from "../models/pet.js";

const operation: MockedOperation = {
  method: "GET",
  path: ["/pets/", ["id"]],
  baseUrls: ["https://pets.example"],
  responses: [
    { status: "200", mediaType: "application/json", schema: () => samplePet },
    { status: "404" },
  ],
};

/** A handler that answers calls of {@link getPet}, by default with the documented response. */
export function getPetHandler(
  answer?: HandlerAnswer<GetPetOutcome, GetPetError, 200, ["id"]>,
  options?: HandlerOptions,
): HttpHandler {
  return handlerOf(operation, answer, options);
}
