import type { Write } from '#dialect';
import { deadlinesOf } from '#db/queries/deadlines.ts';
import { dutiesOf, incidentById, requestsOf } from '#db/queries/incidents.ts';
import { termOf } from '#db/queries/terms.ts';
import { duty, finalReport, incident, incidentFact, informationRequest, triage } from '#db/schema/incident.ts';
import { period, type EventFacts } from '#workflows/law/api.ts';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { commandOf, required, type Command } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf, daysBetween } from '../core/days.ts';
import { closeDeadlines, lapseDeadlines, markPassed, openDeadline } from '../core/deadlines.ts';
import { Invalid } from '../core/errors.ts';
import { anyOf, choice, day, id, optionalText, reason, supposed, text, code } from '../core/input.ts';
import type { DossierRow } from '../core/record.ts';
import { derive, renewDuties } from './duties.ts';
import { eventFacts, ToldFacts } from './facts.ts';
import { incidentMachine, type IncidentEvent } from './machine.ts';

const command = commandOf(incidentMachine);

export const severities = ['death', 'serious-harm', 'temporary-harm', 'near-miss', 'no-harm'] as const;
export const triageFactors = [
  'vulnerable-group',
  'lay-users',
  'many-sites',
  'recurrence-likely',
  'provider-late',
  'open-corrective-action',
  'public-concern',
] as const;
export const triageOutcomes = [
  'own-investigation',
  'investigation-by-provider',
  'ask-information',
  'risk-supervision',
] as const;
export const otherAuthorities = ['AP', 'RDI', 'NVWA', 'NLA', 'AFM', 'gemeente'] as const;

async function read({ db }: Pick<Context, 'db'>, row: DossierRow) {
  const [found, duties, deadlines, requests] = await Promise.all([
    incidentById(db, row.id),
    dutiesOf(db, row.id),
    deadlinesOf(db, row.id),
    requestsOf(db, row.id),
  ]);
  const open = requests.find(({ answeredOn, withdrawnOn }) => !answeredOn && !withdrawnOn);
  return { incident: required(found, 'incident'), duties, deadlines, open };
}
type Facts = Awaited<ReturnType<typeof read>>;

const requestName = (requestId: string) => `information-request-${requestId}`;

const unfiled = ({ duties }: Facts, organisationId?: string | null) =>
  duties
    .filter(
      (one) =>
        one.outcome === 'report' &&
        !one.filedOn &&
        (organisationId === undefined || one.organisationId === organisationId),
    )
    .map(({ name }) => name);

const ended = (row: DossierRow, now: Date): Write[] => lapseDeadlines(row.id, 'all', dayOf(now), row.version + 1);

