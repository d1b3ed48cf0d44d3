import type { MediaTypeModel, RequestBodyModel } from "../model/body-model.js";
import type { OperationModel } from "../model/client-model.js";
import type { WebhookModel } from "../model/webhook-model.js";
import { isAssignable } from "./assignable.js";
import type { ShapeComparison } from "./shape-comparison.js";
import type { Seen } from "./comparison.js";
import { directionsOf, effectsOn, labelOf, within } from "./comparison.js";
import {
  behaves,
  behavesBreaking,
  breaking,
  effectOfType,
  safe,
  sourceBreaking,
} from "./effects.js";
import type { Direction } from "./effects.js";
import { isTyped, receivedContent, sentShape } from "./operation-shapes.js";
import type { Matching, Pair } from "./pairs.js";
import { matchBy } from "./pairs.js";
import { quoted } from "./quoted.js";

/** Compares the bodies of the requests of an operation. */
export function compareRequestBodies(pair: Pair<OperationModel>, tools: ShapeComparison): void {
  const [old, now] = [pair.old.requestBody, pair.new.requestBody];
  const nameOf = ({ paramsName }: OperationModel, { member }: RequestBodyModel): string =>
    `${paramsName}.${member}`;
  if (old === null && now === null) return;
  if (old === null) {
    if (now === null) return;
    tools.report({
      code: now.required ? "required-body-added" : "body-added",
      message: `${quoted(pair.new.name)} takes ${now.required ? "a required" : "an optional"} body`,
      spot: { seen: { sent: nameOf(pair.new, now) }, old: pair.old.pointer, new: now.pointer },
      effects: { sent: now.required ? breaking : safe },
    });
    return;
  }
  const name = nameOf(pair.old, old);
  const spot = { seen: { sent: name }, old: old.pointer, new: now?.pointer ?? pair.new.pointer };
  if (now === null) {
    const message = `${quoted(pair.old.name)} takes no body any more`;
    tools.report({ code: "body-removed", message, spot, effects: { sent: sourceBreaking } });
    return;
  }
  if (old.member !== now.member) {
    const message = `${quoted(name)} is called ${quoted(nameOf(pair.new, now))} now`;
    tools.report({ code: "body-renamed", message, spot, effects: { sent: sourceBreaking } });
  }
  if (old.required !== now.required) {
    tools.report({
      code: now.required ? "body-became-required" : "body-became-optional",
      message: `${quoted(name)} is ${now.required ? "required" : "optional"} now`,
      spot,
      effects: { sent: now.required ? breaking : safe },
    });
  }
  compareContent({ old, new: now }, spot.seen, tools);
}

/** Compares what a webhook sends, which is received here. */
export function compareEventBodies(
  { old, new: now }: Pair<WebhookModel>,
  tools: ShapeComparison,
): void {
  const content = (webhook: WebhookModel) => ({
    pointer: webhook.requestBody?.pointer ?? webhook.pointer,
    content: webhook.requestBody?.content ?? [],
  });
  compareContent(
    { old: content(old), new: content(now) },
    { received: `${old.eventName}.body` },
    tools,
  );
}

/** Something that has a body in one of several media types. */
export interface WithContent {
  readonly pointer: string;
  readonly content: readonly MediaTypeModel[];
}

/** Compares bodies by their media types. Where the only one was replaced, the two are compared all the same. */
export function compareContent(pair: Pair<WithContent>, seen: Seen, tools: ShapeComparison): void {
  const matching = matchContent(pair);
  for (const mediaTypes of matching.pairs) compareMediaTypes(mediaTypes, seen, tools);
  reportRemoved(matching, pair, seen, tools);
  reportAdded(matching, pair, seen, tools);
  const [before] = pair.old.content;
  const [after] = pair.new.content;
  if (seen.sent === undefined || before === undefined || after === undefined) return;
  const isKept = pair.new.content.some(({ mediaType }) => mediaType === before.mediaType);
  if (before.mediaType === after.mediaType || !isKept) return;
  const fits = isAssignable(sentShape(before), sentShape(after), tools.typesIn("sent"), "old");
  tools.report({
    code: "media-type-default-changed",
    message: `${quoted(labelOf(seen))} is sent as ${quoted(after.mediaType)} by default, and was as ${quoted(before.mediaType)}`,
    spot: { seen, old: pair.old.pointer, new: pair.new.pointer },
    effects: { sent: fits ? behaves : sourceBreaking },
  });
}

