import { describe, expect, test } from "vitest";
import {
  and,
  compare,
  externalIdFilter,
  groupFilter,
  not,
  or,
  present,
  qualifiedAttribute,
  userFilter,
  valuePath,
} from "../../generated/src/index.js";
import type { FilterOperator } from "../../generated/src/index.js";
import { parseFilter, type Filter } from "./support/parse-filter.js";
import { createRandom } from "./support/random.js";

/** The examples of RFC 7644 section 3.4.2.2, beside what writes them. */
const examples: readonly (readonly [want: string, got: string])[] = [
  ['userName eq "bjensen"', compare("userName", "eq", "bjensen")],
  ['name.familyName co "O\'Malley"', compare("name.familyName", "co", "O'Malley")],
  ['userName sw "J"', compare("userName", "sw", "J")],
  [
    'urn:ietf:params:scim:schemas:core:2.0:User:userName sw "J"',
    compare(
      qualifiedAttribute("urn:ietf:params:scim:schemas:core:2.0:User", "userName"),
      "sw",
      "J",
    ),
  ],
  ["title pr", present("title")],
  [
    'meta.lastModified gt "2011-05-13T04:42:34Z"',
    compare("meta.lastModified", "gt", "2011-05-13T04:42:34Z"),
  ],
  [
    'meta.lastModified ge "2011-05-13T04:42:34Z"',
    compare("meta.lastModified", "ge", "2011-05-13T04:42:34Z"),
  ],
  [
    'meta.lastModified lt "2011-05-13T04:42:34Z"',
    compare("meta.lastModified", "lt", "2011-05-13T04:42:34Z"),
  ],
  [
    'meta.lastModified le "2011-05-13T04:42:34Z"',
    compare("meta.lastModified", "le", "2011-05-13T04:42:34Z"),
  ],
  [
    'title pr and userType eq "Employee"',
    and(present("title"), compare("userType", "eq", "Employee")),
  ],
  ['title pr or userType eq "Intern"', or(present("title"), compare("userType", "eq", "Intern"))],
  [
    'schemas eq "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"',
    compare("schemas", "eq", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"),
  ],
  [
    'userType eq "Employee" and (emails co "example.com" or emails.value co "example.org")',
    and(
      compare("userType", "eq", "Employee"),
      or(compare("emails", "co", "example.com"), compare("emails.value", "co", "example.org")),
    ),
  ],
  [
    'userType ne "Employee" and not (emails co "example.com" or emails.value co "example.org")',
    and(
      compare("userType", "ne", "Employee"),
      not(or(compare("emails", "co", "example.com"), compare("emails.value", "co", "example.org"))),
    ),
  ],
  [
    'userType eq "Employee" and (emails.type eq "work")',
    and(compare("userType", "eq", "Employee"), '(emails.type eq "work")'),
  ],
  [
    'userType eq "Employee" and emails[type eq "work" and value co "@example.com"]',
    and(
      compare("userType", "eq", "Employee"),
      valuePath(
        "emails",
        and(compare("type", "eq", "work"), compare("value", "co", "@example.com")),
      ),
    ),
  ],
  [
    'emails[type eq "work" and value co "@example.com"] or ims[type eq "xmpp" and value co "@foo.com"]',
    or(
      valuePath(
        "emails",
        and(compare("type", "eq", "work"), compare("value", "co", "@example.com")),
      ),
      valuePath("ims", and(compare("type", "eq", "xmpp"), compare("value", "co", "@foo.com"))),
    ),
  ],
];

test.each(examples)("writes %s", (want, got) => {
  expect(got).toBe(want);
});

describe("what the service documents", () => {
  const rows: readonly (readonly [want: string, got: string])[] = [
    [
      'userName eq "barbara.jensen@example.com"',
      userFilter("userName", "barbara.jensen@example.com"),
    ],
    ["active eq false", userFilter("active", false)],
    ['employeeNumber eq "0042"', userFilter("employeeNumber", "0042")],
    ['displayName eq "The \\"Night\\" Shift"', groupFilter("displayName", 'The "Night" Shift')],
    [
      'urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds[authority eq "hr" and value eq "167844"]',
      externalIdFilter("hr", "167844"),
    ],
  ];
  test.each(rows)("%s", (want, got) => {
    expect(got).toBe(want);
  });
});

describe("parentheses", () => {
  const either = 'a eq "1" or b eq "2"';
  const rows: readonly (readonly [title: string, got: string, want: string])[] = [
    ["around a written `or`", and(either, present("c")), `(${either}) and c pr`],
    ["around an `OR`", and('a eq "1" OR b pr', present("c")), '(a eq "1" OR b pr) and c pr'],
    [
      "around an `or` between parentheses",
      and("(a pr)or(b pr)", "c pr"),
      "((a pr)or(b pr)) and c pr",
    ],
    ["not around an `and` in an `or`", or("a pr and b pr", "c pr"), "a pr and b pr or c pr"],
    ["not around an `or` in a text", and('a eq "x or y"', "c pr"), 'a eq "x or y" and c pr'],
    [
      "not around one behind an escaped quote",
      and('a eq "\\" or "', "c pr"),
      'a eq "\\" or " and c pr',
    ],
    ["not around an `or` in brackets", and("a[b pr or c pr]", "d pr"), "a[b pr or c pr] and d pr"],
    ["not around what has some", and(`(${either})`, "c pr"), `(${either}) and c pr`],
    ["not around a name with an `or`", and("vendor pr", "or pr"), "vendor pr and or pr"],
    ["not around an attribute called `or`", and("or pr", "a pr"), "or pr and a pr"],
    ["not around a complex attribute called `or`", and("a pr", "or[b pr]"), "a pr and or[b pr]"],
    ["not around a single filter", and("a pr"), "a pr"],
  ];
  test.each(rows)("%s", (_, got, want) => {
    expect(got).toBe(want);
  });
});

describe("what cannot be written", () => {
  const rows: readonly (readonly [title: string, write: () => string])[] = [
    ["a name that goes on", () => compare('userName eq "x" or userName', "eq", "y")],
    ["no name", () => present("")],
    ["a name that begins with a digit", () => compare("1name", "eq", "x")],
    ["brackets in a name", () => valuePath("emails[type pr]", "value pr")],
    ["a part that goes on", () => valuePath("emails", "type pr", "value] or x[y")],
    ["a line break behind a name", () => present("title\n")],
    ["a number without digits", () => compare("age", "gt", Number.NaN)],
    ["an attribute with a space", () => qualifiedAttribute("urn:x", "a b")],
  ];
  test.each(rows)("%s", (_, write) => {
    expect(write).toThrow(TypeError);
  });
});

describe("values", () => {
  const random = createRandom(7644);
  const alphabet = ['"', "\\", "'", " or ", " and ", ")", "(", "]", "[", "\u0000", "\n", "\u2028"];
  const letters = ["a", "é", "漢", "😀", "\ud800", "\udc00", "%22", "\\u0022", "pr", "not ("];
  const pieces = [...alphabet, ...letters];
  const texts = Array.from({ length: 300 }, () =>
    Array.from({ length: random(8) }, () => pieces[random(pieces.length)]).join(""),
  );

  test("stay inside of their quotes, whatever they are", () => {
    for (const text of texts) {
      const comparison = { compare: "userName", operator: "eq", value: text };
      expect(parseFilter(userFilter("userName", text))).toEqual(comparison);
      expect(parseFilter(and(userFilter("userName", text), present("title")))).toEqual({
        and: [comparison, { present: "title" }],
      });
      expect(parseFilter(externalIdFilter(text, text))).toEqual({
        values: "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds",
        filter: {
          and: [
            { compare: "authority", operator: "eq", value: text },
            { compare: "value", operator: "eq", value: text },
          ],
        },
      });
    }
  });

  test.each([true, false, null, 0, -1.5, 1e300])("%s is written as JSON", (value) => {
    const want = { compare: "x", operator: "ne", value };
    expect(parseFilter(compare("x", "ne", value))).toEqual(want);
  });
});

test("any tree of filters means what was put together", () => {
  const random = createRandom(3);
  const operators: readonly FilterOperator[] = [
    "eq",
    "ne",
    "co",
    "sw",
    "ew",
    "gt",
    "ge",
    "lt",
    "le",
  ];

  const grow = (depth: number): readonly [text: string, filter: Filter] => {
    const kind = depth === 0 ? random(2) : random(6);
    if (kind === 0) return [present("a.b"), { present: "a.b" }];
    if (kind === 1) {
      const operator = operators[random(operators.length)] ?? "eq";
      const value = ") or (";
      return [compare("c", operator, value), { compare: "c", operator, value }];
    }
    const [text, filter] = grow(depth - 1);
    const [otherText, other] = grow(depth - 1);
    if (kind === 2) return [not(text), { not: filter }];
    if (kind === 3) return [valuePath("d", text), { values: "d", filter }];
    return kind === 4
      ? [and(text, otherText), { and: [...allOf(filter), ...allOf(other)] }]
      : [or(text, otherText), { or: [...anyOf(filter), ...anyOf(other)] }];
  };

  for (let round = 0; round < 500; round += 1) {
    const [text, filter] = grow(4);
    expect({ text, filter: parseFilter(text) }).toEqual({ text, filter });
  }
});

/** Nobody can tell `(a and b) and c` from `a and b and c`. */
function allOf(filter: Filter): readonly Filter[] {
  return "and" in filter ? filter.and : [filter];
}

function anyOf(filter: Filter): readonly Filter[] {
  return "or" in filter ? filter.or : [filter];
}

describe("the parser of these tests", () => {
  test.each(examples.map(([text]) => text))("reads %s", (text) => {
    expect(() => parseFilter(text)).not.toThrow();
  });

  const wrong = [
    "userName eq",
    'eq "x"',
    "userName eq 'x'",
    'userName = "x"',
    '(userName eq "x"',
    'userName eq "x" and',
    'not userName eq "x"',
    'emails[type eq "work"',
    'userName eq "a" "b"',
    '1name eq "x"',
    'userName eq "unterminated',
  ];
  test.each(wrong)("refuses %s", (text) => {
    expect(() => parseFilter(text)).toThrow(SyntaxError);
  });

  test("knows that `and` binds before `or`, and no cases", () => {
    expect(parseFilter("a PR OR b pr AND NOT (c Pr)")).toEqual({
      or: [{ present: "a" }, { and: [{ present: "b" }, { not: { present: "c" } }] }],
    });
  });
});
