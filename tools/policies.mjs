/**
 * Compiles `policies/` to what packages/policy ships: policy.wasm (as base64, because ncc copies
 * what is neither JavaScript nor JSON as if it were UTF-8), rules.json (what each rule says of itself), data.json
 * (settings), and bundle.generated.ts with their digest, which is checked at load.
 *
 *   node tools/policies.mjs                 compile and write
 *   node tools/policies.mjs --check         compile and compare with what is written; exit 1 when they differ
 *                                           (both run tools/policies/check.mjs first, and exit 1 when it has a complaint)
 *   node tools/policies.mjs --capabilities  write policies/capabilities.json: the builtins that this opa compiles to WASM itself
 *
 * Needs opa in the version that tools/opa/go.mod pins. The same sources and the same opa give the same bytes.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { node24 } from "./node24.mjs";
import { fileOf } from "./policies/archive.mjs";
import { capabilities } from "./policies/capabilities.mjs";
import { opaPath, opa as runOpa } from "./policies/opa.mjs";
import { rulesOf } from "./policies/rules.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const policies = join(root, "policies");
const target = join(root, "packages/policy");
const MAXIMUM_WASM = 250 * 1024;

/** Everything that is generated, by path below packages/policy. */
export function build() {
  const module = compile();
  console.log(`policy.wasm has ${module.length} bytes`);
  if (module.length > MAXIMUM_WASM)
    throw new Error(`policy.wasm has ${module.length} bytes; at most ${MAXIMUM_WASM} keep an action's start fast.`);
  const inspected = JSON.parse(opa(["inspect", "--annotations", "--format", "json", policies]));
  const files = {
    "wasm/policy.wasm.base64": Buffer.from(`${module.toString("base64")}\n`),
    "wasm/rules.json": Buffer.from(`${JSON.stringify(rulesOf(inspected), null, 1)}\n`),
    "wasm/data.json": Buffer.from(`${JSON.stringify(settings(), null, 1)}\n`),
  };
  const digest = createHash("sha256");
  for (const name of Object.keys(files).sort()) digest.update(`${name} ${sha256(files[name])}\n`);
  const source = `/** Made by tools/policies.mjs. */\nexport const bundle = {\n  digest: "${digest.digest("hex")}",\n  compiler: "${version()}",\n};\n`;
  return { ...files, "src/bundle.generated.ts": Buffer.from(source) };
}

function compile() {
  const folder = mkdtempSync(join(tmpdir(), "policies-"));
  try {
    const output = join(folder, "bundle.tar.gz");
    opa([
      ...["build", "--target", "wasm", "--optimize", "0", "--prune-unused", "--entrypoint", "gitops_health/results"],
      ...["--capabilities", join(policies, "capabilities.json"), "--ignore", "*_test.rego", "--ignore", "*.json"],
      ...["--output", output, "."],
    ]);
    return fileOf(output, "policy.wasm");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function settings() {
  return { settings: JSON.parse(readFileSync(join(policies, "settings/settings.json"), "utf8")) };
}

function version() {
  return `opa ${/^Version: (\S+)/m.exec(opa(["version"]))?.[1]}`;
}

function opa(commandLine) {
  return runOpa(commandLine, policies);
}

/** Whether the policies say of themselves what they must; the check needs the workspace's packages, as sources. */
function complete() {
  const check = ["--conditions=source", join(root, "tools/policies/check.mjs")];
  return spawnSync(node24(), check, { stdio: "inherit" }).status === 0;
}

function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** @param {string[]} commandLine */
function main([option]) {
  if (option === "--capabilities") {
    writeFileSync(join(policies, "capabilities.json"), `${JSON.stringify(capabilities(opaPath()), null, 1)}\n`);
    return;
  }
  if (!complete()) process.exitCode = 1;
  const files = build();
  const differing = Object.keys(files).filter((name) => {
    const path = join(target, name);
    return !existsSync(path) || !readFileSync(path).equals(files[name]);
  });
  if (option === "--check") {
    for (const name of differing) console.error(`packages/policy/${name} is not what tools/policies.mjs makes.`);
    if (differing.length > 0) process.exitCode = 1;
    return;
  }
  for (const name of differing) writeFileSync(join(target, name), files[name]);
  console.log(`written: ${differing.join(", ") || "nothing new"}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv.slice(2));
