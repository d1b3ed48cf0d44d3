import { expect, test } from "vitest";

import { createReporter } from "../../generator/diagnostics.js";
import type { JsonObject } from "../../generator/json.js";
import { buildModel } from "../../generator/model/build-model.js";
import { createShapes } from "../../generator/shapes/create-shapes.js";
import { document, resolved } from "../support/model-builders.js";

/** The name of each operation by its `operationId`, from `METHOD /path operationId`. */
function namesOf(operations: readonly string[]): Readonly<Record<string, string>> {
  const paths: Record<string, JsonObject> = {};
  for (const line of operations) {
    const [method = "", path = "", operationId = ""] = line.split(" ");
    paths[path] = { ...paths[path], [method.toLowerCase()]: { operationId, responses: {} } };
  }
  const whole = resolved(document({ paths }));
  const reporter = createReporter(() => null);
  const shapes = createShapes(whole, reporter);
  const model = buildModel(whole, { shapes, overrides: {}, operationNames: "short" }, reporter);
  return Object.fromEntries(model.operations.map(({ id, name }) => [id, name]));
}

test.each([
  [
    "POST",
    "/admin/orders/{order_id}/complete",
    "complete_order_admin_orders__order_id__complete_post",
    "completeOrder",
  ],
  ["GET", "/users/", "list_users_users__get", "listUsers"],
  ["GET", "/", "root__get", "root"],
  ["GET", "/files/{file_path:path}", "read_files__file_path_path__get", "read"],
  ["GET", "/orders", "listOrders_orders_get", "listOrders"],
  ["GET", "/orders", "listOrders", "listOrders"],
  // Without a function, there is nothing left.
  ["GET", "/orders", "orders_get", "ordersGet"],
  ["GET", "/orders", "list_items_get", "listItemsGet"],
])("%s %s with the id %s", (method, path, id, want) => {
  expect(namesOf([`${method} ${path} ${id}`])).toEqual({ [id]: want });
});

test("two operations of one function keep their whole ids", () => {
  expect(namesOf(["GET /a read_a_get", "GET /b read_b_get", "GET /c list_c_get"])).toEqual({
    read_a_get: "readAGet",
    read_b_get: "readBGet",
    list_c_get: "list",
  });
});

test("an id keeps its name", () => {
  expect(namesOf(["GET /a read", "GET /b read_b_get"])).toEqual({
    read: "read",
    read_b_get: "readBGet",
  });
});
