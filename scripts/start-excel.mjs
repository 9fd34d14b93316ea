// npm run start:excel: serves the add-in over HTTPS with the developer's certificate and opens Excel with it. Needs Excel on this machine.
import { spawnSync } from "node:child_process";

const platforms = ["win32", "darwin"];
if (!platforms.includes(process.platform)) {
  console.error("start:excel 需要在装有 Excel 的 Windows 或 Mac 上运行；没有 Excel 时请用 npm start 打开网页版。");
  process.exit(2);
}

/** The Office tools report their use to Microsoft unless told not to. */
const steps = [
  ["office-addin-usage-data", "off"],
  ["office-addin-dev-certs", "install"],
  [
    "office-addin-debugging",
    "start",
    "manifest.xml",
    "desktop",
    "--app",
    "excel",
    "--dev-server",
    "webpack serve --mode development --env excel",
    "--dev-server-port",
    "3000",
  ],
];

for (const [program, ...given] of steps) {
  const { status } = spawnSync("npx", ["--no-install", program, ...given], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 2);
}
