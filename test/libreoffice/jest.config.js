/** Opt-in: wants Debian's libreoffice-calc, poppler-utils and a Chinese font. LIBREOFFICE=1 npx jest -c test/libreoffice/jest.config.js */
export default {
  rootDir: "../..",
  displayName: "libreoffice",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/libreoffice/**/*.test.ts"],
  testTimeout: 120_000,
  transform: { "\\.(tsx?|mjs)$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript" } } }] },
  transformIgnorePatterns: ["/node_modules/(?!(hucre)/)"],
};
