import type { Problem, Reporter } from "../diagnostics.js";
import type { SchemaModel } from "../model/client-model.js";
import type { ResolvedSchema } from "../resolve/resolved-document.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { Discriminators } from "./discriminators.js";
import type { Form } from "./form.js";
import type { PlacedNode } from "./node-source.js";
import { createNodeSource } from "./node-source.js";
import { readShape } from "./read-shape.js";
import type { Shape } from "./shape.js";
import { unknownShape } from "./shape.js";

/** Gives the types of schemas, named or not, in the form asked for. */
export interface TypeSource {
  /** What a named schema itself describes; of a polymorphic parent that is not what a reference to it means. */
  readonly ownShape: (key: string, form: Form) => Shape;
  /** What a reference to a named schema, or to a parent's own shape, means. */
  readonly referenceShape: (key: string, own: boolean, form: Form) => Shape;
  /** What a schema without a name describes. */
  readonly inlineShape: (schema: SchemaObject, pointer: string, form: Form) => Shape;
}

/** What a {@link TypeSource} draws from. */
export interface TypeSourceInput {
  readonly schemas: readonly ResolvedSchema[];
  readonly models: ReadonlyMap<string, SchemaModel>;
  readonly discriminators: Discriminators;
  readonly reporter: Reporter;
}

/**
 * Reads the nodes of {@link createNodeSource} in the form asked for. An `unknown` that no schema asks for is reported,
 * once for each place.
 */
export function createTypeSource(input: TypeSourceInput): TypeSource {
  const { models } = input;
  const nodes = createNodeSource(input.schemas.map(input.discriminators.discriminated), models);
  const report = once(input.reporter);
  const read = ({ node, pointer }: PlacedNode, form: Form): Shape =>
    readShape(node, {
      form,
      path: [],
      reference: referenceShape,
      documentation: nodes.documentation,
      onUnknown: (path) => report(unknownType(pointer, path)),
    });
  const ownShape = (key: string, form: Form): Shape => {
    const node = nodes.named(key);
    return node === null ? unknownShape : read(node, form);
  };
  const referenceShape = (key: string, own: boolean, form: Form): Shape => {
    const model = models.get(key);
    if (model === undefined) {
      report(missingSchema(key, nodes.named(key)?.pointer ?? null));
      return unknownShape;
    }
    return reference(model, own, form);
  };
  return {
    ownShape,
    referenceShape,
    inlineShape: (schema, pointer, form) => read(nodes.inline(schema, pointer), form),
  };
}

function reference(model: SchemaModel, own: boolean, form: Form): Shape {
  const read = (own ? model.baseName : null) ?? model.name;
  const sent = own ? model.baseInputName : model.inputName;
  return { kind: "reference", name: (form.side === "input" ? sent : null) ?? read, arguments: [] };
}

/** Reports each problem once, whichever form it is met in. */
function once(reporter: Reporter): (problem: Problem) => void {
  const reported = new Set<string>();
  return (problem) => {
    const key = `${problem.pointer ?? ""} ${problem.message}`;
    if (!reported.has(key)) reporter.report(problem);
    reported.add(key);
  };
}

function unknownType(pointer: string, path: readonly string[]): Problem {
  const place = path.length === 0 ? "the schema" : `\`${path.join(".")}\` in the schema`;
  return {
    code: "schema-says-nothing",
    message: `The type of ${place} cannot be told`,
    pointer,
  };
}

function missingSchema(key: string, pointer: string | null): Problem {
  return {
    code: "schema-left-out",
    message: `The schema "${key}" is referred to but left out of the model`,
    pointer,
  };
}
