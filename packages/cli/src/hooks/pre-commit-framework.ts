import { isMap, isSeq } from "yaml";
import { UsageError } from "../error.ts";
import { type HookManager, hookNames } from "./manager.ts";
import { writeYaml, yamlFile } from "./yaml-file.ts";

const FILES = [".pre-commit-config.yaml", ".pre-commit-config.yml"];
const ID = "gitops-health-";

/** The pre-commit framework: local hooks in its committed configuration. */
export const preCommitFramework: HookManager = {
  name: "pre-commit",
  isUsed: async ({ root }) => (await yamlFile(root, FILES)) !== undefined,
  async install({ root }, { shared }) {
    const file = await yamlFile(root, FILES);
    if (file === undefined)
      throw new UsageError(`"${root}" has no .pre-commit-config.yaml; write one first (pre-commit sample-config).`);
    const { document } = file;
    const repos = document.get("repos");
    if (!isSeq(repos))
      throw new UsageError(`"${file.name}" has no list "repos"; expected the form that pre-commit reads.`);
    repos.items = repos.items.filter((repo) => !isOurs(repo));
    const hooks = hookNames.map((name) => ({
      id: `${ID}${name}`,
      name: `gitops-health ${name}`,
      entry: `${shared} hooks run ${name}`,
      language: "system",
      stages: [name],
      always_run: true,
      // The message hooks get the path of the message; the other one would get all staged paths.
      ...(name === "pre-commit" ? { pass_filenames: false } : {}),
      verbose: true,
    }));
    repos.add(document.createNode({ repo: "local", hooks }));
    await writeYaml(root, file.name, document);
    const types = hookNames.map((name) => `--hook-type ${name}`).join(" ");
    return [`hooks in ${file.name}; commit it and run "pre-commit install ${types}"`];
  },
  async uninstall({ root }) {
    const file = await yamlFile(root, FILES);
    const repos = file?.document.get("repos");
    if (file === undefined || !isSeq(repos) || !repos.items.some(isOurs)) return [];
    repos.items = repos.items.filter((repo) => !isOurs(repo));
    await writeYaml(root, file.name, file.document);
    return [`${file.name}: our hooks are gone`];
  },
};

/** Our entry holds only our own hooks; a `local` entry of the user's is another one. */
function isOurs(repo: unknown): boolean {
  const hooks = isMap(repo) && repo.get("repo") === "local" ? repo.get("hooks") : undefined;
  return (
    isSeq(hooks) &&
    hooks.items.length > 0 &&
    hooks.items.every((hook) => isMap(hook) && String(hook.get("id")).startsWith(ID))
  );
}
