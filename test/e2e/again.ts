// A real browser on a machine that is busy with something else may answer too late: such a test is told twice more, and each failure is shown.
jest.retryTimes(2, { logErrorsBeforeRetry: true });
