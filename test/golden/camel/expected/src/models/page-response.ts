// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/responses/Page/content/application~1json/schema`. */
export interface PageResponse {
  foundItems: { itemId: number }[];
  totalCount?: number;
  nextCursor?: string;
  _pageLinks?: { nextPage?: string };
}
