import { expect, test } from "vitest";
import { generator } from "../../../../test/benchmarks/lint/random.ts";
import { isPlaceholder } from "./placeholder.ts";

const PLACEHOLDERS = [
  ...[
    "changeme",
    "change_me",
    "CHANGE-ME-PLEASE",
    "replace-with-your-key",
    "<token>",
    "<your token here>",
    "[REDACTED]",
  ],
  ...["${VAR}", "$VAR", "$(cat file)", "{{ token }}", "<%= key %>", "#{password}", "%PASSWORD%", "%s", "{password}"],
  ...["@token@", "__TOKEN__", "&amp;", "xxxxxxxx", "XXXX-XXXX", "********", "........", "0000000000", "your-api-key"],
  ...["AKIAIOSFODNN7" + "EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCY" + "EXAMPLEKEY", "abcdefghijklmnop", "1234567890"],
  ...[
    "abababababab",
    "'changeme'",
    "my_fake_token",
    "placeholder",
    "dummy-secret",
    "insert-your-key",
    ["TO", "DO"].join(""),
    "null",
  ],
];
test.each(PLACEHOLDERS)("%s is a placeholder", (value) => expect(isPlaceholder(value)).toBe(true));

test.each(["hunter2!x", "Tr0ub4dor&3", "correct-horse-battery", "S3cur3#2024", "pa55w0rd!"])("%s is none", (value) =>
  expect(isPlaceholder(value)).toBe(false),
);

test("a word in a long random value does not make it a placeholder, but a mask does", () => {
  const random = generator(11);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const line = Array.from({ length: 64 }, () => letters[Math.floor(random() * 64)]).join("");
  const pem = (body: string) =>
    ["-----BEGIN", "PRIVATE", `KEY-----\n${body}\n-----END`, "PRIVATE", "KEY-----"].join(" ");
  expect(isPlaceholder(pem(`${line}\n${line}fake`))).toBe(false);
  expect(isPlaceholder(pem("x".repeat(64)))).toBe(true);
  expect(isPlaceholder(pem("MIIE....(your key goes here)"))).toBe(true);
});

test("fewer than one in ten thousand random tokens are taken for a placeholder", () => {
  const random = generator(7);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  let taken = 0;
  for (let count = 0; count < 20_000; count++)
    if (isPlaceholder(Array.from({ length: 40 }, () => letters[Math.floor(random() * 62)]).join(""))) taken++;
  expect(taken).toBeLessThan(3);
});
