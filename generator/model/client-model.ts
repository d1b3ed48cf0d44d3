import type { Shape } from "../shapes/shape.js";
import type {
  ConditionalModel,
  PaginationModel,
  PermissionsModel,
  RetryModel,
} from "./extension-models.js";
import type { SecurityRequirementModel, SecuritySchemeModel } from "./security-model.js";
import type { modelApi } from "./model-api.js";
import type { WebhookModel } from "./webhook-model.js";
import type { ModelNode, WrittenNode, Extensions } from "./model-node.js";
import type { EnumValueModel, ParameterModel } from "./parameter-model.js";
import type { RequestBodyModel, ResponseModel } from "./body-model.js";

/**
 * What the package will hold, as plain data: read-only, sorted, serialisable as JSON, `null` for what is absent.
 * Every identifier and file name in it is final. Schemas are {@link Shape}s, from which types, samples and
 * documentation are made.
 */
export interface ClientModel {
  /** The version of this contract, see `modelApi`. */
  readonly modelApi: typeof modelApi;
  readonly info: InfoModel;
  /** How the header of each file names the specification. */
  readonly sourceName: string;
  readonly servers: readonly ServerModel[];
  readonly securitySchemes: readonly SecuritySchemeModel[];
  readonly tags: readonly TagModel[];
  /** Sorted by file name. */
  readonly operations: readonly OperationModel[];
  /** Sorted by name. */
  readonly webhooks: readonly WebhookModel[];
  /** Sorted by file name. */
  readonly schemas: readonly SchemaModel[];
}

export interface InfoModel {
  readonly title: string;
  readonly version: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly license: string | null;
  readonly extensions: Extensions;
}

export interface TagModel {
  readonly name: string;
  /** The reference page, without its extension. */
  readonly file: string;
  readonly description: string | null;
  readonly extensions: Extensions;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#server-object */
export interface ServerModel {
  /** May hold `{variable}`. */
  readonly url: string;
  readonly description: string | null;
  readonly variables: readonly ServerVariableModel[];
  readonly extensions: Extensions;
}

export interface ServerVariableModel extends ModelNode {
  readonly name: string;
  /** The option of `createClient` that sets it. */
  readonly member: string;
  /** The type of its values: `Environment`. */
  readonly typeName: string;
  /** `null` where the document has none, so that the caller has to give a value. */
  readonly default: string | null;
  readonly description: string | null;
  /** The values that are allowed; empty when any is. */
  readonly values: readonly EnumValueModel[];
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#operation-object */
export interface OperationModel extends WrittenNode {
  /** The `operationId`, or what stands for it. Never changes with a name. */
  readonly id: string;
  /** The function, `getUser`. */
  readonly name: string;
  /** The file without its extension, `get-user`. */
  readonly file: string;
  /** The type of the function's parameters, `GetUserParams`. */
  readonly paramsName: string;
  /** The type of the successful responses, `GetUserOutcome`. */
  readonly outcomeName: string;
  /** The type of the documented errors, `GetUserError`. */
  readonly errorName: string;
  /** The description of the operation, `getUserOperation`. */
  readonly descriptionName: string;
  /** In capitals. */
  readonly method: string;
  /** As in the document, `/users/{userId}`. */
  readonly path: string;
  /** The path before `?` and `#`, cut at its parameters. */
  readonly pathPieces: readonly PathPieceModel[];
  /** What the path has after `?`, as pairs that are sent with each request: `action=start`. */
  readonly fixedQuery: readonly string[];
  readonly summary: string | null;
  readonly description: string | null;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  readonly externalDocs: { readonly url: string; readonly description: string | null } | null;
  readonly parameters: readonly ParameterModel[];
  readonly requestBody: RequestBodyModel | null;
  /** Statuses, then ranges, then `default`. */
  readonly responses: readonly ResponseModel[];
  /** The alternatives; empty when nothing is needed. */
  readonly security: readonly SecurityRequirementModel[];
  /** Replace those of the document; empty when they apply. */
  readonly servers: readonly ServerModel[];
  /** From `x-permissions`; `null` when the document says nothing of them. */
  readonly permissions: PermissionsModel | null;
  /** From `x-pagination`. */
  readonly pagination: PaginationModel | null;
  /** From `x-conditional`. */
  readonly conditional: ConditionalModel | null;
  /** From `x-retry`. */
  readonly retry: RetryModel | null;
}

export type PathPieceModel =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "parameter"; readonly name: string };

export interface SchemaModel extends WrittenNode {
  /**
   * The key in `components.schemas`, or one that was made: for a schema that is referred to where it stands, and for
   * `PetBase`, which holds what a polymorphic `Pet` says of itself.
   */
  readonly key: string;
  /** The type that is read, `User`. */
  readonly name: string;
  /** The type that is sent, `UserInput`; `null` when it is the same. */
  readonly inputName: string | null;
  /** The file without its extension, `user`. */
  readonly file: string;
  readonly shape: Shape;
  readonly title: string | null;
  readonly description: string | null;
  readonly deprecated: boolean;
  /** The keys of the schemas that it refers to, sorted. */
  readonly references: readonly string[];
  /** A request body or a parameter reaches it, or the response to a webhook. */
  readonly sent: boolean;
  /** A response reaches it, or the request of a webhook. */
  readonly received: boolean;
  /** Of a named enumeration. */
  readonly values: readonly EnumValueModel[];
  /** The constant that lists the values at run time, `userStatusValues`; `null` when there is none. */
  readonly valuesName: string | null;
}
