import { duty } from './obligation.ts';
import type { Duty } from './obligation.ts';

const title = [
  'Voldoen aan bijlage I en de verklaring openbaar maken',
  'Meet Annex I and publish the declaration',
] as const;

/** Devices that a health institution makes for itself: MDR and IVDR Article 5(5). No CE mark, no SRN, no UDI, no notified body. */
export const inHouse: Readonly<Record<'MDR' | 'IVDR', readonly Duty[]>> = {
  MDR: [
    duty(
      'health-institution',
      'mdr/5-5',
      title,
      [
        'Voor elk van de acht voorwaarden een stuk: niet aan anderen, kwaliteitssysteem, reden, informatie voor de inspectie, openbare verklaring, documentatie, controle daarop, ervaringen',
        'A record for each of the eight conditions: not to others, quality system, reason, information for the authority, public declaration, documentation, control of it, experience',
      ],
      { keep: ['Ervaringen doorlopend bekijken', 'Review experience continuously'] },
    ),
  ],
  IVDR: [
    duty(
      'health-institution',
      'ivdr/5-5',
      title,
      [
        'Voor elke voorwaarde een stuk, ook EN ISO 15189 voor het laboratorium; volledige documentatie verplicht bij klasse D',
        'A record for each condition, also EN ISO 15189 for the laboratory; full documentation mandatory for class D',
      ],
      { keep: ['Ervaringen doorlopend bekijken', 'Review experience continuously'] },
    ),
    duty(
      'health-institution',
      'ivdr/5-5-d',
      ['Vastleggen dat geen gelijkwaardig product te koop is', 'Document that no equivalent device is on the market'],
      ['Reden op papier, per doelgroep', 'Written reason, per target group'],
      { confidence: 'second-hand' },
    ),
  ],
};
