export const id = 4222;
export const ids = [4222];
export const modules = {

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

/***/ 3812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/actions-kit/lib/clock.js
var clock = __webpack_require__(6298);
// EXTERNAL MODULE: ./packages/actions-kit/lib/cancellation.js
var cancellation = __webpack_require__(8485);
// EXTERNAL MODULE: ./packages/config/lib/parse.js + 6 modules
var parse = __webpack_require__(2300);
// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var error = __webpack_require__(9067);
// EXTERNAL MODULE: ./packages/detectors/lib/redaction/redact.js
var redact = __webpack_require__(438);
// EXTERNAL MODULE: ./packages/report/lib/findings-sarif.js
var findings_sarif = __webpack_require__(1611);
// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/cli/lib/package.json
var lib_package = __webpack_require__(6797);
// EXTERNAL MODULE: ./packages/cli/lib/src/error.js
var src_error = __webpack_require__(2587);
// EXTERNAL MODULE: ./packages/cli/lib/src/base-and-head.js
var base_and_head = __webpack_require__(5223);
// EXTERNAL MODULE: ./packages/cli/lib/src/flags.js
var flags = __webpack_require__(5398);
;// CONCATENATED MODULE: ./packages/cli/lib/src/scan/flags.js



const NAME = "scan";
const options = {
    diff: { type: "string" },
    staged: { type: "boolean" },
    stdin: { type: "boolean" },
    path: { type: "string" },
    format: { type: "string" },
    config: { type: "string" },
    "min-confidence": { type: "string" },
    "make-baseline": { type: "boolean" },
    help: { type: "boolean", short: "h" },
};
const scanHelp = `gitops-health scan: look for identifiers of patients, credentials and weakened safeguards

  gitops-health scan [PATH ...] [options]       files and folders; default: the whole repository
  gitops-health scan --diff BASE..HEAD          what a range of commits adds and takes away
  gitops-health scan --staged                   what is staged
  gitops-health scan --stdin --path NAME        standard input, as if it were a file of that name

  --format FORMAT     text (default), json or sarif.
  --min-confidence N  Leave out what is less sure than this, 0 to 100 (default: 60, from where on findings warn).
  --config PATH       Path of the configuration inside the repository (default: .github/gitops-health.yml).
  --make-baseline     Write what is found as known debt to the file that the configuration names, and print how it splits.

  No value is ever printed, only what kind it is. Folders are read as git has them: what it ignores is left out.
  Exit code 0: clean; 1: findings that are neither allowed nor made up; 2: the command line or the configuration is wrong.

Examples:
  gitops-health scan
  gitops-health scan src config/app.yml
  gitops-health scan --diff main..HEAD --format sarif > scan.sarif
  gitops-health scan --staged
  pg_dump demo | gitops-health scan --stdin --path dump.sql`;
/** What a command line asks for; undefined when it asks for help. @throws UsageError */
function scanCommand(argv) {
    const { values, positionals } = (0,flags/* parseFlags */.b)(argv, options, NAME);
    if (values.help === true)
        return undefined;
    const target = targetOf(values, positionals);
    const makeBaseline = values["make-baseline"] === true;
    if (makeBaseline && (target.kind !== "paths" || target.paths.length > 0))
        throw new src_error/* UsageError */.e("--make-baseline is of the whole repository: give no paths, --diff, --staged or --stdin with it.");
    return {
        target,
        format: formatOf(values.format),
        config: values.config,
        minConfidence: confidenceOf(values["min-confidence"]),
        makeBaseline,
    };
}
function targetOf({ diff, staged, stdin, path }, paths) {
    const given = [diff, staged, stdin, paths[0]].filter((each) => each !== undefined).length;
    if (given > 1)
        throw new src_error/* UsageError */.e("Give only one of paths, --diff, --staged and --stdin.");
    if (path !== undefined && stdin !== true)
        throw new src_error/* UsageError */.e("--path names what is on standard input; give --stdin with it, or the path without --path.");
    if (stdin === true) {
        if (path === undefined || path === "")
            throw new src_error/* UsageError */.e("--stdin needs --path NAME: what a file is called says how it is read, such as --path dump.sql.");
        return { kind: "stdin", name: path };
    }
    if (staged === true)
        return { kind: "staged" };
    if (diff === undefined)
        return { kind: "paths", paths };
    return { kind: "diff", ...(0,base_and_head/* baseAndHead */.p)("--diff", diff) };
}
function formatOf(format = "text") {
    if (format === "text" || format === "json" || format === "sarif")
        return format;
    throw new src_error/* UsageError */.e(`--format is "${format}"; expected text, json or sarif.`);
}
function confidenceOf(text = "60") {
    const confidence = Number(text);
    if (/^\d{1,3}$/.test(text) && confidence <= 100)
        return confidence;
    throw new src_error/* UsageError */.e(`--min-confidence is "${text}"; expected a whole number from 0 to 100.`);
}

// EXTERNAL MODULE: ./packages/report/lib/words.js
var words = __webpack_require__(633);
;// CONCATENATED MODULE: ./packages/cli/lib/src/scan/render.js

/** Whether a finding is one that somebody must act on: not made up, and no safeguard that was added. */
function matters({ synthetic, safeguard }) {
    return !synthetic && safeguard?.effect !== "added";
}
/** A scan as lines for a terminal, without the value of anything. */
function scanLines({ findings, waived, claims }) {
    const claimed = new Map(claims.map((claim) => [claim.finding, claim]));
    return [
        ...findings.map((finding) => `${line(finding)}${claimOf(claimed.get(finding))}`),
        ...waived.map(({ finding, kind, reason }) => `${line(finding)} (waived by ${NAMES[kind]}: ${reason})`),
    ];
}
/** What is said of a scan beside its result. */
function scanNotes({ findings, waived, notScanned }) {
    const acted = findings.filter(matters).length;
    return [
        ...skipped(notScanned),
        `${(0,words/* counted */.h)(acted, "finding")}, ${findings.length - acted} made up or for the record, ${waived.length} waived, ${notScanned.length} not scanned or not wholly.`,
    ];
}
/** How the findings of a baseline split, by rule. */
function baselineLines({ path, byPaths, intended, debt, notScanned }) {
    return [
        `By path rule, in no need of a baseline: ${byPaths.length}`,
        ...byRule(byPaths),
        `Intended (a comment with a reason, or marked as made up), in no need of one: ${intended.length}`,
        ...byRule(intended),
        `Real debt, now in ${path}: ${debt.length}`,
        ...byRule(debt),
        ...skipped(notScanned),
        "The baseline counts once it is in the base of a change. It holds no value and no hash of one.",
    ];
}
/** A scan as JSON, findings first. */
function scanJson({ findings, waived, claims, notScanned }) {
    return JSON.stringify({ findings, waived, claims, notScanned }, null, 2);
}
const NAMES = {
    comment: "a comment",
    paths: "a path rule",
    baseline: "the baseline",
};
/** So many files that were not scanned are named in a terminal; all of them are in the JSON. */
const NAMED = 50;
function line(finding) {
    const { location, column, rule, redacted, confidence, severity, synthetic, side, context } = finding;
    const place = location === null ? `(${side})` : [location.path, location.line, column].filter((each) => each !== null);
    const marks = [
        ...(synthetic ? ["made up"] : []),
        ...(side === "removed" ? ["removed"] : []),
        ...(context === "main" ? [] : [context]),
    ];
    const what = `${rule} ${redacted} ${severity}, confidence ${confidence}`;
    return `${Array.isArray(place) ? place.join(":") : place}: ${what}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`;
}
function claimOf(claim) {
    return claim === undefined ? "" : ` (not waived by ${NAMES[claim.kind]}: ${claim.refused})`;
}
function skipped(notScanned) {
    const more = notScanned.length - NAMED;
    return [
        ...notScanned.slice(0, NAMED).map(({ path, reason }) => `not scanned: ${path}: ${reason}`),
        ...(more > 0 ? [`not scanned: ${more} more, which --format json lists`] : []),
    ];
}
function byRule(occurrences) {
    const counts = new Map();
    for (const { finding } of occurrences) {
        const known = counts.get(finding.rule) ?? { count: 0, files: new Set() };
        known.count++;
        known.files.add(finding.location?.path ?? "");
        counts.set(finding.rule, known);
    }
    return [...counts]
        .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
        .map(([rule, { count, files }]) => `  ${rule}: ${count} in ${(0,words/* counted */.h)(files.size, "file")}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/scan-file.js
var scan_file = __webpack_require__(1798);
// EXTERNAL MODULE: ./packages/detectors/lib/repository-rules.js + 5 modules
var repository_rules = __webpack_require__(9436);
// EXTERNAL MODULE: ./packages/detectors/lib/suppression/suppress.js + 2 modules
var suppress = __webpack_require__(21);
// EXTERNAL MODULE: ./packages/detectors/lib/suppression/baseline.js
var baseline = __webpack_require__(3206);
// EXTERNAL MODULE: ./packages/git/lib/open.js + 1 modules
var lib_open = __webpack_require__(6253);
// EXTERNAL MODULE: ./packages/git/lib/error.js
var lib_error = __webpack_require__(7832);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/git/lib/diff.js
var diff = __webpack_require__(839);
// EXTERNAL MODULE: ./packages/git/lib/path.js
var lib_path = __webpack_require__(5059);
// EXTERNAL MODULE: ./packages/git/lib/process.js
var process = __webpack_require__(2735);
;// CONCATENATED MODULE: ./packages/git/lib/work-files.js





/**
 * The files of a work tree below a folder that git has or would take: tracked ones and new ones that nothing ignores, sorted by
 * bytes, as paths from the top of the work tree (spelt as `FileChange.path`). Some may be deleted; submodules are one entry.
 * @throws GitError as `openRepository`
 */
async function workFiles(directory, folder) {
    const { outside, root } = await (0,lib_open/* repositoryPlace */.G)(directory);
    const below = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(directory, folder));
    const args = ["--literal-pathspecs", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--full-name"];
    const { stdout } = await (0,process/* capture */.Fg)({ ...outside, cwd: root }, [...args, "--", below === "" ? "." : below]);
    return [...new Set((0,diff/* nulSeparated */.$Y)(stdout))].sort().map(lib_path/* pathText */.L);
}

// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
;// CONCATENATED MODULE: ./packages/cli/lib/src/scan/files.js






/**
 * The files that paths name, each once: a file as it is, of a folder what git has or would take, or all of it where there is no
 * repository. Named as from `root`. @throws UsageError for a path that is not there
 */
async function filesOf(paths, directory, root) {
    const found = new Set();
    for (const path of paths.length === 0 ? [root] : paths) {
        const absolute = (0,external_node_path_.resolve)(directory, path);
        const stats = await (0,promises_.lstat)(absolute).catch(() => undefined);
        if (stats === undefined)
            throw new src_error/* UsageError */.e(`There is no file or folder ${JSON.stringify(path)}.`);
        if (!stats.isDirectory())
            found.add(nameOf(absolute, root));
        else
            for (const file of await filesBelow(absolute, root))
                found.add(file);
    }
    return [...found].sort(compare/* compare */.U).map((path) => ({ path, open: () => contentOf(root, path) }));
}
async function filesBelow(folder, root) {
    try {
        return await workFiles(folder, folder);
    }
    catch (error) {
        if (error instanceof lib_error/* GitError */.XS && error.code === "not-a-repository")
            return walk(folder, root);
        throw error;
    }
}
async function walk(folder, root) {
    const files = [];
    const folders = [folder];
    for (let next = folders.pop(); next !== undefined; next = folders.pop())
        for await (const entry of await (0,promises_.opendir)(next)) {
            const path = (0,external_node_path_.join)(next, entry.name);
            if (entry.isDirectory())
                folders.push(path);
            else
                files.push(nameOf(path, root));
        }
    return files;
}
/** With `/` on every system, from the top where it lies below it; else as it is. */
function nameOf(absolute, root) {
    const below = (0,external_node_path_.relative)(root, absolute);
    const outside = below === "" || below === ".." || below.startsWith(`..${external_node_path_.sep}`);
    const path = outside ? absolute : below;
    return (0,lib_path/* pathText */.L)(Buffer.from(path.split(external_node_path_.sep).join("/")).toString("latin1"));
}
/** Opens a file without following a symlink, and without waiting for a pipe. */
async function contentOf(root, path) {
    const bytes = (0,lib_path/* pathBytes */.X)(path);
    const absolute = path.startsWith("/") ? bytes : Buffer.concat([Buffer.from(`${root}/`), bytes]);
    try {
        const stats = await (0,promises_.lstat)(absolute);
        if (stats.isSymbolicLink())
            return { target: (0,lib_path/* pathText */.L)((await (0,promises_.readlink)(absolute, "buffer")).toString("latin1")) };
        if (stats.isDirectory())
            return { unreadable: "a submodule or another repository, which is not followed" };
        if (!stats.isFile())
            return { unreadable: "no regular file" };
        const file = await (0,promises_.open)(absolute, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        return {
            size: stats.size,
            read: async (buffer, position) => (await file.read(buffer, 0, buffer.length, position)).bytesRead,
            [Symbol.asyncDispose]: () => file.close(),
        };
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return { unreadable: code === "ENOENT" ? "deleted" : `cannot be read (${code})` };
    }
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/scan/scan-paths.js








/** Scans files as they are, by the configuration beside them. @throws UsageError, ConfigError, DetectorsError */
async function scanPaths(paths, terminal, context) {
    const here = await configurationHere(terminal, context.config);
    return scanHere(await filesOf(paths, terminal.directory, here.root), here, context);
}
/** Scans bytes as if they were a file. */
async function scanInput(name, bytes, terminal, context) {
    const here = await configurationHere(terminal, context.config);
    return scanHere([{ path: name, open: async () => (0,scan_file/* inMemory */.ZK)(bytes) }], here, context);
}
async function scanHere(files, { configuration, read }, { signal, day }) {
    const trusted = await (0,repository_rules/* repositorySuppressions */.X)(configuration, read);
    const { options, notices } = await (0,repository_rules/* repositoryRules */.G)(configuration, read);
    return { scan: await (0,scan_file/* scanFiles */.Tu)(files, { ...options, signal, suppressions: { trusted, day } }), notices };
}
/** Writes all that nothing else allows, and that is at least so sure, as known debt. The salt of a baseline that is there is kept. */
async function makeBaseline(terminal, context, minConfidence) {
    const { configuration, read, root } = await configurationHere(terminal, context.config);
    const path = configuration.detectors.baseline;
    const files = (await filesOf([], terminal.directory, root)).filter((file) => file.path !== path);
    const { options } = await (0,repository_rules/* repositoryRules */.G)(configuration, read);
    const { occurrences, notScanned } = await (0,scan_file/* occurrencesInFiles */.Js)(files, { ...options, signal: context.signal });
    const sure = occurrences.filter(({ finding }) => finding.confidence >= minConfidence);
    const trusted = { pathRules: configuration.detectors.suppress, baseline: null };
    const { waived } = (0,suppress/* suppress */.M)(sure, { trusted, day: context.day });
    const kinds = new Map(waived.map(({ finding, kind }) => [finding, kind]));
    const byPaths = sure.filter(({ finding }) => kinds.get(finding) === "paths");
    const intended = sure.filter(({ finding }) => kinds.get(finding) === "comment" || (!kinds.has(finding) && finding.synthetic));
    const others = new Set([...byPaths, ...intended]);
    const debt = sure.filter((each) => !others.has(each));
    const before = await read(path);
    const salt = before === undefined ? (0,external_node_crypto_.randomBytes)(16).toString("hex") : (0,baseline/* readBaseline */.m)(before, path).salt;
    const target = (0,external_node_path_.join)(root, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.writeFile)(target, (0,baseline/* baselineText */.B)(debt, salt));
    return { path, byPaths, intended, debt, notScanned };
}
/** The configuration of the work tree that the terminal is in; every default where there is none. */
async function configurationHere(terminal, config) {
    const root = await rootOf(terminal.directory);
    const read = (path) => (0,promises_.readFile)((0,external_node_path_.join)(root, path)).catch((error) => {
        if (error.code === "ENOENT" || error.code === "ENOTDIR")
            return undefined;
        const why = error.code === "EISDIR" ? "a folder" : `not readable (${error.code ?? "error"})`;
        throw new src_error/* UsageError */.e(`${JSON.stringify(path)} is ${why}; expected a file.`, { cause: error });
    });
    const bytes = await read(config);
    if (bytes === undefined && config !== parse/* CONFIGURATION_PATH */.Z)
        throw new src_error/* UsageError */.e(`--config is ${JSON.stringify(config)}, which does not exist; expected a path from the top of the repository.`);
    const configuration = bytes === undefined ? (0,parse/* defaultConfiguration */._0)() : (0,parse/* parseConfiguration */.MA)(bytes, config);
    return { root, read, configuration };
}
/** The top of the work tree; the folder itself where there is no repository. */
async function rootOf(directory) {
    try {
        const { root, close } = await (0,lib_open/* openRepository */.h)(directory);
        close();
        return root;
    }
    catch (error) {
        if (error instanceof lib_error/* GitError */.XS && error.code === "not-a-repository")
            return directory;
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/change/lib/trusted-configuration.js
var trusted_configuration = __webpack_require__(2682);
// EXTERNAL MODULE: ./packages/change/lib/subject.js + 2 modules
var subject = __webpack_require__(9196);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/scan-diff.js + 2 modules
var scan_diff = __webpack_require__(8266);
// EXTERNAL MODULE: ./packages/git/lib/staged.js
var lib_staged = __webpack_require__(4378);
;// CONCATENATED MODULE: ./packages/cli/lib/src/scan/scan-range.js
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




/** Scans what a range of commits adds and takes away, by the rules of its base. @throws GitError, ConfigError, DetectorsError */
async function scanRange({ base, head }, terminal, context) {
    const git = await (0,lib_open/* openRepository */.h)(terminal.directory, { signal: context.signal });
    try {
        return await scanResolved(git, await git.resolveRange({ kind: "explicit", base, head }), context);
    }
    finally {
        git.close();
    }
}
/** Scans what is staged, by the rules of HEAD. @throws GitError, ConfigError, DetectorsError */
async function scanStaged(terminal, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { environment, directory } = terminal;
        const staged = __addDisposableResource(env_1, await (0,lib_staged/* openStaged */.X)(directory, { message: "chore: staged\n", environment, signal: context.signal }), true);
        const { repository, sha, parent } = staged;
        return await scanResolved(repository, { base: parent, head: sha, mergeBase: parent }, context);
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
async function scanResolved(git, range, { config, day, signal }) {
    const trustedOne = await (0,trusted_configuration/* trustedConfiguration */.s)(git, range, config);
    (0,subject/* throwIfConfigurationMissing */.eF)(trustedOne, config);
    const { value, source, notice } = trustedOne;
    const files = await git.diff(range.mergeBase, range.head);
    const own = await suppressionsIn(git, range.head, await configurationIn(git, range.head, config, value));
    // On first adoption the change brings the configuration itself: its rules count, what it allows does not yet.
    const judge = range.base === null || source === "head" ? range.head : range.base;
    const trusted = judge === range.base ? await suppressionsIn(git, judge, value) : { pathRules: [], baseline: null };
    const { options, notices } = await (0,repository_rules/* repositoryRules */.G)(value, (path) => git.file(judge, path));
    const scan = await (0,scan_diff/* scanDiff */.p)(files, {
        ...options,
        signal,
        readFile: (path) => git.file(range.head, path),
        suppressions: { trusted, own, day },
    });
    return { scan, notices: [...(source === "head" && notice !== null ? [notice] : []), ...notices] };
}
/** The configuration of a commit, else the one that counts. */
async function configurationIn(git, commit, path, otherwise) {
    const bytes = await git.file(commit, path);
    return bytes === undefined ? otherwise : (0,parse/* parseConfiguration */.MA)(bytes, path);
}
function suppressionsIn(git, commit, configuration) {
    return (0,repository_rules/* repositorySuppressions */.X)(configuration, (path) => git.file(commit, path));
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/local/scan.js












/** Runs `scan`; gives the exit code: 0 clean, 1 findings. */
async function run(argv, terminal) {
    const command = scanCommand(argv);
    if (command === undefined) {
        terminal.print(scanHelp);
        return error/* exitCodes */.hS.fine;
    }
    const evaluatedAt = (0,clock/* evaluationTime */.i)(terminal.environment);
    const context = {
        config: command.config ?? parse/* CONFIGURATION_PATH */.Z,
        day: evaluatedAt.slice(0, 10),
        signal: (0,cancellation/* cancellation */.W)(),
    };
    if (command.makeBaseline) {
        for (const line of baselineLines(await makeBaseline(terminal, context, command.minConfidence)))
            terminal.print((0,lib_escape/* logLine */.BP)(line));
        return error/* exitCodes */.hS.fine;
    }
    const { scan: found, notices } = await scanned(command, terminal, context);
    for (const notice of notices)
        terminal.note((0,lib_escape/* logLine */.BP)((0,redact/* redact */.E$)(notice)));
    const scan = sureEnough(found, command.minConfidence);
    if (command.format === "json")
        terminal.print(scanJson(scan));
    else if (command.format === "sarif")
        terminal.print((0,findings_sarif/* findingsSarif */._)(scan, { version: lib_package/* version */.rE, evaluatedAt }).trimEnd());
    else
        for (const line of scanLines(scan))
            terminal.print((0,lib_escape/* logLine */.BP)(line));
    for (const note of scanNotes(scan))
        terminal.note((0,lib_escape/* logLine */.BP)(note));
    return scan.findings.some(matters) ? error/* exitCodes */.hS.findings : error/* exitCodes */.hS.fine;
}
async function scanned({ target }, terminal, context) {
    if (target.kind === "diff")
        return scanRange(target, terminal, context);
    if (target.kind === "staged")
        return scanStaged(terminal, context);
    if (target.kind === "paths")
        return scanPaths(target.paths, terminal, context);
    if (terminal.input === undefined)
        throw new src_error/* UsageError */.e("There is no standard input to scan.");
    return scanInput(target.name, await terminal.input(), terminal, context);
}
function sureEnough(scan, minConfidence) {
    const sure = ({ confidence }) => confidence >= minConfidence;
    return {
        ...scan,
        findings: scan.findings.filter(sure),
        waived: scan.waived.filter(({ finding }) => sure(finding)),
        claims: scan.claims.filter(({ finding }) => sure(finding)),
    };
}


/***/ }),

/***/ 4651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Mr: () => (/* binding */ canonicalBytes),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript writes them.
 * The same value gives the same bytes on every machine. Lone surrogates become U+FFFD, since UTF-8 cannot carry them.
 */
function canonicalBytes(value) {
    return Buffer.from(canonicalText(value), "utf8");
}
/** @throws RangeError for a number that JSON cannot carry (NaN, infinity); TypeError for what is not JSON at all. */
function canonicalText(value) {
    if (value === null || typeof value === "boolean")
        return String(value);
    if (typeof value === "string")
        return JSON.stringify(value.toWellFormed());
    if (typeof value === "number") {
        if (!Number.isFinite(value))
            throw new RangeError(`${value} has no JSON form.`);
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map(canonicalText).join(",")}]`;
    if (typeof value !== "object")
        throw new TypeError(`A ${typeof value} has no JSON form.`);
    const object = value;
    const members = Object.keys(object)
        .filter((key) => object[key] !== undefined)
        .sort()
        .map((key) => `${JSON.stringify(key.toWellFormed())}:${canonicalText(object[key])}`);
    return `{${members.join(",")}}`;
}
/** Lower-case hex sha256 of some bytes (text counts as UTF-8). */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
/** sha256 of a value's canonical bytes. */
function digestOf(value) {
    return sha256(canonicalText(value));
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


/***/ }),

/***/ 3278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findingRules)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);
/* harmony import */ var _sarif_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1563);
/* harmony import */ var _sarif_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6837);



