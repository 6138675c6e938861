import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

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
export const expect = chai.expect;

export function describe(name: string, body: () => void) {
  path.push(name);
  body();
  path.pop();
}

export function test(name: string, run: () => unknown) {
  all.push({ name: [...path, name].join(' > '), run });
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
