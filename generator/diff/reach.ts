import type { MediaTypeModel } from "../model/body-model.js";
import type { OperationModel } from "../model/client-model.js";
import type { WebhookModel } from "../model/webhook-model.js";
import type { Shape } from "../shapes/shape.js";
import type { Direction } from "./effects.js";
import { isTyped } from "./operation-shapes.js";
import type { Side } from "./side.js";
import { isVisible } from "./side.js";

/** What uses schemas: an operation by its function, or a webhook. */
export interface User {
  readonly name: string;
  readonly thing: OperationModel | WebhookModel;
}

/** Finds the operations and webhooks that a schema is sent or received by, directly or through other schemas. */
export interface Reach {
  readonly usersOf: (key: string, direction: Direction) => ReadonlySet<string>;
}

/** Follows the references of a document backwards. Nothing is looked at before it is asked for. */
export function createReach(side: Side, users: readonly User[]): Reach {
  const graphs = new Map<Direction, Graph>();
  const known = new Map<string, ReadonlySet<string>>();
  return {
    usersOf: (key, direction) => {
      const graph = graphs.get(direction) ?? createGraph(side, users, direction);
      graphs.set(direction, graph);
      const id = `${direction} ${key}`;
      const found =
        known.get(id) ?? walkBack(graph, key, (other) => known.get(`${direction} ${other}`));
      known.set(id, found);
      return found;
    },
  };
}

/** References against their direction. */
interface Graph {
  /** The schemas that refer to a schema. */
  readonly referrers: ReadonlyMap<string, readonly string[]>;
  /** The operations and webhooks that refer to a schema themselves. */
  readonly users: ReadonlyMap<string, readonly string[]>;
}

function createGraph(side: Side, users: readonly User[], direction: Direction): Graph {
  const referrers = new Map<string, string[]>();
  const direct = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, to: string, from: string): void => {
    const list = map.get(to);
    if (list === undefined) map.set(to, [from]);
    else list.push(from);
  };
  for (const { key, shape } of side.model.schemas) {
    forEachReference(shape, direction, (target) => add(referrers, target, key));
  }
  for (const { name, thing } of users) {
    for (const shape of shapesOf(thing, direction)) {
      forEachReference(shape, direction, (target) => add(direct, target, name));
    }
  }
  return { referrers, users: direct };
}

/** @param knownOf what was found from a schema before, which is not walked again */
function walkBack(
  { referrers, users }: Graph,
  start: string,
  knownOf: (key: string) => ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set([start]);
  for (const node of seen) {
    const known = knownOf(node);
    if (known !== undefined) {
      for (const user of known) found.add(user);
      continue;
    }
    for (const user of users.get(node) ?? []) found.add(user);
    for (const referrer of referrers.get(node) ?? []) seen.add(referrer);
  }
  return found;
}

/** The shapes that an operation sends or receives. Of a webhook it is the other way round. */
function shapesOf(thing: OperationModel | WebhookModel, direction: Direction): readonly Shape[] {
  const isWebhook = "eventName" in thing;
  const takesRequest = (direction === "sent") !== isWebhook;
  if (takesRequest) {
    const parameters = isWebhook ? [] : thing.parameters.map(({ shape }) => shape);
    return [...parameters, ...contentShapes(thing.requestBody?.content ?? [], direction)];
  }
  return thing.responses.flatMap(({ content }) => contentShapes(content, direction));
}

function contentShapes(content: readonly MediaTypeModel[], direction: Direction): readonly Shape[] {
  return content.flatMap((mediaType) =>
    isTyped(mediaType, direction) ? (mediaType.shape ?? []) : [],
  );
}

function forEachReference(shape: Shape, direction: Direction, visit: (key: string) => void): void {
  const next = (inner: Shape): void => forEachReference(inner, direction, visit);
  switch (shape.kind) {
    case "reference":
      visit(shape.key);
      return;
    case "union":
    case "intersection":
      shape.members.forEach(next);
      return;
    case "array":
      next(shape.item);
      return;
    case "tuple":
      shape.elements.forEach((element) => next(element.shape));
      if (shape.rest !== null) next(shape.rest);
      return;
    case "object":
      for (const property of shape.properties) {
        if (isVisible(property.access, direction)) next(property.shape);
      }
      if (shape.additional !== null) next(shape.additional);
      return;
    case "primitive":
    case "literal":
  }
}
