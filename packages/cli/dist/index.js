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

/***/ 9278:
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

/***/ 3053:
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

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

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

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var lib_error = __nccwpck_require__(9067);
;// CONCATENATED MODULE: ./packages/actions-kit/lib/complaint.js

/** Where bugs are reported. */
const REPORTS = "https://github.com/gitops-health/gitops-health/issues";
/** What a person is told about an error: a title that says whose fault it is, and the sentences. */
function complaint_complaint(error, producer) {
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
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands.js
const erased = (action) => action;
/** All commands that are actions, in the order of the chain. */
const commands = [
    {
        name: "commit lint",
        summary: "Check commit messages and the squash message",
        load: async () => erased((await Promise.all(/* import() */[__nccwpck_require__.e(592), __nccwpck_require__.e(815), __nccwpck_require__.e(834), __nccwpck_require__.e(470), __nccwpck_require__.e(532), __nccwpck_require__.e(159), __nccwpck_require__.e(866)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9866))).action),
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
        load: async () => erased((await Promise.all(/* import() */[__nccwpck_require__.e(592), __nccwpck_require__.e(815), __nccwpck_require__.e(774), __nccwpck_require__.e(834), __nccwpck_require__.e(470), __nccwpck_require__.e(532), __nccwpck_require__.e(159), __nccwpck_require__.e(422), __nccwpck_require__.e(935)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9935))).action),
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
        load: async () => erased((await Promise.all(/* import() */[__nccwpck_require__.e(592), __nccwpck_require__.e(815), __nccwpck_require__.e(834), __nccwpck_require__.e(470), __nccwpck_require__.e(532), __nccwpck_require__.e(292)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4292))).action),
        aliases: {},
        range: true,
        examples: ["gitops-health risk score --commit HEAD --verbose", "gitops-health risk score --pr main..HEAD --json"],
    },
    {
        name: "deploy plan",
        summary: "Plan the deployment from the documents of compliance analyze and risk score",
        load: async () => erased((await Promise.all(/* import() */[__nccwpck_require__.e(592), __nccwpck_require__.e(815), __nccwpck_require__.e(834), __nccwpck_require__.e(470), __nccwpck_require__.e(665)]).then(__nccwpck_require__.bind(__nccwpck_require__, 665))).action),
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
        load: async () => erased((await Promise.all(/* import() */[__nccwpck_require__.e(592), __nccwpck_require__.e(815), __nccwpck_require__.e(834), __nccwpck_require__.e(470), __nccwpck_require__.e(532), __nccwpck_require__.e(645)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9645))).action),
        aliases: { start: "good", end: "bad" },
        range: false,
        examples: [
            'gitops-health forensics bisect --good v1.4.0 --bad HEAD --command "npm test"',
            'gitops-health forensics bisect --start HEAD~20 --end HEAD --metric p95 --threshold 500 --command "./load-test.sh"',
        ],
    },
    {
        name: "audit report",
        summary: "Account for every change of a period, with a package that verifies offline",
        load: async () => erased((await Promise.all(/* import() */[__nccwpck_require__.e(592), __nccwpck_require__.e(815), __nccwpck_require__.e(774), __nccwpck_require__.e(834), __nccwpck_require__.e(470), __nccwpck_require__.e(532), __nccwpck_require__.e(159), __nccwpck_require__.e(422), __nccwpck_require__.e(34)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34))).action),
        aliases: { "start-date": "since", "end-date": "until" },
        range: false,
        examples: ["gitops-health audit report --start-date 2026-01-01 --end-date 2026-03-31 --service phi-service"],
    },
];

;// CONCATENATED MODULE: ./packages/cli/lib/src/error.js

/** What can be wrong with a command line. */
class UsageError extends lib_error/* ExpectedError */.Dh {
    constructor(message, options) {
        super("usage", "user", message, options);
    }
}

;// CONCATENATED MODULE: ./packages/actions-kit/lib/error.js

/** What can be wrong between an action and its runner. */
class KitError extends lib_error/* ExpectedError */.Dh {
    constructor(code, fault, message, options) {
        super(code, fault, message, options);
    }
}

;// CONCATENATED MODULE: ./packages/actions-kit/lib/read-inputs.js

/**
 * The typed inputs of a table.
 *
 * @param given the text of one input, undefined or empty when it was not given
 * @param spell how a reader of a complaint knows an input ("input mode", "--mode")
 * @throws KitError that lists every problem at once
 */
function read_inputs_readInputs(table, given, spell = (name) => `input "${name}"`) {
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
        throw new KitError("invalid-inputs", "user", problems.map(capital).join("\n"));
    return values;
}
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./packages/cli/lib/src/flags.js



/** Flags and other words of a command line; `command` is named where its help is. @throws UsageError in plain words */
function parseFlags(argv, flags, command) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...argv], options: flags, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const see = `see gitops-health ${command} --help.`;
        throw new UsageError(`${flags_complaint(cause.message, Object.keys(flags))}; ${see}`, { cause });
    }
}
/** node:util's sentences, which speak of "options" that are "ambiguous", as a user would say them. */
function flags_complaint(message, known) {
    const unknown = /^Unknown option '(--?)([^']*)'/.exec(message);
    if (unknown !== null) {
        const [, dashes = "", name = ""] = unknown;
        const [suggestion] = (0,nearest/* nearest */.p)(name, known);
        return `Unknown option ${dashes}${name}${suggestion === undefined ? "" : `; did you mean --${suggestion}?`}`;
    }
    const [, name = "", what = ""] = /^Option '(?:-\w, )?--([^' ]*)[^']*' (.*)/.exec(message) ?? [];
    if (what.startsWith("does not take"))
        return `--${name} is given or left out, it takes no value`;
    if (what.includes("missing"))
        return `--${name} needs a value`;
    if (what.includes("ambiguous"))
        return `--${name} needs a value; one that starts with "-" is written --${name}=-…`;
    return message.replaceAll(/\s+/g, " ").replace(/\.$/, "");
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/arguments.js



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
/** The inputs and flags of a command line; undefined when it asks for help. @throws UsageError, KitError */
function parseCommandLine(command, table, argv) {
    const flags = { help: { type: "boolean", short: "h" } };
    for (const [name, spec] of Object.entries(table))
        flags[name] = { type: spec.expects === "true or false" ? "boolean" : "string" };
    for (const name of Object.keys(command.aliases))
        flags[name] = { type: "string" };
    for (const name of Object.keys(outputFlags))
        flags[name] ??= { type: "boolean" };
    if (command.range)
        for (const name of Object.keys(rangeFlags))
            flags[name] = { type: "string" };
    const { values, positionals } = parseFlags(argv, flags, command.name);
    if (values.help === true)
        return undefined;
    const [extra] = positionals;
    if (extra !== undefined)
        throw new UsageError(`"${extra}" is not expected after "${command.name}"; see gitops-health ${command.name} --help.`);
    const given = new Map();
    for (const [name, value] of Object.entries(values))
        given.set(command.aliases[name] ?? name, String(value));
    if (command.range)
        setRange(given);
    return {
        inputs: read_inputs_readInputs(table, (name) => given.get(name), (name) => `--${name}`),
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
        throw new UsageError("Give only one of --commit, --pr and --base.");
    if ((commit !== undefined || pr !== undefined) && given.has("head"))
        throw new UsageError("--commit and --pr say the last commit themselves; give --head with --base only.");
    if (commit !== undefined && (commit.trim() === "" || commit.includes("..")))
        throw new UsageError(`--commit is "${commit}"; expected one commit such as HEAD~2. A range goes to --pr BASE..HEAD.`);
    if (commit !== undefined) {
        given.set("base", `${commit}^`);
        given.set("head", commit);
    }
    if (pr !== undefined) {
        const [base, head, more] = pr.split(/\.{2,3}/);
        if (!base || !head || more !== undefined)
            throw new UsageError(`--pr is "${pr}"; expected BASE..HEAD such as main..HEAD.`);
        given.set("base", base);
        given.set("head", head);
    }
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/verify.js




/** The one command that is no action's run. */
const VERIFY = { name: "audit verify", summary: "Check every byte of an audit package, offline" };
const options = {
    "merkle-root": { type: "string" },
    sha256: { type: "string" },
    manifest: { type: "string" },
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
};
const help = `gitops-health audit verify: check every byte of an audit package, offline

  gitops-health audit verify PACKAGE [options]

  --merkle-root ROOT  The root that you kept; the package must have it.
  --sha256 DIGEST     The digest of the package that you kept.
  --manifest FILE     evidence-manifest.json as the audit wrote it.
  --json              Print the result as JSON.

Examples:
  gitops-health audit verify evidence.tar.gz --merkle-root 3f9a...
  gitops-health audit verify evidence.tar.gz --manifest evidence-manifest.json`;
/** Runs `audit verify`; gives the exit code: 0 whole, 3 not. */
async function runVerify(argv, terminal) {
    const { values, positionals } = parseFlags(argv, options, VERIFY.name);
    if (values.help === true) {
        terminal.print(help);
        return lib_error/* exitCodes */.hS.fine;
    }
    const [path, extra] = positionals;
    if (path === undefined || extra !== undefined)
        throw new UsageError("audit verify takes one package, such as: gitops-health audit verify evidence.tar.gz");
    const { verify } = await Promise.all(/* import() */[__nccwpck_require__.e(592), __nccwpck_require__.e(834), __nccwpck_require__.e(973)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8973));
    const verdict = await verify(path, {
        merkleRoot: values["merkle-root"],
        sha256: values.sha256,
        manifest: values.manifest,
    });
    if (values.json === true)
        terminal.print(JSON.stringify(verdict.verification, null, 2));
    else
        for (const line of verdict.lines)
            terminal.print((0,lib_escape/* logLine */.BP)(line));
    return verdict.exitCode;
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/help.js




/** What `gitops-health --help` prints. */
function overview(version) {
    const rows = [...commands, VERIFY].map((command) => [command.name, command.summary]);
    return [
        `gitops-health ${version}: risk-adaptive, compliance-checked delivery for healthcare software`,
        "",
        "Usage: gitops-health <command> [options]",
        "",
        ...columns(rows),
        "",
        "gitops-health <command> --help shows a command's options with examples.",
        `Exit codes: ${lib_error/* exitCodes */.hS.fine} fine, ${lib_error/* exitCodes */.hS.findings} findings, ${lib_error/* exitCodes */.hS.usage} usage or configuration, ${lib_error/* exitCodes */.hS.integrity} integrity, ${lib_error/* exitCodes */.hS.evidenceGap} evidence gap, ${lib_error/* exitCodes */.hS.environment} environment, ${lib_error/* exitCodes */.hS.ours} our fault.`,
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
        const standard = spec.default ? ` (default: ${spec.default})` : "";
        return [
            [`--${name}`, ...aliasOf(name)].join(", "),
            `${spec.required ? "Required. " : ""}${IN_A_TERMINAL[name] ?? spec.description}${standard}`,
        ];
    });
    const flags = { ...(command.range ? rangeFlags : {}), ...outputFlags };
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/actions-kit/lib/clock.js

/**
 * The time of this run, `YYYY-MM-DDTHH:MM:SSZ`: SOURCE_DATE_EPOCH when it is set (https://reproducible-builds.org/specs/source-date-epoch/),
 * else the clock. The only place that reads a clock for a document.
 */
function clock_evaluationTime(environment, now = Date.now) {
    const epoch = environment.SOURCE_DATE_EPOCH;
    if (epoch !== undefined && epoch !== "" && !/^\d{1,12}$/.test(epoch))
        throw new KitError("bad-clock", "user", `SOURCE_DATE_EPOCH is ${JSON.stringify(epoch.slice(0, 40))}; expected seconds since 1970 such as 1767225600.`);
    const milliseconds = epoch ? Number(epoch) * 1000 : now();
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./packages/actions-kit/lib/run-action.js










/** Runs an action in a step of a workflow, from the inputs in the environment to the exit code. Never throws. */
async function runAction(action, environment = process.env) {
    try {
        const inputs = readInputs(action.inputs, (name) => getInput(name));
        const result = await action.run(inputs, await contextOf(environment));
        if ("nothingToDo" in result) {
            notice(logText(result.nothingToDo), { title: "Nothing to judge" });
            return;
        }
        await deliver(result, environment);
        if (result.failure === null)
            return;
        const enforced = inputs.mode !== "warn";
        annotate({
            level: enforced ? "error" : "warning",
            title: action.producer.name,
            message: result.failure,
            path: null,
            line: null,
        });
        if (enforced)
            process.exitCode = result.failureExitCode;
    }
    catch (error) {
        if (error instanceof Error && error.stack !== undefined)
            debug(logText(error.stack));
        annotate({
            level: "error",
            ...complaint(error, `${action.producer.name} ${action.producer.version}`),
            path: null,
            line: null,
        });
        process.exitCode = exitCodeOf(error);
    }
}
/** The outside world as the runner describes it. */
async function contextOf(environment) {
    return {
        workspace: resolve(environment.GITHUB_WORKSPACE || "."),
        outputDirectory: join(environment.RUNNER_TEMP || tmpdir(), "gitops-health"),
        event: await readEvent(environment),
        evaluatedAt: evaluationTime(environment),
        log: (line) => info(logLine(line)),
        signal: cancellation(),
    };
}
/** Aborted when the runner cancels the step (SIGINT, then SIGTERM), so that worktrees and children can be cleaned up. */
function cancellation() {
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.once(signal, () => controller.abort(new Error(`stopped by ${signal}`)));
    return controller.signal;
}

// EXTERNAL MODULE: ./packages/git/lib/open.js + 22 modules
var lib_open = __nccwpck_require__(3316);
;// CONCATENATED MODULE: ./packages/cli/lib/src/run-command.js







/** The summary of a terminal has no limit of a runner's; this one keeps a hostile change from flooding it. */
const SUMMARY_BYTES = 64 * 1024;
/** Runs one command that is an action; gives the exit code. */
async function runCommand(command, argv, terminal) {
    const action = await command.load();
    const invocation = parseCommandLine(command, action.inputs, argv);
    if (invocation === undefined) {
        terminal.print(commandHelp(command, action.inputs));
        return lib_error/* exitCodes */.hS.fine;
    }
    const result = await action.run(invocation.inputs, await run_command_contextOf(invocation, terminal));
    return report(result, invocation, terminal);
}
async function run_command_contextOf(invocation, terminal) {
    const { workingDirectory } = invocation.inputs;
    const { gitDir } = await (0,lib_open/* openRepository */.h)((0,external_node_path_.resolve)(terminal.directory, workingDirectory ?? "."));
    return {
        workspace: terminal.directory,
        outputDirectory: (0,external_node_path_.join)(gitDir, "gitops-health"),
        event: undefined,
        evaluatedAt: clock_evaluationTime(terminal.environment),
        log: (line) => terminal.note((0,lib_escape/* logLine */.BP)(line)),
        signal: cancellation(),
    };
}
function report(result, invocation, terminal) {
    if ("nothingToDo" in result) {
        terminal.note((0,lib_escape/* logLine */.BP)(result.nothingToDo));
        return lib_error/* exitCodes */.hS.fine;
    }
    if (invocation.statement)
        terminal.print(JSON.stringify(result.document.statement, null, 2));
    else if (invocation.json)
        terminal.print(JSON.stringify(result.document.statement.predicate, null, 2));
    else {
        for (const line of result.lines)
            terminal.print((0,lib_escape/* logLine */.BP)(line));
        if (invocation.verbose)
            terminal.print(`\n${result.summary(SUMMARY_BYTES)}`);
        terminal.print(`Document: ${result.document.path}`);
    }
    if (result.failure === null)
        return lib_error/* exitCodes */.hS.fine;
    terminal.note((0,lib_escape/* logLine */.BP)(result.failure));
    const { mode } = invocation.inputs;
    return mode === "warn" ? lib_error/* exitCodes */.hS.fine : result.failureExitCode;
}

;// CONCATENATED MODULE: ./packages/cli/lib/src/cli.js








/** Runs a command line and gives its exit code; never throws. */
async function cli(argv, version, terminal) {
    try {
        return await dispatch(argv, version, terminal);
    }
    catch (error) {
        const { title, message } = complaint_complaint(error, `gitops-health ${version}`);
        terminal.note((0,lib_escape/* logText */.kc)(`${title}: ${message}`));
        return (0,lib_error/* exitCodeOf */.FO)(error);
    }
}
async function dispatch(argv, version, terminal) {
    const [first, ...rest] = argv;
    if (first === "help" && rest.length > 0)
        return dispatch([...rest.slice(0, 2), "--help"], version, terminal);
    if (first === undefined || first === "--help" || first === "-h" || first === "help") {
        terminal.print(overview(version));
        return first === undefined ? lib_error/* exitCodes */.hS.usage : lib_error/* exitCodes */.hS.fine;
    }
    if (first === "--version") {
        terminal.print(version);
        return lib_error/* exitCodes */.hS.fine;
    }
    const name = argv.slice(0, 2).join(" ");
    if (name === VERIFY.name)
        return runVerify(argv.slice(2), terminal);
    const command = commands.find((each) => each.name === name);
    if (command !== undefined)
        return runCommand(command, argv.slice(2), terminal);
    const names = [...commands.map((each) => each.name), VERIFY.name];
    const [suggestion] = (0,nearest/* nearest */.p)(name, names);
    const known = names.filter((each) => each.startsWith(`${first} `));
    const mend = suggestion !== undefined
        ? `did you mean "${suggestion}"?`
        : `known: ${(known.length > 0 ? known : names).join(", ")}.`;
    throw new UsageError(`There is no command "${name}"; ${mend}`);
}


/***/ }),

/***/ 8872:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6797);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(562);
/** The `gitops-health` command: the actions' own `run` functions for a terminal. `cli.ts` reads the command line. */


// A reader that has seen enough, like head, closes the pipe: that is no failure of ours, and nothing more is wanted.
process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE")
        throw error;
    process.exit();
});
process.exitCode = await (0,_cli_js__WEBPACK_IMPORTED_MODULE_0__/* .cli */ .x)(process.argv.slice(2), _package_json__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE, {
    directory: process.cwd(),
    environment: process.env,
    print: (text) => process.stdout.write(`${text}\n`),
    note: (text) => process.stderr.write(`${text}\n`),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 7832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ shallowError),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   lZ: () => (/* binding */ FETCH_ALL)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9067);

