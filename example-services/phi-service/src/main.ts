import { readCommandLine, runService } from "@gitops-health/example-service-kit";
import { readRecordLimits } from "./limits.ts";
import { phiService } from "./service.ts";

const commandLine = readCommandLine(process.argv.slice(2));
await runService(phiService(readRecordLimits(commandLine.config)), commandLine);
