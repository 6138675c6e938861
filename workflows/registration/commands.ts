import { nextNumber, type Write } from '#dialect';
import { certificatesOfSystem } from '#db/queries/conformity.ts';
import { sectionsOf } from '#db/queries/dossier.ts';
import { organisationById } from '#db/queries/organisations.ts';
import { familyByName, systemById } from '#db/queries/systems.ts';
import { changeToVersion } from '#db/queries/versions.ts';
import { system } from '#db/schema/system.ts';
import type { Classification, FactValues } from '#workflows/law/api.ts';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { commandOf, openingOf, required, type Command } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { id, reason, text, tick, supposed } from '../core/input.ts';
import { providerParties } from '../core/parties.ts';
import type { DossierRow } from '../core/record.ts';
import { certifiedClasses, classQuestionsOf } from './class-questions.ts';
import { lacksCertificate } from './certificate.ts';
import { classification, classKey, openQuestions } from './classify.ts';
import { decidedClassification, HumanDecision } from './human-decision.ts';
import { registrationMachine, type RegistrationEvent } from './machine.ts';
import { changeStatus, publish, type PublicEntry } from './publish.ts';
import { askAgain, questionStanding } from './reclassify.ts';
import { reevaluate } from './reevaluate.ts';
import { factAnswers, sectionInputs, sectionNames, type FormSection, type SectionValues } from './sections.ts';
import { keep, keepStep } from './keep.ts';
import { keepStanding } from './standing.ts';
import { missingOnChange } from './version.ts';
import { changeOfDossier } from './version-save.ts';

const command = commandOf(registrationMachine);
const opening = openingOf(registrationMachine, 'registration');

/** Opens the registration of one version of a system: an empty draft with its permanent number. */
export const openRegistration = opening('registration.open', {
  input: z.object({ name: text(120) }),
  read: async ({ db, actor, now }) => {
    const year = dayOf(now).slice(0, 4);
    return {
      reference: `NL-AI-${year}-${String(await nextNumber(db, `NL-AI-${year}`)).padStart(6, '0')}`,
      parties: await providerParties(db, actor.organisationId!, dayOf(now)),
    };
  },
  open: ({ reference, parties }, { name }, { actor }) => ({
    event: { type: 'open' },
    reference,
    title: name,
    organisationId: actor.organisationId,
    parties,
  }),
});

export type Sections = { [S in FormSection]?: SectionValues<S> } & { facts?: Record<string, unknown> };

export type Submission = {
  sections: Sections;
  missing: string[];
  facts: FactValues;
  answer: Classification;
  receipt: ReturnType<typeof classification>['receipt'];
  certificateIsMissing: boolean;
  familyId: string | undefined;
  certified: string[];
  provider: { name: string; demonstration: boolean };
  before: typeof system.$inferSelect | undefined;
  /** The step from the version before, when the product has one in the register. */
  step: Awaited<ReturnType<typeof changeOfDossier>> & { stored: boolean };
};

/** What is still to be filled in: a page that is not complete, and every question that can still change the outcome. */
export function missingIn(sections: Sections, today: string): string[] {
  const pages = (Object.keys(sectionInputs) as FormSection[]).filter(
    (name) => !sectionInputs[name].safeParse(sections[name]).success,
  );
  return [...pages, ...openQuestions(factAnswers(sections.facts), today).next.map((name) => `facts.${name}`)];
}

async function submission(
  { db, now }: Pick<Context, 'db' | 'now'>,
  row: DossierRow,
  counterfactuals = false,
): Promise<Submission> {
  const today = dayOf(now);
  const stored = await sectionsOf(db, row.id);
  const own = stored.filter(({ name }) => (sectionNames as readonly string[]).includes(name));
  const sections = Object.fromEntries(own.map(({ name, body }) => [name, body])) as Sections;
  const answers = factAnswers(sections.facts);
  const { answer, receipt } = classification(answers, today, { counterfactuals });
  const provider = await organisationById(db, row.organisationId!);
  const familyName = sections.product?.familyName;
  const step = await changeOfDossier(db, row, today, undefined, answer);
  return {
    sections,
    missing: [...missingIn(sections, today), ...missingOnChange(step.line, step.answers, step.assessed?.change)],
    step: { ...step, stored: (await changeToVersion(db, row.id)) !== undefined },
    facts: answers.known,
    answer,
    receipt,
    certificateIsMissing: lacksCertificate(answer, sections.evidence?.certificateUntil, today),
    familyId: familyName ? (await familyByName(db, row.organisationId!, familyName))?.id : undefined,
    provider: { name: provider?.name ?? '', demonstration: provider?.demonstration ?? false },
    certified: certifiedClasses(await certificatesOfSystem(db, row.id), today),
    before: await systemById(db, row.id),
  };
}

function entryOf(
  row: DossierRow,
  found: Submission,
  answer: Classification,
  status: PublicEntry['status'],
): PublicEntry {
  const { product, use } = found.sections as Required<Sections>;
  const deviceClass = classKey(answer);
  return {
    dossierId: row.id,
    number: row.reference,
    name: product.name,
    versionLabel: product.versionLabel,
    providerId: row.organisationId!,
    providerName: found.provider.name,
    purpose: product.summary,
    status,
    deviceClass,
    findings: answer.findings,
    useArea: use.useArea,
    demonstration: found.provider.demonstration,
    facets: {
      area: [use.useArea],
      useCase: use.useCases,
      sector: use.sectors,
      kind: use.kinds,
      class: [deviceClass],
      finding: answer.findings,
      question: classQuestionsOf(deviceClass, {
        declared: found.sections.evidence?.declaredClass ?? null,
        certified: found.certified,
      }),
    },
    words: [
      product.name,
      product.familyName,
      product.summary,
      product.purpose,
      found.provider.name,
      row.reference,
      use.useCases.join(' '),
    ].join(' '),
  };
}

