import { compare } from "@gitops-health/text";

const NOREPLY = /^(?:[0-9]+\+)?([a-z0-9-]+)@users\.noreply\.github\.com$/;

/**
 * What identifies people named as `Name <email>`: the address, the GitHub login of a noreply address, and for any other address
 * its local part as if it were a login. The last is a guess on the strict side: git alone cannot tell who `@alice` is, and
 * nobody may approve their own change by using another address.
 */
export function identitiesOf(people: Iterable<string>): string[] {
  const identities = new Set<string>();
  for (const person of people) {
    const email = addressOf(person).toLowerCase();
    if (email === "") continue;
    identities.add(email);
    const login = NOREPLY.exec(email)?.[1] ?? email.split("@", 1)[0];
    if (login !== undefined && login !== "") identities.add(`@${login}`);
  }
  return [...identities].sort(compare);
}

function addressOf(person: string): string {
  const open = person.lastIndexOf("<");
  const close = person.indexOf(">", open);
  return open < 0 || close < 0 ? "" : person.slice(open + 1, close).trim();
}
