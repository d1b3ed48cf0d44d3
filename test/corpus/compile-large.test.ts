import { describeTrials } from "./describe-trials.js";
import { documentsOfServices } from "./documents.js";

/** The documents of services that take longest. */
describeTrials(documentsOfServices().large, {});
