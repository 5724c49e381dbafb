#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 4040:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 5434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 6848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ KitError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9067);

/** What can be wrong between an action and its runner. */
class KitError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    constructor(code, fault, message, options) {
        super(code, fault, message, options);
    }
}


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var lib_error = __nccwpck_require__(9067);
// EXTERNAL MODULE: ./packages/actions-kit/lib/error.js
var actions_kit_lib_error = __nccwpck_require__(9606);
;// CONCATENATED MODULE: ./packages/actions-kit/lib/complaint.js


/** Where bugs are reported. */
const REPORTS = "https://github.com/gitops-health/gitops-health/issues";
/** What a person is told about an error: a title that says whose fault it is, and the sentences. */
function complaint(error, producer) {
    if (error instanceof actions_kit_lib_error/* KitError */.F && error.code === "cancelled")
        return { title: "Cancelled", message: error.message };
    if (error instanceof lib_error/* ExpectedError */.Dh && error.fault !== "ours") {
        const titles = {
            user: "Check the inputs or the configuration",
            integrity: "A document cannot be trusted",
            environment: "The environment lacks something",
        };
        return { title: titles[error.fault], message: error.message };
    }
    const what = error instanceof Error ? error.message : String(error);
    return {
        title: "A bug in gitops-health",
        message: `${producer} met a case that it does not know: ${what}\nThis is our fault. Please report it at ${REPORTS} with the line above.`,
    };
}

// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __nccwpck_require__(7470);
// EXTERNAL MODULE: ./packages/text/lib/nearest.js
var nearest = __nccwpck_require__(7979);
// EXTERNAL MODULE: ./packages/cli/lib/src/commands.js
var commands = __nccwpck_require__(63);
// EXTERNAL MODULE: ./packages/cli/lib/src/error.js
var error = __nccwpck_require__(2587);
// EXTERNAL MODULE: ./packages/cli/lib/src/help.js
var help = __nccwpck_require__(3294);
// EXTERNAL MODULE: ./packages/cli/lib/src/local-commands.js
var local_commands = __nccwpck_require__(4373);
;// CONCATENATED MODULE: ./packages/cli/lib/src/shown-terminal.js
/**
 * The terminal as every command but help gets it: what it prints and asks is redacted first. JSON is redacted string by string, so
 * that it stays JSON and keeps the people of a change; the detectors are loaded here, and not to show a help.
 */
async function shownTerminal(terminal) {
    const { redact, redactDocument } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3619), __nccwpck_require__.e(2300), __nccwpck_require__.e(438), __nccwpck_require__.e(1012)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3949));
    const shown = (text) => {
        const document = documentIn(text);
        if (document === undefined)
            return redact(text);
        const made = redactDocument(document);
        return made === document ? text : JSON.stringify(made, null, text.includes("\n") ? 2 : 0);
    };
    const { ask } = terminal;
    return {
        ...terminal,
        ask: ask && ((question) => ask(redact(question))),
        print: (text) => terminal.print(shown(text)),
        note: (text) => terminal.note(redact(text)),
    };
}
/** What a text says that is a whole JSON document; undefined for any other. */
function documentIn(text) {
    if (!/^[[{]/.test(text))
        return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/cli.js








/** Runs a command line and gives its exit code; never throws. */
async function cli(argv, version, terminal) {
    try {
        return await dispatch(argv, version, terminal);
    }
    catch (error) {
        const { title, message } = complaint(error, `gitops-health ${version}`);
        (await shownTerminal(terminal)).note((0,lib_escape/* logText */.kc)(`${title}: ${message}`));
        return (0,lib_error/* exitCodeOf */.FO)(error);
    }
}
async function dispatch(argv, version, terminal) {
    const [first, ...rest] = argv;
    if (first === "help" && rest.length > 0)
        return dispatch([...rest.slice(0, 2), "--help"], version, terminal);
    if (first === undefined || first === "--help" || first === "-h" || first === "help") {
        terminal.print((0,help/* overview */.M)(version));
        return first === undefined ? lib_error/* exitCodes */.hS.usage : lib_error/* exitCodes */.hS.fine;
    }
    if (first === "--version") {
        terminal.print(version);
        return lib_error/* exitCodes */.hS.fine;
    }
    const local = local_commands/* localCommands */.U.find((each) => each.name === argv.slice(0, wordsOf(each)).join(" "));
    if (local !== undefined)
        return (await local.load()).run(argv.slice(wordsOf(local)), await shownTerminal(terminal));
    const name = argv.slice(0, 2).join(" ");
    const command = commands/* commands */.P.find((each) => each.name === name);
    if (command !== undefined)
        // Loaded only now: what it needs takes longer to load than a help takes to print.
        return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3619), __nccwpck_require__.e(2300), __nccwpck_require__.e(438), __nccwpck_require__.e(6253), __nccwpck_require__.e(3417)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7712))).runCommand(command, argv.slice(2), await shownTerminal(terminal));
    const names = [...commands/* commands */.P, ...local_commands/* localCommands */.U].map((each) => each.name);
    const [suggestion] = [...(0,nearest/* nearest */.p)(name, names), ...(0,nearest/* nearest */.p)(first, names)];
    const known = names.filter((each) => each.startsWith(`${first} `));
    const mend = suggestion !== undefined
        ? `did you mean "${suggestion}"?`
        : `known: ${(known.length > 0 ? known : names).join(", ")}.`;
    throw new error/* UsageError */.e(`There is no command "${name}"; ${mend}`);
}
function wordsOf({ name }) {
    return name.split(" ").length;
}


