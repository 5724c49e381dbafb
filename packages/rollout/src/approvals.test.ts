import { defaultConfiguration } from "@gitops-health/config";
import { describe, expect, test } from "vitest";
import { excludedApprovers, missingApprovers, requiredInAll, requirementsOf } from "./approvals.ts";

const { required } = defaultConfiguration().approvals;

function requirements(roles: Readonly<Record<string, string[]>>, high = required.high, people: string[] = []) {
  return requirementsOf("high", { roles: { ...roles }, required: { ...required, high } }, people);
}

describe("who must approve", () => {
  test("is one person for each role, sorted; a role that is named twice needs two", () => {
    expect(requirements({ security: ["@b", "@a", "@b"], compliance: ["@acme/compliance"] })).toEqual([
      { role: "compliance", count: 1, eligible: ["@acme/compliance"] },
      { role: "security", count: 1, eligible: ["@a", "@b"] },
    ]);
    expect(requirements({ lead: ["@a", "@b"] }, ["lead", "lead"])).toEqual([
      { role: "lead", count: 2, eligible: ["@a", "@b"] },
    ]);
  });

  test("is nobody in a role that is named like a member of every object", () =>
    expect(requirements({}, ["constructor"])).toEqual([{ role: "constructor", count: 1, eligible: [] }]));

  test("is nobody of the change, also when only the address that GitHub gives says who they are", () => {
    const people = ["Alice <123+alice@users.noreply.github.com>", "x <bob@users.noreply.github.com>"];
    const [only] = requirements({ security: ["@Alice", "@bob", "@carol"] }, ["security"], people);
    expect(only?.eligible).toEqual(["@carol"]);
  });

  test("counts a role once for several services", () => {
    const phi = requirements({}, ["security", "compliance"]);
    const device = requirements({}, ["security", "clinical"]);
    expect(requiredInAll([...phi, ...device])).toBe(3);
  });
});

describe("approvals that nobody can give", () => {
  const missing = (roles: Readonly<Record<string, string[]>>, high?: string[]) =>
    missingApprovers(requirements(roles, high));

  test("are said for each vacant role, with the place to name people", () =>
    expect(missing({ security: ["@a"] })).toEqual([expect.stringContaining("approvals.roles.compliance")]));

  test("one person cannot sit in two seats", () => {
    expect(missing({ security: ["@a"], compliance: ["@a"] })).toEqual([expect.stringMatching(/too few for 2/)]);
    expect(missing({ lead: ["@a"] }, ["lead", "lead"])).toEqual([expect.stringMatching(/too few for 2/)]);
  });

  test("people find their seats by exchange, not by order", () =>
    expect(
      missing({ security: ["@a", "@b"], compliance: ["@b"], clinical: ["@a", "@c"] }, [
        "clinical",
        "compliance",
        "security",
      ]),
    ).toEqual([]));

  test("a team is taken as large enough, for who is in it is not known here", () =>
    expect(missing({ security: ["@acme/all"], compliance: ["@acme/all"] })).toEqual([]));
});

test("the people of the change are listed once, sorted, without GitHub itself", () =>
  expect(
    excludedApprovers(["B <b@x>", "A <a@x>", "B <b@x>", "GitHub <noreply@github.com>", "odd <<noreply@github.com>"]),
  ).toEqual(["A <a@x>", "B <b@x>"]));
