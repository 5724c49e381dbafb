import type { EvidenceStatus, Level } from "@gitops-health/contracts";

/**
 * A page for people, before it is Markdown or HTML. All text in it is plain and may be anybody's: the renderers escape it.
 */
export interface Page {
  readonly title: string;
  readonly subtitle: string;
  /** The answer, large and first. */
  readonly verdict: {
    /** Gives the colour, and the sign and words unless they are given. */
    readonly status: EvidenceStatus;
    readonly sign?: string;
    readonly words?: string;
    readonly sentence: string;
  };
  /** What must be seen without scrolling, before the contents. */
  readonly lead?: readonly PageBlock[];
  readonly sections: readonly Section[];
}

export interface Section {
  /** Unique; ASCII letters and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PageBlock[];
}

export type PageBlock =
  | { readonly kind: "paragraph"; readonly text: readonly Inline[] }
  | { readonly kind: "callout"; readonly text: readonly Inline[] }
  | { readonly kind: "facts"; readonly facts: readonly (readonly [name: string, value: readonly Inline[]])[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Inline[])[] }
  /** Things to do, in their order. */
  | { readonly kind: "steps"; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "commands"; readonly title: string; readonly text: string }
  | { readonly kind: "diff"; readonly title: readonly Inline[]; readonly text: string }
  /** A drawing of ours, for HTML as SVG whose texts are escaped already, for Markdown as characters. */
  | { readonly kind: "chart"; readonly caption: string; readonly svg: string; readonly text: string }
  | { readonly kind: "coverage"; readonly caption: string; readonly counts: readonly StatusCount[] }
  | { readonly kind: "risk"; readonly caption: string; readonly points: readonly RiskPoint[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
      /** Shown instead of a table without rows. */
      readonly empty: string;
    };

export interface Column {
  readonly title: string;
  readonly align?: "right";
  /** Kept on one line. */
  readonly narrow?: boolean;
}

/** A piece of text with a meaning; a bare string is plain text. */
export type Inline =
  | string
  | { readonly kind: "code" | "strong" | "small"; readonly text: string }
  | { readonly kind: "status"; readonly status: EvidenceStatus }
  | { readonly kind: "level"; readonly level: Level }
  /** A share, 0 to 1, with a bar beside it. */
  | { readonly kind: "share"; readonly share: number; readonly words: string };

export interface StatusCount {
  readonly status: EvidenceStatus;
  readonly count: number;
}

/** One change in the chart of risk over time. */
export interface RiskPoint {
  /** `YYYY-MM-DDTHH:MM:SSZ` */
  readonly date: string;
  /** 0 to 100. */
  readonly score: number;
  readonly level: Level;
  readonly label: string;
}

/** A status for eyes: a sign and words, so that nothing depends on colour. */
export const statusWords: Readonly<Record<EvidenceStatus, { readonly sign: string; readonly words: string }>> = {
  SATISFIED: { sign: "✓", words: "Satisfied" },
  NOT_SATISFIED: { sign: "✗", words: "Not satisfied" },
  INSUFFICIENT_EVIDENCE: { sign: "◐", words: "Insufficient evidence" },
  NOT_EVALUATED: { sign: "?", words: "Not evaluated" },
  NOT_APPLICABLE: { sign: "–", words: "Not applicable" },
};

/** A risk level for eyes: one to four filled marks beside the word. */
export const levelSigns: Readonly<Record<Level, string>> = { low: "▪", medium: "▪▪", high: "▪▪▪", critical: "▪▪▪▪" };
