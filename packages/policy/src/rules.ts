import { domains } from "@gitops-health/contracts";
import * as z from "zod/mini";

/** When a rule applies: to every change, to changes of some domains, or to what its name says. */
export const Scope = z.union([
  z.enum([
    "change",
    "codes",
    "squash",
    "governance",
    "unconfigured",
    "multi-domain",
    "device-governance",
    "cardholder-service",
  ]),
  z.array(z.enum(domains)),
]);
export type Scope = z.infer<typeof Scope>;

/** What a rule says of itself: its METADATA, which a compiled module does not hold. */
export const Rule = z.strictObject({
  /** `<package>.<short_name>`. */
  code: z.string(),
  package: z.string(),
  /** `deny`: its results break the rule; `warn`: its results should be seen. */
  kind: z.enum(["deny", "warn"]),
  title: z.string(),
  description: z.string(),
  /** With `{placeholders}` for the result's params. */
  failureMessage: z.string(),
  params: z.array(z.string()),
  solution: z.string(),
  /** Canonical ids of the controls that it evidences. */
  controls: z.array(z.string()),
  /** Which of the configuration's `collections` have it: `minimal`, `strict`, or policy names of frameworks. */
  collections: z.array(z.string()),
  /** Before this day (`YYYY-MM-DD`, UTC) what it finds is a warning. */
  effectiveOn: z.string(),
  phase: z.enum(["change", "deploy"]),
  scope: Scope,
  /** What some changed path must be about (the catalog's topics) for the rule to apply; empty: anything. */
  topics: z._default(z.array(z.string()), []),
  /** Facts that not every run has; without one the rule is not evaluated. */
  needs: z._default(z.array(z.enum(["findings", "pull-request"])), []),
  /** Rules of commit-lint that it maps; `group/*` for a whole group. */
  lint: z.array(z.string()),
});
export type Rule = z.infer<typeof Rule>;

/** The rules in a `rules.json`, sorted by code. */
export const Rules = z.array(Rule);

/** A message with its placeholders filled in; a placeholder without a value stays, so that it is seen. */
export function filled(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  );
}
