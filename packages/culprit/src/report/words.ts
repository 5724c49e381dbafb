/** Words that stand in most names of metrics, messages and paths, and so tell nothing of what one is about. */
const COMMON = new Set(
  (
    "a an and are as at be been before but by can cannot do does down for from had has have if in into is it its more must no not now of off on " +
    "one only or out over per so still than that the their them then there these they this to too under until up was were when where which while " +
    "who will with without you your true false null none new old first last add added adds make made use used uses using value values name names " +
    "feat fix perf docs test tests chore build style refactor security revert breaking commit merge branch pull request " +
    "p50 p75 p90 p95 p99 p999 ms seconds second minutes minute count total sum avg average mean median max min rate ratio percent metric metrics " +
    "src lib dist index main json yaml yml toml md ts js mjs py go java rs sql const let var function return import export string number type"
  ).split(" "),
);

const LONGEST_WORD = 40;

/**
 * The words of a text in small letters, in their order and with repetitions: runs of letters and digits, parted where a capital
 * follows a small letter. Numbers, single letters and words without meaning of their own are left out. Linear in the text.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.matchAll(/[\p{L}\p{N}]+/gu))
    for (const word of run.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u)) {
      const small = word.toLowerCase();
      if (small.length > 1 && small.length <= LONGEST_WORD && !/^\p{N}+$/u.test(small) && !COMMON.has(small))
        words.push(small);
    }
  return words;
}
