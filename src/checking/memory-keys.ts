/** Under which names a workbook remembers what belongs to its check; every face uses the same. */
export const memoryKeys = {
  waivers: "waivers",
  corrections: "mapping",
  settings: "settings",
  letters: "letters",
  previous: "previous",
} as const;
