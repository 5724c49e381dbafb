import { readCommandLine, runService } from "@gitops-health/example-service-kit";
import { readAuthLimits } from "./limits.ts";
import { authService } from "./service.ts";

const commandLine = readCommandLine(process.argv.slice(2));
await runService(authService(readAuthLimits(commandLine.config)), commandLine);
