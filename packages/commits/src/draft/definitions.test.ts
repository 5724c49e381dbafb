import type { ChangedFile } from "@gitops-health/change";
import { expect, test } from "vitest";
import { definitions } from "./definitions.ts";

const file = (path: string, removed: readonly string[], added: readonly string[], more: Partial<ChangedFile> = {}) =>
  ({
    path,
    previousPath: undefined,
    status: "modified",
    oldMode: "100644",
    newMode: "100644",
    binary: false,
    additions: added.length,
    deletions: removed.length,
    hunks: [{ oldStart: 1, newStart: 1, removed, added }],
    services: [],
    domains: [],
    safetyClass: null,
    isTest: false,
    isDoc: false,
    topics: [],
    ...more,
  }) satisfies ChangedFile;

const sides = (before: string, after: string) => async (_: ChangedFile, side: "before" | "after") =>
  side === "before" ? before : after;

test("what the file had before is not added, and what it still has is not removed", async () => {
  const overloaded = [file("A.java", [], ["  public void save(int number) {", "  public void drop(int number) {"])];
  expect(await definitions(overloaded, sides("  public void save() {\n", ""))).toEqual({
    added: ["drop"],
    removed: [],
  });
  const fewer = [file("A.java", ["  public void save(int number) {"], [])];
  expect(await definitions(fewer, sides("", "  public void save() {\n"))).toEqual({ added: [], removed: [] });
});

test("what moves between changed files is neither", async () => {
  const moved = [
    file("a.ts", ["export function one() {"], []),
    file("b.ts", [], ["export function one() {"], { status: "added" }),
  ];
  const read = async ({ path }: ChangedFile, side: "before" | "after") =>
    (path === "a.ts") === (side === "before") ? "export function one() {\n" : "";
  expect(await definitions(moved, read)).toEqual({ added: [], removed: [] });
});

test("prose, comments, data and files that cannot be read name nothing", async () => {
  const lines = ["class that does things", "// function old() {", " * interface of ours {", "type of thing"];
  expect(await definitions([file("a.ts", [], lines)], sides("", ""))).toEqual({ added: [], removed: [] });
  expect(await definitions([file("a.txt", [], ["class Foo {"])], sides("", ""))).toEqual({ added: [], removed: [] });
  expect(await definitions([file("a.ts", [], ["class Foo {"])], async () => undefined)).toEqual({
    added: [],
    removed: [],
  });
});

test("functions, classes, types and tables of several languages", async () => {
  const forms: readonly (readonly [string, string, string])[] = [
    ["a.ts", "export async function load<T>(id: T) {", "load"],
    ["a.ts", "export const FORM = 1;", "FORM"],
    ["A.java", "  private static List<String> names() {", "names"],
    ["a.py", "def visits(patient):", "visits"],
    ["a.go", "type Patient struct {", "Patient"],
    ["a.rs", "pub fn read(path: &str) {", "read"],
    ["a.sql", "CREATE TABLE IF NOT EXISTS visits (", "visits"],
  ];
  for (const [path, line, name] of forms)
    expect(await definitions([file(path, [], [line])], sides("", "")), line).toEqual({ added: [name], removed: [] });
});
