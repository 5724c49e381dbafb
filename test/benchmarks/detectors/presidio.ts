import { spawnSync } from "node:child_process";
import { join } from "node:path";
import * as z from "zod/mini";
import type { Said } from "./score.ts";

const Answer = z.object({ model: z.string(), said: z.array(z.array(z.tuple([z.number(), z.number(), z.string()]))) });

/** Entities that are no identifier of a patient: a place's or a group's name. */
const OTHER = new Set(["NRP", "LOCATION", "ORGANIZATION", "CRYPTO"]);

/**
 * What Microsoft Presidio says of texts, with its default recognisers and threshold 0.35. Null when the Python of `PRESIDIO_PYTHON`
 * (default: python3) has no presidio-analyzer.
 */
export function presidio(
  texts: readonly string[],
): { readonly name: string; readonly said: readonly (readonly Said[])[] } | null {
  const python = process.env["PRESIDIO_PYTHON"] ?? "python3";
  const run = spawnSync(python, [join(import.meta.dirname, "presidio.py")], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) return null;
  const { model, said } = Answer.parse(JSON.parse(run.stdout));
  return {
    name: `Presidio (${model})`,
    said: said.map((all, at) =>
      all
        .filter(([, , entity]) => !OTHER.has(entity))
        .map(([start, end]) => ({
          start: utf16(texts[at] ?? "", start),
          end: utf16(texts[at] ?? "", end),
          rule: null,
        })),
    ),
  };
}

/** Python counts code points. */
function utf16(text: string, points: number): number {
  return [...text].slice(0, points).join("").length;
}
