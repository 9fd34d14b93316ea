import { HostError } from "../host-error";
import { HostObject } from "../host-object";

/** The service that office.js tells when its ribbon handlers are ready; Excel holds button presses back until then. */
export class AddinServiceObject extends HostObject {
  readonly className = "AddinInternalService";

  NotifyActionHandlerReady(): void {
    this.host.ribbon.ready();
  }
}

/**
 * Behind Office.addin: shows and hides the pane. OJ #3224, D show-hide-add-in.md: without an action ShowTaskpane there
 * is no page to show.
 */
export class AppRuntimeServiceObject extends HostObject {
  readonly className = "AppRuntimeService";

  GetAppRuntimeState(): string {
    return this.host.pane;
  }
  SetAppRuntimeState(state: string): void {
    if (state !== "Visible" && state !== "Background") throw new HostError("InvalidArgument", state);
    if (state === "Visible" && !this.host.showsTaskpane) throw new HostError("GeneralException", "no ShowTaskpane");
    this.host.pane = state;
  }
}
