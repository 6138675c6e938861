const text = { type: 'string' };
const texts = { type: 'array', items: text };
const flag = { type: 'boolean' };
const whole = { type: 'integer', minimum: 0 };
const day = { type: 'string', format: 'date' };
const moment = { type: 'string', format: 'date-time' };
const maybe = (schema: { type: string }) => ({ ...schema, type: [schema.type, 'null'] });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const listOf = (items: object) => ({ type: 'array', items });

/** An object with exactly these properties, all of them always there. */
const exactly = (properties: Record<string, object>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  additionalProperties: false,
});

const bilingual = exactly({ nl: text, en: text });
const nothing = { type: 'null' };

const entry = {
  number: text,
  name: text,
  version: text,
  provider: text,
  summary: text,
  status: { type: 'string', enum: ['registered', 'suspended', 'withdrawn'] },
  demonstration: flag,
  changedAt: moment,
  links: exactly({ self: text, permanentName: text }),
};

/** The shapes of all answers. */
export const schemas = {
  Problem: {
    type: 'object',
    required: ['type', 'status', 'title', 'detail', 'instance'],
    properties: {
      type: text,
      status: whole,
      title: text,
      detail: text,
      instance: text,
      errors: listOf(exactly({ code: text, detail: text, in: text, name: text })),
    },
  },
  Description: { type: 'object', required: ['openapi', 'info', 'paths', 'components'] },
  SystemList: exactly({
    data: listOf(exactly({ ...entry, deviceClass: text, findings: texts, useArea: text, sites: whole })),
    /** Null where it is not known without counting. */
    matches: maybe(whole),
    total: whole,
    links: exactly({ self: text, next: maybe(text), previous: maybe(text) }),
  }),
  Provision: exactly({
    id: text,
    article: maybe(text),
    instrument: { anyOf: [bilingual, nothing] },
    url: { anyOf: [bilingual, nothing] },
  }),
  Step: exactly({
    rule: text,
    version: maybe(day),
    title: bilingual,
    facts: listOf(exactly({ name: text, title: bilingual, answer: bilingual })),
    results: listOf({ type: ['string', 'boolean', 'null'] }),
    status: text,
    confidence: text,
    provisions: listOf(ref('Provision')),
  }),
  Law: exactly({
    day,
    outcome: { type: 'string', enum: ['decided', 'undetermined'] },
    findings: texts,
    declaredClass: maybe(text),
    /** By the law of the day of the decision. */
    computedClass: text,
    classInForce: text,
    findingsInForce: texts,
    classes: listOf(
      exactly({
        by: { type: 'string', enum: ['provider', 'notified-body', 'law', 'law-again', 'inspectorate'] },
        deviceClass: maybe(text),
        certificate: { anyOf: [exactly({ body: text, number: text, status: text }), nothing] },
        day,
        at: maybe(moment),
        holds: flag,
      }),
    ),
    decidedByPerson: { anyOf: [ref('DecisionOfPerson'), nothing] },
    reevaluations: listOf(
      exactly({
        decidedAt: moment,
        day,
        outcome: { type: 'string', enum: ['decided', 'undetermined'] },
        computedClass: text,
        findings: texts,
        notifiedBodyNeeded: maybe(flag),
        dutiesFrom: maybe(day),
        versions: text,
        hash: text,
      }),
    ),
    notifiedBodyNeeded: maybe(flag),
    dutiesFrom: maybe(day),
    versions: maybe(text),
    hash: maybe(text),
    trace: listOf(ref('Step')),
    open: listOf(ref('Step')),
    rejected: listOf(ref('Step')),
    inPreparation: listOf(ref('Step')),
    obligations: listOf(
      exactly({ id: text, role: text, title: bilingual, from: day, status: text, provision: ref('Provision') }),
    ),
  }),
  /** Where the law leaves more than one answer an inspector decides; the reason is not public. */
  DecisionOfPerson: exactly({
    decidedAt: moment,
    day,
    deviceClass: text,
    findings: texts,
    certificateNeeded: flag,
    hash: text,
  }),
  Certificate: exactly({
    number: text,
    type: text,
    deviceClass: text,
    body: text,
    issuedOn: day,
    validUntil: day,
    status: { type: 'string', enum: ['ISSUED', 'SUSPENDED', 'REINSTATED', 'WITHDRAWN'] },
    statusOn: day,
    conditions: maybe(text),
  }),
  System: exactly({
    ...entry,
    product: text,
    submittedOn: day,
    registeredOn: maybe(day),
    intendedPurpose: text,
    notIntendedFor: text,
    useArea: text,
    useCases: texts,
    sectors: texts,
    kinds: texts,
    modalities: texts,
    carePathway: text,
    users: texts,
    humanOversight: text,
    limits: text,
    performance: maybe(text),
    law: ref('Law'),
    certificates: listOf(ref('Certificate')),
    statedCertificate: {
      anyOf: [exactly({ bodyNumber: text, bodyName: maybe(text), number: text, validUntil: day }), nothing],
    },
    basicUdiDi: maybe(text),
    versions: listOf(
      exactly({
        number: text,
        name: text,
        versionLabel: text,
        status: text,
        deviceClass: text,
        registeredOn: maybe(day),
        change: maybe(text),
        follows: maybe(text),
        assessedAt: maybe(moment),
      }),
    ),
    provinces: listOf(
      exactly({
        province: text,
        sites: listOf(exactly({ province: text, organisation: text, site: text, place: text })),
      }),
    ),
    changes: listOf(exactly({ changedAt: moment, step: text, status: text, role: text, organisation: maybe(text) })),
  }),
};
