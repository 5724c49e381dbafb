import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(import.meta.dirname, "../..");
const modules = join(root, "node_modules");

/**
 * Bundles a driver (a TypeScript file) as the actions are bundled: `tsc -b` of the packages that it imports, then ncc into a folder.
 * @returns the path of the bundle
 */
export function bundleDriver(source: string, packages: readonly string[], folder: string): string {
  const run = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(modules, script), ...args], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    });
  run("typescript/bin/tsc", "-b", ...packages.map((name) => `packages/${name}`));
  // ncc resolves packages from where the source lies, so the compiled driver needs a place inside the repository for a moment.
  const compiled = join(modules, `.bench-${basename(source, ".ts")}`);
  mkdirSync(compiled, { recursive: true });
  try {
    const options = [
      "--ignoreConfig",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--types",
      "node",
      "--skipLibCheck",
    ];
    run("typescript/bin/tsc", source, "--outDir", compiled, ...options);
    run("@vercel/ncc/dist/ncc/cli.js", "build", join(compiled, basename(source, ".ts").concat(".js")), "-o", folder);
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
  return join(folder, "index.js");
}
