// Code generated from spec/scim.yaml. DO NOT EDIT.

export { type ClientAuth, type ClientOptions, type Environment, createClient } from "./client.js";
export { genesysOauth } from "./security.js";

export {
  type DeleteScimGroupError,
  type DeleteScimGroupOutcome,
  type DeleteScimGroupParams,
  deleteScimGroup,
  deleteScimGroupOperation,
} from "./operations/delete-scim-group.js";
export {
  type DeleteScimUserError,
  type DeleteScimUserOutcome,
  type DeleteScimUserParams,
  deleteScimUser,
  deleteScimUserOperation,
} from "./operations/delete-scim-user.js";
export {
  type DeleteScimV2GroupError,
  type DeleteScimV2GroupOutcome,
  type DeleteScimV2GroupParams,
  deleteScimV2Group,
  deleteScimV2GroupOperation,
} from "./operations/delete-scim-v2-group.js";
export {
  type DeleteScimV2UserError,
  type DeleteScimV2UserOutcome,
  type DeleteScimV2UserParams,
  deleteScimV2User,
  deleteScimV2UserOperation,
} from "./operations/delete-scim-v2-user.js";
export {
  type GetScimGroupError,
  type GetScimGroupOutcome,
  type GetScimGroupParams,
  getScimGroup,
  getScimGroupOperation,
} from "./operations/get-scim-group.js";
export {
  type GetScimGroupsError,
  type GetScimGroupsOutcome,
  type GetScimGroupsParams,
  getScimGroups,
  getScimGroupsOperation,
} from "./operations/get-scim-groups.js";
export {
  type GetScimResourcetypeError,
  type GetScimResourcetypeOutcome,
  type GetScimResourcetypeParams,
  getScimResourcetype,
  getScimResourcetypeOperation,
} from "./operations/get-scim-resourcetype.js";
export {
  type GetScimResourcetypesError,
  type GetScimResourcetypesOutcome,
  type GetScimResourcetypesParams,
  getScimResourcetypes,
  getScimResourcetypesOperation,
} from "./operations/get-scim-resourcetypes.js";
export {
  type GetScimSchemaError,
  type GetScimSchemaOutcome,
  type GetScimSchemaParams,
  getScimSchema,
  getScimSchemaOperation,
} from "./operations/get-scim-schema.js";
export {
  type GetScimSchemasError,
  type GetScimSchemasOutcome,
  type GetScimSchemasParams,
  getScimSchemas,
  getScimSchemasOperation,
} from "./operations/get-scim-schemas.js";
export {
  type GetScimServiceproviderconfigError,
  type GetScimServiceproviderconfigOutcome,
  type GetScimServiceproviderconfigParams,
  getScimServiceproviderconfig,
  getScimServiceproviderconfigOperation,
} from "./operations/get-scim-serviceproviderconfig.js";
export {
  type GetScimUserError,
  type GetScimUserOutcome,
  type GetScimUserParams,
  getScimUser,
  getScimUserOperation,
} from "./operations/get-scim-user.js";
export {
  type GetScimUsersError,
  type GetScimUsersOutcome,
  type GetScimUsersParams,
  getScimUsers,
  getScimUsersOperation,
} from "./operations/get-scim-users.js";
export {
  type GetScimV2GroupError,
  type GetScimV2GroupOutcome,
  type GetScimV2GroupParams,
  getScimV2Group,
  getScimV2GroupOperation,
} from "./operations/get-scim-v2-group.js";
export {
  type GetScimV2GroupsError,
  type GetScimV2GroupsOutcome,
  type GetScimV2GroupsParams,
  getScimV2Groups,
  getScimV2GroupsOperation,
} from "./operations/get-scim-v2-groups.js";
export {
  type GetScimV2ResourcetypeError,
  type GetScimV2ResourcetypeOutcome,
  type GetScimV2ResourcetypeParams,
  getScimV2Resourcetype,
  getScimV2ResourcetypeOperation,
} from "./operations/get-scim-v2-resourcetype.js";
export {
  type GetScimV2ResourcetypesError,
  type GetScimV2ResourcetypesOutcome,
  type GetScimV2ResourcetypesParams,
  getScimV2Resourcetypes,
  getScimV2ResourcetypesOperation,
} from "./operations/get-scim-v2-resourcetypes.js";
export {
  type GetScimV2SchemaError,
  type GetScimV2SchemaOutcome,
  type GetScimV2SchemaParams,
  getScimV2Schema,
  getScimV2SchemaOperation,
} from "./operations/get-scim-v2-schema.js";
export {
  type GetScimV2SchemasError,
  type GetScimV2SchemasOutcome,
  type GetScimV2SchemasParams,
  getScimV2Schemas,
  getScimV2SchemasOperation,
} from "./operations/get-scim-v2-schemas.js";
export {
  type GetScimV2ServiceproviderconfigError,
  type GetScimV2ServiceproviderconfigOutcome,
  type GetScimV2ServiceproviderconfigParams,
  getScimV2Serviceproviderconfig,
  getScimV2ServiceproviderconfigOperation,
} from "./operations/get-scim-v2-serviceproviderconfig.js";
export {
  type GetScimV2UserError,
  type GetScimV2UserOutcome,
  type GetScimV2UserParams,
  getScimV2User,
  getScimV2UserOperation,
} from "./operations/get-scim-v2-user.js";
export {
  type GetScimV2UsersError,
  type GetScimV2UsersOutcome,
  type GetScimV2UsersParams,
  getScimV2Users,
  getScimV2UsersOperation,
} from "./operations/get-scim-v2-users.js";
export {
  type PatchScimGroupError,
  type PatchScimGroupOutcome,
  type PatchScimGroupParams,
  patchScimGroup,
  patchScimGroupOperation,
} from "./operations/patch-scim-group.js";
export {
  type PatchScimUserError,
  type PatchScimUserOutcome,
  type PatchScimUserParams,
  patchScimUser,
  patchScimUserOperation,
} from "./operations/patch-scim-user.js";
export {
  type PatchScimV2GroupError,
  type PatchScimV2GroupOutcome,
  type PatchScimV2GroupParams,
  patchScimV2Group,
  patchScimV2GroupOperation,
} from "./operations/patch-scim-v2-group.js";
export {
  type PatchScimV2UserError,
  type PatchScimV2UserOutcome,
  type PatchScimV2UserParams,
  patchScimV2User,
  patchScimV2UserOperation,
} from "./operations/patch-scim-v2-user.js";
export {
  type PostScimGroupsError,
  type PostScimGroupsOutcome,
  type PostScimGroupsParams,
  postScimGroups,
  postScimGroupsOperation,
} from "./operations/post-scim-groups.js";
export {
  type PostScimUsersError,
  type PostScimUsersOutcome,
  type PostScimUsersParams,
  postScimUsers,
  postScimUsersOperation,
} from "./operations/post-scim-users.js";
export {
  type PostScimV2GroupsError,
  type PostScimV2GroupsOutcome,
  type PostScimV2GroupsParams,
  postScimV2Groups,
  postScimV2GroupsOperation,
} from "./operations/post-scim-v2-groups.js";
export {
  type PostScimV2UsersError,
  type PostScimV2UsersOutcome,
  type PostScimV2UsersParams,
  postScimV2Users,
  postScimV2UsersOperation,
} from "./operations/post-scim-v2-users.js";
export {
  type PutScimGroupError,
  type PutScimGroupOutcome,
  type PutScimGroupParams,
  putScimGroup,
  putScimGroupOperation,
} from "./operations/put-scim-group.js";
export {
  type PutScimUserError,
  type PutScimUserOutcome,
  type PutScimUserParams,
  putScimUser,
  putScimUserOperation,
} from "./operations/put-scim-user.js";
export {
  type PutScimV2GroupError,
  type PutScimV2GroupOutcome,
  type PutScimV2GroupParams,
  putScimV2Group,
  putScimV2GroupOperation,
} from "./operations/put-scim-v2-group.js";
export {
  type PutScimV2UserError,
  type PutScimV2UserOutcome,
  type PutScimV2UserParams,
  putScimV2User,
  putScimV2UserOperation,
} from "./operations/put-scim-v2-user.js";

