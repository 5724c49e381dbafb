import type { CulpritReport } from "@gitops-health/contracts";
import { codeSpan, oneLine, plainMarkdown } from "@gitops-health/text";
import {
  answerOf,
  badWords,
  counterfactualSentence,
  effectSentence,
  rollBackWords,
  short,
} from "./culprit-report-answer.ts";
import { timeLine } from "./culprit-report-times.ts";
import { span } from "./figure.ts";

/**
 * The next incident file, as far as it can be written without the people who were there: what is known is filled in, everything
 * else is a blank that says what belongs there. What people are to write stands before what bisect says, so that a later search
 * quotes the people (it quotes the first paragraph of a section), and never a recommendation as what helped. In the form that `incidents/` is searched by (docs/incidents.md).
 */
export function incidentDraft(report: CulpritReport): string {
  const { sentence } = answerOf(report);
  const { metric, safety, culprit, rollback, approval } = report;
  const services = safety.services;
  return `${[
    frontMatter(report),
    `# ${plainMarkdown(title(report))}`,
    `> A draft of bisect, for people to finish: each blank is marked \`[to be filled in: …]\`. Only what is said to be measured was measured.`,
    `## Summary\n\n${plainMarkdown(sentence)} ${plainMarkdown(effectSentence(report) ?? "")}`.trimEnd(),
    `${blank("what users and patients saw, in two sentences")}`,
    `## Impact\n\n${[
      `- Services: ${services.length === 0 ? blank("which services") : services.map(codeSpan).join(", ")}`,
      `- Domains: ${safety.domains.join(", ") || "none in the configuration"}; safety class ${safety.safetyClass ?? "none in the configuration"}`,
      `- Declared clinical impact: ${safety.clinicalImpact ?? blank("no declaration that can be read was found; who judged it, and how")}`,
      `- Exposure: ${safety.exposureSeconds === null ? blank("from deployment to detection") : span(safety.exposureSeconds)}`,
      `- Patients affected, and how that was found out: ${blank("number, method, who checked")}`,
      `- Payments or records affected: ${blank("number, method, who checked")}`,
    ].join("\n")}`,
    `## Time line (UTC)\n\n${[
      ...timeLine(report).map(({ at, what }) => `- ${plainMarkdown(`${at} ${what}`)}`),
      `- ${blank("time")} alert acknowledged by ${blank("who")}`,
      `- ${blank("time")} rollback decided by ${blank("who")}`,
      `- ${blank("time")} rollback carried out by ${blank("who, or which engine")}`,
      `- ${blank("time")} ${metric === null ? "the command" : codeSpan(metric.name)} back to normal`,
    ].join("\n")}`,
    `## Root cause\n\n${blank("why the change had this effect, and why nothing stopped it")}\n\n${rootCause(report)}`,
    `## Resolution\n\n${blank("what was done in the end, and how it was seen to help")}`,
    `Recommended by bisect: ${plainMarkdown(report.action.what)} ${plainMarkdown(counterfactualSentence(report) ?? "")}`.trimEnd(),
    `## Rollback decision\n\n${[
      `- Recommended by bisect: ${rollBackWords(rollback, codeName)}. ${plainMarkdown(rollback.reason)}`,
      `- Must approve: ${approval.roles.length === 0 ? "nobody by the configuration" : approval.roles.map(({ role, eligible }) => `${plainMarkdown(role)} (${eligible.map(codeSpan).join(", ") || "nobody is named"})`).join(", ")}`,
      `- Decision, by whom and why: ${blank("roll back or not, names, reason")}`,
    ].join("\n")}`,
    `## Prevention\n\n- ${blank("what would have caught it before deployment, owner, date")}\n- ${blank("what would have detected it sooner, owner, date")}`,
    `## References\n\n${[
      `- Search: good ${codeSpan(report.good)}, bad ${codeSpan(report.bad)}, command ${codeSpan(`sha256:${report.commandDigest}`)}`,
      ...(culprit === null ? [] : [`- Culprit: ${codeSpan(culprit.commit)}`]),
      ...(report.incidents.searched
        ? report.incidents.items.map(({ file, title: past }) => `- Similar: ${codeSpan(file)} ${plainMarkdown(past)}`)
        : []),
      `- Ticket: ${blank("link")}`,
    ].join("\n")}`,
  ].join("\n\n")}\n`;
}

/** The name of a version, or the short one of a commit, as code. */
function codeName(name: string): string {
  return codeSpan(/^[0-9a-f]{40,64}$/.test(name) ? short(name) : name);
}

/** A blank for people, which no reader takes for a fact. */
function blank(what: string): string {
  return `[to be filled in: ${what}]`;
}

function title({ metric, culprit, outcome }: CulpritReport): string {
  const what = metric === null ? "A check failed" : badWords(metric);
  if (culprit !== null) return `${what} after “${culprit.header}”`;
  return `${what}, ${outcome === "not-reproduced" ? "not reproduced" : "culprit not known yet"}`;
}

/** YAML in which every text of others is a JSON string, which YAML reads the same and nothing inside can end. */
function frontMatter(report: CulpritReport): string {
  const { culprit, metric, safety, evaluatedAt } = report;
  const string = (value: string) => JSON.stringify(oneLine(value));
  return [
    "---",
    `title: ${string(title(report))}`,
    `date: ${(safety.detectedAt ?? evaluatedAt).slice(0, 10)}`,
    "status: draft",
    `services: [${safety.services.map(string).join(", ")}]`,
    `metric: ${metric === null ? "null" : string(metric.name)}`,
    `outcome: ${report.outcome}`,
    `culprit: ${culprit === null ? "null" : string(culprit.commit)}`,
    `root-cause: ${string("[to be filled in: one sentence]")}`,
    `resolution: ${string("[to be filled in: one sentence]")}`,
    "---",
  ].join("\n");
}

function rootCause({ culprit, outcome, remaining }: CulpritReport): string {
  if (culprit === null)
    return outcome === "not-reproduced"
      ? "Not known: the regression did not show in the search."
      : `Not known: one of ${remaining.length} commits.`;
  const [hunk] = culprit.hunks;
  const where =
    hunk === undefined
      ? ""
      : ` The change closest to what was measured is at ${codeSpan(`${hunk.path}:${hunk.line}`)}, by names; that it is the cause is for people to say.`;
  return `Commit ${codeSpan(short(culprit.commit))} ${plainMarkdown(`“${culprit.header}” by ${culprit.author}`)}.${where}`;
}
