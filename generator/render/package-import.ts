/** A name that a file imports from a package. */
export interface PackageImport {
  /** The name in the file; of a namespace, the one that the file gives it. */
  readonly name: string;
  /** The module specifier: `zod/mini`, `@tanstack/react-query`. */
  readonly from: string;
  /** A `namespace` is everything that the module exports: `import * as z`. A `type` is gone at run time. */
  readonly kind: "namespace" | "type" | "value";
}

/** The same imports, each name once: what is a type and a value is imported as a value. */
export function mergeImports(imports: readonly PackageImport[]): readonly PackageImport[] {
  const merged = new Map<string, PackageImport>();
  for (const one of imports) {
    const key = `${one.from} ${one.name}`;
    if (one.kind !== "type" || !merged.has(key)) merged.set(key, one);
  }
  return [...merged.values()];
}

/** Whether a text is the specifier of a package or of a module in one. */
export function isPackageSpecifier(text: string): boolean {
  return /^(?:@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*(?:\/[\w.-]+)*$/i.test(text);
}
