/**
 * Writes the files of an artifact into a folder. With ALTER_DOWNLOADED=NAME one byte of that file is another one afterwards:
 * the storage between two jobs is not ours, and this is what an attacker there does.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { download } from "./service.mjs";

const folder = process.env["INPUT_PATH"] || process.env["GITHUB_WORKSPACE"] || ".";
for (const [name, bytes] of Object.entries(await download(process.env["INPUT_NAME"] ?? ""))) {
  if (name === process.env["ALTER_DOWNLOADED"])
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 3) ^ 1, bytes.length - 3);
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
