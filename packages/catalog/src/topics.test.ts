import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { topics, topicsOf } from "./index.ts";

describe("topics of a path", () => {
  test.each([
    ["services/phi/src/record-encryption.ts", ["encryption"]],
    ["src/crypto/AesGcm.java", ["encryption"]],
    ["src/auth/login.ts", ["access-control"]],
    ["src/security/RoleBinding.java", ["access-control"]],
    ["lib/session_store.py", ["access-control", "session"]],
    ["src/audit/trail.ts", ["audit"]],
    ["src/Logger.ts", ["logging"]],
    ["src/log.ts", ["logging"]],
    ["infra/security-group.tf", ["network"]],
    ["k8s/NetworkPolicy.yaml", ["network"]],
    ["src/deIdentify.ts", ["de-identification"]],
    ["package-lock.json", ["dependencies"]],
    ["test/dose.test.ts", ["validation"]],
    ["services/payment/charge.ts", ["payment"]],
    ["src/consent/withdraw.ts", ["consent"]],
    ["ops/backup.sh", ["backup"]],
    ["config/retention.yml", ["retention"]],
    ["src/infusion-pump/rate.c", ["device"]],
    ["src/https/server.ts", ["transmission"]],
    ["src/record-checksum.ts", ["integrity"]],
  ])("%s: %j", (path, expected) => expect(topicsOf(path)).toEqual(expected));

  test.each([
    "AUTHORS",
    "docs/catalog.md",
    "src/accessibility/contrast.ts",
    "src/special.ts",
    "src/hashmap.c",
    "src/dialog.tsx",
  ])("%s is about nothing of it: a word within a word does not count", (path) => expect(topicsOf(path)).toEqual([]));
});

describe("topics of changed lines", () => {
  test.each([
    ["  const sealed = encryptRecord(record, key);", ["encryption"]],
    ["  auditTrail.append(entry);", ["audit"]],
    ["  if (!user.hasPermission('read')) throw forbidden();", ["access-control"]],
    ["  logger.info({ id });", ["logging"]],
    ["  ingress: [{ from: [{ ipBlock: { cidr } }] }],", ["network"]],
    ["  cookie: { maxAge, httpOnly: true },", ["session"]],
  ])("%s: %j", (line, expected) => expect(topicsOf("src/a.ts", [line])).toEqual(expected));

  test("words that mean much else do not count in a line", () => {
    expect(topicsOf("src/a.ts", ["const role = 'button'; console.log(total); test(token); // card"])).toEqual([]);
  });
});

test("topics have names that rules rely on, sorted", () => {
  expect(topics).toEqual(expect.arrayContaining(["access-control", "audit", "encryption", "logging", "network"]));
  expect([...topics].sort()).toEqual(topics);
});

test("any text has known topics, and more lines never have fewer", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), fc.string(), (path, lines, line) => {
      const found = topicsOf(path, lines);
      expect(topics).toEqual(expect.arrayContaining(found));
      expect(topicsOf(path, [...lines, line])).toEqual(expect.arrayContaining(found));
    }),
  );
});

test("of a change without end only a bounded part is read", () => {
  let read = 0;
  function* endless(): Iterable<string> {
    for (;;) {
      read++;
      yield "A".repeat(5_000);
    }
  }
  expect(topicsOf("a", endless())).toEqual([]);
  expect(read).toBeLessThan(100);
});
