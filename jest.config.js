const transform = {
  "\\.(tsx?|mjs)$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

const shared = {
  transform,
  runtime: "<rootDir>/test/support/kept-scripts.cjs",
  transformIgnorePatterns: ["/node_modules/(?!(hucre)/)"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/empty-style.cjs",
    "^marked$": "<rootDir>/node_modules/marked/lib/marked.umd.js",
  },
};

/** Unit tests stand beside the code; pane tests run in jsdom; whatever needs the built pages or a browser is a project of its own. */
export default {
  reporters: ["default", "<rootDir>/test/e2e/retried-reporter.mjs"],
  testSequencer: "<rootDir>/test/support/young-first.cjs",
  // A busy machine is slow: no test fails by the clock. What stalls is told by a test that sees no progress.
  testTimeout: 60_000,
  // Every core works, in processes of their own: one that has grown is replaced, where a single one would end up
  // collecting garbage.
  maxWorkers: "100%",
  workerIdleMemoryLimit: "1GB",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/src/**/*.test.ts", "<rootDir>/test/**/*.test.ts", "<rootDir>/scripts/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/libreoffice/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/support/page-globals.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/support/page-patience.ts"],
      testMatch: ["<rootDir>/src/**/*.test.tsx"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/global-setup.mjs",
      globalTeardown: "<rootDir>/test/e2e/global-teardown.mjs",
      setupFilesAfterEnv: ["<rootDir>/test/e2e/again.ts"],
    },
  ],
};
