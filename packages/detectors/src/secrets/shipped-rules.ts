import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { DetectorsError } from "../error.ts";
import { digest } from "./gitleaks.generated.ts";
import type { Allowlist, SecretRule, SecretRules } from "./rule.ts";

/** As tools/gitleaks-rules.mjs writes them: what a rule does not say is left out. */
type Shipped<T> = Partial<T>;
interface ShippedRule extends Omit<Shipped<SecretRule>, "allowlists"> {
  readonly id: string;
  readonly allowlists?: readonly Shipped<Allowlist>[];
}
interface ShippedFile {
  readonly rules: readonly ShippedRule[];
  readonly allowlists: readonly Shipped<Allowlist>[];
}

let rules: SecretRules | undefined;

/**
 * The rules of gitleaks, read (100 KB) when they are first asked for.
 *
 * @throws DetectorsError `rules-altered` when the file is missing or is not the one that was released: fewer rules would look like
 * fewer secrets
 */
export function shippedRules(): SecretRules {
  // A bundler copies each file that is named by a literal in `new URL`.
  rules ??= rulesIn(read(new URL("../../data/gitleaks.json", import.meta.url)));
  return rules;
}

/** @param text of data/gitleaks.json */
export function rulesIn(text: Uint8Array): SecretRules {
  const found = createHash("sha256").update(text).digest("hex");
  if (found !== digest)
    throw altered(`has sha256 ${found}, but ${digest} was released with this version; use a released version as it is`);
  const file: ShippedFile = JSON.parse(Buffer.from(text).toString("utf8"));
  return {
    rules: file.rules.map((rule) => ({
      description: "",
      secretGroup: 0,
      entropy: 0,
      keywords: [],
      ...rule,
      allowlists: (rule.allowlists ?? []).map(allowlist),
    })),
    allowlists: file.allowlists.map(allowlist),
  };
}

function allowlist(given: Shipped<Allowlist>): Allowlist {
  return { condition: "or", commits: [], paths: [], regexTarget: "secret", regexes: [], stopwords: [], ...given };
}

function read(url: URL): Uint8Array {
  try {
    return readFileSync(url);
  } catch (cause) {
    throw altered(`cannot be read (${(cause as NodeJS.ErrnoException).code}); it is part of every release`, cause);
  }
}

function altered(what: string, cause?: unknown): DetectorsError {
  return new DetectorsError("rules-altered", "integrity", `The file of rules for credentials ${what}.`, { cause });
}
