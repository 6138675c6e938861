import { expect, test } from 'vitest';
import { decisionView } from '#workflows/classification/decision-view.ts';
import { archetype } from '#workflows/archetypes/all.ts';
import { classify } from '#workflows/law/api.ts';

const routesOf = (id: Parameters<typeof archetype>[0]) => {
  const { facts } = archetype(id);
  return decisionView(classify({ asOf: '2026-11-22', facts }), facts).device.routes;
};

test('MDR 52(6): three ways for class IIa, each told apart by its annexes, with what the notified body sees', () => {
  const routes = routesOf('lung-nodule-ct');
  expect(routes.map(({ annexes }) => annexes)).toEqual(['IX (I, III)', 'II, III, XI (10)', 'II, III, XI (18)']);
  for (const { seen } of routes) expect(seen?.en).toBe('At least one device per category');
});
