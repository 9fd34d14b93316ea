// npm run start:excel: serves the add-in over HTTPS with the developer's certificate and opens Excel with it. Needs Excel on this machine.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const resolver = createRequire(import.meta.url);

if (!["win32", "darwin"].includes(process.platform)) {
  console.error("start:excel 需要在装有 Excel 的 Windows 或 Mac 上运行；没有 Excel 时请用 npm start 打开网页版。");
  process.exit(2);
}

/** Runs one of the Office tools by its own script: no shell, so that a command may hold spaces on Windows too. */
function run(tool, ...given) {
  const { status } = spawnSync(process.execPath, [resolver.resolve(`${tool}/cli.js`), ...given], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 2);
}

// The Office tools report their use to Microsoft unless told not to.
run("office-addin-usage-data", "off");
run("office-addin-dev-certs", "install");
const server = "npx webpack serve --mode development --env excel";
run(
  "office-addin-debugging",
  "start",
  "manifest.xml",
  "desktop",
  "--app",
  "excel",
  "--dev-server",
  server,
  "--dev-server-port",
  "3000",
);
