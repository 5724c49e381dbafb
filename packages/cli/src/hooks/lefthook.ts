import { UsageError } from "../error.ts";
import { type HookManager, hookNames } from "./manager.ts";
import { writeYaml, yamlFile } from "./yaml-file.ts";

const FILES = ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml"];

/** lefthook: a command of each hook in its committed configuration. */
export const lefthook: HookManager = {
  name: "lefthook",
  isUsed: async ({ root }) => (await yamlFile(root, FILES)) !== undefined,
  async install({ root }, { shared }) {
    const file = await yamlFile(root, FILES);
    if (file === undefined) throw new UsageError(`"${root}" has no lefthook.yml; run "lefthook install" first.`);
    for (const name of hookNames)
      file.document.setIn([name, "commands", "gitops-health", "run"], `${shared} hooks run ${name} {0}`);
    await writeYaml(root, file.name, file.document);
    return [`a command in each of ${hookNames.join(", ")} of ${file.name}; commit it and run "lefthook install"`];
  },
  async uninstall({ root }) {
    const file = await yamlFile(root, FILES);
    const ours = hookNames.filter((name) => file?.document.hasIn([name, "commands", "gitops-health"]));
    if (file === undefined || ours.length === 0) return [];
    for (const name of ours) {
      file.document.deleteIn([name, "commands", "gitops-health"]);
      for (const path of [[name, "commands"], [name]])
        if (isEmpty(file.document.getIn(path))) file.document.deleteIn(path);
    }
    await writeYaml(root, file.name, file.document);
    return [`${file.name}: our commands are gone; run "lefthook install"`];
  },
};

function isEmpty(node: unknown): boolean {
  return (node as { items?: readonly unknown[] } | undefined)?.items?.length === 0;
}
