// Preloaded into a measured process: says its peak resident memory on the way out.
process.on("exit", () => process.stderr.write(`peak-memory-mb=${Math.round(process.resourceUsage().maxRSS / 1024)}\n`));
