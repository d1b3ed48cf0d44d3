import type { Declaration, Declarations, TypeText } from "../declare/declarations.js";
import type { ParameterModel } from "../model/parameter-model.js";
import type { MediaTypeModel } from "../model/body-model.js";
import type { OperationModel } from "../model/client-model.js";
import { isText } from "../print/type-expression.js";
import type { PermissionsModel } from "../model/extension-models.js";
import type { SecuritySchemeModel } from "../model/security-model.js";
import { sameWords } from "../same-words.js";
import type { ExampleView } from "./call-example.js";
import { viewExamples } from "./call-example.js";
import type { DescriptionView } from "./description-view.js";
import { viewDescription } from "./description-view.js";
import type { OperationShapesView } from "./form-views.js";
import type { ResultView } from "./response-view.js";
import { viewResults } from "./response-view.js";
import type { SecurityView } from "./security-view.js";
import { viewSecurity } from "./security-view.js";
import type { PlaceView, ServersView } from "./server-view.js";
import { requiredOptionsOf, viewPlace } from "./server-view.js";
import { sentType, typeAt, unionOf } from "./type-texts.js";

/** An operation with everything that its module and its page print. */
export interface OperationView extends OperationBaseView, OperationShapesView {}

/** Everything but the shapes. */
export interface OperationBaseView
  extends
    Omit<
      OperationModel,
      "conditional" | "pagination" | "parameters" | "permissions" | "requestBody" | "retry"
    >,
    ResultView,
    DescriptionView,
    SecurityView,
    PlaceView,
    ExampleView {
  readonly parameters: readonly ParameterView[];
  readonly requestBody: RequestBodyView | null;
  /** The media types by the type of their bodies, when it depends on the choice; else empty. */
  readonly bodyChoices: readonly BodyChoiceView[];
  /** Nothing is required, so the parameters may be left out. */
  readonly paramsOptional: boolean;
  /** The operation has no parameters and no body. */
  readonly paramsEmpty: boolean;
  /** Types that only this operation uses. */
  readonly declarations: readonly Declaration[];
  /** `null` when the document says nothing of permissions. */
  readonly permissions: PermissionsView | null;
  /** `GET /users/{userId}` */
  readonly methodAndPath: string;
  /** It only reads: GET, HEAD or QUERY. */
  readonly isRead: boolean;
  /** It reads a list whose pages are asked for by its parameters, not by links. */
  readonly hasPageParams: boolean;
  /** The result has a value. */
  readonly hasResult: boolean;
  readonly sourceName: string;
}

export interface PermissionsView {
  /** All of them are needed, not just one. */
  readonly all: boolean;
  readonly several: boolean;
  /** Empty when none is needed. */
  readonly permissions: readonly string[];
  /** What is needed, in words; empty when nothing is. */
  readonly words: string;
}

export interface ParameterView extends ParameterModel {
  readonly type: TypeText;
}

export interface RequestBodyView {
  readonly member: string;
  readonly contentTypeMember: string;
  readonly description: string | null;
  readonly required: boolean;
  readonly type: TypeText;
  readonly mediaTypes: readonly string[];
  /** The caller may choose between media types. */
  readonly hasChoice: boolean;
}

/** Media types whose bodies are of one type. */
export interface BodyChoiceView {
  readonly mediaTypes: readonly string[];
  /** The first media type of all is among them, so that none needs to be named. */
  readonly isDefault: boolean;
  readonly type: TypeText;
}

/** What an operation shares with the others of its package. */
export interface OperationSurroundings {
  readonly sourceName: string;
  /** The name of the package. */
  readonly name: string;
  readonly securitySchemes: readonly SecuritySchemeModel[];
  readonly servers: ServersView;
}

/** Views an operation with everything that its module and its page print. */
export function viewOperation(
  operation: OperationModel,
  declarations: Declarations,
  { sourceName, name, securitySchemes, servers }: OperationSurroundings,
): OperationBaseView {
  const results = viewResults(operation, declarations);
  const { requestBody, parameters } = operation;
  const hasResult = !isText(results.result.type, "void");
  return {
    // In front, since Node 20 takes ten times as long for an object that begins with the members of another.
    sourceName,
    ...operation,
    description: descriptionOf(operation),
    ...results,
    ...viewDescription(operation),
    parameters: parameters.map((parameter) => ({
      type: typeAt(declarations, parameter.schemaPointer),
      ...parameter,
    })),
    requestBody: viewBody(requestBody, declarations),
    bodyChoices: viewChoices(requestBody?.content ?? [], declarations),
    paramsOptional: !requestBody?.required && !parameters.some(({ required }) => required),
    paramsEmpty: requestBody === null && parameters.length === 0,
    declarations: ownDeclarations(operation, declarations),
    permissions: operation.permissions && viewPermissions(operation.permissions),
    isRead: ["GET", "HEAD", "QUERY"].includes(operation.method),
    hasPageParams: operation.pagination !== null && operation.pagination.strategy !== "link",
    methodAndPath: `${operation.method} ${operation.path}`,
    ...viewExamples(operation, {
      samples: declarations.samples,
      hasResult,
      packageName: name,
      securitySchemes,
      requiredOptions: requiredOptionsOf(servers),
    }),
    hasResult,
    ...viewSecurity(operation, securitySchemes),
    ...viewPlace(operation.servers, servers),
  };
}

/** A description that repeats the summary is said once. */
function descriptionOf({ summary, description }: OperationModel): string | null {
  const repeats = summary !== null && description !== null && sameWords(summary, description);
  return repeats ? null : description;
}

function viewBody(
  body: OperationModel["requestBody"],
  declarations: Declarations,
): RequestBodyView | null {
  return (
    body && {
      ...body,
      type: unionOf(body.content.map((one) => sentType(one, declarations))),
      mediaTypes: body.content.map(({ mediaType }) => mediaType),
      hasChoice: body.content.length > 1,
    }
  );
}

function viewChoices(
  content: readonly MediaTypeModel[],
  declarations: Declarations,
): readonly BodyChoiceView[] {
  if (content.length < 2) return [];
  const groups = new Map<string, BodyChoiceView>();
  for (const one of content) {
    const type = sentType(one, declarations);
    const group = groups.get(type.text) ?? { mediaTypes: [], isDefault: groups.size === 0, type };
    groups.set(type.text, { ...group, mediaTypes: [...group.mediaTypes, one.mediaType] });
  }
  return groups.size > 1 ? [...groups.values()] : [];
}

function viewPermissions({ type, permissions }: PermissionsModel): PermissionsView {
  const all = type === "ALL";
  const several = permissions.length > 1;
  const words = (several ? (all ? "all of " : "any of ") : "") + permissions.join(", ");
  return { all, several, permissions, words };
}

function ownDeclarations(
  operation: OperationModel,
  declarations: Declarations,
): readonly Declaration[] {
  const content = [
    ...(operation.requestBody?.content ?? []),
    ...operation.responses.flatMap((response) => response.content),
  ];
  const names = new Set(
    content.flatMap(({ declaredName, declaresType }) => (declaresType ? declaredName : null) ?? []),
  );
  return [...names].flatMap((name) => declarations.operationTypes.get(name) ?? []);
}
