// Code generated from several-files/spec.yaml. DO NOT EDIT.

import type { Address } from "./address.js";

/** Generated from `models/user.json`. */
export interface User {
  name: string;
  manager?: User;
  address?: Address;
}
