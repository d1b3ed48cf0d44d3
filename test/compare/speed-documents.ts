import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { corpus } from "../corpus/documents.js";

/** A document that the speed of generators is measured on. */
export interface SpeedDocument {
  readonly title: string;
  readonly path: string;
}

/** Documents that people generate clients from, small to large. The SCIM API's is our own. */
export async function realDocuments(scratch: string): Promise<readonly SpeedDocument[]> {
  const real = [
    ["Twilio", "twilio-conversations.json"],
    ["Box", "box.json"],
    ["Asana", "asana.yaml"],
    ["GitHub", "github.json"],
  ] as const;
  return [
    await syntheticDocument(1, scratch),
    { title: "SCIM", path: join(process.cwd(), "spec", "scim.yaml") },
    ...real
      .filter(() => corpus !== null)
      .map(([title, file]) => ({ title, path: join(corpus ?? "", "real", file) })),
  ];
}

/** Writes a document of so many operations, each with parameters, a body, an answer and an error of its own tag. */
export async function syntheticDocument(count: number, scratch: string): Promise<SpeedDocument> {
  const numbers = Array.from({ length: count }, (_value, index) => index + 1);
  const document = {
    openapi: "3.1.0",
    info: { title: "Synthetic", version: "1.0.0" },
    servers: [{ url: "https://api.example.com" }],
    paths: Object.fromEntries(numbers.map((number) => [`/things${number}/{id}`, pathItem(number)])),
    components: {
      schemas: {
        ...Object.fromEntries(numbers.map((number) => [`Thing${number}`, thing(number)])),
        Problem: { type: "object", properties: { title: { type: "string" } } },
      },
    },
  };
  const path = join(scratch, `synthetic-${count}.json`);
  await writeFile(path, JSON.stringify(document, null, 2));
  const title = count === 1 ? "one operation" : `${count.toLocaleString("en")} operations`;
  return { title, path };
}

/** Adds a word to the summary of the first operation of a JSON document, in place. */
export async function changeFirstOperation(path: string, word: string): Promise<void> {
  const source = await readFile(path, "utf8");
  const mark = `"summary": "`;
  // Extensions such as webhooks may stand behind the paths, and have operations of which no code is made.
  const at = source.indexOf(mark, source.indexOf(`"paths"`));
  if (at === -1) throw new Error(`${path} has no operation with a summary`);
  const start = at + mark.length;
  await writeFile(path, `${source.slice(0, start)}${word} ${source.slice(start)}`);
}

function pathItem(number: number): object {
  const json = (name: string): object => ({
    "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
  });
  return {
    put: {
      operationId: `replaceThing${number}`,
      summary: `Replaces thing ${number}`,
      tags: [`area ${number % 40}`],
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string" } },
        { name: "fields", in: "query", schema: { type: "array", items: { type: "string" } } },
        { name: "limit", in: "query", schema: { type: "integer", default: 25 } },
      ],
      requestBody: { required: true, content: json(`Thing${number}`) },
      responses: {
        "200": { description: "The thing as it is now.", content: json(`Thing${number}`) },
        "404": { description: "There is no such thing.", content: json("Problem") },
      },
    },
  };
}

function thing(number: number): object {
  return {
    type: "object",
    description: `Thing ${number} of the shop.`,
    required: ["id", "kind"],
    properties: {
      id: { type: "string", readOnly: true },
      kind: { type: "string", enum: ["small", "large", `special-${number}`] },
      created: { type: "string", format: "date-time" },
      parts: {
        type: "array",
        items: { $ref: `#/components/schemas/Thing${Math.max(1, number - 1)}` },
      },
      [`value${number}`]: { type: ["number", "null"] },
    },
  };
}
