import { isJsonObject, nodeAt, type JsonObject } from "../json.js";
import type { Dialect } from "./dialect.js";
import type { Finding, Report } from "./finding.js";
import type { Follow } from "./properties.js";
import { checkEncodings, checkMisplacedEncodings } from "./rules/encoding.js";
import { checkOperationIds, checkResponses, checkSecurity } from "./rules/operation.js";
import {
  checkParameter,
  checkParameterFields,
  checkRepeatedParameters,
} from "./rules/parameter.js";
import { checkPathItem, checkPaths } from "./rules/path.js";
import { checkReferenceKind } from "./rules/reference.js";
import { checkMediaType, checkSchema } from "./rules/schema.js";
import { checkServer } from "./rules/server.js";
import { walkDocument, type FoundObject, type ObjectKind } from "./walk.js";

/** What a rule may look at besides the object it is called with. */
export interface RuleContext {
  readonly tree: JsonObject;
  readonly dialect: Dialect;
  readonly report: Report;
  readonly follow: Follow;
}

export type Rule = (found: FoundObject, context: RuleContext) => void;

/**
 * Checks what the shape of single objects cannot tell: whether they fit together, and whether a client for them
 * would be right. Every rule passes over what is not of the right shape, since that has been reported already.
 */
export function checkRules(tree: JsonObject, dialect: Dialect): readonly Finding[] {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const context = { tree, dialect, report, follow: followIn(tree) };
  walkDocument(tree, (found) => {
    for (const rule of rules[found.kind] ?? []) rule(found, context);
    checkReferenceKind(found, context);
  });
  return findings;
}

const rules: Readonly<Partial<Record<ObjectKind, readonly Rule[]>>> = {
  openApi: [checkPaths, checkOperationIds, checkSecurity],
  pathItem: [checkPathItem, checkRepeatedParameters],
  operation: [checkResponses, checkRepeatedParameters, checkSecurity],
  parameter: [checkParameter, checkParameterFields, checkMisplacedEncodings],
  header: [checkMisplacedEncodings],
  requestBody: [checkEncodings],
  response: [checkMisplacedEncodings],
  mediaType: [checkMediaType],
  schema: [checkSchema],
  server: [checkServer],
};

function followIn(tree: JsonObject): Follow {
  return (start) => {
    let node = start;
    for (let steps = 0; steps < 100; steps++) {
      if (!isJsonObject(node)) return null;
      const reference = node["$ref"];
      if (typeof reference !== "string") return node;
      node = reference.startsWith("#") ? nodeAt(tree, reference) : undefined;
    }
    return null;
  };
}
