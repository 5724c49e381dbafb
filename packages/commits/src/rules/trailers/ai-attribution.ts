import type { Trailer } from "@gitops-health/message";
import { toolOf } from "../../ai-tools.ts";
import { byTrailers, parsePerson } from "../../person.ts";
import { paste, quote } from "../../quote.ts";
import { KEPT, type Problem, type Rule } from "../../rule.ts";

export const aiAttribution: Rule = {
  id: "trailers/ai-attribution",
  severity: "error",
  description:
    "A tool (language model, coding agent) is no author, committer, signer, reviewer or approver. `commit.ai-attribution: forbid` refuses every mention of one as helper, `require` asks for `Assisted-by` or `Generated-by` wherever a tool is known to have taken part; undeclared use cannot be seen by anybody.",
  why: "Somebody answers for each change of a regulated system, and must be a person; 21 CFR 11.100 binds a signature to one individual.",
  mend: "Name the person who answers for the change, and the tool in `Assisted-by: <tool>`.",
  needs: [],
  example: {
    bad: "feat: show allergies\n\nSigned-off-by: Claude <noreply@anthropic.com>\n",
    good: "feat: show allergies\n\nAssisted-by: Claude Code\nSigned-off-by: Ada Lovelace <ada@example.org>\n",
  },
  check(input) {
    const { message, context } = input;
    const named = byTrailers(message).filter(concernsTool);
    const author = context.people === null ? undefined : toolOf(context.people.author);
    const committer = context.people === null ? undefined : toolOf(context.people.committer);
    const generated = message.body.findIndex(saysGenerated);
    if (named.length === 0 && generated < 0 && author === undefined && committer === undefined) return KEPT;
    const mode = context.configuration.commit["ai-attribution"];
    const used = [
      ...named.flatMap(use),
      ...(generated < 0 ? [] : [generatedBy(message.body[generated] ?? "", message.bodyLine + generated)]),
      ...(author === undefined ? [] : [{ tool: author, line: null, declared: false }]),
    ];
    const problems = [...holds("author", author), ...holds("committer", committer), ...named.flatMap(post)];
    if (mode === "forbid") return [...problems, ...used.map(forbidden)];
    const [first] = used;
    const silent = mode === "require" && first !== undefined && !used.some(({ declared }) => declared);
    return silent ? [...problems, undeclared(first)] : problems;
  },
};

interface Use {
  readonly tool: string;
  readonly line: number | null;
  /** Whether an Assisted-by or Generated-by says so. */
  readonly declared: boolean;
}

function concernsTool({ key, value }: Trailer): boolean {
  return toolIn(value) !== undefined || HELP.test(key);
}

const HELP = /^(assisted|generated)-by$/i;

/** A post that only people hold, held by a tool. */
function holds(role: "author" | "committer", tool: string | undefined): Problem[] {
  if (tool === undefined) return [];
  return [
    {
      message: `The ${role} of the commit is ${tool}, a tool; somebody must answer for the change.`,
      hint: `Set the person: \`git commit --amend --reset-author\`, and write ${paste(`Assisted-by: ${tool}`)}.`,
      line: null,
    },
  ];
}

function post({ key, value, line }: Trailer): Problem[] {
  if (!/^(signed-off|reviewed|acked|approved|tested)-by$/i.test(key)) return [];
  const tool = toolIn(value);
  if (tool === undefined) return [];
  return [
    {
      message: `${quote(key)} names ${tool}, a tool; only a person can sign, review, test or approve.`,
      hint: `Write the person's name; for the tool write ${paste(`Assisted-by: ${tool}`)}.`,
      line,
    },
  ];
}

/** The part of a tool that a trailer tells of. */
function use({ key, value, line }: Trailer): Use[] {
  if (HELP.test(key)) return [{ tool: toolIn(value) ?? value.slice(0, 60), line, declared: value !== "" }];
  const tool = /^co-(authored|developed)-by$/i.test(key) ? toolIn(value) : undefined;
  return tool === undefined ? [] : [{ tool, line, declared: false }];
}

/** The line that some tools put at the end of a message. */
const GENERATED = /^(?:\u{1f916} )?Generated (?:with|by) \[?([\w .-]{1,40}\w)/u;

function saysGenerated(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 71 || first === 0xd83e) && GENERATED.test(text);
}

function generatedBy(text: string, line: number): Use {
  return { tool: GENERATED.exec(text)?.[1] ?? "", line, declared: false };
}

function toolIn(value: string): string | undefined {
  const person = parsePerson(value);
  return toolOf(person ?? { name: value.slice(0, 200), email: "" });
}

function forbidden({ tool, line }: Use): Problem {
  return {
    message: `The message names ${quote(tool)} as helper, which commit.ai-attribution forbids.`,
    hint: "Have the change made without the tool, or ask who keeps the configuration; do not hide the line.",
    line,
  };
}

function undeclared({ tool, line }: Use): Problem {
  return {
    message: `${quote(tool)} took part in the change, but no Assisted-by or Generated-by says so.`,
    hint: `Add to the last paragraph: ${paste(`Assisted-by: ${tool}`)}.`,
    line,
  };
}
