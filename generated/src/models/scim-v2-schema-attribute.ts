// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * An attribute of a schema, or a part of one, with its qualities.
 *
 * Generated from `#/components/schemas/ScimV2SchemaAttribute`.
 */
export interface ScimV2SchemaAttribute {
  /** The name of the attribute. */
  readonly name?: string;
  /** What kind of value the attribute has. */
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
  /** The parts of an attribute whose type is `complex`. */
  readonly subAttributes?: ScimV2SchemaAttribute[];
  /** Whether the attribute has a list of values. */
  readonly multiValued?: boolean;
  /** What the attribute is, for people. */
  readonly description?: string;
  /** Whether a resource must have the attribute. */
  readonly required?: boolean;
  /** Values that are usual for the attribute; others may be ignored. */
  readonly canonicalValues?: string[];
  /**
   * Whether the service keeps upper and lower case apart, also in filters (RFC 7644, section
   * 3.4.2.2). Where it does not, it may change the case.
   */
  readonly caseExact?: boolean;
  /**
   * When the value can be set; usually `readWrite`.
   *
   * - `"readWrite"`: Can be read and changed.
   * - `"readOnly"`: Can be read, not set.
   * - `"immutable"`: Can be set when the resource is created, not later.
   * - `"writeOnly"`: Can be set, but is never answered.
   */
  readonly mutability?: "readWrite" | "readOnly" | "immutable" | "writeOnly" | (string & {});
  /** When the value is part of an answer. */
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
   * Within which bounds a value may occur only once. A value that occurs already may be refused
   * with 400; a client may be stricter than the service.
   */
  readonly uniqueness?: "none" | "server" | "global" | "NONE" | "SERVER" | "GLOBAL" | (string & {});
  /** What an attribute whose type is `reference` may refer to. */
  readonly referenceTypes?: (
    "User" | "Group" | "external" | "uri" | "USER" | "GROUP" | "EXTERNAL" | "URI" | (string & {})
  )[];
}
