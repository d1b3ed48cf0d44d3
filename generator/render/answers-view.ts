import type { Json } from "../json.js";
import type { MediaTypeModel, ResponseModel } from "../model/body-model.js";
import type { OperationModel } from "../model/client-model.js";
import { fitsShape } from "./fits-shape.js";
import { viewShape } from "./shape-view.js";
import type { ShapeForm, ShapeView } from "./shape-views.js";

/** A response as a server sends it, for what stands in for a server. */
export interface ServerAnswerView {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  /** A status that it may have. */
  readonly statusCode: number;
  /** The media type of its body, JSON if there is a choice; `null` where the document describes no body. */
  readonly mediaType: string | null;
  /** The structure of a body that is JSON; `null` for others, and where the document has no schema. */
  readonly shape: ShapeView | null;
  /** The examples of the response that are valid. */
  readonly examples: readonly Json[];
}

/** Views the documented responses of an operation, the one that a call usually ends with first. */
export function viewAnswers(
  { responses }: Pick<OperationModel, "responses">,
  form: ShapeForm,
): readonly ServerAnswerView[] {
  const sorted = responses.toSorted((a, b) => rankOf(a) - rankOf(b));
  return sorted.map((response, index) => {
    const json = response.content.find(({ codec, shape }) => codec === "json" && shape !== null);
    const media = json ?? response.content[0];
    return {
      status: response.status,
      statusCode: statusCodeOf(response, index === 0),
      mediaType: media?.mediaType ?? null,
      get shape() {
        return json?.shape ? viewShape(json.shape, form) : null;
      },
      get examples() {
        return media === undefined ? [] : examplesOf(media, form);
      },
    };
  });
}

/** A 304 answers only requests that have a condition. */
function rankOf({ status, success }: ResponseModel): number {
  return success && status !== "304" ? 0 : 1;
}

/** What `default` stands for depends on whether another response is the success. */
function statusCodeOf({ status, success }: ResponseModel, isFirst: boolean): number {
  if (status === "default") return success || isFirst ? 200 : 500;
  return Number(status.replace("XX", "00"));
}

function examplesOf({ codec, shape, example }: MediaTypeModel, form: ShapeForm): readonly Json[] {
  if (example === null) return [];
  if (codec === "json") return shape === null || fitsShape(example, shape, form) ? [example] : [];
  return codec === "text" && typeof example === "string" ? [example] : [];
}