/** What can go wrong between us and a repository. */
class GitError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}
/** What to add to a workflow that checks out without history. */
const FETCH_ALL = "Add `fetch-depth: 0` under `with:` of the actions/checkout step";
/** History is needed that a shallow clone does not have. */
function shallowError(what) {
    return new GitError("shallow-clone", "environment", `${what}, because this clone is shallow. ${FETCH_ALL}.`);
}


/***/ }),

/***/ 3316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/git/lib/environment.js

/**
 * The environment of every git process: what the machine's owner set to reach and trust repositories stays (safe.directory
 * and credentials live in the configuration); what would point git elsewhere or bend its output (GIT_DIR, GIT_EXTERNAL_DIFF,
 * GIT_TRACE ...) does not.
 */
function gitEnvironment(outside) {
    const kept = Object.entries(outside).filter(([name]) => !name.toUpperCase().startsWith("GIT_") || KEPT.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: "C",
        LANGUAGE: "C",
        TZ: "UTC",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        // Into a pipe, git log otherwise writes each commit by itself, which makes reading a long history a third slower.
        GIT_FLUSH: "0",
    };
}
/**
 * Reading takes no attributes from the work tree, the index or the machine: a commit that adds `* -diff` to
 * .gitattributes would otherwise hide its own lines. (Together with `--bare`; GIT_ATTR_SOURCE counts from git 2.41.)
 */
