import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeguardsIn } from "./safeguards-in.ts";
import { change, told } from "./testing.ts";

describe("what is removed", () => {
  it.each([
    ["src/a.ts", "  await auditLog.write(event);", "", "audit-removed"],
    ["src/a.ts", "router.get('/x', requireAuth, show);", "router.get('/x', show);", "access-control-removed"],
    ["src/A.java", '  @PreAuthorize("hasRole(1)")', "", "access-control-removed"],
    ["src/A.java", "    Context.requirePrivilege(VIEW);", "", "access-control-removed"],
    ["src/A.cs", "    [Authorize]", "", "access-control-removed"],
    ["src/A.java", "    if (!user.isSuperUser()) throw new E();", "", "access-control-removed"],
    ["app/a.rb", "  before_action :authenticate_user!", "", "access-control-removed"],
    ["app/a.py", "@login_required", "", "access-control-removed"],
    ["app/a.py", "    require_consent(patient)", "", "consent-removed"],
    ["src/a.ts", "  await breakGlass.confirm(user);\n  checkBreakGlass(user);", "", "consent-removed"],
    ["src/a.ts", "  row.ssn = encrypt(row.ssn);", "  row.ssn = raw;", "encryption-at-rest-removed"],
    ["app/a.rb", "  encrypts :ssn", "", "encryption-at-rest-removed"],
    ["main.tf", "  storage_encrypted = true", "", "encryption-at-rest-removed"],
    ["src/a.ts", "app.use(rateLimit({ max: 5 }));", "", "rate-limit-removed"],
    ["main.tf", "  retention_in_days = 2190", "", "retention-removed"],
    ["a.yaml", "session-timeout: 15m", "", "session-removed"],
    ["a.yaml", "audit:\nauditLogging: true", "audit:", "audit-removed"],
  ])("%s: %s -> %s", (path, removed, added, rule) => {
    expect(told(change(path, removed, added))).toEqual([`removed ${rule}`]);
  });

  it("is told with the exact line and side, its controls, and a confidence to block on", () => {
    expect(safeguardsIn([change("src/a.ts", "  // why\n  auditLog.write(x);", "")])).toEqual([
      expect.objectContaining({
        location: { path: "src/a.ts", line: 11 },
        side: "removed",
        column: 3,
        endColumn: 17,
        confidence: 95,
        redacted: "[audit]",
        controls: expect.arrayContaining(["HIPAA:164.312(b)"]),
      }),
    ]);
  });

  it("is told of CODEOWNERS lines whose pattern loses its owners", () => {
    expect(told(change(".github/CODEOWNERS", "/phi/ @acme/phi", ""))).toEqual(["removed owners-removed"]);
    expect(told(change(".github/CODEOWNERS", "/phi/ @acme/phi", "/phi/"))).toEqual(["removed owners-removed"]);
    expect(told(change(".github/CODEOWNERS", "/phi/ @acme/phi", "/phi/   @acme/privacy # now"))).toEqual([]);
  });

  it("is told, less sure, when its function is renamed in the same place", () => {
    const [finding] = safeguardsIn([
      change("src/a.ts", "function show(id) {\n  auditLog.write(id);\n}", "function display(id) {\n}"),
    ]);
    expect(finding).toMatchObject({ confidence: 75, safeguard: { kind: "audit", effect: "removed" } });
  });

  it("is told of a deleted file that was there to protect", () => {
    const gone = change("src/auth-middleware.ts", "export const x = 1;", "", { status: "deleted" });
    expect(told(gone)).toEqual(["removed access-control-removed"]);
  });
});

