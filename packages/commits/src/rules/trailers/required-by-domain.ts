import type { Domain } from "@gitops-health/contracts";
import { type TrailerName, trailerName, trailerTable } from "@gitops-health/message";
import { paste } from "../../quote.ts";
import { KEPT, type LintContext, type LintInput, type Rule } from "../../rule.ts";

export const requiredByDomain: Rule = {
  id: "trailers/required-by-domain",
  severity: "error",
  description: "A change in a regulated domain has the trailers that `commit.trailers` lists for the domain.",
  why: "The trailers are the record from which compliance with the domain's regulation is evidenced.",
  mend: "Add the lines that the findings give; fill in the marked blanks.",
  needs: ["domains"],
  example: {
    bad: "feat: charge in cents\n",
    good: "feat: charge in cents\n\nSOX-FINANCIAL: true\nCOMPLIANCE: SOX-404\nRISK-LEVEL: medium\n",
    context: { domains: ["financial"], services: ["payment-gateway"] },
  },
  check(input) {
    const { domains, configuration, kind, carried } = input.context;
    if (domains === null || domains.length === 0) return KEPT;
    const where = `the last paragraph${kind === "bot" && carried === null ? ", by amending the bot's commit" : ""}`;
    const missing = requirements(configuration, domains).filter((required) => !isGiven(required, input));
    return missing.map(({ name, because }) => ({
      message: `The trailer ${name} is missing; the change touches ${touched(because, input.context)}.`,
      hint: `Add to ${where}: ${paste(`${name}: ${blank(name, input.context)}`)}.`,
      line: null,
    }));
  },
};

interface Requirement {
  readonly name: string;
  /** Whether it is in our table, so that aliases count. */
  readonly ours: boolean;
  readonly because: readonly Domain[];
}

const known = new WeakMap<LintContext["configuration"], Map<string, readonly Requirement[]>>();

/** The trailers that some domains require together, worked out once per configuration. */
function requirements(configuration: LintContext["configuration"], domains: readonly Domain[]): readonly Requirement[] {
  let byDomains = known.get(configuration);
  if (byDomains === undefined) {
    byDomains = new Map();
    known.set(configuration, byDomains);
  }
  const key = domains.join();
  let found = byDomains.get(key);
  if (found === undefined) {
    const because = new Map<string, Domain[]>();
    for (const domain of domains)
      for (const written of configuration.commit.trailers[domain]) {
        const name = trailerName(written) ?? written;
        because.set(name, [...(because.get(name) ?? []), domain]);
      }
    found = [...because].map(([name, list]) => ({ name, ours: trailerName(name) !== undefined, because: list }));
    byDomains.set(key, found);
  }
  return found;
}

function isGiven({ name, ours }: Requirement, { declarations, message, context }: LintInput): boolean {
  // A squash message that lacks what its commits have is told so by squash/trailers-kept, with the value.
  if (context.carried?.some((carried) => carried.name === name)) return true;
  if (ours) return declarations.some((each) => each.canonical === name);
  const key = name.toLowerCase();
  return [...message.trailers, ...message.footers].some((each) => each.key.toLowerCase() === key);
}

function touched(domains: readonly Domain[], { services }: LintContext): string {
  return `${domains.join(" and ")}${services.length === 0 ? "" : ` (${services.slice(0, 5).join(", ")})`}`;
}

/** What is known is filled in, the rest is a marked blank: never invented. */
function blank(name: string, { computedLevel }: LintContext): string {
  if (name === "RISK-LEVEL" && computedLevel !== null) return computedLevel;
  if (["HIPAA-ADMIN", "FDA-SOFTWARE", "SOX-FINANCIAL"].includes(name)) return "true";
  const spec = trailerTable[name as TrailerName] as (typeof trailerTable)[TrailerName] | undefined;
  return spec === undefined ? "<value>" : `<${spec.expects}>`;
}
