import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  CONFIGURATION_PATH,
  type Configuration,
  defaultConfiguration,
  parseConfiguration,
} from "@gitops-health/config";
import {
  baselineText,
  type FileToScan,
  inMemory,
  type Occurrence,
  occurrencesInFiles,
  type ReadFile,
  readBaseline,
  repositoryRules,
  repositorySuppressions,
  type Scan,
  scanFiles,
  suppress,
} from "@gitops-health/detectors";
import { GitError, openRepository } from "@gitops-health/git";
import { UsageError } from "../error.ts";
import type { Terminal } from "../terminal.ts";
import { filesOf } from "./files.ts";
import type { NotedScan, ScanContext } from "./scan-range.ts";

/** Scans files as they are, by the configuration beside them. @throws UsageError, ConfigError, DetectorsError */
export async function scanPaths(
  paths: readonly string[],
  terminal: Terminal,
  context: ScanContext,
): Promise<NotedScan> {
  const here = await configurationHere(terminal, context.config);
  return scanHere(await filesOf(paths, terminal.directory, here.root), here, context);
}

/** Scans bytes as if they were a file. */
export async function scanInput(
  name: string,
  bytes: Uint8Array,
  terminal: Terminal,
  context: ScanContext,
): Promise<NotedScan> {
  const here = await configurationHere(terminal, context.config);
  return scanHere([{ path: name, open: async () => inMemory(bytes) }], here, context);
}

async function scanHere(
  files: readonly FileToScan[],
  { configuration, read }: Here,
  { signal, day }: ScanContext,
): Promise<NotedScan> {
  const trusted = await repositorySuppressions(configuration, read);
  const { options, notices } = await repositoryRules(configuration, read);
  return { scan: await scanFiles(files, { ...options, signal, suppressions: { trusted, day } }), notices };
}

/** A baseline that was written, and how what was found splits. */
export interface MadeBaseline {
  /** Inside the repository. */
  readonly path: string;
  /** Allowed by the configuration's path rules. */
  readonly byPaths: readonly Occurrence[];
  /** Allowed by a comment with a reason, or marked as made up. */
  readonly intended: readonly Occurrence[];
  /** What the baseline holds. */
  readonly debt: readonly Occurrence[];
  readonly notScanned: Scan["notScanned"];
}

/** Writes all that nothing else allows, and that is at least so sure, as known debt. The salt of a baseline that is there is kept. */
export async function makeBaseline(
  terminal: Terminal,
  context: ScanContext,
  minConfidence: number,
): Promise<MadeBaseline> {
  const { configuration, read, root } = await configurationHere(terminal, context.config);
  const path = configuration.detectors.baseline;
  const files = (await filesOf([], terminal.directory, root)).filter((file) => file.path !== path);
  const { options } = await repositoryRules(configuration, read);
  const { occurrences, notScanned } = await occurrencesInFiles(files, { ...options, signal: context.signal });
  const sure = occurrences.filter(({ finding }) => finding.confidence >= minConfidence);
  const trusted = { pathRules: configuration.detectors.suppress, baseline: null };
  const { waived } = suppress(sure, { trusted, day: context.day });
  const kinds = new Map(waived.map(({ finding, kind }) => [finding, kind]));
  const byPaths = sure.filter(({ finding }) => kinds.get(finding) === "paths");
  const intended = sure.filter(
    ({ finding }) => kinds.get(finding) === "comment" || (!kinds.has(finding) && finding.synthetic),
  );
  const others = new Set([...byPaths, ...intended]);
  const debt = sure.filter((each) => !others.has(each));
  const before = await read(path);
  const salt = before === undefined ? randomBytes(16).toString("hex") : readBaseline(before, path).salt;
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, baselineText(debt, salt));
  return { path, byPaths, intended, debt, notScanned };
}

interface Here {
  readonly root: string;
  readonly read: ReadFile;
  readonly configuration: Configuration;
}

/** The configuration of the work tree that the terminal is in; every default where there is none. */
async function configurationHere(terminal: Terminal, config: string): Promise<Here> {
  const root = await rootOf(terminal.directory);
  const read: ReadFile = (path) =>
    readFile(join(root, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
      const why = error.code === "EISDIR" ? "a folder" : `not readable (${error.code ?? "error"})`;
      throw new UsageError(`${JSON.stringify(path)} is ${why}; expected a file.`, { cause: error });
    });
  const bytes = await read(config);
  if (bytes === undefined && config !== CONFIGURATION_PATH)
    throw new UsageError(
      `--config is ${JSON.stringify(config)}, which does not exist; expected a path from the top of the repository.`,
    );
  const configuration: Configuration = bytes === undefined ? defaultConfiguration() : parseConfiguration(bytes, config);
  return { root, read, configuration };
}

/** The top of the work tree; the folder itself where there is no repository. */
async function rootOf(directory: string): Promise<string> {
  try {
    const { root, close } = await openRepository(directory);
    close();
    return root;
  } catch (error) {
    if (error instanceof GitError && error.code === "not-a-repository") return directory;
    throw error;
  }
}
