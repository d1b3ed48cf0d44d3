// Code generated from camel/spec.yaml. DO NOT EDIT.

export type WithRequired<T, K extends PropertyKey> = T & {
  [P in keyof T as P extends K ? P : never]-?: Exclude<T[P], undefined>;
};
