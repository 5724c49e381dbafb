/**
 * Stores a folder or files, one path a line, under a name; like the real one it leaves hidden files out and keeps a folder's own
 * folders. Several files lie beside each other in our workflows, so their names suffice. With LOSE_UPLOAD=NAME it fails for that
 * artifact: a runner is lost before it hands over what it did.
 */
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { upload } from "./service.mjs";

const path = process.env["INPUT_PATH"] ?? "";
if (process.env["INPUT_NAME"] === process.env["LOSE_UPLOAD"]) throw new Error("This runner is lost.");
const files = filesAt(
  path
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== ""),
);
if (files.length === 0) {
  const wish = process.env["INPUT_IF-NO-FILES-FOUND"];
  const level = wish === "error" ? "error" : "warning";
  if (wish !== "ignore")
    console.log(`::${level}::No files were found with the provided path: ${path.trim().replaceAll("\n", "%0A")}.`);
  if (wish === "error") process.exitCode = 1;
} else {
  const contents = Object.fromEntries(files.map(({ name, file }) => [name, readFileSync(file)]));
  const id = await upload(process.env["INPUT_NAME"] ?? "artifact", contents);
  appendFileSync(process.env["GITHUB_OUTPUT"] ?? "", `artifact-id=${id}\n`);
  console.log(`Uploaded ${Object.keys(contents).join(", ")}`);
}

/** @param {string[]} places */
function filesAt(places) {
  const found = places.filter((place) => existsSync(place));
  const only = found.length === 1 ? found[0] : undefined;
  if (only !== undefined && statSync(only).isDirectory()) return filesIn(only);
  return found.map((file) => ({ name: basename(file), file }));
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(folder, file), file }))
    .filter(({ name }) => !name.split(sep).some((part) => part.startsWith(".")));
}
