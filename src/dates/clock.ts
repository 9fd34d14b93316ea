import { chineseOf, today } from "./day";

/** The present moment as records write it, by the machine's own clock: 2026年10月9日 14:05. */
export function now(): string {
  const clock = new Date();
  const minutes = String(clock.getMinutes()).padStart(2, "0");
  return `${chineseOf(today())} ${clock.getHours()}:${minutes}`;
}