/***/ }),

/***/ 9278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ outputFlags),
/* harmony export */   h: () => (/* binding */ rangeFlags)
/* harmony export */ });
/** Flags of every command that is an action, beside its inputs. */
const outputFlags = {
    json: "Print the result as JSON.",
    statement: "Print the whole document: the in-toto statement around the result.",
    verbose: "Print the job summary (Markdown) too.",
    help: "Show this help.",
};
const rangeFlags = {
    commit: "Judge this commit alone.",
    pr: "Judge BASE..HEAD as a pull request.",
};


/***/ }),

/***/ 63:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
const erased = (action) => action;
/** All commands that are actions, in the order of the chain. */
const commands = [
    {
        name: "commit lint",
        summary: "Check commit messages and the squash message",
        load: async () => erased((await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3619), __nccwpck_require__.e(5617), __nccwpck_require__.e(2300), __nccwpck_require__.e(438), __nccwpck_require__.e(6253), __nccwpck_require__.e(2217), __nccwpck_require__.e(5649), __nccwpck_require__.e(6787), __nccwpck_require__.e(3937), __nccwpck_require__.e(4355), __nccwpck_require__.e(3935), __nccwpck_require__.e(2993)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3272))).action),
        aliases: {},
        range: true,
        examples: [
            "gitops-health commit lint",
            "gitops-health commit lint --commit HEAD~2",
            "gitops-health commit lint --pr main..HEAD --json",
        ],
    },
    {
        name: "compliance analyze",
        summary: "Judge a change by the policies of HIPAA, FDA 21 CFR Part 11, SOX and PCI DSS",
        load: async () => erased((await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3619), __nccwpck_require__.e(5617), __nccwpck_require__.e(7774), __nccwpck_require__.e(2300), __nccwpck_require__.e(438), __nccwpck_require__.e(6253), __nccwpck_require__.e(2217), __nccwpck_require__.e(5649), __nccwpck_require__.e(6787), __nccwpck_require__.e(3937), __nccwpck_require__.e(4355), __nccwpck_require__.e(4903), __nccwpck_require__.e(3480), __nccwpck_require__.e(8028)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8028))).action),
        aliases: {},
        range: true,
        examples: [
            "gitops-health compliance analyze --commit HEAD",
            "gitops-health compliance analyze --pr main..HEAD --json",
        ],
    },
    {
        name: "risk score",
        summary: "Score how risky a change is, with the reasons",
        load: async () => erased((await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3619), __nccwpck_require__.e(5617), __nccwpck_require__.e(2300), __nccwpck_require__.e(438), __nccwpck_require__.e(6253), __nccwpck_require__.e(2217), __nccwpck_require__.e(5649), __nccwpck_require__.e(6787), __nccwpck_require__.e(3937), __nccwpck_require__.e(5853)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4292))).action),
        aliases: {},
        range: true,
        examples: ["gitops-health risk score --commit HEAD --verbose", "gitops-health risk score --pr main..HEAD --json"],
    },
    {
        name: "deploy plan",
        summary: "Plan the deployment from the documents of compliance analyze and risk score",
        load: async () => erased((await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3619), __nccwpck_require__.e(2300), __nccwpck_require__.e(438), __nccwpck_require__.e(6253), __nccwpck_require__.e(5649), __nccwpck_require__.e(4195)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2395))).action),
        aliases: {},
        range: true,
        examples: [
            "gitops-health deploy plan --pr main..HEAD",
            "gitops-health deploy plan --commit HEAD --environment staging",
        ],
    },
    {
        name: "forensics bisect",
        summary: "Find the commit that made a check fail or a metric cross a threshold",
        load: async () => erased((await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3619), __nccwpck_require__.e(5617), __nccwpck_require__.e(2300), __nccwpck_require__.e(438), __nccwpck_require__.e(6253), __nccwpck_require__.e(2217), __nccwpck_require__.e(5649), __nccwpck_require__.e(6787), __nccwpck_require__.e(3937), __nccwpck_require__.e(5219), __nccwpck_require__.e(4471)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5222))).action),
        aliases: { end: "bad", resume: "measurements" },
        range: false,
        examples: [
            'gitops-health forensics bisect --good v1.4.0 --bad HEAD --command "npm test"',
            'gitops-health forensics bisect --start HEAD~20 --end HEAD --metric p95 --threshold 500 --command "./load-test.sh"',
            'gitops-health forensics bisect --good v1.4.0 --command "npm test" --resume .git/gitops-health/readings.jsonl',
        ],
    },
    {
        name: "audit report",
        summary: "Account for every change of a period, with a package that verifies offline",
        load: async () => erased((await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3619), __nccwpck_require__.e(5617), __nccwpck_require__.e(7774), __nccwpck_require__.e(2300), __nccwpck_require__.e(438), __nccwpck_require__.e(6253), __nccwpck_require__.e(2217), __nccwpck_require__.e(5649), __nccwpck_require__.e(6787), __nccwpck_require__.e(3937), __nccwpck_require__.e(4355), __nccwpck_require__.e(4903), __nccwpck_require__.e(5219), __nccwpck_require__.e(1179)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1179))).action),
        aliases: { "start-date": "since", "end-date": "until" },
        range: false,
        examples: ["gitops-health audit report --start-date 2026-01-01 --end-date 2026-03-31 --service phi-service"],
    },
];


