import type { MediaTypeModel, RequestBodyModel } from "../model/body-model.js";
import { encoderOf } from "./parameter-encoder.js";

/** How the body of a request is written. */
export interface BodyWriterView {
  /** The member of the parameters that holds the body. */
  readonly member: string;
  /** The member that chooses the media type; `null` if there is only one. */
  readonly contentTypeMember: string | null;
  /** The media type by default. */
  readonly mediaType: string;
  /** Whether it is the one that the encoder takes by default, so that it need not be written. */
  readonly isDefault: boolean;
  /** Media types that a `Blob` of its own type chooses between, the default one first; empty if there are not several. */
  readonly blobTypes: readonly string[];
  /** The encoder of all media types; `null` if they have several. */
  readonly encoder: BodyEncoderView | null;
  /** The encoder of each media type. */
  readonly encoders: readonly BodyEncoderView[];
}

/** How a body of one media type is written. */
export interface BodyEncoderView {
  readonly mediaType: string;
  /** The function that writes it, or that makes this function from `parts`. */
  readonly encoder: string;
  /** The properties that are not written as by default. */
  readonly parts: readonly PartView[];
  /** Whether the encoder takes the media type; else it finds one in a range. */
  readonly takesMediaType: boolean;
}

/** A property of a multipart or urlencoded body that is not written as by default. */
export interface PartView {
  readonly name: string;
  /** The media type of a part of a multipart body. */
  readonly contentType: string | null;
  /** The function that writes a property of a urlencoded body. */
  readonly encoder: string | null;
}

/** Chooses the functions of the runtime that write a body. */
export function viewBodyWriter(body: RequestBodyModel | null): BodyWriterView | null {
  const encoders = (body?.content ?? []).map(viewBodyEncoder);
  const [first, ...others] = encoders;
  if (body === null || first === undefined) return null;
  const isOne = others.every(
    ({ encoder, parts }) => encoder === first.encoder && parts.length + first.parts.length === 0,
  );
  return {
    member: body.member,
    contentTypeMember: others.length > 0 ? body.contentTypeMember : null,
    mediaType: first.mediaType,
    isDefault: first.encoder === "encodeJson" && first.mediaType === "application/json",
    blobTypes: blobTypesOf(body.content),
    encoder: isOne ? first : null,
    encoders,
  };
}

function blobTypesOf([first, ...others]: readonly MediaTypeModel[]): readonly string[] {
  const ofBytes = others.filter(({ codec }) => codec === "binary");
  return first && ofBytes.length > 0 ? [first, ...ofBytes].map(({ mediaType }) => mediaType) : [];
}

function viewBodyEncoder(content: MediaTypeModel): BodyEncoderView {
  const { mediaType } = content;
  const parts = viewParts(content);
  const factory = content.codec === "multipart" ? "multipartOf" : "urlencodedOf";
  const encoder = parts.length === 0 ? bodyEncoderOf(content) : factory;
  return { mediaType, encoder, parts, takesMediaType: !encoder.endsWith("InRange") };
}

function viewParts({ codec, parts }: MediaTypeModel): readonly PartView[] {
  return parts.flatMap((part): PartView[] => {
    const { name, contentType, isStyled } = part;
    if (codec === "multipart") return contentType ? [{ name, contentType, encoder: null }] : [];
    if (codec !== "urlencoded" || !isStyled) return [];
    const encoder = encoderOf({ ...part, in: "query", mediaType: null });
    return [{ name, contentType: null, encoder }];
  });
}

function bodyEncoderOf({ codec, mediaType, isRange }: MediaTypeModel): string {
  if (codec === "json-lines" && mediaType.includes("json-seq")) return "encodeJsonSequence";
  const encoder = bodyEncoders[codec];
  const isChosen = isRange && ["json", "text", "binary"].includes(codec);
  return isChosen ? `${encoder}InRange` : encoder;
}

const bodyEncoders = {
  json: "encodeJson",
  text: "encodeText",
  urlencoded: "encodeUrlencoded",
  multipart: "encodeMultipart",
  binary: "encodeBinary",
  "event-stream": "encodeText",
  "json-lines": "encodeJsonLines",
} as const satisfies Readonly<Record<MediaTypeModel["codec"], string>>;
