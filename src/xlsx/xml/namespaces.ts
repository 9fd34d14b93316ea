import { prefixed } from "./splice";

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

/** What prefixes stand for at a place of a part; "" is the prefix of names that have none. */
export class NamespaceScope {
  static readonly outermost = new NamespaceScope(new Map([["xml", xmlNamespace]]), null);

  /** The one made last within this: elements beside each other mostly declare the same. */
  private latest: NamespaceScope | null = null;

  private constructor(
    private readonly own: ReadonlyMap<string, string>,
    private readonly outer: NamespaceScope | null,
  ) {}

  /**
   * The scope inside an element with these attributes by their written names; the same where none of them declares a
   * prefix.
   */
  within(attributes: Iterable<readonly [name: string, value: string]>): NamespaceScope {
    const own = new Map<string, string>();
    for (const [name, value] of attributes) {
      const prefix = declaredPrefix(name);
      if (prefix !== null) own.set(prefix, value);
    }
    if (own.size === 0) return this;
    if (!this.latest || !isSame(this.latest.own, own)) this.latest = new NamespaceScope(own, this);
    return this.latest;
  }

  /** Null where nothing binds the prefix; "" for a name without prefix where there is no default namespace. */
  namespaceOf(prefix: string): string | null {
    const bound = this.own.get(prefix) ?? this.outer?.namespaceOf(prefix);
    return bound ?? (prefix === "" ? "" : null);
  }

  /** A prefix (never "": attributes need one) that stands here for a namespace that matches; null where none does. */
  prefixFor(matches: (namespace: string) => boolean): string | null {
    for (const [prefix, namespace] of this.own) if (prefix !== "" && matches(namespace)) return prefix;
    const outer = this.outer?.prefixFor(matches) ?? null;
    // The same prefix may stand for something else here.
    return outer !== null && !this.own.has(outer) ? outer : null;
  }
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([prefix, namespace]) => other.get(prefix) === namespace);
}

/** The prefix that an attribute of this name declares ("" for xmlns itself), null where it declares none. */
function declaredPrefix(name: string): string | null {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice("xmlns:".length) : null;
}

/** The prefix of a written name, "" where it has none. */
export function prefixOf(qualified: string): string {
  return qualified.slice(0, Math.max(0, qualified.indexOf(":")));
}

/**
 * XML of ours, written without prefixes, as children of an element: they take its prefix, which is surely bound there.
 */
export function asChildrenOf({ qualified }: { readonly qualified: string }, xml: string): string {
  return prefixed(xml, prefixOf(qualified));
}
