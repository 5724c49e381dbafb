import { createHash } from "node:crypto";
import type { Commit, FileChange } from "@gitops-health/git";
import { isFix } from "./fix-message.ts";
import { isSource } from "./source-path.ts";

/** What the past says of the files that a change touches and of its author. */
export interface HistoryFeatures {
  /** Recency-weighted fixes of the touched file that has most of them. */
  readonly fixDensity: number;
  /** Fixes that touched these files before, added up. */
  readonly priorFixes: number;
  readonly authorCommits: number;
  /** The files behind the two figures, most fixed first, at most five. */
  readonly fixed: readonly { readonly path: string; readonly density: number; readonly fixes: number }[];
}

/** A file as far as its past is concerned. */
export type Touched = Pick<FileChange, "path" | "previousPath" | "status">;

interface PastCommit extends Pick<Commit, "author" | "committer" | "message"> {
  readonly files: readonly Touched[];
}

/** A history as it may be kept: names of files and people are digests, since what a file is called can be as private as what it holds. */
export interface KeptHistory {
  /** Digest of the path, fixes, and the times of the last of them in epoch seconds. */
  readonly files: readonly (readonly [string, number, readonly number[]])[];
  /** Digest of the address, and commits. */
  readonly authors: readonly (readonly [string, number])[];
  /** Time of the commit observed last, in epoch seconds. */
  readonly now: number;
}

/** Days after which a fix counts half. */
const HALF_LIFE = 180;
/** Fixes that a file is remembered for: older ones weigh nothing. */
export const REMEMBERED = 30;
/** A fix that touches more files than this mends none of them in particular. */
const LARGEST_FIX = 30;
const DAY = 86_400;

/**
 * The past of every path, built by one pass over a history, oldest commit first. Asking before observing keeps it causal:
 * a commit's features come from what was there before it. Time is that of the commit observed last, since nobody can choose
 * the date of the commit before his own.
 */
export class PathHistory {
  readonly #files: Map<string, { fixes: number; recent: number[] }>;
  readonly #authors: Map<string, number>;
  readonly #keyOf: (name: string) => string;
  #now: number;

  /** Goes on from what was kept of another; default: from nothing. */
  constructor(kept?: KeptHistory) {
    this.#files = new Map(kept?.files.map(([key, fixes, recent]) => [key, { fixes, recent: [...recent] }]));
    this.#authors = new Map(kept?.authors);
    this.#keyOf = kept === undefined ? (name) => name : digestOfName;
    this.#now = kept?.now ?? 0;
  }

  /** What another needs to go on from here. */
  keep(): KeptHistory {
    const keyOf = this.#keyOf === digestOfName ? (key: string) => key : digestOfName;
    return {
      files: Array.from(this.#files, ([key, { fixes, recent }]) => [keyOf(key), fixes, [...recent]]),
      authors: Array.from(this.#authors, ([key, count]) => [keyOf(key), count]),
      now: this.#now,
    };
  }

  of(files: readonly Touched[], author: string): HistoryFeatures {
    const source = files.filter((file) => isSource(file.path));
    const fixed: { path: string; density: number; fixes: number }[] = [];
    let priorFixes = 0;
    for (const file of source.length > 0 ? source : files) {
      const past = this.#past(file.previousPath ?? file.path) ?? this.#past(file.path);
      if (past === undefined || past.fixes === 0) continue;
      priorFixes += past.fixes;
      fixed.push({ path: file.path, density: this.#density(past.recent), fixes: past.fixes });
    }
    fixed.sort((a, b) => b.density - a.density || b.fixes - a.fixes);
    return {
      fixDensity: fixed[0]?.density ?? 0,
      priorFixes,
      authorCommits: this.#authors.get(this.#keyOf(author.toLowerCase())) ?? 0,
      fixed: fixed.slice(0, 5),
    };
  }

  observe(commit: PastCommit): void {
    this.#now = commit.committer.time;
    const author = this.#keyOf(commit.author.email.toLowerCase());
    this.#authors.set(author, (this.#authors.get(author) ?? 0) + 1);
    const fix = commit.files.length <= LARGEST_FIX && isFix(commit.message);
    for (const file of commit.files) this.#touch(file, fix);
  }

  #touch(file: Touched, fix: boolean): void {
    const moved = file.status === "renamed" && file.previousPath !== undefined;
    const former = moved ? (file.previousPath ?? file.path) : file.path;
    let past = this.#past(former);
    if (moved || file.status === "deleted") this.#files.delete(this.#keyOf(former));
    if (file.status === "deleted") return;
    if (fix) {
      past ??= { fixes: 0, recent: [] };
      past.fixes++;
      past.recent.push(this.#now);
      if (past.recent.length > REMEMBERED) past.recent.shift();
    }
    // Files without fixes are not kept: they answer as unknown ones do.
    if (past !== undefined) this.#files.set(this.#keyOf(file.path), past);
  }

  #past(path: string) {
    return this.#files.get(this.#keyOf(path));
  }

  #density(fixes: readonly number[]): number {
    let sum = 0;
    for (const time of fixes) sum += 2 ** (-Math.max(0, this.#now - time) / DAY / HALF_LIFE);
    return sum;
  }
}

function digestOfName(name: string): string {
  return createHash("sha256").update(name).digest("base64url").slice(0, 16);
}
