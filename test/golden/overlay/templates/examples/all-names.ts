import { operationNames } from "sample-client";

console.log(operationNames);
