import { isJsonObject } from "../../json.js";

/** Whether a `package.json` lists a package among its dependencies. */
export function dependsOn(
  manifest: Readonly<Record<string, unknown>> | null,
  name: string,
): boolean {
  return ["dependencies", "devDependencies"].some((kind) => {
    const dependencies = manifest?.[kind];
    return isJsonObject(dependencies) && dependencies[name] !== undefined;
  });
}
