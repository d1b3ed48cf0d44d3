/** What one code means. */
export interface CodeEntry {
  readonly title: string;
  /** What to do about it. */
  readonly fix: string;
  /** What to do where it does harm to what is sent, if that is something else. */
  readonly sent?: string;
  /** What to do where it does harm to what is received, if that is something else. */
  readonly received?: string;
  /** What to do where it does no harm; nothing by default. */
  readonly safe?: string;
}
