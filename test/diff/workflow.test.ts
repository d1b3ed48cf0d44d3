import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { parse } from "yaml";
import { isJsonArray, isJsonObject, nodeAt, type Json } from "../../generator/json.js";
import { builtProgram } from "../support/built-program.js";
import { addedOperation, spec } from "../support/command-line.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

vi.setConfig({ testTimeout: 240_000 });

const workflow = fileURLToPath(
  new URL("../../generator/diff/regenerate.workflow.yml", import.meta.url),
);

/** The commands of the workflow, in their order. */
function steps(): readonly string[] {
  const tree = parse(readFileSync(workflow, "utf8")) as Json; // It gives nothing else.
  const list = nodeAt(tree, "#/jobs/regenerate/steps");
  if (!isJsonArray(list)) throw new Error("The workflow has no steps.");
  return list.flatMap((step) =>
    isJsonObject(step) && typeof step["run"] === "string" ? [step["run"]] : [],
  );
}

/** Plays the host: `npx` runs the program from the sources, `curl` copies a file, and `gh` writes down what it is asked. */
async function host() {
  const folder = temporaryFolder();
  const program = join(await builtProgram(), "dist/cli.js");
  const [work, tools, temporary] = ["work", "tools", "temporary"].map((name) => join(folder, name));
  const scripts = {
    npm: "exit 0",
    npx: `shift; exec "${process.execPath}" "${program}" "$@"`,
    curl: `cp "$DOCUMENT_URL" "$DOCUMENT"`,
    gh: `if [ "$2" = view ]; then [ -e "${folder}/created" ]; exit; fi
echo "$@" >> "${folder}/asked"; [ "$2" = create ] && touch "${folder}/created"; exit 0`,
  };
  mkdirSync(temporary ?? "");
  for (const [name, text] of Object.entries(scripts)) {
    writeTree(tools ?? "", { [name]: `#!/bin/sh\n${text}\n` });
    chmodSync(join(tools ?? "", name), 0o755);
  }
  const run = (command: string): string =>
    execFileSync("bash", ["-e", "-c", command], {
      cwd: work,
      encoding: "utf8",
      stdio: "pipe",
      env: {
        ...process.env,
        PATH: `${tools}${delimiter}${process.env["PATH"]}`,
        RUNNER_TEMP: temporary,
        DOCUMENT_URL: join(folder, "published.yaml"),
        DOCUMENT: "spec/openapi.yaml",
        BRANCH: "regenerate-client",
      },
    });
  writeTree(work ?? "", {
    "spec/openapi.yaml": spec(),
    "specwright.config.json":
      '{ "spec": "spec/openapi.yaml", "output": "client", "verify": false }',
  });
  writeFileSync(join(folder, "published.yaml"), spec());
  run(`git init -q --bare "${folder}/origin"; git init -q -b main; git remote add origin "${folder}/origin"
git config user.name Test; git config user.email test@example.com
npx specwright generate; git add --all; git commit -q -m Begin; git push -q origin main`);
  return {
    run: () => {
      run("git checkout -q main");
      steps().forEach(run);
    },
    git: run,
    publish: (text: string) => writeFileSync(join(folder, "published.yaml"), text),
    asked: () =>
      existsSync(join(folder, "asked")) ? readFileSync(join(folder, "asked"), "utf8") : "",
    forget: () => rmSync(join(folder, "asked"), { force: true }),
    changes: () => readFileSync(join(temporary ?? "", "changes.md"), "utf8"),
  };
}

test("the example of a workflow opens a pull request that says what a change does, and updates it", async () => {
  const github = await host();
  github.run();
  expect(github.asked()).toBe("");

  github.publish(`${spec()}${addedOperation}`);
  github.run();
  const body = "--body-file";
  expect(github.asked()).toContain(
    `pr create --head regenerate-client --title MINOR: 1 is safe. ${body}`,
  );
  expect(github.changes()).toContain("`addPet` (`POST /pets`) was added");
  expect(github.git("git show --stat --format=%s origin/regenerate-client")).toContain(
    "add-pet.ts",
  );

  github.forget();
  github.publish(spec().replace("name: {", "age: {"));
  github.run();
  expect(github.asked()).toContain(
    "pr edit regenerate-client --title MAJOR: 1 does not compile any more, 1 is safe.",
  );
});
