import { report, type Visit } from "../visit.js";

/** Fills in a field that an object must have, or takes the object out. */
export function fillMissing(visit: Visit, key: string): void {
  const { node, kind, walk } = visit;
  const missing = missings[`${kind}.${key}`];
  const message = `the field \`${key}\` is missing`;
  if (missing === undefined) {
    // Nobody can do without it.
    report(visit, { code: "field-missing", isFatal: true, message, part: "key" });
    walk.dropped.add(node);
  } else if (missing === "drop") {
    const mend = `the ${wordsOf(kind)} is left out`;
    report(visit, { code: "field-missing", message, mend, part: "key" });
    walk.dropped.add(node);
  } else missing(visit, message);
}

type Missing = "drop" | ((visit: Visit, message: string) => void);

const missings: Readonly<Record<string, Missing>> = {
  "discriminator.propertyName": "drop",
  "externalDocs.url": "drop",
  "license.name": "drop",
  "tag.name": "drop",
  "openApi.info": (visit, message) => {
    const info = { title: titleOf(visit), version: "0.0.0" };
    const mend = `the title is \`${info.title}\`, the version 0.0.0`;
    report(visit, { code: "info-incomplete", message, mend });
    visit.node["info"] = info;
  },
  "info.title": (visit, message) => {
    const title = titleOf(visit);
    report(visit, { code: "info-incomplete", message, mend: `the title is \`${title}\`` });
    visit.node["title"] = title;
  },
  "info.version": (visit, message) => {
    report(visit, { code: "info-incomplete", message, mend: "the version is 0.0.0" });
    visit.node["version"] = "0.0.0";
  },
  "openApi.paths": (visit, message) => {
    report(visit, { code: "paths-missing", message });
    visit.node["paths"] = {};
  },
  "operation.responses": (visit) => {
    const message = "the operation describes no response";
    report(visit, { code: "responses-empty", message });
    visit.node["responses"] = {};
  },
  "requestBody.content": (visit, message) => {
    const mend = "the client is made without the body";
    report(visit, { code: "field-missing", message, mend, part: "key" });
    visit.node["content"] = {};
  },
  "response.description": (visit) => {
    const message = "the response has no `description`";
    report(visit, { code: "response-description-missing", message, part: "key" });
    visit.node["description"] = "";
  },
  "server.url": (visit, message) => {
    report(visit, { code: "field-missing", message, mend: "the URL is `/`", part: "key" });
    visit.node["url"] = "/";
  },
};

/** The name of the file without its extension. */
function titleOf({ place }: Visit): string {
  const { displayName } = place.source;
  const [, name = "API"] = /([^/]+?)(?:\.[^./]*)?$/.exec(displayName) ?? [];
  return name === "-" ? "API" : name;
}

function wordsOf(kind: string): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