/** Enters the system, or puts its entry back to `registered`. */
function enter(row: DossierRow, found: Submission, answer: Classification, now: Date): Write[] {
  return [
    ...publish(entryOf(row, found, answer, 'registered'), now),
    {
      rows: 1,
      build: (tx) =>
        tx
          .update(system)
          .set({ registeredOn: dayOf(now) })
          .where(eq(system.id, row.id)),
    },
  ];
}

const withReason = <T extends 'withdraw' | 'suspend' | 'reinstate' | 'returnToProvider'>(type: T) => ({
  input: z.object({ reason }),
  event: (_: unknown, input: { reason: string } | undefined) => ({ type, reason: input?.reason ?? supposed }),
});

/** What can be done to a registration. */
export const registrationCommands = {
  submit: command('registration.submit', {
    input: z.object({ declaration: tick.refine(Boolean, 'declare') }),
    // What would change the outcome is kept for the public page; a page that only asks whether this step is possible needs none.
    read: (context, row, input) => submission(context, row, input !== undefined),
    event: ({ missing, answer, certificateIsMissing }) => ({
      type: 'submit',
      missing,
      undetermined: answer.outcome === 'undetermined',
      certificateIsMissing,
    }),
    outcome: (step, found, _input, { now, actor, call }, row) => ({
      receipts: [found.receipt, ...(found.step.assessed ? [found.step.assessed.receipt] : [])],
      // Where the law leaves the step open, a person has to say something before the version can be used.
      messages:
        found.step.assessed?.change.kind === 'undetermined'
          ? [{ kind: 'notice', payload: { type: 'tell', who: 'authority', message: 'registration.changeIsOpen' } }]
          : [],
      writes: [
        ...keep(row, found, now),
        ...keepStep(row, found, { receiptId: `${call.commandId}/1`, actorId: actor.id, at: now }),
        keepStanding(row.id, found.answer, `${call.commandId}/0`),
        ...(step.state === 'registered' ? enter(row, found, found.answer, now) : []),
      ],
    }),
  }),

  reevaluate,

  discard: command('registration.discard', { input: z.object({}), event: () => ({ type: 'discard' }) }),

  confirmClassification: command('registration.confirmClassification', {
    input: HumanDecision,
    read: (context, row) => submission(context, row),
    event: ({ sections, answer, facts }, input, { now }) => ({
      type: 'confirmClassification',
      reason: input?.reason ?? supposed,
      certificateIsMissing:
        input !== undefined &&
        lacksCertificate(decidedClassification(answer, input, facts), sections.evidence?.certificateUntil, dayOf(now)),
    }),
    outcome: (step, found, input, { now }, row) => {
      const holds = decidedClassification(found.answer, input, found.facts);
      return {
        receipts: [
          {
            kind: 'human',
            rule: 'classification',
            lawVersion: found.receipt.lawVersion,
            governingDay: dayOf(now),
            facts: found.receipt.facts,
            answer: { ...input },
            citations: found.receipt.citations,
          },
        ],
        writes: [
          {
            rows: 1,
            build: (tx) =>
              tx
                .update(system)
                .set({ classification: holds as unknown as Record<string, unknown> })
                .where(eq(system.id, row.id)),
          },
          ...(step.state === 'registered' ? enter(row, found, holds, now) : []),
        ],
      };
    },
  }),

  returnToProvider: command('registration.returnToProvider', withReason('returnToProvider')),

  recordCertificate: command('registration.recordCertificate', {
    input: z.object({ certificateId: id }),
    read: (context, row) => submission(context, row),
    event: (_, input) => ({ type: 'recordCertificate', certificateId: input?.certificateId ?? supposed }),
    outcome: (_step, found, _input, { now }, row) => {
      if (row.state === 'registered') return {};
      if (row.state === 'suspended') return { writes: changeStatus(row.id, 'suspended', 'registered', now) };
      return {
        writes: enter(row, found, required(found.before, 'system').classification as unknown as Classification, now),
      };
    },
  }),

  /** The last day of a certificate is over: its class counts no more, and the provider hears it. */
  certificateExpired: command('registration.certificateExpired', {
    input: z.object({ certificateId: id }),
    read: ({ db }, row) => questionStanding(db, row.id),
    event: (_, input) => ({ type: 'certificateExpired', certificateId: input?.certificateId ?? supposed }),
    outcome: (_step, standing, _input, { now }) => ({
      writes: askAgain(standing, standing?.certificates ?? [], dayOf(now)),
    }),
  }),

  suspend: command('registration.suspend', {
    ...withReason('suspend'),
    outcome: (_step, _facts, _input, { now }, row) => ({
      writes: changeStatus(row.id, 'registered', 'suspended', now),
    }),
  }),

  reinstate: command('registration.reinstate', {
    ...withReason('reinstate'),
    outcome: (_step, _facts, _input, { now }, row) => ({
      writes: changeStatus(row.id, 'suspended', 'registered', now),
    }),
  }),

  withdraw: command('registration.withdraw', {
    ...withReason('withdraw'),
    outcome: (_step, _facts, _input, { now }, row) =>
      row.state === 'registered' || row.state === 'suspended'
        ? { writes: changeStatus(row.id, row.state, 'withdrawn', now) }
        : {},
  }),
} satisfies Record<RegistrationEvent['type'], Command>;
