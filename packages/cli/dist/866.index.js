export const id = 866;
export const ids = [866];
export const modules = {

/***/ 9866:
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
// EXTERNAL MODULE: ./packages/change/lib/read-change.js + 13 modules
var read_change = __webpack_require__(4532);
// EXTERNAL MODULE: ./packages/change/lib/header.js
var header = __webpack_require__(3217);
// EXTERNAL MODULE: ./packages/commits/lib/squash/pull-request.js
var pull_request = __webpack_require__(8581);
// EXTERNAL MODULE: ./packages/commits/lib/lint-change.js + 7 modules
var lint_change = __webpack_require__(2159);
// EXTERNAL MODULE: ./packages/contracts/lib/document.js + 1 modules
var lib_document = __webpack_require__(5649);
// EXTERNAL MODULE: ./packages/github/lib/error.js
var lib_error = __webpack_require__(5243);
// EXTERNAL MODULE: ./packages/github/lib/field.js
var field = __webpack_require__(561);
;// CONCATENATED MODULE: ./packages/github/lib/api-error.js


/** An error of the API client as one plain sentence. Bodies and headers, which may hold the token, stay out of it. */
function apiError(error, what, apiUrl) {
    const status = (0,field/* field */.ZZ)(error, "status");
    const headers = (0,field/* field */.ZZ)(error, "response", "headers");
    if (typeof status !== "number" || headers === undefined)
        return unreachable(error, what, apiUrl);
    if (status === 429 || (status === 403 && isRateLimit(headers, error))) {
        const message = `GitHub's rate limit is used up, so ${what} could not be read.${resetTime(headers)} Run the job again later.`;
        return new lib_error/* GitHubError */.y("rate-limited", "environment", message);
    }
    switch (status) {
        case 401: {
            const message = `GitHub refused the token, so ${what} could not be read. Set \`github-token: \${{ github.token }}\`, or renew the token.`;
            return new lib_error/* GitHubError */.y("unauthorized", "environment", message);
        }
        case 403: {
            const message = `The token may not read ${what}. Add \`pull-requests: read\` and \`contents: read\` under \`permissions:\` of the job.`;
            return new lib_error/* GitHubError */.y("forbidden", "environment", message);
        }
        case 404: {
            const message = `GitHub has no answer about ${what}: it does not exist, or the token may not see it (\`pull-requests: read\` and \`contents: read\` under \`permissions:\` of the job).`;
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
function unreachable(error, what, apiUrl) {
    const timedOut = (0,field/* textField */.M8)(error, "name") === "TimeoutError" || /timeout|abort/i.test(String(error?.message));
    const message = `GitHub at ${apiUrl} ${timedOut ? "did not answer in time" : "could not be reached"}, so ${what} could not be read.`;
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
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    // Octokit's own logging would print warnings of the server past our redaction.
    const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ""), log: SILENT });
    const ask = async (what, route, parameters) => {
        try {
            const signal = AbortSignal.timeout(timeoutSeconds * 1000);
            const answer = await octokit.request(route, { owner, repo, ...parameters, request: { signal } });
            return answer.data;
        }
        catch (error) {
            throw apiError(error, what, apiUrl);
        }
    };
    return {
        async mergeSettings() {
            return mergeSettings(await ask("the merge settings", "GET /repos/{owner}/{repo}", {}));
        },
        async pullRequest(number) {
            const what = `pull request ${number}`;
            return pullRequest(await ask(what, "GET /repos/{owner}/{repo}/pulls/{number}", { number }), what);
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
        authorIsBot: (0,field/* textField */.M8)(data, "user", "type") === "Bot",
        state,
        draft: (0,field/* booleanField */.hQ)(data, "draft") ?? false,
        // Lists have `merged_at` only.
        merged: (0,field/* booleanField */.hQ)(data, "merged") ?? typeof (0,field/* field */.ZZ)(data, "merged_at") === "string",
        base,
        head,
        mergeCommit: (0,field/* shaField */.dN)(data, "merge_commit_sha"),
    };
}
function branch(data, side) {
    const ref = (0,field/* textField */.M8)(data, side, "ref");
    const sha = (0,field/* shaField */.dN)(data, side, "sha");
    return ref === undefined || sha === undefined ? undefined : { ref, sha };
}

// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/text/lib/budget.js
var budget = __webpack_require__(5032);
// EXTERNAL MODULE: ./packages/report/lib/fit.js
var fit = __webpack_require__(9359);
// EXTERNAL MODULE: ./packages/report/lib/with-code.js
var with_code = __webpack_require__(5918);
// EXTERNAL MODULE: ./packages/report/lib/words.js
var words = __webpack_require__(633);
;// CONCATENATED MODULE: ./packages/report/lib/commit-lint.js




/** Messages for which lines to paste are shown, so that a long range does not fill the page with them. */
const PASTED = 10;
/** A commit-lint document as a job summary of at most `budget` bytes: the verdict, what is wrong and how to mend it, then all commits. */
function commitLintSummary(lint, budget) {
    const judged = [...lint.commits.map(commitName), ...lint.squash.map(squashName)];
    const broken = judged.filter(({ message }) => message.findings.length > 0).sort(worstFirst);
    return (0,fit/* fit */.U)([
        commit_lint_text(`## Commit lint: ${lint.passed ? "passed" : "not passed"}`),
        commit_lint_text(opening(lint)),
        {
            kind: "table",
            head: ["Message", "Finding", "How to mend it"],
            rows: broken.flatMap(findingRows),
            omitted: (count) => `${(0,words/* counted */.h)(count, "finding")} left out; the result document has all.`,
        },
        ...broken.slice(0, PASTED).flatMap(pasteBlock),
        ...everyCommit(lint),
        ...notEvaluated(lint),
    ], budget);
}
function commit_lint_text(markdown) {
    return { kind: "text", markdown };
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
    return [commit_lint_text(`<details><summary>Lines to add: ${name}</summary>\n\n<pre>\n${block}\n</pre>\n\n</details>`)];
}
function missingLine({ hint }) {
    const match = /^Add to the last paragraph[^`]*`([^`]+)`\.$/.exec(hint);
    return match?.[1] === undefined ? [] : [match[1]];
}
function everyCommit(lint) {
    if (lint.commits.length === 0)
        return [];
    return [
        commit_lint_text(`<details><summary>All ${(0,words/* counted */.h)(lint.commits.length, "commit")}</summary>`),
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
        commit_lint_text("</details>"),
    ];
}
function notEvaluated(lint) {
    const lines = [
        ...lint.mode.reasons.map((reason) => `- ${(0,lib_escape/* escapeMarkdown */.FV)(reason)}`),
        ...lint.notEvaluated.map(({ what, reason }) => `- ${(0,lib_escape/* escapeMarkdown */.FV)(what)}: ${(0,lib_escape/* escapeMarkdown */.FV)(reason)}`),
    ];
    return lines.length === 0
        ? []
        : [commit_lint_text(["**Not evaluated**, which is not the same as passed:", "", ...lines].join("\n"))];
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
    const pullRequest = (0,pull_request/* pullRequestText */.q)(context.event?.payload, change.range.head);
    const settings = pullRequest === null ? noSettings : await run_mergeSettings(inputs, context);
    const lint = (0,lint_change/* lintChange */.W)(change, { pullRequest, squash: settings.squash, day: context.evaluatedAt.slice(0, 10) });
    const document = await (0,lib_document/* write */.M9)(request.outputDirectory, "commit-lint", {
        ...(0,header/* predicateHeader */.n)(change, {
            action: "commit-lint",
            version: package_namespaceObject.rE,
            mode: inputs.mode,
            evaluatedAt: context.evaluatedAt,
            materials: { catalog: lint.catalogDigest },
            reasons: settings.reasons,
            notEvaluated: [...change.notEvaluated, ...lint.notEvaluated],
        }),
        passed: lint.passed,
        errors: lint.errors,
        warnings: lint.warnings,
        commits: lint.commits,
        squash: lint.squash,
    });
    const { predicate } = document.statement;
    return {
        document,
        outputs: { passed: String(lint.passed), errors: String(lint.errors), warnings: String(lint.warnings) },
        summary: (budget) => commitLintSummary(predicate, budget),
        annotations: commitLintAnnotations(predicate),
        lines: [
            ...commitLintLines(predicate),
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
/** A verdict needs no token: settings that cannot be read are unknown, and the document says why. */
async function run_mergeSettings(inputs, { event }) {
    const apiUrl = process.env["GITHUB_API_URL"];
    if (inputs.githubToken === undefined || event?.repository === undefined)
        return noSettings;
    try {
        const github = await connectGitHub({
            token: inputs.githubToken,
            repository: event.repository,
            ...(apiUrl === undefined ? {} : { apiUrl }),
        });
        return { squash: (0,pull_request/* squashSettings */.$)(await github.mergeSettings()), reasons: [] };
    }
    catch (error) {
        if (!(error instanceof lib_error/* GitHubError */.y))
            throw error;
        return { squash: "unknown", reasons: [`The merge settings were not read: ${error.message}`] };
    }
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
        signal: context.signal,
    };
}


/***/ }),

/***/ 8581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ squashSettings),
/* harmony export */   q: () => (/* binding */ pullRequestText)
/* harmony export */ });
/** Longest title and description that GitHub stores. */
const LONGEST = 262_144;
/** The pull request in the payload of an event whose head is the judged one; null when there is none. */
function pullRequestText(payload, head) {
    const pullRequest = member(payload, "pull_request");
    const number = member(pullRequest, "number");
    const title = member(pullRequest, "title");
    const body = member(pullRequest, "body");
    if (typeof number !== "number" || typeof title !== "string")
        return null;
    // Inputs may name other commits than the event does; those will not land by this pull request.
    if (member(member(pullRequest, "head"), "sha") !== head)
        return null;
    return { number, title: title.slice(0, LONGEST), body: typeof body === "string" ? body.slice(0, LONGEST) : null };
}
/** GitHub's merge settings as `lintChange` takes them; undefined settings are those that could not be read. */
function squashSettings(settings) {
    if (settings === undefined)
        return "unknown";
    return settings.allowSquashMerge ? { title: settings.squashTitle, message: settings.squashMessage } : "not-allowed";
}
function member(value, key) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
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


/***/ })

};
