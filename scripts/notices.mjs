import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const licenceFile = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;

/** The folder of the package that a module stands in, relative to the repository; null where it is our own. */
function packageFolderOf(module) {
  const inside = /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module);
  return inside ? path.relative(root, path.resolve(root, inside[1])) : null;
}

/** Folders of the packages that these modules come from, by name. */
export function packagesOf(modules) {
  return [...new Set(modules.flatMap((module) => packageFolderOf(module) ?? []))].sort();
}

function packageAt(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8"));
  const file = readdirSync(path.join(root, folder))
    .sort()
    .find((one) => licenceFile.test(one));
  const text = file === undefined ? "" : readFileSync(path.join(root, folder, file), "utf8");
  if (license === undefined && text === "") throw new Error(`${name}：没有许可证，不能分发`);
  return { title: `${name} ${version}（${license ?? "见下"}）`, text: text.replace(/\r\n/g, "\n").trim() };
}

/** Name, version, licence and its text for each package folder, the same text once. */
export function noticesOf(folders) {
  const byText = new Map();
  for (const folder of folders) {
    const { title, text } = packageAt(folder);
    byText.set(text, [...(byText.get(text) ?? []), title]);
  }
  const sections = [...byText].map(
    ([text, titles]) => `${titles.join("\n")}\n\n${text || "（软件包里没有许可证全文）"}`,
  );
  return [
    "强审台账助手里包含下列软件，各按自己的许可使用。\nThis product contains the software below, each under its own licence.",
    ...sections,
  ].join(`\n\n${"-".repeat(80)}\n\n`);
}

const pluginName = "Notices";

/** Emits THIRD-PARTY-NOTICES.txt for what webpack really put into the pages, and for what is copied beside them. */
export class NoticesPlugin {
  constructor({ copied }) {
    this.copied = copied;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: pluginName, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        () => {
          const own = path.join("node_modules", "webpack", "runtime");
          const text = noticesOf(packagesOf([...modulesIn(compilation), own, ...this.copied]));
          compilation.emitAsset("THIRD-PARTY-NOTICES.txt", new sources.RawSource(`${text}\n`));
        },
      );
    });
  }
}

/** Every module in a chunk, those that were joined into another too; in workers and loaders' children as well. */
function modulesIn(compilation) {
  const files = [];
  const take = ({ resource, modules, rootModule }) => {
    if (typeof resource === "string") files.push(resource.split("?")[0]);
    for (const inner of modules ?? []) take(inner);
    if (rootModule) take(rootModule);
  };
  for (const module of compilation.modules)
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) > 0) take(module);
  return files.filter((file) => existsSync(file));
}
