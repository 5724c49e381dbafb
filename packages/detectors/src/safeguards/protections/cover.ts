import type { Instance } from "./instance.ts";

/** Filters, interceptors and requests' rules that are set up once for many handlers. */
const SET_UP =
  /\.(?:use|Use\w{0,40}|add_middleware|addInterceptors?|addFilter\w{0,20}|register)\s{0,3}\(|\bbefore_action\b|\bbefore_request\b|\banyRequest\(\)|\bFallbackPolicy\b|\bAPP_GUARD\b|\bRequireAuthorization\(/;

/** Whether an added protection is for everything around it: on a class, or set up for a whole router or application. */
export function hasCover({ hunk, line, standing }: Instance): boolean {
  if (SET_UP.test((hunk.code[line] ?? "").slice(0, 1000))) return true;
  if (standing !== "annotation") return false;
  for (const code of hunk.code.slice(line + 1, line + 6)) {
    if (
      /^\s{0,200}(?:(?:public|export|default|abstract|final|sealed|static)\s{1,3}){0,5}(?:class|interface)\s/.test(code)
    )
      return true;
    if (code.trim() !== "" && !/^\s{0,200}[@[]/.test(code)) return false;
  }
  return false;
}
