import { expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import { document, modelOf } from "../support/model-builders.js";

const bearer = { type: "http", scheme: "bearer" };
const get = (fields: JsonObject) => ({ get: { responses: {}, ...fields } });

function securityOf(rest: JsonObject, paths: JsonObject) {
  const { model } = modelOf(document({ ...rest, paths }));
  return {
    schemes: model.securitySchemes.map(({ key }) => key),
    security: model.operations.map(({ security }) =>
      security.map(({ schemes }) => schemes.map(({ name }) => name)),
    ),
  };
}

test("without any requirement, each scheme may be sent with each operation", () => {
  const securitySchemes = { a: bearer, b: bearer, c: { type: "mutualTLS" } };
  const { security } = securityOf({ components: { securitySchemes } }, { "/a": get({}) });
  expect(security).toEqual([[[], ["a"], ["b"]]]);
});

test("a scheme that no operation asks for is left out where others are asked for", () => {
  const paths = { "/a": get({ security: [{ a: [] }] }), "/b": get({}) };
  const made = securityOf({ components: { securitySchemes: { a: bearer, b: bearer } } }, paths);
  expect(made).toEqual({ schemes: ["a"], security: [[["a"]], []] });
});

test("a document that asks for nothing in so many words has no schemes", () => {
  const rest = { security: [], components: { securitySchemes: { a: bearer } } };
  expect(securityOf(rest, { "/a": get({}) })).toEqual({ schemes: [], security: [[]] });
});

test("a document without operations keeps its schemes", () => {
  expect(securityOf({ components: { securitySchemes: { a: bearer } } }, {}).schemes).toEqual(["a"]);
});
