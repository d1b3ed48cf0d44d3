// Code generated from parameters/spec.yaml. DO NOT EDIT.

import type { Filter } from "../models/filter.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeNothing } from "../runtime/decode-body.js";
import { encodeBodyAndCookies, encodeJson } from "../runtime/encode-body.js";
import { headerSimple, headerSimpleArray } from "../runtime/header.js";
import { jsonQuery } from "../runtime/json-parameter.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";
import { label, matrixArrayExplode, simple } from "../runtime/path.js";
import {
  deepObject,
  form,
  formArray,
  formArrayExplode,
  pipeDelimitedArray,
} from "../runtime/query.js";
import { formReserved } from "../runtime/reserved.js";

/** Parameters of {@link renderTiles}. */
export interface RenderTilesParams {
  readonly mapId: number;
  readonly range: readonly number[];
  readonly format: "png" | "svg";
  readonly zoom: number;
  readonly layers?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly box?: readonly number[] | undefined;
  readonly filter?: Filter | undefined;
  readonly point?: Filter | undefined;
  readonly cursor?: string | undefined;
  /**
   * Default: `false`.
   *
   * @deprecated
   */
  readonly "odd[name]"?: boolean | undefined;
  readonly xTraceID?: string | undefined;
  readonly xParts?: readonly string[] | undefined;
  readonly session?: string | undefined;
  readonly zoomHeader?: string | undefined;
  readonly bodyQuery?: string | undefined;
  readonly body?: string | undefined;
}

/** Successful responses of {@link renderTiles}. */
export interface RenderTilesOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link renderTiles}. */
export type RenderTilesError = never;

/**
 * Describes {@link renderTiles} to the client: `POST` `/maps/{mapId}/tiles/{range}{format}`.
 *
 * Generated from `#/paths/~1maps~1{mapId}~1tiles~1{range}{format}/post`.
 */
export const renderTilesOperation: Operation<
  RenderTilesParams,
  RenderTilesOutcome,
  RenderTilesError
> = {
  id: "renderTiles",
  method: "POST",
  path: ["/maps/", ["mapId", simple], "/tiles/", ["range", matrixArrayExplode], ["format", label]],
  query: [
    ["zoom", form],
    ["layers", formArray],
    ["tags", formArrayExplode],
    ["box", pipeDelimitedArray],
    ["filter", deepObject],
    ["point", jsonQuery],
    ["cursor", formReserved],
    ["odd[name]", form],
    ["body", form, "bodyQuery"],
  ],
  headers: [
    ["X-Trace-ID", headerSimple, "xTraceID"],
    ["X-Parts", headerSimpleArray, "xParts"],
    ["zoom", headerSimple, "zoomHeader"],
  ],
  cookies: [["session", form]],
  body: encodeBodyAndCookies,
  content: { "application/json": encodeJson },
  accept: "*/*",
  responses: {
    204: decodeNothing,
  },
  decode: decodeJsonOrEmpty,
};

/**
 * `POST /maps/{mapId}/tiles/{range}{format}`
 *
 * @example
 * ```ts
 * await renderTiles(client, { mapId: 1, range: [1], format: "png", zoom: 1, body: "body" });
 * ```
 */
export function renderTiles(
  client: Client,
  params: RenderTilesParams,
  options?: RequestOptions,
): Promise<void> {
  return client.send(renderTilesOperation, params, options);
}
