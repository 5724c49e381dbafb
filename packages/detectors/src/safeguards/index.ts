/**
 * Safeguards: what a change weakens (PHI written where others read it, weak cryptography and transport, settings that switch
 * protection off), what it removes without putting an equivalent in its place (audit calls, checks of access and consent,
 * encryption, rate limits, retention, owners), and what it adds. Told from code by small lexers, not by compilers: `lexer/` parts code
 * from strings and comments, `weaknesses/` looks at text as it stands, `protections/` compares the two sides of a change, `lexicon/`
 * holds the words with their sources. From 90 on a finding is sure enough to block; from 60 on it is worth a look.
 */
export { controlsOfSafeguard } from "./controls.ts";
export { safeguardDetectors } from "./detectors.ts";
export { safeguardsIn } from "./safeguards-in.ts";