describe("what is no removal", () => {
  it.each([
    ["a comment", "src/a.ts", "  // auditLog.write(event);", ""],
    ["a string", "src/a.ts", '  show("auditLog.write(event)");', ""],
    ["an import", "src/a.ts", 'import { requireAuth } from "./auth.ts";', ""],
    ["a read", "src/a.ts", "  const rows = auditRepository.find(id);", ""],
    ["another spelling", "src/a.ts", "  auditLog.write(event);", "  trail.recordAuditEvent(event);"],
    ["a new shape", "src/a.ts", "  auditLog.write(event);", "  auditLog.write({\n    ...event,\n  });"],
    [
      "two checks made one condition",
      "src/a.ts",
      "  if (!hasRole(a)) x();\n  y();\n  z();\n  if (!hasRole(b)) x();",
      "  if (!hasRole(a) || !hasRole(b)) x();",
    ],
    ["its route gone too", "src/a.ts", "router.get('/x', requireAuth, show);", ""],
    ["owners of nothing", "docs/OWNERS.md", "/phi/ @acme/phi", ""],
  ])("%s", (_, path, removed, added) => {
    expect(told(change(path, removed, added)).filter((each) => each.startsWith("removed"))).toEqual([]);
  });

  it("a check whose own function comes with an audit call in it", () => {
    const check = (more: string) => `  if (!isUserAuthorized(request${more})) {`;
    const added = "  boolean isUserAuthorized(Request request, Map parameters) {\n    auditLog.write(request);\n  }";
    const files = [change("src/A.java", check(""), check(", null")), change("src/Base.java", "", added)];
    expect(told(...files).filter((each) => each.startsWith("removed"))).toEqual([]);
  });

  it("a class that is now protected as a whole", () => {
    const removed = '  @PreAuthorize("a")\n\n\n\n  @PreAuthorize("b")';
    expect(told(change("src/A.java", removed, '@PreAuthorize("a")\npublic class A {'))).not.toContain(
      "removed access-control-removed",
    );
  });

  it("a weakness on a line that only moved", () => {
    const line = "  get(url, { rejectUnauthorized: false });";
    expect(told(change("src/a.ts", line, ""), change("src/b.ts", "", `  ${line}`))).toEqual([]);
  });
});

describe("what is weakened", () => {
  it.each([
    ["a.yaml", "session-timeout: 15m", "session-timeout: 8h", "session-longer"],
    ["a.properties", "server.servlet.session.timeout=900s", "server.servlet.session.timeout=3600s", "session-longer"],
    ["main.tf", "  retention_in_days = 2190", "  retention_in_days = 30", "retention-shorter"],
    ["src/a.ts", "const sessionTimeout = 15 * 60;", "const sessionTimeout = 60 * 60;", "session-longer"],
    ["a.yaml", "max_requests_per_minute: 60", "max_requests_per_minute: 6000", "rate-limit-higher"],
    ["src/a.ts", "", "  get(url, { rejectUnauthorized: false });", "tls-verification-off"],
  ])("%s: %s -> %s", (path, before, after, rule) => {
    expect(told(change(path, before, after))).toContain(`weakened ${rule}`);
  });

  it("is not told when the limit becomes stricter", () => {
    expect(told(change("a.yaml", "session-timeout: 8h", "session-timeout: 15m"))).toEqual([]);
    expect(told(change("main.tf", "  retention_in_days = 30", "  retention_in_days = 2190"))).toEqual([]);
  });
});

it("tells of protections that are added, once for each kind and file", () => {
  expect(told(change("src/a.ts", "", "  auditLog.write(a);\n  auditLog.write(b);\n  requireRole(x);"))).toEqual([
    "added audit-added",
    "added access-control-added",
  ]);
});

it("never throws and names only lines that the change has", () => {
  const line = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      "@Authorized",
      "audit.log(x)",
      "if (!hasRole(x)) {",
      "}",
      "/*",
      "*/",
      '"',
      "`",
      "def f(x):",
      "router.get('/x', requireAuth, y)",
    ),
  );
  const side = fc
    .array(line, { maxLength: 12 })
    .map((lines) => lines.map((each) => each.replaceAll("\n", "")).join("\n"));
  fc.assert(
    fc.property(
      side,
      side,
      fc.constantFrom("a.ts", "A.java", "a.py", "a.rb", "a.sql", "a.yaml", "a.xml", "CODEOWNERS"),
      (removed, added, path) => {
        const file = change(path, removed, added);
        for (const { location, side: where } of safeguardsIn([file])) {
          const [hunk] = file.hunks;
          const start = where === "added" ? hunk?.newStart : hunk?.oldStart;
          const count = where === "added" ? hunk?.added.length : hunk?.removed.length;
          expect((location?.line ?? 0) - (start ?? 0)).toBeGreaterThanOrEqual(0);
          expect((location?.line ?? 0) - (start ?? 0)).toBeLessThan(count ?? 0);
        }
      },
    ),
    { numRuns: 500 },
  );
});
