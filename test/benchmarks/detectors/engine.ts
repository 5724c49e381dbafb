/**
 * Speed, memory and linearity of a scan: `node tools/node24.mjs test/benchmarks/detectors/engine.ts`.
 * Every hostile text is scanned at two lengths; the time must not grow faster than the length does.
 */
import { spawnSync } from "node:child_process";
import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { detectors, redact, safeguardsIn, scanDiff, scanFiles, scanText } from "@gitops-health/detectors";
import { keywordFilter } from "../../../packages/detectors/src/engine/keyword-filter.ts";
import { hostile, hostileHunks } from "./hostile.ts";

const SMALL = 512 * 1024;

/** Something like code, of any length. */
export function sourceText(length: number): string {
  const lines = [
    "  public Patient getPatientByUuid(String uuid) throws APIException {",
    '    log.debug("Loading patient with key {} from {}", uuid, repository.getName());',
    '    return dao.find(uuid, 1234567890, 3.14159, "2026-01-05T09:00:00Z"); // see TICKET-4711',
    "  }",
    "",
    "  @Authorized({ PrivilegeConstants.GET_PATIENTS })",
    "  const url = `https://example.org/fhir/Patient/${id}?_format=json&token=${token}`;",
    "  expect(result.status).toBe(200); // 0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9",
  ].join("\n");
  return `${lines}\n`.repeat(Math.ceil(length / lines.length)).slice(0, length);
}

