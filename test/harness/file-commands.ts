/** The runner reports it as an error and fails the step. */
export class FileCommandError extends Error {}

/**
 * The pairs in a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file, by the grammar of the runner's FileCommandManager:
 * `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`; whichever of `=` and `<<` comes first decides. A later pair wins.
 */
export function readKeyValues(text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; at++) {
    const { content } = lineAt(lines, at);
    if (content === "") continue;
    const equals = content.indexOf("=");
    const heredoc = content.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      set(pairs, content.slice(0, equals), content.slice(equals + 1), content);
      continue;
    }
    if (heredoc < 0) throw new FileCommandError(`Invalid format '${content}'`);
    const name = content.slice(0, heredoc);
    const delimiter = content.slice(heredoc + 2);
    if (name === "" || delimiter === "") throw new FileCommandError(`Invalid format '${content}'`);
    let value = "";
    let newline = "";
    for (at++; ; at++) {
      if (at >= lines.length) throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`);
      const line = lineAt(lines, at);
      if (line.content === delimiter) break;
      value += newline + line.content;
      newline = line.newline;
    }
    set(pairs, name, value, content);
  }
  return pairs;
}

interface Line {
  readonly content: string;
  readonly newline: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    if (end < 0) return [...lines, { content: text.slice(start), newline: "" }];
    const crlf = text[end - 1] === "\r" && end > start;
    lines.push({ content: text.slice(start, crlf ? end - 1 : end), newline: crlf ? "\r\n" : "\n" });
    start = end + 1;
  }
  return lines;
}

function lineAt(lines: readonly Line[], at: number): Line {
  return lines[at] ?? { content: "", newline: "" };
}

function set(pairs: Map<string, string>, name: string, value: string, line: string): void {
  if (name === "") throw new FileCommandError(`Invalid format '${line}'. Name must not be empty`);
  pairs.set(name, value);
}
