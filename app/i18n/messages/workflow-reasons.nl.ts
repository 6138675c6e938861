/** Why a step is refused, by the name of the guard that says no: what is missing, in one sentence. */
export const guardsNl = {
  sectionsAreComplete: 'Nog niet alle onderdelen zijn af',
  lawIsUndetermined: 'De uitkomst van de wet staat nog niet vast',
  certificateIsMissing: 'Er is nog geen certificaat voor dit systeem',
  reasonIsGiven: 'Schrijf eerst de reden op',
  applicationIsComplete: 'De aanvraag is nog niet volledig',
  designationCovers: 'De aanvraag is niet volledig, of de aanwijzing van uw instantie dekt dit systeem niet',
  personIsIndependent: 'Deze persoon is niet onafhankelijk van de aanbieder',
  questionsRemain: 'Er zijn nog vragen open',
  teamIsComplete: 'Het team is nog niet volledig',
  noQuestionIsOpen: 'Er zijn nog vragen open, of het team is nog niet volledig',
  actorIsResponsible: 'Alleen de verantwoordelijke beoordelaar van dit dossier mag adviseren',
  reviewerIsIndependent: 'De toets is voor iemand die is toegewezen en dit dossier niet zelf beoordeelde',
  deciderIsIndependent: 'Het besluit is voor iemand die is toegewezen en dit dossier niet zelf beoordeelde of toetste',
  termIsInFuture: 'Kies een dag na vandaag om te antwoorden',
  dutyIsOwn: 'Deze plicht rust niet op uw organisatie, of is al gemeld',
  reportIsComplete: 'Niet alle verplichte meldingen zijn gedaan',
  dutiesAreSettled: 'Er zijn nog plichten open',
  roleFits: 'Deze rol past niet bij deze soort organisatie',
  isNotifiedBody: 'Alleen een aangemelde instantie heeft een aanwijzing',
};

/** What must be reported to whom, by the name of the duty. */
export const dutiesNl: Record<string, string> = {
  'mdr-87-serious-incident': 'Melden als ernstig incident (MDR)',
  'mdr-87-corrective-action': 'Melden van de corrigerende actie (MDR)',
  'ivdr-82-serious-incident': 'Melden als ernstig incident (IVDR)',
  'ivdr-82-corrective-action': 'Melden van de corrigerende actie (IVDR)',
  'ai-act-73-serious-incident': 'Melden onder de AI-verordening',
  'ai-act-26-inform-provider': 'Inlichten van de aanbieder',
  'wkkgz-11-calamity': 'Melden als calamiteit (Wkkgz)',
  'gdpr-33-data-breach': 'Melden als datalek (AVG)',
  'gdpr-34-tell-people': 'Inlichten van betrokkenen over het datalek (AVG)',
};

/** Limits in time that are no duty of their own, by their name. */
export const limitsNl: Record<string, string> = {
  'conformity-application': 'Behandeling van de aanvraag',
  'conformity-qms-audit': 'Audit van het kwaliteitssysteem',
  'conformity-technical-documentation': 'Onderzoek van de technische documentatie',
  'conformity-decision': 'Besluit over het certificaat',
  'conformity-own-term': 'Eigen termijn van de aangemelde instantie',
};

/** Parties of a dossier, by capacity: who is at turn. */
export const capacitiesNl = {
  provider: 'aanbieder',
  'authorised-representative': 'gemachtigde',
  'notified-body': 'aangemelde instantie',
  deployer: 'zorginstelling',
  authority: 'inspectie',
  reporter: 'melder',
  self: 'de persoon zelf',
};
