import type { CodeEntry } from "./code-entry.js";

/** What can change about operations, webhooks, servers and security; sorted. */
export const operationCodes = {
  "body-added": {
    title: "An operation takes a body",
    fix: "Give the body where you need it.",
    safe: "Nothing; the body may be given.",
  },
  "body-became-optional": {
    title: "A body is optional",
    fix: "Nothing; the body may be left out.",
  },
  "body-became-required": {
    title: "A body is required",
    fix: "Give the body in every call.",
  },
  "body-renamed": {
    title: "The parameter that holds the body has another name",
    fix: "Rename it in every call.",
  },
  "body-removed": {
    title: "An operation takes no body",
    fix: "Remove the body from every call.",
  },
  "conditional-changed": {
    title: "Versions guard an operation in another way",
    fix: "Check how conflicts are detected and handled.",
  },
  "default-server-changed": {
    title: "The API has another address",
    fix: "Check that the new address is meant; `baseUrl` keeps the old one.",
  },
  "error-added": {
    title: "An error is documented that was not before",
    fix: "Handle its status where all errors are told apart.",
  },
  "error-removed": {
    title: "An error is not documented any more",
    fix: "Remove the code that handles it.",
  },
  "header-added": {
    title: "A response header is documented that was not before",
    fix: "Nothing; the header may be read.",
  },
  "header-changed": {
    title: "A response header is described differently",
    fix: "Check the code that reads the header.",
  },
  "header-removed": {
    title: "A response header is not documented any more",
    fix: "Do without the header.",
  },
  "info-changed": {
    title: "The description of the API has changed",
    fix: "Nothing.",
  },
  "media-type-added": {
    title: "A body may have another media type",
    fix: "Nothing, unless you choose between media types.",
  },
  "media-type-default-changed": {
    title: "A body is sent in another media type by default",
    fix: "Name the media type where the old one is needed.",
  },
  "media-type-removed": {
    title: "A body may not have a media type any more",
    fix: "Use one of the other media types.",
  },
  "name-removed": {
    title: "The package does not export a name any more",
    fix: "Remove the import.",
  },
  "operation-added": {
    title: "There is a new operation",
    fix: "Nothing; the function may be used.",
  },
  "operation-deprecated": {
    title: "An operation is deprecated",
    fix: "Look for another operation before it is removed.",
  },
  "operation-documentation-changed": {
    title: "An operation is documented differently",
    fix: "Read what has changed.",
  },
  "operation-moved": {
    title: "An operation has another method or path",
    fix: "Update the package before the API stops answering at the old place.",
  },
  "operation-removed": {
    title: "An operation is not there any more",
    fix: "Remove every call, or stay at the old version of the package.",
  },
  "operation-renamed": {
    title: "An operation has another name",
    fix: "Rename the function and its types where they are imported.",
  },
  "operation-undeprecated": {
    title: "An operation is not deprecated any more",
    fix: "Nothing.",
  },
  "pagination-changed": {
    title: "A list is read page by page in another way",
    fix: "Check the code that reads the list.",
  },
  "parameter-added": {
    title: "There is a new optional parameter",
    fix: "Nothing; the parameter may be given.",
  },
  "parameter-became-optional": {
    title: "A parameter is optional",
    fix: "Nothing; the parameter may be left out.",
  },
  "parameter-became-required": {
    title: "A parameter is required",
    fix: "Give the parameter in every call.",
  },
  "parameter-default-changed": {
    title: "A parameter has another default",
    fix: "Give the old value where it is needed.",
  },
  "parameter-deprecated": {
    title: "A parameter is deprecated",
    fix: "Do without the parameter before it is removed.",
  },
  "parameter-documentation-changed": {
    title: "A parameter is documented differently",
    fix: "Read what has changed.",
  },
  "parameter-filter-changed": {
    title: "A filter may name other attributes or operators",
    fix: "Check the filters you send.",
  },
  "parameter-moved": {
    title: "A parameter is sent in another place of the request",
    fix: "Update the package before the API ignores the old place.",
  },
  "parameter-removed": {
    title: "A parameter is not there any more",
    fix: "Remove the parameter from every call.",
  },
  "parameter-renamed": {
    title: "A parameter has another name in the package",
    fix: "Rename the parameter in every call.",
  },
  "parameter-serialization-changed": {
    title: "A parameter is written in another way",
    fix: "Update the package before the API stops reading the old way.",
  },
  "parameter-undeprecated": {
    title: "A parameter is not deprecated any more",
    fix: "Nothing.",
  },
  "part-encoding-changed": {
    title: "A part of a body is written in another way",
    fix: "Update the package before the API stops reading the old way.",
  },
  "permissions-changed": {
    title: "An operation needs other permissions",
    fix: "Check that your users and clients have them.",
  },
  "required-body-added": {
    title: "An operation needs a body",
    fix: "Give the body in every call.",
  },
  "required-parameter-added": {
    title: "There is a new required parameter",
    fix: "Give the parameter in every call.",
  },
  "response-added": {
    title: "A successful response is documented that was not before",
    fix: "Handle its status where all of them are told apart.",
  },
  "response-removed": {
    title: "A successful response is not documented any more",
    fix: "Remove the code that handles it.",
  },
  "response-body-added": {
    title: "A response has a body",
    fix: "Handle the body.",
  },
  "response-body-removed": {
    title: "A response has no body any more",
    fix: "Do without the body.",
  },
  "response-documentation-changed": {
    title: "A response is documented differently",
    fix: "Read what has changed.",
  },
  "retry-changed": {
    title: "A request is sent again after other failures",
    fix: "Check that the new policy suits you.",
  },
  "scopes-added": {
    title: "A credential needs more scopes",
    fix: "Ask for the scopes where the credential is obtained.",
  },
  "scopes-removed": {
    title: "A credential needs fewer scopes",
    fix: "Nothing; you may ask for fewer.",
  },
  "security-added": {
    title: "An operation needs a credential",
    fix: "Give the client a credential for the scheme.",
  },
  "security-alternative-added": {
    title: "An operation takes another credential as well",
    fix: "Nothing; either may be used.",
  },
  "security-alternative-removed": {
    title: "An operation does not take a credential any more",
    fix: "Use one of the other credentials.",
  },
  "security-removed": {
    title: "An operation needs no credential",
    fix: "Nothing; the credential may be left out.",
  },
  "security-scheme-added": {
    title: "There is a new security scheme",
    fix: "Nothing, until an operation needs it.",
  },
  "security-scheme-changed": {
    title: "Credentials are sent or obtained in another way",
    fix: "Check how the client gets its credential.",
  },
  "security-scheme-documentation-changed": {
    title: "A security scheme is documented differently",
    fix: "Read what has changed.",
  },
  "security-scheme-removed": {
    title: "A security scheme is not there any more",
    fix: "Remove its name from the options of the client.",
  },
  "security-scheme-renamed": {
    title: "A security scheme has another name in the package",
    fix: "Rename it where it is imported.",
  },
  "server-added": {
    title: "The API has one more address",
    fix: "Nothing.",
  },
  "server-removed": {
    title: "The API does not have an address any more",
    fix: "Use another address.",
  },
  "server-variable-added": {
    title: "The address of the API has a new variable",
    fix: "Give its value where the default is not right.",
  },
  "server-variable-default-changed": {
    title: "A variable of the address has another default",
    fix: "Give the old value where it is needed.",
  },
  "server-variable-removed": {
    title: "A variable of the address is not there any more",
    fix: "Remove its option from `createClient`.",
  },
  "server-variable-renamed": {
    title: "A variable of the address has another name in the package",
    fix: "Rename its option and its type.",
  },
  "server-variable-values-narrowed": {
    title: "A variable of the address takes fewer values",
    fix: "Use one of the values that are left.",
  },
  "server-variable-values-widened": {
    title: "A variable of the address takes more values",
    fix: "Nothing; the values may be used.",
  },
  "tags-changed": {
    title: "An operation is in another group of the documentation",
    fix: "Nothing.",
  },
  "types-incompatible": {
    title: "The types of an operation do not fit any more",
    fix: "Compare the types before and after.",
  },
  "webhook-added": {
    title: "The API sends a new request",
    fix: "Handle it where all webhooks are handled.",
  },
  "webhook-changed": {
    title: "A webhook comes in another way",
    fix: "Check the code that receives it.",
  },
  "webhook-removed": {
    title: "The API does not send a request any more",
    fix: "Remove its handler.",
  },
  "webhook-renamed": {
    title: "A webhook has other names in the package",
    fix: "Rename its types where they are imported.",
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
