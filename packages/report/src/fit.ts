import { byteLength } from "@gitops-health/text";

/** A piece of a Markdown page. Everything untrusted in it is escaped already (`escapeMarkdown`, `code` of `@gitops-health/text`). */
export type Block =
  | { readonly kind: "text"; readonly markdown: string }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      /** Most important first: rows are left out from the end. */
      readonly rows: readonly (readonly string[])[];
      /** What a reader is told when `count` rows did not fit. */
      readonly omitted: (count: number) => string;
    };

export function text(markdown: string): Block {
  return { kind: "text", markdown };
}

/**
 * The blocks as one Markdown page of at most `budget` UTF-8 bytes. A runner loses a whole summary that is over its limit
 * (1024 KiB), so rows are left out from the largest table until all fits, and the page says how many.
 */
export function fit(blocks: readonly Block[], budget: number): string {
  const kept = blocks.map((block) => (block.kind === "table" ? block.rows.length : 0));
  for (;;) {
    const parts = blocks.map((block, index) => render(block, kept[index] ?? 0));
    const page = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
    if (byteLength(page) <= budget) return page;
    const largest = kept.indexOf(Math.max(...kept));
    const rows = kept[largest] ?? 0;
    if (rows === 0) return cut(parts, budget);
    kept[largest] = Math.floor(rows / 2);
  }
}

/** Whole blocks from the start, for a budget too small even without table rows. */
function cut(parts: readonly string[], budget: number): string {
  const note = "The rest was left out for want of space; the result document has it all.\n";
  let page = "";
  for (const part of parts) {
    if (byteLength(`${page}${part}\n\n${note}`) > budget) break;
    page += `${part}\n\n`;
  }
  return byteLength(page + note) <= budget ? page + note : "";
}

function render(block: Block, rows: number): string {
  if (block.kind === "text") return block.markdown;
  if (block.rows.length === 0) return "";
  const omitted = block.rows.length - rows;
  return [
    rows === 0 ? "" : tableRows(block.head, block.rows.slice(0, rows)),
    omitted > 0 ? `_${block.omitted(omitted)}_` : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** A table in GitHub-flavoured Markdown. */
export function tableRows(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