function withoutAttributes(env, gitDir, emptyTree) {
    return {
        ...env,
        GIT_ATTR_NOSYSTEM: "1",
        GIT_ATTR_SOURCE: emptyTree,
        GIT_INDEX_FILE: (0,external_node_path_.join)(gitDir, "no-index-while-reading"),
    };
}
const KEPT = /^GIT_(CONFIG_.*|CONFIG|EXEC_PATH|SSL_.*|SSH.*|ASKPASS|HTTP_.*|CEILING_DIRECTORIES|PROTOCOL.*|ALLOW_PROTOCOL)$/;
/** Options before the git command that neutralise the user's configuration where no option of the command does. */
const neutralConfig = [
    "--no-pager",
    ...[
        "core.quotepath=off",
        "core.attributesFile=/dev/null",
        "core.bigFileThreshold=512m",
        "core.fsmonitor=false",
        "merge.renames=true",
        "merge.renameLimit=7000",
        "merge.directoryRenames=conflict",
        "merge.conflictStyle=merge",
        "diff.renameLimit=1000",
        "diff.suppressBlankEmpty=false",
    ].flatMap((setting) => ["-c", setting]),
];

// EXTERNAL MODULE: ./packages/git/lib/error.js
var error = __nccwpck_require__(7832);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: ./packages/git/lib/process.js


