import { and, compare, not, or, present, valuePath } from "genesys-cloud-scim";

const filter = and(
  compare("userType", "eq", "Employee"),
  or(present("title"), compare("meta.lastModified", "ge", "2026-01-01T00:00:00Z")),
  not(valuePath("emails", compare("value", "ew", "@example.org"))),
);
console.log(filter);
