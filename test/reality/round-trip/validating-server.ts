import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";

import { isJsonObject } from "../../../generator/json.js";
import type { JsonObject } from "../../../generator/json.js";
import { importFrom } from "../support/import-from.js";
import { adaptDocument } from "./adapt-document.js";

/** A server that knows a document, and says of each request what the validator thinks of it. */
export interface ValidatingServer {
  readonly url: string;
  /** What came since it was last asked. */
  take(): readonly Verdict[];
  close(): Promise<void>;
}

/** What a validator that is not ours says of a request. */
export interface Verdict {
  /** The operation that it is, `GET /users/{id}`; `null` where it is none. */
  readonly operation: string | null;
  /** What is wrong with it. */
  readonly errors: readonly string[];
  /** As the validator decoded them, by place and name. */
  readonly parameters: Readonly<Record<"path" | "query" | "header" | "cookie", unknown>>;
  readonly body: unknown;
}

/** Starts a server that validates what it is sent against a document; it answers everything with 204. */
export async function startValidatingServer(document: JsonObject): Promise<ValidatingServer> {
  const { express, validator } = await importValidator();
  const verdicts: Verdict[] = [];
  const app = express();
  app.use((request, _response, next) => {
    request.cookies = cookiesOf(request);
    next();
  });
  app.use(express.json({ type: ["application/json", "application/*+json"] }));
  app.use(express.urlencoded({ extended: true }));
  app.use(express.text({ type: "text/*" }));
  app.use(express.raw({ type: "application/octet-stream" }));
  const options = {
    apiSpec: adaptDocument(document),
    validateApiSpec: false,
    validateResponses: false,
    formats: Object.fromEntries(unknownFormats.map((name) => [name, true])),
    ajvFormats: { mode: "full" },
    fileUploader: {},
  };
  for (const middleware of validator.middleware(options)) app.use(middleware);
  const record = (request: ValidatedRequest, errors: readonly string[]): void => {
    const { openapi, query, headers, cookies = {}, method } = request;
    const body = request.files === undefined ? request.body : bodyOfParts(request);
    const operation = openapi ? `${method} ${openapi.openApiRoute}` : null;
    const parameters = { path: openapi?.pathParams, query, header: headers, cookie: cookies };
    verdicts.push({ operation, errors, parameters, body });
  };
  app.use((request, response) => {
    record(request, []);
    response.writeHead(204).end();
  });
  app.use(
    (
      error: ValidationError,
      request: ValidatedRequest,
      response: ServerResponse,
      _next: unknown,
    ) => {
      record(
        request,
        error.errors?.map(({ path, message }) => `${path} ${message}`) ?? [error.message],
      );
      response.writeHead(204).end();
    },
  );
  const server = createServer(app);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    take: () => verdicts.splice(0),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function cookiesOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const pairs = (headers.cookie ?? "").split("; ").map((pair) => {
    const [name = "", value = ""] = pair.split("=", 2);
    return [name, value] as const;
  });
  return Object.fromEntries(pairs);
}

/** The parts of a multipart body, files as texts. */
function bodyOfParts({ body, files = [] }: ValidatedRequest): Readonly<Record<string, unknown>> {
  const texts = files.map(({ fieldname, buffer }) => [fieldname, buffer.toString()] as const);
  return { ...(isJsonObject(body) ? body : {}), ...Object.fromEntries(texts) };
}

/** Formats of the documents that no specification defines; without a word, Ajv warns of each. */
const unknownFormats = [
  "cidr",
  "date-span",
  "decimal",
  "guid",
  "iri-reference",
  "jwt",
  "repo.nwo",
  "space_delimited_list",
  "string",
  "timezone",
  "token",
  "u-int32",
  "uint32",
  "uint64",
  "urn",
];

/** What of the request the libraries fill in. */
interface ValidatedRequest extends IncomingMessage {
  readonly openapi?: { readonly openApiRoute: string; readonly pathParams: unknown };
  readonly query: unknown;
  cookies?: unknown;
  readonly body: unknown;
  /** The files among the parts of a multipart body. */
  readonly files?: readonly { readonly fieldname: string; readonly buffer: Buffer }[];
}

interface ValidationError extends Error {
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

type Handler = (
  request: ValidatedRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

type ErrorHandler = (
  error: ValidationError,
  request: ValidatedRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

interface Application {
  (request: IncomingMessage, response: ServerResponse): void;
  use(handler: Handler): void;
  use(handler: ErrorHandler): void;
}

interface Express {
  (): Application;
  json(options: object): Handler;
  urlencoded(options: object): Handler;
  text(options: object): Handler;
  raw(options: object): Handler;
}

interface Validator {
  middleware(options: object): readonly Handler[];
}

async function importValidator(): Promise<{ express: Express; validator: Validator }> {
  const express = await importFrom("round-trip", "express");
  const validator = await importFrom("round-trip", "express-openapi-validator");
  return {
    // Sound: both are CommonJS modules; that they are as declared here, the tests find out.
    express: (express as { readonly default: Express }).default,
    validator: validator as Validator,
  };
}
