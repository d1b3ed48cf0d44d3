import { camelName } from "./camel-name.js";

/** A property of an object, or a parameter of a request. */
interface Named {
  readonly name: string;
}

/** The names in camel case of what is in one object or request. */
export interface NamesOfMembers<Member> {
  /** Those that get another name. */
  readonly names: ReadonlyMap<Member, string>;
  /** Those that keep their name because another one has the name in camel case, or would get it as well. */
  readonly clashes: ReadonlyMap<Member, string>;
}

/**
 * Names the members of one object in camel case.
 *
 * @param taken further names that no member may get
 */
export function camelNamesOf<Member extends Named>(
  members: readonly Member[],
  taken: readonly string[] = [],
): NamesOfMembers<Member> {
  const names = new Map<Member, string>();
  const clashes = new Map<Member, string>();
  const wanted = new Map(members.map((member) => [member, camelName(member.name)]));
  const counts = new Map<string, number>(taken.map((name) => [name, 1]));
  for (const name of wanted.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [member, name] of wanted) {
    if (name === member.name) continue;
    (counts.get(name) === 1 ? names : clashes).set(member, name);
  }
  return { names, clashes };
}
