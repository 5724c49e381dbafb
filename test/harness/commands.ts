/** A workflow command that the runner carries out when it meets it in a step's log. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The commands that the runner knows; any other `::name::` is an ordinary line. */
const known = new Set(
  "add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning".split(
    " ",
  ),
);

export interface Log {
  readonly commands: readonly Command[];
  /** Everything else, as a reader of the log sees it. */
  readonly lines: readonly string[];
}

/**
 * A step's output as the runner reads it: a line ends at LF, CRLF or a lone CR; a command may stand after blanks, and in the
 * old spelling `##[name]` anywhere in the line. Between `::stop-commands::TOKEN` and `::TOKEN::` nothing is a command.
 * (ActionCommand.cs and ActionCommandManager.cs of actions/runner)
 */
export function readLog(text: string): Log {
  const commands: Command[] = [];
  const lines: string[] = [];
  let stopped: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
      else lines.push(line);
      continue;
    }
    const command = commandIn(line);
    if (command === undefined) lines.push(line);
    else if (command.name === "stop-commands") stopped = command.message;
    else commands.push(command);
  }
  if (lines.at(-1) === "") lines.pop();
  return { commands, lines };
}

function commandIn(line: string): Command | undefined {
  return newSpelling(line.trimStart()) ?? oldSpelling(line);
}

function newSpelling(line: string): Command | undefined {
  if (!line.startsWith("::")) return undefined;
  const end = line.indexOf("::", 2);
  if (end < 0) return undefined;
  return command(line.slice(2, end), ",", line.slice(end + 2), unescapeProperty, unescapeData);
}

function oldSpelling(line: string): Command | undefined {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  if (start < 0 || end < 0) return undefined;
  return command(line.slice(start + 3, end), ";", line.slice(end + 1), unescapeOld, unescapeOld);
}

function command(
  head: string,
  separator: string,
  message: string,
  property: (text: string) => string,
  data: (text: string) => string,
): Command | undefined {
  const space = head.indexOf(" ");
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator)
          .filter((pair) => pair.includes("="));
  const properties = pairs.map((pair) => {
    const equals = pair.indexOf("=");
    return [pair.slice(0, equals).trim(), property(pair.slice(equals + 1).trim())];
  });
  return { name, properties: Object.fromEntries(properties), message: data(message) };
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}

function unescapeOld(text: string): string {
  return text
    .replaceAll("%3B", ";")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%5D", "]")
    .replaceAll("%25", "%");
}