function start(place, args) {
    const { signal } = place;
    signal?.throwIfAborted();
    const child = (0,external_node_child_process_.spawn)("git", [...place.options, ...args], {
        cwd: place.cwd,
        env: place.env,
        windowsHide: true,
        ...(signal && { signal }),
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
        if (stderr.length < MAX_STDERR)
            stderr += text.slice(0, MAX_STDERR);
    });
    child.stdin.on("error", () => { }); // git may end before it has read everything; its exit code tells
    const ended = new Promise((resolve, reject) => {
        child.on("error", (cause) => reject(startError(cause, signal)));
        child.on("close", (code, killedBy) => {
            if (code === null && signal?.aborted)
                reject(signal.reason);
            else
                resolve(code ?? (killedBy ? 128 : 0));
        });
    });
    ended.catch(() => { }); // awaited by whoever reads the output, perhaps later
    return { child, ended, stderr: () => stderr.trim() };
}
/** Runs git to its end. @throws GitError when it ends with a code that is not accepted */
async function capture(place, args, { input, accept = [0] } = {}) {
    const { child, ended, stderr } = start(place, args);
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stdin.end(input);
    const code = await ended;
    if (!accept.includes(code))
        throw failure(args, code, stderr());
    return { code, stdout: Buffer.concat(chunks), stderr: stderr() };
}
/** What git prints, as it prints it; the reader sets the pace. Ends the process when the reader stops early. */
async function* stream(place, args) {
    const { child, ended, stderr } = start(place, args);
    child.stdin.end();
    let reading = true;
    try {
        yield* child.stdout;
        reading = false;
    }
    finally {
        if (reading)
            child.kill();
    }
    const code = await ended;
    if (code !== 0)
        throw failure(args, code, stderr());
}
/** The error for a git process that ended badly: its own words, visible. */
function failure(args, code, stderr) {
    const command = args.find((argument) => !argument.startsWith("-")) ?? "git";
    const said = stderr === "" ? "without a message" : `and said: ${stderr.replaceAll(/\s*\n\s*/g, "; ")}`;
    const message = `git ${command} ended with exit code ${code} ${said}`;
    return new error/* GitError */.XS("git-failed", "environment", message, { cause: new Error(stderr) });
}
const MAX_STDERR = 4096;
function startError(cause, signal) {
    if (signal?.aborted)
        return signal.reason;
    if (cause.code !== "ENOENT")
        return new error/* GitError */.XS("git-failed", "environment", `git could not run: ${cause.message}`, { cause });
    const message = "git was not found. Install git 2.38 or newer and put it on the PATH.";
    return new error/* GitError */.XS("git-missing", "environment", message, { cause });
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(6466);
;// CONCATENATED MODULE: ./packages/git/lib/diff-options.js
/** Options of `git log` and `git diff-tree` by which a diff is the same under every configuration. */
const SAME_EVERYWHERE = [
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--no-relative",
    "--submodule=short",
    "--ignore-submodules=none",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--diff-algorithm=myers",
    "--indent-heuristic",
    "--inter-hunk-context=0",
    "-O/dev/null",
];
function diffOptions({ files, renames }) {
    const patch = files === "patch" ? ["--patch", "--unified=0"] : [];
    const found = renames === "exact" ? "--find-renames=100%" : renames ? "--find-renames=50%" : "--no-renames";
    return ["-z", "--raw", "--no-abbrev", ...SAME_EVERYWHERE, ...patch, found];
}

;// CONCATENATED MODULE: ./packages/git/lib/change-id.js



/**
 * `git patch-id --stable` of the squashed diff: the same for the same change after a rebase or squash (git-patch-id(1)).
 * Renames are not looked for and object names are full, so that it depends on nothing but the two trees; a binary file
 * counts by its object names. Undefined for an empty diff.
 */
async function changeId(place, base, head) {
    const patch = start(place, [...DIFF, "--end-of-options", base ?? place.emptyTree, head, "--"]);
    const id = start(place, ["patch-id", "--stable"]);
    patch.child.stdin.end();
    const out = [];
    id.child.stdout.on("data", (chunk) => out.push(chunk));
    await Promise.all([
        // When patch-id ends early, its own exit code tells why.
        (0,external_node_stream_promises_.pipeline)(patch.child.stdout, id.child.stdin).catch(() => patch.child.kill()),
        succeeded(patch, DIFF),
        succeeded(id, ["patch-id"]),
    ]);
    return Buffer.concat(out).toString().split(" ")[0]?.trim() || undefined;
}
const DIFF = ["diff-tree", "-r", "--patch", "--full-index", "--unified=3", "--no-renames", ...SAME_EVERYWHERE];
async function succeeded(process, args) {
    const code = await process.ended;
    if (code !== 0)
        throw failure(args, code, process.stderr());
}

;// CONCATENATED MODULE: ./packages/git/lib/bytes.js
/**
 * Bytes that arrive in chunks and are taken from the front. One growing buffer holds what is not yet taken, so that a field
 * of any length costs linear time, and an ordinary chunk is read where it lies, without a copy.
 */
class ByteQueue {
    /** The untaken bytes are `buffer[start, end)`. */
    buffer = Buffer.alloc(0);
    start = 0;
    end = 0;
    /** No more chunks will come. */
    ended = false;
    get length() {
        return this.end - this.start;
    }
    push(chunk) {
        const rest = this.length;
        if (rest === 0) {
            this.buffer = chunk;
            this.start = 0;
            this.end = chunk.length;
            return;
        }
        if (this.end + chunk.length > this.buffer.length) {
            const larger = Buffer.allocUnsafe(Math.max(rest + chunk.length, rest < chunk.length ? 0 : 2 * rest));
            this.buffer.copy(larger, 0, this.start, this.end);
            this.buffer = larger;
            this.start = 0;
            this.end = rest;
        }
        chunk.copy(this.buffer, this.end);
        this.end += chunk.length;
    }
    /** Where a byte lies, looking from an absolute position; -1 when it hasn't arrived. */
    indexOf(byte, from) {
        const at = this.buffer.indexOf(byte, from);
        return at < this.end ? at : -1;
    }
}
/** Takes the text before the next `byte`, and that byte. */
function* until(bytes, byte, encoding) {
    let looked = 0;
    for (;;) {
        const at = bytes.indexOf(byte, bytes.start + looked);
        if (at >= 0) {
            const text = bytes.buffer.toString(encoding, bytes.start, at);
            bytes.start = at + 1;
            return text;
        }
        looked = bytes.length;
        yield* more(bytes);
    }
}
/** Waits for bytes. @throws RangeError when there are none to come */
function* more(bytes) {
    if (bytes.ended)
        throw new RangeError("The output of git ends in the middle of a record.");
    yield undefined;
}
/** The items that a parser reads from chunks. */
async function* parsed(chunks, parser) {
    const bytes = new ByteQueue();
    const items = parser(bytes);
    for await (const chunk of chunks) {
        bytes.push(chunk);
        for (let next = items.next(); !next.done && next.value !== undefined; next = items.next())
            yield next.value;
    }
    bytes.ended = true;
    for (const item of items)
        if (item !== undefined)
            yield item;
}

;// CONCATENATED MODULE: ./packages/git/lib/hunk.js


/** Reads `@@ -a,b +c,d @@` and its lines into a file. Only its counts say where it ends: lines may look like anything. */
function* hunk(bytes, { change }, budget) {
    const header = yield* until(bytes, LF, "latin1");
    const match = HEADER.exec(header);
    if (!match)
        throw new error/* GitError */.XS("unreadable-output", "ours", `git printed a hunk header that we can't read: ${header}`);
    const deletions = Number(match[2] ?? 1);
    const additions = Number(match[4] ?? 1);
    change.deletions += deletions;
    change.additions += additions;
    const removed = [];
    const added = [];
    const removedWhole = yield* lines(bytes, deletions, "-", removed, budget);
    const addedWhole = yield* lines(bytes, additions, "+", added, budget);
    if (!removedWhole || !addedWhole)
        change.truncated = true;
    change.hunks.push({ oldStart: Number(match[1]), newStart: Number(match[3]), removed, added });
}
const LF = 0x0a;
const BACKSLASH = 0x5c;
const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** Takes `count` lines and the remark `\ No newline at end of file`. @returns whether all of them were kept */
function* lines(bytes, count, sign, kept, budget) {
    let left = count;
    let whole = true;
    let looked = 0;
    while (left > 0) {
        if (budget.bytes === 0) {
            whole = false;
            yield* skipLine(bytes);
            left--;
            continue;
        }
        const { end, found } = lineEnds(bytes, left, looked);
        const size = end - bytes.start;
        if (found > 0 ? size > budget.bytes : bytes.length > budget.bytes)
            budget.bytes = 0;
        else if (found > 0) {
            budget.bytes -= size;
            keep(bytes.buffer.toString("utf8", bytes.start + 1, end - 1), sign, kept);
            bytes.start = end;
            left -= found;
            looked = 0;
        }
        else {
            looked = bytes.length;
            yield* more(bytes);
        }
    }
    if (count > 0)
        yield* skipRemark(bytes);
    return whole;
}
/** Where the last of at most `wanted` whole lines ends, and how many there are; the first `looked` bytes have no line end. */
function lineEnds(bytes, wanted, looked) {
    let end = bytes.start;
    let found = 0;
    while (found < wanted) {
        const at = bytes.indexOf(LF, found === 0 ? end + looked : end);
        if (at < 0)
            break;
        end = at + 1;
        found++;
    }
    return { end, found };
}
/** All lines of one side begin with the same sign, so a line end and that sign part them, and nothing else does. */
function keep(text, sign, kept) {
    for (const line of text.split(`\n${sign}`))
        kept.push(line);
}
function* skipLine(bytes) {
    for (;;) {
        const at = bytes.indexOf(LF, bytes.start);
        bytes.start = at < 0 ? bytes.end : at + 1;
        if (at >= 0)
            return;
        yield* more(bytes);
    }
}
function* skipRemark(bytes) {
    while (bytes.length === 0) {
        if (bytes.ended)
            return;
        yield undefined;
    }
    if (bytes.buffer[bytes.start] === BACKSLASH)
        yield* skipLine(bytes);
}

;// CONCATENATED MODULE: ./packages/git/lib/patch-header.js
/** The line by which git begins the patch of a file, as latin1 text; tells which entry a patch belongs to. */
function patchHeader({ oldName, newName }) {
    return `diff --git ${quoted(`a/${oldName}`)} ${quoted(`b/${newName}`)}`;
}
/** C-style quoting as git does it with `core.quotepath=off`: only when control characters, quotes or backslashes are there. */
function quoted(name) {
    if (!SPECIAL.test(name))
        return name;
    return `"${name.replace(SPECIAL_ALL, (c) => `\\${LETTERS[c] ?? c.charCodeAt(0).toString(8).padStart(3, "0")}`)}"`;
}
const SPECIAL = /[\u0000-\u001f"\\\u007f]/;
const SPECIAL_ALL = /[\u0000-\u001f"\\\u007f]/g;
const LETTERS = {
    "\u0007": "a",
    "\b": "b",
    "\t": "t",
    "\n": "n",
    "\v": "v",
    "\f": "f",
    "\r": "r",
    '"': '"',
    "\\": "\\",
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./packages/git/lib/path.js

/**
 * A path's bytes (as latin1 text) as readable text: UTF-8 as it is, every other byte as `\xNN`. No two paths give the same
 * text: where a name itself contains `\x` and two hex digits, its backslash is written `\x5c`.
 */
function pathText(latin1) {
    if (!NON_ASCII.test(latin1))
        return latin1.includes("\\x") ? latin1.replace(LOOKS_ESCAPED, "\\x5c") : latin1;
    const bytes = Buffer.from(latin1, "latin1");
    return (0,external_node_buffer_.isUtf8)(bytes) ? readable(bytes) : withEscapes(bytes);
}
/** The bytes of a path from its text, the inverse of `pathText`. */
function pathBytes(text) {
    const parts = text.split(ESCAPE); // text, hex digits, text, hex digits, ..., text
    return Buffer.concat(parts.map((part, index) => Buffer.from(part, index % 2 ? "hex" : "utf8")));
}
const LOOKS_ESCAPED = /\\(?=x[0-9a-f]{2})/g;
const ESCAPE = /\\x([0-9a-f]{2})/;
const NON_ASCII = /[^\u0000-\u007f]/;
function withEscapes(bytes) {
    let text = "";
    let run = 0;
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        if (length === 0) {
            text += `${readable(bytes.subarray(run, at))}\\x${bytes[at].toString(16).padStart(2, "0")}`;
            run = at + 1;
        }
        at += Math.max(1, length);
    }
    return text + readable(bytes.subarray(run));
}
function readable(utf8) {
    return utf8.toString("utf8").replace(LOOKS_ESCAPED, "\\x5c");
}
/** Length of the UTF-8 sequence at a place; 0 when there is none. */
function sequenceLength(bytes, at) {
    const first = bytes[at];
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    return (0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}

;// CONCATENATED MODULE: ./packages/git/lib/raw-entry.js


/** Reads `:<old mode> <new mode> <old object> <new object> <status>\0<path>\0[<path>\0]` (git-diff(1), raw output format). */
function* rawEntry(bytes) {
    const meta = yield* until(bytes, 0, "latin1");
    const status = STATUS[meta.charAt(meta.lastIndexOf(" ") + 1)] ?? "modified";
    const oldName = yield* until(bytes, 0, "latin1");
    const twoNames = status === "renamed" || status === "copied";
    const newName = twoNames ? yield* until(bytes, 0, "latin1") : oldName;
    const change = {
        path: pathText(newName),
        previousPath: twoNames ? pathText(oldName) : undefined,
        status,
        oldMode: meta.slice(1, 7),
        newMode: meta.slice(8, 14),
        binary: false,
        additions: 0,
        deletions: 0,
        hunks: [],
    };
    return { oldName, newName, change };
}
const STATUS = {
    A: "added",
    M: "modified",
    D: "deleted",
    R: "renamed",
    C: "copied",
    T: "type-changed",
};

;// CONCATENATED MODULE: ./packages/git/lib/file-changes.js





/** Before each commit; none of git's own lines starts with it. */
const COMMIT_MARK = 0x01;
/**
 * Reads `--raw -z` entries and the patches after them, up to the next commit or the end. The patches come in the order of
 * the entries; a file that became another type has two (deleted, added), and a conflict may have one without an entry.
 */
function* fileChanges(bytes, budget) {
    const entries = [];
    let skipped = false;
    let next = 0;
    let current;
    for (;;) {
        if (bytes.length === 0) {
            if (bytes.ended)
                break;
            yield undefined;
            continue;
        }
        const first = bytes.buffer[bytes.start];
        if (first === COMMIT_MARK)
            break;
        if (first === NUL || first === file_changes_LF)
            bytes.start++;
        else if (first === COLON)
            entries.push(yield* rawEntry(bytes));
        else if (first === AT) {
            if (!current)
                throw new error/* GitError */.XS("unreadable-output", "ours", "git printed a patch of a file that it did not list.");
            yield* hunk(bytes, current, budget);
        }
        else {
            const line = yield* until(bytes, file_changes_LF, "latin1");
            if (line.startsWith("diff --git ")) {
                const index = entryOf(line, entries, next);
                current = entries[index];
                if (current)
                    next = index + 1;
            }
            else if (line.startsWith("Binary files ") && current)
                current.change.binary = true;
            else if (line.startsWith("diff: warning: Skipping remerge-diff"))
                skipped = true;
        }
    }
    return { files: entries.map((entry) => entry.change), skipped };
}
const NUL = 0x00;
const file_changes_LF = 0x0a;
const COLON = 0x3a;
const AT = 0x40;
/** Index of the entry that a `diff --git` line begins the patch of: the next one, the last one again, or one further on. */
function entryOf(line, entries, next) {
    const matches = (index) => {
        const entry = entries[index];
        return entry !== undefined && patchHeader(entry) === line;
    };
    if (matches(next))
        return next;
    if (entries[next - 1]?.change.status === "type-changed" && matches(next - 1))
        return next - 1;
    for (let index = next + 1; index < entries.length; index++)
        if (matches(index))
            return index;
    return -1;
}

;// CONCATENATED MODULE: ./packages/git/lib/diff.js





/** The files that differ between two commits or trees (full shas); `base` null is the empty tree. */
async function diff(place, base, head, options) {
    const args = ["diff-tree", "-r", ...diffOptions(options), "--end-of-options", base ?? place.emptyTree, head, "--"];
    const read = function* (bytes) {
        yield (yield* fileChanges(bytes, { bytes: options.maxPatchBytes })).files;
    };
    let files = [];
    for await (const all of parsed(stream(place, args), read))
        files = all;
    return files;
}
/** Paths of a merge whose content is none of its parents' (git-diff-tree(1), `-c`). */
async function pathsUnlikeAllParents(place, merge) {
    const args = [
        "diff-tree",
        "-r",
        "-z",
        "-c",
        "--no-renames",
        "--name-only",
        "--no-commit-id",
        "--end-of-options",
        merge,
        "--",
    ];
    const { stdout } = await capture(place, args);
    return nulSeparated(stdout).map(pathText);
}
/** Names (latin1 text) that each end with NUL. */
function nulSeparated(bytes) {
    return bytes.toString("latin1").split("\0").slice(0, -1);
}

;// CONCATENATED MODULE: ./packages/git/lib/commits.js


/** The `--format` that `commits` reads: a mark, then fields that each end with NUL. */
const COMMIT_FORMAT = `%x0${COMMIT_MARK}${["H", "T", "P", "an", "ae", "at", "cn", "ce", "ct", "B"].map((field) => `%${field}%x00`).join("")}`;
/** Reads what `git log -z --format=<COMMIT_FORMAT>` prints, with `--raw` and `-p` or without. */
function* commits(bytes, maxPatchBytes) {
    for (;;) {
        if (bytes.length === 0) {
            if (bytes.ended)
                return;
            yield undefined;
        }
        else if (bytes.buffer[bytes.start] !== COMMIT_MARK)
            bytes.start++;
        else {
            bytes.start++;
            const sha = yield* until(bytes, commits_NUL, "latin1");
            const tree = yield* until(bytes, commits_NUL, "latin1");
            const parents = yield* until(bytes, commits_NUL, "latin1");
            const author = yield* person(bytes);
            const committer = yield* person(bytes);
            const message = yield* until(bytes, commits_NUL, "utf8");
            const { files, skipped } = yield* fileChanges(bytes, { bytes: maxPatchBytes });
            const commit = {
                sha,
                tree,
                parents: parents === "" ? [] : parents.split(" "),
                author,
                committer,
                message,
                files,
            };
            yield { commit, skipped };
        }
    }
}
const commits_NUL = 0x00;
function* person(bytes) {
    const name = yield* until(bytes, commits_NUL, "utf8");
    const email = yield* until(bytes, commits_NUL, "utf8");
    const time = Number(yield* until(bytes, commits_NUL, "latin1"));
    return { name, email, time: Number.isFinite(time) ? time : 0 };
}

;// CONCATENATED MODULE: ./packages/git/lib/log-options.js


/** What a merge shows when the options do not say. */
function mergeFilesOf({ files = "none", mergeFiles }) {
    if (files === "none")
        return "none";
    return mergeFiles ?? (files === "patch" ? "remerge" : "none");
}
function logArguments(options, pass) {
    const { files = "none", renames = true } = options;
    return [
        "log",
        "-z",
        `--format=${COMMIT_FORMAT}`,
        "--encoding=UTF-8",
        "--no-mailmap",
        "--no-notes",
        "--no-show-signature",
        ...(files === "none" ? ["--no-patch"] : [...diffOptions({ files, renames }), "--root"]),
        `--diff-merges=${DIFF_MERGES[pass.mergeFiles]}`,
        ...ORDER[pass.order],
        ...MERGES[pass.merges],
        ...(options.firstParent ? ["--first-parent"] : []),
        ...(options.max === undefined ? [] : [`--max-count=${options.max}`]),
        ...(options.since === undefined ? [] : [`--since-as-filter=@${options.since} +0000`]),
        ...(options.until === undefined ? [] : [`--until=@${options.until} +0000`]),
        "--end-of-options",
        options.head,
        ...(options.base ? [`^${options.base}`] : []),
        "--",
    ];
}
const DIFF_MERGES = { remerge: "remerge", "first-parent": "first-parent", none: "off" };
const ORDER = { newest: [], topological: ["--topo-order"], "reverse-topological": ["--topo-order", "--reverse"] };
const MERGES = { all: [], none: ["--no-merges"], only: ["--merges"] };

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./packages/git/lib/quarantine.js



/**
 * The same place, where new objects land in a temporary folder, as `git receive-pack` does it: what merges on trial leaves
 * nothing behind, and a read-only repository will do.
 */
async function quarantined(place) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "gitops-health-objects-"));
    const env = {
        ...place.env,
        GIT_OBJECT_DIRECTORY: directory,
        // Quoted, since a path may hold the separator.
        GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify((0,external_node_path_.join)(place.commonDir, "objects")),
    };
    return {
        place: { ...place, env },
        [Symbol.asyncDispose]: () => (0,promises_.rm)(directory, { recursive: true, force: true }),
    };
}

;// CONCATENATED MODULE: ./packages/git/lib/log.js
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







const MAX_PATCH_BYTES = 64 * 1024 * 1024;
/**
 * The commits of a range, streaming, read as fast as the caller takes them.
 * @throws GitError `shallow-clone` when the range reaches beyond what was fetched: the boundary commit's own files and
 * all commits behind it are unknown
 */
async function* log(place, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const order = options.order ?? "newest";
        const merges = options.merges === "exclude" ? "none" : "all";
        const mergeFiles = merges === "none" ? "none" : mergeFilesOf(options);
        if (mergeFiles !== "remerge") {
            const inOrder = order === "oldest" ? "reverse-topological" : "newest";
            for await (const { commit } of read(place, options, { order: inOrder, merges, mergeFiles }))
                yield commit;
            return;
        }
        const elsewhere = __addDisposableResource(env_1, await quarantined(place), true);
        if (order === "newest") {
            const pass = { order: "topological", merges, mergeFiles };
            for await (const found of read(elsewhere.place, options, pass))
                yield await complete(place, options, found);
            return;
        }
        // git forgets the parents of a commit once it has shown it. Oldest first, it then no longer finds the merge bases of
        // later merges, and re-merges them as if they were unrelated; so the merges come from a pass of their own.
        const remerged = new Map();
        const onlyMerges = { order: "topological", merges: "only", mergeFiles };
        for await (const found of read(elsewhere.place, options, onlyMerges)) {
            const { sha, files } = await complete(place, options, found);
            if (files.length > 0)
                remerged.set(sha, files);
        }
        for await (const { commit } of read(place, options, { order: "reverse-topological", merges, mergeFiles: "none" })) {
            const files = remerged.get(commit.sha);
            yield files ? { ...commit, files } : commit;
        }
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
async function* read(place, options, pass) {
    const maxPatchBytes = options.maxPatchBytes ?? MAX_PATCH_BYTES;
    const chunks = stream(place, logArguments(options, pass));
    for await (const found of parsed(chunks, (bytes) => commits(bytes, maxPatchBytes))) {
        const { sha } = found.commit;
        if (place.boundary.has(sha))
            throw (0,error/* shallowError */.Jn)(`The parents of commit ${sha} are unknown`);
        yield found;
    }
}
/** git cannot re-merge more than two parents: such a merge shows, against its first parent, the files unlike every parent's. */
async function complete(place, options, { commit, skipped }) {
    if (!skipped)
        return commit;
    const [first = null] = commit.parents;
    const unlike = new Set(await pathsUnlikeAllParents(place, commit.sha));
    if (unlike.size === 0)
        return commit;
    const { maxPatchBytes = MAX_PATCH_BYTES } = options;
    const files = await diff(place, first, commit.sha, {
        files: options.files === "raw" ? "raw" : "patch",
        renames: false,
        maxPatchBytes,
    });
    return { ...commit, files: files.filter((file) => unlike.has(file.path)) };
}

;// CONCATENATED MODULE: ./packages/git/lib/objects.js



const COMMAND = ["cat-file", "--batch-command", "-z"];
function openObjects(place) {
    let session;
    const ask = (command, name) => {
        session ??= openSession(place, (ended) => {
            if (session === ended)
                session = undefined;
        });
        return session.ask(command, Buffer.from(name));
    };
    return {
        info: (name) => ask("info", name),
        read: (name) => ask("contents", name),
        close() {
            session?.process.child.stdin.end();
            session = undefined;
        },
    };
}
function openSession(place, onEnd) {
    const process = start(place, COMMAND);
    const waiting = [];
    const hold = (held) => keepAlive(process, held);
    hold(false);
    const serve = async () => {
        try {
            for await (const answer of parsed(process.child.stdout, (bytes) => answers(bytes, waiting))) {
                waiting.shift()?.resolve(answer.object);
                if (waiting.length === 0)
                    hold(false);
            }
            const code = await process.ended;
            throw failure(COMMAND, code, process.stderr());
        }
        catch (error) {
            onEnd(session);
            for (const question of waiting.splice(0))
                question.reject(error);
        }
    };
    const session = {
        process,
        ask: (command, name) => new Promise((resolve, reject) => {
            waiting.push({ command, name, resolve, reject });
            hold(true);
            process.child.stdin.write(Buffer.concat([Buffer.from(`${command} `), name, Buffer.from([0])]));
        }),
    };
    void serve();
    return session;
}
/** An idle process must not keep ours from ending; one that owes an answer must. */
function keepAlive({ child }, held) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles) {
        if (held)
            handle.ref();
        else
            handle.unref();
    }
}
/**
 * Reads `<sha> <type> <size>\n[<contents>\n]` or `<name> missing\n`. Names may hold anything, also newlines, so an answer is
 * compared with its question first: a name always holds `:` or `^` in front of its first space, which no sha does.
 */
