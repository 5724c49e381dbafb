export const id = 2993;
export const ids = [2993];
export const modules = {

/***/ 3272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action),
  inputs: () => (/* reexport */ inputs_inputs),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/actions-kit/lib/change-request.js
var change_request = __webpack_require__(1782);
// EXTERNAL MODULE: ./packages/actions-kit/lib/write-document.js
var write_document = __webpack_require__(477);
// EXTERNAL MODULE: ./packages/change/lib/read-change.js + 16 modules
var read_change = __webpack_require__(3937);
// EXTERNAL MODULE: ./packages/change/lib/header.js
var header = __webpack_require__(3217);
// EXTERNAL MODULE: ./packages/commits/lib/lint-change.js + 2 modules
var lint_change = __webpack_require__(2655);
// EXTERNAL MODULE: ./packages/commits/lib/fix/facts.js
var fix_facts = __webpack_require__(2499);
// EXTERNAL MODULE: ./packages/commits/lib/fix/fix-message.js + 8 modules
var fix_message = __webpack_require__(3935);
;// CONCATENATED MODULE: ./packages/commits/lib/fix/fix-change.js


/** Characters of a message beyond which no page could show its mend; `commit fix` mends longer ones. */
const LONGEST = 64 * 1024;
/**
 * The mends of the commits with findings, oldest first, where anything could be mended. A message with a secret or personal data in
 * it is never repeated, so it has none.
 *
 * @param linted the findings of the change's commits
 * @param day on which the corrected commits will be made, `YYYY-MM-DD`
 */
function fixChange(change, linted, day) {
    const findings = new Map(linted.map((each) => [each.sha, each.findings]));
    return change.commits.flatMap((each) => {
        const { sha, message } = each.commit;
        const found = findings.get(sha) ?? [];
        if (found.length === 0 || message.length > LONGEST || found.some(({ rule }) => rule.startsWith("content/")))
            return [];
        const { context, facts } = (0,fix_facts/* commitFacts */.Tw)(change, each, day);
        const mend = (0,fix_message/* fixMessage */.T)(message, context, facts);
        if (mend.changes.length === 0)
            return [];
        return [{ ...mend, sha, passes: !mend.refused.some(({ severity }) => severity === "error") }];
    });
}

;// CONCATENATED MODULE: ./packages/commits/lib/squash/settings.js
/** GitHub's merge settings as `lintChange` takes them; undefined settings are those that could not be read. */
function squashSettings(settings) {
    if (settings === undefined)
        return "unknown";
    return settings.allowSquashMerge ? { title: settings.squashTitle, message: settings.squashMessage } : "not-allowed";
}

// EXTERNAL MODULE: ./packages/detectors/lib/redaction/redact-document.js + 1 modules
var redact_document = __webpack_require__(9858);
// EXTERNAL MODULE: ./packages/github/lib/connect.js + 2 modules
var connect = __webpack_require__(6638);
// EXTERNAL MODULE: ./packages/github/lib/error.js
var lib_error = __webpack_require__(5243);
;// CONCATENATED MODULE: ./packages/github/lib/kept-comment.js

/**
 * Brings the comment with a marker up to date; never writes a second one beside it. It is found by its marker, not by a name. Since
 * anybody can write a marker, a comment that another person than the token's owner wrote is left alone (they could change our
 * words afterwards), and so is one that the token may not edit.
 *
 * @throws GitHubError when the token may not read or write comments
 */
async function keepComment(github, number, { marker, body, create }) {
    const text = `${marker}\n${body}`;
    const marked = (await github.comments(number)).filter((comment) => comment.body.startsWith(marker));
    const owner = marked.some((comment) => comment.person !== undefined) ? await github.login() : undefined;
    for (const comment of marked) {
        if (comment.person !== undefined && comment.person !== owner)
            continue;
        // GitHub gives bodies back with other line ends than they were sent.
        if (comment.body.replaceAll("\r\n", "\n").trim() === text.trim())
            return "unchanged";
        try {
            await github.editComment(comment.id, text);
            return "updated";
        }
        catch (error) {
            if (!(error instanceof lib_error/* GitHubError */.y) || (error.code !== "forbidden" && error.code !== "not-found"))
                throw error;
        }
    }
    if (!create)
        return "none";
    await github.addComment(number, text);
    return "created";
}

// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/text/lib/budget.js
var budget = __webpack_require__(5032);
// EXTERNAL MODULE: ./packages/report/lib/fenced.js
var fenced = __webpack_require__(4765);
// EXTERNAL MODULE: ./packages/report/lib/fit.js
var fit = __webpack_require__(9359);
// EXTERNAL MODULE: ./packages/report/lib/with-code.js
var with_code = __webpack_require__(5918);
// EXTERNAL MODULE: ./packages/report/lib/words.js
var words = __webpack_require__(633);
;// CONCATENATED MODULE: ./packages/report/lib/commit-lint-mends.js





