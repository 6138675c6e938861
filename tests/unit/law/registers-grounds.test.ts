import { expect, test } from 'vitest';
import { classify, examples, registerCase, registersFor } from '#workflows/law/api.ts';
import type { FactValues, RegisterCase, RegisterName } from '#workflows/law/api.ts';

/** A device on the market with a notified body, in no list of Annex III. */
const device: RegisterCase = {
  aiSystem: true,
  device: 'MDR',
  class: 'IIa',
  inHouse: false,
  notifiedBody: true,
  directive: null,
  annexIII: [],
  limitedTask: false,
  deployer: 'public-service',
  marketDate: null,
};
const own: RegisterCase = { ...device, inHouse: true };
const classI: RegisterCase = { ...device, class: 'I', notifiedBody: false };
const software: RegisterCase = { ...device, device: 'none', class: null, notifiedBody: false };
const ivd: RegisterCase = { ...device, device: 'IVDR', class: 'C' };

const line = (one: RegisterCase, name: RegisterName) => registersFor(one).find(({ register }) => register === name)!;
const provider = (one: RegisterCase) => line(one, 'ai-database-provider');
const listed = (one: RegisterCase, ...points: string[]) => provider({ ...one, annexIII: points }).answer;

test('why an unlisted use is not in the AI database: a device on the market is in EUDAMED, the rest is simply not listed', () => {
  const inEudamed = ['ai-act/49-1', 'ai-act/71', 'ai-act/recital-131'];
  const notListed = ['ai-act/49', 'ai-act/annex-iii'];
  for (const one of [device, ivd, classI]) expect(provider(one)).toMatchObject({ answer: 'not', cites: inEudamed });
  for (const one of [software, own, { ...ivd, inHouse: true }])
    expect(provider(one)).toMatchObject({ answer: 'not', cites: notListed });
  // Whether it is in EUDAMED is not known while it may be made for own use.
  expect(provider({ ...device, inHouse: null })).toMatchObject({ answer: 'not', cites: notListed });
});

test('a listed use is registered where Article 6(1) does not take the device', () => {
  expect(listed(software, '5(d)')).toBe('must');
  // Class I needs no notified body, and is not high-risk by 6(1); Annex III makes it so.
  expect(listed(classI, '5(d)')).toBe('must');
  expect(listed({ ...classI, device: 'IVDR', class: 'A' }, '5(d)')).toBe('must');
  // No device: who makes it and whether a body takes part does not matter.
  expect(listed({ ...software, inHouse: null, notifiedBody: null }, '5(d)')).toBe('must');
  // MDCG 2025-6, question 35: what an institution makes for itself is not high-risk by 6(1). Emergency triage alone is open.
  expect(listed(own, '5(a)')).toBe('must');
  expect(listed(own, '5(d)')).toBe('undetermined');
  expect(listed({ ...own, device: 'IVDR', class: 'C' }, '5(a)', '5(d)')).toBe('undetermined');
});

test('a listed device stays open while it is not known who makes it or whether a notified body takes part', () => {
  expect(listed({ ...classI, inHouse: null }, '5(d)')).toBe('undetermined');
  expect(listed({ ...device, notifiedBody: null }, '5(d)')).toBe('undetermined');
  expect(listed({ ...ivd, inHouse: null, notifiedBody: null }, '5(d)')).toBe('undetermined');
  expect(listed(ivd, '5(d)')).toBe('undetermined');
});

test('the grounds in EUDAMED are those of the regulation of the device', () => {
  const grounds = (one: RegisterCase, name: RegisterName) => line(one, name).cites;
  const notice = 'dec-2025-2371/notice';
  expect(grounds(device, 'eudamed-devices')).toEqual(['mdr/29', notice]);
  expect(grounds(ivd, 'eudamed-devices')).toEqual(['ivdr/26', notice]);
  // Paragraph 5 is that of entering certificates in the electronic system; paragraph 2 is that of their validity.
  expect(grounds(device, 'eudamed-certificates')).toEqual(['mdr/56-5', notice]);
  expect(grounds(ivd, 'eudamed-certificates')).toEqual(['ivdr/51-5', notice]);
  const byItself = { class: null, notifiedBody: false } as const;
  expect(grounds({ ...device, ...byItself }, 'eudamed-certificates')).toEqual(['mdr/52-7']);
  expect(grounds({ ...ivd, ...byItself }, 'eudamed-certificates')).toEqual(['ivdr/48-10']);
  const noClass = { class: null, notifiedBody: null } as const;
  expect(grounds({ ...device, ...noClass }, 'eudamed-certificates')).toEqual(['mdr/52']);
  expect(grounds({ ...ivd, ...noClass }, 'eudamed-certificates')).toEqual(['ivdr/48']);
});

test('a device from before EUDAMED names the transition only when it is on the market under an old directive', () => {
  const before = { marketDate: '2024-03-01' } as const;
  const grounds = (one: RegisterCase) => line({ ...one, ...before }, 'eudamed-devices').cites;
  expect(grounds(device)).toEqual(['mdr/29', 'dec-2025-2371/notice']);
  for (const directive of ['certificate', 'declaration'] as const) {
    expect(grounds({ ...device, directive })).toEqual(['mdr/29', 'dec-2025-2371/notice', 'mdr/120']);
    expect(grounds({ ...ivd, directive })).toEqual(['ivdr/26', 'dec-2025-2371/notice', 'ivdr/110']);
  }
});

test('a certificate of an old directive is open; after a declaration alone there is none to enter, by 120 MDR and 110 IVDR', () => {
  const certificates = (one: RegisterCase) => {
    const { answer, cites, from, confidence } = line(one, 'eudamed-certificates');
    return [answer, ...cites, from, confidence];
  };
  expect(certificates({ ...device, directive: 'certificate' })).toEqual([
    'undetermined',
    'mdr/120',
    null,
    'second-hand',
  ]);
  expect(certificates({ ...ivd, directive: 'certificate' })).toEqual(['undetermined', 'ivdr/110', null, 'second-hand']);
  expect(certificates({ ...device, directive: 'declaration' })).toEqual(['not', 'mdr/120', null, 'second-hand']);
  expect(certificates({ ...ivd, directive: 'declaration' })).toEqual(['not', 'ivdr/110', null, 'second-hand']);
});

test('a notified body enters certificates from 28 May 2026, and those from before within a year', () => {
  expect(line(device, 'eudamed-certificates')).toMatchObject({
    answer: 'must',
    from: '2026-05-28',
    by: '2027-05-28',
    otherBy: null,
    confidence: 'second-hand',
  });
});

const caseOf = (facts: FactValues) =>
  registerCase(classify({ asOf: '2026-11-22', facts, counterfactuals: false }), facts);

test('of a system of which nothing is known, nothing is taken for decided', () => {
  expect(caseOf({})).toEqual({
    aiSystem: null,
    device: null,
    class: null,
    inHouse: null,
    notifiedBody: null,
    directive: null,
    annexIII: null,
    limitedTask: null,
    deployer: null,
    marketDate: null,
  });
});

test('a certificate and a declaration under an old directive are told apart', () => {
  const { facts } = examples.find((one) => one.id === 'aia-radiology')!;
  const under = (deviceCertificate: NonNullable<FactValues['deviceCertificate']>) =>
    caseOf({ ...facts, deviceCertificate }).directive;
  expect([under('directive-certificate'), under('directive-declaration')]).toEqual(['certificate', 'declaration']);
  expect([under('regulation'), under('none-yet')]).toEqual([null, null]);
});
