import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { madeCertificate } from "../serve-https";

const guide = path.resolve(__dirname, "../../../docs/部署.md");
const mimeTypes = "/etc/nginx/mime.types";

/** Whether this machine has nginx as Debian brings it. */
export const hasNginx = existsSync(mimeTypes) && spawnSync("nginx", ["-v"]).status === 0;

/** Chromium takes every name under localhost for this machine. */
const host = "ledger.localhost";

interface Served {
  /** The address of the folder, without a slash at its end. */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves `site` by nginx with the very configuration that 部署.md gives the administrator; `scratch`, a folder beside it,
 * takes nginx' own files.
 */
export async function serveByNginx(site: string, scratch: string): Promise<Served> {
  mkdirSync(scratch, { recursive: true });
  chmodSync(path.dirname(scratch), 0o755);
  const port = await freePort();
  const configuration = path.join(scratch, "nginx.conf");
  writeFileSync(configuration, surrounded(await placed(site, port), scratch));
  const nginx = spawn("nginx", ["-p", scratch, "-c", configuration, "-e", path.join(scratch, "error.log")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  nginx.stderr.on("data", (part) => (said += part));
  const ended = new Promise<void>((resolve) => nginx.on("close", () => resolve()));
  await answering(port, () => nginx.exitCode !== null && `nginx: ${said}`);
  return {
    origin: `https://${host}:${port}/qiangshen`,
    port,
    close: () => (nginx.kill("SIGTERM"), ended),
  };
}

/** The block of the guide, with this machine's port, certificate and folder. */
async function placed(site: string, port: number): Promise<string> {
  const block = /```nginx\n([^]*?)```/.exec(readFileSync(guide, "utf8"))?.[1] ?? "";
  const { cert, key } = await madeCertificate();
  const replacements: readonly (readonly [RegExp, string])[] = [
    [/listen 443 ssl;/, `listen 127.0.0.1:${port} ssl;`],
    [/server_name \S+;/, `server_name ${host};`],
    [/\S+\.crt;/, `"${cert}";`],
    [/\S+\.key;/, `"${key}";`],
    [/alias \S+;/, `alias "${site}/";`],
  ];
  return replacements.reduce((text, [from, to]) => {
    if (!from.test(text)) throw new Error(`docs/部署.md: ${from} does not stand in its nginx block`);
    return text.replace(from, to);
  }, block);
}

function surrounded(server: string, scratch: string): string {
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path "${path.join(scratch, kind)}";`,
  );
  return [
    "daemon off;",
    `pid "${path.join(scratch, "nginx.pid")}";`,
    "events {}",
    "http {",
    `include ${mimeTypes};`,
    "default_type application/octet-stream;",
    "access_log off;",
    ...folders,
    server,
    "}",
  ].join("\n");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Waits until the port takes connections; throws what `failure` answers meanwhile. */
async function answering(port: number, failure: () => string | false): Promise<void> {
  for (;;) {
    const problem = failure();
    if (problem) throw new Error(problem);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => (socket.destroy(), resolve(true)));
      socket.on("error", () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
