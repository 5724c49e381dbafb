export const id = 1400;
export const ids = [1400];
export const modules = {

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

/***/ 8485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation),
/* harmony export */   c: () => (/* binding */ untilCancelled)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9606);


/**
 * Aborted when the runner cancels the step (SIGINT, then SIGTERM after 7.5 seconds) or a person presses Ctrl-C or closes the terminal, so that worktrees and
 * children can be cleaned up and the log says how to go on. The second signal ends the process whatever it is doing.
 */
function cancellation() {
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
        process.on(signal, () => {
            if (controller.signal.aborted)
                process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal]);
            const message = `The run was stopped by ${signal} before it was done, so it has no result. Run it again.`;
            controller.abort(new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .KitError */ .F("cancelled", "environment", message));
        });
    return controller.signal;
}
/** What `work` gives. Whatever fails once the signal is aborted fails because of it, and with its reason: children die, reads end. */
async function untilCancelled(signal, work) {
    try {
        return await work();
    }
    catch (error) {
        throw signal.aborted ? signal.reason : error;
    }
}


/***/ }),

/***/ 6298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ evaluationTime)
/* harmony export */ });
/* harmony import */ var _gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(438);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9606);


/**
 * The time of this run, `YYYY-MM-DDTHH:MM:SSZ`: SOURCE_DATE_EPOCH when it is set (https://reproducible-builds.org/specs/source-date-epoch/),
 * else the clock. The only place that reads a clock for a document.
 */
function evaluationTime(environment, now = Date.now) {
    const epoch = environment.SOURCE_DATE_EPOCH;
    if (epoch !== undefined && epoch !== "" && !/^\d{1,12}$/.test(epoch))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .KitError */ .F("bad-clock", "user", `SOURCE_DATE_EPOCH is ${JSON.stringify((0,_gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(epoch).slice(0, 40))}; expected seconds since 1970 such as 1767225600.`);
    const milliseconds = epoch ? Number(epoch) * 1000 : now();
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
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

/***/ 1118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ stagedChange)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/actions-kit/lib/clock.js
var clock = __webpack_require__(6298);
// EXTERNAL MODULE: ./packages/git/lib/staged.js
var lib_staged = __webpack_require__(4378);
// EXTERNAL MODULE: ./packages/change/lib/read-change.js + 16 modules
var read_change = __webpack_require__(3937);
// EXTERNAL MODULE: ./packages/change/lib/trusted-configuration.js
var trusted_configuration = __webpack_require__(2682);
;// CONCATENATED MODULE: ./packages/change/lib/staged-change.js



/** Reads what is staged, so that hooks and drafts judge it just as the actions will judge the commit. @throws GitError, ConfigError, ChangeError */
async function readStagedChange(request) {
    const staged = await (0,lib_staged/* openStaged */.X)(request.directory, request);
    try {
        const range = { base: staged.parent, head: staged.sha, mergeBase: staged.parent };
        const git = staged.repository;
        const [headTree, configuration] = await Promise.all([
            git.tree(range.head),
            (0,trusted_configuration/* trustedConfiguration */.s)(git, range, request.configPath),
        ]);
        // What identifies a change through squash and merge is for documents; finding it takes three more git processes.
        const subject = { git, repository: null, range, headTree, resultTree: null, changeId: null, configuration };
        const change = await (0,read_change/* changeOf */.C2)(subject, {
            configPath: request.configPath,
            cacheDirectory: request.cacheDirectoryOf(staged.repository.gitDir),
            day: request.day,
            single: !staged.merges,
            ...(request.signal && { signal: request.signal }),
        });
        const { amends, empty } = staged;
        return { change, amends, empty, [Symbol.asyncDispose]: () => staged[Symbol.asyncDispose]() };
    }
    catch (error) {
        await staged[Symbol.asyncDispose]();
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/config/lib/parse.js + 6 modules
var parse = __webpack_require__(2300);
// EXTERNAL MODULE: ./packages/cli/lib/src/git-folder.js
var git_folder = __webpack_require__(5310);
;// CONCATENATED MODULE: ./packages/cli/lib/src/hooks/staged.js





/** What is staged (or other content), as the commit of a message that it would be. */
async function stagedChange(terminal, message, content) {
    const directoryOf = (gitDir) => (0,external_node_path_.join)(gitDir, "gitops-health");
    const staged = await readStagedChange({
        directory: terminal.directory,
        environment: terminal.environment,
        message,
        day: (0,clock/* evaluationTime */.i)(terminal.environment).slice(0, 10),
        ...(content === undefined ? {} : { content }),
        configPath: parse/* CONFIGURATION_PATH */.Z,
        cacheDirectoryOf: git_folder/* pastIn */.W,
    });
    const directory = directoryOf(staged.change.git.gitDir);
    return { ...staged, directory, [Symbol.asyncDispose]: () => staged[Symbol.asyncDispose]() };
}


/***/ }),

