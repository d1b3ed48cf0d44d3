import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const oneOperation = `
  import { createClientFrom } from "./templates/runtime/client.js";
  import { getUser } from "./test/runtime/support/sample-operations.js";
  const client = createClientFrom({ baseUrl: "https://api.example.com", auth: "token" });
  console.log(await getUser(client, { userId: "1" }));
`;

const withAbilities = `
  import { createClientFrom } from "./templates/runtime/client.js";
  import { clientCredentials } from "./templates/runtime/oauth.js";
  import { retry } from "./templates/runtime/retry.js";
  import { timeout } from "./templates/runtime/timeout.js";
  import { getUser } from "./test/runtime/support/sample-operations.js";
  const client = createClientFrom({
    baseUrl: "https://api.example.com",
    auth: clientCredentials({ clientId: "a", clientSecret: "b" }),
    middleware: [timeout(30_000), retry(), timeout(5_000)],
  });
  console.log(await getUser(client, { userId: "1" }));
`;

/** Minified, and gzipped. What grows beyond this is to be a decision. */
test.each([
  ["one operation", oneOperation, 2_479],
  ["OAuth, retry and time limits", withAbilities, 4_189],
])("a program with %s stays small", async (_, contents, most) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const [file] = outputFiles;
  expect(gzipSync(file?.contents ?? "", { level: 9 }).length).toBeLessThanOrEqual(most);
});

test.each(["listUsers", "createUser", "multipart", "clientCredentials", "409"])(
  "a program with one operation does not hold %s of the others",
  async (text) => {
    const { outputFiles } = await build({
      stdin: {
        contents: oneOperation
          .replaceAll("getUser", "getHealth")
          .replace(/\{ userId: "1" \}/, "{}"),
        resolveDir: process.cwd(),
        loader: "ts",
      },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    expect(outputFiles[0]?.text).toContain("getHealth");
    expect(outputFiles[0]?.text).not.toContain(text);
  },
);
