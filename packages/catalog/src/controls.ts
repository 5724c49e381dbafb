import { compare } from "@gitops-health/text";
import part11 from "../data/21cfr11.json" with { type: "json" };
import hipaa from "../data/hipaa-security.json" with { type: "json" };
import pci from "../data/pci-dss.json" with { type: "json" };
import sox from "../data/sox-itgc.json" with { type: "json" };
import type { Control } from "./types.ts";

/** A control as a data file has it: what is the same for the whole file is said once at its top. */
interface Entry {
  readonly id: string;
  readonly cite: string;
  readonly title: string;
  readonly kind: string;
  readonly aliases?: readonly string[];
  readonly edition?: string;
  readonly parent?: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly supersededBy?: string;
}

interface Framework {
  readonly framework: string;
  readonly edition: string;
  readonly effectiveFrom: string;
  readonly source: string;
  readonly controls: readonly Entry[];
}

const files: readonly Framework[] = [hipaa, part11, sox, pci];

/** Every control of every framework, sorted by id. */
export const controls: readonly Control[] = files
  .flatMap((file) => file.controls.map((entry) => control(file, entry)))
  .sort((a, b) => compare(a.id, b.id));

function control(file: Framework, entry: Entry): Control {
  return {
    id: entry.id,
    cite: entry.cite,
    aliases: entry.aliases ?? [],
    title: entry.title,
    framework: file.framework,
    edition: entry.edition ?? file.edition,
    kind: entry.kind,
    parent: entry.parent ?? null,
    effectiveFrom: entry.effectiveFrom ?? file.effectiveFrom,
    effectiveTo: entry.effectiveTo ?? null,
    supersededBy: entry.supersededBy ?? null,
    source: file.source,
  };
}
