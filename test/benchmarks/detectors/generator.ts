import { codeWriters } from "./code-contexts.ts";
import { formatWriters } from "./format-contexts.ts";
import { type Draw, draws } from "./random.ts";
import { type ContextName, contextNames, formatContexts, type Sample, type SampleKind, VALUE } from "./sample.ts";
import { type PlantedType, types } from "./types.ts";

const EACH = 14;
const UNLABELLED = 7;
/** Types whose values, where nothing says what they are, look like a number of any kind. */
const LOOK_LIKE_NUMBERS = new Set(["npi", "dea", "mrn", "account", "member-id", "zip", "date", "licence"]);
const NEUTRAL = ["offset", "build number", "request id", "sequence", "order ref", "released", "batch"];
/** In the field of a format any number is the identifier that the field holds: only checks and reserved values tell a twin. */
const TWINS_IN_FORMATS = new Set(["ssn", "npi", "email", "phone", "fax", "date", "zip"]);

/** All samples of a seed: every type in every context that has a place for it, each valid one with its twin. */
export function samples(seed: number): Sample[] {
  const draw = draws(seed);
  return contextNames.flatMap((context) =>
    types.flatMap((type) => {
      const twins =
        !formatContexts.includes(context) || context === "CSV" || TWINS_IN_FORMATS.has(type.name) ? EACH : 0;
      const unlabelled = !formatContexts.includes(context) && LOOK_LIKE_NUMBERS.has(type.name) ? UNLABELLED : 0;
      return [
        ...times(EACH, () => sample(type, context, "valid", draw)),
        ...times(twins, () => sample(type, context, "twin", draw)),
        ...times(unlabelled, () => sample(type, context, "unlabelled", draw)),
      ];
    }),
  );
}

function times(count: number, make: () => Sample | null): Sample[] {
  return Array.from({ length: count }, make).filter((each) => each !== null);
}

function sample(type: PlantedType, context: ContextName, kind: SampleKind, draw: Draw): Sample | null {
  const writer = codeWriters[context] ?? formatWriters[context];
  const value = kind === "twin" ? type.twin(draw) : type.valid(draw);
  const label = draw.pick(kind === "unlabelled" ? NEUTRAL : type.labels);
  const written = writer?.({ type, label, value }, draw) ?? null;
  if (written === null) return null;
  const planted = written.value ?? value;
  const start = written.text.indexOf(VALUE);
  const text = written.text.slice(0, start) + planted + written.text.slice(start + VALUE.length);
  return { type, context, kind, path: written.path, text, start, end: start + planted.length };
}
