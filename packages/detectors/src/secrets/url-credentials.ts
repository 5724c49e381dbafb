import type { Detector, Match, ScanInput } from "../engine/detector.ts";
import { databaseSchemes } from "./database-schemes.ts";
import { isNoPassword } from "./no-password.ts";
import { secretMatch } from "./rule-detector.ts";

/**
 * A password in a URL (RFC 3986, 3.2.1: user information before the host), which gitleaks leaves to its rule for generic keys.
 * The URLs of databases are told as such. One slash is enough for the schemes that are known: resolving a path leaves one of two.
 */
export const urlCredentials: Detector = {
  id: "secret/url-credentials",
  category: "secret",
  keywords: [":/"],
  scope: "chunk",
  *detect(input) {
    const { text } = input;
    for (let at = text.indexOf(":/"); at >= 0; at = text.indexOf(":/", at + 2)) {
      const match = at < text.length - 4 ? credentialAt(at, input) : undefined;
      if (match !== undefined) yield match;
    }
  },
};

/** Each part bounded: 256 characters beyond the colon at most. */
const AUTHORITY = /([^\s:@/?#"'<>`\\|]{0,64}):([^\s@/"'<>`\\|]{3,128})@([A-Za-z0-9.-]{1,64}|\[[0-9a-fA-F:.]{2,39}\])/y;
const KNOWN_SCHEME = /^(?:https?|ftps?|sftp|ssh|smtps?|imaps?|ldaps?|wss?|amqps?)$/;
const SCHEME = /[a-z][a-z0-9+.-]{0,19}$/i;
/** Names that are reserved for documentation (RFC 2606, RFC 6761); a host of one label is mostly a container's name. */
const DOCUMENTATION = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/i;

function credentialAt(colon: number, input: ScanInput): Match | undefined {
  const { text } = input;
  const scheme = SCHEME.exec(text.slice(Math.max(0, colon - 20), colon))?.[0].toLowerCase();
  if (scheme === undefined) return undefined;
  const isDatabase = databaseSchemes.has(scheme);
  const slashes = text[colon + 2] === "/" ? 2 : 1;
  if (slashes === 1 && !isDatabase && !KNOWN_SCHEME.test(scheme)) return undefined;
  const from = colon + 1 + slashes;
  AUTHORITY.lastIndex = from;
  const [, user = "", password = "", host = ""] = AUTHORITY.exec(text) ?? [];
  if (password === "" || DOCUMENTATION.test(host) || isNoPassword(password, user)) return undefined;
  const start = from + user.length + 1;
  const id = isDatabase ? "database-connection-string" : "url-credentials";
  return secretMatch({ id, labelled: false }, { start, end: start + password.length, value: password }, input);
}
