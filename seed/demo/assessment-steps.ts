import { apply } from '#workflows/conformity/apply.ts';
import { conformityCommands } from '#workflows/conformity/commands.ts';
import { certificateLastDay } from '#workflows/law/api.ts';
import { stages, type Assessment, type Stage } from './assessment.ts';
import { assessments } from './assessments/all.ts';
import { basicUdiDi } from './device-numbers.ts';
import { after, at, spread, workday } from './moment.ts';
import { assessmentId, idOf, organisationId, systemId, userId } from './names.ts';
import { actor } from './people.ts';
import { acts, opens, type Step } from './step.ts';
import { systems } from './systems/all.ts';

/** Who does what at each body. Whoever reviews and decides did not assess (Annex VII 4.7). */
const teams = {
  keurmerk: { responsible: 'tessa', assessor: 'joris', reviewer: 'pieter', decider: 'femke' },
  toetshuis: { responsible: 'marloes', assessor: 'marloes', reviewer: 'arjan', decider: 'arjan' },
  pruefhaus: { responsible: 'lena', assessor: 'lena', reviewer: 'uwe', decider: 'uwe' },
  labkeur: { responsible: 'els', assessor: 'els', reviewer: 'dirk', decider: 'dirk' },
} as const;
const tasks = ['responsible', 'assessor', 'reviewer', 'decider'] as const;

/** Days after the application on which each stage is reached, before the pace is counted in. */
const reachedAfter: Readonly<Record<Stage, number>> = {
  applied: 0,
  accepted: 6,
  contracted: 14,
  audit: 16,
  'audit-questions': 40,
  'audit-answers': 55,
  examination: 80,
  'examination-questions': 95,
  'examination-answers': 112,
  reporting: 130,
  reviewing: 140,
  deciding: 147,
  certified: 154,
};

const conclusions = {
  audit: (name: string) =>
    `Wij bezochten de aanbieder en controleerden het kwaliteitssysteem voor ${name}: ontwerp, gegevens, leveranciers, klachten en bewaking na verkoop. Het systeem voldoet. Twee aanbevelingen zijn besproken.`,
  examination: (name: string) =>
    `Wij onderzochten de technische documentatie van ${name}: beoogd doel, risico’s, gegevens, tests, klinische onderbouwing, beveiliging en gebruiksaanwijzing. De documentatie onderbouwt het beoogd doel.`,
  recommendation: (name: string) =>
    `Het verslag over ${name} is compleet. Alle vragen zijn beantwoord. Ik beveel aan het certificaat te verlenen.`,
  review: (name: string) =>
    `Ik las het hele dossier van ${name} en was niet bij het onderzoek betrokken. De conclusies volgen uit de stukken.`,
  decision: (name: string) =>
    `De eisen zijn vervuld. Het plan voor de bewaking na verkoop van ${name} is toereikend. Het certificaat wordt verleend.`,
};

/** The day on which an assessment reaches a stage. */
const dayOfStage = ({ applied, pace }: Assessment, stage: Stage) =>
  workday(applied, Math.round(reachedAfter[stage] * pace));

function assessmentSteps(found: Assessment): Step[] {
  const { key, body, until } = found;
  const system = systems.find((one) => one.key === found.system)!;
  const provider = actor(system.by);
  const team = teams[body];
  const named = `assessment/${key}`;
  const id = assessmentId(key);
  const reached = stages.indexOf(until);
  const when = (stage: Stage, name: string, minutes = 0) =>
    after(at(dayOfStage(found, stage), '10:00'), minutes + spread(`${named}/${name}`, 180));
  const step = (
    stage: Stage,
    name: keyof typeof conformityCommands,
    who: string,
    input: unknown,
    suffix = '',
    minutes = 0,
  ): Step[] =>
    stages.indexOf(stage) > reached
      ? []
      : [
          acts(
            when(stage, name, minutes),
            `${named}/${name}${suffix}`,
            who === 'provider' ? provider : actor(who),
            conformityCommands[name],
            id,
            input,
          ),
        ];
  const asked = (at: 'audit' | 'examination') => (found.questions ?? []).filter(({ stage }) => stage === at);
  const questions = (at: 'audit' | 'examination') =>
    asked(at).flatMap(({ requirement, question, preventsIssue = false }, n) =>
      step(
        `${at}-questions`,
        'askQuestion',
        team.assessor,
        { requirement, question, preventsIssue },
        `/${at}/${n}`,
        n * 5,
      ),
    );
  const answers = (at: 'audit' | 'examination') =>
    asked(at).flatMap(({ answer }, n) =>
      step(
        `${at}-answers`,
        'answerQuestion',
        'provider',
        { deficiencyId: idOf(`${named}/askQuestion/${at}/${n}`), answer },
        `/${at}/${n}`,
        n * 7,
      ),
    );
  const issuedOn = dayOfStage(found, 'certified');
  const regulation = found.procedure.startsWith('IVDR') ? 'IVDR' : 'MDR';
  return [
    opens(when('applied', 'apply'), named, provider, apply, {
      systemId: systemId(system.key),
      bodyId: organisationId(body),
      procedure: found.procedure,
      basicUdiDi: basicUdiDi[system.key] ?? null,
      earlierApplications: found.earlier ?? 'Er waren geen eerdere aanvragen.',
      declaration: true,
    }),
    ...step('accepted', 'accept', team.responsible, { ownTermDays: found.ownTermDays ?? 240 }),
    ...step('contracted', 'signContract', 'provider', { declaration: true }),
    ...tasks.flatMap((task, n) =>
      step('audit', 'allocate', team.responsible, { userId: userId(team[task]), task }, `/${task}`, n * 4),
    ),
    ...questions('audit'),
    ...answers('audit'),
    ...step('examination', 'concludeAudit', team.assessor, { conclusion: conclusions.audit(system.name) }),
    ...questions('examination'),
    ...answers('examination'),
    ...step('reporting', 'concludeExamination', team.assessor, { conclusion: conclusions.examination(system.name) }),
    ...step('reviewing', 'recommend', team.responsible, { conclusion: conclusions.recommendation(system.name) }),
    ...step('deciding', 'passReview', team.reviewer, { conclusion: conclusions.review(system.name) }),
    ...step('certified', 'issueCertificate', team.decider, {
      number: found.certificate?.number ?? '',
      validUntil: certificateLastDay(issuedOn, regulation),
      conditions: found.certificate?.conditions ?? null,
      conclusion: conclusions.decision(system.name),
    }),
    ...ending(found, named, id, provider),
  ];
}

function ending({ body, ends, then = [] }: Assessment, named: string, id: string, provider: ReturnType<typeof actor>) {
  const decider = actor(teams[body].decider);
  const who = { decline: actor(teams[body].responsible), withdraw: provider, refuseCertificate: decider };
  return [
    ...(ends
      ? [
          acts(at(ends.on, '14:20'), `${named}/${ends.as}`, who[ends.as], conformityCommands[ends.as], id, {
            reason: ends.reason,
          }),
        ]
      : []),
    ...then.map(({ what, on, reason }) =>
      acts(at(on, '11:40'), `${named}/${what}`, decider, conformityCommands[what], id, { reason }),
    ),
  ];
}

/** Every application to a notified body, as far as it has come. */
export const applications = (): Step[] => assessments.flatMap(assessmentSteps);
