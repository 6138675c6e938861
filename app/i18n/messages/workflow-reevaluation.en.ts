import type { workflowReevaluationNl } from './workflow-reevaluation.nl.ts';

/** A run over the whole register: its states, steps and what each asks of whom. */
export const workflowReevaluationEn: typeof workflowReevaluationNl = {
  state: { planned: 'Planned', running: 'Running', reported: 'Finished', stopped: 'Stopped' },
  event: {
    plan: 'Evaluate the whole register again',
    planScenario: 'Calculate a proposal',
    begin: 'Begin to evaluate',
    advance: 'Go on with the next systems',
    report: 'Finish the evaluation',
    stop: 'Stop the evaluation',
  },
  done: {
    plan: 'The evaluation of the whole register is planned.',
    planScenario: 'The calculation of the proposal is planned.',
    begin: 'The evaluation has begun.',
    advance: 'The next systems have been evaluated.',
    report: 'The evaluation is finished.',
    stop: 'The evaluation was stopped.',
  },
  turn: {},
  situation: {
    planned: 'The register begins by itself, usually within a minute.',
    running: 'The register evaluates the systems one by one. Other people can go on with their work.',
    reported: 'All systems have been evaluated. The differences are in the list.',
    stopped: 'An administrator stopped the evaluation. What was recorded by then stays.',
  },
};
