// Code generated from mocks-and-namespaces/spec.yaml. DO NOT EDIT.

export type { HandledRequest, HandlerAnswer, HandlerOptions, MockedResponse } from "./handler.js";
export { handlers } from "./handlers.js";
export type { SampleOptions, Sampler } from "./sample-schema.js";

export { samplePet } from "./models/pet.js";

export { checkHealthHandler } from "./operations/check-health.js";
export { deletePetHandler } from "./operations/delete-pet.js";
export { getPetHandler } from "./operations/get-pet.js";
