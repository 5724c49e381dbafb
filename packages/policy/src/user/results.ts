import * as z from "zod/mini";
import { PolicyError } from "../error.ts";
import type { PolicyInput } from "../input.ts";
import type { Fired, RawResult } from "../module.ts";
import type { Rule } from "../rules.ts";
import { shortened } from "./shortened.ts";
import type { EntrypointOutput } from "./worker.ts";

/** More say nothing that a reader could act on, and would fill a document. */
const MOST_RESULTS = 10_000;
const LONGEST_PARAM = 4096;

const texts = z.array(z.string());

/** A result as a user's rule gives it: all but `code` may be left out. */
const Result = z.strictObject({
  code: z.string(),
  params: z._default(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])), {}),
  commit: z._default(z.nullable(z.string()), null),
  location: z._default(
    z.nullable(z.strictObject({ path: z.string(), line: z._default(z.nullable(z.int().check(z.positive())), null) })),
    null,
  ),
  paths: z.optional(texts),
  services: z.optional(texts),
});
type Result = z.infer<typeof Result>;

const Output = z.tuple([z.object({ result: z.unknown() })]);

/**
 * What fired, from what the entry points gave. Every rule's set must be there and hold results of the documented form.
 *
 * @param name what the policies are called
 * @throws PolicyError `result-invalid` that names the code and the field; `limit-exceeded`
 */
export function resultsOf(
  name: string,
  rules: readonly Rule[],
  outputs: readonly EntrypointOutput[],
  input: PolicyInput,
): Fired {
  const expected = new Set(rules.map(entrypointOf));
  const given = new Set(outputs.map(({ entrypoint }) => entrypoint));
  const missing = [...expected].find((each) => !given.has(each));
  if (missing !== undefined)
    throw invalid(
      `The policies "${name}" have no entry point ${missing}, so rules of it were never judged; build them with "--entrypoint ${missing}".`,
    );
  const foreign = [...given].find((each) => !expected.has(each));
  if (foreign !== undefined)
    throw invalid(
      `The policies "${name}" have the entry point ${foreign}, of which their METADATA has no rule; entry points are the sets deny and warn of packages whose rules have METADATA.`,
    );
  const all = outputs.flatMap((output) => of(name, rules, output, input));
  if (all.length > MOST_RESULTS)
    throw new PolicyError(
      "limit-exceeded",
      "user",
      `The policies "${name}" gave ${all.length} results; at most ${MOST_RESULTS} are taken. Give one result for each commit or for the change, not one for each line.`,
    );
  return {
    deny: all.filter(({ kind }) => kind === "deny").map(({ raw }) => raw),
    warn: all.filter(({ kind }) => kind === "warn").map(({ raw }) => raw),
  };
}

function of(name: string, rules: readonly Rule[], output: EntrypointOutput, input: PolicyInput) {
  const set = `${name}: ${output.entrypoint.replaceAll("/", ".")}`;
  const results = setOf(set, output.json);
  if (!output.utf8) throw invalid(notText(set, results));
  const known = new Map(
    rules.filter((rule) => entrypointOf(rule) === output.entrypoint).map((rule) => [rule.code, rule]),
  );
  return results.map((value) => {
    const result = resultOf(set, value);
    const rule = known.get(result.code);
    if (rule === undefined)
      throw invalid(
        `${set} gave the code ${shown(result.code)}, which none of its rules has in its METADATA; codes are <package>.<short_name>, here ${[...known.keys()].join(", ")}.`,
      );
    return { kind: rule.kind, raw: raw(set, result, rule, input) };
  });
}

/** The members of a set. */
function setOf(set: string, json: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new PolicyError("result-invalid", "user", `${set} gave no JSON.`, { cause });
  }
  const parsed = z.safeParse(Output, value);
  if (parsed.success && Array.isArray(parsed.data[0].result)) return parsed.data[0].result;
  throw invalid(
    `${set} is ${parsed.success ? "no set" : "undefined"}; write rules as "deny contains result if { … }", which give a set of results.`,
  );
}

function resultOf(set: string, value: unknown): Result {
  const parsed = z.safeParse(Result, value);
  if (parsed.success) return parsed.data;
  const code = (value as { code?: unknown } | null)?.code;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === "unrecognized_keys" ? ` (${issue.keys.map(shown).join(", ")})` : "";
  const field = issue?.path.join(".") || "the result itself";
  throw invalid(
    `${set} gave a result ${typeof code === "string" ? `with the code ${shown(code)}` : "without a code"} whose form is not as designed: ${shortened(field, 100)}: ${issue?.message}${unknown}. A result is {"code": text, "params": {name: text, number or boolean}, "commit": sha, "location": {"path": text, "line": number}, "paths": [text], "services": [text]}; all but code may be left out.`,
  );
}

function raw(set: string, result: Result, rule: Rule, input: PolicyInput): RawResult {
  const lacking = rule.params.find((param) => !Object.hasOwn(result.params, param));
  if (lacking !== undefined)
    throw invalid(
      `${set} gave a result with the code ${rule.code} without params.${lacking}, which the rule's failure_msg or solution names.`,
    );
  const commit = input.commits.find(({ sha }) => sha === result.commit);
  if (result.commit !== null && commit === undefined)
    throw invalid(
      `${set} gave a result with the code ${rule.code} whose commit is ${shown(result.commit)}; expected the sha of one of input.commits.`,
    );
  const files = commit?.files ?? input.files;
  const { location } = result;
  const touched = location === null ? files : files.filter((file) => file.path === location.path);
  return {
    code: result.code,
    params: Object.fromEntries(
      Object.entries(result.params).map(([key, value]) => [
        key,
        typeof value === "string" ? shortened(value, LONGEST_PARAM) : value,
      ]),
    ),
    commit: result.commit,
    location,
    // What a waiver's scope is matched with: what the rule says, or else all that the result is about.
    paths: result.paths ?? (location === null ? files.map((file) => file.path) : [location.path]),
    services: result.services ?? [...new Set(touched.flatMap((file) => file.services))],
  };
}

function notText(set: string, results: readonly unknown[]): string {
  for (const result of results) {
    const { code, params } = (result ?? {}) as { code?: unknown; params?: Record<string, unknown> };
    for (const [key, value] of Object.entries({ code, ...params }))
      if (typeof value === "string" && value.includes("\ufffd"))
        return `${set} gave a result with the code ${shown(code)} whose ${key === "code" ? "code" : `params.${shortened(key, 100)}`} is not UTF-8 text; a result is shown to people, so encode such bytes (base64.encode).`;
  }
  return `${set} gave a result that is not UTF-8 text; a result is shown to people, so encode such bytes (base64.encode).`;
}

function entrypointOf(rule: Rule): string {
  return `${rule.package.replaceAll(".", "/")}/${rule.kind}`;
}

function shown(value: unknown): string {
  return shortened(JSON.stringify(value) ?? "nothing", 120);
}

function invalid(message: string): PolicyError {
  return new PolicyError("result-invalid", "user", message);
}
