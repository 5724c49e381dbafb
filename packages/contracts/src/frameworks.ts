/** The regulations, and by which names each part of the house knows them: one table for all. */
export interface Framework {
  /** As written under `frameworks:` in the configuration. */
  readonly id: "hipaa-security" | "21cfr11" | "sox-itgc" | "pci-dss";
  /** Policy folder, policy package and collection. */
  readonly policy: "hipaa" | "fda" | "sox" | "pci";
  /** Prefix of a control's canonical id in the catalog. */
  readonly prefix: "HIPAA" | "PART11" | "SOX" | "PCI";
  readonly title: string;
}

export const frameworks: readonly Framework[] = [
  { id: "hipaa-security", policy: "hipaa", prefix: "HIPAA", title: "HIPAA Security Rule (45 CFR 164 Subpart C)" },
  { id: "21cfr11", policy: "fda", prefix: "PART11", title: "FDA 21 CFR Part 11" },
  { id: "sox-itgc", policy: "sox", prefix: "SOX", title: "SOX and IT general controls" },
  { id: "pci-dss", policy: "pci", prefix: "PCI", title: "PCI DSS 4.0.1" },
];

export type FrameworkId = Framework["id"];
export const frameworkIds = frameworks.map((framework) => framework.id) as [FrameworkId, ...FrameworkId[]];
