import type { DossierView } from '#workflows/core/view.ts';
import type { PictureStep } from '#workflows/core/picture.ts';
import type { Step } from '../components/step-list.tsx';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/nl.ts';
import { Law } from './law.tsx';
import { word, wordOf } from './words.ts';

type Shown = Pick<DossierView, 'workflow' | 'state' | 'picture' | 'pictureCites' | 'visited' | 'timeline'>;

/** Days on which the dossier came into a state, in words and in order. */
function reached({ timeline }: Shown, state: string, format: Format): string[] {
  const days = timeline
    .filter(({ to, from, section }) => section === null && to === state && from !== to)
    .map(({ at }) => format.dayOf(at));
  return [...new Set(days)];
}

function onward(view: Shown, step: PictureStep, m: Messages) {
  const { page, event, state, condition } = m.workflow;
  const act = step.event === '' ? page.automatic : wordOf(event, view.workflow, step.event);
  const label =
    step.to === step.from ? page.stays(act) : page.leadsTo(act, wordOf(state, view.workflow, step.to || step.from));
  const cites = step.cites.flatMap((id) => view.pictureCites[id] ?? []);
  return {
    id: step.id,
    label: step.guard ? `${label}, ${word(condition, step.guard)}` : label,
    ...(cites.length > 0 && { law: <Law cites={cites} /> }),
  };
}

/**
 * The machine of a dossier as the list beside its picture: the same states in the same order, each with the days it was reached
 * and the steps out of it. A state that was never reached in a dossier that has ended does not apply.
 */
export function machineSteps(view: Shown, m: Messages, format: Format): Step[] {
  const { picture, state: present, visited, workflow } = view;
  const ended = picture.states.find(({ id }) => id === present)?.final ?? false;
  const within = (group: string) => (state: string) => state.startsWith(`${group}.`);
  return picture.states.map(({ id }) => {
    const group = picture.states.some(({ parent }) => parent === id);
    const now = id === present || (group && within(id)(present));
    const been = visited.includes(id) || (group && visited.some(within(id)));
    const status = now ? 'present' : been ? 'past' : ended ? 'not-taken' : 'future';
    const days = reached(view, id, format);
    const last = days.at(-1);
    const detail =
      now && last ? m.workflow.page.since(last) : days.length > 0 ? m.workflow.page.reached(format.list(days)) : null;
    return {
      id,
      label: wordOf(m.workflow.state, workflow, id),
      status,
      ...(group && { group }),
      ...(detail && { detail }),
      onwards: picture.steps.filter(({ from }) => from === id).map((step) => onward(view, step, m)),
    };
  });
}
