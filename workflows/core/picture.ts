import { toDirectedGraph, type DirectedGraphNode } from 'xstate/graph';
import type { AnyStateMachine } from 'xstate';

export type PictureState = { id: string; parent: string | null; final: boolean; transient: boolean; initial: boolean };
export type PictureStep = {
  id: string;
  from: string;
  to: string;
  event: string;
  guard: string | null;
  cites: string[];
};
export type Picture = { states: PictureState[]; steps: PictureStep[] };

const known = new WeakMap<AnyStateMachine, Picture>();

const guardName = (guard: unknown): string | null =>
  typeof guard === 'string' ? guard : ((guard as { type?: string } | undefined)?.type ?? null);

/** The machine as data for a picture or a list: every state and every step, in the order in which they are written. */
export function pictureOf(machine: AnyStateMachine): Picture {
  const found = known.get(machine);
  if (found) return found;
  const states: PictureState[] = [];
  const steps: PictureStep[] = [];
  const nameOf = (node: DirectedGraphNode) => node.stateNode.path.join('.');
  const visit = (node: DirectedGraphNode, parent: DirectedGraphNode | null) => {
    const { stateNode } = node;
    if (parent) {
      states.push({
        id: nameOf(node),
        parent: parent.stateNode.path.length > 0 ? nameOf(parent) : null,
        final: stateNode.type === 'final',
        transient: stateNode.always !== undefined && stateNode.always.length > 0,
        initial: parent.stateNode.initial.target.some((target) => target === stateNode),
      });
    }
    for (const [n, edge] of node.edges.entries()) {
      const { eventType, meta, guard } = edge.transition as {
        eventType: string;
        meta?: { cites?: string[] };
        guard?: unknown;
      };
      steps.push({
        id: `${nameOf(node)}/${eventType}/${n}`,
        from: nameOf(node),
        to: nameOf({ stateNode: edge.target } as DirectedGraphNode),
        event: eventType,
        guard: guardName(guard),
        cites: meta?.cites ?? [],
      });
    }
    // What is passed through in the same step has arrows too; they carry no event.
    for (const [n, { target = [], guard }] of (stateNode.always ?? []).entries()) {
      const [to] = target;
      if (to)
        steps.push({
          id: `${nameOf(node)}//${n}`,
          from: nameOf(node),
          to: to.path.join('.'),
          event: '',
          guard: guardName(guard),
          cites: [],
        });
    }
    for (const child of node.children) visit(child, node);
  };
  visit(toDirectedGraph(machine), null);
  const picture = { states, steps };
  known.set(machine, picture);
  return picture;
}
