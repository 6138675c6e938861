import type { Citation } from '#workflows/core/citation.ts';
import type { RuleStep } from '#workflows/registration/outcome-view.ts';
import { publicSystemView, type PublicSystem } from '#workflows/registration/public-view.ts';
import { paths } from '../../../paths.ts';
import { readOnly, resource } from './answer.server.ts';
import { byPerson } from './by-person.server.ts';

const provisionOf = ({ id, provision }: Citation) => ({
  id,
  article: provision?.article ?? null,
  instrument: provision?.instrument ?? null,
  url: provision?.url ?? null,
});

const stepOf = (step: RuleStep) => ({
  rule: step.rule,
  version: step.version,
  title: step.title,
  facts: step.facts,
  results: step.results,
  status: step.status,
  confidence: step.confidence,
  provisions: step.citations.map(provisionOf),
});

const lawOf = ({ law }: PublicSystem) => ({
  day: law.asOf,
  outcome: law.outcome,
  findings: law.findings,
  declaredClass: law.declared,
  computedClass: law.computed,
  classInForce: law.inForce.deviceClass,
  findingsInForce: law.inForce.findings,
  classes: law.classes.map(({ at, ...line }) => ({ ...line, at: at?.toISOString() ?? null })),
  decidedByPerson: law.person ? byPerson(law.person) : null,
  reevaluations: law.later.map(({ at, asOf, outcome, deviceClass, findings, notifiedBody, dutiesFrom, ...proof }) => ({
    decidedAt: at.toISOString(),
    day: asOf,
    outcome,
    computedClass: deviceClass,
    findings,
    notifiedBodyNeeded: notifiedBody,
    dutiesFrom,
    ...proof,
  })),
  notifiedBodyNeeded: law.notifiedBody,
  dutiesFrom: law.dutiesFrom,
  versions: law.receipt?.versions ?? null,
  hash: law.receipt?.hash ?? null,
  trace: law.led.map(stepOf),
  open: law.open.map(stepOf),
  rejected: law.rejected.map(stepOf),
  inPreparation: law.inPreparation.map(stepOf),
  obligations: law.obligations.map(({ id, role, title, from, status, citation }) => ({
    id,
    role,
    title,
    from,
    status,
    provision: provisionOf(citation),
  })),
});

const bodyOf = (system: PublicSystem) => ({
  number: system.number,
  name: system.name,
  product: system.family,
  version: system.versionLabel,
  provider: system.provider,
  status: system.status,
  demonstration: system.demonstration,
  submittedOn: system.submittedOn,
  registeredOn: system.registeredOn,
  changedAt: system.changedAt.toISOString(),
  summary: system.product.summary,
  intendedPurpose: system.product.purpose,
  notIntendedFor: system.product.notFor,
  ...system.use,
  users: system.people.users,
  humanOversight: system.people.oversight,
  limits: system.people.limits,
  performance: system.people.performance ?? null,
  law: lawOf(system),
  certificates: system.certificates,
  statedCertificate: system.stated,
  basicUdiDi: system.basicUdiDi,
  versions: system.versions,
  provinces: system.provinces,
  changes: system.changes.map(({ at, step, to, role, organisationName }) => ({
    changedAt: at.toISOString(),
    step,
    status: to,
    role,
    organisation: organisationName,
  })),
  links: { self: paths.api.system(system.number), permanentName: paths.systemName(system.number) },
});

/** Everything that is public of one system. */
export const loader = resource(async ({ db, params }) => ({
  body: bodyOf(await publicSystemView(db, params.number ?? '')),
}));

export const action = readOnly;
