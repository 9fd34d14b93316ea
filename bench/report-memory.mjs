// Preloaded into a measured process: says its peak resident memory and its processor time on the way out.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpu = Math.round((userCPUTime + systemCPUTime) / 1000);
  process.stderr.write(`peak-memory-mb=${Math.round(maxRSS / 1024)} cpu-ms=${cpu}\n`);
});
