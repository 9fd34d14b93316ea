import { HostObject } from "../host-object";

/** The service that office.js tells when its ribbon handlers are ready; Excel holds button presses back until then. */
export class AddinServiceObject extends HostObject {
  readonly className = "AddinInternalService";

  NotifyActionHandlerReady(): void {
    this.host.ribbonReady();
  }
}
