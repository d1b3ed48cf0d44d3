import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const document = readFileSync(fileURLToPath(new URL("openapi.yaml", import.meta.url)), "utf8");

/** The OpenAPI document of the pets, whose server is at a URL. */
export function documentFor(url: string): string {
  const own = "https://pets.example/v1";
  if (!document.includes(own)) throw new Error(`The document has another server than ${own}`);
  return document.replace(own, `${url}/v1`);
}