/***/ }),

/***/ 8846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keepCompiled)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5310);




/**
 * Lets Node keep what it compiles: a hook is started anew for each commit, and would compile the same megabytes again. Only in the git
 * folder (who can write there can have git run anything already), and where there is none, nowhere. Node before 22.1 cannot do it; a
 * folder that cannot be written only costs the time.
 */
function keepCompiled(directory, environment) {
    const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, environment["GIT_DIR"] ?? ".git");
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(gitDir, { throwIfNoEntry: false })?.isDirectory() !== true)
        return;
    const { enableCompileCache } = node_module__WEBPACK_IMPORTED_MODULE_1__;
    enableCompileCache?.((0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .compiledIn */ .h)(gitDir));
}


/***/ }),

/***/ 2587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9067);

/** What can be wrong with a command line. */
class UsageError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    constructor(message, options) {
        super("usage", "user", message, options);
    }
}


/***/ }),

/***/ 5310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pastIn),
/* harmony export */   h: () => (/* binding */ compiledIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

/** Where Node keeps what it compiled for hooks, in a git folder. */
const compiledIn = (gitDir) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitDir, "gitops-health", "compiled");
/** Where hooks and drafts keep the past that a change is compared with. */
const pastIn = (gitDir) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(gitDir, "gitops-health", "cache");


/***/ }),

/***/ 3294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ overview),
/* harmony export */   b: () => (/* binding */ commandHelp)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9067);
/* harmony import */ var _command_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9278);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63);
/* harmony import */ var _is_on_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8283);
/* harmony import */ var _local_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4373);





