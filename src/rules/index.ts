import type { Rule } from "./define";

export const rules: readonly Rule[] = [];
