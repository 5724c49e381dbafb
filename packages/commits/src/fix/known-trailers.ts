import type { Domain } from "@gitops-health/contracts";
import { type TrailerName, trailerName, trailerSpec } from "@gitops-health/message";
import type { Broken, Fixer, Step } from "./fixer.ts";
import { type Parts, type PartTrailer, trailerOf, withTrailers } from "./parts.ts";

/** Fixers that write the trailers whose value the change itself says. What only a person knows is never written. */
export const trailerFixers: readonly Fixer[] = [
  { rules: ["trailers/domain-flag"], mend: flags },
  { rules: ["risk/declared-too-low"], mend: riskLevel },
  { rules: ["trailers/required-by-domain"], mend: required },
  { rules: ["trailers/cardinality"], mend: decided },
  { rules: ["trailers/reviewers"], mend: suggestedReviewers },
  { rules: ["squash/trailers-kept"], mend: carriedOver },
];

const FLAG_OF: Readonly<Partial<Record<Domain, TrailerName>>> = {
  phi: "HIPAA-ADMIN",
  device: "FDA-SOFTWARE",
  financial: "SOX-FINANCIAL",
};

/** Flags that the domains make true. */
function trueFlags({ context }: Broken): TrailerName[] {
  return (context.domains ?? []).flatMap((domain) => FLAG_OF[domain] ?? []);
}

function flags(broken: Broken): Step | null {
  return trueFlags(broken).reduce<Step | null>((step, name) => {
    const parts = step?.parts ?? broken.parts;
    if (!parts.trailers.some((each) => trailerName(each.key) === name && each.value !== "true")) return step;
    return joined(step, replaced(parts, name, "true"), `Set ${name} to true: the change touches its domain.`);
  }, null);
}

function riskLevel({ parts, context: { computedLevel } }: Broken): Step | null {
  if (computedLevel === null) return null;
  const changes = [`Raised RISK-LEVEL to ${computedLevel}, the level computed from the change.`];
  return { parts: replaced(parts, "RISK-LEVEL", computedLevel), changes };
}

function required(broken: Broken): Step | null {
  const { parts, context } = broken;
  const wanted = (context.domains ?? []).flatMap((domain) => context.configuration.commit.trailers[domain]);
  const flagged = trueFlags(broken);
  const missing = [...new Set(wanted.map((each) => trailerName(each) ?? each))].filter(
    (name) => !broken.message.declarations.some((each) => each.canonical === name),
  );
  const known = missing.flatMap((name): PartTrailer[] => {
    if (flagged.some((flag) => flag === name)) return [trailerOf(name, "true", "added")];
    if (name === "RISK-LEVEL" && context.computedLevel !== null)
      return [trailerOf(name, context.computedLevel, "added")];
    return [];
  });
  if (known.length === 0) return null;
  const changes = known.map(({ key, value }) =>
    key === "RISK-LEVEL"
      ? `Added RISK-LEVEL: ${value}, the level computed from the change.`
      : `Added ${key}: ${value}, because the change touches its domain.`,
  );
  return { parts: { ...parts, trailers: withTrailers(parts.trailers, known) }, changes };
}

/** Of values that contradict each other the one that the change decides; else a person must. */
function decided(broken: Broken): Step | null {
  const { context } = broken;
  const settle = (name: TrailerName, value: string, step: Step | null): Step | null => {
    const parts = step?.parts ?? broken.parts;
    const values = parts.trailers.filter((each) => trailerName(each.key) === name).map((each) => each.value);
    if (new Set(values).size < 2 || !values.includes(value)) return step;
    return joined(step, replaced(parts, name, value), `Kept ${name}: ${value}, which the change itself decides.`);
  };
  let step = trueFlags(broken).reduce<Step | null>((each, name) => settle(name, "true", each), null);
  if (context.computedLevel === "critical") step = settle("RISK-LEVEL", "critical", step);
  return step;
}

function suggestedReviewers({ parts, message, context, facts }: Broken): Step | null {
  const { roles, required: byLevel } = context.configuration.approvals;
  const level = message.declared.riskLevel ?? context.computedLevel;
  const approvers = level === null ? [] : byLevel[level].flatMap((role) => roles[role] ?? []);
  const people = [...new Set([...facts.owners, ...approvers])].filter((each) => LEGAL.test(each)).slice(0, MOST);
  if (people.length === 0) return null;
  const reviewers = trailerOf("SUGGESTED-REVIEWERS", people.join(", "), "added");
  return {
    parts: { ...parts, trailers: withTrailers(parts.trailers, [reviewers]) },
    changes: [`Added SUGGESTED-REVIEWERS: ${reviewers.value}, who own or approve what the change touches.`],
  };
}

const LEGAL = /^@[A-Za-z0-9][A-Za-z0-9-]*(\/[\w.-]+)?$/;
const MOST = 5;

/** What the commits of a squash merge say, for its message. */
function carriedOver({ parts, context: { carried }, message }: Broken): Step | null {
  const said = (name: string) => message.declarations.some((each) => each.canonical === name);
  const missing = (carried ?? [])
    .filter(({ name }) => !said(name))
    .map(({ name, value }) => trailerOf(name, value, "added"));
  const lower = (carried ?? []).filter(({ name }) => said(name) && !["BREAKING-CHANGE", "Evidence"].includes(name));
  const raised = lower.reduce((each, { name, value }) => replaced(each, name, value), parts);
  return {
    parts: { ...raised, trailers: withTrailers(raised.trailers, missing) },
    changes: ["Added what the commits say in their trailers."],
  };
}

/** The first legal trailer of a name with another value, without further ones; what cannot be read stays for a person. */
function replaced(parts: Parts, name: TrailerName, value: string): Parts {
  let done = false;
  const trailers = parts.trailers.flatMap((each) => {
    if (trailerName(each.key) !== name || trailerSpec(name).read(each.value) === null) return [each];
    if (done) return [];
    done = true;
    return [trailerOf(name, value, each.origin)];
  });
  return { ...parts, trailers };
}

function joined(step: Step | null, parts: Parts, change: string): Step {
  return { parts, changes: [...(step?.changes ?? []), change] };
}
