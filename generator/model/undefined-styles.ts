import { pointerTo } from "../json.js";
import type { Reporter } from "../diagnostics.js";
import type { ParameterModel } from "./parameter-model.js";
import type { OperationModel } from "./client-model.js";

/**
 * Warns of each parameter and form property whose style OpenAPI does not define for its schema: arrays and objects in
 * others, and arrays as `deepObject`. The encoders of the runtime document what is done instead.
 */
export function reportUndefinedStyles(
  operations: readonly OperationModel[],
  reporter: Reporter,
): void {
  const reported = new Set<string>();
  const report = (pointer: string, message: string | null): void => {
    if (message === null || reported.has(pointer)) return;
    reported.add(pointer);
    reporter.report({ code: "parameter-style-undefined", message, pointer });
  };
  for (const { parameters, requestBody } of operations) {
    for (const parameter of parameters) {
      if (parameter.mediaType === null) report(parameter.pointer, describe(parameter));
    }
    for (const { codec, parts, pointer } of requestBody?.content ?? []) {
      for (const part of parts) {
        if (codec !== "urlencoded" || !part.isStyled) continue;
        report(pointerTo(pointer, "encoding", part.name), describe({ ...part, in: "query" }));
      }
    }
  }
}

type StyledParameter = Pick<
  ParameterModel,
  "name" | "in" | "style" | "explode" | "valueKind" | "depth"
>;

function describe({ name, in: place, style, ...rest }: StyledParameter): string | null {
  const { valueKind, depth, explode } = rest;
  const isDeepArray = style === "deepObject" && valueKind === "array" && !name.endsWith("[]");
  if (depth !== "nested" && !isDeepArray) return null;
  const start = `\`${style}\` is not defined for ${depth === "nested" ? "values in values" : "arrays"}`;
  if (place !== "query") return `${start}: those in \`${name}\` are written as JSON`;
  if (style === "form" && explode && valueKind === "object") {
    return `${start}: in \`${name}\`, arrays are repeated (\`a=1&a=2\`) and objects get brackets (\`a[b]=1\`)`;
  }
  const bare = name.replace(/\[\]$/, "");
  const example = valueKind === "array" ? (depth === "nested" ? "[0][a]" : "[0]") : "[a][b]";
  return `${start}: \`${name}\` is written as \`${bare}${example}=1\``;
}