export type { Detail } from "./models/detail.js";
export type { Empty } from "./models/empty.js";
export type { ErrorBody } from "./models/error-body.js";
export type { JsonNode } from "./models/json-node.js";
export type { Limit } from "./models/limit.js";
export type { Manager, ManagerInput } from "./models/manager.js";
export type { Photo } from "./models/photo.js";
export type { ScimConfigResourceTypeSchemaExtension } from "./models/scim-config-resource-type-schema-extension.js";
export type { ScimConfigResourceType } from "./models/scim-config-resource-type.js";
export type { ScimConfigResourceTypesListResponse } from "./models/scim-config-resource-types-list-response.js";
export type { ScimEmail } from "./models/scim-email.js";
export type { ScimError } from "./models/scim-error.js";
export type { ScimGenesysUserExternalId } from "./models/scim-genesys-user-external-id.js";
export {
  type ScimGroupAttribute,
  scimGroupAttributeValues,
} from "./models/scim-group-attribute.js";
export type { ScimGroupListResponse } from "./models/scim-group-list-response.js";
export type { ScimMetadata, ScimMetadataInput } from "./models/scim-metadata.js";
export type { ScimPhoneNumber } from "./models/scim-phone-number.js";
export {
  type ScimResourceTypeName,
  scimResourceTypeNameValues,
} from "./models/scim-resource-type-name.js";
export { type ScimSchemaId, scimSchemaIdValues } from "./models/scim-schema-id.js";
export type { ScimServiceProviderConfigAuthenticationScheme } from "./models/scim-service-provider-config-authentication-scheme.js";
export type { ScimServiceProviderConfigBulkFeature } from "./models/scim-service-provider-config-bulk-feature.js";
export type { ScimServiceProviderConfigFilterFeature } from "./models/scim-service-provider-config-filter-feature.js";
export type { ScimServiceProviderConfigSimpleFeature } from "./models/scim-service-provider-config-simple-feature.js";
export type { ScimServiceProviderConfig } from "./models/scim-service-provider-config.js";
export { type ScimUserAttribute, scimUserAttributeValues } from "./models/scim-user-attribute.js";
export type { ScimUserExtensions } from "./models/scim-user-extensions.js";
export type { ScimUserListResponse } from "./models/scim-user-list-response.js";
export type { ScimUserRole } from "./models/scim-user-role.js";
export type { ScimUserRoutingLanguage } from "./models/scim-user-routing-language.js";
export type { ScimUserRoutingSkill } from "./models/scim-user-routing-skill.js";
export type { ScimV2CreateUser } from "./models/scim-v2-create-user.js";
export type {
  ScimV2EnterpriseUser,
  ScimV2EnterpriseUserInput,
} from "./models/scim-v2-enterprise-user.js";
export type {
  ScimV2GroupReference,
  ScimV2GroupReferenceInput,
} from "./models/scim-v2-group-reference.js";
export type { ScimV2Group, ScimV2GroupInput } from "./models/scim-v2-group.js";
export type {
  ScimV2MemberReference,
  ScimV2MemberReferenceInput,
} from "./models/scim-v2-member-reference.js";
export type { ScimV2PatchOperation } from "./models/scim-v2-patch-operation.js";
export type { ScimV2PatchRequest } from "./models/scim-v2-patch-request.js";
export type { ScimV2SchemaAttribute } from "./models/scim-v2-schema-attribute.js";
export type { ScimV2SchemaDefinition } from "./models/scim-v2-schema-definition.js";
export type { ScimV2SchemaListResponse } from "./models/scim-v2-schema-list-response.js";
export type { ScimV2User, ScimV2UserInput } from "./models/scim-v2-user.js";

