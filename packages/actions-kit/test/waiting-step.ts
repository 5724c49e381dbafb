/** A step that waits until it is cancelled. */
import { setTimeout } from "node:timers/promises";
import { commonInputs, runAction } from "../src/index.ts";

await runAction({
  producer: { name: "waiting-step", version: "0.1.0" },
  inputs: commonInputs,
  run: async (_, { signal, log }) => {
    log("waiting");
    await setTimeout(60_000, undefined, { signal });
    return { nothingToDo: "Nobody cancelled the step." };
  },
});