/** What `gitops-health --help` prints. */
function overview(version) {
    const rows = [..._commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P, ..._local_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .localCommands */ .U].map((command) => [command.name, command.summary]);
    return [
        `gitops-health ${version}: risk-adaptive, compliance-checked delivery for healthcare software`,
        "",
        "Usage: gitops-health <command> [options]",
        "",
        ...columns(rows),
        "",
        "gitops-health <command> --help shows a command's options with examples.",
        `Exit codes: ${_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.fine} fine, ${_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.findings} findings, ${_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.usage} usage or configuration, ${_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.integrity} integrity, ${_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.evidenceGap} evidence gap, ${_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.environment} environment, ${_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.ours} our fault.`,
    ].join("\n");
}
/** Inputs of which a terminal's defaults are others than a workflow's, which their descriptions tell. */
const IN_A_TERMINAL = {
    "working-directory": "Folder of the repository.",
    "output-directory": "Folder for the result document; default `gitops-health` in the git folder.",
    base: "Commit before the first one judged; default: where the branch left the default branch, on it the commit before the last.",
    head: "Last commit judged; default: HEAD.",
};
/** What `gitops-health <command> --help` prints. */
function commandHelp(command, table) {
    const aliasOf = (input) => Object.entries(command.aliases)
        .filter(([, name]) => name === input)
        .map(([alias]) => `--${alias}`);
    const inputs = Object.entries(table).map(([name, spec]) => {
        const standard = (0,_is_on_js__WEBPACK_IMPORTED_MODULE_3__/* .isOn */ .M)(table, name) ? " (on without this flag)" : spec.default ? ` (default: ${spec.default})` : "";
        return [
            [(0,_is_on_js__WEBPACK_IMPORTED_MODULE_3__/* .isOn */ .M)(table, name) ? `--no-${name}` : `--${name}`, ...aliasOf(name)].join(", "),
            `${spec.required ? "Required. " : ""}${IN_A_TERMINAL[name] ?? spec.description}${standard}`,
        ];
    });
    const flags = { ...(command.range ? _command_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeFlags */ .h : {}), ..._command_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .outputFlags */ .X };
    return [
        `gitops-health ${command.name}: ${command.summary.charAt(0).toLowerCase()}${command.summary.slice(1)}`,
        "",
        ...columns([...Object.entries(flags).map(([name, text]) => [`--${name}`, text]), ...inputs]),
        "",
        "Examples:",
        ...command.examples.map((example) => `  ${example}`),
    ].join("\n");
}
function columns(rows) {
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}


/***/ }),

/***/ 8283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOn)
/* harmony export */ });
/** Whether an input is true unless something else is said: then its flag with `no-` before it turns it off. */
function isOn(table, name) {
    const spec = table[name];
    return spec?.expects === "true or false" && spec.default === "true";
}


/***/ }),

