import { describeTrials } from "./describe-trials.js";
import { documentsOfServices } from "./documents.js";

/** Documents of services, and the ones that other generators show themselves with. */
describeTrials(documentsOfServices().small, {});
