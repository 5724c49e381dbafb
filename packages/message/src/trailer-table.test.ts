import { describe, expect, it } from "vitest";
import { canonicalKey, trailerName, trailerNames, trailerSpec } from "./trailer-table.ts";

describe("the table of trailers", () => {
  it.each(trailerNames)("has for %s an example and words that it reads itself", (name) => {
    const { example, words, read } = trailerSpec(name);
    for (const value of [example, ...words]) expect(read(value)).not.toBeNull();
    expect(read("")).toBeNull();
  });

  it("knows every spelling, in any case", () => {
    for (const name of trailerNames)
      for (const key of [name, ...trailerSpec(name).aliases]) expect(trailerName(key.toLowerCase())).toBe(name);
    expect(canonicalKey("clinical_impact")).toBe("CLINICAL-IMPACT");
    expect(canonicalKey("Signed-off-by")).toBe("Signed-off-by");
    expect(trailerName("constructor")).toBeUndefined();
  });

  it("has no key twice", () => {
    const keys = trailerNames.flatMap((name) => [name, ...trailerSpec(name).aliases]).map((key) => key.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });
});
