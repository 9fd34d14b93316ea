/**
 * Says which tests passed only when they were told again. With CI=true that fails the run: a test that needs luck hides
 * the fault it will one day find. A developer's machine, busy with who knows what, is only told.
 */
export default class RetriedReporter {
  /** @type {string[]} */
  retried = [];

  /**
   * @param {unknown} _test
   * @param {{ readonly testResults: readonly { readonly fullName: string; readonly status: string; readonly invocations?: number }[] }} result
   */
  onTestResult(_test, { testResults }) {
    for (const { fullName, status, invocations = 1 } of testResults) {
      if (status === "passed" && invocations > 1) this.retried.push(fullName);
    }
  }

  onRunComplete() {
    for (const name of this.retried) console.error(`told twice before it passed: ${name}`);
  }

  /** Jest ends with an exit status of its own where a reporter has an error. */
  getLastError() {
    if (this.retried.length > 0 && process.env.CI === "true")
      return new Error(`${this.retried.length} tests needed a second try`);
  }
}
