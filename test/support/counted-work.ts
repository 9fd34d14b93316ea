import { Session } from "node:inspector";
import { regexSteps } from "./regex-steps";

/** Methods of strings that look at all of a text; those that take a part of it cost the same however long it is. */
const wholeTextMethods = ["normalize", "toLowerCase", "toUpperCase"] as const;
/** Those that look until they find something. */
const searches = ["includes", "indexOf", "lastIndexOf"] as const;

const { exec } = RegExp.prototype;
const { indexOf, lastIndexOf } = String.prototype;

function lookedThrough(name: string, text: string, [wanted, from]: readonly unknown[]): number {
  if (!searches.some((search) => search === name)) return text.length;
  const back = name === "lastIndexOf";
  const start = typeof from === "number" ? from : back ? text.length : 0;
  const at = (back ? lastIndexOf : indexOf).call(text, String(wanted), start);
  return Math.max(1, back ? start - at : (at < 0 ? text.length : at) - start);
}

/**
 * Counts, without a clock, the characters that expressions and methods of strings look at. From its making to `close`
 * they are other functions: changed once, since each change makes the engine forget what it compiled.
 */
export class CharacterCounter {
  private counting = false;
  private steps = 0;
  private readonly byExpression = new Map<RegExp, number>();
  private readonly originals = [...wholeTextMethods, ...searches].map((name) => {
    const method = Object.getOwnPropertyDescriptor(String.prototype, name) as PropertyDescriptor;
    return { name, method };
  });

  constructor() {
    const executed = (expression: RegExp, text: string): void => this.executed(expression, text);
    RegExp.prototype.exec = function counted(text: string) {
      executed(this, text);
      return exec.call(this, text);
    };
    const count = (name: string, text: string, values: readonly unknown[]): void => {
      if (this.counting) this.steps += lookedThrough(name, text, values);
    };
    for (const { name, method } of this.originals) {
      const original = method.value as (...values: unknown[]) => unknown;
      Object.defineProperty(String.prototype, name, {
        ...method,
        value(this: string, ...values: unknown[]) {
          count(name, this, values);
          return original.apply(this, values);
        },
      });
    }
  }

  close(): void {
    RegExp.prototype.exec = exec;
    for (const { name, method } of this.originals) Object.defineProperty(String.prototype, name, method);
  }

  /** Characters looked at during the work. */
  characters(work: () => void): number {
    this.steps = 0;
    this.byExpression.clear();
    this.counting = true;
    try {
      work();
    } finally {
      this.counting = false;
    }
    return this.steps;
  }

  /** The expression that looked at most of them, and how often. */
  dearest(): string {
    const [expression, steps = 0] = [...this.byExpression].sort(([, one], [, other]) => other - one)[0] ?? [];
    return `${steps} in /${expression?.source.slice(0, 80)}/`;
  }

  private executed(expression: RegExp, text: string): void {
    if (!this.counting) return;
    // Counting uses expressions, too.
    this.counting = false;
    const steps = regexSteps(expression, text);
    this.counting = true;
    this.steps += steps;
    this.byExpression.set(expression, (this.byExpression.get(expression) ?? 0) + steps);
  }
}

/** Counts the blocks of code under src that are run: V8's own coverage, of what is compiled after this was made. */
export class BlockCounter {
  private readonly session = new Session();

  constructor() {
    this.session.connect();
    this.session.post("Profiler.enable");
    this.session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  close(): void {
    this.session.post("Profiler.stopPreciseCoverage");
    this.session.disconnect();
  }

  /** Blocks of code under src run since the last time. V8 looks through all that the process has loaded to tell it. */
  blocks(): number {
    let sum = 0;
    this.session.post("Profiler.takePreciseCoverage", (error, { result }) => {
      if (error) throw error;
      for (const { url, functions } of result)
        if (url.includes("/src/")) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    });
    return sum;
  }
}
