import { afterAll, beforeAll, expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import type { GeneratedClient } from "../support/generated-client.js";
import { importGeneratedClient } from "../support/generated-client.js";

/** Nothing listens at these addresses: what is asked for is seen before it is sent. */
const document: JsonObject = {
  openapi: "3.1.1",
  servers: [
    {
      url: "https://{region}.example.com/v1",
      variables: { region: { default: "eu", enum: ["eu", "us"] } },
    },
    {
      url: "https://{region}.sandbox.example.com/v1",
      description: "To try things out.",
      variables: { region: { default: "us", enum: ["us", "test"] } },
    },
    { url: "https://old.example.com" },
  ],
  paths: {
    "/things": { get: operation("readThings") },
    "/files": { servers: [{ url: "https://files.example.com" }], get: operation("readFiles") },
    "/uploads": {
      servers: [
        {
          url: "https://{region}.uploads.example.com/{stage}",
          variables: { region: { default: "eu" }, stage: { default: "live" } },
        },
      ],
      get: operation("readUploads"),
    },
    "/newer": { get: { ...operation("readNewer"), servers: [{ url: "/v2" }] } },
    "/reports": {
      servers: [
        {
          url: "https://{region}.reports.example.com/{stage}",
          variables: {
            region: { default: "us", enum: ["eu", "us", "test"] },
            stage: { default: "test", enum: ["live", "test"] },
          },
        },
      ],
      get: operation("readReports"),
    },
    "/drafts": {
      servers: [{ url: "/drafts/{stage}", variables: { stage: { default: "live" } } }],
      get: operation("readDrafts"),
    },
  },
};

let generated: GeneratedClient;

beforeAll(async () => {
  generated = await importGeneratedClient(document);
});

afterAll(() => generated.remove());

test.each<[operation: string, options: object, url: string]>([
  ["readThings", {}, "https://eu.example.com/v1/things"],
  ["readThings", { region: "us" }, "https://us.example.com/v1/things"],
  [
    "readThings",
    { server: "https://{region}.sandbox.example.com/v1" },
    "https://us.sandbox.example.com/v1/things",
  ],
  [
    "readThings",
    { server: "https://{region}.sandbox.example.com/v1", region: "test" },
    "https://test.sandbox.example.com/v1/things",
  ],
  ["readThings", { server: "https://old.example.com" }, "https://old.example.com/things"],
  ["readThings", { baseUrl: "http://localhost:1/" }, "http://localhost:1/things"],
  ["readFiles", {}, "https://files.example.com/files"],
  ["readUploads", {}, "https://eu.uploads.example.com/live/uploads"],
  ["readUploads", { region: "us" }, "https://us.uploads.example.com/live/uploads"],
  ["readNewer", {}, "https://eu.example.com/v2/newer"],
  // Each server has its own defaults, whichever the client uses and wherever it is.
  ["readReports", {}, "https://us.reports.example.com/test/reports"],
  [
    "readReports",
    { server: "https://old.example.com" },
    "https://us.reports.example.com/test/reports",
  ],
  ["readReports", { baseUrl: "http://localhost:1" }, "https://us.reports.example.com/test/reports"],
  [
    "readUploads",
    { server: "https://{region}.sandbox.example.com/v1" },
    "https://eu.uploads.example.com/live/uploads",
  ],
  // What is given goes for all that have it.
  ["readReports", { region: "eu", stage: "live" }, "https://eu.reports.example.com/live/reports"],
  ["readUploads", { region: "us", stage: "test" }, "https://us.uploads.example.com/test/uploads"],
  [
    "readReports",
    { baseUrl: "http://localhost:1", stage: "live" },
    "https://us.reports.example.com/live/reports",
  ],
  ["readDrafts", {}, "https://eu.example.com/drafts/live/drafts"],
  ["readDrafts", { region: "us", stage: "test" }, "https://us.example.com/drafts/test/drafts"],
  [
    "readDrafts",
    { baseUrl: "http://localhost:1/api", stage: "test" },
    "http://localhost:1/drafts/test/drafts",
  ],
])("%s with %j is at %s", async (name, options, url) => {
  const asked: string[] = [];
  const fetch = async (address: string): Promise<Response> => {
    asked.push(address);
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  await generated.run(name, generated.run("createClient", { ...options, fetch }), {});
  expect(asked).toEqual([url]);
});

test("a client has an option for the server and for each variable", () => {
  const source = generated.files.get("src/client.ts") ?? "";
  expect(source).toContain('export type Region = "eu" | "us" | "test";');
  expect(source).toContain("- `https://{region}.sandbox.example.com/v1`: To try things out.");
  expect(source).toContain("export type Stage = string;");
  expect(source).toContain("readonly stage?: Stage | undefined;");
});

function operation(operationId: string): JsonObject {
  return { operationId, responses: { 204: { description: "Done" } } };
}
