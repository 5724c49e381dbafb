import type { Domain } from "@gitops-health/contracts";
import type { SuspectedPath } from "./input.ts";

/** Words of path names that suggest a domain. A hint for repositories without a configuration, never a verdict. */
const WORDS: Readonly<Record<string, Domain>> = {
  phi: "phi",
  ephi: "phi",
  patient: "phi",
  ehr: "phi",
  emr: "phi",
  fhir: "phi",
  hl7: "phi",
  clinical: "phi",
  diagnosis: "phi",
  prescription: "phi",
  payment: "financial",
  billing: "financial",
  invoice: "financial",
  ledger: "financial",
  payroll: "financial",
  cardholder: "cardholder",
  device: "device",
  infusion: "device",
  pacemaker: "device",
  ventilator: "device",
  firmware: "device",
};

/** The paths that look regulated, one for each part of the tree and domain, with a service to put into the configuration. */
export function suspectedPaths(paths: Iterable<string>): SuspectedPath[] {
  const found = new Map<string, SuspectedPath>();
  for (const path of paths) {
    const suspect = suspectedPath(path);
    if (suspect === undefined) continue;
    const key = `${suspect.domain} ${suspect.pattern}`;
    if (!found.has(key)) found.set(key, suspect);
  }
  return [...found.values()];
}

function suspectedPath(path: string): SuspectedPath | undefined {
  const parts = path.split("/");
  for (const [depth, part] of parts.entries())
    for (const word of wordsOf(part)) {
      const domain = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
      if (domain === undefined) continue;
      const folder = depth < parts.length - 1;
      const pattern =
        parts
          .slice(0, depth + 1)
          .map(literally)
          .join("/") + (folder ? "/**" : "");
      const name = (folder ? part : part.split(".", 1)[0]) || word;
      return { path, domain, word, name: JSON.stringify(name), pattern: JSON.stringify(pattern) };
    }
  return undefined;
}

/** Words of a name such as `patientRecords_v2`, lower-case, in the singular. */
function wordsOf(part: string): string[] {
  const words = part.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*/g) ?? [];
  return words
    .map((word) => word.toLowerCase())
    .flatMap((word) => (word.endsWith("s") ? [word, word.slice(0, -1)] : [word]));
}

/** A path segment as a pattern that matches only itself. */
function literally(part: string): string {
  return part.replace(/[*?+[\]\\]/g, "\\$&").replace(/^!/, "\\!");
}
