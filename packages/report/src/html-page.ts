import { createHash } from "node:crypto";
import { escapeHtml } from "@gitops-health/text";
import { coverageChart, riskChart } from "./html-chart.ts";
import { STYLE } from "./html-style.ts";
import { type Column, type Inline, levelSigns, type Page, type PageBlock, type Section, statusWords } from "./page.ts";

/** Only our own style may apply: no script, no image, no font, no form, nothing from elsewhere. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/** A page as one HTML file that needs nothing else: it reads in a browser, by ear, on paper, and in light and dark. */
export function htmlPage(page: Page): string {
  const contents = page.sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  const { sign, words } = { ...statusWords[page.verdict.status], ...page.verdict };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(`${page.title} – ${page.subtitle}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="brand">gitops-health</p>
<h1>${escapeHtml(page.title)}</h1>
<p class="subtitle">${escapeHtml(page.subtitle)}</p>
<div class="verdict ${page.verdict.status}"><span class="sign" aria-hidden="true">${escapeHtml(sign)}</span><p><strong>${escapeHtml(words)}</strong><br>${escapeHtml(page.verdict.sentence)}</p></div>
</header>
${lead(page.lead)}<nav aria-label="Contents"><ol>
${contents.join("\n")}
</ol></nav>
<main>
${page.sections.map(section).join("\n")}
</main>
</body>
</html>
`;
}

function lead(blocks: Page["lead"]): string {
  return blocks === undefined
    ? ""
    : `<section class="lead" aria-label="What to do">\n${blocks.map(block).join("\n")}\n</section>\n`;
}

function section({ id, title, blocks }: Section): string {
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${escapeHtml(title)}</h2>
${blocks.map(block).join("\n")}
</section>`;
}

function block(each: PageBlock): string {
  switch (each.kind) {
    case "paragraph":
      return `<p>${inlines(each.text)}</p>`;
    case "callout":
      return `<p class="callout">${inlines(each.text)}</p>`;
    case "facts":
      return `<dl>${each.facts.map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${inlines(value)}</dd></div>`).join("")}</dl>`;
    case "list":
      return `<ul>${each.items.map((item) => `<li>${inlines(item)}</li>`).join("")}</ul>`;
    case "steps":
      return `<ol class="steps">${each.items.map((item) => `<li>${inlines(item)}</li>`).join("")}</ol>`;
    case "diff":
      return `<figure class="diff"><figcaption>${inlines(each.title)}</figcaption><pre tabindex="0">${diffLines(each.text)}</pre></figure>`;
    case "chart":
      return `<figure><figcaption>${escapeHtml(each.caption)}</figcaption><div class="chart">${each.svg}</div></figure>`;
    case "commands":
      return `<figure class="commands"><figcaption>${escapeHtml(each.title)}</figcaption><pre tabindex="0">${escapeHtml(each.text)}</pre></figure>`;
    case "coverage":
      return coverageChart(each.caption, each.counts);
    case "risk":
      return riskChart(each.caption, each.points);
    case "table":
      return table(each);
  }
}

function table({ caption, columns, rows, empty }: Extract<PageBlock, { kind: "table" }>): string {
  if (rows.length === 0) return `<p class="empty">${escapeHtml(empty)}</p>`;
  const head = columns.map((column) => `<th scope="col"${classes(column)}>${escapeHtml(column.title)}</th>`);
  const body = rows.map(
    (row) => `<tr>${row.map((cell, index) => tableCell(cell, columns[index], index)).join("")}</tr>`,
  );
  return `<div class="table" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
}

/** The first cell heads its row; the column's title goes along for the narrow layout. */
function tableCell(cell: readonly Inline[], column: Column | undefined, index: number): string {
  const label = `data-label="${escapeHtml(column?.title ?? "")}"`;
  const attributes = column === undefined ? "" : classes(column);
  return index === 0
    ? `<th scope="row" ${label}${attributes}>${inlines(cell)}</th>`
    : `<td ${label}${attributes}><div>${inlines(cell)}</div></td>`;
}

function classes({ align, narrow }: Column): string {
  const names = [...(align === "right" ? ["right"] : []), ...(narrow ? ["narrow"] : [])];
  return names.length === 0 ? "" : ` class="${names.join(" ")}"`;
}

/** Additions and removals are told apart by their sign; the colour only repeats it. */
function diffLines(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const kind = line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "";
      return kind === "" ? escapeHtml(line) : `<span class="${kind}">${escapeHtml(line)}</span>`;
    })
    .join("\n");
}

function inlines(text: readonly Inline[]): string {
  return text.map(inline).join("");
}

function inline(each: Inline): string {
  if (typeof each === "string") return escapeHtml(each);
  switch (each.kind) {
    case "code":
      return `<code>${escapeHtml(each.text)}</code>`;
    case "strong":
      return `<strong>${escapeHtml(each.text)}</strong>`;
    case "small":
      return `<small>${escapeHtml(each.text)}</small>`;
    case "status": {
      const { sign, words } = statusWords[each.status];
      return `<span class="status ${each.status}"><span aria-hidden="true">${sign}</span> ${words}</span>`;
    }
    case "level":
      return `<span class="level ${each.level}"><span aria-hidden="true">${levelSigns[each.level]}</span> ${each.level}</span>`;
    case "share": {
      const width = Math.round(100 * Math.min(1, Math.max(0, each.share)));
      return `<span class="share"><svg viewBox="0 0 100 10" width="100" height="10" aria-hidden="true"><rect class="whole" width="100" height="10" rx="3"/><rect class="part" width="${width}" height="10" rx="3"/></svg> ${escapeHtml(each.words)}</span>`;
    }
  }
}
