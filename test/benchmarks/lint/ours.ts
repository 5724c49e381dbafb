/**
 * The message rules alone, as a command: `ours.js DIRECTORY RANGE` for commits, `ours.js -` for a message on standard input.
 * Domains are taken as phi, so that the rules on trailers have something to judge. Prints the number of findings.
 */
import { readFileSync } from "node:fs";
import { lintMessage, messageContext } from "@gitops-health/commits";
import { defaultConfiguration } from "@gitops-health/config";
import { openRepository } from "@gitops-health/git";
import { parseMessage } from "@gitops-health/message";

const configuration = defaultConfiguration();
let findings = 0;
for await (const text of texts()) {
  const message = parseMessage(text);
  findings += lintMessage(message, { ...messageContext(message, configuration), domains: ["phi"] }).length;
}
console.log(findings);

async function* texts(): AsyncGenerator<string> {
  const [directory = "-", range = ""] = process.argv.slice(2);
  if (directory === "-") {
    yield readFileSync(0, "utf8");
    return;
  }
  const [base = "", head = ""] = range.split("..");
  const repository = await openRepository(directory);
  for await (const commit of repository.log({ base, head })) yield commit.message;
}
