import { expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import { viewReader } from "../../generator/render/reader-view.js";
import { documentOf, modelOf } from "../support/model-builders.js";

const contents: Readonly<Record<string, JsonObject>> = {
  text: { "text/plain": {} },
  json: { "application/json": {} },
  bytes: { "image/png": {} },
};

test.each<[responses: Readonly<Record<string, string>>, cases: readonly string[], rest: string]>([
  [{ 200: "json", 404: "json" }, [], "decodeJson"],
  [{ 200: "text" }, ["ok: decodeText"], "decodeJsonOrEmpty"],
  [{ 200: "text", 404: "json" }, ["ok: decodeText"], "decodeJson"],
  [{ 200: "text", 400: "text", 404: "json" }, ["ok, 400: decodeText"], "decodeJson"],
  [
    { 200: "text", 400: "text", 404: "text", 500: "json" },
    ["ok, 400, 404: decodeText"],
    "decodeJson",
  ],
  [{ 200: "text", default: "json" }, ["ok: decodeText"], "decodeJson"],
  [{ 200: "text", default: "text" }, [], "decodeText"],
  [{ 200: "text", 404: "json", default: "text" }, ["404: decodeJson"], "decodeText"],
  [{ 200: "json", 206: "bytes" }, ["206: decodeBinary"], "decodeJson"],
  [
    { "2XX": "text", 206: "bytes", 404: "text", "4XX": "bytes", 500: "json" },
    ["206: decodeBinary", "ok, 404: decodeText", "400-500: decodeBinary"],
    "decodeJson",
  ],
])("%j is read in the order %j, then by %s", (responses, cases, rest) => {
  const statuses = Object.entries(responses).map(([status, kind]): [string, JsonObject] => [
    status,
    { description: "", content: contents[kind] ?? {} },
  ]);
  const { model } = modelOf(documentOf({ responses: Object.fromEntries(statuses) }));
  const reader = viewReader(model.operations[0]?.responses ?? []);
  const found = reader.cases.map(({ successes, statuses: listed, from, to, decoder }) => {
    const range = from === null ? [] : [`${from}-${to}`];
    return `${[...(successes ? ["ok"] : []), ...listed, ...range].join(", ")}: ${decoder}`;
  });
  expect([found, reader.decoder]).toEqual([cases, rest]);
});
