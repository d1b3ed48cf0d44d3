import type { ResolvedWebhook } from "../resolve/resolved-document.js";
import { extensionsOf } from "./extensions.js";
import type { OperationContext } from "./operation.js";
import { buildRequestBody } from "./request-body.js";
import { buildResponses } from "./response.js";
import type { WebhookModel } from "./webhook-model.js";

/** The names that a webhook or callback got. */
export type WebhookNames = Pick<WebhookModel, "name" | "eventName" | "answerName">;

/** A webhook, or a callback of an operation. */
export function buildWebhook(
  webhook: ResolvedWebhook,
  names: WebhookNames,
  { lookUp, declareName }: Pick<OperationContext, "lookUp" | "declareName">,
): WebhookModel {
  const { object, pointer, kind, path, method, requestBody, responses } = webhook;
  // No function is called like a type, so bodies of a webhook never share the type of an operation's.
  const owner = { id: webhook.name, name: names.eventName };
  return {
    pointer,
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
        declareName: (body) => declareName(owner, null, body),
      }),
    responses: buildResponses(responses, {
      method,
      lookUp,
      declareName: (role, body) => declareName(owner, role, body),
    }),
  };
}
