import { expect, test } from "vitest";

import type { PathPieceModel } from "../../generator/model/client-model.js";
import { document, modelOf } from "../support/model-builders.js";

const idParameter = { name: "id", in: "path", required: true, schema: { type: "string" } };

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
])("a path %s", (_title, path, pieces) => {
  const paths = { [path]: { get: { parameters: [idParameter], responses: {} } } };
  const [operation] = modelOf(document({ paths })).model.operations;
  expect(operation?.pathPieces).toEqual(pieces);
  expect(operation?.path).toBe(path);
});
