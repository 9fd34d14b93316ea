import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** Told where a match of the rest would begin; says whether the rest matches there. */
type Rest = (at: number) => boolean;
type Matcher = (at: number, rest: Rest) => boolean;
/** Told a place; returns how long the character there is, 0 where it is none of those looked for. */
type Tester = (at: number) => number;

interface Run {
  text: string;
  steps: number;
}

interface Program {
  readonly run: Run;
  readonly match: Matcher;
}

const parser = new RegExpParser();
const nativeExec = RegExp.prototype.exec;
/** By what they say and their flags: a literal within a function is another object each time. */
const compiled = new Map<string, Map<string, Program>>();

/**
 * How many characters a backtracking engine looks at to execute an expression from its `lastIndex`: the work that a
 * clock would measure, without a clock.
 */
export function regexSteps(expression: RegExp, text: string): number {
  const { run, match } = programOf(expression);
  run.text = text;
  run.steps = 0;
  const { sticky, global } = expression;
  const from = sticky || global ? expression.lastIndex : 0;
  for (let at = from; at <= text.length; at++) if (match(at, () => true) || sticky) break;
  return run.steps;
}

function programOf(expression: RegExp): Program {
  const { source, flags } = expression;
  const alike = compiled.get(source) ?? new Map<string, Program>();
  const program = alike.get(flags) ?? programFor(expression);
  compiled.set(source, alike.set(flags, program));
  return program;
}

function programFor({ flags, source }: RegExp): Program {
  const run: Run = { text: "", steps: 0 };
  const unicode = flags.includes("u");
  const pattern = parser.parsePattern(source, 0, source.length, { unicode, unicodeSets: flags.includes("v") });
  return { run, match: new Compiler(run, flags).alternatives(pattern.alternatives) };
}

function isCharacter({ type }: AST.Element): boolean {
  return type === "Character" || type === "CharacterSet" || type === "CharacterClass";
}

function characters(tests: readonly Tester[]): Matcher {
  return (at, rest) => {
    let next = at;
    for (const test of tests) {
      const length = test(next);
      if (length === 0) return false;
      next += length;
    }
    return rest(next);
  };
}

/** What stands before a place is a word or two. */
const longestLookBehind = 12;

class Compiler {
  private readonly unicode: boolean;
  private readonly captures = new Map<AST.CapturingGroup, readonly [number, number]>();

  constructor(
    private readonly run: Run,
    private readonly flags: string,
  ) {
    this.unicode = /[uv]/.test(flags);
  }

  alternatives(all: readonly AST.Alternative[]): Matcher {
    const each = all.map(({ elements }) => this.sequence(this.matchers(elements)));
    if (each.length === 1) return each[0] as Matcher;
    return (at, rest) => each.some((match) => match(at, rest));
  }

  /** Characters that stand side by side are one matcher: most of an expression is words. */
  private matchers(elements: readonly AST.Element[]): readonly Matcher[] {
    const matchers: Matcher[] = [];
    let word: Tester[] = [];
    const endWord = (): void => {
      if (word.length > 0) matchers.push(characters(word));
      word = [];
    };
    for (const element of elements)
      if (isCharacter(element)) word.push(this.tester(element));
      else {
        endWord();
        matchers.push(this.element(element));
      }
    endWord();
    return matchers;
  }

  private sequence(matchers: readonly Matcher[]): Matcher {
    const [only] = matchers;
    if (only && matchers.length === 1) return only;
    return matchers.reduceRight<Matcher>(
      (after, matcher) => (at, rest) => matcher(at, (next) => after(next, rest)),
      (at, rest) => rest(at),
    );
  }

  private element(node: AST.Element): Matcher {
    switch (node.type) {
      case "Group":
        return this.alternatives(node.alternatives);
      case "CapturingGroup":
        return this.captured(node);
      case "Quantifier":
        return this.quantified(node);
      case "Assertion":
        if (node.kind === "lookahead" || node.kind === "lookbehind") return this.around(node);
        return this.assertion(node.raw);
      case "Backreference":
        return this.again(node);
      default:
        return characters([this.tester(node)]);
    }
  }