/** Mends that are shown, and bytes of each message: a page has room for the rest of the report. */
const SHOWN = 10;
const commit_lint_mends_LONGEST = 8 * 1024;
const MOST_LEFT = 10;
/** The corrected messages to copy, what is left to a person in each, and the commands that replace the old ones. */
function mendBlocks(mends, head) {
    if (mends.length === 0)
        return [];
    const omitted = mends.length - SHOWN;
    return [
        (0,fit/* text */.Qq)("### Corrected messages"),
        ...mends.slice(0, SHOWN).flatMap((mend) => mendBlock(mend, head)),
        ...(omitted > 0
            ? [(0,fit/* text */.Qq)(`_${(0,words/* counted */.h)(omitted, "corrected message")} left out; the output \`fix\` has all that fit it._`)]
            : []),
    ];
}
function mendBlock({ sha, message, changes, refused, passes }, head) {
    const verdict = passes ? "passes" : "still lacks what only you know";
    const done = changes.slice(0, MOST_LEFT).map((change) => `- ${(0,with_code/* withCode */.S)(change)}`);
    const left = refused
        .slice(0, MOST_LEFT)
        .map(({ severity, message: what, hint }) => `- ${severity === "error" ? "❌" : "⚠️"} ${(0,with_code/* withCode */.S)(what)} ${(0,with_code/* withCode */.S)(hint)}`);
    const cut = Buffer.byteLength(message) > commit_lint_mends_LONGEST;
    return [
        (0,fit/* text */.Qq)([
            `**${(0,lib_escape/* code */.aY)(sha.slice(0, 10))}: ${verdict}**`,
            done.join("\n"),
            ...(left.length === 0 ? [] : [`Left to you:\n\n${left.join("\n")}`]),
            (0,fenced/* fenced */.O)((cut ? (0,budget/* truncate */.x)(message, commit_lint_mends_LONGEST) : message).trimEnd(), "text"),
            ...(cut ? ["_The message is longer than is shown here; the command prints it whole._"] : []),
            commands(sha, head),
        ].join("\n\n")),
    ];
}
/** Only the sha stands in them, so nothing of a commit can become a part of a command. */
function commands(sha, head) {
    const ours = sha === head ? "gitops-health commit fix --amend" : `gitops-health commit fix ${sha} --rebase`;
    const plain = sha === head
        ? ["git commit --amend --only --edit   # paste the message"]
        : [`git rebase --interactive ${sha}^   # "reword" instead of "pick" in the first line, then paste the message`];
    return (0,fenced/* fenced */.O)([ours, "# or, without the command:", ...plain, "git push --force-with-lease"].join("\n"), "sh");
}
/** One notice for each corrected message, understandable alone. A commit message lies in no file. */
function mendAnnotations(mends) {
    return mends.map(({ sha, message, refused, passes }) => ({
        level: "notice",
        title: `Corrected message of commit ${sha.slice(0, 10)}${passes ? "" : " (incomplete)"}`,
        message: [
            (0,budget/* truncate */.x)(message, commit_lint_mends_LONGEST).trimEnd(),
            ...(passes ? [] : ["", "Left to you:", ...refused.slice(0, MOST_LEFT).map(({ hint }) => `- ${hint}`)]),
        ].join("\n"),
        path: null,
        line: null,
    }));
}
/** What a log says of the mends, one line each. */
function mendLines(mends) {
    return mends.map(({ sha, passes }) => {
        const short = sha.slice(0, 10);
        return `commit ${short}: \`gitops-health commit fix ${short}\` prints its message corrected${passes ? "" : " as far as the change says"}`;
    });
}
/** The mends as the output `fix`: `{ sha: message }`; undefined when it is longer than `limit` bytes. */
function mendsOutput(mends, limit) {
    const json = JSON.stringify(Object.fromEntries(mends.map(({ sha, message }) => [sha, message])));
    return Buffer.byteLength(json) <= limit ? json : undefined;
}
/** GitHub takes 65,536 characters; a character is at least a byte. */
const COMMENT_BYTES = 60_000;
/** How the comment is found again. */
const COMMENT_MARKER = "<!-- gitops-health: commit-lint -->";
/** The comment on a pull request: the summary, or one line once all is well. */
function commitLintComment(lint, summary) {
    const fine = lint.errors + lint.warnings === 0;
    const body = fine
        ? `**Commit lint: passed.** ${(0,words/* counted */.h)(lint.commits.length, "commit")} up to ${(0,lib_escape/* code */.aY)(lint.range.head.slice(0, 12))}: every message keeps every rule.`
        : summary(COMMENT_BYTES);
    return { marker: COMMENT_MARKER, body, create: !fine };
}

// EXTERNAL MODULE: ./packages/report/lib/not-evaluated.js
var not_evaluated = __webpack_require__(9017);
;// CONCATENATED MODULE: ./packages/report/lib/commit-lint.js






/** Messages for which lines to paste are shown, so that a long range does not fill the page with them. */
const PASTED = 10;
/**
 * A commit-lint document as a job summary of at most `budget` bytes: the verdict, what is wrong and how to mend it, the corrected
 * messages, then all commits.
 */
