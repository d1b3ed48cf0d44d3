import type { Declarations } from "../declare/declarations.js";
import type { TemplateSet } from "../load/template-set.js";
import type { ClientModel } from "../model/client-model.js";
import { templateNames } from "../template-names.js";

/** Gives out names that overlays make from those of the model: `getUser` and `QueryOptions` is `getUserQueryOptions`. */
export interface DerivedNames {
  /** The same name for the same question. One that is taken gets a number. */
  nameOf(base: string, suffix: string): string;
}

/** @param taken what is never given out. */
export function createDerivedNames(taken: Iterable<string>): DerivedNames {
  const used = new Set(taken);
  const given = new Map<string, string>();
  return {
    nameOf(base, suffix) {
      const key = `${base} ${suffix}`;
      const known = given.get(key);
      if (known !== undefined) return known;
      let name = base + suffix;
      for (let count = 2; used.has(name); count += 1) name = `${base}${suffix}${count}`;
      used.add(name);
      given.set(key, name);
      return name;
    },
  };
}

/** Every name that the files of a package declare without overlays that derive more. */
export function namesOfPackage(
  model: ClientModel,
  declarations: Declarations,
  templates: TemplateSet,
): readonly string[] {
  const schemas = model.schemas.flatMap(({ name, inputName, valuesName }) => [
    ...[name, inputName, valuesName].filter((one) => one !== null),
  ]);
  const operations = model.operations.flatMap((operation) => [
    ...[operation.name, operation.descriptionName],
    ...[operation.paramsName, operation.outcomeName, operation.errorName],
  ]);
  const webhooks = model.webhooks.flatMap(({ eventName, answerName }) => [eventName, answerName]);
  const servers = [...model.servers, ...model.operations.flatMap((one) => one.servers)];
  return [
    ...schemas,
    ...operations,
    ...webhooks,
    ...declarations.models.keys(),
    ...declarations.operationTypes.keys(),
    ...declarations.utilities.keys(),
    ...model.securitySchemes.map(({ name }) => name),
    ...servers.flatMap(({ variables }) => variables.map(({ typeName }) => typeName)),
    ...["Client", "ClientAuth", "ClientOptions", "createClient"],
    ...templateNames(templates),
  ];
}
