/** One of several processes that try to take the same locks at the same moment: for each path on a line of its input it answers `won` or why not. */
import { createInterface } from "node:readline";
import { lockLog } from "../src/run/log-lock.ts";

for await (const path of createInterface({ input: process.stdin }))
  await lockLog(path).then(
    () => console.log("won"),
    (error: { code?: string }) => console.log(error.code),
  );
