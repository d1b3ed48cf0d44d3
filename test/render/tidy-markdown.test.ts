import { expect, test } from "vitest";

import { tidyMarkdown } from "../../generator/render/tidy-markdown.js";

test.each<[title: string, given: string, want: string]>([
  ["empty lines between blocks become one", "a\n\n\n\nb\n", "a\n\nb\n"],
  ["white space at the end of a line goes", "a  \nb\t\n", "a\nb\n"],
  ["empty lines around the text go", "\n\na\n\n", "a\n"],
  ["code stays as it is", "```ts\na\n\n\nb  \n```\n", "```ts\na\n\n\nb  \n```\n"],
  [
    "a fence ends where one as long stands",
    "````\n```\n\n\n````\n\n\nb",
    "````\n```\n\n\n````\n\nb\n",
  ],
])("%s", (_, given, want) => {
  expect(tidyMarkdown(given)).toBe(want);
});
