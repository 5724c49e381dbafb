import { controlsOf, type Identifier } from "./identifier.ts";
import { label } from "./label.ts";
import { isPlaceholder } from "./placeholder.ts";
import { phiDetector } from "./rules.ts";

/** A licence plate, which 45 CFR 164.514(b)(2)(i)(L) counts among the vehicle identifiers; there is no checksum. */
export const licencePlate: Identifier = {
  rule: "phi/licence-plate",
  redacted: "[LICENCE PLATE]",
  controls: controlsOf("L"),
  standing: (value) =>
    /^(?=[A-Z -]*\d)(?=[\d -]*[A-Z])[A-Z0-9][A-Z0-9 -]{3,7}[A-Z0-9]$/.test(value) &&
    !/^ABC/.test(value) &&
    !isPlaceholder(`00${value}1`)
      ? "valid"
      : "invalid",
};

export const licencePlateDetector = phiDetector({
  identifier: licencePlate,
  keywords: ["plate"],
  labelled: [
    {
      label: label(
        "licen[sc]e plate",
        "licen[sc]e plate (?:number|no)",
        "number plate",
        "vehicle plate",
        "plate (?:number|no)",
      ),
      value: /[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,4}(?![\w-])/y,
      confidence: 75,
    },
  ],
});
