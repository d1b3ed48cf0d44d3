import type { SourcePosition } from "../diagnostics.js";
import type { CheckedHelper } from "../template-helper.js";

/** One text with its origin. */
export interface TemplateText {
  /** Path inside the templates folder, with forward slashes: `partials/jsdoc.hbs`. */
  readonly path: string;
  /** The file as the user would name it, for messages. */
  readonly displayName: string;
  readonly text: string;
  /** The template as Handlebars compiled it when the generator was built; missing for one that has another text. */
  readonly compiled?: object;
  /** `true` for the templates that ship with the generator, `false` for those of an overlay. */
  readonly builtIn: boolean;
}

/** For what an added output is made: once, or once for each of these. */
export type OutputScope = "package" | "operation" | "schema" | "tag";

/** An output that an overlay adds, as its `overlay.json` declares it. */
export interface AddedOutput {
  /** The template, relative to the overlay. */
  readonly template: string;
  readonly for: OutputScope;
  /**
   * Where the file goes. `{file}` is the file name of what it is made for, `{name}` the name in the code, `{tag}` the file
   * name of the first tag.
   */
  readonly path: string;
  /** What the index exports from it. */
  readonly exports: {
    readonly values: readonly string[];
    readonly types: readonly string[];
  };
}

/** A plain file that an overlay adds to the package as it is. */
export interface AddedFile {
  /** Path inside the overlay. */
  readonly source: string;
  /** Path inside the package. */
  readonly path: string;
  readonly exports: {
    readonly values: readonly string[];
    readonly types: readonly string[];
  };
}

/** Ranges of versions by the name of the package, as in a package.json. */
export type PackageRanges = Readonly<Record<string, string>>;

/** What the files of overlays import from elsewhere. */
export interface NeededPackages {
  readonly dependencies: PackageRanges;
  readonly peerDependencies: PackageRanges;
  /** The names of the peer dependencies that only further entry points need. */
  readonly optionalPeers: readonly string[];
}

/** A further entry point of the package, which an overlay adds. */
export interface EntryPoint {
  /** As it stands in the package.json: `./msw`. */
  readonly subpath: string;
  /** The folder whose files it exports, instead of the index: `src/msw`. */
  readonly folder: string;
  /** Its place in `overlay.json`. */
  readonly position: SourcePosition;
}

/** A script that an overlay adds to the package.json. */
export interface AddedScript {
  readonly name: string;
  readonly command: string;
  /** Its place in `overlay.json`. */
  readonly position: SourcePosition;
}

/** What is known about a module without parsing it. */
export interface ModuleFacts {
  /** The names that it declares and exports, each once, in the order of the text. */
  readonly declares: readonly {
    readonly name: string;
    /** A `type` has no value at run time. */
    readonly kind: "type" | "value";
    /** Neither its documentation nor the comment at the top of the file says `@internal`. */
    readonly exported: boolean;
  }[];
  /** The specifiers of the relative modules that it imports or passes on. */
  readonly imports: readonly string[];
  /** Of each exported declaration: its heading, then one line for each member. */
  readonly signatures: readonly { readonly name: string; readonly lines: readonly string[] }[];
}

/** Our templates with every overlay laid over them. */
export interface TemplateSet {
  /** The user's own helpers, by name. */
  readonly helpers: ReadonlyMap<string, CheckedHelper>;
  /** Whether an overlay is among them that does not ship with the generator. */
  readonly hasForeign: boolean;
  /** The header of such an overlay, if it is all that overlays of this kind hold. */
  readonly foreignHeader?: TemplateText;
  /** The partial of an overlay that documents properties instead of the built-in one. */
  readonly memberDoc?: TemplateText;
  /** What was found out about modules when the generator was built, by the SHA-256 of their text. */
  readonly facts: ReadonlyMap<string, ModuleFacts>;
  /** `*.hbs` outside `partials/`, by path. */
  readonly templates: ReadonlyMap<string, TemplateText>;
  /** By the name under which templates include them: `jsdoc` for `partials/jsdoc.hbs`. */
  readonly partials: ReadonlyMap<string, TemplateText>;
  /** Files that are copied byte for byte: `runtime/client.ts`. */
  readonly runtime: ReadonlyMap<string, TemplateText>;
  readonly addedOutputs: readonly AddedOutput[];
  readonly addedFiles: readonly (AddedFile & {
    readonly text: string;
    readonly displayName: string;
  })[];
  /** Partials that an overlay puts into the README, in order. */
  readonly readmeParts: readonly string[];
  readonly packages: NeededPackages;
  readonly entryPoints: readonly EntryPoint[];
  readonly scripts: readonly AddedScript[];
  /** The TypeScript types that overlays give to values, by their format. */
  readonly types: ReadonlyMap<string, string>;
  /** How members are named in TypeScript; `null` where they are named as in JSON. */
  readonly memberNames: "camel" | null;
  /** Texts of files that templates may print, by the name of the file without folder and extension. */
  readonly examples: ReadonlyMap<string, string>;
}
