import { propertyKey, stringLiteral } from "../escape.js";
import { printWidth } from "../print/print-document.js";
import type { SampleMember } from "../declare/declarations.js";
import type { SampleCall } from "./program.js";
import { printCall, printImport } from "./program.js";
import type { ShownCall } from "./readme-calls.js";

/** Catches errors, and the same with `safe`; `isErrorOf` where the operation documents errors. */
export function errorsProgram(
  { operation, params }: ShownCall,
  hasErrors: boolean,
  packageName: string,
): string {
  const { name, descriptionName, hasResult } = operation;
  const guard = hasErrors ? "isErrorOf" : "isResponseError";
  return program(
    packageName,
    [name, descriptionName, "isConnectionError", guard, "safe"],
    [
      "try {",
      printCall({
        start: `${hasResult ? "const value = " : ""}await ${name}`,
        members: paramsOf(params),
        indent: "  ",
      }),
      ...(hasResult ? ["  console.log(value);"] : []),
      "} catch (error) {",
      ifCalled(guard, hasErrors ? [descriptionName, "error"] : ["error"]),
      "    console.log(error.status, error.body);",
      "  } else if (isConnectionError(error)) {",
      '    console.log("No response:", error.message);',
      "  } else {",
      "    throw error;",
      "  }",
      "}",
      "",
      ...safeCall(operation, params),
      `console.log(result.ok ? ${hasResult ? "result.value" : '"done"'} : result.error.message);`,
    ],
  );
}

/** The lines that an `if` begins with. */
function ifCalled(name: string, args: readonly string[]): string {
  const flat = `  if (${name}(${args.join(", ")})) {`;
  if (flat.length <= printWidth) return flat;
  // A condition has no semicolon.
  const place = { indent: "    ", margin: -";".length };
  const call = printCall({ start: name, before: args, members: null, ...place });
  return `  if (\n${call.slice(0, -1)}\n  ) {`;
}

/** Gets the status and a header beside the body. */
export function exchangeProgram(
  { operation, params }: ShownCall,
  header: string,
  packageName: string,
): string {
  const { descriptionName } = operation;
  const key = stringLiteral(header);
  const isShort = `  headers[${key}],`.length <= printWidth;
  return program(
    packageName,
    [descriptionName],
    [
      printCall({
        start: "const { status, headers, body } = await client.exchange",
        before: [descriptionName],
        members: params,
      }),
      printCall({
        start: "console.log",
        before: ["status", isShort ? `headers[${key}]` : `headers[\n    ${key}\n  ]`, "body"],
        members: null,
      }),
    ],
  );
}

/** Reads a list to its end. */
export function pagingProgram({ operation, params }: ShownCall, packageName: string): string {
  const { descriptionName } = operation;
  return program(
    packageName,
    [descriptionName, "items"],
    [
      printCall({
        start: "const list = items",
        before: ["client", descriptionName],
        members: params,
      }),
      "for await (const item of list) {",
      "  console.log(item);",
      "}",
    ],
  );
}

/** Makes a call and shows its result. */
export function callProgram({ operation, params }: ShownCall, packageName: string): string {
  const members = paramsOf(params);
  return program(packageName, [operation.name], showResult(operation, { members }));
}

/** Gets bytes as a `Blob`, and as a stream. */
export function downloadProgram({ operation, params }: ShownCall, packageName: string): string {
  const { name, descriptionName } = operation;
  return program(
    packageName,
    [name, descriptionName, "asStream"],
    [
      printCall({ start: `const file = await ${name}`, members: paramsOf(params) }),
      "console.log(file.type, file.size);",
      "",
      `const streamed = asStream(${descriptionName});`,
      printCall({
        start: "const stream = await client.send",
        before: ["streamed"],
        members: params,
      }),
      "const sink = new WritableStream({ write: (chunk) => console.log(chunk.length) });",
      "await stream.pipeTo(sink);",
    ],
  );
}

/** Reads a stream of events or of JSON lines. */
export function streamProgram(
  { operation, params }: ShownCall,
  isEvents: boolean,
  packageName: string,
): string {
  const { name } = operation;
  const item = isEvents ? "event" : "line";
  return program(
    packageName,
    [name],
    [
      printCall({ start: `const ${item}s = await ${name}`, members: paramsOf(params) }),
      `for await (const ${item} of ${item}s) {`,
      `  console.log(${item});`,
      "}",
    ],
  );
}

