import type { Annotation } from "./result.ts";

/** A runner keeps at most ten annotations of each level per step and drops the rest in silence. */
export const PER_LEVEL = 10;

/**
 * The annotations to show, most important first: at most `limit` per level, at most one per line of a file and level
 * (several are joined), and where some are left out the last place says how many.
 */
export function ranked(annotations: readonly Annotation[], limit: number = PER_LEVEL): Annotation[] {
  return (["error", "warning", "notice"] as const).flatMap((level) => {
    const joined = joinSamePlace(annotations.filter((annotation) => annotation.level === level));
    // Those with a place help most; a stable sort keeps the caller's order otherwise.
    joined.sort((a, b) => Number(b.path !== null) - Number(a.path !== null));
    if (joined.length <= limit) return joined;
    const left = joined.length - (limit - 1);
    const rest: Annotation = {
      level,
      title: `${left} more`,
      message: `${left} more of this kind are in the job summary and in the result document.`,
      path: null,
      line: null,
    };
    return [...joined.slice(0, limit - 1), rest];
  });
}

function joinSamePlace(annotations: readonly Annotation[]): Annotation[] {
  const places = new Map<string, Annotation>();
  for (const annotation of annotations) {
    const key = annotation.path === null ? `${places.size}` : `${annotation.path}\0${annotation.line}`;
    const former = places.get(key);
    places.set(
      key,
      former === undefined
        ? annotation
        : {
            ...former,
            title: `${former.title}; ${annotation.title}`,
            message: `${former.message}\n${annotation.message}`,
          },
    );
  }
  return [...places.values()];
}