/***/ 4373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ localCommands)
/* harmony export */ });
/** All of them, in the order in which they are listed; each is a file in `local/`. */
const localCommands = [
    {
        name: "scan",
        summary: "Look for identifiers of patients, credentials and weakened safeguards in files or a diff",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3619), __nccwpck_require__.e(5617), __nccwpck_require__.e(2300), __nccwpck_require__.e(438), __nccwpck_require__.e(6253), __nccwpck_require__.e(6787), __nccwpck_require__.e(4222)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3812)),
    },
    {
        name: "catalog find",
        summary: "Search the control codes",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(2217), __nccwpck_require__.e(5450)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4977)),
    },
    {
        name: "catalog show",
        summary: "Show what a control code means on a day, and which rules evidence it",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3619), __nccwpck_require__.e(7774), __nccwpck_require__.e(2300), __nccwpck_require__.e(438), __nccwpck_require__.e(2217), __nccwpck_require__.e(2921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 526)),
    },
    {
        name: "audit verify",
        summary: "Check every byte of an audit package, offline",
        load: () => __nccwpck_require__.e(/* import() */ 718).then(__nccwpck_require__.bind(__nccwpck_require__, 718)),
    },
    {
        name: "commit fix",
        summary: "Correct the message of a commit, of a file or from standard input",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3619), __nccwpck_require__.e(5617), __nccwpck_require__.e(2300), __nccwpck_require__.e(438), __nccwpck_require__.e(6253), __nccwpck_require__.e(2217), __nccwpck_require__.e(5649), __nccwpck_require__.e(6787), __nccwpck_require__.e(3937), __nccwpck_require__.e(4355), __nccwpck_require__.e(3935), __nccwpck_require__.e(1400)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9853)),
    },
    {
        name: "commit generate",
        summary: "Draft the message of what is staged",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3619), __nccwpck_require__.e(5617), __nccwpck_require__.e(1979), __nccwpck_require__.e(9800), __nccwpck_require__.e(2300), __nccwpck_require__.e(438), __nccwpck_require__.e(6253), __nccwpck_require__.e(2217), __nccwpck_require__.e(5649), __nccwpck_require__.e(6787), __nccwpck_require__.e(3937), __nccwpck_require__.e(4355), __nccwpck_require__.e(3935), __nccwpck_require__.e(1171), __nccwpck_require__.e(620)]).then(__nccwpck_require__.bind(__nccwpck_require__, 620)),
    },
    {
        name: "config import",
        summary: "Write our commit section from a commitlint configuration",
        load: () => __nccwpck_require__.e(/* import() */ 6813).then(__nccwpck_require__.bind(__nccwpck_require__, 6813)),
    },
    {
        name: "hooks install",
        summary: "Check each commit on this machine before it is made",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(6253), __nccwpck_require__.e(8183)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8183)),
    },
    {
        name: "hooks uninstall",
        summary: "Remove our hooks and put back what was there",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(6253), __nccwpck_require__.e(7162)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7162)),
    },
    {
        name: "hooks run",
        summary: "What the installed hooks call",
        load: () => __nccwpck_require__.e(/* import() */ 6357).then(__nccwpck_require__.bind(__nccwpck_require__, 6357)),
    },
    {
        name: "policy input",
        summary: "Print what policies read of a change, to write rules of your own with opa",
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3619), __nccwpck_require__.e(5617), __nccwpck_require__.e(7774), __nccwpck_require__.e(2300), __nccwpck_require__.e(438), __nccwpck_require__.e(6253), __nccwpck_require__.e(2217), __nccwpck_require__.e(5649), __nccwpck_require__.e(6787), __nccwpck_require__.e(3937), __nccwpck_require__.e(4355), __nccwpck_require__.e(4903), __nccwpck_require__.e(3480), __nccwpck_require__.e(7754)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7754)),
    },
];


/***/ }),

/***/ 8872:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6797);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9547);
/* harmony import */ var _compiled_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8846);
/* harmony import */ var _standard_input_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(289);
/** The `gitops-health` command: the actions' own `run` functions for a terminal. `cli.ts` reads the command line. */





// A reader that has seen enough, like head, closes the pipe: that is no failure of ours, and nothing more is wanted.
process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE")
        throw error;
    process.exit();
});
const argv = process.argv.slice(2);
if (argv[0] === "hooks" && argv[1] === "run")
    (0,_compiled_js__WEBPACK_IMPORTED_MODULE_1__/* .keepCompiled */ .P)(process.cwd(), process.env);
process.exitCode = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__/* .cli */ .x)(argv, _package_json__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE, {
    directory: process.cwd(),
    environment: process.env,
    script: (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(import.meta.url),
    ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
    input: _standard_input_js__WEBPACK_IMPORTED_MODULE_4__/* .standardInput */ .i,
    print: (text) => process.stdout.write(`${text}\n`),
    note: (text) => process.stderr.write(`${text}\n`),
});
/** Asks on standard error, since standard output holds the result. */
async function ask(question) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6848, 19));
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
        return await lines.question(question);
    }
    finally {
        lines.close();
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ standardInput)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2587);

/** No message and no file that is piped to us is larger; what is, would fill the memory. */
const MOST = 64 * 1024 * 1024;
/** Everything on standard input. @throws UsageError when it is more than 64 MiB */
async function standardInput() {
    const chunks = [];
    let size = 0;
    for await (const chunk of process.stdin) {
        size += chunk.length;
        if (size > MOST)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e("Standard input is larger than 64 MiB; give the path of a file instead.");
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 9067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ ExpectedError),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Vl: () => (/* binding */ ContractError),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
/**
 * The root of all errors that we throw on purpose. Each package has one subclass with a string union of codes.
 * `message` is one plain sentence or two; it may quote untrusted text, which sinks escape.
 */
class ExpectedError extends Error {
    code;
    fault;
    constructor(code, fault, message, options) {
        super(message, options);
        this.name = new.target.name;
        this.code = code;
        this.fault = fault;
    }
}
/** Exit codes of the command and of an action's process. */
const exitCodes = {
    fine: 0,
    findings: 1,
    usage: 2,
    integrity: 3,
    evidenceGap: 4,
    environment: 5,
    ours: 70,
};
/** The exit code that tells a script whose fault an error is; an error that we did not expect is ours. */
function exitCodeOf(error) {
    if (!(error instanceof ExpectedError))
        return exitCodes.ours;
    const codes = {
        user: exitCodes.usage,
        integrity: exitCodes.integrity,
        environment: exitCodes.environment,
        ours: exitCodes.ours,
    };
    return codes[error.fault];
}
/** What can be wrong with a document that passes between actions. */
class ContractError extends ExpectedError {
}


/***/ }),

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3651);

