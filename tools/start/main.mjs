import { mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { account } from "./account.mjs";
import { playStories } from "./stories.mjs";

/** @returns {Promise<number>} the exit code: 0 when every action came to a verdict, whatever it is */
export async function main() {
  const started = performance.now();
  const directory = mkdtempSync(join(realpathSync(tmpdir()), "gitops-health-sample-"));
  console.log("Building a sample repository and playing three stories on it ...\n");
  const played = await playStories({ directory });
  const seconds = (performance.now() - started) / 1000;
  const { text, broken } = account(played, { directory, seconds, color: useColor() });
  console.log(text);
  return broken.length === 0 ? 0 : 70;
}

/** https://no-color.org */
function useColor() {
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
