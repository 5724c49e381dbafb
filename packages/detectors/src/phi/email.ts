import type { Detector } from "../engine/detector.ts";
import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label } from "./label.ts";
import { phiMatch } from "./match.ts";
import { nearLabel } from "./near-label.ts";
import { ofPerson } from "./person.ts";

/** Domains that cannot have mail (RFC 2606, RFC 6761, RFC 6762) or only that of machines. */
const RESERVED =
  /(?:^|[.@])(?:example\.(?:com|org|net|edu)|[\w-]+\.(?:test|example|invalid|localhost|local|internal|lan)|test\.com|email\.com|domain\.com|noreply\.github\.com|synthea\.com)$/i;
/** Mailboxes of a function (RFC 2142 and custom) or of a bot. */
const ROLE =
  /^(?:no-?reply|do-?not-?reply|postmaster|hostmaster|webmaster|abuse|security|support|help(?:desk)?|info|contact|admin(?:istrator)?|root|git|hello|sales|office|billing|press|privacy|legal|jobs|team|dev(?:elopers?)?|users?|announce|bugs?|issues|maintainers?|license|opensource|oss|mailer-daemon|daemon|test(?:er|ing|user)?\d*|foo|bar|user(?:name)?\d*|me|you|someone|name|first\.?last|john\.?doe|jane\.?doe|jdoe)$|\bbot\b|\[bot\]|\+?notifications?$/i;
/** Mail for persons rather than companies: an address there is a person's wherever it stands. */
const PERSONAL =
  /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|comcast|verizon|att|sbcglobal|proton(?:mail)?|gmx|web|mail)\.(?:com|net|org|de|me|co\.uk|fr|ca)$/i;
/** Lines and files that name who wrote the code: not patients. */
const AUTHORSHIP =
  /(?:@author|\bauthors?\b|co-authored-by|signed-off-by|reviewed-by|acked-by|tested-by|reported-by|helped-by|suggested-by|assisted-by|maintain(?:er|ed)|contribut(?:or|ed)|copyright|\(c\)|©|written by|mailto:|thanks to|committer|developed by|translator|last-translator|language-team)/i;
const AUTHOR_FILES =
  /(?:^|\/)(?:codeowners|authors|contributors|maintainers|thanks|credits|changelog|changes|notice|licen[sc]e|copying|owners|\.mailmap)(?:\.[a-z]{2,4})?$|(?:^|\/)(?:package(?:-lock)?\.json|composer\.(?:json|lock)|pom\.xml|setup\.(?:py|cfg)|pyproject\.toml|cargo\.toml|[^/]+\.(?:gemspec|podspec|po|pot|nuspec))$/i;

/** Electronic mail address (RFC 5321, without quoted local parts). */
export const email: Identifier = {
  rule: "phi/email",
  redacted: "[EMAIL]",
  controls: controlsOf("F"),
  standing(value): Standing {
    const at = value.lastIndexOf("@");
    const local = value.slice(0, at);
    const domain = value.slice(at + 1);
    if (!/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/.test(local) || local.startsWith(".") || local.endsWith("."))
      return "invalid";
    if (!/^(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,4}[a-z]{2,18}$/i.test(domain)) return "invalid";
    if (
      /\.(?:png|jpe?g|gif|svg|webp|[cm]?[jt]sx?|css|java|py|rb|so|dll|html?|xml|json|ya?ml|md|txt|service|socket|timer)$/i.test(
        domain,
      )
    )
      return "invalid";
    return RESERVED.test(domain) || ROLE.test(local) ? "invalid" : "valid";
  },
};

const labels = label("e ?mails?", "mail", "e ?mail addr(?:ess)?", "mail ?to", "mail address", "electronic mail");
/** Found from the `@`, so that a long word without one is not read again from each of its letters. */
const DOMAIN = /@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,4}[A-Za-z]{2,18}(?![\w-])(?!\.\w)/g;
const LOCAL = /[\w.+%-]{1,64}$/;

export const emailDetector: Detector = {
  id: email.rule,
  category: "phi",
  keywords: ["@"],
  scope: "chunk",
  *detect({ text, path }) {
    if (path !== null && AUTHOR_FILES.test(path)) return;
    const isAuthored = authoredLines(text);
    for (const found of text.matchAll(DOMAIN)) {
      const local = LOCAL.exec(text.slice(Math.max(0, found.index - 64), found.index))?.[0];
      if (local === undefined) continue;
      const start = found.index - local.length;
      const end = found.index + found[0].length;
      const value = text.slice(start, end);
      const standing = email.standing(value);
      if (standing === "invalid" || isAddressOfServer(text, start, end) || isAuthored(start)) continue;
      yield phiMatch(email, { start, end }, confidenceOf(text, start, end, value), standing);
    }
  },
};

/** So far before an address its line may say that it is an author's. */
const BEFORE = 240;

/** Asked of rising offsets, says whether the line up to each names an author: every character is looked at about once. */
function authoredLines(text: string): (at: number) => boolean {
  let tested = 0;
  let authored = false;
  return (at) => {
    const from = Math.max(0, tested - 24, at - BEFORE);
    const since = text.slice(from, at);
    const line = since.lastIndexOf("\n") + 1;
    if (line > 0 || from > tested) authored = false;
    authored ||= AUTHORSHIP.test(since.slice(line));
    tested = at;
    return authored;
  };
}

/** `ssh://git@host/…`, `user:password@host`, `git@host:path`: no mailbox. */
function isAddressOfServer(text: string, start: number, end: number): boolean {
  return (
    /(?:\/\/|:\/\/[^\s/]{0,64}[:/])$/.test(text.slice(Math.max(0, start - 72), start)) ||
    /^:[\w~./-]{1,40}\.git\b|^\//.test(text.slice(end, end + 48))
  );
}

function confidenceOf(text: string, start: number, end: number, value: string): number {
  const person = ofPerson(text, Math.max(0, start - 24), start);
  if (nearLabel(text, start, end, labels)) return person ? 92 : 75;
  if (person) return 80;
  // `Jane Roe <jane@roe.dev>` is the way in which authors sign.
  const signed = /\p{L}"? <$/u.test(text.slice(Math.max(0, start - 4), start));
  return PERSONAL.test(value) && !signed ? 65 : 40;
}
