/** Under which names the workbook remembers what the pane keeps in it. */
export const memoryKeys = { waivers: "waivers", corrections: "mapping", settings: "settings" } as const;
