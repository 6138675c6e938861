import { expect, test } from 'vitest';
import { alsoServes, classify, crosswalk, examples, provision, rowsOf, sharedBy } from '#workflows/law/api.ts';

const obligations = (id: string) =>
  classify({ asOf: '2026-11-22', facts: examples.find((one) => one.id === id)!.facts, counterfactuals: false })
    .obligations;

test('every row names its subject once, and all its provisions exist', () => {
  const rows = crosswalk();
  expect(rows.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining(['quality', 'risk', 'documentation', 'data', 'instructions', 'oversight']),
  );
  expect(rows.map(({ subject }) => subject)).toEqual(
    expect.arrayContaining(['monitoring', 'logging', 'performance', 'incidents', 'registration']),
  );
  expect(new Set(rows.map(({ subject }) => subject)).size).toBe(rows.length);
  for (const { aiAct, device, ground, title, evidence, uncovered } of rows) {
    for (const cite of [...aiAct, ...device.MDR, ...device.IVDR, ...ground]) expect(provision(cite).id).toBe(cite);
    expect([aiAct, device.MDR, device.IVDR, ground].every((list) => list.length > 0)).toBe(true);
    for (const words of [title, evidence, ...(uncovered ? [uncovered] : [])])
      expect(words.nl.length * words.en.length).toBeGreaterThan(0);
    expect(aiAct.every((cite) => cite.startsWith('ai-act/'))).toBe(true);
    expect(device.MDR.every((cite) => cite.startsWith('mdr/'))).toBe(true);
    expect(device.IVDR.every((cite) => cite.startsWith('ivdr/'))).toBe(true);
  }
});

test('where the law itself allows one piece, it says so; where only guidance does, the row is second-hand', () => {
  const byGuidanceAlone = crosswalk().filter(({ ground }) => ground.every((cite) => cite.startsWith('mdcg-2025-6/')));
  expect(byGuidanceAlone.length).toBeGreaterThan(0);
  for (const { confidence } of byGuidanceAlone) expect(confidence).toBe('second-hand');
  const one = (subject: string) => crosswalk().find((row) => row.subject === subject)!;
  expect(one('quality').ground).toContain('ai-act/17-3');
  expect(one('documentation').ground).toContain('ai-act/11-2');
  expect(one('monitoring').ground).toContain('ai-act/72-4');
  expect(one('risk').ground).toContain('ai-act/9-10');
});

test('a radiology device shares its quality system, risk file, technical file and monitoring plan', () => {
  const shared = sharedBy(obligations('aia-radiology'));
  const subjects = shared.map(({ row }) => row.subject);
  expect(subjects).toEqual(expect.arrayContaining(['quality', 'risk', 'documentation', 'monitoring', 'instructions']));
  expect(shared.find(({ row }) => row.subject === 'monitoring')).toMatchObject({
    aiAct: ['ai-act/72'],
    device: ['mdr/83', 'mdr/84'],
  });
  // A device that is high-risk through Article 6(1) alone does not register in the AI database: nothing to share there.
  expect(subjects).not.toContain('registration');
  expect(alsoServes('ai-act/72', shared).flatMap(({ cites }) => cites)).toEqual(['mdr/83', 'mdr/84']);
  expect(alsoServes('mdr/83', shared).flatMap(({ cites }) => cites)).toEqual(['ai-act/72']);
});

test('of a row only the duties of the system count; where an annex alone asks for it, the annex stands for them', () => {
  const device = (id: string, subject: string) =>
    sharedBy(obligations(id)).find(({ row }) => row.subject === subject)?.device;
  // Article 10 is the duty to have a risk file and a technical file; Annexes I and II say what is in them.
  expect(device('aia-radiology', 'risk')).toEqual(['mdr/10']);
  expect(device('aia-radiology', 'documentation')).toEqual(['mdr/10']);
  // The duty of clinical or performance evaluation, without the annex on software.
  expect(device('aia-radiology', 'performance')).toEqual(['mdr/61']);
  expect(device('ivdr-hba1c', 'performance')).toEqual(['ivdr/56']);
  // Errors of use stand in Annex I only.
  expect(device('aia-radiology', 'oversight')).toEqual(['mdr/annex-i-5', 'mdr/annex-i-3']);
});

test('an IVD shares under the IVDR', () => {
  const shared = sharedBy(obligations('ivdr-hba1c'));
  expect(shared.length).toBeGreaterThan(8);
  expect(shared.every(({ device }) => device.every((cite) => cite.startsWith('ivdr/')))).toBe(true);
  expect(shared.find(({ row }) => row.subject === 'instructions')?.device).toEqual(['ivdr/annex-i-20']);
});

test('logs serve no duty under the MDR: there the AI Act stands alone', () => {
  const shared = sharedBy(obligations('aia-radiology'));
  expect(rowsOf('ai-act/12').map(({ overlap }) => overlap)).toEqual(['separate']);
  expect(alsoServes('ai-act/12', shared)).toEqual([]);
});

test('a use of Annex III that is no device has nothing to share', () => {
  expect(sharedBy(obligations('aia-triage-no-device'))).toEqual([]);
});
