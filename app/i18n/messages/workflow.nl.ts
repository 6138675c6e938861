import { workflowAssessmentNl } from './workflow-assessment.nl.ts';
import { workflowAwarenessNl } from './workflow-awareness.nl.ts';
import { workflowConformityNl } from './workflow-conformity.nl.ts';
import { workflowGuardsNl } from './workflow-guards.nl.ts';
import { workflowIncidentNl } from './workflow-incident.nl.ts';
import { workflowLimitsNl } from './workflow-limits.nl.ts';
import { workflowOthersNl } from './workflow-others.nl.ts';
import { workflowPageNl } from './workflow-page.nl.ts';
import { workflowReevaluationNl } from './workflow-reevaluation.nl.ts';
import { workflowRegistrationNl } from './workflow-registration.nl.ts';
import { workflowTermsNl } from './workflow-terms.nl.ts';

const { deployment, organisation, account } = workflowOthersNl;
const all = {
  registration: workflowRegistrationNl,
  conformity: workflowConformityNl,
  incident: workflowIncidentNl,
  deployment,
  organisation,
  account,
  reevaluation: workflowReevaluationNl,
};

type Labels = Record<string, string>;
type Part = 'state' | 'event' | 'done' | 'turn' | 'situation';
const part = (name: Part): Record<string, Labels> =>
  Object.fromEntries(Object.entries(all).map(([workflow, texts]) => [workflow, texts[name]]));

/** Labels of what the workflows name, by identifier: per workflow its states, events and sentences, and the words they share. */
export const workflowNl = {
  ...workflowTermsNl,
  /** Per workflow: states, steps as on a button, and the sentence when one was taken. */
  state: part('state'),
  event: part('event'),
  done: part('done'),
  /** Per workflow and state: what whoever is at turn has to do, and the same told to everyone else. */
  turn: part('turn'),
  situation: part('situation'),
  /** Why a step is refused, and the condition on its arrow, by guard. */
  guard: workflowGuardsNl.refused as Labels,
  condition: workflowGuardsNl.condition as Labels,
  ...workflowLimitsNl,
  deadline: {
    ...workflowLimitsNl.deadline,
    ...Object.fromEntries(Object.entries(workflowLimitsNl.duty).map(([name, text]) => [`duty-${name}`, text])),
  } as Labels,
  page: workflowPageNl,
  assessment: workflowAssessmentNl,
  awareness: workflowAwarenessNl,
};
