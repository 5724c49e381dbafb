import { compareLevels, type Domain, type Finding, type Safeguard } from "@gitops-health/contracts";
import { catalogs } from "./catalogs.ts";
import { controlOf, controls } from "./controls.ts";
import { MOST_SUGGESTIONS } from "./suggest.ts";
import type { Claim, CodeVerdict, Control } from "./types.ts";

/** Kinds that stand for many controls at once: a whole framework, a part of a regulation, a family. */
const COARSE: ReadonlySet<string> = new Set(["shorthand", "family"]);

/** Topics of what a finding says was weakened, removed or added. */
const SAFEGUARD_TOPICS: Readonly<Record<Safeguard, readonly string[]>> = {
  "encryption-at-rest": ["encryption"],
  "encryption-in-transit": ["encryption", "transmission"],
  "access-control": ["access-control"],
  audit: ["audit"],
  logging: ["logging"],
  consent: ["consent"],
  session: ["session"],
  exposure: ["logging", "de-identification"],
  retention: ["retention"],
  "rate-limit": ["access-control", "network"],
  owners: [],
};

/**
 * The verdicts on a message's codes, held against the change that it describes. A valid code becomes
 * - `implausible`, when the control is about something that no changed file, no regulated domain and no finding is about;
 * - `too-coarse`, on a change of level high or critical, when it stands for many controls and no precise code of its framework is
 *   named beside it.
 * Pure; the level must not depend on the verdicts.
 */
export function judged(verdicts: readonly CodeVerdict[], claim: Claim): CodeVerdict[] {
  const believed = verdicts.map((verdict) => (isPlausible(verdict, claim) ? verdict : implausible(verdict)));
  if (compareLevels(claim.level, "high") < 0) return believed;
  const precise = new Set(believed.filter((each) => each.verdict === "valid" && !isCoarse(each)).map(frameworkOf));
  return believed.map((each) =>
    each.verdict === "valid" && isCoarse(each) && !precise.has(frameworkOf(each)) ? tooCoarse(each, claim) : each,
  );
}

function isPlausible({ verdict, canonical }: CodeVerdict, claim: Claim): boolean {
  const control = verdict === "valid" && canonical !== null ? controlOf(canonical) : undefined;
  if (control === undefined || control.topics.length === 0) return true;
  const topics = new Set([...claim.topics, ...claim.findings.flatMap(topicsOfFinding)]);
  return (
    control.topics.some((topic) => topics.has(topic)) ||
    (control.administrative && claim.domains.length > 0) ||
    domainsOf(control).some((domain) => claim.domains.includes(domain)) ||
    claim.findings.some((finding) => finding.controls.includes(control.id))
  );
}

function topicsOfFinding({ safeguard }: Pick<Finding, "safeguard">): readonly string[] {
  return safeguard === null ? [] : SAFEGUARD_TOPICS[safeguard.kind];
}

function domainsOf(control: Control): readonly Domain[] {
  return catalogs.find(({ data }) => data.framework === control.framework)?.domains ?? [];
}

function implausible(verdict: CodeVerdict): CodeVerdict {
  return { ...verdict, verdict: "implausible" };
}

function isCoarse({ canonical }: CodeVerdict): boolean {
  return canonical !== null && COARSE.has(controlOf(canonical)?.kind ?? "");
}

function frameworkOf({ framework }: CodeVerdict): string | null {
  return framework;
}

function tooCoarse(verdict: CodeVerdict, claim: Claim): CodeVerdict {
  return { ...verdict, verdict: "too-coarse", suggestions: preciseInstead(verdict, claim) };
}

/** Precise controls of the same framework that fit the change: by what it is about, else the first parts of what was named. */
function preciseInstead({ canonical, framework }: CodeVerdict, claim: Claim): string[] {
  const precise = controls().filter(
    (each) => each.framework === framework && each.effectiveTo === null && !COARSE.has(each.kind),
  );
  const fitting = precise
    .map((control) => ({ id: control.id, shared: share(control, claim) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const parts = precise.filter(({ parent }) => parent === canonical);
  return [...new Set([...fitting, ...parts].map(({ id }) => id))].slice(0, MOST_SUGGESTIONS);
}

/** How much of what a control is about the change is about: 0 to 1. */
function share({ topics }: Control, claim: Claim): number {
  return topics.length === 0 ? 0 : topics.filter((topic) => claim.topics.includes(topic)).length / topics.length;
}
