import { addressFacts, scenarios } from '#workflows/classification/address.ts';
import { factText } from '#workflows/registration/fact-view.ts';

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const maybeText = { type: ['string', 'null'] };
const maybeFlag = { type: ['boolean', 'null'] };
const day = { type: 'string', format: 'date' };
const maybeDay = { type: ['string', 'null'], format: 'date' };
const listOf = (items: object) => ({ type: 'array', items });
const exactly = (properties: Record<string, object>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  additionalProperties: false,
});
const bilingual = exactly({ nl: text, en: text });
/** Facts by name, in the form of the command line: true or false, an identifier, a list of them, or a day. */
const facts = { type: 'object' };

const dontKnow = 'dont-know';

/** One parameter per fact: what may be written, with the question as its description. */
function factParameter(name: (typeof addressFacts)[number]) {
  const { kind, title, options } = factText(name);
  const ids = options.map(({ id }) => id);
  const shared = { name, in: 'query', description: title.nl };
  if (kind === 'boolean') return { ...shared, schema: { type: 'string', enum: ['yes', 'no', dontKnow] } };
  if (kind === 'choice') return { ...shared, schema: { type: 'string', enum: [...ids, dontKnow] } };
  if (kind === 'multi')
    return {
      ...shared,
      style: 'form',
      explode: false,
      schema: { type: 'array', items: { type: 'string', enum: [...ids, 'none', dontKnow] }, uniqueItems: true },
    };
  return { ...shared, schema: day };
}

/** Parameters of a classification: the facts, the day and the proposal. */
export const classificationParameters = [
  ...addressFacts.map(factParameter),
  { name: 'op', in: 'query', description: 'De dag waarop de wet wordt gevraagd; anders vandaag.', schema: day },
  {
    name: 'scenario',
    in: 'query',
    description: 'Reken alsof dit voorstel wet was. De uitkomst is dan een vooruitblik.',
    schema: { type: 'string', enum: [...scenarios] },
  },
];

/** A code that a notified body needs, of Regulation (EU) 2017/2185 or of Annex XIV of the AI Act. */
const code = exactly({
  code: text,
  axis: { type: 'string', enum: ['vertical', 'horizontal'] },
  title: bilingual,
  needed: { type: 'string', enum: ['always', 'one-of'] },
});
const procedure = exactly({
  id: text,
  title: bilingual,
  cite: text,
  annexes: text,
  certificates: texts,
  technicalDocumentation: bilingual,
  notifiedBody: { type: 'boolean' },
});

/** The answer of the law, as `waarborg classify` gives it. */
export const classificationSchema = exactly({
  asOf: day,
  outcome: { type: 'string', enum: ['decided', 'undetermined'] },
  findings: texts,
  aiAct: exactly({
    highRisk: maybeFlag,
    route: maybeText,
    annexIII: texts,
    derogation: maybeText,
    prohibited: texts,
    article50: texts,
    dutiesFrom: maybeDay,
    conformityRoute: maybeText,
    procedure: {
      ...exactly({ title: bilingual, annexes: texts, notifiedBody: maybeFlag, cites: texts }),
      type: ['object', 'null'],
    },
    codes: listOf(code),
    registration: texts,
    undecided: texts,
    fria: maybeFlag,
    legacy: maybeFlag,
  }),
  device: exactly({
    qualifies: maybeFlag,
    inHouse: maybeFlag,
    regulation: maybeText,
    class: maybeText,
    rules: texts,
    notifiedBody: maybeFlag,
    routes: texts,
    procedures: listOf(procedure),
    extraSteps: listOf(exactly({ id: text, title: bilingual, cite: text })),
    codes: listOf(code),
    designationCodes: texts,
    transitionUntil: maybeDay,
    directive: {
      ...exactly({
        directive: { type: 'string', enum: ['MDD', 'AIMDD', 'IVDD'] },
        document: { type: 'string', enum: ['certificate', 'declaration'] },
        class: maybeText,
        step: maybeText,
        application: maybeDay,
        agreement: maybeDay,
        doubt: maybeText,
        whenMet: maybeDay,
        missing: maybeText,
        until: maybeDay,
      }),
      type: ['object', 'null'],
    },
  }),
  obligations: listOf({ type: 'object', required: ['id', 'role', 'article', 'cite', 'from', 'status', 'title'] }),
  review: listOf(exactly({ question: bilingual, why: bilingual, cites: texts })),
  ask: texts,
  trace: listOf({
    type: 'object',
    required: ['rule', 'version', 'title', 'cites', 'facts', 'result', 'possible', 'ask', 'status', 'confidence'],
    properties: { rule: text, version: text, title: bilingual, cites: texts, facts, status: text, confidence: text },
  }),
  wouldChangeIf: listOf(exactly({ facts, to: { type: 'object' } })),
  wouldChangeIfMore: { type: 'boolean' },
  scenario: maybeText,
});

/** An answer of the law as it was recorded: an older one may hold less than the law gives now. */
const recorded = {
  decidedAt: { type: 'string', format: 'date-time' },
  day,
  versions: text,
  classification: { type: 'object', required: ['asOf', 'outcome', 'findings', 'aiAct', 'device', 'trace'] },
  citations: texts,
  hash: text,
};

/** A stored decision, with what a person decided and what the law made of the same facts later. */
export const decisionSchema = exactly({
  number: text,
  ...recorded,
  facts,
  decidedByPerson: { anyOf: [{ $ref: '#/components/schemas/DecisionOfPerson' }, { type: 'null' }] },
  reevaluations: listOf(exactly(recorded)),
  links: exactly({ self: text, system: text }),
});
