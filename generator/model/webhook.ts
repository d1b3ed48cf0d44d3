import type { ResolvedWebhook } from "../resolve/resolved-document.js";
import { extensionsOf } from "./extensions.js";
import type { OperationContext } from "./operation.js";
import { buildRequestBody } from "./request-body.js";
import { buildResponses } from "./response.js";
import type { WebhookModel } from "./webhook-model.js";

/** The names that a webhook or callback got. */
export type WebhookNames = Pick<WebhookModel, "name" | "eventName" | "answerName">;

type WebhookContext = Pick<OperationContext, "declareName" | "lookUp" | "originOf" | "shapeAt">;

/** A webhook, or a callback of an operation. */
export function buildWebhook(
  webhook: ResolvedWebhook,
  names: WebhookNames,
  { lookUp, shapeAt, declareName, originOf }: WebhookContext,
): WebhookModel {
  const { object, pointer, kind, path, method, requestBody, responses } = webhook;
  // A function never has the name of a type, so a webhook's bodies never share a type with an operation's.
  const ownerOf = (name: string) => ({ id: webhook.name, name });
  return {
    pointer,
    origin: originOf(pointer),
    extensions: extensionsOf(object),
    kind,
    ...names,
    method,
    expression: kind === "callback" ? path : null,
    summary: object.summary ?? null,
    description: object.description ?? null,
    deprecated: object.deprecated === true,
    requestBody:
      requestBody &&
      buildRequestBody(requestBody, {
        lookUp,
        shapeAt,
        declareName: (body) => declareName(ownerOf(names.eventName), null, body),
      }),
    responses: buildResponses(responses, {
      method,
      lookUp,
      shapeAt,
      declareName: (role, body) => declareName(ownerOf(names.answerName), role, body),
    }),
  };
}
