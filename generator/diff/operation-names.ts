import type { MediaTypeModel, RequestBodyModel, ResponseModel } from "../model/body-model.js";
import type { OperationModel } from "../model/client-model.js";

/** The names that an operation is exported by, besides those of its bodies. */
export function namesOfOperation(operation: OperationModel): readonly string[] {
  const { name, descriptionName, paramsName, outcomeName, errorName } = operation;
  return [name, descriptionName, paramsName, outcomeName, errorName];
}

/** The names that the bodies of an operation or a webhook are exported by. */
export function namesOfBodies({
  requestBody,
  responses,
}: {
  readonly requestBody: RequestBodyModel | null;
  readonly responses: readonly ResponseModel[];
}): readonly string[] {
  const content: readonly MediaTypeModel[] = [
    ...(requestBody?.content ?? []),
    ...responses.flatMap((response) => response.content),
  ];
  return content.flatMap(({ declaredName }) => declaredName ?? []);
}
