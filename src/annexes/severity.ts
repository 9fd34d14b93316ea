/** error: would be sent back (必改); warning: correct or explain (核实); hint: worth knowing (提示). Most severe first. */
export const severities = ["error", "warning", "hint"] as const;

/** How much hangs on a finding. */
export type Severity = (typeof severities)[number];

/** What a severity is called, by what the clerk has to do. */
export const severityNames: Readonly<Record<Severity, string>> = { error: "必改", warning: "核实", hint: "提示" };
