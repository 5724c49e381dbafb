import { expect, test } from "vitest";
import { Metrics } from "./metrics.ts";

test("writes counters, gauges and cumulative buckets in the text format", () => {
  const metrics = new Metrics();
  const count = metrics.counter("jobs_total", "Jobs\nby kind.");
  count({ kind: 'a"b\\c\n' });
  count({ kind: "plain" }, 2);
  metrics.gauge("temperature", "Now.", () => 21.5);
  const observe = metrics.histogram("wait_seconds", "Waits.");
  observe(0.3);
  observe(0.5);
  observe(7);
  expect(metrics.expose()).toBe(`# HELP jobs_total Jobs\\nby kind.
# TYPE jobs_total counter
jobs_total{kind="a\\"b\\\\c\\n"} 1
jobs_total{kind="plain"} 2
# HELP temperature Now.
# TYPE temperature gauge
temperature 21.5
# HELP wait_seconds Waits.
# TYPE wait_seconds histogram
wait_seconds_bucket{le="0.005"} 0
wait_seconds_bucket{le="0.01"} 0
wait_seconds_bucket{le="0.025"} 0
wait_seconds_bucket{le="0.05"} 0
wait_seconds_bucket{le="0.1"} 0
wait_seconds_bucket{le="0.25"} 0
wait_seconds_bucket{le="0.5"} 2
wait_seconds_bucket{le="1"} 2
wait_seconds_bucket{le="2.5"} 2
wait_seconds_bucket{le="5"} 2
wait_seconds_bucket{le="+Inf"} 3
wait_seconds_sum 7.8
wait_seconds_count 3
`);
});
