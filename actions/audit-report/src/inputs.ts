import { commonInputs, type InputSpec, type Inputs, lines, requiredText, text } from "@gitops-health/actions-kit";

const known = ["json", "markdown", "html"] as const;
type Format = (typeof known)[number];

/** Some of the formats, separated by commas or white space. */
const formats: InputSpec<ReadonlySet<Format>> = {
  description:
    "Which reports the package holds, separated by commas: `json` (always there), `markdown`, `html`. The last two are also written beside it.",
  default: known.join(", "),
  required: false,
  expects: `some of ${known.join(", ")}`,
  parse(value) {
    const asked = value.split(/[\s,]+/).filter((each) => each !== "");
    if (!asked.every((each): each is Format => known.some((format) => format === each)))
      throw new RangeError(`expected some of ${known.join(", ")}`);
    return new Set(asked);
  },
};

/** All inputs of the action; `action.yml` is held to this table. */
export const inputs = {
  ...commonInputs,
  since: requiredText({
    description:
      "Start of the period: a day such as `2026-01-01` (UTC, included) or a tag, branch or commit (not included).",
  }),
  until: text({
    description: "End of the period, included: a day such as `2026-03-31` (UTC) or a tag, branch or commit.",
    default: "HEAD",
  }),
  service: text({ description: "Audit only changes that touch this service of the configuration; default: all." }),
  evidence: lines({
    description:
      "Folders with documents that the other actions stored, one a line, searched at any depth; default: the output directory.",
  }),
  formats,
};

export type AuditReportInputs = Inputs<typeof inputs>;
