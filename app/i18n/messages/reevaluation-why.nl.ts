/** Why a system comes out otherwise in a run, and what would change the new outcome. */
export const reevaluationWhyNl = {
  title: 'Waarom is de uitkomst anders?',
  rules: 'Regels die een ander antwoord geven of anders gelden',
  rule: 'Regel',
  replaces: 'In plaats van',
  version: (law: string, day: string) => `${law}, versie van ${day}`,
  applies: (day: string) => `geldt vanaf ${day}`,
  absent: 'stond niet in deze wet',
  gone: 'staat niet meer in deze wet',
  differs: (what: string) => `Anders: ${what}.`,
  part: {
    answer: 'het antwoord',
    provision: 'de bepaling',
    firstDay: 'de eerste dag',
    standing: 'de status',
  },
  onlyDays: (passed: string) => `Geen regel geeft een ander antwoord; er ging alleen tijd voorbij: ${passed}.`,
  alsoDays: (passed: string) => `Ook ging er tijd voorbij: ${passed}.`,
  onlyDuties: 'Geen regel geeft een ander antwoord, maar de wet stelt andere plichten.',
  nothing: 'Geen regel geeft een ander antwoord, en aan de plichten verandert niets.',
  passed: {
    highRisk: (day: string) => `de plichten voor hoog risico gelden sinds ${day}`,
    duties: (day: string, n: number) => (n === 1 ? `1 plicht geldt sinds ${day}` : `${n} plichten gelden sinds ${day}`),
    rules: (day: string, n: number) => (n === 1 ? `1 regel geldt sinds ${day}` : `${n} regels gelden sinds ${day}`),
    transition: (day: string) => `de overgang liep tot en met ${day}`,
  },
  begun: 'Regels die zijn gaan gelden, met hetzelfde antwoord als eerder',
  answer: 'Antwoord',
  since: 'Geldt sinds',
  restated: (n: number) =>
    n === 1
      ? 'Nog 1 regel met hetzelfde antwoord staat nu in een andere versie van de wet of steunt op een andere bepaling'
      : `Nog ${n} regels met hetzelfde antwoord staan nu in een andere versie van de wet of steunen op een andere bepaling`,
  changedSince:
    'Na deze berekening zijn de feiten of de wet veranderd. De uitkomsten naast elkaar zijn die van toen. De regels, de plichten en wat de uitkomst zou veranderen zijn opnieuw berekend, met de feiten en de wet van nu.',
  changedSinceTitle: 'Dit is later veranderd',
  change: {
    underLaw: (day: string) => `Berekend met de wet van ${day}, op de vastgelegde feiten.`,
    underProposal: (proposal: string) =>
      `Berekend met ${proposal}, op de vastgelegde feiten. Dit is geen geldend recht.`,
    open: 'De nieuwe uitkomst staat nog niet vast. Daarom is nog niet te zeggen wat die zou veranderen.',
    ask: 'Dit moet eerst bekend zijn:',
    reviews:
      'De feiten zijn bekend, maar de wet laat meer dan één uitkomst open. Een mens moet de vragen hieronder beantwoorden.',
    otherLaw:
      'De wet in het register geeft dit systeem voor deze dag nu een andere uitkomst. Wat de uitkomst van toen zou veranderen, is daarom niet meer te zeggen.',
  },
};
