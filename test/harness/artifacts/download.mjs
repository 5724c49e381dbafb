/**
 * Writes the files of an artifact into a folder, or of all whose name fits a pattern each into a folder of its own below it. With ALTER_DOWNLOADED=NAME one byte of that file is another one afterwards:
 * the storage between two jobs is not ours, and this is what an attacker there does.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { download, names } from "./service.mjs";

const folder = process.env["INPUT_PATH"] || process.env["GITHUB_WORKSPACE"] || ".";
const name = process.env["INPUT_NAME"] ?? "";
if (name !== "") await into(folder, name);
else for (const each of (await names()).filter(fits)) await into(join(folder, each), each);

/**
 * @param {string} place
 * @param {string} artifact
 */
async function into(place, artifact) {
  for (const [file, bytes] of Object.entries(await download(artifact))) {
    if (file === process.env["ALTER_DOWNLOADED"])
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 3) ^ 1, bytes.length - 3);
    const path = join(place, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/**
 * A pattern's only wildcard that our workflows use is a star at its end.
 *
 * @param {string} artifact
 */
function fits(artifact) {
  const pattern = process.env["INPUT_PATTERN"] ?? "";
  return pattern.endsWith("*") ? artifact.startsWith(pattern.slice(0, -1)) : artifact === pattern;
}
