export const id = 159;
export const ids = [159];
export const modules = {

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ lintChange)
});

// EXTERNAL MODULE: ./packages/catalog/lib/catalog.js + 6 modules
var catalog = __webpack_require__(5920);
// EXTERNAL MODULE: ./packages/message/lib/parse.js + 3 modules
var parse = __webpack_require__(9137);
// EXTERNAL MODULE: ./packages/text/lib/budget.js
var budget = __webpack_require__(5032);
;// CONCATENATED MODULE: ./packages/commits/lib/diff-bytes.js

/** UTF-8 bytes of the added and removed lines of a diff with their markers, and of its paths; null when the patches were not read. */
function diffBytes(files) {
    let bytes = 0;
    for (const file of files) {
        if (file.hunks.length === 0 && !file.binary && file.additions + file.deletions > 0)
            return null;
        bytes += (0,budget/* byteLength */.d)(file.path);
        for (const hunk of file.hunks)
            for (const lines of [hunk.removed, hunk.added])
                for (const line of lines)
                    bytes += (0,budget/* byteLength */.d)(line) + 2;
    }
    return bytes;
}

// EXTERNAL MODULE: ./packages/commits/lib/rules/kind/fixup.js
var fixup = __webpack_require__(9101);
;// CONCATENATED MODULE: ./packages/commits/lib/kind.js

