import { runAction } from "@gitops-health/actions-kit";
import packageJson from "../package.json" with { type: "json" };
import { inputs } from "./inputs.ts";
import { run } from "./run.ts";

await runAction({ producer: { name: "bisect", version: packageJson.version }, inputs, run });
