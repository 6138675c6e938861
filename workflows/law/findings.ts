import type { IvdrClass, MdrClass } from './classification.ts';

/** Everything rules conclude on the way; later rules read it like a fact. */
export interface Findings {
  /**
   * `own-purpose`: medical device software; `drives-only`: drives or influences a device without a purpose of its own;
   * `accessory`: enables or assists a device without driving it; `component`: a part that a device cannot work without.
   */
  readonly deviceRole: 'none' | 'own-purpose' | 'drives-only' | 'accessory' | 'component';
  readonly regulation: 'MDR' | 'IVDR' | null;
  readonly inHouseExempt: boolean;
  /** Class of the device that the software drives: its own class is never lower. */
  readonly mdrFloor: MdrClass | null;
  readonly ivdrFloor: IvdrClass | null;
  readonly rule9: MdrClass | null;
  readonly rule10: MdrClass | null;
  readonly rule11a: MdrClass | null;
  readonly rule11aTable: MdrClass | null;
  readonly rule11b: MdrClass | null;
  readonly rule11c: MdrClass | null;
  readonly rule12: MdrClass | null;
  readonly rule13: MdrClass | null;
  readonly rule15: MdrClass | null;
  readonly rule22: MdrClass | null;
  readonly mdrClass: MdrClass | null;
  readonly ivdrRule1: IvdrClass | null;
  readonly ivdrRule2: IvdrClass | null;
  readonly ivdrRule3: IvdrClass | null;
  readonly ivdrRule4: IvdrClass | null;
  readonly ivdrRule5: IvdrClass | null;
  readonly ivdrRule6: IvdrClass | null;
  readonly ivdrRule7: IvdrClass | null;
  readonly ivdrClass: IvdrClass | null;
  readonly mdrNotifiedBody: boolean;
  readonly ivdrNotifiedBody: boolean;
  readonly isAiSystem: boolean;
  /** The paragraph of Article 2 that excludes the use, or null; 2(12) is weighed last, as `openSource`. */
  readonly exclusion: string | null;
  /** An AI system that no paragraph of Article 2 before 2(12) excludes. */
  readonly covered: boolean;
  /** Released as free and open source, and nothing of Article 5, 6 or 50 applies. */
  readonly openSource: boolean;
  readonly inScope: boolean;
  readonly p5a: boolean;
  readonly p5b: boolean;
  readonly p5ba: boolean;
  readonly p5bb: boolean;
  readonly p5c: boolean;
  readonly p5d: boolean;
  readonly p5e: boolean;
  readonly p5f: boolean;
  readonly p5g: boolean;
  readonly p5h: boolean;
  readonly art6_1: boolean;
  readonly a1a: boolean;
  readonly a1b: boolean;
  readonly a1c: boolean;
  readonly a2: boolean;
  readonly a3a: boolean;
  readonly a3b: boolean;
  readonly a3c: boolean;
  readonly a3d: boolean;
  readonly a4a: boolean;
  readonly a4b: boolean;
  readonly a5a: boolean;
  readonly a5b: boolean;
  readonly a5c: boolean;
  readonly a5d: boolean;
  readonly a6a: boolean;
  readonly a6b: boolean;
  readonly a6c: boolean;
  readonly a6d: boolean;
  readonly a6e: boolean;
  readonly a7a: boolean;
  readonly a7b: boolean;
  readonly a7c: boolean;
  readonly a7d: boolean;
  readonly a8a: boolean;
  readonly a8b: boolean;
  readonly annexIII: boolean;
  readonly derogation: 'available' | 'not-available' | 'not-applicable';
  readonly route: 'ART6_1' | 'ART6_2' | null;
  readonly t50_1: boolean;
  readonly t50_2: boolean;
  readonly t50_3: boolean;
  readonly t50_4: boolean;
  readonly gpai: boolean;
  readonly gpaiSystemic: boolean;
  readonly fria: boolean;
  readonly publicDeployer: boolean;
  /** Registration in the EU database by the provider; the law leaves it open for a device that Annex III lists too. */
  readonly registration: '49(1)' | '49(2)' | '49(5)' | null;
}

export type FindingName = keyof Findings;
