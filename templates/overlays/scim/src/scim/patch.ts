import type { ScimV2PatchOperation } from "../models/scim-v2-patch-operation.js";
import type { ScimV2PatchRequest } from "../models/scim-v2-patch-request.js";

/** Any value of JSON. */
export type PatchValue = boolean | number | object | string | null;

/**
 * The body of a patch: changes that are made in this order, all of them or none.
 *
 * ```ts
 * patch(replace("active", false), remove("title"))
 * ```
 *
 * @see https://www.rfc-editor.org/rfc/rfc7644#section-3.5.2
 */
export function patch(
  ...operations: readonly [ScimV2PatchOperation, ...ScimV2PatchOperation[]]
): ScimV2PatchRequest {
  return { schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], Operations: operations };
}

/**
 * Adds a value to those that an attribute has, or sets it where there is none. RFC 7644 section
 * 3.5.2.1.
 */
export function add(path: string, value: PatchValue): ScimV2PatchOperation;
/** Adds to several attributes. */
export function add(attributes: Readonly<Record<string, PatchValue>>): ScimV2PatchOperation;
export function add(
  target: Readonly<Record<string, PatchValue>> | string,
  value?: PatchValue,
): ScimV2PatchOperation {
  return change("add", target, value);
}

/** Replaces the value of an attribute. RFC 7644 section 3.5.2.3. */
export function replace(path: string, value: PatchValue): ScimV2PatchOperation;
/** Replaces several attributes. */
export function replace(attributes: Readonly<Record<string, PatchValue>>): ScimV2PatchOperation;
export function replace(
  target: Readonly<Record<string, PatchValue>> | string,
  value?: PatchValue,
): ScimV2PatchOperation {
  return change("replace", target, value);
}

/**
 * Removes an attribute, or the values that a path selects. RFC 7644 section 3.5.2.2.
 *
 * @throws {TypeError} if the path is empty.
 */
export function remove(path: string): ScimV2PatchOperation {
  if (path === "") throw new TypeError("A patch that removes needs a path");
  return { op: "remove", path };
}

function change(
  op: "add" | "replace",
  target: Readonly<Record<string, PatchValue>> | string,
  value: PatchValue | undefined,
): ScimV2PatchOperation {
  return typeof target === "string" ? { op, path: target, value } : { op, value: target };
}
