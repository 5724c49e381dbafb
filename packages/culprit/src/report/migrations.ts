import type { PathFacts } from "@gitops-health/config";
import type { Deployment, Migration } from "@gitops-health/contracts";
import type { FileChange } from "@gitops-health/git";
import { oneLine } from "@gitops-health/text";

/** Lines of a file that are looked at, and characters of each. */
const LINES = 5_000;
const LONGEST_LINE = 2_000;

/** Folders that frameworks keep changes of stored data in, and names of such files (Flyway, golang-migrate, dbmate). */
const FOLDER = /(^|\/)(migrations?|migrate|flyway|liquibase|alembic\/versions)\//i;
const FILE = /(^|\/)(V\d[^/]{0,80}__[^/]{0,200}|[^/]{1,200}\.up)\.sql$/i;
const DOWN_FILE = /\.down\.sql$|(^|\/)down\.sql$|(^|\/)U\d[^/]{0,80}__[^/]{0,200}\.sql$/i;

/** Takes stored data away: no way back restores it. */
const DESTROYS =
  /\b(drop (table|column|schema|database)|truncate table \w|droptable|dropcolumn|drop_table|drop_column|remove_column|removecolumn|removefield|deletemodel)/i;
/** Rewrites rows; in ordinary code that is a query of the service, so it counts in migrations only. */
const REWRITES = /\b(delete from \S|update \S{1,200} set\b)/i;
/** Changes the form of what is stored. */
const RESHAPES =
  /\b(create table|alter table|rename (table|column)|createtable|create_table|altertable|alter_table|addcolumn|add_column|addfield|createmodel|renamecolumn|rename_column|alter_column|altercolumn)/i;
/** Where the way back begins, and where the way forth begins (again). */
const DOWN =
  /(\+goose|\+migrate|migrate:) ?down|^ ?-- ?down ?$|\bdef (down|downgrade)\b|\bdown\b ?[(:=]|\bfunction down\b/i;
const UP = /(\+goose|\+migrate|migrate:) ?up|^ ?-- ?up ?$|\bdef (up|upgrade)\b|\bup\b ?[(:=]|\bfunction up\b/i;

const COMMENT = /^ ?(\/\/|\/?\*|#|--)/;

/**
 * Changes of stored data in a diff, by paths and by the lines that it adds. A way back is looked for in the same file or in the
 * `.down.sql` beside it; that it is there does not say that it works. What words do not show is not found.
 */
export function migrationsIn(files: readonly FileChange[], factsOf: (path: string) => PathFacts): Migration[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap((file): Migration[] => {
    const { isTest, isDoc } = factsOf(file.path);
    if (isTest || isDoc || DOWN_FILE.test(file.path)) return [];
    const inPlace = FOLDER.test(file.path) || FILE.test(file.path);
    const { forth, back } = ways(file);
    const words = [DESTROYS, ...(inPlace ? [REWRITES] : [])];
    const path = oneLine(file.path);
    if (forth.some((line) => words.some((each) => each.test(line))))
      return [{ path, reversible: "destroys", why: "it takes stored data away or rewrites it" }];
    if (!inPlace && !forth.some((line) => RESHAPES.test(line))) return [];
    if (file.status === "deleted") return [{ path, reversible: "unknown", why: "a migration was deleted" }];
    if (back || hasDownFile(file.path, paths))
      return [
        { path, reversible: "has-way-back", why: "it says how to undo itself; whether that works was not tried" },
      ];
    return [{ path, reversible: "unknown", why: "it changes stored data and says no way back" }];
  });
}

/**
 * The same with what the deployment plan says of the data migration: a person said so, which counts more than words of a diff.
 * That a plan calls it reversible does not bring back what was dropped.
 */
export function asPlanned(migrations: readonly Migration[], plan: Deployment["plan"]): Migration[] {
  const said = (plan?.rollback ?? []).map(({ dataMigrationReversible }) => dataMigrationReversible);
  if (plan !== null && said.includes(false)) {
    const why = "the plan by which it was deployed calls its data migration not reversible";
    const found = migrations.length > 0 ? migrations : [{ path: plan.file }];
    return found.map(({ path }) => ({ path, reversible: "destroys", why }));
  }
  if (!said.includes(true)) return [...migrations];
  const why = "the plan by which it was deployed calls its data migration reversible; that was not tried here";
  return migrations.map((each) =>
    each.reversible === "unknown" ? { ...each, reversible: "has-way-back", why } : each,
  );
}

function hasDownFile(path: string, paths: ReadonlySet<string>): boolean {
  const down = path.replace(/(\.up)?\.sql$/i, ".down.sql");
  return down !== path && paths.has(down);
}

/** The added lines of the way forth, each with single spaces; and whether there is a way back. */
function ways(file: FileChange): { forth: string[]; back: boolean } {
  const forth: string[] = [];
  let down = false;
  let back = false;
  let left = LINES;
  for (const { added } of file.hunks)
    for (const raw of added) {
      if (left-- <= 0) return { forth, back };
      const line = raw.slice(0, LONGEST_LINE).replace(/\s+/g, " ");
      if (DOWN.test(line)) {
        down = true;
        back = true;
      } else if (UP.test(line)) down = false;
      if (!down && !COMMENT.test(line)) forth.push(line);
    }
  return { forth, back };
}