/** Groups of rules about the form, which a tool's messages have in their own way. */
const WRITTEN_BY_A_TOOL = ["header", "body"];
const EVERY_OTHER_RULE = ["header", "body", "trailers", "codes", "breaking", "risk", "size", "squash"];
/** One stated rule per kind. Whatever the kind, what touches a regulated path needs its trailers; only a fixup is refused outright. */
const kindRules = {
    ordinary: { description: "Every rule applies.", exempt: [] },
    merge: {
        description: "git or GitHub wrote its text: header and body are not judged. Trailers are required only for what differs from the automatic merge.",
        exempt: WRITTEN_BY_A_TOOL,
    },
    revert: {
        description: "It must name the commit that it reverts; header and body may be as `git revert` writes them.",
        exempt: WRITTEN_BY_A_TOOL,
    },
    fixup: { description: "It must be folded into its target before it lands.", exempt: EVERY_OTHER_RULE },
    release: {
        description: "Header and body may be as release tools write them; a regulated path still needs its trailers.",
        exempt: WRITTEN_BY_A_TOOL,
    },
    bot: {
        description: "Header and body may be as the bot writes them; a regulated path still needs its trailers.",
        exempt: WRITTEN_BY_A_TOOL,
    },
    "web-edit": {
        description: "Header and body may be as GitHub's editor proposes them; a regulated path still needs its trailers.",
        exempt: WRITTEN_BY_A_TOOL,
    },
};
const MERGE = /^Merge (branch|branches|pull request|remote-tracking branch|tag|commit) /;
const REVERT = /^(Revert|Reapply) "/;
const RELEASE = /^(v?\d{1,6}\.\d{1,6}\.\d{1,6}[\w.+-]{0,60}|[Rr]elease:? v?\d[\w.+-]{0,60}|[Bb]ump version\b.{0,200}|Version Packages|chore(\([\w-]{1,60}\))?: (release|bump version)\b.{0,200}|chore\(release\): .{0,200})( \(#\d{1,10}\))?$/;
const WEB_EDIT = /^(Update|Create|Delete|Rename) \S.{0,250}$|^(Add files via upload|Initial commit)$|^Apply suggestions? from (code review|@[\w-]{1,60})/;
/** How a commit came to be, from its parents, people and message; from the message alone when it is no commit yet. */
function kindOf(message, commit) {
    const { text, type } = message.header;
    if (fixup/* FIXUP */.x.test(text))
        return "fixup";
    if (commit === null ? MERGE.test(text) : commit.parents.length > 1)
        return "merge";
    if (REVERT.test(text) || type === "revert")
        return "revert";
    if (commit !== null && isBot(commit.author))
        return "bot";
    if (RELEASE.test(text))
        return "release";
    // GitHub commits for a person who edits in the browser; a local commit of the same text is judged in full.
    if (commit?.committer.email === "noreply@github.com" && WEB_EDIT.test(text))
        return "web-edit";
    return "ordinary";
}
/** Bots as GitHub names its apps, and the names that self-hosted ones use. Only the form of the message depends on it. */
function isBot({ name, email }) {
    return (/\[bot\]$/.test(name) ||
        /\[bot\]@users\.noreply\.github\.com$/.test(email) ||
        /^(renovate|dependabot) bot$/i.test(name));
}

// EXTERNAL MODULE: ./packages/text/lib/nearest.js
var nearest = __webpack_require__(7979);
// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var error = __webpack_require__(9067);
;// CONCATENATED MODULE: ./packages/commits/lib/error.js

/** What can be wrong with how commit messages are asked to be judged. */
class CommitsError extends error/* ExpectedError */.Dh {
}

// EXTERNAL MODULE: ./packages/commits/lib/rules.js + 29 modules
var rules = __webpack_require__(2010);
;// CONCATENATED MODULE: ./packages/commits/lib/active-rules.js





const known = new WeakMap();
/**
 * The rules that apply to messages of a kind under a configuration, worked out once for both.
 *
 * @throws CommitsError when the configuration names a rule that does not exist
 */
function activeRules(configuration, kind) {
    let byKind = known.get(configuration);
    if (byKind === undefined) {
        refuseUnknown(configuration);
        byKind = new Map();
        known.set(configuration, byKind);
    }
    let active = byKind.get(kind);
    if (active === undefined) {
        active = active_rules_select(configuration, kind);
        byKind.set(kind, active);
    }
    return active;
}
function active_rules_select(configuration, kind) {
    const exempt = exemptions(configuration, kind);
    return rules/* rules */.a.flatMap((rule) => {
        const configured = configuration.commit.rules[rule.id];
        if (configured === "off" || exempt.includes(rule.id.slice(0, rule.id.indexOf("/"))))
            return [];
        return [{ rule, configured }];
    });
}
/** A fixup is excused from everything else because it is refused; where the configuration lets it land, it is judged. */
function exemptions({ commit }, kind) {
    const lands = (commit.rules[fixup/* fixup */.J.id] ?? fixup/* fixup */.J.severity) !== "error";
    return kind === "fixup" && lands ? WRITTEN_BY_A_TOOL : kindRules[kind].exempt;
}
function refuseUnknown(configuration) {
    const ids = rules/* rules */.a.map((rule) => rule.id);
    for (const id of Object.keys(configuration.commit.rules)) {
        if (ids.includes(id))
            continue;
        const [near] = (0,nearest/* nearest */.p)(id, ids);
        throw new CommitsError("unknown-rule", "user", `The configuration's commit.rules names "${id}", which is no rule${near === undefined ? "" : `; did you mean "${near}"`}? The rules are: ${ids.join(", ")}.`);
    }
}

;// CONCATENATED MODULE: ./packages/commits/lib/lint-message.js

/** Findings that one rule shows for one message; the rest is counted. */
const SHOWN = 20;
/** What is wrong with a message, by every rule that applies to it. What the context leaves unknown is not judged. */
function lintMessage(message, context) {
    const input = { message, declarations: message.declarations, context };
    const findings = [];
    for (const { rule, configured } of activeRules(context.configuration, context.kind)) {
        const problems = rule.check(input);
        if (problems.length === 0)
            continue;
        for (const { message, hint, line, severity } of problems.length > SHOWN ? problems.slice(0, SHOWN) : problems)
            findings.push({ rule: rule.id, severity: configured ?? severity ?? rule.severity, message, hint, line });
        if (problems.length > SHOWN)
            findings.push({
                rule: rule.id,
                severity: configured ?? rule.severity,
                message: `The same is wrong at ${problems.length - SHOWN} more places.`,
                hint: "Mend them in the same way.",
                line: problems[SHOWN]?.line ?? null,
            });
    }
    return findings;
}

;// CONCATENATED MODULE: ./packages/commits/lib/readings.js
/** Whether git and Conventional Commits read the same trailers of ours. `BREAKING CHANGE`, which git cannot read, may be a footer only. */
function readingsAgree(message) {
    const inFooters = new Set(message.footers.map((footer) => footer.line));
    return message.declarations.every((each) => each.visible ? inFooters.has(each.line) : each.key === "BREAKING CHANGE");
}

// EXTERNAL MODULE: ./packages/commits/lib/squash/carried.js
var squash_carried = __webpack_require__(3238);
;// CONCATENATED MODULE: ./packages/commits/lib/squash/compose.js
/**
 * The message that GitHub's "Squash and merge" proposes. Its author is taken to be the author of the first commit; other authors and
 * the commits' co-authors follow as `Co-authored-by`, behind a line of dashes when there is a text. That paragraph is then the last
 * one, and the only one in which git sees trailers.
 */
function composeSquash(pullRequest, commits, settings) {
    const [only] = commits;
    const single = commits.length === 1 ? only : undefined;
    const useCommit = settings.title === "COMMIT_OR_PR_TITLE" && single !== undefined;
    const title = useCommit ? single.message.header.text : pullRequest.title;
    const number = `(#${pullRequest.number})`;
    const header = title.trimEnd().endsWith(number) ? title : `${title} ${number}`;
    const text = textOf(pullRequest, commits, settings).trim();
    const authors = coAuthors(commits).map((author) => `Co-authored-by: ${author}`);
    const tail = authors.length === 0 ? [] : [...(text === "" ? [] : ["---------"]), authors.join("\n")];
    return `${[header, ...(text === "" ? [] : [text]), ...tail].join("\n\n")}\n`;
}
function textOf(pullRequest, commits, settings) {
    switch (settings.message) {
        case "BLANK":
            return "";
        case "PR_BODY":
            return pullRequest.body ?? "";
        case "COMMIT_MESSAGES": {
            const [only] = commits;
            if (commits.length === 1 && only !== undefined)
                return afterHeader(only.message);
            return commits
                .map(({ message }) => `* ${message.header.text}\n\n${withoutCoAuthors(afterHeader(message)).trim()}`.trim())
                .join("\n\n");
        }
    }
}
function afterHeader(message) {
    return message.raw.split("\n").slice(message.header.line).join("\n");
}
function withoutCoAuthors(text) {
    return text
        .split("\n")
        .filter((line) => !/^co-authored-by:/i.test(line))
        .join("\n");
}
function coAuthors(commits) {
    const named = commits.flatMap(({ message, author }) => [
        `${author.name} <${author.email}>`,
        ...message.trailers.filter(({ key }) => key.toLowerCase() === "co-authored-by").map(({ value }) => value),
    ]);
    const [main] = named;
    return [...new Set(named)].filter((each) => each !== main);
}

;// CONCATENATED MODULE: ./packages/commits/lib/lint-change.js








/** GitHub's default settings, and the pair that most repositories change to. */
const LIKELY = [
    { title: "COMMIT_OR_PR_TITLE", message: "COMMIT_MESSAGES" },
    { title: "PR_TITLE", message: "PR_BODY" },
];
/** Lints every commit of a change and, on a pull request, the message that a squash merge would land. */
function lintChange(change, options) {
    const commits = change.commits.map((each) => lintCommit(change, each));
    const squash = lintSquash(change, options);
    const findings = [...commits, ...squash.map((each) => each.result)].flatMap((each) => each.findings);
    const errors = findings.filter((finding) => finding.severity === "error").length;
    return {
        passed: errors === 0,
        errors,
        warnings: findings.length - errors,
        commits,
        squash,
        notEvaluated: notEvaluated(change, options),
        catalogDigest: catalog/* catalog */.U.digest,
    };
}
function lintCommit(change, { commit, message, files, domains, services, codes, risk }) {
    return linted(commit.sha, message, {
        configuration: change.configuration.value,
        kind: kindOf(message, commit),
        domains: knownDomains(change, domains),
        services,
        codes,
        computedLevel: risk.computedLevel,
        diffBytes: diffBytes(files),
        carried: null,
    });
}
function lintSquash(change, { pullRequest, squash, day }) {
    if (pullRequest === null || squash === "not-allowed")
        return [];
    const basis = squash === "unknown" ? "assumed" : "settings";
    const commits = change.commits.map(({ message, commit }) => ({ message, author: commit.author }));
    const carried = (0,squash_carried/* carriedTrailers */.J)(commits.map(({ message }) => message));
    return (squash === "unknown" ? LIKELY : [squash]).map((settings) => {
        const message = (0,parse/* parseMessage */.v)(composeSquash(pullRequest, commits, settings));
        const result = linted(null, message, {
            configuration: change.configuration.value,
            kind: squashKind(message, change),
            domains: knownDomains(change, change.domains),
            services: change.services,
            codes: catalog/* catalog */.U.lookupAll(message.declared.codes, day),
            computedLevel: change.squashedRisk.computedLevel,
            diffBytes: diffBytes(change.files),
            carried,
        });
        return {
            basis,
            composition: `${settings.title} + ${settings.message}`,
            result: basis === "assumed" ? { ...result, findings: result.findings.map(asWarning) } : result,
        };
    });
}
function linted(sha, message, context) {
    return {
        sha,
        header: message.header.text,
        kind: context.kind,
        findings: lintMessage(message, context),
        readingsAgree: readingsAgree(message),
    };
}
/** Without services in the configuration nothing is known to be regulated, which is not the same as unregulated. */
function knownDomains(change, domains) {
    return Object.keys(change.configuration.value.services).length === 0 ? null : domains;
}
/** A pull request of a bot, or of edits in the browser, lands as what its commits are. */
function squashKind(message, change) {
    const own = kindOf(message, null);
    if (own !== "ordinary")
        return own;
    const kinds = new Set(change.commits.map((each) => kindOf(each.message, each.commit)));
    const [kind] = kinds;
    return kinds.size === 1 && (kind === "bot" || kind === "web-edit") ? kind : "ordinary";
}
/** What only an assumed composition would break is no verdict. */
function asWarning(finding) {
    return { ...finding, severity: "warning" };
}
function notEvaluated(change, { pullRequest, squash }) {
    const list = [];
    if (knownDomains(change, change.domains) === null)
        list.push({
            what: "commit-lint rules on regulated domains",
            reason: "the configuration names no services, so nothing is known to be regulated",
        });
    if (pullRequest === null)
        list.push({
            what: "squash message",
            reason: "the event has no pull request, so there is no squash message to foresee",
        });
    else if (squash === "unknown")
        list.push({
            what: "squash message as the repository's settings compose it",
            reason: "the merge settings could not be read (no token, or one without permission); the likely ones were assumed",
        });
    return list;
}


/***/ }),

