/** Calls of each helper, of which `x` is a text, `o` an object, `t` a type and `d` a declaration of a document. */
export const calls: readonly string[] = [
  "{{comment x}}",
  "{{markdown x}}",
  "{{line x}}",
  "{{code x}}",
  "{{code (json o)}}",
  '{{fence "ts" x}}',
  "{{comment (fence x y)}}",
  "{{typeLink t}}",
  "{{#wrap}}{{comment x}}{{/wrap}}",
  "{{#wrap}}{{string x}} {{code x}}{{/wrap}}",
  "{{#doc}}\n{{comment x}}\n{{/doc}}\n",
  "{{#doc}}\n{{string x}} {{type t}} {{markdown x}} {{line x}}\n{{/doc}}\n",
  "{{#table}}\n| a | b |\n| {{line x}} | {{code x}} |\n{{/table}}\n",
  "{{#fit}}{{string x}}{{/fit}}",
  "{{#value}}{{line x}}{{/value}}",
  "{{string x}}",
  "{{string (line x)}}",
  "{{literal x}}",
  "{{literal o}}",
  "{{json x}}",
  "{{json o}}",
  "{{key x}}",
  "{{access x}}",
  "{{type t}}",
  '{{type t or="undefined"}}',
  "{{declaration d}}",
  "{{anchor x}}",
  "{{path x}}",
  "{{id x}}",
  "{{link x}}",
  "{{use x}}",
  "{{useType x}}",
  "{{exportType x}}",
  "{{exportValue x}}",
  '{{import x "a"}}',
  '{{importType x "a"}}',
  '{{importAll x "a"}}',
];

/** Each place of a kind of file; `HERE` is where a helper prints. */
export interface Place {
  readonly title: string;
  readonly path: string;
  readonly text: string;
}

const code: Readonly<Record<string, string>> = {
  "a statement": "HERE\n",
  "a statement behind others": "first();\nHERE;\n",
  "an expression": "const a = HERE;\n",
  "an argument": "first(HERE);\n",
  "the body of an arrow function": "const a = () => HERE;\n",
  "an operand": 'const a = 1 + HERE + "b";\n',
  "a type": "type A = HERE;\n",
  "a member of a type": "interface A {\n  HERE;\n}\n",
  "the name of a member of a type": "interface A {\n  readonly HERE: string;\n}\n",
  "the name of a member": "const a = {\n  HERE: 1,\n};\n",
  "a member of an object": "const a = { HERE };\n",
  "a computed name": "const a = { [HERE]: 1 };\n",
  "behind a value": "const a = firstHERE;\n",
  "a string": 'const a = "HERE";\n',
  "a string in single quotes": "const a = 'HERE';\n",
  "a template literal": "const a = `HERE`;\n",
  "an expression in a template literal": "const a = `b ${ HERE } c`;\n",
  "a regular expression": "const a = /HERE/u;\n",
  "a line comment": "// HERE\n",
  "a line comment behind code": "first(); // a HERE b\n",
  "a line comment in a template literal": "const a = `\n// HERE\n`;\n",
  "a block comment": "/* HERE */\n",
  "a documentation comment": "/** HERE */\nconst a = 1;\n",
  "several lines of a documentation comment": "/**\n * a\n * HERE\n * b\n */\nconst a = 1;\n",
  "a doc block": "{{#doc}}\nHERE\n{{/doc}}\nconst a = 1;\n",
  "a doc block in a type": "interface A {\n  {{#doc}}\n  HERE\n  {{/doc}}\n  a: 1;\n}\n",
  "a wrap block behind a comment": "// {{#wrap}}a HERE b{{/wrap}}",
  "the name of a module": "import HERE;\n",
  "what is imported": "const a = import(HERE);\n",
};

const jsx: Readonly<Record<string, string>> = {
  "text of JSX": "const a = <p>HERE</p>;\n",
  "an attribute": "const a = <p title=HERE />;\n",
  "an expression in JSX": "const a = <p>{ HERE }</p>;\n",
};

