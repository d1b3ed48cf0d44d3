/** A document while it is edited. */
export interface Draft {
  [member: string]: Value;
}

export type Value = null | boolean | number | string | Value[] | Draft;

/** One change that can be made. */
export interface Edit {
  readonly title: string;
  readonly apply: () => void;
}

/** Chooses one item at random; `undefined` of no items. */
export type Pick = <Item>(items: readonly Item[]) => Item | undefined;

export function isDraft(node: Value | undefined): node is Draft {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

export function listOf(value: Value | undefined): Value[] {
  return Array.isArray(value) ? value : [];
}
