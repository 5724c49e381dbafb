import { describe, expect, it } from "vitest";
import { change, told } from "../testing.ts";

const one = "  @Authorized(VIEW)\n  Order getOrder(int id);\n";
const two = "  @Authorized(VIEW)\n  Order getOrderByUuid(String uuid);\n";

describe("annotations are paired by the declaration that they stand on", () => {
  it("a method moves up with its own, another goes with its own", () => {
    expect(told(change("src/A.java", `${one}\n${two}`, two))).toEqual([]);
    const hunks = [
      { oldStart: 5, newStart: 5, removed: [], added: two.split("\n") },
      { oldStart: 10, newStart: 14, removed: `${one}\n${two}`.split("\n"), added: [] },
    ];
    expect(told({ ...change("src/A.java", "", ""), hunks })).toEqual([]);
  });

  it("a method moves to another file with its own", () => {
    expect(told(change("src/A.java", two, ""), change("src/B.java", "", two))).toEqual([]);
  });

  it("a method that keeps its place and loses its annotation is told, whatever moves beside it", () => {
    const [, bare = ""] = one.split("\n");
    expect(told(change("src/A.java", `${one}${two}`, `${two}${bare}\n`))).toEqual(["removed access-control-removed"]);
  });
});

describe("what is annotated goes", () => {
  it("although another file gets a function of that name", () => {
    const helper = "  private Order getOrder(Session session, int id, boolean lock) {\n    return null;\n  }";
    expect(told(change("src/A.java", one, ""), change("src/B.java", "", helper))).toEqual([]);
  });

  it("but is told when the same declaration is in another file without its annotation", () => {
    const moved = "\n  Order getOrder(int id);\n";
    expect(told(change("src/A.java", one, ""), change("src/B.java", "", moved))).toEqual([
      "removed access-control-removed",
    ]);
  });
});

describe("a log-in that does nothing", () => {
  const call = "    if (!Context.isAuthenticated()) {\n      authenticate();\n    }";
  const empty = "  protected void authenticate() {\n    // do nothing\n  }\n";
  const filled = "  protected void authenticate() {\n    Context.authenticate(user, secret);\n  }\n";
  const base = (text: string, after = "") => change("src/AbstractTask.java", text, after);
  const task = change("src/Task.java", call, "");

  it("protects nothing where its empty function goes in the same change", () => {
    expect(told(task, base(empty))).toEqual([]);
    expect(told(task, base("  void authenticate() {}"))).toEqual([]);
    expect(
      told(
        change("app/task.py", "        authenticate()", "", {}),
        change("app/b.py", "def authenticate():\n    pass", ""),
      ),
    ).toEqual([]);
  });

  it("protects nothing either where a line is logged beside", () => {
    const logged = call.replace("authenticate();", 'log.info("Authenticating ...");\n      authenticate();');
    expect(told(change("src/Task.java", logged, ""), base(empty))).toEqual([]);
    const refused = call.replace("authenticate();", "authenticate();\n      throw new Refused();");
    expect(told(change("src/Task.java", refused, ""), base(empty))).toEqual(["removed access-control-removed"]);
  });

  it.each([
    ["the function stays", []],
    ["the function did something", [base(filled)]],
    ["another of its name did something", [base(empty), change("src/Other.java", filled, "")]],
    ["another of its name comes", [base(empty, filled)]],
  ])("is told where %s", (_, others) => {
    expect(told(task, ...others)).toContain("removed access-control-removed");
  });

  it("is told where the call is of another object's function", () => {
    const other = change("src/Task.java", "    service.authenticate();", "");
    expect(told(other, base(empty))).toEqual(["removed access-control-removed"]);
  });
});
