// Code generated from dates/spec.yaml. DO NOT EDIT.

import type { Event } from "../../models/event.js";
import { type Codec, codecByProperty, codecOf } from "../codec.js";
import { BornCodec } from "./born.js";

/** Converts {@link Event} from JSON and to JSON. */
export const EventCodec: Codec<Event> = /* @__PURE__ */ codecOf(() =>
  codecByProperty("kind", { born: BornCodec }),
);
