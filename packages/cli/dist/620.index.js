export const id = 620;
export const ids = [620];
export const modules = {

/***/ 5223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ baseAndHead)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2587);

/** The two ends of `BASE..HEAD` (three dots are taken too). @throws UsageError that names the flag */
function baseAndHead(flag, text) {
    const [base, head, more] = text.split(/\.{2,3}/);
    if (base && head && more === undefined)
        return { base, head };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${flag} is "${text}"; expected BASE..HEAD such as main..HEAD.`);
}


/***/ }),

/***/ 5398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7979);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2587);



/** Flags and other words of a command line; `command` is named where its help is. @throws UsageError in plain words */
function parseFlags(argv, flags, command) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options: flags, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const see = `see gitops-health ${command} --help.`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${complaint(cause.message, Object.keys(flags))}; ${see}`, { cause });
    }
}
/** node:util's sentences, which speak of "options" that are "ambiguous", as a user would say them. */
function complaint(message, known) {
    const unknown = /^Unknown option '(--?)([^']*)'/.exec(message);
    if (unknown !== null) {
        const [, dashes = "", name = ""] = unknown;
        const [suggestion] = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
        const shown = /^[a-z]/i.test(name) ? `${dashes}${name}` : `"${name}"`;
        return `Unknown option ${shown}${suggestion === undefined ? "" : `; did you mean --${suggestion}?`}`;
    }
    const [, name = "", what = ""] = /^Option '(?:-\w, )?--([^' ]*)[^']*' (.*)/.exec(message) ?? [];
    if (what.startsWith("does not take") && known.includes(`no-${name}`))
        return `--${name} is on unless --no-${name} is given`;
    if (what.startsWith("does not take"))
        return `--${name} is given or left out, it takes no value`;
    if (what.includes("missing"))
        return `--${name} needs a value`;
    if (what.includes("ambiguous"))
        return `--${name} needs a value; one that starts with "-" is written --${name}=-…`;
    return message.replaceAll(/\s+/g, " ").replace(/\.$/, "");
}


/***/ }),

/***/ 620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/actions-kit/lib/clock.js
var clock = __webpack_require__(6298);
// EXTERNAL MODULE: ./packages/commits/lib/draft/draft-message.js + 9 modules
var draft_message = __webpack_require__(6971);
// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var error = __webpack_require__(9067);
// EXTERNAL MODULE: ./packages/git/lib/record-commit.js
var record_commit = __webpack_require__(51);
// EXTERNAL MODULE: ./packages/git/lib/error.js
var lib_error = __webpack_require__(7832);
// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/cli/lib/src/error.js
var src_error = __webpack_require__(2587);
;// CONCATENATED MODULE: ./packages/cli/lib/src/draft/answered.js

/** The hints with what a person answers for each blank; an empty answer leaves the blank. */
async function answered({ blanks }, hints, { ask, note }) {
    if (ask === undefined)
        throw new src_error/* UsageError */.e("--interactive needs a terminal; give the values as options instead.");
    const trailers = { ...hints.trailers };
    for (const { key, expects, words } of blanks) {
        for (;;) {
            const answer = (await ask(`${key} (${expects}): `)).trim();
            if (words.length > 0 && answer !== "" && !words.includes(answer.toLowerCase())) {
                note(`Expected ${expects}; empty leaves it open.`);
                continue;
            }
            if (answer !== "")
                trailers[key] = answer;
            break;
        }
    }
    return { ...hints, trailers };
}

// EXTERNAL MODULE: ./packages/catalog/lib/catalog.js
var catalog = __webpack_require__(866);
// EXTERNAL MODULE: ./packages/message/lib/trailer-table.js
var trailer_table = __webpack_require__(5887);
// EXTERNAL MODULE: ./packages/cli/lib/src/draft/code-owners.js + 1 modules
var code_owners = __webpack_require__(3842);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(7419);
;// CONCATENATED MODULE: ./packages/cli/lib/src/draft/junit.js

