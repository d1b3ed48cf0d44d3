// Code generated from hostile-text/spec.yaml. DO NOT EDIT.

/**
 * *\/ } export {}
 *
 * Generated from `#/components/schemas/a~1b*~1 c`.
 */
export interface ABC {
  /** *\/ */
  "*/"?: string;
  __proto__?: string;
  constructor?: '"*/';
  /**
   * @default "*\/"
   * @example "*\/"
   */
  "with\nbreak"?: string;
}
