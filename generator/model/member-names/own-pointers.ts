import { escapeToken, pointerTokens } from "../../json.js";
import { leavesOf } from "../../shape-leaves.js";
import type { Shape } from "../../shapes/shape.js";
import type { ClientModel, OperationModel } from "../client-model.js";
import type { ConditionalModel, PaginationModel } from "../extension-models.js";
import type { Place } from "../places.js";
import { nameIn, type FinalNames } from "./changes-of-shapes.js";

/** The bodies of responses in which the client finds something by one pointer, so that their names have to agree. */
export function bodiesReadByClient({ operations }: ClientModel): readonly Place[] {
  return operations.flatMap((operation) => {
    const { pagination, conditional, pointer } = operation;
    const hasConflicts = conditional?.conflicts.some((one) => one.pointer !== null) === true;
    return [
      ...(pagination !== null || conditional?.version ? [successesOf(operation)] : []),
      ...(hasConflicts ? [failuresOf(operation)] : []),
    ].map((shapes) => ({ shapes, pointer }));
  });
}

function successesOf({ responses }: OperationModel): readonly Shape[] {
  return bodiesOf(responses.filter(({ success }) => success));
}

function failuresOf({ responses }: OperationModel): readonly Shape[] {
  return bodiesOf(responses.filter(({ success }) => !success));
}

function bodiesOf(responses: OperationModel["responses"]): readonly Shape[] {
  return responses.flatMap(({ content }) => content.flatMap(({ shape }) => shape ?? []));
}

/** `x-pagination` with pointers into what the client returns. */
export function paginationWith(
  operation: OperationModel,
  pagination: PaginationModel,
  names: FinalNames,
): Pick<PaginationModel, "items" | "next" | "total"> {
  const bodies = successesOf(operation);
  const { items, next, total } = pagination;
  return {
    items: renamedPointer(items, bodies, names),
    next: next && renamedPointer(next, bodies, names),
    total: total && renamedPointer(total, bodies, names),
  };
}

/** `x-conditional` with pointers into what the client returns. */
export function conditionalWith(
  operation: OperationModel,
  { version, conflicts }: ConditionalModel,
  names: FinalNames,
): Pick<ConditionalModel, "conflicts" | "version"> {
  const failures = failuresOf(operation);
  return {
    version: version && renamedPointer(version, successesOf(operation), names),
    conflicts: conflicts.map((conflict) => {
      const { pointer } = conflict;
      return { ...conflict, pointer: pointer && renamedPointer(pointer, failures, names) };
    }),
  };
}

function renamedPointer(pointer: string, bodies: readonly Shape[], names: FinalNames): string {
  let shapes = bodies;
  const tokens = pointerTokens(`#${pointer}`).map((token) => {
    const name = nameIn(shapes, token, names);
    shapes = leavesOf(shapes, names.shapeOf).flatMap((leaf) => {
      if (leaf.kind === "array") return [leaf.item];
      if (leaf.kind !== "object") return [];
      const listed = leaf.properties.filter((property) => property.name === token);
      return listed.length > 0 ? listed.map(({ shape }) => shape) : (leaf.additional ?? []);
    });
    return name;
  });
  return tokens.map((token) => `/${escapeToken(token)}`).join("");
}
