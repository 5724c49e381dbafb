import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalText, digestOf, replaceFile } from "@gitops-health/contracts";
import { type FeatureRow, features } from "./features.ts";
import type { HistoryFeatures } from "./path-history.ts";
import { WINDOW } from "./window.ts";

/** What reading the past gave: rows of the window, oldest first, and what the past says of each scored change. */
export interface Gathered {
  readonly window: readonly FeatureRow[];
  readonly squashed: HistoryFeatures;
  readonly commits: readonly HistoryFeatures[];
  readonly parts: readonly HistoryFeatures[];
}

/** How many histories a cache must hold to be that of a request. */
export interface Expected {
  readonly commits: number;
  readonly parts: number;
}

/** What the cached figures depend on. `version` changes whenever their meaning does. */
export interface CacheKey {
  readonly head: string;
  readonly base: string | null;
  readonly configuration: string;
  readonly version: string;
}

export function cachePath(directory: string, key: CacheKey): string {
  return join(directory, `${digestOf(key)}.json`);
}

/** Cached figures of a former run in the same job; undefined when there are none or they are not what we write. Never evidence. */
export async function readCache(path: string, expected: Expected): Promise<Gathered | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    return decode(value, expected);
  } catch {
    return undefined;
  }
}

/** Keeps figures for the next action; a folder that can't be written only costs that action its time. */
export async function writeCache(path: string, { window, ...histories }: Gathered): Promise<void> {
  const rows = window.map((row) => [...features.map((feature) => row[feature]), row.quiet ? 1 : 0]);
  await replaceFile(path, canonicalText({ window: rows, ...histories })).catch(() => undefined);
}

function decode(value: unknown, expected: Expected): Gathered | undefined {
  if (!isRecord(value)) return undefined;
  const { window, squashed, commits, parts } = value;
  if (!isListOf(isRow, window) || window.length > WINDOW || !isHistory(squashed)) return undefined;
  if (!isListOf(isHistory, commits) || commits.length !== expected.commits) return undefined;
  if (!isListOf(isHistory, parts) || parts.length !== expected.parts) return undefined;
  return { window: window.map(toRow), squashed, commits, parts };
}

function toRow(numbers: readonly number[]): FeatureRow {
  const figures = Object.fromEntries(features.map((feature, index) => [feature, numbers[index]]));
  return { ...(figures as Omit<FeatureRow, "quiet">), quiet: numbers[features.length] === 1 };
}

function isRow(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length === features.length + 1 && value.every(isFigure);
}

function isHistory(value: unknown): value is HistoryFeatures {
  return (
    isRecord(value) &&
    [value.fixDensity, value.priorFixes, value.authorCommits].every(isFigure) &&
    Array.isArray(value.fixed) &&
    value.fixed.length <= 5 &&
    value.fixed.every(
      (file) => isRecord(file) && typeof file.path === "string" && isFigure(file.density) && isFigure(file.fixes),
    )
  );
}

function isListOf<Item>(isItem: (value: unknown) => value is Item, value: unknown): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFigure(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
