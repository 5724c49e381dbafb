import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createFolder } from "../../../../test/repository.ts";
import { wordsOf } from "../report/words.ts";
import { incidentText, parts } from "./incident-text.ts";
import { type IncidentFile, readIncidents } from "./read-folder.ts";
import { similarIncidents } from "./similar.ts";

const SSN = ["219", "55", "4321"].join("-");

const POOL: IncidentFile = {
  name: "2026-03-02-pool.md",
  text: '---\ntitle: "Payments slow after a smaller pool"\ndate: 2026-03-02\nroot-cause: "The pool was too small: payments queued for a connection."\n---\n# Other heading\n\n## Resolution\n\nBack to 20\nconnections.\n\nMore.\n',
};
const OTHERS: IncidentFile[] = Array.from({ length: 8 }, (_, index) => ({
  name: `other-${index}.md`,
  text: `# Certificate ${index} expired\n\nThe service of portal ${index} had a certificate that had expired.\n`,
}));
const WORDS = wordsOf("payment.p95 services/payment-gateway/config/pool.json hold fewer connections in the pool");

test("the incident that shares rare words is found, with what it says of cause and resolution", async () => {
  const { items } = await similarIncidents([...OTHERS, POOL], WORDS);
  expect(items).toEqual([
    {
      file: "2026-03-02-pool.md",
      title: "Payments slow after a smaller pool",
      date: "2026-03-02",
      score: 1,
      shared: expect.arrayContaining(["pool"]),
      rootCause: "The pool was too small: payments queued for a connection.",
      resolution: "Back to 20 connections.",
    },
  ]);
});

test("the first heading of a file without a front matter counts as one does", async () => {
  const text = "# Gateway connections ran out\n\nPool.\n";
  const [found] = (
    await similarIncidents([...OTHERS, { name: "a.md", text: `${text}${"It was long ago. ".repeat(60)}` }, POOL], WORDS)
  ).items.filter(({ file }) => file === "a.md");
  expect(found?.score).toBeGreaterThan(0.4);
});

test("a file whose text is alike is not hidden by one whose front matter is nearly the same", async () => {
  const plain = {
    name: "2025-11-19-gateway-timeouts.md",
    text: "# Gateway timeouts on Black Friday\n\n## Root cause\nidleTimeout of the payment gateway's database pool was too short, connections were reopened for each charge.\n\n## Resolution\n\nidleTimeout raised to 30 seconds.\n",
  };
  const alike = {
    name: "2026-03-02-pool.md",
    text: '---\ntitle: "Payments slow after the connection pool was made smaller"\nservices: [payment-gateway]\nmetric: payment.p95\nresolution: "The pool was set back to 20."\n---\n# Payments slow\nThe poolSize in pool.json had been lowered to save money.\n',
  };
  const words = wordsOf(
    "payment gateway payments save database connections pool services config size charge note smaller notes",
  );
  const others = [
    "---\ntitle: Certificate of the patient portal expired\nservices: [phi-service]\n---\nThe TLS certificate ran out on a Sunday.\n",
    "---\ntitle: Infusion pump alarm too quiet\nservices: [infusion-pump]\n---\nA volume was changed in the alarm module.\n",
    "# Log disk full on node 3\nLog rotation was turned off by a package upgrade.\n",
  ].map((text, index) => ({ name: `2026-01-0${index}.md`, text }));
  const { items } = await similarIncidents([...others, plain, alike], words);
  expect(items.map(({ file }) => file)).toEqual([alike.name, plain.name]);
  expect(items[1]?.score).toBeLessThan(0.3);
});

test("one word in common is a coincidence, and a word that most files have is none", async () => {
  expect((await similarIncidents([{ name: "a.md", text: "a pool of swimmers" }], WORDS)).items).toEqual([]);
  const all = Array.from({ length: 10 }, (_, index) => ({ name: `${index}.md`, text: "pool connections" }));
  expect((await similarIncidents(all, WORDS)).items).toEqual([]);
});

test("at most three are named, the best first", async () => {
  const like = Array.from({ length: 6 }, (_, index) => ({
    name: `like-${index}.md`,
    text: `pool connections ${"gateway ".repeat(index)}`,
  }));
  const { items } = await similarIncidents(
    [...OTHERS, ...OTHERS.map((each) => ({ ...each, name: `again-${each.name}` })), ...like],
    WORDS,
  );
  expect(items).toHaveLength(3);
  expect(items.map(({ score }) => score)).toEqual(items.map(({ score }) => score).sort((a, b) => b - a));
});

test("values in a past incident are replaced before it is cut, and blanks of a draft are not quoted", () => {
  const text = incidentText({
    name: "a.md",
    text: `---\ntitle: "Patient ${SSN} locked out"\nroot-cause: "[to be filled in: one sentence]"\n---\n## Resolution\n\n${"x".repeat(390)} SSN ${SSN}\n`,
  });
  expect(JSON.stringify(text)).not.toContain(SSN.slice(0, 6));
  expect(text).toMatchObject({ title: "Patient [SSN] locked out", rootCause: null });
});

test("a front matter that is broken, too long, nested or missing leaves the rest readable", () => {
  const of = (text: string) => incidentText({ name: "name.md", text }).title;
  expect(of("---\n{ a: [\n---\n# Heading\n")).toBe("Heading");
  expect(of(`---\na: ${"x".repeat(20_000)}\n---\n# Heading\n`)).toBe("Heading");
  expect(of(`---\n${"[".repeat(5000)}\n---\n# Heading\n`)).toBe("Heading");
  expect(of("---\na: &a [x]\nb: *a\n---\nno heading\n")).toBe("name");
  expect(of("---\ntitle: { x: 1 }\n---\n# Heading\n")).toBe("Heading");
  expect(of("\uFEFF---\r\ntitle: With return\r\n---\r\ntext")).toBe("With return");
});

test("any text has two parts and a one-line title of bounded length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.boolean(), (noise, front) => {
      const text = front ? `---\n${noise}\n---\n${noise}` : noise;
      const { head, body } = parts(text);
      expect(text).toContain(head);
      expect(text.endsWith(body)).toBe(true);
      const { title } = incidentText({ name: "name.md", text });
      expect(title).not.toMatch(/[\n\r]/);
      expect(Buffer.byteLength(title)).toBeLessThanOrEqual(160);
    }),
    { numRuns: 200 },
  );
});

test("only Markdown files inside the folder are read: no links, nothing hidden, nothing huge", async () => {
  await using folder = await createFolder();
  const at = (name: string) => join(folder.directory, name);
  await mkdir(at("2026"));
  await mkdir(at(".hidden"));
  await writeFile(at("2026/a.md"), "a");
  await writeFile(at("b.MD"), "b");
  await writeFile(at("c.txt"), "c");
  await writeFile(at(".hidden/d.md"), "d");
  await writeFile(at("huge.md"), "x".repeat(300 * 1024));
  await symlink("/etc/passwd", at("link.md"));
  await symlink("..", at("up"));
  const found = await readIncidents(folder.directory);
  expect(found?.files).toEqual([
    { name: "2026/a.md", text: "a" },
    { name: "b.MD", text: "b" },
  ]);
  expect(found?.passedOver).toEqual([expect.stringContaining("huge.md")]);
  expect(await readIncidents(at("gone"))).toBeUndefined();
  expect(await readIncidents(at("c.txt"))).toBeUndefined();
});
