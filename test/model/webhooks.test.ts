import { expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import { document, modelOf } from "../support/model-builders.js";

const responses = { "204": { description: "Thanks" } };
const json = (schema: JsonObject) => ({ content: { "application/json": { schema } } });
const refTo = (key: string) => ({ $ref: `#/components/schemas/${key}` });

const webhooksOf = (webhooks: JsonObject, rest: JsonObject = {}, overrides = {}) =>
  modelOf(document({ webhooks, ...rest }), overrides);

test.each<
  [
    title: string,
    webhooks: JsonObject,
    overrides: Readonly<Record<string, string>>,
    names: readonly (readonly [name: string, eventName: string])[],
    warnings: number,
  ]
>([
  [
    "is its key",
    { "user.created": { post: { responses } } },
    {},
    [["user.created", "UserCreatedEvent"]],
    0,
  ],
  [
    "tells methods apart",
    { ping: { get: { responses }, post: { responses } } },
    {},
    [
      ["ping", "PingEvent"],
      ["ping post", "PingPostEvent"],
    ],
    1,
  ],
  [
    "is the user's choice",
    { ping: { post: { responses } } },
    { "#/webhooks/ping/post": "pong" },
    [["pong", "PongEvent"]],
    0,
  ],
  [
    "is the document's choice",
    { ping: { post: { responses, "x-specwright-name": "pong" } } },
    {},
    [["pong", "PongEvent"]],
    0,
  ],
  [
    "is not that of what every object has",
    { constructor: { post: { responses } } },
    {},
    [["constructor post", "ConstructorPostEvent"]],
    0,
  ],
  ["may have no letters", { "-": { post: { responses } } }, {}, [["-", "WebhookEvent"]], 0],
])("the name of a handler %s", (_, webhooks, overrides, names, warnings) => {
  const made = webhooksOf(webhooks, {}, overrides);
  expect(made.model.webhooks.map(({ name, eventName }) => [name, eventName])).toEqual(names);
  expect(made.warnings).toHaveLength(warnings);
});

test("what a webhook sends is received, and what it is answered is sent", () => {
  const both = { type: "object", properties: { id: { type: "string", readOnly: true } } };
  const { model } = webhooksOf(
    {
      ping: {
        post: {
          requestBody: json(refTo("Event")),
          responses: { "200": { description: "Fine", ...json(refTo("Reply")) } },
        },
      },
    },
    { components: { schemas: { Event: both, Reply: both } } },
  );
  const uses = model.schemas.map(({ key, sent, received, inputName }) => {
    return { key, sent, received, inputName };
  });
  expect(uses).toEqual([
    { key: "Event", sent: false, received: true, inputName: null },
    { key: "Reply", sent: true, received: false, inputName: null },
  ]);
});

test("the names of its module are reserved only where there is one", () => {
  const schemas = { WebhookHandlers: { type: "object" } };
  const nameIn = (webhooks: JsonObject) =>
    webhooksOf(webhooks, { components: { schemas } }).model.schemas[0]?.name;
  expect(nameIn({})).toBe("WebhookHandlers");
  expect(nameIn({ ping: { post: { responses } } })).toBe("WebhookHandlersModel");
});

test("a form is warned of, since nothing reads it", () => {
  const form = { "application/x-www-form-urlencoded": { schema: { type: "object" } } };
  const { warnings } = webhooksOf({
    ping: { post: { requestBody: { content: form }, responses } },
  });
  expect(warnings).toEqual([
    "media-type-untyped: `application/x-www-form-urlencoded` is read and written as bytes, so its schema gives no type",
  ]);
});
