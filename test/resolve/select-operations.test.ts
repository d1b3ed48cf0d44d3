import { describe, expect, test } from "vitest";
import { createReporter } from "../../generator/diagnostics.js";
import type { Selection } from "../../generator/options.js";
import { resolveDocument } from "../../generator/resolve/resolve-document.js";
import type { ResolvedDocument } from "../../generator/resolve/resolved-document.js";
import { document } from "../support/model-builders.js";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answers = (name: string) => ({
  "200": { description: "Fine", content: { "application/json": { schema: reference(name) } } },
});

const pets = document({
  tags: [{ name: "pets" }, { name: "users" }],
  paths: {
    "/pets": { get: { operationId: "listPets", tags: ["pets"], responses: answers("Pets") } },
    "/pets/{id}": {
      get: { operationId: "getPet", tags: ["pets"], responses: answers("Pet") },
      delete: { operationId: "deletePet", tags: ["pets"], deprecated: true, responses: {} },
    },
    "/pets/{id}/photos": { get: { tags: ["photos"], responses: {} } },
    "/users": { get: { operationId: "listUsers", tags: ["users"], responses: answers("User") } },
  },
  components: {
    schemas: {
      Pets: { type: "array", items: reference("Pet") },
      Pet: { type: "object", discriminator: { propertyName: "kind" } },
      Cat: { allOf: [reference("Pet"), { properties: { claws: reference("Claws") } }] },
      Claws: { type: "object" },
      User: { type: "object", properties: { boss: reference("User") } },
      Unused: { type: "object" },
    },
  },
});

function select(selection: Partial<Selection>): {
  readonly resolved: ResolvedDocument;
  readonly warnings: readonly string[];
} {
  const warnings: string[] = [];
  const reporter = createReporter(
    () => null,
    ({ message, hint }) => warnings.push(`${message}: ${hint}`),
  );
  const whole = { include: [], exclude: [], ...selection };
  return { resolved: resolveDocument(pets, reporter, whole), warnings };
}

const rows: readonly (readonly [selection: Partial<Selection>, want: readonly string[]])[] = [
  [{ include: ["tag:users"] }, ["GET /users"]],
  [{ include: ["path:/pets/*"] }, ["GET /pets/{id}", "DELETE /pets/{id}"]],
  [{ include: ["path:/pets/**"], exclude: ["operation:*Pet"] }, ["GET /pets/{id}/photos"]],
  [{ include: ["operation:getPet", "tag:users"] }, ["GET /pets/{id}", "GET /users"]],
  [{ exclude: ["deprecated", "tag:photos", "path:/users"] }, ["GET /pets", "GET /pets/{id}"]],
];

test.each(rows)("%j", (selection, want) => {
  const { resolved, warnings } = select(selection);
  expect(resolved.operations.map(({ method, path }) => `${method} ${path}`)).toEqual(want);
  expect(warnings).toEqual([]);
});

describe("with the operations go", () => {
  const names = ({ resolved }: ReturnType<typeof select>) => resolved.schemas.map(({ key }) => key);

  test("schemas that only they need, but for the children of a parent that is left", () => {
    expect(names(select({ include: ["tag:users"] }))).toEqual(["User"]);
    expect(names(select({ include: ["operation:listPets"] }))).toEqual([
      "Cat",
      "Claws",
      "Pet",
      "PetBase",
      "Pets",
    ]);
  });

  test("nothing, where there is no filter", () => {
    expect(names(select({}))).toEqual(["Cat", "Claws", "Pet", "PetBase", "Pets", "Unused", "User"]);
  });

  test("their tags", () => {
    expect(select({ exclude: ["tag:users"] }).resolved.tags).toEqual([
      { name: "pets" },
      { name: "photos" },
    ]);
  });
});

test("a filter that matches nothing is a warning", () => {
  const { warnings } = select({ exclude: ["tag:user", "path:/nothing/at/all"] });
  expect(warnings).toEqual([
    "`tag:user` matches no operation: Did you mean `tag:users`?",
    "`path:/nothing/at/all` matches no operation: Correct the filter, or remove it.",
  ]);
});