  private captured(node: AST.CapturingGroup): Matcher {
    const { captures } = this;
    const match = this.alternatives(node.alternatives);
    return (at, rest) =>
      match(at, (next) => {
        const before = captures.get(node);
        captures.set(node, [at, next]);
        if (rest(next)) return true;
        if (before) captures.set(node, before);
        else captures.delete(node);
        return false;
      });
  }

  private again({ resolved }: AST.Backreference): Matcher {
    const { run, captures } = this;
    const groups = Array.isArray(resolved) ? resolved : [resolved];
    return (at, rest) => {
      const [from, to] = groups.map((group) => captures.get(group)).find((span) => span !== undefined) ?? [0, 0];
      run.steps += to - from;
      return run.text.startsWith(run.text.slice(from, to), at) && rest(at + to - from);
    };
  }

  private around({ kind, negate, alternatives }: AST.LookaroundAssertion): Matcher {
    const match = this.alternatives(alternatives);
    return (at, rest) => {
      let found = false;
      if (kind === "lookahead") found = match(at, () => true);
      else
        for (let from = at; from >= 0 && from > at - longestLookBehind && !found; from--)
          found = match(from, (end) => end === at);
      return found !== negate && rest(at);
    };
  }

  private assertion(raw: string): Matcher {
    const { run } = this;
    const multiline = this.flags.includes("m");
    return (at, rest) => {
      run.steps++;
      const { text } = run;
      const [before, after] = [text[at - 1], text[at]];
      const isWord = (letter: string | undefined): boolean =>
        letter !== undefined && nativeExec.call(/\w/, letter) !== null;
      if (raw === "^") return (at === 0 || (multiline && before === "\n")) && rest(at);
      if (raw === "$") return (at === text.length || (multiline && after === "\n")) && rest(at);
      return (isWord(before) !== isWord(after)) === (raw === "\\b") && rest(at);
    };
  }

  private tester(node: AST.Element): Tester {
    const { run, unicode } = this;
    const one = new RegExp(`^(?:${node.raw})$`, this.flags.replace(/[gym]/g, ""));
    const known = new Map<number, number>();
    const lengthOf = (point: number): number => {
      const letter = String.fromCodePoint(point);
      const length = nativeExec.call(one, letter) ? letter.length : 0;
      known.set(point, length);
      return length;
    };
    return (at) => {
      run.steps++;
      if (at >= run.text.length) return 0;
      const point = (unicode ? run.text.codePointAt(at) : run.text.charCodeAt(at)) as number;
      return known.get(point) ?? lengthOf(point);
    };
  }

  private quantified({ element, min, max, greedy }: AST.Quantifier): Matcher {
    if (isCharacter(element)) return this.run1(this.tester(element), min, max, greedy);
    const match = this.element(element);
    const more = (count: number, at: number, rest: Rest): boolean => {
      const again = (): boolean =>
        count < max && match(at, (next) => (next > at || count < min) && more(count + 1, next, rest));
      if (count < min) return again();
      return greedy ? again() || rest(at) : rest(at) || again();
    };
    return (at, rest) => more(0, at, rest);
  }

  /** Repetitions of one character, without a call for each. */
  private run1(test: Tester, min: number, max: number, greedy: boolean): Matcher {
    return (at, rest) => {
      let end = at;
      let count = 0;
      const step = (): boolean => {
        const length = count < max ? test(end) : 0;
        end += length;
        if (length > 0) count += 1;
        return length > 0;
      };
      if (!greedy) {
        while (count < min) if (!step()) return false;
        for (;;) {
          if (rest(end)) return true;
          if (!step()) return false;
        }
      }
      while (step());
      for (; count >= min; count -= 1) {
        if (rest(end)) return true;
        end -= this.widthBefore(end);
      }
      return false;
    };
  }

  private widthBefore(end: number): number {
    const pair = this.unicode && end > 1 ? this.run.text.codePointAt(end - 2) : undefined;
    return pair !== undefined && pair > 0xffff ? 2 : 1;
  }
}
