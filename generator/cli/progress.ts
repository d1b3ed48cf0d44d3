/** One line on a terminal that says what is being done, for runs that take long enough to wonder. */
export interface Progress {
  /** Begins the next stage. */
  stage(name: string): void;
  /** Takes the line away, so that something else can be printed; the next stage brings it back. */
  clear(): void;
}

export interface ProgressOptions {
  /** The terminal, or `null` where there is none to show anything on. */
  readonly write: ((text: string) => void) | null;
  /** Milliseconds before the first line. */
  readonly patience: number;
}

/** Starts the clock. The process may end while a line is still due. */
export function createProgress({ write, patience }: ProgressOptions): Progress {
  if (write === null) return { stage: () => {}, clear: () => {} };
  let current = "";
  let shown = false;
  let due = false;
  const show = () => {
    if (current === "") return;
    shown = true;
    write(`${clearLine}${current} …`);
  };
  setTimeout(() => {
    due = true;
    show();
  }, patience).unref();
  const begin = performance.now();
  return {
    stage: (name) => {
      current = name;
      // A stage that computes without a pause keeps the timer waiting.
      if (due || performance.now() - begin > patience) show();
    },
    clear: () => {
      if (shown) write(clearLine);
      shown = false;
    },
  };
}

const clearLine = "\r\u001b[2K";
