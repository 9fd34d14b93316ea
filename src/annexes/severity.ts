/** error: would be sent back (必改); warning: correct or explain (核实); hint: worth knowing (提示). */
export type Severity = "error" | "warning" | "hint";