function* answers(bytes, waiting) {
    for (;;) {
        while (bytes.length === 0) {
            if (bytes.ended)
                return;
            yield undefined;
        }
        const question = waiting[0];
        if (!question)
            throw new error/* GitError */.XS("unreadable-output", "ours", "git cat-file answered a question that was not asked.");
        if (yield* echoes(bytes, question.name)) {
            yield* until(bytes, objects_LF, "latin1"); // " missing" or " ambiguous"
            yield { object: undefined };
            continue;
        }
        const line = yield* until(bytes, objects_LF, "latin1");
        const match = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line);
        if (!match) {
            yield { object: undefined };
            continue;
        }
        const [, sha = "", type = "", size = ""] = match;
        const info = { sha, type, size: Number(size) };
        if (question.command === "info")
            yield { object: info };
        else {
            while (bytes.length < info.size + 1)
                yield* more(bytes);
            const contents = Buffer.from(bytes.buffer.subarray(bytes.start, bytes.start + info.size));
            bytes.start += info.size + 1;
            const read = { ...info, contents };
            yield { object: read };
        }
    }
}
const objects_LF = 0x0a;
/** Takes the name when the answer begins with it. */
function* echoes(bytes, name) {
    for (let at = 0; at < name.length; at++) {
        while (bytes.length <= at)
            yield* more(bytes);
        if (bytes.buffer[bytes.start + at] !== name[at])
            return false;
    }
    bytes.start += name.length;
    return true;
}

