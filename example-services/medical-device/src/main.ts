import { dirname, join } from "node:path";
import { readCommandLine, runService } from "@gitops-health/example-service-kit";
import { readDrugLibrary } from "./drug-library.ts";
import { readPumpLimits } from "./limits.ts";
import { medicalDevice } from "./service.ts";

const commandLine = readCommandLine(process.argv.slice(2));
// The library lies beside the limits, so that both are exchanged together.
const library = readDrugLibrary(join(dirname(commandLine.config), "drug-library.json"));
await runService(medicalDevice(readPumpLimits(commandLine.config), library), commandLine);
