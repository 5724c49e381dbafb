/**
 * Lines of bash for a command that varies: each time it is run, `noise` is the next of a fixed sequence over 0 to 40 without a trend.
 * What a statistical method makes of real randomness is for the benchmarks to count; a test ends alike each time.
 */
export const NOISE = `count=$(git rev-parse --path-format=absolute --git-common-dir)/times-measured
echo >> "$count"
noise=$(($(wc -l < "$count") * 17 % 41))
`;
