/**
 * Lets at most `count` jobs run at a time, first come first served.
 *
 * @param {number} count
 * @returns {<T>(job: () => Promise<T>) => Promise<T>}
 */
export function turns(count) {
  let free = count;
  const waiting = [];
  return async (job) => {
    if (free > 0) free -= 1;
    else await new Promise((resolve) => waiting.push(resolve));
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