/** Text for HTML content and double-quoted attribute values. */
function escapeHtml(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
}
/**
 * Text for inline GitHub-flavoured Markdown: one line in which nothing is markup, a link, a mention or a table cell's end.
 * Written as HTML character references, which Markdown never reads as syntax (CommonMark 0.31, 2.5).
 */
function escapeMarkdown(text) {
    // GitHub looks for mentions in the rendered text, where a reference is an "@" again; a zero-width space ends the name before it begins.
    return references(text).replaceAll("&#64;", "&#64;&#8203;");
}
function references(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text).replace(/[!-/:-@[-`{-~]/g, (c) => (PLAIN.has(c) ? c : `&#${c.charCodeAt(0)};`));
}
// ASCII punctuation without meaning inside a line of prose. "." and ":" are left out: they make bare URLs into links.
const PLAIN = new Set([",", "-", "/", "(", ")", "%", "?", "'", ";", "="]);
/** Text as inline code for Markdown and HTML alike: `<code>` with everything inside escaped; it can be copied as it is. */
function code(text) {
    return `<code>${references(text)}</code>`;
}
/**
 * A line for a log or terminal. A runner reads a workflow command from a line that starts with `::`, also after leading white space,
 * and from `##[` anywhere in a line (src/Runner.Common/ActionCommand.cs of actions/runner), so both are broken by a visible mark.
 */
function logLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text)
        .replace(/^(\s*)::/, "$1\\::")
        .replaceAll("##[", "##\\[");
}
/** Text of several lines for a log or terminal, each made safe by `logLine`. */
function logText(text) {
    return text
        .split(/\r?\n|\r/)
        .map(logLine)
        .join("\n");
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The known names nearest to a mistyped one, best first: at most `count`, none farther than a third of the name's length (at least 2),
 * and none of which no character is the same.
 * Distance: optimal string alignment (Damerau-Levenshtein without overlapping transpositions), case ignored.
 */
function nearest(name, known, count = 1) {
    const wanted = name.slice(0, 128).toLowerCase();
    const limit = Math.min(Math.max(2, Math.floor(wanted.length / 3)), wanted.length - 1);
    return [...known]
        .map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase()) }))
        .filter((found) => found.distance <= limit)
        .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
        .slice(0, count)
        .map((found) => found.candidate);
}
function distance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, at(before, j - 2) + 1);
            row.push(cost);
        }
        before = previous;
        previous = row;
    }
    return at(previous, b.length);
}
function at(row, index) {
    return row[index];
}


/***/ }),

/***/ 3651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * Invisible and reordering characters, written out as `\u{…}`.
 *
 * Commits, names and tool output are written by attackers. Control characters drive terminals, zero-width ones hide
 * differences and bidirectional ones ("Trojan Source", CVE-2021-42574) make text read otherwise than it is stored.
 * Every sink below starts from this function.
 */
// C0 and C1 controls but tab and newline, soft hyphen, Arabic letter mark, zero-width and bidi marks, line and
// paragraph separators, word joiner and invisible operators, byte order mark, interlinear marks, tag characters, lone surrogates.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
/** Text with every invisible or reordering character spelled `\u{hex}`; tabs and newlines stay. */
function visible(text) {
    return text.replace(INVISIBLE, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
}
/** As `visible`, on one line: newlines and tabs become spaces. Used wherever one value stands inside a line of ours. */
function oneLine(text) {
    return visible(text.replace(/\r?\n|[\r\t]/g, " "));
}


/***/ }),

/***/ 6797:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8872);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
