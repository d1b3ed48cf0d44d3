import type { Sample, SampleMember } from "../declare/declarations.js";
import { stringLiteral } from "../escape.js";
import type { Json } from "../json.js";
import type { OperationModel } from "../model/client-model.js";
import type { SecuritySchemeModel } from "../model/security-model.js";
import { printWidth } from "../print/print-document.js";

/** What programs give to `createClient`, with secrets from the environment. */
export interface SampleSettings {
  /** The statement that reads the environment, and the line after it; empty if no secret is needed. */
  readonly statements: readonly string[];
  /** The functions of the package that the members call. */
  readonly imports: readonly string[];
  /** The members of the options. */
  readonly members: readonly SampleMember[];
}

/** What a package demands of its clients. */
export interface SettingsContext {
  readonly securitySchemes: readonly SecuritySchemeModel[];
  /** The variables of the server that a client cannot be created without. */
  readonly requiredOptions: readonly RequiredOption[];
}

interface RequiredOption {
  readonly member: string;
  readonly values: readonly { readonly value: Json }[];
}

/**
 * The settings for an operation, with the credentials of the first alternative that secures it. Client certificates are
 * left out: they belong to `fetch`.
 */
export function settingsFor(
  { security }: Pick<OperationModel, "security">,
  context: SettingsContext,
): SampleSettings {
  const alternative = security.find((requirement) => requirement.schemes.length > 0);
  const names = new Set(alternative?.schemes.map(({ name }) => name));
  return settings(
    context.securitySchemes.filter(({ name }) => names.has(name)),
    context,
  );
}

/** The settings for all operations: with the credentials of every scheme that is not deprecated. */
export function settingsForAll(context: SettingsContext): SampleSettings {
  return settings(
    context.securitySchemes.filter(({ deprecated }) => !deprecated),
    context,
  );
}

function settings(
  schemes: readonly SecuritySchemeModel[],
  { securitySchemes, requiredOptions }: SettingsContext,
): SampleSettings {
  const isAlone = securitySchemes.filter(isInRequest).length === 1;
  const secrets = schemes
    .filter(isInRequest)
    .map((scheme) => ({ key: scheme.key, ...secretOf(scheme, isAlone) }));
  const [first] = secrets;
  const auth = isAlone
    ? first?.sample
    : {
        kind: "object" as const,
        members: secrets.map(({ key, sample }) => ({ name: key, sample })),
      };
  const variables = [...new Set(secrets.flatMap((secret) => secret.variables))];
  return {
    statements: variables.length === 0 ? [] : [readEnvironment(variables), ""],
    imports: [...new Set(secrets.flatMap((secret) => secret.imports))],
    members: [
      ...requiredMembers({ requiredOptions }),
      ...(first === undefined || auth === undefined ? [] : [{ name: "auth", sample: auth }]),
    ],
  };
}

/** The options that a client cannot be created without, each with a value. */
export function requiredMembers({
  requiredOptions,
}: Pick<SettingsContext, "requiredOptions">): readonly SampleMember[] {
  return requiredOptions.map(({ member, values }) => ({
    name: member,
    sample: { kind: "value", value: values[0]?.value ?? member },
  }));
}

function isInRequest({ placement }: SecuritySchemeModel): boolean {
  return placement !== "none";
}

function readEnvironment(variables: readonly string[]): string {
  const flat = `const { ${variables.join(", ")} } = process.env;`;
  if (flat.length <= printWidth) return flat;
  const head = `const { ${variables.join(", ")} } =`;
  // Of three or more, a default value has the pattern broken first.
  const isComplex = variables.length > 2 && variables.some((one) => one.includes(" = "));
  if (!isComplex && head.length <= printWidth) return `${head}\n  process.env;`;
  return `const {\n${variables.map((one) => `  ${one},\n`).join("")}} = process.env;`;
}

/** A secret in a program. */
interface SampleSecret {
  /** The environment variables that it reads, as a destructuring pattern has them. */
  readonly variables: readonly string[];
  readonly imports: readonly string[];
  readonly sample: Sample;
}

function secretOf(scheme: SecuritySchemeModel, isAlone: boolean): SampleSecret {
  const flow = scheme.flows.find(({ type }) => type === "clientCredentials");
  if (scheme.tokenUrl) {
    const scope = flow?.scopes[0]?.name;
    const members = [
      variable("clientId"),
      variable("clientSecret"),
      ...(scope ? [{ name: "scope", sample: expression(stringLiteral(scope)) }] : []),
    ];
    return {
      variables: ['CLIENT_ID: clientId = ""', 'CLIENT_SECRET: clientSecret = ""'],
      imports: ["clientCredentials"],
      sample: { kind: "call", name: "clientCredentials", members },
    };
  }
  const { key, type, placement } = scheme;
  const prefix = isAlone ? "API" : constantCase(key);
  if (placement === "basic") {
    const [username, password] = [`${prefix}_USERNAME`, `${prefix}_PASSWORD`];
    return {
      variables: [`${username} = ""`, `${password} = ""`],
      imports: [],
      sample: {
        kind: "object",
        members: [variable("username", username), variable("password", password)],
      },
    };
  }
  const word = type === "apiKey" ? "KEY" : "TOKEN";
  const name = prefix.endsWith(word) ? prefix : `${prefix}_${word}`;
  return { variables: [name], imports: [], sample: expression(name) };
}

/** A member whose value is a variable, by default that of its name. */
function variable(name: string, text: string = name): SampleMember {
  return { name, sample: expression(text) };
}

function expression(text: string): Sample {
  return { kind: "expression", text };
}

/** The name of an environment variable: `PETSTORE_AUTH` for `petstoreAuth`. */
function constantCase(key: string): string {
  const words = key.replaceAll(/([a-z\d])(?=[A-Z])/g, "$1_").match(/[A-Za-z\d]+/g) ?? [];
  const name = words.join("_").toUpperCase();
  return /^[A-Z]/.test(name) ? name : `API_${name}`.replace(/_$/, "");
}
