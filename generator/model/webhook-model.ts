import type { WrittenNode } from "./model-node.js";
import type { RequestBodyModel, ResponseModel } from "./body-model.js";

/**
 * A request that the API makes: a webhook, or a callback of an operation.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#oas-webhooks
 * @see https://spec.openapis.org/oas/v3.1.1.html#callback-object
 */
export interface WebhookModel extends WrittenNode {
  readonly kind: "webhook" | "callback";
  /** What its handler is called: the key in the document, `user.created`. Need not be an identifier. */
  readonly name: string;
  /** `UserCreatedEvent` */
  readonly eventName: string;
  /** `UserCreatedAnswer` */
  readonly answerName: string;
  /** In capitals. */
  readonly method: string;
  /** Where a callback goes, `{$request.body#/callbackUrl}`; `null` for a webhook. */
  readonly expression: string | null;
  readonly summary: string | null;
  readonly description: string | null;
  readonly deprecated: boolean;
  /** What is received. */
  readonly requestBody: RequestBodyModel | null;
  /** What is sent: statuses, then ranges, then `default`. */
  readonly responses: readonly ResponseModel[];
}
