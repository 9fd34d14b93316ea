import { day } from "../../src/dates/day";

/** The day on which the clean quarter was reported: tests stand still on it. */
export const today = day("2026-10-09");