function seconds(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** The least of some runs, which is the least disturbed. */
function best(run: () => void, times = 3): number {
  return Math.min(...Array.from({ length: times }, () => seconds(run)));
}

function speed(): void {
  console.log("Speed, processor time:");
  const scan = (text: string) => scanText(text, { path: "src/Patient.java", side: "added" });
  scan(sourceText(SMALL));
  for (const megabytes of [1, 5, 10]) {
    const text = sourceText(megabytes * 1e6);
    console.log(`  ${megabytes} MB of code: ${best(() => void scan(text), 2).toFixed(2)} s`);
  }
  const line = sourceText(200);
  console.log(
    `  redact one line of 200 characters: ${(
      best(() => {
        for (let n = 0; n < 1000; n++) redact(line);
      }) * 1000
    ).toFixed(0)} µs`,
  );
}

function filters(): void {
  const words = [...new Set(detectors.flatMap(({ keywords }) => keywords))];
  const text = sourceText(5e6);
  const filter = keywordFilter(detectors);
  const asked = new Uint8Array(detectors.length);
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"));
  const alternation = new RegExp(escaped.join("|"), "gi");
  console.log(`Keyword filter, ${words.length} words, 5 MB:`);
  console.log(`  Aho-Corasick: ${best(() => filter.mark(text, asked)).toFixed(2)} s`);
  console.log(
    `  one native alternation: ${best(() => {
      for (const _ of text.matchAll(alternation));
    }).toFixed(2)} s`,
  );
  const lower = text.toLowerCase();
  console.log(
    `  a native search for each word: ${best(() => {
      for (const word of words) lower.includes(word);
    }).toFixed(2)} s`,
  );
}

/** Whether none of the hostile texts and hunks takes more than 2.2 times as long when it is twice as long. */
export function doubling(): boolean {
  console.log(
    `Hostile texts of ${SMALL / 1024} KB (quick ones: ${(8 * SMALL) / 1024} KB) and twice that, processor time (least of seven, taken in turns):`,
  );
  const met: boolean[] = [];
  for (const [name, text] of Object.entries(hostile)) {
    const path = name.includes("XML") || name.includes("C-CDA") ? "src/a.xml" : "src/a.ts";
    met.push(doubled(name, text, (each) => void scanText(each, { path, side: "added" })));
  }
  for (const [name, [removed, added]] of Object.entries(hostileHunks))
    met.push(
      doubled(
        `hunk: ${name}`,
        (length) => ({ removed: removed(length).split("\n"), added: added(length).split("\n") }),
        (hunk) => void safeguardsIn([changed({ oldStart: 1, newStart: 1, ...hunk })]),
      ),
    );
  const all = met.every(Boolean);
  console.log(`  at most x2.2 for each: ${all ? "met" : "missed"}`);
  return all;
}

/** Whether something of twice the length takes at most 2.2 times as long. */
function doubled<T>(name: string, ofLength: (length: number) => T, run: (made: T) => void): boolean {
  const scan = (made: T) => seconds(() => run(made));
  scan(ofLength(SMALL));
  // What is scanned in no time is scanned at eight times the length, so that the clock's jitter does not decide.
  const length = scan(ofLength(SMALL)) < 0.04 ? 8 * SMALL : SMALL;
  const [once, twice] = [ofLength(length), ofLength(2 * length)];
  let [a, b] = [Infinity, Infinity];
  // In turns, and without what the text before left in memory: collecting that would be added to one of the two.
  for (let n = 0; n < 7; n++) {
    globalThis.gc?.();
    a = Math.min(a, scan(once));
    globalThis.gc?.();
    b = Math.min(b, scan(twice));
  }
  const above = b / a > 2.2;
  console.log(
    `  ${name.padEnd(36)} ${a.toFixed(3)} s  ${b.toFixed(3)} s  x${(b / a).toFixed(2)}${above ? "  ABOVE 2.2" : ""}`,
  );
  return !above;
}

type Change = Parameters<typeof scanDiff>[0][number];

function changed(hunk: Change["hunks"][number]): Change {
  return {
    path: "src/A.java",
    previousPath: undefined,
    status: "modified",
    oldMode: "100644",
    newMode: "100644",
    binary: false,
    additions: hunk.added.length,
    deletions: hunk.removed.length,
    hunks: [hunk],
  };
}

async function large(): Promise<void> {
  console.log("Large inputs, processor time:");
  const folder = await mkdtemp(join(tmpdir(), "gitops-health-bench-"));
  try {
    const sparse = join(folder, "sparse.log");
    const file = await open(sparse, "w");
    const block = Buffer.from(sourceText(1 << 20));
    for (let n = 0; n < 1024; n++) await file.write(block);
    await file.close();
    await scanned("a file of 1 GB", sparse);
    const line = join(folder, "line.min.js");
    await writeFile(line, sourceText(20e6).replaceAll("\n", ";"));
    await scanned("a line of 20 MB", line);
    const invalid = join(folder, "invalid.txt");
    await writeFile(
      invalid,
      Buffer.from(sourceText(10e6)).map((byte, index) => (index % 7 === 0 ? 0x80 | byte : byte)),
    );
    await scanned("10 MB of invalid UTF-8", invalid);
  } finally {
    await rm(folder, { recursive: true });
  }
  const files = Array.from({ length: 50_000 }, (_, index) => ({
    ...{ path: `src/a/f${index}.ts`, previousPath: undefined, status: "added", oldMode: "000000", newMode: "100644" },
    ...{ binary: false, additions: 3, deletions: 0 },
    hunks: [{ oldStart: 0, newStart: 1, removed: [], added: sourceText(200).split("\n") }],
  })) as Parameters<typeof scanDiff>[0];
  const from = process.cpuUsage();
  const { findings } = await scanDiff(files);
  told("a diff of 50,000 files", from, findings.length);
}

async function scanned(name: string, path: string): Promise<void> {
  const from = process.cpuUsage();
  const { findings, notScanned } = await scanFiles([
    {
      path: name.replaceAll(" ", "-"),
      async open() {
        const file = await open(path);
        return {
          size: (await file.stat()).size,
          read: async (buffer: Uint8Array, position: number) =>
            (await file.read(buffer, 0, buffer.length, position)).bytesRead,
          [Symbol.asyncDispose]: () => file.close(),
        };
      },
    },
  ]);
  told(name, from, findings.length, notScanned.map(({ reason }) => reason).join("; "));
}

function told(name: string, from: NodeJS.CpuUsage, findings: number, reason = ""): void {
  const { user, system } = process.cpuUsage(from);
  const time = ((user + system) / 1e6).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`  ${name}: ${time} s, ${findings} findings, peak memory so far ${peak} MB${reason && `; ${reason}`}`);
}

/** Speed, linearity and large inputs, these in a process of their own, so that the peak of its memory is theirs. */
export function engine(): boolean {
  speed();
  filters();
  const met = doubling();
  const { status } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, "large"], {
    stdio: "inherit",
  });
  return met && status === 0;
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv[2] === "large") await large();
  else engine();
}
