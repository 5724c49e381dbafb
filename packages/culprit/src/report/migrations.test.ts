import { defaultConfiguration, pathRules } from "@gitops-health/config";
import type { FileChange } from "@gitops-health/git";
import { expect, test } from "vitest";
import { asPlanned, migrationsIn } from "./migrations.ts";

function file(path: string, added: string[], more: Partial<FileChange> = {}): FileChange {
  return {
    path,
    previousPath: undefined,
    status: "added",
    oldMode: "000000",
    newMode: "100644",
    binary: false,
    additions: added.length,
    deletions: 0,
    hunks: [{ oldStart: 0, newStart: 1, removed: [], added }],
    ...more,
  };
}

const found = (...files: FileChange[]) =>
  migrationsIn(files, pathRules(defaultConfiguration())).map(({ path, reversible }) => [path, reversible]);

test.each([
  ["db/migrations/7.sql", ["ALTER  TABLE a", "DROP\tCOLUMN b;"], "destroys"],
  ["db/migrations/7.sql", ["ALTER TABLE a DROP  COLUMN b;"], "destroys"],
  ["db/migrate/7_x.rb", ["remove_column :users, :ssn"], "destroys"],
  ["alembic/versions/7.py", ["def upgrade():", "  op.drop_table('a')"], "destroys"],
  ["src/main/resources/V7__x.sql", ["UPDATE users SET name = ''"], "destroys"],
  ["migrations/7.js", ["exports.up = (k) => k.schema.createTable('a')"], "unknown"],
  [
    "migrations/7.js",
    ["exports.up = (k) => k.createTable('a')", "exports.down = (k) => k.dropTable('a')"],
    "has-way-back",
  ],
  [
    "alembic/versions/7.py",
    ["def upgrade():", "  op.create_table('a')", "def downgrade():", "  op.drop_table('a')"],
    "has-way-back",
  ],
  ["db/7.sql", ["-- +goose Up", "CREATE TABLE a (b int);", "-- +goose Down", "DROP TABLE a;"], "has-way-back"],
  [
    "migrations/7.sql",
    ["-- +migrate Up", "CREATE TABLE a (b int);", "-- +migrate Down", "DROP TABLE a;"],
    "has-way-back",
  ],
  ["migrations/7.sql", ["CREATE TABLE a (b int);", "-- Down", "DROP TABLE a;"], "has-way-back"],
  ["migrations/7.sql", ["-- down with it", "DROP TABLE a;"], "destroys"],
  ["migrations/7.sql", ["-- Down", "CREATE TABLE a (b int);", "-- Up", "DROP TABLE a;"], "destroys"],
  ["src/start.ts", ["await sql`ALTER TABLE a ADD b int`;"], "unknown"],
])("%s with %j: %s", (path, added, reversible) => {
  expect(found(file(path, added))).toEqual([[path, reversible]]);
});

test.each([
  ["src/query.ts", ["await sql`UPDATE users SET seen = now()`;", "DELETE FROM sessions"]],
  ["src/query.ts", ["// drop table a would be wrong"]],
  ["docs/migrations/7.md", ["DROP TABLE a;"]],
  ["src/a.test.ts", ["CREATE TABLE a (b int);"]],
  ["src/truncate.ts", ["export function truncate(text) {"]],
  ["db/queries.sql", ["SELECT * FROM a;"]],
])("%s with %j is no migration", (path, added) => expect(found(file(path, added))).toEqual([]));

test("the way back may be a file beside it, which is no migration itself", () => {
  expect(
    found(file("migrations/7.up.sql", ["CREATE TABLE a (b int);"]), file("migrations/7.down.sql", ["DROP TABLE a;"])),
  ).toEqual([["migrations/7.up.sql", "has-way-back"]]);
});

test("a migration that is deleted leaves open what was stored by it", () => {
  expect(found(file("migrations/7.sql", [], { status: "deleted", hunks: [] }))).toEqual([
    ["migrations/7.sql", "unknown"],
  ]);
});

test("long lines of white space, capitals and near matches are read in passing", () => {
  const hostile = [
    " ".repeat(500_000),
    "update ".repeat(100_000),
    `drop${" ".repeat(400_000)}table`,
    "A".repeat(500_000),
  ];
  expect(found(file("src/a.ts", hostile))).toEqual([]);
});

test("what a plan says of its data migration counts more than words of the diff, but brings nothing back", () => {
  const all = (["destroys", "unknown", "has-way-back"] as const).map((reversible) => ({
    path: reversible,
    reversible,
    why: "",
  }));
  const plan = (...said: (boolean | null)[]) =>
    ({
      file: "evidence/deployment-plan.json",
      rollback: said.map((dataMigrationReversible) => ({
        service: "a",
        method: "undo",
        window: 1,
        dataMigrationReversible,
      })),
    }) as Parameters<typeof asPlanned>[1];
  const of = (given: typeof all, ...said: (boolean | null)[]) =>
    asPlanned(given, plan(...said)).map(({ reversible }) => reversible);
  expect(of(all, null)).toEqual(["destroys", "unknown", "has-way-back"]);
  expect(of(all, true)).toEqual(["destroys", "has-way-back", "has-way-back"]);
  expect(of(all, true, false)).toEqual(["destroys", "destroys", "destroys"]);
  expect(asPlanned([], plan(false))).toEqual([
    expect.objectContaining({ path: "evidence/deployment-plan.json", reversible: "destroys" }),
  ]);
  expect(asPlanned(all, null)).toEqual(all);
});
