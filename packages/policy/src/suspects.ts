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

/** Places that one service is proposed for; more are drawn together. */
const MOST = 5;

/**
 * The domains that paths look like, each with the first path that does. All of them carry the same proposal: `services` for a
 * configuration, one service per domain, with the folder named for the domain, or the deepest one common to the files that are.
 */
export function suspectedPaths(paths: Iterable<string>): SuspectedPath[] {
  const byDomain = new Map<Domain, Suspicion[]>();
  for (const path of new Set(paths)) {
    const suspicion = suspicionOf(path);
    if (suspicion === undefined) continue;
    const known = byDomain.get(suspicion.domain);
    if (known === undefined) byDomain.set(suspicion.domain, [suspicion]);
    else known.push(suspicion);
  }
  const services = `services: { ${[...byDomain].map(([domain, all]) => serviceFor(domain, all)).join(", ")} }`;
  return [...byDomain].flatMap(([domain, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          {
            path: first.path,
            others: others.length === 0 ? "" : moreOf(others.length),
            domain,
            word: first.word,
            services,
          },
        ],
  );
}

interface Suspicion {
  readonly path: string;
  readonly domain: Domain;
  readonly word: string;
  /** The folder that has the word in its name, or else the folder of the file that has. */
  readonly folder: Folder;
  readonly named: boolean;
}

/** Names of nested folders, outermost first; none for the whole repository. */
type Folder = readonly string[];

function suspicionOf(path: string): Suspicion | undefined {
  const parts = path.split("/");
  for (const [depth, part] of parts.entries())
    for (const word of wordsOf(part)) {
      const domain = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
      if (domain === undefined) continue;
      const named = depth < parts.length - 1;
      return { path, domain, word, folder: parts.slice(0, named ? depth + 1 : depth), named };
    }
  return undefined;
}

function moreOf(count: number): string {
  return ` (and ${count} more ${count === 1 ? "path" : "paths"})`;
}

/** A service to paste; names and patterns are JSON strings, which YAML reads as they are. */
function serviceFor(domain: Domain, suspicions: readonly Suspicion[]): string {
  const named = distinct(suspicions.filter((each) => each.named).map(({ folder }) => folder));
  const loose = suspicions.filter((each) => !each.named).map(({ folder }) => folder);
  const all = [...named, ...(loose.length === 0 ? [] : drawnTogether(loose))];
  const folders = all.length > MOST ? drawnTogether(all) : all;
  const [only] = named;
  const name = (all.length === 1 ? only?.at(-1) : undefined) ?? domain;
  const patterns = folders.some((folder) => folder.length === 0) ? ["**"] : folders.map(patternOf);
  return `${JSON.stringify(name)}: { paths: [${patterns.map((each) => JSON.stringify(each)).join(", ")}], domains: [${domain}] }`;
}

/** The deepest folder that holds all of them; when that is the repository, the outermost ones, if they are few. */
function drawnTogether(folders: readonly Folder[]): Folder[] {
  const common = folders.reduce((shared, folder) => {
    const end = shared.findIndex((part, depth) => folder[depth] !== part);
    return end < 0 ? shared : shared.slice(0, end);
  });
  if (common.length > 0) return [common];
  const outermost = distinct(folders.map((folder) => folder.slice(0, 1)));
  return outermost.length > MOST ? [[]] : outermost;
}

function distinct(folders: readonly Folder[]): Folder[] {
  return [...new Map(folders.map((folder) => [folder.join("/"), folder])).values()];
}

function patternOf(folder: Folder): string {
  return `${folder.map(literally).join("/")}/**`;
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
