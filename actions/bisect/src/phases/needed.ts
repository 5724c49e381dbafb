import { CulpritError } from "@gitops-health/culprit";
import type { BisectInputs } from "../inputs.ts";

/**
 * An input that this phase cannot do without.
 *
 * @throws CulpritError `phase-input`
 */
export function needed<T>(value: T | undefined, name: string, { phase }: Pick<BisectInputs, "phase">): T {
  if (value !== undefined) return value;
  throw new CulpritError(
    "phase-input",
    "user",
    `phase: ${phase} needs the input ${name}; the workflow .github/workflows/bisect.yml of gitops-health shows how the phases are put together.`,
  );
}
