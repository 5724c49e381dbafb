/** Rules for commit messages and for the message that a squash merge would land, each in a file of its own under `rules/<group>/`. */
export { CommitsError } from "./error.ts";
export { type KindRule, kindOf, kindRules } from "./kind.ts";
export { type ChangeLint, type JudgedChange, type LintOptions, lintChange } from "./lint-change.ts";
export { lintMessage } from "./lint-message.ts";
export { messageContext } from "./message-context.ts";
export type { Fact, LintContext, Rule } from "./rule.ts";
export { kindsTable, rulesTable } from "./rule-tables.ts";
export { rules } from "./rules.ts";
export { type CarriedTrailer, carriedTrailers } from "./squash/carried.ts";
export { composeSquash, type PullRequestText, type SquashSettings } from "./squash/compose.ts";
export { pullRequestText, squashSettings } from "./squash/pull-request.ts";
