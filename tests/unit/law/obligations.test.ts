import { describe, expect, test } from 'vitest';
import { classify, dutyDetail, examples, provision, transitionConditions } from '#workflows/law/api.ts';
import type { Classification, FactValues } from '#workflows/law/api.ts';
import { allDuties } from '#workflows/law/obligations/detail.ts';

const factsOf = (id: string) => examples.find((example) => example.id === id)!.facts;
const law = (facts: FactValues, asOf = '2026-11-22'): Classification =>
  classify({ asOf, facts, counterfactuals: false });
const cites = (answer: Classification, role?: string) =>
  answer.obligations.filter((one) => !role || one.role === role).map(({ cite }) => cite);
const find = (answer: Classification, cite: string) => answer.obligations.find((one) => one.cite === cite);

const radiology = factsOf('aia-radiology');
const triage = factsOf('aia-triage-no-device');
const conditions = factsOf('aia-triage-in-house').inHouseConditions!;
const inHouse: FactValues = { ...radiology, inHouse: true, inHouseConditions: conditions };

describe('every duty of the tables', () => {
  test('rests on a provision, has a title, evidence and a name of its own in both languages', () => {
    expect(allDuties.length).toBeGreaterThan(90);
    expect(new Set(allDuties.map(({ id }) => id)).size).toBe(allDuties.length);
    for (const { id, cite, article, title, evidence, keep, condition } of allDuties) {
      expect(provision(cite).article, id).toBe(article);
      for (const words of [title, evidence, keep, condition].filter((one) => one !== null)) {
        expect([id, words.nl.length > 3, words.en.length > 3]).toEqual([id, true, true]);
        expect(words.nl, id).not.toBe(words.en);
      }
    }
  });

  test('is found again by the id that a classification keeps', () => {
    for (const { facts, asOf } of examples) {
      for (const { id, conditional } of law(facts, asOf).obligations)
        expect([id, dutyDetail(id)?.condition !== null]).toEqual([id, conditional]);
    }
    expect(dutyDetail('ai-act-999-provider')).toBeNull();
  });

  test('a classification never lists a duty twice', () => {
    for (const { facts, asOf, id } of examples) {
      const ids = law(facts, asOf).obligations.map((one) => one.id);
      expect([id, new Set(ids).size]).toEqual([id, ids.length]);
    }
  });
});

