export type { PackageFile } from "./assemble/package-file.js";
export type { Diagnostic, DiagnosticCode, Severity, SourcePosition } from "./diagnostics.js";
export {
  AssemblyError,
  GeneratorError,
  LoadError,
  ModelError,
  NameError,
  OutputError,
  TemplateError,
  UnsupportedError,
  ValidationError,
} from "./diagnostics.js";
export { generate } from "./generate.js";
export { inspect } from "./inspect.js";
export type { Inspection } from "./inspect.js";
export type {
  BodyCodec,
  HeaderModel,
  MediaTypeModel,
  PartModel,
  RequestBodyModel,
  ResponseModel,
} from "./model/body-model.js";
export type {
  ClientModel,
  InfoModel,
  OperationModel,
  PathPieceModel,
  SchemaModel,
  ServerModel,
  ServerVariableModel,
  TagModel,
} from "./model/client-model.js";
export type {
  ConditionalModel,
  PaginationModel,
  PermissionsModel,
  RetryModel,
} from "./model/extension-models.js";
export { modelApi } from "./model/model-api.js";
export type { Extensions, ModelNode } from "./model/model-node.js";
export type { EnumValueModel, ParameterModel, ParameterStyle } from "./model/parameter-model.js";
export type { SecurityRequirementModel, SecuritySchemeModel } from "./model/security-model.js";
export type { WebhookModel } from "./model/webhook-model.js";
export type {
  Configuration,
  Docs,
  GenerateOptions,
  ImportExtension,
  Int64Type,
  Layout,
  PackageOptions,
  StageName,
  TextCache,
} from "./options.js";
export type {
  Annotations,
  ArrayShape,
  Constraints,
  DescribedValue,
  DiscriminatorModel,
  IntersectionShape,
  LiteralShape,
  ObjectShape,
  PrimitiveShape,
  PropertyShape,
  ReferenceShape,
  Shape,
  TupleShape,
  UnionShape,
} from "./shapes/shape.js";
export type { TemplateHelper } from "./template-helper.js";
export { checkFiles } from "./write/check-files.js";
export { writeFiles } from "./write/write-files.js";
