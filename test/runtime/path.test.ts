import { expect, test } from "vitest";
import * as path from "../../templates/runtime/path.js";

const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

/** https://spec.openapis.org/oas/v3.1.1.html#style-examples, with the parameter `color`. */
const styles = [
  ["simple", path.simple("color", "blue"), "blue"],
  ["simple, array", path.simpleArray("color", array), "blue,black,brown"],
  ["simple, object", path.simpleObject("color", object), "R,100,G,200,B,150"],
  ["simple, object, exploded", path.simpleObjectExplode("color", object), "R=100,G=200,B=150"],
  ["label", path.label("color", "blue"), ".blue"],
  ["label, empty", path.label("color", ""), "."],
  ["label, array", path.labelArray("color", array), ".blue,black,brown"],
  ["label, array, exploded", path.labelArrayExplode("color", array), ".blue.black.brown"],
  ["label, object", path.labelObject("color", object), ".R,100,G,200,B,150"],
  ["label, object, exploded", path.labelObjectExplode("color", object), ".R=100.G=200.B=150"],
  ["matrix", path.matrix("color", "blue"), ";color=blue"],
  ["matrix, empty", path.matrix("color", ""), ";color"],
  ["matrix, array", path.matrixArray("color", array), ";color=blue,black,brown"],
  [
    "matrix, array, exploded",
    path.matrixArrayExplode("color", array),
    ";color=blue;color=black;color=brown",
  ],
  ["matrix, object", path.matrixObject("color", object), ";color=R,100,G,200,B,150"],
  ["matrix, object, exploded", path.matrixObjectExplode("color", object), ";R=100;G=200;B=150"],
] as const;

test.each(styles)("style %s", (_, given, want) => {
  expect(given).toBe(want);
});

const list = ["red", "green", "blue"];
const keys = { semi: ";", dot: ".", comma: "," };

/** RFC 6570 sections 3.2.2, 3.2.5 and 3.2.7, with the variables of section 3.2. */
const expansions = [
  ["{var}", path.simple("var", "value"), "value"],
  ["{hello}", path.simple("hello", "Hello World!"), "Hello%20World%21"],
  ["{half}", path.simple("half", "50%"), "50%25"],
  ["{list}", path.simpleArray("list", list), "red,green,blue"],
  ["{keys}", path.simpleObject("keys", keys), "semi,%3B,dot,.,comma,%2C"],
  ["{keys*}", path.simpleObjectExplode("keys", keys), "semi=%3B,dot=.,comma=%2C"],
  ["{.who}", path.label("who", "fred"), ".fred"],
  ["{.list}", path.labelArray("list", list), ".red,green,blue"],
  ["{.list*}", path.labelArrayExplode("list", list), ".red.green.blue"],
  ["{.keys}", path.labelObject("keys", keys), ".semi,%3B,dot,.,comma,%2C"],
  ["{.keys*}", path.labelObjectExplode("keys", keys), ".semi=%3B.dot=..comma=%2C"],
  ["{;half}", path.matrix("half", "50%"), ";half=50%25"],
  ["{;empty}", path.matrix("empty", ""), ";empty"],
  ["{;list}", path.matrixArray("list", list), ";list=red,green,blue"],
  ["{;list*}", path.matrixArrayExplode("list", list), ";list=red;list=green;list=blue"],
  ["{;keys}", path.matrixObject("keys", keys), ";keys=semi,%3B,dot,.,comma,%2C"],
  ["{.empty}", path.label("empty", ""), "."],
  ["{.empty_list}", path.labelArray("empty", []), ""],
  ["{.empty_list*}", path.labelArrayExplode("empty", []), ""],
  ["{.empty_keys}", path.labelObject("empty", {}), ""],
  ["{.empty_keys*}", path.labelObjectExplode("empty", {}), ""],
  ["{;empty_list}", path.matrixArray("empty", []), ""],
  ["{;empty_list*}", path.matrixArrayExplode("empty", []), ""],
  ["{;empty_keys}", path.matrixObject("empty", {}), ""],
  ["{;empty_keys*}", path.matrixObjectExplode("empty", {}), ""],
  ["{;keys*}", path.matrixObjectExplode("keys", keys), ";semi=%3B;dot=.;comma=%2C"],
] as const;

test.each(expansions)("RFC 6570 %s", (_, given, want) => {
  expect(given).toBe(want);
});

const characters = [
  ["reserved", ":/?#[]@!$&'()*+,;=", "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D"],
  ["unreserved", "AZaz09-._~", "AZaz09-._~"],
  ["others", 'a b"<>\\^`{|}', "a%20b%22%3C%3E%5C%5E%60%7B%7C%7D"],
  ["not ASCII", "é€😀", "%C3%A9%E2%82%AC%F0%9F%98%80"],
  ["a number", 1.5, "1.5"],
  ["a boolean", false, "false"],
] as const;

test.each(characters)("percent-encodes %s", (_, given, want) => {
  expect(path.simple("value", given)).toBe(want);
});
