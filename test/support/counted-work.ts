import { Session } from "node:inspector";
import { regexSteps } from "./regex-steps";

/** Methods of strings that look at all of a text; those that take a part of it cost the same however long it is. */
const wholeTextMethods = ["normalize", "toLowerCase", "toUpperCase"] as const;
/** Those that look until they find something. */
const searches = ["includes", "indexOf", "lastIndexOf"] as const;

/**
 * Counts the work of code under src without a clock: blocks run (V8's own coverage), characters that expressions look
 * at, and characters that methods of strings go through.
 */
export class WorkCounter {
  private readonly session = new Session();
  private steps = 0;
  private readonly byExpression = new Map<RegExp, number>();

  constructor() {
    this.session.connect();
    this.session.post("Profiler.enable");
    this.session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  close(): void {
    this.session.post("Profiler.stopPreciseCoverage");
    this.session.disconnect();
  }

  /** Characters looked at during the work. */
  characters(work: () => void): number {
    this.steps = 0;
    this.byExpression.clear();
    const restore = this.patched();
    try {
      work();
    } finally {
      restore();
    }
    return this.steps;
  }

  /** The expression that looked at most of them, and how often. */
  dearest(): string {
    const [expression, steps = 0] = [...this.byExpression].sort(([, one], [, other]) => other - one)[0] ?? [];
    return `${steps} in /${expression?.source.slice(0, 80)}/`;
  }

  /** Blocks of code under src run since the last time. */
  blocks(): number {
    let sum = 0;
    this.session.post("Profiler.takePreciseCoverage", (error, { result }) => {
      if (error) throw error;
      for (const { url, functions } of result)
        if (url.includes("/src/")) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    });
    return sum;
  }

  private patched(): () => void {
    const count = (steps: number): void => void (this.steps += steps);
    const { byExpression } = this;
    const { exec } = RegExp.prototype;
    RegExp.prototype.exec = function counted(text: string) {
      // Counting uses expressions, too.
      RegExp.prototype.exec = exec;
      const steps = regexSteps(this, text);
      count(steps);
      byExpression.set(this, (byExpression.get(this) ?? 0) + steps);
      RegExp.prototype.exec = counted;
      return exec.call(this, text);
    };
    const { indexOf, lastIndexOf } = String.prototype;
    const looked = (name: string, text: string, [wanted, from]: unknown[]): number => {
      if (!searches.some((search) => search === name)) return text.length;
      const back = name === "lastIndexOf";
      const start = typeof from === "number" ? from : back ? text.length : 0;
      const at = (back ? lastIndexOf : indexOf).call(text, String(wanted), start);
      return Math.max(1, back ? start - at : (at < 0 ? text.length : at) - start);
    };
    const kept = [...wholeTextMethods, ...searches].map((name) => {
      const method = Object.getOwnPropertyDescriptor(String.prototype, name) as PropertyDescriptor;
      const original = method.value as (...values: unknown[]) => unknown;
      Object.defineProperty(String.prototype, name, {
        ...method,
        value(this: string, ...values: unknown[]) {
          count(looked(name, this, values));
          return original.apply(this, values);
        },
      });
      return { name, method };
    });
    return () => {
      RegExp.prototype.exec = exec;
      for (const { name, method } of kept) Object.defineProperty(String.prototype, name, method);
    };
  }
}
