import { readFileSync } from "node:fs";
import { sha256 } from "@gitops-health/contracts";
import * as z from "zod/mini";
import { bundle } from "./bundle.generated.ts";
import { PolicyError } from "./error.ts";
import { type Fired, policyModule } from "./module.ts";
import { type Rule, Rules } from "./rules.ts";
import type { Settings } from "./settings.ts";

/** Compiled policies: a function of the input, and what its rules say of themselves. */
export interface Policies {
  /** `gitops-health` for ours; a user's own are named by where they came from. */
  readonly name: string;
  /** Ours judge at once; a user's run in a worker with limits of time and memory. */
  readonly evaluate: (input: object) => Fired | Promise<Fired>;
  readonly rules: readonly Rule[];
  /** sha256 over names and digests of the three files. */
  readonly digest: string;
}

/** Ours, which judge at once in the main thread. */
export interface OurPolicies extends Policies {
  readonly evaluate: (input: object) => Fired;
  readonly settings: Settings;
  /** The same rules with other figures. */
  readonly withSettings: (settings: Settings) => OurPolicies;
}

/** Names and bytes of a bundle's files. */
export interface PolicyFiles {
  /** The module in base64: a bundler copies binary files as if they were UTF-8. */
  readonly "wasm/policy.wasm.base64": Uint8Array;
  readonly "wasm/rules.json": Uint8Array;
  readonly "wasm/data.json": Uint8Array;
}

let ours: OurPolicies | undefined;

/** Our own policies, as shipped beside the code. Fails closed when a file is missing or is not the one that was released. */
export function ourPolicies(): OurPolicies {
  // A bundler copies each file that is named by a literal in `new URL`.
  ours ??= policiesFrom(
    {
      "wasm/policy.wasm.base64": shipped(new URL("../wasm/policy.wasm.base64", import.meta.url)),
      "wasm/rules.json": shipped(new URL("../wasm/rules.json", import.meta.url)),
      "wasm/data.json": shipped(new URL("../wasm/data.json", import.meta.url)),
    },
    bundle.digest,
  );
  return ours;
}

/** Digest of our own policies, without reading them. */
export const ourPoliciesDigest = bundle.digest;

/** Policies from bytes. Throws `bundle-altered` when they have not the expected digest, `module-invalid` when they are no policies. */
export function policiesFrom(files: PolicyFiles, expected: string): OurPolicies {
  const digest = digestOf(files);
  if (digest !== expected)
    throw new PolicyError(
      "bundle-altered",
      "integrity",
      `The policy bundle has sha256 ${digest}, but ${expected} was released with this version; the action's files were altered, so use a released version as it is.`,
    );
  try {
    const data = z.parse(
      z.strictObject({ settings: z.record(z.string(), z.unknown()) }),
      json(files["wasm/data.json"]),
    );
    const evaluate = policyModule(
      Buffer.from(Buffer.from(files["wasm/policy.wasm.base64"]).toString("latin1"), "base64"),
      data,
    );
    const rules = z.parse(Rules, json(files["wasm/rules.json"]));
    const withSettings = (settings: Settings): OurPolicies => ({
      name: "gitops-health",
      evaluate: (input) => evaluate(input, { ...data, settings }),
      rules,
      digest,
      settings,
      withSettings,
    });
    return withSettings(data.settings);
  } catch (cause) {
    throw new PolicyError(
      "module-invalid",
      "ours",
      `The policy bundle ${digest} cannot be loaded; please report this.`,
      { cause },
    );
  }
}

function digestOf(files: PolicyFiles): string {
  const names = ["wasm/data.json", "wasm/policy.wasm.base64", "wasm/rules.json"] as const;
  return sha256(names.map((name) => `${name} ${sha256(files[name])}\n`).join(""));
}

function shipped(url: URL): Uint8Array {
  try {
    return readFileSync(url);
  } catch (cause) {
    throw new PolicyError(
      "bundle-missing",
      "integrity",
      `The policy bundle's file "${url.pathname}" cannot be read (${(cause as NodeJS.ErrnoException).code}); it is part of every release.`,
      { cause },
    );
  }
}

function json(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes).toString("utf8"));
}
