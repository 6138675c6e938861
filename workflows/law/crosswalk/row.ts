import type { Confidence, DeviceRegulation } from '../classification.ts';
import type { Text } from '../text.ts';

export type CrosswalkSubject =
  | 'quality'
  | 'risk'
  | 'documentation'
  | 'data'
  | 'instructions'
  | 'oversight'
  | 'performance'
  | 'logging'
  | 'monitoring'
  | 'incidents'
  | 'conformity'
  | 'declaration'
  | 'retention'
  | 'registration';

/** How far one piece of evidence serves both: the law says so, it covers a part, or each law keeps its own. */
export type Overlap = 'one-piece' | 'partly' | 'separate';

/** A subject on which the AI Act and the device regulations ask for evidence. */
export interface CrosswalkRow {
  readonly subject: CrosswalkSubject;
  readonly title: Text;
  readonly overlap: Overlap;
  /** Provisions that ask for it; the first is that of the duty. */
  readonly aiAct: readonly string[];
  readonly device: Readonly<Record<DeviceRegulation, readonly string[]>>;
  /** The piece of evidence that serves both, or why there is none. */
  readonly evidence: Text;
  /** What the AI Act asks beyond it; null: nothing. */
  readonly uncovered: Text | null;
  /** On which the overlap rests. */
  readonly ground: readonly string[];
  readonly confidence: Confidence;
}
