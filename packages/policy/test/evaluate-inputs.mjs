/** What our compiled policies find for each input of a JSON file, as compiled JavaScript on the Node that runs this: `evaluate-inputs.mjs FILE`. */
import { readFileSync } from "node:fs";
import { ourPolicies } from "../lib/policies.js";

const { evaluate } = ourPolicies();
const inputs = JSON.parse(readFileSync(process.argv[2], "utf8"));
process.stdout.write(JSON.stringify({ version: process.version, results: inputs.map((input) => evaluate(input)) }));
