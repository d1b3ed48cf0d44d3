import type { TypeText } from "../declare/declarations.js";
import { markOurs } from "./ours.js";
import { printExpression } from "./type-document.js";
import type { TypeExpression } from "./type-expression.js";
import { referencesOf } from "./type-expression.js";

/** A type with what templates need of it. Its text is made when somebody reads it, which few do. */
export function typeText(type: TypeExpression): TypeText {
  let text: string | null = null;
  return markOurs({
    type,
    get text() {
      return (text ??= textOf(type));
    },
    references: referencesOf(type),
  });
}

/** The arguments of a type stay beside its name. */
function textOf(type: TypeExpression): string {
  if (type.kind !== "reference" || type.arguments.length === 0) return printExpression(type);
  return `${type.name}<${type.arguments.map(textOf).join(", ")}>`;
}
