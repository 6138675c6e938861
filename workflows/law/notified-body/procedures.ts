import { text } from '../text.ts';
import type { Text } from '../text.ts';

/** One lawful way of conformity assessment for a class. */
export interface Procedure {
  readonly id: string;
  readonly title: Text;
  readonly cite: string;
  /** The annexes of the regulation that make up the procedure, as they are cited. */
  readonly annexes: string;
  /** Kinds of certificate a notified body issues; empty without one. */
  readonly certificates: readonly string[];
  /** How much technical documentation the notified body assesses. */
  readonly technicalDocumentation: Text;
  readonly notifiedBody: boolean;
}

const none = text('Geen', 'None');
const perCategory = text('Ten minste één hulpmiddel per categorie', 'At least one device per category');
const perGroup = text('Ten minste één hulpmiddel per generieke groep', 'At least one device per generic device group');
const aspectOnly = text(
  'Alleen het steriele, metende of chirurgische aspect',
  'Only the sterile, measuring or surgical aspect',
);
const every = text('Elk hulpmiddel', 'Every device');

const annexesOf: Readonly<Record<string, string>> = {
  'MDR-II-III': 'II, III',
  'MDR-IX-I-III': 'IX (I, III)',
  'MDR-IX-I-III-ASPECT': 'IX (I, III)',
  'MDR-XI-A-ASPECT': 'XI (A)',
  'MDR-II-III-XI-10': 'II, III, XI (10)',
  'MDR-II-III-XI-18': 'II, III, XI (18)',
  'MDR-X-XI': 'X, XI',
  'MDR-IX': 'IX (I, II, III)',
  'IVDR-II-III': 'II, III',
  'IVDR-IX-I-III': 'IX (I, III)',
  'IVDR-X-XI': 'X, XI',
  'IVDR-IX': 'IX (I, II, III)',
};

const row = (
  id: string,
  cite: string,
  title: Text,
  certificates: readonly string[],
  technicalDocumentation: Text,
): Procedure => ({
  id,
  title,
  cite,
  annexes: annexesOf[id]!,
  certificates,
  technicalDocumentation,
  notifiedBody: certificates.length > 0,
});

const declaration = text('Eigen technische documentatie en verklaring', 'Own technical documentation and declaration');
const quality = text('Beoordeling van het kwaliteitssysteem', 'Assessment of the quality management system');
const full = text(
  'Beoordeling van kwaliteitssysteem en technische documentatie',
  'Assessment of quality management system and technical documentation',
);
const verification = text(
  'Technische documentatie en productcontrole',
  'Technical documentation and product conformity verification',
);
const type = text('Typeonderzoek en productcontrole', 'Type examination and product conformity verification');

const mdr: Readonly<Record<string, readonly Procedure[]>> = {
  I: [row('MDR-II-III', 'mdr/52-7', declaration, [], none)],
  'I-aspect': [
    row('MDR-IX-I-III-ASPECT', 'mdr/52-7', quality, ['EU quality management system certificate'], aspectOnly),
    row('MDR-XI-A-ASPECT', 'mdr/52-7', verification, ['EU quality assurance certificate'], aspectOnly),
  ],
  IIa: [
    row('MDR-IX-I-III', 'mdr/52-6', quality, ['EU quality management system certificate'], perCategory),
    row('MDR-II-III-XI-10', 'mdr/52-6', verification, ['EU quality assurance certificate'], perCategory),
    row('MDR-II-III-XI-18', 'mdr/52-6', verification, ['EU product verification certificate'], perCategory),
  ],
  IIb: [
    row('MDR-IX-I-III', 'mdr/52-4', quality, ['EU quality management system certificate'], perGroup),
    row(
      'MDR-X-XI',
      'mdr/52-4',
      type,
      ['EU type-examination certificate', 'EU quality assurance certificate'],
      perGroup,
    ),
  ],
  III: [
    row(
      'MDR-IX',
      'mdr/52-3',
      full,
      ['EU quality management system certificate', 'EU technical documentation assessment certificate'],
      every,
    ),
    row('MDR-X-XI', 'mdr/52-3', type, ['EU type-examination certificate', 'EU quality assurance certificate'], every),
  ],
};

const ivdr: Readonly<Record<string, readonly Procedure[]>> = {
  A: [row('IVDR-II-III', 'ivdr/48-10', declaration, [], none)],
  B: [row('IVDR-IX-I-III', 'ivdr/48-9', quality, ['EU quality management system certificate'], perCategory)],
  C: [
    row('IVDR-IX-I-III', 'ivdr/48-7', quality, ['EU quality management system certificate'], perGroup),
    row(
      'IVDR-X-XI',
      'ivdr/48-8',
      type,
      ['EU type-examination certificate', 'EU production quality assurance certificate'],
      perGroup,
    ),
  ],
  D: [
    row(
      'IVDR-IX',
      'ivdr/48-3',
      full,
      ['EU quality management system certificate', 'EU technical documentation assessment certificate'],
      every,
    ),
    row(
      'IVDR-X-XI',
      'ivdr/48-4',
      type,
      ['EU type-examination certificate', 'EU production quality assurance certificate'],
      every,
    ),
  ],
};

/**
 * The procedures open to a device of this class, MDR Article 52 or IVDR Article 48, as far as software can meet them
 * (not custom-made, not implantable). `I-aspect`: class I with a sterile, measuring or reusable surgical aspect. An unknown
 * class has none.
 */
export const proceduresFor = (regulation: 'MDR' | 'IVDR', deviceClass: string): readonly Procedure[] =>
  (regulation === 'MDR' ? mdr : ivdr)[deviceClass] ?? [];
