import type { ts } from "ts-morph";
import type { ModuleFacts } from "../load/template-set.js";
import { declaredExports, exportedDeclarations } from "./module-exports.js";
import { signatureOf } from "./signature.js";
import { importsOf } from "./verify-modules.js";

/** Reads a module with the compiler. */
export function readModuleFacts(tree: ts.SourceFile): ModuleFacts {
  return {
    declares: declaredExports(tree),
    imports: importsOf(tree).map(({ specifier }) => specifier.text),
    signatures: exportedDeclarations(tree).flatMap(({ name, node }) => {
      const signature = signatureOf(node, tree);
      return signature === null ? [] : [{ name, lines: [signature.text, ...signature.members] }];
    }),
  };
}
