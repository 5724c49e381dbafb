import { type ControlOutcome, type FrameworkId, frameworks, type NotEvaluated } from "@gitops-health/contracts";

/** Frameworks that the configuration enables and no rule says anything about: enabled must not look like kept. */
export function uncoveredFrameworks(
  enabled: readonly FrameworkId[],
  controls: readonly ControlOutcome[],
): NotEvaluated[] {
  const covered = new Set(controls.map((control) => control.framework));
  return frameworks
    .filter(({ id }) => enabled.includes(id) && !covered.has(id))
    .map(({ title }) => ({ what: title, reason: "no rule evidences any of its controls yet" }));
}
