import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { proxyProgram } from "./proxy-program.js";

const here = fileURLToPath(new URL(".", import.meta.url));

const hasLatest = Number.parseInt(process.versions.node, 10) >= 22;
if (!hasLatest) console.warn("undici 8 is not tried: it needs Node 22.");

/** The program of the README on both releases of undici, with a proxy that opens tunnels. */
test.each(["undici-7", ...(hasLatest ? ["undici"] : [])])(
  "a call goes through the proxy of %s",
  async (name) => {
    const api = await listen((_, response) => response.end('{"totalResults":7}'));
    const proxy = await listen((_, response) => response.writeHead(405).end());
    const tunnels: (string | undefined)[] = [];
    proxy.server.on("connect", ({ url }, socket) => {
      tunnels.push(url);
      const upstream = connect(api.port, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        upstream.pipe(socket).pipe(upstream);
      });
      socket.on("error", () => upstream.destroy());
    });
    const folder = await realpath(await mkdtemp(join(tmpdir(), "proxy-")));
    try {
      const program = (await proxyProgram()).replace(
        "http://proxy.example.com:8080",
        `http://127.0.0.1:${proxy.port}`,
      );
      await cp(join(here, "../../generated/src"), join(folder, "src"), { recursive: true });
      await mkdir(join(folder, "out"));
      const calls = `${program}
import { getScimV2Users } from "genesys-cloud-scim";
export const body = await getScimV2Users(proxied, {}, { baseUrl: "http://api.test" });
await dispatcher.close();
`;
      await writeFile(join(folder, "program.ts"), calls);
      await build({
        entryPoints: [join(folder, "program.ts")],
        outfile: join(folder, "out/program.mjs"),
        bundle: true,
        platform: "node",
        format: "esm",
        banner: {
          js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
        },
        alias: {
          "genesys-cloud-scim": join(folder, "src/index.ts"),
          undici: join(here, "node_modules", name),
        },
      });
      expect(await import(pathToFileURL(join(folder, "out/program.mjs")).href)).toMatchObject({
        body: { totalResults: 7 },
      });
      expect(tunnels).toEqual(["api.test:80"]);
    } finally {
      await rm(folder, { recursive: true, force: true });
      for (const { server } of [api, proxy]) {
        server.closeAllConnections();
        server.close();
      }
    }
  },
);

async function listen(
  give: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer(give);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // A server that listens on a host has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return { server, port };
}
