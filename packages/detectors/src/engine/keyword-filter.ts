import type { Detector } from "./detector.ts";

/** Says which detectors of a list have a keyword in a text. */
export interface KeywordFilter {
  /** Marks in `asked`, by index, each detector that has a keyword in `text`; those without keywords are always marked. */
  mark(text: string, asked: Uint8Array): void;
}

/**
 * One Aho-Corasick automaton over the keywords of all detectors (Aho and Corasick, "Efficient string matching: an aid to
 * bibliographic search", 1975): a look-up per character, however many keywords there are and whatever the text holds.
 * ASCII letters match in either case. A native alternation of the same words takes longer the more words there are
 * (figures in docs/detectors.md).
 *
 * Building the automaton takes as long as searching some 60 kB for each word. So the first texts are searched word by word: a process
 * that only redacts its own few lines never builds it.
 */
export function keywordFilter(detectors: readonly Pick<Detector, "keywords">[]): KeywordFilter {
  const always = detectors.flatMap(({ keywords }, index) => (keywords.length === 0 ? [index] : []));
  const words = new Map<string, number[]>();
  detectors.forEach(({ keywords }, index) => {
    for (const keyword of keywords) {
      const word = keyword.toLowerCase();
      if (!/^\p{ASCII}*$/u.test(word)) throw new RangeError("A detector's keyword is not ASCII.");
      const indices = words.get(word);
      if (indices === undefined) words.set(word, [index]);
      else indices.push(index);
    }
  });
  let left = WORD_BY_WORD;
  let markAll: KeywordFilter["mark"] | undefined;
  return {
    mark(text, asked) {
      for (const index of always) asked[index] = 1;
      left -= text.length + EACH_TEXT;
      if (left >= 0) markEach(words, text, asked);
      else {
        markAll ??= byAutomaton(words);
        markAll(text, asked);
      }
    },
  };
}

/** Characters that are searched word by word, and how many of them it costs to begin with all words in another text. */
const WORD_BY_WORD = 16 * 1024;
const EACH_TEXT = 64;

function markEach(words: ReadonlyMap<string, readonly number[]>, text: string, asked: Uint8Array): void {
  // Only ASCII: that of other letters may be ASCII in lower case (the Kelvin sign).
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  for (const [word, indices] of words) if (lower.includes(word)) for (const index of indices) asked[index] = 1;
}

function byAutomaton(words: ReadonlyMap<string, readonly number[]>): KeywordFilter["mark"] {
  const { classes, width } = characterClasses(words.keys());
  const { next, found } = automaton(words, classes, width);
  // The text in which a state was last met, so that its words are told once per text and nothing is cleared between texts.
  const met = new Uint32Array(found.length);
  let texts = 0;
  return (text, asked) => {
    texts = (texts + 1) >>> 0 || 1;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      state = next[state * width + (code < 128 ? (classes[code] as number) : 0)] as number;
      if (met[state] !== texts) {
        met[state] = texts;
        for (const index of found[state] as readonly number[]) asked[index] = 1;
      }
    }
  };
}

/** A small number for every character of the words, the same for both cases of a letter; 0 for all others. */
function characterClasses(words: Iterable<string>): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(128);
  let width = 1;
  for (const word of words)
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      if (classes[code] !== 0) continue;
      classes[code] = width;
      classes[word[at]?.toUpperCase().charCodeAt(0) ?? code] = width;
      width++;
    }
  return { classes, width };
}

/** The automaton with every transition filled in, and which detectors' keywords end in each state. */
function automaton(words: ReadonlyMap<string, readonly number[]>, classes: Uint8Array, width: number) {
  const states = 1 + [...words.keys()].reduce((sum, word) => sum + word.length, 0);
  const next = new Uint32Array(states * width);
  const found: number[][] = [[]];
  for (const [word, indices] of words) {
    let state = 0;
    for (let at = 0; at < word.length; at++) {
      const place = state * width + (classes[word.charCodeAt(at)] as number);
      if (next[place] === 0) next[place] = found.push([]) - 1;
      state = next[place] as number;
    }
    found[state]?.push(...indices);
  }
  // Breadth first: where a state's own word cannot go on, the longest end of it that begins another word does.
  const longestEnd = new Uint32Array(found.length);
  const queue: number[] = [];
  for (let each = 0; each < width; each++) if (next[each] !== 0) queue.push(next[each] as number);
  for (const state of queue) {
    const end = longestEnd[state] as number;
    if (found[end]?.length !== 0) found[state] = [...new Set([...(found[state] ?? []), ...(found[end] ?? [])])];
    for (let each = 0; each < width; each++) {
      const place = state * width + each;
      const onward = next[end * width + each] as number;
      if (next[place] === 0) next[place] = onward;
      else {
        longestEnd[next[place] as number] = onward;
        queue.push(next[place] as number);
      }
    }
  }
  return { next: next.subarray(0, found.length * width), found: found as readonly (readonly number[])[] };
}
