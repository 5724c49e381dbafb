import type { RuleId, RuleSeverity } from "@gitops-health/config";
import { type CommitSection, casesOf, textsOf } from "./section.ts";

/** A rule that commitlint judges. */
export interface Asked {
  readonly severity: RuleSeverity;
  readonly when: "always" | "never";
  readonly value: unknown;
}

/** How one rule of commitlint is said with us. */
export interface Mapping {
  readonly name: string;
  /** Rules of ours that are on by default, and off where commitlint's is. */
  readonly off: readonly RuleId[];
  /** Writes it into the section. @returns what was lost, as the end of a sentence */
  readonly carry: (asked: Asked, commit: CommitSection) => string | undefined;
}

/** Every rule of commitlint 21 that we have in some form. */
export const mappings: readonly Mapping[] = [
  {
    name: "type-enum",
    off: ["header/type-enum"],
    carry({ severity, when, value }, commit) {
      if (when === "never") return "a list of forbidden types cannot be carried over; list the allowed ones.";
      commit.types = textsOf(value, "types");
      set(commit, "header/type-enum", severity);
      return undefined;
    },
  },
  {
    name: "scope-enum",
    off: [],
    carry({ severity, when, value }, commit) {
      if (when === "never") return "a list of forbidden scopes cannot be carried over; list the allowed ones.";
      commit.scopes = textsOf(value, "scopes");
      set(commit, "header/scope-enum", severity);
      return hasDelimiters(value)
        ? "several scopes are separated by commas with us; other delimiters were left out."
        : undefined;
    },
  },
  {
    name: "type-empty",
    off: ["header/type-empty", "header/conventional"],
    carry({ severity, when }, commit) {
      set(commit, "header/type-empty", severity, when === "always" ? { when } : {});
      set(commit, "header/conventional", when === "always" ? "off" : severity);
      return undefined;
    },
  },
  empty("scope-empty", "header/scope-empty", []),
  {
    name: "subject-empty",
    off: ["header/subject-empty"],
    carry({ severity, when }, commit) {
      if (when === "always") return "an empty subject cannot be asked for.";
      set(commit, "header/subject-empty", severity);
      return undefined;
    },
  },
  cased("type-case", "header/type-case", ["header/type-case"]),
  cased("scope-case", "header/scope-case", []),
  cased("subject-case", "header/subject-case", ["header/subject-case"]),
  cased("header-case", "header/case", []),
  cased("body-case", "body/case", []),
  length("type-max-length", "header/type-length", "max"),
  length("type-min-length", "header/type-length", "min"),
  length("scope-max-length", "header/scope-length", "max"),
  length("scope-min-length", "header/scope-length", "min"),
  length("subject-max-length", "header/subject-length", "max"),
  length("subject-min-length", "header/subject-length", "min"),
  length("header-min-length", "header/min-length", "min"),
  length("body-min-length", "body/min-length", "min"),
  length("body-max-length", "body/max-length", "max"),
  length("footer-max-line-length", "trailers/max-line-length", "max"),
  shared("header-max-length", "header/max-length", "header-max-length"),
  shared("body-max-line-length", "body/max-line-length", "body-max-line-length"),
  stop("subject-full-stop", "header/subject-full-stop", ["header/subject-full-stop"]),
  stop("body-full-stop", "body/full-stop", []),
  empty("subject-exclamation-mark", "header/exclamation-mark", []),
  {
    name: "breaking-change-exclamation-mark",
    off: [],
    carry({ severity, when }, commit) {
      if (when === "never") return "that both never stand together cannot be asked for.";
      set(commit, "breaking/marked", severity);
      set(commit, "breaking/described", severity);
      return undefined;
    },
  },
  plain("header-trim", "header/trim"),
  plain("body-leading-blank", "body/leading-blank"),
  empty("body-empty", "body/empty", []),
  empty("references-empty", "body/references", []),
  {
    name: "footer-leading-blank",
    off: [],
    carry: () => "our trailers/git-visible asks for more (git sees every trailer of ours) and stays as it is.",
  },
  {
    name: "signed-off-by",
    off: [],
    carry({ severity, when }, commit) {
      if (when === "never") return "that nobody signs off cannot be asked for.";
      set(commit, "trailers/signed-off-by", severity);
      return "ours also asks that the author or the committer has signed.";
    },
  },
  {
    name: "trailer-exists",
    off: [],
    carry({ severity, when, value }, commit) {
      if (when === "never") return "that a trailer is absent cannot be asked for.";
      set(commit, "trailers/exists", severity, { trailers: textsOf(value, "").map((key) => key.replace(/:\s*$/, "")) });
      return undefined;
    },
  },
];

function set(commit: CommitSection, id: RuleId, severity: RuleSeverity, options: object = {}): void {
  commit.rules[id] = { ...commit.rules[id], ...options, severity };
}

function plain(name: string, id: RuleId): Mapping {
  return {
    name,
    off: [id],
    carry({ severity, when }, commit) {
      if (when === "never") return "the opposite cannot be asked for.";
      set(commit, id, severity);
      return undefined;
    },
  };
}

/** commitlint's `never` empty is our default. */
function empty(name: string, id: RuleId, off: readonly RuleId[]): Mapping {
  return {
    name,
    off,
    carry({ severity, when }, commit) {
      set(commit, id, severity, when === "always" ? { when } : {});
      return undefined;
    },
  };
}

function cased(name: string, id: RuleId, off: readonly RuleId[]): Mapping {
  return {
    name,
    off,
    carry({ severity, when, value }, commit) {
      const cases = casesOf(value);
      if (cases === undefined) return "names no case that we know.";
      set(commit, id, severity, { when, case: cases });
      return hasDelimiters(value) ? "other delimiters than commas were left out." : undefined;
    },
  };
}

function length(name: string, id: RuleId, option: "min" | "max"): Mapping {
  return {
    name,
    off: [],
    carry({ severity, when, value }, commit) {
      const number = bound(value);
      if (when === "never" || number === undefined) return "is not a length that can be asked for.";
      if (number !== null) set(commit, id, severity, { [option]: number });
      return undefined;
    },
  };
}

/** Lengths that other parts read too stand beside the rules. */
function shared(name: string, id: RuleId, key: "header-max-length" | "body-max-line-length"): Mapping {
  return {
    name,
    off: [id],
    carry({ severity, when, value }, commit) {
      const number = bound(value);
      if (when === "never" || number === undefined) return "is not a length that can be asked for.";
      if (number !== null && number > 0) commit[key] = number;
      set(commit, id, number === null || number === 0 ? "off" : severity);
      return undefined;
    },
  };
}

function stop(name: string, id: RuleId, off: readonly RuleId[]): Mapping {
  return {
    name,
    off,
    carry({ severity, when, value }, commit) {
      const character = typeof value === "string" && value !== "" ? value : ".";
      set(commit, id, severity, { when, character });
      return undefined;
    },
  };
}

/** A whole number; null for `Infinity`, which asks nothing; undefined for anything else. */
function bound(value: unknown): number | null | undefined {
  if (value === Number.POSITIVE_INFINITY) return null;
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function hasDelimiters(value: unknown): boolean {
  return typeof value === "object" && value !== null && "delimiters" in value;
}
