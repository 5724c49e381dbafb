import type { Action, InputTable, Interim } from "@gitops-health/actions-kit";
import type { Kind } from "@gitops-health/contracts";

/** One command that is an action's own run. */
export interface ActionCommand {
  /** As typed: two words. */
  readonly name: string;
  readonly summary: string;
  /** Loaded only when the command runs, so that each starts fast. */
  readonly load: () => Promise<Action<InputTable, Kind, Interim>>;
  /** Flags that users know, and the input each one sets. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Whether it judges a range, so that --commit and --pr say which. */
  readonly range: boolean;
  readonly examples: readonly string[];
}

const erased = (action: unknown) => action as Action<InputTable, Kind, Interim>;

/** All commands that are actions, in the order of the chain. */
export const commands: readonly ActionCommand[] = [
  {
    name: "commit lint",
    summary: "Check commit messages and the squash message",
    load: async () => erased((await import("@gitops-health/action-commit-lint")).action),
    aliases: {},
    range: true,
    examples: [
      "gitops-health commit lint",
      "gitops-health commit lint --commit HEAD~2",
      "gitops-health commit lint --pr main..HEAD --json",
    ],
  },
  {
    name: "compliance analyze",
    summary: "Judge a change by the policies of HIPAA, FDA 21 CFR Part 11, SOX and PCI DSS",
    load: async () => erased((await import("@gitops-health/action-compliance-analyze")).action),
    aliases: {},
    range: true,
    examples: [
      "gitops-health compliance analyze --commit HEAD",
      "gitops-health compliance analyze --pr main..HEAD --json",
    ],
  },
  {
    name: "risk score",
    summary: "Score how risky a change is, with the reasons",
    load: async () => erased((await import("@gitops-health/action-risk-score")).action),
    aliases: {},
    range: true,
    examples: ["gitops-health risk score --commit HEAD --verbose", "gitops-health risk score --pr main..HEAD --json"],
  },
  {
    name: "deploy plan",
    summary: "Plan the deployment from the documents of compliance analyze and risk score",
    load: async () => erased((await import("@gitops-health/action-deploy-strategy")).action),
    aliases: {},
    range: true,
    examples: [
      "gitops-health deploy plan --pr main..HEAD",
      "gitops-health deploy plan --commit HEAD --environment staging",
    ],
  },
  {
    name: "forensics bisect",
    summary: "Find the commit that made a check fail or a metric cross a threshold",
    load: async () => erased((await import("@gitops-health/action-bisect")).action),
    aliases: { end: "bad", resume: "measurements" },
    range: false,
    examples: [
      'gitops-health forensics bisect --good v1.4.0 --bad HEAD --command "npm test"',
      'gitops-health forensics bisect --start HEAD~20 --end HEAD --metric p95 --threshold 500 --command "./load-test.sh"',
      'gitops-health forensics bisect --good v1.4.0 --command "npm test" --resume .git/gitops-health/readings.jsonl',
    ],
  },
  {
    name: "audit report",
    summary: "Account for every change of a period, with a package that verifies offline",
    load: async () => erased((await import("@gitops-health/action-audit-report")).action),
    aliases: { "start-date": "since", "end-date": "until" },
    range: false,
    examples: ["gitops-health audit report --start-date 2026-01-01 --end-date 2026-03-31 --service phi-service"],
  },
];
