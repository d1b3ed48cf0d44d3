import type { Diagnostic } from "./diagnostics.js";
import type { ClientModel } from "./model/client-model.js";
import type { TemplateHelper } from "./template-helper.js";

/** What {@link generate} works from. */
export interface GenerateOptions {
  /** The entry file of the OpenAPI document, relative to the working directory; a URL; or `-` for {@link input}. */
  readonly spec: string;
  /** The text of the document, where `spec` is `-`. What it refers to is relative to the working directory. */
  readonly input?: string;
  /**
   * The hosts that files may be read from, as `example.com` or `example.com:8080`; `true` allows the host of `spec`, where
   * that is a URL. By default nothing is fetched at all.
   */
  readonly allowRemote?: boolean | readonly string[];
  /**
   * Headers that are sent with each request for a file of the document, such as `authorization`. They go to the host of
   * `spec` only, and appear in no message, cache or file.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /** OpenAPI Overlay documents that are applied to the entry file, in this order. */
  readonly overlays?: readonly string[];
  /**
   * Which operations are wanted; without it, all. Each filter is `tag:`, `path:` or `operation:` with a name or a pattern,
   * or `deprecated`.
   */
  readonly include?: readonly string[];
  /** Which operations are not wanted, of those that are included. */
  readonly exclude?: readonly string[];
  /**
   * Leaves out the operations and components that have mistakes, and those that need them, and makes a client of the rest.
   * The mistakes are then warnings. {@link transformModel} is called again each time that something was left out late.
   */
  readonly keepGoing?: boolean;
  /** Makes errors of the mistakes that are mended otherwise. */
  readonly strict?: boolean;
  /**
   * Overlays that ship with specwright, laid over the built-in templates. Those of {@link templates} are on top. The
   * packages that they import are looked for in {@link project}.
   */
  readonly with?: readonly ShippedOverlay[];
  /** Folders of templates that are laid over the built-in ones, the last one on top. */
  readonly templates?: readonly string[];
  /**
   * A folder of the project that the client is for, from which the packages that overlays import are looked for. Need not
   * exist. The default is the working directory.
   */
  readonly project?: string;
  /** What the manifest of the package says; what is left out is taken from the document's `info`. */
  readonly package?: PackageOptions;
  /** Names for what stands at a JSON pointer: `{ "#/components/schemas/Error": "ApiError" }`. */
  readonly names?: Readonly<Record<string, string>>;
  /**
   * How operations are called: by their `operationId` (`id`, the default), or without the path and method that some
   * frameworks put behind it (`short`): `complete_order_orders__order_id__post` of `POST /orders/{order_id}` is
   * `completeOrder`. With `short`, an operation that is added may change the name of another one.
   */
  readonly operationNames?: OperationNaming;
  /**
   * What integers of 64 bits (`format: int64` or `uint64`) are in JSON, and so in TypeScript: by default numbers, which
   * are exact up to 53 bits. Many APIs send strings instead, and still say `type: integer`.
   */
  readonly int64?: Int64Type;
  /**
   * Whether the whole package is type-checked in memory. By default it is if {@link transformModel} is given or
   * {@link templates} has overlays that do not ship with specwright.
   */
  readonly verify?: boolean;
  /** Where the files go. The default is `sources`. */
  readonly layout?: Layout;
  /** The extension of relative imports. The default is `none` in the layout `sources`, and `js` in `package`. */
  readonly importExtension?: ImportExtension;
  /** Whether there are pages of documentation. By default there are in the layout `package`. */
  readonly docs?: Docs;
  /**
   * The folder of the runtime relative to that of the client, such as `../runtime`, for clients in the layout `sources` that
   * share one. The paths of its files begin with it, so they are written apart: with `writeFiles` and the option `clients`.
   * By default it is `runtime`, in the client's own folder.
   */
  readonly runtime?: string;
  /** Changes the model before anything is declared: to leave out, rename or regroup operations. */
  readonly transformModel?: (model: ClientModel) => ClientModel;
  /** Helpers for {@link templates}, by the names that these call them by: they make values, and print nothing themselves. */
  readonly helpers?: Readonly<Record<string, TemplateHelper>>;
  /** The `modelApi` that {@link transformModel} was written for. With another one, generation fails. */
  readonly modelApi?: number;
  /** Called with each warning as it is found. Errors are thrown. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
  /** Called with each stage as it begins. */
  readonly onStage?: (stage: StageName) => void;
  /** Called once the specification is read, with all files that it consists of. */
  readonly onSources?: (sources: readonly SourceFile[]) => void;
}

