import type { TemplateSet, TemplateText } from "../load/template-set.js";

/** Tells the templates that are of others, or include partials of others. */
export function foreignTemplates(templates: TemplateSet): (template: TemplateText) => boolean {
  if (!templates.hasForeign) return () => false;
  const { partials } = templates;
  const known = new Map<TemplateText, boolean>();
  const isForeign = (template: TemplateText): boolean => {
    const answer = known.get(template);
    if (answer !== undefined) return answer;
    known.set(template, false); // A partial that includes itself.
    const found = !template.builtIn || included(template, partials).some(isForeign);
    known.set(template, found);
    return found;
  };
  return isForeign;
}

/** The partials that a template may include: all, where a name is computed. */
function included(
  { text }: TemplateText,
  partials: TemplateSet["partials"],
): readonly TemplateText[] {
  if (/\{\{~?\s*shape\s|\{\{~?#?>\s*\(/.test(text)) return [...partials.values()];
  return [...text.matchAll(/\{\{~?#?>\s*([\w./-]+)/g)].flatMap(
    ([, name = ""]) => partials.get(name) ?? [],
  );
}