/***/ 3468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   o: () => (/* binding */ paste)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3651);

/** Untrusted text inside a sentence: one visible line, in quotes, at most 160 bytes long. Sinks escape it for their markup. */
function quote(text) {
    return `"${shorten(text)}"`;
}
/** A line to paste, with untrusted text in it, between backquotes. */
function paste(line) {
    return `\`${shorten(line)}\``;
}
function shorten(text) {
    // Most of what is quoted is short and plain; thousands of findings are made per second.
    if (text.length <= LONGEST && /^[ -~]*$/.test(text))
        return text;
    return (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text.slice(0, 400)), LONGEST);
}
/** Bytes. */
const LONGEST = 160;


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ KEPT)
/* harmony export */ });
/** The answer of a rule that is kept. */
const KEPT = [];


/***/ }),

/***/ 2010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./packages/commits/lib/rule.js
var rule = __webpack_require__(5248);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/body/leading-blank.js

const leadingBlank = {
    id: "body/leading-blank",
    severity: "error",
    description: "An empty line separates the first line from the rest; without it git takes the whole paragraph for the title.",
    needs: [],
    example: {
        bad: "fix: round doses down\nDoses were rounded up.",
        good: "fix: round doses down\n\nDoses were rounded up.",
    },
    check({ message }) {
        if (message.body.length === 0 || message.bodyLine > message.header.line + 1)
            return rule/* KEPT */.t;
        return [
            {
                message: "The body follows the first line without an empty line between them.",
                hint: `Put an empty line before line ${message.bodyLine}.`,
                line: message.bodyLine,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/body/max-line-length.js
const URL = /[a-z]:\/\//;
const maxLineLength = {
    id: "body/max-line-length",
    severity: "warning",
    description: "A line of the body has at most `commit.body-max-line-length` characters (default 200); lines with a URL may be longer.",
    needs: [],
    example: {
        bad: `fix: round doses down\n\n${"Doses were rounded up. ".repeat(10)}`,
        good: "fix: round doses down\n\nDoses were rounded up.",
    },
    check({ message, context }) {
        const limit = context.configuration.commit["body-max-line-length"];
        const problems = [];
        message.body.forEach((line, index) => {
            if (line.length <= limit || URL.test(line))
                return;
            problems.push({
                message: `Line ${message.bodyLine + index} has ${line.length} characters; at most ${limit} are allowed.`,
                hint: "Break the line.",
                line: message.bodyLine + index,
            });
        });
        return problems;
    },
};

// EXTERNAL MODULE: ./packages/commits/lib/quote.js
var quote = __webpack_require__(3468);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/breaking/described.js


const described = {
    id: "breaking/described",
    severity: "warning",
    description: "A header marked with `!` comes with a BREAKING-CHANGE trailer that says what breaks and how to migrate.",
    needs: [],
    example: {
        bad: "feat!: require a patient id\n",
        good: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send the id as a header\n",
    },
    check({ message: { header }, declarations }) {
        if (!header.breaking || declarations.some((each) => each.canonical === "BREAKING-CHANGE"))
            return rule/* KEPT */.t;
        return [
            {
                message: 'The header is marked as breaking by "!", but nothing says what breaks.',
                hint: `Add to the last paragraph: ${(0,quote/* paste */.o)("BREAKING-CHANGE: <what breaks and how to migrate>")}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/breaking/marked.js


const marked = {
    id: "breaking/marked",
    severity: "warning",
    description: "A message with a BREAKING-CHANGE trailer, or of the type `breaking`, has `!` in its header.",
    needs: [],
    example: {
        bad: "feat: require a patient id\n\nBREAKING-CHANGE: clients send the id as a header\n",
        good: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send the id as a header\n",
    },
    check({ message: { header, breaking } }) {
        if (!header.conventional || header.breaking || !(breaking || header.type === "breaking"))
            return rule/* KEPT */.t;
        const scope = header.scope === null ? "" : `(${header.scope})`;
        return [
            {
                message: 'The change is breaking, but its header is not marked with "!".',
                hint: `Write ${(0,quote/* paste */.o)(`${header.type}${scope}!: ${header.subject}`)}.`,
                line: header.line,
            },
        ];
    },
};

// EXTERNAL MODULE: ./packages/message/lib/trailer-table.js
var trailer_table = __webpack_require__(5887);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/codes/lines-of-codes.js

/** The line at which each code stands first in a COMPLIANCE trailer. */
function linesOfCodes(declarations) {
    const lines = new Map();
    for (const { canonical, value, line } of declarations)
        if (canonical === "COMPLIANCE")
            for (const code of trailer_table/* trailerTable */.WY.COMPLIANCE.read(value) ?? [])
                if (!lines.has(code))
                    lines.set(code, line);
    return lines;
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/codes/superseded.js



const superseded = {
    id: "codes/superseded",
    severity: "warning",
    description: "Codes in COMPLIANCE are in force at the commit's date; a superseded one is shown with its successor.",
    needs: ["codes"],
    example: {
        bad: "feat: store tokens\n\nCOMPLIANCE: PCI-DSS-3.2.1\n",
        good: "feat: store tokens\n\nCOMPLIANCE: PCI-DSS-4.0.1\n",
    },
    check({ declarations, context: { codes } }) {
        if (!codes?.some((code) => code.verdict === "superseded"))
            return rule/* KEPT */.t;
        const lines = linesOfCodes(declarations);
        return codes
            .filter((code) => code.verdict === "superseded")
            .map((code) => ({
            message: `The control code ${(0,quote/* quote */.h)(code.raw)} is no longer in force at the commit's date.`,
            hint: code.suggestions.length === 0
                ? "It has no successor; name the control that applies now."
                : `Write its successor ${code.suggestions.map(quote/* paste */.o).join(" or ")}.`,
            line: lines.get(code.raw) ?? null,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/codes/unknown.js



const unknown = {
    id: "codes/unknown",
    severity: "error",
    description: "Every code in COMPLIANCE is in the catalog of controls.",
    needs: ["codes"],
    example: {
        bad: "feat: log access\n\nCOMPLIANCE: HIPAA:164.321(b)\n",
        good: "feat: log access\n\nCOMPLIANCE: HIPAA:164.312(b)\n",
    },
    check({ declarations, context: { codes } }) {
        if (!codes?.some((code) => code.verdict === "unknown"))
            return rule/* KEPT */.t;
        const lines = linesOfCodes(declarations);
        return codes
            .filter((code) => code.verdict === "unknown")
            .map((code) => ({
            message: `The control code ${(0,quote/* quote */.h)(code.raw)} is not in the catalog.`,
            hint: code.suggestions.length === 0
                ? `Write a code such as ${(0,quote/* paste */.o)("HIPAA:164.312(b)")}, ${(0,quote/* paste */.o)("PART11:11.10(e)")}, ${(0,quote/* paste */.o)("SOX:404")} or ${(0,quote/* paste */.o)("PCI:3")}.`
                : `Did you mean ${code.suggestions.map(quote/* paste */.o).join(" or ")}?`,
            line: lines.get(code.raw) ?? null,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/subject-empty.js


const subjectEmpty = {
    id: "header/subject-empty",
    severity: "error",
    description: "Something follows the colon of the first line.",
    needs: [],
    example: { bad: "fix(api):", good: "fix(api): answer 404 for an unknown patient" },
    check({ message: { header } }) {
        if (!isSubjectEmpty(header))
            return rule/* KEPT */.t;
        return [
            {
                message: "Nothing follows the colon of the first line.",
                hint: `Say what changes: ${(0,quote/* paste */.o)(`${header.text.trim()} <what changes>`)}.`,
                line: header.line,
            },
        ];
    },
};
/** Whether a header is conventional but for its missing subject. */
function isSubjectEmpty(header) {
    return !header.conventional && /^[A-Za-z][\w-]*(\([^()]+\))?!?:\s*$/.test(header.text);
}

// EXTERNAL MODULE: ./packages/text/lib/nearest.js
var nearest = __webpack_require__(7979);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/suggest-header.js

/** Verbs that people start a line with, and the type that they mean. */
const TYPE_OF_VERB = {
    add: "feat",
    added: "feat",
    adds: "feat",
    implement: "feat",
    implemented: "feat",
    introduce: "feat",
    support: "feat",
    fix: "fix",
    fixed: "fix",
    fixes: "fix",
    bugfix: "fix",
    hotfix: "fix",
    repair: "fix",
    correct: "fix",
    document: "docs",
    doc: "docs",
    readme: "docs",
    test: "test",
    tests: "test",
    refactor: "refactor",
    refactored: "refactor",
    rename: "refactor",
    clean: "refactor",
    cleanup: "refactor",
    remove: "refactor",
    bump: "build",
    upgrade: "build",
    optimise: "perf",
    optimize: "perf",
    speed: "perf",
    encrypt: "security",
    secure: "security",
};
// A type or something like one, a scope, "!", and a colon that is missing, misplaced or without a space.
const NEARLY = /^([A-Za-z][\w-]{0,30})\s{0,3}(\([^()]{1,60}\))?\s{0,3}(!?)\s{0,3}:\s*(\S.*)$/;
/** A conventional header as near as possible to a line that is none: mended where it nearly is one, else with a type guessed from its first word. */
function suggestHeader(text, types) {
    const line = text.slice(0, 200).trim();
    const match = NEARLY.exec(line);
    const [type] = match === null ? [] : (0,nearest/* nearest */.p)(match[1] ?? "", types);
    if (match !== null && type !== undefined)
        return `${type}${match[2] ?? ""}${match[3] ?? ""}: ${match[4] ?? ""}`;
    const guessed = TYPE_OF_VERB[/^[A-Za-z]*/.exec(line)?.[0].toLowerCase() ?? ""];
    const usable = guessed !== undefined && types.includes(guessed) ? guessed : (types[0] ?? "feat");
    return `${usable}: ${line === "" ? "say what changes" : lowerFirst(line)}`;
}
/** "Fixed the login" -> "fixed the login"; "AES", "I" and "iOS" stay. */
function lowerFirst(text) {
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/conventional.js




const conventional = {
    id: "header/conventional",
    severity: "error",
    description: "The first line is `type(scope)!: subject` as Conventional Commits 1.0.0 says; scope and `!` may be absent.",
    needs: [],
    example: { bad: "Fixed the login", good: "fix: keep the session after a login" },
    check({ message: { header }, context }) {
        if (header.conventional || isSubjectEmpty(header))
            return rule/* KEPT */.t;
        const { types } = context.configuration.commit;
        return [
            {
                message: header.text === ""
                    ? "The message is empty."
                    : `The first line ${(0,quote/* quote */.h)(header.text)} is not "type(scope): subject" (Conventional Commits 1.0.0).`,
                hint: `Write it as ${(0,quote/* paste */.o)(suggestHeader(header.text, types))}; types: ${types.join(", ")}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/max-length.js

const maxLength = {
    id: "header/max-length",
    severity: "error",
    description: "The first line has at most `commit.header-max-length` characters (default 100).",
    needs: [],
    example: {
        bad: "fix: keep the session of a user who logs in again while a former session of the same user is still open somewhere",
        good: "fix: keep the session of a user who logs in twice",
    },
    check({ message: { header }, context }) {
        const limit = context.configuration.commit["header-max-length"];
        if (header.text.length <= limit)
            return rule/* KEPT */.t;
        return [
            {
                message: `The first line has ${header.text.length} characters; at most ${limit} are allowed.`,
                hint: "Shorten it, and move the details to the body after an empty line.",
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/scope-enum.js



const scopeEnum = {
    id: "header/scope-enum",
    severity: "error",
    description: "Each scope (several are separated by commas) is one of `commit.scopes`; an empty list allows any.",
    needs: [],
    example: { bad: "feat(any,where): show allergies", good: "feat(anywhere): show allergies" },
    check({ message: { header }, context }) {
        const { scopes } = context.configuration.commit;
        if (scopes.length === 0 || header.scope === null)
            return rule/* KEPT */.t;
        return header.scope
            .split(",")
            .map((scope) => scope.trim())
            .filter((scope) => !scopes.includes(scope))
            .map((scope) => {
            const [near] = (0,nearest/* nearest */.p)(scope, scopes);
            return {
                message: `The scope ${(0,quote/* quote */.h)(scope)} is not one of: ${scopes.join(", ")}.`,
                hint: near === undefined ? `Use one of: ${scopes.join(", ")}.` : `Write the scope as ${(0,quote/* paste */.o)(near)}.`,
                line: header.line,
            };
        });
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/subject-case.js



const subjectCase = {
    id: "header/subject-case",
    severity: "warning",
    description: "The subject starts in lower case; names and abbreviations such as AES may stay.",
    needs: [],
    example: { bad: "feat: Show allergies", good: "feat: show allergies" },
    check({ message: { header } }) {
        const { subject } = header;
        if (subject === null || lowerFirst(subject) === subject)
            return rule/* KEPT */.t;
        const prefix = header.text.slice(0, header.text.length - subject.length);
        return [
            {
                message: `The subject ${(0,quote/* quote */.h)(subject)} starts with a capital letter.`,
                hint: `Write ${(0,quote/* paste */.o)(prefix + lowerFirst(subject))}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/subject-full-stop.js


const subjectFullStop = {
    id: "header/subject-full-stop",
    severity: "error",
    description: "The first line does not end with a full stop.",
    needs: [],
    example: { bad: "fix: round doses down.", good: "fix: round doses down" },
    check({ message: { header } }) {
        if (header.subject === null || !header.text.endsWith(".") || header.text.endsWith("..."))
            return rule/* KEPT */.t;
        return [
            {
                message: "The first line ends with a full stop.",
                hint: `Write ${(0,quote/* paste */.o)(header.text.slice(0, -1))}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/type-enum.js



const typeEnum = {
    id: "header/type-enum",
    severity: "error",
    description: "The type is one of `commit.types`, in lower case as listed there.",
    needs: [],
    example: { bad: "feta: show allergies", good: "feat: show allergies" },
    check({ message: { header }, context }) {
        const { types } = context.configuration.commit;
        if (header.type === null || types.includes(header.type))
            return rule/* KEPT */.t;
        const rest = header.text.slice(header.type.length);
        const [type] = (0,nearest/* nearest */.p)(header.type, types);
        return [
            {
                message: `The type ${(0,quote/* quote */.h)(header.type)} is not one of: ${types.join(", ")}.`,
                hint: type === undefined ? `Use one of: ${types.join(", ")}.` : `Write ${(0,quote/* paste */.o)(`${type}${rest}`)}.`,
                line: header.line,
            },
        ];
    },
};

// EXTERNAL MODULE: ./packages/commits/lib/rules/kind/fixup.js
var fixup = __webpack_require__(9101);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/kind/revert-names-commit.js


const SHA = /\b[0-9a-f]{7,64}\b/;
const BY_TEXT = /\b[Rr]everts? (?:commits? )?[0-9a-f]{7,64}\b/;
const BY_PULL_REQUEST = /\b[Rr]everts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,10}\b/;
const revertNamesCommit = {
    id: "kind/revert-names-commit",
    severity: "error",
    description: "A revert names the commit that it reverts, as `git revert` writes it or in a trailer Reverts or Refs. GitHub's Revert button names a pull request instead: a warning.",
    needs: [],
    example: {
        bad: 'Revert "feat: show allergies"\n',
        good: 'Revert "feat: show allergies"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n',
        context: { kind: "revert" },
    },
    check({ message, context }) {
        if (context.kind !== "revert" || namesCommit(message))
            return rule/* KEPT */.t;
        const named = message.body.some((line) => BY_PULL_REQUEST.test(line));
        return [
            {
                message: named
                    ? "The revert names a pull request, not the commit that it reverts."
                    : "The revert does not say which commit it reverts.",
                hint: `Add to the body: ${(0,quote/* paste */.o)("This reverts commit <full sha>.")}.`,
                line: null,
                ...(named ? { severity: "warning" } : {}),
            },
        ];
    },
};
function namesCommit(message) {
    return (message.body.some((line) => BY_TEXT.test(line)) ||
        [...message.trailers, ...message.footers].some(({ key, value }) => /^(reverts|refs)$/i.test(key) && SHA.test(value.slice(0, 1000))));
}

// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/risk/declared-too-low.js



const declaredTooLow = {
    id: "risk/declared-too-low",
    severity: "error",
    description: "RISK-LEVEL is not below the level that risk-score computes from the diff and its history.",
    needs: ["risk"],
    example: {
        bad: "fix: rotate keys\n\nRISK-LEVEL: low\n",
        good: "fix: rotate keys\n\nRISK-LEVEL: medium\n",
        context: { computedLevel: "medium" },
    },
    check({ message, declarations, context: { computedLevel } }) {
        const { riskLevel } = message.declared;
        if (riskLevel === null || computedLevel === null || (0,nouns/* compareLevels */.t9)(riskLevel, computedLevel) >= 0)
            return rule/* KEPT */.t;
        return [
            {
                message: `RISK-LEVEL says ${riskLevel}, but the computed level is ${computedLevel}.`,
                hint: `Write ${(0,quote/* paste */.o)(`RISK-LEVEL: ${computedLevel}`)}, or make the change smaller.`,
                line: declarations.find((each) => each.canonical === "RISK-LEVEL")?.line ?? null,
            },
        ];
    },
};

// EXTERNAL MODULE: ./packages/text/lib/budget.js
var lib_budget = __webpack_require__(5032);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/size/tokens.js


/** UTF-8 bytes of one token of a language model: a cautious estimate for source code. */
const BYTES_PER_TOKEN = 3;
const tokens = {
    id: "size/tokens",
    severity: "warning",
    description: "Message and diff fit the review budget `commit.review-tokens` (default 8192 tokens, estimated as UTF-8 bytes / 3): more is not reviewed well by people or models.",
    needs: ["diff"],
    example: {
        bad: "feat: show allergies in the list of patients",
        good: "feat: show allergies",
        context: { diffBytes: 8192 * BYTES_PER_TOKEN - 30 },
    },
    check({ message, context: { diffBytes, configuration } }) {
        if (diffBytes === null)
            return rule/* KEPT */.t;
        const budget = configuration.commit["review-tokens"];
        const estimate = Math.ceil(((0,lib_budget/* byteLength */.d)(message.raw) + diffBytes) / BYTES_PER_TOKEN);
        if (estimate <= budget)
            return rule/* KEPT */.t;
        return [
            {
                message: `Message and diff are about ${estimate} tokens; the review budget is ${budget}.`,
                hint: "Split the commit into steps that each make sense alone (`git rebase -i`, `git add -p`).",
                line: null,
            },
        ];
    },
};

// EXTERNAL MODULE: ./packages/commits/lib/squash/carried.js
var squash_carried = __webpack_require__(3238);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/squash/trailers-kept.js



const trailersKept = {
    id: "squash/trailers-kept",
    severity: "error",
    description: "The message that a squash merge lands keeps the trailers of its commits: flags and the highest of ordered values, all items of lists.",
    needs: [],
    example: {
        bad: "feat: show allergies (#12)\n",
        good: "feat: show allergies (#12)\n\nRISK-LEVEL: medium\n",
        context: { carried: [{ name: "RISK-LEVEL", value: "medium" }] },
    },
    check({ declarations, context: { carried } }) {
        if (carried === null)
            return rule/* KEPT */.t;
        return carried
            .filter((trailer) => !(0,squash_carried/* isCarried */.T)(trailer, declarations))
            .map((trailer) => ({
            message: `The commits say ${trailer.name}, but the squash message would not.`,
            hint: `Add to the last paragraph of the pull request's description or of the merge dialog: ${(0,quote/* paste */.o)(`${trailer.name}: ${trailer.value}`)}.`,
            line: null,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/canonical-key.js

const canonicalKey = {
    id: "trailers/canonical-key",
    severity: "warning",
    description: "Our trailers are spelled as in the table; other spellings are read, but git and other tools do not know them. `BREAKING CHANGE` may stay.",
    needs: [],
    example: { bad: "feat: show allergies\n\nRISK_LEVEL: low\n", good: "feat: show allergies\n\nRISK-LEVEL: low\n" },
    check({ declarations }) {
        return declarations
            .filter(({ key, canonical }) => key.toLowerCase() !== canonical.toLowerCase() && key !== "BREAKING CHANGE")
            .map(({ key, canonical, value, line }) => ({
            message: `${(0,quote/* quote */.h)(key)} is an old spelling of ${canonical}.`,
            hint: `Write ${(0,quote/* paste */.o)(`${canonical}: ${value}`)}.`,
            line,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/cardinality.js



const cardinality = {
    id: "trailers/cardinality",
    severity: "error",
    description: "A trailer with one value is not given twice with different values, under whatever spelling.",
    needs: [],
    example: {
        bad: "feat: show allergies\n\nRISK-LEVEL: low\nRisk-Level: high\n",
        good: "feat: show allergies\n\nRISK-LEVEL: high\n",
    },
    check({ declarations }) {
        if (declarations.length < 2)
            return rule/* KEPT */.t;
        const firsts = new Map();
        const problems = [];
        for (const each of declarations) {
            const { canonical } = each;
            if (trailer_table/* trailerTable */.WY[canonical].list)
                continue;
            const first = firsts.get(canonical);
            if (first === undefined)
                firsts.set(canonical, each);
            else if (first.value.toLowerCase() !== each.value.toLowerCase())
                problems.push({
                    message: `${canonical} is given twice: ${(0,quote/* quote */.h)(first.value)} at line ${first.line} and ${(0,quote/* quote */.h)(each.value)} at line ${each.line}.`,
                    hint: `Keep one of ${(0,quote/* paste */.o)(`${canonical}: ${first.value}`)} and ${(0,quote/* paste */.o)(`${canonical}: ${each.value}`)}.`,
                    line: each.line,
                });
        }
        return problems;
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/clinical-impact.js


const clinicalImpact = {
    id: "trailers/clinical-impact",
    severity: "error",
    description: "A breaking change in a regulated path says in CLINICAL-IMPACT what it may mean for patients.",
    needs: ["domains"],
    example: {
        bad: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send it as a header\n",
        good: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send it as a header\nCLINICAL-IMPACT: low\n",
        context: { domains: ["phi"] },
    },
    check({ message, declarations, context: { domains, configuration } }) {
        if (!message.breaking || domains === null || domains.length === 0)
            return rule/* KEPT */.t;
        if (declarations.some((each) => each.canonical === "CLINICAL-IMPACT"))
            return rule/* KEPT */.t;
        // Where the domain itself demands the trailer, trailers/required-by-domain has said so.
        if (domains.some((domain) => configuration.commit.trailers[domain].includes("CLINICAL-IMPACT")))
            return rule/* KEPT */.t;
        return [
            {
                message: `The change is breaking and touches ${domains.join(" and ")}, but CLINICAL-IMPACT is missing.`,
                hint: `Add to the last paragraph: ${(0,quote/* paste */.o)("CLINICAL-IMPACT: <none, low, moderate, high or critical>")}.`,
                line: null,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/clinical-review.js

const clinicalReview = {
    id: "trailers/clinical-review",
    severity: "error",
    description: "CLINICAL-IMPACT does not leave the clinical review open (the older spelling REQUIRES_CLINICAL_REVIEW, which counts as high).",
    needs: [],
    example: {
        bad: "fix: round doses\n\nCLINICAL-IMPACT: REQUIRES_CLINICAL_REVIEW\n",
        good: "fix: round doses\n\nCLINICAL-IMPACT: high\n",
    },
    check({ declarations }) {
        return declarations
            .filter(({ canonical, value }) => canonical === "CLINICAL-IMPACT" && /^requires_clinical_review$/i.test(value))
            .map(({ line }) => ({
            message: "CLINICAL-IMPACT says that a clinical review is still required.",
            hint: `After the review write its result, for example ${(0,quote/* paste */.o)("CLINICAL-IMPACT: high")}.`,
            line,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/domain-flag.js


const FLAGS = [
    flag("phi", "HIPAA-ADMIN", "hipaaAdmin"),
    flag("device", "FDA-SOFTWARE", "fdaSoftware"),
    flag("financial", "SOX-FINANCIAL", "soxFinancial"),
];
const domainFlag = {
    id: "trailers/domain-flag",
    severity: "error",
    description: "HIPAA-ADMIN, FDA-SOFTWARE and SOX-FINANCIAL do not say false where the change touches their domain.",
    needs: ["domains"],
    example: {
        bad: "feat: export records\n\nHIPAA-ADMIN: false\n",
        good: "feat: export records\n\nHIPAA-ADMIN: true\n",
        context: { domains: ["phi"] },
    },
    check({ message, declarations, context: { domains } }) {
        if (domains === null || domains.length === 0)
            return rule/* KEPT */.t;
        return FLAGS.filter(({ domain, read }) => domains.includes(domain) && read(message.declared) === false).map(({ domain, name }) => ({
            message: `${name} says false, but the change touches ${domain}.`,
            hint: `Write ${(0,quote/* paste */.o)(`${name}: true`)}.`,
            line: declarations.find((each) => each.canonical === name)?.line ?? null,
        }));
    },
};
function flag(domain, name, field) {
    return { domain, name, read: (declared) => declared[field] };
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/evidence.js


const evidence = {
    id: "trailers/evidence",
    severity: "error",
    description: "A change in the domain financial that names SOX codes says in Evidence where its evidence is kept.",
    needs: ["domains", "codes"],
    example: {
        bad: "feat: charge in cents\n\nCOMPLIANCE: SOX-404\n",
        good: "feat: charge in cents\n\nCOMPLIANCE: SOX-404\nEvidence: https://evidence.example.org/CHG-1234\n",
        context: { domains: ["financial"] },
    },
    check({ declarations, context: { domains, codes } }) {
        if (!domains?.includes("financial"))
            return rule/* KEPT */.t;
        const sox = codes?.find((code) => code.canonical?.startsWith("SOX:"));
        if (sox === undefined || declarations.some((each) => each.canonical === "Evidence"))
            return rule/* KEPT */.t;
        return [
            {
                message: `The message names ${sox.canonical} for a financial change, but not where the evidence is kept.`,
                hint: `Add to the last paragraph: ${(0,quote/* paste */.o)("Evidence: <URI of the change record>")}.`,
                line: null,
            },
        ];
    },
};

// EXTERNAL MODULE: ./packages/message/lib/lines.js
var lib_lines = __webpack_require__(7946);
// EXTERNAL MODULE: ./packages/message/lib/git-trailers.js
var git_trailers = __webpack_require__(3554);
;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/git-visible.js



const gitVisible = {
    id: "trailers/git-visible",
    severity: "error",
    description: "git itself (`git interpret-trailers --parse`) sees every trailer of ours that it could: they stand in the last paragraph, after an empty line, among trailers only.",
    needs: [],
    example: {
        bad: "feat: show allergies\n\nRISK-LEVEL: low\nCLINICAL_IMPACT: low\nBREAKING CHANGE: the list is sorted\n",
        good: "feat: show allergies\n\nBREAKING CHANGE: the list is sorted\n\nRISK-LEVEL: low\nCLINICAL-IMPACT: low\n",
    },
    check(input) {
        const [first, ...others] = [...unseenByGit(input.declarations), ...unseenByBoth(input)];
        if (first === undefined)
            return rule/* KEPT */.t;
        const keys = [...new Set([first, ...others].map((each) => each.key))].slice(0, 10).join(", ");
        return [explain((0,lib_lines/* splitLines */.uz)(input.message.raw), first.line - 1, keys)];
    },
};
/** Trailers that only Conventional Commits sees, though their keys are legal for git. */
function unseenByGit(declarations) {
    return declarations.filter((each) => !each.visible && /^[A-Za-z0-9-]+$/.test(each.key));
}
/** Lines of the body that are clearly meant as trailers of ours; keys that are words of prose too ("Evidence") do not count. */
function unseenByBoth({ message }) {
    const unseen = [];
    message.body.forEach((line, index) => {
        const colon = line.indexOf(":");
        if (colon < 1 || colon > 30)
            return;
        const key = line.slice(0, colon);
        if (/[-_]/.test(key) && (0,trailer_table/* trailerName */.ht)(key) !== undefined)
            unseen.push({ key, line: message.bodyLine + index });
    });
    return unseen;
}
/** Why git does not see the trailer at `index`, and what to do about it. */
function explain(lines, index, keys) {
    let start = index;
    while (start > 0 && !(0,lib_lines/* isBlank */.z3)(lines[start - 1]))
        start--;
    let end = index + 1;
    while (end < lines.length && !(0,lib_lines/* isBlank */.z3)(lines[end]))
        end++;
    const after = lines.findIndex((line, at) => at >= end && !(0,lib_lines/* isBlank */.z3)(line) && !line.startsWith("#"));
    if (after >= 0)
        return {
            message: `git does not see ${keys}: it reads trailers only in the last paragraph, and line ${after + 1} follows (${(0,quote/* quote */.h)(lines[after])}).`,
            hint: `Move the trailers to the end of the message, in one paragraph after an empty line.`,
            line: index + 1,
        };
    const offender = (0,git_trailers/* nonTrailerLine */.$3)(lines, start, end);
    const isTitle = lines.slice(0, start).every(lib_lines/* isBlank */.z3);
    if (offender === undefined || isTitle)
        return {
            message: `git does not see ${keys}: no empty line stands before line ${index + 1}.`,
            hint: `Put an empty line before line ${index + 1}.`,
            line: index + 1,
        };
    const text = lines[offender];
    return {
        message: `git does not see ${keys}: line ${offender + 1} (${(0,quote/* quote */.h)(text)}) is no trailer, and one such line in the last paragraph hides them all.`,
        hint: mend(text, offender, index),
        line: offender + 1,
    };
}
function mend(text, offender, index) {
    const colon = text.indexOf(":");
    const name = (0,trailer_table/* trailerName */.ht)(text.slice(0, Math.max(0, colon)));
    if (name !== undefined)
        return `Write line ${offender + 1} as ${(0,quote/* paste */.o)(`${name}:${text.slice(colon + 1)}`)}.`;
    return offender < index
        ? `Put an empty line before line ${index + 1}, so that only trailers stand in the last paragraph.`
        : `Move line ${offender + 1} to a paragraph of its own above the trailers.`;
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/required-by-domain.js



const requiredByDomain = {
    id: "trailers/required-by-domain",
    severity: "error",
    description: "A change in a regulated domain has the trailers that `commit.trailers` lists for the domain.",
    needs: ["domains"],
    example: {
        bad: "feat: charge in cents\n",
        good: "feat: charge in cents\n\nSOX-FINANCIAL: true\nCOMPLIANCE: SOX-404\nRISK-LEVEL: medium\n",
        context: { domains: ["financial"], services: ["payment-gateway"] },
    },
    check(input) {
        const { domains, configuration, kind, carried } = input.context;
        if (domains === null || domains.length === 0)
            return rule/* KEPT */.t;
        const where = `the last paragraph${kind === "bot" && carried === null ? ", by amending the bot's commit" : ""}`;
        const missing = requirements(configuration, domains).filter((required) => !isGiven(required, input));
        return missing.map(({ name, because }) => ({
            message: `The trailer ${name} is missing; the change touches ${touched(because, input.context)}.`,
            hint: `Add to ${where}: ${(0,quote/* paste */.o)(`${name}: ${blank(name, input.context)}`)}.`,
            line: null,
        }));
    },
};
const known = new WeakMap();
/** The trailers that some domains require together, worked out once per configuration. */
function requirements(configuration, domains) {
    let byDomains = known.get(configuration);
    if (byDomains === undefined) {
        byDomains = new Map();
        known.set(configuration, byDomains);
    }
    const key = domains.join();
    let found = byDomains.get(key);
    if (found === undefined) {
        const because = new Map();
        for (const domain of domains)
            for (const written of configuration.commit.trailers[domain]) {
                const name = (0,trailer_table/* trailerName */.ht)(written) ?? written;
                because.set(name, [...(because.get(name) ?? []), domain]);
            }
        found = [...because].map(([name, list]) => ({ name, ours: (0,trailer_table/* trailerName */.ht)(name) !== undefined, because: list }));
        byDomains.set(key, found);
    }
    return found;
}
function isGiven({ name, ours }, { declarations, message, context }) {
    // A squash message that lacks what its commits have is told so by squash/trailers-kept, with the value.
    if (context.carried?.some((carried) => carried.name === name))
        return true;
    if (ours)
        return declarations.some((each) => each.canonical === name);
    const key = name.toLowerCase();
    return [...message.trailers, ...message.footers].some((each) => each.key.toLowerCase() === key);
}
function touched(domains, { services }) {
    return `${domains.join(" and ")}${services.length === 0 ? "" : ` (${services.slice(0, 5).join(", ")})`}`;
}
/** What is known is filled in, the rest is a marked blank: never invented. */
function blank(name, { computedLevel }) {
    if (name === "RISK-LEVEL" && computedLevel !== null)
        return computedLevel;
    if (["HIPAA-ADMIN", "FDA-SOFTWARE", "SOX-FINANCIAL"].includes(name))
        return "true";
    const spec = trailer_table/* trailerTable */.WY[name];
    return spec === undefined ? "<value>" : `<${spec.expects}>`;
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/reviewers.js



const reviewers = {
    id: "trailers/reviewers",
    severity: "error",
    description: "A change of high or critical risk, declared or computed, names reviewers in SUGGESTED-REVIEWERS. What a tool wrote (merges, bots, releases, web edits) must only in a regulated path; where no services are configured it is a warning.",
    needs: ["risk"],
    example: {
        bad: "security: encrypt tokens\n\nRISK-LEVEL: high\n",
        good: "security: encrypt tokens\n\nRISK-LEVEL: high\nSUGGESTED-REVIEWERS: @acme/security\n",
        context: { domains: [] },
    },
    check({ message, declarations, context }) {
        const level = highest(message.declared.riskLevel, context.computedLevel);
        if (level === null || (0,nouns/* compareLevels */.t9)(level, "high") < 0)
            return rule/* KEPT */.t;
        if (declarations.some((each) => each.canonical === "SUGGESTED-REVIEWERS"))
            return rule/* KEPT */.t;
        const { domains, kind } = context;
        // A bot cannot name reviewers, and a repository without configuration has not agreed to: neither may be red on day one.
        if (WRITTEN_BY_A_TOOL.includes(kind) && !domains?.length)
            return rule/* KEPT */.t;
        const teams = suggested(context.configuration.approvals, level);
        return [
            {
                message: `The risk is ${level}, but the message suggests no reviewers.`,
                hint: `Add to the last paragraph: ${(0,quote/* paste */.o)(`SUGGESTED-REVIEWERS: ${teams}`)}.`,
                line: null,
                ...(domains === null ? { severity: "warning" } : {}),
            },
        ];
    },
};
const WRITTEN_BY_A_TOOL = ["merge", "release", "bot", "web-edit"];
function highest(a, b) {
    return a === null || b === null ? (a ?? b) : (0,nouns/* maxLevel */.Lf)(a, b);
}
/** The people and teams of the roles that must approve at this level, or a blank where none is configured. */
function suggested(approvals, level) {
    const people = approvals.required[level].flatMap((role) => approvals.roles[role] ?? []);
    return people.length === 0 ? "<@user or @org/team>" : [...new Set(people)].slice(0, 5).join(", ");
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/values.js


const values = {
    id: "trailers/values",
    severity: "error",
    description: "Our trailers have values that they can have: words of their list, users, codes, a URI.",
    needs: [],
    example: {
        bad: "feat: show allergies\n\nRISK-LEVEL: middling\n",
        good: "feat: show allergies\n\nRISK-LEVEL: medium\n",
    },
    check({ declarations }) {
        return declarations
            .filter(({ canonical, value }) => trailer_table/* trailerTable */.WY[canonical].read(value) === null)
            .map(({ canonical, value, line }) => {
            const { expects, words, example } = trailer_table/* trailerTable */.WY[canonical];
            const lines = (words.length === 0 ? [example] : words).map((word) => (0,quote/* paste */.o)(`${canonical}: ${word}`));
            return {
                message: `${canonical} says ${(0,quote/* quote */.h)(value)}; expected ${expects}.`,
                hint: words.length === 0 ? `Write for example ${lines[0]}.` : `Write one of ${lines.join(", ")}.`,
                line,
            };
        });
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules.js




























/** Every rule, in the order in which findings are shown. */
const rules = [
    fixup/* fixup */.J,
    revertNamesCommit,
    conventional,
    subjectEmpty,
    typeEnum,
    scopeEnum,
    subjectCase,
    subjectFullStop,
    maxLength,
    leadingBlank,
    maxLineLength,
    gitVisible,
    values,
    cardinality,
    canonicalKey,
    requiredByDomain,
    domainFlag,
    reviewers,
    evidence,
    clinicalImpact,
    clinicalReview,
    unknown,
    superseded,
    marked,
    described,
    declaredTooLow,
    tokens,
    trailersKept,
];


/***/ }),

/***/ 9101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fixup),
/* harmony export */   x: () => (/* binding */ FIXUP)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3468);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5248);


const fixup = {
    id: "kind/fixup",
    severity: "error",
    description: "No `fixup!`, `squash!` or `amend!` commit lands: they are folded into their targets before.",
    needs: [],
    example: { bad: "fixup! feat: show allergies", good: "feat: show allergies", context: { kind: "fixup" } },
    check({ message: { header }, context }) {
        if (context.kind !== "fixup" || !FIXUP.test(header.text))
            return _rule_js__WEBPACK_IMPORTED_MODULE_0__/* .KEPT */ .t;
        return [
            {
                message: `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(header.text)} is meant to be folded into another commit.`,
                hint: "Run `git rebase -i --autosquash <base>` and push again.",
                line: header.line,
            },
        ];
    },
};
/** What `git commit --fixup` and `--squash` write. */
const FIXUP = /^(fixup|squash|amend)! /;


/***/ }),

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ carriedTrailers),
/* harmony export */   T: () => (/* binding */ isCarried)
/* harmony export */ });
/* harmony import */ var _gitops_health_message__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5887);

/** The trailers of some commits as one message must have them: the highest of ordered words, the union of lists; unreadable values are left out. */
function carriedTrailers(messages) {
    const all = messages.flatMap((message) => message.declarations);
    return _gitops_health_message__WEBPACK_IMPORTED_MODULE_0__/* .trailerNames */ .Wi.flatMap((name) => {
        const value = combined(name, all);
        return value === null ? [] : [{ name, value }];
    });
}
/** Whether a message says at least what a carried trailer says, where git sees it. */
function isCarried(trailer, found) {
    const visible = found.filter((each) => each.visible || each.key === "BREAKING CHANGE");
    const value = combined(trailer.name, visible);
    if (value === null)
        return false;
    const { words } = (0,_gitops_health_message__WEBPACK_IMPORTED_MODULE_0__/* .trailerSpec */ .Zn)(trailer.name);
    if (words.length > 0)
        return words.indexOf(value) >= words.indexOf(trailer.value);
    // Prose may be put in other words when commits are joined; that it is there must do.
    if (trailer.name === "BREAKING-CHANGE")
        return true;
    const given = new Set(items(value));
    return items(trailer.value).every((item) => given.has(item));
}
function combined(name, all) {
    const { read, words } = (0,_gitops_health_message__WEBPACK_IMPORTED_MODULE_0__/* .trailerSpec */ .Zn)(name);
    const values = all
        .filter((each) => each.canonical === name)
        .map((each) => read(each.value))
        .filter((value) => value !== null);
    if (values.length === 0)
        return null;
    if (words.length > 0)
        return words.findLast((word) => values.some((value) => String(value) === word)) ?? null;
    const separator = name === "BREAKING-CHANGE" ? "; " : ", ";
    return [...new Set(values.flat().map(String))].join(separator);
}
function items(value) {
    return value.split(", ");
}


/***/ })

};
