// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { RecordModel } from "../../models/record-model.js";
import { type Codec, allOfCodecs, codecOf, objectCodec } from "../codec.js";
import { namedCodec } from "../names.js";
import { MetaCodec } from "./meta.js";
import { PetCodec } from "./pet.js";
import { PointCodec } from "./point.js";
import { SizeCodec } from "./size.js";

/** Converts {@link RecordModel} from JSON and to JSON. */
export const RecordModelCodec: Codec<RecordModel> = /* @__PURE__ */ codecOf(() =>
  allOfCodecs([
    namedCodec(
      { inner_part: "innerPart", own_pet: "ownPet" },
      { inner_part: PointCodec, own_pet: PetCodec },
    ),
    namedCodec({ inner_part: "innerPart", last_part: "lastPart" }, { inner_part: SizeCodec }),
    objectCodec({ about: MetaCodec }),
  ]),
);
