import type { FileChange } from "@gitops-health/git";
import { describe, expect, it } from "vitest";
import { safeguardsIn } from "../safeguards-in.ts";
import { change, told as toldOf } from "../testing.ts";

// A check that the change adds is told besides; that is another test's.
const told = (...files: readonly FileChange[]) => toldOf(...files).filter((each) => !each.startsWith("added"));
const LOOSER = ["weakened access-control-looser"];
const METHOD = "\n  List<User> getUsers();";

describe("an annotation that asks for less", () => {
  it.each([
    ["its argument goes", "  @Authorized(GET_USERS)", "  @Authorized", 75],
    ["its argument goes, with empty parentheses", "  @Authorized({ GET_USERS })", "  @Authorized()", 75],
    ["one of several is enough", "  @Authorized(A_USERS)", "  @Authorized({ A_USERS, B_USERS })", 75],
    ["one of several over lines", '  @RolesAllowed("a")', '  @RolesAllowed({\n    "a",\n    "b" })', 75],
    ["reading in place of writing", "  @Authorized(MANAGE_USERS)", "  @Authorized(GET_USERS)", 65],
    ["reading in place of writing, words", '  @Secured("users:write")', '  @Secured("users:read")', 65],
  ])("is told: %s", (_, before, after, confidence) => {
    const file = change("src/A.java", before + METHOD, after + METHOD);
    expect(told(file)).toEqual(LOOSER);
    const [finding] = safeguardsIn([file]).filter(({ confidence }) => confidence >= 60);
    expect(finding).toMatchObject({
      confidence,
      severity: "high",
      side: "added",
      location: { line: 20 },
      column: 4,
      safeguard: { kind: "access-control", effect: "weakened" },
    });
    expect(finding?.controls).toContain("HIPAA:164.312(a)(1)");
  });

  it("is told where the diff shows nothing but the annotations, by their order", () => {
    expect(
      told(change("src/A.java", "  @Authorized(A_X)\n  @Authorized(B_X)", "  @Authorized(A_X)\n  @Authorized")),
    ).toEqual(LOOSER);
    expect(told(change("src/A.cs", '    [Authorize(Roles = "Admin")]', "    [Authorize]"))).toEqual(LOOSER);
  });

  it.each([
    ["another word for reading", "  @Authorized(VIEW_USERS)", "  @Authorized(GET_USERS)"],
    ["another role", '  @RolesAllowed("a")', '  @RolesAllowed("b")'],
    ["writing in place of reading", "  @Authorized(GET_USERS)", "  @Authorized(MANAGE_USERS)"],
    ["all of several are asked for", "  @Authorized(A_X)", "  @Authorized(value = { A_X, B_X }, requireAll = true)"],
    ["each guard must agree", "  @UseGuards(AuthGuard)", "  @UseGuards(AuthGuard, RolesGuard)"],
    ["both permissions are needed", '  @RequiresPermissions("a")', '  @RequiresPermissions({ "a", "b" })'],
    ["an argument comes", "  @Authorized", "  @Authorized(GET_USERS)"],
    ["another order", "  @Authorized({ A_X, B_X })", "  @Authorized({ B_X, A_X })"],
    ["arguments that the diff cuts off", "  @Authorized({ A_X,", "  @Authorized({ A_X, B_X,"],
  ])("is not told: %s", (_, before, after) => {
    expect(told(change("src/A.java", before + METHOD, after + METHOD))).toEqual([]);
  });

  it("is not told of annotations on other methods", () => {
    const before = "  @Authorized(MANAGE_USERS)\n  void save(User user);";
    const after = "  @Authorized(GET_USERS)\n  User get(int id);";
    expect(told(change("src/A.java", before, after))).toEqual([]);
  });
});

describe("a check that is put under a condition", () => {
  const check = "    Context.requirePrivilege(VIEW);";
  it.each([
    ["with braces", "src/A.java", check, `    if (isOpen()) {\n  ${check}\n    }`],
    ["without braces", "src/A.java", check, `    if (isOpen())\n  ${check}`],
    ["in Python", "app/a.py", "    require_role(user)", "    if is_open():\n        require_role(user)"],
    ["in Ruby", "app/a.rb", "    authorize!(user)", "    unless open\n      authorize!(user)\n    end"],
  ])("is told: %s", (_, path, before, after) => {
    const file = change(path, before, after);
    expect(told(file)).toEqual(LOOSER);
    expect(safeguardsIn([file]).find(({ safeguard }) => safeguard?.effect === "weakened")).toMatchObject({
      confidence: 65,
    });
  });

  it.each([
    ["the condition was there", `    if (isOpen()) {\n${check}`, `      if (isOpen()) {\n  ${check}`],
    ["it is only further in", check, `  ${check}`],
    [
      "the other case has a check too",
      check,
      `    if (isOpen()) {\n  ${check}\n    } else {\n      Context.requirePrivilege(EDIT);\n    }`,
    ],
    ["further out", `    if (isOpen()) {\n  ${check}\n    }`, check],
  ])("is not told: %s", (_, before, after) => {
    expect(told(change("src/A.java", before, after))).toEqual([]);
  });
});