/***/ 9853:
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
// EXTERNAL MODULE: ./packages/commits/lib/fix/fix-message.js + 8 modules
var fix_message = __webpack_require__(3935);
// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var lib_error = __webpack_require__(9067);
// EXTERNAL MODULE: ./packages/git/lib/open.js + 1 modules
var lib_open = __webpack_require__(6253);
// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/cli/lib/src/error.js
var error = __webpack_require__(2587);
// EXTERNAL MODULE: ./packages/git/lib/process.js
var process = __webpack_require__(2735);
;// CONCATENATED MODULE: ./packages/git/lib/published.js


/** Remote-tracking branches that a commit is on, as `origin/main`: others may have it. The first few. */
async function publishedOn(directory, sha) {
    const { outside } = await (0,lib_open/* repositoryPlace */.G)(directory);
    const args = ["for-each-ref", "--count=5", "--format=%(refname:short)", `--contains=${sha}`, "refs/remotes"];
    const { stdout } = await (0,process/* capture */.Fg)(outside, args);
    return stdout
        .toString()
        .split("\n")
        .filter((name) => name !== "");
}

// EXTERNAL MODULE: ./packages/git/lib/record-commit.js
var record_commit = __webpack_require__(51);
// EXTERNAL MODULE: ./packages/cli/lib/src/shell-word.js
var shell_word = __webpack_require__(5108);
;// CONCATENATED MODULE: ./packages/cli/lib/src/fix/amended.js







/** Gives the last commit its corrected message; gives the exit code. The message is kept in a file whatever happens. */
async function amended({ git, sha, ref }, mend, terminal) {
    if (sha !== (await git.resolve("HEAD")))
        throw new error/* UsageError */.e(`--amend is for the last commit, and ${JSON.stringify(ref)} is not it; for an older one: gitops-health commit fix ${ref} --rebase`);
    const refused = mend.refused.some(({ severity }) => severity === "error");
    if (mend.changes.length === 0)
        return refused ? lib_error/* exitCodes */.hS.findings : lib_error/* exitCodes */.hS.fine;
    const folder = (0,external_node_path_.join)(git.gitDir, "gitops-health");
    const file = (0,external_node_path_.join)(folder, "commit-fix");
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)(file, mend.message);
    const kept = `git commit --amend --only --edit --file ${(0,shell_word/* shellWord */.r)(file)}`;
    if (refused) {
        terminal.note((0,lib_escape/* logLine */.BP)(`Not amended: complete the message, which is kept: ${kept}`));
        return lib_error/* exitCodes */.hS.findings;
    }
    const branches = await publishedOn(terminal.directory, sha);
    try {
        await (0,record_commit/* recordCommit */.r)(terminal.directory, {
            message: mend.message,
            environment: terminal.environment,
            amend: true,
            messageOnly: true,
        });
    }
    catch (error) {
        terminal.note((0,lib_escape/* logLine */.BP)(`The corrected message is kept: ${kept}`));
        throw error;
    }
    terminal.note("Amended the last commit.");
    if (branches.length > 0)
        terminal.note((0,lib_escape/* logLine */.BP)(`It was on ${branches.join(", ")} already: push with --force-with-lease, and tell whoever builds on it.`));
    return lib_error/* exitCodes */.hS.fine;
}

