import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';
import { isDeepStrictEqual } from 'node:util';

/** Stands in for Vitest inside one bundle, so that thousands of runs need no process and no new module each. */
export interface OneTest {
  readonly name: string;
  readonly run: () => unknown;
}

export const all: OneTest[] = [];
const path: string[] = [];

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
/**
 * Whether a stored snapshot is right is for Vitest; here a law must give what the law without a mutant gave. Chai is shared by
 * all laws that are loaded, so that the test that runs stands outside them too.
 */
declare const __snapshots: { running: string; readonly kept: Map<string, unknown> };
chai.use(({ Assertion }, utils) => {
  const asBefore = function (this: object) {
    const value: unknown = utils.flag(this, 'object');
    const { running, kept } = __snapshots;
    if (!kept.has(running)) kept.set(running, value);
    if (!isDeepStrictEqual(kept.get(running), value)) throw new Error('Not as before');
  };
  utils.addMethod(Assertion.prototype, 'toMatchSnapshot', asBefore);
  utils.addMethod(Assertion.prototype, 'toMatchFileSnapshot', asBefore);
});
export const expect = chai.expect;

export function describe(name: string, body: () => void) {
  path.push(name);
  body();
  path.pop();
}

export function test(name: string, body: () => unknown) {
  const whole = [...path, name].join(' > ');
  const run = () => {
    __snapshots.running = whole;
    return body();
  };
  all.push({ name: whole, run });
}

test.each = (rows: readonly unknown[]) => (name: string, run: (...row: unknown[]) => unknown) => {
  rows.forEach((row, i) => {
    const values = Array.isArray(row) ? (row as unknown[]) : [row];
    test(`${name} ${i}: ${String(values[0])}`, () => run(...values));
  });
};
describe.each = (rows: readonly unknown[]) => (name: string, body: (...row: unknown[]) => void) => {
  rows.forEach((row, i) => describe(`${name} ${i}`, () => body(...(Array.isArray(row) ? (row as unknown[]) : [row]))));
};
export const it = test;
