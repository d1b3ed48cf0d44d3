// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { PageResponse } from "../../models/page-response.js";
import { type Codec, arrayCodec, codecOf } from "../codec.js";
import { namedCodec } from "../names.js";

/** Converts {@link PageResponse} from JSON and to JSON. */
export const PageResponseCodec: Codec<PageResponse> = /* @__PURE__ */ codecOf(() =>
  namedCodec(
    {
      found_items: "foundItems",
      total_count: "totalCount",
      next_cursor: "nextCursor",
      _page_links: "_pageLinks",
    },
    {
      found_items: arrayCodec(namedCodec({ item_id: "itemId" })),
      _page_links: namedCodec({ next_page: "nextPage" }),
    },
  ),
);
