import type { Day } from '../day.ts';
import type { Text } from '../text.ts';
import type { ChangeKind } from './change.ts';
import type { ChangeFactValues } from './facts.ts';
import type { ChangeAnswerName, ChangeFindings } from './view.ts';

/** A change with its expected outcome under each law; what `expected` does not name is not part of the case. */
export interface ChangeExample {
  readonly id: string;
  readonly title: Text;
  readonly source: string;
  readonly asOf: Day;
  readonly facts: ChangeFactValues;
  readonly kind: ChangeKind;
  readonly expected: { readonly [Name in ChangeAnswerName]?: ChangeFindings[Name] | null };
  /** Consequences that hold. */
  readonly follows: readonly string[];
}

export const today = '2026-11-26';
/** A day on which the high-risk duties for devices apply. */
export const later = '2029-03-01';

/** A class IIa device that its notified body has assessed; high-risk by Article 6(1). */
export const device = {
  device: 'MDR',
  notifiedBody: 'involved',
  directiveDevice: false,
  highRisk: 'ART6_1',
  wasHighRisk: true,
  placedBeforeDuties: true,
  dutiesApply: false,
} as const satisfies ChangeFactValues;

export const laboratory = { ...device, device: 'IVDR' } as const satisfies ChangeFactValues;

/** No device; high-risk by Annex III. */
export const listed = {
  ...device,
  device: 'none',
  notifiedBody: 'none',
  highRisk: 'ART6_2',
} as const satisfies ChangeFactValues;

/** No device and not high-risk. */
export const ordinary = { ...listed, highRisk: 'none', wasHighRisk: false } as const satisfies ChangeFactValues;

/** Nothing happened; a case states only what did. */
export const unchanged = {
  correctionOnly: false,
  plan: 'none',
  purposeChanged: false,
  peopleChanged: false,
  inputChanged: false,
  model: 'same',
  outputChanges: false,
  performance: 'same',
  oversightChanged: false,
  newRisk: false,
  platformChanged: false,
  changedBy: 'provider',
} as const satisfies ChangeFactValues;

export const annexVi = 'MDR Annex VI part C 6.5';
export const annexIx = 'MDR Annex VII 4.9, Annex IX 4.10';
export const aiAct = 'AI Act Articles 3(23) and 43(4), recital 128';
