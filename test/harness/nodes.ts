import { execFileSync } from "node:child_process";
import { npmNode } from "../../tools/node24.mjs";

/** The majors that runners have: 24 is what `action.yml` asks for, 20 what older self-hosted runners bring. */
export type NodeMajor = "20" | "24";

/** Absolute path of a Node of that major, as npm installed it; the running one when it is of that major. */
export function nodeFor(major: NodeMajor): string {
  const installed = npmNode(major === "20" ? "node20" : "node");
  if (installed !== undefined) return installed;
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const onPath = execFileSync("node", ["-p", "process.execPath + '\\n' + process.versions.node"], { encoding: "utf8" });
  const [path, version] = onPath.trim().split("\n");
  if (path !== undefined && version?.startsWith(`${major}.`)) return path;
  throw new Error(
    `There is no Node ${major}: npm has none for ${process.platform}-${process.arch}, and PATH has another.`,
  );
}
