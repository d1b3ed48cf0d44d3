import { describe, expect, test } from "vitest";
import type { SchemaObject } from "../../generator/validate/openapi.js";
import type { ModelChanges, Schemas } from "../support/declare-builders.js";
import { compileErrors } from "../support/compile.js";
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
    "does not take the key for a value where an example or a default shows another",
    {
      Cat: { properties: { kind: { ...text, example: "european-shorthair" } } },
      Dog: { properties: { kind: { ...text, default: "dog" } } },
      Fish: { properties: { kind: { ...text, examples: ["Fish"] } } },
      Pet: {
        oneOf: [ref("Cat"), ref("Dog"), ref("Fish")],
        discriminator: { propertyName: "kind" },
      },
    },
    {
      Cat: `export interface Cat {\n  /** @example "european-shorthair" */\n  kind?: string;\n}`,
      Dog: `export interface Dog {\n  /** @default "dog" */\n  kind?: string;\n}`,
      Fish: `export interface Fish {\n  kind: "Fish";\n}`,
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
    {},
  ],
  [
    "knows grandchildren, wherever they stand",
    { Aby: child("Cat", "fur"), Cat: child("Pet", "lives"), Pet: pet() },
    {
      Aby: `export type Aby = CatBase & { kind: "Aby"; fur?: string };`,
      Cat: `export type Cat = Aby | (CatBase & { kind: "Cat" });`,
      CatBase: "export type CatBase = PetBase & { lives?: string };",
      Pet: "export type Pet = Cat;",
    },
    {},
  ],
  [
    "may have a value of its own",
    {
      Cat: child("Pet", "lives"),
      Pet: pet({ pet: "#/components/schemas/Pet", cat: "#/components/schemas/Cat" }),
    },
    {
      Cat: `export type Cat = PetBase & { kind: "cat"; lives?: string };`,
      Pet: `export type Pet = Cat | (PetBase & { kind: "pet" });`,
    },
    {},
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
      Pet: { inputName: "PetInput", sent: true },
      PetBase: { inputName: "PetBaseInput", sent: true },
      Cat: { inputName: "CatInput", sent: true },
    },
  ],
];

const vehicles = (middle: object, mapping: Readonly<Record<string, string>>): Schemas => ({
  Car: { allOf: [ref("Vehicle")], properties: { kind: text, model: text }, ...middle },
  Vehicle: {
    required: ["kind"],
    properties: { kind: text, id: text },
    discriminator: { propertyName: "kind", mapping },
  },
  Volvo: { allOf: [ref("Car")], properties: { kind: text, seats: text } },
});
const keyed = (name: string): string => `#/components/schemas/${name}`;
const carsAndVolvos = { car: keyed("Car"), volvo: keyed("Volvo") };
const told = (mapping?: object) => ({ discriminator: { propertyName: "kind", ...mapping } });
const concreteCar = {
  Car: `export type Car = Volvo | (CarBase & { kind: "car" });`,
  CarBase: "export type CarBase = VehicleBase & { kind?: string; model?: string };",
  Vehicle: "export type Vehicle = Car;",
  VehicleBase: "export interface VehicleBase {\n  kind: string;\n  id?: string;\n}",
  Volvo: `export type Volvo = CarBase & { kind: "volvo"; seats?: string };`,
};

