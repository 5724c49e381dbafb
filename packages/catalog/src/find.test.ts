import { expect, test } from "vitest";
import { findControls } from "./index.ts";

const ids = (query: string, framework?: string) => findControls(query, framework).map(({ id }) => id);

test("a code in any spelling comes first", () => {
  expect(ids("45 CFR 164.312(B)")[0]).toBe("HIPAA:164.312(b)");
  expect(ids("SOX-404")[0]).toBe("SOX:404");
});

test("every word must be somewhere, and words of the title count most", () => {
  expect(ids("audit controls", "hipaa-security")[0]).toBe("HIPAA:164.312(b)");
  expect(ids("design validation", "21cfr820")[0]).toBe("QSR:820.30(g)");
  expect(ids("audit nonsense")).toEqual([]);
});

test("a framework's name and a topic are words too", () => {
  expect(ids("gdpr erasure")[0]).toBe("GDPR:17");
  expect(ids("pci encryption").length).toBeGreaterThan(10);
  expect(ids("cobit risk")[0]).toMatch(/^COBIT:/);
});

test("what is in force comes before what is not", () => {
  const found = findControls("scope", "21cfr820").map(({ id }) => id);
  expect(found.indexOf("QMSR:820.1")).toBeLessThan(found.indexOf("QSR:820.1"));
});

test("nothing asked finds nothing", () => {
  for (const query of ["", "  ", "§", "(){}"]) expect(ids(query)).toEqual([]);
});
