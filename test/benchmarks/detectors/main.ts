/**
 * The detectors on generated material beside others; every part says its targets and whether they were met.
 *
 *     npm run bench:detectors
 *     PRESIDIO_PYTHON=venv/bin/python npm run bench:detectors     # with presidio-analyzer installed there
 */
import { engine } from "./engine.ts";
import { benchmarkFormats } from "./formats.ts";
import { benchmarkPhi } from "./phi.ts";
import { benchmarkSafeguards } from "./safeguards.ts";
import { benchmarkSecrets } from "./secrets.ts";

const met = [benchmarkPhi(), await benchmarkFormats(), await benchmarkSecrets(), await benchmarkSafeguards(), engine()];
process.exitCode = met.every(Boolean) ? 0 : 1;
