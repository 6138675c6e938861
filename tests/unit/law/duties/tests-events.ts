import type { ScriptedEvent } from './scripted.ts';
import { test, no, ivdrNothing, ivdr, now } from './scripted.ts';

/** Events with software for in vitro diagnostics (IVDR). */
export const tests: readonly ScriptedEvent[] = [
  {
    title: 'IVD software: a wrong result led to a wrong treatment',
    asOf: '2026-09-08',
    event: { ...test, harm: 'temporary-serious', awareAt: '2026-09-07' },
    expected: ivdr('2026-09-22'),
  },
  {
    title: 'IVD software: a death',
    asOf: '2026-11-03',
    event: { ...test, harm: 'death', awareAt: '2026-11-02' },
    expected: ivdr('2026-11-12'),
  },
  {
    title: 'IVD software: a danger to many',
    asOf: '2026-11-03',
    event: { ...test, harm: 'none', publicHealthThreat: true, awareAt: '2026-11-02' },
    expected: ivdr('2026-11-04'),
  },
  {
    title: 'IVD software: nothing serious',
    asOf: now,
    event: { ...test, harm: 'minor', couldHaveLedTo: 'minor' },
    expected: ivdrNothing,
  },
  {
    title: 'IVD software: a corrective action',
    asOf: now,
    event: { ...test, harm: 'minor', couldHaveLedTo: 'minor', correctiveActionPlanned: true },
    expected: { ...ivdrNothing, 'ivdr-82-corrective-action': 'report' },
  },
  {
    title: 'IVD software: more wrong results than expected',
    asOf: now,
    event: { ...test, harm: 'minor', couldHaveLedTo: 'minor', trendIncrease: true },
    expected: { ...ivdrNothing, 'ivdr-83-trend': 'report' },
  },
  {
    title: 'IVD software: no more wrong results than expected',
    asOf: now,
    event: { ...test, harm: 'minor', couldHaveLedTo: 'minor', trendIncrease: false },
    expected: { ...ivdrNothing, 'ivdr-83-trend': no },
  },
];
