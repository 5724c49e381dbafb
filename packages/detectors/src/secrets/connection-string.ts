import type { Detector, Match, ScanInput } from "../engine/detector.ts";
import { isNoPassword } from "./no-password.ts";
import { secretMatch } from "./rule-detector.ts";

/**
 * A password in a connection string of pairs: ADO.NET, ODBC and OLE DB (`Server=…;User Id=…;Password=…`), libpq (`host=… user=…
 * password=…`), and the query of a JDBC URL (`jdbc:…?user=…&password=…`). Passwords in URLs are another detector's.
 */
export const connectionString: Detector = {
  id: "secret/database-connection-string",
  category: "secret",
  keywords: ["password=", "pwd=", "password ="],
  scope: "chunk",
  *detect(input) {
    for (const { index, 0: label } of input.text.matchAll(LABEL)) {
      const match = passwordAt(index, index + label.length, input);
      if (match !== undefined) yield match;
    }
  },
};

const LABEL = /(?<![\w.-])(?:password|pwd)[ \t]?=[ \t]?/gi;
/** A value ends where the next pair begins; in quotes or braces it may hold anything else. */
const VALUE = /'([^'\r\n]{3,128})'|\{([^}\r\n]{3,128})\}|([^\s;&"'`<>,\\]{3,128})/y;
/** Other pairs of the same string; two are needed, or a JDBC URL. */
const PAIRS =
  /(?<![\w.-])(?:server|data source|address|addr|host|hostaddr|port|database|initial catalog|dbname|driver|provider|dsn|user id|user|uid|trusted_connection|integrated security|encrypt|trustservercertificate|sslmode)[ \t]?=[ \t]?([^;&"'\s]{0,64})/gi;
/** What follows an empty password. */
const NEXT_PAIR = /^[a-z]{2,20}=/i;
const JDBC = /jdbc:[a-z0-9]{2,20}:[^\s"'`<>]{0,256}$/i;
const AROUND = 256;

function passwordAt(start: number, valueStart: number, input: ScanInput): Match | undefined {
  const { text } = input;
  VALUE.lastIndex = valueStart;
  const found = VALUE.exec(text);
  if (found === null) return undefined;
  const [all, quoted, braced, plain] = found;
  const password = quoted ?? braced ?? plain ?? "";
  const before = lastLine(text.slice(Math.max(0, start - AROUND), start));
  const after = firstLine(text.slice(valueStart + all.length, valueStart + all.length + AROUND));
  const pairs = [...before.matchAll(PAIRS), ...after.matchAll(PAIRS)];
  if (pairs.length < 2 && !JDBC.test(before)) return undefined;
  const user = pairs.find(([pair]) => /^u/i.test(pair))?.[1] ?? "";
  if (NEXT_PAIR.test(password) || isNoPassword(password, user)) return undefined;
  const at = valueStart + all.indexOf(password);
  const value = { start: at, end: at + password.length, value: password };
  return secretMatch({ id: "database-connection-string", labelled: false }, value, input);
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}
