import { generateCertificates } from "office-addin-dev-certs";
import { existsSync, readFileSync, mkdtempSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Where a certificate made for the occasion lies, and its key. */
interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Makes a certificate for this machine in a folder of its own. */
export async function madeCertificate(): Promise<Certificate> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "ledger-https-"));
  const [cert, key] = [path.join(folder, "server.crt"), path.join(folder, "server.key")];
  await generateCertificates(path.join(folder, "ca.crt"), cert, key, 1);
  return { cert, key };
}

/** Serves a folder over HTTPS, as docs/部署.md has an administrator do it; `close` ends it. */
export async function serveHttps(folder: string): Promise<{ readonly origin: string; close(): void }> {
  const { cert, key } = await madeCertificate();
  const server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const file = path.join(folder, decodeURIComponent(pathname));
    const type = types[path.extname(file)];
    if (!file.startsWith(folder) || !type || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": type, "x-content-type-options": "nosniff" }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return { origin: `https://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
