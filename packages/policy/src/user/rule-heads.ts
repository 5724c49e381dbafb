import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import { PolicyError } from "../error.ts";
import type { Annotated } from "./metadata.ts";
import { opa } from "./opa.ts";
import { shortened } from "./shortened.ts";
import type { Source } from "./source.ts";

/** One rule `deny` or `warn` as the source has it. */
interface Head {
  readonly file: string;
  readonly package: string;
  readonly kind: string;
  /** Written `deny contains …`. */
  readonly isSet: boolean;
}

const QUERY = `[head |
  some file, text in input
  module := rego.parse_module(file, text)
  some rule in module.rules
  kind := rule.head.ref[0].value
  kind in {"deny", "warn"}
  head := {
    "file": file,
    "package": concat(".", [part.value | some at, part in module["package"].path; at > 0]),
    "kind": kind,
    "isSet": [count(rule.head.ref), object.get(rule.head, "key", null) != null, object.get(rule.head, "value", null), object.get(rule, "default", false)] == [1, true, null, false],
  }
]`;

const Heads = z.object({
  result: z.tuple([
    z.object({
      expressions: z.tuple([
        z.object({
          value: z.array(z.object({ file: z.string(), package: z.string(), kind: z.string(), isSet: z.boolean() })),
        }),
      ]),
    }),
  ]),
});

/**
 * Holds rules to the convention, which METADATA alone cannot tell: every `deny` and `warn` is a set, and each rule of them has
 * METADATA. One that is not would never fire, or fire without a name.
 *
 * @throws PolicyError `rules-incomplete` that names the file
 */
export async function checkHeads(
  folder: string,
  source: Source,
  annotated: readonly Annotated[],
  signal?: AbortSignal,
): Promise<void> {
  const texts = source.files
    .filter((file) => file.path.endsWith(".rego"))
    .map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]);
  await writeFile(join(folder, "sources.json"), JSON.stringify(Object.fromEntries(texts)));
  const { stdout, stderr } = await opa(folder, ["eval", "--format", "json", "--input", "sources.json", QUERY], signal);
  const heads = headsIn(stdout, stderr);
  const at = (head: Head) => `${source.name === head.file ? "" : `${source.name}/`}${head.file}`;
  if (heads.length === 0)
    throw new PolicyError(
      "rules-incomplete",
      "user",
      `The policies "${source.name}" have no rule: no package has a set deny or warn ("deny contains result if { … }").`,
    );
  const plain = heads.find((head) => !head.isSet);
  if (plain !== undefined)
    throw new PolicyError(
      "rules-incomplete",
      "user",
      `${at(plain)}: ${plain.kind} of the package ${plain.package} is no set, so nothing could be told from it; write "${plain.kind} contains result if { … }".`,
    );
  for (const head of heads) {
    const place = `${source.name}/${head.file}:`;
    const here = heads.filter((each) => each.file === head.file && each.kind === head.kind).length;
    const described = annotated.filter((each) => each.kind === head.kind && each.at.startsWith(place)).length;
    if (described < here)
      throw new PolicyError(
        "rules-incomplete",
        "user",
        `${at(head)}: the file has ${here} ${here === 1 ? "rule" : "rules"} ${head.kind}, but METADATA for ${described}; write "# METADATA" with title, description and custom right above each (docs/custom-policies.md shows one).`,
      );
  }
}

function headsIn(stdout: string, stderr: string): readonly Head[] {
  try {
    return z.parse(Heads, JSON.parse(stdout)).result[0].expressions[0].value;
  } catch (cause) {
    throw new PolicyError(
      "opa-unfit",
      "environment",
      `The opa on the PATH cannot list the rules of a module (${shortened((stderr || stdout).trim(), 300)}); use a version from 1.0 on.`,
      { cause },
    );
  }
}
