/**
 * Credentials: the rules of gitleaks (data/gitleaks.json, MIT, with its notice) on an engine of linear time, two rules of our
 * own, and the `.gitleaks.toml` of a user.
 */
export { secrets, secretsWith } from "./detectors.ts";
export { type GitleaksToml, gitleaksToml } from "./toml/gitleaks-toml.ts";
