import { camelCase, pascalCase, wordsOf } from "../casing.js";
import type { OperationModel } from "../model/client-model.js";
import type { OperationView } from "./operation-view.js";

/** Operations that belong together, under names without what they have in common. */
export interface NamespaceView {
  /** `users`. */
  readonly name: string;
  /** `Users`. */
  readonly typeName: string;
  /** The tag, or the segment of the path, that it is made from. */
  readonly title: string;
  readonly methods: readonly MethodView[];
}

export interface MethodView {
  /** `get` for `getUser`. */
  readonly name: string;
  readonly operation: OperationView;
}

type Grouped = Pick<OperationModel, "path" | "tags">;

/**
 * Groups operations by their first tag, or by the first fixed segment of their paths. Tags that only differ in case or
 * punctuation are one. Sorted by name.
 */
export function viewNamespaces(operations: readonly OperationView[]): readonly NamespaceView[] {
  const groups = new Map<string, { readonly title: string; readonly members: OperationView[] }>();
  for (const operation of operations) {
    const title = titleOf(operation);
    const name = camelCase(title) || "other";
    const group = groups.get(name) ?? { title, members: [] };
    group.members.push(operation);
    groups.set(name, group);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { title, members }]) => {
      return { name, typeName: pascalCase(name), title, methods: viewMethods(name, members) };
    });
}

function titleOf({ path, tags: [tag] }: Grouped): string {
  const segments = path.split(/[?#]/)[0]?.split("/") ?? [];
  return tag ?? segments.find((segment) => segment !== "" && !segment.includes("{")) ?? "";
}

/** Where two methods would have one name, both have the names of their functions. */
function viewMethods(
  namespace: string,
  operations: readonly OperationView[],
): readonly MethodView[] {
  const short = operations.map(({ name }) => shortName(name, namespace));
  return operations
    .map((operation, index) => {
      const name = short[index] ?? "";
      const isTaken = short.filter((other) => other === name).length > 1;
      const isFull = operations.some((other) => other !== operation && other.name === name);
      return { name: isTaken || isFull ? operation.name : name, operation };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The name of a function without the words of its namespace, in singular or plural. */
function shortName(name: string, namespace: string): string {
  const words = wordsOf(name);
  const common = wordsOf(namespace).map(singular);
  const start = words.findIndex((_, at) =>
    common.every((word, index) => singular(words[at + index] ?? "") === word),
  );
  if (start < 0) return name;
  const rest = words.toSpliced(start, common.length);
  const short = camelCase(rest.join(" "));
  // An object with a method `then` is taken for a promise.
  return short === "" || short === "then" ? name : short;
}

function singular(word: string): string {
  const lower = word.toLowerCase();
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
  return /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}
