import { expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import type { PathPieceModel } from "../../generator/model/client-model.js";
import { document, modelOf } from "../support/model-builders.js";

const idParameter = { name: "id", in: "path", required: true, schema: { type: "string" } };

const queryParameter = (name: string, place = "query") => ({
  name,
  in: place,
  schema: { type: "string" },
});

test.each<[path: string, parameters: readonly JsonObject[], want: readonly unknown[]]>([
  ["/things?action=start", [], ["/things", ["action=start"], []]],
  ["/things?action=start&a=1#top", [], ["/things", ["action=start", "a=1"], []]],
  ["/things?q={q}", [queryParameter("q")], ["/things", [], ["query q"]]],
  ["/things?a=b&{q}", [queryParameter("q")], ["/things", ["a=b"], ["query q"]]],
  ["/things?q={text}", [queryParameter("text")], ["/things", [], ["query q"]]],
  ["/things?q={q}", [queryParameter("q", "header")], ["/things", [], ["header q"]]],
])("the query of %s is taken apart", (path, parameters, want) => {
  const paths = { [path]: { get: { parameters, responses: {} } } };
  const [operation] = modelOf(document({ paths })).model.operations;
  const text = operation?.pathPieces.map((piece) => (piece.kind === "text" ? piece.text : "{}"));
  const places = operation?.parameters.map((one) => `${one.in} ${one.name}`);
  expect([text?.join(""), operation?.fixedQuery, places]).toEqual(want);
});

test.each<[title: string, path: string, pieces: readonly PathPieceModel[]]>([
  [
    "is cut at its parameters",
    "/files/{id}/content",
    [
      { kind: "text", text: "/files/" },
      { kind: "parameter", name: "id" },
      { kind: "text", text: "/content" },
    ],
  ],
  [
    "loses its fragment, which would swallow the query",
    "/files/{id}#share",
    [
      { kind: "text", text: "/files/" },
      { kind: "parameter", name: "id" },
    ],
  ],
  [
    "has parameters that are called like an operator",
    "/files/{*}/{id*}{.id}",
    [
      { kind: "text", text: "/files/" },
      { kind: "parameter", name: "*" },
      { kind: "text", text: "/" },
      { kind: "parameter", name: "id" },
      { kind: "parameter", name: "id" },
    ],
  ],
])("a path %s", (_title, path, pieces) => {
  const paths = { [path]: { get: { parameters: [idParameter], responses: {} } } };
  const [operation] = modelOf(document({ paths })).model.operations;
  expect(operation?.pathPieces).toEqual(pieces);
  expect(operation?.path).toBe(path);
});
