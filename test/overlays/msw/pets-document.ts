import type { JsonObject } from "../../../generator/json.js";

const text = { type: "string" };

/** An API whose paths, statuses and bodies are of every kind that a handler has to tell apart. */
export const petsDocument: JsonObject = {
  openapi: "3.1.0",
  servers: [{ url: "https://{region}.example.com/v2", variables: { region: { default: "eu" } } }],
  paths: {
    "/pets": {
      get: operation("listPets", { 200: json({ type: "array", items: ref("Pet") }) }),
      head: operation("countPets", { 200: { description: "Counted" } }),
      post: operation("createPet", { 201: json(ref("Pet")), 400: json(ref("Problem")) }),
    },
    "/pets/{id}": {
      parameters: [path("id")],
      get: operation("getPet", {
        200: json(ref("Pet")),
        404: json(ref("Problem")),
        "5XX": json(ref("Problem")),
        default: { description: "Failed", content: { "text/plain": { schema: text } } },
      }),
      delete: operation("deletePet", { 204: { description: "Deleted" } }),
    },
    "/pets/latest": {
      get: operation("getLatestPet", {
        200: json(ref("Pet"), { id: 7, name: "Rex", kind: "dog" }),
      }),
    },
    "/pets/{id}:cancel": {
      parameters: [path("id")],
      post: operation("cancelPet", { 200: json({ const: "cancelled" }) }),
    },
    "/files/{name}.{type}": {
      parameters: [path("name"), path("type")],
      get: operation("getFile", {
        200: { description: "File", content: { "application/octet-stream": {} } },
      }),
    },
    "/odd (1)*+[a]/{id}/$": {
      parameters: [{ ...path("id"), style: "label" }],
      get: operation("getOdd", {
        200: { description: "", content: { "text/plain": { schema: text } } },
      }),
    },
    "/jobs?action=start": { post: operation("startJobs", { 200: json({ const: "started" }) }) },
    "/jobs?action=stop": { post: operation("stopJobs", { 200: json({ const: "stopped" }) }) },
    "/events": {
      get: operation("listEvents", {
        200: { description: "", content: { "text/event-stream": { schema: ref("Pet") } } },
      }),
    },
    "/lines": {
      get: operation("listLines", {
        200: { description: "", content: { "application/x-ndjson": { itemSchema: ref("Pet") } } },
      }),
    },
    "/elsewhere": {
      servers: [{ url: "https://OTHER.example.com:443/" }],
      get: operation("getElsewhere", { 200: json({ const: "there" }) }),
    },
  },
  components: {
    schemas: {
      Pet: {
        type: "object",
        required: ["id", "name", "kind"],
        properties: {
          id: { type: "integer", minimum: 1 },
          name: { type: "string", minLength: 2, maxLength: 10 },
          kind: { enum: ["cat", "dog"] },
          secret: { type: "string", writeOnly: true },
          parent: ref("Pet"),
        },
      },
      Problem: {
        type: "object",
        required: ["detail"],
        properties: { detail: { type: "string", examples: ["Not found"] } },
      },
    },
  },
};

function operation(operationId: string, responses: JsonObject): JsonObject {
  return { operationId, responses };
}

function path(name: string): JsonObject {
  return { name, in: "path", required: true, schema: { type: "string" } };
}

function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

function json(schema: JsonObject, example?: JsonObject): JsonObject {
  const media = { schema, ...(example === undefined ? {} : { example }) };
  return { description: "Answer", content: { "application/json": media } };
}
