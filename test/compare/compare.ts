/*
 * Prints what specwright and its peers make of the documents of the corpus, one process after another. Run by
 * `npm run compare`, which installs the peers; arguments after `--` are the beginnings of the documents' paths in the
 * corpus. Seconds are those of the machine: only their ratios say something. A program that fails counts no errors, and
 * some of the documents are broken, so that failing with a message is right.
 */
import { join } from "node:path";
import { corpus, documentsOfCorpus } from "../corpus/documents.js";
import { countDocument } from "./count-document.js";
import { generators } from "./generators.js";
import { tryGenerator } from "./try-generator.js";
import type { Outcome } from "./try-generator.js";

/** Of the many small documents, each about one thing, so many are one too much for a table. */
const sampled = 12;

const documents = chosenDocuments(process.argv.slice(2));
if (documents.length > 0) await compareOn(documents);
else {
  console.error("No document is chosen: SPECWRIGHT_CORPUS is the folder that they are in.");
  process.exitCode = 1;
}

async function compareOn(files: readonly string[]): Promise<void> {
  console.log(row(["", "operations", "schemas", "files", "seconds", "strict", "all flags"]));
  for (const file of files) {
    const document = join(corpus ?? "", file);
    const { operations, schemas } = await countDocument(document);
    console.log(row([file, operations, schemas]));
    for (const generator of generators) {
      const outcome = await tryGenerator(generator, document);
      console.log(outcomeRow(`  ${generator.title}`, outcome));
    }
  }
}

/** All real ones and a sample of the others, unless told otherwise. */
function chosenDocuments(beginnings: readonly string[]): readonly string[] {
  const all = documentsOfCorpus();
  if (beginnings.length > 0) {
    return all.filter((file) => beginnings.some((beginning) => file.startsWith(beginning)));
  }
  const real = all.filter((file) => file.startsWith("real/"));
  const others = all.filter((file) => !file.startsWith("real/"));
  return [...real, ...others.filter((_file, index) => index % sampled === 0)];
}

function outcomeRow(title: string, { seconds, made, failure }: Outcome): string {
  const { files = "", strictErrors = "", errors = "" } = made ?? {};
  const line = row([title, "", "", files, seconds.toFixed(1), strictErrors, errors]);
  return failure === null ? line : `${line}  ${failure}`;
}

function row([title, ...values]: readonly [string, ...(string | number)[]]): string {
  return (title.padEnd(48) + values.map((value) => String(value).padStart(11)).join("")).trimEnd();
}
