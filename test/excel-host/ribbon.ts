const ribbonCategory = 2;
const ribbonPress = 1_000;

/**
 * Excel's ribbon: presses wait until the page says that its handlers are ready, the press that started the page among
 * them.
 */
export class Ribbon {
  private readonly pressed: { readonly name: string; readonly control: string }[] = [];
  private isReady = false;

  constructor(private readonly send: (text: string) => void) {}

  press(name: string, control: string): void {
    this.pressed.push({ name, control });
    if (this.isReady) this.replay();
  }

  /** The client's NotifyActionHandlerReady. */
  ready(): void {
    this.isReady = true;
    this.replay();
  }

  /** The argument is plain JSON, as the client's ActionProxy parses it: an event without `completed`. */
  private replay(): void {
    const entries = this.pressed.splice(0).map(({ name, control }) => ({
      messageCategory: ribbonCategory,
      messageType: ribbonPress,
      targetId: "",
      message: JSON.stringify([name, JSON.stringify({ source: { id: control } })]),
    }));
    if (entries.length > 0) setTimeout(() => this.send(JSON.stringify({ type: 3, message: { entries } })), 0);
  }
}
