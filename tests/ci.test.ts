/** The count that ends a run of the checks may not hide a failure. */
import { describe, expect, it } from 'vitest';
import { countTests } from '../.ci/counts.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const report = (passed: number, failed: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults,
});

describe('countTests', () => {
  it('adds up tests', () => {
    expect(countTests(report(2, 0, file('passed', 'passed', 'passed')), true)).toEqual({
      passed: 2,
      failed: 0,
    });
    expect(countTests(report(1, 1, file('failed', 'passed', 'failed')), false)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('counts a file that would not load', () => {
    expect(countTests(report(1, 0, file('passed', 'passed'), file('failed')), false)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('counts a run that ended badly although no test failed', () => {
    expect(countTests(report(1, 0, file('passed', 'passed')), false)).toEqual({ passed: 1, failed: 1 });
  });

  it('refuses a report of another shape', () => {
    expect(() => countTests({ passed: 7 }, true)).toThrow();
  });
});