;// CONCATENATED MODULE: ./packages/git/lib/refs.js


/** The commit that a ref names. @throws GitError `unknown-ref`, `unborn-branch` */
async function resolveCommit(place, objects, ref) {
    const sha = await tryResolveCommit(objects, ref);
    if (sha !== undefined)
        return sha;
    const unborn = await currentBranch(place);
    if (unborn !== undefined && (ref === "HEAD" || ref === unborn)) {
        const message = `Branch ${unborn} has no commit yet. Commit something first.`;
        throw new error/* GitError */.XS("unborn-branch", "user", message);
    }
    const shallow = FULL_SHA.test(ref) ? " It may not have been fetched: see `fetch-depth: 0` of actions/checkout." : "";
    const message = `There is no commit ${JSON.stringify(ref)} in this repository; expected a branch, tag or commit sha.${shallow}`;
    throw new error/* GitError */.XS("unknown-ref", "user", message);
}
/** As `resolveCommit`, undefined for what names no commit here. */
async function tryResolveCommit(objects, ref) {
    if (ref === "" || ref.startsWith("-") || ref.includes("\0"))
        return undefined;
    return (await objects.info(`${ref}^{commit}`))?.sha;
}
/** Name of the branch that HEAD is on, also when it has no commit; undefined when detached. */
async function currentBranch(place) {
    const { stdout } = await capture(place, ["symbolic-ref", "--quiet", "HEAD"], { accept: [0, 1] });
    return shortName(stdout.toString().trim(), "refs/heads/");
}
/** Where origin/HEAD points, else `main` or `master` if there is one. */
async function defaultBranch(place) {
    const args = ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"];
    const { stdout } = await capture(place, args, { accept: [0, 1, 128] });
    const remote = shortName(stdout.toString().trim(), "refs/remotes/origin/");
    if (remote !== undefined)
        return remote;
    const candidates = ["main", "master"].flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`]);
    const refs = await capture(place, ["for-each-ref", "--format=%(refname)", ...candidates]);
    const present = refs.stdout.toString().split("\n");
    return candidates.find((ref) => present.includes(ref))?.replace(/^refs\/(heads|remotes\/origin)\//, "");
}
/** The tip of a branch by its short name: origin's, else ours. */
async function branchTip(objects, name) {
    return ((await tryResolveCommit(objects, `refs/remotes/origin/${name}`)) ?? tryResolveCommit(objects, `refs/heads/${name}`));
}
const FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
function shortName(ref, prefix) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}

;// CONCATENATED MODULE: ./packages/git/lib/range.js


/**
 * The commits `base..head` that a request means, and the merge base that `head` is diffed against.
 * @throws GitError `unknown-ref`, `unrelated-histories`, `empty-range`, `shallow-clone`, `missing-before`, `missing-commit`, `missing-default-branch`
 */
async function resolveRange(repository, place, objects, request, allowEmpty) {
    const asked = { repository, place, objects };
    const range = await resolve(asked, request);
    const empty = range.mergeBase === range.head;
    if (!empty || allowEmpty)
        return range;
    const what = range.base === range.head ? "base and head are the same commit" : `${range.base} already contains`;
    const message = `There is nothing to judge: ${what} ${range.head}. Give other \`base\` and \`head\` inputs, or set \`allow-empty: true\`.`;
    throw new error/* GitError */.XS("empty-range", "user", message);
}
function resolve(asked, request) {
    if (request.kind === "push")
        return pushed(asked, request);
    if (request.kind === "branch")
        return branch(asked, request);
    return between(asked, request.base, request.head);
}
/** Two named commits; the name of the empty tree, or the parent of a commit that has none, as base means everything. */
async function between(asked, base, head) {
    const { repository } = asked;
    if (base === repository.emptyTree)
        return everything(await commit(asked, head));
    const child = base.endsWith("^") ? await commit(asked, base.slice(0, -1)) : undefined;
    if (child !== undefined && (await firstParent(asked, child)) === undefined)
        return everything(await commit(asked, head));
    return since(asked, await commit(asked, base), await commit(asked, head));
}
async function pushed(asked, request) {
    const { repository, place } = asked;
    const head = await commit(asked, request.after);
    if (request.before === undefined) {
        if (request.onDefaultBranch)
            return everything(head);
        return sinceDefaultBranch(asked, request.defaultBranch, head);
    }
    const before = await repository.tryResolve(request.before);
    if (before !== undefined)
        return since(asked, before, head);
    if (place.boundary.size > 0 && !request.forced)
        throw (0,error/* shallowError */.Jn)(`The commit before this push, ${request.before}, is not here`);
    const tip = request.onDefaultBranch ? undefined : await branchTip(asked.objects, request.defaultBranch);
    const mergeBase = tip && (await repository.mergeBase(tip, head));
    if (tip && mergeBase)
        return { base: tip, head, mergeBase };
    const message = `The commit before this push, ${request.before}, is not in this clone${request.forced ? ": the push was forced" : ""}. ${error/* FETCH_ALL */.lZ}, and run \`git fetch origin ${request.before}\` after it, or give \`base\` and \`head\` inputs.`;
    throw new error/* GitError */.XS("missing-before", "environment", message);
}
async function branch(asked, request) {
    const { place } = asked;
    const head = await commit(asked, request.head);
    const name = request.defaultBranch ?? (await defaultBranch(place));
    const onDefault = request.onDefaultBranch ?? (await isOnDefaultBranch(asked, name, head));
    if (!onDefault && name !== undefined)
        return sinceDefaultBranch(asked, name, head);
    const parent = await firstParent(asked, head);
    return parent === undefined ? everything(head) : { base: parent, head, mergeBase: parent };
}
/** Without a default branch there is nothing to compare with: as if on it. Detached counts as on it when it contains `head`. */
async function isOnDefaultBranch({ place, objects, repository }, name, head) {
    if (name === undefined)
        return true;
    const current = await currentBranch(place);
    if (current !== undefined)
        return current === name;
    const tip = await branchTip(objects, name);
    return tip !== undefined && repository.isAncestor(head, tip);
}
async function sinceDefaultBranch(asked, name, head) {
    const tip = await branchTip(asked.objects, name);
    if (tip !== undefined)
        return since(asked, tip, head);
    const message = `The default branch ${JSON.stringify(name)} is not in this clone, so there is nothing to compare with. ${error/* FETCH_ALL */.lZ}.`;
    throw new error/* GitError */.XS("missing-default-branch", "environment", message);
}
async function since({ repository }, base, head) {
    const mergeBase = await repository.mergeBase(base, head);
    if (mergeBase !== undefined)
        return { base, head, mergeBase };
    const message = `${base} and ${head} have no common ancestor. Give a \`base\` from which \`head\` was made.`;
    throw new error/* GitError */.XS("unrelated-histories", "user", message);
}
function everything(head) {
    return { base: null, head, mergeBase: null };
}
/** A commit that the request names; one that the event names and this clone lacks is the environment's fault. */
async function commit({ repository }, ref) {
    if (!range_FULL_SHA.test(ref))
        return repository.resolve(ref);
    const sha = await repository.tryResolve(ref);
    if (sha !== undefined)
        return sha;
    if (repository.shallow)
        throw (0,error/* shallowError */.Jn)(`Commit ${ref} is not here`);
    // A pull request's head is on no branch, so under pull_request_target, where another commit is checked out, no depth brings it.
    const message = `Commit ${ref} is not in this clone. ${error/* FETCH_ALL */.lZ}, and run \`git fetch origin ${ref}\` after it.`;
    throw new error/* GitError */.XS("missing-commit", "environment", message);
}
const range_FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** A shallow clone shows its oldest commits without parents; undefined only for a true root. */
async function firstParent({ place, objects }, commit) {
    if (place.boundary.has(commit))
        throw (0,error/* shallowError */.Jn)(`The parent of ${commit} is not here`);
    const raw = (await objects.read(`${commit}^{commit}`))?.contents.toString("latin1") ?? "";
    const header = raw.slice(0, raw.indexOf("\n\n"));
    return /^parent ([0-9a-f]+)$/m.exec(header)?.[1];
}