/** What can be done to an incident. */
export const incidentCommands = {
  triage: command('incident.triage', {
    input: z.object({
      severity: choice(severities),
      factors: anyOf(choice(triageFactors)),
      outcome: choice(triageOutcomes),
      reason,
    }),
    event: (_, input) => ({ type: 'triage', outcome: input?.outcome ?? '', reason: input?.reason ?? supposed }),
    outcome: (_step, _facts, input, { actor, now, call }, row) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx.insert(triage).values({ ...input, id: call.commandId, dossierId: row.id, byUserId: actor.id, at: now }),
        },
      ],
    }),
  }),

  forward: command('incident.forward', {
    input: z.object({ to: choice(otherAuthorities), reason }),
    event: (_, input) => ({ type: 'forward', to: input?.to ?? '', reason: input?.reason ?? supposed }),
    outcome: (_step, _facts, _input, { now }, row) => ({ writes: ended(row, now) }),
  }),

  askInformation: command('incident.askInformation', {
    input: z.object({ question: text(4000, 10), dueOn: day }),
    read: async (context, row, input) => {
      if (input && input.dueOn <= dayOf(context.now)) throw new Invalid({ dueOn: 'past' });
      return read(context, row);
    },
    event: () => ({ type: 'askInformation', request: 'new', termIsInFuture: true }),
    outcome: (_step, { incident: about }, { question, dueOn }, { now, call }, row) => {
      const askedOn = dayOf(now);
      // The term is set by the inspector, not by a law: neither of the two counting laws moves it.
      const clock = period({
        law: 'NONE',
        start: askedOn,
        length: { days: daysBetween(askedOn, dueOn) },
        memberState: 'NL',
      });
      const limit = {
        name: requestName(call.commandId),
        organisationId: about.providerId,
        capacity: 'provider' as const,
        clock,
        lengthDays: null,
        trigger: { nl: 'Vraag van de inspectie', en: 'Question of the inspectorate' },
        rule: 'awb/5-16',
        lawStatus: 'applying',
      };
      return {
        writes: [
          {
            rows: 1,
            build: (tx) =>
              tx.insert(informationRequest).values({
                id: call.commandId,
                dossierId: row.id,
                organisationId: about.providerId,
                question,
                askedOn,
                dueOn,
              }),
          },
          openDeadline(row.id, row.version + 1, limit),
        ],
      };
    },
  }),

  withdrawQuestion: command('incident.withdrawQuestion', {
    input: z.object({ reason }),
    read,
    event: ({ open }, input) => ({
      type: 'withdrawQuestion',
      request: open?.id ?? '',
      reason: input?.reason ?? supposed,
    }),
    outcome: (_step, { open }, _input, { now }, row) => {
      const asked = required(open, 'request');
      return {
        writes: [
          {
            rows: 1,
            build: (tx) =>
              tx
                .update(informationRequest)
                .set({ withdrawnOn: dayOf(now) })
                .where(eq(informationRequest.id, asked.id)),
          },
          ...lapseDeadlines(row.id, [requestName(asked.id)], dayOf(now), row.version + 1),
        ],
      };
    },
  }),

  provideInformation: command('incident.provideInformation', {
    input: z.object({ answer: text(8000, 3) }),
    read,
    event: ({ open }) => ({ type: 'provideInformation', request: open?.id ?? '' }),
    outcome: (_step, { open }, { answer }, { now }, row) => {
      const asked = required(open, 'request');
      return {
        writes: [
          {
            rows: 1,
            build: (tx) =>
              tx
                .update(informationRequest)
                .set({ answer, answeredOn: dayOf(now) })
                .where(and(eq(informationRequest.id, asked.id), isNull(informationRequest.answeredOn))),
          },
          ...closeDeadlines(row.id, [requestName(asked.id)], dayOf(now), row.version + 1),
        ],
      };
    },
  }),

  addFacts: command('incident.addFacts', {
    input: z.object({ note: text(2000, 3), knownOn: day }).and(ToldFacts),
    read: async (context, row, input) => {
      if (input && input.knownOn > dayOf(context.now)) throw new Invalid({ knownOn: 'future' });
      return read(context, row);
    },
    event: (_facts, input) => ({ type: 'addFacts', facts: input ? { harm: input.harm, knownOn: input.knownOn } : {} }),
    outcome: (_step, facts, { note, knownOn, ...told }, { actor, now, call }, row) => {
      const before = facts.incident.facts as EventFacts;
      const reporter = before.reporter === 'provider' ? 'provider' : 'deployer';
      const event: EventFacts = {
        ...before,
        ...eventFacts(told, reporter, knownOn, now),
        // The first awareness stays; only what is new counts from the day it became known.
        ...(before.awareAt ? { awareAt: before.awareAt } : {}),
        ...(before.noticedAt ? { noticedAt: before.noticedAt } : {}),
        ...(before.breachAwareAt ? { breachAwareAt: before.breachAwareAt } : {}),
      };
      const today = dayOf(now);
      const { found, receipt } = derive(event, today);
      const bound = { providerId: facts.incident.providerId, deployerId: facts.incident.deployerId };
      return {
        receipts: [receipt],
        writes: [
          {
            rows: 1,
            build: (tx) =>
              tx
                .update(incident)
                .set({ facts: event as Record<string, unknown> })
                .where(eq(incident.id, row.id)),
          },
          {
            rows: 1,
            build: (tx) =>
              tx.insert(incidentFact).values({
                id: call.commandId,
                dossierId: row.id,
                organisationId: actor.organisationId!,
                facts: { ...told },
                note,
                knownOn,
                toldAt: now,
              }),
          },
          ...renewDuties(row.id, found, bound, facts, row.version + 1, note, today, now),
        ],
      };
    },
  }),

  fileDuty: command('incident.fileDuty', {
    input: z.object({ dutyId: id, text: text(8000, 10) }),
    read: async (context, row, input) => {
      const facts = await read(context, row);
      const own = facts.duties.filter(
        ({ organisationId, filedOn, outcome }) =>
          organisationId === context.actor.organisationId && !filedOn && outcome !== 'not-required',
      );
      return { ...facts, own: input ? own.find((one) => one.id === input.dutyId) : own[0] };
    },
    event: ({ own }) => ({ type: 'fileDuty', duty: own?.name ?? '', dutyIsOwn: own !== undefined }),
    outcome: (_step, { own }, { text }, { now }, row) => {
      const filed = required(own, 'dutyId');
      return {
        writes: [
          {
            rows: 1,
            build: (tx) =>
              tx
                .update(duty)
                .set({ filedOn: dayOf(now), filedText: text })
                .where(and(eq(duty.id, filed.id), isNull(duty.filedOn))),
          },
          ...closeDeadlines(row.id, [`duty-${filed.name}`], dayOf(now), row.version + 1),
        ],
      };
    },
  }),

  submitFinalReport: command('incident.submitFinalReport', {
    input: z.object({
      rootCause: text(8000, 10),
      actions: text(8000, 10),
      problemCode: code(12),
      conclusionCode: code(12),
    }),
    read: async (context, row, input) => {
      const unknown = async (list: string, code: string) =>
        !(await termOf(context.db, list, code.toUpperCase()))?.selectable;
      const wrong = {
        ...(input && (await unknown('IMDRF-A', input.problemCode)) ? { problemCode: 'unknownCode' } : {}),
        ...(input && (await unknown('IMDRF-D', input.conclusionCode)) ? { conclusionCode: 'unknownCode' } : {}),
      };
      if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
      return read(context, row);
    },
    event: (facts) => ({ type: 'submitFinalReport', missing: unfiled(facts, facts.incident.providerId) }),
    outcome: (_step, _facts, input, { now, call }, row) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx.insert(finalReport).values({
              ...input,
              problemCode: input.problemCode.toUpperCase(),
              conclusionCode: input.conclusionCode.toUpperCase(),
              id: call.commandId,
              dossierId: row.id,
              submittedOn: dayOf(now),
            }),
        },
      ],
    }),
  }),

  requestFinalReport: command('incident.requestFinalReport', {
    input: z.object({ reason }),
    event: (_, input) => ({ type: 'requestFinalReport', reason: input?.reason ?? supposed }),
  }),

  close: command('incident.close', {
    input: z.object({ reason, lesson: optionalText(2000) }),
    read,
    event: (facts, input) => {
      const openDuties = unfiled(facts);
      return { type: 'close', openDuties, missing: openDuties, reason: input?.reason ?? supposed };
    },
    outcome: (_step, _facts, input, { now }, row) => ({
      receipts: [
        {
          kind: 'human',
          rule: 'incident-closure',
          lawVersion: dayOf(now),
          governingDay: dayOf(now),
          facts: {},
          answer: { reason: input.reason, lesson: input.lesson },
          citations: ['mdr/89-2'],
        },
      ],
      writes: ended(row, now),
    }),
  }),

  deadlinePassed: command('incident.deadlinePassed', {
    input: z.object({ deadlineId: id }),
    event: (_, input) => ({ type: 'deadlinePassed', deadline: input?.deadlineId ?? '' }),
    outcome: (_step, _facts, { deadlineId }, { now }) => ({ writes: [markPassed(deadlineId, now)] }),
  }),
} satisfies Record<IncidentEvent['type'], Command>;
