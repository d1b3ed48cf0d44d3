/* @internal samples with values that JSON does not have */

import { samplerOf } from "../msw/sample.js";
import type { Sampler, SampleSchema } from "../msw/sample-schema.js";
import { readJson } from "./codec.js";
import type { Codec } from "./codec.js";

/** What samples of a type are made with. */
export interface ConvertedSample<Type> {
  readonly codec: Codec<Type>;
  /** Of its JSON. */
  readonly schema: SampleSchema;
}

export function convertedSample<Type>(sample: ConvertedSample<Type>): ConvertedSample<Type> {
  return sample;
}

/** Makes samples of a type from samples of its JSON. */
export function convertedSamplerOf<Type>(make: () => ConvertedSample<Type>): Sampler<Type> {
  return samplerOf(
    () => make().schema,
    (json) => readJson(make().codec, json, JSON.stringify(json)),
  );
}
