// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Address } from "../../models/address.js";
import { type Codec, codecOf } from "../codec.js";
import { namedCodec } from "../names.js";

/** Converts {@link Address} from JSON and to JSON. */
export const AddressCodec: Codec<Address> = /* @__PURE__ */ codecOf(() =>
  namedCodec({ street_name: "streetName", "zip-code": "zipCode" }),
);