;// CONCATENATED MODULE: ./packages/git/lib/result-tree.js
var result_tree_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var result_tree_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/**
 * The tree that `git merge-tree --write-tree` makes of two commits: what a merge, squash or merge-queue landing of `head` on
 * `base` gives. Null when they conflict, or without a base. The objects it writes go to a temporary folder.
 */
async function resultTree(place, base, head) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (base === null)
            return null;
        const args = ["merge-tree", "--write-tree", "--no-messages", "--name-only", "-z", "--end-of-options", base, head];
        const elsewhere = result_tree_addDisposableResource(env_1, await quarantined(place), true);
        const { code, stdout, stderr } = await capture(elsewhere.place, args, { accept: [0, 1, 128] });
        if (code === 1)
            return null;
        if (code === 0)
            return stdout.toString("latin1").split("\0")[0]?.trim() ?? null;
        const unrelated = stderr.includes("unrelated histories");
        const message = unrelated
            ? `${base} and ${head} have no common ancestor, so they cannot be merged.`
            : `git merge-tree failed: ${stderr}`;
        throw new error/* GitError */.XS(unrelated ? "unrelated-histories" : "git-failed", "environment", message);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = result_tree_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/git/lib/on-end.js
const tasks = new Set();
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Runs a task, which must not wait for anything, when this process ends or is told to. @returns a way to forget it */
function onEnd(task) {
    if (tasks.size === 0)
        listen();
    tasks.add(task);
    return () => {
        tasks.delete(task);
        if (tasks.size === 0)
            unlisten();
    };
}
function listen() {
    process.on("exit", runAll);
    for (const signal of SIGNALS)
        process.on(signal, endBy);
}
function unlisten() {
    process.off("exit", runAll);
    for (const signal of SIGNALS)
        process.off(signal, endBy);
}
function runAll() {
    for (const task of tasks)
        task();
    tasks.clear();
}
/** Our listener took the place of the signal's own effect, so the signal is sent once more when we are done. */
function endBy(signal) {
    runAll();
    unlisten();
    process.kill(process.pid, signal);
}

;// CONCATENATED MODULE: ./packages/git/lib/worktree.js







/**
 * A detached work tree beside the user's own: their index, stash, branches and files are never touched, no hook runs.
 * Only its own entry under `worktrees/` is removed: `git worktree prune` would also forget work trees of the user's that are
 * merely out of reach at the moment.
 * @throws GitError `worktree-failed`
 */