function commitLintSummary(lint, budget, mends = []) {
    const judged = [...lint.commits.map(commitName), ...lint.squash.map(squashName)];
    const broken = judged.filter(({ message }) => message.findings.length > 0).sort(worstFirst);
    return (0,fit/* fit */.Uj)([
        (0,fit/* text */.Qq)(`## Commit lint: ${lint.passed ? "passed" : "not passed"}`),
        (0,fit/* text */.Qq)(opening(lint)),
        {
            kind: "table",
            head: ["Message", "Finding", "How to mend it"],
            rows: broken.flatMap(findingRows),
            omitted: (count) => `${(0,words/* counted */.h)(count, "finding")} left out; the result document has all.`,
        },
        ...mendBlocks(mends, lint.range.head),
        ...broken
            .filter(({ message }) => !mends.some(({ sha }) => sha === message.sha))
            .slice(0, PASTED)
            .flatMap(pasteBlock),
        ...everyCommit(lint),
        ...(0,not_evaluated/* notEvaluatedBlocks */.P)(lint),
    ], budget);
}
function opening(lint) {
    const clean = lint.commits.filter((commit) => commit.findings.length === 0).length;
    const from = lint.range.base === null ? "the first commit" : (0,lib_escape/* code */.aY)(lint.range.base.slice(0, 12));
    const range = `${(0,words/* counted */.h)(lint.commits.length, "commit")} from ${from} to ${(0,lib_escape/* code */.aY)(lint.range.head.slice(0, 12))}`;
    const found = lint.errors + lint.warnings === 0
        ? "every message keeps every rule"
        : `**${(0,words/* counted */.h)(lint.errors, "error")}**, ${(0,words/* counted */.h)(lint.warnings, "warning")}; ${clean} of ${lint.commits.length} without a finding`;
    const warned = lint.mode.effective === "warn" && !lint.passed ? " Mode `warn`: the step succeeds all the same." : "";
    return `${range}: ${found}.${warned}`;
}
function commitName(message) {
    return { name: `${(0,lib_escape/* code */.aY)((message.sha ?? "").slice(0, 10))} ${headerOf(message)}`, message };
}
function squashName({ basis, composition, result }) {
    const how = basis === "settings" ? "as the repository's settings compose it" : "one of the likely compositions";
    return { name: `Squash message, ${how} (${(0,lib_escape/* code */.aY)(composition)}): ${headerOf(result)}`, message: result };
}
function headerOf(message) {
    return message.header === "" ? "_(empty)_" : (0,lib_escape/* escapeMarkdown */.FV)((0,budget/* truncate */.x)(message.header, 100));
}
function worstFirst(a, b) {
    return Number(hasError(b.message)) - Number(hasError(a.message));
}
function hasError(message) {
    return message.findings.some((finding) => finding.severity === "error");
}
function findingRows({ name, message }) {
    const sorted = [...message.findings].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
    return sorted.map((finding, index) => [
        index === 0 ? name : "",
        `${finding.severity === "error" ? "❌ error" : "⚠️ warning"} ${(0,lib_escape/* code */.aY)(finding.rule)}<br>${(0,with_code/* withCode */.S)(finding.message)}`,
        (0,with_code/* withCode */.S)(finding.hint),
    ]);
}
/** All trailers that a message lacks as one block to copy. */
function pasteBlock({ name, message }) {
    const lines = message.findings.flatMap(missingLine);
    if (lines.length < 2)
        return [];
    const block = lines.map(lib_escape/* escapeHtml */.ZD).join("\n");
    return [(0,fit/* text */.Qq)(`<details><summary>Lines to add: ${name}</summary>\n\n<pre>\n${block}\n</pre>\n\n</details>`)];
}
function missingLine({ hint }) {
    const match = /^Add to the last paragraph[^`]*`([^`]+)`\.$/.exec(hint);
    return match?.[1] === undefined ? [] : [match[1]];
}
function everyCommit(lint) {
    if (lint.commits.length === 0)
        return [];
    return [
        (0,fit/* text */.Qq)(`<details><summary>All ${(0,words/* counted */.h)(lint.commits.length, "commit")}</summary>`),
        {
            kind: "table",
            head: ["Commit", "Kind", "Verdict", "git and Conventional Commits read the same trailers"],
            rows: lint.commits.map((message) => [
                commitName(message).name,
                message.kind,
                message.findings.length === 0 ? "✅ fine" : hasError(message) ? "❌ errors" : "⚠️ warnings",
                message.readingsAgree ? "yes" : "**no**",
            ]),
            omitted: (count) => `${(0,words/* counted */.h)(count, "commit")} left out; the result document has all.`,
        },
        (0,fit/* text */.Qq)("</details>"),
    ];
}

;// CONCATENATED MODULE: ./packages/report/lib/commit-lint-lines.js

/** A commit-lint document for a log or terminal: a line per message, its findings below. Untrusted text is escaped by the sink. */
function commitLintLines(lint) {
    const verdict = `${lint.passed ? "passed" : "not passed"}: ${(0,words/* counted */.h)(lint.commits.length, "commit")}, ${(0,words/* counted */.h)(lint.errors, "error")}, ${(0,words/* counted */.h)(lint.warnings, "warning")}`;
    return [...named(lint).flatMap(({ name, message }) => linesOf(name, message)), verdict];
}
/**
 * One annotation per finding, each understandable alone; findings of all commits in their order. What a squash message would
 * inherit from a commit is said at the commit: GitHub shows ten errors and ten warnings.
 */
function commitLintAnnotations(lint) {
    const said = new Set();
    return named(lint).flatMap(({ name, message }) => {
        const fresh = message.findings.filter((finding) => message.sha !== null || !said.has(keyOf(finding)));
        for (const finding of fresh)
            said.add(keyOf(finding));
        return fresh.map((finding) => ({
            level: finding.severity,
            title: `${finding.rule} in ${name}`,
            message: `${finding.message} ${finding.hint}`,
            path: null,
            line: null,
        }));
    });
}
function keyOf({ rule, message }) {
    return `${rule}\n${message}`;
}
function named(lint) {
    return [
        ...lint.commits.map((message) => ({ name: `commit ${(message.sha ?? "").slice(0, 10)}`, message })),
        ...lint.squash.map(({ basis, composition, result }) => ({
            name: `the squash message (${basis === "assumed" ? "assumed, " : ""}${composition})`,
            message: result,
        })),
    ];
}
function linesOf(name, { header, findings }) {
    const mark = findings.some((finding) => finding.severity === "error") ? "✗" : findings.length > 0 ? "!" : "✓";
    return [
        `${mark} ${name}: ${header}`,
        ...findings.flatMap(({ severity, rule, message, line, hint }) => [
            `    ${severity} ${rule}${line === null ? "" : ` (line ${line})`}: ${message}`,
            `      ${hint}`,
        ]),
    ];
}

;// CONCATENATED MODULE: ./actions/commit-lint/lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./packages/actions-kit/lib/inputs.js
var inputs = __webpack_require__(2083);
;// CONCATENATED MODULE: ./actions/commit-lint/lib/src/inputs.js

/** All inputs of the action; `action.yml` is held to this table. */
const inputs_inputs = {
    ...inputs/* commonInputs */.j$,
    ...inputs/* rangeInputs */.HA,
    comment: (0,inputs/* flag */.Jt)({
        description: "Keep one comment on the pull request with the findings and the corrected messages. Takes a `github-token` with `pull-requests: write`.",
        default: false,
    }),
    "github-token": (0,inputs/* text */.Qq)({
        description: "Token that may read the merge settings (`contents: write`), to know how squash messages are composed. Without it both likely compositions are assumed.",
    }),
};

;// CONCATENATED MODULE: ./actions/commit-lint/lib/src/run.js
/** commit-lint: the messages of a change, and the message that a squash merge would land, judged by every rule. */









/** Lints the change that the inputs and the event name. */
async function run(inputs, context) {
    const request = (0,change_request/* changeRequest */.A)(inputs, context);
    const change = await (0,read_change/* readChange */.pm)(request);
    if ("nothingToDo" in change)
        return change;
    const { pullRequest } = change;
    const settings = pullRequest === null ? noSettings : await mergeSettings(inputs, context);
    const day = context.evaluatedAt.slice(0, 10);
    const lint = (0,lint_change/* lintChange */.W)(change, { pullRequest, squash: settings.squash, day });
    const mends = fixChange(change, lint.commits, day);
    const predicateOf = (reasons) => ({
        ...(0,header/* predicateHeader */.n)(change, {
            action: "commit-lint",
            version: package_namespaceObject.rE,
            mode: inputs.mode,
            evaluatedAt: context.evaluatedAt,
            materials: { catalog: lint.catalogDigest },
            reasons,
            notEvaluated: [...change.notEvaluated, ...lint.notEvaluated],
        }),
        passed: lint.passed,
        errors: lint.errors,
        warnings: lint.warnings,
        commits: lint.commits,
        squash: lint.squash,
    });
    const before = (0,redact_document/* redactDocument */.r)(predicateOf(settings.reasons));
    const shown = commitLintComment(before, (budget) => commitLintSummary(before, budget, mends));
    const uncommented = await comment(inputs, context, pullRequest?.number, shown);
    const document = await (0,write_document/* writeDocument */.f)(request.outputDirectory, "commit-lint", predicateOf([...settings.reasons, ...uncommented]));
    const { predicate } = document.statement;
    const fix = mendsOutput(mends, FIX_LIMIT);
    return {
        document,
        outputs: {
            passed: String(lint.passed),
            errors: String(lint.errors),
            warnings: String(lint.warnings),
            fix: fix ?? "",
        },
        summary: (budget) => commitLintSummary(predicate, budget, mends),
        annotations: [
            ...commitLintAnnotations(predicate),
            ...(fix === undefined ? [fixTooLong] : []),
            ...mendAnnotations(mends),
        ],
        lines: [
            ...commitLintLines(predicate),
            ...mendLines(mends),
            ...(change.configuration.notice === null ? [] : [change.configuration.notice]),
        ],
        failure: lint.passed
            ? null
            : `The commit messages break ${lint.errors === 1 ? "a rule" : `rules in ${lint.errors} places`}.`,
        failureExitCode: 1,
    };
}
/** The action for its own step and for the command. */
const action = {
    producer: { name: "commit-lint", version: package_namespaceObject.rE },
    inputs: inputs_inputs,
    run,
};
const noSettings = { squash: "unknown", reasons: [] };
/** Bytes of the output `fix`: all outputs of a job together may have 1 MB. */
const FIX_LIMIT = 64 * 1024;
const fixTooLong = {
    level: "notice",
    title: "The output fix is empty",
    message: "The corrected messages are longer than 64 KiB together. The job summary shows the first, and `gitops-health commit fix` each of them.",
    path: null,
    line: null,
};
/** GitHub as the inputs and the event name it; undefined without a token or a repository. @throws GitHubError */
async function github(inputs, { event }) {
    if (inputs.githubToken === undefined || event?.repository === undefined)
        return undefined;
    const apiUrl = process.env["GITHUB_API_URL"];
    return (0,connect/* connectGitHub */.U)({
        token: inputs.githubToken,
        repository: event.repository,
        ...(apiUrl === undefined ? {} : { apiUrl }),
    });
}
/** A verdict needs no token: settings that cannot be read are unknown, and the document says why. */
async function mergeSettings(inputs, context) {
    try {
        const api = await github(inputs, context);
        return { squash: api === undefined ? "unknown" : squashSettings(await api.mergeSettings()), reasons: [] };
    }
    catch (error) {
        if (!(error instanceof lib_error/* GitHubError */.y))
            throw error;
        return { squash: "unknown", reasons: [`The merge settings were not read: ${error.message}`] };
    }
}
/** Keeps the comment on the pull request; gives why there is none, if that was asked for and could not be done. */
async function comment(inputs, context, number, kept) {
    if (!inputs.comment)
        return [];
    const not = (why) => [`The comment was not written: ${why} The job summary has it all.`];
    if (number === undefined)
        return not("the event has no pull request whose head was judged.");
    try {
        const api = await github(inputs, context);
        if (api === undefined)
            return not("there is no `github-token`; set `github-token: ${{ github.token }}` and `pull-requests: write`.");
        const done = await keepComment(api, number, kept);
        context.log(`The comment on pull request ${number}: ${done}.`);
        return [];
    }
    catch (error) {
        if (!(error instanceof lib_error/* GitHubError */.y))
            throw error;
        const fork = isFork(context.event?.payload) ? " The token of a pull request from a fork may only read." : "";
        return not(`${error.message}${fork}`);
    }
}
function isFork(payload) {
    const request = payload?.pull_request;
    return request?.head?.repo?.fork === true;
}


/***/ }),

/***/ 252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* export default binding */ __WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4723);

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = _core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedType */ .GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyPrimitive */ .B7(issue.values[0])}`;
                return `Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__/* .joinValues */ .jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function __WEBPACK_DEFAULT_EXPORT__() {
    return {
        localeError: error(),
    };
}


