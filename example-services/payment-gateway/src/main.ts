import { readCommandLine, runService } from "@gitops-health/example-service-kit";
import { readPaymentLimits } from "./limits.ts";
import { paymentGateway } from "./service.ts";

const commandLine = readCommandLine(process.argv.slice(2));
await runService(paymentGateway(readPaymentLimits(commandLine.config)), commandLine);
