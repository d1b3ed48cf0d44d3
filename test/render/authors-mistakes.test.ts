import { expect, test } from "vitest";

import { GeneratorError } from "../../generator/diagnostics.js";
import { generate } from "../../generator/generate.js";
import type { ClientModel } from "../../generator/model/client-model.js";
import type { GenerateOptions } from "../../generator/options.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

const document = JSON.stringify({
  openapi: "3.1.1",
  info: { title: "Sample", version: "1" },
  paths: {
    "/a": {
      get: {
        operationId: "getA",
        tags: ["A"],
        responses: {
          200: {
            description: "",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
          },
        },
      },
      post: { operationId: "createA", tags: ["A"], responses: { 204: { description: "" } } },
    },
  },
  components: { schemas: { Pet: { type: "object", properties: { name: { type: "string" } } } } },
});

/** What no types forbid in JavaScript. */
function fromJavaScript(value: unknown): ClientModel {
  return value as ClientModel;
}

/** What a helper in JavaScript may return. */
function fromCode(value: unknown): string {
  return value as string;
}

function without(model: ClientModel, member: keyof ClientModel): ClientModel {
  return fromJavaScript(
    Object.fromEntries(Object.entries(model).filter(([key]) => key !== member)),
  );
}

interface Mistake extends Pick<GenerateOptions, "helpers" | "transformModel"> {
  readonly title: string;
  /** The overlay: texts by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly want: readonly string[];
}

/** `place message | hint` of everything that is said. */
async function saidOf({
  files = {},
  transformModel,
  helpers,
}: Mistake): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const mine = Object.entries(files).map(([path, text]) => [`mine/${path}`, text] as const);
  writeTree(folder, { "openapi.json": document, ...Object.fromEntries(mine) });
  try {
    await generate({
      spec: `${folder}/openapi.json`,
      layout: "package",
      templates: mine.length > 0 ? [`${folder}/mine`] : [],
      ...(transformModel && { transformModel }),
      ...(helpers && { helpers }),
    });
    return ["nothing"];
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    return error.diagnostics.map(({ position, pointer, message, hint }) => {
      const file = position?.file.replace(/^.*\/mine\//, "").replace(/^.*\/openapi/, "openapi");
      const place =
        position === null ? (pointer ?? "-") : `${file}:${position.line}:${position.column}`;
      return `${place} ${message.replaceAll(/[^\s(]*\/mine\//g, "")} | ${hint.replaceAll(/\S*\/mine\//g, "")}`;
    });
  }
}

const output = (path: string, scope = "operation"): string =>
  JSON.stringify({ outputs: [{ template: "extra.ts.hbs", for: scope, path }] });

const mistakes: readonly Mistake[] = [
  {
    title: "a slot with a typing mistake",
    files: { "operation.ts.hbs": "\nexport const a = {{string nmae}};\n" },
    want: ["operation.ts.hbs:2:27 there is no slot `nmae` here | Did you mean `name`?"],
  },
  {
    title: "several at once, in blocks and in a partial",
    files: {
      "operation.ts.hbs":
        "{{string ida}}\n{{#each tags}}{{string @kye}}{{/each}}\n{{#if deprecatd}}{{string summry}}{{/if}}\n{{> operation-end}}\n",
      "partials/operation-end.hbs": "// x\n  {{string pth}}\n",
    },
    want: [
      "operation.ts.hbs:1:10 there is no slot `ida` here | Did you mean `id`?",
      "operation.ts.hbs:2:15 {{string @kye}} was given nothing, not text | See “What a template sees” in templates/README.md of specwright for the slots and helpers.",
      "operation.ts.hbs:3:7 there is no slot `deprecatd` here | Did you mean `deprecated`?",
      "operation.ts.hbs:3:27 there is no slot `summry` here | Did you mean `summary`?",
      "partials/operation-end.hbs:2:12 there is no slot `pth` here | Did you mean `path`?",
    ],
  },
  {
    title: "slots of something else",
    files: {
      "operation.ts.hbs":
        "{{string title}}{{#each responses}}{{string ../nme}}{{/each}}{{string result.txt}}\n",
    },
    want: [
      "operation.ts.hbs:1:10 there is no slot `title` here | See “What a template sees” in templates/README.md of specwright for the slots and helpers.",
      "operation.ts.hbs:1:45 there is no slot `nme` here | Did you mean `name`?",
      "operation.ts.hbs:1:71 there is no slot `txt` in `result` | Did you mean `text`?",
    ],
  },
  {
    title: "slots of a property, once for all types that have properties",
    files: {
      "partials/member-doc.hbs":
        '{{#if description}}\n{{comment descripton}}\n{{/if}}\n{{comment nmae}}\n  {{tag "a-b" name}}\n{{> more}}\n',
      "partials/more.hbs": "{{line limitText}}\n",
      "overlay.json": '{ "partials": ["more"] }',
    },
    want: [
      "partials/member-doc.hbs:4:11 there is no slot `nmae` here | Did you mean `name`?",
      'partials/member-doc.hbs:5:3 {{tag "a-b" name}} was given "a-b", which is not the name of a tag | See “What a template sees” in templates/README.md of specwright for the slots and helpers.',
      "partials/more.hbs:1:8 there is no slot `limitText` here | Did you mean `limitsText`?",
    ],
  },
  {
    title: "a tag whose name is that of a slot",
    files: { "operation.ts.hbs": "{{#doc}}\n{{tag name id}}\n{{/doc}}\n" },
    want: [
      "operation.ts.hbs:2:1 {{tag}} takes the name of the tag from a slot | Write it out, so that no document chooses it.",
    ],
  },
  {
    title: "a tag outside of a documentation comment",
    files: { "operation.ts.hbs": '// {{tag "see" name}}\n' },
    want: [
      'operation.ts.hbs:1:4 {{tag "see" name}} stands outside of {{#doc}} | See “What a template sees” in templates/README.md of specwright for the slots and helpers.',
    ],
  },
  {
    title: "a slot that may be null",
    files: { "operation.ts.hbs": "{{string summary}}{{string authentication.optional}}\n" },
    want: [
      "operation.ts.hbs:1:1 {{string summary}} was given null, not text | Print what the document may leave out inside of {{#if}}: {{#if slot}}…{{string slot}}…{{/if}}.",
      "operation.ts.hbs:1:28 `authentication.optional` is not there: `authentication` is `null` | Print it inside of {{#if authentication}}.",
    ],
  },
  {
    title: "a list where text is printed",
    files: { "operation.ts.hbs": "{{string parameters}}\n" },
    want: [
      "operation.ts.hbs:1:1 {{string parameters}} was given a list, not text | See “What a template sees” in templates/README.md of specwright for the slots and helpers.",
    ],
  },
  {
    title: "a slot that is printed as it is",
    files: { "operation.ts.hbs": "{{id name}}\n  {{summary}}\n" },
    want: [
      "operation.ts.hbs:2:3 {{summary}} is printed as it is | Print the slot through a helper that fits the place, such as {{string slot}} or {{comment slot}}.",
    ],
  },
  {
    title: "helpers of one's own, and others that make values, that are printed as they are",
    files: {
      "operation.ts.hbs":
        '{{shout name}}{{{shout name}}}{{shout}}\n{{eq name "a"}}{{pascal name}}\n{{#shout name}}{{/shout}}\n{{#each tags as |shout|}}{{/each}}\n',
    },
    helpers: { shout: (text: string) => text.toUpperCase() },
    want: [
      "operation.ts.hbs:1:1 {{shout}} is printed as it is | Print what it gives through a helper that fits the place, such as {{string (shout …)}}.",
      "operation.ts.hbs:1:15 {{shout}} is printed as it is | Print what it gives through a helper that fits the place, such as {{string (shout …)}}.",
      "operation.ts.hbs:1:31 {{shout}} is printed as it is | Print what it gives through a helper that fits the place, such as {{string (shout …)}}.",
      "operation.ts.hbs:2:1 {{eq}} is printed as it is | Ask for it in a condition: {{#if (eq …)}}.",
      "operation.ts.hbs:2:16 {{pascal}} is printed as it is | Print what it gives through a helper that fits the place, such as {{string (pascal …)}}.",
      "operation.ts.hbs:3:1 {{#shout}} is no block | Print what it gives through a helper that fits the place, such as {{string (shout …)}}.",
      "operation.ts.hbs:4:1 `shout` is the name of a helper, and cannot be that of an item | Choose another name.",
    ],
  },
  {
    title: "a helper of one's own with a typing mistake, and one that is nowhere",
    files: { "operation.ts.hbs": "{{string (shuot name)}}\n{{#if (contains name)}}{{/if}}\n" },
    helpers: { shout: (text: string) => text.toUpperCase() },
    want: [
      "operation.ts.hbs:1:10 there is no helper `shuot` | Did you mean `shout`?",
      "operation.ts.hbs:2:7 there is no helper `contains` | Helpers of your own are functions in `helpers` of a module that --config names, and apply to the document that it configures; see templates/README.md of specwright.",
    ],
  },
  {
    title: "a helper of one's own that fails, in a partial, too",
    files: {
      "operation.ts.hbs": "\n// {{line (size summary)}}\n{{> operation-end}}\n",
      "partials/operation-end.hbs": "  {{#if (size @root.id)}}{{/if}}\n",
    },
    helpers: {
      size(text: string | null) {
        if (text !== null) throw new RangeError("too short");
        return fromCode(text).length;
      },
    },
    want: [
      "operation.ts.hbs:2:4 the helper `size` failed: Cannot read properties of null (reading 'length') | Correct the helper.",
      "partials/operation-end.hbs:1:3 the helper `size` failed: too short | Correct the helper.",
    ],
  },
  {
    title: "helpers of one's own that give back what is no data",
    files: {
      "operation.ts.hbs":
        "{{string (give 0)}}{{string (give 1)}}{{string (give 2)}}{{string (give 3)}}\n{{json (give 4)}}{{json (give 5)}}{{json (give 6)}}{{json (give 7)}}\n",
    },
    helpers: {
      give: (index: number) => {
        const around: unknown[] = [];
        around.push(around);
        const given = [undefined, () => "", Symbol("a"), Promise.resolve(""), 1n, NaN];
        return fromCode([...given, { a: [new Date(0)] }, around][index]);
      },
    },
    want: [
      "operation.ts.hbs:1:1 the helper `give` returned nothing | Correct the helper.",
      "operation.ts.hbs:1:20 the helper `give` returned a function | Correct the helper.",
      "operation.ts.hbs:1:39 the helper `give` returned a symbol | Correct the helper.",
      "operation.ts.hbs:1:58 the helper `give` returned a promise | Correct the helper.",
      "operation.ts.hbs:2:1 the helper `give` returned a bigint | Correct the helper.",
      "operation.ts.hbs:2:18 the helper `give` returned NaN | Correct the helper.",
      "operation.ts.hbs:2:35 the helper `give` returned a list or an object with a Date in it | Correct the helper.",
      "operation.ts.hbs:2:52 the helper `give` returned a list or an object with an object that contains itself in it | Correct the helper.",
    ],
  },
  {
    title: "a helper of one's own for a slot that does not exist",
    files: { "operation.ts.hbs": "{{string (shout nmae)}}{{string (pascal nmae)}}\n" },
    helpers: { shout: (text: string) => text.toUpperCase() },
    want: [
      "operation.ts.hbs:1:17 there is no slot `nmae` here | Did you mean `name`?",
      "operation.ts.hbs:1:41 there is no slot `nmae` here | Did you mean `name`?",
    ],
  },
  {
    title: "a case for what is no text",
    files: { "operation.ts.hbs": "{{string (pascal tags)}}\n" },
    want: [
      "operation.ts.hbs:1:1 {{string (pascal tags)}} was given a list, not text | See “What a template sees” in templates/README.md of specwright for the slots and helpers.",
    ],
  },
  {
    title: "text of a helper of one's own as a type, a name and a package",
    files: {
      "operation.ts.hbs": '{{type (made)}}\n{{id (made)}}\n{{import "a" (made)}}\n',
    },
    helpers: { made: () => "a b" },
    want: [
      "operation.ts.hbs:3:1 {{import}} takes the name of the package from a slot | Write it out, so that no document chooses what is imported.",
    ],
  },
  {
    title: "names that no helper can have",
    files: { "operation.ts.hbs": "export {};\n" },
    helpers: { string: () => "", "a b": () => "", else: () => "" },
    want: [
      '- templates cannot call a helper with the name "a b" | Begin with a letter, and go on with letters, digits, `_` and `-`.',
      '- templates cannot call a helper with the name "else" | Begin with a letter, and go on with letters, digits, `_` and `-`.',
      "- the helper `string` has the name of one of specwright | Choose another name.",
    ],
  },
  {
    title: "text where only code can stand",
    files: {
      "operation.ts.hbs":
        'export const a = 1;\n{{line id}}\nexport const b = `{{string id}}`;\nexport const c = "{{string id}}";\n{{#doc}}\n{{string id}}\n{{/doc}}\nexport const d = {{json id}};\n',
    },
    want: [
      "operation.ts.hbs:2:1 {{line id}} stands in code | Text stands in {{#doc}} or behind //; as a value, it is printed by {{string …}}.",
      "operation.ts.hbs:3:19 {{string id}} stands in a template literal | Write ${ } around it.",
      "operation.ts.hbs:4:19 {{string id}} stands in a string | Leave out the quotes around it: the helper prints its own.",
      "operation.ts.hbs:8:18 {{json id}} stands in code | Values in code are printed by {{literal …}}.",
    ],
  },
  {
    title: "text in a file of which nobody knows what text may hold",
    files: {
      "overlay.json": output("pages/{file}.html"),
      "extra.ts.hbs": "<p>{{line id}}</p>\n",
    },
    want: [
      "extra.ts.hbs:1:4 {{line id}} may become code in a file of the kind .html | Text of a document can be printed in TypeScript, JavaScript, Markdown, JSON, YAML and .txt.",
    ],
  },
  {
    title: "text in a place of Markdown that could become HTML",
    files: {
      "overlay.json": output("pages/{file}.md"),
      "extra.ts.hbs": "# {{line id}}{{code path}}\n\n<p>{{line id}}</p>\n\n- {{markdown id}}\n",
    },
    want: [
      "extra.ts.hbs:1:14 {{code path}} stands directly beside what another helper prints | Put a space or a word between them.",
      "extra.ts.hbs:3:4 {{line id}} stands in HTML | Write Markdown instead, or leave an empty line between the HTML and the text.",
      "extra.ts.hbs:5:3 {{markdown id}} prints a block, and is no line of its own | Give it lines of its own, with an empty line before and behind it, or print one line with {{line …}}.",
    ],
  },
  {
    title: "a package that a slot names",
    files: { "operation.ts.hbs": 'export const a = {{import "b" id}};\n' },
    want: [
      "operation.ts.hbs:1:18 {{import}} takes the name of the package from a slot | Write it out, so that no document chooses what is imported.",
    ],
  },
  {
    title: "a helper with a typing mistake",
    files: { "operation.ts.hbs": "{{strng name}}\n" },
    want: ["operation.ts.hbs:1:1 there is no helper `strng` | Did you mean `string`?"],
  },
  {
    title: "a block in the place of a helper",
    files: { "operation.ts.hbs": "{{doc summary}}\n" },
    want: ["operation.ts.hbs:1:1 {{doc}} is a block | Write {{#doc …}}…{{/doc}}."],
  },
  {
    title: "a partial with a typing mistake",
    files: { "operation.ts.hbs": "{{> functoin}}\n" },
    want: ["operation.ts.hbs:1:1 there is no partial `functoin` | Did you mean `function`?"],
  },
  {
    title: "a block that is not closed",
    files: { "operation.ts.hbs": "{{id name}}\n{{#if summary}}\n" },
    want: [
      "operation.ts.hbs:3:1 the template cannot be read: expecting 'OPEN_INVERSE_CHAIN', 'INVERSE', 'OPEN_ENDBLOCK', got 'EOF' | Close the block `{{#if summary}}`.",
    ],
  },
  {
    title: "a block that is closed by another name",
    files: { "operation.ts.hbs": "{{#if summary}}x{{/each}}\n" },
    want: [
      "operation.ts.hbs:1:4 {{#if}} is closed by {{/each}} | See “What a template sees” in templates/README.md of specwright for the slots and helpers.",
    ],
  },
  {
    title: "a brace that is missing",
    files: { "operation.ts.hbs": "x\nab {{> header }\n" },
    want: [
      "operation.ts.hbs:2:15 the template cannot be read: expecting 'CLOSE_RAW_BLOCK', 'CLOSE', 'CLOSE_UNESCAPED', 'OPEN_SEXPR', 'CLOSE_SEXPR', 'ID', 'OPEN_BLOCK_PARAMS', 'STRING', 'NUMBER', 'BOOLEAN', 'UNDEFINED', 'NULL', 'DATA', 'SEP', got 'INVALID' | See “What a template sees” in templates/README.md of specwright for the slots and helpers.",
    ],
  },
  {
    title: "a name that is no identifier",
    files: { "operation.ts.hbs": "export const {{id path}} = 1;\n" },
    want: [
      'operation.ts.hbs:1:14 {{id path}} was given "/a", which is not an identifier | See “What a template sees” in templates/README.md of specwright for the slots and helpers.',
    ],
  },
  {
    title: "an import of a name that nothing declares",
    files: { "operation.ts.hbs": 'export const {{exportValue name}} = {{use "Cleint"}};\n' },
    want: [
      "operation.ts.hbs:1:1 src/operations/create-a.ts uses Cleint, which no file of the package declares (made by operation.ts.hbs; 1 more like it) | Did you mean `Client`?",
    ],
  },
  {
    title: "code that does not parse",
    files: { "operation.ts.hbs": "export const {{exportValue name}} = ;\n" },
    want: [
      "operation.ts.hbs:1:37 Expression expected (src/operations/create-a.ts:1:24, made by operation.ts.hbs; 1 more like it)\n> 1 | export const createA = ;\n    |                        ^\n  2 | | Correct operation.ts.hbs.",
    ],
  },
  {
    title: "code of a partial that does not compile, in a template of ours",
    files: {
      "partials/operation-end.hbs":
        '\n{{#doc}}\nA comment of {{link name}} that is long enough that it has to be broken.\n{{/doc}}\nexport const {{exportValue name "All"}}: readonly string[] = {{#fit}}[\n  "a",\n  {{string id}},\n]{{/fit}};\nexport const {{exportValue name "Id"}}: number = {{string id}};\n\nexport const {{exportValue name "Size"}}: number =\n  "size".length; size();\n',
    },
    want: [
      `partials/operation-end.hbs:9:14 TS2322: Type 'string' is not assignable to type 'number' (src/operations/create-a.ts:57:14, made by templates/operation.ts.hbs; 1 more like it)
  55 | /** A comment of {@link createA} that is long enough that it has to be broken. */
  56 | export const createAAll: readonly string[] = ["a", "createA"];
> 57 | export const createAId: number = "createA";
     |              ^
  58 |
  59 | export const createASize: number = | Correct partials/operation-end.hbs.`,
      `partials/operation-end.hbs:12:18 TS2304: Cannot find name 'size' (src/operations/create-a.ts:60:18, made by templates/operation.ts.hbs; 1 more like it)
  58 |
  59 | export const createASize: number =
> 60 |   "size".length; size();
     |                  ^
  61 | | Correct partials/operation-end.hbs.`,
    ],
  },
  {
    title: "code that does not compile",
    files: { "operation.ts.hbs": 'export const {{exportValue name}}: number = "a";\n' },
    want: [
      "operation.ts.hbs:1:14 TS2322: Type 'string' is not assignable to type 'number' (src/operations/create-a.ts:1:14, made by operation.ts.hbs; 1 more like it)\n> 1 | export const createA: number = \"a\";\n    |              ^\n  2 | | Correct operation.ts.hbs.",
    ],
  },
  {
    title: "a name that a file of ours declares",
    files: {
      "overlay.json": output("src/extra/{file}.ts", "schema"),
      "extra.ts.hbs": "export const {{exportValue name}} = 1;\n",
    },
    want: [
      "extra.ts.hbs:1:1 Two files declare Pet: src/models/pet.ts (templates/model.ts.hbs) and src/extra/pet.ts (extra.ts.hbs) | Correct extra.ts.hbs.",
    ],
  },
  {
    title: "a path that a file of ours has",
    files: {
      "overlay.json": output("src/models/{file}.ts", "schema"),
      "extra.ts.hbs": "export const a = 1;\n",
    },
    want: [
      "extra.ts.hbs:1:1 templates/model.ts.hbs and extra.ts.hbs both make src/models/pet.ts | Correct extra.ts.hbs.",
    ],
  },
  {
    title: "one path for all operations",
    files: { "overlay.json": output("src/extra.ts"), "extra.ts.hbs": "export const a = 1;\n" },
    want: [
      "overlay.json:1:65 all files that are made for each operation would be `src/extra.ts` | Put `{file}` into the path.",
    ],
  },
  {
    title: "a placeholder that does not exist",
    files: {
      "overlay.json": output("src/extra/{nmae}.ts"),
      "extra.ts.hbs": "export const a = 1;\n",
    },
    want: [
      "overlay.json:1:65 the path of an output for each operation has no `{nmae}` | Did you mean `{name}`?",
    ],
  },
  {
    title: "a placeholder that the output cannot have",
    files: {
      "overlay.json": output("src/extra-{file}.ts", "package"),
      "extra.ts.hbs": "export const a = 1;\n",
    },
    want: [
      "overlay.json:1:63 the path of an output for the package has no `{file}` | Make it for each operation, schema or tag, or name the file.",
    ],
  },
  {
    title: "a key of overlay.json that does not exist",
    files: { "overlay.json": '{\n  "ouputs": []\n}' },
    want: ["overlay.json:2:3 there is no key `ouputs` here | Did you mean `outputs`?"],
  },
  {
    title: "an overlay.json that is no JSON",
    files: { "overlay.json": '{ "outputs": [ }' },
    want: ["overlay.json:1:16 expected a value | Correct the text at the place shown."],
  },
  {
    title: "a file that nothing uses",
    files: { "opration.ts.hbs": "" },
    want: [
      "opration.ts.hbs:1:1 nothing uses `opration.ts.hbs` | Did you mean `operation.ts.hbs`? Otherwise name it in overlay.json.",
    ],
  },
  {
    title: "a file that is named and missing",
    files: { "overlay.json": output("src/a/{file}.ts") },
    want: [
      "overlay.json:1:1 there is no `extra.ts.hbs` | Add the file, or correct overlay.json; paths are relative to the overlay.",
    ],
  },
  {
    title: "an overlay of a later templateApi",
    files: { "overlay.json": '{ "templateApi": 3 }' },
    want: [
      "overlay.json:1:18 the overlay was written for templateApi 3, and this is 2 | See “Three ways to extend” in templates/README.md of specwright, and correct the number when the overlay fits.",
    ],
  },
  {
    title: "a transformModel that gives a name twice",
    transformModel: (model) => ({
      ...model,
      operations: model.operations.map((one) => ({ ...one, name: "run" })),
    }),
    want: ["- the model has the name `run` twice | Correct `transformModel`."],
  },
  {
    title: "a transformModel that gives a name that is no identifier",
    transformModel: (model) => ({
      ...model,
      schemas: model.schemas.map((one) => ({ ...one, name: `${one.name}!` })),
    }),
    want: ["- the model has the name `Pet!`, which is no identifier | Correct `transformModel`."],
  },
  {
    title: "a transformModel that leaves out a schema that is needed",
    transformModel: (model) => ({ ...model, schemas: [] }),
    want: [
      "- the model refers to the schema `Pet`, which it does not have | Correct `transformModel`.",
    ],
  },
  {
    title: "a transformModel that leaves out a member",
    transformModel: (model) => without(model, "tags"),
    want: ["- the whole of the model has no `tags` | Correct `transformModel`."],
  },
  {
    title: "a transformModel that returns nothing",
    transformModel: () => fromJavaScript(undefined),
    want: ["- the whole of the model must be object | Correct `transformModel`."],
  },
  {
    title: "a transformModel that throws",
    transformModel: () => {
      throw new TypeError("no such thing");
    },
    want: ["- `transformModel` failed: no such thing | Correct `transformModel`."],
  },
];

test.each(mistakes)("$title", async (mistake) => {
  expect(await saidOf(mistake)).toEqual(mistake.want);
});