const middle: readonly Case[] = [
  [
    "keeps its own value, with a mapping of its own",
    vehicles(told({ mapping: { volvo: keyed("Volvo") } }), carsAndVolvos),
    concreteCar,
    {},
  ],
  [
    "keeps its own value, with no mapping of its own",
    vehicles(told(), carsAndVolvos),
    concreteCar,
    {},
  ],
  [
    "keeps its own value, with no discriminator of its own",
    vehicles({}, carsAndVolvos),
    concreteCar,
    {},
  ],
  [
    "is abstract where its own property does not allow its name",
    {
      ...vehicles({}, {}),
      Car: {
        allOf: [ref("Vehicle")],
        properties: { kind: { ...text, enum: ["Volvo"] } },
        discriminator: { propertyName: "kind" },
      },
    },
    { Car: "export type Car = Volvo;", Vehicle: "export type Vehicle = Car;" },
    {},
  ],
  [
    "is called by its name where nothing is mapped",
    vehicles({}, {}),
    {
      Car: `export type Car = Volvo | (CarBase & { kind: "Car" });`,
      Vehicle: "export type Vehicle = Car;",
      Volvo: `export type Volvo = CarBase & { kind: "Volvo"; seats?: string };`,
    },
    {},
  ],
  [
    "is abstract where only the last ones are mapped",
    vehicles({}, { volvo: keyed("Volvo") }),
    { Car: "export type Car = Volvo;", Vehicle: "export type Vehicle = Car;" },
    {},
  ],
  [
    "has the children that only its own mapping names",
    vehicles(told({ mapping: { volvo: keyed("Volvo") } }), { car: keyed("Car") }),
    concreteCar,
    {},
  ],
  [
    "tells its own children apart by another property",
    {
      ...vehicles(
        { discriminator: { propertyName: "make", mapping: { volvo: keyed("Volvo") } } },
        { car: keyed("Car") },
      ),
      Volvo: { allOf: [ref("Car")], properties: { seats: text } },
    },
    {
      Car: "export type Car = Volvo;",
      Vehicle: "export type Vehicle = Car;",
      Volvo: `export type Volvo = CarBase & {\n  kind: "car";\n  make: "volvo";\n  seats?: string;\n};`,
    },
    {},
  ],
  [
    "is extended by what no mapping names without becoming a parent",
    {
      ...vehicles({}, { car: keyed("Car"), volvo: keyed("Volvo") }),
      OwnedCar: { allOf: [ref("Volvo"), { properties: { owner: text } }] },
    },
    { ...concreteCar, OwnedCar: "export type OwnedCar = Volvo & { owner?: string };" },
    {},
  ],
  [
    "may be an alternative of a union that names its children as well",
    {
      Car: { properties: { kind: text, model: text } },
      Vehicle: { oneOf: [ref("Car"), ref("Volvo")], ...told({ mapping: carsAndVolvos }) },
      Volvo: { allOf: [ref("Car")], properties: { seats: text } },
    },
    {
      Car: `export type Car = Volvo | (CarBase & { kind: "car" });`,
      Vehicle: "export type Vehicle = Car | Volvo;",
      Volvo: `export type Volvo = CarBase & { kind: "volvo"; seats?: string };`,
    },
    {},
  ],
  [
    "may have several parents",
    {
      Boat: { allOf: [ref("Vehicle"), { properties: { draught: text } }] },
      Vehicle: { properties: { kind: text }, ...told() },
      Car: { allOf: [ref("Vehicle"), { properties: { model: text } }] },
      Amphibian: { allOf: [ref("Boat"), ref("Car")] },
    },
    {
      Amphibian: `export type Amphibian = BoatBase & CarBase & { kind: "Amphibian" };`,
      Boat: `export type Boat = Amphibian | (BoatBase & { kind: "Boat" });`,
      Car: `export type Car = Amphibian | (CarBase & { kind: "Car" });`,
      Vehicle: "export type Vehicle = Boat | Car;",
    },
    {},
  ],
  [
    "may have its discriminator in a part that it spells out",
    {
      Cat: child("Pet", "lives"),
      Entity: { properties: { id: text } },
      Pet: { allOf: [ref("Entity"), { properties: { kind: text }, ...told() }] },
    },
    {
      Cat: `export type Cat = PetBase & { kind: "Cat"; lives?: string };`,
      Pet: "export type Pet = Cat;",
      PetBase: "export type PetBase = Entity & { kind?: string };",
    },
    {},
  ],
  [
    "may be null where its parent says so",
    { Cat: child("Pet", "lives"), Pet: { ...(pet() as object), nullable: true } },
    {
      Cat: `export type Cat = PetBase & { kind: "Cat"; lives?: string };`,
      Pet: "export type Pet = Cat | null;",
    },
    {},
  ],
  [
    "keeps the name of another schema that is called like a base",
    { Cat: child("Pet", "lives"), Pet: pet(), PetBase: { type: "boolean" } },
    {
      Cat: `export type Cat = PetBase2 & { kind: "Cat"; lives?: string };`,
      PetBase: "export type PetBase = boolean;",
    },
    {},
  ],
];

const extending = (key: string, name: string): SchemaObject => ({
  allOf: [ref(key), { properties: { [name]: text } }],
});
const one = { One: extending("Base", "a"), Two: extending("Base", "b") };
const oneAndTwo = [ref("One"), ref("Two")];
const base = { properties: { kind: text } };
const plainUnion = {
  Base: "export type Base = One | Two;",
  BaseBase: "export interface BaseBase {\n  kind?: string;\n}",
  One: "export type One = BaseBase & { a?: string };",
  Two: "export type Two = BaseBase & { b?: string };",
};

