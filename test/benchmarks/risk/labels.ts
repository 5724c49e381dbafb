import { readFile } from "node:fs/promises";

export interface Label {
  readonly buggy: boolean;
  /** Who says so: `szz-keyword-blame` (fixes blamed back to the commits that wrote the mended lines) or a data set's name. */
  readonly source: string;
}

/** Labels by sha from a CSV with the columns sha, committed_at, buggy (0 or 1) and, if there is one, label_source. */
export async function readLabels(path: string): Promise<ReadonlyMap<string, Label>> {
  const [header = "", ...lines] = (await readFile(path, "utf8")).split(/\r?\n/);
  const columns = header.split(",");
  const [sha, buggy, source] = ["sha", "buggy", "label_source"].map((name) => columns.indexOf(name)) as [
    number,
    number,
    number,
  ];
  if (sha < 0 || buggy < 0) throw new Error(`${path} should start with the line sha,committed_at,buggy,label_source.`);
  return new Map(
    lines
      .filter((line) => line !== "")
      .map((line) => line.split(","))
      .map((cells) => [cells[sha] ?? "", { buggy: cells[buggy] === "1", source: cells[source] ?? "" }]),
  );
}
