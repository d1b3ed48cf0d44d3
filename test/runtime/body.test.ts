import { expect, test } from "vitest";
import { decodeJson } from "../../templates/runtime/decode-body.js";
import { encodeBinary, encodeText } from "../../templates/runtime/encode-body.js";
import type { BodyEncoder } from "../../templates/runtime/encode-body.js";
import { encodeMultipart, multipartOf } from "../../templates/runtime/multipart.js";
import type { Operation, ResponseOutcome } from "../../templates/runtime/operation.js";
import { formArray } from "../../templates/runtime/query.js";
import { urlencodedOf } from "../../templates/runtime/urlencoded.js";
import { answer } from "../support/loopback-server.js";
import { connect } from "./support/client.js";

/** Sends a body, and returns what the server got. */
async function send(encode: BodyEncoder, mediaType: string, body: unknown) {
  const { server, client } = await connect(answer(200, {}));
  const operation: Operation<{ body: unknown }, ResponseOutcome> = {
    id: "upload",
    method: "POST",
    statuses: [200],
    write: (params) => encode({ path: "/upload" }, params.body as never, mediaType),
    read: decodeJson,
  };
  await client.send(operation, { body });
  const [request] = server.requests;
  const type = request?.headers["content-type"] ?? "";
  const form = async (): Promise<FormData> =>
    new Response(new Uint8Array(request?.body ?? []), {
      headers: { "content-type": type },
    }).formData();
  return { type, text: request?.body.toString() ?? "", headers: request?.headers, form };
}

test("sends text and bytes", async () => {
  expect(await send(encodeText, "text/plain", "é")).toMatchObject({
    type: "text/plain",
    text: "é",
  });
  const bytes = new Uint8Array([104, 105]);
  expect(await send(encodeBinary, "application/octet-stream", bytes)).toMatchObject({
    type: "application/octet-stream",
    text: "hi",
  });
});

test("sends a stream", async () => {
  const stream = new Blob(["hello"]).stream();
  expect(await send(encodeBinary, "application/octet-stream", stream)).toMatchObject({
    text: "hello",
    headers: { "transfer-encoding": "chunked" },
  });
});

test.each([
  ["single values", { a: "b c", d: 1, e: true }, {}, "a=b%20c&d=1&e=true"],
  ["what is missing", { a: undefined, b: null, c: "" }, {}, "c="],
  ["an array", { a: ["b", "c&d"] }, {}, "a=b&a=c%26d"],
  ["an object", { a: { b: 1 } }, {}, "a=%7B%22b%22%3A1%7D"],
  ["an encoding of its own", { a: ["b", "c"] }, { a: formArray }, "a=b,c"],
  ["an empty array", { a: [], b: 1 }, {}, "b=1"],
])("sends a urlencoded form with %s", async (_, body, parts, want) => {
  const type = "application/x-www-form-urlencoded";
  expect(await send(urlencodedOf(parts), type, body)).toMatchObject({
    type,
    text: want,
  });
});

const multipart = "multipart/form-data";

test("sends a multipart form with text, numbers and arrays", async () => {
  const { type, form } = await send(encodeMultipart, multipart, {
    name: "é",
    size: 1,
    tags: ["a", "b"],
    no: null,
  });
  expect(type).toMatch(/^multipart\/form-data; boundary=/);
  const fields = await form();
  expect([...fields]).toEqual([
    ["name", "é"],
    ["size", "1"],
    ["tags", "a"],
    ["tags", "b"],
  ]);
});

test("sends files in a multipart form, with name and type", async () => {
  const named = new File(["one"], 'a "b".txt', { type: "text/plain" });
  const { text, form } = await send(encodeMultipart, multipart, {
    files: [named, new Blob(["two"])],
  });
  expect(text).toContain('name="files"; filename="a %22b%22.txt"\r\nContent-Type: text/plain\r\n');
  expect(text).toContain(
    'name="files"; filename="blob"\r\nContent-Type: application/octet-stream\r\n',
  );
  const files = (await form()).getAll("files");
  expect(await Promise.all(files.map(async (file) => new Response(file).text()))).toEqual([
    "one",
    "two",
  ]);
});

test("sends JSON in a multipart form, and types that the operation names", async () => {
  const body = { meta: { a: 1 }, note: "<p>" };
  const { text } = await send(multipartOf({ note: "text/html" }), multipart, body);
  expect(text).toContain('name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n');
  expect(text).toContain('name="note"\r\nContent-Type: text/html\r\n\r\n<p>\r\n');
});

test("lets no name break out of its part", async () => {
  const { text } = await send(encodeMultipart, multipart, { 'a"\r\nX: 1\r\n\r\nb': "c" });
  expect(text).toContain('name="a%22%0D%0AX: 1%0D%0A%0D%0Ab"\r\n\r\nc');
});
