import { code, escapeMarkdown } from "@gitops-health/text";
import { fenced } from "./fenced.ts";
import { type Block, tableRows, text } from "./fit.ts";
import { type Inline, type Page, type PageBlock, statusWords } from "./page.ts";
import { counted } from "./words.ts";

/** A page as Markdown that a person can read without a renderer too. */
export function markdownPage(page: Page): string {
  const parts = markdownBlocks(page).map((block) =>
    block.kind === "text" ? block.markdown : tableRows(block.head, block.rows),
  );
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** A page as blocks, for `fit` to bring within a budget. */
export function markdownBlocks(page: Page): Block[] {
  const { sign, words } = { ...statusWords[page.verdict.status], ...page.verdict };
  return [
    text(`# ${escapeMarkdown(page.title)}`),
    text(prose(page.subtitle)),
    text(`> **${sign} ${words}** – ${prose(page.verdict.sentence)}`),
    ...(page.lead ?? []).flatMap(block),
    ...page.sections.flatMap(({ title, blocks }) => [text(`## ${escapeMarkdown(title)}`), ...blocks.flatMap(block)]),
  ];
}

function block(each: PageBlock): Block[] {
  switch (each.kind) {
    case "paragraph":
      return [text(inlines(each.text))];
    case "callout":
      return [text(`> ${inlines(each.text)}`)];
    case "facts":
      return [text(each.facts.map(([name, value]) => `- ${escapeMarkdown(name)}: ${inlines(value)}`).join("\n"))];
    case "list":
      return [text(each.items.map((item) => `- ${inlines(item)}`).join("\n"))];
    case "steps":
      return [text(each.items.map((item, at) => `${at + 1}. ${inlines(item)}`).join("\n"))];
    case "diff":
      return [text(inlines(each.title)), text(fenced(each.text.trimEnd(), "diff"))];
    case "chart":
      return [text(`${prose(each.caption)}:`), text(fenced(each.text, "text"))];
    case "commands":
      return [text(`${escapeMarkdown(each.title)}:`), text(fenced(each.text, "sh"))];
    case "coverage": {
      const parts = each.counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${statusWords[status].sign} ${statusWords[status].words}: ${count}`);
      return [text(`${escapeMarkdown(each.caption)}: ${parts.join(" · ") || "nothing"}.`)];
    }
    case "risk":
      return []; // The table of changes has the same figures.
    case "table":
      if (each.rows.length === 0) return [text(`_${escapeMarkdown(each.empty)}_`)];
      return [
        text(`**${escapeMarkdown(each.caption)}**`),
        {
          kind: "table",
          head: each.columns.map(({ title }) => escapeMarkdown(title)),
          rows: each.rows.map((row) => row.map(inlines)),
          omitted: (count) => `${counted(count, "row")} left out for want of space.`,
        },
      ];
  }
}

/** Characters of a whole bar. */
const BAR = 10;

/** What is small stands on a line of its own below what it explains. */
function inlines(parts: readonly Inline[]): string {
  const lead = (each: Inline, at: number) =>
    at > 0 && typeof each !== "string" && each.kind === "small" ? "<br>" : "";
  return parts.map((each, at) => lead(each, at) + inline(each)).join("");
}

/**
 * Escaped text in which full stops, colons and plus signs stay as they are where they make no link, list or emoji, so that a reader
 * without a renderer sees sentences, names, times and figures: a full stop after a word that is not `www`, a colon before white space
 * or between digits, a plus before a digit. It may begin a line, where `-` and `2)` would begin a list.
 */
function prose(content: string): string {
  return escapeMarkdown(content)
    .replace(
      /(?<=[a-z)%”])(?<!www)&#46;(?=[\sa-z\d]|$)|(?<=\d)&#46;(?=[a-z\d])|&#58;(?=\s|$)|(?<=\d)&#58;(?=\d)|&#43;(?=\d)/gi,
      (reference) => String.fromCharCode(Number(reference.slice(2, -1))),
    )
    .replace(/^(\s*)-(?=[\s-]|$)/, "$1&#45;")
    .replace(/^(\s*\d{1,9})\)/, "$1&#41;");
}

function inline(each: Inline): string {
  if (typeof each === "string") return prose(each);
  switch (each.kind) {
    case "code":
      return code(each.text);
    case "strong":
      return `**${prose(each.text).trim()}**`;
    case "small":
      return prose(each.text.trim());
    case "status":
      return `${statusWords[each.status].sign} ${statusWords[each.status].words}`;
    case "level":
      return each.level;
    case "share": {
      const full = Math.round(Math.min(1, Math.max(0, each.share)) * BAR);
      return `${"█".repeat(full)}${"░".repeat(BAR - full)} ${prose(each.words)}`;
    }
  }
}
