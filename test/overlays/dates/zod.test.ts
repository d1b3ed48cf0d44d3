import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { JsonObject } from "../../../generator/json.js";
import type { GeneratedClient } from "../../support/generated-client.js";
import { importGeneratedClient } from "../../support/generated-client.js";
import { answering } from "../support/users.js";

const spec = new URL("../../golden/dates/spec.yaml", import.meta.url);

let api: GeneratedClient;

beforeAll(async () => {
  // Sound: the golden test reads it as an OpenAPI document.
  const document = parse(readFileSync(spec, "utf8")) as JsonObject;
  api = await importGeneratedClient(document, { with: ["dates", "zod"] });
});

afterAll(async () => {
  await api.remove();
});

test("schemas of Zod check dates, not their text", async () => {
  const { asked, fetch } = answering(() => [200, { on: "2020-02-29", paid: null }]);
  const schemas = [api.value("getPetSchemas"), api.value("putPetSchemas")];
  const client = api.run("validating", api.run("createClient", { fetch }), schemas);
  const issuesOf = async (name: string, params: object): Promise<unknown> => {
    try {
      return await api.run(name, client, params);
    } catch (error) {
      return api.run("schemaIssuesOf", error);
    }
  };
  const born = new Date("2020-02-29");
  const message = expect.any(String) as string;
  expect(await issuesOf("getPet", { born: "2020-02-29" })).toEqual([{ path: ["born"], message }]);
  expect(await issuesOf("putPet", { born, body: { on: "soon" } })).toEqual([
    { path: ["body", "on"], message },
  ]);
  expect(asked).toEqual([]);
  expect(await issuesOf("getPet", { born })).toEqual([{ path: ["paid"], message }]);
  expect(asked).toEqual(["GET /pets/2020-02-29"]);
});