/**
 * What a JUnit report counts, in a sentence; undefined when it is none. The counts of the outermost `testsuites` or `testsuite`
 * elements that have them are taken, so that nested suites are not counted twice.
 */
function junitSentence(xml) {
    const total = { tests: 0, failures: 0, errors: 0, skipped: 0 };
    let depth = 0;
    let countedAt;
    let counted = false;
    let broken = false;
    const parser = new saxes/* SaxesParser */.wT();
    parser.on("error", () => {
        broken = true;
    });
    parser.on("opentag", ({ name, attributes }) => {
        depth++;
        if (countedAt !== undefined || (name !== "testsuites" && name !== "testsuite"))
            return;
        const tests = count(attributes["tests"]);
        if (tests === undefined)
            return;
        countedAt = depth;
        counted = true;
        total.tests += tests;
        for (const key of ["failures", "errors", "skipped"])
            total[key] += count(attributes[key]) ?? 0;
    });
    parser.on("closetag", () => {
        if (countedAt === depth)
            countedAt = undefined;
        depth--;
    });
    parser.write(xml).close();
    if (broken || !counted || total.skipped > total.tests)
        return undefined;
    return `tests run: ${total.tests - total.skipped}, failed: ${total.failures + total.errors}, skipped: ${total.skipped}`;
}
function count(value) {
    return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/draft/lcov.js
/** The line coverage of an lcov report, in a sentence; undefined when it is none. */
function lcovSentence(report) {
    let found = 0;
    let hit = 0;
    for (const line of report.split("\n")) {
        if (!/^L[FH]:\d{1,9}\r?$/.test(line))
            continue;
        const value = Number.parseInt(line.slice(3), 10);
        if (line.startsWith("LF:"))
            found += value;
        else
            hit += value;
    }
    return found === 0 || hit > found ? undefined : `line coverage: ${((100 * hit) / found).toFixed(1)} %`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/draft/test-results.js





const LARGEST = 64 * 1024 * 1024;
/** What the given reports of tests say. @throws UsageError for a file that is not there or is no such report */
async function testResults({ junit, coverage }, directory) {
    const wanted = [
        { flag: "--junit", source: junit, sentenceOf: junitSentence, form: "a JUnit XML report with <testsuite> elements" },
        { flag: "--coverage", source: coverage, sentenceOf: lcovSentence, form: "an lcov report with LF: and LH: lines" },
    ];
    const results = [];
    for (const { flag, source, sentenceOf, form } of wanted) {
        if (source === undefined)
            continue;
        const sentence = sentenceOf(await test_results_text(flag, source, directory));
        if (sentence === undefined)
            throw new src_error/* UsageError */.e(`${flag} "${source}" is not ${form}.`);
        results.push({ source, sentence });
    }
    return results;
}
async function test_results_text(flag, source, directory) {
    const path = (0,external_node_path_.resolve)(directory, source);
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined || !found.isFile())
        throw new src_error/* UsageError */.e(`${flag} "${source}" is no file; give the report's path.`);
    if (found.size > LARGEST)
        throw new src_error/* UsageError */.e(`${flag} "${source}" has ${found.size} bytes; at most ${LARGEST} are read.`);
    return (0,promises_.readFile)(path, "utf8");
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/draft/flags.js





const generateFlags = {
    type: { type: "string" },
    scope: { type: "string" },
    description: { type: "string" },
    body: { type: "string" },
    compliance: { type: "string" },
    "risk-level": { type: "string" },
    "clinical-impact": { type: "string" },
    "phi-impact": { type: "string" },
    evidence: { type: "string" },
    reviewers: { type: "string" },
    breaking: { type: "string" },
    "breaking-change": { type: "string" },
    files: { type: "string" },
    pr: { type: "string" },
    junit: { type: "string" },
    coverage: { type: "string" },
    "no-model": { type: "boolean" },
    "show-prompt": { type: "boolean" },
    interactive: { type: "boolean" },
    json: { type: "boolean" },
    commit: { type: "boolean" },
    "allow-blanks": { type: "boolean" },
    help: { type: "boolean", short: "h" },
};
const generateHelp = `gitops-health commit generate: draft the message of what is staged

  gitops-health commit generate [options]

  --type TYPE              Type; default: what the paths and the diff suggest.
  --scope SCOPE            Scope; default: the service or package that holds the change; empty for none.
  --description TEXT       Subject; default: what the diff adds, removes or changes.
  --body TEXT              Prose above the bullets.
  --compliance CODES       Control codes, separated by commas; checked against the catalog.
  --risk-level LEVEL       low, medium, high or critical; default: the computed level, below which it cannot be.
  --clinical-impact IMPACT none, low, moderate, high or critical.
  --phi-impact IMPACT      none, indirect or direct.
  --evidence URI           Where the evidence of the change is kept.
  --reviewers NAMES        @user or @org/team, separated by commas; default: the owners of what is touched.
  --breaking TEXT          What breaks and how to migrate (also --breaking-change).
  --files PATHS            Describe (and with --commit commit) these files instead of what is staged.
  --pr BASE..HEAD          Describe a range, as one commit.
  --junit FILE             A JUnit report, to say how many tests ran.
  --coverage FILE          An lcov report, to say the line coverage.
  --no-model               Do not ask the language model that the configuration names under draft.
  --show-prompt            Print what is sent to it.
  --interactive            Ask for what cannot be known.
  --commit                 Commit with the draft; refused while it has blanks, unless --allow-blanks.
  --json                   Print the draft as JSON.

What the change does not show is a marked blank such as PHI-Impact: <none, indirect or direct>, never invented.

Examples:
  gitops-health commit generate
  gitops-health commit generate --type security --scope phi --risk-level high --interactive --commit`;
const TRAILER_FLAGS = {
    "risk-level": "RISK-LEVEL",
    "clinical-impact": "CLINICAL-IMPACT",
    "phi-impact": "PHI-Impact",
    evidence: "Evidence",
    reviewers: "SUGGESTED-REVIEWERS",
};
/** What the flags say, checked. @throws UsageError for a value that is none, or a control code that no catalog has */
async function hintsOf(flags, terminal, change, day) {
    const breaking = flags.breaking ?? flags["breaking-change"];
    const trailers = {};
    if (flags.compliance !== undefined)
        trailers["COMPLIANCE"] = codes(flags.compliance, day);
    for (const [flag, name] of Object.entries(TRAILER_FLAGS)) {
        const value = flags[flag];
        if (typeof value !== "string")
            continue;
        const spec = (0,trailer_table/* trailerSpec */.Zn)(name);
        if (spec.read(value) === null)
            throw new src_error/* UsageError */.e(`--${flag} is "${value}"; expected ${spec.expects}.`);
        trailers[name] = spec.words.length > 0 ? value.toLowerCase() : value;
    }
    return {
        ...oneLiners(flags),
        ...(breaking === undefined ? {} : { breaking }),
        trailers,
        results: await testResults(flags, terminal.directory),
        owners: await (0,code_owners/* codeOwners */.e)(change),
    };
}
function oneLiners(flags) {
    for (const name of ["type", "scope", "description", "breaking", "breaking-change"])
        if (flags[name]?.includes("\n"))
            throw new src_error/* UsageError */.e(`--${name} has several lines; expected one.`);
    return {
        ...(flags.type === undefined ? {} : { type: flags.type }),
        ...(flags.scope === undefined ? {} : { scope: flags.scope }),
        ...(flags.description === undefined ? {} : { description: flags.description }),
        ...(flags.body === undefined ? {} : { body: flags.body }),
    };
}
/** Control codes in the catalog's spelling. */
function codes(list, day) {
    const raws = list
        .split(",")
        .map((raw) => raw.trim())
        .filter((raw) => raw !== "");
    return raws
        .map((raw) => {
        const { canonical, suggestions } = catalog/* catalog */.U.lookup(raw, day);
        if (canonical !== null)
            return canonical;
        const near = suggestions.length === 0 ? "" : `; did you mean ${suggestions.join(" or ")}?`;
        throw new src_error/* UsageError */.e(`--compliance has "${raw}", which is in no catalog of controls${near}`);
    })
        .join(", ");
}

// EXTERNAL MODULE: ./packages/git/lib/open.js + 1 modules
var lib_open = __webpack_require__(6253);
// EXTERNAL MODULE: ./packages/cli/lib/src/base-and-head.js
var base_and_head = __webpack_require__(5223);
;// CONCATENATED MODULE: ./packages/cli/lib/src/draft/staged-content.js



/** What is to be described: some files, a range as one commit, or (undefined) the index. */
async function stagedContent({ files, pr, commit }, terminal) {
    if (files !== undefined && pr !== undefined)
        throw new src_error/* UsageError */.e("Give only one of --files and --pr.");
    if (files !== undefined) {
        const only = files.split(",").filter((file) => file !== "");
        if (only.length === 0)
            throw new src_error/* UsageError */.e("--files is empty; expected paths such as src/a.ts,src/b.ts.");
        return { only };
    }
    if (pr === undefined)
        return undefined;
    if (commit === true)
        throw new src_error/* UsageError */.e("--commit commits what is staged; a range (--pr) has its commits already.");
    const { base, head } = (0,base_and_head/* baseAndHead */.p)("--pr", pr);
    const repository = await (0,lib_open/* openRepository */.h)(terminal.directory);
    try {
        const range = await repository.resolveRange({ kind: "explicit", base, head });
        return { squashed: { base: range.mergeBase, head: range.head } };
    }
    finally {
        repository.close();
    }
}

// EXTERNAL MODULE: ./packages/cli/lib/src/flags.js
var flags = __webpack_require__(5398);
// EXTERNAL MODULE: ./packages/cli/lib/src/hooks/staged.js + 1 modules
var hooks_staged = __webpack_require__(1118);
// EXTERNAL MODULE: ./packages/cli/lib/src/shell-word.js
var shell_word = __webpack_require__(5108);
;// CONCATENATED MODULE: ./packages/cli/lib/src/local/commit-generate.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});














/** Runs `commit generate`; gives the exit code: 0 for a draft (or commit), 1 when a commit was asked for and blanks are open. */
async function run(argv, terminal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { values, positionals } = (0,flags/* parseFlags */.b)(argv, generateFlags, "commit generate");
        if (values.help === true) {
            terminal.print(generateHelp);
            return error/* exitCodes */.hS.fine;
        }
        const [extra] = positionals;
        if (extra !== undefined)
            throw new src_error/* UsageError */.e(`"${extra}" is not expected after "commit generate"; see gitops-health commit generate --help.`);
        const content = await stagedContent(values, terminal);
        const staged = __addDisposableResource(env_1, await (0,hooks_staged/* stagedChange */.t)(terminal, "chore: draft\n", content), true);
        if (staged.empty)
            throw new src_error/* UsageError */.e(content === undefined
                ? "Nothing is staged. Stage the change first (git add), or say which files with --files or which range with --pr."
                : "There is no change in what you name.");
        const day = (0,clock/* evaluationTime */.i)(terminal.environment).slice(0, 10);
        const hints = await hintsOf(values, terminal, staged.change, day);
        const draft = await completed(staged.change, hints, day, values, terminal);
        if (values.json === true)
            terminal.print(JSON.stringify(draft, null, 2));
        else
            terminal.print(draft.message.trimEnd());
        for (const { key, expects } of draft.blanks)
            terminal.note((0,lib_escape/* logLine */.BP)(`to fill in: ${key} (${expects})`));
        for (const { severity, rule, message, hint } of draft.findings)
            terminal.note((0,lib_escape/* logLine */.BP)(`${severity} ${rule}: ${message} ${hint}`));
        return values.commit === true ? await commit(draft, staged.directory, values, content, terminal) : error/* exitCodes */.hS.fine;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function completed(change, hints, day, values, terminal) {
    const first = await (0,draft_message/* draftMessage */.$)(change, hints, day);
    const filled = values.interactive === true ? await answered(first, hints, terminal) : hints;
    const draft = values.interactive === true ? await (0,draft_message/* draftMessage */.$)(change, filled, day) : first;
    if (values["no-model"] === true || change.configuration.value.draft === undefined)
        return draft;
    const { withModel } = await __webpack_require__.e(/* import() */ 9067).then(__webpack_require__.bind(__webpack_require__, 1448));
    const { sanitize } = await __webpack_require__.e(/* import() */ 3949).then(__webpack_require__.bind(__webpack_require__, 3949));
    // By the repository's own rules first, then until nothing is left that ours see; it throws rather than let a value through.
    const redact = (text) => sanitize(change.redact(text));
    const options = { day, showPrompt: values["show-prompt"] === true, redact };
    return withModel(change, draft, filled, options, terminal);
}
/** Commits the draft unless it has blanks; a draft that git did not take is kept. */
async function commit(draft, directory, values, content, terminal) {
    if (draft.blanks.length > 0 && values["allow-blanks"] !== true) {
        terminal.note("Not committed: the blanks are yours to fill in (--interactive asks for them, --allow-blanks commits them).");
        return error/* exitCodes */.hS.findings;
    }
    const only = content !== undefined && "only" in content ? content : {};
    try {
        await (0,record_commit/* recordCommit */.r)(terminal.directory, { message: draft.message, environment: terminal.environment, ...only });
    }
    catch (error) {
        if (!(error instanceof lib_error/* GitError */.XS))
            throw error;
        const kept = (0,external_node_path_.join)(directory, "draft-message");
        await (0,promises_.mkdir)(directory, { recursive: true });
        await (0,promises_.writeFile)(kept, draft.message);
        terminal.note((0,lib_escape/* logLine */.BP)(`The draft is kept: git commit --edit --file ${(0,shell_word/* shellWord */.r)(kept)}`));
        throw error;
    }
    return error/* exitCodes */.hS.fine;
}


/***/ }),

/***/ 5108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word for a POSIX shell, whatever it holds. */
function shellWord(word) {
    return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 51:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ recordCommit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7832);



/**
 * Commits as the user would: their configuration, identity, signature and hooks count. What git and the hooks say goes to our
 * standard error.
 * @throws GitError `commit-refused` when git or a hook did not commit
 */
async function recordCommit(directory, options) {
    const { message, environment, amend = false, messageOnly = false, only = [] } = options;
    // Nothing of the message is a comment: it did not come from an editor.
    const args = ["--literal-pathspecs", "commit", "--file=-", "--cleanup=whitespace", ...(amend ? ["--amend"] : [])];
    if (messageOnly)
        args.push("--only", ...((await isSigned(directory, environment)) ? ["--gpg-sign"] : []));
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...args, ...(only.length === 0 ? [] : ["--only", "--", ...only])], {
        cwd: directory,
        env: environment,
        stdio: ["pipe", 2, 2],
        windowsHide: true,
    });
    child.stdin?.on("error", () => { }); // git may end before it has read the message; its exit code tells
    child.stdin?.end(message);
    const [code] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, "close"));
    if (code !== 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS("commit-refused", "user", `git did not commit (exit code ${code ?? "none"}); it says why above.`);
}
/** Whether HEAD has a signature, which a new message would take away without a word. */
async function isSigned(directory, environment) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["cat-file", "commit", "HEAD"], { cwd: directory, env: environment, windowsHide: true });
    let text = "";
    child.stdout.setEncoding("latin1").on("data", (chunk) => {
        text += chunk;
    });
    await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, "close");
    return /^gpgsig(-sha256)? /m.test(text.slice(0, text.indexOf("\n\n")));
}


/***/ })

};
