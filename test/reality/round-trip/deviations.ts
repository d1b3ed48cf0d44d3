/** What the validator has to say of a request that is right. */
export interface Deviation {
  /** The error, as the validator words it. */
  readonly error: RegExp;
  /** The operations of which it says so: `GET /search`. */
  readonly operation: RegExp;
  /** In which documents, by the ends of their names. */
  readonly document: string;
  readonly reason: string;
}

/** Where the validator, or the document, is wrong. A row that nothing needs any more fails the tests. */
export const deviations: readonly Deviation[] = [
  {
    document: "box.json",
    operation: /^(GET|PUT) \S+#/,
    error: /Unknown query parameter|unsupported media type|lost query fields/,
    reason: "What follows # is never sent: to a server this is the other operation at the address.",
  },
  {
    document: "box.json",
    operation: /^GET \/search:/,
    error: /\/query\/mdfilters\/0 must be object/,
    reason: "An array of objects in a query: no style says how it is written or read.",
  },
  {
    document: "box.json",
    operation: /^POST (\/files\/|\/users\/\{user_id\}\/avatar)/,
    error: /lost its body/,
    reason: "The parser of multipart bodies keeps files apart from the other parts.",
  },
  {
    document: "DigitalOcean-public.v2.yaml",
    operation: /\/\{ssh_key_identifier\}:/,
    error: /\/params\/ssh_key_identifier (is read-only|must match a schema in anyOf)/,
    reason: "readOnly is about properties alone; the validator forbids such a parameter.",
  },
  {
    document: "github.json",
    operation: /\/\{alert_number\}/,
    error: /\/params\/alert_number is read-only/,
    reason: "readOnly is about properties alone; the validator forbids such a parameter.",
  },
  {
    document: "github.json",
    operation: /\/\{(workflow_id|pages_deployment_id)\}/,
    error: /must match exactly one schema in oneOf/,
    reason: "A number or text: a path holds text, which the validator takes for either.",
  },
  {
    document: "github.json",
    operation: /^GET \/(orgs\/\{org\}|users\/\{username\})\/attestations\/\{subject_digest\}:/,
    error: /GET method not allowed|was taken for null/,
    reason: "Another template matches the same addresses; the validator looks at one only.",
  },
  {
    document: "github.json",
    operation: /\/issues\/\{issue_number\}\/labels:|\/codeql\/variant-analyses:/,
    error: /\/body must match exactly one schema in oneOf/,
    reason:
      "The alternatives of the document overlap, and what the first takes the next takes, too.",
  },
  {
    document: "twilio-conversations.json",
    operation: /\/Roles(\/\{Sid\})?:/,
    error: /\/body\/Permission must (be array|have required property)/,
    reason:
      "The parser of urlencoded bodies takes an array of one item, or none, for something else.",
  },
  {
    document: "twilio-conversations.json",
    operation: /\/Configuration\/Notifications:/,
    error: /\/body\/LogEnabled must be boolean/,
    reason: "A urlencoded body is all text, and the validator does not convert it.",
  },
];
