import { expect, test } from "vitest";
import security from "../../../catalog/data/hipaa-security.json" with { type: "json" };
import pci from "../../../catalog/data/pci-dss.json" with { type: "json" };
import sox from "../../../catalog/data/sox-itgc.json" with { type: "json" };
import { heads } from "./gitleaks.generated.ts";
import { weightOf } from "./tier.ts";

const weight = (id: string, value = "", context: "main" | "test" | "doc" = "main") =>
  weightOf({ id, labelled: heads.find((head) => head.id === id)?.labelled ?? false }, value, context);

test.each([
  "github-pat",
  "aws-access-token",
  "private-key",
  "stripe-access-token",
  "mailchimp-api-key",
  "slack-webhook-url",
])("%s is of tier A anywhere", (id) => {
  for (const context of ["main", "test", "doc"] as const)
    expect(weight(id, "", context)).toMatchObject({ tier: "A", severity: "critical", confidence: 95 });
});

test.each(["generic-api-key", "datadog-access-token", "jwt", "curl-auth-user", "url-credentials", "heroku-api-key"])(
  "%s is of tier B, and counts less in tests and documentation",
  (id) => {
    const main = weight(id);
    expect(main).toMatchObject({ tier: "B", severity: "high" });
    expect(main.confidence).toBeGreaterThanOrEqual(60);
    expect(main.confidence).toBeLessThan(90);
    for (const context of ["test", "doc"] as const)
      expect(weight(id, "", context)).toMatchObject({ tier: "B", severity: "low", confidence: 50 });
  },
);

test("where only some values of a rule have a prefix, the value decides", () => {
  const hex = "0123456789abcdef0123456789abcdef01234567";
  expect(weight("sourcegraph-access-token", `sgp_${hex}`).tier).toBe("A");
  expect(weight("sourcegraph-access-token", hex).tier).toBe("B");
});

test("every control is in the catalog", () => {
  const known = new Set([pci, security, sox].flatMap(({ controls }) => controls.map(({ id }) => id)));
  for (const { id } of [...heads, { id: "url-credentials" }, { id: "database-connection-string" }]) {
    const { controls } = weight(id);
    expect(controls.length).toBeGreaterThan(2);
    for (const control of controls) expect(known).toContain(control);
  }
});
