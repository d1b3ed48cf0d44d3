import { expectTypeOf, test } from "vitest";

import type { Configuration, TemplateHelper } from "../../generator/index.js";

test("a helper takes what its author says, and returns data", () => {
  const helpers = {
    kebab: (name: string) => name.toLowerCase(),
    startsWith: (text: string, start: string) => text.startsWith(start),
    words: (text: string | null) => ({ words: text?.split(" ") ?? [] }),
  };
  expectTypeOf(helpers).toExtend<NonNullable<Configuration["helpers"]>>();
  expectTypeOf((name: string) => Promise.resolve(name)).not.toExtend<TemplateHelper>();
  expectTypeOf(() => undefined).not.toExtend<TemplateHelper>();
  expectTypeOf(() => new Date(0)).not.toExtend<TemplateHelper>();
});
