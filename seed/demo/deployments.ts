/** System, site, department, day of recording; and the first day of use where that was earlier. */
type Row = readonly [system: string, site: string, department: string, recorded: string, since?: string];

export type Deployment = {
  organisation: string;
  system: string;
  site: string;
  department: string;
  recordedOn: string;
  startedOn: string;
};

/** What every institution uses where. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  delinge: [
    ['noduscan-3-1', 'tiel', 'Radiologie', '2026-02-16', '2024-09-02'],
    ['noduscan-3-1', 'culemborg', 'Radiologie', '2026-02-16', '2025-01-13'],
    ['noduscan-3-2', 'tiel', 'Radiologie', '2026-09-14'],
    ['fractuurlicht-1-4', 'tiel', 'Spoedeisende hulp', '2026-03-02'],
    ['fractuurlicht-1-4', 'leerdam', 'Radiologie', '2026-03-09'],
    ['cerebrovolg-2-1', 'tiel', 'Radiologie', '2026-03-16', '2025-11-03'],
    ['icwacht-4-0', 'tiel', 'Intensive care', '2026-07-13'],
    ['spraakhelder-4-2', 'tiel', 'Interne geneeskunde', '2026-02-02', '2023-05-01'],
    ['spraakhelder-5-0', 'tiel', 'Interne geneeskunde', '2026-06-15'],
    ['consultnotitie-2-0', 'tiel', 'Interne geneeskunde', '2026-04-13'],
    ['consultnotitie-2-0', 'culemborg', 'Kindergeneeskunde', '2026-05-11'],
    ['beddenblik-2-0', 'tiel', 'Capaciteitsbureau', '2026-03-02'],
    ['dossierkort-1-0', 'tiel', 'Spoedeisende hulp', '2026-04-07'],
    ['afspraakhulp-3-0', 'tiel', 'Klantcontact', '2026-05-04'],
    ['longthuis-2-0', 'tiel', 'Longgeneeskunde', '2026-09-21'],
    ['nierdosis-2-0', 'tiel', 'Apotheek', '2026-04-20'],
  ],
  umc: [
    ['delierkans-1-0', 'lelystad', 'Geriatrie', '2026-04-07', '2025-10-06'],
    ['bestraalplan-2-2', 'lelystad', 'Radiotherapie', '2026-04-13'],
    ['robothand-3-1', 'lelystad', 'Operatiekamers', '2026-04-01'],
    ['mammalicht-2-0', 'lelystad', 'Radiologie', '2026-03-30'],
    ['noduscan-3-1', 'lelystad', 'Radiologie', '2026-03-02', '2024-06-03'],
    ['noduscan-3-2', 'lelystad', 'Radiologie', '2026-10-05'],
    ['prostaatkijker-1-2', 'lelystad', 'Pathologie', '2026-03-23'],
    ['icwacht-4-0', 'lelystad', 'Intensive care', '2026-07-20'],
    ['icwacht-4-0', 'kinderen', 'Intensive care', '2026-08-03'],
    ['nierdosis-2-0', 'lelystad', 'Nefrologie', '2026-03-16'],
    ['brieftaal-1-3', 'dronten', 'Klantcontact', '2026-04-20'],
    ['brieftaal-1-3', 'emmeloord', 'Klantcontact', '2026-04-20'],
    ['portaalantwoord-2-0', 'lelystad', 'Klantcontact', '2026-05-11'],
    ['codewijs-1-0', 'lelystad', 'Zorgadministratie', '2026-03-30'],
    ['studiezoeker-1-0', 'lelystad', 'Onderzoeksbureau', '2026-06-01'],
    ['vouwlab-1-0', 'lelystad', 'Onderzoeksbureau', '2026-05-18'],
    ['zwangerdruk-1-0', 'lelystad', 'Verloskunde', '2026-04-13'],
    ['darmthuis-1-0', 'lelystad', 'Maag-, darm- en leverziekten', '2026-07-27'],
    ['protocolzoeker-1-0', 'lelystad', 'Verpleegafdelingen', '2026-05-18'],
  ],
  noorderlicht: [
    ['noduscan-3-1', 'delfzijl', 'Radiologie', '2026-03-09'],
    ['fractuurlicht-1-4', 'assen', 'Spoedeisende hulp', '2026-04-13'],
    ['cerebrovolg-2-1', 'assen', 'Radiologie', '2026-04-13'],
    ['hartthuis-1-3', 'delfzijl', 'Cardiologie', '2026-03-23'],
    ['hartthuis-1-3', 'assen', 'Cardiologie', '2026-03-23'],
    ['spraakhelder-5-0', 'delfzijl', 'Chirurgie', '2026-04-07'],
    ['beddenblik-2-0', 'assen', 'Capaciteitsbureau', '2026-04-20'],
    ['roosterrust-3-0', 'delfzijl', 'Verpleegafdelingen', '2026-05-11'],
    ['longthuis-1-0', 'delfzijl', 'Longgeneeskunde', '2026-03-16'],
    ['longthuis-2-0', 'delfzijl', 'Longgeneeskunde', '2026-10-05'],
  ],
  westerwal: [
    ['noduscan-3-1', 'vlissingen', 'Radiologie', '2026-03-23'],
    ['fractuurlicht-1-4', 'goes', 'Spoedeisende hulp', '2026-04-20'],
    ['zwangerdruk-1-0', 'goes', 'Verloskunde', '2026-05-04'],
    ['hartthuis-1-3', 'vlissingen', 'Cardiologie', '2026-05-11'],
    ['dossierkort-1-0', 'vlissingen', 'Interne geneeskunde', '2026-05-18'],
    ['darmthuis-1-0', 'vlissingen', 'Maag-, darm- en leverziekten', '2026-08-10'],
    ['codewijs-1-0', 'vlissingen', 'Zorgadministratie', '2026-06-01'],
    ['afspraakhulp-3-0', 'goes', 'Klantcontact', '2026-06-08'],
  ],
  maasoever: [
    ['droogwijs-1-0', 'roermond', 'Verpleeghuis', '2026-03-09'],
    ['droogwijs-1-0', 'venlo', 'Verpleeghuis', '2026-03-16'],
    ['droogwijs-1-0', 'weert', 'Verpleeghuis', '2026-03-23'],
    ['valwacht-2-0', 'roermond', 'Verpleeghuis', '2026-03-30'],
    ['valwacht-2-0', 'venlo', 'Verpleeghuis', '2026-04-07'],
    ['valwacht-2-0', 'weert', 'Verpleeghuis', '2026-04-13'],
    ['spraakhelder-5-0', 'roermond', 'Verpleeghuis', '2026-04-20'],
    ['spraakhelder-5-0', 'thuis', 'Thuiszorg', '2026-05-04'],
    ['roosterrust-3-0', 'roermond', 'Planning', '2026-03-02'],
    ['vervangwijzer-1-0', 'venlo', 'Planning', '2026-07-20'],
    ['rondewijzer-1-0', 'thuis', 'Thuiszorg', '2026-05-11'],
    ['oefenthuis-1-2', 'thuis', 'Fysiotherapie', '2026-04-20'],
  ],
  debrug: [
    ['rondewijzer-1-0', 'deventer', 'Thuiszorg', '2026-04-20'],
    ['rondewijzer-1-0', 'hengelo', 'Thuiszorg', '2026-04-20'],
    ['spraakhelder-5-0', 'zutphen', 'Thuiszorg', '2026-05-18'],
    ['hartthuis-1-3', 'deventer', 'Thuiszorg', '2026-06-08'],
    ['roosterrust-3-0', 'hengelo', 'Planning', '2026-06-15'],
    ['valwacht-2-0', 'zutphen', 'Thuiszorg', '2026-07-06'],
  ],
  boszicht: [
    ['stemmingsmeter-1-1', 'ede', 'Intake', '2026-03-16'],
    ['stemmingsmeter-1-1', 'apeldoorn', 'Intake', '2026-03-23'],
    ['stapvoorstap-2-0', 'apeldoorn', 'Angst en stemming', '2026-04-13'],
    ['stapvoorstap-2-0', 'amersfoort', 'Angst en stemming', '2026-04-13'],
    ['overdrachtkort-1-0', 'ede', 'Kliniek', '2026-05-04'],
    ['consultnotitie-2-0', 'amersfoort', 'Intake', '2026-05-18'],
  ],
  hetanker: [
    ['consultnotitie-2-0', 'gouda', 'Huisartsen', '2026-03-30'],
    ['consultnotitie-2-0', 'schiedam', 'Huisartsen', '2026-03-30'],
    ['longthuis-1-0', 'gouda', 'Praktijkondersteuning', '2026-04-13'],
    ['longthuis-2-0', 'gouda', 'Praktijkondersteuning', '2026-09-28'],
    ['pilpas-1-0', 'schiedam', 'Huisartsen', '2026-05-11'],
    ['urinewijzer-1-1', 'gouda', 'Huisartsen', '2026-09-28'],
    ['stemmingsmeter-1-1', 'gouda', 'Praktijkondersteuning', '2026-06-01'],
  ],
  rijnbocht: [
    ['consultnotitie-2-0', 'houten', 'Huisartsen', '2026-06-08'],
    ['protocolzoeker-1-0', 'houten', 'Triage', '2026-06-15'],
  ],
  zonneboog: [
    ['spreekhulp-1-0', 'oss', 'Begeleiding', '2026-04-20'],
    ['spreekhulp-1-0', 'uden', 'Dagbesteding', '2026-05-11'],
    ['valwacht-2-0', 'oss', 'Begeleiding', '2026-05-04'],
    ['droogwijs-1-0', 'boxtel', 'Begeleiding', '2026-05-18'],
    ['protocolzoeker-1-0', 'oss', 'Begeleiding', '2026-06-22'],
  ],
  duinvallei: [
    ['oefenthuis-1-2', 'castricum', 'Fysiotherapie', '2026-04-13'],
    ['spraakhelder-5-0', 'castricum', 'Revalidatiegeneeskunde', '2026-05-11'],
  ],
  singelzicht: [
    ['pilpas-1-0', 'alkmaar', 'Apotheek', '2026-04-13'],
    ['nierdosis-2-0', 'alkmaar', 'Apotheek', '2026-04-13'],
    ['urinewijzer-1-1', 'alkmaar', 'Apotheek', '2026-10-12'],
  ],
  terpzicht: [
    ['buiskijk-1-0', 'sneek', 'Klinische chemie', '2026-03-16'],
    ['buiskijk-1-0', 'drachten', 'Klinische chemie', '2026-03-16'],
    ['prostaatkijker-1-2', 'sneek', 'Pathologie', '2026-04-20'],
  ],
  nestkast: [
    ['zwangerdruk-1-0', 'meppel', 'Verloskunde', '2026-04-20'],
    ['afspraakhulp-3-0', 'meppel', 'Klantcontact', '2026-07-06'],
  ],
  hanzestroom: [['meldlijn-assist-2-0', 'zwolle', 'Meldkamer', '2026-04-13']],
  lindetuin: [
    ['dentaspoor-1-0', 'tilburg', 'Tandartsen', '2026-04-20'],
    ['afspraakhulp-3-0', 'tilburg', 'Klantcontact', '2026-06-15'],
  ],
  zomerland: [
    ['mammalicht-2-0', 'breda', 'Bevolkingsonderzoek', '2026-04-07'],
    ['mammalicht-2-0', 'bus', 'Bevolkingsonderzoek', '2026-04-07'],
    ['leefwijzer-1-0', 'breda', 'Gezondheidsbevordering', '2026-05-18'],
  ],
  windroos: [
    ['gevoelsspel-1-0', 'haarlem', 'Behandeling', '2026-09-28'],
    ['stapvoorstap-2-0', 'haarlem', 'Behandeling', '2026-06-08'],
  ],
  rietwaard: [
    ['urenwijzer-1-0', 'loket', 'Wmo-loket', '2026-05-04'],
    ['aanvraagsorteer-1-0', 'loket', 'Wmo-loket', '2026-04-20'],
  ],
  polderzeker: [['poliswijzer-1-0', 'amstelveen', 'Aanvullende verzekeringen', '2026-06-01']],
};

/** Every use of a system at a site. */
export const deployments: readonly Deployment[] = Object.entries(rows).flatMap(([organisation, found]) =>
  found.map(([system, site, department, recordedOn, since]) => ({
    organisation,
    system,
    site,
    department,
    recordedOn,
    startedOn: since ?? recordedOn,
  })),
);

