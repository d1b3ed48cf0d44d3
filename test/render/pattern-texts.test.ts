import { describe, expect, test } from "vitest";

import { textsMatching } from "../../generator/render/pattern-texts.js";

function textsOf(source: string, limits: { minLength?: number; maxLength?: number } = {}) {
  return textsMatching({ source, flags: "u", minLength: 0, maxLength: Infinity, ...limits });
}

describe("texts that match a pattern", () => {
  test.each([
    ["^[A-Z]{2}\\d+$"],
    ["^(?:cat|dog)-[^a-z]?$"],
    ["^arn:aws[a-z-]*:[^:]*:(?:\\d{12})?:.+$"],
    ["^(a|b)\\1$"],
    ["^(?=.*[A-Z])(?=.*\\d)(?=.*[-_@#]).{8,32}$"],
    ["^\\p{Script=Greek}+$"],
    ["\\S"],
    ["^.{1,3}(?<!a)$"],
    ["^[\\u4e00-\\u4e10]$"],
  ])("%s", (source) => {
    const texts = textsOf(source);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !new RegExp(source, "u").test(text))).toEqual([]);
  });

  test("are of the right length", () => {
    const lengths = (limits: object) => textsOf("^[a-z]+$", limits).map(({ length }) => length);
    expect(Math.min(...lengths({ minLength: 30 }))).toBe(32);
    expect(Math.max(...lengths({ maxLength: 3 }))).toBeLessThanOrEqual(3);
    expect(lengths({ minLength: 5, maxLength: 4 })).toEqual([]);
  });

  test("are always the same", () => {
    expect(textsOf("^[a-z]+\\d$")).toEqual(textsOf("^[a-z]+\\d$"));
  });

  test.each([
    ["a^"],
    ["^(?!)$"],
    ["^(a+)+(?<!a)$"],
    ["((a{1000}){1000}){1000}"],
    ["^(a|a){40}(?!)$"],
  ])("are none, in little time, of %s", (source) => {
    const start = performance.now();
    expect(textsOf(source)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