/** What a finding of a category is, and what to do. */
const CATEGORIES = {
    phi: {
        title: "An identifier of a patient",
        help: "Take the value out of the change, and out of its commits before they are shared; use made-up values of a reserved range instead. If it was pushed, tell whoever is responsible for privacy.",
    },
    secret: {
        title: "A credential",
        help: "Revoke the credential first, whether or not it was pushed; then take it out of the change and its commits, and read it from the environment or a secret store.",
    },
    safeguard: {
        title: "A safeguard that is weakened or removed",
        help: "Put the safeguard back, or do what it did in another place of the same change.",
    },
};
/** The rules that findings are of, sorted, with the controls that they touch as tags. */
function findingRules(findings) {
    const byRule = new Map();
    for (const finding of findings) {
        const list = byRule.get(finding.rule);
        if (list === undefined)
            byRule.set(finding.rule, [finding]);
        else
            list.push(finding);
    }
    return [...byRule]
        .sort(([a], [b]) => (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a, b))
        .map(([rule, [first, ...rest]]) => {
        const { title, help } = CATEGORIES[first?.category ?? "secret"];
        const controls = [...new Set([first, ...rest].flatMap((each) => each?.controls ?? []))].sort(_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U);
        const text = (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(`${title}: ${rule}`, 255);
        return {
            id: rule,
            name: text,
            shortDescription: { text },
            fullDescription: { text },
            help: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(help, 1000) },
            properties: { tags: ["security", ...controls].slice(0, _sarif_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_TAGS */ ._) },
        };
    });
}


