/** One control of a regulation. */
export interface Control {
  /** Canonical: `HIPAA:164.312(a)(2)(iv)`, `PART11:11.10(e)`, `SOX:404`, `PCI:3.5`. */
  readonly id: string;
  readonly cite: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly framework: string;
  readonly edition: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly supersededBy: string | null;
  readonly source: string;
}

/** What a code in a message turned out to be. */
export interface CodeVerdict {
  readonly raw: string;
  readonly verdict: "valid" | "superseded" | "unknown" | "too-coarse" | "implausible";
  /** Canonical id; null when unknown. */
  readonly canonical: string | null;
  readonly framework: string | null;
  /** For an unknown code the nearest known ones; for a superseded one its successor. Never applied by itself. */
  readonly suggestions: readonly string[];
}
