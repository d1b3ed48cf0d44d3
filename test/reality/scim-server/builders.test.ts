import { afterAll, beforeAll, expect, test } from "vitest";
import {
  add,
  and,
  compare,
  createClient,
  externalIdFilter,
  getScimV2Groups,
  getScimV2Users,
  groupFilter,
  not,
  or,
  patch,
  patchScimV2Group,
  patchScimV2User,
  postScimV2Groups,
  postScimV2Users,
  present,
  qualifiedAttribute,
  remove,
  replace,
  userFilter,
  valuePath,
} from "../../../generated/src/index.js";
import type { Client } from "../../../generated/src/index.js";
import { startScimServer, token } from "./start-server.js";
import type { ScimServer } from "./start-server.js";

const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const genesys = "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User";

let server: ScimServer;
let client: Client;

beforeAll(async () => {
  server = await startScimServer();
  client = createClient({ baseUrl: server.url, auth: token });
  for (const [name, title, department] of [
    ["ada", "Agent", "Support"],
    ["bob", "Agent", "Sales"],
    ["eve", "Lead", "Sales"],
  ] as const) {
    await postScimV2Users(client, {
      body: {
        userName: `${name}@example.org`,
        displayName: name,
        title,
        active: name !== "eve",
        emails: [{ value: `${name}@example.org`, type: "work" }],
        [enterprise]: { department },
        [genesys]: { externalIds: [{ authority: "hr", value: `id-${name}` }] },
      },
    });
  }
  const emails = [{ value: "zoe@example.org", type: "other" }] as const;
  const externalIds = [{ authority: "crm", value: "id-ada" }];
  const body = {
    userName: "zoe@example.org",
    displayName: "zoe",
    emails,
    [genesys]: { externalIds },
  };
  await postScimV2Users(client, { body });
});

afterAll(() => server.close());

const department = qualifiedAttribute(enterprise, "department");

test.each<[filter: string, names: readonly string[]]>([
  [userFilter("userName", "bob@example.org"), ["bob"]],
  [userFilter("active", false), ["eve"]],
  [externalIdFilter("hr", "id-ada"), ["ada"]],
  [compare("title", "eq", "Agent"), ["ada", "bob"]],
  [compare("userName", "sw", "e"), ["eve"]],
  [compare(department, "eq", "Sales"), ["bob", "eve"]],
  [and(compare("title", "eq", "Agent"), compare(department, "eq", "Sales")), ["bob"]],
  [or(compare("displayName", "eq", "ada"), compare("title", "eq", "Lead")), ["ada", "eve"]],
  [
    and(or(compare("displayName", "eq", "ada"), compare("title", "eq", "Lead")), present("active")),
    ["ada", "eve"],
  ],
  [not(present("title")), ["zoe"]],
  [valuePath("emails", compare("value", "co", "ada@")), ["ada"]],
])("%s finds %j", async (filter, names) => {
  const { Resources = [] } = await getScimV2Users(client, { filter });
  expect(Resources.map(({ displayName }) => displayName)).toEqual(names);
});

test("a patch changes what it names, in its order", async () => {
  const { id: userId = "" } = await postScimV2Users(client, {
    body: {
      userName: "patched@example.org",
      displayName: "Patched",
      title: "Agent",
      emails: [
        { value: "work@example.org", type: "work" },
        { value: "other@example.org", type: "other" },
      ],
      [enterprise]: { department: "Support" },
    },
  });
  const changed = await patchScimV2User(client, {
    userId,
    body: patch(
      replace("active", false),
      replace(valuePath("emails", compare("type", "eq", "work"), "value"), "new@example.org"),
      remove(valuePath("emails", compare("type", "eq", "other"))),
      add("phoneNumbers", [{ value: "tel:+13175550100", type: "work" }]),
      replace({ displayName: 'Patched "twice"' }),
      remove("title"),
      replace(department, "Sales"),
    ),
  });
  expect(changed).toMatchObject({
    active: false,
    displayName: 'Patched "twice"',
    emails: [{ value: "new@example.org", type: "work" }],
    phoneNumbers: [{ value: "tel:+13175550100", type: "work" }],
    [enterprise]: { department: "Sales" },
  });
  expect(changed).not.toHaveProperty("title");
});

test("a group is found by its name, and its members come and go", async () => {
  const displayName = "Sales (EMEA) & more";
  await postScimV2Groups(client, { body: { displayName } });
  const filter = groupFilter("displayName", displayName);
  const { Resources = [] } = await getScimV2Groups(client, { filter });
  expect(Resources).toHaveLength(1);
  const groupId = Resources[0]?.id ?? "";
  const joined = await patchScimV2Group(client, {
    groupId,
    body: patch(add("members", [{ value: "u-1" }, { value: "u-2" }])),
  });
  expect(joined.members?.map(({ value }) => value)).toEqual(["u-1", "u-2"]);
  const left = await patchScimV2Group(client, {
    groupId,
    body: patch(remove(valuePath("members", compare("value", "eq", "u-1")))),
  });
  expect(left.members?.map(({ value }) => value)).toEqual(["u-2"]);
});
