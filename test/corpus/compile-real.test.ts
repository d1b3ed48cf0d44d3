import { describeTrials } from "./describe-trials.js";
import { documentsOfCorpus } from "./documents.js";

const real = documentsOfCorpus().filter((file) => file.startsWith("real/"));

/** Documents of services, and the ones that other generators show themselves with. */
describeTrials(real, {});
