// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * One thing that is wrong with a request.
 *
 * Generated from `#/components/schemas/Detail`.
 */
export interface Detail {
  /** What is wrong, for programs. */
  errorCode?: string;
  /** The member of the body that it is wrong with. */
  fieldName?: string;
  /** The ID of what it is about. */
  entityId?: string;
  /** The name of what it is about. */
  entityName?: string;
}