/***/ }),

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findingsSarif),
/* harmony export */   c: () => (/* binding */ suppressedResult)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9050);
/* harmony import */ var _findings_sarif_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3278);
/* harmony import */ var _sarif_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8966);
/* harmony import */ var _sarif_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2402);
/* harmony import */ var _sarif_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6837);





/**
 * The findings of a scan as SARIF 2.1.0 for GitHub code scanning: one run, one result for each finding at its exact place, what is
 * waived as suppressed. Neither a value nor its line is in it.
 */
function findingsSarif({ findings, waived, notScanned }, { version, evaluatedAt }, limits = _sarif_log_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_LIMITS */ .f) {
    const rules = (0,_findings_sarif_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .findingRules */ .B)([...findings, ...waived.map(({ finding }) => finding)]);
    const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
    const first = [...findings].sort((a, b) => b.confidence - a.confidence || (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a.rule, b.rule));
    const results = [
        ...first.map((finding) => findingResult(finding, indexOf)),
        ...waived.map((each) => suppressedResult(each, indexOf)),
    ];
    const notes = notScanned.map(({ path, reason }) => `Not scanned: ${path}: ${reason}`);
    const whole = "the result in JSON";
    return (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLog */ .e)({ category: "scan", version, evaluatedAt, rules, results, whole, notes }, limits);
}
/** One finding as a result at its exact place. */
function findingResult(finding, indexOf) {
    const { rule, confidence, synthetic, redacted, side } = finding;
    const made = synthetic ? ", marked as made up" : "";
    const text = `${redacted}: ${rule}, confidence ${confidence} of 100${made}${side === "removed" ? ", in a removed line" : ""}.`;
    return {
        ruleId: rule,
        ruleIndex: indexOf.get(rule) ?? -1,
        level: levelOf(finding),
        message: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(text, 1000) },
        locations: [location(finding)],
    };
}
/** What blocks is an error; what is unsure a warning; what is made up, or a safeguard that was added, is said for the record. */
function levelOf({ confidence, synthetic, safeguard }) {
    if (synthetic || safeguard?.effect === "added")
        return "note";
    return confidence >= 90 ? "error" : "warning";
}
/** A removed line is not in the file any more: GitHub can show the finding at the file only. */
function location({ location: found, side, column, endColumn }) {
    const line = side === "removed" ? 1 : (found?.line ?? 1);
    const exact = side !== "removed" && column !== null && endColumn !== null;
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,_sarif_results_js__WEBPACK_IMPORTED_MODULE_4__/* .uri */ .H)(found?.path ?? "(message)") },
            region: {
                startLine: line,
                startColumn: exact ? column : 1,
                endLine: line,
                endColumn: exact ? Math.max(endColumn, column) : 1,
            },
        },
    };
}
/** What somebody allows, as a suppressed result. */
function suppressedResult(waived, indexOf) {
    return { ...findingResult(waived.finding, indexOf), suppressions: [suppression(waived)] };
}
function suppression({ kind, reason }) {
    return {
        kind: kind === "comment" ? "inSource" : "external",
        status: "accepted",
        justification: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(reason, 1000),
    };
}


