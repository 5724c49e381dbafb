import * as z from "zod/mini";
import { day, written } from "./fields.ts";

/**
 * The section `detectors`: what a repository allows, which known debt it has, and rules of its own.
 */
const texts = z.array(z.string());
const RULE = /^(phi|secret|safeguard)\/([a-z0-9][a-z0-9-]*|\*)$/;

/** Findings that are allowed by where they are; each with a reason, so that a reader knows that somebody thought about it. */
export const SuppressedPaths = z.strictObject({
  rule: z.string().check(z.regex(RULE, "expected a rule such as phi/ssn, or all of a category such as phi/*")),
  paths: texts.check(z.minLength(1)),
  reason: written("a reason"),
  /** The last day (UTC) that it counts on. */
  expires: z.optional(day),
});

const pattern = z.string().check(z.minLength(1), z.maxLength(1000, "expected at most 1000 characters"));

/** A rule of the user's own, beside ours. */
export const DetectorRule = z.strictObject({
  id: z
    .string()
    .check(
      z.regex(/^(phi|secret)\/[a-z0-9][a-z0-9-]{0,99}$/, "expected phi/ or secret/ and a name, such as phi/acme-chart"),
    ),
  description: z.string().check(z.minLength(1)),
  /** In the syntax of RE2, which has no look-around and no back-references and takes linear time. */
  pattern,
  /** Words of which one must stand near by, in any case, before the pattern is tried: the more telling, the faster. */
  keywords: z._default(
    z.array(z.string().check(z.regex(/^[\x21-\x7e]{2,50}$/, "expected a word of 2 to 50 ASCII characters"))),
    [],
  ),
  /** The group of the pattern that is the value; 0 is the whole match. */
  group: z._default(z.int().check(z.minimum(0), z.maximum(99)), 0),
  severity: z._default(z.enum(["low", "medium", "high", "critical"]), "high"),
  /** 90 and above blocks, 60 to 89 warns. */
  confidence: z._default(z.int().check(z.minimum(1), z.maximum(100)), 90),
  /** Of a secret: A blocks anywhere, B warns below a high risk. */
  tier: z._default(z.enum(["A", "B"]), "B"),
  /** Ids of controls that a finding touches, as the catalog has them. */
  controls: z._default(texts, []),
  /** What is not reported: values that a pattern matches, paths, values with a word in them (in any case). */
  allow: z.prefault(
    z.strictObject({
      patterns: z._default(z.array(pattern), []),
      paths: z._default(texts, []),
      words: z._default(z.array(z.string().check(z.minLength(2))), []),
    }),
    {},
  ),
  /** Lines in which the rule must, and must not, find something; tried whenever the rule is loaded. */
  tests: z.strictObject({
    match: texts.check(z.minLength(1)),
    ignore: z._default(texts, []),
  }),
});

export const Detectors = z.strictObject({
  suppress: z._default(z.array(SuppressedPaths), []),
  /** The file of known debt, made by `gitops-health scan --make-baseline`; it need not be there. */
  baseline: z._default(z.string().check(z.minLength(1)), ".github/gitops-health-baseline.json"),
  rules: z._default(z.array(DetectorRule).check(z.maxLength(200, "expected at most 200 rules")), []),
});

export type SuppressedPaths = z.infer<typeof SuppressedPaths>;
export type DetectorRule = z.infer<typeof DetectorRule>;
export type Detectors = z.infer<typeof Detectors>;
