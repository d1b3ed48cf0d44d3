import type { MediaTypeModel, ResponseModel } from "../model/body-model.js";
import type { OperationModel } from "../model/client-model.js";
import type { PropertyShape, Shape } from "../shapes/shape.js";
import type { Direction } from "./effects.js";

const plain = { constraints: null, annotations: null } as const;
const nothing: Shape = { kind: "primitive", type: "never", ...plain };
const anything: Shape = { kind: "primitive", type: "unknown", ...plain };
const binary: Shape = { kind: "primitive", type: "binary", ...plain };
const text: Shape = { kind: "primitive", type: "string", ...plain };
const number: Shape = { kind: "primitive", type: "number", ...plain };
/** What stands for `undefined`, which no value of a document is. */
const absent: Shape = objectOf([property("undefined", literal(true))]);

/** The type of an operation's parameters, body included, as a shape. */
export function paramsShape({ parameters, requestBody }: OperationModel): Shape {
  const members = parameters.map(({ member, required, shape }) =>
    property(member, shape, required),
  );
  if (requestBody === null) return members.length === 0 ? emptyParams : objectOf(members);
  const { content, required, member, contentTypeMember } = requestBody;
  const bodies = content.map((mediaType, index) => {
    const chosen = property(contentTypeMember, literal(mediaType.mediaType), index > 0);
    const body = property(member, sentShape(mediaType), required || index > 0);
    return objectOf([...members, body, ...(content.length > 1 ? [chosen] : [])]);
  });
  return unionOf(bodies);
}

const emptyParams: Shape = { kind: "object", properties: [], additional: nothing, ...plain };

/** The type of an operation's successful responses, as a shape. */
export function outcomeShape(operation: OperationModel): Shape {
  const successes = operation.responses.filter(({ success }) => success);
  if (successes.length === 0) return responseOf(number, anything);
  return unionOf(successes.map((response) => responseShape(response, operation)));
}

/** The type of an operation's documented errors, as a shape. */
export function errorShape(operation: OperationModel): Shape {
  const failures = operation.responses.filter(isFailure);
  return unionOf(failures.map((response) => responseShape(response, operation)));
}

/** Whether a response is among the documented errors; `default` alone describes successes and failures. */
export function isFailure({ success, status }: ResponseModel): boolean {
  return !success || status === "default";
}

/** The type of a body in one of several media types, as it is received. */
export function receivedBody({ body, content }: Pick<ResponseModel, "body" | "content">): Shape {
  if (body === "unknown") return anything;
  return receivedContent(body === "none" ? [] : content);
}

/** The type of a body in one of several media types; without any, of none. */
export function receivedContent(content: readonly MediaTypeModel[]): Shape {
  return content.length === 0 ? absent : unionOf(content.map(receivedShape));
}

/** Whether the type of a body is what its schema says. Text and bytes have the same type, whatever their schema. */
export function isTyped({ codec }: MediaTypeModel, direction: Direction): boolean {
  if (codec === "text" || codec === "binary") return false;
  if (codec === "event-stream") return direction === "received";
  return direction === "sent" || (codec !== "urlencoded" && codec !== "multipart");
}

/** One response: its statuses and the type of its body. */
export function responseShape(response: ResponseModel, { responses }: OperationModel): Shape {
  const { status } = response;
  const body = receivedBody(response);
  if (status === "default") return responseOf(number, body);
  if (!/^\dXX$/i.test(status)) return responseOf(literal(Number(status)), body);
  const first = Number(status.charAt(0)) * 100;
  const exact = new Set(responses.map((other) => Number(other.status)));
  const range = Array.from({ length: 100 }, (_, index) => first + index);
  return responseOf(unionOf(range.filter((each) => !exact.has(each)).map(literal)), body);
}

function responseOf(status: Shape, body: Shape): Shape {
  return objectOf([property("status", status), property("body", body)]);
}

/** What a body of a request is in TypeScript, as far as it can be written. */
export function sentShape({ codec, shape }: MediaTypeModel): Shape {
  switch (codec) {
    case "text":
    case "event-stream":
      return text;
    case "binary":
      return binary;
    case "json-lines":
      return { kind: "array", item: shape ?? anything, ...plain };
    case "json":
    case "urlencoded":
    case "multipart":
      return shape ?? anything;
  }
}

/** What a body of a response is in TypeScript, as far as it can be read. */
function receivedShape({ codec, shape, describesItems }: MediaTypeModel): Shape {
  switch (codec) {
    case "text":
      return text;
    case "binary":
    case "urlencoded":
    case "multipart":
      return binary;
    case "event-stream":
    case "json-lines":
      return objectOf([property(`items of ${codec} ${describesItems}`, shape ?? anything)]);
    case "json":
      return shape ?? anything;
  }
}

function property(name: string, shape: Shape, required = true): PropertyShape {
  return { name, required, access: "both", shape, pointer: "" };
}

function objectOf(properties: readonly PropertyShape[]): Shape {
  return { kind: "object", properties, additional: null, ...plain };
}

function literal(value: number | string | boolean): Shape {
  return { kind: "literal", value, ...plain };
}

function unionOf(members: readonly Shape[]): Shape {
  const [only] = members;
  if (only === undefined) return nothing;
  if (members.length === 1) return only;
  return {
    kind: "union",
    members,
    exclusive: false,
    extensible: false,
    discriminator: null,
    ...plain,
  };
}
