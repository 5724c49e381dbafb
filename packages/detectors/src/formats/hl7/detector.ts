import type { Detector, Match } from "../../engine/detector.ts";
import { split } from "../delimited.ts";
import { isMadeUpPerson } from "../example-people.ts";
import { isTestFacility } from "../test-marks.ts";
import { componentsOf, identifiersIn, type Message } from "./data-types.ts";
import { identifyingFields } from "./fields.ts";
import { type Segment, segments } from "./segments.ts";

/** MSH-11 of systems for training and debugging: their data may still be a copy of real data, so it warns. */
const NOT_PRODUCTION = 85;
/** Repetitions of a field beyond this are not looked at. */
const MOST_REPETITIONS = 50;

/** Patients in HL7 v2 messages, in files of messages and in strings of code. */
export const hl7Detector: Detector = {
  id: "phi/hl7-v2",
  category: "phi",
  keywords: ["pid", "msh", "nk1", "gt1", "in1", "in2", "mrg", "pv1"],
  scope: "file",
  *detect({ text }) {
    let message: Pick<Message, "marked" | "most"> = { marked: false, most: 100 };
    for (const segment of segments(text)) {
      if (segment.name === "MSH") message = judged(text, segment);
      else {
        const counted = withSetId(text, segment);
        const marked = message.marked || isMadeUp(text, counted);
        yield* identifiersOf(counted, { text, delimiters: segment.delimiters, ...message, marked });
      }
    }
  },
};

/**
 * A next of kin as HL7 counts its fields. Samples leave out NK1-1, the number of the segment, so that a name stands there and
 * everything else one field too early.
 */
function withSetId(text: string, segment: Segment): Segment {
  const [first, id, ...rest] = segment.fields;
  if (segment.name !== "NK1" || first === undefined || id === undefined) return segment;
  const hasName = /^\p{L}/u.test(text.slice(id.start, id.end)) && componentsOf(text, id, segment.delimiters).length > 1;
  return hasName ? { ...segment, fields: [first, { start: id.start, end: id.start }, id, ...rest] } : segment;
}

/** What the header says: who sends it to whom (MSH-3 to 6), and whether in production (MSH-11). */
function judged(text: string, { fields }: Segment): Pick<Message, "marked" | "most"> {
  const written = fields.map(({ start, end }) => text.slice(start, Math.min(end, start + 200)));
  const production = !/^[DT]/.test(written[11] ?? "");
  return { marked: written.slice(3, 7).some(isTestFacility), most: production ? 100 : NOT_PRODUCTION };
}

/** Whether the name in a segment is nobody's. */
function isMadeUp(text: string, { name, fields, delimiters }: Segment): boolean {
  const types = Object.entries(identifyingFields[name] ?? {});
  const field = fields[Number(types.find(([, type]) => type === "XPN")?.[0])];
  if (field === undefined || field.end - field.start > 400) return false;
  const [family, given] = componentsOf(text, field, delimiters);
  return isMadeUpPerson(given?.value ?? "", family?.value ?? "");
}

function* identifiersOf({ name, fields, delimiters }: Segment, message: Message): Iterable<Match> {
  for (const [number, type] of Object.entries(identifyingFields[name] ?? {})) {
    const field = fields[Number(number)];
    if (field === undefined || field.end === field.start) continue;
    for (const repetition of split(message.text, field, delimiters.repetition, MOST_REPETITIONS))
      yield* identifiersIn(type, componentsOf(message.text, repetition, delimiters), message);
  }
}
