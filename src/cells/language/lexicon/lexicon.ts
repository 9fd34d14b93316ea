import { acts, results } from "./acts";
import { measures } from "./measures";
import { labels, modifiers, objects } from "./objects";
import { authorities, changes, fillers, limits, scopes } from "./others";
import { departures, resumptions, standstills } from "./standstills";
import { exemptions, formerRounds, stances, suffixes, turns } from "./stances";
import { people, stepWords } from "./steps";

/** Every word list, in the order in which the handbook shows them. */
export const lexicon = [
  stepWords,
  people,
  modifiers,
  labels,
  acts,
  results,
  stances,
  suffixes,
  turns,
  objects,
  standstills,
  resumptions,
  departures,
  measures,
  changes,
  exemptions,
  formerRounds,
  authorities,
  limits,
  scopes,
  fillers,
] as const;

type List = (typeof lexicon)[number];

/** What a word does in a clause. */
export type Role = List["role"];

type MeaningOf<Each> = Each extends { readonly role: infer R; readonly senses: infer S }
  ? { readonly role: R; readonly sense: keyof S }
  : never;

/** What one word means: its role and its sense. */
export type Meaning = MeaningOf<List>;

/** The senses of one role. */
export type SenseOf<R extends Role> = Extract<Meaning, { readonly role: R }>["sense"];
