import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { workflows, type Workflow } from '#db/schema/dossier.ts';
import { pictureOf, type Picture } from './core/picture.ts';
import { machines } from './machines.ts';

const begin = '<!-- diagram: written by `npm run diagrams` from machine.ts -->';
const end = '<!-- end of diagram -->';

const idOf = (state: string) => state.replaceAll('.', '_');

function lines({ states, steps }: Picture, parent: string | null, indent: string): string[] {
  return states
    .filter((state) => state.parent === parent)
    .flatMap(({ id, initial }) => {
      const own = lines({ states, steps }, id, `${indent}  `);
      const start = initial ? [`${indent}[*] --> ${idOf(id)}`] : [];
      return own.length > 0 ? [...start, `${indent}state ${idOf(id)} {`, ...own, `${indent}}`] : start;
    });
}

/** The machine as a Mermaid state diagram: every state, every step that goes somewhere, with its guard. */
export function mermaid(workflow: Workflow): string {
  const picture = pictureOf(machines[workflow]);
  const arrows = picture.steps
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, event, guard }) => {
      const label = [event, guard ? `[${guard}]` : ''].filter(Boolean).join(' ');
      return `  ${idOf(from)} --> ${idOf(to)}${label ? `: ${label}` : ''}`;
    });
  const finals = picture.states.filter(({ final }) => final).map(({ id }) => `  ${idOf(id)} --> [*]`);
  return ['```mermaid', 'stateDiagram-v2', ...lines(picture, null, '  '), ...arrows, ...finals, '```'].join('\n');
}

export const readmeOf = (workflow: Workflow) => new URL(`./${workflow}/README.md`, import.meta.url);

/** The text of a README with the diagram of its machine put in, or put in anew. */
export function withDiagram(readme: string, workflow: Workflow): string {
  const block = `${begin}\n\n${mermaid(workflow)}\n\n${end}`;
  const from = readme.indexOf(begin);
  if (from === -1) return `${readme.trimEnd()}\n\n${block}\n`;
  return readme.slice(0, from) + block + readme.slice(readme.indexOf(end) + end.length);
}

if (process.argv[1]?.endsWith('diagrams.ts')) {
  for (const workflow of workflows) {
    const file = readmeOf(workflow);
    writeFileSync(file, withDiagram(existsSync(file) ? readFileSync(file, 'utf8') : `# ${workflow}\n`, workflow));
  }
}
