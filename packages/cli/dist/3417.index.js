export const id = 3417;
export const ids = [3417];
export const modules = {

/***/ 9468:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "3b1a84de35880b58e3f3.cjs";

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

/***/ 7712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8485);
/* harmony import */ var _gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6298);
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9067);
/* harmony import */ var _gitops_health_git__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6253);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7470);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3053);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3294);







/** The summary of a terminal has no limit of a runner's; this one keeps a hostile change from flooding it. */
const SUMMARY_BYTES = 64 * 1024;
/** Runs one command that is an action; gives the exit code. */
async function runCommand(command, argv, terminal) {
    const action = await command.load();
    const invocation = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommandLine */ .D)(command, action.inputs, argv);
    if (invocation === undefined) {
        terminal.print((0,_help_js__WEBPACK_IMPORTED_MODULE_2__/* .commandHelp */ .b)(command, action.inputs));
        return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.fine;
    }
    const context = await contextOf(invocation, terminal);
    const result = await (0,_gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_4__/* .untilCancelled */ .c)(context.signal, () => action.run(invocation.inputs, context));
    return report(result, invocation, terminal);
}
async function contextOf(invocation, terminal) {
    const { workingDirectory } = invocation.inputs;
    const { gitDir } = await (0,_gitops_health_git__WEBPACK_IMPORTED_MODULE_5__/* .openRepository */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.directory, workingDirectory ?? "."));
    return {
        workspace: terminal.directory,
        outputDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitDir, "gitops-health"),
        event: undefined,
        evaluatedAt: (0,_gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_6__/* .evaluationTime */ .i)(terminal.environment),
        log: (line) => terminal.note((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(line)),
        signal: (0,_gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_4__/* .cancellation */ .W)(),
    };
}
function report(result, invocation, terminal) {
    if ("nothingToDo" in result) {
        terminal.note((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(result.nothingToDo));
        return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.fine;
    }
    if ("interim" in result)
        printInterim(result, invocation, terminal);
    else if (invocation.statement)
        terminal.print(JSON.stringify(result.document.statement, null, 2));
    else if (invocation.json)
        terminal.print(JSON.stringify(result.document.statement.predicate, null, 2));
    else {
        for (const line of result.lines)
            terminal.print((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(line));
        if (invocation.verbose)
            terminal.print(`\n${result.summary(SUMMARY_BYTES)}`);
        terminal.print(`Document: ${result.document.path}`);
    }
    if (result.failure === null)
        return _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.fine;
    terminal.note((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(result.failure));
    const { mode } = invocation.inputs;
    return mode === "warn" ? _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.fine : result.failureExitCode;
}
/** A part of a longer work has no document: its outputs are what a script goes on with. */
function printInterim(result, { json, statement, verbose }, terminal) {
    if (json || statement)
        terminal.print(JSON.stringify(result.outputs, null, 2));
    else
        for (const line of result.lines)
            terminal.print((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_7__/* .logLine */ .BP)(line));
    if (verbose && !json && !statement)
        terminal.print(`\n${result.summary(SUMMARY_BYTES)}`);
}


/***/ })

};