/** How operations are called, see {@link GenerateOptions}. */
export type OperationNaming = "id" | "short";

/** What an integer of 64 bits is in JSON, see {@link GenerateOptions}. */
export type Int64Type = (typeof int64Types)[number];

export const int64Types = ["number", "string"] as const;

/** An overlay that ships with specwright, see `templates/README.md`. */
export type ShippedOverlay = (typeof shippedOverlays)[number];

export const shippedOverlays = [
  "camel",
  "dates",
  "int64",
  "msw",
  "namespaces",
  "paths",
  "tanstack-query",
  "temporal",
  "zod",
] as const;

/**
 * Where the files of a client go. `sources` has the TypeScript files at the top of the folder and nothing else; `package`
 * has them in `src/`, with what it takes to publish them.
 */
export type Layout = (typeof layouts)[number];

export const layouts = ["sources", "package"] as const;

/** How relative imports end: in `.js`, as Node has it; in nothing, for bundlers; in `.ts`, for type stripping. */
export type ImportExtension = (typeof importExtensions)[number];

export const importExtensions = ["none", "js", "ts"] as const;

/** Pages of documentation, beside the comments in the code. */
export type Docs = (typeof docs)[number];

export const docs = ["markdown", "none"] as const;

/** Which operations of a document are wanted, see {@link GenerateOptions}. */
export interface Selection {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** A file as it was read. */
export interface SourceFile {
  /** Absolute path, or URL. */
  readonly location: string;
  /** Without a byte order mark. */
  readonly text: string;
}

/** Keeps texts between runs. One that forgets makes a run slower, never wrong. */
export interface TextCache {
  get(key: string): Promise<string | null>;
  set(key: string, text: string): Promise<void>;
}

/** Settings of a configuration that belong to one document, and are of no use with another. */
export interface DocumentConfiguration {
  readonly spec?: string;
  readonly overlays?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly output?: string;
  readonly templates?: readonly string[];
  readonly names?: Readonly<Record<string, string>>;
  readonly operationNames?: OperationNaming;
  readonly package?: PackageOptions;
  readonly modelApi?: number;
  /** Only in a module. */
  readonly transformModel?: (model: ClientModel) => ClientModel;
  /** Only in a module. */
  readonly helpers?: Readonly<Record<string, TemplateHelper>>;
}

/** Settings of a configuration that belong to the project, whichever document is used. */
export interface ProjectConfiguration {
  readonly with?: readonly ShippedOverlay[];
  readonly layout?: Layout;
  readonly importExtension?: ImportExtension;
  /** The folder of the runtime that several clients share. */
  readonly sharedRuntime?: string;
  readonly docs?: Docs;
  readonly int64?: Int64Type;
  readonly strict?: boolean;
  readonly verify?: boolean;
}

/** One of several documents of a configuration. */
export interface ApiConfiguration extends DocumentConfiguration, ProjectConfiguration {
  readonly spec: string;
  readonly output: string;
}

/**
 * A configuration: of one document, or of those under `apis`, where the settings of the project are defaults. Paths are
 * relative to the working directory, wherever the file with the configuration is.
 */
export interface Configuration extends DocumentConfiguration, ProjectConfiguration {
  /** Excludes all settings of a {@link DocumentConfiguration} beside it. */
  readonly apis?: readonly ApiConfiguration[];
}

export interface PackageOptions {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly description?: string;
  /** The name on JSR, with its scope. Without it, there is no `jsr.json`. */
  readonly jsr?: string;
}

export type StageName =
  | "load"
  | "validate"
  | "resolve"
  | "model"
  | "declare"
  | "render"
  | "assemble"
  | "format"
  | "write";
