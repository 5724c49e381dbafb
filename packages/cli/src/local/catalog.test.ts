import { describe, expect, test } from "vitest";
import { cli } from "../cli.ts";

async function run(...argv: string[]) {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await cli(["catalog", ...argv], "0.1.0", {
    directory: "/",
    // 2026-11-22
    environment: { SOURCE_DATE_EPOCH: "1795305600" },
    script: "/gitops-health",
    ask: undefined,
    print: (text) => out.push(text),
    note: (text) => notes.push(text),
  });
  return { code, out: out.join("\n"), notes: notes.join("\n") };
}

describe("catalog find", () => {
  test("ranks what the title says first, and finds a code in any spelling", async () => {
    const { code, out } = await run("find", "audit", "controls");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toMatch(/^\S+ +Audit controls$/);
    expect((await run("find", "45 cfr 164.312.B")).out).toMatch(/^HIPAA:164\.312\(b\) +Audit controls/);
  });
  test("keeps to a framework", async () => {
    const { out } = await run("find", "encryption", "--framework", "hipaa-security", "--json");
    const found: { id: string; framework: string }[] = JSON.parse(out);
    expect(found.map(({ id }) => id)).toContain("HIPAA:164.312(a)(2)(iv)");
    expect(new Set(found.map(({ framework }) => framework))).toEqual(new Set(["hipaa-security"]));
  });
  test("shows twenty of many, and all when asked", async () => {
    const few = (await run("find", "access")).out.split("\n");
    const all = (await run("find", "access", "--all")).out.split("\n");
    expect(few).toHaveLength(21);
    expect(few.at(-1)).toBe(`… and ${all.length - 20} more; --all shows them.`);
  });
  test("finding nothing is exit 1, asking nothing exit 2", async () => {
    expect(await run("find", "qqqq")).toMatchObject({ code: 1, out: "", notes: expect.stringContaining("qqqq") });
    expect(await run("find")).toMatchObject({ code: 2, notes: expect.stringContaining("takes words") });
    expect(await run("find", "x", "--framework", "hippa")).toMatchObject({ code: 2 });
  });
});

describe("catalog show", () => {
  test("says what the control is, where it stands, and which rules evidence it", async () => {
    const { code, out } = await run("show", "45", "CFR", "§164.312(B)");
    expect(code).toBe(0);
    for (const line of [
      /^Code: +HIPAA:164\.312\(b\)$/m,
      /^Title: +Audit controls$/m,
      /^Part of: +HIPAA:164\.312 Technical safeguards$/m,
      /^About: +audit, logging$/m,
      /^In force: +from 2003-04-21 until further notice$/m,
      /^On 2026-11-22: +valid$/m,
      /^Evidenced by: +hipaa\.audit_controls\./m,
      /^Source: +Electronic Code of Federal Regulations/m,
    ])
      expect(out).toMatch(line);
  });
  test("reads the edition in force on the day", async () => {
    expect((await run("show", "820.30", "--date", "2026-02-01")).out).toMatch(/^On 2026-02-01: +valid$/m);
    const after = (await run("show", "820.30", "--date", "2026-02-02")).out;
    expect(after).toMatch(/^On 2026-02-02: +superseded; write QMSR:820\.10\(c\) instead$/m);
    expect(await run("show", "820.35", "--date", "2026-02-01")).toMatchObject({
      code: 1,
      notes: expect.stringContaining("it is in force from 2026-02-02"),
    });
  });
  test("gives the whole record as JSON", async () => {
    const { out } = await run("show", "SOX-404", "--json");
    expect(JSON.parse(out)).toMatchObject({
      verdict: "valid",
      onDate: "2026-11-22",
      control: { id: "SOX:404" },
      parts: ["SOX:404(a)", "SOX:404(b)"],
    });
    expect(JSON.parse((await run("show", "ITGC-001", "--json")).out).rules).toContainEqual(
      expect.stringMatching(/^sox\./),
    );
  });
  test("an unknown code is exit 1 with the nearest ones; a wrong day is exit 2", async () => {
    expect(await run("show", "164.310(d)(1)(i)")).toMatchObject({
      code: 1,
      out: "",
      notes: expect.stringContaining("HIPAA:164.310(d)(2)(i)"),
    });
    for (const date of ["yesterday", "2026-02-30", "2026-2-3"])
      expect(await run("show", "SOX:404", "--date", date)).toMatchObject({ code: 2 });
    expect(await run("show")).toMatchObject({ code: 2, notes: expect.stringContaining("takes a code") });
  });
  test("what is typed cannot command the terminal", async () => {
    const { notes } = await run("show", "\u001b[31m::error::x\n::stop");
    expect(notes).not.toMatch(/\u001b|^::/m);
  });
});
