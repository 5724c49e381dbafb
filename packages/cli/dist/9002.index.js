export const id = 9002;
export const ids = [9002];
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

/***/ 233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkLines)
/* harmony export */ });
/** Checks under each other, their texts aligned. */
function checkLines(checks) {
    const width = Math.max(...checks.map(({ name }) => name.length));
    return checks.map(({ mark, name, text }) => `  ${mark} ${name.padEnd(width)}  ${text}`);
}


/***/ }),

/***/ 3025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentChecks)
/* harmony export */ });
/* harmony import */ var _gitops_health_change__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4187);
/* harmony import */ var _gitops_health_commits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2907);
/* harmony import */ var _gitops_health_commits__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9704);


/** What the staged content shows: its size, secrets and PHI, and which regulated paths it touches. */
function contentChecks(change) {
    return [size(change), content(change, "secret", "secrets"), content(change, "phi", "PHI"), regulated(change)];
}
function size({ files, configuration }) {
    const budget = configuration.value.commit["review-tokens"];
    const bytes = (0,_gitops_health_commits__WEBPACK_IMPORTED_MODULE_0__/* .diffBytes */ .D)(files);
    if (bytes === null)
        return { mark: "-", name: "size", text: "not known: the diff is too large to be read" };
    const estimate = (0,_gitops_health_commits__WEBPACK_IMPORTED_MODULE_1__/* .estimatedTokens */ .T)(bytes);
    return estimate <= budget
        ? { mark: "✓", name: "size", text: `about ${estimate} of ${budget} tokens` }
        : {
            mark: "!",
            name: "size",
            text: `about ${estimate} tokens, above the review budget of ${budget}: split the commit`,
        };
}
function content({ findings }, category, name) {
    if (!findings.evaluated)
        return { mark: "-", name, text: `not checked: ${findings.reason}` };
    const found = findings.items.filter((each) => each.category === category && !each.synthetic && (0,_gitops_health_change__WEBPACK_IMPORTED_MODULE_2__/* .isShown */ .aJ)(each));
    const certain = found.filter(_gitops_health_change__WEBPACK_IMPORTED_MODULE_2__/* .isCertainValue */ .Yi);
    const [first] = [...certain, ...found];
    if (first === undefined)
        return { mark: "✓", name, text: "none found" };
    const place = first.location === null ? "in the message" : `${first.location.path}:${first.location.line ?? "?"}`;
    const text = `${found.length} found, ${certain.length} beyond doubt: ${first.redacted} ${place}`;
    return { mark: certain.length > 0 ? "✗" : "!", name, text };
}
function regulated({ configuration, services, domains, squashedRisk }) {
    const name = "regulated";
    if (Object.keys(configuration.value.services).length === 0)
        return { mark: "-", name, text: "not known: the configuration names no services" };
    const risk = `risk ${squashedRisk.computedLevel}`;
    if (domains.length === 0)
        return { mark: "✓", name, text: `no regulated path; ${risk}` };
    return { mark: "!", name, text: `${services.join(", ")} (${domains.join(", ")}); ${risk}` };
}


/***/ }),

/***/ 5033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPreCommit: () => (/* binding */ runPreCommit)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9067);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7470);
/* harmony import */ var _check_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(233);
/* harmony import */ var _content_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3025);
/* harmony import */ var _staged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1118);
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





/** Says of the staged content, a line each, how big it is, what it holds and what it touches; refuses what holds a secret or PHI. */
async function runPreCommit(terminal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const staged = __addDisposableResource(env_1, await (0,_staged_js__WEBPACK_IMPORTED_MODULE_0__/* .stagedChange */ .t)(terminal, "chore: staged\n"), true);
        if (staged.empty)
            return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.fine;
        const checks = (0,_content_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .contentChecks */ .$)(staged.change);
        terminal.note("gitops-health pre-commit");
        for (const line of (0,_check_line_js__WEBPACK_IMPORTED_MODULE_3__/* .checkLines */ .W)(checks))
            terminal.note((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)(line));
        return checks.some(({ mark }) => mark === "✗") ? _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.findings : _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.fine;
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

/***/ 2907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ diffBytes)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);

/** UTF-8 bytes of the added and removed lines of a diff with their markers, and of its paths; null when the patches were not read. */
function diffBytes(files) {
    let bytes = 0;
    for (const file of files) {
        if (file.hunks.length === 0 && !file.binary && file.additions + file.deletions > 0)
            return null;
        bytes += (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(file.path);
        for (const hunk of file.hunks)
            for (const lines of [hunk.removed, hunk.added])
                for (const line of lines)
                    bytes += (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(line) + 2;
    }
    return bytes;
}


/***/ }),

/***/ 9704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ estimatedTokens)
/* harmony export */ });
/** UTF-8 bytes of one token of a language model: a cautious estimate for source code. */
const BYTES_PER_TOKEN = 3;
/** About how many tokens some UTF-8 bytes are. */
function estimatedTokens(bytes) {
    return Math.ceil(bytes / BYTES_PER_TOKEN);
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
