import { text } from '../text.ts';
import { aiActProvisions } from './ai-act.ts';
import { ir2026977, mdrProvisions } from './devices.ts';
import { wetten, type Source } from './provision.ts';

/** What the steps of the procedures rest on: each arrow of a machine names one of these. */
export const mdrProcedure: Source = {
  ...mdrProvisions,
  rows: [
    ['11', '11', 'Gemachtigde', 'Authorised representative'],
    ['42-11', '42(11)', 'Vanaf wanneer een aanwijzing geldt', 'From when a designation is valid'],
    ['46', '46', 'Wijziging en einde van een aanwijzing', 'Changes and end of a designation'],
    ['51-1', '51(1)', 'Indeling in klassen', 'Classification of devices'],
    ['51-2', '51(2)', 'Geschil over de klasse', 'Dispute on the class'],
    ['53-1', '53(1)', 'Eén aanvraag, bij een aangewezen instantie', 'One application, to a designated body'],
    ['53-2', '53(2)', 'Intrekking van een aanvraag', 'Withdrawal of an application'],
    [
      '56-2',
      '56(2)',
      'Geldigheid van een certificaat: ten hoogste vijf jaar',
      'Validity of a certificate: at most five years',
    ],
    [
      '56-4',
      '56(4)',
      'Certificaat schorsen, intrekken of beperken',
      'Suspending, withdrawing or restricting a certificate',
    ],
    ['56-5', '56(5)', 'Besluiten over certificaten zijn openbaar', 'Decisions on certificates are public'],
    ['87-6', '87(6)', 'Een eerste melding mag onvolledig zijn', 'An initial report may be incomplete'],
    ['87-11', '87(11)', 'Meldingen van anderen gaan naar de fabrikant', 'Reports of others go to the manufacturer'],
    ['89-2', '89(2)', 'Beoordeling door de bevoegde autoriteit', 'Evaluation by the competent authority'],
    ['89-5', '89(5)', 'Eindrapport van de fabrikant', 'Final report of the manufacturer'],
    ['annex-ix-2-3', 'Annex IX, 2.3', 'Audit van het kwaliteitssysteem', 'Audit of the quality management system'],
    [
      'annex-ix-4',
      'Annex IX, 4',
      'Beoordeling van de technische documentatie',
      'Assessment of the technical documentation',
    ],
    ['annex-vii-4-3', 'Annex VII, 4.3', 'Aanvraag, toetsing en contract', 'Application, review and contract'],
    ['annex-vii-4-4', 'Annex VII, 4.4', 'Toewijzing van mensen', 'Allocation of people'],
    ['annex-vii-4-6', 'Annex VII, 4.6', 'Rapport met aanbeveling', 'Report with recommendation'],
    ['annex-vii-4-7', 'Annex VII, 4.7', 'Eindtoets door anderen', 'Final review by others'],
    ['annex-vii-4-8', 'Annex VII, 4.8', 'Besluit en certificaat', 'Decision and certificate'],
  ],
};

export const aiActProcedure: Source = {
  ...aiActProvisions,
  rows: [
    ['22', '22', 'Gemachtigden van aanbieders', 'Authorised representatives of providers'],
    ['43-3', '43(3)', 'Beoordeling samen met het hulpmiddel', 'Assessment together with the device'],
  ],
};

export const ir2026977Procedure: Source = {
  ...ir2026977,
  rows: [['3', '3', 'Onderbreking van termijnen', 'Interruption of time limits']],
};

export const awb: Source = {
  prefix: 'awb',
  instrument: text('Algemene wet bestuursrecht', 'General Administrative Law Act (Awb)'),
  status: 'in-force',
  url: wetten('BWBR0005537'),
  rows: [
    ['2-3', '2:3', 'Doorzenden naar het juiste bestuursorgaan', 'Forwarding to the right authority'],
    ['5-16', '5:16', 'Inlichtingen vorderen', 'Demanding information'],
    ['5-20', '5:20', 'Plicht om mee te werken', 'Duty to cooperate'],
  ],
};
