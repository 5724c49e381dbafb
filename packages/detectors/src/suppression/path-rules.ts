import { compare, globs } from "@gitops-health/text";
import { means } from "./inline.ts";

/** `detectors.suppress` of the configuration. */
export interface PathRule {
  /** A rule, or `<category>/*`. */
  readonly rule: string;
  readonly paths: readonly string[];
  readonly reason: string;
  /** The last day (UTC) that it counts on. */
  readonly expires?: string | undefined;
}

/** A function from a finding's rule and path to the path rule that allows it, if any; an expired one counts only where no other does. */
export function pathRuleFinder(rules: readonly PathRule[]): (rule: string, path: string) => PathRule | undefined {
  const compiled = rules.map((each) => ({ each, selection: globs(each.paths) }));
  compiled.sort((a, b) => compare(b.each.expires ?? "9999", a.each.expires ?? "9999"));
  return (rule, path) =>
    compiled.find(({ each, selection }) => means(each.rule, rule) && selection.matches(path))?.each;
}