/** Uses that were paused, resumed or ended, with the reason that was given. */
export const changes: readonly {
  deployment: readonly [organisation: string, system: string, site: string];
  what: 'pause' | 'resume' | 'end';
  on: string;
  reason: string;
}[] = [
  {
    deployment: ['delinge', 'spraakhelder-4-2', 'tiel'],
    what: 'end',
    on: '2026-06-22',
    reason: 'Vervangen door versie 5.0.',
  },
  {
    deployment: ['noorderlicht', 'longthuis-1-0', 'delfzijl'],
    what: 'end',
    on: '2026-10-08',
    reason: 'Alle deelnemers gebruiken nu versie 2.0.',
  },
  {
    deployment: ['hetanker', 'longthuis-1-0', 'gouda'],
    what: 'end',
    on: '2026-10-01',
    reason: 'Alle deelnemers gebruiken nu versie 2.0.',
  },
  {
    deployment: ['delinge', 'noduscan-3-1', 'culemborg'],
    what: 'end',
    on: '2026-09-18',
    reason: 'De scans uit Culemborg worden voortaan in Tiel gelezen.',
  },
  {
    deployment: ['umc', 'icwacht-4-0', 'kinderen'],
    what: 'pause',
    on: '2026-11-07',
    reason: 'Het certificaat is geschorst. De afdeling gebruikt weer de alarmen van de monitor.',
  },
  {
    deployment: ['westerwal', 'darmthuis-1-0', 'vlissingen'],
    what: 'pause',
    on: '2026-10-22',
    reason: 'Het certificaat is ingetrokken. De verpleegkundige belt deelnemers zelf.',
  },
  {
    deployment: ['boszicht', 'overdrachtkort-1-0', 'ede'],
    what: 'pause',
    on: '2026-06-29',
    reason: 'Er ontbraken zinnen in drie verslagen. Eerst uitzoeken waardoor.',
  },
  {
    deployment: ['boszicht', 'overdrachtkort-1-0', 'ede'],
    what: 'resume',
    on: '2026-07-13',
    reason: 'De microfoons zijn vervangen en een proef van een week ging goed.',
  },
];

/** Where an institution went over to the next version, and from which day. */
export const switches: readonly {
  deployment: readonly [organisation: string, system: string, site: string];
  to: string;
  on: string;
}[] = [
  { deployment: ['delinge', 'cerebrovolg-2-1', 'tiel'], to: 'cerebrovolg-2-2', on: '2026-06-01' },
  { deployment: ['noorderlicht', 'cerebrovolg-2-1', 'assen'], to: 'cerebrovolg-2-2', on: '2026-05-26' },
  { deployment: ['delinge', 'fractuurlicht-1-4', 'leerdam'], to: 'fractuurlicht-1-5', on: '2026-07-06' },
];
