import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

// node scripts/at-once.mjs NAME…: runs npm scripts beside each other, one a core, in the order given. Of each it says
// how it went; what a failed one wrote is shown whole when all are done.

/** @type {string[]} */
const waiting = process.argv.slice(2);
/** @type {{ readonly name: string; readonly told: string }[]} */
const failed = [];

/**
 * @param {string} name
 * @returns {Promise<{ readonly passed: boolean; readonly told: string }>}
 */
function run(name) {
  const child = spawn("npm", ["run", "--silent", name], { shell: process.platform === "win32" });
  /** @type {Buffer[]} */
  const told = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => told.push(piece));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ passed: status === 0, told: Buffer.concat(told).toString() }));
  });
}

async function work() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const start = performance.now();
    const { passed, told } = await run(name);
    if (!passed) failed.push({ name, told });
    console.log(`${passed ? "passed" : "FAILED"} ${name} (${Math.round((performance.now() - start) / 1000)} s)`);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
for (const { name, told } of failed) console.error(`\n${name}\n${told}`);
process.exitCode = failed.length > 0 ? 1 : 0;