async function addWorktree(place, commit) {
    const parent = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "gitops-health-worktree-")));
    const path = (0,external_node_path_.join)(parent, "tree");
    const outside = { ...place.outside, options: [`--git-dir=${place.gitDir}`, ...CONFIG] };
    try {
        await capture(outside, ["worktree", "add", "--quiet", "--detach", "--force", path, fullSha(commit)]);
    }
    catch (cause) {
        await (0,promises_.rm)(parent, { recursive: true, force: true });
        if (!(cause instanceof error/* GitError */.XS))
            throw cause;
        throw new error/* GitError */.XS("worktree-failed", "environment", `No work tree of ${commit} could be made: ${cause.message}`, {
            cause,
        });
    }
    const note = await noteOf(path);
    const forget = onEnd(() => {
        for (const directory of [parent, note])
            (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    });
    const remove = async () => {
        forget();
        for (const directory of [parent, note])
            await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
        await (0,promises_.rmdir)((0,external_node_path_.dirname)(note)).catch(() => { }); // only when it was the last one
    };
    const inside = { ...place.outside, options: CONFIG, cwd: path };
    return {
        path,
        checkout: async (other) => void (await capture(inside, ["checkout", "--quiet", "--force", "--detach", fullSha(other), "--"])),
        remove,
        [Symbol.asyncDispose]: remove,
    };
}
const CONFIG = [
    "--no-pager",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "advice.detachedHead=false",
];
/** These commands would read a name that starts with `-` as an option. */
function fullSha(commit) {
    if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))
        return commit;
    throw new error/* GitError */.XS("worktree-failed", "ours", `${JSON.stringify(commit)} is not a full sha.`);
}
/** The folder under `.git/worktrees` that a work tree's `.git` file names. */
async function noteOf(path) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(path, ".git"), "utf8");
    return (0,external_node_path_.resolve)(path, text.replace(/^gitdir: /, "").trimEnd()); // relative under worktree.useRelativePaths
}

;// CONCATENATED MODULE: ./packages/git/lib/repository.js











function repositoryAt(place) {
    const objects = openObjects(place);
    const repository = {
        root: place.root,
        gitDir: place.gitDir,
        shallow: place.boundary.size > 0,
        emptyTree: place.emptyTree,
        resolve: (ref) => resolveCommit(place, objects, ref),
        tryResolve: (ref) => tryResolveCommit(objects, ref),
        async mergeBase(a, b) {
            const { stdout } = await capture(place, ["merge-base", "--end-of-options", a, b], { accept: [0, 1] });
            const base = stdout.toString().trim();
            if (base === "" && place.boundary.size > 0)
                throw (0,error/* shallowError */.Jn)(`${a} and ${b} have no common ancestor here`);
            return base || undefined;
        },
        async isAncestor(ancestor, descendant) {
            const args = ["merge-base", "--is-ancestor", "--end-of-options", ancestor, descendant];
            return (await capture(place, args, { accept: [0, 1] })).code === 0;
        },
        async tree(commit) {
            const found = await objects.info(`${await repository.resolve(commit)}^{tree}`);
            if (found)
                return found.sha;
            throw new error/* GitError */.XS("git-failed", "environment", `The tree of commit ${commit} is missing from this repository.`);
        },
        async file(commit, path) {
            if (path === "" || /^\.{0,2}\//.test(path))
                return undefined; // git would read `./` as relative to a work tree
            const found = await objects.read(Buffer.concat([Buffer.from(`${commit}:`), pathBytes(path)]));
            return found?.type === "blob" ? found.contents : undefined;
        },
        async paths(commit) {
            const args = ["ls-tree", "-r", "-z", "--name-only", "--full-tree", "--end-of-options", commit];
            return nulSeparated((await capture(place, args)).stdout).map(pathText);
        },
        defaultBranch: () => defaultBranch(place),
        resolveRange: (request, options = {}) => resolveRange(repository, place, objects, request, options.allowEmpty ?? false),
        log: (options) => log(place, options),
        diff: (base, head, { files = "patch", renames = true, maxPatchBytes = MAX_PATCH_BYTES } = {}) => diff(place, base, head, { files, renames, maxPatchBytes }),
        changeId: (base, head) => changeId(place, base, head),
        resultTree: (base, head) => resultTree(place, base, head),
        addWorktree: (commit) => addWorktree(place, commit),
        close: () => objects.close(),
    };
    return repository;
}

;// CONCATENATED MODULE: ./packages/git/lib/open.js






/**
 * Opens the repository that a folder lies in.
 * @throws GitError `not-a-repository`, `git-missing`, `git-too-old`, `dubious-ownership`
 */
async function openRepository(directory, { signal, replaceRefs = false } = {}) {
    const cwd = (0,external_node_path_.resolve)(directory);
    if (!(await isDirectory(cwd)))
        throw notARepository(cwd);
    const env = { ...gitEnvironment(process.env), ...(!replaceRefs && { GIT_NO_REPLACE_OBJECTS: "1" }) };
    const outside = { options: [], cwd, env, signal };
    const asked = repositoryFacts(outside);
    asked.catch(() => { }); // an old git fails here too, but its age is what to say first
    await checkVersion(outside);
    const facts = await asked;
    const emptyTree = EMPTY_TREE[facts.objectFormat];
    if (emptyTree === undefined)
        throw new error/* GitError */.XS("git-failed", "environment", `Object format ${facts.objectFormat} of ${facts.gitDir} is unknown.`);
    return repositoryAt({
        // --bare: without a work tree, git takes no attributes from its files.
        options: [`--git-dir=${facts.gitDir}`, "--bare", ...neutralConfig],
        cwd: facts.gitDir,
        env: withoutAttributes(env, facts.gitDir, emptyTree),
        signal,
        root: facts.root,
        gitDir: facts.gitDir,
        commonDir: facts.commonDir,
        emptyTree,
        boundary: await shallowBoundary(facts.commonDir),
        outside: { ...outside, cwd: facts.root },
    });
}
const EMPTY_TREE = {
    sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
};
async function repositoryFacts(place) {
    const args = [
        "rev-parse",
        "--path-format=absolute",
        "--absolute-git-dir",
        "--git-common-dir",
        "--show-object-format",
    ];
    // A bare repository has no top level: git prints the rest, then fails.
    const { code, stdout, stderr } = await capture(place, [...args, "--show-toplevel"], { accept: [0, 128, 129] });
    const [gitDir, commonDir, objectFormat, root] = stdout.toString().split("\n");
    if (gitDir && commonDir && objectFormat) {
        if (code !== 0 && !stderr.includes("work tree"))
            throw repositoryError(place.cwd, stderr);
        return { gitDir, commonDir, objectFormat, root: code === 0 && root ? root : gitDir };
    }
    throw repositoryError(place.cwd, stderr);
}
function repositoryError(directory, stderr) {
    const dubious = /dubious ownership in repository at '([^\n]*)'/.exec(stderr);
    if (dubious) {
        const message = `git does not trust the repository at ${dubious[1]}, because another user owns it. Run this before: git config --global --add safe.directory ${dubious[1]}`;
        return new error/* GitError */.XS("dubious-ownership", "environment", message, { cause: new Error(stderr) });
    }
    if (/not a git repository/i.test(stderr))
        return notARepository(directory);
    return new error/* GitError */.XS("git-failed", "environment", `git could not open the repository at ${directory}: ${stderr}`);
}
function notARepository(directory) {
    const message = `${directory} is not inside a git repository. Run actions/checkout before, or set \`working-directory\` to a folder of the repository.`;
    return new error/* GitError */.XS("not-a-repository", "environment", message);
}
/** `git merge-tree --write-tree` is what asks for the newest git. */
async function checkVersion(place) {
    const { stdout } = await capture(place, ["--version"]);
    const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(stdout.toString()) ?? [];
    if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 38))
        return;
    const message = `${stdout.toString().trim()} is too old. Install git 2.38 or newer.`;
    throw new error/* GitError */.XS("git-too-old", "environment", message);
}
async function shallowBoundary(commonDir) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(commonDir, "shallow"), "latin1").catch(() => "");
    return new Set(text.split("\n").filter((line) => line !== ""));
}
async function isDirectory(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
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
 * A line for a log or terminal. A runner reads a line that starts with `::` or `##[` as a workflow command,
 * also after leading white space, so such a start is broken by a visible mark.
 */
function logLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text).replace(/^(\s*)(::|##\[)/, "$1\\$2");
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
/******/ 		792: 0
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