/** Answers a webhook. */
export function webhookProgram(name: string, packageName: string): string {
  return [
    printImport(["receiveWebhook"], packageName),
    "",
    "export async function POST(request: Request): Promise<Response> {",
    `  return receiveWebhook(${stringLiteral(name)}, request, {`,
    `    ${propertyKey(name)}: ({ body }) => {`,
    "      console.log(body);",
    "    },",
    "  });",
    "}",
  ].join("\n");
}

/** Aborts a call after some time. */
export function abortProgram({ operation, params }: ShownCall, packageName: string): string {
  return program(
    packageName,
    [operation.name],
    [
      "const options = { signal: AbortSignal.timeout(5_000) };",
      ...showResult(operation, { members: params, after: ["options"] }),
    ],
  );
}

/** The options of a query of TanStack Query. */
export function queryProgram({ operation }: ShownCall, packageName: string): string {
  const { name, paramsName } = operation;
  const start = `export const ${name}Query =`;
  const isBelow = `${start} (`.length > printWidth;
  const indent = isBelow ? "  " : "";
  const params = `params: ${paramsName}`;
  const head = `${isBelow ? indent : `${start} `}(${params}) => ({`;
  const key = `${indent}  queryKey: [${stringLiteral(name)}, params],`;
  const query = `${indent}  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>`;
  const call = {
    start: name,
    before: ["client", "params"],
    members: [{ name: "signal", sample: { kind: "expression", text: "signal" } as const }],
  };
  const flat = `${query} ${printCall(call).replace(/;$/, ",")}`;
  const broken = printCall({ ...call, indent: `${indent}    ` }).replace(/;$/, ",");
  return program(
    packageName,
    [name, `type ${paramsName}`],
    [
      ...(isBelow ? [start] : []),
      isOneLine(head) ? head : head.replace(params, () => `\n${indent}  ${params},\n${indent}`),
      isOneLine(key)
        ? key
        : key.replace(
            /\[(.*), params\]/,
            `[\n${indent}    $1,\n${indent}    params,\n${indent}  ]`,
          ),
      ...(isOneLine(flat) ? [flat] : [query, broken]),
      `${indent}});`,
    ],
  );
}

function isOneLine(text: string): boolean {
  return text.length <= printWidth && !text.includes("\n");
}

/** A function with the types of an operation. */
export function typesProgram({ operation }: ShownCall, packageName: string): string {
  const { name, paramsName, outcomeName } = operation;
  const before = ["client", "params"];
  const result = `): Promise<${outcomeName}["body"]> {`;
  const flat = `export async function load(params: ${paramsName}${result}`;
  const broken = [
    "export async function load(",
    `  params: ${paramsName},`,
    result.length > printWidth ? result.replace(/<(.*)>/, "<\n  $1\n>") : result,
  ];
  return program(
    packageName,
    [name, `type ${outcomeName}`, `type ${paramsName}`],
    [
      ...(flat.length > printWidth ? broken : [flat]),
      printCall({ start: `return ${name}`, before, members: null, indent: "  " }),
      "}",
    ],
  );
}

/** Awaits a call with `safe`, in one statement if that fits on a line. */
function safeCall(
  { name, descriptionName }: ShownCall["operation"],
  params: ShownCall["params"],
): readonly string[] {
  const members = paramsOf(params);
  const awaitSafe = (call: string): string =>
    printCall({
      start: "const result = await safe",
      before: [descriptionName, call],
      members: null,
    });
  const whole = awaitSafe(printCall({ start: name, members }).replace(/;$/, ""));
  return whole.includes("\n")
    ? [printCall({ start: `const call = ${name}`, members }), awaitSafe("call")]
    : [whole];
}

/** The lines of a program that imports names from the package, and the client that all programs share. */
function program(packageName: string, names: readonly string[], lines: readonly string[]): string {
  const importClient = 'import { client } from "./client.js";';
  return [printImport(names, packageName), importClient, "", ...lines].join("\n");
}

/** Awaits a call and shows its result, if it has one. */
function showResult(
  { name, hasResult }: ShownCall["operation"],
  given: Pick<SampleCall, "after" | "members">,
): readonly string[] {
  const start = `${hasResult ? "const result = " : ""}await ${name}`;
  return [printCall({ start, ...given }), ...(hasResult ? ["console.log(result);"] : [])];
}

function paramsOf(params: readonly SampleMember[]): readonly SampleMember[] | null {
  return params.length > 0 ? params : null;
}
