import { expect, test } from "vitest";

import { decodeAny } from "../../templates/runtime/decode-any.js";

const answer = (body: string | Uint8Array<ArrayBuffer> | null, type?: string): Response => {
  const response = new Response(
    body,
    type === undefined ? {} : { headers: { "content-type": type } },
  );
  if (type === undefined) response.headers.delete("content-type");
  return response;
};

test.each<[title: string, response: Response, want: unknown]>([
  ["JSON", answer('{"a":1}', "application/json; charset=utf-8"), { a: 1 }],
  ["problem details", answer('{"title":"x"}', "application/problem+json"), { title: "x" }],
  ["null in JSON", answer("null", "application/json"), null],
  ["JSON that is none", answer("<html>", "application/json"), "<html>"],
  ["text", answer("hello", "text/plain"), "hello"],
  ["a page", answer("<html>", "text/html"), "<html>"],
  ["XML", answer("<a/>", "application/xml"), "<a/>"],
  ["text without a media type", answer("hello"), "hello"],
  ["an empty body of JSON", answer("", "application/json"), undefined],
  ["an empty body of text", answer("", "text/plain"), undefined],
  ["an empty body of bytes", answer("", "application/octet-stream"), undefined],
  ["no body", answer(null), undefined],
])("hands over %s", async (_, response, want) => {
  expect(await decodeAny(response)).toEqual(want);
});

test("hands over bytes", async () => {
  const read = await decodeAny(answer(new Uint8Array([0, 255]), "image/png"));
  if (!(read instanceof Blob)) throw new Error("expected a Blob");
  expect([...new Uint8Array(await read.arrayBuffer())]).toEqual([0, 255]);
  expect(read.type).toBe("image/png");
});
