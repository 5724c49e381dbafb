import { expect, test } from "vitest";
import { redactDocument, valuesInDocument } from "./redact-document.ts";

const SSN = ["219", "55", "4321"].join("-");

test("every string of a document is redacted by itself, names of records too", () => {
  const document = {
    header: `fix: SSN ${SSN}`,
    list: [`services/${SSN}/a.ts`, "164.312(b)"],
    deep: [{ [`service ${SSN}`]: [`mail to kim.lee@stmarys-clinic.org`] }],
  };
  expect(redactDocument(document)).toEqual({
    header: "fix: SSN [SSN]",
    list: ["services/[SSN]/a.ts", "164.312(b)"],
    deep: [{ "service [SSN]": ["mail to [EMAIL]"] }],
  });
});

test("a document without values is the same one, byte for byte and object for object", () => {
  const document = { sha: "a".repeat(40), at: "2026-11-22T08:00:00Z", parts: [{ level: "high", code: "164.312(b)" }] };
  expect(redactDocument(document)).toBe(document);
});

test("people stay who they are, and whatever else stands in their names goes", () => {
  const document = { author: `Kim ${SSN} <kim@stmarys-clinic.org>`, excludedApprovers: ["kim@stmarys-clinic.org"] };
  expect(redactDocument(document)).toEqual({
    author: "Kim [SSN] <kim@stmarys-clinic.org>",
    excludedApprovers: ["kim@stmarys-clinic.org"],
  });
});

test("a document that cannot be redacted is asked what it holds", () => {
  expect(valuesInDocument({ list: [`SSN ${SSN}`, "fine", `Kim <kim.lee@stmarys-clinic.org>`] })).toEqual(["[SSN]"]);
  expect(valuesInDocument({ header: "fix: SSN [SSN]" })).toEqual([]);
});
