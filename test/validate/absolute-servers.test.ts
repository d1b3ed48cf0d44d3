import { expect, test } from "vitest";

import { makeServersAbsolute } from "../../generator/validate/absolute-servers.js";

const location = "https://user:secret@example.com/docs/v2/api.yaml?token=secret";

test.each([
  ["/api/v3", "https://example.com/api/v3"],
  ["v3", "https://example.com/docs/v2/v3"],
  ["../v3", "https://example.com/docs/v3"],
  ["//other.example/v3", "https://other.example/v3"],
  ["/{version}/a", "https://example.com/{version}/a"],
  ["https://other.example/{version}", "https://other.example/{version}"],
  ["{site}/v3", "{site}/v3"],
  ["", "https://example.com/docs/v2/api.yaml"],
])("the server %s of a document at a URL is %s", (url, want) => {
  const tree = { servers: [{ url }] };
  makeServersAbsolute(tree, location);
  expect(tree.servers).toEqual([{ url: want }]);
});

test("without servers, the host that the document was read from is the server", () => {
  for (const tree of [{}, { servers: [] }]) {
    makeServersAbsolute(tree, location);
    expect(tree).toEqual({ servers: [{ url: "https://example.com/" }] });
  }
});

test("servers of paths and operations are made absolute as well", () => {
  const get = { servers: [{ url: "/b" }] };
  const tree = { servers: [{ url: "/" }], paths: { "/a": { servers: [{ url: "/a" }], get } } };
  makeServersAbsolute(tree, location);
  expect(tree.paths).toEqual({
    "/a": {
      servers: [{ url: "https://example.com/a" }],
      get: { servers: [{ url: "https://example.com/b" }] },
    },
  });
});

test("a document in a file keeps its relative servers", () => {
  const tree = { servers: [{ url: "/a" }] };
  makeServersAbsolute(tree, "/home/user/api.yaml");
  expect(tree).toEqual({ servers: [{ url: "/a" }] });
});
