/** Excel's own undo list, newest last. */
export class UndoStack {
  private steps: ("clerk" | "addin")[] = [];

  /** Whose step Ctrl+Z would take back now; null where it is grey. */
  get newest(): "clerk" | "addin" | null {
    return this.steps.at(-1) ?? null;
  }

  push(by: "clerk" | "addin"): void {
    this.steps.push(by);
  }

  empty(): void {
    this.steps = [];
  }
}
