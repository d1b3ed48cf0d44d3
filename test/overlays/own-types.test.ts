import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";

import { importGeneratedClient } from "../support/generated-client.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

const guide = new URL("../../templates/README.md", import.meta.url);

const link = { type: "object", properties: { to: { type: "string", format: "uri" } } };
const content = { "application/json": { schema: link } };

const document = {
  openapi: "3.1.1",
  paths: {
    "/links": {
      post: {
        operationId: "addLink",
        parameters: [{ name: "from", in: "query", schema: { type: "string", format: "uri" } }],
        requestBody: { required: true, content },
        responses: { 200: { description: "The link.", content } },
      },
    },
  },
};

test("the overlay of the guide gives a format a type of its own", async () => {
  const [, section = ""] = readFileSync(guide, "utf8").split("### Types of your own\n");
  const blocks = section.matchAll(/^```\w+\n(.*?)^```$/gms);
  const [manifest = "", partial = "", functions = ""] = [...blocks].map(([, text]) => text);
  const folder = temporaryFolder();
  writeTree(folder, {
    "overlay.json": manifest,
    "partials/codec/string-uri.hbs": partial,
    "urls.ts": functions,
  });
  const api = await importGeneratedClient(document, { templates: [folder] });
  onTestFinished(() => api.remove());
  const asked: string[] = [];
  const fetch = async (url: string, { body }: { readonly body: string }): Promise<Response> => {
    asked.push(`${decodeURIComponent(url)} ${body}`);
    return Promise.resolve(new Response(body.replace("b.example", "c.example")));
  };
  const client = api.run("createClient", { fetch, baseUrl: "" });
  const params = {
    from: new URL("https://a.example/"),
    body: { to: new URL("https://b.example") },
  };
  expect(await api.run("addLink", client, params)).toEqual({ to: new URL("https://c.example/") });
  expect(asked).toEqual(['/links?from=https://a.example/ {"to":"https://b.example/"}']);
  const wrong = { body: { to: "no URL" } };
  await expect(api.run("addLink", client, wrong)).rejects.toMatchObject({
    name: "DecodeError",
    message: expect.stringContaining('body["to"]: not a URL') as string,
  });
});
