// Code generated from dates/spec.yaml. DO NOT EDIT.

import type { Pet, PetInput } from "../../models/pet.js";
import { type Codec, allOfCodecs, arrayCodec, codecOf, objectCodec, tupleCodec } from "../codec.js";
import { dateCodec, dateTimeCodec } from "../dates.js";
import { EventCodec } from "./event.js";
import { InstantCodec } from "./instant.js";
import { MemoCodec } from "./memo.js";
import { NoteCodec } from "./note.js";
import { SpanCodec } from "./span.js";
import { VisitCodec } from "./visit.js";

/** Converts {@link Pet} from JSON and to JSON. */
export const PetCodec: Codec<Pet> = /* @__PURE__ */ codecOf(() =>
  objectCodec({
    born: dateCodec,
    seen: dateTimeCodec,
    created: dateTimeCodec,
    parents: arrayCodec(PetCodec),
    visits: objectCodec({}, VisitCodec),
    "first-and-last": tupleCodec([null, InstantCodec], dateCodec),
    ["__proto__"]: dateTimeCodec,
    event: EventCodec,
    either: allOfCodecs([SpanCodec, arrayCodec(InstantCodec)]),
    note: allOfCodecs([NoteCodec, MemoCodec]),
    full: allOfCodecs([SpanCodec, objectCodec({ until: dateTimeCodec })]),
  }),
);

/** Converts {@link PetInput} from JSON and to JSON. */
export const PetInputCodec: Codec<PetInput> = /* @__PURE__ */ codecOf(() =>
  objectCodec({
    born: dateCodec,
    seen: dateTimeCodec,
    parents: arrayCodec(PetInputCodec),
    visits: objectCodec({}, VisitCodec),
    "first-and-last": tupleCodec([null, InstantCodec], dateCodec),
    ["__proto__"]: dateTimeCodec,
    event: EventCodec,
    either: allOfCodecs([SpanCodec, arrayCodec(InstantCodec)]),
    note: allOfCodecs([NoteCodec, MemoCodec]),
    full: allOfCodecs([SpanCodec, objectCodec({ until: dateTimeCodec })]),
  }),
);
