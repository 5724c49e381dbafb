/** What a rule, or all rules, let pass. The meaning of each part is that of gitleaks 8 (config/allowlist.go). */
export interface Allowlist {
  /** Whether all parts that are given must hold, or any. */
  readonly condition: "and" | "or";
  readonly commits: readonly string[];
  /** Expressions for the path of a file. */
  readonly paths: readonly string[];
  /** What `regexes` look at: the value, all that the rule's expression matched, or the lines that it stands in. */
  readonly regexTarget: "secret" | "match" | "line";
  readonly regexes: readonly string[];
  /** Words that the value must not contain, in any case. */
  readonly stopwords: readonly string[];
}

/** A rule for one kind of credential, as gitleaks writes it. */
export interface SecretRule {
  readonly id: string;
  readonly description: string;
  /** In the syntax of RE2; without it the path alone tells. */
  readonly regex?: string;
  /** Expression for the paths of files that the rule is about. */
  readonly path?: string;
  /** The group that is the value; 0: the first group that is not empty, else all that matched. */
  readonly secretGroup: number;
  /** Bits per character (Shannon) that the value must exceed; 0: any. */
  readonly entropy: number;
  /** Lower case; one of them must stand near by. */
  readonly keywords: readonly string[];
  /**
   * Every match has a keyword in it and is at most so many UTF-16 units long, but for a run (tools/gitleaks-rules/reach.ts):
   * only what is around keywords need be looked at. Without it, all of the text.
   */
  readonly reach?: number;
  /** Whether a match may have, behind the keyword, one run without bound of characters that are no white space. */
  readonly run?: boolean;
  readonly allowlists: readonly Allowlist[];
}

/** Rules and what all of them let pass. */
export interface SecretRules {
  readonly rules: readonly SecretRule[];
  readonly allowlists: readonly Allowlist[];
}
