/* @internal numbers that look random and depend on nothing but a seed and a place */

/** A number from 0 up to a limit: the same one for the same seed and place. */
export function numberAt(seed: number, place: string, limit: number): number {
  let hash = 2_166_136_261 ^ seed;
  for (const character of place) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
  return ((hash ^ (hash >>> 16)) >>> 0) % limit;
}
