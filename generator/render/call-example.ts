import type { Json } from "../json.js";
import type { OperationModel, ParameterModel } from "../model/client-model.js";
import { stringLiteral } from "../escape.js";
import { objectLiteral } from "./literal.js";

/**
 * A call of an operation as a person would write it: what is required, with the examples of the document, and what
 * comes back under a fitting name.
 */
export function callExample(operation: OperationModel, hasResult: boolean): string {
  const members = requiredMembers(operation);
  const start = `${hasResult ? "const result = " : ""}await ${operation.name}(client`;
  if (members.length === 0) return `${start});`;
  const around = start.length + ", );".length;
  return `${start}, ${objectLiteral(members, { indent: "", around })});`;
}

/** A whole program that makes a call. */
export function firstCallExample(
  operation: OperationModel,
  { hasResult, packageName }: { readonly hasResult: boolean; readonly packageName: string },
): string {
  const credentials = operation.security.length > 0 ? "{ credentials: token }" : "";
  return [
    `import { createClient, ${operation.name} } from ${stringLiteral(packageName)};`,
    "",
    `const client = createClient(${credentials});`,
    callExample(operation, hasResult),
  ].join("\n");
}

function requiredMembers(operation: OperationModel): readonly (readonly [string, Json])[] {
  const members = operation.parameters
    .filter((parameter) => parameter.required)
    .map((parameter) => [parameter.member, valueOf(parameter)] as const);
  const { requestBody } = operation;
  const [mediaType] = requestBody?.content ?? [];
  if (!requestBody || !mediaType) return members;
  return [...members, [requestBody.member, mediaType.example ?? {}] as const];
}

function valueOf(parameter: ParameterModel): Json {
  if (parameter.example !== null) return parameter.example;
  const [first] = parameter.values;
  if (first !== undefined) return parameter.shape === "array" ? [first.value] : first.value;
  if (parameter.shape === "array") return [];
  return parameter.shape === "object" ? {} : parameter.name;
}
