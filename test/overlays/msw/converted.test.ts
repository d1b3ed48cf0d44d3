import { readFileSync } from "node:fs";
import { setupServer } from "msw/node";
import { parse } from "yaml";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import type { JsonObject } from "../../../generator/json.js";
import { importGeneratedClient, type GeneratedClient } from "../../support/generated-client.js";

let dates: GeneratedClient;
let integers: GeneratedClient;
let server: ReturnType<typeof setupServer>;

async function clientFor(golden: "dates" | "int64"): Promise<GeneratedClient> {
  const spec = new URL(`../../golden/${golden}/spec.yaml`, import.meta.url);
  // Sound: the golden test reads it as an OpenAPI document.
  const document = parse(readFileSync(spec, "utf8")) as JsonObject;
  return importGeneratedClient(document, { with: ["dates", "int64", "msw"] });
}

beforeAll(async () => {
  [dates, integers] = await Promise.all([clientFor("dates"), clientFor("int64")]);
  server = setupServer();
  server.listen({ onUnhandledRequest: "error" });
}, 120_000);

afterEach(() => {
  server.resetHandlers();
});

afterAll(async () => {
  server.close();
  await dates.remove();
  await integers.remove();
});

const born = new Date("2020-02-29");
const noon = new Date("2026-01-31T12:00:00Z");

/** Calls an operation that a handler of it answers. */
async function answered(
  api: GeneratedClient,
  [name, params]: readonly [name: string, params: object],
  answer: unknown,
): Promise<unknown> {
  server.use(api.run(`${name}Handler`, answer) as Parameters<typeof server.use>[0]);
  return api.run(name, api.run("createClient", {}), params);
}

test("handlers answer with dates, which the client reads as the same dates", async () => {
  const visit = { on: born, seen: "1", paid: noon };
  const get = ["getPet", { born }] as const;
  expect(await answered(dates, get, { body: visit })).toEqual(visit);
  expect(await answered(dates, get, () => ({ body: visit }))).toEqual(visit);
  const texts: string[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await globalThis.fetch(url, init);
    texts.push(await response.clone().text());
    return response;
  };
  await dates.run("getPet", dates.run("createClient", { fetch }), { born });
  expect(texts).toEqual([JSON.stringify({ on: "2020-02-29", seen: "1", paid: noon })]);
});

test("handlers stream dates", async () => {
  const events = async function* (): AsyncGenerator<object> {
    yield { event: "visit", data: { on: born } };
    yield { event: "visit", data: { on: noon } };
  };
  const stream = await answered(dates, ["watchVisits", {}], () => ({ body: events() }));
  const read: unknown[] = [];
  for await (const { data } of stream as AsyncIterable<{ data: unknown }>) read.push(data);
  expect(read).toEqual([{ on: born }, { on: new Date("2026-01-31") }]);
});

test.each([0, 1, 2, 3])("with the seed %i, samples have dates as their types say", async (seed) => {
  const pet = dates.run("samplePet", { seed }) as { readonly born: unknown };
  expect(pet.born).toBeInstanceOf(Date);
  const list = { body: { items: [pet] } };
  expect(await answered(dates, ["listPets", {}], list)).toEqual({ items: [pet] });
  const sample = dates.run("sampleVisit", { seed });
  const get = dates.run("getPetHandler", {}, { seed });
  server.use(get as Parameters<typeof server.use>[0]);
  expect(await dates.run("getPet", dates.run("createClient", {}), { born })).toEqual(sample);
});

test("handlers answer with integers of 64 bits, and samples have them", async () => {
  const account = { id: 12n, balance: -5n, text: 2n ** 63n - 1n };
  const get = ["getAccount", { id: 2n ** 63n }] as const;
  expect(await answered(integers, get, { body: account })).toEqual(account);
  const samples = [0, 1, 2].map((seed) => integers.run("sampleAccount", { seed }));
  for (const sample of samples) {
    expect(sample).toMatchObject({ id: expect.any(BigInt) as bigint });
    expect(await answered(integers, get, { body: sample })).toEqual(sample);
  }
});