// EXTERNAL MODULE: ./packages/actions-kit/lib/cancellation.js
var cancellation = __webpack_require__(8485);
// EXTERNAL MODULE: ./packages/actions-kit/lib/clock.js
var clock = __webpack_require__(6298);
// EXTERNAL MODULE: ./packages/change/lib/read-change.js + 16 modules
var read_change = __webpack_require__(3937);
// EXTERNAL MODULE: ./packages/commits/lib/fix/facts.js
var facts = __webpack_require__(2499);
// EXTERNAL MODULE: ./packages/commits/lib/kind.js
var kind = __webpack_require__(3992);
;// CONCATENATED MODULE: ./packages/commits/lib/message-context.js

/** The context of a message that stands alone, as in a commit-msg hook: everything about its change is unknown. */
function messageContext(message, configuration) {
    return {
        configuration,
        kind: (0,kind/* kindOf */.I)(message, null),
        domains: null,
        services: [],
        codes: null,
        computedLevel: null,
        diffBytes: null,
        carried: null,
        people: null,
        findings: null,
    };
}

// EXTERNAL MODULE: ./packages/config/lib/parse.js + 6 modules
var parse = __webpack_require__(2300);
// EXTERNAL MODULE: ./packages/message/lib/parse.js + 3 modules
var lib_parse = __webpack_require__(9137);
// EXTERNAL MODULE: ./packages/cli/lib/src/hooks/staged.js + 1 modules
var hooks_staged = __webpack_require__(1118);
;// CONCATENATED MODULE: ./packages/cli/lib/src/fix/message-to-fix.js
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











