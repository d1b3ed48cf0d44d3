import type { CodeEntry } from "./code-entry.js";

/** What can change about the structure and the words of schemas; sorted. */
export const schemaCodes = {
  "additional-properties-added": {
    title: "An object takes properties that are not listed",
    fix: "Nothing, unless the type is copied elsewhere.",
  },
  "additional-properties-removed": {
    title: "An object does not describe properties that are not listed",
    fix: "Use the listed properties.",
  },
  "constant-changed": {
    title: "The only value is another one",
    fix: "Use the new value.",
  },
  "default-changed": {
    title: "A value has another default",
    fix: "Give the old value where it is needed.",
  },
  deprecated: {
    title: "A schema or property is deprecated",
    fix: "Do without it before it is removed.",
  },
  "discriminator-added": {
    title: "A property tells alternatives apart",
    fix: "Set the property in what you send.",
  },
  "discriminator-changed": {
    title: "Alternatives are told apart in another way",
    fix: "Check the code that tells them apart.",
  },
  "discriminator-removed": {
    title: "No property tells alternatives apart any more",
    fix: "Check the code that tells them apart.",
  },
  "documentation-changed": {
    title: "A schema or property is documented differently",
    fix: "Read what has changed.",
  },
  "enum-added": {
    title: "Only listed values are allowed",
    fix: "Use one of the values.",
  },
  "enum-closed": {
    title: "No other values than the listed ones are expected",
    fix: "Use one of the listed values.",
  },
  "enum-opened": {
    title: "Other values than the listed ones may come",
    fix: "Handle unknown values.",
  },
  "enum-removed": {
    title: "Any value is allowed",
    fix: "Handle values that were not listed.",
  },
  "enum-value-added": {
    title: "An enumeration has a new value",
    fix: "Handle the value where all values are told apart.",
    safe: "Nothing; the value may be sent.",
  },
  "enum-value-removed": {
    title: "An enumeration does not have a value any more",
    fix: "Use one of the values that are left.",
    safe: "Remove what compares with the value: that does not compile any more.",
  },
  "exclusivity-added": {
    title: "Exactly one alternative must match",
    fix: "Check that what you send matches one alternative only.",
  },
  "exclusivity-removed": {
    title: "More than one alternative may match",
    fix: "Nothing, unless your code relies on one alternative.",
  },
  "extension-changed": {
    title: "An extension has another value",
    fix: "Nothing, unless a template of yours reads it.",
  },
  "nullable-added": {
    title: "A value may be `null`",
    fix: "Handle `null`.",
  },
  "nullable-removed": {
    title: "A value may not be `null` any more",
    fix: "Leave the value out, or give another one.",
    safe: "Nothing; checks for `null` may go.",
  },
  "property-access-changed": {
    title: "A property is only read, only written or both, other than before",
    fix: "Check what you send and read.",
    sent: "Remove it from what you send, or set it if it is required now.",
    received: "Do without it in what you read.",
  },
  "property-added": {
    title: "An object has a new optional property",
    fix: "Nothing; the property may be used.",
  },
  "property-became-optional": {
    title: "A property is optional",
    fix: "Handle that the property is missing.",
    safe: "Nothing; the property may be left out.",
  },
  "property-became-required": {
    title: "A property is required",
    fix: "Set the property in what you send.",
    safe: "Nothing; the property is always there.",
  },
  "property-removed": {
    title: "An object does not have a property any more",
    fix: "Do without the property.",
  },
  "required-property-added": {
    title: "An object has a new required property",
    fix: "Set the property in what you send.",
    safe: "Nothing; the property may be read.",
  },
  "schema-added": {
    title: "There is a new type",
    fix: "Nothing; the type may be used.",
  },
  "schema-form-changed": {
    title: "A type is printed in another form, since it is used in other directions",
    fix: "Import the type that fits the direction.",
  },
  "schema-removed": {
    title: "A type is not there any more",
    fix: "Remove the import.",
  },
  "schema-renamed": {
    title: "A type has another name",
    fix: "Rename it where it is imported.",
  },
  "tuple-changed": {
    title: "A tuple has other items",
    fix: "Use the items of the new tuple.",
  },
  "type-changed": {
    title: "A value has another type",
    fix: "Use the new type.",
  },
  undeprecated: {
    title: "A schema or property is not deprecated any more",
    fix: "Nothing.",
  },
  "union-member-added": {
    title: "A value may be one more alternative",
    fix: "Handle the alternative.",
  },
  "union-member-removed": {
    title: "A value may not be one of the alternatives any more",
    fix: "Use one of the alternatives that are left.",
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