/***/ }),

/***/ 1782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ changeRequest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The change that an action's inputs and the event ask for; relative folders start at the workspace. */
function changeRequest(inputs, context) {
    return {
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.workingDirectory),
        event: context.event,
        base: inputs.base,
        head: inputs.head,
        configPath: inputs.config,
        outputDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.outputDirectory ?? context.outputDirectory),
        allowEmpty: inputs.allowEmpty,
        day: context.evaluatedAt.slice(0, 10),
        signal: context.signal,
    };
}


/***/ }),

/***/ 2083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   HA: () => (/* binding */ rangeInputs),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   j$: () => (/* binding */ commonInputs)
/* harmony export */ });
function text(options) {
    return {
        description: options.description,
        default: options.default,
        parse: (value) => value,
        required: false,
        expects: "text",
    };
}
function requiredText(options) {
    return {
        description: options.description,
        default: undefined,
        parse: (value) => value,
        required: true,
        expects: "text",
    };
}
function choice(values, options) {
    const expects = values.join(" or ");
    return {
        description: options.description,
        default: options.default,
        required: false,
        expects,
        parse(value) {
            const found = values.find((each) => each === value);
            if (found === undefined)
                throw new RangeError(`expected ${expects}`);
            return found;
        },
    };
}
/** `true` or `false` in the spellings of YAML 1.2's core schema, as @actions/core takes them. */
function flag(options) {
    return {
        description: options.description,
        default: String(options.default),
        required: false,
        expects: "true or false",
        parse(value) {
            if (/^(true|True|TRUE)$/.test(value))
                return true;
            if (/^(false|False|FALSE)$/.test(value))
                return false;
            throw new RangeError("expected true or false");
        },
    };
}
function number(options) {
    const { minimum = -Infinity, maximum = Infinity, whole = false } = options;
    const expects = `a ${whole ? "whole " : ""}number${minimum > -Infinity ? ` from ${minimum}` : ""}${maximum < Infinity ? ` to ${maximum}` : ""}`;
    return {
        description: options.description,
        default: options.default === undefined ? undefined : String(options.default),
        required: false,
        expects,
        parse(value) {
            const parsed = Number(value);
            if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ||
                !(whole ? Number.isSafeInteger(parsed) : Number.isFinite(parsed)) ||
                parsed < minimum ||
                parsed > maximum)
                throw new RangeError(`expected ${expects}`);
            return parsed;
        },
    };
}
/** One item a line; blank lines and lines that start with `#` are left out. */
function lines(options) {
    return {
        description: options.description,
        default: "",
        required: false,
        expects: "one item a line",
        parse: (value) => value
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== "" && !line.startsWith("#")),
    };
}
/** The inputs that every action has. */
const commonInputs = {
    "working-directory": text({ description: "Folder of the repository, relative to the workspace.", default: "." }),
    config: text({
        description: "Path of the configuration inside the repository.",
        default: ".github/gitops-health.yml",
    }),
    mode: choice(["enforce", "warn"], {
        description: "`enforce` fails the step on findings; `warn` reports them and succeeds.",
        default: "enforce",
    }),
    "output-directory": text({ description: "Folder for the result document; default `$RUNNER_TEMP/gitops-health`." }),
};
/** The inputs of the actions that judge a range of commits. */
const rangeInputs = {
    base: text({ description: "Commit before the first one judged; default: worked out from the event." }),
    head: text({ description: "Last commit judged; default: worked out from the event." }),
    "allow-empty": flag({ description: "Accept a range without commits.", default: false }),
};


