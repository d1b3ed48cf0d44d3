import type { Json } from "../json.js";

/** `x-permissions`: what the caller must be allowed to do. */
export interface PermissionsModel {
  /** Whether one of them is enough or all are needed. */
  readonly type: "ANY" | "ALL";
  /** Empty when none is needed. */
  readonly permissions: readonly string[];
}

/** `x-pagination`: how a list is read page by page. Members are JSON pointers into the body as the client returns it. */
export interface PaginationModel {
  readonly strategy: "offset" | "page" | "cursor" | "link";
  /** Where the items are. */
  readonly items: string;
  /** Where the number of all items is. */
  readonly total: string | null;
  /** Where the cursor or the link to the next page is. */
  readonly next: string | null;
  /** The request members that say where to begin and how much to send. */
  readonly startParameter: string | null;
  readonly countParameter: string | null;
  /** The index of the first item or page. */
  readonly firstIndex: number;
}

/** `x-conditional`: how a version guards a read or a write. */
export interface ConditionalModel {
  /** The request members of `If-Match` and `If-None-Match`. */
  readonly ifMatchParameter: string | null;
  readonly ifNoneMatchParameter: string | null;
  /** Where the version is in a body, as a JSON pointer. */
  readonly version: string | null;
  /** The answers that mean that somebody else was faster. */
  readonly conflicts: readonly ConflictModel[];
}

export interface ConflictModel {
  readonly status: number;
  /** A JSON pointer into the error body, with the value that must stand there; `null`: the status is enough. */
  readonly pointer: string | null;
  readonly value: Json;
}

/** `x-retry`: when a request may be sent again. A member that is `null` is not in the document. */
export interface RetryModel {
  /** The statuses after which a request may be sent again; none of them if the list is empty. */
  readonly statuses: readonly number[] | null;
  /** The response header that holds the time to wait. */
  readonly header: string | null;
  /** Whether the request may be sent twice; `null` leaves it to the method. */
  readonly safe: boolean | null;
}
