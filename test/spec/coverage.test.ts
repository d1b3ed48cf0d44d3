import { describe, expect, test } from "vitest";
import type { Json } from "../../generator/json.js";
import { compare, type Difference } from "./compare.js";
import { edit } from "./edit.js";
import page from "./facts/page.json" with { type: "json" };
import today from "./facts/today.json" with { type: "json" };
import { loadSpec } from "./load.js";
import { readReasons, unexplained } from "./reasons.js";
import { readSpec } from "./read-spec.js";

const spec = loadSpec("scim.yaml");
const reasons = readReasons(loadSpec("differences.yaml"));
const differences = allDifferences(spec);

test("every difference from the facts has one reason, and no reason is stale", () => {
  expect(unexplained(differences, reasons)).toEqual([]);
  console.log(`${differences.length} differences, covered by ${reasons.length} reasons`);
});

test("the tables are whole", () => {
  expect(Object.keys(page.operations)).toHaveLength(34);
  expect(Object.keys(page.models)).toHaveLength(35);
  expect(Object.keys(today.operations)).toHaveLength(30);
  expect(Object.keys(today.models)).toHaveLength(35);
  expect(Object.keys(readSpec(spec).operations).toSorted()).toEqual(Object.keys(page.operations));
});

const user = "#/paths/~1api~1v2~1scim~1v2~1users~1{userId}";
const users = "#/paths/~1api~1v2~1scim~1v2~1users";
const schemas = "#/components/schemas";

