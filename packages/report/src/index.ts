/** Documents rendered for people: job summaries in Markdown within a byte budget, and self-contained HTML. */
export { type Block, fit } from "./fit.ts";