/** A message longer than this is some other file. */
const LONGEST = 1024 * 1024;
/** The commit that a ref names, judged as `commit lint --commit` judges it. @throws GitError, ConfigError, ChangeError, UsageError */
async function commitToFix(ref, terminal) {
    const { gitDir, close } = await (0,lib_open/* openRepository */.h)(terminal.directory);
    close();
    const change = await (0,read_change/* readChange */.pm)({
        directory: terminal.directory,
        event: undefined,
        base: `${ref}^`,
        head: ref,
        configPath: parse/* CONFIGURATION_PATH */.Z,
        outputDirectory: (0,external_node_path_.join)(gitDir, "gitops-health"),
        allowEmpty: false,
        day: day(terminal),
        signal: (0,cancellation/* cancellation */.W)(),
    });
    if ("nothingToDo" in change)
        throw new error/* UsageError */.e(change.nothingToDo);
    const commit = change.commits.find((each) => each.commit.sha === change.range.head);
    if (commit === undefined)
        throw new error/* UsageError */.e(`"${ref}" names no commit.`);
    refuseUnusable(commit.commit.message, `The message of ${ref}`);
    const input = (0,facts/* commitFacts */.Tw)(change, commit, day(terminal));
    const notices = change.configuration.source === "defaults" ? [change.configuration.notice ?? ""] : [];
    return { text: commit.commit.message, input, notices, change, commit };
}
/** The message in a file (`-` is standard input), for what is staged. @throws UsageError */
async function fileToFix(file, terminal) {
    const name = file === "-" ? "Standard input" : `The file ${JSON.stringify(file)}`;
    const text = Buffer.from(await bytesOf(file, terminal)).toString("utf8");
    refuseUnusable(text, name);
    const edited = { edited: true };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const staged = __addDisposableResource(env_1, await (0,hooks_staged/* stagedChange */.t)(terminal, text), true);
            const [commit] = staged.change.commits;
            if (commit !== undefined && !staged.empty) {
                const known = (0,facts/* commitFacts */.Tw)(staged.change, commit, day(terminal));
                return { text, input: { ...known, facts: { ...known.facts, commit: null, ...edited } }, notices: [] };
            }
            return alone(text, staged.change.configuration.value, "Nothing is staged", terminal);
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
    catch (error) {
        // A message can be mended without its change: outside a repository, in the middle of a merge.
        if (!(error instanceof lib_error/* ExpectedError */.Dh) || error.fault === "user")
            throw error;
        return alone(text, (0,parse/* defaultConfiguration */._0)(), "What is staged cannot be read", terminal);
    }
}
function alone(text, configuration, why, terminal) {
    const facts = { day: day(terminal), commit: null, owners: [], type: null, edited: true };
    const notice = `${why}, so nothing is known of the change: trailers that its paths and risk require were not looked for.`;
    return { text, input: { context: messageContext((0,lib_parse/* parseMessage */.v)(text), configuration), facts }, notices: [notice] };
}
async function bytesOf(file, terminal) {
    if (file === "-") {
        if (terminal.input === undefined)
            throw new error/* UsageError */.e("There is no standard input to read a message from.");
        return terminal.input();
    }
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(terminal.directory, file));
    }
    catch (cause) {
        const { code } = cause;
        const why = code === "ENOENT" ? "does not exist" : code === "EISDIR" ? "is a folder" : `cannot be read (${code ?? "error"})`;
        throw new error/* UsageError */.e(`--file is ${JSON.stringify(file)}, which ${why}; expected a file with a commit message.`, {
            cause,
        });
    }
}
function refuseUnusable(text, name) {
    if (text.length > LONGEST)
        throw new error/* UsageError */.e(`${name} has ${text.length} characters; a commit message has at most ${LONGEST}. Is it another file?`);
    const nul = text.indexOf("\0");
    if (nul >= 0)
        throw new error/* UsageError */.e(`${name} has a NUL byte in line ${text.slice(0, nul).split("\n").length}, which git cannot store. Take it away first.`);
    const lost = text.indexOf("\ufffd");
    if (lost >= 0)
        throw new error/* UsageError */.e(`${name} is not UTF-8 in line ${text.slice(0, lost).split("\n").length}; its mend would lose characters. Write it as UTF-8 first.`);
    if (text.trim() === "")
        throw new error/* UsageError */.e(`${name} is empty: there is no message to mend.`);
    if (text.split("\n").every((line) => line.trim() === "" || line.startsWith("#")))
        throw new error/* UsageError */.e(`${name} has nothing but comments: there is no message to mend.`);
}
function day(terminal) {
    return (0,clock/* evaluationTime */.i)(terminal.environment).slice(0, 10);
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/fix/rebase-commands.js


/**
 * The commands that give an older commit of the current branch another message: an `amend!` commit without changes, which
 * `git rebase --autosquash` folds into it. No editor opens.
 *
 * @param file a file that holds `amend! <sha>`, an empty line and the new message
 * @throws UsageError when the commit is not below HEAD
 */
async function rebaseCommands(git, sha, file) {
    const head = await git.resolve("HEAD");
    if (!(await git.isAncestor(sha, head)))
        throw new error/* UsageError */.e(`${sha.slice(0, 10)} is not on the current branch; check its branch out first.`);
    let merges = false;
    let root = false;
    for await (const { parents, sha: each } of git.log({
        base: null,
        head,
        order: "newest",
        merges: "include",
        files: "none",
    })) {
        if (each === sha) {
            root = parents.length === 0;
            if (parents.length > 1)
                throw new error/* UsageError */.e(`${sha.slice(0, 10)} is a merge, whose message \`git rebase\` does not replace; merge again with the corrected one.`);
            break;
        }
        merges ||= parents.length > 1;
    }
    const onto = root ? "--root" : `${sha}^`;
    return [
        // The index must be clean: what is staged would become part of the first commit.
        `git diff --cached --quiet && git commit --allow-empty --no-verify --cleanup=verbatim --file=${(0,shell_word/* shellWord */.r)(file)} && git -c sequence.editor=: rebase --interactive --autosquash ${merges ? "--rebase-merges " : ""}${onto}`,
    ];
}

// EXTERNAL MODULE: ./packages/cli/lib/src/flags.js
var flags = __webpack_require__(5398);
;// CONCATENATED MODULE: ./packages/cli/lib/src/local/commit-fix.js












const NAME = "commit fix";
const options = {
    file: { type: "string" },
    amend: { type: "boolean" },
    rebase: { type: "boolean" },
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
};
const help = `gitops-health commit fix: correct the message of a commit, of a file or from standard input

  gitops-health commit fix [COMMIT] [options]
  gitops-health commit fix --file FILE

  The corrected message is printed, and nothing else; what was done and what only you can know goes to standard error.
  COMMIT is HEAD unless you name another one. With --file the message is judged for what is staged.

  --file FILE  Correct the message in a file; "-" reads standard input.
  --amend      Give the last commit the corrected message. Nothing else of it changes, and nothing that is staged.
  --rebase     Print the commands that give an older commit the corrected message.
  --json       Print message, changes and what is refused as JSON.

  Exit code 0: the message is correct now; 1: something is left that only you know; 2: the command line is wrong.

Examples:
  gitops-health commit fix
  gitops-health commit fix --amend
  gitops-health commit fix HEAD~3 --rebase
  gitops-health commit fix --file .git/COMMIT_EDITMSG`;
/** Runs `commit fix`; gives the exit code: 0 mended or fine, 1 refused in part. */
async function run(argv, terminal) {
    const { values, positionals } = (0,flags/* parseFlags */.b)(argv, options, NAME);
    if (values.help === true) {
        terminal.print(help);
        return lib_error/* exitCodes */.hS.fine;
    }
    const [named, extra] = positionals;
    if (extra !== undefined)
        throw new error/* UsageError */.e(`${NAME} takes one commit; see gitops-health ${NAME} --help.`);
    const given = [values.file, values.amend, values.rebase].filter((each) => each !== undefined).length;
    if (given > 1 || (values.file !== undefined && named !== undefined))
        throw new error/* UsageError */.e("Give only one of --file, --amend and --rebase, and no commit with --file.");
    if (values.file !== undefined) {
        const { text, input, notices } = await fileToFix(values.file, terminal);
        const mend = (0,fix_message/* fixMessage */.T)(text, input.context, input.facts);
        return report(mend, notices, values.json === true, terminal);
    }
    const ref = named ?? "HEAD";
    const { text, input, notices, commit, change } = await commitToFix(ref, terminal);
    const mend = (0,fix_message/* fixMessage */.T)(text, input.context, input.facts);
    const { sha } = commit.commit;
    if (values.amend === true) {
        report(mend, notices, values.json === true, terminal);
        return amended({ git: change.git, sha, ref }, mend, terminal);
    }
    if (values.rebase !== true)
        return report(mend, notices, values.json === true, terminal);
    return rebased(sha, mend, notices, values.json === true, terminal);
}
/** Prints the mend, and beside it what was done and what is left. */
function report(mend, notices, json, terminal) {
    terminal.print(json ? JSON.stringify(mend, null, 2) : mend.message.replace(/\n$/, ""));
    return say(mend, notices, terminal);
}
function say({ changes, refused }, notices, terminal) {
    for (const notice of notices)
        terminal.note((0,lib_escape/* logLine */.BP)(`note: ${notice}`));
    for (const change of changes)
        terminal.note((0,lib_escape/* logLine */.BP)(`mended: ${change}`));
    for (const { severity, rule, message, hint } of refused)
        terminal.note((0,lib_escape/* logLine */.BP)(`left to you (${severity}, ${rule}): ${message} ${hint}`));
    if (changes.length === 0 && refused.length === 0)
        terminal.note("The message is fine as it is.");
    return refused.some(({ severity }) => severity === "error") ? lib_error/* exitCodes */.hS.findings : lib_error/* exitCodes */.hS.fine;
}
/** Prints the commands for an older commit; its new message is kept in a file that they read. */
async function rebased(sha, mend, notices, json, terminal) {
    if (mend.changes.length === 0 && mend.refused.length === 0) {
        if (json)
            terminal.print(JSON.stringify({ ...mend, commands: [] }, null, 2));
        return say(mend, notices, terminal);
    }
    const git = await (0,lib_open/* openRepository */.h)(terminal.directory);
    try {
        if (sha === (await git.resolve("HEAD"))) {
            const commands = ["gitops-health commit fix --amend"];
            terminal.print(json ? JSON.stringify({ ...mend, commands }, null, 2) : commands.join("\n"));
            return say(mend, notices, terminal);
        }
        const folder = (0,external_node_path_.join)(git.gitDir, "gitops-health");
        const file = (0,external_node_path_.join)(folder, `commit-fix-${sha.slice(0, 12)}`);
        const commands = await rebaseCommands(git, sha, file);
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.writeFile)(file, `amend! ${sha}\n\n${mend.message}`);
        terminal.print(json ? JSON.stringify({ ...mend, file, commands }, null, 2) : commands.join("\n"));
        const code = say(mend, notices, terminal);
        terminal.note((0,lib_escape/* logLine */.BP)(`The corrected message is in ${(0,shell_word/* shellWord */.r)(file)}${code === lib_error/* exitCodes */.hS.fine ? "" : "; complete it before you run the command"}.`));
        return code;
    }
    finally {
        git.close();
    }
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


/***/ }),

