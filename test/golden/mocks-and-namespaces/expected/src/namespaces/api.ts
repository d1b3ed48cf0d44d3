// Code generated from mocks-and-namespaces/spec.yaml. DO NOT EDIT.

import { checkHealth } from "../operations/check-health.js";
import { deletePet } from "../operations/delete-pet.js";
import { getPet } from "../operations/get-pet.js";
import type { Client } from "../runtime/client.js";
import { type Bound, bound } from "./bound.js";

/** Operations of `health`, called by {@link healthApi}. */
export interface HealthApi {
  /** `GET /health`: {@link checkHealth} */
  readonly check: Bound<typeof checkHealth>;
}

/** Makes methods of the operations of `health`. */
export function healthApi(client: Client): HealthApi {
  return {
    check: bound(client, checkHealth),
  };
}

/** Operations of `Pets`, called by {@link petsApi}. */
export interface PetsApi {
  /** `DELETE /pets/{id}`: {@link deletePet} */
  readonly delete: Bound<typeof deletePet>;
  /** `GET /pets/{id}`: {@link getPet} */
  readonly get: Bound<typeof getPet>;
}

/** Makes methods of the operations of `Pets`. */
export function petsApi(client: Client): PetsApi {
  return {
    delete: bound(client, deletePet),
    get: bound(client, getPet),
  };
}

/** All operations as methods, in groups. */
export interface Api {
  readonly health: HealthApi;
  readonly pets: PetsApi;
}

/**
 * Makes methods of all operations. A bundle then has all of them; to have fewer, use the functions of groups.
 */
export function createApi(client: Client): Api {
  return {
    health: healthApi(client),
    pets: petsApi(client),
  };
}
