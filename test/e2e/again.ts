// A real browser on a machine that is busy with something else may answer too late: such a test is told once more, and
// each failure is shown. That a second time was needed is said at the end of the run, and fails it with CI=true
// (retried-reporter.mjs).
jest.retryTimes(1, { logErrorsBeforeRetry: true });
