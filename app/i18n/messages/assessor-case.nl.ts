/** Texts of the assessment itself, for the notified body. */
export const assessorCaseNl = {
  team: {
    title: 'Team',
    none: 'Er is nog niemand aangewezen. Voor de audit zijn een dossierverantwoordelijke en een beoordelaar nodig.',
    caption: 'Wie aan deze beoordeling werkt',
    person: 'Persoon',
    task: 'Taak',
    since: 'Sinds',
    apart: 'Wie beoordeelt, toetst of besluit niet in hetzelfde dossier.',
  },
  reports: {
    title: 'Verslagen',
    none: 'Er zijn nog geen verslagen.',
    by: (who: string) => `door ${who}`,
    formerStaff: 'een eerdere medewerker',
  },
  form: {
    ownTermDays: 'In hoeveel dagen rondt u de beoordeling af?',
    ownTermHint: 'Uw eigen termijn in kalenderdagen, vanaf het contract. De aanbieder ziet deze termijn.',
    statutoryTerm: 'Vanaf 25 februari 2027 gelden per fase wettelijke termijnen. Die gaan voor uw eigen termijn.',
    person: 'Wie wijst u aan?',
    taskLabel: 'Voor welke taak?',
    taskHint: {
      responsible: 'Leidt de beoordeling en schrijft het advies',
      assessor: 'Beoordeelt het kwaliteitssysteem of de documentatie',
      reviewer: 'Toetst het advies en beoordeelde niet zelf',
      decider: 'Besluit over het certificaat en beoordeelde niet zelf. Heeft de rol beslisser nodig.',
    },
    requirement: 'Over welke eis gaat de vraag?',
    requirementHint: 'Bijvoorbeeld: MDR bijlage I, punt 17.2',
    question: 'Wat wilt u weten?',
    questionHint: 'De klok staat stil vanaf vandaag tot het antwoord er is. Zet hier geen gegevens van patiënten in.',
    preventsIssue: 'Zonder goed antwoord kan het certificaat er niet komen',
    conclusionAudit: 'Wat is uw conclusie over het kwaliteitssysteem?',
    conclusionExamination: 'Wat is uw conclusie over de technische documentatie?',
    conclusionRecommend: 'Wat adviseert u, en waarom?',
    conclusionReview: 'Wat is uw oordeel over het advies?',
    conclusionDecision: 'Waarom geeft u het certificaat af?',
    sendBackReason: 'Wat moet opnieuw onderzocht worden?',
    reinstateReason: 'Waarom kan het certificaat weer gelden?',
    number: 'Nummer van het certificaat',
    numberHint: 'Zoals het op het certificaat staat',
    validUntil: 'Geldig tot en met',
    validUntilHint: (day: string) => `Ten hoogste vijf jaar min een dag: ${day}`,
    conditions: 'Voorwaarden',
    conditionsHint: 'Bijvoorbeeld beperkingen van het beoogd doel. Iedereen kan deze voorwaarden lezen.',
    reason: {
      decline: 'Waarom neemt u de aanvraag niet aan?',
      refuseCertificate: 'Waarom weigert u het certificaat?',
      suspendCertificate: 'Waarom schorst u het certificaat?',
      withdrawCertificate: 'Waarom trekt u het certificaat in?',
    },
    reasonHint: 'De aanbieder krijgt bericht en kan dit lezen. De reden blijft bewaard.',
  },
  consequence: {
    decline:
      'De beoordeling eindigt. De aanbieder kan daarna een andere instantie vragen. Dit kunt u niet ongedaan maken.',
    issueCertificate:
      'Het certificaat geldt vanaf vandaag. Het systeem komt met dit certificaat in het openbare register. Dit kunt u niet ongedaan maken.',
    refuseCertificate: 'De beoordeling eindigt zonder certificaat. Dit kunt u niet ongedaan maken.',
    suspendCertificate:
      'Het certificaat geldt vanaf vandaag niet. De inschrijving van het systeem wordt ook geschorst. Herstellen kan later.',
    withdrawCertificate:
      'Het certificaat geldt vanaf vandaag niet meer. De inschrijving van het systeem wordt geschorst. Dit kunt u niet ongedaan maken.',
  },
  informed: {
    provider: (name: string) => `${name} (aanbieder)`,
    deployers: 'De zorginstellingen die het systeem gebruiken',
    public: 'Iedereen, via het openbare register',
  },
  independent: {
    adviser: (who: string) => `Advies: ${who}`,
    reviewer: (who: string) => `Toets: ${who}`,
  },
  toTeam: 'Bekijk het team',
  toQuestions: 'Bekijk de vragen',
  toCodes: 'Bekijk de aanwijzing',
};
