import { Problem } from "@gitops-health/example-service-kit";
import { expect, test } from "vitest";
import { ConnectionPool } from "./connection-pool.ts";

/** Work that lasts until it is told to end. */
function work() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { run: () => done, end };
}

test("runs as much at a time as there are connections, and the rest in order", async () => {
  const pool = new ConnectionPool(2, 10_000);
  const jobs = [work(), work(), work(), work()];
  const finished: number[] = [];
  const all = jobs.map((job, at) => pool.use(job.run).then(() => finished.push(at)));
  expect([pool.inUse, pool.waiting]).toEqual([2, 2]);
  jobs[3]?.end();
  jobs[2]?.end();
  expect([pool.inUse, pool.waiting]).toEqual([2, 2]);
  jobs[1]?.end();
  await Promise.all([all[1], all[2], all[3]]);
  expect(finished).toEqual([1, 2, 3]);
  jobs[0]?.end();
  await all[0];
  expect([pool.inUse, pool.waiting]).toEqual([0, 0]);
});

test("gives the connection back when the work fails", async () => {
  const pool = new ConnectionPool(1, 10_000);
  await expect(pool.use(() => Promise.reject(new Error("lost")))).rejects.toThrow("lost");
  expect(pool.inUse).toBe(0);
});

test("refuses who has waited too long, and does not hand them a connection later", async () => {
  const pool = new ConnectionPool(1, 1);
  const job = work();
  const first = pool.use(job.run);
  await expect(pool.use(() => Promise.resolve())).rejects.toBeInstanceOf(Problem);
  expect(pool.waiting).toBe(0);
  job.end();
  await first;
  expect(pool.inUse).toBe(0);
});
