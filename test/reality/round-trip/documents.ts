import { join } from "node:path";

import { bundle, createConfig } from "@redocly/openapi-core";

import { isJsonObject, nodeAt, pointerTo } from "../../../generator/json.js";
import type { Json, JsonObject } from "../../../generator/json.js";
import { corpus } from "../../corpus/documents.js";

/** Of frameworks: those that are valid, and in a version of OpenAPI that the validator knows. */
const frameworks = [
  "api-platform.yaml",
  "aspnet-openapi.yaml",
  "connexion-routes/openapi.yaml",
  "django-ninja.yaml",
  "drf-spectacular-enums.yaml",
  "drf-spectacular-polymorphic.yaml",
  "dropshot.yaml",
  "fastapi-auth.json",
  "fastapi-files.json",
  "fastapi-hooks.json",
  "fastapi-mounted.json",
  "fastapi-unions.json",
  "huma-greeting.yaml",
  "huma-upload.yaml",
  "l5-swagger-split/api-docs.yaml",
  "litestar.yaml",
  "loopback.yaml",
  "micronaut.yaml",
  "nelmio.yaml",
  "nestjs-shared/openapi.yaml",
  "nestjs-users.json",
  "nswag-v3.yaml",
  "poem-openapi.yaml",
  "redocly-split/openapi.yaml",
  "rspec-openapi.yaml",
  "smallrye-heroes.yaml",
  "smallrye-multi.yaml",
  "springdoc-multipart.yaml",
  "springdoc-pageable.yaml",
  "springdoc-polymorphism.yaml",
  "swashbuckle-generics.yaml",
  "tsoa-3.json",
  "typespec.yaml",
  "utoipa-tagged.yaml",
  "utoipa-todos.yaml",
].map((file) => `test/frameworks/${file}`);

/** The documents whose operations are called: ours and those of frameworks. */
export const documents: readonly string[] = ["spec/scim.yaml", ...frameworks];

/** Those of the corpus, which take minutes. */
export const largeDocuments: readonly string[] = fromCorpus(
  "asana.yaml",
  "box.json",
  "digital-ocean/DigitalOcean-public.v2.yaml",
  "github.json",
  "twilio-conversations.json",
);

function fromCorpus(...files: readonly string[]): readonly string[] {
  const folder = corpus;
  return folder === null ? [] : files.map((file) => join(folder, "real", file));
}

/**
 * What a document says of requests, in one tree in which references are as they were written. Answers and
 * callbacks are left out, and components that only those need: a validator goes through the whole of it for
 * each operation.
 */
export async function readRequests(file: string): Promise<JsonObject> {
  const { bundle: bundled } = await bundle({ ref: file, config: await createConfig({}) });
  const document: unknown = bundled.parsed;
  if (!isJsonObject(document)) throw new Error(`${file} is not a document.`);
  const paths = withoutAnswers(document);
  const { components, security } = document;
  const root = { ...document, components: components ?? {} };
  return {
    openapi: document["openapi"] ?? "",
    servers: document["servers"] ?? [],
    info: { title: "Requests", version: "1" },
    paths,
    ...(security === undefined ? {} : { security }),
    components: { ...reachable(paths, root), securitySchemes: schemesOf(root) },
  };
}

/** What stands behind a reference, or the node itself. */
export function dereference(document: JsonObject, node: Json | undefined): JsonObject {
  if (!isJsonObject(node)) return {};
  const { $ref } = node;
  return typeof $ref === "string" ? dereference(document, nodeAt(document, $ref)) : node;
}

/** The members of a path item that are operations. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

function withoutAnswers(document: JsonObject): JsonObject {
  const paths = Object.entries(dereference(document, document["paths"])).map(([path, item]) => {
    const members = Object.entries(dereference(document, item)).map(([key, value]) => [
      key,
      methods.includes(key) && isJsonObject(value) ? requestOf(value) : value,
    ]);
    // Sound: made of JSON values alone.
    return [path, Object.fromEntries(members) as JsonObject] as const;
  });
  return Object.fromEntries(paths);
}

function requestOf(operation: JsonObject): JsonObject {
  const kept = ["operationId", "parameters", "requestBody", "security", "servers"];
  const members = Object.entries(operation).filter(([key]) => kept.includes(key));
  return { ...Object.fromEntries(members), responses: { default: { description: "Any." } } };
}

/** The components that are referred to from a tree, directly or on the way. */
function reachable(tree: Json, document: JsonObject): JsonObject {
  const components: Record<string, Record<string, Json>> = {};
  const visit = (node: Json): void => {
    if (typeof node !== "object" || node === null) return;
    if (isJsonObject(node) && typeof node["$ref"] === "string") take(node["$ref"]);
    Object.values(node).forEach(visit);
  };
  const take = (pointer: string): void => {
    const [, kind, name] = /^#\/components\/([^/]+)\/([^/]+)/.exec(pointer) ?? [];
    const found = nodeAt(document, pointerTo("#/components", kind ?? "", name ?? ""));
    if (kind === undefined || name === undefined || found === undefined) {
      throw new Error(`${pointer} is not a component.`);
    }
    const group = (components[kind] ??= {});
    if (pointerTo("#/components", kind, name) in group || name in group) return;
    group[name] = found;
    visit(found);
  };
  visit(tree);
  return components;
}

function schemesOf(document: JsonObject): Json {
  return dereference(document, document["components"])["securitySchemes"] ?? {};
}
