import { build } from "esbuild";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { idFor } from "./build-manifest.mjs";
import { syntaxTarget } from "./engines.mjs";
import { inlinePage } from "./inline-page.mjs";
import { productionIdOf } from "../src/admin/manifest-text.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.join(root, "src/admin");

async function adminPage({ name, title, data = {}, connect = "'none'" }) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`src/admin/${name}.ts`],
    bundle: true,
    write: false,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: syntaxTarget,
    logLevel: "error",
  });
  return inlinePage({
    head: `<title>${title}</title>`,
    styles: [readFileSync(path.join(folder, "admin.css"), "utf8")],
    scripts: [outputFiles[0].text],
    body: readFileSync(path.join(folder, `${name}.html`), "utf8"),
    data,
    connect,
  });
}

/** 部署.html: makes the manifest and the registry file for the administrator's address and share, from the one manifest of the repository. */
export function deployPage(template) {
  const id = productionIdOf(template);
  const ids = Object.fromEntries(["production", "pilot", "test", "catalogue"].map((name) => [name, idFor(id, name)]));
  return adminPage({
    name: "deploy",
    title: "强审台账助手 部署",
    data: { "manifest-template": template, "environment-ids": JSON.stringify(ids) },
  });
}

/** check.html: what works on this computer with this server, and what to do about what does not. */
export function checkPage() {
  return adminPage({ name: "check", title: "强审台账助手 核对安装", connect: "'self'" });
}