export type { Client } from "./runtime/client.js";
export { type Update, updateWith } from "./runtime/conditional.js";
export {
  ClientError,
  type ConnectionError,
  type DecodeError,
  type ErrorName,
  type FailedCall,
  type PaginationError,
  type RequestError,
  type ResponseError,
  type TimeoutError,
  isClientError,
  isConnectionError,
  isDecodeError,
  isErrorOf,
  isPaginationError,
  isRequestError,
  isResponseError,
  isTimeoutError,
} from "./runtime/errors.js";
export type {
  Fetch,
  FetchBody,
  FetchHeaders,
  FetchInit,
  FetchOptions,
  FetchResponse,
} from "./runtime/fetch.js";
export {
  type ClientCredentialsOptions,
  type StoredToken,
  type TokenErrorBody,
  type TokenParams,
  type TokenStore,
  clientCredentials,
  clientCredentialsOperation,
} from "./runtime/oauth.js";
export { type CallRecord, observe } from "./runtime/observe.js";
export type {
  Auth,
  AuthByScheme,
  AuthSource,
  Call,
  ClientSettings,
  HeaderValues,
  Middleware,
  Operation,
  OperationDescription,
  PaginatedOperation,
  RequestBody,
  RequestOptions,
  ResponseHeaders,
  ResponseOutcome,
  Secret,
  Security,
  SecurityAlternatives,
  SecurityScheme,
  SentRequest,
  ServerSettings,
  StatusRange,
  UserPassword,
  WrittenRequest,
} from "./runtime/operation.js";
export { type ItemOf, type PageOptions, items, pages } from "./runtime/paginate.js";
export type { Conditional, JsonPath, Pagination, RetryPolicy } from "./runtime/policies.js";
export { type RetryOptions, retry } from "./runtime/retry.js";
export { type Result, safe } from "./runtime/safe.js";
export { type TimeoutOptions, timeout } from "./runtime/timeout.js";

export { qualifiedAttribute, valuePath } from "./scim/attribute-path.js";
export {
  type FilterOperator,
  type FilterValue,
  type GroupFilterAttribute,
  type UserFilterAttribute,
  type UserFilterValue,
  and,
  compare,
  externalIdFilter,
  groupFilter,
  not,
  or,
  present,
  userFilter,
} from "./scim/filter.js";
export { type PatchValue, add, patch, remove, replace } from "./scim/patch.js";
