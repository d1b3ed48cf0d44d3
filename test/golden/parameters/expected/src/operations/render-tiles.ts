// Code generated from parameters/spec.yaml. DO NOT EDIT.

import type { Filter } from "../models/filter.js";
import type { Client } from "../runtime/client.js";
import { cookieHeader } from "../runtime/cookie.js";
import { decodeFailure } from "../runtime/decode-body.js";
import { deepObject } from "../runtime/deep-object.js";
import { encodeJson } from "../runtime/encode-body.js";
import { headerOf, headerSimpleArray } from "../runtime/header.js";
import { jsonQuery } from "../runtime/json-parameter.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { label, matrixArrayExplode, prefixedSegment, segment, simple } from "../runtime/path.js";
import {
  form,
  formArray,
  formArrayExplode,
  pipeDelimitedArray,
  queryOf,
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
  statuses: [204],
  write: (params) =>
    encodeJson(
      {
        path:
          "/maps/" +
          simple("mapId", params.mapId) +
          "/tiles/" +
          prefixedSegment("range", params.range, matrixArrayExplode) +
          segment("format", params.format, label) +
          queryOf(
            form("zoom", params.zoom),
            formArray("layers", params.layers),
            formArrayExplode("tags", params.tags),
            pipeDelimitedArray("box", params.box),
            deepObject("filter", params.filter),
            jsonQuery("point", params.point),
            formReserved("cursor", params.cursor),
            form("odd%5Bname%5D", params["odd[name]"]),
            form("body", params.bodyQuery),
          ),
        headers: {
          accept: "*/*",
          ...headerOf("x-trace-id", params.xTraceID),
          ...headerOf("x-parts", headerSimpleArray("x-parts", params.xParts) || undefined),
          ...headerOf("zoom", params.zoomHeader),
          ...headerOf("cookie", cookieHeader([form("session", params.session)])),
        },
      },
      params.body,
    ),
  read: decodeFailure,
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
