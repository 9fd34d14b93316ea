import type { ExcelHost } from "./excel-host";

/** An Excel object on the host's side: its public PascalCase members are what the wire can reach. */
export abstract class HostObject {
  /** Excel's class, for the requirement set of its members. */
  abstract readonly className: string;
  /** What a load without names brings. */
  readonly scalars: readonly string[] = [];

  constructor(protected readonly host: ExcelHost) {}

  /** Throws where this very object refuses a member. */
  requireAble(_member: string): void {}

  /** What identifies the object in every answer, beside what was asked for. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** A collection: its items answer loads, its indexer finds one by id or name. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
  abstract item(key: string | number): HostObject;
}
