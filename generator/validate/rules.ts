import { mendScopes, mendVersion } from "./mends/document.js";
import { mendPaths } from "./mends/path.js";
import {
  checkItems,
  checkRequired,
  mendDialect,
  mendDiscriminator,
  mendExample,
  mendLists,
  noteId,
  noteMapping,
} from "./mends/schema.js";
import { mendType } from "./mends/schema-type.js";
import { mendFlow, mendSecurityScheme } from "./mends/security-scheme.js";
import { mendServer } from "./mends/server.js";
import {
  checkCollectionFormat,
  checkMediaType,
  checkSwaggerSchema,
  mendContent,
  mendPlace,
  mendResponseSchema,
  mendSchemaBeside,
  mendStatuses,
} from "./mends/valued.js";
import type { Kind } from "./objects.js";
import type { Visit } from "./visit.js";

type Rule = (visit: Visit) => void;

/** What is looked at in each object before its fields are. A rule mends what it can, and reports it. */
export const rules: Readonly<Record<Kind, readonly Rule[]>> = {
  openApi: [mendVersion],
  paths: [mendPaths],
  server: [mendServer],
  parameter: [
    mendPlace,
    mendSchemaBeside,
    checkSwaggerSchema,
    checkCollectionFormat,
    mendContent,
    mendSwaggerType,
  ],
  header: [mendSchemaBeside, mendContent, mendSwaggerType],
  requestBody: [mendResponseSchema, mendContent],
  response: [mendResponseSchema, mendContent],
  responses: [mendStatuses],
  mediaType: [mendSchemaBeside, checkMediaType],
  schema: [
    noteId,
    mendExample,
    mendType,
    mendDialect,
    mendLists,
    checkRequired,
    mendDiscriminator,
    noteMapping,
    checkItems,
  ],
  securityScheme: [mendSecurityScheme],
  flow: [mendFlow],
  requirement: [mendScopes],
};

/** In Swagger 2.0 a parameter or header states its type itself. */
function mendSwaggerType(visit: Visit): void {
  if (visit.dialect === "2.0") mendType(visit);
}
