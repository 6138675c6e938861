import { expect, test } from 'vitest';
import { transitionView } from '#workflows/classification/transition-view.ts';
import type { Classification, UnderDirective } from '#workflows/law/api.ts';

type Device = Pick<Classification['device'], 'regulation' | 'class' | 'transitionUntil'> & {
  readonly directive?: UnderDirective;
};
const shown = (device: Device, asOf = '2026-11-27') =>
  transitionView({ asOf, device: device as Classification['device'] });

test('a device of the old directives: the last day, and every condition with its own day', () => {
  const view = shown({ regulation: 'IVDR', class: 'C', transitionUntil: '2027-12-31' })!;
  expect(view).toMatchObject({ until: '2027-12-31', confidence: 'second-hand' });
  expect(view.conditions.map(({ what, by }) => [what.en, by])).toEqual([
    ['Quality system under the regulation', '2025-05-26'],
    ['Application to a notified body', '2025-05-26'],
    ['Agreement with the notified body', '2025-09-26'],
    ['The device still meets the old directive', null],
    ['Design and purpose do not change significantly', null],
    ['No unacceptable risk', null],
  ]);
  expect(view.citations.map(({ id }) => id)).toEqual(['ivdr/110']);
});

test('without a transition nothing is shown', () => {
  expect(shown({ regulation: 'MDR', class: 'IIa', transitionUntil: null })).toBeNull();
  expect(shown({ regulation: null, class: null, transitionUntil: null })).toBeNull();
});

const old: UnderDirective = {
  directive: 'IVDD',
  document: 'declaration',
  class: 'ivd-general',
  step: 'none',
  application: null,
  agreement: null,
  doubt: null,
  whenMet: '2029-12-31',
  missing: 'application',
  until: '2027-05-26',
};

test('what has not come yet shortens the transition, and how far it would reach is said while it can still come', () => {
  const device = { regulation: 'IVDR', class: 'B', transitionUntil: '2027-05-26', directive: old } as const;
  expect(shown(device)!.directive).toMatchObject({
    name: 'IVDD',
    class: { en: 'IVDD, all other tests' },
    late: { what: 'application', by: '2027-05-26', over: false, otherwise: '2029-12-31' },
  });
  expect(shown(device, '2027-05-27')!.directive!.late).toMatchObject({ over: true, otherwise: null });
});

test('on a declaration the day on which it was drawn up is a condition of its own', () => {
  const device = { regulation: 'IVDR', class: 'B', transitionUntil: '2027-05-26', directive: old } as const;
  expect(shown(device)!.conditions[0]).toMatchObject({
    what: { en: 'Declaration under the old directive drawn up' },
    by: '2022-05-25',
  });
});

test('in doubt no last day is given, and no conditions', () => {
  const doubt = { ...old, doubt: 'needs-certificate', whenMet: null, missing: null, until: null } as const;
  const view = shown({ regulation: 'IVDR', class: 'B', transitionUntil: null, directive: doubt })!;
  expect(view).toMatchObject({
    until: null,
    conditions: [],
    confidence: null,
    directive: { doubt: 'needs-certificate' },
  });
});
