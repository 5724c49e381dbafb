/**
 * Removed safeguards: 60 generated changes in six languages, as real commits, and what is said of each: half take a protection away,
 * half move it, rename it, wrap it, replace it by an equivalent, or take it away together with the code that it protected.
 *
 *     node tools/node24.mjs test/benchmarks/detectors/safeguards.ts
 */
import type { Safeguard } from "@gitops-health/contracts";
import { safeguardsIn } from "@gitops-health/detectors";
import { type FileChange, openRepository } from "@gitops-health/git";
import { createRepository, type Files } from "../../repository.ts";
import { type Handler, type Language, languages } from "./safeguard-languages.ts";

export interface Case {
  readonly language: string;
  readonly change: string;
  readonly before: Files;
  readonly after: Files;
  /** What is taken away for good; null: nothing. */
  readonly removes: Safeguard | null;
}

export interface Judged extends Case {
  /** Safeguards told as removed with a confidence of at least 60, and the highest of these confidences. */
  readonly told: readonly Safeguard[];
  readonly confidence: number;
  readonly right: boolean;
}

if (process.argv[1] === import.meta.filename) process.exitCode = (await benchmarkSafeguards()) ? 0 : 1;

/** Prints the table; whether all are right. */
export async function benchmarkSafeguards(): Promise<boolean> {
  const judged = await judgeAll();
  print(judged);
  return judged.every(({ right }) => right);
}

/** The changes, ten for each language. */
function generatedChanges(): Case[] {
  return languages.flatMap(casesOf);
}

function casesOf(language: Language): Case[] {
  const { guard, otherGuard, audit, renamedAudit, consent, plainLog, comment, wrapper, wrapperCall } = language;
  const full: Handler = { name: "readRecord", guard, consent, audit };
  const other: Handler = { ...full, name: "exportRecord" };
  const file = (handlers: readonly Handler[], rest = "") => language.file(handlers, rest);
  const here = (text: string): Files => ({ [language.path]: text });
  const start = here(file([full, other]));
  const both = (mine: string, theirs: string): Files => ({ [language.path]: mine, [language.otherPath]: theirs });
  const of = (change: string, after: Files, removes: Safeguard | null, before = start): Case => ({
    language: language.name,
    change,
    before,
    after,
    removes,
  });
  const commented = audit.replace(/^\s*/, (space) => `${space}${comment} `);
  return [
    of("audit call removed", here(file([{ ...full, audit: "" }, other])), "audit"),
    of("access check removed", here(file([{ ...full, guard: "" }, other])), "access-control"),
    of("consent check removed", here(file([{ ...full, consent: "" }, other])), "consent"),
    of("audit call commented out", here(file([{ ...full, audit: commented }, other])), "audit"),
    of("audit call made an ordinary log call", here(file([full, { ...other, audit: plainLog }])), "audit"),
    of("moved to another file", both(file([full]), file([other])), null, both(file([full, other]), file([]))),
    of(
      "audit call renamed",
      here(
        file([
          { ...full, audit: renamedAudit },
          { ...other, audit: renamedAudit },
        ]),
      ),
      null,
    ),
    of(
      "audit call wrapped in a function",
      here(
        file(
          [
            { ...full, audit: wrapperCall },
            { ...other, audit: wrapperCall },
          ],
          wrapper,
        ),
      ),
      null,
    ),
    of(
      "access check replaced",
      here(
        file([
          { ...full, guard: otherGuard },
          { ...other, guard: otherGuard },
        ]),
      ),
      null,
    ),
    of("gone with its code", here(file([full])), null),
  ];
}

/** Every change as a commit of a real repository, and what is said of its diff. */
export async function judgeAll(cases: readonly Case[] = generatedChanges()): Promise<Judged[]> {
  await using repository = await createRepository();
  const git = await openRepository(repository.directory);
  const judged: Judged[] = [];
  for (const each of cases) {
    const base = await repository.commit("before", { files: each.before });
    const head = await repository.commit("after", { files: each.after });
    judged.push(judge(each, await git.diff(base, head)));
    await repository.commit("empty", {
      files: Object.fromEntries(Object.keys(each.before).map((path) => [path, null])),
    });
  }
  git.close();
  return judged;
}

function judge(each: Case, files: readonly FileChange[]): Judged {
  const removed = safeguardsIn(files).filter(
    ({ safeguard, confidence }) => safeguard?.effect === "removed" && confidence >= 60,
  );
  const told = [...new Set(removed.flatMap(({ safeguard }) => safeguard?.kind ?? []))];
  const right = each.removes === null ? told.length === 0 : told.length === 1 && told[0] === each.removes;
  return { ...each, told, confidence: Math.max(0, ...removed.map(({ confidence }) => confidence)), right };
}

function print(all: readonly Judged[]): void {
  const names = languages.map(({ name }) => name);
  console.log(`| change | should tell | ${names.join(" | ")} |`);
  console.log(`|---|---|${names.map(() => "---|").join("")}`);
  for (const change of new Set(all.map((each) => each.change))) {
    const row = names.map((name) => all.find((each) => each.change === change && each.language === name));
    const cells = row.map(
      (each) => `${each?.right ? "right" : "WRONG"} (${each?.told.join(", ") || "nothing"} ${each?.confidence || ""})`,
    );
    console.log(`| ${change} | ${row[0]?.removes ?? "nothing"} | ${cells.join(" | ")} |`);
  }
  console.log(`\n${all.filter(({ right }) => right).length} of ${all.length} right`);
}
