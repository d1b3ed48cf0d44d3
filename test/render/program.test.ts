import { format } from "prettier";
import { expect, test } from "vitest";

import { printCall, type SampleCall } from "../../generator/render/program.js";

const members = [{ name: "body", sample: { kind: "value", value: { id: "a" } } }] as const;

const calls: readonly (readonly [title: string, call: (name: string) => SampleCall])[] = [
  ["the client", (name) => ({ start: `const result = await ${name}`, members: null })],
  ["the client, without a result", (name) => ({ start: `await ${name}`, members: null })],
  ["an object behind the client", (name) => ({ start: `const result = await ${name}`, members })],
  ["an object alone", (name) => ({ start: `const client = ${name}`, before: [], members })],
];

test.each(calls)("a call with %s is laid out as Prettier would, however long", async (_, call) => {
  for (let length = 50; length <= 110; length += 1) {
    const text = `${printCall(call("n".repeat(length)))}\n`;
    expect(await format(text, { parser: "typescript", printWidth: 100 })).toBe(text);
  }
});
