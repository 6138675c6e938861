import { describe, expect, test } from 'vitest';
import {
  certificateLastDay,
  checkIdentifier,
  classify,
  clockStopsAllowed,
  designationCovers,
  examples,
  looksLikeBsn,
  proceduresFor,
  requiredCodes,
  stageLimits,
} from '#workflows/law/api.ts';
import type { Designation, IdentifierType } from '#workflows/law/api.ts';
import { checkPair, hibcCheck } from '#workflows/law/identifiers/check-digits.ts';

describe('identifiers', () => {
  test.each([
    ['GTIN', '4006381333931', '04006381333931'],
    ['GTIN', '96385074', '00000096385074'],
    ['BASIC-UDI-DI', '1987654Ad4X4bL5ttr2310c2K', '1987654Ad4X4bL5ttr2310c2K'],
    ['BASIC-UDI-DI', '12345ANJ', '12345ANJ'],
    ['BASIC-UDI-DI', '12345678901234567890123NT', '12345678901234567890123NT'],
    ['EUDAMED-DI', 'B-12345ANJ', 'B-12345ANJ'],
    ['HIBC', '+A123ABCDEFGHI1234567891E', '+A123ABCDEFGHI1234567891E'],
    // The check character is a space; a space too many behind another code is dropped.
    ['HIBC', '+WTFBV053 ', '+WTFBV053 '],
    ['HIBC', '+A123ABCDEFGHI1234567891E ', '+A123ABCDEFGHI1234567891E'],
    ['HIBC', ' +A123ABCDEFGHI1234567891E  ', '+A123ABCDEFGHI1234567891E'],
    ['UDI-HRI', '(01) 04006381333931 (8012) 2.4.1', '(01)04006381333931(8012)2.4.1'],
    ['UDI-HRI', '(01)04006381333931(17)280200(10)A1', '(01)04006381333931(17)280200(10)A1'],
    ['SRN', 'be-ar-000000042', 'BE-AR-000000042'],
    ['SRN', 'EL-MF-000012345', 'EL-MF-000012345'],
    ['SRN', 'XI-PR-000012345', 'XI-PR-000012345'],
    ['OIN', '00000003080138360000', '00000003080138360000'],
    ['OIN', '00000001002220647000', '00000001002220647000'],
    ['EUID', 'nlnhr.08013836', 'NLNHR.08013836'],
    ['NB', '0344', '0344'],
    ['KVK', '08013836', '08013836'],
    ['VESTIGING', '000012345678', '000012345678'],
    ['RSIN', '002220647', '002220647'],
    ['AGB', '06010101', '06010101'],
    ['BIG', '19012345601', '19012345601'],
    ['URA', '1234', '00001234'],
    ['EMDN', 'z11030692', 'Z11030692'],
    ['IMDRF', 'A090803', 'A090803'],
    ['IMDRF', 'G02008', 'G02008'],
  ] as [IdentifierType, string, string][])('%s %s is valid', (type, value, normalised) => {
    expect(checkIdentifier(type, value)).toMatchObject({ valid: true, normalised });
  });

  test.each([
    ['GTIN', '4006381333932', 'check-digit'],
    ['GTIN', '400638133393', 'check-digit'],
    ['GTIN', '123', 'format'],
    ['BASIC-UDI-DI', '1987654Ad4X4bL5ttr2310c2J', 'check-digit'],
    ['BASIC-UDI-DI', '1987654ad4X4bL5ttr2310c2K', 'check-digit'],
    ['BASIC-UDI-DI', 'ABC12345', 'format'],
    ['EUDAMED-DI', 'B-12345ANK', 'check-digit'],
    ['HIBC', '+A123ABCDEFGHI1234567891F', 'check-digit'],
    ['UDI-HRI', '(01)04006381333931(17)280231', 'format'],
    ['UDI-HRI', '(01)04006381333932', 'check-digit'],
    ['UDI-HRI', '(10)A1', 'format'],
    ['SRN', 'BE-AR-00000042', 'format'],
    ['SRN', 'ZZ-MF-000012345', 'format'],
    ['SRN', 'EU-MF-000012345', 'format'],
    ['OIN', '00000001002220648000', 'check-digit'],
    ['OIN', '00000005080138360000', 'list'],
    ['OIN', '0000000308013836000', 'format'],
    ['OIN', '00000003080138361000', 'format'],
    ['EUID', 'NLNHR08013836', 'format'],
    ['SRN', 'NL-XX-000012345', 'format'],
    ['NB', '344', 'format'],
    ['KVK', '8013836', 'format'],
    ['RSIN', '002220648', 'check-digit'],
    ['RSIN', '000000000', 'check-digit'],
    ['EMDN', 'Z1103069', 'format'],
    ['IMDRF', 'H01', 'format'],
    ['IMDRF', 'G0200', 'format'],
  ] as [IdentifierType, string, string][])('%s %s is invalid', (type, value, checked) => {
    expect(checkIdentifier(type, value)).toMatchObject({ valid: false, normalised: null, checked });
  });

  test('HIBCC and IFA Basic UDI-DI are told apart by their prefix', () => {
    const ascii = [...'PP12345MODEL'].reduce((sum, character, i) => sum + character.charCodeAt(0) * (i + 2), 0);
    expect(checkIdentifier('BASIC-UDI-DI', `PP12345MODEL${String(ascii % 97).padStart(2, '0')}`).valid).toBe(true);
    expect(checkIdentifier('BASIC-UDI-DI', `PP12345MODEL${String((ascii + 1) % 97).padStart(2, '0')}`).valid).toBe(
      false,
    );
    const pairs = [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'].flatMap((a) =>
      [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'].map((b) => a + b),
    );
    expect(pairs.filter((pair) => checkIdentifier('BASIC-UDI-DI', `++A123MODEL1${pair}`).valid)).toHaveLength(1);
  });

  test('with a list only codes that may be chosen pass', () => {
    const emdn = new Map([
      ['Z11', false],
      ['Z11030692', true],
    ]);
    expect(checkIdentifier('EMDN', 'Z11030692', { emdn })).toMatchObject({ valid: true, checked: 'list' });
    expect(checkIdentifier('EMDN', 'Z11', { emdn })).toMatchObject({ valid: false, checked: 'list' });
    expect(checkIdentifier('EMDN', 'Z99', { emdn })).toMatchObject({ valid: false, checked: 'list' });
  });

  test('every single wrong digit in a GTIN and an RSIN is noticed', () => {
    for (const [type, value] of [
      ['GTIN', '04006381333931'],
      ['RSIN', '002220647'],
    ] as const) {
      for (let i = 0; i < value.length; i++) {
        for (const digit of '0123456789') {
          const changed = value.slice(0, i) + digit + value.slice(i + 1);
          expect(checkIdentifier(type, changed).valid).toBe(changed === value);
        }
      }
    }
  });
});

describe('the edges of an identifier', () => {
  const check = (type: IdentifierType, value: string) => {
    const { valid, checked } = checkIdentifier(type, value);
    return `${valid} ${checked}`;
  };

  test('what was tested is said: the form alone, a check digit, a list', () => {
    const emdn = new Map([['Z11030692', true]]);
    expect(checkIdentifier('KVK', '08013836').reason.en).toBe('The format is right. There is no check digit.');
    expect(checkIdentifier('RSIN', '002220647').reason.en).toBe('The format and the check digit are right.');
    expect(checkIdentifier('EMDN', 'Z11030692', { emdn }).reason.en).toBe('The code is in the list.');
  });

  test('a model number of GS1 has 8 to 25 characters, all of them from the list of GS1', () => {
    const withPair = (text: string) => `${text}${checkPair(text)}`;
    expect(check('BASIC-UDI-DI', withPair('12345'))).toBe('false format');
    expect(check('BASIC-UDI-DI', withPair('12345!'))).toBe('true check-digit');
    expect(check('BASIC-UDI-DI', '12345678901234567890123456')).toBe('false format');
    expect([checkPair('12345 '), hibcCheck('a'), hibcCheck('0')]).toEqual([null, null, '0']);
  });

  test('a UDI as people read it: each part once, dates that exist, nothing between the parts', () => {
    const udi = (rest: string) => check('UDI-HRI', `(01)04006381333931${rest}`);
    for (const rest of ['(17)280229', '(11)260131', '(10)A1(21)A1'])
      expect([rest, udi(rest)]).toEqual([rest, 'true check-digit']);
    for (const rest of ['(17)270229', '(11)260132', '(10)A1(10)A2', ')', '(', '(10)A1('])
      expect([rest, udi(rest)]).toEqual([rest, 'false format']);
    expect(check('UDI-HRI', 'no parts')).toBe('false format');
  });

  test('the number of a subscriber has one to eight digits that are not all zero', () => {
    expect(['12345678', '0', '123456789', '12a'].map((value) => check('URA', value))).toEqual([
      'true format',
      'false format',
      'false format',
      'false format',
    ]);
  });

  test('behind each first part of an organisation number stands a number of its own length', () => {
    for (const prefix of ['00000003', '00000004', '00000009']) {
      expect(check('OIN', `${prefix}080138360000`)).toBe('true format');
      expect(check('OIN', `${prefix}080138361000`)).toBe('false format');
    }
    expect(check('OIN', '00000099123456789000')).toBe('true format');
  });

  test('a name at the very beginning of a text is read too', () => {
    expect(looksLikeBsn('KvK 12345611')).toEqual([]);
  });
});

describe('numbers that look like a citizen service number', () => {
  test('are found with their place', () => {
    const text = 'Patiënt 111222333, ook 1112.22.333 genoemd.';
    const hits = looksLikeBsn(text);
    expect(hits.map((hit) => text.slice(hit.index, hit.index + hit.length))).toEqual(['111222333', '1112.22.333']);
    expect(hits[0]!.value).toBe('111222333');
  });

  test.each(['Tel. 0612345678', 'KvK 08013836 op 12-03-2026', '4006381333931', '111222334', ''])(
    'not in: %s',
    (text) => {
      expect(looksLikeBsn(text)).toEqual([]);
    },
  );
});

describe('a number of eight digits with its name', () => {
  // With a zero before it these pass the proof.
  const digits = '12345611';

  test('is no citizen service number when the word before it says what it is', () => {
    expect(looksLikeBsn(digits)).toHaveLength(1);
    for (const word of ['KvK', 'KvK-nummer:', 'kvk nr. ', 'AGB-code ', 'URA: '])
      expect(looksLikeBsn(`Zie ${word} ${digits}.`), word).toEqual([]);
  });

  test('nine digits are always refused: no word makes a citizen service number acceptable', () => {
    for (const text of ['RSIN 002220647', 'KvK 111222333', 'OIN: 111222333', 'AGB 1112.22.333'])
      expect(looksLikeBsn(text), text).toHaveLength(1);
  });
});

describe('notified bodies', () => {
  test('codes follow from the classification, and all must be held on the day', () => {
    const { facts, asOf } = examples.find((example) => example.id === 'aia-radiology')!;
    const required = requiredCodes(classify({ asOf, facts, counterfactuals: false }));
    expect(required).toEqual(['MDA 0315', 'MDS 1009']);
    const designation = (code: string, validTo: string | null = null): Designation => ({
      regulation: 'MDR',
      code,
      validFrom: '2024-01-02',
      validTo,
    });
    const on = (designations: readonly Designation[], day: string) =>
      designationCovers({ designations, required, day });
    expect(on([designation('MDA0315'), designation('MDS 1009')], '2026-11-22').missing).toEqual(['MDA 0315']);
    expect(on([designation('MDA 0315'), designation('MDS 1009', '2026-11-21')], '2026-11-21').covers).toBe(true);
    expect(on([designation('MDA 0315'), designation('MDS 1009', '2026-11-21')], '2026-11-22')).toMatchObject({
      covers: false,
      missing: ['MDS 1009'],
    });
    expect(on([designation('MDA 0315'), designation('MDS 1009')], '2024-01-01').covers).toBe(false);
    expect(
      on([{ ...designation('MDA 0315'), conditions: 'excluding class III' }, designation('MDS 1009')], '2026-11-22')
        .conditions,
    ).toEqual(['MDA 0315: excluding class III']);
  });

  test('periods are statutory from 25 February 2027 only', () => {
    expect(stageLimits('2027-02-24').every((limit) => limit.days === null)).toBe(true);
    expect(stageLimits('2027-02-25').map((limit) => [limit.stage, limit.days])).toEqual([
      ['application', 30],
      ['qms-audit', 120],
      ['technical-documentation', 90],
      ['substantial-change', 140],
      ['recertification', 90],
      ['decision', 20],
    ]);
    expect([
      clockStopsAllowed('qms-audit', '2027-02-24'),
      clockStopsAllowed('qms-audit', '2027-02-25'),
      clockStopsAllowed('decision', '2027-02-25'),
    ]).toEqual([null, 4, 0]);
  });

  test('a certificate lasts its years minus a day', () => {
    expect(certificateLastDay('2026-11-22', 'MDR')).toBe('2031-11-21');
    expect(certificateLastDay('2028-02-29', 'MDR')).toBe('2033-02-27');
    expect(certificateLastDay('2026-11-22', 'AI-ACT-ANNEX-III')).toBe('2030-11-21');
  });

  test('procedures by class', () => {
    expect(proceduresFor('MDR', 'I').map((one) => one.notifiedBody)).toEqual([false]);
    expect(proceduresFor('MDR', 'III').map((one) => one.id)).toEqual(['MDR-IX', 'MDR-X-XI']);
    expect(proceduresFor('IVDR', 'B')).toHaveLength(1);
    expect(proceduresFor('IVDR', 'III')).toEqual([]);
  });
});