describe("what the comparison sees", () => {
  test.each<[title: string, pointer: string, value: Json | undefined, want: readonly string[]]>([
    [
      "an operation is dropped",
      `${user}/delete`,
      undefined,
      [
        'page operations/deleteScimV2User presence "present" "absent"',
        'today operations/deleteScimV2User presence "present" "absent"',
      ],
    ],
    [
      "a parameter is dropped",
      `${user}/put/parameters`,
      [],
      [
        'page operations/putScimV2User/parameters/If-Match presence "present" "absent"',
        'today operations/putScimV2User/parameters/If-Match presence "present" "absent"',
      ],
    ],
    [
      "a parameter gets another default",
      "#/components/parameters/count/schema/default",
      100,
      ["page", "today"].flatMap((table) =>
        ["getScimGroups", "getScimUsers", "getScimV2Groups", "getScimV2Users"].map(
          (operation) => `${table} operations/${operation}/parameters/count default 25 100`,
        ),
      ),
    ],
    [
      "a parameter need not be given any more",
      "#/components/parameters/requiredGroupFilter/required",
      false,
      [
        "page operations/getScimV2Groups/parameters/filter required true false",
        "today operations/getScimV2Groups/parameters/filter required true false",
      ],
    ],
    [
      "a value is misspelt",
      `${schemas}/ScimResourceTypeName/enum/0`,
      "Usr",
      ["page", "today"].flatMap((table) =>
        ["getScimResourcetype", "getScimV2Resourcetype"].map(
          (operation) =>
            `${table} operations/${operation}/parameters/resourceType enum ["User"] ["Usr"]`,
        ),
      ),
    ],
    [
      "a permission is forgotten",
      `${user}/delete/x-permissions/permissions`,
      [],
      [
        'page operations/deleteScimV2User permissions ["directory:user:delete"] []',
        'today operations/deleteScimV2User permissions ["directory:user:delete"] []',
      ],
    ],
    [
      "all permissions are asked for instead of one",
      `${user}/delete/x-permissions/type`,
      "ALL",
      [
        'page operations/deleteScimV2User permissionType "ANY" "ALL"',
        'today operations/deleteScimV2User permissionType "ANY" "ALL"',
      ],
    ],
    [
      "a media type of a request is dropped",
      "#/components/requestBodies/CreateUser/content/application~1scim+json",
      undefined,
      ["page", "today"].flatMap((table) =>
        ["postScimUsers", "postScimV2Users"].map(
          (operation) => `${table} operations/${operation} consumes ["application/scim+json"] []`,
        ),
      ),
    ],
    [
      "a body is optional",
      "#/components/requestBodies/CreateUser/required",
      false,
      ["page", "today"].flatMap((table) =>
        ["postScimUsers", "postScimV2Users"].map(
          (operation) => `${table} operations/${operation} bodyRequired true false`,
        ),
      ),
    ],
    [
      "a status is dropped",
      `${users}/post/responses/201`,
      undefined,
      ['today operations/postScimV2Users/responses/201 presence "present" "absent"'],
    ],
    [
      "a status is invented",
      `${users}/post/responses/202`,
      { description: "Later" },
      ['today operations/postScimV2Users/responses/202 presence "absent" "present"'],
    ],
    [
      "a response has another type",
      `${user}/get/responses/200/$ref`,
      "#/components/responses/Group",
      [
        'page operations/getScimV2User returns "ScimV2User" "ScimV2Group"',
        'today operations/getScimV2User/responses/200 body "ScimV2User" "ScimV2Group"',
      ],
    ],
    [
      "a property is dropped",
      `${schemas}/ScimEmail/properties/primary`,
      undefined,
      [
        'page models/ScimEmail/properties/primary presence "present" "absent"',
        'today models/ScimEmail/properties/primary presence "present" "absent"',
      ],
    ],
    [
      "a property loses its format",
      `${schemas}/ScimMetadata/properties/lastModified/format`,
      undefined,
      [
        'page models/ScimMetadata/properties/lastModified type "string(date-time)" "string"',
        'today models/ScimMetadata/properties/lastModified type "string(date-time)" "string"',
      ],
    ],
    [
      "a property can be set",
      `${schemas}/ScimV2User/properties/id/readOnly`,
      false,
      [
        "page models/ScimV2User/properties/id readOnly true false",
        "today models/ScimV2User/properties/id readOnly true false",
      ],
    ],
    [
      "a property is required",
      `${schemas}/ScimV2PatchRequest/required`,
      ["schemas", "Operations"],
      [
        "page models/ScimV2PatchRequest/properties/Operations required false true",
        "today models/ScimV2PatchRequest/properties/Operations required false true",
      ],
    ],
    [
      "the items of a list have another type",
      `${schemas}/ScimV2User/properties/roles/items`,
      { type: "string" },
      [
        'page models/ScimV2User/properties/roles type "ScimUserRole[]" "string[]"',
        'today models/ScimV2User/properties/roles type "ScimUserRole[]" "string[]"',
      ],
    ],
    [
      "a model is dropped",
      `${schemas}/ScimV2CreateUser`,
      undefined,
      [
        'page models/ScimV2CreateUser presence "present" "absent"',
        'today models/ScimV2CreateUser presence "present" "absent"',
      ],
    ],
    [
      "a region is dropped",
      "#/servers/0/variables/environment/enum",
      page.environments,
      [`today servers environments ${JSON.stringify(today.environments.slice(1))} []`],
    ],
  ])("%s", (_title, pointer, value, want) => {
    const known = new Set(differences.map(write));
    const found = allDifferences(edit(spec, pointer, value)).map(write);
    expect(found.filter((line) => !known.has(line))).toEqual(want);
  });

  test("a reference that leads nowhere is no difference but an error", () => {
    expect(() => readSpec(edit(spec, `${schemas}/Limit`, undefined))).toThrow(
      "#/components/schemas/Limit leads nowhere",
    );
  });
});

function allDifferences(tree: Json): readonly Difference[] {
  const written = readSpec(tree);
  return [...compare("page", page, written), ...compare("today", today, written)];
}

function write({ against, where, what, facts, spec: written }: Difference): string {
  return `${against} ${where} ${what} ${JSON.stringify(facts)} ${JSON.stringify(written)}`;
}
