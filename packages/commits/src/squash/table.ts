import { parseMessage } from "@gitops-health/message";
import { composeSquash, type SquashSettings } from "./compose.ts";

const titles: readonly SquashSettings["title"][] = ["COMMIT_OR_PR_TITLE", "PR_TITLE"];
const messages: readonly SquashSettings["message"][] = ["COMMIT_MESSAGES", "PR_BODY", "BLANK"];

/** What a reader of GitHub's settings page sees for a pair; the other pairs are those of the API alone. */
const NAMES: Readonly<Record<string, string>> = {
  "COMMIT_OR_PR_TITLE COMMIT_MESSAGES": "Default message",
  "PR_TITLE BLANK": "Pull request title",
  "PR_TITLE COMMIT_MESSAGES": "Pull request title and commit details",
  "PR_TITLE PR_BODY": "Pull request title and description",
};

/** What lands by each of GitHub's merge settings, for one commit and for several, composed by `composeSquash`: lines of Markdown. */
export function squashTable(): string[] {
  return [
    "What GitHub proposes for the pull request #12 `Show allergies` (description `Why and how.`) with the commits `feat: show allergies` (body",
    "`In the list.`) and, for several, `test: cover allergies`. Merges in the pull request are neither counted nor listed. `git` says which",
    "trailers git sees when the description, or the first commit, ends with `RISK-LEVEL: low`.",
    "",
    "| Title | Message | On the settings page | One commit | Several commits |",
    "|---|---|---|---|---|",
    ...titles.flatMap((title) =>
      messages.map((message) => {
        const settings = { title, message };
        const name = NAMES[`${title} ${message}`] ?? "";
        return `| \`${title}\` | \`${message}\` | ${name} | ${landed(settings, 1)} | ${landed(settings, 2)} |`;
      }),
    ),
    "",
    "Sign-offs of the commits, and co-authors and other authors than the pull request's own, follow behind a line of dashes (without it where",
    "there is no text; a single commit's own text keeps its own). That paragraph is then the last one, and the only one in which git sees",
    "trailers. With a token the repository's own settings are judged; without one the default and `PR_TITLE` with `PR_BODY` are judged as",
    "assumed, and only warn. What somebody writes into the merge dialog, and the sign-off that a repository may ask of web commits, is not",
    "known beforehand.",
  ];
}

const author = { name: "Alice", email: "alice@example.org" };
const commits = [
  { message: parseMessage("feat: show allergies\n\nIn the list.\n\nRISK-LEVEL: low\n"), author },
  { message: parseMessage("test: cover allergies\n"), author },
];
const pullRequest = { number: 12, title: "Show allergies", body: "Why and how.\n\nRISK-LEVEL: low" };

function landed(settings: SquashSettings, count: number): string {
  const message = composeSquash(pullRequest, commits.slice(0, count), settings);
  const seen = parseMessage(message).trailers.map(({ key }) => `\`${key}\``);
  const lines = message
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `\`${line}\``));
  return `${lines.join("<br>")}<br>git: ${seen.join(", ") || "none"}`;
}
