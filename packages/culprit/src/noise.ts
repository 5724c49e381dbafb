import { CulpritError } from "./error.ts";

/** Refuses the search under noise, which is not built yet: its readings would be taken as certain. */
export function knownNoise(noise: "none" | "auto"): void {
  if (noise === "auto")
    throw new CulpritError(
      "noise",
      "user",
      "noise: auto (the search for answers that vary from run to run) is not part of this version; use noise: none with a command that repeats its measurement and prints, say, the median.",
    );
}
