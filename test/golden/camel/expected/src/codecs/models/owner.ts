// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Owner, OwnerInput } from "../../models/owner.js";
import { type Codec, arrayCodec, codecOf, objectCodec, tupleCodec } from "../codec.js";
import { namedCodec } from "../names.js";
import { AddressCodec } from "./address.js";
import { EitherCaseCodec } from "./either-case.js";
import { MetaCodec } from "./meta.js";
import { OddCodec } from "./odd.js";
import { PetCodec } from "./pet.js";
import { PlaceCodec } from "./place.js";
import { RecordModelCodec } from "./record-model.js";
import { WholeSearchCodec } from "./whole-search.js";

/** Converts {@link Owner} from JSON and to JSON. */
export const OwnerCodec: Codec<Owner> = /* @__PURE__ */ codecOf(() =>
  namedCodec(
    {
      first_name: "firstName",
      created_at: "createdAt",
      pass_word: "passWord",
      meta_data: "metaData",
      home_address: "homeAddress",
      old_addresses: "oldAddresses",
      address_pair: "addressPair",
      addresses_by_name: "addressesByName",
      labels_by_pattern: "labelsByPattern",
      best_friend: "bestFriend",
      favourite_pet: "favouritePet",
      some_place: "somePlace",
      full_record: "fullRecord",
      odd_names: "oddNames",
      clashing_names: "clashingNames",
      either_case: "eitherCase",
      map_or_object: "mapOrObject",
      whole_search: "wholeSearch",
    },
    {
      meta_data: MetaCodec,
      home_address: AddressCodec,
      old_addresses: arrayCodec(AddressCodec),
      address_pair: tupleCodec([null, AddressCodec], MetaCodec),
      addresses_by_name: objectCodec({}, AddressCodec),
      labels_by_pattern: objectCodec({}, AddressCodec),
      best_friend: OwnerCodec,
      favourite_pet: PetCodec,
      some_place: PlaceCodec,
      full_record: RecordModelCodec,
      odd_names: OddCodec,
      either_case: EitherCaseCodec,
      whole_search: WholeSearchCodec,
    },
  ),
);

/** Converts {@link OwnerInput} from JSON and to JSON. */
export const OwnerInputCodec: Codec<OwnerInput> = /* @__PURE__ */ codecOf(() =>
  namedCodec(
    {
      first_name: "firstName",
      created_at: "createdAt",
      pass_word: "passWord",
      meta_data: "metaData",
      home_address: "homeAddress",
      old_addresses: "oldAddresses",
      address_pair: "addressPair",
      addresses_by_name: "addressesByName",
      labels_by_pattern: "labelsByPattern",
      best_friend: "bestFriend",
      favourite_pet: "favouritePet",
      some_place: "somePlace",
      full_record: "fullRecord",
      odd_names: "oddNames",
      clashing_names: "clashingNames",
      either_case: "eitherCase",
      map_or_object: "mapOrObject",
      whole_search: "wholeSearch",
    },
    {
      meta_data: MetaCodec,
      home_address: AddressCodec,
      old_addresses: arrayCodec(AddressCodec),
      address_pair: tupleCodec([null, AddressCodec], MetaCodec),
      addresses_by_name: objectCodec({}, AddressCodec),
      labels_by_pattern: objectCodec({}, AddressCodec),
      best_friend: OwnerInputCodec,
      favourite_pet: PetCodec,
      some_place: PlaceCodec,
      full_record: RecordModelCodec,
      odd_names: OddCodec,
      either_case: EitherCaseCodec,
      whole_search: WholeSearchCodec,
    },
  ),
);
