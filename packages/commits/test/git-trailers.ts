import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const END = "end-of-one-message: 1\n";

/** What `git interpret-trailers --parse --no-divider` prints for each message; one process for all of them. */
export function trailersByGit(messages: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "trailers-"));
  try {
    writeFileSync(join(folder, "end"), `title\n\n${END}`);
    const names = messages.flatMap((message, index) => {
      writeFileSync(join(folder, String(index)), message);
      return [String(index), "end"];
    });
    const env = {
      ...process.env,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CEILING_DIRECTORIES: folder,
    };
    const output = execFileSync("git", ["interpret-trailers", "--parse", "--no-divider", ...names], {
      cwd: folder,
      env,
      maxBuffer: 1 << 28,
    });
    return output.toString("utf8").split(END).slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
