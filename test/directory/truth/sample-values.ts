import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { isJsonArray, isJsonObject } from "../../../generator/json.js";
import type { Json, JsonObject } from "../../../generator/json.js";
import type { Violations } from "./mutants-by-keyword.js";

/** Values of one schema. */
export interface Samples {
  /** What a validator accepts. */
  readonly valid: readonly Json[];
  /** What it does not accept, for one fault that a type can find. */
  readonly broken: readonly Mutant[];
}

/** A valid value with one fault. */
export interface Mutant {
  readonly fault: (typeof faults)[number];
  readonly value: Json;
}

const faults = ["a required member is missing", "a wrong primitive", "a foreign literal"] as const;

/** Makes the samples of a definition; `null` where none can be made. */
export type Sampler = (name: string) => Samples | null;

const mutantsOfKind = 3;
const longestValue = 6_000;

/** What a validator says of a definition, and values that it accepts. */
export interface ValidValues {
  readonly values: readonly Json[];
  readonly violations: Violations;
}

/** What each value is made with: as little as possible, all members, and two in between. */
const attempts = [
  { seed: 1, optionalsProbability: 0, maxItems: 1 },
  { seed: 2, optionalsProbability: 1, alwaysFakeOptionals: true, maxItems: 1 },
  { seed: 3, optionalsProbability: 0.5, maxItems: 2 },
  { seed: 4, optionalsProbability: 0.3, maxItems: 2 },
];

/** @param definitions of JSON Schema 2020-12 */
export async function createSampler(definitions: JsonObject): Promise<Sampler> {
  const makeValues = await createValues(definitions, []);
  return (name) => {
    const made = makeValues(name);
    if (made === null) return null;
    const { values: valid, violations } = made;
    const broken = valid.flatMap((value) => mutantsOf(value));
    return {
      valid,
      broken: fewOf(broken.filter(({ value }) => violations(value).length > 0)),
    };
  };
}

/**
 * Makes what makes valid values of a definition by its name; `null` where none can be made.
 *
 * @param definitions of JSON Schema 2020-12
 * @param formats those that are checked
 */
export async function createValues(
  definitions: JsonObject,
  formats: readonly string[],
): Promise<(name: string) => ValidValues | null> {
  const { generateSync } = await importLibraries(formats);
  const violationsOf = await createViolations(definitions, formats);
  return (name) => {
    const violations = violationsOf(name);
    if (violations === null) return null;
    const valid = new Map<string, Json>();
    for (const attempt of attempts) {
      const value = make(() =>
        generateSync(
          { $ref: pointerTo(name), $defs: definitions },
          { ...attempt, maxDepth: 5, refDepthMax: 3 },
        ),
      );
      const text = JSON.stringify(value);
      if (value !== undefined && text.length < longestValue && violations(value).length === 0)
        valid.set(text, value);
    }
    return valid.size === 0 ? null : { values: [...valid.values()], violations };
  };
}

/**
 * Makes what finds the keywords that a value violates, by the name of a definition; `null` for a definition that is
 * broken.
 *
 * @param definitions of JSON Schema 2020-12
 * @param formats those that are checked
 */
export async function createViolations(
  definitions: JsonObject,
  formats: readonly string[],
): Promise<(name: string) => Violations | null> {
  const { validator } = await importLibraries(formats);
  validator.addSchema({ $id: "document", $defs: definitions });
  return (name) => compile(validator, `document${pointerTo(name)}`);
}

function pointerTo(name: string): string {
  return `#/$defs/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
}

/** At most so many of each kind, spread over all there are, each once. */
function fewOf(mutants: readonly Mutant[]): readonly Mutant[] {
  const distinct = [...new Map(mutants.map((one) => [JSON.stringify(one), one])).values()];
  return faults.flatMap((kind) => {
    const all = distinct.filter(({ fault }) => fault === kind);
    const step = Math.max(1, Math.floor(all.length / mutantsOfKind));
    return all.filter((_one, index) => index % step === 0).slice(0, mutantsOfKind);
  });
}

/** Every value that differs in one place. A validator says which of them are wrong. */
function mutantsOf(value: Json): readonly Mutant[] {
  if (isJsonArray(value)) {
    const inner = value.flatMap((item, index) =>
      mutantsOf(item).map((mutant) => ({ ...mutant, value: value.with(index, mutant.value) })),
    );
    return [wrong(4711), ...inner];
  }
  if (isJsonObject(value)) {
    const inside = Object.entries(value).flatMap(([name, member]): readonly Mutant[] => {
      const { [name]: _removed, ...others } = value;
      const inner = mutantsOf(member).map((mutant) => {
        return { ...mutant, value: { ...value, [name]: mutant.value } };
      });
      return [{ fault: "a required member is missing", value: others }, ...inner];
    });
    // Not a text: to TypeScript, one is a `{ length?: number }`.
    return [wrong(4711), ...inside];
  }
  if (typeof value === "string") return [foreign("foreign-literal"), wrong(4711)];
  if (typeof value === "number") return [foreign(-47_110_815), wrong("wrong")];
  return [wrong("wrong")];
}

function wrong(value: Json): Mutant {
  return { fault: "a wrong primitive", value };
}

function foreign(value: Json): Mutant {
  return { fault: "a foreign literal", value };
}

function make(generateOne: () => unknown): Json | undefined {
  try {
    // Sound: the generator makes JSON values.
    return generateOne() as Json | undefined;
  } catch {
    return undefined;
  }
}

interface Validate {
  (value: Json): boolean;
  readonly errors?: readonly { readonly keyword: string }[] | null;
}

/** `null` for a schema that is broken or refers to what is not a component. */
function compile(validator: Validator, $ref: string): Violations | null {
  try {
    const validate = validator.compile({ $ref });
    return (value) => (validate(value) ? [] : (validate.errors ?? []).map((one) => one.keyword));
  } catch {
    return null;
  }
}

interface Validator {
  addSchema(schema: JsonObject): void;
  compile(schema: JsonObject): Validate;
}

type Plugin = AddFormats | { readonly default: AddFormats };

type AddFormats = (validator: Validator, options: { readonly formats: readonly string[] }) => void;

interface Libraries {
  readonly generateSync: (schema: JsonObject, options: object) => unknown;
  readonly validator: Validator;
}

/** These are in a package of their own, which is installed on demand. */
async function importLibraries(formats: readonly string[]): Promise<Libraries> {
  const installed = join(process.cwd(), "test", "directory", "node_modules");
  const load = (file: string): Promise<unknown> =>
    import(pathToFileURL(join(installed, file)).href);
  // Sound: as the documentation of both packages has them.
  const { generateSync } = (await load("json-schema-faker/dist/index.js")) as Pick<
    Libraries,
    "generateSync"
  >;
  const { Ajv2020 } = (await load("ajv/dist/2020.js")) as {
    readonly Ajv2020: new (options: object) => Validator;
  };
  const validator = new Ajv2020({
    strict: false,
    validateSchema: false,
    validateFormats: formats.length > 0,
    allErrors: formats.length > 0,
    logger: false,
  });
  if (formats.length > 0) {
    const { default: plugin } = (await load("ajv-formats/dist/index.js")) as {
      readonly default: Plugin;
    };
    ("default" in plugin ? plugin.default : plugin)(validator, { formats });
  }
  return { generateSync, validator };
}
