import type { Problem, Reporter } from "../../diagnostics.js";
import type { ParameterModel } from "../parameter-model.js";
import type { ClientModel, OperationModel } from "../client-model.js";
import { camelNamesOf } from "./camel-names.js";
import type { Changes, FinalNames } from "./changes-of-shapes.js";
import { conditionalWith, paginationWith } from "./own-pointers.js";

/** How members of requests are named. */
interface RequestNames extends FinalNames {
  /** Names of the user's choice, by JSON pointer. */
  readonly overrides: Readonly<Record<string, string>>;
}

/** What changes in operations: the members of requests, and the pointers by which the client reads responses. */
export function changesOfOperations(
  { operations }: ClientModel,
  names: RequestNames,
  reporter: Reporter,
): ReadonlyMap<object, Changes> {
  return new Map(operations.flatMap((operation) => changesOf(operation, names, reporter)));
}

function changesOf(
  operation: OperationModel,
  names: RequestNames,
  reporter: Reporter,
): readonly (readonly [node: object, changes: Changes])[] {
  const { pagination, conditional } = operation;
  const renamed = renamedMembers(operation, names, reporter);
  const byMember = new Map([...renamed].map(([{ member }, name]) => [member, name]));
  const memberOf = (member: string | null): string | null =>
    member === null ? null : (byMember.get(member) ?? member);
  const changes: (readonly [node: object, changes: Changes])[] = [];
  for (const [parameter, member] of renamed) changes.push([parameter, { member }]);
  if (pagination !== null) {
    const startParameter = memberOf(pagination.startParameter);
    const countParameter = memberOf(pagination.countParameter);
    const pointers = paginationWith(operation, pagination, names);
    changes.push([pagination, { ...pointers, startParameter, countParameter }]);
  }
  if (conditional !== null) {
    const ifMatchParameter = memberOf(conditional.ifMatchParameter);
    const ifNoneMatchParameter = memberOf(conditional.ifNoneMatchParameter);
    const pointers = conditionalWith(operation, conditional, names);
    changes.push([conditional, { ...pointers, ifMatchParameter, ifNoneMatchParameter }]);
  }
  return changes;
}

/** The parameters that get another member of the request. Names that the user chose stay. */
function renamedMembers(
  { parameters, requestBody }: OperationModel,
  { overrides }: RequestNames,
  reporter: Reporter,
): ReadonlyMap<ParameterModel, string> {
  const isChosen = ({ pointer }: ParameterModel): boolean => overrides[pointer] !== undefined;
  const taken = [
    ...parameters.filter(isChosen).map(({ member }) => member),
    // Also where there is no body, so that one that is added renames no parameter.
    ...["body", "contentType"],
    ...(requestBody ? [requestBody.member, requestBody.contentTypeMember] : []),
  ];
  const members = parameters
    .filter((parameter) => !isChosen(parameter))
    .map((parameter) => ({ name: parameter.member, parameter }));
  const { names, clashes } = camelNamesOf(members, taken);
  for (const [{ parameter }, name] of clashes) reporter.report(clashOf(parameter, name));
  return new Map([...names].map(([{ parameter }, name]) => [parameter, name]));
}

function clashOf({ member, pointer }: ParameterModel, name: string): Problem {
  const message = `"${member}" keeps its name instead of "${name}": another member of the request has that name, or would get it as well`;
  return { code: "member-name-clash", message, pointer };
}
