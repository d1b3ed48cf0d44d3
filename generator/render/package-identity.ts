import type { ClientModel } from "../model/client-model.js";
import type { PackageOptions } from "../options.js";

/** What the package's manifest says of it. */
export interface PackageIdentity {
  readonly name: string;
  readonly version: string;
  readonly license: string | null;
  readonly description: string | null;
  /** The name on JSR; `null` if the package is not published there. */
  readonly jsr: string | null;
}

/** What the user says of the package, and for the rest what the document's Info Object says of the API. */
export function identifyPackage(
  { info }: ClientModel,
  options: PackageOptions = {},
): PackageIdentity {
  return {
    name: options.name ?? packageName(info.title),
    version: options.version ?? semanticVersion(info.version),
    license: options.license ?? info.license,
    description: options.description ?? info.summary,
    jsr: options.jsr ?? null,
  };
}

/** @see https://docs.npmjs.com/cli/configuring-npm/package-json#name */
function packageName(title: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ["api"];
  return `${words.join("-").slice(0, 200)}-client`;
}

/** A version that npm takes: `v2` is 2.0.0, `1.4` is 1.4.0; what has no number at its front is 0.0.0. */
function semanticVersion(version: string): string {
  const whole = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)$/.exec(version);
  if (whole?.[1] !== undefined) return whole[1];
  const [, major = "0", minor = "0", patch = "0"] =
    /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version) ?? [];
  return [major, minor, patch].map(Number).join(".");
}
