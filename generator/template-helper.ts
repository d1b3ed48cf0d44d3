import type { Json } from "./json.js";

/**
 * A helper of the user's own for templates: it makes a value out of values, which a helper of specwright prints. It gets
 * copies of what the template hands over, the named arguments last as one object. For the same values it is called once.
 */
export type TemplateHelper = (...values: never[]) => Json;

/** A {@link TemplateHelper} as templates call it. */
export type CheckedHelper = (values: readonly unknown[]) => Json;

/** A helper of the user's own failed, or gave back what is no data. */
export class HelperFailure extends Error {
  override readonly name = "HelperFailure";
}

/**
 * Makes a helper safe to call: what it is given cannot be changed by it, what it gives back is data, and the same values
 * lead to the same result, so that a template that is rendered twice prints the same.
 */
export function checkedHelper(name: string, helper: TemplateHelper): CheckedHelper {
  const known = new Map<string, Json>();
  return (values) => {
    const key = JSON.stringify(values);
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const data = asData(name, call(name, helper, key));
    known.set(key, data);
    return data;
  };
}

function call(name: string, helper: TemplateHelper, values: string): unknown {
  // What helpers take is between them and their templates.
  const copies = JSON.parse(values) as never[];
  try {
    return helper(...copies);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HelperFailure(`the helper \`${name}\` failed: ${reason}`);
  }
}

/** A copy of a value that is data. */
function asData(name: string, value: unknown, parents: readonly unknown[] = []): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "object" || !isPlain(value) || parents.includes(value)) {
    const what = parents.includes(value) ? "an object that contains itself" : kindOfNoData(value);
    const where = parents.length > 0 ? `a list or an object with ${what} in it` : what;
    throw new HelperFailure(`the helper \`${name}\` returned ${where}`);
  }
  const inner = (item: unknown) => asData(name, item, [...parents, value]);
  if (Array.isArray(value)) return Array.from(value, inner);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inner(item)]));
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function kindOfNoData(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number") return String(value);
  if (value instanceof Promise) return "a promise";
  if (typeof value === "object") return `a ${value?.constructor.name ?? "value"}`;
  return `a ${typeof value}`;
}
