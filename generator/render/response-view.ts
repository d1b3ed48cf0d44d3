import type { Declarations, TypeText } from "../declare/declarations.js";
import type { ResponseModel } from "../model/body-model.js";
import type { OperationModel } from "../model/client-model.js";
import { isText } from "../print/type-expression.js";
import { namedType, typeOfBody, unionOf, plainType } from "./type-texts.js";

/** Answers that look the same, by their statuses. */
export interface AnswerView {
  /** The type of the statuses: `200 | 201`, `StatusRange<4>`, `number`. */
  readonly status: TypeText;
  /** The documented headers, in lower case, sorted. */
  readonly headers: readonly string[];
  readonly body: TypeText;
}

/** How a call ends. */
export interface ResultView {
  readonly outcomes: readonly AnswerView[];
  /** The only one of them; `null` when there are several. */
  readonly outcome: AnswerView | null;
  readonly failures: readonly AnswerView[];
  /** What the function resolves to. */
  readonly result: TypeText;
  /** Whether a 304 is documented beside an answer with a body, so that the function has an overload without it. */
  readonly mayBeUnchanged: boolean;
  /**
   * The members of the request whose values make a 304 possible. Where there is none, only headers that the caller adds
   * do.
   */
  readonly conditionalMembers: readonly string[];
  /** What the function resolves to when nothing is given that makes a 304 possible. */
  readonly unconditionalResult: TypeText;
}

/** Views the answers of an operation. */
export function viewResults(operation: OperationModel, declarations: Declarations): ResultView {
  const successes = operation.responses.filter((response) => response.success);
  // Where `default` is all that there is, it describes successes and failures alike.
  const failures = operation.responses.filter(
    (response) => !response.success || response.status === "default",
  );
  const view = (responses: readonly ResponseModel[]): readonly AnswerView[] =>
    responses.map((response) => ({
      status: statusType(response, operation.responses),
      headers: response.headers.map((header) => header.name),
      body: typeOfBody(response, declarations),
    }));
  const outcomes = groupAlike(view(successes), (answer) => answer.headers.join());
  const bodies = (responses: readonly ResponseModel[]): TypeText =>
    responses.length === 0
      ? plainType("unknown")
      : unionOf(responses.map((response) => typeOfBody(response, declarations)));
  const withBody = successes.filter((response) => response.status !== "304");
  const result = resultOf(bodies(successes));
  const unconditionalResult = resultOf(bodies(withBody));
  const [outcome = undocumented, ...others] = outcomes;
  return {
    outcomes: [outcome, ...others],
    outcome: others.length === 0 ? outcome : null,
    failures: groupAlike(view(failures), () => ""),
    result,
    mayBeUnchanged:
      withBody.length > 0 &&
      withBody.length < successes.length &&
      unconditionalResult.text !== result.text,
    conditionalMembers: conditionalMembersOf(operation),
    unconditionalResult,
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1 */
function conditionalMembersOf({ conditional, parameters }: OperationModel): readonly string[] {
  const named = parameters.filter(
    (parameter) =>
      parameter.in === "header" && /^if-(none-match|modified-since)$/i.test(parameter.name),
  );
  const members = [conditional?.ifNoneMatchParameter ?? [], named.map(({ member }) => member)];
  return [...new Set(members.flat())];
}

/** A function that has nothing to say resolves to nothing. */
function resultOf(body: TypeText): TypeText {
  return isText(body.type, "undefined") ? plainType("void") : body;
}

/** An operation that documents no success may still have one. */
const undocumented: AnswerView = {
  status: plainType("number"),
  headers: [],
  body: plainType("unknown"),
};

/**
 * The type of the statuses that a response is for: a range is without the statuses that are documented alone.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#responses-object
 */
export function statusType(response: ResponseModel, all: readonly ResponseModel[]): TypeText {
  const { status } = response;
  if (status === "default") return plainType("number");
  if (!status.endsWith("XX")) return plainType(status);
  const [hundreds = "4"] = status;
  const exact = all
    .map((other) => other.status)
    .filter((other) => other.startsWith(hundreds) && other !== status);
  const range = namedType("StatusRange", plainType(hundreds));
  return exact.length === 0 ? range : namedType("Exclude", range, unionOf(exact.map(plainType)));
}

function groupAlike(
  answers: readonly AnswerView[],
  alsoBy: (answer: AnswerView) => string,
): readonly AnswerView[] {
  if (answers.length < 2) return answers;
  const groups = new Map<string, AnswerView[]>();
  for (const answer of answers) {
    const key = `${answer.body.text}\n${alsoBy(answer)}`;
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ ...first, status: unionOfStatuses(group.map((answer) => answer.status)) }];
  });
}

/** Any number takes in all others. */
function unionOfStatuses(statuses: readonly TypeText[]): TypeText {
  return statuses.find(({ text }) => text === "number") ?? unionOf(statuses);
}
