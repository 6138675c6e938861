import type { workflowNl } from './workflow.nl.ts';
import { workflowAssessmentEn } from './workflow-assessment.en.ts';
import { workflowAwarenessEn } from './workflow-awareness.en.ts';
import { workflowConformityEn } from './workflow-conformity.en.ts';
import { workflowGuardsEn } from './workflow-guards.en.ts';
import { workflowIncidentEn } from './workflow-incident.en.ts';
import { workflowLimitsEn } from './workflow-limits.en.ts';
import { workflowOthersEn } from './workflow-others.en.ts';
import { workflowPageEn } from './workflow-page.en.ts';
import { workflowReevaluationEn } from './workflow-reevaluation.en.ts';
import { workflowRegistrationEn } from './workflow-registration.en.ts';
import { workflowTermsEn } from './workflow-terms.en.ts';

const { deployment, organisation, account } = workflowOthersEn;
const all = {
  registration: workflowRegistrationEn,
  conformity: workflowConformityEn,
  incident: workflowIncidentEn,
  deployment,
  organisation,
  account,
  reevaluation: workflowReevaluationEn,
};

type Labels = Record<string, string>;
type Part = 'state' | 'event' | 'done' | 'turn' | 'situation';
const part = (name: Part): Record<string, Labels> =>
  Object.fromEntries(Object.entries(all).map(([workflow, texts]) => [workflow, texts[name]]));

/** Labels of what the workflows name, by identifier: per workflow its states, events and sentences, and the words they share. */
export const workflowEn: typeof workflowNl = {
  ...workflowTermsEn,
  /** Per workflow: states, steps as on a button, and the sentence when one was taken. */
  state: part('state'),
  event: part('event'),
  done: part('done'),
  /** Per workflow and state: what whoever is at turn has to do, and the same told to everyone else. */
  turn: part('turn'),
  situation: part('situation'),
  /** Why a step is refused, and the condition on its arrow, by guard. */
  guard: workflowGuardsEn.refused as Labels,
  condition: workflowGuardsEn.condition as Labels,
  ...workflowLimitsEn,
  deadline: {
    ...workflowLimitsEn.deadline,
    ...Object.fromEntries(Object.entries(workflowLimitsEn.duty).map(([name, text]) => [`duty-${name}`, text])),
  } as Labels,
  page: workflowPageEn,
  assessment: workflowAssessmentEn,
  awareness: workflowAwarenessEn,
};
