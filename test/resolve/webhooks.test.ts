import { expect, test } from "vitest";

import { createReporter } from "../../generator/diagnostics.js";
import type { JsonObject } from "../../generator/json.js";
import type { Selection } from "../../generator/options.js";
import { resolveDocument } from "../../generator/resolve/resolve-document.js";
import { document, resolved } from "../support/model-builders.js";

const responses = { "204": { description: "Thanks" } };
const body = (key: string) => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${key}` } } },
});

const both: JsonObject = {
  paths: {
    "/things": {
      get: { responses, callbacks: { done: { $ref: "#/components/callbacks/done" } } },
      post: {
        tags: ["things"],
        responses,
        callbacks: {
          done: { $ref: "#/components/callbacks/done" },
          begun: { "x-note": true, "{$url}": { put: { responses, requestBody: body("Begun") } } },
        },
      },
    },
  },
  webhooks: {
    "thing.gone": { $ref: "#/components/pathItems/gone" },
    "thing.born": { post: { responses, tags: ["things"], requestBody: body("Born") } },
  },
  components: {
    callbacks: { done: { "{$url}/done": { post: { responses, requestBody: body("Done") } } } },
    pathItems: { gone: { post: { responses, requestBody: body("Gone") } } },
    schemas: Object.fromEntries(
      ["Begun", "Born", "Done", "Gone"].map((key) => [key, { type: "object" }]),
    ),
  },
};

test("webhooks come first, then callbacks; one that operations share is there once", () => {
  const { webhooks } = resolved(document(both));
  expect(
    webhooks.map(({ kind, name, path, method, pointer }) => [kind, name, path, method, pointer]),
  ).toEqual([
    ["webhook", "thing.born", "thing.born", "POST", "#/webhooks/thing.born/post"],
    ["webhook", "thing.gone", "thing.gone", "POST", "#/components/pathItems/gone/post"],
    ["callback", "begun", "{$url}", "PUT", "#/paths/~1things/post/callbacks/begun/{$url}/put"],
    ["callback", "done", "{$url}/done", "POST", "#/components/callbacks/done/{$url}~1done/post"],
  ]);
});

test.each<[title: string, selection: Selection, names: readonly string[], keys: readonly string[]]>(
  [
    [
      "means webhooks, and callbacks go with their operations",
      { include: ["tag:things"], exclude: [] },
      ["thing.born", "begun", "done"],
      ["Begun", "Born", "Done"],
    ],
    [
      "can name a webhook as a path",
      { include: [], exclude: ["path:/**", "path:thing.gone"] },
      ["thing.born"],
      ["Born"],
    ],
  ],
)("a selection %s", (_, selection, names, keys) => {
  const reporter = createReporter(() => null);
  const { webhooks, schemas } = resolveDocument(document(both), reporter, selection);
  expect(webhooks.map(({ name }) => name)).toEqual(names);
  expect(schemas.map(({ key }) => key)).toEqual(keys);
});