/***/ }),

/***/ 8966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sarifLog),
/* harmony export */   f: () => (/* binding */ GITHUB_LIMITS)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _sarif_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6837);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(633);



/** GitHub refuses a file with more results, or that is larger when compressed. */
const MOST_RESULTS = 25_000;
const MOST_BYTES = 10_000_000;
const GITHUB_LIMITS = { results: MOST_RESULTS, bytes: MOST_BYTES };
/**
 * A SARIF 2.1.0 log of one run, with as many results as the limits allow; a notification says how many were left out.
 * `partialFingerprints` are left to the uploader, which has the files.
 *
 * Source: "SARIF support for code scanning", GitHub Docs; OASIS SARIF 2.1.0.
 */
function sarifLog(run, limits) {
    for (let kept = Math.min(run.results.length, limits.results);; kept = Math.floor(kept / 2)) {
        const text = `${JSON.stringify(log(run, run.results.slice(0, kept)))}\n`;
        if (kept === 0 || fits(text, limits.bytes))
            return text;
    }
}
/** What is small enough as it is need not be compressed to know. */
function fits(text, bytes) {
    return Buffer.byteLength(text) <= bytes || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text).length <= bytes;
}
function log(run, results) {
    const omitted = run.results.length - results.length;
    const left = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(omitted, "result")} left out to stay within GitHub's limits; ${run.whole} has all.`;
    const notifications = [
        ...(omitted === 0 ? [] : [{ level: "warning", message: left }]),
        ...run.notes.map((message) => ({ level: "note", message })),
    ];
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "gitops-health",
                        semanticVersion: run.version,
                        informationUri: "https://github.com/gitops-health/gitops-health",
                        rules: run.rules,
                    },
                },
                automationDetails: { id: `gitops-health/${run.category}/` },
                invocations: [
                    {
                        executionSuccessful: true,
                        endTimeUtc: run.evaluatedAt,
                        toolExecutionNotifications: notifications.map(({ level, message }) => ({
                            level,
                            message: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(message, 1000) },
                        })),
                    },
                ],
                columnKind: "utf16CodeUnits",
                results,
            },
        ],
    };
}


