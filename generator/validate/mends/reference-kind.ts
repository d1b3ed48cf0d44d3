import { asText, isJsonObject, pointerTo, type Draft } from "../../json.js";
import { placeOf, type FollowContext, type Target } from "../find-target.js";
import type { Kind } from "../objects.js";
import { report, type FoundReference } from "../visit.js";

/** What a reference leads to, which is not of the kind that is wanted. */
export interface OtherTarget extends Target {
  readonly kind: Kind;
}

/**
 * A reference leads to an object that may stand in its place. Where it leads to one of another kind, what is wanted of
 * it is most often plain: the schema of a body, or the body of a schema.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#reference-object
 */
export function convertKind(
  reference: FoundReference,
  target: OtherTarget,
  context: FollowContext,
): void {
  const { holder, key, field, place } = reference;
  const { walk } = context;
  const text = asText(holder[key]);
  const message = `a reference to ${words(field.of)} is needed here, \`${text}\` is ${words(target.kind)}`;
  const convert = conversions[`${field.of} from ${target.kind}`];
  const made = convert?.(text, target, context) ?? (field.of === "schema" ? anything : null);
  if (made === null) {
    report({ place, walk }, { code: "reference-kind", message, isFatal: true }, key);
    if (Array.isArray(reference.parent)) {
      const { parent } = reference;
      parent.splice(parent.indexOf(holder), 1);
    } else delete holder[key];
    return;
  }
  report({ place, walk }, { code: "reference-kind", message, mend: made.mend }, key);
  delete holder[key];
  Object.assign(holder, made.members);
  walk.seen.delete(holder);
  const { parent, dialect } = reference;
  const at = made.isTaken === true ? placeOf(target) : place;
  walk.visit(holder, field, { parent, place: at, dialect });
}

interface Converted {
  readonly mend: string;
  readonly members: Draft;
  /** Whether the members were written where the reference leads to, and so refer to others from there. */
  readonly isTaken?: true;
}

type Convert = (text: string, target: OtherTarget, context: FollowContext) => Converted | null;

/** Whatever is in the place of a schema, a value is there. */
const anything: Converted = { mend: "its value can be anything", members: {} };

const json = "application/json";

const schemaOfBody: Convert = (text, { node }) => {
  const content = isJsonObject(node) ? node["content"] : undefined;
  if (isJsonObject(node) && node["schema"] !== undefined)
    return { mend: "it is the schema of that", members: { $ref: inside(text, "schema") } };
  const [first, ...others] = isJsonObject(content) ? Object.keys(content) : [];
  const mediaType = others.length === 0 ? first : [first, ...others].find((one) => one === json);
  if (mediaType === undefined) return null;
  return {
    mend: "it is the schema of that body",
    members: { $ref: inside(text, "content", mediaType, "schema") },
  };
};

const schemaOfValue: Convert = (text, { node }) => {
  const has = isJsonObject(node) && node["schema"] !== undefined;
  return has
    ? { mend: "it is the schema of that", members: { $ref: inside(text, "schema") } }
    : null;
};

const bodyOfSchema: Convert = (text) => {
  return {
    mend: "it is the schema of its JSON",
    members: { content: { [json]: { schema: { $ref: text } } } },
  };
};

const responseOfSchema: Convert = (text) => {
  const content = { [json]: { schema: { $ref: text } } };
  return { mend: "it is the schema of its JSON", members: { description: "", content } };
};

/** What both kinds have is taken over as it is. */
function taken(keys: readonly string[], mend: string, more: Draft = {}): Convert {
  return (_, { node, source, tokens }) => {
    if (!isJsonObject(node)) return null;
    const members: Draft = { ...more };
    for (const key of keys) {
      const value = node[key];
      if (value === undefined) continue;
      members[key] = structuredClone(value);
      const made = members[key];
      if (typeof made === "object" && made !== null)
        source.origins.note(made, source.origins.at(pointerTo("#", ...tokens, key)));
    }
    return { mend, members, isTaken: true };
  };
}

const ofValue = [
  "description",
  "required",
  "deprecated",
  "style",
  "explode",
  "schema",
  "content",
  "example",
];

const conversions: Readonly<Record<string, Convert>> = {
  "header from parameter": taken(ofValue, "its value is that of the parameter"),
  "header from schema": (text) => ({
    mend: "it is the schema of the header",
    members: { schema: { $ref: text } },
  }),
  "parameter from header": (_, { tokens, ...target }, context) => {
    const name = tokens.at(-1) ?? "";
    return taken(ofValue, "it is a header of that name", { name, in: "header" })(
      "",
      { tokens, ...target },
      context,
    );
  },
  "requestBody from response": taken(["description", "content"], "it is the body of the response"),
  "requestBody from schema": bodyOfSchema,
  "response from requestBody": taken(["description", "content"], "it is the body of the request", {
    description: "",
  }),
  "response from schema": responseOfSchema,
  "schema from header": schemaOfValue,
  "schema from mediaType": schemaOfValue,
  "schema from parameter": schemaOfValue,
  "schema from requestBody": schemaOfBody,
  "schema from response": schemaOfBody,
};

function inside(text: string, ...tokens: readonly string[]): string {
  return pointerTo(text.includes("#") ? text : `${text}#`, ...tokens);
}

/** `requestBody` is "a Request Body Object". */
function words(kind: Kind): string {
  const spaced = kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter}`);
  const article = /^[aeo]/.test(kind) ? "an" : "a";
  return `${article} ${spaced.charAt(0).toUpperCase()}${spaced.slice(1)} Object`;
}
