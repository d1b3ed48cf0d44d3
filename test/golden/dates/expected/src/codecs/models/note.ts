// Code generated from dates/spec.yaml. DO NOT EDIT.

import type { Note } from "../../models/note.js";
import { type Codec, codecOf, objectCodec } from "../codec.js";
import { dateTimeCodec } from "../dates.js";

/** Converts {@link Note} from JSON and to JSON. */
export const NoteCodec: Codec<Note> = /* @__PURE__ */ codecOf(() =>
  objectCodec({ written: dateTimeCodec }),
);
