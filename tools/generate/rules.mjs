/** The page of commit-lint's rules, from the rules' own data. */
// Not of the package's index: what only writes documentation belongs into no bundle.
import { rulePage } from "../../packages/commits/src/rule-page.ts";

/** @returns {[path: string, text: string][]} */
export function rulePages() {
  return [["docs/rules.md", rulePage()]];
}
