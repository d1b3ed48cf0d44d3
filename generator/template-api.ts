/** The number of the contract between the generator and templates; see `templates/README.md`. */
export const templateApi = 2;

/** The files, partials and slots that templates had until a number of `templateApi`, and what became of them. */
const successors: ReadonlyMap<string, string> = new Map([
  ["partials/answers.hbs", "`partials/outcomes.hbs`"],
  ["partials/request.hbs", "`partials/params.hbs`"],
  ["runtime/credentials.ts", "`runtime/alternatives.ts` and `runtime/operation.ts`"],
  ["requestName", "`paramsName`"],
  ["responseName", "`outcomeName`"],
  ["requestOptional", "`paramsOptional`"],
  ["requestEmpty", "`paramsEmpty`"],
  ["bodies", "`bodyWriter`"],
  ["decoders", "`reader`"],
  ["otherDecoder", "`decoder` in `reader`"],
  ["hasRanges", "`cases` in `reader`"],
]);

/** Says what these files, partials and slots became, by default all; `null` if no earlier `templateApi` had any of them. */
export function changesOfApi(names: Iterable<string> = successors.keys()): string | null {
  const changes = [...new Set(names)].flatMap((name) => {
    const successor = successors.get(name) ?? successors.get(`partials/${name}.hbs`);
    return successor === undefined ? [] : [`\`${name}\` is ${successor}`];
  });
  return changes.length > 0 ? `Since templateApi ${templateApi}, ${changes.join("; ")}.` : null;
}
