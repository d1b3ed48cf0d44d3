import type { RequestHandler } from "msw";
import { HttpResponse, passthrough } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import type { GeneratedClient } from "../../support/generated-client.js";
import { importGeneratedClient } from "../../support/generated-client.js";
import { petsDocument } from "./pets-document.js";

let api: GeneratedClient;
const server = setupServer();

beforeAll(async () => {
  api = await importGeneratedClient(petsDocument, { with: ["msw"] });
  server.listen({ onUnhandledRequest: "error" });
}, 60_000);

afterEach(() => {
  server.resetHandlers();
});

afterAll(async () => {
  server.close();
  await api.remove();
});

/** A handler as MSW takes it. What their types are is proven by another test. */
function handler(name: string, ...given: readonly unknown[]): RequestHandler {
  return api.run(`${name}Handler`, ...given) as RequestHandler;
}

function useAll(options?: object): void {
  server.use(...(api.run("handlers", options) as RequestHandler[]));
}

async function call(name: string, params: object = {}, options: object = {}): Promise<unknown> {
  return api.run(name, api.run("createClient", options), params);
}

/** How a call fails, as far as it is of interest. */
async function failureOf(name: string, params: object = {}): Promise<unknown> {
  const error: unknown = await call(name, params).catch((thrown: unknown) => thrown);
  const { status, body } = error as { readonly status?: number; readonly body?: unknown };
  return { status, body };
}

describe("all handlers", () => {
  test("answer the client with what the document describes", async () => {
    useAll();
    expect(await call("getPet", { id: "1" })).toEqual({ id: 1, name: "name", kind: "cat" });
    expect(await call("listPets")).toMatchObject([{ id: 1 }, { id: expect.any(Number) as number }]);
    expect(await call("createPet")).toMatchObject({ kind: "cat" });
    expect(await call("deletePet", { id: "1" })).toBeUndefined();
    expect(await call("countPets")).toBeUndefined();
  });

  test("prefer examples of the document", async () => {
    useAll({ seed: 5 });
    expect(await call("getLatestPet")).toEqual({ id: 7, name: "Rex", kind: "dog" });
  });

  test("give the same for the same seed, and something else for another one", async () => {
    const pets = [];
    for (const seed of [1, 1, 2]) {
      server.resetHandlers();
      useAll({ seed });
      pets.push(await call("getPet", { id: "1" }));
    }
    expect(pets[0]).toEqual(pets[1]);
    expect(pets[0]).not.toEqual(pets[2]);
  });
});

describe("addresses", () => {
  test.each<[operation: string, params: object, result: unknown]>([
    ["cancelPet", { id: "a:b" }, "cancelled"],
    ["startJobs", {}, "started"],
    ["stopJobs", {}, "stopped"],
    ["getElsewhere", {}, "there"],
    ["getOdd", { id: "x" }, ""],
  ])("of %s", async (operation, params, result) => {
    useAll();
    expect(await call(operation, params)).toEqual(result);
  });

  test("have parameters, decoded, by their names in the client", async () => {
    server.use(
      handler("getFile", ({ params }: { params: object }) => ({ body: JSON.stringify(params) })),
      handler("getOdd", ({ params }: { params: object }) => ({ body: JSON.stringify(params) })),
    );
    const file = (await call("getFile", { name: "a/b ü", type: "tar.gz" })) as Blob;
    expect(JSON.parse(await file.text())).toEqual({ name: "a/b ü", type: "tar.gz" });
    expect(await call("getOdd", { id: "1" })).toBe('{"id":".1"}');
  });

  test("are those of any value of a server variable", async () => {
    useAll();
    expect(await call("getPet", { id: "1" }, { region: "us" })).toMatchObject({ id: 1 });
  });

  test.each([
    ["http://localhost:3000/api", "http://localhost:3000/api/"],
    ["*/api", "https://anywhere.example/my/api"],
    ["/api", "http://localhost:1234/api"],
    ["HTTP://Localhost:80", "http://localhost"],
  ])("are at %s where that is given", async (baseUrl, asked) => {
    useAll({ baseUrl });
    expect(await call("getPet", { id: "1" }, { baseUrl: asked })).toMatchObject({ id: 1 });
  });

  test("are not at any other place", async () => {
    useAll();
    const other = { baseUrl: "https://eu.example.com/v3" };
    await expect(call("getPet", { id: "1" }, other)).rejects.toMatchObject({
      name: "ConnectionError",
    });
  });
});

describe("an answer", () => {
  test("has the body that is given", async () => {
    const pet = { id: 3, name: "Tom", kind: "cat" };
    server.use(handler("getPet", { body: pet }));
    expect(await call("getPet", { id: "1" })).toEqual(pet);
  });

  test.each<[status: number, body: unknown]>([
    [404, { detail: "Not found" }],
    [503, { detail: "Not found" }],
    [418, ""],
  ])("of status %i has the body that is documented for it", async (status, body) => {
    server.use(handler("getPet", { status }));
    expect(await failureOf("getPet", { id: "1" })).toEqual({ status, body });
  });

  test("has headers", async () => {
    server.use(handler("countPets", { headers: { "x-total": "3" } }));
    const client = api.run("createClient", {}) as {
      exchange(operation: unknown, params: object): Promise<{ readonly headers: object }>;
    };
    const { headers } = await client.exchange(api.value("countPetsOperation"), {});
    expect(headers).toMatchObject({ "x-total": "3" });
  });

  test("is what a function makes of the request", async () => {
    const answer = async ({ request }: { request: Request }) => {
      return { status: 201, body: { ...((await request.json()) as object), id: 9 } };
    };
    server.use(
      handler("createPet", answer),
      handler("getPet", () => HttpResponse.error()),
    );
    // The document describes no body, so that the client sends none.
    await fetch("https://eu.example.com/v2/pets", { method: "POST", body: '{"name":"Tom"}' })
      .then(async (response) => response.json())
      .then((body) => expect(body).toEqual({ name: "Tom", id: 9 }));
    await expect(call("getPet", { id: "1" })).rejects.toMatchObject({ name: "ConnectionError" });
  });

  test("is left to the next handler, or to the network", async () => {
    const second = handler("getPet", { body: { id: 2, name: "Tom", kind: "cat" } });
    server.use(
      handler("getPet", () => undefined),
      second,
    );
    expect(await call("getPet", { id: "1" })).toMatchObject({ id: 2 });
    server.use(handler("getPet", () => passthrough(), { baseUrl: "http://127.0.0.1:9" }));
    await expect(
      call("getPet", { id: "1" }, { baseUrl: "http://127.0.0.1:9" }),
    ).rejects.toMatchObject({ name: "ConnectionError" });
  });

  test("is given once", async () => {
    server.use(handler("getPet", { status: 404 }, { once: true }), handler("getPet"));
    // The fallback is behind it, so that it comes second.
    expect(await failureOf("getPet", { id: "1" })).toMatchObject({ status: 404 });
    expect(await call("getPet", { id: "1" })).toMatchObject({ id: 1 });
  });

  test("is a stream of events or lines", async () => {
    const pets = [
      { id: 1, name: "Tom", kind: "cat" },
      { id: 2, name: "Rex\n", kind: "dog" },
    ];
    server.use(
      handler("listEvents", { body: pets.map((data) => ({ event: "pet", data })) }),
      handler("listLines", { body: pets }),
    );
    const events = (await call("listEvents")) as AsyncIterable<object>;
    expect(await all(events)).toMatchObject(pets.map((data) => ({ event: "pet", data })));
    expect(await all((await call("listLines")) as AsyncIterable<object>)).toEqual(pets);
  });
});

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
