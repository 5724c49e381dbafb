/** Refuses what GitHub refuses ("SARIF support for code scanning", GitHub Docs): another version, too many results, too many bytes. */
import { appendFileSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const bytes = readFileSync(process.env["INPUT_SARIF_FILE"] ?? "");
/** @type {{ version?: string, runs?: { tool?: { driver?: { name?: string } }, results?: unknown[] }[] }} */
const { version, runs = [] } = JSON.parse(bytes.toString("utf8"));
const results = runs.flatMap((run) => run.results ?? []).length;
const complaints = [
  ...(version === "2.1.0" ? [] : [`version ${version}`]),
  ...(runs.length === 1 && runs[0]?.tool?.driver?.name ? [] : ["not one run of a named tool"]),
  ...(results <= 25_000 ? [] : [`${results} results`]),
  ...(gzipSync(bytes).length <= 10_000_000 ? [] : ["more than 10 MB"]),
];
if (complaints.length > 0) {
  console.log(`::error::The SARIF file is refused: ${complaints.join(", ")}.`);
  process.exitCode = 1;
} else {
  appendFileSync(process.env["GITHUB_OUTPUT"] ?? "", "sarif-id=1\n");
  console.log(`Uploaded ${results} results as ${process.env["INPUT_CATEGORY"]}`);
}
