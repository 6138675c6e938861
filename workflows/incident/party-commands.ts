import type { Write } from '#dialect';
import { termOf } from '#db/queries/terms.ts';
import { duty, finalReport, incident, incidentFact } from '#db/schema/incident.ts';
import { type Duty, type EventFacts } from '#workflows/law/api.ts';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { commandOf, required } from '../core/command.ts';
import { dayOf } from '../core/days.ts';
import { Invalid } from '../core/errors.ts';
import { day, id, text, code } from '../core/input.ts';
import { derive, renewDuties } from './duties.ts';
import { governingOf, insertRows, laterCandidates, rowsOf, withMoments } from './awareness.ts';
import { ToldFacts, gapsOf, laterFacts } from './facts.ts';
import { incidentMachine } from './machine.ts';
import { isFinalReport, knowerOf, read, unfiled } from './read.ts';
import { closeDeadline } from '../core/deadlines.ts';

const command = commandOf(incidentMachine);

/** The provider's own reports of a serious incident: once one was owed, a case was reportable. */
const seriousIncidents = ['mdr-87-serious-incident', 'ivdr-82-serious-incident', 'ai-act-73-serious-incident'];
const isSeriousIncident = ({ id, decision }: Duty) => seriousIncidents.includes(id) && decision === 'report';
const wasOwed = ({ name, outcome }: { name: string; outcome: string }) =>
  seriousIncidents.includes(name) && outcome === 'report';
const wasCounted = ({ name }: { name: string }) => seriousIncidents.some((id) => name === `duty-${id}`);

/** Steps of those who have duties: what became known, what was filed, the final report (MDR art. 87, 89). */
export const partyCommands = {
  addFacts: command('incident.addFacts', {
    input: z.object({ note: text(2000, 3), knownOn: day }).and(ToldFacts),
    read: async (context, row, input) => {
      const today = dayOf(context.now);
      const later = (['knownOn', 'calamityEstablishedOn'] as const).filter((name) => (input?.[name] ?? '') > today);
      if (later.length > 0) throw new Invalid(Object.fromEntries(later.map((name) => [name, 'future'])));
      return read(context, row);
    },
    event: (_facts, input) => ({ type: 'addFacts', facts: input ? { harm: input.harm, knownOn: input.knownOn } : {} }),
    outcome: (_step, facts, { note, knownOn, ...told }, { actor, now, call }, row) => {
      const before = facts.incident.facts as EventFacts;
      const reporter = before.reporter === 'provider' ? 'provider' : 'deployer';
      const today = dayOf(now);
      const version = row.version + 1;
      const plain = laterFacts(before, told, reporter);
      const owes = (event: EventFacts) => derive(event, today).found.some(isSeriousIncident);
      const added = rowsOf(
        laterCandidates(
          before,
          plain,
          { before: facts.duties.some(wasOwed) || facts.deadlines.some(wasCounted), now: owes(plain) },
          { by: knowerOf(facts, actor, row) ?? reporter, day: today, at: now, knownOn },
        ),
        { dossierId: row.id, commandId: call.commandId, organisationId: actor.organisationId!, at: now, version },
      );
      const event = withMoments(plain, governingOf([...facts.candidates, ...added], facts.choices));
      // Doubt about a calamity may have ended in time though it is told later.
      const { found: was } = derive(before, told.calamityEstablishedOn ?? today);
      const { found, receipt } = derive(event, today);
      const { providerId, deployerId } = facts.incident;
      const change = { version, reason: note, cause: 'facts' as const, day: today, at: now };
      const gaps = { ...facts.incident.gaps, ...gapsOf(told) };
      for (const name of Object.keys(gaps)) if (event[name as keyof EventFacts] !== undefined) delete gaps[name];
      return {
        receipts: [receipt],
        writes: [
          {
            rows: 1,
            build: (tx) =>
              tx
                .update(incident)
                .set({ facts: event as Record<string, unknown>, gaps })
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
          ...insertRows(added),
          ...renewDuties(row.id, { was, now: found }, { providerId, deployerId }, facts, change),
        ],
      };
    },
  }),

  fileDuty: command('incident.fileDuty', {
    input: z.object({ dutyId: id, text: text(8000, 10) }),
    read: async (context, row, input) => {
      const facts = await read(context, row);
      const own = facts.duties.filter(
        (one) =>
          one.organisationId === context.actor.organisationId &&
          !one.filedOn &&
          one.outcome !== 'not-required' &&
          !isFinalReport(one),
      );
      return { ...facts, own: input ? own.find((one) => one.id === input.dutyId) : own[0] };
    },
    event: ({ own }) => ({ type: 'fileDuty', duty: own?.name ?? '', dutyIsOwn: own !== undefined }),
    outcome: (_step, { own, deadlines }, { text }, { now }, row) => {
      const filed = required(own, 'dutyId');
      const limit = deadlines.find(({ name, status }) => name === `duty-${filed.name}` && status === 'open');
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
          ...(limit ? [closeDeadline(limit, now, dayOf(now), row.version + 1)] : []),
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
    outcome: (_step, { duties }, input, { now, call }, row) => ({
      writes: [
        ...duties
          .filter((one) => isFinalReport(one) && !one.filedOn)
          .map(({ id }): Write => ({
            rows: 1,
            build: (tx) =>
              tx
                .update(duty)
                .set({ filedOn: dayOf(now) })
                .where(and(eq(duty.id, id), isNull(duty.filedOn))),
          })),
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
};