const extendedUnion: readonly Case[] = [
  ["of oneOf", { Base: { ...base, oneOf: oneAndTwo }, ...one }, plainUnion, {}],
  ["of anyOf", { Base: { ...base, anyOf: oneAndTwo }, ...one }, plainUnion, {}],
  ["in a part", { Base: { allOf: [base, { oneOf: oneAndTwo }] }, ...one }, plainUnion, {}],
  [
    "with a discriminator",
    { Base: { ...base, ...told(), oneOf: oneAndTwo }, ...one },
    {
      Base: "export type Base = One | Two;",
      One: `export type One = BaseBase & { kind: "One"; a?: string };`,
      Two: `export type Two = BaseBase & { kind: "Two"; b?: string };`,
    },
    {},
  ],
  [
    "that says nothing of itself",
    { Base: { type: "object", ...told(), oneOf: oneAndTwo }, ...one },
    {
      Base: "export type Base = One | Two;",
      One: `export interface One {\n  kind: "One";\n  a?: string;\n}`,
    },
    {},
  ],
  [
    "with an alternative that does not extend it",
    { Base: { ...base, oneOf: [...oneAndTwo, ref("Other")] }, Other: base, ...one },
    { Base: "export type Base = One | Two | (BaseBase & Other);" },
    {},
  ],
  [
    "with one that extends it on the way",
    { Base: { ...base, oneOf: [ref("Three")] }, One: one.One, Three: extending("One", "c") },
    {
      Base: "export type Base = Three;",
      One: "export type One = BaseBase & { a?: string };",
      Three: "export type Three = One & { c?: string };",
    },
    {},
  ],
  [
    "with another union among its alternatives",
    { Base: { ...base, oneOf: [ref("Some")] }, Some: { oneOf: oneAndTwo }, ...one },
    {
      Base: "export type Base = BaseBase & Some;",
      One: "export type One = BaseBase & { a?: string };",
      Some: "export type Some = One | Two;",
    },
    {},
  ],
  [
    "by another name",
    {
      Alias: { allOf: [ref("Base")] },
      Base: { ...told(), oneOf: oneAndTwo },
      Documented: { allOf: [ref("Base"), { description: "A base." }] },
      More: extending("Base", "c"),
      One: { properties: { kind: text } },
      Two: { properties: { kind: text } },
    },
    {
      Alias: "export type Alias = Base;",
      Documented: "export type Documented = Base;",
      More: "export type More = Base & { c?: string };",
    },
    {},
  ],
  [
    "spelled out in place",
    { Base: { ...base, oneOf: [extending("Base", "a"), extending("Base", "b")] } },
    { Base: "export type Base = { kind?: string } & ({ a?: string } | { b?: string });" },
    {},
  ],
  [
    "and something else that extends it, which is one of its alternatives with more",
    { Base: { ...base, oneOf: oneAndTwo }, Other: extending("Base", "c"), ...one },
    { ...plainUnion, Other: "export type Other = Base & { c?: string };" },
    {},
  ],
];

const circle: readonly Case[] = [
  [
    "of two by allOf",
    { A: extending("B", "a"), B: extending("A", "b") },
    { A: "export type A = B & { a?: string };", B: "export interface B {\n  b?: string;\n}" },
    {},
  ],
  [
    "of one by allOf",
    { A: extending("A", "a") },
    { A: "export interface A {\n  a?: string;\n}" },
    {},
  ],
  [
    "of three, with a discriminator",
    {
      A: { ...(extending("B", "a") as object), ...told() },
      B: extending("C", "b"),
      C: extending("A", "c"),
    },
    {
      ABase: "export interface ABase {\n  a?: string;\n}",
      BBase: "export type BBase = CBase & { b?: string };",
      CBase: "export type CBase = ABase & { c?: string };",
    },
    {},
  ],
  [
    "of alternatives",
    { A: { oneOf: [ref("B"), text] }, B: { anyOf: [ref("A"), { type: "number" }] } },
    { A: "export type A = B | string;", B: "export type B = number;" },
    {},
  ],
  [
    "of an alternative that is the union itself",
    { A: { anyOf: [ref("A"), text, { allOf: [ref("A")] }] } },
    { A: "export type A = string;" },
    {},
  ],
  [
    "by properties or items, which is none",
    { A: { properties: { a: ref("A"), b: { items: ref("A") } } }, B: { items: ref("B") } },
    { A: "export interface A {\n  a?: A;\n  b?: A[];\n}", B: "export type B = B[];" },
    {},
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

describe("a class in the middle of a hierarchy", () => {
  test.each(middle)("%s", (_, schemas, want, changes) => {
    expect(textsOf(schemas, changes)).toMatchObject(want);
  });
});

describe("a union that its alternatives extend", () => {
  test.each(extendedUnion)("%s", (_, schemas, want, changes) => {
    expect(textsOf(schemas, changes)).toMatchObject(want);
  });
});

describe("a circle", () => {
  test.each(circle)("%s", (_, schemas, want, changes) => {
    expect(textsOf(schemas, changes)).toMatchObject(want);
  });
});

test("every declaration compiles", () => {
  const all = [...union, ...parent, ...middle, ...extendedUnion, ...circle];
  const files = all.map(([, schemas, , changes], index) => {
    const { models, utilities } = declareSchemas(schemas, changes);
    const texts = [...models.values(), ...utilities.values()].map(({ text: declared }) => declared);
    return { path: `src/case-${index}.ts`, text: `${texts.join("\n")}\nexport {};\n` };
  });
  expect(compileErrors(files)).toEqual([]);
});

test("the order of the document changes nothing", () => {
  for (const [, schemas, , changes] of [
    ...union,
    ...parent,
    ...middle,
    ...extendedUnion,
    ...circle,
  ]) {
    const shuffled = Object.fromEntries(Object.entries(schemas).toReversed());
    expect(textsOf(shuffled, changes)).toEqual(textsOf(schemas, changes));
  }
});

function textsOf(schemas: Schemas, changes: ModelChanges): Readonly<Record<string, string>> {
  const { models } = declareSchemas(schemas, changes);
  return Object.fromEntries([...models].map(([name, { text: declared }]) => [name, declared]));
}