/***/ }),

/***/ 477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeDocument)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5649);
/* harmony import */ var _gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9858);


/**
 * Writes an action's document with every value redacted. Summary, annotations and lines are made from what this gives back, so
 * that they cut and escape texts in which no value is left.
 */
function writeDocument(directory, kind, predicate) {
    return (0,_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(directory, kind, (0,_gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__/* .redactDocument */ .r)(predicate));
}


/***/ }),

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ predicateHeader)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);

/** The fields that every predicate starts with. */
function predicateHeader(subject, facts) {
    const materials = Object.entries({ ...facts.materials, configuration: subject.configuration.digest });
    return {
        schemaVersion: 1,
        producer: { action: facts.action, version: facts.version },
        range: { base: subject.range.base, head: subject.range.head, mergeBase: subject.range.mergeBase },
        headTree: subject.headTree,
        resultTree: subject.resultTree,
        changeId: subject.changeId,
        mode: { requested: facts.mode, effective: facts.mode, reasons: [...ownRules(subject), ...(facts.reasons ?? [])] },
        materials: materials
            .map(([name, sha256]) => ({ name, digest: { sha256 } }))
            .sort((a, b) => (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a.name, b.name)),
        evaluatedAt: facts.evaluatedAt,
        notEvaluated: [...(facts.notEvaluated ?? [])],
    };
}
/** A change judged by its own copy of the configuration must be seen as such in the document. */
function ownRules({ configuration }) {
    return configuration.source === "head" && configuration.notice !== null ? [configuration.notice] : [];
}


/***/ }),

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ redactDocument),
  p: () => (/* binding */ valuesInDocument)
});

// EXTERNAL MODULE: ./packages/detectors/lib/engine/scan-text.js
var scan_text = __webpack_require__(9651);
// EXTERNAL MODULE: ./packages/detectors/lib/phi/match.js
var match = __webpack_require__(5396);
// EXTERNAL MODULE: ./packages/detectors/lib/detectors.js + 102 modules
var detectors = __webpack_require__(4377);
;// CONCATENATED MODULE: ./packages/detectors/lib/redaction/document-strings.js

/**
 * A document with each of its strings replaced; what no string changes in stays the same object. Names of fields are asked about
 * too: those of records are somebody's. The same string is asked about once.
 */
function withStrings(document, shown) {
    const known = [new Map(), new Map()];
    const string = (text, people) => {
        if (harmless(text))
            return text;
        const list = known[people ? 1 : 0];
        let made = list.get(text);
        if (made === undefined) {
            made = shown(text, people);
            list.set(text, made);
        }
        return made;
    };
    const walk = (value, people) => {
        if (typeof value === "string")
            return string(value, people);
        if (typeof value !== "object" || value === null)
            return value;
        const before = Object.entries(value);
        const after = before.map(([name, each]) => [
            Array.isArray(value) ? name : string(name, false),
            walk(each, people || PEOPLE.has(name)),
        ]);
        if (after.every(([name, each], index) => name === before[index]?.[0] && each === before[index]?.[1]))
            return value;
        return Array.isArray(value) ? after.map(([, each]) => each) : Object.fromEntries(after);
    };
    return walk(document, false);
}
/** Fields that name the people of a change. Who made, reviewed or approved it is what a record is for: addresses stay there. */
const PEOPLE = new Set(["author", "committer", "approver", "by", "eligible", "excludedApprovers", "people"]);
/** Object names, digests, times and single words, of which documents are full: nothing is found in them, and asking takes the time. */
function harmless(text) {
    return text.length < 4 || /^(?:[0-9a-f]{40}|[0-9a-f]{64}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|[a-z]{1,20})$/.test(text);
}
const lists = new WeakMap();
/** The detectors for strings that name people. The list is prepared once, so it must stay the same one. */
function forPeople(options) {
    const all = options.detectors ?? detectors/* detectors */.mW;
    const list = lists.get(all) ?? all.filter(({ id }) => id !== "phi/email");
    lists.set(all, list);
    return { ...options, detectors: list };
}

