// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * The name of an attribute of users, alone or after the URI of its schema.
 *
 * Generated from `#/components/schemas/ScimUserAttribute`.
 */
export type ScimUserAttribute =
  | "id"
  | "userName"
  | "displayName"
  | "title"
  | "active"
  | "externalId"
  | "phoneNumbers"
  | "emails"
  | "groups"
  | "roles"
  | "meta"
  | "meta.version"
  | "meta.lastModified"
  | "urn:ietf:params:scim:schemas:core:2.0:User:id"
  | "urn:ietf:params:scim:schemas:core:2.0:User:userName"
  | "urn:ietf:params:scim:schemas:core:2.0:User:displayName"
  | "urn:ietf:params:scim:schemas:core:2.0:User:title"
  | "urn:ietf:params:scim:schemas:core:2.0:User:active"
  | "urn:ietf:params:scim:schemas:core:2.0:User:externalId"
  | "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers"
  | "urn:ietf:params:scim:schemas:core:2.0:User:emails"
  | "urn:ietf:params:scim:schemas:core:2.0:User:groups"
  | "urn:ietf:params:scim:schemas:core:2.0:User:roles"
  | "urn:ietf:params:scim:schemas:core:2.0:User:meta"
  | "urn:ietf:params:scim:schemas:core:2.0:User:meta.version"
  | "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified"
  | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
  | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division"
  | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department"
  | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager"
  | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value"
  | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber"
  | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire"
  | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User"
  | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills"
  | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages"
  | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds";

/** The values of {@link ScimUserAttribute}. */
export const scimUserAttributeValues = [
  "id",
  "userName",
  "displayName",
  "title",
  "active",
  "externalId",
  "phoneNumbers",
  "emails",
  "groups",
  "roles",
  "meta",
  "meta.version",
  "meta.lastModified",
  "urn:ietf:params:scim:schemas:core:2.0:User:id",
  "urn:ietf:params:scim:schemas:core:2.0:User:userName",
  "urn:ietf:params:scim:schemas:core:2.0:User:displayName",
  "urn:ietf:params:scim:schemas:core:2.0:User:title",
  "urn:ietf:params:scim:schemas:core:2.0:User:active",
  "urn:ietf:params:scim:schemas:core:2.0:User:externalId",
  "urn:ietf:params:scim:schemas:core:2.0:User:phoneNumbers",
  "urn:ietf:params:scim:schemas:core:2.0:User:emails",
  "urn:ietf:params:scim:schemas:core:2.0:User:groups",
  "urn:ietf:params:scim:schemas:core:2.0:User:roles",
  "urn:ietf:params:scim:schemas:core:2.0:User:meta",
  "urn:ietf:params:scim:schemas:core:2.0:User:meta.version",
  "urn:ietf:params:scim:schemas:core:2.0:User:meta.lastModified",
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:division",
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager",
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value",
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber",
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:dateHire",
  "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
  "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingSkills",
  "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:routingLanguages",
  "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds",
] as const;
