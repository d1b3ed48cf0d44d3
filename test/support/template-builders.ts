import type { TemplateSet, TemplateText } from "../../generator/load/template-set.js";

/** A template of an overlay. */
export function template(text: string, path = "sample.ts.hbs"): TemplateText {
  return { path, displayName: `templates/${path}`, text, builtIn: false };
}

/** A set of nothing but the given templates and partials. */
export function templateSet(
  templates: readonly TemplateText[],
  partials: Readonly<Record<string, string>> = {},
): TemplateSet {
  return {
    templates: new Map(templates.map((one) => [one.path, one])),
    partials: new Map(
      Object.entries(partials).map(([name, text]) => [
        name,
        template(text, `partials/${name}.hbs`),
      ]),
    ),
    runtime: new Map(),
    facts: new Map(),
    helpers: new Map(),
    hasForeign: true,
    addedOutputs: [],
    addedFiles: [],
    readmeParts: [],
    examples: new Map(),
    types: new Map(),
    memberNames: null,
    entryPoints: [],
    scripts: [],
    packages: { dependencies: {}, peerDependencies: {}, optionalPeers: [] },
  };
}
