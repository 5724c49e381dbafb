import { type PolicyData, parsePolicyData } from "@gitops-health/config";
import { PolicyError } from "../error.ts";
import type { Rule } from "../rules.ts";
import { overriddenSettings, type Settings } from "../settings.ts";
import { isReserved } from "./names.ts";
import type { SourceFile } from "./source.ts";

/** Data with where each part of it was said. */
interface Said {
  readonly by: string;
  readonly data: PolicyData;
}

/** What the user's files of data say. */
export interface UserData {
  /** All but `settings`. */
  readonly data: PolicyData;
  /** Ours, with what the user overrides. */
  readonly settings: Settings;
}

/**
 * Merges files of data: objects key by key; the same place said in two ways is an error that names both files. `settings` is
 * merged over ours.
 *
 * @throws PolicyError `data-refused`; ConfigError for a file that is no data
 */
export function userData(files: readonly SourceFile[], ours: Settings): UserData {
  const said = files.map(({ path, bytes }): Said => ({ by: path, data: parsePolicyData(bytes, path) }));
  const { settings, ...data } = merged(said);
  for (const each of said) refuseReserved(each);
  return { data, settings: settings === undefined ? ours : overridden(ours, settings) };
}

/** What the policies of one source read as `data`. @throws PolicyError `data-refused` */
export function dataFor(source: string, own: PolicyData, rules: readonly Rule[], user: UserData): PolicyData {
  refuseReserved({ by: source, data: own });
  if (Object.hasOwn(own, "settings"))
    throw refused(
      `${source} has data.settings in a file of its own; list that file under "data" instead, where it is merged over ours.`,
    );
  const data = merged([
    { by: source, data: own },
    { by: 'the files under "data"', data: user.data },
  ]);
  for (const { package: name, kind } of rules) refuseInTheWay(source, [...name.split("."), kind], data);
  return { ...data, settings: user.settings };
}

function refuseReserved({ by, data }: Said): void {
  const root = Object.keys(data).find((key) => key !== "settings" && isReserved(key));
  if (root !== undefined)
    throw refused(
      `${by} gives data.${root}, which is a package of gitops-health; use a root of your own such as data.acme.`,
    );
}

function merged(all: readonly Said[]): PolicyData {
  return all.reduce<Said>((before, next) => joined(before, next, "data"), { by: "", data: {} }).data;
}

function joined(a: Said, b: Said, at: string): Said {
  const keys = [...new Set([...Object.keys(a.data), ...Object.keys(b.data)])];
  const by = a.by === "" ? b.by : `${a.by} and ${b.by}`;
  return { by, data: Object.fromEntries(keys.map((key) => [key, valueAt(a, b, key, `${at}.${key}`)])) };
}

function valueAt(a: Said, b: Said, key: string, at: string): unknown {
  if (!Object.hasOwn(a.data, key)) return b.data[key];
  if (!Object.hasOwn(b.data, key)) return a.data[key];
  const [first, second] = [a.data[key], b.data[key]];
  if (isObject(first) && isObject(second))
    return joined({ by: a.by, data: first }, { by: b.by, data: second }, at).data;
  throw refused(`${at} is given by ${a.by} and again by ${b.by}; keep one.`);
}

function overridden(ours: Settings, theirs: unknown): Settings {
  const settings = overriddenSettings(ours, theirs);
  if (typeof settings === "string") throw refused(`${settings}.`);
  return settings;
}

/** Data in the place of a rule would stand for what the rule finds. */
function refuseInTheWay(source: string, path: readonly string[], data: PolicyData): void {
  let here: unknown = data;
  for (const [depth, part] of path.entries()) {
    if (!isObject(here) || !Object.hasOwn(here, part)) return;
    here = here[part];
    if (depth === path.length - 1 || !isObject(here))
      throw refused(
        `data.${path.slice(0, depth + 1).join(".")} is given as data, but ${source} has the rule data.${path.join(".")} there; rename the data.`,
      );
  }
}

function isObject(value: unknown): value is PolicyData {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(message: string): PolicyError {
  return new PolicyError("data-refused", "user", message);
}
