import { CONFIGURATION_PATH, parseConfiguration } from "@gitops-health/config";
import { globs } from "@gitops-health/text";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suspectedPaths } from "./suspects.ts";

/** The services that are proposed for some paths, as the configuration reads them. */
function proposed(...paths: string[]) {
  const [suspect] = suspectedPaths(paths);
  const { services } = parseConfiguration(Buffer.from(`version: 1\n${suspect?.services ?? ""}\n`), CONFIGURATION_PATH);
  return Object.fromEntries(
    Object.entries(services).map(([name, { paths, domains }]) => [name, [...domains, ...paths]]),
  );
}

describe("the service proposed", () => {
  test.each([
    ["src/patientRecords/a.ts", "patientRecords", "phi", "src/patientRecords/**"],
    ["services/PHI_store/a.ts", "PHI_store", "phi", "services/PHI_store/**"],
    ["lib/payments/charge.ts", "payments", "financial", "lib/payments/**"],
    ["src/device.c", "device", "device", "src/**"],
    ["patient.ts", "phi", "phi", "**"],
  ])("for %s is %s, %s, %s", (path, name, domain, pattern) => {
    expect(proposed(path)).toEqual({ [name]: [domain, pattern] });
  });

  test("for several files is the deepest folder that they have in common", () => {
    expect(proposed("api/org/Patient.java", "api/org/impl/PatientService.java", "api/org/Encounter.java")).toEqual({
      phi: ["phi", "api/org/**"],
    });
  });

  test("for files in different parts of the repository is these parts, and all of it when they are many", () => {
    expect(proposed("api/a/Patient.java", "web/b/patient.ts")).toEqual({ phi: ["phi", "api/**", "web/**"] });
    const many = Array.from({ length: 9 }, (_, index) => `part-${index}/patient.ts`);
    expect(proposed(...many)).toEqual({ phi: ["phi", "**"] });
  });

  test("for several named folders is each of them, drawn together when they are many", () => {
    const folders = (count: number) => Array.from({ length: count }, (_, index) => `services/patient-${index}/a.ts`);
    expect(proposed(...folders(2))).toEqual({ phi: ["phi", "services/patient-0/**", "services/patient-1/**"] });
    expect(proposed(...folders(9))).toEqual({ phi: ["phi", "services/**"] });
  });

  test("is one for each domain, all in one piece to paste", () => {
    const suspects = suspectedPaths(["phi/a.ts", "pay/billing.ts", "phi/b.ts"]);
    expect(suspects.map(({ path, others, domain }) => [path, others, domain])).toEqual([
      ["phi/a.ts", " (and 1 more path)", "phi"],
      ["pay/billing.ts", "", "financial"],
    ]);
    expect(new Set(suspects.map(({ services }) => services)).size).toBe(1);
    expect(proposed("phi/a.ts", "pay/billing.ts")).toEqual({
      phi: ["phi", "phi/**"],
      financial: ["financial", "pay/**"],
    });
  });
});

test("parts of other words and names of objects suggest nothing", () => {
  expect(suspectedPaths(["src/dolphin.ts", "src/impatient.ts", "constructor/toString.ts", ""])).toEqual([]);
});

test("the proposal covers every path that suggested it, whatever its characters", () => {
  // As git has them: no name is empty, "." or "..", or has a slash in it.
  const part = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).filter((name) => !/^\.\.?$|\//.test(name));
  const path = fc
    .tuple(
      fc.array(part, { maxLength: 3 }),
      fc.constantFrom("patient", "billing", "device.c"),
      fc.array(part, { maxLength: 2 }),
    )
    .map(([before, word, after]) => [...before, word, ...after].join("/"));
  fc.assert(
    fc.property(fc.array(path, { minLength: 1, maxLength: 12 }), (paths) => {
      const patterns = Object.values(proposed(...paths)).flatMap(([, ...rest]) => rest);
      for (const each of paths) expect(globs(patterns).matches(each)).toBe(true);
    }),
  );
});