/***/ 4378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openStaged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7832);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6253);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2735);
/* harmony import */ var _quarantine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(104);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5402);







/**
 * Makes the commit that is asked for, so that a change is judged before it is committed just as it will be after. The user's
 * index is only read (as a copy: `git write-tree` locks the one it is given), and no object is left behind.
 * @throws GitError as `openRepository`; `no-such-file` for a file that is not there; `index-conflicts`; `message-with-nul`;
 * `git-failed` when git knows no author
 */
async function openStaged(directory, options) {
    const { message, environment, signal } = options;
    if (message.includes("\0"))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS("message-with-nul", "user", "The message has a NUL character, which git puts into no commit; remove it.");
    const place = await (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPlace */ .G)(directory, signal === undefined ? {} : { signal });
    const elsewhere = (0,_quarantine_js__WEBPACK_IMPORTED_MODULE_4__/* .quarantined */ .b)(place);
    const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryAt */ .u)(elsewhere.place);
    const dispose = async () => {
        repository.close();
        await elsewhere[Symbol.asyncDispose]();
    };
    try {
        const env = { ...elsewhere.place.env, ...people(environment) };
        const writing = { ...elsewhere.place, env };
        const { tree, parents, amends } = await contentOf(writing, directory, options);
        const merges = parents.length > 1;
        const before = parents.flatMap((parent) => ["-p", parent]);
        const [parent = null] = parents;
        const [made, treeBefore] = await Promise.all([
            (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)(writing, ["commit-tree", tree, ...before], { input: message }),
            parent === null ? place.emptyTree : repository.tree(parent),
        ]);
        return {
            repository,
            sha: made.stdout.toString().trim(),
            parent,
            merges,
            amends,
            empty: !merges && treeBefore === tree,
            [Symbol.asyncDispose]: dispose,
        };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
async function contentOf(place, directory, { content, environment }) {
    if (content !== undefined && "squashed" in content) {
        const { base, head } = content.squashed;
        const { stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)(place, ["rev-parse", "--verify", "--end-of-options", `${head}^{tree}`]);
        return { tree: stdout.toString().trim(), parents: base === null ? [] : [base], amends: false };
    }
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.env["GIT_OBJECT_DIRECTORY"], "index");
    const writing = { ...place, env: { ...place.env, GIT_INDEX_FILE: index } };
    const asked = head(place, environment);
    const fill = async () => {
        if (content === undefined) {
            await copyIndex((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, environment["GIT_INDEX_FILE"] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.gitDir, "index")), index);
            return;
        }
        if ((await asked).parents.length > 0)
            await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)(writing, ["read-tree", "HEAD"]);
        await addFiles({ ...writing, options: ["--no-pager", `--git-dir=${place.gitDir}`] }, directory, content.only);
    };
    const [on, tree] = await Promise.all([asked, fill().then(() => writeTree(writing))]);
    const merged = on.amends ? [] : await mergeHeads(place);
    return { ...on, tree, parents: [...on.parents, ...merged] };
}
async function copyIndex(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to).catch((error) => {
        if (error.code !== "ENOENT")
            throw error; // no index yet: nothing is staged
    });
}
async function writeTree(place) {
    const { code, stdout, stderr } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)(place, ["write-tree"], { accept: [0, 128] });
    if (code !== 0)
        throw await notWritten(place, stderr);
    return stdout.toString().trim();
}
/** Why an index gives no tree: mostly since a merge left conflicts in it. */
async function notWritten(place, stderr) {
    const { stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)(place, ["ls-files", "--unmerged", "-z"]);
    const paths = stdout
        .toString()
        .split("\0")
        .filter((entry) => entry !== "")
        .map((entry) => entry.slice(entry.indexOf("\t") + 1));
    const [first] = paths;
    if (first === undefined)
        return (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .failure */ .V2)(["write-tree"], 128, stderr);
    const others = new Set(paths).size - 1;
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS("index-conflicts", "user", `"${first}"${others === 0 ? "" : ` and ${others} more`} still ha${others === 0 ? "s" : "ve"} conflicts; resolve them, then git add them.`);
}
/** Takes files as they are in the work tree, deleted ones too, by the names that they have there: no patterns. */
async function addFiles(place, directory, files) {
    const paths = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file)));
    const outside = paths.findIndex((path) => path === "" || path === ".." || path.startsWith("../") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    if (outside >= 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS("no-such-file", "user", `"${files[outside]}" is no file inside the repository ${place.root}; give paths of changed files in it.`);
    const options = [...place.options, `--work-tree=${place.root}`, "--literal-pathspecs"];
    const args = ["add", "--all", "--", ...paths];
    const { code, stderr } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)({ ...place, options, cwd: place.root }, args, { accept: [0, 1, 128] });
    if (code === 0)
        return;
    const [, unknown] = /pathspec '(.*)' did not match/.exec(stderr) ?? [];
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS("no-such-file", "user", unknown === undefined
        ? `git cannot take the files (${stderr.split("\n")[0]}); give paths of changed files.`
        : `There is no file "${unknown}" in the repository ${place.root}; give paths of changed files in it.`);
}
/**
 * What the commit comes after. git tells no hook that it amends, but it gives them the author of the commit that is amended:
 * name, address and second.
 */
