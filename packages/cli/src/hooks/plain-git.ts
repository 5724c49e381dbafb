import { access, chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../error.ts";
import { shellWord } from "../shell-word.ts";
import { type HookManager, type HookName, hookNames } from "./manager.ts";

const MARK = "# gitops-health: `gitops-health hooks uninstall` removes this file.";
const BEFORE = ".before-gitops-health";

/** Hooks in git's own folder. A hook that is there is kept beside ours and runs first; its refusal stands. */
export const plainGit: HookManager = {
  name: "git",
  isUsed: async () => true,
  async install({ path }, { script }) {
    await mkdir(path, { recursive: true });
    const lines: string[] = [];
    for (const name of hookNames) {
      const hook = join(path, name);
      const before = await text(hook);
      if (before !== undefined && !isOurs(before)) {
        if ((await text(hook + BEFORE)) !== undefined)
          throw new UsageError(
            `Both "${hook}" and "${hook}${BEFORE}" exist, and only one can run before ours; join them in the first, remove the second, and install again.`,
          );
        await rename(hook, hook + BEFORE);
        lines.push(`${name}: your own hook is kept as ${name}${BEFORE} and runs first`);
      } else lines.push(`${name}: installed`);
      await writeFile(hook, shim(name, script));
      await chmod(hook, 0o755);
    }
    return [...lines, `in ${path}`];
  },
  async uninstall({ path }) {
    const lines: string[] = [];
    for (const name of hookNames) {
      const hook = join(path, name);
      if (!isOurs((await text(hook)) ?? "")) continue;
      const kept = await access(hook + BEFORE).then(
        () => true,
        () => false,
      );
      if (kept) await rename(hook + BEFORE, hook);
      else await rm(hook);
      lines.push(kept ? `${name}: your own hook is back` : `${name}: removed`);
    }
    return lines;
  },
};

function isOurs(hook: string): boolean {
  return hook.includes(MARK);
}

async function text(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "latin1");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** A command that was moved or removed must not stop every commit: what counts is the check of the pull request. It says so. */
function shim(name: HookName, script: string): string {
  return `#!/bin/sh
${MARK}
if [ -x "$0${BEFORE}" ]; then "$0${BEFORE}" "$@" || exit $?; fi
script=${shellWord(script)}
if [ -f "$script" ] && command -v node >/dev/null 2>&1; then exec node "$script" hooks run ${name} "$@"; fi
if command -v gitops-health >/dev/null 2>&1; then exec gitops-health hooks run ${name} "$@"; fi
echo "gitops-health: this commit was not checked by ${name}: neither node with $script nor gitops-health was found; install it again, or run: rm '$0'" >&2
`;
}
