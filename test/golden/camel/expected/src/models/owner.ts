// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Address } from "./address.js";
import type { Clashing } from "./clashing.js";
import type { EitherCase } from "./either-case.js";
import type { MapOrObject } from "./map-or-object.js";
import type { Meta } from "./meta.js";
import type { Odd } from "./odd.js";
import type { Pet } from "./pet.js";
import type { Place } from "./place.js";
import type { RecordModel } from "./record-model.js";
import type { WholeSearch } from "./whole-search.js";

/** Generated from `#/components/schemas/Owner`. */
export interface Owner {
  firstName: string;
  readonly createdAt?: string;
  metaData?: Meta;
  /**
   * @default {"streetName":"None"}
   * @example {"streetName":"Main","other_name":"kept"}
   */
  homeAddress?: Address | null;
  oldAddresses?: Address[];
  addressPair?: [string, Address, ...Meta[]];
  addressesByName?: { [key: string]: Address };
  labelsByPattern?: { [key: string]: Address };
  bestFriend?: Owner;
  favouritePet?: Pet;
  somePlace?: Place;
  fullRecord?: RecordModel;
  oddNames?: Odd;
  clashingNames?: Clashing;
  eitherCase?: EitherCase;
  mapOrObject?: MapOrObject;
  wholeSearch?: WholeSearch;
}

/** Generated from `#/components/schemas/Owner`. */
export interface OwnerInput {
  firstName: string;
  passWord?: string | undefined;
  metaData?: Meta | undefined;
  /**
   * @default {"streetName":"None"}
   * @example {"streetName":"Main","other_name":"kept"}
   */
  homeAddress?: Address | null | undefined;
  oldAddresses?: readonly Address[] | undefined;
  addressPair?: readonly [string, Address, ...Meta[]] | undefined;
  addressesByName?: { [key: string]: Address } | undefined;
  labelsByPattern?: { [key: string]: Address } | undefined;
  bestFriend?: OwnerInput | undefined;
  favouritePet?: Pet | undefined;
  somePlace?: Place | undefined;
  fullRecord?: RecordModel | undefined;
  oddNames?: Odd | undefined;
  clashingNames?: Clashing | undefined;
  eitherCase?: EitherCase | undefined;
  mapOrObject?: MapOrObject | undefined;
  wholeSearch?: WholeSearch | undefined;
}
