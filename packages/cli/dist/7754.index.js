export const id = 7754;
export const ids = [7754];
export const modules = {

/***/ 3838:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "af6454d770554f40d262.json";

/***/ }),

/***/ 2912:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "b0775a0eb8c4561897cd.json";

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

/***/ 3053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseCommandLine)
});

// EXTERNAL MODULE: ./packages/detectors/lib/redaction/redact.js
var redact = __webpack_require__(438);
// EXTERNAL MODULE: ./packages/actions-kit/lib/error.js
var error = __webpack_require__(9606);
;// CONCATENATED MODULE: ./packages/actions-kit/lib/read-inputs.js


/**
 * The typed inputs of a table.
 *
 * @param given the text of one input, undefined or empty when it was not given
 * @param spell how a reader of a complaint knows an input ("input mode", "--mode")
 * @throws KitError that lists every problem at once
 */
function readInputs(table, given, spell = (name) => `input "${name}"`) {
    const values = {};
    const problems = [];
    for (const [name, spec] of Object.entries(table)) {
        const text = (given(name) ?? "").trim() || spec.default;
        if (text === undefined || text === "") {
            if (spec.required)
                problems.push(`${spell(name)} is missing; expected ${spec.expects} (${spec.description})`);
            values[camelCase(name)] = text === undefined ? undefined : spec.parse("");
            continue;
        }
        try {
            values[camelCase(name)] = spec.parse(text);
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            problems.push(`${spell(name)} is ${quoted(text)}; ${error.message}`);
        }
    }
    if (problems.length > 0)
        throw new error/* KitError */.F("invalid-inputs", "user", problems.map(capital).join("\n"));
    return values;
}
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
/** Redacted before it is cut: half a value is not recognised any more. */
function quoted(given) {
    const text = (0,redact/* redact */.E$)(given);
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./packages/cli/lib/src/base-and-head.js
var base_and_head = __webpack_require__(5223);
// EXTERNAL MODULE: ./packages/cli/lib/src/command-flags.js
var command_flags = __webpack_require__(9278);
// EXTERNAL MODULE: ./packages/cli/lib/src/error.js
var src_error = __webpack_require__(2587);
// EXTERNAL MODULE: ./packages/cli/lib/src/flags.js
var src_flags = __webpack_require__(5398);
// EXTERNAL MODULE: ./packages/cli/lib/src/is-on.js
var is_on = __webpack_require__(8283);
;// CONCATENATED MODULE: ./packages/cli/lib/src/arguments.js






/** The inputs and flags of a command line; undefined when it asks for help. @throws UsageError, KitError */
function parseCommandLine(command, table, argv) {
    const flags = { help: { type: "boolean", short: "h" } };
    for (const [name, spec] of Object.entries(table))
        flags[name] = { type: spec.expects === "true or false" ? "boolean" : "string" };
    const on = Object.keys(table).filter((name) => (0,is_on/* isOn */.M)(table, name));
    for (const name of on)
        flags[`no-${name}`] = { type: "boolean" };
    for (const name of Object.keys(command.aliases))
        flags[name] = { type: "string" };
    for (const name of Object.keys(command_flags/* outputFlags */.X))
        flags[name] ??= { type: "boolean" };
    if (command.range)
        for (const name of Object.keys(command_flags/* rangeFlags */.h))
            flags[name] = { type: "string" };
    const { values, positionals } = (0,src_flags/* parseFlags */.b)(argv, flags, command.name);
    if (values.help === true)
        return undefined;
    const [extra] = positionals;
    if (extra !== undefined)
        throw new src_error/* UsageError */.e(`"${extra}" is not expected after "${command.name}"; see gitops-health ${command.name} --help.`);
    const given = new Map();
    for (const [name, value] of Object.entries(values))
        given.set(command.aliases[name] ?? name, String(value));
    for (const name of on)
        if (values[`no-${name}`] === true)
            given.set(name, "false");
    if (command.range)
        setRange(given);
    return {
        inputs: readInputs(table, (name) => given.get(name), (name) => `--${name}`),
        json: values.json === true,
        statement: values.statement === true,
        verbose: values.verbose === true,
    };
}
/** `--commit REF` and `--pr BASE..HEAD` are spellings of base and head. */
function setRange(given) {
    const commit = given.get("commit");
    const pr = given.get("pr");
    if ([commit, pr, given.get("base")].filter((each) => each !== undefined).length > 1)
        throw new src_error/* UsageError */.e("Give only one of --commit, --pr and --base.");
    if ((commit !== undefined || pr !== undefined) && given.has("head"))
        throw new src_error/* UsageError */.e("--commit and --pr say the last commit themselves; give --head with --base only.");
    if (commit !== undefined && (commit.trim() === "" || commit.includes("..")))
        throw new src_error/* UsageError */.e(`--commit is "${commit}"; expected one commit such as HEAD~2. A range goes to --pr BASE..HEAD.`);
    if (commit !== undefined) {
        given.set("base", `${commit}^`);
        given.set("head", commit);
    }
    if (pr !== undefined) {
        const { base, head } = (0,base_and_head/* baseAndHead */.p)("--pr", pr);
        given.set("base", base);
        given.set("head", head);
    }
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

/***/ 7754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2083);
/* harmony import */ var _gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6298);
/* harmony import */ var _gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8485);
/* harmony import */ var _gitops_health_change__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3937);
/* harmony import */ var _gitops_health_change__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9339);
/* harmony import */ var _gitops_health_commits__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2655);
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9067);
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4651);
/* harmony import */ var _gitops_health_git__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6253);
/* harmony import */ var _gitops_health_github__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2054);
/* harmony import */ var _gitops_health_github__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5262);
/* harmony import */ var _gitops_health_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1105);
/* harmony import */ var _gitops_health_policy__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3282);
/* harmony import */ var _gitops_health_policy__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3873);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7470);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3053);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2587);











