/** Preloaded into a process (`--import`): at its end writes its peak memory in kB and its processor time in ms to the file that PEAK_REPORT names. */
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env["PEAK_REPORT"] ?? "", `${maxRSS} ${(userCPUTime + systemCPUTime) / 1000}`);
});
