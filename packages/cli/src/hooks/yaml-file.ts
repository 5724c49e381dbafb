import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Document, parseDocument } from "yaml";
import { UsageError } from "../error.ts";

/** The first of some YAML files that a folder has, with its comments kept; undefined when it has none. */
export async function yamlFile(
  root: string,
  names: readonly string[],
): Promise<{ readonly name: string; readonly document: Document.Parsed } | undefined> {
  for (const name of names) {
    const text = await readFile(join(root, name), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
      throw error;
    });
    if (text === undefined) continue;
    const document = parseDocument(text);
    const [problem] = document.errors;
    if (problem !== undefined)
      throw new UsageError(
        `"${join(root, name)}" is no valid YAML (${problem.message.split("\n")[0]}); mend it first.`,
      );
    return { name, document };
  }
  return undefined;
}

export async function writeYaml(root: string, name: string, document: Document): Promise<void> {
  await writeFile(join(root, name), document.toString({ lineWidth: 0 }));
}
