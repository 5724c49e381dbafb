/** Our policies as a command: `ours.js FILE...` judges each document and prints how many results there were in all. */
import { readFileSync } from "node:fs";
import { ourPolicies } from "@gitops-health/policy";

const { evaluate } = ourPolicies();
let results = 0;
for (const path of process.argv.slice(2)) {
  const { deny, warn } = evaluate(JSON.parse(readFileSync(path, "utf8")));
  results += deny.length + warn.length;
}
console.log(results);
