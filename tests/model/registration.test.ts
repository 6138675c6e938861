import { registrationCommands } from '#workflows/registration/commands.ts';
import { registrationMachine } from '#workflows/registration/machine.ts';
import type { EventObject } from 'xstate';
import { classIIa, draft, minimal } from '../fixtures/world.ts';
import { walk, type Sample } from './walk.ts';

const why = () => ({ reason: 'Omdat het nodig is.' });
const submits = (undetermined: boolean, certificateIsMissing: boolean): EventObject =>
  ({ type: 'submit', missing: [], undetermined, certificateIsMissing }) as EventObject;
const complete = submits(false, false);
const needsCertificate = submits(false, true);
const undetermined = submits(true, false);
const confirms = (certificateIsMissing: boolean): EventObject =>
  ({ type: 'confirmClassification', reason: 'x', certificateIsMissing }) as EventObject;

const samples: Sample[] = [
  ...[complete, needsCertificate, undetermined].map((event): Sample => ({
    event,
    actor: (w) => w.provider,
    input: () => ({ declaration: 'on' }),
  })),
  { event: { type: 'discard' }, actor: (w) => w.provider, input: () => ({}) },
  {
    event: confirms(true),
    actor: (w) => w.inspector,
    input: () => ({ ...why(), deviceClass: 'MDR-IIa', findings: 'high-risk', certificateNeeded: 'on' }),
  },
  {
    event: confirms(false),
    actor: (w) => w.inspector,
    input: () => ({ ...why(), deviceClass: 'none', findings: ['minimal'] }),
  },
  { event: { type: 'returnToProvider', reason: 'x' } as EventObject, actor: (w) => w.inspector, input: why },
  {
    event: { type: 'recordCertificate', certificateId: 'c' } as EventObject,
    actor: (w) => w.system,
    input: () => ({ certificateId: 'c' }),
  },
  {
    event: { type: 'certificateExpired', certificateId: 'c' } as EventObject,
    actor: (w) => w.system,
    input: () => ({ certificateId: 'c' }),
  },
  { event: { type: 'suspend', reason: 'x' } as EventObject, actor: (w) => w.system, input: why },
  { event: { type: 'reinstate', reason: 'x' } as EventObject, actor: (w) => w.system, input: why },
  {
    event: { type: 'reevaluate', runId: 'run', differs: true } as EventObject,
    actor: (w) => w.system,
    // On that day there was no AI Act: every system has another outcome than today.
    input: () => ({ runId: 'run', day: '2021-06-01' }),
  },
  { event: { type: 'withdraw', reason: 'x' } as EventObject, actor: (w) => w.provider, input: why },
];

walk({
  machine: registrationMachine,
  commands: registrationCommands,
  samples,
  // Where a registration goes is decided by its facts, so the first submission on the path decides which facts it has.
  open: (world, steps) => {
    const first = steps.find(({ type }) => type === 'submit');
    const same = (event: EventObject) => JSON.stringify(first) === JSON.stringify(event);
    if (same(undetermined)) {
      const { worstHarm: _harm, outputUse: _use, ...facts } = classIIa;
      return draft(world, { facts });
    }
    return draft(world, { facts: same(needsCertificate) ? classIIa : minimal });
  },
  stranger: (world) => world.otherProvider,
});
