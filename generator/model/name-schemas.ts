import { camelCase, pascalCase } from "../casing.js";
import type { Naming } from "./naming.js";
import { createFileTable, fileRequest, settledFirst } from "./naming.js";
import type { SchemaNames } from "./schema.js";

/** Gives each named schema its names, by key. A key that is a name already keeps it. */
export function nameSchemas(naming: Naming): ReadonlyMap<string, SchemaNames> {
  const { document, access, table } = naming;
  const names = nameTypes(naming);
  const files = createFileTable(["utility-types"]);
  return new Map(
    document.schemas.map(({ key, pointer, schema }) => {
      const name = names.get(key) ?? key;
      const derive = (derived: string): string =>
        table.claim({ pointer, source: derived, candidates: [derived] });
      const { sent, received, differs } = access.get(key) ?? unused;
      // What is only sent has one form, under the plain name.
      const isSentOtherwise = sent && received && differs;
      const isEnum = typeof schema === "object" && schema["enum"] !== undefined;
      return [
        key,
        {
          name,
          inputName: isSentOtherwise ? derive(`${name}Input`) : null,
          valuesName: isEnum ? derive(`${camelCase(name)}Values`) : null,
          file: files.claim(fileRequest(pointer, name)),
        },
      ];
    }),
  );
}

/** The name of each schema's type, by key; a base is called after its union. */
function nameTypes({ document, overrides, table }: Naming): ReadonlyMap<string, string> {
  const own = document.schemas.filter(({ baseOf }) => baseOf === null);
  const wanted = own.map(({ key, pointer }) => ({
    key,
    pointer,
    name: overrides[pointer] ?? typeNameOf(key),
    settled: overrides[pointer] !== undefined || pascalCase(key) === key,
  }));
  const names = new Map<string, string>();
  for (const { key, pointer, name } of settledFirst(wanted)) {
    const candidates = [name, `${name}Model`];
    names.set(key, table.claim({ pointer, source: key, candidates }));
  }
  for (const { key, pointer, baseOf } of document.schemas) {
    if (baseOf === null) continue;
    const candidates = [`${names.get(baseOf) ?? baseOf}Base`];
    names.set(key, table.claim({ pointer, source: key, candidates }));
  }
  return names;
}

const unused = { sent: false, received: false, differs: false } as const;

/** `user_list` is `UserList`; what begins with a digit gets a word before it. */
function typeNameOf(key: string): string {
  const name = pascalCase(key) || "Schema";
  return name.startsWith("_") ? `Model${name.slice(1)}` : name;
}