describe('a medical device that needs a notified body (Article 6(1))', () => {
  test('its high-risk duties start on 2 August 2028, not in 2026 or 2027', () => {
    const answer = law(radiology);
    for (const cite of ['ai-act/9', 'ai-act/14', 'ai-act/17', 'ai-act/26-2'])
      expect(find(answer, cite)).toMatchObject({ from: '2028-08-02', status: 'pending', otherFrom: null });
    expect(find(law(radiology, '2028-08-01'), 'ai-act/9')?.status).toBe('pending');
    expect(find(law(radiology, '2028-08-02'), 'ai-act/9')?.status).toBe('applying');
  });

  test('it has no registration in the EU database, no fundamental rights assessment, no explanation to persons', () => {
    const given = cites(law(radiology));
    for (const cite of ['ai-act/49-1', 'ai-act/49-3', 'ai-act/26-8', 'ai-act/26-11', 'ai-act/27', 'ai-act/86'])
      expect(given).not.toContain(cite);
    expect(given).toEqual(expect.arrayContaining(['mdr/29', 'mdr/31', 'ai-act/26-7', 'ai-act/26-9', 'ai-act/26-12']));
  });

  test('under Article 73 it reports infringements of fundamental rights only; harm goes by MDR Article 87', () => {
    const given = cites(law(radiology));
    expect(given).toContain('ai-act/73-10');
    expect(given).not.toContain('ai-act/73');
    expect(find(law(radiology), 'mdr/87')).toMatchObject({ status: 'applying', from: '2021-05-26' });
  });

  test('it is assessed together with the device, never under Annex VI', () => {
    expect(cites(law(radiology)).filter((cite) => cite.startsWith('ai-act/43'))).toEqual(['ai-act/43-3']);
  });

  test('Articles 47, 48, 72 and 73 carry the other reading of Article 113', () => {
    const answer = law(radiology);
    for (const cite of ['ai-act/43-3', 'ai-act/47', 'ai-act/48', 'ai-act/72', 'ai-act/73-10'])
      expect(find(answer, cite)).toMatchObject({ from: '2028-08-02', otherFrom: '2026-08-02' });
    expect(answer.review.some((one) => one.cites.includes('ai-act/113'))).toBe(true);
  });

  test('the Commission may limit Articles 9 to 15 and 17 to 25 for it, and no others', () => {
    const limitable = (cite: string) => dutyDetail(find(law(radiology), cite)!.id)!.limitable;
    expect(['ai-act/9', 'ai-act/17', 'ai-act/22'].map(limitable)).toEqual([true, true, true]);
    expect(['ai-act/8', 'ai-act/16', 'ai-act/26-1', 'ai-act/47', 'ai-act/72', 'mdr/10'].map(limitable)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });
});

describe('a use of Annex III that is no device', () => {
  test('emergency triage: from 2 December 2027, by internal control without a notified body', () => {
    const answer = law(triage);
    expect(find(answer, 'ai-act/9')).toMatchObject({ from: '2027-12-02', status: 'pending' });
    expect(cites(answer).filter((cite) => cite.startsWith('ai-act/43'))).toEqual(['ai-act/43-2']);
    expect(cites(answer)).toContain('ai-act/73');
  });

  test('only biometrics can need a notified body under the AI Act itself', () => {
    const answer = law({ ...factsOf('aia-call-transcription'), biometrics: ['remote-identification'] });
    expect(cites(answer)).toEqual(expect.arrayContaining(['ai-act/43-1', 'ai-act/26-10']));
    expect(cites(answer)).not.toContain('ai-act/43-2');
  });

  test('a hospital assesses fundamental rights; a private firm without a public service does not', () => {
    expect(cites(law(triage), 'deployer')).toEqual(expect.arrayContaining(['ai-act/27', 'ai-act/26-11', 'ai-act/86']));
    expect(cites(law({ ...triage, deployerKind: 'other' }))).not.toContain('ai-act/27');
  });

  test('only a public authority registers its use and checks the entry of the provider', () => {
    expect(cites(law({ ...triage, deployerKind: 'public-authority' }))).toEqual(
      expect.arrayContaining(['ai-act/49-3', 'ai-act/26-8']),
    );
    expect(cites(law(triage))).not.toContain('ai-act/49-3');
  });

  test('a limited task is documented and still registered under Article 49(2)', () => {
    const limited = law({
      ...triage,
      profilesPersons: false,
      limitedTask: ['narrow-procedural'],
      influencesDecision: false,
    });
    expect(cites(limited)).toEqual(expect.arrayContaining(['ai-act/6-4', 'ai-act/49-2']));
    expect(cites(limited)).not.toContain('ai-act/9');
    expect(find(limited, 'ai-act/49-2')).toMatchObject({ from: '2027-12-02', otherFrom: '2026-08-02' });
  });
});

describe('manufacturers and health institutions', () => {
  const withClass = (facts: FactValues) => law({ ...radiology, ...facts });
  const often = (answer: Classification) => {
    const report = answer.obligations.find(({ cite }) => ['mdr/85', 'mdr/86', 'ivdr/80', 'ivdr/81'].includes(cite))!;
    return [answer.device.class, report.cite, dutyDetail(report.id)!.keep!.en];
  };

  test('the periodic report follows the class', () => {
    expect(often(withClass({}))).toEqual(['IIa', 'mdr/86', 'When necessary, at least every 2 years']);
    expect(often(withClass({ worstHarm: 'serious' }))).toEqual(['IIb', 'mdr/86', 'At least every year']);
    const death = withClass({ worstHarm: 'death-or-irreversible' });
    expect(often(death)[2]).toContain('submitted to the notified body');
    expect(cites(death)).toContain('mdr/32');
    expect(often(law(factsOf('ivdr-hba1c')))).toEqual(['C', 'ivdr/81', 'At least every year']);
  });

  test('class I has no certificate to keep, class IIa has', () => {
    const classI = law({ ...radiology, outputUse: 'no-decision' });
    expect(classI.device.class).toBe('I');
    expect(cites(classI)).not.toContain('mdr/56-2');
    expect(cites(law(radiology))).toContain('mdr/56-2');
  });

  test('in-house: Article 5(5) instead of the duties of a manufacturer, but the AI Act is not gone', () => {
    const answer = law(inHouse);
    expect(cites(answer, 'manufacturer')).toEqual([]);
    expect(cites(answer, 'health-institution')).toEqual(['mdr/5-5']);
    expect(cites(answer)).toContain('ai-act/4');
    expect(cites(answer)).not.toContain('ai-act/9');
  });

  test('class I is not without AI Act: literacy stays, and Annex III is still looked at', () => {
    const chat = law({ ...radiology, outputUse: 'no-decision', directContact: ['public'] });
    expect(chat.device.class).toBe('I');
    expect(cites(chat)).toEqual(expect.arrayContaining(['ai-act/4', 'ai-act/50-1']));
    const listed = law({ ...radiology, outputUse: 'no-decision', emergencyUse: ['call-evaluation'] });
    expect(listed.aiAct.route).toBe('ART6_2');
    expect(cites(listed)).toContain('ai-act/73-10');
  });

  test('a device of the old directive keeps it until the transition ends; vigilance holds already', () => {
    const legacy = law({ ...radiology, deviceCertificate: 'directive-certificate' });
    expect(find(legacy, 'mdr/10')).toMatchObject({ from: '2029-01-01', status: 'pending' });
    expect(find(legacy, 'mdr/87')).toMatchObject({ from: '2021-05-26', status: 'applying' });
    expect(transitionConditions('MDR', 'IIa').map(({ by }) => by)).toEqual([
      '2024-05-26',
      '2024-05-26',
      '2024-09-26',
      null,
      null,
      null,
    ]);
    expect(transitionConditions('IVDR', 'A')).toEqual([]);
  });

  test('importers, distributors and representatives have duties only if there are such', () => {
    const chain = law(radiology).obligations.filter(({ role }) =>
      ['authorised-representative', 'importer', 'distributor'].includes(role),
    );
    expect(chain.map(({ cite }) => cite)).toEqual(
      expect.arrayContaining(['ai-act/22', 'ai-act/23', 'ai-act/24', 'mdr/11', 'mdr/13', 'mdr/14', 'mdr/16']),
    );
    expect(chain.every(({ conditional }) => conditional)).toBe(true);
  });
});

test('literacy was to be ensured until 26 July 2026 and is to be supported since', () => {
  const title = (asOf: string) => find(law(radiology, asOf), 'ai-act/4')!.title.en;
  expect([title('2026-07-26'), title('2026-07-27')]).toEqual([
    'Ensure AI literacy of staff',
    'Support AI literacy of staff',
  ]);
  expect(cites(law(radiology, '2026-07-26'))).not.toContain('ai-act/4a');
});

test('a model that was on the market before August 2025 has until 2 August 2027', () => {
  const facts: FactValues = { ...factsOf('aia-patient-chatbot'), providesGpaiModel: true };
  expect(find(law(facts), 'ai-act/53')?.from).toBe('2025-08-02');
  expect(find(law({ ...facts, marketDate: '2025-08-01' }), 'ai-act/53')?.from).toBe('2027-08-02');
});

test('Dutch duties of the care provider stand beside it, unless the system is used outside care', () => {
  expect(cites(law(radiology), 'deployer')).toEqual(expect.arrayContaining(['wkkgz/2', 'wkkgz/11-1-a']));
  expect(cites(law({ ...triage, settings: ['insurer'] }))).not.toContain('wkkgz/2');
});

test('under the proposal a device has no duties of chapter III, and everything is marked proposed', () => {
  const answer = classify({ asOf: '2026-11-22', facts: radiology, scenario: 'com-2025-1023', counterfactuals: false });
  expect(cites(answer)).not.toContain('ai-act/9');
  expect(new Set(answer.obligations.map(({ status }) => status))).toEqual(new Set(['proposed']));
});
