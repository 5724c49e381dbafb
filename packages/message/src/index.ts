/** Commit messages: the header's grammar, what git reads as trailers, what Conventional Commits reads as footers, and what our trailers mean. */

export { footerStart } from "./footers.ts";
export { nonTrailerLine, type TrailerBlock, trailerBlock } from "./git-trailers.ts";
export { isBlank, splitLines } from "./lines.ts";
export { parseMessage } from "./parse.ts";
export {
  type ClinicalImpact,
  canonicalKey,
  isTrailerName,
  type TrailerName,
  type TrailerSpec,
  trailerName,
  trailerNames,
  trailerSpec,
  trailerTable,
} from "./trailer-table.ts";
export type * from "./types.ts";
