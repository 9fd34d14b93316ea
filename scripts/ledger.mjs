import { bundled } from "./bundle.mjs";
import { pathToFileURL } from "node:url";

await import(pathToFileURL(await bundled("src/cli/main.ts")).href);
