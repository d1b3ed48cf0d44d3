/* @internal how operations convert what they send and receive */

import { ClientError } from "../runtime/errors.js";
import type { OperationDescription, WrittenRequest } from "../runtime/operation.js";
import { conversionOf } from "./codec.js";
import type { Codec } from "./codec.js";

/** What converts the values of an operation. */
export interface OperationCodecs {
  /** Of its parameters, body included. */
  readonly params?: Codec;
  /** Of the bodies of its responses: by status (`200`), range (`4XX`) or `default`. */
  readonly responses?: Readonly<Record<string, Codec>>;
}

/** The description of an operation as it would be without codecs. */
export type PlainDescription<Described extends OperationDescription> = Omit<Described, "write"> & {
  write(params: PlainParams<Parameters<Described["write"]>[0]>): WrittenRequest;
};

type PlainParams<Params> = { [Name in keyof Params]: Plain<Params[Name]> };

type Plain<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value;

/** Adds codecs to the description of an operation. */
export function withCodecs<Described extends OperationDescription>(
  plain: PlainDescription<Described>,
  makeCodecs: () => OperationCodecs,
): Described {
  let codecs: OperationCodecs | undefined;
  const made = (): OperationCodecs => (codecs ??= makeCodecs());
  const read: OperationDescription["read"] = async (response, call) => {
    const body = await plain.read(response, call);
    const codec = codecFor(response.status, made());
    const conversion = conversionOf(body, "body", true, (message) => {
      const text = JSON.stringify(conversion.whole);
      return new ClientError("DecodeError", message, call, { text });
    });
    return codec ? codec(body, conversion) : body;
  };
  const write: OperationDescription["write"] = (params) => {
    const { params: codec } = made();
    // Sound: the codecs and the types of the parameters are made from the same schemas.
    return plain.write(
      (codec ? codec(params, conversionOf(params, "params", false)) : params) as never,
    );
  };
  // Sound: nothing has another type than in the plain description but the parameters of `write`.
  return { ...plain, read, write } as unknown as Described;
}

function codecFor(status: number, { responses }: OperationCodecs): Codec | undefined {
  const range = `${Math.trunc(status / 100)}XX`;
  return responses?.[status] ?? responses?.[range] ?? responses?.["default"];
}
