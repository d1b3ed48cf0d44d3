/** What the validator has to say of a request that is right. */
export interface Deviation {
  /** The error, as the validator words it. */
  readonly error: RegExp;
  /** The operations of which it says so: `GET /search`. */
  readonly operation: RegExp;
  /** In which documents. */
  readonly document: RegExp;
  readonly reason: string;
}

/** Where the validator, or the document, is wrong. A row that nothing needs any more fails the tests. */
export const deviations: readonly Deviation[] = [
  {
    document: /box\.json$/,
    operation: /^(GET|PUT) \S+#/,
    error: /Unknown query parameter|unsupported media type|lost query fields/,
    reason: "What follows # is never sent: to a server this is the other operation at the address.",
  },
  {
    document: /DigitalOcean-public\.v2\.yaml$/,
    operation: /\/\{ssh_key_identifier\}:/,
    error: /\/params\/ssh_key_identifier (is read-only|must match a schema in anyOf)/,
    reason: "readOnly is about properties alone; the validator forbids such a parameter.",
  },
  {
    document: /github\.json$/,
    operation: /\/\{alert_number\}/,
    error: /\/params\/alert_number is read-only/,
    reason: "readOnly is about properties alone; the validator forbids such a parameter.",
  },
  {
    document: /github\.json$/,
    operation: /\/\{(workflow_id|pages_deployment_id)\}/,
    error: /must match exactly one schema in oneOf/,
    reason: "A number or text: a path holds text, which the validator takes for either.",
  },
  {
    document: /github\.json$/,
    operation: /^GET \/(orgs\/\{org\}|users\/\{username\})\/attestations\/\{subject_digest\}:/,
    error: /GET method not allowed|was taken for null/,
    reason: "Another template matches the same addresses; the validator looks at one only.",
  },
  {
    document: /github\.json$/,
    operation: /\/issues\/\{issue_number\}\/labels:|\/codeql\/variant-analyses:/,
    error: /\/body must match exactly one schema in oneOf/,
    reason:
      "The alternatives of the document overlap, and what the first takes the next takes, too.",
  },
  {
    document: /twilio-conversations\.json$/,
    operation: /\/Roles(\/\{Sid\})?:/,
    error: /\/body\/Permission must (be array|have required property)/,
    reason:
      "The parser of urlencoded bodies takes an array of one item, or none, for something else.",
  },
  {
    document: /twilio-conversations\.json$/,
    operation: /\/Configuration\/Notifications:/,
    error: /\/body\/LogEnabled must be boolean/,
    reason: "A urlencoded body is all text, and the validator does not convert it.",
  },
  {
    document: /django-ninja\.yaml$/,
    operation: /^POST \/api\/upload:/,
    error: /\/body\/size must be integer/,
    reason: "A urlencoded body is all text, and the validator does not convert it.",
  },
  {
    document: /(api-platform|rspec-openapi|swashbuckle-generics)\.yaml$/,
    operation: /^GET /,
    error: /Unknown query parameter '(order|filter|Filter\.Range)'/,
    reason: "The parser of query strings takes brackets in a name for an object.",
  },
  {
    document: /(fastapi-files\.json|huma-upload\.yaml)$/,
    operation: /^POST \/upload:/,
    error: /\/body\/files must (be array|have required property)/,
    reason: "The parser of multipart bodies takes one file for no list.",
  },
  {
    document: /springdoc-multipart\.yaml$/,
    operation: /^POST \/files:/,
    error: /\/body\/metadata must be object/,
    reason: "The parser of multipart bodies does not parse a part of JSON.",
  },
  {
    document: /springdoc-multipart\.yaml$/,
    operation: /^GET \/files\/\{name\}:/,
    error: /Parameter 'style' has incorrect value 'undefined' for \[Range\]/,
    reason: "The validator does not know the default style of a list in a header.",
  },
  {
    document: /springdoc-pageable\.yaml$/,
    operation: /^GET \/users:/,
    error: /\/query\/pageable must have required property/,
    reason: "Without members, nothing of an exploded object is written.",
  },
  {
    document: /springdoc-polymorphism\.yaml$/,
    operation: /^POST \/shapes:/,
    error: /\/body must match exactly one schema in oneOf/,
    reason: "The validator does not know that the discriminator of the parent tells the children.",
  },
  {
    document: /huma-greeting\.yaml$/,
    operation: /^GET /,
    error: /\/query\/tags must be array,null/,
    reason: "The validator splits a list only where its type is not in a list of types.",
  },
  {
    document: /nestjs-users\.json$/,
    operation: /^POST \/api\/users(\/bulk)?:/,
    error: /\/boss must be object/,
    reason: "`nullable` beside `allOf`: the validator wants the `allOf` of null, too.",
  },
  {
    document: /drf-spectacular-polymorphic\.yaml$/,
    operation: /^POST \/persons\/:/,
    error: /'type' must be equal to one of the allowed values/,
    reason:
      "The discriminator is read-only: the validator wants it, and refuses it where it is sent.",
  },
];
