import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Picture } from '#workflows/core/picture.ts';
import { boxOf, labelBoxOf } from '../components/machine-label.ts';
import type { PictureLayout, PictureNode } from '../components/machine-picture.tsx';
import { messagesOf } from '../i18n/catalogues.server.ts';
import type { Language } from '../i18n/language.ts';

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.edgeCoords': 'ROOT',
  'elk.json.shapeCoords': 'ROOT',
  // The reading order of the machine file is the reading order of the picture.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.spacing.nodeNodeBetweenLayers': '28',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeLabel': '4',
};
const groupOptions = { 'elk.padding': '[top=40,left=16,bottom=16,right=16]' };

const laidOut = new Map<string, Promise<PictureLayout>>();

/** A step that stays where it is says nothing in a picture; it stands in the list. */
const drawn = (picture: Picture) =>
  picture.steps.filter(({ from, to, event }) => from !== to && from !== '' && event !== 'deadlinePassed');

async function layOut(workflow: string, picture: Picture, lang: Language): Promise<PictureLayout> {
  const { state: states, event: events } = messagesOf(lang).workflow;
  const labelOf = (id: string) => states[workflow]?.[id] ?? id;
  const nodeOf = (id: string): ElkNode => {
    const children = picture.states.filter(({ parent }) => parent === id);
    const { w, h } = boxOf(labelOf(id));
    return children.length > 0
      ? { id, layoutOptions: groupOptions, children: children.map((child) => nodeOf(child.id)) }
      : { id, width: w, height: h };
  };
  const edges = drawn(picture).map(({ id, from, to, event }): ElkExtendedEdge => {
    const text = events[workflow]?.[event] ?? '';
    const { w, h } = labelBoxOf(text);
    return { id, sources: [from], targets: [to], ...(text ? { labels: [{ text, width: w, height: h }] } : {}) };
  });
  const roots = picture.states.filter(({ parent }) => parent === null).map(({ id }) => nodeOf(id));
  const graph: ElkNode = { id: 'root', layoutOptions: options, children: roots, edges };
  // Two megabytes that a start need not wait for.
  const { default: ELK } = await import('elkjs/lib/elk.bundled.js');
  const done: ElkNode = await new ELK().layout(graph);
  const nodes: PictureNode[] = [];
  const visit = (node: ElkNode) => {
    const { id, x = 0, y = 0, width: w = 0, height: h = 0, children = [] } = node;
    nodes.push({ id, label: labelOf(id), x, y, w, h, kind: 'future', ...(children.length > 0 ? { group: true } : {}) });
    children.forEach(visit);
  };
  (done.children ?? []).forEach(visit);
  return {
    width: Math.ceil(done.width ?? 0),
    height: Math.ceil(done.height ?? 0),
    nodes,
    edges: (done.edges ?? []).map(({ id, sections, labels }) => {
      const [section] = sections ?? [];
      const [label] = labels ?? [];
      const points = section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [];
      const shown =
        label?.text && label.x !== undefined && label.y !== undefined
          ? { label: label.text, labelAt: { x: label.x, y: label.y } }
          : {};
      return { id, points: points.map(({ x, y }) => ({ x, y })), taken: false, ...shown };
    }),
  };
}

/** What a dossier's page needs of its machine's drawing. */
export type Standing = { workflow: string; picture: Picture; state: string; visited: readonly string[] };

/**
 * The drawing of the machine with the present state of this dossier marked. Laid out once per machine and language, from the
 * machine itself; marking changes no place.
 */
export async function machineLayout(
  { workflow, picture, state, visited }: Standing,
  lang: Language,
): Promise<PictureLayout> {
  const key = `${workflow}/${lang}`;
  const known = laidOut.get(key) ?? layOut(workflow, picture, lang);
  laidOut.set(key, known);
  const layout = await known;
  const finals = new Set(picture.states.filter(({ final }) => final).map(({ id }) => id));
  const past = new Set(visited.flatMap((name) => [name, name.split('.')[0]!]));
  const kindOf = (id: string): PictureNode['kind'] =>
    id === state ? 'present' : past.has(id) ? 'past' : finals.has(id) ? 'final' : 'future';
  const taken = new Set(
    picture.steps
      .filter(({ from, to }) => visited.includes(from) && (visited.includes(to) || past.has(to)))
      .map(({ id }) => id),
  );
  return {
    ...layout,
    nodes: layout.nodes.map((node) => ({ ...node, kind: kindOf(node.id) })),
    edges: layout.edges.map((edge) => ({ ...edge, taken: taken.has(edge.id) })),
  };
}
