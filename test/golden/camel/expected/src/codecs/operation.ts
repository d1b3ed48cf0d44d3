/* @internal how operations convert what they send and receive */

import { ClientError } from "../runtime/errors.js";
import type { FetchResponse } from "../runtime/fetch.js";
import type { OperationDescription, WrittenRequest } from "../runtime/operation.js";
import { codecOfStatus, conversionOf } from "./codec.js";
import type { Codec, CodecsByStatus } from "./codec.js";

/** What converts the values of an operation. */
export interface OperationCodecs {
  /** Of its parameters, body included. */
  readonly params?: Codec;
  /** Of the bodies of its responses. */
  readonly responses?: CodecsByStatus;
}

/** The description of an operation as it would be without codecs. */
export type PlainDescription<Described extends OperationDescription> = Omit<Described, "write"> & {
  write(params: PlainParams<Parameters<Described["write"]>[0]>): WrittenRequest;
};

type PlainParams<Params> = { [Name in keyof Params]: Plain<Params[Name]> };

/** Dates and similar values are text in JSON. A `bigint` is a number or text, which are written alike. */
type Plain<Value> = Value extends bigint | { toJSON(): string }
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
    const codec = codecOfStatus(response.status, made().responses);
    if (!codec) return plain.read(response, call);
    const kept = keepText(response);
    const body = await plain.read(kept, call);
    const conversion = conversionOf(body, {
      name: "body",
      isRead: true,
      text: kept.kept,
      failWith: (message) => {
        const text = conversion.text ?? JSON.stringify(conversion.whole);
        return new ClientError("DecodeError", message, call, { text });
      },
    });
    return codec(body, conversion);
  };
  const write: OperationDescription["write"] = (params) => {
    const { params: codec } = made();
    const conversion = conversionOf(params, { name: "params", isRead: false });
    // Sound: the codecs and the types of the parameters are made from the same schemas.
    return plain.write((codec ? codec(params, conversion) : params) as never);
  };
  // Sound: only the parameters of `write` differ in type from the plain description.
  return { ...plain, read, write } as unknown as Described;
}

/** The same response, which keeps its text when it is read. */
function keepText(response: FetchResponse): FetchResponse & { readonly kept: string | undefined } {
  const { ok, status, statusText, headers, body } = response;
  const keeping = {
    ...{ ok, status, statusText, headers, body },
    kept: undefined as string | undefined,
    text: async () => (keeping.kept = await response.text()),
    blob: async () => response.blob(),
  };
  return keeping;
}
