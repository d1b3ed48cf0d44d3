import { expect, test } from "vitest";
import { outlived } from "../../faults/support/outlived.js";
import { nodeOf } from "./run-on.js";

test.each([
  ["node-22", []],
  ["node-22", ["--expose-gc"]],
  ["node-24", []],
  ["node-24", ["--expose-gc"]],
] as const)("on %s %j, limits and aborts end each call of a busy process", async (name, given) => {
  expect(await outlived(nodeOf(name), given)).toEqual([]);
});
