import { bayesect } from "./bayesect.ts";
import { ourHalving, ours, type Player, plain } from "./strategies.ts";

/** What is compared, by the name in the table. Names of git_bayesect's start with `git_bayesect`. */
export const PLAYERS: Readonly<Record<string, () => { readonly player: Player; readonly close: () => void }>> = {
  "plain halving": () => open(plain(1)),
  "majority of 3": () => open(plain(3)),
  git_bayesect: () => bayesect(false),
  "git_bayesect, prior": () => bayesect(true),
  "ours, noise none": () => open(ourHalving),
  "ours, no prior": () => open(ours({ prior: false })),
  ours: () => open(ours({ prior: true })),
  "ours, build = 5": () => open(ours({ prior: true, build: 5 })),
  "ours, 4 at once": () => open(ours({ prior: true, width: 4 })),
};

function open(player: Player) {
  return { player, close: () => {} };
}
