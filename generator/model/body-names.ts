import type { ResponseModel } from "./body-model.js";
import type { ResolvedMediaType } from "../resolve/resolved-document.js";
import { pascalCase } from "../casing.js";
import type { Naming } from "./naming.js";
import type { OperationNames } from "./name-operations.js";

/** What a name for a response's body depends on. */
export type ResponseRole = Pick<ResponseModel, "status" | "success">;

/** @param role the response that has the body; `null` for a request */
export type BodyNames = (
  operation: Pick<OperationNames, "id" | "name">,
  role: ResponseRole | null,
  body: ResolvedMediaType,
) => BodyName;

/** The name of a body's type. */
export interface BodyName {
  readonly name: string;
  /** The type has not been named before, so that whoever asks declares it. */
  readonly isNew: boolean;
}

/**
 * Names the type of a body that has no name of its own: once for each place where such a type is written, and bodies of
 * an operation that are the same share one. Of several, the first has the shortest name. A body that several operations
 * refer to belongs to the first that asks.
 */
export function createBodyNames({ overrides, table }: Naming): BodyNames {
  const declared = new Map<string, string>();
  const wanted = new Set<string>();
  return (operation, role, { schemaPointer: pointer, mediaType, schema }) => {
    const content = `${operation.name} ${role === null} ${JSON.stringify(schema)}`;
    const known = declared.get(pointer) ?? (pointer in overrides ? null : declared.get(content));
    if (known) return { name: known, isNew: false };
    const ideas = bodyNames(operation, role, mediaType);
    const idea = ideas.find((one) => !wanted.has(one)) ?? ideas[0];
    wanted.add(idea);
    const candidates = [overrides[pointer] ?? idea];
    const name = table.claim({ pointer, source: operation.id, candidates });
    declared.set(pointer, name);
    if (!(pointer in overrides)) declared.set(content, name);
    return { name, isNew: true };
  };
}

/** `CreateUserBody`, `ListUsersData`, `ListUsersError404`, `ListUsersErrorBody`, and longer names to tell more apart. */
function bodyNames(
  { name }: Pick<OperationNames, "name">,
  role: ResponseRole | null,
  mediaType: string,
): readonly [string, ...string[]] {
  const base = pascalCase(name);
  const [, subtype = ""] = mediaType.replace(/;.*/, "").split("/");
  const kind = pascalCase(subtype) || "Other";
  if (role === null) return [`${base}Body`, `${base}${kind}Body`];
  const { status, success } = role;
  const first = success ? `${base}Data` : `${base}Error${status === "default" ? "Body" : status}`;
  const exact = success && status !== "default" ? `${first}${status}` : first;
  return [first, exact, `${exact}${kind}`];
}
