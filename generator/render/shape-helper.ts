import type { HelperOptions } from "handlebars";
import type Handlebars from "handlebars";

import type { ShapeView } from "./shape-views.js";
import { dataOf } from "./template-data.js";
import { valueOf } from "./values.js";

/**
 * How deeply shapes may nest. Those of real documents nest about ten levels; Node 20's default stack is enough for the
 * partials of about a hundred.
 */
const mostLevels = 64;

/** A shape is nested too deeply for the partials that print it. */
export class ShapeTooDeep extends Error {
  constructor() {
    super(`schemas are nested more than ${mostLevels} levels deep`);
  }
}

/**
 * Makes `{{shape item "zod"}}`: prints a shape with the partial for its kind, `zod/string`, or for its kind and format,
 * `zod/string-email`, where there is one. It throws {@link ShapeTooDeep}.
 */
export function createShapeHelper(handlebars: typeof Handlebars): Handlebars.HelperDelegate {
  return (shape: ShapeView | undefined, given: unknown, options: HelperOptions) => {
    const folder = valueOf(given);
    if (typeof shape?.kind !== "string" || typeof folder !== "string") {
      throw new Error("{{shape}} needs a shape and the name of a folder of partials");
    }
    const data = dataOf(options);
    const shapeLevel = (data.shapeLevel ?? 0) + 1;
    if (shapeLevel > mostLevels) throw new ShapeTooDeep();
    const general = `${folder}/${shape.kind}`;
    const special = "format" in shape && shape.format !== null ? `${general}-${shape.format}` : "";
    // Sound: `createEngine` registers functions and nothing else.
    const partials = handlebars.partials as Readonly<Record<string, HandlebarsTemplateDelegate>>;
    const partial = Object.hasOwn(partials, special) ? partials[special] : partials[general];
    if (partial === undefined) throw new Error(missing(general, special));
    return partial(shape, { data: { ...data, shapeLevel } }).trimEnd();
  };
}

function missing(general: string, special: string): string {
  const both = special === "" ? general : `${special} and no partial ${general}`;
  return `there is no partial ${both}`;
}
