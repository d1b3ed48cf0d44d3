import { describe, expect, test } from "vitest";
import type { SchemaObject } from "../../generator/validate/openapi.js";
import type { ModelChanges, Schemas } from "../support/declare-builders.js";
import { declareSchemas } from "../support/declare-builders.js";

const ref = (key: string): SchemaObject => ({ $ref: `#/components/schemas/${key}` });
const text = { type: "string" };

type Case = readonly [
  title: string,
  schemas: Schemas,
  want: Readonly<Record<string, string>>,
  changes: ModelChanges,
];

const pet = (mapping?: Readonly<Record<string, string>>): SchemaObject => ({
  properties: { kind: { ...text, description: "What it is." } },
  discriminator: { propertyName: "kind", ...(mapping === undefined ? {} : { mapping }) },
});
const child = (key: string, name: string): SchemaObject => ({
  allOf: [ref(key), { properties: { [name]: text } }],
});
const petModel = { Pet: { baseName: "PetBase" } };

const union: readonly Case[] = [
  [
    "takes the values of its mapping",
    {
      Cat: { properties: { kind: text, lives: text }, required: ["lives"] },
      Dog: { properties: { name: text } },
      Pet: {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: {
          propertyName: "kind",
          mapping: { cat: "#/components/schemas/Cat", kitten: "#/components/schemas/Cat" },
        },
      },
    },
    {
      Cat: `export interface Cat {\n  kind: "cat" | "kitten";\n  lives: string;\n}`,
      Dog: `export interface Dog {\n  kind: "Dog";\n  name?: string;\n}`,
      Pet: "export type Pet = Cat | Dog;",
    },
    {},
  ],
  [
    "leaves what the alternatives say of themselves",
    {
      Cat: { properties: { kind: { const: "CAT" } } },
      Dog: { properties: { kind: { enum: ["dog", "puppy", "Dog"] } } },
      Fish: { properties: { kind: { type: "integer" } } },
      Pet: {
        anyOf: [ref("Cat"), ref("Dog"), ref("Fish")],
        discriminator: { propertyName: "kind" },
      },
    },
    {
      Cat: `export interface Cat {\n  kind?: "CAT";\n}`,
      Dog: `export interface Dog {\n  kind: "Dog";\n}`,
      Fish: `export interface Fish {\n  kind?: number;\n}`,
    },
    {},
  ],
  [
    "reaches into alternatives that are made of parts",
    {
      Base: { properties: { kind: text } },
      Cat: child("Base", "lives"),
      Pet: { oneOf: [ref("Cat")], discriminator: { propertyName: "kind" } },
    },
    { Cat: `export type Cat = Base & { kind: "Cat"; lives?: string };` },
    {},
  ],
  [
    "leaves an alternative that is a union itself",
    {
      Cat: { properties: { kind: text } },
      Other: { oneOf: [ref("Cat"), { type: "null" }] },
      Pet: { oneOf: [ref("Other")], discriminator: { propertyName: "kind" } },
    },
    {
      Cat: "export interface Cat {\n  kind?: string;\n}",
      Other: "export type Other = Cat | null;",
    },
    {},
  ],
];

const parent: readonly Case[] = [
  [
    "means its children, and has a shape of its own",
    {
      Cat: child("Pet", "lives"),
      Dog: child("Pet", "name"),
      Owner: { items: ref("Pet") },
      Pet: pet(),
    },
    {
      Cat: `export type Cat = PetBase & { kind: "Cat"; lives?: string };`,
      Dog: `export type Dog = PetBase & { kind: "Dog"; name?: string };`,
      Owner: "export type Owner = Pet[];",
      Pet: "export type Pet = Cat | Dog;",
      PetBase: "export interface PetBase {\n  /** What it is. */\n  kind?: string;\n}",
    },
    petModel,
  ],
  [
    "knows grandchildren, wherever they stand",
    { Aby: child("Cat", "fur"), Cat: child("Pet", "lives"), Pet: pet() },
    {
      Aby: `export type Aby = Cat & { kind: "Aby"; fur?: string };`,
      Cat: `export type Cat = PetBase & { kind: "Cat" | "Aby"; lives?: string };`,
      Pet: "export type Pet = Aby | Cat;",
    },
    petModel,
  ],
  [
    "may have a value of its own",
    {
      Cat: child("Pet", "lives"),
      Pet: pet({ pet: "#/components/schemas/Pet", cat: "#/components/schemas/Cat" }),
    },
    {
      Cat: `export type Cat = PetBase & { kind: "cat"; lives?: string };`,
      Pet: "export type Pet = Cat | PetBase;",
    },
    petModel,
  ],
  [
    "has an own shape for requests where it is sent in another form",
    {
      Cat: child("Pet", "lives"),
      Pet: {
        properties: { id: { ...text, readOnly: true }, name: text },
        required: ["id", "name"],
        discriminator: { propertyName: "kind" },
      },
    },
    {
      CatInput:
        'export type CatInput = PetBaseInput & { kind: "Cat"; lives?: string | undefined };',
      PetBaseInput: "export interface PetBaseInput {\n  name: string;\n}",
      PetInput: "export type PetInput = CatInput;",
    },
    {
      Pet: {
        baseName: "PetBase",
        baseInputName: "PetBaseInput",
        inputName: "PetInput",
        sent: true,
      },
      Cat: { inputName: "CatInput", sent: true },
    },
  ],
];

describe("a union with a discriminator", () => {
  test.each(union)("%s", (_, schemas, want, changes) => {
    expect(textsOf(schemas, changes)).toMatchObject(want);
  });
});

describe("a parent with a discriminator", () => {
  test.each(parent)("%s", (_, schemas, want, changes) => {
    expect(textsOf(schemas, changes)).toMatchObject(want);
  });
});

test("the order of the document changes nothing", () => {
  for (const [, schemas, , changes] of [...union, ...parent]) {
    const shuffled = Object.fromEntries(Object.entries(schemas).toReversed());
    expect(textsOf(shuffled, changes)).toEqual(textsOf(schemas, changes));
  }
});

function textsOf(schemas: Schemas, changes: ModelChanges): Readonly<Record<string, string>> {
  const { models } = declareSchemas(schemas, changes);
  return Object.fromEntries([...models].map(([name, { text: declared }]) => [name, declared]));
}
