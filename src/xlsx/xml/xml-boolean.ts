/** XML's booleans: "1" and "true". */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
