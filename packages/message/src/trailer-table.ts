import type { Level } from "@gitops-health/contracts";

/** What one of our trailers is called and may say. */
export interface TrailerSpec<T> {
  /** Other spellings that are read as this trailer; case never counts. */
  readonly aliases: readonly string[];
  readonly description: string;
  /** What a reader sees of the legal values. */
  readonly expects: string;
  /** The legal words, lowest first where they have an order; empty when the value is not one of some words. */
  readonly words: readonly string[];
  /** A legal value to paste. */
  readonly example: string;
  /** Whether a message may have it several times with different values, which then count together. */
  readonly list: boolean;
  /** The value's meaning; null when it is not legal. */
  readonly read: (value: string) => T | null;
}

export type ClinicalImpact = "none" | "low" | "moderate" | "high" | "critical";

/** The healthcare trailers by canonical key: the one source for parsing, rules, drafts and docs. */
export const trailerTable = {
  "HIPAA-ADMIN": flag("The change touches administrative, physical or technical safeguards of PHI."),
  "PHI-Impact": word("How the change touches protected health information.", ["none", "indirect", "direct"]),
  "FDA-SOFTWARE": flag("The change touches software of a medical device."),
  "SOX-FINANCIAL": flag("The change touches financial reporting or payments."),
  "CLINICAL-IMPACT": {
    ...word("What the change may mean for patients.", ["none", "low", "moderate", "high", "critical"]),
    aliases: ["CLINICAL_IMPACT", "Clinical-Safety"],
    read: readClinicalImpact,
  },
  COMPLIANCE: {
    aliases: [],
    description: "Control codes that the change serves or touches.",
    expects: "control codes, separated by commas",
    words: [],
    example: "HIPAA:164.312(b), SOX-404",
    list: true,
    read: readCodes,
  },
  "RISK-LEVEL": {
    ...word<Level>("The risk as its author sees it.", ["low", "medium", "high", "critical"]),
    aliases: ["RISK_LEVEL"],
  },
  "SUGGESTED-REVIEWERS": {
    aliases: ["Reviewers", "SUGGESTED_REVIEWERS"],
    description: "Who should review the change.",
    expects: "users or teams such as @alice, @acme/security, separated by commas",
    words: [],
    example: "@acme/security, @acme/compliance",
    list: true,
    read: readReviewers,
  },
  Evidence: {
    aliases: [],
    description: "Where the evidence of the change is kept.",
    expects: "a URI such as https://… or s3://…",
    words: [],
    example: "https://evidence.example.org/CHG-1234",
    list: true,
    read: (value: string) => (/^[A-Za-z][A-Za-z0-9+.-]*:[^\s:][^\s]*$/.test(value) ? value : null),
  },
  "BREAKING-CHANGE": {
    aliases: ["BREAKING CHANGE"],
    description: "What breaks and how to migrate.",
    expects: "a sentence",
    words: [],
    example: "clients must send the patient id as a header",
    list: true,
    read: (value: string) => (value === "" ? null : value),
  },
} satisfies Record<string, TrailerSpec<unknown>>;

export type TrailerName = keyof typeof trailerTable;

export const trailerNames = Object.keys(trailerTable) as readonly TrailerName[];

// Spellings as in the table are found without folding case: parsing asks for every trailer of every message.
const bySpelling = new Map<string, TrailerName>(
  trailerNames.flatMap((name) =>
    [name, ...trailerTable[name].aliases].map((key): [string, TrailerName] => [key, name]),
  ),
);
const byKey = new Map([...bySpelling].map(([key, name]): [string, TrailerName] => [key.toLowerCase(), name]));
const LONGEST_KEY = Math.max(...[...byKey.keys()].map((key) => key.length));

/** A row of the table by its name, where the row's own type does not matter. */
export function trailerSpec(name: TrailerName): TrailerSpec<unknown> {
  return trailerTable[name];
}

/** Our spelling of a trailer's key; a key that is none of ours is given back as it is. */
export function canonicalKey(key: string): string {
  return trailerName(key) ?? key;
}

/** Whether a canonical key is one of ours. */
export function isTrailerName(canonical: string): canonical is TrailerName {
  return bySpelling.get(canonical) === canonical;
}

/** Which of our trailers a key names; undefined for a foreign one. */
export function trailerName(key: string): TrailerName | undefined {
  return key.length > LONGEST_KEY ? undefined : (bySpelling.get(key) ?? byKey.get(key.toLowerCase()));
}

function flag(description: string): TrailerSpec<boolean> {
  const words = ["false", "true"];
  return {
    aliases: [],
    description,
    expects: "true or false",
    words,
    example: "true",
    list: false,
    read(value) {
      const index = words.indexOf(value.toLowerCase());
      return index < 0 ? null : index === 1;
    },
  };
}

function word<const W extends string>(description: string, words: readonly W[]): TrailerSpec<W> {
  return {
    aliases: [],
    description,
    expects: `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`,
    words,
    example: words[0] ?? "",
    list: false,
    read(value) {
      const lower = value.toLowerCase();
      return words.find((each) => each === lower) ?? null;
    },
  };
}

/** With the older spellings: a change that "requires clinical review" counts as high until somebody has decided. */
function readClinicalImpact(value: string): ClinicalImpact | null {
  switch (value.toLowerCase()) {
    case "none":
    case "no_clinical_impact":
      return "none";
    case "low":
      return "low";
    case "moderate":
      return "moderate";
    case "high":
    case "requires_clinical_review":
      return "high";
    case "critical":
      return "critical";
    default:
      return null;
  }
}

function readCodes(value: string): readonly string[] | null {
  const codes = items(value);
  return codes.length > 0 && codes.every((code) => code.length <= 100) ? codes : null;
}

function readReviewers(value: string): readonly string[] | null {
  const reviewers = items(value.replaceAll(" ", ","));
  const legal = reviewers.every((each) => /^@[A-Za-z0-9][A-Za-z0-9-]*(\/[\w.-]+)?$/.test(each));
  return reviewers.length > 0 && legal ? reviewers : null;
}

function items(value: string): string[] {
  return value
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
