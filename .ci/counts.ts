/** Passed and failed tests, out of the report that Vitest's JSON reporter writes. */
import * as v from 'valibot';

const ReportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * A file that failed without a failed test (it would not load) counts as one failure, and so does a run that
 * did not end well (`ok` false) although no test failed. Throws when the report has another shape.
 */
export function countTests(report: unknown, ok: boolean): Counts {
  const { numPassedTests, numFailedTests, testResults } = v.parse(ReportSchema, report);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return { passed: numPassedTests, failed: ok || failed > 0 ? failed : 1 };
}