// EXTERNAL MODULE: ./packages/detectors/lib/redaction/redact.js
var redact = __webpack_require__(438);
;// CONCATENATED MODULE: ./packages/detectors/lib/redaction/redact-document.js




/**
 * A document as it may be written: every string in it, in whatever object or list, is redacted by itself, before anything is cut
 * or escaped. Without a value it is the same object.
 */
function redactDocument(document, options = {}) {
    const ofPeople = forPeople(options);
    return withStrings(document, (text, people) => {
        const once = (0,redact/* redact */.E$)(text, null, people ? ofPeople : options);
        // A mark that is put in may, with what stands around it, be read as a value again.
        return once === text ? text : (0,redact/* redact */.E$)(once, null, people ? ofPeople : options);
    });
}
/** The kinds of values (`[SSN]`) that a document holds for all we know, sorted; for documents that cannot be redacted any more. */
function valuesInDocument(document, options = {}) {
    const kinds = new Set();
    const ofPeople = forPeople(options);
    withStrings(document, (text, people) => {
        for (const { category, confidence, synthetic, redacted } of (0,scan_text/* scanText */.Ff)(text, { path: null, side: "added" }, people ? ofPeople : options))
            if (category !== "safeguard" && confidence >= match/* MEDIUM */.E_ && !synthetic)
                kinds.add(redacted);
        return text;
    });
    return [...kinds].sort();
}


/***/ }),

/***/ 6638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: ./packages/github/lib/error.js
var lib_error = __webpack_require__(5243);
// EXTERNAL MODULE: ./packages/github/lib/field.js
var field = __webpack_require__(561);
;// CONCATENATED MODULE: ./packages/github/lib/api-error.js


const READING = {
    failed: "could not be read",
    mayNot: "may not read",
    permissions: "`pull-requests: read` and `contents: read`",
};
const WRITING = {
    failed: "could not be written",
    mayNot: "may not write",
    permissions: "`pull-requests: write`",
};
/** An error of the API client as one plain sentence. Bodies and headers, which may hold the token, stay out of it. */
function apiError(error, what, apiUrl, purpose = READING) {
    const { failed, mayNot, permissions } = purpose;
    const status = (0,field/* field */.ZZ)(error, "status");
    const headers = (0,field/* field */.ZZ)(error, "response", "headers");
    if (typeof status !== "number" || headers === undefined)
        return unreachable(error, `${what} ${failed}`, apiUrl);
    if (status === 429 || (status === 403 && isRateLimit(headers, error))) {
        const message = `GitHub's rate limit is used up, so ${what} ${failed}.${resetTime(headers)} Run the job again later.`;
        return new lib_error/* GitHubError */.y("rate-limited", "environment", message);
    }
    switch (status) {
        case 401: {
            const message = `GitHub refused the token, so ${what} ${failed}. Set \`github-token: \${{ github.token }}\`, or renew the token.`;
            return new lib_error/* GitHubError */.y("unauthorized", "environment", message);
        }
        case 403: {
            const message = `The token ${mayNot} ${what}. Add ${permissions} under \`permissions:\` of the job.`;
            return new lib_error/* GitHubError */.y("forbidden", "environment", message);
        }
        case 404: {
            const message = `GitHub has no answer about ${what}: it does not exist, or the token may not see it (${permissions} under \`permissions:\` of the job).`;
            return new lib_error/* GitHubError */.y("not-found", "environment", message);
        }
        default: {
            const message = `GitHub answered with status ${status} when asked for ${what}. Run the job again later.`;
            return new lib_error/* GitHubError */.y("unexpected-answer", "environment", message);
        }
    }
}
function unexpectedAnswer(what, expected) {
    const message = `GitHub's answer about ${what} is not ${expected}; is \`GITHUB_API_URL\` the address of a GitHub API?`;
    return new lib_error/* GitHubError */.y("unexpected-answer", "environment", message);
}
function unreachable(error, failure, apiUrl) {
    const timedOut = (0,field/* textField */.M8)(error, "name") === "TimeoutError" || /timeout|abort/i.test(String(error?.message));
    const message = `GitHub at ${apiUrl} ${timedOut ? "did not answer in time" : "could not be reached"}, so ${failure}.`;
    return new lib_error/* GitHubError */.y("unreachable", "environment", message);
}
/** Primary limits say so in a header, secondary ones in `retry-after` or the message (docs: "Rate limits for the REST API"). */
function isRateLimit(headers, error) {
    if ((0,field/* field */.ZZ)(headers, "x-ratelimit-remaining") === "0" || (0,field/* field */.ZZ)(headers, "retry-after") !== undefined)
        return true;
    return /rate limit/i.test((0,field/* textField */.M8)(error, "response", "data", "message") ?? "");
}
function resetTime(headers) {
    const reset = Number((0,field/* field */.ZZ)(headers, "x-ratelimit-reset"));
    if (!Number.isSafeInteger(reset) || reset <= 0 || reset > 1e11)
        return "";
    return ` It is renewed at ${new Date(reset * 1000).toISOString().slice(0, 19)}Z.`;
}

;// CONCATENATED MODULE: ./packages/github/lib/answer.js
/** GitHub's answers, checked and in our own terms. */


