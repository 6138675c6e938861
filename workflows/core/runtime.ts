import {
  getNextTransitions,
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
  type StateValue,
} from 'xstate';
import { IllegalTransition, Refused } from './errors.ts';

/** A dossier as stored: the state value with its levels joined by a dot, and the context. */
export type Saved = { state: string; context: Record<string, unknown> };

/** An effect as data: nothing is ever executed by the machine. */
export type Effect = { type: string; params: Record<string, unknown> };

export type Step = Saved & { event: EventObject; effects: Effect[]; turn: string | null; final: boolean };

const named = (value: StateValue): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value)
        .map(([parent, child]) => `${parent}.${named(child!)}`)
        .join(' ');

const valued = (name: string): StateValue => {
  const [first, ...rest] = name.split('.');
  return rest.length === 0 ? first! : { [first!]: valued(rest.join('.')) };
};

const restore = (machine: AnyStateMachine, saved: Saved): AnyMachineSnapshot =>
  machine.resolveState({ value: valued(saved.state), context: saved.context });

function stepOf(
  snapshot: AnyMachineSnapshot,
  event: EventObject,
  actions: readonly { type: string; params: unknown }[],
): Step {
  const metas = Object.values(snapshot.getMeta()) as ({ turn?: string } | undefined)[];
  const effects = actions
    .filter(({ type }) => !type.startsWith('xstate.'))
    .map(({ type, params }) => ({ type, params: (params ?? {}) as Record<string, unknown> }));
  return {
    event,
    effects,
    state: named(snapshot.value),
    context: snapshot.context as Record<string, unknown>,
    turn: metas.findLast((meta) => meta?.turn)?.turn ?? null,
    final: snapshot.status === 'done',
  };
}

/** Where a new dossier begins. */
export function begin(machine: AnyStateMachine, event: EventObject): Step {
  const [snapshot, actions] = initialTransition(machine);
  return stepOf(snapshot, event, actions);
}

/** Throws `IllegalTransition` when this state has no step for the event, whatever its guard would say. */
export function assertStep(machine: AnyStateMachine, saved: Saved, event: string): void {
  const events = stepsFrom(machine, saved).map((step) => step.event);
  if (!events.includes(event)) throw new IllegalTransition(`${machine.id} in ${saved.state}: ${event}`, events);
}

/**
 * One step of a stored dossier. Pure: no actor is started and no action is run; effects come back as data.
 * Throws `IllegalTransition` when the step does not exist here, `Refused` when its guard says no.
 */
export function advance(machine: AnyStateMachine, saved: Saved, event: EventObject): Step {
  const before = restore(machine, saved);
  const steps = before.status === 'active' ? getNextTransitions(before) : [];
  const here = steps.filter((step) => step.eventType === event.type);
  const where = `${machine.id} in ${saved.state}: ${event.type}`;
  if (here.length === 0)
    throw new IllegalTransition(where, [...new Set(steps.map((step) => step.eventType))].filter(Boolean));
  if (!isEnabled(machine, before, event)) {
    const missing = (event as { missing?: unknown }).missing;
    throw new Refused(
      where,
      here.flatMap(({ guard }) => guardNames(guard)),
      Array.isArray(missing) ? missing.map(String) : [],
    );
  }
  const [after, actions] = transition(machine, before, event);
  return stepOf(after, event, actions);
}

export type Possible = { event: string; guards: string[]; cites: string[]; targets: string[] };

/** The steps the machine has in this state, whoever asks: event, guard names, citations. */
export function stepsFrom(machine: AnyStateMachine, saved: Saved): Possible[] {
  const snapshot = restore(machine, saved);
  if (snapshot.status !== 'active') return [];
  const found = new Map<string, Possible>();
  const steps = getNextTransitions(snapshot) as readonly {
    eventType: string;
    guard?: unknown;
    meta?: unknown;
    target?: readonly { path: string[] }[];
  }[];
  for (const step of steps) {
    if (!step.eventType) continue;
    const known = found.get(step.eventType) ?? { event: step.eventType, guards: [], cites: [], targets: [] };
    known.guards.push(...guardNames(step.guard));
    known.cites.push(
      ...((step.meta as { cites?: string[] } | undefined)?.cites ?? []).filter((cite) => !known.cites.includes(cite)),
    );
    known.targets.push(...(step.target ?? []).map((target) => target.path.join('.')));
    found.set(step.eventType, known);
  }
  return [...found.values()];
}

/** Whether the guard of this event holds here. */
export function holds(machine: AnyStateMachine, saved: Saved, event: EventObject): boolean {
  return isEnabled(machine, restore(machine, saved), event);
}

// Not `snapshot.can()`: that says no to a step which stays where it is and only leaves an audit row.
const isEnabled = (machine: AnyStateMachine, snapshot: AnyMachineSnapshot, event: EventObject): boolean =>
  machine.getTransitionData(snapshot, event).length > 0;

/** A guard is named, or a conjunction of named ones. */
function guardNames(guard: unknown): string[] {
  if (typeof guard === 'string') return [guard];
  const { type, guards } = (guard ?? {}) as { type?: string; guards?: unknown[] };
  const inner = guards ?? (guard as { params?: { guards?: unknown[] } } | undefined)?.params?.guards;
  if (Array.isArray(inner)) return inner.flatMap(guardNames);
  return type ? [type] : [];
}
