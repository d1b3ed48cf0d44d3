// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * An attribute of a schema, or a sub-attribute, with its characteristics.
 *
 * Generated from `#/components/schemas/ScimV2SchemaAttribute`.
 */
export interface ScimV2SchemaAttribute {
  /** The name of the attribute. */
  readonly name?: string;
  /** The type of the attribute. */
  readonly type?:
    | "string"
    | "boolean"
    | "decimal"
    | "integer"
    | "dateTime"
    | "reference"
    | "complex"
    | "STRING"
    | "BOOLEAN"
    | "DECIMAL"
    | "INTEGER"
    | "DATE_TIME"
    | "REFERENCE"
    | "COMPLEX"
    | (string & {});
  /** The sub-attributes of an attribute of type `complex`. */
  readonly subAttributes?: ScimV2SchemaAttribute[];
  /** Whether the attribute has several values. */
  readonly multiValued?: boolean;
  /** A description of the attribute, for people. */
  readonly description?: string;
  /** Whether the attribute is required. */
  readonly required?: boolean;
  /** The usual values of the attribute; others may be ignored. */
  readonly canonicalValues?: string[];
  /**
   * Whether values are case-sensitive, also in filters (RFC 7644, section 3.4.2.2). If not, the
   * service may change their case.
   */
  readonly caseExact?: boolean;
  /**
   * When the value can be written; usually `readWrite`.
   *
   * - `"readWrite"`: Can be read and changed.
   * - `"readOnly"`: Can be read, not set.
   * - `"immutable"`: Can be set when the resource is created, not later.
   * - `"writeOnly"`: Can be set, but is never answered.
   */
  readonly mutability?: "readWrite" | "readOnly" | "immutable" | "writeOnly" | (string & {});
  /** When the value is returned. */
  readonly returned?:
    | "always"
    | "never"
    | "default"
    | "request"
    | "ALWAYS"
    | "NEVER"
    | "DEFAULT"
    | "REQUEST"
    | (string & {});
  /**
   * The scope in which values must be unique. The service may refuse a value that is not unique
   * with 400; clients may be stricter than the service.
   */
  readonly uniqueness?: "none" | "server" | "global" | "NONE" | "SERVER" | "GLOBAL" | (string & {});
  /** The resource types that an attribute of type `reference` may refer to. */
  readonly referenceTypes?: (
    "User" | "Group" | "external" | "uri" | "USER" | "GROUP" | "EXTERNAL" | "URI" | (string & {})
  )[];
}