/** Undefined when the token may not see them. */
function mergeSettings(data) {
    const allowSquashMerge = (0,field/* booleanField */.hQ)(data, "allow_squash_merge");
    const allowMergeCommit = (0,field/* booleanField */.hQ)(data, "allow_merge_commit");
    const allowRebaseMerge = (0,field/* booleanField */.hQ)(data, "allow_rebase_merge");
    if (allowSquashMerge === undefined || allowMergeCommit === undefined || allowRebaseMerge === undefined)
        return undefined;
    const title = (0,field/* textField */.M8)(data, "squash_merge_commit_title") ?? "COMMIT_OR_PR_TITLE";
    const message = (0,field/* textField */.M8)(data, "squash_merge_commit_message") ?? "COMMIT_MESSAGES";
    if (title !== "PR_TITLE" && title !== "COMMIT_OR_PR_TITLE")
        throw unexpectedAnswer("the merge settings", "a known title");
    if (message !== "PR_BODY" && message !== "COMMIT_MESSAGES" && message !== "BLANK")
        throw unexpectedAnswer("the merge settings", "a known message");
    return { allowSquashMerge, allowMergeCommit, allowRebaseMerge, squashTitle: title, squashMessage: message };
}
function pullRequest(data, what) {
    const number = (0,field/* field */.ZZ)(data, "number");
    const title = (0,field/* textField */.M8)(data, "title");
    const state = (0,field/* textField */.M8)(data, "state");
    const [base, head] = [branch(data, "base"), branch(data, "head")];
    if (typeof number !== "number" || title === undefined || (state !== "open" && state !== "closed") || !base || !head)
        throw unexpectedAnswer(what, "a pull request");
    return {
        number,
        title,
        body: (0,field/* textField */.M8)(data, "body") ?? "",
        author: (0,field/* textField */.M8)(data, "user", "login"),
        authorIsBot: isBot(data),
        state,
        draft: (0,field/* booleanField */.hQ)(data, "draft") ?? false,
        labels: labels(data, what),
        // Unknown is public: there, fewer people's reviews count.
        private: (0,field/* booleanField */.hQ)(data, "base", "repo", "private") ?? false,
        // Lists have `merged_at` only.
        merged: (0,field/* booleanField */.hQ)(data, "merged") ?? typeof (0,field/* field */.ZZ)(data, "merged_at") === "string",
        base,
        head,
        mergeCommit: (0,field/* shaField */.dN)(data, "merge_commit_sha"),
    };
}
/** A review that was submitted; nothing for one that its author is still writing. */
function submittedReview(data, what) {
    const name = (0,field/* textField */.M8)(data, "state");
    if (name === "PENDING")
        return [];
    const state = STATES.get(name ?? "");
    const submitted = Date.parse((0,field/* textField */.M8)(data, "submitted_at") ?? "");
    // A verdict that is not understood must not be taken for none: it may be the one that blocks.
    if (state === undefined || Number.isNaN(submitted))
        throw unexpectedAnswer(what, "a list of reviews");
    return [
        {
            reviewer: (0,field/* textField */.M8)(data, "user", "login"),
            reviewerIsBot: isBot(data),
            association: (0,field/* textField */.M8)(data, "author_association") ?? "NONE",
            state,
            commit: (0,field/* shaField */.dN)(data, "commit_id"),
            submitted: Math.floor(submitted / 1000),
        },
    ];
}
const STATES = new Map([
    ["APPROVED", "approved"],
    ["CHANGES_REQUESTED", "changes-requested"],
    ["DISMISSED", "dismissed"],
    ["COMMENTED", "commented"],
]);
/** GitHub Apps are of type Bot; their logins end with `[bot]`, which no person's can. */
function isBot(data) {
    return (0,field/* textField */.M8)(data, "user", "type") === "Bot" || ((0,field/* textField */.M8)(data, "user", "login") ?? "").endsWith("[bot]");
}
function labels(data, what) {
    const list = (0,field/* field */.ZZ)(data, "labels");
    if (!Array.isArray(list))
        throw unexpectedAnswer(what, "a pull request");
    return list.map((item) => (0,field/* textField */.M8)(item, "name")).filter((name) => name !== undefined);
}
function branch(data, side) {
    const ref = (0,field/* textField */.M8)(data, side, "ref");
    const sha = (0,field/* shaField */.dN)(data, side, "sha");
    return ref === undefined || sha === undefined ? undefined : { ref, sha };
}
/** A comment of a conversation, as the API gives it. */
function comment(data, what) {
    const id = (0,field/* field */.ZZ)(data, "id");
    if (typeof id !== "number")
        throw unexpectedAnswer(what, "a comment");
    const person = (0,field/* textField */.M8)(data, "user", "type") === "User" ? (0,field/* textField */.M8)(data, "user", "login") : undefined;
    return { id, body: (0,field/* textField */.M8)(data, "body") ?? "", person };
}

;// CONCATENATED MODULE: ./packages/github/lib/connect.js




/**
 * Asks GitHub's REST API (https://docs.github.com/rest, version 2022-11-28). Loads `@actions/github` only now, since most
 * runs ask nothing.
 * @throws GitHubError `repository-invalid`
 */