function matchContent({ old, new: now }: Pair<WithContent>): Matching<MediaTypeModel> {
  return matchBy(old.content, now.content, [
    ({ mediaType }) => mediaType.toLowerCase(),
    ({ codec }) => (old.content.length === 1 && now.content.length === 1 ? codec : null),
  ]);
}

function reportRemoved(
  { pairs, removed }: Matching<MediaTypeModel>,
  pair: Pair<WithContent>,
  seen: Seen,
  { report, typesIn }: ShapeComparison,
): void {
  const replaced = pairs.filter(({ old, new: now }) => old.mediaType !== now.mediaType);
  for (const mediaType of [...removed, ...replaced.map(({ old }) => old)]) {
    const wire = pairs.length > replaced.length ? "compatible" : "breaking";
    report({
      code: "media-type-removed",
      message: `${quoted(labelOf(seen))} has no media type ${quoted(mediaType.mediaType)} any more`,
      spot: { seen, old: mediaType.pointer, new: pair.new.pointer },
      effects: effectsOn(seen, (direction) => {
        if (direction === "sent") return removed.length === 0 ? behavesBreaking : breaking;
        const types = typesIn(direction);
        const [before, after] = [
          receivedContent(pair.old.content),
          receivedContent(pair.new.content),
        ];
        if (isAssignable(after, before, types, "new")) return { ...behaves, wire };
        return { ...sourceBreaking, wire };
      }),
      detail: mediaType.mediaType,
    });
  }
}

function reportAdded(
  { pairs, added }: Matching<MediaTypeModel>,
  pair: Pair<WithContent>,
  seen: Seen,
  { report, typesIn }: ShapeComparison,
): void {
  const replaced = pairs.filter(({ old, new: now }) => old.mediaType !== now.mediaType);
  for (const mediaType of [...added, ...replaced.map((one) => one.new)]) {
    report({
      code: "media-type-added",
      message: `${quoted(labelOf(seen))} may have the media type ${quoted(mediaType.mediaType)}`,
      spot: { seen, old: pair.old.pointer, new: mediaType.pointer },
      effects: effectsOn(seen, (direction) => {
        if (direction === "sent") return safe;
        const before = receivedContent(pair.old.content);
        const fits = isAssignable(receivedContent([mediaType]), before, typesIn(direction), "new");
        return fits ? safe : sourceBreaking;
      }),
      detail: mediaType.mediaType,
    });
  }
}

function compareMediaTypes(
  { old, new: now }: Pair<MediaTypeModel>,
  seen: Seen,
  typed: ShapeComparison,
): void {
  const isType = directionsOf(seen).some(
    (direction) => isTyped(old, direction) || isTyped(now, direction),
  );
  const tools = isType ? typed : typed.untyped();
  const places = { old: old.schemaPointer ?? old.pointer, new: now.schemaPointer ?? now.pointer };
  const names: Seen =
    old.declaredName === null
      ? seen
      : Object.fromEntries(Object.keys(seen).map((direction) => [direction, old.declaredName]));
  if (old.shape !== null && now.shape !== null) {
    const inner = old.describesItems ? within(names, "[]") : names;
    tools.compare({ old: old.shape, new: now.shape }, { ...places, seen: inner });
  } else if (old.shape !== now.shape) {
    const relation = now.shape === null ? "wider" : "narrower";
    tools.report({
      code: "type-changed",
      message:
        now.shape === null
          ? `${quoted(labelOf(seen))} is not described any more`
          : `${quoted(labelOf(seen))} has a type now`,
      spot: { ...places, seen: names },
      effects: effectsOn(seen, (direction: Direction) => effectOfType(relation, direction)),
    });
  }
  if (seen.sent !== undefined && JSON.stringify(old.parts) !== JSON.stringify(now.parts)) {
    tools.report({
      code: "part-encoding-changed",
      message: `The parts of ${quoted(labelOf(seen))} are written in another way`,
      spot: { old: old.pointer, new: now.pointer, seen },
      effects: { sent: behavesBreaking },
    });
  }
}