/***/ }),

/***/ 2402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ uri),
/* harmony export */   a: () => (/* binding */ ranked)
/* harmony export */ });
/* harmony import */ var _gitops_health_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5059);
/* harmony import */ var _sarif_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6837);
/* harmony import */ var _would_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1129);



/** What a finding about a change as a whole is shown at, when it names no path either. */
const CONFIGURATION = ".github/gitops-health.yml";
/** All findings as results, most important first: what blocks, what would, warnings, what is waived, what is said of waivers. */
function ranked({ violations, warnings, exceptions }, indexOf) {
    const result = (each, level, note = "") => sarifResult(each, level, note, indexOf);
    const ofWaivers = ({ code }) => code.startsWith("waiver.");
    return [
        ...violations.filter(_would_block_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .B).map((each) => result(each, "error")),
        ...violations.filter((each) => !(0,_would_block_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .B)(each)).map((each) => result(each, "warning", _would_block_js__WEBPACK_IMPORTED_MODULE_0__/* .WOULD_BLOCK */ .m)),
        ...warnings.filter((each) => !ofWaivers(each)).map((each) => result(each, "warning")),
        ...exceptions.map((each) => ({
            ...result(each.result, (0,_would_block_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .B)(each.result) ? "error" : "warning"),
            suppressions: [suppression(each)],
        })),
        ...warnings.filter(ofWaivers).map((each) => result(each, "note")),
    ];
}
function sarifResult(result, level, note, indexOf) {
    const { code, message, solution, commit } = result;
    const of = commit === null ? "" : `(commit ${commit.slice(0, 12)})`;
    return {
        ruleId: code,
        ruleIndex: indexOf.get(code) ?? -1,
        level,
        message: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)([message, note, solution, of].filter((part) => part !== "").join(" "), 1500) },
        locations: [location(result)],
    };
}
/**
 * GitHub shows no result without a location, and only the first. A finding without one is shown at the first path that it is
 * about, or else at the configuration that judges it. All four places of a region are required; where a line ends is not known
 * without reading it, so the region is the place before its first character.
 */
