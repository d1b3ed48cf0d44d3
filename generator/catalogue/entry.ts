export type Severity = "error" | "warning";

/** What one code means: a section of the reference page. */
export interface CatalogueEntry {
  readonly title: string;
  readonly severity: Severity;
  readonly cause: string;
  /** What to do; the hint of a diagnostic that brings none of its own. */
  readonly fix: string;
  /** What is made of it where that leaves no doubt. With `--strict`, it is an error all the same. */
  readonly mend?: string;
}
