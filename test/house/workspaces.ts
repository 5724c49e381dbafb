/** What the workspaces say of themselves: manifest, TypeScript references, and what their sources really import. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tools/root.mjs";

/** Floor by package, lowest first: a package imports only from floors below its own. */
export const floors: Readonly<Record<string, number>> = {
  text: 1,
  contracts: 2,
  git: 3,
  github: 3,
  message: 4,
  config: 4,
  catalog: 5,
  detectors: 6,
  risk: 7,
  change: 8,
  commits: 9,
  policy: 10,
  rollout: 11,
  culprit: 11,
  evidence: 12,
  report: 13,
  "actions-kit": 14,
  "action-commit-lint": 15,
  "action-compliance-analyze": 15,
  "action-risk-score": 15,
  "action-deploy-strategy": 15,
  "action-bisect": 15,
  "action-audit-report": 15,
  cli: 16,
};

export interface Workspace {
  /** Without the scope. */
  readonly name: string;
  /** Relative to the root, e.g. `packages/git`. */
  readonly folder: string;
  readonly dependencies: readonly string[];
  /** Folders that the tsconfig references, relative to the root. */
  readonly references: readonly string[];
  /** Packages that the sources import, tests aside: own ones with the scope, others by name. */
  readonly imports: readonly string[];
}

export function workspaces(): Workspace[] {
  return ["packages", "actions", "example-services"].flatMap((group) =>
    readdirSync(join(root, group))
      .map((name) => `${group}/${name}`)
      .filter((folder) => existsSync(join(root, folder, "package.json")))
      .map(workspace),
  );
}

function workspace(folder: string): Workspace {
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const project = JSON.parse(readFileSync(join(root, folder, "tsconfig.json"), "utf8"));
  const imports = sources(folder).flatMap((path) => importsOf(readFileSync(join(root, path), "utf8")));
  return {
    name: manifest.name.replace("@gitops-health/", ""),
    folder,
    dependencies: Object.keys(manifest.dependencies ?? {}).sort(),
    references: (project.references ?? []).map(({ path }: { path: string }) => join(folder, path)).sort(),
    imports: [...new Set(imports)].sort(),
  };
}

/** TypeScript files of a workspace that are not tests, relative to the root. */
export function sources(folder: string): string[] {
  return readdirSync(join(root, folder, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => `${folder}/src/${name}`)
    .sort();
}

/** Packages in `import … from`, `export … from`, `import "…"` and `import("…")`; neither relative files nor Node's own modules. */
function importsOf(text: string): string[] {
  const statement = /^(?:import|export)\s[^;"]*?\bfrom\s*"([^"]+)"|^import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;
  const specifiers = [...text.matchAll(statement)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");
  return specifiers
    .filter((specifier) => !specifier.startsWith(".") && !specifier.startsWith("node:"))
    .map((specifier) =>
      specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/"),
    );
}
