import { certificatesOfSystem } from '#db/queries/conformity.ts';
import { publicSystemByNumber, publicVersionsOf } from '#db/queries/public-system.ts';
import { deploymentsOfSystem } from '#db/queries/systems.ts';
import { termOf } from '#db/queries/terms.ts';
import type { Db } from '#dialect';
import { classify, type Classification, type FactValues } from '#workflows/law/api.ts';
import { transitionView } from '../classification/transition-view.ts';
import { storedCitation } from '../core/citation.ts';
import { NotFound } from '../core/errors.ts';
import { registersOf } from '../registers/view.ts';
import { classKey } from './classify.ts';
import { answerIn, classLines, decidedOn, holding, laterView, personView } from './decided.ts';
import { changesOf, traceOf, type RuleStep } from './outcome-view.ts';
import { publicChanges } from './public-changes.ts';
import type { SectionValues } from './sections.ts';

/** Standings of a rule that bind nobody yet. */
const inPreparation = new Set(['draft', 'proposed']);
const isProposed = ({ status }: RuleStep) => inPreparation.has(status);

/** The proposals that the law module can calculate. */
const proposal = 'com-2025-1023';

/** What the proposal would make of the same facts: its class and the rules that are in no law yet. */
function underProposal(facts: FactValues, asOf: string) {
  const answer = classify({ asOf, facts, scenario: proposal, counterfactuals: false });
  return { class: classKey(answer), steps: traceOf(answer).led.filter(isProposed) };
}

/** The certificate that the provider named itself, with the name of the body as the published list has it. */
async function statedCertificate(
  db: Db,
  { bodyNumber, certificateNumber, certificateUntil }: SectionValues<'evidence'>,
) {
  if (!bodyNumber || !certificateNumber || !certificateUntil) return null;
  const body = await termOf(db, 'NB', bodyNumber);
  return { bodyNumber, bodyName: body?.label ?? null, number: certificateNumber, validUntil: certificateUntil };
}

/** Where a system is in use now, by province; departments and people are not public. */
function sitesByProvince(rows: Awaited<ReturnType<typeof deploymentsOfSystem>>) {
  const sites = rows.map(({ site, organisationName }) => ({
    province: site.province,
    organisation: organisationName,
    site: site.name,
    place: site.place,
  }));
  const once = [...new Map(sites.map((one) => [`${one.organisation}/${one.site}/${one.place}`, one])).values()];
  const provinces = [...new Set(once.map(({ province }) => province))].sort((a, b) => a.localeCompare(b, 'nl'));
  return provinces.map((province) => ({ province, sites: once.filter((one) => one.province === province) }));
}

/**
 * What everybody may see of a system that is or was in the register. A system that never was in it is `NotFound`, in the same
 * words as a number that was never given out.
 */
export async function publicSystemView(db: Db, number: string) {
  const found = await publicSystemByNumber(db, number.toUpperCase());
  if (!found) throw new NotFound(number);
  const { entry, system, family } = found;
  const sections = system.sections as {
    product: SectionValues<'product'>;
    use: SectionValues<'use'>;
    people: SectionValues<'people'>;
    evidence: SectionValues<'evidence'>;
  };
  const [decided, certificates, versions, deployments, changes, stated] = await Promise.all([
    decidedOn(db, system.id),
    certificatesOfSystem(db, system.id),
    publicVersionsOf(db, system.familyId),
    deploymentsOfSystem(db, system.id),
    publicChanges(db, system.id),
    statedCertificate(db, sections.evidence),
  ]);
  const { decision: receipt, person, later } = decided;
  const inForce = system.classification as unknown as Classification;
  const answer = receipt ? answerIn(receipt) : inForce;
  const latest = later.length > 0 ? answerIn(later.at(-1)!) : answer;
  const computed = classKey(answer);
  const holds = classKey(inForce);
  const declared = system.declaredClass;
  const { led, rejected, open } = traceOf(answer);
  const preview = underProposal(system.facts as FactValues, answer.asOf);
  return {
    number: entry.number,
    name: entry.name,
    family,
    versionLabel: entry.versionLabel,
    provider: entry.providerName,
    status: entry.status,
    demonstration: entry.demonstration,
    submittedOn: system.submittedOn,
    registeredOn: system.registeredOn,
    changedAt: entry.changedAt,
    sites: entry.sites,
    product: sections.product,
    use: sections.use,
    people: sections.people,
    law: {
      asOf: answer.asOf,
      outcome: answer.outcome,
      findings: [...answer.findings],
      highRisk: answer.aiAct.highRisk,
      dutiesFrom: answer.aiAct.dutiesFrom,
      transition: transitionView(inForce),
      notifiedBody: answer.device.notifiedBody,
      declared,
      computed,
      /** What holds in the register, and by which decision. */
      inForce: {
        deviceClass: holds,
        findings: [...inForce.findings],
        dutiesFrom: inForce.aiAct.dutiesFrom,
        notifiedBody: inForce.device.notifiedBody,
        day: holding(decided)?.governingDay ?? inForce.asOf,
      },
      classes: classLines(decided, { declared, submittedOn: system.submittedOn, certificates }),
      differs: declared !== null && holds !== 'undetermined' && holds !== 'in-house' && declared !== holds,
      person: person ? personView(person) : null,
      /** The law applied again with another answer, oldest first. */
      later: later.map(laterView),
      led: led.filter((step) => !isProposed(step)),
      open,
      rejected,
      changes: changesOf(answer),
      changesMore: (answer.wouldChangeIfMore as boolean | undefined) ?? false,
      inPreparation: [...led.filter(isProposed), ...preview.steps],
      proposedClass: preview.class === computed ? null : preview.class,
      reviews: answer.review.map(({ question, why, cites }) => ({
        question,
        why,
        citations: cites.map(storedCitation),
      })),
      obligations: answer.obligations.map(({ id, role, title, from, status, cite }) => ({
        id,
        role,
        title,
        from,
        status,
        citation: storedCitation(cite),
      })),
      registers: registersOf(latest, system.facts as FactValues),
      registersOn: latest.asOf,
      receipt: receipt ? { hash: receipt.hash, at: receipt.decidedAt, versions: receipt.lawVersion } : null,
    },
    certificates: certificates.map(({ certificate, bodyName }) => ({
      number: certificate.number,
      type: certificate.type,
      deviceClass: certificate.deviceClass,
      body: bodyName,
      issuedOn: certificate.issuedOn,
      validUntil: certificate.validUntil,
      status: certificate.status,
      statusOn: certificate.statusOn,
      conditions: certificate.conditions,
    })),
    stated,
    basicUdiDi: sections.evidence.basicUdiDi ?? null,
    versions,
    provinces: sitesByProvince(deployments),
    changes,
  };
}

export type PublicSystem = Awaited<ReturnType<typeof publicSystemView>>;