async function head(place, environment) {
    const args = ["log", "-1", "--no-show-signature", "--format=%H%x00%P%x00%at%x00%an%x00%ae", "HEAD", "--"];
    const { code, stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .capture */ .Fg)(place, args, { accept: [0, 128] });
    if (code !== 0)
        return { parents: [], amends: false }; // an unborn branch
    const [sha = "", parents = "", time = "", name, email] = stdout.toString().trimEnd().split("\0");
    const { GIT_AUTHOR_DATE: date = "", GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL } = environment;
    const same = date.startsWith(`@${time} `) && GIT_AUTHOR_NAME === name && GIT_AUTHOR_EMAIL === email;
    // A script commits twice in a second; both have the same author then, and the second one amends nothing.
    const justMade = Date.now() / 1000 - Number(time) < JUST_MADE_SECONDS;
    const amends = same && !justMade && !(await isCherryPick(place));
    return { parents: amends ? parents.split(" ").filter((each) => each !== "") : [sha], amends };
}
const JUST_MADE_SECONDS = 3;
/** A commit that is picked has its own author, perhaps of the same second as HEAD's; git amends nothing meanwhile. */
async function isCherryPick({ gitDir }) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "CHERRY_PICK_HEAD")).then(() => true, () => false);
}
/** The other parents of a merge that is being committed. */
async function mergeHeads({ gitDir }) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, "MERGE_HEAD"), "latin1").catch(() => "");
    return text.split("\n").filter((line) => line !== "");
}
function people(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => /^GIT_(AUTHOR|COMMITTER)_/.test(name)));
}


/***/ })

};
