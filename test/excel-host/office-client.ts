import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { type ApiSets, apiSetsIn } from "./api-sets";
import type { ExcelHost } from "./excel-host";

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** What the genuine client put into its page. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** From now on this host answers. */
  connect(host: ExcelHost): void;
}

const resolver = createRequire(path.join(process.cwd(), "package.json"));

/** Folder of the genuine client's files. */
const officeFolder = path.join(path.dirname(resolver.resolve("@microsoft/office-js/package.json")), "dist");

/** The requirement sets as @types/office-js notes them. */
export function installedApiSets(): ApiSets {
  return apiSetsIn(
    readFileSync(path.join(path.dirname(resolver.resolve("@types/office-js/package.json")), "index.d.ts"), "utf8"),
  );
}

/** Loads the genuine office.js for desktop Excel into a page of its own under Node. */
export function loadOfficeClient(): OfficeClient {
  const bridge: Bridge = { sendMessageToHost: () => undefined };
  const requirements = { isSetSupported: (_set: string, _version?: string): boolean => false };
  const page = pageGlobals(bridge);
  vm.createContext(page);
  for (const file of ["office.debug.js", "excel-win32-16.01.debug.js"]) {
    try {
      vm.runInContext(readFileSync(path.join(officeFolder, file), "utf8"), page, { filename: file });
    } catch (error) {
      // office.js complains that no script tag loaded it; the Excel client needs only what it defined before that.
      if (file !== "office.debug.js") throw error;
    }
  }
  const loaded = page as unknown as { Excel: typeof Excel; OfficeExtension: typeof OfficeExtension };
  return {
    Excel: loaded.Excel,
    OfficeExtension: loaded.OfficeExtension,
    connect(host) {
      bridge.sendMessageToHost = (text) => host.receive(text);
      host.send = (text) => bridge.onMessageFromHost?.(text);
      requirements.isSetSupported = (set, version) => host.isSetSupported(set, version);
      page["Office"] = { context: { requirements } };
      Object.assign(globalThis, {
        Excel: loaded.Excel,
        OfficeExtension: loaded.OfficeExtension,
        Office: { context: { requirements } },
      });
    },
  };
}

function pageGlobals(bridge: Bridge): Record<string, unknown> {
  const page: Record<string, unknown> = {
    // Values read through the client shall be of this realm, or comparing them fails.
    JSON,
    console,
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    _richApiNativeBridge: bridge,
    addEventListener: () => undefined,
    navigator: { userAgent: "node" },
    location: { href: "http://localhost/", search: "" },
    document: {
      URL: "http://localhost",
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
  };
  page["window"] = page["self"] = page;
  return page;
}
