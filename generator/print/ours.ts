const ours = new WeakSet<object>();

/** Notes what the generator has made of a document, to tell it from a value of the document that looks like it. */
export function markOurs<Made extends object>(made: Made): Made {
  ours.add(made);
  return made;
}

/** Whether {@link markOurs} has seen this very object. */
export function isOurs(value: unknown): boolean {
  return typeof value === "object" && value !== null && ours.has(value);
}
