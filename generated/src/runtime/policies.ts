/** The path of a value in JSON, by member names: `/meta/version` is `["meta", "version"]`. */
export type JsonPath = readonly string[];

/** Which requests `retry` may send again. */
export interface RetryPolicy {
  /** The statuses after which a request is sent again. Defaults to 408, 429, 502, 503 and 504. */
  readonly statuses?: readonly number[];
  /** The response header with the time to wait. Defaults to `retry-after`. */
  readonly header?: string;
  /** Whether the request may be sent twice. Defaults to whether its method is idempotent. */
  readonly safe?: boolean;
  /** The request must not be sent twice, even if the option `isSafe` allows it. */
  readonly once?: boolean;
}

/**
 * The version of a resource, and the errors that mean that it has changed. By default, the `ETag`
 * and 412.
 */
export interface Conditional {
  /** The path of the version in a body, for a response without `ETag`. */
  readonly version?: JsonPath;
  /** The error responses that mean that the version has changed. */
  readonly conflicts?: readonly {
    readonly status: number;
    /** The path in the body at which `value` must be. Without it, the status is enough. */
    readonly path?: JsonPath;
    readonly value?: unknown;
  }[];
}

/** How a list is read page by page. */
export interface Pagination {
  /**
   * The meaning of `start`: the index of an item, the number of a page, or a cursor. With `link`,
   * the response has the URL of the next page.
   */
  readonly strategy: "offset" | "page" | "cursor" | "link";
  /** The path of the items in the body. */
  readonly items: JsonPath;
  /** The path of the total number of items. */
  readonly total?: JsonPath;
  /** The path of the next cursor or link. Without it, the link is in the header `Link`. */
  readonly next?: JsonPath;
  /** The parameter for the index, number or cursor of the page. */
  readonly start?: string;
  /** The parameter for the number of items in a page. */
  readonly count?: string;
  /** The index of the first item or page. Defaults to 1. */
  readonly first?: number;
}
