import { expect, test } from "vitest";

import type { ServerModel } from "../../generator/model/client-model.js";
import { viewServers } from "../../generator/render/server-view.js";

const at = (url: string): ServerModel => ({
  url,
  description: null,
  variables: [],
  extensions: {},
});

test.each<[urls: readonly string[], url: string, isRelative: boolean, choices: readonly string[]]>([
  [[], "/", true, []],
  [[""], "/", true, []],
  [["/api/v3"], "/api/v3", true, []],
  [["https://a.example"], "https://a.example", false, []],
  [["{url}"], "{url}", false, []],
  [["/api/v3", "https://a.example"], "/api/v3", true, ["/api/v3", "https://a.example"]],
  [["https://a.example", "/api/v3"], "https://a.example", false, ["https://a.example", "/api/v3"]],
  [["", "https://a.example"], "/", true, ["/", "https://a.example"]],
  [["https://a.example", "https://a.example"], "https://a.example", false, []],
])("servers %j begin at %s", (urls, url, isRelative, choices) => {
  const view = viewServers({ servers: urls.map(at), operations: [] });
  expect(view.server).toMatchObject({ url, isRelative });
  expect(view.server.pieces.length).toBeGreaterThan(0);
  expect(view.serverChoices.map((choice) => choice.url)).toEqual(choices);
});
