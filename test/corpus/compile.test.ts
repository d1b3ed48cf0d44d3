import { describeTrials } from "./describe-trials.js";
import { documentsOfCorpus } from "./documents.js";

const features = documentsOfCorpus().filter((file) => !file.startsWith("real/"));

/** Documents of other generators' tests, each about one thing; those that are broken say so. */
describeTrials(features, {
  "feature/2.0.x/full.yaml": ["parameter-style-misplaced", "reference-kind"],
});