const markdown: Readonly<Record<string, string>> = {
  "a paragraph": "a HERE b\n",
  "a line of its own": "\nHERE\n",
  "a line behind another": "a\nHERE\nb\n",
  "a heading": "# HERE\n",
  "an item of a list": "- HERE\n",
  "behind an item of a list": "- a\n\n  HERE\n",
  "a line behind an item of a list": "- a\nHERE\n",
  "a quote": "> HERE\n",
  "a cell": "| a | b |\n| - | - |\n| HERE | b |\n",
  "a table": "{{#table}}\n| a | b |\n| HERE | b |\n{{/table}}\n",
  "a code span": "a `HERE` b\n",
  "a code span with several words": "a `b HERE c` d\n",
  "behind an open code span": "a ` HERE b\n",
  "a block of code": "```ts\nHERE\n```\n",
  "a line of a block of code": "```ts\nconst a = HERE;\n```\n",
  "indented code": "    HERE\n",
  "a block of HTML": "<details>\nHERE\n</details>\n",
  "a line of HTML": "<p>HERE</p>\n",
  "an attribute": '<a title="HERE">b</a>\n',
  "an attribute in a paragraph": 'a <a title="HERE">b</a>\n',
  "a name of a tag": "a <HERE> b\n",
  "behind the beginning of a tag": "a <HERE\n",
  "a comment": "<!-- HERE -->\n",
  "a comment in a paragraph": "a <!-- > HERE --> b\n",
  "a script": "<script>\n\nHERE\n</script>\n",
  "an address": "<https://example.com/HERE>\n",
  "a link": "[HERE](https://example.com)\n",
  "the target of a link": "[a](HERE)\n",
  "a part of the target of a link": "[a](https://example.com/HERE)\n",
  "the definition of a link": "[a]: HERE\n",
  "behind a backslash": "a \\HERE b\n",
  "beside another": "a {{line x}}HERE b\n",
  "beside code": "a HERE{{code x}} b\n",
  emphasis: "a *HERE* b\n",
};

const json: Readonly<Record<string, string>> = {
  "a value": '{ "a": HERE, "after": 1 }\n',
  "an item": '{ "a": [HERE, 1], "after": 1 }\n',
  "a name": '{ "b": 1, HERE: 1, "after": 1 }\n',
  "a string": '{ "a": "HERE", "after": 1 }\n',
  "a part of a string": '{ "a": "b HERE", "after": 1 }\n',
};

const yaml: Readonly<Record<string, string>> = {
  "a value": "a: HERE\n",
  "an item": "- HERE\n- b\n",
  "a key": "HERE: 1\n",
  "a plain scalar": "a: b HERE\n",
  "a string": 'a: "HERE"\n',
  "a string in single quotes": "a: 'HERE'\n",
  "a comment": "a: b # HERE\n",
  "a block": "a: |\n  HERE\n",
  "a flow mapping": "a: { b: HERE }\n",
  "a document": "HERE\n",
};

const others: Readonly<Record<string, string>> = {
  "a.html": "<p>HERE</p>\n",
  "a.css": "a { content: HERE }\n",
  "a.sh": "echo HERE\n",
  "a.mdx": "HERE\n",
  "a.toml": "a = HERE\n",
  ".npmrc": "a=HERE\n",
  Dockerfile: "RUN HERE\n",
};

export const places: readonly Place[] = [
  ...placesOf("a.ts", code),
  ...placesOf("a.js", {
    "a statement": "HERE\n",
    "an expression": "const a = HERE;\n",
    "a line comment": "// HERE\n",
    "a documentation comment": "/** HERE */\nconst a = 1;\n",
    "a template literal": "const a = `HERE`;\n",
  }),
  ...placesOf("a.tsx", jsx),
  ...placesOf("a.md", markdown),
  ...placesOf("a.json", json),
  ...placesOf("a.yaml", yaml),
  ...Object.entries(others).map(([path, text]) => ({ title: path, path, text })),
];

function placesOf(path: string, texts: Readonly<Record<string, string>>): readonly Place[] {
  return Object.entries(texts).map(([title, text]) => ({ title: `${path}: ${title}`, path, text }));
}
