import { expect, test } from 'vitest';
import { transitionView } from '#workflows/classification/transition-view.ts';
import type { Classification } from '#workflows/law/api.ts';

type Device = Pick<Classification['device'], 'regulation' | 'class' | 'transitionUntil'>;
const shown = (device: Device) => transitionView({ device: device as Classification['device'] });

test('a device of the old directives: the last day, and every condition with its own day', () => {
  const view = shown({ regulation: 'IVDR', class: 'C', transitionUntil: '2028-12-31' })!;
  expect(view).toMatchObject({ until: '2028-12-31', confidence: 'second-hand' });
  expect(view.conditions.map(({ what, by }) => [what.en, by])).toEqual([
    ['Quality system under the regulation', '2025-05-26'],
    ['Application to a notified body', '2026-05-26'],
    ['Agreement with the notified body', '2026-09-26'],
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