async function connectGitHub(connection) {
    const { token, repository, apiUrl = "https://api.github.com", timeoutSeconds = 20 } = connection;
    const match = REPOSITORY.exec(repository);
    if (!match) {
        const message = `${JSON.stringify(repository)} is not a repository; expected owner/name, for example acme/clinic.`;
        throw new lib_error/* GitHubError */.y("repository-invalid", "user", message);
    }
    const [, owner = "", repo = ""] = match;
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 2413));
    // Octokit's own logging would print warnings of the server past our redaction.
    const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ""), log: SILENT });
    const answer = async (what, route, parameters, purpose) => {
        try {
            const signal = AbortSignal.timeout(timeoutSeconds * 1000);
            return await octokit.request(route, { owner, repo, ...parameters, request: { signal } });
        }
        catch (error) {
            throw apiError(error, what, apiUrl, purpose);
        }
    };
    const ask = async (what, route, parameters) => (await answer(what, route, parameters)).data;
    const pages = async (noun, number, route) => {
        const what = `the ${noun} of pull request ${number}`;
        const all = [];
        for (let page = 1; page <= MOST_PAGES; page++) {
            const { data, headers } = await answer(what, route, { number, per_page: PAGE, page });
            if (!Array.isArray(data))
                throw unexpectedAnswer(what, "a list");
            all.push(...data);
            if (data.length < PAGE && !hasNext(headers))
                return all;
        }
        const message = `Pull request ${number} has more than ${MOST_PAGES * PAGE} ${noun}, which are not read: the latest ones would be missing.`;
        throw new lib_error/* GitHubError */.y("too-much", "environment", message);
    };
    return {
        async mergeSettings() {
            return mergeSettings(await ask("the merge settings", "GET /repos/{owner}/{repo}", {}));
        },
        async pullRequest(number) {
            const what = `pull request ${number}`;
            return pullRequest(await ask(what, "GET /repos/{owner}/{repo}/pulls/{number}", { number }), what);
        },
        async reviews(number) {
            const items = await pages("reviews", number, "GET /repos/{owner}/{repo}/pulls/{number}/reviews");
            return items.flatMap((item) => submittedReview(item, `the reviews of pull request ${number}`));
        },
        async comments(number) {
            const items = await pages("comments", number, "GET /repos/{owner}/{repo}/issues/{number}/comments");
            return items.map((item) => comment(item, `the comments of pull request ${number}`));
        },
        async addComment(number, body) {
            const what = `a comment on pull request ${number}`;
            await answer(what, "POST /repos/{owner}/{repo}/issues/{number}/comments", { number, body }, WRITING);
        },
        async editComment(id, body) {
            await answer(`comment ${id}`, "PATCH /repos/{owner}/{repo}/issues/comments/{id}", { id, body }, WRITING);
        },
        async login() {
            try {
                return (0,field/* textField */.M8)(await ask("the token's owner", "GET /user", {}), "login");
            }
            catch (error) {
                if (error instanceof lib_error/* GitHubError */.y && (error.code === "forbidden" || error.code === "not-found"))
                    return undefined;
                throw error;
            }
        },
        async pullRequestsOfCommit(sha) {
            const what = `the pull requests of commit ${sha}`;
            const list = await ask(what, "GET /repos/{owner}/{repo}/commits/{sha}/pulls", { sha, per_page: 100 });
            if (!Array.isArray(list))
                throw unexpectedAnswer(what, "a list");
            return list.map((item) => pullRequest(item, what));
        },
    };
}
const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)$/;
const quiet = () => { };
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };
/** Items of a page, the most that GitHub gives. */
const PAGE = 100;
const MOST_PAGES = 10;
/** Whether an answer names a further page (docs: "Using pagination in the REST API"); its page may be short all the same. */
function hasNext(headers) {
    return /;\s*rel="?next"?/.test(String((0,field/* field */.ZZ)(headers, "link") ?? ""));
}


/***/ }),

/***/ 4765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fenced)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3651);

/** A code block that nothing inside can end: its fence is longer than any run of backticks in it. */
function fenced(content, language) {
    const safe = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(content);
    const longest = (safe.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${safe}\n${fence}`;
}


/***/ }),

/***/ 9359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ tableRows),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uj: () => (/* binding */ fit)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);

function text(markdown) {
    return { kind: "text", markdown };
}
/**
 * The blocks as one Markdown page of at most `budget` UTF-8 bytes. A runner loses a whole summary that is over its limit
 * (1024 KiB), so rows are left out from the largest table until all fits, and the page says how many.
 */
function fit(blocks, budget) {
    const kept = blocks.map((block) => (block.kind === "table" ? block.rows.length : 0));
    for (;;) {
        const parts = blocks.map((block, index) => render(block, kept[index] ?? 0));
        const page = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
        if ((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(page) <= budget)
            return page;
        const largest = kept.indexOf(Math.max(...kept));
        const rows = kept[largest] ?? 0;
        if (rows === 0)
            return cut(parts, budget);
        kept[largest] = Math.floor(rows / 2);
    }
}
/** Whole blocks from the start, for a budget too small even without table rows. */
function cut(parts, budget) {
    const note = "The rest was left out for want of space; the result document has it all.\n";
    let page = "";
    for (const part of parts) {
        if ((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(`${page}${part}\n\n${note}`) > budget)
            break;
        page += `${part}\n\n`;
    }
    return (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(page + note) <= budget ? page + note : "";
}
function render(block, rows) {
    if (block.kind === "text")
        return block.markdown;
    if (block.rows.length === 0)
        return "";
    const omitted = block.rows.length - rows;
    return [
        rows === 0 ? "" : tableRows(block.head, block.rows.slice(0, rows)),
        omitted > 0 ? `_${block.omitted(omitted)}_` : "",
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** A table in GitHub-flavoured Markdown. */
function tableRows(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}


/***/ }),

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ notEvaluatedBlocks)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7470);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9359);


const LONGEST = 600;
/**
 * What nobody judged in a run, and why: controls that could not run, what a document says it lacks, and `more` lines of its own.
 * Nothing when all was judged.
 */
function notEvaluatedBlocks({ mode, notEvaluated }, more = []) {
    const lines = [
        ...mode.reasons.map((reason) => `- ${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(reason, LONGEST))}`),
        ...more,
        ...notEvaluated.map(({ what, reason }) => `- ${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(what)}: ${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(reason)}`),
    ];
    return lines.length === 0
        ? []
        : [(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(["**Not evaluated**, which is not the same as passed:", "", ...lines].join("\n"))];
}


/***/ }),

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withCode)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7470);

/** A sentence of ours in which what stands between backquotes is shown as code; both parts are escaped, whoever wrote them. */
function withCode(sentence) {
    return sentence
        .split("`")
        .map((part, index) => (index % 2 === 0 ? (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(part) : (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part)))
        .join("");
}


/***/ }),

/***/ 633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/** A length of time in the largest unit that says it exactly: `30 min`, `24 h`, `45 s`. */
function duration(seconds) {
    if (seconds !== 0 && seconds % 3600 === 0)
        return `${seconds / 3600} h`;
    if (seconds !== 0 && seconds % 60 === 0)
        return `${seconds / 60} min`;
    return `${seconds} s`;
}
/** `1 approval`, `2 approvals`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}


/***/ })

};