const COMMAND = { name: "policy input", aliases: {}, range: true };
const INPUTS = {
    "working-directory": _gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_1__/* .commonInputs */ .j$["working-directory"],
    config: _gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_1__/* .commonInputs */ .j$.config,
    ..._gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_1__/* .rangeInputs */ .HA,
};
const help = `gitops-health policy input: print what policies read of a change, as compliance analyze gives it to them

  gitops-health policy input [options]

  --commit COMMIT     Of this commit alone.
  --pr BASE..HEAD     Of BASE..HEAD as a pull request.
  --base, --head      First commit left out, last commit; default: the current branch.
  --working-directory Folder of the repository.
  --config            Path of the configuration inside the repository (default: .github/gitops-health.yml).
  --schema            Print the JSON Schema of the input instead, for opa check --schema.

Examples:
  gitops-health policy input --pr main..HEAD > input.json
  opa eval --data policies --input input.json --format pretty data.acme
  gitops-health policy input --schema > input.schema.json
  opa check --schema input.schema.json policies`;
/** Runs `policy input`; gives the exit code. */
async function run(argv, terminal) {
    if (argv.includes("--schema")) {
        if (argv.length > 1)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e("--schema stands alone: the schema is that of every input.");
        terminal.print((0,_gitops_health_policy__WEBPACK_IMPORTED_MODULE_3__/* .policyInputSchema */ .E)().trimEnd());
        return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.fine;
    }
    const invocation = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCommandLine */ .D)(COMMAND, INPUTS, argv);
    if (invocation === undefined) {
        terminal.print(help);
        return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.fine;
    }
    const { workingDirectory, config, base, head, allowEmpty } = invocation.inputs;
    const evaluatedAt = (0,_gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_6__/* .evaluationTime */ .i)(terminal.environment);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.directory, workingDirectory);
    const { gitDir } = await (0,_gitops_health_git__WEBPACK_IMPORTED_MODULE_7__/* .openRepository */ .h)(directory);
    const change = await (0,_gitops_health_change__WEBPACK_IMPORTED_MODULE_8__/* .readChange */ .pm)({
        directory,
        event: undefined,
        base,
        head,
        configPath: config,
        outputDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitDir, "gitops-health"),
        allowEmpty,
        day: evaluatedAt.slice(0, 10),
        signal: (0,_gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_9__/* .cancellation */ .W)(),
    });
    if ("nothingToDo" in change) {
        terminal.note((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_10__/* .logLine */ .BP)(change.nothingToDo));
        return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.fine;
    }
    const lint = (each) => (0,_gitops_health_commits__WEBPACK_IMPORTED_MODULE_11__/* .lintChange */ .W)(each, {
        pullRequest: each.pullRequest,
        squash: "unknown",
        day: evaluatedAt.slice(0, 10),
    });
    const { input } = await (0,_gitops_health_policy__WEBPACK_IMPORTED_MODULE_12__/* .judgedInput */ .YV)(change, lint, {
        evaluatedAt,
        landed: (0,_gitops_health_github__WEBPACK_IMPORTED_MODULE_13__/* .hasLanded */ .h)(undefined),
        pullRequest: (0,_gitops_health_policy__WEBPACK_IMPORTED_MODULE_14__/* .inputPullRequest */ .h)(await (0,_gitops_health_github__WEBPACK_IMPORTED_MODULE_15__/* .readPullRequest */ .D)({ event: undefined, token: undefined, apiUrl: undefined, mainline: (0,_gitops_health_change__WEBPACK_IMPORTED_MODULE_16__/* .mainline */ .Y)(change) })),
    });
    terminal.print(JSON.stringify(JSON.parse((0,_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_17__/* .canonicalText */ .A4)(input)), null, 2));
    return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.fine;
}


/***/ }),

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ policyInputSchema),
/* harmony export */   R: () => (/* binding */ capabilities)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9706);


// A bundler copies each file that is named by a literal in `new URL`.
const CAPABILITIES = new URL(/* asset import */ __webpack_require__(2912), __webpack_require__.b);
const INPUT_SCHEMA = new URL(/* asset import */ __webpack_require__(3838), __webpack_require__.b);
/**
 * JSON for `opa --capabilities`: the builtins that OPA compiles to WebAssembly itself, no network for schemas that point to one, and
 * no keywords of Rego's future, whose names older versions of opa refuse even when nothing uses them.
 */
function capabilities() {
    return JSON.stringify({ ...JSON.parse(shipped(CAPABILITIES)), future_keywords: [], allow_net: [] });
}
/** The published JSON Schema of the policy input. */
function policyInputSchema() {
    return shipped(INPUT_SCHEMA);
}
function shipped(url) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(url, "utf8");
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .p("bundle-missing", "integrity", `The file "${url.pathname}" cannot be read (${cause.code}); it is part of every release.`, { cause });
    }
}


/***/ })

};
