import type { Finding, Findings, RiskFloor } from "@gitops-health/contracts";
import type { FileChange } from "@gitops-health/git";

/** Confidence from which a finding is taken for what it says. */
const SURE = 90;
const LIKELY = 60;

/**
 * The floors that findings set under the risk of some files: a credential or PHI that blocks makes it critical, a safeguard that
 * is removed or weakened high. What is uncertain, made up or a password of a test raises nothing.
 *
 * @param commit the commit whose files they are; null for the squashed diff and parts of it
 */
export function findingFloors(findings: Findings, files: readonly FileChange[], commit: string | null): RiskFloor[] {
  if (!findings.evaluated) return [];
  const paths = new Set(
    files.flatMap(({ path, previousPath }) => [path, ...(previousPath === undefined ? [] : [previousPath])]),
  );
  const floors = new Map<string, RiskFloor>();
  for (const finding of findings.items) {
    const floor = floorOf(finding);
    if (floor !== undefined && concerns(finding, paths, commit)) floors.set(floor.reason, floor);
  }
  return [...floors.values()];
}

function concerns({ location, commit: of }: Finding, paths: ReadonlySet<string>, commit: string | null): boolean {
  if (location === null) return of === commit || commit === null;
  return paths.has(location.path) && (of === null || commit === null || of === commit);
}

function floorOf(finding: Finding): RiskFloor | undefined {
  const { category, confidence, synthetic, safeguard } = finding;
  if (isCertainValue(finding))
    return category === "secret"
      ? { level: "critical", reason: "a key or token is in the change" }
      : { level: "critical", reason: "protected health information is in the change" };
  if (
    category === "safeguard" &&
    safeguard !== null &&
    safeguard.effect !== "added" &&
    !synthetic &&
    confidence >= SURE
  )
    return { level: "high", reason: `a safeguard (${safeguard.kind}) is ${safeguard.effect}` };
  return undefined;
}

/** Whether a finding is a key, or PHI beyond reasonable doubt where it does harm; nobody has to look twice. */
export function isCertainValue({ category, tier, confidence, context, synthetic, side }: Finding): boolean {
  if (synthetic) return false;
  if (category === "secret") return tier === "A" && confidence >= LIKELY;
  return category === "phi" && confidence >= SURE && (context === "main" || side === "message" || side === "title");
}

/** Whether a finding is sure enough to be shown to people; below that it is for redaction only. */
export function isShown({ confidence }: Finding): boolean {
  return confidence >= LIKELY;
}
