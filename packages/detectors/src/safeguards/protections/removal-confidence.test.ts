import { describe, expect, it } from "vitest";
import { safeguardsIn } from "../safeguards-in.ts";
import { change } from "../testing.ts";

/** The confidence of the first removal that is told. */
const sure = (...files: Parameters<typeof safeguardsIn>[0]) =>
  safeguardsIn(files).find(({ safeguard }) => safeguard?.effect === "removed")?.confidence;

describe("a protecting call in whose place another call is given the same warns", () => {
  it.each([
    ["src/A.java", "    auditAccess(patientId, null);", '    sendEvent(Map.of("patient", patientId));'],
    [
      "src/A.java",
      '    map.put("password", encrypter.encryptPassword(plain));',
      '    map.put("password", digester.digest(plain));',
    ],
    ["app/a.py", "    audit_log.record(user, record)", "    trail(user, record)"],
  ])("%s: %s -> %s", (path, before, after) => {
    expect(sure(change(path, before, after))).toBe(75);
  });

  it.each([
    ["a value alone", '    map.put("ssn", encrypt(ssn));', '    map.put("ssn", ssn);'],
    ["another thing", "    auditLog.record(user, id);", "    notifyAll(event);"],
    ["a log", "    auditLog.record(user, id);", "    logger.info(user, id);"],
    ["another way of writing", "    row.ssn = encrypt(ssn);", "    row.ssn = trimmed.toString(ssn);"],
    ["a comment", "    auditLog.record(user, id);", "    // sendEvent(user, id);"],
    ["a string", "    auditLog.record(user, id);", '    text = "sendEvent(user, id)";'],
    ["a call on another line", "    auditLog.record(user, id);\n    load(id);", "    find(user, id);"],
  ])("and %s in its place leaves it blocking", (_, before, after) => {
    expect(sure(change("src/A.java", before, after))).toBe(95);
  });
});

it("a consent that was only read warns, one that something depends on blocks", () => {
  expect(sure(change("src/A.java", "    row[12] = user.getUserConsent();", ""))).toBe(75);
  expect(sure(change("src/A.java", "    if (user.getUserConsent() == null) throw new E();", ""))).toBe(95);
});

it("a setting that goes with much around it warns, one that goes alone blocks", () => {
  const around = Array.from({ length: 6 }, (_, index) => `  tag_${index} = 1`).join("\n");
  expect(sure(change("main.tf", "  storage_encrypted = true", ""))).toBe(92);
  expect(sure(change("main.tf", `resource x {\n${around}\n  storage_encrypted = true\n}`, ""))).toBe(75);
});

it("making an object that could encrypt is no encryption", () => {
  expect(sure(change("src/A.java", "    Encrypter it = new Encrypter(key);", ""))).toBeUndefined();
});

it("one call elsewhere may stand for both branches of a condition", () => {
  const branches = "    if (ok) {\n      auditSql(sql, 1);\n    }\n    else {\n      auditSql(sql, 0);\n    }";
  const files = [change("lib/db.php", branches, ""), change("lib/driver.inc", "", "    auditSql(statement, outcome);")];
  const removed = safeguardsIn(files).filter(({ safeguard }) => safeguard?.effect === "removed");
  expect(removed.map(({ confidence }) => confidence)).toEqual([65, 65]);
});

it("a check keeps its pair in the same place, whatever else of the file goes", () => {
  const hunks = [
    {
      oldStart: 5,
      newStart: 5,
      removed: ["  if (!isUserAuthorized(a, null)) {"],
      added: ["  if (!isUserAuthorized(a, b)) {"],
    },
    {
      oldStart: 20,
      newStart: 20,
      removed: [
        "  else if (op == OLD) {",
        "    x();",
        "    if (!isUserAuthorized(a, b)) {",
        "      refuse();",
        "    }",
        "    y();",
        "  }",
      ],
      added: [],
    },
  ];
  expect(sure({ ...change("src/A.java", "", ""), hunks })).toBeUndefined();
});
