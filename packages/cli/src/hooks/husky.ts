import { chmod, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { HooksFolder } from "@gitops-health/git";
import { UsageError } from "../error.ts";
import { type HookManager, hookNames } from "./manager.ts";

const BLOCK = /# >>> gitops-health >>>\n(?:(?!# <<<).*\n)*# <<< gitops-health <<<\n/;

/** husky: a line in each of its committed hook files. */
export const husky: HookManager = {
  name: "husky",
  isUsed,
  async install(folder, { shared }) {
    if (!(await isUsed(folder)))
      throw new UsageError(`"${folder.root}" has no folder .husky; run "npx husky init" first.`);
    for (const name of hookNames) {
      const found = await text(hookFile(folder, name));
      const before = found ?? "";
      const rest = before.replace(BLOCK, "");
      const block = `# >>> gitops-health >>>\n${shared} hooks run ${name} "$@"\n# <<< gitops-health <<<\n`;
      await writeFile(hookFile(folder, name), `${rest === "" || rest.endsWith("\n") ? rest : `${rest}\n`}${block}`);
      if (found === undefined) await chmod(hookFile(folder, name), 0o755); // a file of the user's keeps its mode
    }
    return [`a line in each of ${hookNames.map((name) => `.husky/${name}`).join(", ")}; commit them`];
  },
  async uninstall(folder) {
    const lines: string[] = [];
    for (const name of hookNames) {
      const before = await text(hookFile(folder, name));
      if (before === undefined || !BLOCK.test(before)) continue;
      const rest = before.replace(BLOCK, "");
      if (rest === "") await rm(hookFile(folder, name));
      else await writeFile(hookFile(folder, name), rest);
      lines.push(`.husky/${name}: ${rest === "" ? "removed" : "your own lines are as before"}`);
    }
    return lines;
  },
};

async function isUsed({ root }: HooksFolder): Promise<boolean> {
  return stat(join(root, ".husky")).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function hookFile({ root }: HooksFolder, name: string): string {
  return join(root, ".husky", name);
}

async function text(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}
