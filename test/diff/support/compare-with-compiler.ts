import { generate } from "../../../generator/generate.js";
import { diffModels } from "../../../generator/diff/diff-models.js";
import type { Direction } from "../../../generator/diff/effects.js";
import type { Finding } from "../../../generator/diff/finding.js";
import type { GenerateOptions } from "../../../generator/options.js";
import { modelDocument } from "../../../generator/model-document.js";
import { askCompiler, type CompilerAnswer } from "./oracle.js";

/** What the compiler says, and what the findings say, in the same form. */
export interface TwoAnswers {
  readonly compiler: CompilerAnswer;
  readonly findings: CompilerAnswer;
  readonly all: readonly Finding[];
}

/** Compares two documents, given as text, and asks the compiler about their packages. */
export async function compareWithCompiler(
  old: string,
  now: string,
  settings: Pick<GenerateOptions, "int64"> = {},
): Promise<TwoAnswers> {
  const read = async (input: string) => {
    const options = {
      ...settings,
      spec: "-",
      input,
      verify: false,
      keepGoing: true,
      layout: "package",
    } as const;
    const { model, locate } = await modelDocument(options);
    return { model, locate, files: await generate(options) };
  };
  const [before, after] = [await read(old), await read(now)];
  const all = diffModels(before, after);
  const pairs = before.model.operations.flatMap((operation) => {
    const same = after.model.operations.find(
      (other) => other.method === operation.method && other.path === operation.path,
    );
    return same === undefined ? [] : [{ old: operation, new: same }];
  });
  const compiler = askCompiler(before.files, after.files, pairs);
  const paired = new Set(pairs.map((pair) => pair.new.name));
  const broken = (direction: Direction): readonly string[] => {
    const found = all
      .filter(({ effects }) => effects[direction]?.typescript === "does-not-compile")
      .flatMap(({ sentBy, receivedBy }) => (direction === "sent" ? sentBy : receivedBy))
      .filter((name) => paired.has(name));
    return [...new Set(found)].toSorted();
  };
  const lost = all
    .filter(({ effects }) => effects.any?.typescript === "does-not-compile")
    .flatMap(({ names }) => names)
    .filter((name) => /^\w+$/.test(name));
  return {
    compiler,
    findings: {
      lostNames: [...new Set(lost)].toSorted(),
      sent: broken("sent"),
      received: broken("received"),
    },
    all,
  };
}
