import { byTrailers } from "../../person.ts";
import { paste, quote } from "../../quote.ts";
import { KEPT, type Rule } from "../../rule.ts";

export const personForm: Rule = {
  id: "trailers/person-form",
  severity: "warning",
  description:
    "Trailers that name a person (Co-authored-by, Signed-off-by, Reviewed-by and the like) do so as `Name <mail address>`.",
  why: "GitHub credits a co-author, and the audit finds a signer, by the mail address in angle brackets.",
  mend: "Write `Name <name@example.org>`.",
  needs: [],
  example: {
    bad: "feat: show allergies\n\nCo-authored-by: Ada\n",
    good: "feat: show allergies\n\nCo-authored-by: Ada Lovelace <ada@example.org>\n",
  },
  check({ message }) {
    const trailers = byTrailers(message);
    if (trailers.length === 0) return KEPT;
    return trailers
      .filter(({ key, value }) => PERSON_KEY.test(key) && !PERSON.test(value))
      .map(({ key, value, line }) => ({
        message: `${quote(key)} says ${quote(value)}; expected a name and a mail address in angle brackets.`,
        hint: `Write for example ${paste(`${key}: Ada Lovelace <ada@example.org>`)}.`,
        line,
      }));
  },
};

const PERSON_KEY = /^(co-authored|co-developed|signed-off|reviewed|acked|approved|tested|reported)-by$/i;
const PERSON = /^[^<>]*[^<>\s] <[^<>@\s]+@[^<>@\s]+>( *[#([].*)?$/;
