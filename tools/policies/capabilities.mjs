/**
 * Which of opa's builtins its compiler turns into WASM itself: found by compiling one module that calls every one of them
 * and reading which it asks its host for. Policies may use only these, so that a verdict never depends on a host's code.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileOf } from "./archive.mjs";

// Native, but they grow a module from 134 to 350 KB and do not mean what a workflow's `paths:` means; paths are matched on the host.
const UNWANTED = /^(glob|regex)\./;
// Written by the compiler itself, for `in`, template strings and print; they cannot be called by name.
const BY_COMPILER = /^(internal\.|rego\.|eq$|assign$|print$)/;
const NATIVE_BY_COMPILER = new Set([
  "internal.member_2",
  "internal.member_3",
  "internal.template_string",
  "eq",
  "assign",
]);
const COMPILER_USES = ["m2 if input.a0 in input.a1", "m3 if input.a0, input.a1 in input.a2", 't := $"{input.a0}"'];

/** opa's own capabilities with only these builtins. `opa` is the path of the executable. */
export function capabilities(opa) {
  const all = JSON.parse(execFileSync(opa, ["capabilities", "--current"], { encoding: "utf8", maxBuffer: 2 ** 26 }));
  const callable = all.builtins.filter((each) => !each.deprecated && !BY_COMPILER.test(each.name));
  const asked = askedOfHost(opa, callable);
  const builtins = all.builtins
    .filter((each) => NATIVE_BY_COMPILER.has(each.name) || (callable.includes(each) && !asked.has(each.name)))
    .filter((each) => !UNWANTED.test(each.name))
    .map(({ name, infix, relation, decl }) => ({ name, ...(infix && { infix }), ...(relation && { relation }), decl }));
  return { ...all, builtins };
}

function askedOfHost(opa, builtins) {
  const folder = mkdtempSync(join(tmpdir(), "capabilities-"));
  try {
    const calls = builtins.map((builtin, index) => {
      const given = (builtin.decl.args ?? []).map((_, position) => `input.a${position}`);
      return builtin.relation
        ? `r${index} if { ${builtin.name}(${[...given, "found"].join(", ")}); found }`
        : `r${index} := ${builtin.name}(${given.join(", ")})`;
    });
    writeFileSync(join(folder, "every.rego"), `package every\n${[...COMPILER_USES, ...calls].join("\n")}\n`);
    execFileSync(opa, ["build", "-t", "wasm", "-e", "every", "-o", join(folder, "wasm.tar.gz"), folder]);
    return new Set(Object.keys(hostBuiltins(fileOf(join(folder, "wasm.tar.gz"), "policy.wasm"))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Names and numbers of the builtins that a module asks its host for. */
function hostBuiltins(module) {
  const memory = new WebAssembly.Memory({ initial: 64 });
  const refuse = () => {
    throw new Error("called during a look at the module");
  };
  const names = [
    "opa_abort",
    "opa_println",
    "opa_builtin0",
    "opa_builtin1",
    "opa_builtin2",
    "opa_builtin3",
    "opa_builtin4",
  ];
  const env = { memory, ...Object.fromEntries(names.map((name) => [name, refuse])) };
  const { exports } = /** @type {any} */ (new WebAssembly.Instance(new WebAssembly.Module(module), { env }));
  const bytes = new Uint8Array(memory.buffer);
  const start = exports.opa_json_dump(exports.builtins());
  return JSON.parse(Buffer.from(bytes.subarray(start, bytes.indexOf(0, start))).toString("utf8"));
}
