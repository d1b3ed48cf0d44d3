import type { PrintedRegion } from "../../render/printed-regions.js";

/** Why what a helper printed may not stand where it does. */
export interface PlaceFault {
  readonly region: PrintedRegion;
  /** Follows “`{{line summary}}` …”. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}
