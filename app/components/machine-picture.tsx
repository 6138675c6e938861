import { useId } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { ScrollRegion } from './data-table.tsx';
import { centred, linesOf } from './machine-label.ts';

/** A state of the machine with its place in the drawing; sizes in drawing units (one unit is one CSS pixel). */
export type PictureNode = {
  id: string;
  label: string;
  x: number;
  y: number;
  w: number;
  h: number;
  kind: 'past' | 'present' | 'future' | 'final';
  /** A state that holds others: drawn as a frame with its label on top. */
  group?: boolean;
};

/** An arrow; `labelAt` is the top left corner of its label. */
export type PictureEdge = {
  id: string;
  label?: string;
  labelAt?: { x: number; y: number };
  points: { x: number; y: number }[];
  taken: boolean;
};

/** The drawing of a machine, laid out on the server. */
export type PictureLayout = { width: number; height: number; nodes: PictureNode[]; edges: PictureEdge[] };

function Node({ node }: { node: PictureNode }) {
  const { x, y, w, h, label, kind, group } = node;
  const text = group ? centred([label], y + 20) : centred(linesOf(label, w), y + h / 2);
  return (
    <g className={`node node-${kind}${group ? ' node-group' : ''}`}>
      <rect x={x} y={y} width={w} height={h} rx="4" />
      {kind === 'final' && !group ? (
        <rect className="node-inner" x={x + 4} y={y + 4} width={w - 8} height={h - 8} rx="2" />
      ) : null}
      <text textAnchor="middle" dominantBaseline="central">
        {text.map(({ line, y: middle }) => (
          <tspan key={middle} x={x + w / 2} y={middle}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function Edge({ edge, marker }: { edge: PictureEdge; marker: string }) {
  const path = edge.points.map(({ x, y }, n) => `${n === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
  return (
    <g className={edge.taken ? 'edge edge-taken' : 'edge'}>
      <path d={path} fill="none" markerEnd={`url(#${marker})`} />
      {edge.label && edge.labelAt ? (
        <text x={edge.labelAt.x} y={edge.labelAt.y} dominantBaseline="hanging">
          {edge.label}
        </text>
      ) : null}
    </g>
  );
}

type Props = { name: string; layout: PictureLayout };

/** The machine as a picture. It always stands beside a StepList with the same states. */
export function MachinePicture({ name, layout }: Props) {
  const { machine } = useMessages().components;
  const id = `picture${useId().replace(/:/g, '-')}`;
  const present = layout.nodes.filter(({ kind, group }) => kind === 'present' && !group).map(({ label }) => label);
  return (
    <div className="machine-picture">
      <ScrollRegion name={machine.region(name)}>
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-description`}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width}
          height={layout.height}
        >
          <title id={`${id}-title`}>{name}</title>
          <desc id={`${id}-description`}>{machine.description(present.join(', '))}</desc>
          <defs>
            <marker
              id={`${id}-arrow`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path className="arrow-head" d="M0 0L8 4L0 8Z" />
            </marker>
          </defs>
          {layout.nodes
            .filter(({ group }) => group)
            .map((node) => (
              <Node key={node.id} node={node} />
            ))}
          {layout.edges.map((edge) => (
            <Edge key={edge.id} edge={edge} marker={`${id}-arrow`} />
          ))}
          {layout.nodes
            .filter(({ group }) => !group)
            .map((node) => (
              <Node key={node.id} node={node} />
            ))}
        </svg>
      </ScrollRegion>
    </div>
  );
}
