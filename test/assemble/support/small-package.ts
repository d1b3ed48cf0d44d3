import type { PackageParts } from "../../../generator/assemble/assemble-package.js";
import { createReporter, type Diagnostic, GeneratorError } from "../../../generator/diagnostics.js";
import type { TemplateText } from "../../../generator/load/template-set.js";
import type { DeclaredName } from "../../../generator/render/declared-name.js";
import type { DraftFile } from "../../../generator/render/draft-file.js";

const header = "// Code generated from spec/pets.yaml. DO NOT EDIT.\n\n";

/** Public names: `["Pet:type", "pets:value"]`. A name that ends with `!` is for the package alone. */
export function declared(...names: readonly string[]): readonly DeclaredName[] {
  return names.map((entry) => {
    const [name = "", kind] = entry.replace("!", "").split(":");
    return { name, kind: kind === "type" ? "type" : "value", exported: !entry.endsWith("!") };
  });
}

export function draft(path: string, text: string, rest: Partial<DraftFile> = {}): DraftFile {
  const origin = { template: "templates/model.ts.hbs", pointer: null, builtIn: true };
  return { path, text, uses: [], declares: [], origin, ...rest };
}

export function runtimeFile(path: string, text: string): readonly [string, TemplateText] {
  return [path, { path, displayName: `templates/${path}`, text, builtIn: true }];
}

/** Nothing was found out when the generator was built. */
export const unknownFacts = {
  facts: new Map<never, never>(),
  hasForeign: false,
  partials: new Map<never, never>(),
};

export const petModel: DraftFile = draft(
  "src/models/pet.ts",
  `${header}/** A pet. */\nexport interface Pet {\n  /** What it is called. */\n  name: string;\n  readonly id?: number;\n}\n`,
  {
    declares: declared("Pet:type"),
    origin: {
      template: "templates/model.ts.hbs",
      pointer: "#/components/schemas/Pet",
      builtIn: true,
    },
  },
);

const getPetOrigin = {
  template: "templates/operation.ts.hbs",
  pointer: "#/paths/~1pets~1{id}/get",
  builtIn: true,
};

export const getPet: DraftFile = draft(
  "src/operations/get-pet.ts",
  `${header}export interface GetPetParams { readonly id: number }

/** What a failed call throws. */
export type GetPetError = ResponseError<404>;

export const getPetOperation: Operation<GetPetParams, Pet> = { path: ["/pets/", simple] };

/** Reads a pet. */
export function getPet(client: Client, params: GetPetParams): Promise<Pet> {
  return client.send(getPetOperation, params);
}
`,
  {
    uses: ["Pet", "Client", "Operation", "simple"],
    usesAsTypes: ["ResponseError"],
    declares: declared("GetPetParams:type", "GetPetError:type", "getPetOperation", "getPet"),
    origin: getPetOrigin,
  },
);

const runtime: PackageParts["templates"]["runtime"] = new Map([
  runtimeFile(
    "runtime/client.ts",
    `import type { Encode } from "./encode.js";

export interface Operation<Request, Result> {
  readonly path: readonly [string, Encode];
  readonly types?: (request: Request) => Result;
}

export interface Client {
  send<Request, Result>(operation: Operation<Request, Result>, request: Request): Promise<Result>;
}
`,
  ),
  runtimeFile(
    "runtime/encode.ts",
    `/** @internal */
export type Encode = (value: string) => string;

/** @internal */
export const simple: Encode = (value) => encodeURIComponent(value);
`,
  ),
  runtimeFile(
    "runtime/errors.ts",
    `/** The server said no. */
export class ResponseError<Status extends number> extends Error {
  override readonly name = "ResponseError";
  readonly status: Status;

  constructor(status: Status) {
    super(\`The server answered \${status}\`);
    this.status = status;
  }
}
`,
  ),
]);

/** One operation, one model and a runtime of three files: all that an assembled package has. */
export const smallPackage: PackageParts = {
  drafts: [
    draft("README.md", "# Pets\n"),
    draft("package.json", '{"name":"pets","type":"module"}\n'),
    draft("src/index.ts", header),
    getPet,
    petModel,
  ],
  templates: { runtime, addedFiles: [], entryPoints: [], ...unknownFacts },
};

export function withDrafts(...drafts: readonly DraftFile[]): PackageParts {
  return { ...smallPackage, drafts: [...smallPackage.drafts, ...drafts] };
}

export function withoutDraft(path: string, ...instead: readonly DraftFile[]): PackageParts {
  const drafts = smallPackage.drafts.filter((candidate) => candidate.path !== path);
  return { ...smallPackage, drafts: [...drafts, ...instead] };
}

/** A reporter for documents in which nothing can be located. */
export function reporter() {
  return createReporter(() => null);
}

/** The diagnostics with which a stage fails; none when it does not. */
export async function diagnosticsOf(stage: () => Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await stage();
    return [];
  } catch (error) {
    if (error instanceof GeneratorError) return error.diagnostics;
    throw error;
  }
}