function location({ location: found, paths }) {
    const path = found?.path ?? paths[0] ?? CONFIGURATION;
    const line = Math.max(found?.line ?? 1, 1);
    return {
        physicalLocation: {
            artifactLocation: { uri: uri(path) },
            region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
        },
    };
}
/** A path as a relative URI reference: its bytes, percent-encoded but for what RFC 3986 leaves unreserved. */
function uri(path) {
    return [...(0,_gitops_health_git__WEBPACK_IMPORTED_MODULE_2__/* .pathBytes */ .X)(path)]
        .map((byte) => {
        const character = String.fromCharCode(byte);
        return /[A-Za-z0-9._~/-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
        .join("");
}
function suppression({ waiver }) {
    const { id, ticket, approver, expires, reason } = waiver;
    return {
        kind: "external",
        status: "accepted",
        justification: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(`Waiver ${id} (${ticket}), approved by ${approver}, until ${expires}: ${reason}`, 1000),
    };
}


/***/ }),

/***/ 1563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sarifRules),
/* harmony export */   _: () => (/* binding */ MOST_TAGS)
/* harmony export */ });
/* harmony import */ var _sarif_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6837);

/** GitHub keeps so many tags of a rule. */
const MOST_TAGS = 10;
/** The rules that results are of, sorted by code, each with the controls that it evidences as tags. */
function sarifRules({ rules, warnings }) {
    const known = new Set(rules.map(({ code }) => code));
    // What is said of waivers comes from no policy, so it describes itself.
    const ofWaivers = new Map(warnings
        .filter(({ code }) => !known.has(code))
        .map(({ code, title, solution }) => [code, { code, title, description: title, solution, controls: [] }]));
    return [...rules, ...ofWaivers.values()]
        .sort((a, b) => (a.code < b.code ? -1 : 1))
        .map(({ code, title, description, solution, controls }) => ({
        id: code,
        name: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(title, 255),
        shortDescription: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(title, 1000) },
        fullDescription: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(description, 1000) },
        help: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(withBlanks(solution), 4000) },
        properties: { tags: [...new Set(["compliance", ...controls])].slice(0, MOST_TAGS) },
    }));
}
/** What differs from finding to finding is shown as a blank. */
function withBlanks(template) {
    return template.replace(/\{([a-zA-Z]+)\}/g, "<$1>");
}


/***/ }),

/***/ 6837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3651);

/**
 * Text for a SARIF message, whoever wrote it: one line in which brackets make no link and braces no placeholder (SARIF 2.1.0,
 * 3.11.5 and 3.11.6), at most so many UTF-8 bytes before that. GitHub takes no empty text.
 */
function plain(text, bytes) {
    return (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text).trim() || "(no text)", bytes)
        .replace(/[\\[\]]/g, "\\$&")
        .replace(/[{}]/g, "$&$&");
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


/***/ }),

/***/ 1129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ blocks),
/* harmony export */   m: () => (/* binding */ WOULD_BLOCK)
/* harmony export */ });
/** Whether a violation blocks the change, or is only advised by the configuration's `enforcement`. */
function blocks({ enforcement }) {
    return enforcement === "block";
}
/** What is said of a violation that is only advised, wherever it is shown. */
const WOULD_BLOCK = "Advised only: if its rule were enforced, this would have blocked the change.";


/***/ })

};
