import { expect, test } from "vitest";
import { outlived } from "./support/outlived.js";

test("in a busy process, limits and aborts end each call", async () => {
  expect(await outlived(process.execPath)).toEqual([]);
});

test("in a process that collects garbage all the time, limits and aborts end each call", async () => {
  expect(await outlived(process.execPath, ["--expose-gc"])).toEqual([]);
});
