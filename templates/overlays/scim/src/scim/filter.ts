import type { FilterAttribute as GroupFilterAttribute } from "../operations/get-scim-v2-groups.js";
import type { FilterAttribute as UserFilterAttribute } from "../operations/get-scim-v2-users.js";
import { checkAttribute, qualifiedAttribute, valuePath } from "./attribute-path.js";

/*
 * Filters are text, here as everywhere: what these functions return can be passed on, joined,
 * stored, or written by hand instead. RFC 7644 section 3.4.2.2.
 */

/** The attributes that a list of users can be filtered by. */
export type { UserFilterAttribute };

/** The attributes that a list of groups can be filtered by. */
export type { GroupFilterAttribute };

/** What users are compared with: `active` is true or false, everything else is text. */
export type UserFilterValue<Attribute extends UserFilterAttribute> = Attribute extends "active"
  ? boolean
  : string;

/** What can stand between an attribute and a value. */
export type FilterOperator = "eq" | "ne" | "co" | "sw" | "ew" | "gt" | "ge" | "lt" | "le";

/** What an operator can compare with: only text has parts, and only text and numbers an order. */
export type FilterValue<Operator extends FilterOperator> = Operator extends "co" | "sw" | "ew"
  ? string
  : Operator extends "gt" | "ge" | "lt" | "le"
    ? number | string
    : boolean | number | string | null;

/** A filter for a list of users, such as `userName eq "barbara.jensen@example.com"`. */
export function userFilter<Attribute extends UserFilterAttribute>(
  attribute: Attribute,
  value: UserFilterValue<Attribute>,
): string {
  return compare(attribute, "eq", value);
}

/** A filter for a list of groups, such as `displayName eq "Support"`. */
export function groupFilter(attribute: GroupFilterAttribute, value: string): string {
  return compare(attribute, "eq", value);
}

/** A filter for the user whom another system, the authority, knows under an identifier. */
export function externalIdFilter(authority: string, value: string): string {
  const externalIds = qualifiedAttribute(
    "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
    "externalIds",
  );
  return valuePath(
    externalIds,
    and(compare("authority", "eq", authority), compare("value", "eq", value)),
  );
}

/**
 * Compares an attribute with a value: `compare("userName", "sw", "J")` is `userName sw "J"`. The
 * value is written as JSON, so that no text gets out of its quotes.
 *
 * @throws {TypeError} if `attribute` is not the name of one, or the value a number without digits.
 */
export function compare<Operator extends FilterOperator>(
  attribute: string,
  operator: Operator,
  value: FilterValue<Operator>,
): string {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError(`Not a value to compare with: ${value}`);
  }
  return `${checkAttribute(attribute)} ${operator} ${JSON.stringify(value)}`;
}

/**
 * Whether an attribute has a value: `present("title")` is `title pr`.
 *
 * @throws {TypeError} if `attribute` is not the name of one.
 */
export function present(attribute: string): string {
  return `${checkAttribute(attribute)} pr`;
}

/** All of the filters; those with an `or` in parentheses, since `and` binds before it. */
export function and(...filters: readonly [string, ...string[]]): string {
  return filters.map((filter) => (isAlternative(filter) ? `(${filter})` : filter)).join(" and ");
}

/** Any of the filters. */
export function or(...filters: readonly [string, ...string[]]): string {
  return filters.join(" or ");
}

/** Everything but what the filter finds. */
export function not(filter: string): string {
  return `not (${filter})`;
}

/** Whether an `or` stands outside of all quotes, brackets and parentheses. */
function isAlternative(filter: string): boolean {
  let depth = 0;
  for (const { 0: token, index } of filter.matchAll(/"(?:[^"\\]|\\.)*"|[[\]()]|[^\s"[\]()]+/g)) {
    if (token === "(" || token === "[") depth += 1;
    else if (token === ")" || token === "]") depth -= 1;
    else if (depth === 0 && /^or$/i.test(token)) {
      // At the beginning, or before a bracket, it is the name of an attribute.
      if (index > 0 && /[\s(]/.test(filter.charAt(index + 2))) return true;
    }
  }
  return false;
}
