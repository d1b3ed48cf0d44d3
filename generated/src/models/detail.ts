// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * One problem of a request.
 *
 * Generated from `#/components/schemas/Detail`.
 */
export interface Detail {
  /** A code for programs. */
  errorCode?: string;
  /** The member of the body that has the problem. */
  fieldName?: string;
  /** The ID of the entity that it is about. */
  entityId?: string;
  /** The name of the entity that it is about. */
  entityName?: string;
}
