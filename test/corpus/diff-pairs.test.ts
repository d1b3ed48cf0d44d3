import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { diffModels } from "../../generator/diff/diff-models.js";
import { modelDocument } from "../../generator/model-document.js";
import { letterOf, listed, mirrored } from "../diff/support/findings.js";
import { corpus } from "./documents.js";

const folder = join(
  corpus ?? fileURLToPath(new URL("../../../shared/specs", import.meta.url)),
  "../diff-pairs",
);
const isThere = existsSync(folder);
if (!isThere) console.warn("The pairs of documents are missing: 60 comparisons are not tried.");

const unseen =
  "the client has no type for it: what it sends and receives is not checked against assertions such as these";
const outside = "the path does not have the parameter, so that it is left out";
const unused = "no operation asks for the scheme, so that the client leaves it out";
const annotation = "a part that only has a title says nothing of a value";

type Row = readonly [pair: string, codes: readonly string[], reason?: string];

/** The codes of all findings with their effects, see `letterOf`; and why there are none. */
const rows: readonly Row[] = [
  ["additional_properties_traversal", ["property-removed:X"]],
  ["api_security_added", ["security-added:B"]],
  ["api_security_global_added", ["security-added:B"]],
  ["common_request_parameter_max_items_updated", ["max-items-widened:s"]],
  ["component_security_updated", [], unused],
  ["contains_added", [], unseen],
  ["contains_min_max", [], unseen],
  ["contains_property_min_max", [], unseen],
  ["content_schema", ["content-encoding-changed:B", "content-media-type-changed:B"]],
  ["content_schema_body", ["content-encoding-changed:B", "content-media-type-changed:B"]],
  ["dependent_schemas", [], unseen],
  ["dependent_schemas_prop", [], unseen],
  [
    "exclusive_min_max",
    ["exclusive-maximum-narrowed:B", "exclusive-maximum-widened:B", "exclusive-minimum-narrowed:B"],
  ],
  ["if_added", [], unseen],
  ["nullable_wrap_narrowed", ["enum-value-removed:X", "nullable-added:s"]],
  ["nullable_wrap_param", ["nullable-added:s"]],
  ["nullable_wrap_response", ["nullable-added:X"]],
  ["pattern_properties_prop", ["type-changed:X", "type-changed:s"]],
  ["prefix_items_prop", ["type-changed:X"]],
  ["property_names", [], unseen],
  ["request_body_any_of_media_type", ["union-member-added:s", "union-member-removed:s"]],
  ["request_body_const_changed", ["constant-changed:B", "media-type-removed:X", "name-removed:x"]],
  ["request_body_nullable_31", ["nullable-added:X", "nullable-added:s"]],
  ["request_body_removed", ["body-removed:x", "name-removed:x"]],
  ["request_param_multitype_to_array_31", ["type-changed:X"]],
  ["request_param_scalar_to_array_31", ["nullable-added:s", "type-changed:X"]],
  ["request_parameter_enum_value_updated", ["enum-value-removed:X"]],
  ["request_parameter_max_length_updated", ["info-changed:d", "max-length-widened:s"]],
  ["request_parameter_min_increased", [], outside],
  ["request_parameter_min_items_increased", ["min-items-narrowed:B"]],
  ["request_parameter_min_length_increased", ["info-changed:d", "min-length-narrowed:B"]],
  ["request_parameter_property_enum_value_updated", ["enum-value-removed:X"]],
  ["request_property_added", ["required-property-added:X"]],
  ["request_property_all_of_annotation_only_added", [], annotation],
  ["request_property_any_of_added", ["schema-added:s", "union-member-added:s"]],
  ["request_property_any_of_ref_inline_enum", ["documentation-changed:d", "schema-added:s"]],
  ["request_property_any_of_removed", ["schema-removed:x", "union-member-removed:s"]],
  ["request_property_became_nullable", ["info-changed:d", "nullable-added:s"]],
  [
    "request_property_discriminator_added",
    ["discriminator-added:B", "enum-added:X", "property-became-required:X"],
  ],
  ["request_property_max_length_set", ["max-length-narrowed:B"]],
  ["request_property_max_set", ["maximum-narrowed:B"]],
  ["request_property_min_increased", ["minimum-narrowed:B"]],
  ["request_property_min_items_increased", ["min-items-narrowed:B"]],
  ["request_property_one_of_removed", ["schema-removed:x", "union-member-removed:s"]],
  ["request_property_one_of_wrapped", ["type-changed:s"]],
  ["request_property_pattern_added_or_changed", ["pattern-widened:s"]],
  ["request_property_type_changed", ["type-changed:X"]],
  ["response_min_decreased", ["exclusive-minimum-widened:B", "minimum-widened:B"]],
  ["response_optional_property_removed", ["property-removed:x"]],
  ["response_property_all_of_annotation_only_added", [], annotation],
  ["response_property_all_of_removed", ["schema-removed:x"]],
  ["response_property_any_of_removed", ["schema-removed:x", "union-member-removed:s"]],
  ["response_property_const_changed", ["constant-changed:B", "constant-changed:X"]],
  ["response_property_default_value_changed", ["default-changed:b"]],
  [
    "response_property_discriminator_added",
    ["discriminator-added:s", "enum-added:s", "property-became-required:s"],
  ],
  [
    "response_property_one_of_removed",
    ["schema-removed:x", "type-changed:s", "union-member-removed:s"],
  ],
  ["response_required_property_added", ["required-property-added:s"]],
  ["sub_schema_traversal", [], unseen],
  ["unevaluated_property", [], unseen],
  ["webhook", ["webhook-added:s", "webhook-removed:X"]],
];

describe.skipIf(!isThere)("pairs of documents, each named after what changed", () => {
  test("every pair has a row", () => {
    const pairs = readdirSync(folder).flatMap((name) => /^(.*)_base\.yaml$/.exec(name)?.[1] ?? []);
    expect(rows.map(([pair]) => pair).toSorted()).toEqual(pairs.toSorted());
  });

  test("what yields nothing has a reason", () => {
    expect(rows.filter(([, codes, reason]) => codes.length === 0 && reason === undefined)).toEqual(
      [],
    );
  });

  test.each(rows.map(([pair, codes]) => ({ pair, codes })))("$pair", async ({ pair, codes }) => {
    const old = await modelDocument({ spec: join(folder, `${pair}_base.yaml`) });
    const now = await modelDocument({ spec: join(folder, `${pair}_revision.yaml`) });
    const found = diffModels(old, now);
    const shown = new Set(found.map((finding) => `${finding.code}:${letterOf(finding)}`));
    expect([...shown].toSorted()).toEqual(codes);
    for (const { old: before, new: after } of found) {
      expect(before?.position ?? after?.position).not.toBeNull();
    }
    expect(diffModels(old, old)).toEqual([]);
    expect(diffModels(now, now)).toEqual([]);
    expect(mirrored(diffModels(now, old))).toEqual(listed(found));
  });
});
