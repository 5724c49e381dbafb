import { type Declaration, declarationsOf } from "./declarations.ts";
import type { HunkSide } from "./hunk-side.ts";
import type { Instance } from "./instance.ts";
import type { Remaining } from "./remaining.ts";

/**
 * What became of what a protection protected: `gone` with it, so that nothing is left without protection; `perhaps`, where a
 * function with its name but other parameters, or one in its place with another name, is there; else `left`.
 */
export function fateOf(instance: Instance, remaining: Remaining): "gone" | "perhaps" | "left" {
  const { hunk, line, standing } = instance;
  if (hunk.file.status === "deleted") return hunk.hasNames || standing !== "setting" ? "gone" : "perhaps";
  // A removed function that only protects takes the protection with it; one that is annotated takes only itself.
  const owners = declarationsOf(hunk, line, standing === "annotation").filter(
    ({ name }) => standing === "annotation" || !isProtectionItself(name),
  );
  const lost = owners.find((owner) =>
    standing === "annotation" ? isLost(owner, hunk, remaining) : !remaining.declared.has(owner.name),
  );
  if (lost !== undefined) return remaining.isRenamedIn(hunk, lost) ? "perhaps" : "gone";
  const served = standing === "argument" ? routesIn(hunk, line) : [];
  if (served.length > 0 && served.every((route) => !remaining.routes.has(route))) return "gone";
  if (callsNothing(instance, remaining) || guardsWhatIsGone(instance, remaining)) return "gone";
  const [nearest] = owners;
  if (nearest === undefined) return "left";
  const { path } = hunk.file;
  const { signature } = nearest;
  const keys = [`${path} ${hunk.index} ${signature}`, `${path} ${signature}`];
  return keys.some((key) => remaining.signaturesInFile.has(key)) ? "left" : "perhaps";
}

/**
 * Whether what an annotation stands on is nowhere after the change. A function of the same name in another file is another one,
 * such as the implementation of an interface's, unless it is the same to the letter.
 */
function isLost({ name, signature }: Declaration, { file }: HunkSide, remaining: Remaining): boolean {
  return !remaining.declaredInFile.has(`${file.path} ${name}`) && !remaining.signatures.has(signature);
}

/** Whether what is called, on nothing or on the object itself, did nothing and goes too. */
function callsNothing({ hunk, line, start, end, standing }: Instance, { emptied }: Remaining): boolean {
  const called = (hunk.code[line] ?? "").slice(start, end).replace(/^(?:this|self|super)\.|^super\(\)\./, "");
  return standing === "call" && emptied.has(called);
}

/** Whether a condition goes away with a block that did something, or only called what did nothing, rather than with a refusal. */
function guardsWhatIsGone({ hunk, line, standing }: Instance, { lines, emptied }: Remaining): boolean {
  const code = hunk.code[line] ?? "";
  if (standing !== "call" || !/^\s{0,200}(?:\}?\s?else\s)?(?:el)?(?:if|unless)\b/.test(code)) return false;
  const indent = code.length - code.trimStart().length;
  const body: string[] = [];
  for (let at = line + 1; at < Math.min(hunk.code.length, line + LONGEST_BLOCK); at++) {
    const text = hunk.code[at] ?? "";
    if (text.trim() === "") continue;
    if (text.length - text.trimStart().length <= indent) break;
    body.push((hunk.lines[at] ?? "").replace(/\s+/g, ""));
  }
  const done = body.filter((each) => /\w{3}/.test(each) && !LOGS.test(each));
  if (done.length > 0 && done.every((each) => emptied.has(PLAIN_CALL.exec(each)?.[1] ?? ""))) return true;
  const acts = body.filter((each) => /\w{3}/.test(each) && !REFUSES.test(each));
  return acts.length > 0 && acts.length * 2 > body.length && acts.every((each) => !lines.has(each));
}

const LONGEST_BLOCK = 60;
/** Lines of a block, without their white space. */
const LOGS = /^(?:\w{1,40}\.)?log(?:ger)?\.\w{1,20}\(/i;
const PLAIN_CALL = /^(?:this\.|self\.|super\.)?(\w{1,120})\(\);?$/;
const REFUSES =
  /throw|raise|^return(?!\w*\()|abort|den(?:y|ied)|forbid|unauthori[sz]|redirect|40[13]|panic|exit|authenticate|log(?:ger)?\.|^else|^\}/i;

/** Whether a function is there to protect, by its name, such as `requireAdmin`. */
function isProtectionItself(name: string): boolean {
  return /^(?:require|check|ensure|verify|enforce|audit|authorize|authenticate|log_?[aA]ccess|record_?[aA]ccess)/.test(
    name,
  );
}

/** The routes that a line, or the three lines above in the same call, serve. */
export function routesIn(hunk: HunkSide, line: number): string[] {
  for (let at = line; at >= Math.max(0, line - 3); at--) {
    const code = hunk.code[at] ?? "";
    if (at < line && /[;}]\s{0,20}$/.test(code)) return [];
    const text = (hunk.uncommented[at] ?? "").slice(0, 1000);
    const routes = [...text.matchAll(/["'`](\/[^"'`\s]{0,200})["'`]/g)].map(([, route]) => route ?? "");
    if (
      routes.length > 0 &&
      /\b(?:get|post|put|patch|delete|route|all|use|handle|HandleFunc|Map\w{1,10}|GET|POST|PUT|DELETE|PATCH|Handle|resources?)\b/.test(
        code,
      )
    )
      return routes;
  }
  return [];
}
