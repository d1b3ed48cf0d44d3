import { inspect } from "node:util";
import type { PackageFile } from "../../generator/assemble/package-file.js";
import { answer } from "./loopback-server.js";
import type { Answer } from "./loopback-server.js";
import { withPrograms } from "./run-programs.js";
import type { ProgramRun } from "./run-programs.js";

/**
 * Runs the programs of a README twice: with a server that answers with what is asked for, and with one that has nothing.
 * Returns what is wrong, one line for each mistake.
 */
export async function mistakesOfPrograms(
  files: readonly PackageFile[],
): Promise<readonly string[]> {
  const requests = documentedRequests(files);
  return withPrograms(files, async (run) => [
    ...(await run(answerAsAsked)).flatMap((one) => mistakesOf(one, requests)),
    ...(await run(answer(404, { message: "none" }))).flatMap(mistakesOfFailure),
  ]);
}

function mistakesOf(run: ProgramRun, requests: RegExp): readonly string[] {
  const { text, error, requests: asked, prints } = run;
  const isCalling = /^\s*(?:const .* = |for )?await /m.test(text);
  return [
    ...(error === undefined ? [] : [`throws ${inspect(error)}`]),
    ...(isCalling === asked.length > 0 ? [] : [`sends ${asked.length} requests`]),
    ...asked.filter((one) => !requests.test(one)).map((one) => `sends ${one}`),
    ...(prints.some(([first]) => first === "No response:") ? ["prints an error"] : []),
  ].map((mistake) => `${mistake}:\n${text}`);
}

/** A program that makes calls throws an error with the status, or prints it where it shows errors. */
function mistakesOfFailure({ text, error, requests, prints }: ProgramRun): readonly string[] {
  if (requests.length === 0)
    return error === undefined ? [] : [`throws ${inspect(error)}:\n${text}`];
  const found = text.includes("catch (error)")
    ? prints[0]?.[0]
    : error instanceof Error && "status" in error
      ? error.status
      : undefined;
  return found === 404 ? [] : [`does not show the status 404:\n${text}`];
}

/** The requests of the table of operations at the end of a README, behind any base URL. */
function documentedRequests(files: readonly PackageFile[]): RegExp {
  const readme = files.find(({ path }) => path === "README.md")?.text ?? "";
  const all = [...readme.matchAll(/^\| \[.*\) +\| `(\w+) (\/\S*)` +\|/gm)].map(
    ([, method = "", path = ""]) => `${method} \\S*${pathPattern(path)}`,
  );
  return new RegExp(`^(?:${all.join("|")})(?:\\?.*)?$`);
}

function pathPattern(path: string): string {
  return path
    .replace(/[?#].*/, "")
    .split(/(\{[^{}]*\})/)
    .map((part) => (part.startsWith("{") ? "[^/?]+" : part.replaceAll(/[^\w/]/g, ".")))
    .join("");
}

/** A success of the media type that is asked for. */
const answerAsAsked: Answer = ({ headers, method }, response) => {
  const [type = ""] = (headers.accept ?? "").split(/[,;]/);
  const isAny = type === "" || type.includes("*");
  response.writeHead(200, { "content-type": isAny ? "application/json" : type });
  if (method === "HEAD") return void response.end();
  response.end(
    isAny || /json/.test(type) ? "{}\n" : type === "text/event-stream" ? "data: {}\n\n" : "text",
  );
};
