import { expect, test } from "vitest";

import { parsePath } from "../../generator/path-template.js";

test.each([
  ["/search{?q,page}", { q: "q", page: "page" }, []],
  ["/search?lang=en{&q}", { q: "q" }, ["lang=en"]],
  ["/search?q={text}&page={page}", { text: "q", page: "page" }, []],
  ["/search{?q*}", { q: "q" }, []],
])("%s has parameters in its query", (path, names, fixedQuery) => {
  const parsed = parsePath(path);
  expect(parsed.pieces).toEqual([{ kind: "text", text: "/search" }]);
  expect(Object.fromEntries(parsed.queryNames)).toEqual(names);
  expect(parsed.fixedQuery).toEqual(fixedQuery);
});
