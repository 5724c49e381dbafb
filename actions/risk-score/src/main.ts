import { runAction } from "@gitops-health/actions-kit";
import { action } from "./run.ts";

await runAction(action);
