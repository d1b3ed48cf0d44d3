import { describeTrials } from "./describe-trials.js";
import { documentsOfCorpus } from "./documents.js";

const features = documentsOfCorpus().filter((file) => !file.startsWith("real/"));

/** Documents of other generators' tests, each about one thing; those that are broken say so. */
describeTrials(features, {
  "feature/2.0.x/external.yaml": ["path-parameter-unused"],
  "feature/2.0.x/full.yaml": [
    "field-missing",
    "parameter-style-misplaced",
    "path-parameter-undeclared",
    "path-parameter-unused",
    "reference-kind",
    "schema-type-unknown",
  ],
  "feature/2.0.x/invalid/operationId-unique.yaml": ["operation-id-repeated"],
  "feature/3.0.x/external.yaml": ["path-parameter-unused"],
  "feature/3.0.x/full.yaml": [
    "path-parameter-undeclared",
    "path-parameter-unused",
    "reference-kind",
  ],
  "feature/3.0.x/invalid/operationId-unique.yaml": ["operation-id-repeated"],
  "feature/3.0.x/invalid/servers-array.yaml": ["field-type"],
  "feature/3.0.x/invalid/servers-required.yaml": ["field-missing"],
  "feature/3.0.x/ref-duplicate-url.yaml": ["reference-unreadable"],
  "feature/3.0.x/transformers-allof-response-wrapper.json": ["path-parameter-undeclared"],
  "feature/3.0.x/type-invalid.json": ["schema-type-unknown"],
  "feature/3.1.x/external.yaml": ["path-parameter-unused"],
  "feature/3.1.x/full.yaml": [
    "path-parameter-undeclared",
    "path-parameter-unused",
    "reference-kind",
  ],
  "feature/3.1.x/invalid/operationId-unique.yaml": ["operation-id-repeated"],
  "feature/3.1.x/invalid/servers-array.yaml": ["field-missing", "field-type"],
  "feature/3.1.x/invalid/servers-required.yaml": ["field-missing"],
  "feature/3.1.x/object-properties-all-of.json": ["field-missing"],
  "feature/3.1.x/object-properties-one-of.json": ["field-missing"],
  "feature/3.1.x/required-one-of-ref.json": ["field-missing"],
  "feature/3.1.x/transformers-allof-response-wrapper.json": ["path-parameter-undeclared"],
  "feature/3.1.x/type-invalid.json": ["schema-type-unknown"],
});
