import type { Draft, Edit, Pick, Value } from "./draft.js";
import { isDraft } from "./draft.js";

/** The changes that can be made of a document as a whole. */
export function editsOfDocument(document: Draft, pick: Pick): readonly Edit[] {
  const { components } = document;
  const schemas = isDraft(components) ? components["schemas"] : undefined;
  const security: Edit = {
    title: "security is required everywhere",
    apply: () =>
      (document["security"] = Object.keys(schemesOf(document)).map((name) => ({ [name]: [] }))),
  };
  if (!isDraft(schemas)) return [security];
  const names = Object.keys(schemas).filter((name) => /^\w+$/.test(name));
  const name = pick(names);
  const other = pick(names.filter((one) => one !== name));
  if (name === undefined || other === undefined) return [security];
  const clashing = `${other.charAt(0).toLowerCase()}${other.slice(1)}_`;
  return [
    security,
    { title: `${name} is renamed`, apply: () => rename(document, name, `${name}Lately`) },
    {
      title: `${name} is renamed to ${clashing}, which clashes with ${other}`,
      apply: () => rename(document, name, clashing),
    },
    {
      title: `${name} is added once more`,
      apply: () => (schemas[`${name}Copy`] = structuredClone(schemas[name] ?? {})),
    },
  ];
}

function schemesOf({ components }: Draft): Draft {
  const schemes = isDraft(components) ? components["securitySchemes"] : undefined;
  return isDraft(schemes) ? schemes : {};
}

function rename(document: Draft, from: string, to: string): void {
  const { components } = document;
  const schemas = isDraft(components) ? components["schemas"] : undefined;
  if (!isDraft(schemas)) return;
  schemas[to] = schemas[from] ?? {};
  delete schemas[from];
  const old = `#/components/schemas/${from}`;
  const visit = (node: Value): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isDraft(node)) return;
    for (const [key, value] of Object.entries(node)) {
      if (value === old) node[key] = `#/components/schemas/${to}`;
      else visit(value);
    }
  };
  visit(document);
}
