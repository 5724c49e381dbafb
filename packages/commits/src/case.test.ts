import { describe, expect, it } from "vitest";
import { inCase, isInCase } from "./case.ts";

describe("cases, as commitlint 21 has them", () => {
  it.each([
    ["lower-case", "show react node 2"],
    ["upper-case", "SHOW REACT NODE 2"],
    ["sentence-case", "Show React node 2"],
    ["camel-case", "showReactNode2"],
    ["pascal-case", "ShowReactNode2"],
    ["kebab-case", "show-react-node-2"],
    ["snake-case", "show_react_node_2"],
    ["start-case", "Show React Node 2"],
  ] as const)("%s", (name, written) => {
    expect(isInCase(written, name)).toBe(true);
    const other = name === "upper-case" ? written.toLowerCase() : name === "lower-case" ? "Show" : "show Me_what";
    expect(isInCase(other, name)).toBe(false);
    if (name !== "sentence-case") expect(inCase("show React node 2", name)).toBe(written);
  });

  it("do not judge what stands in quotes, digits first, and nothing", () => {
    expect(isInCase('show "ReactNode" and `JSX`', "lower-case")).toBe(true);
    expect(isInCase("2FA For All", "lower-case")).toBe(true);
    expect(isInCase("", "upper-case")).toBe(true);
  });
});
