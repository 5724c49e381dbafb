import type { Detector } from "../engine/detector.ts";
import { valueStart } from "./connector.ts";
import { controlsOf, type Identifier, type Standing } from "./identifier.ts";
import { label, labelsIn } from "./label.ts";
import { phiMatch } from "./match.ts";
import { isPlaceholder } from "./placeholder.ts";

/** The name of a file tells whom it shows when it has a number of record length. */
function fileOfPerson(value: string): Standing {
  const numbers = value.match(/\d{5,12}/g) ?? [];
  return numbers.some((number) => !isPlaceholder(number) && !/^(?:19|20)\d{6}$/.test(number)) ? "valid" : "invalid";
}

/** Finger, iris, retina, face and voice prints: a file of one beside a patient's number, or the template itself. */
export const biometric: Identifier = {
  rule: "phi/biometric",
  redacted: "[BIOMETRIC]",
  controls: controlsOf("P"),
  standing: fileOfPerson,
};

/** Full-face photographs and comparable images: a file of one beside a patient's number, or the image itself. */
export const photo: Identifier = {
  rule: "phi/photo",
  redacted: "[PHOTO]",
  controls: controlsOf("Q"),
  standing: fileOfPerson,
};

const PRINTS =
  /finger_?-?prints?|fingerprnt|\biris|retina|voice_?-?prints?|face_?-?prints?|palm_?-?prints?|biometrics?|faceid/i;
/** WSQ (FBI fingerprint images), ANSI/NIST type 4 and 14 records, ISO/IEC 19794 templates. */
const PRINT_FILES = /\.(?:wsq|an2|fpt|fmr|fir|iir|eft|nist)$/i;
const FACES = /photo|portrait|headshot|mug_?-?shot|selfie|\bface|[/_-]face|avatar|full_?-?face|id_?-?picture/i;
const FILE =
  /(?<![\w./-])[\w./-]{4,160}\.(?:jpe?g|png|bmp|tiff?|heic|webp|wsq|an2|fpt|fmr|fir|iir|eft|nist|wav|mp3|dat|bin)(?![\w-])/gi;

const templates = label(
  "(?:finger|voice|face|palm) ?(?:print|scan)s?(?: ?template)?",
  "(?:iris|retina)l? ?(?:scan|template|code|image)",
  "biometrics? ?(?:template|data|id|hash)?",
);
const images = label(
  "patient ?(?:photo|image|picture|portrait)",
  "(?:face|full face) ?(?:photo|image)",
  "photo ?(?:data|base64)",
  "head ?shot",
);
/** Enough of base64 or hex to be a template or an image rather than a word. */
const BLOB = /(?:data:[\w/+.-]{3,40};base64,)?(?=[A-Za-z+/]{0,40}\d)[A-Za-z0-9+/]{24,4096}={0,2}/y;
/** Length in hexadecimal and in base64 (without padding) of MD5, SHA-1 and the SHA-2 family. */
const DIGESTS = { hex: new Set([32, 40, 56, 64, 96, 128]), base64: new Set([27, 38, 43, 64, 86]) };

/** Keys, certificates and files have fingerprints too, and those are digests: templates of people are longer by far. */
function isDigest(blob: string): boolean {
  const bare = blob.replace(/=+$/, "");
  return DIGESTS[/^[0-9a-f]+$/i.test(bare) ? "hex" : "base64"].has(bare.length);
}

export const biometricDetector = detector(
  biometric,
  ["finger", "iris", "retina", "voice", "face", "palm", "biometric", ".wsq", ".an2", ".fpt", ".fmr"],
  templates,
  (name) => PRINTS.test(name) || PRINT_FILES.test(name),
);
export const photoDetector = detector(
  photo,
  ["photo", "portrait", "shot", "selfie", "face", "avatar", "picture", "image"],
  images,
  (name) => FACES.test(name) && !PRINTS.test(name) && !PRINT_FILES.test(name),
);

function detector(
  identifier: Identifier,
  keywords: readonly string[],
  labels: RegExp,
  shows: (name: string) => boolean,
): Detector {
  return {
    id: identifier.rule,
    category: "phi",
    keywords,
    scope: "chunk",
    *detect({ text }) {
      for (const found of text.matchAll(FILE)) {
        if (shows(found[0]) && identifier.standing(found[0]) === "valid")
          yield phiMatch(identifier, { start: found.index, end: found.index + found[0].length }, 75);
      }
      for (const { end } of labelsIn(text, labels)) {
        const start = valueStart(text, end);
        BLOB.lastIndex = start;
        const blob = BLOB.exec(text)?.[0];
        if (blob !== undefined && new Set(blob).size > 9 && !isDigest(blob))
          yield phiMatch(identifier, { start, end: start + blob.length }, 80);
      }
    },
  };
}
