/**
 * A copy of a part of a model in which some nodes have other members. A node that the original refers to several times is copied
 * once.
 *
 * @param changesOf the members of a node that differ, or that it has not had; `undefined` if there are none
 */
export function copyWith<Node>(
  node: Node,
  changesOf: (original: object) => Readonly<Record<string, unknown>> | undefined,
): Node {
  const copies = new Map<object, unknown>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    const made = Array.isArray(value) ? value.map(copy) : copyOf(value);
    copies.set(value, made);
    return made;
  };
  const copyOf = (value: object): object => {
    const entries = Object.entries(value).map(([name, member]): [string, unknown] => {
      return [name, copy(member)];
    });
    const changes = changesOf(value);
    // Not by spreading, since the documents of others may have a `__proto__`.
    return Object.fromEntries(changes ? [...entries, ...Object.entries(changes)] : entries);
  };
  // Sound: the callers change members to others of the same type.
  return copy(node) as Node;
}
