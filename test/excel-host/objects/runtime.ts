import { HostObject } from "../host-object";

/** `context.runtime`: switches this add-in's events off and on. */
export class RuntimeObject extends HostObject {
  readonly className = "Runtime";
  override readonly scalars = ["EnableEvents"];

  get EnableEvents(): boolean {
    return this.host.events.enabled;
  }
  set EnableEvents(on: boolean) {
    this.host.events.enabled = on;
  }
}
