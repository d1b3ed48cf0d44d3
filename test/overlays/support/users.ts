import type { JsonObject } from "../../../generator/json.js";

/** An API with a list that is read page by page, and a body that is checked. */
export const usersDocument: JsonObject = {
  openapi: "3.1.0",
  servers: [{ url: "https://api.example.com" }],
  paths: {
    "/users": {
      get: {
        operationId: "listUsers",
        parameters: [
          { name: "start", in: "query", schema: { type: "integer" } },
          { name: "count", in: "query", schema: { type: "integer", maximum: 100 } },
        ],
        "x-pagination": {
          strategy: "offset",
          items: "/items",
          start: "start",
          count: "count",
          total: "/total",
          firstIndex: 0,
        },
        responses: { 200: jsonOf("UserList") },
      },
      post: {
        operationId: "createUser",
        requestBody: { required: true, content: { "application/json": { schema: ref("User") } } },
        responses: { 201: jsonOf("User"), 400: jsonOf("Problem") },
      },
      head: { operationId: "countUsers", responses: { 200: { description: "Counted" } } },
      delete: { operationId: "deleteUsers", responses: { 204: { description: "Deleted" } } },
    },
    "/logins": {
      get: {
        operationId: "listLogins",
        "x-pagination": { strategy: "link", items: "/items" },
        responses: {
          200: { ...jsonOf("UserList"), headers: { link: { schema: { type: "string" } } } },
        },
      },
    },
    "/users/{id}": {
      get: {
        operationId: "getUser",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: { 200: jsonOf("User"), 304: { description: "As before" } },
      },
    },
  },
  components: {
    schemas: {
      User: {
        type: "object",
        required: ["name"],
        properties: {
          id: { type: "string", readOnly: true },
          name: { type: "string", minLength: 1 },
          emails: { type: "array", items: { type: "string", format: "email" } },
          manager: ref("User"),
        },
      },
      UserList: {
        type: "object",
        required: ["items", "total"],
        properties: { items: { type: "array", items: ref("User") }, total: { type: "integer" } },
      },
      Problem: {
        type: "object",
        required: ["detail"],
        properties: { detail: { type: "string" } },
      },
    },
  },
};

function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

function jsonOf(name: string): JsonObject {
  return { description: name, content: { "application/json": { schema: ref(name) } } };
}

/** Answers each request with JSON, and keeps what was asked for. */
export function answering(
  answer: (url: URL, body: unknown) => readonly [status: number, body: unknown],
) {
  const asked: string[] = [];
  const fetch = async (
    url: string,
    { method = "GET", body }: { readonly method?: string; readonly body?: unknown },
  ): Promise<Response> => {
    const target = new URL(url);
    asked.push(`${method} ${target.pathname}${target.search}`);
    const sent: unknown = typeof body === "string" ? JSON.parse(body) : undefined;
    const [status, answered] = answer(target, sent);
    const headers = { "content-type": "application/json" };
    const text = answered === undefined ? null : JSON.stringify(answered);
    return new Response(text, { status, headers });
  };
  return { asked, fetch };
}
