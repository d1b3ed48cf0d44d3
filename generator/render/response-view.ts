import type { Declarations, TypeText } from "../declare/declarations.js";
import type { OperationModel, ResponseModel } from "../model/client-model.js";
import { typeOfContent, unionOf, plainType } from "./type-texts.js";

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
  /** The member whose value makes a 304 possible, when the function has an overload without it; else `null`. */
  readonly conditionalMember: string | null;
  /** What the function resolves to when {@link conditionalMember} is not given. */
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
      body: typeOfContent(response.content, declarations),
    }));
  const outcomes = groupAlike(view(successes), (answer) => answer.headers.join());
  const bodies = (responses: readonly ResponseModel[]): TypeText =>
    responses.length === 0
      ? plainType("undefined")
      : unionOf(responses.map((response) => typeOfContent(response.content, declarations)));
  const withBody = successes.filter((response) => response.status !== "304");
  const member = operation.conditional?.ifNoneMatchParameter ?? null;
  const isConditional = member !== null && withBody.length < successes.length;
  const [outcome = undocumented, ...others] = outcomes;
  return {
    outcomes: [outcome, ...others],
    outcome: others.length === 0 ? outcome : null,
    failures: groupAlike(view(failures), () => ""),
    result: resultOf(bodies(successes)),
    conditionalMember: isConditional ? member : null,
    unconditionalResult: resultOf(bodies(withBody)),
  };
}

/** A function that has nothing to say resolves to nothing. */
function resultOf(body: TypeText): TypeText {
  return body.text === "undefined" ? plainType("void") : body;
}

/** An operation that documents no success may still have one. */
const undocumented: AnswerView = {
  status: plainType("number"),
  headers: [],
  body: plainType("undefined"),
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
  const range = `StatusRange<${hundreds}>`;
  const text = exact.length === 0 ? range : `Exclude<${range}, ${exact.join(" | ")}>`;
  return { text, references: ["StatusRange"] };
}

function groupAlike(
  answers: readonly AnswerView[],
  alsoBy: (answer: AnswerView) => string,
): readonly AnswerView[] {
  const groups = new Map<string, AnswerView[]>();
  for (const answer of answers) {
    const key = `${answer.body.text}\n${alsoBy(answer)}`;
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ ...first, status: unionOf(group.map((answer) => answer.status)) }];
  });
}
