/** The way to a value in JSON, by member names: the pointer `/meta/version` is `["meta", "version"]`. */
export type JsonPath = readonly string[];

/** Which requests `retry` may send again. */
export interface RetryPolicy {
  /** The statuses after which a request is sent again. Defaults to 408, 429, 502, 503 and 504. */
  readonly statuses?: readonly number[];
  /** The response header that says how long to wait. Defaults to `retry-after`. */
  readonly header?: string;
  /** Whether the server may get the request twice without harm. Defaults to what the method says. */
  readonly safe?: boolean;
  /** The server must not get the request twice, even if the option `isSafe` allows it. */
  readonly once?: boolean;
}

/** How a version guards a read or a write. */
export interface Conditional {
  /** Where a body has its version, for a response without `ETag`. */
  readonly version?: JsonPath;
  /** The failures that mean that the version has changed. */
  readonly conflicts?: readonly {
    readonly status: number;
    /** Where the body must have `value`. Without it, the status is enough. */
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
  /** Where the body has the items. */
  readonly items: JsonPath;
  /** Where the body has the number of all items. */
  readonly total?: JsonPath;
  /** Where the body has the next cursor or link. Without it, the header `Link` has the link. */
  readonly next?: JsonPath;
  /** The parameters that say where to begin and how many items to send. */
  readonly start?: string;
  readonly count?: string;
  /** The index of the first item or page. Defaults to 1. */
  readonly first?: number;
}
