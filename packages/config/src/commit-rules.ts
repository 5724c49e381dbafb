import * as z from "zod/mini";

export const severities = ["off", "warning", "error"] as const;
/** What a broken rule means. */
export type RuleSeverity = (typeof severities)[number];

/** The cases that commitlint knows, under the same names. */
export const caseNames = [
  "lower-case",
  "upper-case",
  "camel-case",
  "kebab-case",
  "snake-case",
  "pascal-case",
  "start-case",
  "sentence-case",
] as const;
export type CaseName = (typeof caseNames)[number];

const FORMS = 'expected "off", "warning" or "error", [severity, { options }] or { severity, options }';

const texts = z.optional(z.array(z.string()));
const count = z.optional(z.int().check(z.minimum(0)));
const when = z.optional(z.enum(["always", "never"]));
const cased = { when, case: z.optional(z.array(z.enum(caseNames)).check(z.minLength(1))) };
const lengths = { min: count, max: count };

function setting<Shape extends z.core.$ZodShape>(shape: Shape) {
  const schema = z.strictObject(
    { severity: z.optional(z.enum(severities)), ...shape },
    { error: (issue) => (issue.code === "invalid_type" ? FORMS : undefined) },
  );
  return z.optional(schema);
}

// Schemas are shared: making one takes longer than reading a configuration.
const plain = setting({});
const whenOnly = setting({ when });
const inCase = setting(cased);
const length = setting(lengths);
const atMost = setting({ max: count });
const atLeast = setting({ min: count });
const atEnd = setting({ when, character: z.optional(z.string().check(z.minLength(1))) });

/** What may be set per rule of commit-lint, by id; the rules themselves say what is the default and what it means. */
export const CommitRules = z.strictObject({
  "kind/fixup": plain,
  "kind/revert-names-commit": plain,
  "kind/revert-of-revert": plain,
  "kind/cherry-pick": plain,
  "header/plain-characters": plain,
  "header/conventional": plain,
  "header/type-empty": whenOnly,
  "header/type-enum": plain,
  "header/type-case": inCase,
  "header/type-length": length,
  "header/scope-empty": whenOnly,
  "header/scope-enum": plain,
  "header/scope-case": inCase,
  "header/scope-length": length,
  "header/subject-empty": plain,
  "header/subject-case": inCase,
  "header/subject-length": length,
  "header/subject-full-stop": atEnd,
  "header/exclamation-mark": whenOnly,
  "header/case": inCase,
  "header/max-length": atMost,
  "header/min-length": atLeast,
  "header/trim": plain,
  "body/plain-characters": plain,
  "body/leading-blank": plain,
  "body/empty": whenOnly,
  "body/case": inCase,
  "body/full-stop": atEnd,
  "body/min-length": atLeast,
  "body/max-length": atMost,
  "body/max-line-length": atMost,
  "body/references": whenOnly,
  "trailers/plain-characters": plain,
  "trailers/git-visible": plain,
  "trailers/values": plain,
  "trailers/cardinality": plain,
  "trailers/canonical-key": plain,
  "trailers/exists": setting({ trailers: texts }),
  "trailers/max-line-length": atMost,
  "trailers/person-form": plain,
  "trailers/signed-off-by": plain,
  "trailers/ai-attribution": plain,
  "trailers/required-by-domain": plain,
  "trailers/domain-flag": plain,
  "trailers/reviewers": plain,
  "trailers/evidence": plain,
  "trailers/clinical-impact": plain,
  "trailers/clinical-review": plain,
  "codes/unknown": plain,
  "codes/superseded": plain,
  "codes/too-coarse": plain,
  "codes/implausible": plain,
  "breaking/marked": plain,
  "breaking/described": plain,
  "risk/declared-too-low": plain,
  "content/secret": plain,
  "content/phi": plain,
  "size/tokens": atMost,
  "squash/trailers-kept": plain,
});
export type CommitRules = z.infer<typeof CommitRules>;
export type RuleId = keyof CommitRules;
export type RuleOptions<Id extends RuleId> = Omit<NonNullable<CommitRules[Id]>, "severity">;

/** The severity that the configuration gives a rule; undefined where the rule's own counts. */
export function ruleSeverity(rules: CommitRules, id: string): RuleSeverity | undefined {
  return (rules as Readonly<Record<string, { readonly severity?: RuleSeverity | undefined } | undefined>>)[id]
    ?.severity;
}
