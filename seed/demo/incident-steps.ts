import { systemById } from '#db/queries/systems.ts';
import { incidentCommands } from '#workflows/incident/commands.ts';
import { reportIncident } from '#workflows/incident/report.ts';
import { deployerOf, deploymentKey } from './deployment-steps.ts';
import type { Incident, Next, Told } from './incident.ts';
import { incidents } from './incidents/all.ts';
import { after, at, spread } from './moment.ts';
import { deploymentId, incidentId, systemId } from './names.ts';
import { actor } from './people.ts';
import { acts, type Step } from './step.ts';
import { systems } from './systems/all.ts';

const told = (given: Told) => ({
  systemInvolved: 'possible',
  unanticipated: false,
  publicHealthThreat: false,
  fundamentalRightsInfringed: false,
  personalDataBreach: 'none',
  ...given,
});

function nextStep(found: Incident, next: Next, n: number): Step {
  const { key, system, where, inspector } = found;
  const provider = actor(systems.find((one) => one.key === system)!.by);
  const reporter = where ? deployerOf(where[0]) : provider;
  const party = { provider, reporter };
  const authority = actor(inspector);
  const name = `incident/${key}/${n}/${next.do}`;
  const when = after(at(next.on, '09:05'), spread(name, 420));
  const id = incidentId(key);
  const act = (who: typeof provider, command: keyof typeof incidentCommands, input: unknown) =>
    acts(when, name, who, incidentCommands[command], id, input);
  switch (next.do) {
    case 'triage': {
      const { severity, factors = [], outcome, reason } = next;
      return act(authority, 'triage', { severity, factors, outcome, reason });
    }
    case 'forward':
      return act(authority, 'forward', { to: next.to, reason: next.reason });
    case 'ask':
      return act(authority, 'askInformation', { question: next.question, dueOn: next.dueOn });
    case 'answer':
      return act(provider, 'provideInformation', { answer: next.answer });
    case 'addFacts':
      return act(party[next.by], 'addFacts', { note: next.note, knownOn: next.on, ...told(next.told) });
    case 'file':
      return act(party[next.by], 'fileDuty', { dutyId: `${id}/${next.duty}`, text: next.text });
    case 'finalReport': {
      const { rootCause, actions, problemCode, conclusionCode } = next;
      return act(provider, 'submitFinalReport', { rootCause, actions, problemCode, conclusionCode });
    }
    case 'requestFinalReport':
      return act(authority, 'requestFinalReport', { reason: next.reason });
    case 'close':
      return act(authority, 'close', { reason: next.reason, lesson: next.lesson ?? null });
  }
}

function incidentSteps(found: Incident): Step[] {
  const { key, system, where, reported, occurredOn, noticedOn, narrative, ownReference } = found;
  const reporter = where ? deployerOf(where[0]) : actor(systems.find((one) => one.key === system)!.by);
  const report: Step = {
    at: at(...reported),
    name: `incident/${key}`,
    take: async ({ db, now, commandId }) => {
      const number = where ? null : (await systemById(db, systemId(system)))?.number;
      const input = reportIncident.input.parse({
        ...told(found.told),
        deploymentId: where ? deploymentId(deploymentKey(where[0], system, where[1])) : null,
        systemNumber: number,
        occurredOn,
        narrative,
        ownReference: ownReference ?? null,
        noticedOn: noticedOn ?? null,
      });
      return reportIncident.run({ db, actor: reporter, now }, { commandId }, input);
    },
  };
  return [report, ...found.next.map((next, n) => nextStep(found, next, n))];
}

/** Every report, and what followed from it. */
export const reports = (): Step[] => incidents.flatMap(incidentSteps);
