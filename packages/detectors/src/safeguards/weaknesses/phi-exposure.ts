import type { View } from "../lexer/view.ts";
import { type Sink, sinks } from "../lexicon/sinks.ts";
import { phiIn } from "./phi-expressions.ts";
import type { Place, Weakness } from "./rule.ts";

/** PHI that reaches a log, a trace, an exception, a URL, a cookie, a browser's store, analytics or a language model. */
export const phiExposure: readonly Weakness[] = sinks.map((sink) => ({
  rule: sink.rule,
  kind: sink.kind,
  severity: sink.severity,
  redacted: sink.redacted,
  keywords: sink.keywords,
  *find(view) {
    if (!READS_CODE.has(view.family)) return;
    yield* inCalls(view, sink);
    if (sink.rule === "safeguard/phi-in-url") yield* inUrls(view);
  },
}));

const READS_CODE: ReadonlySet<string> = new Set(["c-like", "python-like"]);

/** Arguments are read so far. */
const FAR = 800;

function* inCalls({ code, path }: View, sink: Sink): Iterable<Place> {
  sink.call.lastIndex = 0;
  let from = 0;
  for (const found of code.matchAll(sink.call)) {
    // What stands inside a call that was looked at was looked at with it: no text is read twice.
    if (found.index < from) continue;
    if (path?.endsWith(".php") && WRITES_PAGE.test(found[0])) continue;
    const start = found.index + found[0].length;
    const end = found[0].endsWith("(") ? closing(code, start) : statementEnd(code, start);
    const wholeAsText = /(?:JSON\.stringify|toJson|to_json|json\.dumps|json\.Marshal|JsonSerializer|inspect|%\+v)/.test(
      code.slice(start, end),
    );
    for (const phi of phiIn(code.slice(start, end))) {
      if (phi.what === "record" && sink.takesRecords) continue;
      const confidence = phi.what === "record" && wholeAsText ? Math.max(92, phi.confidence) : phi.confidence;
      yield { start: start + phi.start, end: start + phi.end, confidence };
      break;
    }
    from = end;
  }
}

/** In PHP these write the page that somebody asked for, no log. */
const WRITES_PAGE = /^(?:echo|print|printf)[\s(]/;

function closing(code: string, from: number): number {
  const last = Math.min(code.length, from + FAR);
  let depth = 1;
  for (let at = from; at < last; at++) {
    if (code[at] === "(") depth++;
    else if (code[at] === ")" && --depth === 0) return at;
    else if (code[at] === ";" && depth === 1) return at;
  }
  return last;
}

function statementEnd(code: string, from: number): number {
  const end = /[\n;]/.exec(code.slice(from, from + FAR))?.index;
  return end === undefined ? Math.min(code.length, from + FAR) : from + end;
}

/** A string that ends in `?name=` or `&name=`, with PHI right after it. */
function* inUrls({ tokens, text, code }: View): Iterable<Place> {
  for (const { kind, start, end } of tokens) {
    if (
      kind !== "string" ||
      !/[?&][\w.-]{1,60}=["'`]?(?:\$?\{)?$|[?&][\w.-]{1,60}=#\{$/.test(text.slice(Math.max(start, end - 70), end))
    )
      continue;
    const after = code.slice(end, end + 120);
    const value = /^[^"'`\n;}]*/.exec(after)?.[0] ?? "";
    for (const phi of phiIn(value)) {
      if (phi.what === "record") continue;
      yield { start: end + phi.start, end: end + phi.end, confidence: phi.confidence };
      break;
    }
  }
}
