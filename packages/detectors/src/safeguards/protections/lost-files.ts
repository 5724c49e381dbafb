import type { Finding, Safeguard } from "@gitops-health/contracts";
import type { FileChange } from "@gitops-health/git";
import type { ChangeDetector } from "../../engine/change-detector.ts";
import { findingAt } from "../finding-at.ts";
import { wordsOf } from "../words.ts";
import type { HunkSide } from "./hunk-side.ts";

interface Changed {
  readonly file: FileChange;
  readonly removed: readonly HunkSide[];
  readonly added: readonly HunkSide[];
}

/** Files that are there to protect, by the words of their name. */
const OF_NAME: readonly (readonly [kind: Safeguard, name: RegExp])[] = [
  [
    "audit",
    /\baudit(?:or|ing|ed)?(?: (?:log|logger|trail|interceptor|filter|middleware|aspect|service|impl|listener|writer|recorder|handler|advice|sink))*$/,
  ],
  [
    "access-control",
    /\b(?:auth|authn|authz|authentication|authorization|authorisation|permission|permissions|rbac|access|security|jwt|login) (?:middleware|filter|guard|interceptor|aspect|advice|policy|check|checker|provider|handler|enforcer|config|configuration|required)\b/,
  ],
  [
    "access-control",
    // A filter that keeps a session of a database open protects nothing.
    /\b(?:password|csrf|xss|lockout|(?<!hibernate )session(?! in view))(?: \w+){0,3} (?:filter|guard|interceptor)\b/,
  ],
  [
    "consent",
    /\bconsent (?:check|checker|filter|guard|interceptor|enforcer|service|middleware|policy)\b|\bbreak glass\b/,
  ],
  ["rate-limit", /\b(?:rate limit|rate limiter|rate limiting|throttle|throttling)\b/],
  [
    "encryption-at-rest",
    /\bencrypt(?:ion|or|ed)? (?:service|converter|provider|util|helper|filter|codec)\b|^encryptor\b/,
  ],
];

/** Deleted files that protect, unless the change adds a file of the same kind. */
export function lostFiles(changes: readonly Changed[], context: Parameters<ChangeDetector>[1]): Finding[] {
  const arrived = new Set(
    changes
      .filter(({ file }) => file.status !== "deleted" && file.status !== "modified")
      .flatMap(({ file }) => kindOf(file.path) ?? []),
  );
  return changes.flatMap(({ file, removed }) => {
    if (file.status !== "deleted" || removed.length === 0 || context.contextOf(file.path) !== "main") return [];
    const kind = kindOf(file.path);
    if (kind === undefined) return [];
    const confidence = arrived.has(kind) ? 50 : 75;
    const first = removed[0]?.lines[0]?.length ?? 0;
    return [
      findingAt(
        file,
        { side: "removed", line: 1, column: 1, endColumn: first + 1 },
        {
          rule: `safeguard/${kind}-removed`,
          kind,
          effect: "removed",
          severity: "high",
          confidence,
          redacted: `[${kind}]`,
        },
        context,
      ),
    ];
  });
}

function kindOf(path: string): Safeguard | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const stem = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : name;
  const words = wordsOf(stem).join(" ");
  if (/\b(?:test|tests|spec|mock|stub|dao|dto|model|migration)\b/.test(words)) return undefined;
  return OF_NAME.find(([, shape]) => shape.test(words))?.[0];
}
