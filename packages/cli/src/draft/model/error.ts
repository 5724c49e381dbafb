/** Why the model's help was done without, in a few words for the log. The deterministic draft stands. */
export class NoProse extends Error {}
