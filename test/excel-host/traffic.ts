import type { RequestBody } from "./wire";

/** One request and its answer; bytes are UTF-8. */
export interface Exchange {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Only lets go of tracked ranges, after `Excel.run` ended; no round trip that anybody waits for. */
  readonly cleanUp: boolean;
  readonly body: RequestBody;
}

/** Whether every action of a request only releases references. */
export function isCleanUp({ Actions }: RequestBody): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === 1 || (ActionType === 3 && Name === "_RemoveReference"));
}

/** What went over the bridge. */
export class Traffic {
  exchanges: Exchange[] = [];

  get roundTrips(): number {
    return this.exchanges.filter(({ cleanUp }) => !cleanUp).length;
  }

  /** The largest request or answer, in MB of 1,000,000 bytes. */
  get maxPayloadMb(): number {
    return this.exchanges.reduce((most, one) => Math.max(most, one.requestBytes, one.responseBytes), 0) / 1_000_000;
  }

  /** Every property set and method called, by name; queries and reads are not writes. */
  get names(): string[] {
    return this.exchanges.flatMap(({ body }) =>
      body.Actions.filter(({ ActionType }) => ActionType === 3 || ActionType === 4).map(({ Name }) => Name),
    );
  }

  clear(): void {
    this.exchanges = [];
  }
}
