import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import type { JsonObject } from "../../../generator/json.js";
import type { GeneratedClient } from "../../support/generated-client.js";
import { importGeneratedClient } from "../../support/generated-client.js";
import { misplaced } from "../support/shipped.js";
import { answering } from "../support/users.js";

await import("temporal-polyfill/global");

const spec = new URL("../../golden/dates/spec.yaml", import.meta.url);

let api: GeneratedClient;

beforeAll(async () => {
  // Sound: the golden test reads it as an OpenAPI document.
  const document = parse(readFileSync(spec, "utf8")) as JsonObject;
  api = await importGeneratedClient(document, { with: ["temporal", "zod"] });
}, 120_000);

afterAll(async () => {
  await api.remove();
});

const day = "2020-02-29";
const born = Temporal.PlainDate.from(day);
const moment = "2026-01-31T12:00:00.123456789Z";
const paid = Temporal.Instant.from(moment);

test("models, parameters and bodies have the types of Temporal", () => {
  expect(api.files.get("src/models/visit.ts")).toContain("  on: Temporal.PlainDate;");
  expect(api.files.get("src/operations/list-pets.ts")).toContain(
    "since?: Temporal.Instant | undef",
  );
});

test("files are laid out as Prettier would", async () => {
  const own = [...api.files].flatMap(([path, text]) =>
    /^src\/(?:codecs|operations|zod)\//.test(path) ? [{ path, text }] : [],
  );
  expect(own.length).toBeGreaterThan(20);
  expect(await misplaced(own)).toEqual([]);
});

test("calls read and write them, and schemas of Zod check them", async () => {
  const { asked, fetch } = answering(() => [200, { on: day, paid: moment }]);
  const schemas = [api.value("getPetSchemas"), api.value("putPetSchemas")];
  const client = api.run("validating", api.run("createClient", { fetch }), schemas);
  const read = (await api.run("getPet", client, { born })) as Readonly<Record<string, unknown>>;
  expect(String(read["on"])).toBe(day);
  expect(read["on"]).toBeInstanceOf(Temporal.PlainDate);
  expect(read["paid"]).toBeInstanceOf(Temporal.Instant);
  expect(paid.equals(read["paid"] as Temporal.Instant)).toBe(true);
  await api.run("listPets", client, { since: paid, days: [born], span: { from: born, to: paid } });
  await expect(api.run("getPet", client, { born: day })).rejects.toThrow('params["born"]');
  expect(asked.map(decodeURIComponent)).toEqual([
    `GET /pets/${day}`,
    `GET /pets?since=${moment}&days=${day}&span[from]=${day}&span[to]=${moment}`,
  ]);
});

describe.each<[text: string, instant: string | null, day: string | null]>([
  ["2026-01-31T12:00:00Z", "2026-01-31T12:00:00Z", "2026-01-31"],
  ["2026-01-31t12:00:00.5z", "2026-01-31T12:00:00.5Z", "2026-01-31"],
  ["2026-01-31 13:30:00+01:30", "2026-01-31T12:00:00Z", "2026-01-31"],
  ["2026-01-31T12:00:00", "2026-01-31T12:00:00Z", "2026-01-31"],
  ["2026-01-31", "2026-01-31T00:00:00Z", "2026-01-31"],
  ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z", "2016-12-31"],
  ["2026-02-29", null, null],
  ["2026-01-31T25:00:00Z", null, "2026-01-31"],
  ["tomorrow", null, null],
  ["", null, null],
])("%s", (text, instant, date) => {
  test.each([
    ["to", instant],
    ["from", date],
  ])("as %s of a span is %s", (name, expected) => {
    const codec = api.value("SpanCodec");
    const read = (): unknown => api.run("readJson", codec, { [name]: text });
    if (expected === null) expect(read).toThrow(`json["${name}"]: not a date`);
    else expect(api.run("writeJson", codec, read())).toEqual({ [name]: expected });
  });
});

test.each([
  ["from", Temporal.PlainDate.from("+010000-01-01")],
  ["to", Temporal.Instant.from("-000001-01-01T00:00:00Z")],
])("a year that RFC 3339 cannot write is not written as %s", (name, value) => {
  const write = (): unknown => api.run("writeJson", api.value("SpanCodec"), { [name]: value });
  expect(write).toThrow(`value["${name}"]: not a year between 0 and 9999`);
});

test("a platform without Temporal is told what is missing", () => {
  vi.stubGlobal("Temporal", undefined);
  const read = (): unknown => api.run("readJson", api.value("SpanCodec"), { from: day });
  expect(read).toThrow('json["from"]: needs Temporal, such as that of temporal-polyfill/global');
  vi.unstubAllGlobals();
});
