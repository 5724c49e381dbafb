import { stat } from "node:fs/promises";
import { resolve } from "node:path";

/** The evidence folders that were given, or the output directory if the actions before this one have made it. */
export async function evidenceFolders(
  given: readonly string[],
  outputDirectory: string,
  workspace: string,
): Promise<{ name: string; directory: string }[]> {
  if (given.length > 0) return given.map((name) => ({ name, directory: resolve(workspace, name) }));
  const there = await stat(outputDirectory).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return there ? [{ name: "output-directory", directory: outputDirectory }] : [];
}
