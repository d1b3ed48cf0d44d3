export type { PackageFile } from "./assemble/package-file.js";
export type { Diagnostic, DiagnosticCode, Severity, SourcePosition } from "./diagnostics.js";
export {
  AssemblyError,
  GeneratorError,
  LoadError,
  NameError,
  OutputError,
  TemplateError,
  UnsupportedError,
  ValidationError,
} from "./diagnostics.js";
export { generate } from "./generate.js";
export type {
  ClientModel,
  MediaTypeModel,
  OperationModel,
  ParameterModel,
  RequestBodyModel,
  ResponseModel,
  SchemaModel,
  ServerModel,
  TagModel,
} from "./model/client-model.js";
export type { SecuritySchemeModel } from "./model/security-model.js";
export type {
  GenerateOptions,
  Int64Type,
  PackageOptions,
  StageName,
  TextCache,
} from "./options.js";
export { checkFiles } from "./write/check-files.js";
export { writeFiles } from "./write/write-files.js";
