import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { generate } from "../../generator/generate.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";
import { hostileDocument, hostileTexts } from "./hostile-document.js";

const templates = fileURLToPath(new URL("../../templates", import.meta.url));

/** Copies of our templates, which are checked like those of anybody. Of overlays that exclude each other, one is among them. */
test.each(["dates", "temporal"])(
  "our templates and overlays, with %s, print nothing where text could become code",
  async (one) => {
    const folder = temporaryFolder();
    writeTree(folder, {
      "openapi.json": JSON.stringify(hostileDocument(hostileTexts["HTML"] ?? "")),
    });
    const isOurs = (path: string) =>
      !/templates\/(?:overlays\/|README\.md$|TUTORIAL\.md$|reference$)/.test(path);
    const ours = `${folder}/ours`;
    cpSync(templates, ours, {
      recursive: true,
      filter: (path) => isOurs(path) || path === templates,
    });
    cpSync(`${templates}/reference`, `${ours}/reference`, { recursive: true });
    const overlays = [
      "codecs",
      "msw",
      "namespaces",
      "tanstack-query",
      "zod",
      "camel",
      "int64",
      one,
    ];
    for (const name of overlays) {
      cpSync(`${templates}/overlays/${name}`, `${folder}/${name}`, { recursive: true });
      // The copy of what they extend is below them.
      const manifest = readFileSync(`${folder}/${name}/overlay.json`, "utf8");
      writeFileSync(`${folder}/${name}/overlay.json`, manifest.replace(/"extends": .*/, ""));
    }
    const files = await generate({
      spec: `${folder}/openapi.json`,
      layout: "package",
      templates: [ours, ...overlays.map((name) => `${folder}/${name}`)],
      verify: false,
      keepGoing: true,
    });
    expect(files.length).toBeGreaterThan(20);
  },
);
