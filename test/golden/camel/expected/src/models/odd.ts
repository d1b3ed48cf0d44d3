// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Meta } from "./meta.js";

/** Generated from `#/components/schemas/Odd`. */
export interface Odd {
  __proto__?: string | undefined;
  to_string?: string | undefined;
  constructor?: string | undefined;
  $ref_name?: string | undefined;
  "@type"?: string | undefined;
  "+1"?: number | undefined;
  "urn:example:some_name"?: string | undefined;
  _internalLinks?: string | undefined;
  httpStatus?: number | undefined;
  userID?: string | undefined;
  id?: string | undefined;
  maxSize?: number | undefined;
  line1?: string | undefined;
  line_1_2?: string | undefined;
  dottedName?: string | undefined;
  spacedName?: string | undefined;
  [key: string]: Meta | string | number | undefined;
}
