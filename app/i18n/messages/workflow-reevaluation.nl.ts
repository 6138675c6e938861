/** A run over the whole register: its states, steps and what each asks of whom. */
export const workflowReevaluationNl = {
  state: { planned: 'Gepland', running: 'Bezig', reported: 'Klaar', stopped: 'Gestopt' },
  event: {
    plan: 'Beoordeel het hele register opnieuw',
    planScenario: 'Reken een voorstel door',
    begin: 'Begin met beoordelen',
    advance: 'Ga verder met de volgende systemen',
    report: 'Rond de beoordeling af',
    stop: 'Stop de beoordeling',
  },
  done: {
    plan: 'De beoordeling van het hele register is gepland.',
    planScenario: 'De berekening van het voorstel is gepland.',
    begin: 'De beoordeling is begonnen.',
    advance: 'De volgende systemen zijn beoordeeld.',
    report: 'De beoordeling is klaar.',
    stop: 'De beoordeling is gestopt.',
  },
  turn: {},
  situation: {
    planned: 'Het register begint vanzelf, meestal binnen een minuut.',
    running: 'Het register beoordeelt de systemen een voor een. Andere mensen kunnen gewoon doorwerken.',
    reported: 'Alle systemen zijn beoordeeld. De verschillen staan in de lijst.',
    stopped: 'Een beheerder heeft de beoordeling gestopt. Wat al was vastgelegd, blijft staan.',
  },
};
