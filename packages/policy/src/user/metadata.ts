import { catalog } from "@gitops-health/catalog";
import { compare } from "@gitops-health/text";
import * as z from "zod/mini";
import { PolicyError } from "../error.ts";
import { Rule } from "../rules.ts";
import { shortened } from "./shortened.ts";

/** What `opa inspect --annotations --format json` writes; also the form of a `.rules.json`. */
export const Inspected = z.object({
  annotations: z._default(
    z.array(
      z.object({
        annotations: z.record(z.string(), z.unknown()),
        location: z.optional(z.object({ file: z.string(), row: z.number() })),
        path: z.array(z.object({ value: z.unknown() })),
      }),
    ),
    [],
  ),
});
export type Inspected = z.infer<typeof Inspected>;

/** The METADATA of one rule `deny` or `warn`, as its author wrote it. */
export interface Annotated {
  /** Such as `acme.tickets`. */
  readonly package: string;
  readonly kind: "deny" | "warn";
  readonly metadata: unknown;
  /** For messages: `policies/tickets.rego:12`, or the package where no place is known. */
  readonly at: string;
}

const NAME = /^[A-Za-z0-9_-]+$/;
const CODE = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+$/;
const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;
const LISTED = 5;

const text = z.string().check(z.regex(/\S/, "expected a text"));

/** METADATA as the guide describes it: what our own rules state too, with defaults for what a team's own rules rarely need. */
const Metadata = z.object({
  title: text,
  description: text,
  custom: z.strictObject({
    short_name: z.string().check(z.regex(/^[a-z0-9_]+$/, "expected lower-case letters, digits and _")),
    failure_msg: text,
    solution: text,
    controls: z.array(z.string()),
    effective_on: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, "expected a day such as 2026-01-01, in quotes")),
    collections: z._default(Rule.def.shape.collections, []),
    phase: z._default(Rule.def.shape.phase, "change"),
    scope: z._default(Rule.def.shape.scope, "change"),
    topics: Rule.def.shape.topics,
    needs: Rule.def.shape.needs,
    lint: z._default(Rule.def.shape.lint, []),
  }),
});

/** The rules `deny` and `warn` among annotations. `source` is what their files are relative to. */
export function annotatedRules({ annotations }: Inspected, source: string): Annotated[] {
  return annotations.flatMap(({ annotations: metadata, path, location }) => {
    const parts = path.slice(1).map(({ value }) => String(value));
    const kind = parts.pop();
    if (metadata["scope"] !== "rule" || (kind !== "deny" && kind !== "warn")) return [];
    const at = location === undefined ? parts.join(".") : `${source}/${location.file}:${location.row}`;
    return [{ package: parts.join("."), kind, metadata, at }];
  });
}

/**
 * Rules from their METADATA, sorted by code.
 *
 * @param source what the policies are called
 * @throws PolicyError `rules-incomplete` that names file and rule of everything that is missing (at most five)
 */
export function rulesFrom(annotated: readonly Annotated[], source: string): Rule[] {
  const problems: string[] = [];
  const rules = annotated.flatMap((each) => {
    const found = ruleFrom(each);
    if (typeof found !== "string") return [found];
    problems.push(`${each.at}: ${found}`);
    return [];
  });
  const seen = new Set<string>();
  for (const { code } of rules)
    if (seen.size === seen.add(code).size) problems.push(`two rules of "${source}" have the code ${code}`);
  if (problems.length > 0)
    throw new PolicyError(
      "rules-incomplete",
      "user",
      `Rules say too little of themselves: ${problems.slice(0, LISTED).join("; ")}${problems.length > LISTED ? `; and ${problems.length - LISTED} more` : ""}. docs/custom-policies.md shows a rule with complete METADATA.`,
    );
  return rules.sort((a, b) => compare(a.code, b.code));
}

/** A rule, or what is wrong with its METADATA. */
function ruleFrom({ package: name, kind, metadata }: Annotated): Rule | string {
  const shortName = (metadata as { custom?: { short_name?: unknown } })?.custom?.short_name;
  const called = `the ${kind} rule ${shortened(typeof shortName === "string" ? shortName : "without short_name", 80)}`;
  if (!name.split(".").every((part) => NAME.test(part)))
    return `the package ${JSON.stringify(name)} must be of letters, digits, "_" and "-"`;
  const parsed = z.safeParse(Metadata, metadata);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const missing = issue?.code === "invalid_type" && issue.input === undefined;
    const field = issue?.path.join(".") || "the top";
    const unknown = issue?.code === "unrecognized_keys" ? ` (${issue.keys.join(", ")})` : "";
    return `${called} has ${missing ? `no ${field} in its METADATA` : `${field} in its METADATA as it should not be${unknown}: ${issue?.message}`}`;
  }
  const { title, description, custom } = parsed.data;
  const code = `${name}.${custom.short_name}`;
  if (!CODE.test(code)) return `${called} gives no code such as acme.tickets.missing`;
  const control = custom.controls.find((id) => catalog.get(id) === undefined);
  if (control !== undefined) return `${called} names the control ${JSON.stringify(control)}, ${controlHint(control)}`;
  return {
    code,
    package: name,
    kind,
    title: title.trim(),
    description: description.trim(),
    failureMessage: custom.failure_msg,
    params: [
      ...new Set([...`${custom.failure_msg} ${custom.solution}`.matchAll(PLACEHOLDER)].map(([, each = ""]) => each)),
    ],
    solution: custom.solution,
    controls: [...custom.controls].sort(compare),
    collections: custom.collections,
    effectiveOn: custom.effective_on,
    phase: custom.phase,
    scope: custom.scope,
    topics: custom.topics,
    needs: custom.needs,
    lint: custom.lint,
  };
}

function controlHint(control: string): string {
  const { canonical, suggestions } = catalog.lookup(control, "2026-01-01");
  const near = canonical ?? suggestions[0];
  return near === undefined ? "which the catalog does not have" : `which is written ${near}`;
}
