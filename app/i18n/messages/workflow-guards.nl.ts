/**
 * Why a step is refused and what to do about it (`refused`), and the same as a condition on an arrow (`condition`), by the name
 * of the guard.
 */
export const workflowGuardsNl = {
  refused: {
    sectionsAreComplete: 'De registratie is nog niet volledig. Vul eerst de onderdelen aan die ontbreken.',
    lawIsUndetermined: 'De antwoorden geven nog geen zekere uitkomst. De inspectie moet eerst beslissen.',
    certificateIsMissing: 'Er is nog geen geldig certificaat. Vraag een beoordeling aan bij een aangemelde instantie.',
    answerDiffers: 'De wet geeft voor dit systeem dezelfde uitkomst als eerder.',
    systemsRemain: 'Alle systemen zijn al beoordeeld.',
    noSystemRemains: 'Nog niet alle systemen zijn beoordeeld.',
    reasonIsGiven: 'Er is geen reden gegeven. Schrijf op waarom u dit doet.',
    applicationIsComplete:
      'De aanvraag is niet volledig. Het registratienummer (SRN) van de aanbieder of de Basic UDI-DI ontbreekt.',
    designationCovers:
      'Uw aanwijzing dekt niet alle codes die nodig zijn, of de aanvraag is niet volledig. Wijs de aanvraag af als dit zo blijft.',
    personIsIndependent:
      'Deze persoon heeft in dit dossier al een andere taak. Wie beoordeelt, mag niet toetsen of besluiten. Kies iemand anders.',
    questionsRemain: 'Er staan nog vragen open. Beantwoord die ook.',
    teamIsComplete: 'Het team is niet compleet. Wijs een dossierverantwoordelijke en een beoordelaar aan.',
    noQuestionIsOpen:
      'Er staat nog een vraag open, of het team is niet compleet. Wacht op het antwoord of vul het team aan.',
    actorIsResponsible: 'Alleen de dossierverantwoordelijke geeft het advies. Wijs eerst iemand aan voor deze taak.',
    reviewerIsIndependent:
      'Alleen de aangewezen toetser doet dit, en die heeft zelf niet beoordeeld. Wijs eerst een toetser aan.',
    deciderIsIndependent:
      'Alleen de aangewezen beslisser doet dit, en die heeft zelf niet beoordeeld. Wijs eerst een beslisser aan.',
    termIsInFuture: 'De uiterste datum ligt niet in de toekomst. Kies een dag na vandaag.',
    candidateStands: 'Dit moment bestaat niet meer, of het is niet van uw organisatie. Kies een ander moment.',
    anotherStands:
      'U kunt alleen een moment intrekken dat uw organisatie vastlegde, en alleen als er een ander overblijft.',
    dutyIsOwn: 'Uw organisatie hoeft voor dit incident niets meer te melden.',
    reportIsComplete: 'U hebt nog niet alle meldingen gemaakt die nodig zijn. Maak die eerst.',
    dutiesAreSettled: 'Niet alle plichten om te melden zijn vervuld. Wacht tot die meldingen er zijn.',
    roleFits: 'Deze rol past niet bij deze soort organisatie. Kies een andere rol.',
    accountIsInvited: 'Deze persoon heeft de link al gebruikt of is geblokkeerd.',
    isNotifiedBody: 'Alleen een aangemelde instantie kan een aanwijzing krijgen.',
    mayBeAppointed:
      'Alleen een aanbieder kan een gemachtigde aanstellen, en alleen een organisatie die zo is ingeschreven.',
    systemIsSubmitted: 'Dit systeem is nog niet verstuurd. Verstuur eerst de registratie.',
    noParallelApplication: 'Voor deze versie loopt al een aanvraag. Wacht die af of trek die in.',
    notifiedBodyIsNeeded: 'Voor dit systeem is geen aangemelde instantie nodig.',
    commandIdIsNew: 'Dit formulier is al eerder verstuurd met andere antwoorden. Open de pagina opnieuw.',
  },
  condition: {
    sectionsAreComplete: 'als alle onderdelen volledig zijn',
    lawIsUndetermined: 'als de wet geen zekere uitkomst geeft',
    certificateIsMissing: 'als een certificaat nodig is en ontbreekt',
    answerDiffers: 'als de uitkomst verandert',
    systemsRemain: 'zolang er systemen over zijn',
    noSystemRemains: 'als alle systemen beoordeeld zijn',
    reasonIsGiven: 'met een reden',
    designationCovers: 'als de aanwijzing alle codes dekt en de aanvraag volledig is',
    personIsIndependent: 'als taken gescheiden blijven',
    questionsRemain: 'zolang er vragen openstaan',
    teamIsComplete: 'als het team compleet is',
    noQuestionIsOpen: 'als alle vragen beantwoord zijn en het team compleet is',
    actorIsResponsible: 'door de dossierverantwoordelijke',
    reviewerIsIndependent: 'door een toetser die niet beoordeelde',
    deciderIsIndependent: 'door een beslisser die niet beoordeelde',
    termIsInFuture: 'met een uiterste datum in de toekomst',
    candidateStands: 'als het moment nog staat en er een reden is',
    anotherStands: 'als er een ander moment overblijft en er een reden is',
    dutyIsOwn: 'als de plicht van uw organisatie is',
    reportIsComplete: 'als alle eigen meldingen zijn gemaakt',
    dutiesAreSettled: 'als alle plichten vervuld zijn en er een reden is',
    roleFits: 'als de rol bij de organisatie past',
    isNotifiedBody: 'als het een aangemelde instantie is',
    mayBeAppointed: 'als de aanbieder deze gemachtigde mag aanstellen',
  },
};
