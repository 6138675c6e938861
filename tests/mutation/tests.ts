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
/** Whether the stored snapshot is right is for Vitest; here a law must give what the law without a mutant gave. */
declare const __snapshots: Map<string, unknown>;
let running = '';
chai.use(({ Assertion }, utils) => {
  const asBefore = function (this: object) {
    const value: unknown = utils.flag(this, 'object');
    if (!__snapshots.has(running)) __snapshots.set(running, value);
    if (!isDeepStrictEqual(__snapshots.get(running), value)) throw new Error('Not as before');
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
    running = whole;
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
