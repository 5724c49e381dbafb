import { nearest } from "@gitops-health/text";
import * as z from "zod/mini";
import { PolicyError } from "../error.ts";
import { shortened } from "./shortened.ts";

/** What `opa check --format json` says. */
const Report = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      code: z.string(),
      location: z.optional(z.object({ file: z.string(), row: z.number() })),
      // Of a reference that the schema of the input does not have: which member, and what there is instead.
      details: z.optional(
        z.object({ ref: z.optional(z.unknown()), pos: z.optional(z.unknown()), oneOf: z.optional(z.unknown()) }),
      ),
    }),
  ),
});

type Complaint = z.infer<typeof Report>["errors"][number];

const LISTED = 5;
const LONGEST = 300;

/** What to write instead of builtins that have no meaning without a host. The guide has the same table. */
const INSTEAD: readonly (readonly [start: string, instead: string])[] = [
  ["sprintf", "put the values into params, and {names} of them into failure_msg; or use a template string"],
  ["internal.print", "remove print; opa eval and opa test still explain with --explain"],
  ["time.", "compare input.now.epoch, commit.committer.epoch or the text of a date: YYYY-MM-DD sorts as text"],
  ["regex.", "use startswith, endswith, contains, split, or a list under data"],
  ["glob.", "map paths to services in the configuration; a policy sees services, domains and topics of each file"],
  ["http.send", "give what it would answer as a file under data: in the configuration"],
  ["semver.", "split the version at its dots and compare the numbers"],
  ["crypto.", "compute digests before, and give them as data"],
  ["io.jwt", "verify tokens in the workflow; a policy only judges"],
  ["json.patch", "use object.union and json.remove"],
  ["json.", "use json.filter, json.remove, json.marshal or json.unmarshal"],
  ["object.subset", "compare the keys that matter one by one"],
  ["strings.any_prefix_match", "some prefix in prefixes; startswith(text, prefix)"],
  ["strings.any_suffix_match", "some suffix in suffixes; endswith(text, suffix)"],
  ["opa.runtime", "give what you need as data"],
  ["rand.", "a verdict must not depend on chance"],
  ["uuid.", "a verdict must not depend on chance"],
  ["units.", "write numbers in one unit"],
];

/**
 * The error for sources that opa refuses, from its JSON report: at most five of its complaints, each with file and line, in
 * our words where they say what to do.
 *
 * @param source what the policies are called
 * @param v0 whether the sources are Rego v0
 */
export function regoComplaint(source: string, report: string, v0: boolean): PolicyError {
  const { errors } = parsedReport(report);
  const builtins = errors.filter((error) => undefinedFunction(error.message) !== undefined);
  const shown = (builtins.length > 0 ? builtins : errors).map(
    (error) =>
      `${error.location === undefined ? source : `${joined(source, error.location.file)}:${error.location.row}`}: ${inOurWords(error)}`,
  );
  const more = shown.length - LISTED;
  const list = `${shown.slice(0, LISTED).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
  if (v0)
    return new PolicyError(
      "rego-invalid",
      "user",
      `The policies "${source}" are Rego v0, which OPA reads no more by default; convert them by "opa fmt --write --v0-v1 FOLDER". ${list}.`,
    );
  return new PolicyError(
    "rego-invalid",
    "user",
    builtins.length > 0
      ? `The policies "${source}" use builtins that need a host, and a verdict must not depend on one: ${list}. docs/custom-policies.md has a table of what to write instead.`
      : `The policies "${source}" do not compile: ${list}${list.endsWith("?") ? "" : "."}`,
  );
}

function parsedReport(report: string): z.infer<typeof Report> {
  try {
    return z.parse(Report, JSON.parse(report));
  } catch {
    return { errors: [{ message: shortened(report.trim() || "opa said nothing", LONGEST), code: "" }] };
  }
}

function inOurWords({ message, code, details }: Complaint): string {
  const name = undefinedFunction(message);
  if (name !== undefined) {
    const instead = INSTEAD.find(([start]) => name.startsWith(start))?.[1];
    return `${name}${instead === undefined ? " is no builtin that OPA compiles to WebAssembly, and no function of yours" : `: ${instead}`}`;
  }
  return shortened(
    `${message.replaceAll(/\s+/g, " ")}${code === "" ? "" : ` (${code})`}${suggestion(details)}`,
    LONGEST,
  );
}

/** The nearest of the members that there are, for a misspelt one. */
function suggestion(details: Complaint["details"]): string {
  const { ref, pos, oneOf } = details ?? {};
  if (!Array.isArray(ref) || typeof pos !== "number" || !Array.isArray(oneOf)) return "";
  const near = nearest(String(ref[pos]?.value), oneOf.map(String))[0];
  return near === undefined ? `; there are ${oneOf.join(", ")}` : `; did you mean ${near}?`;
}

function undefinedFunction(message: string): string | undefined {
  return /^undefined function (\S+)/.exec(message)?.[1];
}

function joined(source: string, file: string): string {
  return source === file || source.endsWith(`/${file}`) ? source : `${source}/${file}`;
}
