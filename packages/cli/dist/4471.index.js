export const id = 4471;
export const ids = [4471];
export const modules = {

/***/ 5222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ run_action),
  inputs: () => (/* reexport */ inputs_inputs),
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./actions/bisect/lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./packages/actions-kit/lib/inputs.js
var inputs = __webpack_require__(2083);
;// CONCATENATED MODULE: ./actions/bisect/lib/src/inputs.js

/** All inputs of the action; `action.yml` is held to this table. */
const inputs_inputs = {
    ...inputs/* commonInputs */.j$,
    good: (0,inputs/* text */.Qq)({
        description: "The last commit that is known to be good, for example a tag. Without it a good one is looked for: `bad~1`, then twice as far back each time.",
    }),
    start: (0,inputs/* text */.Qq)({
        description: "Instead of `good`: a commit that may be good, for example `HEAD~20`. It is measured first; while it is bad, older ones are.",
    }),
    bad: (0,inputs/* text */.Qq)({ description: "A commit that is known to be bad.", default: "HEAD" }),
    command: (0,inputs/* requiredText */.$4)({
        description: "Script for bash that tests the commit in its folder. Without a threshold its exit code answers: 0 good, 125 cannot be tested, other codes below 128 bad, from 128 on stop. With a threshold its last line does: a number, or JSON with `metric`; or Prometheus, after it has sent its load.",
    }),
    "setup-command": (0,inputs/* text */.Qq)({
        description: "Script for bash that prepares each fresh checkout (install, build); what it makes is kept while a commit is measured again. When it fails the commit counts as one that cannot be tested.",
    }),
    metric: (0,inputs/* text */.Qq)({
        description: "Name of the figure that the command prints as JSON, for example `latency.p95`; needs a threshold.",
    }),
    threshold: (0,inputs/* number */.ai)({ description: "Value of the metric beyond which a commit is bad." }),
    direction: (0,inputs/* choice */.Yq)(["above", "below"], {
        description: "Whether a commit is bad `above` or `below` the threshold.",
        default: "above",
    }),
    timeout: (0,inputs/* number */.ai)({
        description: "Seconds that the command, and the setup command, may take at each commit.",
        default: 600,
        minimum: 1,
        maximum: 86_400,
    }),
    "prometheus-url": (0,inputs/* text */.Qq)({
        description: "Prometheus server that scrapes the service under test, for example `http://localhost:9090`; then its answer is the value, not the command's last line. A user and a password in it are never shown.",
    }),
    "prometheus-query": (0,inputs/* text */.Qq)({
        description: "Query for one number, asked when the command has ended, while the servers that it started still run. `$__range` stands for the time since it began, as in `rate(errors_total[$__range])`.",
    }),
    settle: (0,inputs/* number */.ai)({
        description: "Seconds to wait at most, after the command, until Prometheus has scraped all its targets once more.",
        default: 90,
        minimum: 0,
        maximum: 3600,
    }),
    noise: (0,inputs/* choice */.Yq)(["auto", "none"], {
        description: "`none` takes each answer of the command as certain. `auto` takes none so: it measures again where that tells most, until the probability suffices. Default: `auto` with a threshold, else `none`.",
    }),
    confidence: (0,inputs/* number */.ai)({
        description: "With `noise: auto`, the probability that the answer must have.",
        default: 0.95,
        minimum: 0.5,
        maximum: 0.999,
    }),
    confirm: (0,inputs/* number */.ai)({
        description: "With `noise: auto`, how often the culprit and its parent are measured at least.",
        default: 3,
        minimum: 1,
        maximum: 20,
        whole: true,
    }),
    "max-measurements": (0,inputs/* number */.ai)({
        description: "With `noise: auto`, after how many readings the search ends undecided.",
        default: 200,
        minimum: 1,
        maximum: 10_000,
        whole: true,
    }),
    batch: (0,inputs/* number */.ai)({
        description: "How many commits are measured side by side, each in a worktree of its own.",
        default: 1,
        minimum: 1,
        maximum: 32,
        whole: true,
    }),
    counterfactual: (0,inputs/* flag */.Jt)({
        description: "Measure the bad commit with the culprit taken back, as the proof.",
        default: true,
    }),
    measurements: (0,inputs/* text */.Qq)({
        description: "Log of an earlier run of the same search (its `readings.jsonl`), to go on from; `--resume` of the command.",
    }),
    phase: (0,inputs/* choice */.Yq)(["search", "plan", "measure", "update"], {
        description: "`search` is the whole search on this machine. The others are its parts on several, as the workflow bisect.yml puts them together: `plan` says what to measure next, `measure` measures, `update` takes the readings of a round and plans the next one or reports.",
        default: "search",
    }),
    "readings-per-runner": (0,inputs/* number */.ai)({
        description: "`plan`, `update`: how many readings each of the `batch` runners takes in a round.",
        default: 1,
        minimum: 1,
        maximum: 100,
        whole: true,
    }),
    commits: (0,inputs/* text */.Qq)({ description: "`measure`: full names of the commits to measure, separated by spaces." }),
    slot: (0,inputs/* number */.ai)({ description: "`measure`: which runner of the round this is.", minimum: 1, maximum: 256, whole: true }),
    planned: (0,inputs/* text */.Qq)({ description: "`update`: the output `matrix` of the phase before." }),
    readings: (0,inputs/* text */.Qq)({ description: "`update`: folder with what the runners of the round wrote, at any depth." }),
    "measurements-sha256": (0,inputs/* text */.Qq)({
        description: "`measure`, `update`: the output of that name of the phase before; a log that was altered is refused.",
    }),
    prior: (0,inputs/* choice */.Yq)(["risk", "uniform"], {
        description: "Where to look first: at commits with a high risk score, or halfway.",
        default: "risk",
    }),
    "first-parent": (0,inputs/* flag */.Jt)({
        description: "Search the line of first parents, where a merge stands for its whole branch; `false` searches every commit.",
        default: true,
    }),
    service: (0,inputs/* text */.Qq)({
        description: "The service of the configuration that the metric is of; default: those whose name shares a word with the metric's.",
    }),
    evidence: (0,inputs/* lines */.Mn)({
        description: "Folders with documents that the other actions stored, one a line, searched at any depth for how the culprit was deployed; default: the output directory.",
    }),
    incidents: (0,inputs/* text */.Qq)({
        description: "Folder of past incident files (Markdown), relative to the working directory, in which similar ones are looked for; default `incidents` where there is one.",
    }),
    "deployed-at": (0,inputs/* text */.Qq)({
        description: "When the regression was deployed, for the exposure in the report, for example `2026-11-22T03:00:00Z`.",
    }),
    "detected-at": (0,inputs/* text */.Qq)({ description: "When it was detected, for example `2026-11-22T03:14:00Z`." }),
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var error = __webpack_require__(9067);
;// CONCATENATED MODULE: ./packages/culprit/lib/error.js

/** Why a search for a culprit could not be made or was given up. */
class CulpritError extends error/* ExpectedError */.Dh {
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/log-header.js

/** What the readings of a search are of. The time limit, the noise and the way to search are not part of it: they may differ when it goes on. */
function logHeader({ good, start, bad }, test) {
    return {
        kind: "bisect-readings",
        version: 1,
        good,
        start,
        bad,
        metric: test.metric?.name ?? null,
        threshold: test.metric?.threshold ?? null,
        direction: test.metric?.direction ?? null,
        command: (0,canonical/* digestOf */.ol)(test.command),
        setup: (0,canonical/* digestOf */.ol)(test.setupCommand ?? null),
        query: test.prometheus === undefined ? null : (0,canonical/* digestOf */.ol)(test.prometheus.query),
    };
}
/** The header in a line; undefined when it is none. */
function headerIn(line) {
    try {
        const found = JSON.parse(line);
        if (typeof found !== "object" || found === null)
            return undefined;
        const { kind, version } = found;
        return kind === "bisect-readings" && version === 1 ? found : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * What differs between two searches, as names of inputs sorted by the header's order; empty when they are the same one. Of an end also which
 * commit the other search had: a branch or `HEAD` may have moved since.
 */
function differences(one, other) {
    const names = Object.keys(one).filter((name) => one[name] !== other[name]);
    return names.map((name) => {
        const there = nouns/* Sha */.$R.safeParse(ENDS.has(name) ? other[name] : undefined);
        return `${INPUTS[name] ?? name}${there.success ? ` (there ${there.data.slice(0, 12)})` : ""}`;
    });
}
const ENDS = new Set(["good", "start", "bad"]);
/** Inputs that are not called as in the header. */
const INPUTS = { setup: "setup-command", query: "prometheus-query" };

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/culprit/lib/run/log-errors.js

/** Says what became of the readings when their log cannot be written. @throws CulpritError `disk-full`, `log-not-written` */
async function writingLog(path, write) {
    try {
        return await write();
    }
    catch (cause) {
        const { code } = cause;
        if (code === "ENOSPC" || code === "EDQUOT")
            throw new CulpritError("disk-full", "environment", `The disk that holds ${path} is full, so nothing more can be written to it; the readings in it are kept. Free space and go on with them.`, { cause });
        throw new CulpritError("log-not-written", "environment", `The log of readings ${path} cannot be written (${code}); the readings in it are kept. Make the output directory writable.`, { cause });
    }
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/log-file.js

/** A log is there as a whole, or not at all; `before` makes room for it. */
async function begin(path, text, before) {
    // Not into what a link of that name leads to.
    await (0,promises_.rm)(`${path}.new`, { force: true });
    try {
        await (0,promises_.writeFile)(`${path}.new`, text, { flag: "wx" });
        await flush(`${path}.new`);
        await before();
        await (0,promises_.rename)(`${path}.new`, path);
    }
    catch (error) {
        await (0,promises_.rm)(`${path}.new`, { force: true });
        throw error;
    }
}
/** Appends a line and waits for the disk; what was written of a line that did not fit is taken away again. */
async function appendWhole(path, line) {
    const file = await (0,promises_.open)(path, "a");
    try {
        const { size } = await file.stat();
        try {
            await file.appendFile(line);
            await file.datasync();
        }
        catch (error) {
            await file.truncate(size).catch(() => { });
            throw error;
        }
    }
    finally {
        await file.close();
    }
}
/** Waits until a file, or what a folder lists, is on the disk. */
async function flush(path) {
    // Not every file system can, and not every folder can be read; then a killed machine, not a killed process, may lose the log.
    const handle = await (0,promises_.open)(path, "r").catch(() => undefined);
    await handle?.sync().catch(() => { });
    await handle?.close();
}

// EXTERNAL MODULE: ./packages/contracts/lib/culprit-report.js + 1 modules
var culprit_report = __webpack_require__(1236);
;// CONCATENATED MODULE: ./packages/culprit/lib/rounds/round-file.js

/** The name of a runner's file; the number keeps the files of a round apart in one folder. */
function roundFileName(slot) {
    return `readings-${slot}.jsonl`;
}
/** A runner's file: JSON lines, the first one says what was asked for. */
function roundFileText({ readings, ...header }) {
    const first = { kind: KIND, version: 1, ...header };
    return [first, ...readings].map((line) => `${(0,canonical/* canonicalText */.A4)(line)}\n`).join("");
}
/** Reads a runner's file; a text is why it cannot be one. The last line may be torn: the runner was lost while it wrote. */
function parseRoundFile(text) {
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    const [first, ...rest] = whole.split("\n").slice(0, -1).map(json);
    const header = headerOf(first);
    if (header === undefined)
        return "its first line does not say which round of which search it belongs to";
    const readings = [];
    for (const [index, line] of rest.entries()) {
        const reading = culprit_report/* Reading */.zK.safeParse(line);
        if (!reading.success)
            return `its line ${index + 2} is no reading`;
        readings.push(reading.data);
    }
    return { ...header, readings };
}
const KIND = "gitops-health/bisect-round";
function headerOf(line) {
    if (typeof line !== "object" || line === null)
        return undefined;
    const { kind, version, search, round, slot, commits } = line;
    const digests = { search: nouns/* Sha256 */.IA.safeParse(search).data, round: nouns/* Sha256 */.IA.safeParse(round).data };
    if (kind !== KIND || version !== 1 || digests.search === undefined || digests.round === undefined)
        return undefined;
    if (!Number.isSafeInteger(slot) || !Array.isArray(commits))
        return undefined;
    if (!commits.every((commit) => nouns/* Sha */.$R.safeParse(commit).success))
        return undefined;
    return { search: digests.search, round: digests.round, slot: Number(slot), commits };
}
function json(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/culprit/lib/rounds/round-log.js






/**
 * A runner's file as a log that its readings are added to, each as soon as it is there: what a job took before it failed still counts.
 *
 * @throws CulpritError `disk-full`, `log-not-written`
 */
async function openRoundFile(path, round) {
    await writingLog(path, async () => {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, roundFileText({ ...round, readings: [] }));
    });
    const readings = [];
    return {
        path,
        readings,
        async append(measurement) {
            const { of: _of, ...reading } = measurement;
            await writingLog(path, () => appendWhole(path, `${(0,canonical/* canonicalText */.A4)(reading)}\n`));
            readings.push(measurement);
        },
        close: async () => { },
    };
}

// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/culprit/lib/run/leftovers.js

/** A process can fork between being seen and being killed; a tree of them is gone after a few looks. */
const LOOKS = 20;
/**
 * Kills what a command left behind, children that made a session of their own included; Linux only, since it reads /proc.
 *
 * Not caught: a process that cleared its environment, began a new session and left the folder, one of another user (`sudo`), and work
 * handed to somebody else's process (`docker run`, `systemd-run`, `at`): the command itself has to end these.
 */
function killLeftovers(traces) {
    for (let look = 0; look < LOOKS; look++) {
        const found = leftovers(traces);
        if (found.length === 0)
            break;
        for (const pid of found)
            kill(pid);
    }
}
/** What of a command still runs, as numbers of processes; empty where there is no /proc. */
function leftovers(traces) {
    return processes().filter((pid) => isLeftover(pid, traces));
}
function processes() {
    try {
        return (0,external_node_fs_.readdirSync)("/proc")
            .filter((name) => /^\d+$/.test(name))
            .map(Number)
            .filter((pid) => pid !== process.pid && pid > 1);
    }
    catch {
        return [];
    }
}
/** `PF_KTHREAD` of include/linux/sched.h. */
const KERNEL_THREAD = 0x200000;
function isLeftover(pid, { marker, session, folder }) {
    const stat = read(`/proc/${pid}/stat`);
    // The name of the program is in parentheses and may hold anything: state, parent, group, session, terminal, its group and flags come after it.
    const [state, , , sessionId, terminal, , flags] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === undefined || state === "Z" || state === "X")
        return false;
    // Most of a machine's processes are threads of the kernel: nobody's, and each costs three more looks after every reading.
    if ((Number(flags) & KERNEL_THREAD) !== 0)
        return false;
    if (session !== undefined && Number(sessionId) === session)
        return true;
    // A person who looks around in the worktree has a terminal; nothing that a command started has.
    if (folder !== undefined && terminal === "0" && within(currentFolder(pid), folder))
        return true;
    const environment = read(`/proc/${pid}/environ`);
    return environment.split("\0").some((entry) => entry.startsWith(`${MARKER}=`) && entry.includes(marker));
}
/** The variable that marks a command's processes. A search inside a search adds its own marker to that of the outer one. */
const MARKER = "GITOPS_HEALTH_PROBE";
function within(path, folder) {
    return path === folder || path.startsWith(`${folder}/`) || path === `${folder} (deleted)`;
}
function currentFolder(pid) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/cwd`);
    }
    catch {
        return "";
    }
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "latin1");
    }
    catch {
        return "";
    }
}
function kill(pid) {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch {
        // It is gone already.
    }
}

;// CONCATENATED MODULE: ./packages/culprit/lib/tail.js
/** The last bytes of a stream, however long it is. */
class Tail {
    #limit;
    #chunks = [];
    #size = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    push(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        if (this.#size > 2 * this.#limit)
            this.#cut();
    }
    /** Decoded as UTF-8 with U+FFFD for what is not. */
    text() {
        this.#cut();
        return Buffer.concat(this.#chunks).toString("utf8");
    }
    #cut() {
        const kept = Buffer.from(Buffer.concat(this.#chunks).subarray(-this.#limit));
        this.#chunks = [kept];
        this.#size = kept.length;
    }
}

;// CONCATENATED MODULE: ./packages/culprit/lib/command.js






/** How long to wait for output that is under way when the command has ended. */
const DRAIN = 1000;
/**
 * Runs a script as a workflow's `run:` with `shell: bash` does (a failing line ends it, also inside a pipe), in a process group of its own.
 * The group, and on Linux what left it, is killed when the script ends, so that no server it started outlives the probe, and at the time limit.
 *
 * @throws CulpritError `cancelled`, `command-not-started`
 */
async function runCommand(request) {
    const { command, directory, environment, marker, timeLimit, signal } = request;
    throwIfCancelled(signal);
    const started = performance.now();
    const child = (0,external_node_child_process_.spawn)("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", command], {
        cwd: directory,
        env: environment,
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    const stdout = new Tail(64 * 1024);
    const output = new Tail(128 * 1024);
    for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk) => {
            if (stream === child.stdout)
                stdout.push(chunk);
            output.push(chunk);
        });
    let expired = false;
    const { pid } = child;
    const kill = () => {
        killGroup(pid);
        child.kill("SIGKILL"); // it may have gone to another group
    };
    let ended = false;
    let leftBehind = 0;
    const endAll = () => {
        if (ended)
            return;
        ended = true;
        const traces = { marker, folder: directory, ...(pid === undefined ? {} : { session: pid }) };
        if (!expired)
            leftBehind = leftovers(traces).length;
        kill(); // first, so that nothing in the group can start others meanwhile
        killLeftovers(traces);
    };
    const timer = setTimeout(() => {
        expired = true;
        kill();
    }, timeLimit);
    signal.addEventListener("abort", kill, { once: true });
    try {
        const closed = new Promise((resolve) => child.once("close", () => resolve()));
        const [code, name] = await new Promise((resolve, reject) => {
            child.once("error", reject);
            child.once("exit", (...end) => resolve(end));
        });
        clearTimeout(timer);
        const duration = Math.round(performance.now() - started);
        if (code === 0 && !expired && !signal.aborted)
            await request.beforeKill?.();
        endAll();
        await Promise.race([closed, pause(DRAIN)]);
        throwIfCancelled(signal);
        const exitCode = expired ? null : (code ?? 128 + signalNumber(name));
        return { exitCode, stdout: stdout.text(), output: output.text(), duration, leftBehind };
    }
    catch (cause) {
        if (cause instanceof CulpritError)
            throw cause;
        if (!(0,external_node_fs_.existsSync)(directory))
            throw new CulpritError("command-not-started", "user", "The command cannot be started: its folder is gone. The setup command must leave the checkout where it is.", { cause });
        throw new CulpritError("command-not-started", "environment", `bash cannot be started (${cause.code}); bisect runs its command by bash, so it must be on the PATH.`, { cause });
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", kill);
        endAll();
        // What was not caught can hold the pipes open for ever; our own end of them must not keep us alive.
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, "SIGKILL");
    }
    catch {
        // The group is gone already.
    }
}
function throwIfCancelled(signal) {
    if (signal.aborted)
        throw new CulpritError("cancelled", "environment", "The search was cancelled before it found the culprit.");
}
function signalNumber(name) {
    return name === null ? 0 : external_node_os_.constants.signals[name];
}
function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/git/lib/error.js
var lib_error = __webpack_require__(7832);
// EXTERNAL MODULE: ./packages/git/lib/owner.js
var lib_owner = __webpack_require__(2057);
;// CONCATENATED MODULE: ./packages/culprit/lib/environment.js

/**
 * The environment of the commands: the job's own, without what would let code of an old commit act as the action.
 *
 * Taken out: the action's inputs, the files by which a step speaks to the runner (an old script that writes outputs would set ours),
 * the runner's tokens, and git's variables that point to another repository than the worktree. `GITOPS_HEALTH_COMMIT` is the commit under
 * test; the marker is how processes are found that the command leaves behind.
 */
function commandEnvironment(own, commit, marker) {
    const kept = Object.entries(own).filter(([name]) => !isPrivate(name));
    const outer = own[MARKER];
    return {
        ...Object.fromEntries(kept),
        GITOPS_HEALTH_COMMIT: commit,
        [MARKER]: outer === undefined ? marker : `${outer}:${marker}`,
    };
}
const RUNNER_FILES = new Set(["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"]);
const GIT_PLACES = new Set([
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
]);
function isPrivate(name) {
    return name.startsWith("INPUT_") || name.startsWith("ACTIONS_") || RUNNER_FILES.has(name) || GIT_PLACES.has(name);
}

;// CONCATENATED MODULE: ./packages/culprit/lib/metric.js

/** No latency, rate or size is larger; the squares of the search would overflow. */
const LARGEST = 1e100;
/** Name of a figure that is printed as a bare number. */
const BARE_VALUE = "value";
/**
 * The metric that the inputs ask for; undefined for a command that answers by its exit code.
 *
 * @throws CulpritError `metric` for a metric without a threshold
 */
function metricFrom(name, threshold, direction) {
    if (threshold !== undefined)
        return { name: name ?? BARE_VALUE, threshold, direction };
    if (name === undefined)
        return undefined;
    throw new CulpritError("metric", "user", `The metric "${name}" is given without a threshold; say from which value on a commit is bad, for example threshold: 500 with direction: above.`);
}
/**
 * The metric's value in the last line of the output that is not blank: a number, or a JSON object with a member of the metric's
 * name (`latency.p95` also finds `{"latency":{"p95":1}}`). A reason when there is none, or it is no finite number.
 */
function readValue(stdout, name) {
    const line = stdout.trimEnd().split("\n").at(-1)?.trim() ?? "";
    if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(line))
        return finite(Number(line), name);
    if (/^[+-]?(nan|inf|infinity)$/i.test(line))
        return { reason: `its last line is ${line}, which is no measurement` };
    if (!line.startsWith("{"))
        return none(name);
    try {
        return finite(member(JSON.parse(line), name), name);
    }
    catch {
        return none(name);
    }
}
/** A value on the threshold is good: "p95 above 500 ms" is not true of 500. */
function isBad(value, metric) {
    return metric.direction === "above" ? value > metric.threshold : value < metric.threshold;
}
/** Whether a number can be a metric's value: finite, and not so large that nothing can be worked out with it. */
function isMeasurement(value) {
    return Math.abs(value) <= LARGEST;
}
function member(object, name) {
    if (isObject(object) && Object.hasOwn(object, name))
        return object[name];
    let found = object;
    for (const key of name.split(".")) {
        if (!isObject(found) || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
function finite(value, name) {
    if (typeof value !== "number")
        return none(name);
    return isMeasurement(value)
        ? { value }
        : { reason: `its last line has a number beyond ${LARGEST}, which is no measurement` };
}
function none(name) {
    return { reason: `its last line has no number for the metric "${name}"` };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/judge.js


/** The exit code by which a command says that this commit cannot be tested, as for `git bisect run`. */
const CANNOT_TEST = 125;
/**
 * What one run of the command says of a commit.
 *
 * Without a metric by the exit code, as `git bisect run`: 0 good, 125 skip, 1 to 127 bad, 128 and above stop the search.
 * With a metric by its value; an exit code other than 0 and 125, or no number, is a failed reading and never "bad": a command that
 * could not measure has not measured anything bad. So is a run that was ended at the time limit.
 *
 * @throws CulpritError `command-aborted`
 */
function judge(result, metric) {
    const { exitCode } = result;
    const without = (verdict, reason) => ({ verdict, value: null, exitCode, reason });
    if (exitCode === null)
        return without("failed", "it was ended at the time limit");
    if (exitCode === CANNOT_TEST)
        return without("skip", "it says that this commit cannot be tested (exit code 125)");
    if (metric === undefined) {
        if (exitCode >= 128)
            throw new CulpritError("command-aborted", "user", `The command ended with exit code ${exitCode}, which stops the search as for \`git bisect run\`; let it end with 0 for good, 1 to 124 for bad or 125 for a commit that cannot be tested.`);
        return { verdict: exitCode === 0 ? "good" : "bad", value: null, exitCode, reason: "" };
    }
    if (exitCode !== 0)
        return without("failed", `it ended with exit code ${exitCode}`);
    return judgeValue(readValue(result.stdout, metric.name), metric, exitCode);
}
/** What a metric's value says of a commit; no value is a failed reading. */
function judgeValue(answer, metric, exitCode) {
    if ("reason" in answer)
        return { verdict: "failed", value: null, exitCode, reason: answer.reason };
    const { value } = answer;
    return { verdict: isBad(value, metric) ? "bad" : "good", value, exitCode, reason: "" };
}
/** What a failed setup says: the commit cannot be built, so it cannot be tested. */
function judgeSetup(result) {
    const { exitCode } = result;
    if (exitCode === 0)
        return undefined;
    if (exitCode === null)
        return { verdict: "failed", value: null, exitCode, reason: "its setup was ended at the time limit" };
    return { verdict: "skip", value: null, exitCode, reason: `its setup ended with exit code ${exitCode}` };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/build-key.js

/** What was built: the digest of the setup command and of the tree that it ran in, so that two commits with the same files share it. */
function buildKey(setupCommand, tree) {
    return (0,canonical/* digestOf */.ol)({ setup: setupCommand ?? null, tree });
}
/** The build key of a commit as it is. */
async function buildKeyOf(repository, setupCommand, commit) {
    return buildKey(setupCommand, await repository.tree(commit));
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/disk.js



/** Bytes and files: with less even a small build or a log cannot be written, and whatever a command says is about the disk. */
const LEAST = 1024 * 1024;
const LEAST_FILES = 16;
/**
 * Throws when the disk of the temporary folder, where commands work, is full: their answer would be taken for the commit's.
 *
 * @throws CulpritError `disk-full`
 */
async function throwIfDiskFull() {
    const found = await (0,promises_.statfs)((0,external_node_os_.tmpdir)()).catch(() => undefined);
    // Some file systems do not say how large they are, or have no limit of files: then the total is 0.
    const { blocks = 0, bavail = 0, bsize = 0, files = 0, ffree = 0 } = found ?? {};
    if ((blocks > 0 && bavail * bsize < LEAST) || (files > 0 && ffree < LEAST_FILES))
        throw full();
}
/** As `throwIfDiskFull`, for git, which removes what it could not finish and says so. */
function throwIfOutOfSpace(error) {
    if (error.message.includes("No space left on device"))
        throw full();
}
function full() {
    return new CulpritError("disk-full", "environment", `The disk that holds the temporary folder ${(0,external_node_os_.tmpdir)()} is full, so what the command answers there says nothing of the commit; this reading was not counted. Free space and go on with the readings that were taken.`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/text/lib/visible.js
var visible = __webpack_require__(3651);
;// CONCATENATED MODULE: ./packages/culprit/lib/run/prometheus.js





/** Between two looks whether the scrape has come. */
const LOOK = 500;
/** Milliseconds for one answer of the server, and bytes. */
const PATIENCE = 10_000;
const prometheus_LARGEST = 1024 * 1024;
/**
 * The address of a Prometheus server.
 *
 * @throws CulpritError `prometheus` for what is none, without repeating it: it may hold a password
 */
function prometheusAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && /^https?:$/.test(url.protocol) && credentialsOf(url) !== undefined)
        return url;
    throw new CulpritError("prometheus", "user", "prometheus-url is no address of a Prometheus server; expected for example http://localhost:9090, with a % in a user or password as %25.");
}
/** As HTTP wants them, empty without a user; undefined when they are not written as an address must write them. */
function credentialsOf({ username, password }) {
    try {
        return username === "" ? "" : `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    }
    catch {
        return undefined;
    }
}
/**
 * Asks for the metric after a run, once the server has scraped what the run did; the service must still be there.
 * No data, NaN and a server that does not answer are no measurement, and never "bad".
 *
 * @throws CulpritError `prometheus` when the query is wrong or gives several series (the user's fault: no other commit would mend it), or the
 * server wants other credentials (the environment's); `cancelled`
 */
async function askPrometheus(question, run, signal) {
    try {
        const scraped = await untilScraped(question, run.ended, signal);
        if (!scraped)
            return {
                reason: `Prometheus did not scrape all its targets within ${question.settle / 1000} s after the command; settle must be longer than its scrape interval`,
            };
        const seconds = Math.max(1, Math.ceil((Date.now() - run.began) / 1000));
        return numberOf(await instant(question, question.query.replaceAll("$__range", `${seconds}s`), signal));
    }
    catch (error) {
        throwIfCancelled(signal);
        if (error instanceof NoAnswer)
            return { reason: error.message };
        throw error;
    }
}
class NoAnswer extends Error {
}
/**
 * Waits until the oldest last scrape of all targets is after the run; of those that are down, too, since the service may have come up
 * since theirs. A server without `up` (one that is pushed to) cannot say:
 * there the whole time is waited.
 */
async function untilScraped(question, ended, signal) {
    const until = Date.now() + question.settle;
    for (;;) {
        const answer = numberOf(await instant(question, "min(timestamp(up))", signal));
        const known = "value" in answer;
        if (known && answer.value * 1000 > ended)
            return true;
        const left = until - Date.now();
        if (left <= 0)
            return !known;
        await (0,external_node_timers_promises_.setTimeout)(Math.min(left, LOOK), undefined, { signal });
    }
}
function numberOf({ resultType, result }) {
    if (resultType === "scalar")
        return prometheus_finite(result[1]);
    if (resultType !== "vector")
        throw wrong(`gives a ${(0,visible/* oneLine */.T)(resultType)}; expected one number, for example of an expression that is no range and no text`);
    if (result.length > 1)
        throw wrong(`gives ${result.length} series; expected one, for example by sum(…) or a label that picks one`);
    if (result.length === 0)
        return { reason: "the Prometheus query gives no data" };
    const { value } = Object(result[0]);
    return prometheus_finite(Array.isArray(value) ? value[1] : undefined);
}
/** Prometheus writes numbers as texts. */
function prometheus_finite(text) {
    const value = typeof text === "string" && text.trim() !== "" ? Number(text) : Number.NaN;
    if (isMeasurement(value))
        return { value };
    return {
        reason: `the Prometheus query gives ${typeof text === "string" ? (0,visible/* oneLine */.T)(text).slice(0, 20) : "nothing"}, which is no measurement`,
    };
}
async function instant({ url }, query, signal) {
    const { origin, pathname } = url;
    const address = `${origin}${pathname.replace(/\/+$/, "")}/api/v1/query`;
    const user = Buffer.from(credentialsOf(url) ?? "").toString("base64");
    let status;
    let body;
    try {
        const response = await fetch(address, {
            method: "POST",
            body: new URLSearchParams({ query }),
            ...(user === "" ? {} : { headers: { authorization: `Basic ${user}` } }),
            redirect: "error",
            signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
        });
        status = response.status;
        body = await bounded(response);
    }
    catch (cause) {
        throw new NoAnswer(`Prometheus at ${origin} does not answer (${why(cause)})`, { cause });
    }
    const answer = parsed(body);
    if (answer?.status === "success" && isResult(answer.data))
        return answer.data;
    if (answer?.errorType === "bad_data")
        throw wrong(`is refused by the server: ${(0,visible/* oneLine */.T)(String(answer.error)).slice(0, 300)}`);
    if (status === 401 || status === 403)
        throw new CulpritError("prometheus", "environment", `Prometheus at ${origin} wants other credentials (status ${status}); put user and password into prometheus-url as http://user:password@host, from a secret.`);
    throw new NoAnswer(`Prometheus at ${origin} answered with status ${status}`);
}
function isResult(data) {
    const { resultType, result } = Object(data);
    return typeof resultType === "string" && Array.isArray(result);
}
function parsed(body) {
    try {
        const found = JSON.parse(body);
        return typeof found === "object" && found !== null ? found : undefined;
    }
    catch {
        return undefined;
    }
}
async function bounded(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > prometheus_LARGEST)
            throw new RangeError("its answer is too long");
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}
/** The deepest cause that says something, since fetch itself only says that it failed. */
function why(error) {
    const { cause, code, name, message } = error;
    if (cause instanceof Error)
        return why(cause);
    return name === "TimeoutError" ? "no answer within 10 s" : (0,visible/* oneLine */.T)(code ?? message).slice(0, 100);
}
function wrong(how) {
    return new CulpritError("prometheus", "user", `The Prometheus query ${how}.`);
}

// EXTERNAL MODULE: ./packages/detectors/lib/redaction/redact.js
var redact = __webpack_require__(438);
;// CONCATENATED MODULE: ./packages/culprit/lib/run/runner.js



/**
 * The machine that takes a reading, as far as it bears on speed: the runner's name in a workflow or else the host's, system,
 * architecture and processor. Hosted runners are new machines each time and their names only count up; there the kind of machine is
 * what readings have in common.
 */
function thisRunner(environment) {
    const hosted = environment["RUNNER_ENVIRONMENT"] === "github-hosted";
    const name = hosted ? "GitHub-hosted" : environment["RUNNER_NAME"] || (0,external_node_os_.hostname)();
    const model = (0,external_node_os_.cpus)()[0]?.model.trim() || "unknown processor";
    return (0,visible/* oneLine */.T)((0,redact/* redact */.E$)(`${name} (${(0,external_node_os_.platform)()} ${(0,external_node_os_.arch)()}, ${model})`)).slice(0, 200);
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/shown-output.js

/** Bytes of a command's output that are kept. */
const LIMIT = 64 * 1024;
/**
 * What a command printed, as it may be kept and shown: redacted first, then cut to its last 64 KiB at a line, so that no half of a value
 * is left that nobody would recognise.
 */
function shownOutput(output) {
    const shown = (0,redact/* redact */.E$)(output);
    const bytes = Buffer.from(shown);
    if (bytes.length <= LIMIT)
        return shown;
    const end = bytes.subarray(-LIMIT);
    const line = end.indexOf("\n");
    return `[earlier output was dropped]\n${end.subarray(line + 1).toString("utf8")}`;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/probe.js










/**
 * Takes one reading in one of the worktrees of a search.
 *
 * @throws CulpritError `command-aborted`, `command-not-started`, `prometheus`, `disk-full`, `cancelled`
 */
async function probe(trees, target, test, signal) {
    const started = new Date();
    const facts = (setup) => ({
        commit: target.commit,
        startedAt: `${started.toISOString().slice(0, 19)}Z`,
        runner: thisRunner(test.environment),
        buildKey: buildKey(test.setupCommand, target.tree),
        setupDuration: setup?.duration ?? null,
    });
    let lease;
    try {
        lease = await trees.lease(target);
    }
    catch (error) {
        // A commit that cannot be checked out (a file that is kept elsewhere is gone, a name that this system does not allow) cannot be tested.
        if (!(error instanceof lib_error/* GitError */.XS) || signal.aborted)
            throw error;
        throwIfOutOfSpace(error);
        const reading = { ...facts(undefined), verdict: "failed", value: null, exitCode: null, duration: 0 };
        return { reading, reason: error.message.replace(/\.$/, ""), output: "", notes: [], leftBehind: 0 };
    }
    try {
        const run = (command, beforeKill) => {
            const marker = `${(0,lib_owner/* thisOwner */.G)()}-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`;
            const environment = commandEnvironment(test.environment, target.commit, marker);
            const { timeLimit } = test;
            return runCommand({ command, directory: lease.folder, environment, marker, timeLimit, signal, beforeKill });
        };
        const setup = lease.built || test.setupCommand === undefined ? undefined : await run(test.setupCommand);
        const unusable = setup === undefined ? undefined : judgeSetup(setup);
        if (setup !== undefined && unusable !== undefined) {
            await throwIfDiskFull();
            return probed(facts(setup), unusable, 0, setup.output);
        }
        if (!lease.built)
            await lease.setUp();
        let answer;
        const { metric, prometheus } = test;
        const began = Date.now();
        const ask = async () => {
            if (prometheus !== undefined)
                answer = await askPrometheus(prometheus, { began, ended: Date.now() }, signal);
        };
        const result = await run(test.command, ask);
        await throwIfDiskFull();
        const judgement = answer === undefined || metric === undefined
            ? judge(result, metric)
            : judgeValue(answer, metric, result.exitCode);
        const notes = await lease.release();
        const output = `${setup?.output ?? ""}${result.output}`;
        return { ...probed(facts(setup), judgement, result.duration, output), notes, leftBehind: result.leftBehind };
    }
    finally {
        await lease.release();
    }
}
function probed(facts, { verdict, value, exitCode, reason }, duration, output) {
    const reading = { ...facts, verdict, value, exitCode, duration };
    return { reading, reason, output: shownOutput(output), notes: [], leftBehind: 0 };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/left-behind.js

/** Removes what a search that was killed (`kill -9`, a power cut) could not remove itself: processes of its command, and worktrees. */
async function removeLeftBehind(repository, say) {
    const stale = await repository.staleWorktrees();
    let count = 0;
    for (const worktree of stale) {
        killLeftovers({ marker: `${worktree.owner}-`, folder: worktree.folder });
        if (await repository.removeStaleWorktree(worktree))
            count++;
    }
    if (count > 0)
        say(`${count} temporary ${count === 1 ? "folder" : "folders"} of a search that was killed ${count === 1 ? "was" : "were"} removed.`);
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/probe-output.js


/** Folder in the output directory that keeps what each reading's command printed. */
const FOLDER = "probes";
/**
 * Keeps what setup and command printed at a reading, redacted and bounded, as `probes/<number>-<first 12 of the sha>.log`.
 *
 * @param number of the reading in its log, from 1
 */
async function keepOutput(directory, number, { reading, reason, output }) {
    const folder = (0,external_node_path_.join)(directory, FOLDER);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const { commit, verdict, value, exitCode, startedAt, runner } = reading;
    const facts = [`commit ${commit}`, `started ${startedAt} on ${runner}`];
    const answer = `verdict ${verdict}${value === null ? "" : `, value ${value}`}, exit code ${exitCode ?? "none"}${reason === "" ? "" : `: ${reason}`}`;
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${number}-${commit.slice(0, 12)}.log`), [...facts, answer, "", output].join("\n"));
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/ref-changes.js
/** Names of refs that one note lists. */
const SHOWN = 5;
/**
 * Watches the branches, tags, stash and HEAD of the repository, which a command reaches from its worktree. Nothing is put back: what moved
 * may be somebody's own work.
 */
async function watchRefs(repository) {
    let before = await repository.refs();
    return async () => {
        const after = await repository.refs();
        const names = new Set([...before.keys(), ...after.keys()]);
        const moved = [...names].filter((name) => before.get(name) !== after.get(name));
        before = after;
        if (moved.length === 0)
            return [];
        const shown = moved.slice(0, SHOWN).map((name) => JSON.stringify(name));
        const more = moved.length > SHOWN ? ` and ${moved.length - SHOWN} more` : "";
        return [
            `While it ran, refs of the repository changed: ${shown.join(", ")}${more}. The command, or somebody else, did that; nothing was put back, and what is searched stays the same commits.`,
        ];
    };
}

// EXTERNAL MODULE: ./packages/git/lib/worktree-state.js
var worktree_state = __webpack_require__(9393);
// EXTERNAL MODULE: ./packages/git/lib/remove-folder.js
var remove_folder = __webpack_require__(1457);
;// CONCATENATED MODULE: ./packages/culprit/lib/run/trees.js

/**
 * Worktrees that are kept by what was built in them, so that a commit that is measured again is not built again. At most `kept` are
 * there beside those in use; the one that was used longest ago goes first. One in which nothing was built or left goes on to another commit,
 * which writes only the files that differ; every other commit starts in a fresh checkout, so that no build sees the results of another.
 *
 * What a command leaves in its tree must not bend the next reading: new files are removed; when files changed that the setup left,
 * or the commit itself, the tree is dropped and built anew.
 */
function openTrees(repository, kept) {
    const idle = []; // the one used longest ago first
    const used = new Set();
    const serial = oneAtATime(); // git's own notes of worktrees are one folder
    const take = async (target) => {
        const same = idle.findIndex((tree) => tree.target.tree === target.tree && tree.baseline !== undefined);
        if (same >= 0)
            return removed(idle, same);
        const worktree = (await reused(target)) ?? (await fresh(target));
        try {
            await target.prepare?.(worktree);
            const submodules = await worktree.updateSubmodules();
            return { worktree, target, plain: target.prepare === undefined && !submodules, baseline: undefined };
        }
        catch (error) {
            await worktree.remove();
            throw error;
        }
    };
    const reused = async ({ commit }) => {
        // HEAD alone: nothing is there beside the files of the commit.
        const empty = idle.findIndex((tree) => tree.plain && tree.baseline?.size === 1);
        if (empty < 0 || idle.length < kept)
            return undefined;
        const { worktree } = removed(idle, empty);
        try {
            await worktree.checkout(commit);
            return worktree;
        }
        catch {
            // What a command did to the tree (a folder that is read-only now) must not count against the next commit.
            await worktree.remove();
            return undefined;
        }
    };
    const fresh = async ({ commit }) => {
        while (idle.length > 0 && idle.length >= kept)
            await removed(idle, 0).worktree.remove();
        return repository.addWorktree(commit);
    };
    return {
        built: (tree) => idle.some((each) => each.target.tree === tree && each.baseline !== undefined),
        async lease(target) {
            const { worktree, plain, baseline } = await serial(() => take(target));
            used.add(worktree);
            let after = baseline;
            return {
                folder: worktree.path,
                built: baseline !== undefined,
                async setUp() {
                    after = await worktree.state();
                },
                async release() {
                    if (!used.has(worktree))
                        return [];
                    const change = after === undefined ? undefined : await changed(worktree, after);
                    used.delete(worktree);
                    if (after === undefined || change?.keep === false)
                        await serial(() => worktree.remove());
                    else
                        idle.push({ worktree, target, plain, baseline: after });
                    return change?.notes ?? [];
                },
            };
        },
        async close() {
            const all = [...used, ...idle.map(({ worktree }) => worktree)];
            used.clear();
            idle.length = 0;
            await serial(async () => {
                for (const worktree of all)
                    await worktree.remove();
            });
        },
    };
}
/** What the command did to a tree; new files are removed. */
async function changed(worktree, before) {
    const after = await worktree.state();
    if (after === undefined)
        return { keep: false, notes: [] };
    if (after.get("HEAD") !== before.get("HEAD"))
        return {
            keep: false,
            notes: ["The command made or checked out another commit in its worktree, which is thrown away."],
        };
    const fresh = [];
    for (const [path, line] of after) {
        if (before.get(path) === line)
            continue;
        if (before.has(path) || !(0,worktree_state/* isUntracked */.S)(line))
            return dropped(path);
        fresh.push(path);
    }
    const [gone] = [...before.keys()].filter((path) => !after.has(path));
    if (gone !== undefined)
        return dropped(gone);
    for (const path of fresh) {
        const bytes = Buffer.concat([Buffer.from(`${worktree.path}/`), Buffer.from(path, "latin1")]);
        if (!(await (0,remove_folder/* removeFolder */.v)(bytes)))
            return dropped(path);
    }
    return { keep: true, notes: [] };
}
function dropped(path) {
    const name = JSON.stringify(Buffer.from(path, "latin1").toString());
    const note = `The command changed ${name} in its worktree; the next reading there starts from a fresh checkout.`;
    return { keep: false, notes: [note] };
}
function removed(list, index) {
    const [tree] = list.splice(index, 1);
    if (tree === undefined)
        throw new RangeError(`There is no tree ${index}.`);
    return tree;
}
function oneAtATime() {
    let last = Promise.resolve();
    return (work) => {
        const next = last.then(work, work);
        last = next.catch(() => { });
        return next;
    };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/measurements.js







/** Worktrees that are kept for their builds. */
const KEPT = 8;
/** Opens the readings of a search, after what a killed search left behind was removed. */
async function openMeasurements(request) {
    const { repository, test, log, directory, width, signal, say } = request;
    await removeLeftBehind(repository, say);
    // Without a setup nothing is built, so more trees than probes would be of no use.
    const trees = openTrees(repository, test.setupCommand === undefined ? width : Math.max(width, KEPT));
    const changedRefs = await watchRefs(repository);
    const treeOf = new Map();
    const reasons = new Map();
    let numbers = log.readings.length;
    let leftBehindSaid = false;
    const keep = async (target, probed, { of, position, role }) => {
        const { commit } = target;
        await log.append({ ...probed.reading, position: position(commit), of });
        const number = ++numbers;
        reasons.set(target.tree, probed.reason);
        say(`${number}. ${commit.slice(0, 12)} ${role(commit, target.prepare !== undefined)}${account(probed)}`);
        for (const line of probed.reason === "" ? [] : lastLines(probed.output))
            say(`   | ${line}`);
        for (const note of [...probed.notes, ...(await changedRefs())])
            say(`   ${note}`);
        if (probed.leftBehind > 0 && !leftBehindSaid) {
            leftBehindSaid = true;
            say("   What the command left running was ended; so it is after each reading.");
        }
        await keepOutput(directory, number, probed).catch((error) => say(`   What the command printed could not be kept (${error.code}).`));
    };
    return {
        readings: log.readings,
        reason: (tree) => reasons.get(tree) ?? "",
        built: (commit) => trees.built(treeOf.get(commit) ?? ""),
        async take(targets, purpose) {
            throwIfCancelled(signal);
            const others = new AbortController();
            const both = AbortSignal.any([signal, others.signal]);
            let failure;
            await Promise.all(targets.map(async (target) => {
                try {
                    if (target.prepare === undefined)
                        treeOf.set(target.commit, target.tree);
                    await keep(target, await probe(trees, target, test, both), purpose);
                }
                catch (error) {
                    failure ??= { error };
                    others.abort();
                }
            }));
            throwIfCancelled(signal);
            if (failure !== undefined)
                throw failure.error;
        },
        close: () => trees.close(),
    };
}
function account({ reading, reason }) {
    const { verdict, value, duration, setupDuration } = reading;
    const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
    const build = setupDuration === null ? "" : `, after a setup of ${seconds(setupDuration)}`;
    const figure = value === null ? "" : ` at ${Number(value.toPrecision(6))}`;
    return `${ANSWERS[verdict]}${figure}${reason === "" ? "" : `: ${reason}`} (${seconds(duration)}${build})`;
}
const ANSWERS = {
    good: "is good",
    bad: "is bad",
    skip: "cannot be tested",
    failed: "gave no reading",
};
function lastLines(output) {
    const lines = output.trimEnd();
    return lines === "" ? [] : lines.split("\n").slice(-5).map(lib_escape/* logLine */.BP);
}

// EXTERNAL MODULE: ./packages/report/lib/figure.js
var figure = __webpack_require__(3150);
// EXTERNAL MODULE: ./packages/report/lib/fit.js
var fit = __webpack_require__(9359);
;// CONCATENATED MODULE: ./packages/report/lib/round-summary.js



/** The job summary of one part of a search on several runners, in at most `budget` bytes. */
function roundSummary(facts, budget) {
    const { suspects, taken, readings, warnings, slots } = facts;
    const among = suspects === null ? "" : ` among ${suspects} suspects`;
    return (0,fit/* fit */.Uj)([
        (0,fit/* text */.Qq)(`### Bisect: ${taken} ${taken === 1 ? "reading" : "readings"} so far${among}`),
        ...warnings.map((each) => (0,fit/* text */.Qq)(`> ${(0,lib_escape/* escapeMarkdown */.FV)(each)}`)),
        {
            kind: "table",
            head: ["Commit", "Verdict", "Value", "Runner"],
            rows: readings.map(({ commit, verdict, value, runner }) => [
                (0,lib_escape/* code */.aY)(commit.slice(0, 12)),
                verdict,
                value === null ? "" : (0,figure/* figure */.vP)(value, (0,figure/* tellingDigits */.CI)(value, ofOtherVerdicts(readings, verdict))),
                (0,lib_escape/* escapeMarkdown */.FV)(runner),
            ]),
            omitted: (count) => `${count} more readings are in the log.`,
        },
        {
            kind: "table",
            head: ["Next, on runner", "Commits"],
            rows: slots.map(({ slot, commits }) => [
                String(slot),
                commits.map((commit) => (0,lib_escape/* code */.aY)(commit.slice(0, 12))).join(", "),
            ]),
            omitted: (count) => `and ${count} more runners`,
        },
    ], budget);
}
/** Values that must not read alike: a good 499.6 and a bad 500.4 are not both 500. */
function ofOtherVerdicts(readings, verdict) {
    return readings.flatMap((each) => (each.verdict === verdict || each.value === null ? [] : [each.value]));
}

;// CONCATENATED MODULE: ./actions/bisect/lib/src/phases/needed.js

/**
 * An input that this phase cannot do without.
 *
 * @throws CulpritError `phase-input`
 */
function needed(value, name, { phase }) {
    if (value !== undefined)
        return value;
    throw new CulpritError("phase-input", "user", `phase: ${phase} needs the input ${name}; the workflow .github/workflows/bisect.yml of gitops-health shows how the phases are put together.`);
}

// EXTERNAL MODULE: ./packages/message/lib/trailer-table.js
var trailer_table = __webpack_require__(5887);
// EXTERNAL MODULE: ./packages/message/lib/parse.js + 3 modules
var parse = __webpack_require__(9137);
;// CONCATENATED MODULE: ./packages/culprit/lib/report/safety.js


/**
 * The times that the inputs `deployed-at` and `detected-at` give.
 *
 * @throws CulpritError `times` when one is no time with a zone, or when the regression was seen before it went out
 */
function exposureTimes(deployed, detected) {
    const deployedAt = moment("deployed-at", deployed);
    const detectedAt = moment("detected-at", detected);
    if (deployedAt !== null && detectedAt !== null && detectedAt < deployedAt)
        throw new CulpritError("times", "user", `detected-at (${detectedAt}) is before deployed-at (${deployedAt}); a regression is seen after it went out, so give the times of one deployment.`);
    return { deployedAt, detectedAt };
}
/**
 * What an incident may mean for patients: facts of the configuration, the declared impact, the time between deployment and detection.
 *
 * @param facts of the culprit's paths
 * @param messages of the culprit and of what it brought in
 */
function safetyImpact(facts, messages, { deployedAt, detectedAt }) {
    return {
        services: [...facts.services],
        domains: [...facts.domains],
        safetyClass: facts.safetyClass,
        clinicalImpact: highest(messages),
        deployedAt,
        detectedAt,
        exposureSeconds: deployedAt === null || detectedAt === null ? null : (Date.parse(detectedAt) - Date.parse(deployedAt)) / 1000,
    };
}
const words = trailer_table/* trailerTable */.WY["CLINICAL-IMPACT"].words;
function highest(messages) {
    const declared = messages
        .map((message) => (0,parse/* parseMessage */.v)(message).declared.clinicalImpact)
        .filter((each) => each !== null);
    return declared.reduce((most, each) => (most === null || words.indexOf(each) > words.indexOf(most) ? each : most), null);
}
/** A moment with its zone; a time without one would be off by hours in a report that counts minutes. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
function moment(input, text) {
    if (text === undefined)
        return null;
    const time = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(time))
        throw new CulpritError("times", "user", `The input ${input} is ${JSON.stringify(text)}; expected a time with its zone such as 2026-11-22T03:14:00Z.`);
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

// EXTERNAL MODULE: ./packages/git/lib/open.js + 1 modules
var lib_open = __webpack_require__(6253);
;// CONCATENATED MODULE: ./actions/bisect/lib/src/phases/question.js



/**
 * Reads the inputs that all phases share.
 *
 * @throws CulpritError `ends-ambiguous`, `metric`, `prometheus`; GitError for a repository or ref that is none
 */
async function openQuestion(inputs, context) {
    const test = testFrom(inputs);
    if (inputs.good !== undefined && inputs.start !== undefined)
        throw new CulpritError("ends-ambiguous", "user", "good and start are both given; give good when that commit is known to be good, or start when it is to be checked.");
    const { signal } = context;
    const git = await (0,lib_open/* openRepository */.h)((0,external_node_path_.resolve)(context.workspace, inputs.workingDirectory), { signal });
    const resolved = async (ref) => (ref === undefined ? null : git.resolve(ref));
    const [good, start, bad] = await Promise.all([
        resolved(inputs.good),
        resolved(inputs.start),
        git.resolve(inputs.bad),
    ]);
    return {
        git,
        good,
        start,
        bad,
        test,
        directory: (0,external_node_path_.resolve)(context.workspace, inputs.outputDirectory ?? context.outputDirectory),
        times: exposureTimes(inputs.deployedAt, inputs.detectedAt),
        // A measured value varies from run to run; a test suite mostly does not.
        noise: inputs.noise ?? (test.metric === undefined ? "none" : "auto"),
    };
}
function testFrom(inputs) {
    const { prometheusUrl, prometheusQuery } = inputs;
    const metric = metricFrom(inputs.metric, inputs.threshold, inputs.direction);
    if ((prometheusUrl === undefined) !== (prometheusQuery === undefined) || (prometheusUrl !== undefined && !metric))
        throw new CulpritError("prometheus", "user", "prometheus-url, prometheus-query and threshold belong together: the server, the query for one number, and from which value on a commit is bad.");
    return {
        command: inputs.command,
        setupCommand: inputs.setupCommand,
        metric,
        prometheus: prometheusUrl === undefined || prometheusQuery === undefined
            ? undefined
            : { url: prometheusAddress(prometheusUrl), query: prometheusQuery, settle: inputs.settle * 1000 },
        timeLimit: inputs.timeout * 1000,
        environment: process.env,
    };
}

;// CONCATENATED MODULE: ./actions/bisect/lib/src/phases/measure.js






/**
 * `phase: measure`: one runner's part of a round. Each reading is in its file as soon as it is taken, so that what a job took before
 * it failed still counts.
 *
 * @throws CulpritError `phase-input`, and those of a single measurement
 */
async function measure(inputs, context) {
    const commits = needed(inputs.commits, "commits", inputs).split(/\s+/);
    const slot = needed(inputs.slot, "slot", inputs);
    const round = needed(inputs.measurementsSha256, "measurements-sha256", inputs);
    const question = await openQuestion(inputs, context);
    const { git: repository, test, directory } = question;
    const wrong = commits.find((commit) => !nouns/* Sha */.$R.safeParse(commit).success);
    if (wrong !== undefined)
        throw new CulpritError("phase-input", "user", `commits holds "${wrong}", which is no full object name; give the commits of a matrix that the phase plan or update made.`);
    const targets = await Promise.all(commits.map(async (commit) => ({ commit, tree: await repository.tree(commit) })));
    const search = (0,canonical/* digestOf */.ol)(logHeader(question, test));
    const log = await openRoundFile((0,external_node_path_.join)(directory, roundFileName(slot)), { search, round, slot, commits });
    const { signal, log: say } = context;
    const measurements = await openMeasurements({ repository, test, log, directory, width: 1, signal, say });
    try {
        for (const target of targets)
            await measurements.take([target], { of: "search", position: () => 0, role: () => "" });
    }
    finally {
        await measurements.close();
    }
    const readings = measurements.readings;
    return {
        interim: true,
        outputs: { tests: String(readings.length), "readings-path": log.path },
        summary: (budget) => roundSummary({ suspects: null, taken: readings.length, slots: [], readings, warnings: [] }, budget),
        annotations: [],
        lines: [`${readings.length === 1 ? "1 reading is" : `${readings.length} readings are`} in ${log.path}`],
        failure: null,
        failureExitCode: 1,
    };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/contradiction.js

/**
 * What is wrong with a reading from a file, as the end of a sentence about it; undefined for a sound one. A verdict follows from
 * the value; one that does not was written by somebody else. (JSON has no NaN and no infinity.)
 */
function contradictionIn({ verdict, value }, metric) {
    const judged = verdict === "good" || verdict === "bad";
    if (metric === undefined || !judged)
        return value === null ? undefined : "has a value where there can be none";
    if (value === null || !isMeasurement(value))
        return "has a verdict without a value";
    return isBad(value, metric) === (verdict === "bad") ? undefined : "has a verdict that its value contradicts";
}

;// CONCATENATED MODULE: ./packages/culprit/lib/verdicts.js
/** How often a commit is tried whose readings fail, before it counts as one that cannot be tested. */
const TRIES = 2;
/**
 * What the log says of each commit, in the order of its first usable reading. A commit without an entry is to be tried (again):
 * it has no reading, or one failed reading, which may have been the machine's fault.
 */
function verdictsOf(readings) {
    const verdicts = new Map();
    const failures = new Map();
    for (const { commit, verdict } of readings) {
        if (verdicts.has(commit))
            continue;
        if (verdict !== "failed")
            verdicts.set(commit, verdict);
        else {
            const count = (failures.get(commit) ?? 0) + 1;
            failures.set(commit, count);
            if (count >= TRIES)
                verdicts.set(commit, "skip");
        }
    }
    return verdicts;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/log-lock.js




/**
 * One process at a time: two that write the same log would count each other's readings. The lock of a killed process counts for nothing.
 *
 * @returns what gives the lock back
 * @throws CulpritError `log-in-use`; `disk-full`, `log-not-written` when no lock can be made
 */
async function lockLog(path) {
    const file = `${path}.lock`;
    const holder = await writingLog(path, () => taken(file));
    if (holder === undefined)
        return () => (0,promises_.unlink)(file).catch(() => { });
    throw new CulpritError("log-in-use", "user", holder === "alive"
        ? `Another search writes ${path} at the moment; wait for it, or give another output-directory.`
        : `By ${file}, a search on another machine or in another container writes ${path}; wait for it, give another output-directory, or remove that lock when the search is gone.`);
}
/**
 * Takes a lock. It is a symbolic link that leads nowhere and names its owner: making one is a single step, which only one process wins.
 *
 * @returns undefined when it is ours, else what is known of its owner
 */
async function taken(file) {
    for (;;) {
        try {
            await (0,promises_.symlink)((0,lib_owner/* thisOwner */.G)(), file);
            return undefined;
        }
        catch (error) {
            if (error.code !== "EEXIST")
                throw error;
        }
        const owner = await ownerOf(file);
        if (owner === undefined)
            continue; // given back meanwhile
        const state = (0,lib_owner/* ownerState */.N)(owner);
        if (state !== "dead")
            return state;
        // Of two that see a dead one's lock, the second would remove what the first has put in its place: only who has this lock may remove it.
        const remover = await taken(`${file}.removing`);
        if (remover !== undefined)
            return remover;
        try {
            if ((await ownerOf(file)) === owner)
                await (0,promises_.unlink)(file);
        }
        finally {
            await (0,promises_.unlink)(`${file}.removing`);
        }
    }
}
/** Undefined when there is no lock; a file that is none has an unknown owner. */
async function ownerOf(file) {
    try {
        return await (0,promises_.readlink)(file);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        return "";
    }
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/readings-log.js










/** Name of the log in an output directory. */
const LOG_NAME = "readings.jsonl";
/**
 * Reads a log: a header, then one reading a line, each a JSON object. A last line that is not whole is left out.
 *
 * @throws CulpritError `log-damaged` when it is none or not there, or a line before the last cannot be read
 */
async function readLog(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found !== undefined && !found.isFile())
        throw new CulpritError("log-damaged", "user", `${path} is no file; give the path of the ${LOG_NAME} that an earlier run wrote.`);
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        throw new CulpritError("log-damaged", "user", `The log of readings ${path} cannot be read (${cause.code}); give the path of the ${LOG_NAME} that an earlier run wrote.`, { cause });
    });
    const lines = bytes
        .toString("latin1", 0, bytes.lastIndexOf(0x0a) + 1)
        .split("\n")
        .slice(0, -1);
    const header = headerIn(lines.shift() ?? "");
    if (header === undefined)
        throw new CulpritError("log-damaged", "user", `${path} is no log of a search: its first line should say which search its readings are of.`);
    const readings = lines.map(readingIn);
    // After a power cut the last line can be there with its end and without its content.
    if (readings.length > 0 && readings.at(-1) === undefined)
        readings.pop();
    const damaged = readings.indexOf(undefined);
    if (damaged >= 0)
        throw new CulpritError("log-damaged", "integrity", `Line ${damaged + 2} of ${path} is no reading, and lines follow it: the log was changed by hand or its disk is damaged. Cut it before that line to go on with what is whole.`);
    const whole = bytes
        .toString("latin1")
        .split("\n", readings.length + 1)
        .join("\n").length + 1;
    return { header, readings: readings.filter((each) => each !== undefined), whole, torn: whole < bytes.length };
}
/** @throws CulpritError `log-of-another-search`, naming what differs */
function throwUnlessSame(path, found, wanted) {
    const other = differences(wanted, found);
    if (other.length === 0)
        return;
    throw new CulpritError("log-of-another-search", "user", `The readings in ${path} are of another search: ${other.join(", ")} ${other.length === 1 ? "differs" : "differ"}, so they cannot be compared with new ones. Give the inputs of that search, or leave measurements (--resume) out to begin anew.`);
}
/** @throws CulpritError `log-damaged` */
function throwIfContradictory(path, { header, readings }) {
    const { metric: name, threshold, direction } = header;
    const metric = name === null || threshold === null || direction === null ? undefined : { name, threshold, direction };
    for (const [index, reading] of readings.entries()) {
        const contradiction = contradictionIn(reading, metric);
        if (contradiction === undefined)
            continue;
        throw new CulpritError("log-damaged", "integrity", `The reading in line ${index + 2} of ${path} ${contradiction}: the log was changed by hand. Take back the change, or cut the log before that line.`);
    }
}
/**
 * Opens the log of a search for writing. A log that is there already and not gone on with is kept under another name; not before the one
 * to go on with was found to be well.
 *
 * @throws CulpritError as `readLog`; `log-of-another-search`, `log-in-use` while another process writes it; `disk-full`, `log-not-written`
 */
async function openLog({ directory, header, from, say }) {
    const path = (0,external_node_path_.join)(directory, LOG_NAME);
    if (from !== undefined)
        await readSame(from, header);
    await writingLog(path, () => (0,promises_.mkdir)(directory, { recursive: true }));
    const unlock = await lockLog(path);
    try {
        const stored = from === undefined ? undefined : await readSame(from, header); // as the last one left it who had the lock
        if (from === undefined || (0,external_node_path_.resolve)(from) !== (0,external_node_path_.resolve)(path)) {
            const lines = [header, ...(stored?.readings ?? [])].map((line) => `${(0,canonical/* canonicalText */.A4)(line)}\n`);
            await writingLog(path, () => begin(path, lines.join(""), () => keepEarlier(path, header, say)));
        }
        else if (stored?.torn === true)
            await writingLog(path, () => (0,promises_.truncate)(path, stored.whole));
        if (stored?.torn === true)
            say(`The last line of ${(0,external_node_path_.basename)(path)} was not whole, since its process was killed while it wrote; it is measured again.`);
        await flush(path);
        await flush(directory);
        return opened(path, stored?.readings ?? [], unlock);
    }
    catch (error) {
        await unlock();
        throw error;
    }
}
/** A log to go on with. */
async function readSame(path, header) {
    const stored = await readLog(path);
    throwUnlessSame(path, stored.header, header);
    throwIfContradictory(path, stored);
    return stored;
}
function opened(path, earlier, unlock) {
    const readings = [...earlier];
    let last = Promise.resolve();
    return {
        path,
        readings,
        append(reading) {
            last = last.then(async () => {
                await writingLog(path, () => appendWhole(path, `${(0,canonical/* canonicalText */.A4)(reading)}\n`));
                readings.push(reading);
            });
            return last;
        },
        close: unlock,
    };
}
function readingIn(line) {
    try {
        const { of, ...rest } = JSON.parse(Buffer.from(line, "latin1").toString("utf8"));
        const reading = culprit_report/* Reading */.zK.safeParse(rest);
        return reading.success && (of === "search" || of === "counterfactual") ? { ...reading.data, of } : undefined;
    }
    catch {
        return undefined;
    }
}
async function keepEarlier(path, header, say) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        return;
    for (let number = 1;; number++) {
        const kept = path.replace(/\.jsonl$/, `-${number}.jsonl`);
        if ((await (0,promises_.stat)(kept).catch(() => undefined)) !== undefined)
            continue;
        await (0,promises_.rename)(path, kept);
        const resumable = await readLog(kept).then((stored) => differences(header, stored.header).length === 0 && canGoOn(stored), () => false);
        const hint = resumable
            ? "; they are of this same search, which can go on from them by measurements (--resume)"
            : "";
        say(`The readings of an earlier search are kept in ${kept}${hint}.`);
        return;
    }
}
/** Whether a search that goes on from here finds something to do: one whose end could not be tested ends as it did. */
function canGoOn({ header: { good, bad }, readings }) {
    const verdicts = verdictsOf(readings.filter((each) => each.of === "search"));
    return readings.length > 0 && ![good, bad].some((end) => end !== null && verdicts.get(end) === "skip");
}

;// CONCATENATED MODULE: ./actions/bisect/lib/src/phases/go-on.js

/** What the same search would meet again, since another command, setup, query or end mends it, and that is another search. */
const ENDS_THE_SEARCH = new Set([
    "end-not-testable",
    "no-good-commit",
    "command-not-started",
    "prometheus",
]);
/**
 * A sentence for somebody whose search was stopped: where its readings are, and how to go on from them when that is possible.
 *
 * @param error what stopped it
 * @param shorthand how to say `measurements: path` where this phase is used
 */
function howToGoOn({ path, readings }, error, shorthand) {
    const kept = readings.length === 1 ? "1 reading is" : `${readings.length} readings are`;
    if (error instanceof CulpritError && error.fault === "user" && ENDS_THE_SEARCH.has(error.code))
        return `${kept} kept in ${path}, to look at; a new search begins without them.`;
    return `${kept} kept in ${path}; go on from there by the same inputs and measurements: ${path} (${shorthand(path)}). With another command, setup command, query, threshold or end a new search begins instead.`;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/read-culprit.js
/** A commit and its difference from its first parent (from nothing, for a root commit), with patches. */
async function readCulprit(repository, sha) {
    const found = [];
    for await (const commit of repository.log({ head: sha, max: 1 }))
        found.push(commit);
    const [commit] = found;
    if (commit === undefined)
        throw new Error(`git log lists nothing for commit ${sha}.`);
    return { commit, files: await repository.diff(commit.parents[0] ?? null, sha) };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/special.js
/** Coefficients of Lanczos' approximation with g = 7, after P. Godfrey (2001): 15 digits for positive arguments. */
const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** Natural logarithm of the gamma function, for x > 0. */
function lgamma(x) {
    // The reflection formula, DLMF 5.5.3.
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - lgamma(1 - x);
    const [first, ...rest] = LANCZOS;
    const sum = rest.reduce((all, coefficient, index) => all + coefficient / (x + index), first);
    const t = x + 6.5;
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
/** Regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 <= x <= 1: DLMF 8.17.22 by Lentz's method. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // The fraction converges fast below the mean only; beyond it the mirror image does.
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - lgamma(a) - lgamma(b) + lgamma(a + b)) / a;
    return front * betaFraction(x, a, b);
}
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= 500; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        fraction *= c * d;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        fraction *= c * d;
        if (Math.abs(c * d - 1) < 1e-15)
            break;
    }
    return fraction;
}
/** P(T <= t) of Student's distribution with `df` > 0 degrees of freedom, DLMF 8.17 and Abramowitz and Stegun 26.7.1. */
function studentCdf(t, df) {
    if (Number.isNaN(t))
        return 0.5;
    const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
    return t > 0 ? 1 - tail : tail;
}
/** P(Z <= z) of the standard normal distribution: the series of DLMF 7.6.2 near zero, the fraction of DLMF 7.9.3 in the tails. */
function normalCdf(z) {
    const x = Math.abs(z);
    if (x > 38)
        return z > 0 ? 1 : 0;
    const density = Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
    let tail;
    if (x < 4) {
        let term = x;
        let sum = x;
        for (let k = 3; term > sum * 1e-17; k += 2)
            sum += term *= (x * x) / k;
        tail = 0.5 - density * sum;
    }
    else {
        let fraction = x;
        for (let k = 60; k >= 1; k--)
            fraction = x + k / fraction;
        tail = density / fraction;
    }
    return z > 0 ? 1 - tail : tail;
}
/** The t with `studentCdf(t, df) = p`, for 0.5 <= p < 1, by bisection. */
function studentQuantile(p, df) {
    let low = 0;
    let high = 1;
    while (studentCdf(high, df) < p)
        high *= 2;
    for (let step = 0; step < 80; step++) {
        const middle = (low + high) / 2;
        if (studentCdf(middle, df) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** The nodes in (0, 1) and weights of Gauss and Legendre's rule, DLMF 3.5; found by Newton's method on the polynomial. */
function gaussLegendre(order) {
    return Array.from({ length: order }, (_, index) => {
        let x = Math.cos((Math.PI * (index + 0.75)) / (order + 0.5));
        let slope = 1;
        for (let step = 0; step < 50; step++) {
            let before = 1;
            let value = x;
            for (let k = 2; k <= order; k++)
                [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
            slope = (order * (x * value - before)) / (x * x - 1);
            x -= value / slope;
            if (Math.abs(value / slope) < 1e-16)
                break;
        }
        return { node: (1 + x) / 2, weight: 1 / ((1 - x * x) * slope * slope) };
    });
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/effect.js

const LEVEL = 0.95;
/** 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;
/** From how many values on either side the tails are trimmed away. */
const FOR_TRIMMING = 10;
/** Share of the values that is left out at each end. */
const TRIM = 0.2;
/**
 * How far apart both sides are, with its 95 % interval. Values: trimmed means with Yuen's interval (K. K. Yuen, Biometrika 61, 1974;
 * untrimmed it is Welch's), a single value on a side borrowing the other side's spread. Pass or fail: shares of bad answers with
 * Newcombe's hybrid score interval (R. G. Newcombe, Statistics in Medicine 17, 1998, method 10).
 *
 * @param direction `below` turns values back into the metric's own sign
 * @returns null while one side has no readings, or when there are too few values for an interval
 */
function effectOf(good, bad, direction) {
    if (good.length === 0 || bad.length === 0)
        return null;
    const values = (samples) => samples.flatMap(({ value }) => (value === null ? [] : [value]));
    const [a, b] = [values(good), values(bad)];
    if (a.length === 0 || b.length === 0)
        return shares(good, bad);
    const sign = direction === "above" ? 1 : -1;
    return levels(a.map((value) => sign * value), b.map((value) => sign * value));
}
function levels(good, bad) {
    const sides = [trimmed(good), trimmed(bad)];
    const known = sides.filter((side) => side.df >= 1);
    const [one, other] = sides.map((side) => {
        if (side.df >= 1)
            return side;
        const lent = known[0];
        return lent === undefined ? side : { ...side, variance: lent.variance * lent.size, df: lent.df };
    });
    if (one === undefined || other === undefined || known.length === 0)
        return null;
    const variance = one.variance + other.variance;
    const df = variance > 0 ? variance ** 2 / (one.variance ** 2 / one.df + other.variance ** 2 / other.df) : one.df;
    const margin = studentQuantile(1 - (1 - LEVEL) / 2, df) * Math.sqrt(variance);
    return around(one.mean, other.mean, other.mean - one.mean - margin, other.mean - one.mean + margin);
}
/** Mean of the middle values, the variance of that mean, and its degrees of freedom. */
function trimmed(values) {
    const sorted = [...values].sort((one, other) => one - other);
    const cut = sorted.length >= FOR_TRIMMING ? Math.floor(sorted.length * TRIM) : 0;
    const kept = sorted.slice(cut, sorted.length - cut);
    const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
    // The tails count as the outermost values kept (winsorised), as Yuen's variance wants it.
    const [low, high] = [kept[0] ?? mean, kept.at(-1) ?? mean];
    const winsorised = sorted.map((value) => Math.min(high, Math.max(low, value)));
    const middle = winsorised.reduce((sum, value) => sum + value, 0) / winsorised.length;
    const squares = winsorised.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    const size = kept.length;
    return { mean, size, df: size - 1, variance: size > 1 ? squares / (size * (size - 1)) : 0 };
}
function shares(good, bad) {
    const [one, other] = [wilson(good), wilson(bad)];
    const difference = other.share - one.share;
    const below = Math.hypot(other.share - other.low, one.high - one.share);
    const above = Math.hypot(other.high - other.share, one.share - one.low);
    return around(one.share, other.share, difference - below, difference + above);
}
/** A share with Wilson's score interval. */
function wilson(samples) {
    const n = samples.length;
    const share = samples.filter((each) => each.bad).length / n;
    const centre = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
    const margin = (Z / (1 + Z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n * n));
    return { share, low: Math.max(0, centre - margin), high: Math.min(1, centre + margin) };
}
function around(good, bad, low, high) {
    return { good, bad, difference: bad - good, low, high, level: LEVEL };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/taking-back.js

/** What taking the culprit back changes: `good` is without it, `bad` with it. */
function takingBackEffect(without, withIt, metric) {
    const direction = metric?.direction ?? "above";
    const sign = direction === "above" ? 1 : -1;
    const samples = (readings) => readings.map(({ verdict, value, runner }) => ({
        at: 0,
        bad: verdict === "bad",
        value: value === null ? null : sign * value,
        runner,
    }));
    return effectOf(samples(without), samples(withIt), direction);
}
/** From which share of the regression on it counts as all of it, and up to which as none of it. */
const ALL = 0.9;
const NONE = 0.1;
/**
 * Compares the effect of taking the culprit back with the effect that the search found, as shares of the latter: 0 nothing changes, 1
 * the metric returns. The interval's ends say what is clear.
 */
function judgeTakingBack(effect, found) {
    if (effect === null)
        return { outcome: "unclear", clear: false, effect };
    const whole = found === null || found.difference === 0 ? effect.difference : found.difference;
    const ends = [effect.low / whole, effect.high / whole].sort((one, other) => one - other);
    const [low = Number.NaN, high = Number.NaN] = ends;
    const is = (outcome) => ({ outcome, clear: true, effect });
    if (low > 0.5 && high >= ALL)
        return is("returns");
    if (low > NONE && high < ALL)
        return is("partly");
    if (low <= NONE && high < 0.5)
        return is("remains");
    return { outcome: "unclear", clear: false, effect };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/counterfactual.js







/** The readings are looked at after so many of each side: every look more would be one more chance to be fooled. */
const counterfactual_LOOKS = [4, 8, 12];
/** Readings that may fail, of each side. */
const FAILURES = 2;
/**
 * The proof by taking the culprit back: it is reverted on top of the bad end in a worktree (a merge to its first parent), and that is
 * measured with the same command. Without noise one reading tells. Under noise the bad end is measured again beside it, turn by turn, so that
 * a machine that grows slower slows both; the effect's interval decides.
 *
 * @returns null when nobody was named
 */
async function counterfactualOf(request, end, search) {
    try {
        return await takenBackAndMeasured(request, end, search);
    }
    catch (error) {
        // The search itself has its answer, which a command that gives up here must not lose.
        if (error instanceof CulpritError && ENDS_THE_PROOF.has(error.code))
            return notMeasured(error.message);
        throw error;
    }
}
const ENDS_THE_PROOF = new Set(["command-aborted", "prometheus"]);
async function takenBackAndMeasured(request, end, search) {
    const { repository, space, measurements, test, say } = request;
    if (end.kind !== "decided")
        return null;
    const [culprit, ...others] = end.remaining;
    if (culprit === undefined)
        return null;
    if (others.length > 0)
        return notMeasured("Several commits may be the culprit, so there is none to take back.");
    const bad = space.suspects.at(-1)?.sha ?? space.good;
    const taken = await takenBack(repository, culprit, bad);
    if ("kind" in taken)
        return taken;
    const sideOf = (target) => {
        const key = buildKey(test.setupCommand, target.tree);
        const all = () => measurements.readings.filter((each) => each.of === "counterfactual" && each.buildKey === key);
        return { target, all, usable: () => all().filter(({ verdict }) => verdict === "good" || verdict === "bad") };
    };
    const without = sideOf(taken);
    const withIt = sideOf({ commit: bad, tree: await repository.tree(bad) });
    const certain = end.assessment.model === "certain";
    say(`Measuring ${bad.slice(0, 12)} without the culprit ${culprit.slice(0, 12)}`);
    let judged;
    for (const look of certain ? [1] : counterfactual_LOOKS) {
        if (judged?.clear === true)
            break;
        await topUp(request, certain ? [without] : [without, withIt], look, search);
        if (without.usable().length === 0) {
            const reason = measurements.reason(taken.tree) || "its readings have no verdict";
            return notMeasured(`The bad end without the culprit could not be tested: ${reason}.`);
        }
        const effect = takingBackEffect(without.usable(), withIt.usable(), test.metric);
        judged = certain ? undefined : judgeTakingBack(effect, end.assessment.effect);
    }
    const returned = without.usable().at(-1)?.verdict === "good";
    return {
        kind: "measured",
        outcome: judged?.outcome ?? (returned ? "returns" : "remains"),
        effect: judged?.effect ?? null,
        readings: without.all().map(({ of: _, ...reading }) => reading),
        tree: taken.tree,
    };
}
/** Measures each side until it has enough readings, in turns; gives up when one of them only fails, since it is the two that are compared. */
async function topUp(request, all, enough, search) {
    const { measurements, width } = request;
    for (;;) {
        if (all.some((side) => side.usable().length === 0 && side.all().length >= FAILURES))
            return;
        const open = all.filter((side) => side.usable().length < enough && side.all().length < enough + FAILURES);
        if (open.length === 0)
            return;
        const targets = open.map((side) => side.target);
        const purpose = {
            ...search,
            of: "counterfactual",
            role: (_, prepared) => (prepared ? "(without the culprit) " : "(as it is) "),
        };
        if (width > 1)
            await measurements.take(targets, purpose);
        else
            for (const target of targets)
                await measurements.take([target], purpose);
    }
}
/** The bad end without the culprit as something to measure, or why it is none. */
async function takenBack(repository, culprit, bad) {
    const { commit } = await readCulprit(repository, culprit);
    const mainline = commit.parents.length > 1 ? 1 : undefined;
    const worktree = await repository.addWorktree(bad);
    try {
        const taken = await worktree.takeBack(culprit, mainline);
        if (taken.kind === "conflicts")
            return { kind: "conflicts", paths: [...taken.paths] };
        if (taken.tree === (await repository.tree(bad)))
            return notMeasured("Taking the culprit back changes no file of the bad end: it was taken back already, or it is empty.");
        return { commit: bad, tree: taken.tree, prepare: async (fresh) => void (await fresh.takeBack(culprit, mainline)) };
    }
    catch (error) {
        if (!(error instanceof lib_error/* GitError */.XS) || error.code !== "git-failed")
            throw error;
        throwIfOutOfSpace(error);
        return notMeasured(`git could not take the culprit back: ${(0,visible/* oneLine */.T)(error.message)}`);
    }
    finally {
        await worktree.remove();
    }
}
function notMeasured(reason) {
    return { kind: "not-measured", reason };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/find-culprit.js


/**
 * Asks the strategy which commits to measure next, and measures them, until it has decided; then takes the culprit back.
 *
 * @throws CulpritError `end-not-testable`, `command-aborted`, `command-not-started`, `prometheus`, `disk-full`, `cancelled`;
 * the readings that were taken are in the log
 */
async function findCulprit(search) {
    const { repository, space, strategy, measurements, width } = search;
    const purpose = purposeIn(space);
    const end = await searched();
    const counterfactual = search.counterfactual ? await counterfactualOf(search, end, purpose) : null;
    return {
        end,
        readings: searchReadings(measurements.readings, space),
        counterfactual,
        builds: measurements.readings.filter((each) => each.setupDuration !== null).length,
    };
    async function searched() {
        for (;;) {
            const step = strategy(space, searchReadings(measurements.readings, space), width);
            if (step.kind === "end-not-testable")
                throw await endNotTestable(step, search);
            if (step.kind !== "probe")
                return step;
            const commits = step.commits.slice(0, width);
            const targets = commits.map(async (commit) => ({ commit, tree: await repository.tree(commit) }));
            await measurements.take(await Promise.all(targets), purpose);
        }
    }
}
/** The readings that a strategy looks at, each with its place among the suspects as they are now. */
function searchReadings(logged, space) {
    const { position } = purposeIn(space);
    const known = new Set([space.good, ...space.suspects.map((each) => each.sha)]);
    return logged.flatMap(({ of, ...reading }) => of === "search" && known.has(reading.commit) ? [{ ...reading, position: position(reading.commit) }] : []);
}
function purposeIn(space) {
    const positions = new Map([space.good, ...space.suspects.map((each) => each.sha)].map((sha, index) => [sha, index]));
    return {
        of: "search",
        position: (commit) => positions.get(commit) ?? 0,
        role(commit) {
            if (commit === space.good)
                return "(the good end) ";
            return commit === space.suspects.at(-1)?.sha ? "(the bad end) " : "";
        },
    };
}
async function endNotTestable(step, { repository, space, measurements }) {
    const commit = step.end === "good" ? space.good : (space.suspects.at(-1)?.sha ?? space.good);
    const reason = measurements.reason(await repository.tree(commit)) || "its readings in the log have no verdict";
    return new CulpritError("end-not-testable", "user", `The ${step.end} end ${commit} could not be tested: ${reason}. Without both ends nothing can be compared: begin a new search with a command and setup that work there, more time for them, or another ${step.end} commit.`);
}

;// CONCATENATED MODULE: ./packages/culprit/lib/rounds/deal.js


/**
 * Deals the commits of a step to runners like cards, those that stand several times one after the other. So each runner gets commits from
 * both sides of the change, and a slow machine shows as slow instead of as a regression; the price is that a commit measured twice may be
 * built twice. Every other runner begins at the other end, so that a machine that warms up does not look like one either.
 */
function deal(commits, runners) {
    const cards = [...new Set(commits)].flatMap((sha) => commits.filter((each) => each === sha));
    return Array.from({ length: Math.min(runners, commits.length) }, (_, index) => {
        const own = cards.filter((_sha, at) => at % runners === index);
        return { slot: index + 1, commits: index % 2 === 0 ? own : own.reverse() };
    });
}
/** The slots as the `strategy.matrix` of an Actions job: object names and numbers only, so nothing in it can be code. */
function matrixOf(slots) {
    return JSON.stringify({ include: slots.map(({ slot, commits }) => ({ slot, commits: commits.join(" ") })) });
}
/**
 * The slots that a matrix was made of.
 *
 * @throws CulpritError `phase-input` for a text that `matrixOf` did not write
 */
function slotsIn(matrix) {
    try {
        const { include } = JSON.parse(matrix);
        const slots = include.map(({ slot, commits }) => ({ slot, commits: commits.split(" ") }));
        if (matrixOf(slots) === matrix && slots.every(({ commits }) => commits.every((sha) => nouns/* Sha */.$R.safeParse(sha).success)))
            return slots;
    }
    catch {
        // Said below.
    }
    throw new CulpritError("phase-input", "user", "planned is not the matrix of a plan; give the output matrix of the phase plan or update before, unchanged.");
}

// EXTERNAL MODULE: ./packages/actions-kit/lib/write-document.js
var write_document = __webpack_require__(477);
// EXTERNAL MODULE: ./packages/change/lib/header.js
var header = __webpack_require__(3217);
// EXTERNAL MODULE: ./packages/contracts/lib/document.js + 1 modules
var lib_document = __webpack_require__(5649);
// EXTERNAL MODULE: ./packages/config/lib/path-rules.js
var path_rules = __webpack_require__(9675);
// EXTERNAL MODULE: ./packages/detectors/lib/redaction/redact-document.js + 1 modules
var redact_document = __webpack_require__(9858);
// EXTERNAL MODULE: ./packages/detectors/lib/repository-rules.js + 5 modules
var repository_rules = __webpack_require__(9436);
// EXTERNAL MODULE: ./packages/detectors/lib/error.js
var detectors_lib_error = __webpack_require__(9495);
// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
;// CONCATENATED MODULE: ./packages/culprit/lib/report/confidence.js
/** What has to hold for a probability to mean what it says. */
const ASSUMPTIONS = {
    certain: "The command gives the same answer each time at the same commit, and every commit from the first bad one on is bad.",
    counts: "Every commit before the culprit answers beyond the threshold with one rate and every commit from it on with a higher one, and readings do not depend on each other.",
    continuous: "Every commit before the culprit reads around one level and every commit from it on around a worse one, they vary alike, and readings do not depend on each other.",
};
/** That the culprit is among what remains, and under which assumption; null when nothing was reproduced. */
function confidenceOf(end) {
    return {
        value: end.kind === "not-reproduced" ? null : end.probability,
        assumption: ASSUMPTIONS[end.assessment.model],
    };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/search-end.js
/** The end as one word. A search that was given up names nobody, also when one commit is left. */
function outcomeOf(end) {
    if (end.kind !== "decided")
        return end.kind;
    return end.remaining.length === 1 ? "culprit" : "group";
}
/** Commits that may be the culprit, oldest first. */
function remainingOf(end) {
    return end.kind === "not-reproduced" ? [] : end.remaining;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report-fields.js




/** What a search found, as the report says it. */
function reportFields(request) {
    const { space, found, test } = request;
    const { end } = found;
    const { model, reproduced, effect, drifted, runnerOffsets } = end.assessment;
    return {
        good: space.good,
        bad: space.suspects.at(-1)?.sha ?? space.good,
        metric: test.metric ?? null,
        noise: request.noise,
        prior: request.prior,
        firstParent: request.firstParent,
        outcome: outcomeOf(end),
        culprit: request.culprit,
        remaining: [...remainingOf(end)],
        suspects: space.suspects.length,
        top: request.top,
        model,
        reproduced,
        contradicted: end.kind === "not-reproduced" ? end.end : null,
        undecidedBecause: end.kind === "undecided" ? end.reason : null,
        effect,
        drifted,
        runners: [...runnerOffsets]
            .map(([runner, offset]) => ({ runner, offset }))
            .sort((a, b) => (0,compare/* compare */.U)(a.runner, b.runner)),
        builds: found.builds,
        counterfactual: found.counterfactual,
        confidence: confidenceOf(end),
        readings: [...found.readings],
        commandDigest: (0,canonical/* digestOf */.ol)({ command: test.command, setup: test.setupCommand ?? null }),
        recommendation: request.action.what,
        action: request.action,
        rollback: request.rollback,
        approval: request.approval,
        safety: request.safety,
        deployment: request.deployment,
        incidents: request.incidents,
    };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/action.js
/** What to do next. Nothing is promised of a revert that was not measured, and nobody is told to revert what cannot be undone. */
function recommendedAction(facts) {
    const { end, culprit } = facts;
    if (end.kind === "not-reproduced")
        return action("reproduce", ...reproduce(facts, end.end));
    if (end.kind === "undecided")
        return action("measure-more", ...measureMore(end));
    if (culprit === null)
        return action("narrow-down", ...narrowDown(end.remaining.length));
    const open = culprit.migrations.filter(({ reversible }) => reversible !== "has-way-back");
    if (open.length > 0)
        return fixForward(culprit.commit, open);
    return ofCounterfactual({ ...facts, culprit });
}
function action(kind, what, why) {
    return { kind, what, why, command: null, revertVerified: null };
}
function fixForward(commit, open) {
    const [first] = open;
    return action("fix-forward", `Mend ${commit.slice(0, 12)} forward in a new commit; do not revert it before somebody who knows its data has agreed.`, `It changes stored data in ${first?.path ?? "a migration"}, and ${first?.why ?? "no way back is known"}: a revert would take the code back but not the data.`);
}
function ofCounterfactual(facts) {
    const { counterfactual, culprit, rollback } = facts;
    const short = culprit.commit.slice(0, 12);
    const merge = culprit.parents.length > 1;
    const command = merge ? `git revert -m 1 ${culprit.commit}` : `git revert ${culprit.commit}`;
    const data = culprit.migrations.map(({ path, why }) => ` It changes stored data in ${path}: ${why}.`).slice(0, 1);
    const revert = (what, why, verified) => ({
        kind: "revert",
        what,
        why: `${why}${data.join("")}`,
        command,
        revertVerified: verified,
    });
    if (counterfactual?.kind === "measured")
        switch (counterfactual.outcome) {
            case "returns":
                return revert(`Take ${short} back by a revert: the bad version without it was measured and is good again.`, merge
                    ? mergeClause(culprit.brings.length)
                    : "Taking it back was tried on top of the bad version, and the readings returned to those of the good side.", true);
            case "partly":
                return revert(`Take ${short} back by a revert and go on looking: without it the bad version is better, but not as good as before.`, "A part of the regression remains without it, so something else between the ends is worse too.", false);
            case "remains":
                return {
                    kind: rollback.recommended === "yes" ? "roll-back" : "narrow-down",
                    what: rollback.recommended === "yes"
                        ? `Roll back to ${versionWords(rollback)}; reverting ${short} alone does not help.`
                        : `Do not rely on a revert of ${short}: without it the bad version was measured and is as bad as before.`,
                    why: "The bad version without this commit was measured and is as bad as with it: a later commit is bad by itself, or depends on what this one began. To find that one, search again with this commit as good and a command that takes it back first; what is good in that search is good only without this commit.",
                    command: null,
                    revertVerified: false,
                };
            case "unclear":
                return revert(`Take ${short} back by a revert and measure again.`, "The bad version without it was measured, but the readings do not say whether it is good.", false);
        }
    if (counterfactual?.kind === "conflicts")
        return {
            ...revert(`Take ${short} back by hand: a revert conflicts with later changes in ${listed(counterfactual.paths)}.`, "Since the revert does not apply, taking it back was not measured.", false),
            command: null,
        };
    if (merge && culprit.brings.length > 0)
        return {
            ...action("search-merge", `Search again with first-parent: false to find which of the ${culprit.brings.length} commits of this merge it is, or take the whole merge back by a revert.`, mergeClause(culprit.brings.length)),
            command,
            revertVerified: false,
        };
    const reason = counterfactual === null ? "it was not tried" : counterfactual.reason;
    return revert(`Take ${short} back by a revert and measure again, or mend it forward.`, `That taking it back helps was not measured: ${reason.replace(/\.$/, "")}.${merge ? ` ${mergeClause(culprit.brings.length)}` : ""}`, false);
}
/** `v2.14.1 (3f2a…)`, or the commit alone when no tag names it. */
function versionWords({ target, versions }) {
    const commit = target?.slice(0, 12) ?? "";
    return versions[0] === undefined ? commit : `${versions[0]} (${commit})`;
}
function mergeClause(brings) {
    return brings > 0
        ? `The regression came with a merge of ${brings} ${brings === 1 ? "commit" : "commits"}; a search with first-parent: false finds which of them.`
        : "The two sides of this merge are good and their combination is not.";
}
function listed(paths) {
    return `${paths.slice(0, 3).join(", ")}${paths.length > 3 ? ` and ${paths.length - 3} more` : ""}`;
}
function narrowDown(count) {
    return [
        `Make the commits that could not be tested testable (a setup command, a longer time limit) and search again among the ${count} that are left.`,
        "The first bad commit is one of them; what was tested does not tell which.",
    ];
}
function measureMore(end) {
    if (end.reason === "drift")
        return [
            "Measure again on a machine that does nothing else; nobody can be named by these readings.",
            "The good end, measured again at the end, no longer read as it did at the start: the machine drifted.",
        ];
    return [
        "Go on measuring: give more measurements (max-measurements) and resume from the log, or make the command vary less.",
        "The measurements that were allowed did not suffice for the confidence that was asked for.",
    ];
}
/** The shell's exit codes for a command that is not executable or not found. */
const NOT_RUN = new Set([126, 127]);
function reproduce({ good, readings }, contradicted) {
    const reading = readings.findLast((each) => each.commit === good);
    if (contradicted !== "bad" && reading?.value === null && NOT_RUN.has(reading.exitCode ?? 0))
        return [
            "Correct the command and search again.",
            `At the good end the command ended with exit code ${reading.exitCode}, as the shell does for a command that is not there.`,
        ];
    if (contradicted === "good")
        return [
            "Give an earlier good commit, or look at what else changed: data, dependencies, machine.",
            "The good end is bad too, so the regression is older, or is not in the code.",
        ];
    const load = "Give the command the load, data and limits of the place where it was seen, or give a later bad commit.";
    return [
        load,
        contradicted === "bad"
            ? "The bad end is good here, so what was seen does not show in this command on this machine."
            : "The two ends do not differ as they should in this command on this machine.",
    ];
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/approval.js
/**
 * Who has to approve the way back by the configuration. A revert or roll-back is a change of its own, judged by the chain when it is
 * made; beforehand the level of what it takes back is the best that is known.
 *
 * @param computed level of the culprit's own risk score; null when there is none
 */
function requiredApproval(deployment, computed, { approvals }) {
    const { level, levelFrom } = levelOf(deployment, computed);
    const roles = approvals.required[level].map((role) => ({ role, eligible: [...(approvals.roles[role] ?? [])] }));
    return { level, levelFrom, roles };
}
function levelOf({ plan, risk }, computed) {
    if (plan !== null)
        return { level: plan.level, levelFrom: "the level of the plan by which the culprit was deployed" };
    if (risk !== null)
        return { level: risk.level, levelFrom: "the level of the stored risk assessment of the culprit" };
    if (computed !== null)
        return { level: computed, levelFrom: "the level of the culprit's own risk score" };
    return { level: "high", levelFrom: "taken for high, since nothing says the level" };
}

// EXTERNAL MODULE: ./packages/text/lib/budget.js
var budget = __webpack_require__(5032);
;// CONCATENATED MODULE: ./packages/culprit/lib/report/candidates.js

/** Commits that a report names with their probability. */
const MOST = 5;
/** The likeliest suspects and their probabilities, the likeliest first, the older first among equals; none when nothing was reproduced. */
function likeliest(space, end) {
    if (end.kind === "not-reproduced")
        return [];
    const { posterior } = end.assessment;
    return space.suspects
        .map(({ sha }, index) => ({ sha, position: index + 1, probability: posterior.get(sha) ?? 0 }))
        .filter(({ probability }) => probability > 0)
        .sort((a, b) => b.probability - a.probability)
        .slice(0, MOST);
}
/** A suspect as people know it. */
function candidate({ sha, position, probability }, commit, riskScore, redact) {
    return {
        commit: sha,
        position,
        probability,
        riskScore,
        header: commit === undefined ? "" : candidates_headerOf(commit, redact),
        author: commit === undefined ? "" : authorOf(commit),
        date: commit === undefined ? "" : dateOf(commit),
    };
}
/** Bytes of a header, and of a name, in a report; redacted before they are cut. */
const LONGEST = 400;
function candidates_headerOf({ message }, redact) {
    return (0,budget/* truncate */.x)((0,visible/* oneLine */.T)(redact(message.trimStart().split("\n", 1)[0] ?? "", null)), LONGEST);
}
/** Who wrote a commit is what a record is for, so the address stays. */
function authorOf({ author }) {
    return (0,budget/* truncate */.x)((0,visible/* oneLine */.T)(`${author.name} <${author.email}>`), LONGEST);
}
/** The committer's time; a commit can claim one that no calendar has. */
function dateOf({ committer }) {
    const date = new Date(committer.time * 1000);
    return Number.isNaN(date.getTime()) ? "unknown" : `${date.toISOString().slice(0, 19)}Z`;
}

// EXTERNAL MODULE: ./packages/catalog/lib/topics.js
var lib_topics = __webpack_require__(1637);
;// CONCATENATED MODULE: ./packages/culprit/lib/report/words.js
/** Words that stand in most names of metrics, messages and paths, and so tell nothing of what one is about. */
const COMMON = new Set(("a an and are as at be been before but by can cannot do does down for from had has have if in into is it its more must no not now of off on " +
    "one only or out over per so still than that the their them then there these they this to too under until up was were when where which while " +
    "who will with without you your true false null none new old first last add added adds make made use used uses using value values name names " +
    "feat fix perf docs test tests chore build style refactor security revert breaking commit merge branch pull request " +
    "p50 p75 p90 p95 p99 p999 ms seconds second minutes minute count total sum avg average mean median max min rate ratio percent metric metrics " +
    "src lib dist index main json yaml yml toml md ts js mjs py go java rs sql const let var function return import export string number type").split(" "));
const LONGEST_WORD = 40;
/**
 * The words of a text in small letters, in their order and with repetitions: runs of letters and digits, parted where a capital
 * follows a small letter. Numbers, single letters and words without meaning of their own are left out. Linear in the text.
 */
function wordsOf(text) {
    const words = [];
    for (const [run] of text.matchAll(/[\p{L}\p{N}]+/gu))
        for (const word of run.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u)) {
            const small = word.toLowerCase();
            if (small.length > 1 && small.length <= LONGEST_WORD && !/^\p{N}+$/u.test(small) && !COMMON.has(small))
                words.push(small);
        }
    return words;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/component.js





/**
 * Looks at the name before anything is measured: a mistyped one would quietly rank the hunks and draw the safety facts wrongly.
 *
 * @throws CulpritError `service-unknown`
 */
function checkService(service, { services }) {
    if (service === undefined || Object.hasOwn(services, service))
        return;
    const known = Object.keys(services);
    throw new CulpritError("service-unknown", "user", `The input service is ${JSON.stringify(service)}, but the configuration has no such service (${known.length === 0 ? "it has none" : `it has ${known.join(", ")}`}); name one of them, or leave service out.`);
}
/** What the configuration says of whole services. */
function serviceFacts(names, { services: configured }) {
    const all = names.flatMap((name) => (Object.hasOwn(configured, name) ? [configured[name]] : []));
    const facts = all.map((service) => ({
        services: [],
        domains: service?.domains ?? [],
        safetyClass: service?.["safety-class"] ?? null,
        isTest: false,
        isDoc: false,
    }));
    return { ...(0,path_rules/* joinFacts */.g)(facts), services: names };
}
/** The words that say what kind of figure a metric is; they name no part of a system. */
const FIGURES = new Set("latency error errors duration time requests response responses http https success failure failures throughput bucket histogram percentile".split(" "));
/**
 * The component that a metric is of. A service that is named counts; else those whose name shares a word with the metric's.
 *
 * @param service name of a service; undefined when nobody said
 */
function componentOf(metric, service, { services: configured }) {
    const own = wordsOf(metric ?? "").filter((word) => !FIGURES.has(word));
    const services = service === undefined
        ? Object.keys(configured).filter((name) => wordsOf(name).some((word) => own.includes(word)))
        : [service];
    const words = [...new Set([...own, ...services.flatMap(wordsOf)])].filter((word) => word !== "service").sort(compare/* compare */.U);
    return { words, services: services.sort(compare/* compare */.U), topics: (0,lib_topics/* topicsOf */.e)([...words, ...services].join("/")) };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/stored-documents.js




/** Files of one name that are read, and bytes of each; who stores more gives a narrower folder. */
const stored_documents_MOST = 2_000;
const stored_documents_LARGEST = 16 * 1024 * 1024;
const DEPTH = 8;
/**
 * The documents of a kind in the folders, at any depth, verified one by one as every consumer does (`read` of the contracts): valid,
 * canonical and with the digest in the index beside them. What does not verify is refused by name and never used. Links are not followed.
 */
async function storedDocuments(kind, folders) {
    const documents = [];
    const refused = [];
    let seen = 0;
    for (const { name, directory } of folders) {
        const root = await (0,promises_.stat)((0,external_node_path_.resolve)(directory)).catch(() => undefined);
        if (!root?.isDirectory())
            refused.push(`The folder "${name}" of stored documents is not there.`);
        for await (const file of filesNamed(`${kind}.json`, (0,external_node_path_.resolve)(directory), name, DEPTH)) {
            if (++seen > stored_documents_MOST)
                return { documents, refused: [...refused, `More than ${stored_documents_MOST} files ${kind}.json; the rest were not read.`] };
            try {
                const { statement, sha256 } = await verified(kind, file.path, file.name);
                documents.push({ name: file.name, sha256, predicate: statement.predicate });
            }
            catch (error) {
                refused.push(error instanceof Error ? error.message.replaceAll(file.path, file.name) : `"${file.name}" cannot be read.`);
            }
        }
    }
    return { documents, refused };
}
async function verified(kind, path, name) {
    if ((await (0,promises_.stat)(path)).size > stored_documents_LARGEST)
        throw new Error(`"${name}" is larger than any ${kind} document of ours.`);
    // Which commit it is about is what we want to know of it; that it is about one, and the digest, is checked below.
    const { predicate } = (0,lib_document/* decode */.D4)(kind, await (0,promises_.readFile)(path), name);
    return (0,lib_document/* read */.LF)(kind, path, { commit: predicate.range.head, sha256: undefined });
}
async function* filesNamed(wanted, directory, name, depth) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch(() => []);
    entries.sort((a, b) => (0,compare/* compare */.U)(a.name, b.name));
    for (const entry of entries) {
        const inside = { path: (0,external_node_path_.join)(directory, entry.name), name: `${name}/${entry.name}` };
        if (entry.isFile() && entry.name === wanted)
            yield inside;
        // The cache is never evidence.
        else if (entry.isDirectory() && depth > 0 && entry.name !== "cache")
            yield* filesNamed(wanted, inside.path, inside.name, depth - 1);
    }
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/deployment.js

/**
 * What the stored documents say of how a commit got out. The latest document wins, one about the very commit before one about a range
 * that holds it. Nothing is concluded from a document's absence but that it is absent.
 */
async function deploymentOf(deployed, folders) {
    if (deployed === null)
        return nothing("no single commit was found, so no deployment can be looked up", []);
    if (folders.length === 0)
        return nothing("no folder with stored documents was given (input evidence) and none is in the output directory", []);
    const [risks, compliances, plans] = await Promise.all([
        storedDocuments("risk-assessment", folders),
        storedDocuments("compliance-analysis", folders),
        storedDocuments("deployment-plan", folders),
    ]);
    const refused = [...new Set([risks, compliances, plans].flatMap((each) => each.refused))].slice(0, 20);
    const commits = new Set([deployed.commit, ...deployed.brings]);
    const joined = (document, own) => {
        const { range, changeId } = document.predicate;
        if (commits.has(range.head))
            return "head";
        if (own.some((sha) => sha !== null && commits.has(sha)))
            return "range";
        return changeId !== null && changeId === deployed.changeId ? "change-id" : undefined;
    };
    const risk = latest(risks.documents, (each) => joined(each, each.predicate.commits.map(({ sha }) => sha)));
    // Plans and analyses list no commits: what joins the risk assessment of the same head joins them.
    const heads = new Set(risk === undefined ? [] : [risk.document.predicate.range.head]);
    const sameHead = (each) => (heads.has(each.predicate.range.head) ? risk?.by : joined(each, []));
    const plan = latest(plans.documents, sameHead);
    const compliance = latest(compliances.documents, sameHead);
    const joinedBy = plan?.by ?? risk?.by ?? compliance?.by ?? null;
    if (joinedBy === null) {
        const read = risks.documents.length + plans.documents.length + compliances.documents.length;
        return nothing(read === 0
            ? "no stored document that verifies was found"
            : `${read === 1 ? "the one stored document that verified is not" : `none of the ${read} stored documents that verified is`} about this commit`, refused);
    }
    return {
        joinedBy,
        absent: null,
        risk: risk === undefined
            ? null
            : { ...reference(risk.document), level: risk.document.predicate.level, score: risk.document.predicate.score },
        compliance: compliance === undefined ? null : complianceFields(compliance.document),
        plan: plan === undefined ? null : planFields(plan.document),
        refused,
    };
}
function nothing(absent, refused) {
    return { joinedBy: null, absent, risk: null, compliance: null, plan: null, refused: [...refused] };
}
const ORDER = ["change-id", "range", "head"];
function latest(documents, joined) {
    const found = documents.flatMap((document) => {
        const by = joined(document);
        return by === undefined ? [] : [{ document, by }];
    });
    const key = (each) => `${ORDER.indexOf(each.by)} ${each.document.predicate.evaluatedAt}`;
    return found.reduce((best, each) => (best === undefined || key(each) > key(best) ? each : best), undefined);
}
function reference({ name, sha256, predicate }) {
    return { file: name, sha256, evaluatedAt: predicate.evaluatedAt };
}
function complianceFields(document) {
    const { compliant, violations } = document.predicate;
    return {
        ...reference(document),
        compliant,
        violations: [...new Set(violations.map(({ code }) => code))].sort().slice(0, 50),
    };
}
function planFields(document) {
    const { environment, strategy, level, held, requiredApprovals, plans } = document.predicate;
    const approvals = new Map();
    for (const { approvals: each } of plans)
        for (const approval of each) {
            const known = approvals.get(approval.role);
            if (known === undefined || known.count < approval.count)
                approvals.set(approval.role, approval);
        }
    return {
        ...reference(document),
        environment,
        strategy,
        level,
        held,
        requiredApprovals,
        approvals: [...approvals.values()],
        rollback: plans.map(({ service, rollback }) => ({
            service,
            method: rollback.method,
            window: rollback.window,
            dataMigrationReversible: rollback.dataMigrationReversible,
        })),
    };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/hunk-text.js

/** Lines of one hunk that are looked at; a diff of a million lines is no reading for people. */
const LINES = 4_000;
const LONGEST_LINE = 4_000;
/**
 * A hunk in unified form, without its values and only then cut: of half a value nobody could say any more what it is a half of.
 *
 * @param limit bytes
 */
function hunkText(file, hunk, redact, limit) {
    const removed = shown(hunk.removed, file.previousPath ?? file.path, redact);
    const added = shown(hunk.added, file.path, redact);
    const all = [
        `@@ -${hunk.oldStart},${hunk.removed.length} +${hunk.newStart},${hunk.added.length} @@`,
        ...removed.map((line) => `-${line}`),
        ...added.map((line) => `+${line}`),
    ];
    const kept = [];
    let size = 0;
    for (const line of all) {
        size += (0,budget/* byteLength */.d)(line) + 1;
        if (size > limit)
            break;
        kept.push(line);
    }
    const truncated = kept.length < all.length || isLong(hunk);
    return { text: kept.map((line) => `${line}\n`).join(""), truncated, lines: all };
}
/** Whether a hunk has more lines than are looked at. */
function isLong({ removed, added }) {
    return removed.length > LINES || added.length > LINES;
}
function shown(lines, path, redact) {
    if (lines.length === 0)
        return [];
    const looked = lines
        .slice(0, LINES)
        .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line));
    return redact(looked.join("\n"), path).split("\n");
}

;// CONCATENATED MODULE: ./packages/culprit/lib/diff-text.js


/**
 * A unified diff without context lines, whole lines up to a number of bytes. Values in it are replaced before it is cut. Paths stand
 * on one line each, whatever they contain.
 */
function diffText(files, limit, redact) {
    let text = "";
    let size = 0;
    for (const line of diffLines(files, redact)) {
        size += (0,budget/* byteLength */.d)(line) + 1;
        if (size > limit)
            return { text, truncated: true };
        text += `${line}\n`;
    }
    return { text, truncated: files.some(({ truncated, hunks }) => truncated === true || hunks.some(isLong)) };
}
function* diffLines(files, redact) {
    for (const file of files) {
        const path = (0,visible/* oneLine */.T)(file.path);
        const before = (0,visible/* oneLine */.T)(file.previousPath ?? file.path);
        yield `diff --git a/${before} b/${path}`;
        if (file.oldMode !== file.newMode && file.status !== "added" && file.status !== "deleted") {
            yield `old mode ${file.oldMode}`;
            yield `new mode ${file.newMode}`;
        }
        if (file.binary)
            yield `Binary files differ`;
        if (file.hunks.length === 0)
            continue;
        yield file.status === "added" ? "--- /dev/null" : `--- a/${before}`;
        yield file.status === "deleted" ? "+++ /dev/null" : `+++ b/${path}`;
        for (const hunk of file.hunks)
            yield* hunkText(file, hunk, redact, Number.POSITIVE_INFINITY).lines;
    }
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/migrations.js

/** Lines of a file that are looked at, and characters of each. */
const migrations_LINES = 5_000;
const migrations_LONGEST_LINE = 2_000;
/** Folders that frameworks keep changes of stored data in, and names of such files (Flyway, golang-migrate, dbmate). */
const migrations_FOLDER = /(^|\/)(migrations?|migrate|flyway|liquibase|alembic\/versions)\//i;
const FILE = /(^|\/)(V\d[^/]{0,80}__[^/]{0,200}|[^/]{1,200}\.up)\.sql$/i;
const DOWN_FILE = /\.down\.sql$|(^|\/)down\.sql$|(^|\/)U\d[^/]{0,80}__[^/]{0,200}\.sql$/i;
/** Takes stored data away: no way back restores it. */
const DESTROYS = /\b(drop (table|column|schema|database)|truncate table \w|droptable|dropcolumn|drop_table|drop_column|remove_column|removecolumn|removefield|deletemodel)/i;
/** Rewrites rows; in ordinary code that is a query of the service, so it counts in migrations only. */
const REWRITES = /\b(delete from \S|update \S{1,200} set\b)/i;
/** Changes the form of what is stored. */
const RESHAPES = /\b(create table|alter table|rename (table|column)|createtable|create_table|altertable|alter_table|addcolumn|add_column|addfield|createmodel|renamecolumn|rename_column|alter_column|altercolumn)/i;
/** Where the way back begins, and where the way forth begins (again). */
const DOWN = /(\+goose|\+migrate|migrate:) ?down|^ ?-- ?down ?$|\bdef (down|downgrade)\b|\bdown\b ?[(:=]|\bfunction down\b/i;
const UP = /(\+goose|\+migrate|migrate:) ?up|^ ?-- ?up ?$|\bdef (up|upgrade)\b|\bup\b ?[(:=]|\bfunction up\b/i;
const COMMENT = /^ ?(\/\/|\/?\*|#|--)/;
/**
 * Changes of stored data in a diff, by paths and by the lines that it adds. A way back is looked for in the same file or in the
 * `.down.sql` beside it; that it is there does not say that it works. What words do not show is not found.
 */
function migrationsIn(files, factsOf) {
    const paths = new Set(files.map(({ path }) => path));
    return files.flatMap((file) => {
        const { isTest, isDoc } = factsOf(file.path);
        if (isTest || isDoc || DOWN_FILE.test(file.path))
            return [];
        const inPlace = migrations_FOLDER.test(file.path) || FILE.test(file.path);
        const { forth, back } = ways(file);
        const words = [DESTROYS, ...(inPlace ? [REWRITES] : [])];
        const path = (0,visible/* oneLine */.T)(file.path);
        if (forth.some((line) => words.some((each) => each.test(line))))
            return [{ path, reversible: "destroys", why: "it takes stored data away or rewrites it" }];
        if (!inPlace && !forth.some((line) => RESHAPES.test(line)))
            return [];
        if (file.status === "deleted")
            return [{ path, reversible: "unknown", why: "a migration was deleted" }];
        if (back || hasDownFile(file.path, paths))
            return [
                { path, reversible: "has-way-back", why: "it says how to undo itself; whether that works was not tried" },
            ];
        return [{ path, reversible: "unknown", why: "it changes stored data and says no way back" }];
    });
}
/**
 * The same with what the deployment plan says of the data migration: a person said so, which counts more than words of a diff.
 * That a plan calls it reversible does not bring back what was dropped.
 */
function asPlanned(migrations, plan) {
    const said = (plan?.rollback ?? []).map(({ dataMigrationReversible }) => dataMigrationReversible);
    if (plan !== null && said.includes(false)) {
        const why = "the plan by which it was deployed calls its data migration not reversible";
        const found = migrations.length > 0 ? migrations : [{ path: plan.file }];
        return found.map(({ path }) => ({ path, reversible: "destroys", why }));
    }
    if (!said.includes(true))
        return [...migrations];
    const why = "the plan by which it was deployed calls its data migration reversible; that was not tried here";
    return migrations.map((each) => each.reversible === "unknown" ? { ...each, reversible: "has-way-back", why } : each);
}
function hasDownFile(path, paths) {
    const down = path.replace(/(\.up)?\.sql$/i, ".down.sql");
    return down !== path && paths.has(down);
}
/** The added lines of the way forth, each with single spaces; and whether there is a way back. */
function ways(file) {
    const forth = [];
    let down = false;
    let back = false;
    let left = migrations_LINES;
    for (const { added } of file.hunks)
        for (const raw of added) {
            if (left-- <= 0)
                return { forth, back };
            const line = raw.slice(0, migrations_LONGEST_LINE).replace(/\s+/g, " ");
            if (DOWN.test(line)) {
                down = true;
                back = true;
            }
            else if (UP.test(line))
                down = false;
            if (!down && !COMMENT.test(line))
                forth.push(line);
        }
    return { forth, back };
}

// EXTERNAL MODULE: ./packages/text/lib/glob.js + 1 modules
var glob = __webpack_require__(7412);
;// CONCATENATED MODULE: ./packages/culprit/lib/report/rank-hunks.js




/** Hunks that a report carries, and bytes of each. */
const rank_hunks_MOST = 20;
const HUNK_LIMIT = 2 * 1024;
/** Lines of a hunk that are compared. */
const LOOKED_AT = 400;
/**
 * The hunks of a diff, the closest to what was measured first; hunks of the same points stay in the diff's order. The points are
 * a reading aid: each comes with its reason, and none of them was measured. `docs/incidents.md` has the table.
 */
function rankHunks(files, component, factsOf, redact) {
    const all = files.flatMap((file) => {
        const ofPath = pathReasons(file.path, component, factsOf(file.path));
        return file.hunks.map((hunk) => {
            const reasons = [...ofPath, ...lineReasons(file.path, hunk, component)];
            return { file, hunk, reasons, points: reasons.reduce((sum, { points }) => sum + points, 0) };
        });
    });
    const hunks = all
        .sort((a, b) => b.points - a.points)
        .slice(0, rank_hunks_MOST)
        .map(({ file, hunk, reasons, points }) => {
        const { text, truncated } = hunkText(file, hunk, redact, HUNK_LIMIT);
        const line = hunk.added.length > 0 ? hunk.newStart : hunk.oldStart;
        return { path: (0,visible/* oneLine */.T)(file.path), line, points, reasons, diff: text, diffTruncated: truncated };
    });
    return { hunks, count: all.length };
}
function pathReasons(path, component, facts) {
    const reasons = [];
    const services = facts.services.filter((name) => component.services.includes(name));
    if (services.length > 0)
        reasons.push({ points: 4, what: `belongs to ${services.join(", ")}, which was measured` });
    const words = sharedWords(wordsOf(path), component);
    if (words.length > 0)
        reasons.push({ points: 2, what: `its path says ${words.join(", ")}` });
    if (CONFIGURATION.matches(path) && !LOCKS.matches(path))
        reasons.push({ points: 2, what: "changes a value of a configuration file" });
    if (facts.isTest)
        reasons.push({ points: -6, what: "is a test" });
    else if (facts.isDoc)
        reasons.push({ points: -6, what: "is documentation" });
    return reasons;
}
const ENDINGS = ["json", "yml", "yaml", "toml", "ini", "env", "properties", "conf", "cfg", "tf", "tfvars"];
const CONFIGURATION = (0,glob/* globs */.g)(ENDINGS.map((ending) => `**/*.${ending}`));
const LOCKS = (0,glob/* globs */.g)(["**/package-lock.json", "**/composer.lock", "**/pnpm-lock.yaml", "**/*.lock"]);
function lineReasons(path, hunk, component) {
    const reasons = [];
    const lines = [...hunk.removed.slice(0, LOOKED_AT), ...hunk.added.slice(0, LOOKED_AT)];
    const words = new Set(lines.flatMap((line) => wordsOf(line.slice(0, 1_000))));
    const shared = sharedWords(words, component);
    if (shared.length > 0)
        reasons.push({ points: 1, what: `its lines say ${shared.join(", ")}` });
    const topics = (0,lib_topics/* topicsOf */.e)(path, lines).filter((topic) => component.topics.includes(topic));
    if (topics.length > 0)
        reasons.push({ points: 1, what: `is about ${topics.join(", ")}, as what was measured` });
    const limits = changedNumbers(hunk).filter((line) => wordsOf(line).some((word) => LIMITS.has(word)));
    if (limits.length > 0) {
        const named = [...new Set(limits.flatMap(wordsOf).filter((word) => LIMITS.has(word)))].slice(0, 3);
        reasons.push({ points: 2, what: `changes a number beside ${named.join(", ")}` });
    }
    return reasons;
}
/** Words for what a service may take or wait for; a number beside one is a limit. */
const LIMITS = new Set("pool size limit timeout idle connections connection threads workers concurrency cache buffer batch queue retries retry interval ttl keepalive memory replicas".split(" "));
/** Added lines that differ from a removed one in nothing but numbers. */
function changedNumbers(hunk) {
    const before = new Map();
    for (const line of hunk.removed.slice(0, LOOKED_AT))
        before.set(withoutNumbers(line), line);
    return hunk.added.slice(0, LOOKED_AT).filter((line) => {
        const former = before.get(withoutNumbers(line));
        return former !== undefined && former !== line;
    });
}
function withoutNumbers(line) {
    return line.slice(0, 1_000).replace(/\d[\d._]*/g, "#");
}
function sharedWords(words, component) {
    const own = new Set(words);
    return component.words.filter((word) => own.has(word)).slice(0, 3);
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/culprit-fields.js




/** Bytes of the culprit's diff that a report carries. */
const DIFF_LIMIT = 64 * 1024;
/** The culprit as the report shows it; values in its diff and header are replaced before anything is cut. */
function culpritFields(culprit) {
    const { commit, files, facts, component, factsOf, redact } = culprit;
    const diff = diffText(files, DIFF_LIMIT, redact);
    const { hunks, count } = rankHunks(files, component, factsOf, redact);
    return {
        commit: commit.sha,
        parent: commit.parents[0] ?? null,
        author: authorOf(commit),
        date: dateOf(commit),
        header: candidates_headerOf(commit, redact),
        services: [...facts.services],
        riskScore: culprit.riskScore,
        brings: [...culprit.brings],
        files: files.map(({ path, additions, deletions }) => ({ path, additions, deletions })),
        diff: diff.text,
        diffTruncated: diff.truncated,
        hunks,
        hunkCount: count,
        component: [...new Set([...component.services, ...component.words])],
        migrations: migrationsIn(files, factsOf),
    };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/guilty.js




/** Reads the culprit from the repository; null when the search named no single commit. */
async function readGuilty({ repository, suspects, found, riskOf }, view) {
    const [sha] = remainingOf(found.end);
    if (outcomeOf(found.end) !== "culprit" || sha === undefined)
        return null;
    const { commit, files } = await readCulprit(repository, sha);
    const brings = (suspects.broughtBy.get(sha) ?? []).filter((each) => each !== sha);
    const facts = (0,path_rules/* joinFacts */.g)(touchedPaths(files).map(view.factsOf));
    const fields = culpritFields({ commit, files, facts, brings, riskScore: riskOf(sha)?.score ?? null, ...view });
    return {
        commit: sha,
        parents: commit.parents,
        message: commit.message,
        brings,
        changeId: (await repository.changeId(commit.parents[0] ?? null, sha)) ?? null,
        facts,
        fields,
    };
}
/** Paths of a diff, a rename's both. */
function touchedPaths(files) {
    return files.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]));
}

;// CONCATENATED MODULE: ./packages/culprit/lib/incidents/read-folder.js



/** Files that are read, and bytes of each; who has more gives a narrower folder. */
const read_folder_MOST = 10_000;
const read_folder_LARGEST = 256 * 1024;
const read_folder_DEPTH = 4;
/** Read side by side. */
const WIDTH = 32;
/**
 * The Markdown files of a folder, sorted by name; undefined when it is no folder. Links are not followed: they could lead out of it.
 */
async function readIncidents(directory) {
    const found = await (0,promises_.stat)(directory).catch(() => undefined);
    if (!found?.isDirectory())
        return undefined;
    const names = [];
    const passedOver = [];
    for await (const each of markdownNames(directory, "", read_folder_DEPTH)) {
        if (names.length >= read_folder_MOST) {
            passedOver.push(`More than ${read_folder_MOST} files; the rest were not read.`);
            break;
        }
        names.push(each);
    }
    const files = [];
    for (let at = 0; at < names.length; at += WIDTH) {
        const batch = names
            .slice(at, at + WIDTH)
            .map(async (each) => ({ name: each, text: await read_folder_bounded((0,external_node_path_.join)(directory, each)) }));
        for (const { name: file, text } of await Promise.all(batch))
            if (text === undefined)
                passedOver.push(`${file}: larger than ${read_folder_LARGEST / 1024} KiB, or it cannot be read.`);
            else
                files.push({ name: file, text });
    }
    return { files, passedOver };
}
async function* markdownNames(directory, below, depth) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(directory, below), { withFileTypes: true }).catch(() => []);
    entries.sort((a, b) => (0,compare/* compare */.U)(a.name, b.name));
    for (const entry of entries) {
        const inside = below === "" ? entry.name : `${below}/${entry.name}`;
        if (entry.isFile() && /\.md$/i.test(entry.name))
            yield inside;
        else if (entry.isDirectory() && depth > 0 && !entry.name.startsWith("."))
            yield* markdownNames(directory, inside, depth - 1);
    }
}
async function read_folder_bounded(path) {
    const file = await (0,promises_.open)(path, "r").catch(() => undefined);
    if (file === undefined)
        return undefined;
    try {
        const buffer = Buffer.alloc(Math.min(read_folder_LARGEST + 1, (await file.stat()).size + 1));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
        return bytesRead > read_folder_LARGEST ? undefined : buffer.toString("utf8", 0, bytesRead);
    }
    catch {
        return undefined;
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./packages/detectors/lib/redaction/sanitize.js
var sanitize = __webpack_require__(3828);
// EXTERNAL MODULE: ./packages/config/lib/yaml-text.js
var yaml_text = __webpack_require__(6117);
;// CONCATENATED MODULE: ./packages/culprit/lib/incidents/incident-text.js



/** Characters of a front matter; more is no front matter that a person wrote. */
const FRONT_MATTER = 8 * 1024;
/** Bytes that are quoted of each. */
const TITLE = 160;
const QUOTE = 400;
/** A blank of our drafts that nobody has filled in. */
const BLANK = /^\s*\[to be filled in\b/;
/** The two parts of a file: the YAML between `---` lines at its very start ("" without one), and the rest. */
function parts(text) {
    const start = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length;
    if (start === undefined)
        return { head: "", body: text };
    const end = text.slice(start, start + FRONT_MATTER).search(/^---[ \t]*$/m);
    if (end < 0)
        return { head: "", body: text };
    const head = text.slice(start, start + end);
    return { head, body: text.slice(start + end + 3) };
}
/**
 * What a file says of its incident: fields of the front matter, else its first heading and its sections of that name.
 *
 * @throws DetectorsError when it cannot be looked through for values
 */
function incidentText(file, hiding = {}) {
    const { head, body } = parts((0,sanitize/* sanitize */.a)(file.text.replace(/\r\n?/g, "\n"), hiding));
    const fields = fieldsOf(head);
    return {
        title: (0,budget/* truncate */.x)((0,visible/* oneLine */.T)(fields("title") ?? heading(body) ?? file.name.replace(/\.md$/i, "")), TITLE),
        date: day(fields("date")),
        rootCause: quote(fields("root-cause") ?? section(body, "root cause")),
        resolution: quote(fields("resolution") ?? section(body, "resolution")),
    };
}
/** A front matter that cannot be read has no fields. */
function fieldsOf(head) {
    let value;
    try {
        value = (0,yaml_text/* parseYaml */.h)(head);
    }
    catch {
        return () => undefined;
    }
    if (typeof value !== "object" || value === null)
        return () => undefined;
    const fields = new Map(Object.entries(value));
    return (name) => {
        const field = fields.get(name);
        return typeof field === "string" && field.trim() !== "" && !BLANK.test(field) ? field.trim() : undefined;
    };
}
/** The first heading of the first level. */
function heading(body) {
    return /^#[ \t]+(\S[^\n]{0,500})/m.exec(body)?.[1]?.trim();
}
/** The first paragraph under a heading of that name. */
function section(body, name) {
    const lines = body.split(/\r?\n/);
    const start = lines.findIndex((line) => line.startsWith("#") && line.replace(/^#+/, "").trim().toLowerCase() === name);
    if (start < 0)
        return undefined;
    const text = [];
    for (const line of lines.slice(start + 1)) {
        if (line.startsWith("#") || (line.trim() === "" && text.length > 0))
            break;
        if (line.trim() !== "")
            text.push(line.trim());
    }
    return text.length === 0 || BLANK.test(text[0] ?? "") ? undefined : text.join(" ");
}
function quote(text) {
    return text === undefined ? null : (0,budget/* truncate */.x)((0,visible/* oneLine */.T)(text), QUOTE);
}
function day(text) {
    return text !== undefined && /^\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10) : null;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/incidents/similar.js




/** Incidents that a report names. */
const similar_MOST = 3;
/** Words that an incident must share to count as similar: one alone is a coincidence. */
const LEAST_SHARED = 2;
/** Of the best match's score; what is below is noise beside it. A file without a front matter has a third of one that has it, at best. */
const LEAST_SCORE = 0.2;
/** A word in more than this share of the files (when there are enough to tell) distinguishes none of them. */
const COMMON_SHARE = 0.5;
const ENOUGH_FILES = 5;
/** Words that are asked for, and characters of a file that are searched. */
const MOST_WORDS = 60;
const SEARCHED = 64 * 1024;
/**
 * Past incidents that share words with this one, by BM25 (minisearch): words of the file's name and front matter (without one, of its first heading)
 * count three times. Only what is shown is redacted, before it is cut; the rest never leaves this function. Linear in the size of the files.
 *
 * @param words of this incident, the most telling first
 * @param hiding how values are found, to be replaced
 */
async function similarIncidents(files, words, hiding = {}) {
    const wanted = new Set([...new Set(words)].slice(0, MOST_WORDS));
    const asked = [...wanted];
    if (files.length === 0 || asked.length === 0)
        return { items: [], passedOver: [] };
    // Loaded only when there is something to search: most runs have no past incidents.
    const { default: MiniSearch } = await __webpack_require__.e(/* import() */ 2150).then(__webpack_require__.bind(__webpack_require__, 2150));
    const index = new MiniSearch({
        fields: ["head", "body"],
        tokenize: wordsOf,
        // No other word is ever asked for, so the index stays small; the lengths of texts still count all words.
        processTerm: (word) => (wanted.has(word) ? word : null),
    });
    const inFiles = new Map(asked.map((word) => [word, 0]));
    files.forEach((file, id) => {
        const { head, body } = parts(file.text.slice(0, SEARCHED));
        index.add({ id, head: `${file.name} ${head === "" ? (heading(body) ?? "") : head}`, body });
    });
    const found = index.search(asked.join(" "), { boost: { head: 3 } });
    for (const { terms } of found)
        for (const word of terms)
            inFiles.set(word, (inFiles.get(word) ?? 0) + 1);
    const telling = (word) => files.length < ENOUGH_FILES || (inFiles.get(word) ?? 0) <= files.length * COMMON_SHARE;
    const best = found[0]?.score ?? 0;
    const items = [];
    const passedOver = [];
    for (const { id, score, terms } of found) {
        if (items.length === similar_MOST || score < best * LEAST_SCORE)
            break;
        const shared = terms.filter(telling).sort((a, b) => (inFiles.get(a) ?? 0) - (inFiles.get(b) ?? 0));
        const file = files[id];
        if (shared.length < LEAST_SHARED || file === undefined)
            continue;
        try {
            const text = incidentText(file, hiding);
            items.push({
                file: (0,budget/* truncate */.x)((0,visible/* oneLine */.T)((0,sanitize/* sanitize */.a)(file.name, hiding)), 200),
                score: score / best,
                shared: shared.slice(0, 6),
                ...text,
            });
        }
        catch {
            passedOver.push(`${(0,visible/* oneLine */.T)(file.name)}: its text could not be looked through for values, so it is not shown.`);
        }
    }
    return { items, passedOver };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/past-incidents.js



const LISTED = 20;
/**
 * Past incidents like this one, or why none were looked for.
 *
 * @param hiding how values in their texts are found, to be replaced
 */
async function pastIncidents(request, words, hiding = {}) {
    const folder = await readIncidents(request.directory);
    const name = (0,visible/* oneLine */.T)(request.name);
    if (folder === undefined)
        return { searched: false, reason: `there is no folder "${name}" of past incidents` };
    const { items, passedOver } = await similarIncidents(folder.files, words, hiding);
    const all = [...folder.passedOver, ...passedOver];
    return {
        searched: true,
        folder: name,
        files: folder.files.length,
        passedOver: all.slice(0, LISTED).map(visible/* oneLine */.T),
        passedOverCount: all.length,
        items: [...items],
    };
}
/**
 * The words of this incident, the most telling first: of the metric and its service, of the culprit's paths and header, of the
 * lines that it changes, of the other candidates. All are of texts that were redacted.
 */
function incidentWords(component, services, metric, culprit, candidates) {
    return [
        ...wordsOf(metric ?? ""),
        ...component,
        ...services.flatMap(wordsOf),
        ...wordsOf(culprit?.header ?? ""),
        ...(culprit?.hunks ?? []).slice(0, 5).flatMap(({ path, diff }) => [...wordsOf(path), ...wordsOf(diff)]),
        ...(culprit === null ? candidates.flatMap(({ header }) => wordsOf(header)) : []),
    ];
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/log-sum.js
/** The logarithm of the sum of likelihoods that are given by their logarithms, culprit by culprit; of a single one itself. */
function logSum(logs) {
    const [first, ...rest] = logs;
    if (first === undefined || rest.length === 0)
        return first ?? new Float64Array();
    return first.map((_, c) => {
        const terms = logs.map((log) => log[c] ?? 0);
        const highest = Math.max(...terms);
        return highest === Number.NEGATIVE_INFINITY
            ? highest
            : highest + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - highest), 0));
    });
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/tally.js


/**
 * A value that can be no measurement, or none where there is a metric, is a failed reading. A commit is not to be tried any more after a
 * skip or `TRIES` failed readings, unless it gave more readings than those: a command that fails now and then does not lose a commit.
 */
function tallyOf(space, readings, metric) {
    const index = new Map([space.good, ...space.suspects.map((each) => each.sha)].map((sha, at) => [sha, at]));
    const size = space.suspects.length + 1;
    const samples = [];
    const counts = new Float64Array(size);
    const bads = new Float64Array(size);
    const faults = new Float64Array(size);
    let taken = 0;
    for (const { commit, verdict, value, runner } of readings) {
        const at = index.get(commit);
        if (at === undefined)
            continue;
        taken++;
        const usable = metric === undefined || (value !== null && isMeasurement(value));
        if (verdict === "skip")
            faults[at] = (faults[at] ?? 0) + TRIES;
        else if (verdict === "failed" || !usable)
            faults[at] = (faults[at] ?? 0) + 1;
        else {
            const bad = verdict === "bad";
            const worse = metric === undefined || value === null ? null : metric.direction === "above" ? value : -value;
            samples.push({ at, bad, value: worse, runner });
            counts[at] = (counts[at] ?? 0) + 1;
            bads[at] = (bads[at] ?? 0) + (bad ? 1 : 0);
        }
    }
    const untestable = Array.from(faults, (fault, at) => fault >= TRIES && fault > (counts[at] ?? 0));
    const end = samples.findLastIndex((each) => each.at !== 0) + 1;
    return {
        samples: samples.toSorted(inOrder),
        closing: samples.slice(end),
        earlier: samples.slice(0, end),
        counts,
        bads,
        untestable,
        taken,
        hasValues: metric !== undefined,
    };
}
/** Samples by runner; runners by name, so that the order of the log does not matter. */
function samplesByRunner(samples) {
    const places = [...placesByRunner(samples)];
    return new Map(places.map(([runner, at]) => [runner, at.flatMap((k) => samples[k] ?? [])]));
}
/** As `samplesByRunner`, but their places in the list. */
function placesByRunner(samples) {
    const found = new Map();
    for (const runner of [...new Set(samples.map((each) => each.runner))].sort())
        found.set(runner, []);
    for (const [k, { runner }] of samples.entries())
        found.get(runner)?.push(k);
    return found;
}
/** The log without what comes after the last reading of any suspect. */
function withoutClosing(space, readings) {
    const suspects = new Set(space.suspects.map((each) => each.sha));
    return readings.slice(0, readings.findLastIndex((each) => suspects.has(each.commit)) + 1);
}
function inOrder(one, other) {
    return (one.at - other.at ||
        Number(one.bad) - Number(other.bad) ||
        (one.value ?? 0) - (other.value ?? 0) ||
        (one.runner < other.runner ? -1 : Number(one.runner > other.runner)));
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/normalise.js

/** How far beyond the two levels a value is still told from them. Less (0.25 and 0.5 were tried) wastes what values far out tell. */
const CLIP = 1;
/** From how many samples (by weight) a level is taken as their median; a median of fewer depends on chance more than their mean. */
const FOR_MEDIAN = 5;
/** From how many samples on a runner has a level of its own, for the cutting off. */
const FOR_RUNNER = 3;
/** @param posterior by it samples are weighed as good or bad */
function normalise(tally, posterior, lineage) {
    const badness = lineage.inherited(posterior);
    const raw = Float64Array.from(tally.samples, (each) => each.value ?? 0);
    const ifBad = Float64Array.from(tally.samples, (each) => Math.min(1, Math.max(0, badness[each.at] ?? 0)));
    const ifGood = ifBad.map((weight) => 1 - weight);
    const { offsets, good, bad } = levelsAndOffsets(tally, raw, ifGood, ifBad);
    const spread = spreadOf(raw);
    const unit = bad - good > 1e-9 * spread ? bad - good : spread || 1;
    const values = raw.map((value, k) => {
        const offset = (offsets[k] ?? 0) / unit;
        return Math.min(1 + CLIP, Math.max(-CLIP, (value - good) / unit - offset)) + offset;
    });
    const shifted = raw.map((value, k) => value - (offsets[k] ?? 0));
    const rests = [good, bad].flatMap((level) => [...shifted].map((value) => Math.abs(value - level)));
    const noise = weightedMedian(Float64Array.from(rests), Float64Array.from([...ifGood, ...ifBad]));
    // 1.4826 for normal noise; the two levels, which were fitted, take two readings' worth of spread away.
    const deviation = 1.4826 * noise * Math.sqrt(raw.length / Math.max(raw.length - 2, 1));
    return { separation: deviation > 0 ? unit / deviation : Number.POSITIVE_INFINITY, values };
}
/** What good and bad commits read, and by how much each sample's runner reads higher. They depend on each other; a few turns settle them. */
function levelsAndOffsets(tally, raw, ifGood, ifBad) {
    const byRunner = placesByRunner(tally.samples);
    const offsets = new Float64Array(raw.length);
    let [good, bad] = [normalise_levelOf(raw, ifGood), normalise_levelOf(raw, ifBad)];
    for (let turn = 1; turn < 4 && byRunner.size > 1; turn++) {
        for (const members of byRunner.values()) {
            if (members.length < FOR_RUNNER)
                continue;
            const offset = middle(members.map((k) => (raw[k] ?? 0) - good - (ifBad[k] ?? 0) * (bad - good)));
            for (const k of members)
                offsets[k] = offset;
        }
        const shifted = raw.map((value, k) => value - (offsets[k] ?? 0));
        [good, bad] = [normalise_levelOf(shifted, ifGood), normalise_levelOf(shifted, ifBad)];
    }
    return { offsets, good, bad };
}
function normalise_levelOf(values, weights) {
    let total = 0;
    let sum = 0;
    for (const [k, value] of values.entries()) {
        const weight = (weights[k] ?? 0) + 1e-9;
        total += weight;
        sum += weight * value;
    }
    return total < FOR_MEDIAN ? sum / total : weightedMedian(values, weights);
}
function weightedMedian(values, weights) {
    const order = [...values.keys()].sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
    const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
    let sum = 0;
    for (const k of order) {
        sum += weights[k] ?? 0;
        if (sum >= half)
            return values[k] ?? 0;
    }
    return values[order.at(-1) ?? 0] ?? 0;
}
function middle(values) {
    const sorted = [...values].sort((one, other) => one - other);
    return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
function spreadOf(values) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/regression.js
/**
 * Variance that an effect is expected to have, in parts of the noise's: 2 standard deviations are usual, 6 are possible. A flat
 * prior would let the few readings at an end of the line pass for a side of their own.
 */
const EFFECT_VARIANCE = 4;
/**
 * Two levels and an offset for each runner: value = level + difference [bad] + offset(runner) + noise, where offsets are normal with
 * `ratio` times the noise's variance. Generalised least squares with the covariance I + ratio 1 1' of a runner's readings, whose
 * inverse is I - ratio / (1 + ratio n) 1 1' (Sherman and Morrison). The level has a flat prior, the difference a normal one of
 * EFFECT_VARIANCE times the noise's variance. With one runner it is the plain comparison of two means. There must be a reading.
 */
function regression_fit(runners, ratio) {
    let a11 = 0;
    let a12 = 0;
    let a22 = 1 / EFFECT_VARIANCE;
    let b1 = 0;
    let b2 = 0;
    let yy = 0;
    let logDeterminant = 0;
    for (const { n, sum, squares, nBad, sumBad } of runners) {
        const shrink = ratio / (1 + ratio * n);
        a11 += n * (1 - shrink * n);
        a12 += nBad * (1 - shrink * n);
        a22 += nBad - shrink * nBad * nBad;
        b1 += sum * (1 - shrink * n);
        b2 += sumBad - shrink * nBad * sum;
        yy += squares - shrink * sum * sum;
        logDeterminant -= 0.5 * Math.log1p(ratio * n);
    }
    const determinant = a11 * a22 - a12 * a12;
    const level = (a22 * b1 - a12 * b2) / determinant;
    const difference = (a11 * b2 - a12 * b1) / determinant;
    return {
        level,
        difference,
        residual: Math.max(0, yy - level * b1 - difference * b2),
        differenceVariance: a11 / determinant,
        levelVariance: a22 / determinant,
        logDeterminant: logDeterminant - 0.5 * Math.log(determinant),
    };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/continuous.js





/** Noise that is assumed beside what is seen, in parts of the effect: two or three readings that happen to agree prove nothing. */
const FLOOR = 0.2;
/** Variances of the runners' offsets that are considered, in parts of the noise's; equally likely beforehand. */
const OFFSET_RATIOS = [0, 0.3, 3, 30, 300];
/** Borders of the ranges in which a next reading may fall, between the two levels and a little beyond. */
const BORDERS = [-0.1, 0.14, 0.38, 0.62, 0.86, 1.1];
/**
 * Readings as values around two levels, with all unknowns integrated out:
 * log L(c) = log determinant of `fit` - 1/2 (n - 2) ln S(c) + ln P_t(difference > 0), where S(c) is what the fit of both sides leaves
 * of the values of `normalise`, plus n FLOOR^2. Several runners add an offset each (see `fit`), its variance summed out over a grid:
 * machines that agree cost nothing, unequal ones are compared with themselves only.
 *
 * @param posterior a first guess, by which the levels are estimated
 */
function continuousLikelihood(tally, posterior, lineage) {
    const { values, separation } = normalise(tally, posterior, lineage);
    const groups = [...placesByRunner(tally.samples).values()];
    const sides = groups.map((members) => sidesOf(members, values, tally, lineage));
    const isNew = toldFromBefore(tally, lineage);
    const n = tally.samples.length;
    // Both levels are estimated, so two readings' worth of knowledge of the noise is gone.
    const df = Math.max(n - 2, 1);
    const ratios = groups.length > 1 ? OFFSET_RATIOS : [0];
    const at = (c, ratio) => evaluate(sides.map((side) => side(c)), ratio, n, df);
    const logs = ratios.map((ratio) => {
        const log = new Float64Array(lineage.size);
        for (let c = 1; c < lineage.size; c++)
            log[c] = isNew[c] ? at(c, ratio).log : (log[c - 1] ?? 0);
        return log;
    });
    const best = ratios[highestMean(logs)] ?? 0;
    return {
        log: logSum(logs),
        outcomes: () => outcomes(lineage.size, (c) => (isNew[c] ? at(c, best) : undefined)),
        separation,
    };
}
/** A runner's sums for every culprit at once. */
function sidesOf(members, values, tally, lineage) {
    const counts = new Float64Array(lineage.size);
    const totals = new Float64Array(lineage.size);
    let sum = 0;
    let squares = 0;
    for (const k of members) {
        const at = tally.samples[k]?.at ?? 0;
        const value = values[k] ?? 0;
        counts[at] = (counts[at] ?? 0) + 1;
        totals[at] = (totals[at] ?? 0) + value;
        sum += value;
        squares += value * value;
    }
    const nBad = lineage.handedOn(counts);
    const sumBad = lineage.handedOn(totals);
    return (c) => ({ n: members.length, sum, squares, nBad: nBad[c] ?? 0, sumBad: sumBad[c] ?? 0 });
}
/** For each suspect, whether any reading tells it from the one before it; if not, both are as likely. */
function toldFromBefore(tally, lineage) {
    const isNew = new Uint8Array(lineage.size);
    isNew[1] = 1;
    for (const [at, count] of tally.counts.entries()) {
        if (count === 0)
            continue;
        for (let c = 2; c < lineage.size; c++)
            if (lineage.makesBad(c, at) !== lineage.makesBad(c - 1, at))
                isNew[c] = 1;
    }
    return isNew;
}
function evaluate(runners, ratio, n, df) {
    const { level, difference, residual, differenceVariance, levelVariance, logDeterminant } = regression_fit(runners, ratio);
    const squares = residual + n * FLOOR ** 2;
    const noise = Math.sqrt(squares / df);
    const worse = studentCdf(difference / (noise * Math.sqrt(differenceVariance)), df);
    const nBad = runners.reduce((sum, each) => sum + each.nBad, 0);
    return {
        log: logDeterminant - 0.5 * df * Math.log(squares) + Math.log(Math.max(worse, 1e-12)),
        level,
        difference,
        noise,
        nextGood: noise * Math.sqrt(1 + levelVariance),
        nextBad: noise * Math.sqrt(1 + 1 / nBad),
    };
}
/** Predictive probabilities of the ranges between the borders, by the logistic approximation to the normal distribution. */
function outcomes(size, at) {
    const ranges = BORDERS.length + 1;
    const good = Array.from({ length: ranges }, () => new Float64Array(size));
    const bad = Array.from({ length: ranges }, () => new Float64Array(size));
    const fill = (into, c, mean, deviation) => {
        let below = 0;
        for (const [k, range] of into.entries()) {
            const border = BORDERS[k];
            const upTo = border === undefined ? 1 : 1 / (1 + Math.exp((-1.702 * (border - mean)) / deviation));
            range[c] = upTo - below;
            below = upTo;
        }
    };
    for (let c = 1; c < size; c++) {
        const here = at(c);
        if (here === undefined) {
            for (const range of [...good, ...bad])
                range[c] = range[c - 1] ?? 0;
            continue;
        }
        fill(good, c, here.level, here.nextGood);
        fill(bad, c, here.level + here.difference, here.nextBad);
    }
    return { good, bad };
}
function highestMean(logs) {
    const evidence = logs.map((log) => Math.max(...log.subarray(1)));
    return evidence.indexOf(Math.max(...evidence));
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/shares.js

const RULE = gaussLegendre(128);
/**
 * Probability that the share of bad answers behind `other` is higher than the one behind `one`, both with Jeffreys' prior: the
 * integral of one's distribution function over other's density. x = sin^2(angle) takes the poles of Beta(1/2, 1/2) away.
 */
function shareIsHigher(one, other) {
    const [a, b] = [other.bad + 0.5, other.count - other.bad + 0.5];
    const logBeta = lgamma(a) + lgamma(b) - lgamma(a + b);
    let sum = 0;
    for (const { node, weight } of RULE) {
        const angle = (Math.PI / 2) * node;
        const sine = Math.sin(angle);
        const cosine = Math.cos(angle);
        const density = Math.PI * Math.exp((2 * a - 1) * Math.log(sine) + (2 * b - 1) * Math.log(cosine) - logBeta);
        sum += weight * density * incompleteBeta(sine * sine, one.bad + 0.5, one.count - one.bad + 0.5);
    }
    return Math.min(1, Math.max(0, sum));
}
/**
 * Probability that the bad end fails more often than the good one, when several runners answered: they either share the ends' two shares
 * or have shares of their own, each as likely beforehand and all with Jeffreys' prior. The order of the ends is the same on all runners.
 */
function shareIsWorse(all, runners) {
    const alike = shareIsHigher(all.good, all.bad);
    if (runners.length < 2)
        return alike;
    // Logarithms of the odds against the runners being alike: apart and worse, apart and better.
    let worse = -evidenceOf(all) - Math.LN2;
    let better = worse;
    for (const each of runners) {
        // The bounds keep two runners that are sure of the contrary from making 0 / 0.
        const higher = Math.min(1 - 1e-9, Math.max(1e-9, shareIsHigher(each.good, each.bad)));
        const evidence = evidenceOf(each);
        worse += evidence + Math.log(2 * higher);
        better += evidence + Math.log(2 * (1 - higher));
    }
    const highest = Math.max(0, worse, better);
    const weight = (log) => Math.exp(log - highest);
    return (alike * weight(0) + weight(worse)) / (weight(0) + weight(worse) + weight(better));
}
/** Logarithm of how likely such answers are, whatever the two shares. */
function evidenceOf({ good, bad }) {
    return [good, bad].reduce((sum, { count, bad: failed }) => sum + lgamma(failed + 0.5) + lgamma(count - failed + 0.5) - lgamma(count + 1) - Math.log(Math.PI), 0);
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/ends.js





/** From this probability that the bad end is worse the search goes on; below it the ends are read again. */
const LIKELY_ENOUGH = 0.85;
/** Readings of each end after which the values themselves decide. */
const ENOUGH = 12;
/** Below this probability after `ENOUGH` readings there is nothing to search for. */
const UNLIKELY = 0.8;
/** Wanted probability after `ENOUGH` readings, and how many readings of each end are spent on reaching it. */
const WANTED = 0.95;
const AT_MOST = 40;
/** So many machines differ among each other as much at one end as at the other. */
const MANY = 6;
/** Whether the bad end is worse than the good one, by the readings of both ends alone. */
function judgeEnds(tally) {
    const last = tally.counts.length - 1;
    const good = { count: tally.counts[0] ?? 0, bad: tally.bads[0] ?? 0 };
    const bad = { count: tally.counts[last] ?? 0, bad: tally.bads[last] ?? 0 };
    const fewest = Math.min(good.count, bad.count);
    if (fewest === 0)
        return { reproduced: 0.5, verdict: "more" };
    const samples = tally.samples.filter((each) => each.at === 0 || each.at === last);
    const byRunner = [...samplesByRunner(samples).values()];
    const runners = byRunner.map((own) => sumsOf(own, last, samples[0]?.value ?? 0));
    if (tally.hasValues && runners.length > 1)
        return judgeRunners(runners, fewest);
    const byCounts = shareIsWorse({ good, bad }, byRunner.map((own) => answersOf(own, last)));
    if (byCounts >= LIKELY_ENOUGH)
        return { reproduced: byCounts, verdict: "yes" };
    if (fewest < ENOUGH)
        return { reproduced: byCounts, verdict: "more" };
    return afterEnough(tally.hasValues ? valueIsHigher(runners) : byCounts, fewest);
}
/** Whether the threshold parts the ends, so that answers beyond it say anything at all. */
function thresholdParts(tally) {
    const at = (end) => ({ count: tally.counts[end] ?? 0, bad: tally.bads[end] ?? 0 });
    return shareIsHigher(at(0), at(tally.counts.length - 1)) >= LIKELY_ENOUGH;
}
/** Values of several machines: a threshold says nothing on one that reads higher than the others. */
function judgeRunners(runners, fewest) {
    const reproduced = valueIsHigher(runners);
    if (reproduced >= LIKELY_ENOUGH && fewest > 1)
        return { reproduced, verdict: "yes" };
    // While no machine has read both ends, their difference may be that of two machines; of many machines offsets are just noise.
    const comparable = runners.some(({ n, nBad }) => nBad > 0 && nBad < n) || runners.length >= MANY;
    return fewest < ENOUGH || !comparable ? { reproduced, verdict: "more" } : afterEnough(reproduced, fewest);
}
function afterEnough(reproduced, fewest) {
    if (reproduced < UNLIKELY || (reproduced < WANTED && fewest >= AT_MOST))
        return { reproduced, verdict: "no" };
    return { reproduced, verdict: reproduced < WANTED ? "more" : "yes" };
}
/** Probability that the mean value of the bad end is higher, summed over what the machines' offsets may be. */
function valueIsHigher(runners) {
    const n = runners.reduce((sum, each) => sum + each.n, 0);
    const df = Math.max(1, n - 2);
    const fits = (runners.length > 1 ? OFFSET_RATIOS : [0]).map((ratio) => {
        const { difference, residual, differenceVariance, logDeterminant } = regression_fit(runners, ratio);
        const squares = residual + n * (FLOOR * difference) ** 2;
        const error = Math.sqrt((squares / df) * differenceVariance);
        // Two ends that read the same value, always, do not differ.
        if (error === 0)
            return { log: 0, higher: 0.5 };
        return { log: logDeterminant - 0.5 * df * Math.log(squares), higher: studentCdf(difference / error, df) };
    });
    const highest = Math.max(...fits.map((each) => each.log));
    const weights = fits.map((each) => Math.exp(each.log - highest));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return fits.reduce((sum, each, index) => sum + (each.higher * (weights[index] ?? 0)) / total, 0);
}
/** Sums of how far values lie from an origin that is one of them: roundings must not make a difference of values that are all the same. */
function sumsOf(all, last, origin) {
    const samples = all.map((each) => ({ ...each, value: (each.value ?? 0) - origin }));
    const bad = samples.filter((each) => each.at === last);
    return {
        n: samples.length,
        sum: sumOf(samples),
        squares: samples.reduce((sum, each) => sum + (each.value ?? 0) ** 2, 0),
        nBad: bad.length,
        sumBad: sumOf(bad),
    };
}
function answersOf(samples, last) {
    const at = (end) => {
        const own = samples.filter((each) => each.at === end);
        return { count: own.length, bad: own.filter((each) => each.bad).length };
    };
    return { good: at(0), bad: at(last) };
}
function sumOf(samples) {
    return samples.reduce((sum, each) => sum + (each.value ?? 0), 0);
}
/**
 * The end with fewer readings next. When both have as many, first the bad one, then the good one, then the other way round (good, good
 * between bad and bad): neither a machine that warms up nor two that take turns look like a difference of the ends. Rounds of whole such
 * turns begin at the other end every second time, so that runners that always get the same places read both.
 */
function endsInTurn(tally, width) {
    const last = tally.counts.length - 1;
    let [good, bad] = [tally.counts[0] ?? 0, tally.counts[last] ?? 0];
    const turned = width % 4 === 0 && ((good + bad) / width) % 2 === 1;
    return Array.from({ length: width }, () => {
        const isBadNext = bad === good ? (bad % 2 === 0) !== turned : bad < good;
        if (isBadNext)
            bad++;
        else
            good++;
        return isBadNext ? last : 0;
    });
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/balance.js
/** Good readings less bad ones of each commit that has any. */
function balanceOf(readings) {
    const balance = new Map();
    for (const { commit, verdict } of readings)
        if (verdict === "good" || verdict === "bad")
            balance.set(commit, (balance.get(commit) ?? 0) + (verdict === "good" ? 1 : -1));
    return balance;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/rollback.js


/**
 * The version to go back to: the last one before the oldest commit that may be the culprit that was measured and is good by most of
 * its readings; the good end when there is none between. Null when nothing was reproduced and the good end itself turned out to be bad.
 */
function rollbackTarget(space, end, readings) {
    const balance = balanceOf(readings);
    if (end.kind === "not-reproduced")
        return (balance.get(space.good) ?? 0) < 0 ? null : space.good;
    const parents = new Map(space.suspects.map((each) => [each.sha, each.parents]));
    let target = parents.get(end.remaining[0] ?? "")?.[0];
    while (target !== undefined && (balance.get(target) ?? 0) <= 0)
        target = parents.get(target)?.[0];
    return target ?? space.good;
}
/** Whether to go back, as this report would decide, and why. */
function rollbackDecision(request) {
    const { readings, target, undoes, migrations, versions } = request;
    const usable = readings.filter(({ commit, verdict }) => commit === target && (verdict === "good" || verdict === "bad"));
    const targetGood = usable.filter(({ verdict }) => verdict === "good").length;
    const facts = { target, ...versions, targetReadings: usable.length, targetGood, undoes, migrations: [...migrations] };
    return { ...facts, ...decided(request, facts) };
}
function decided({ end, bad, readings, migrations }, { target, targetReadings, targetGood }) {
    if (target === null)
        return {
            recommended: "no",
            reason: "The good end was bad too, so no version between the ends is known to be better.",
        };
    if (end.kind === "not-reproduced")
        return {
            recommended: "people-decide",
            reason: end.end === "bad"
                ? "The bad end was good here, so nothing here says that going back would help."
                : "The two ends did not differ in what was measured, so nothing here says that going back would help.",
        };
    const destroying = migrations.filter(({ reversible }) => reversible === "destroys");
    if (destroying.length > 0)
        return {
            recommended: "no",
            reason: `The older version may not read what is stored now: ${paths(destroying)}, where ${destroying[0]?.why}.`,
        };
    const open = migrations.filter(({ reversible }) => reversible !== "has-way-back");
    if (open.length > 0)
        return {
            recommended: "people-decide",
            reason: `Stored data was changed since then without a way back that could be seen (${paths(open)}); whoever knows the data must say whether the older version can read it.`,
        };
    if (end.kind === "undecided" && end.reason === "drift")
        return {
            recommended: "people-decide",
            reason: "The good end no longer read as it did at the start, so the machine may have changed rather than the code.",
        };
    if (end.kind === "undecided" && end.assessment.reproduced < LIKELY_ENOUGH)
        return {
            recommended: "people-decide",
            reason: "The readings do not show yet that the bad end is worse, so nothing here says that going back would help.",
        };
    const ofBad = readings.filter(({ commit }) => commit === bad);
    if (ofBad.some(({ verdict }) => verdict === "good") && !ofBad.some(({ verdict }) => verdict === "bad"))
        return {
            recommended: "people-decide",
            reason: "The bad end got worse but never read bad itself, so people must say whether it is too bad to stay.",
        };
    const measured = targetReadings === 1
        ? `It was measured once and was ${targetGood === 1 ? "good" : "bad"}.`
        : `It was measured ${targetReadings} times and was good ${targetGood === targetReadings ? "each time" : `in ${targetGood} of them`}.`;
    const data = migrations.length === 0
        ? "No change of stored data was seen between it and the bad version."
        : "The changes of stored data between it and the bad version say how to undo themselves; whether that works was not tried.";
    return { recommended: "yes", reason: `${measured} ${data}` };
}
function paths(migrations) {
    const named = migrations.slice(0, 3).map(({ path }) => path);
    return `${named.join(", ")}${migrations.length > 3 ? ` and ${migrations.length - 3} more` : ""}`;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/versions.js


/** Tags of a commit that a report names, and bytes of each. */
const versions_MOST = 5;
const versions_LONGEST = 120;
/**
 * By which names a roll-back's target is deployed. Most commits between two deployments have no tag, and people can only go back to
 * what was released, so the nearest older one that has is named too.
 *
 * @param tags of the repository, by commit
 * @param services whose own tags (`payment-gateway/v2.1.0`) stand before those of others
 */
function versionsOf(target, space, readings, tags, services) {
    if (target === null)
        return { versions: [], olderVersion: null };
    const versions = named(tags.get(target) ?? [], services);
    if (versions.length > 0)
        return { versions, olderVersion: null };
    const balance = balanceOf(readings);
    const parents = new Map(space.suspects.map((each) => [each.sha, each.parents]));
    let before = 0;
    for (let commit = target; commit !== space.good;) {
        commit = parents.get(commit)?.[0] ?? space.good;
        before++;
        const own = named(tags.get(commit) ?? [], services);
        if (own.length === 0 || (balance.get(commit) ?? 0) < 0)
            continue;
        const usable = readings.filter((each) => each.commit === commit && ["good", "bad"].includes(each.verdict));
        const good = usable.filter(({ verdict }) => verdict === "good").length;
        return { versions, olderVersion: { commit, versions: own, before, readings: usable.length, good } };
    }
    return { versions, olderVersion: null };
}
function named(tags, services) {
    const rank = (tag) => (services.some((service) => isOf(tag, service)) ? 100 : 0) + numbers(tag);
    return [...tags]
        .sort((a, b) => rank(b) - rank(a) || (0,compare/* compare */.U)(a, b))
        .slice(0, versions_MOST)
        .map((tag) => (0,budget/* truncate */.x)((0,visible/* oneLine */.T)(tag), versions_LONGEST));
}
/** Whether a tag is a version of this service: `web/v1.2`, `web-1.2`, `@acme/web@1.2` or `v1.2-web` of web, `webhooks/v1.2` and `web-admin/v1.2` not. */
function isOf(tag, service) {
    const at = tag.indexOf(service);
    if (at < 0)
        return false;
    const after = tag.slice(at + service.length);
    return /(?:^|[/@]|\d[-_+])$/.test(tag.slice(0, at)) && /^(?:$|[/@]|[-_.]?v?\d)/.test(after);
}
/** How many numbers stand in a row with dots between them: 3 for v2.14.1, 1 for v2, 0 for stable. */
function numbers(tag) {
    const runs = tag.match(/\d+(\.\d+)*/g) ?? [];
    return Math.min(9, Math.max(0, ...runs.slice(0, 20).map((run) => run.split(".").length)));
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report/describe.js














/** Patches of more than this are not read: the counts stay exact, and nobody reads on. */
const PATCH_BYTES = 16 * 1024 * 1024;
/**
 * The whole report of a search: what was found, what changed, with what it was deployed, whom it touches, what to do.
 * Reads the repository, the stored documents and the past incidents, and changes none of them.
 *
 * @throws GitError
 */
async function describeIncident(request) {
    const { repository, space, found, test, configuration, riskOf } = request;
    const { end, readings, counterfactual } = found;
    const hiding = await hidingRules(repository, space.good, configuration);
    const view = {
        component: componentOf(test.metric?.name, request.service, configuration),
        factsOf: (0,path_rules/* pathRules */.f)(configuration),
        redact: (text, path) => (0,redact/* redact */.E$)(text, path, hiding),
    };
    const guilty = await readGuilty(request, view);
    const ranked = likeliest(space, end);
    const bad = space.suspects.at(-1)?.sha ?? space.good;
    const target = rollbackTarget(space, end, readings);
    const [commits, undone, tags] = await Promise.all([
        commitsAmong(repository, space.good, bad, new Set([...ranked.map(({ sha }) => sha), ...(guilty?.brings ?? [])])),
        target === null || target === bad ? [] : repository.diff(target, bad, { maxPatchBytes: PATCH_BYTES }),
        repository.tags(),
    ]);
    const top = ranked.map((each) => candidate(each, commits.get(each.sha), riskOf(each.sha)?.score ?? null, view.redact));
    const facts = guilty?.facts ?? serviceFacts(view.component.services, configuration);
    const words = incidentWords(view.component.words, facts.services, test.metric?.name, guilty?.fields ?? null, top);
    const [deployment, incidents] = await Promise.all([
        deploymentOf(guilty, request.evidence),
        pastIncidents(request.incidents, words, hiding),
    ]);
    const rollback = rollbackDecision({
        end,
        readings,
        bad,
        target,
        undoes: target === null ? 0 : await countOf(repository, target, bad),
        migrations: asPlanned(migrationsIn(undone, view.factsOf), deployment.plan),
        versions: versionsOf(target, space, readings, tags, facts.services),
    });
    const culprit = guilty && { ...guilty, migrations: asPlanned(guilty.fields.migrations, deployment.plan) };
    const messages = (guilty?.brings ?? []).flatMap((sha) => commits.get(sha)?.message ?? []);
    const fields = reportFields({
        ...request,
        culprit: culprit && { ...culprit.fields, migrations: culprit.migrations },
        top,
        rollback,
        action: recommendedAction({ end, good: space.good, readings, counterfactual, rollback, culprit }),
        approval: requiredApproval(deployment, guilty === null ? null : (riskOf(guilty.commit)?.level ?? null), configuration),
        safety: safetyImpact(facts, guilty === null ? [] : [guilty.message, ...messages], request.times),
        deployment,
        incidents,
    });
    return (0,redact_document/* redactDocument */.r)(fields, hiding);
}
/**
 * How the repository wants values to be found (its configuration, its .gitleaks.toml), as of the good end: what came later may be
 * what is looked into. Rules that cannot be read leave our own, and the search has its answer all the same.
 */
async function hidingRules(repository, good, configuration) {
    try {
        return (await (0,repository_rules/* repositoryRules */.G)(configuration, (path) => repository.file(good, path))).options;
    }
    catch (error) {
        if (error instanceof detectors_lib_error/* DetectorsError */.O)
            return {};
        throw error;
    }
}
async function commitsAmong(repository, good, bad, wanted) {
    const commits = new Map();
    if (wanted.size === 0)
        return commits;
    for await (const commit of repository.log({ base: good, head: bad }))
        if (wanted.has(commit.sha))
            commits.set(commit.sha, commit);
    return commits;
}
async function countOf(repository, base, head) {
    let count = 0;
    for await (const _ of repository.log({ base, head }))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./packages/report/lib/reading-series.js
/** Readings by commit, oldest commit first. */
function readingSeries({ readings, metric }) {
    const by = new Map();
    for (const reading of readings) {
        const own = by.get(reading.commit);
        if (own === undefined)
            by.set(reading.commit, [reading]);
        else
            own.push(reading);
    }
    const commits = [...by.values()].sort((a, b) => (a[0]?.position ?? 0) - (b[0]?.position ?? 0));
    let last = -1;
    return commits.flatMap((own) => {
        const [first] = own;
        if (first === undefined)
            return [];
        const { commit, position } = first;
        const gap = Math.max(0, position - last - 1);
        last = position;
        return [{ commit, position, readings: own, middle: reading_series_middle(own, metric !== null), verdict: verdict(own), gap }];
    });
}
/** The figure of a reading: its value, or 1 for bad and 0 for good; null when it has neither. */
function figureOf(reading, metric) {
    if (reading.verdict !== "good" && reading.verdict !== "bad")
        return null;
    return metric ? reading.value : reading.verdict === "bad" ? 1 : 0;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const low = sorted[Math.floor((sorted.length - 1) / 2)];
    const high = sorted[Math.ceil((sorted.length - 1) / 2)];
    return low === undefined || high === undefined ? null : low / 2 + high / 2;
}
function reading_series_middle(readings, metric) {
    const values = readings.map((each) => figureOf(each, metric)).filter((each) => each !== null);
    if (metric || values.length === 0)
        return median(values);
    return values.reduce((sum, each) => sum + each, 0) / values.length;
}
const VERDICTS = ["bad", "good", "skip", "failed"];
function verdict(readings) {
    const count = (of) => readings.filter((each) => each.verdict === of).length;
    return VERDICTS.reduce((most, each) => (count(each) > count(most) ? each : most));
}

;// CONCATENATED MODULE: ./packages/report/lib/culprit-report-answer.js


const CONTRADICTED = {
    // The first end that contradicts ends the search, so that the other one may not have been read.
    good: "The good end is bad",
    bad: "The bad end is good",
    none: "The two ends do not differ as they should",
};
/** A commit's object name as people read it. */
function culprit_report_answer_short(sha) {
    return sha.slice(0, 12);
}
/** What was found, how likely it is in words and as a number, and under which condition. */
function answerOf(report) {
    const { outcome, culprit, remaining, metric } = report;
    if (outcome === "not-reproduced")
        return {
            words: "Not reproduced: nobody is named",
            sentence: `${CONTRADICTED[report.contradicted ?? "none"]}${metric === null ? "" : ` in ${metric.name}`}${report.model === "certain" ? "" : ` (probability that the bad end is worse: ${(0,figure/* percent */.KN)(report.reproduced)})`}.`,
        };
    if (outcome === "undecided")
        return {
            words: "Not decided: nobody is named",
            sentence: `It is ${probably(report)} that the culprit is among ${remaining.length} of ${report.suspects} suspects (probability that the bad end is worse at all: ${(0,figure/* percent */.KN)(report.reproduced)}). ${report.action.why}`,
        };
    if (culprit === null)
        return {
            words: `One of ${remaining.length} commits`,
            sentence: `${metric === null ? "The command begins to fail" : `${metric.name} gets worse`} with one of ${remaining.length} commits that could not be told apart: ${probably(report)}.`,
        };
    return {
        words: "Culprit found",
        sentence: `${culprit_report_answer_short(culprit.commit)} “${culprit.header}” by ${nameOf(culprit.author)} makes ${metric === null ? "the command fail" : `${metric.name} worse`}: ${probably(report)}.`,
    };
}
/** A person's name without the address. */
function nameOf(author) {
    return author.replace(/ <[^<>]*>$/, "") || author;
}
/** `very likely (97 %)`; for answers that are taken as certain it says so instead of claiming a probability. */
function probably({ confidence, model }) {
    const { value } = confidence;
    if (value === null)
        return "not stated";
    if (model === "certain" && value >= 1)
        return "certain, if the command always answers the same at the same commit";
    return `${inWords(value)} (${(0,figure/* percent */.KN)(value)})`;
}
function inWords(value) {
    if (value >= 0.99)
        return "almost certain";
    if (value >= 0.95)
        return "very likely";
    if (value >= 0.8)
        return "likely";
    return value >= 0.5 ? "more likely than not" : "possible, less likely than not";
}
/** `p95_ms above 300 ms`: what was called bad. */
function badWords({ name, direction, threshold }) {
    return `${name} ${direction} ${(0,figure/* exact */.e0)(threshold)}${(0,figure/* unitOf */.uF)(name)}`;
}
const ROLL_BACK = { yes: "yes, to", no: "no, not to", "people-decide": "people decide, to" };
/**
 * `yes, to v2.14.1 (3333…)`: whether to roll back, and to which version.
 *
 * @param shown how a name of a version or commit is written there
 */
function rollBackWords({ recommended, target, versions: [version] }, shown) {
    if (target === null)
        return recommended.replace("-", " ");
    return `${ROLL_BACK[recommended]} ${version === undefined ? shown(target) : `${shown(version)} (${shown(target)})`}`;
}
/** How much worse it is, with its interval when there is one; null when nothing was measured as a figure. */
function effectSentence(report) {
    const { effect, metric } = report;
    if (effect !== null) {
        const level = `${Math.round(100 * effect.level)} % interval`;
        const [before, after] = SIDES[report.outcome];
        if (metric === null)
            return `Share of bad answers: ${(0,figure/* percent */.KN)(effect.good)} ${before}, ${(0,figure/* percent */.KN)(effect.bad)} ${after} (difference ${(0,figure/* signed */.x8)(Math.round(100 * effect.difference))} points, ${level} ${(0,figure/* signed */.x8)(Math.round(100 * effect.low))} to ${(0,figure/* signed */.x8)(Math.round(100 * effect.high))}).`;
        const [good, bad] = figuresOf(metric, [effect.good, effect.bad]);
        return `${metric.name}: ${good} ${before}, ${bad} ${after} (difference ${(0,figure/* signed */.x8)(effect.difference)}, ${level} ${(0,figure/* signed */.x8)(effect.low)} to ${(0,figure/* signed */.x8)(effect.high)}).${besideThreshold(metric, effect)}`;
    }
    if (metric === null)
        return null;
    const [good, bad] = [medianAt(report, report.good), medianAt(report, report.bad)];
    if (good === null || bad === null)
        return null;
    const [atGood, atBad] = figuresOf(metric, [good, bad]);
    return `${metric.name}: ${atGood} at the good end, ${atBad} at the bad end (difference ${(0,figure/* signed */.x8)(bad - good)}, without an interval: each reading is taken as certain).`;
}
/** Figures with their unit, in so many digits that none reads like another or like the threshold that it is not. */
function figuresOf({ name, threshold }, values) {
    const digits = Math.max(...[threshold, ...values].map((each) => (0,figure/* tellingDigits */.CI)(each, values)));
    return values.map((value) => `${(0,figure/* figure */.vP)(value, digits)}${(0,figure/* unitOf */.uF)(name)}`);
}
/** What the two figures of an effect are of: with nobody named there is no "there" from which on it is worse. */
const SIDES = {
    culprit: ["before", "from there on"],
    group: ["before them", "after them"],
    undecided: ["before the change, wherever it is", "after it"],
    "not-reproduced": ["at the good end", "at the bad end"],
};
/** Said when the threshold does not part the two sides: then "good" and "bad" of single readings say nothing of them. */
function besideThreshold({ direction, threshold }, { good, bad }) {
    const isBad = (value) => (direction === "above" ? value > threshold : value < threshold);
    if (isBad(good) !== isBad(bad))
        return "";
    return ` Both are on the ${isBad(bad) ? "bad" : "good"} side of the threshold ${(0,figure/* exact */.e0)(threshold)}, which does not part them; look whether it is the right one.`;
}
function medianAt({ readings }, commit) {
    return median(readings.filter((each) => each.commit === commit).flatMap(({ value }) => (value === null ? [] : [value])));
}
/** What taking the culprit back showed; null when there was none to take back. */
function counterfactualSentence({ counterfactual, culprit, metric }) {
    if (culprit === null)
        return null;
    if (counterfactual === null)
        return "Taking the culprit back was not tried, so that a revert helps is not known.";
    switch (counterfactual.kind) {
        case "not-measured":
            return `Taking the culprit back was not measured: ${counterfactual.reason}`;
        case "conflicts":
            return `A revert of the culprit does not apply to the bad version: ${counterfactual.paths.slice(0, 5).join(", ")} ${counterfactual.paths.length === 1 ? "conflicts" : "conflict"}. So taking it back was not measured.`;
        case "measured": {
            const said = {
                returns: "Measured: the bad version without the culprit is as good as the good side.",
                partly: "Measured: the bad version without the culprit is better, but not as good as the good side.",
                remains: "Measured: the bad version without the culprit is as bad as before. The revert alone does not help.",
                unclear: "Measured, but the readings do not say whether the bad version without the culprit is good.",
            }[counterfactual.outcome];
            const middle = median(counterfactual.readings.flatMap(({ value }) => (value === null ? [] : [value])));
            const figures = metric === null || middle === null
                ? ""
                : ` ${metric.name} is ${figuresOf(metric, [middle]).join()} then (median of ${counterfactual.readings.length}).`;
            const { effect } = counterfactual;
            const change = effect === null || metric === null
                ? ""
                : ` Taking it back changes it by ${(0,figure/* signed */.x8)(-effect.difference)} (${Math.round(100 * effect.level)} % interval ${(0,figure/* signed */.x8)(-effect.high)} to ${(0,figure/* signed */.x8)(-effect.low)}).`;
            return `${said}${figures}${change}`;
        }
    }
}

// EXTERNAL MODULE: ./packages/report/lib/rollback-methods.js
var rollback_methods = __webpack_require__(1965);
// EXTERNAL MODULE: ./packages/report/lib/words.js
var lib_words = __webpack_require__(633);
;// CONCATENATED MODULE: ./packages/report/lib/culprit-report-lead.js



/** What an SRE must see without scrolling: what to do, in its order, who must agree, and why it can be believed. */
function leadBlocks(report) {
    const facts = [...worse(report), ...proof(report)];
    return [
        { kind: "steps", items: steps(report) },
        ...(facts.length === 0 ? [] : [{ kind: "facts", facts }]),
        ...closest(report),
        ...group(report),
    ];
}
function steps(report) {
    const { action, culprit, rollback } = report;
    const back = rollBack(report);
    if (action.kind === "roll-back" && culprit !== null)
        return [
            back,
            [strong(`A revert of ${culprit_report_answer_short(culprit.commit)} alone does not help.`), small(action.why)],
            approvals(report),
        ];
    const act = [
        strong(action.what),
        ...(action.command === null ? [] : [" ", code(action.command)]),
        small(action.why),
    ];
    // What helps at once stands first.
    return [...(rollback.recommended === "yes" ? [back, act] : [act, back]), approvals(report)];
}
function rollBack({ rollback, deployment, good }) {
    const { target, versions, olderVersion, recommended, reason, undoes } = rollback;
    if (target === null || recommended === "no")
        return [strong("Do not roll back."), small(reason)];
    const methods = [...new Set((deployment.plan?.rollback ?? []).map(({ method }) => rollback_methods/* ROLLBACK_METHODS */.o[method]))];
    const how = methods.length === 0
        ? "No stored plan says how; deploy that version as any other."
        : `The way back by the stored plan: ${methods.join("; ")}.`;
    const last = target === good ? "the version that is known to be good" : "the last version that was measured good";
    const [version] = versions;
    const to = version === undefined ? [code(culprit_report_answer_short(target))] : [code(version), " (", code(culprit_report_answer_short(target)), ")"];
    const older = olderVersion?.versions[0];
    const released = olderVersion === null || older === undefined
        ? []
        : [" No tag points at it; the nearest version before it is ", code(older), `, ${olderWords(olderVersion)}.`];
    const takes = `It takes ${(0,lib_words/* counted */.h)(undoes, "commit")} back.`;
    return recommended === "yes"
        ? [strong("Roll back now to"), " ", ...to, `, ${last}.`, ...released, small(`${takes} ${reason} ${how}`)]
        : [strong("Decide whether to roll back to"), " ", ...to, ".", ...released, small(`${reason} ${takes} ${how}`)];
}
/** How far a version lies before the target of a roll-back, and what is known of it. */
function olderWords({ commit, before, readings, good, }) {
    const measured = readings === 0 ? "not measured itself" : `${good} of ${(0,lib_words/* counted */.h)(readings, "reading")} good`;
    return `${(0,lib_words/* counted */.h)(before, "commit")} older (${culprit_report_answer_short(commit)}), ${measured}`;
}
function approvals({ approval, culprit, rollback }) {
    const { level, levelFrom, roles } = approval;
    if (roles.length === 0)
        return [
            strong("Approval: none is required"),
            ` by the configuration at level ${level}.`,
            small(`The level is ${levelFrom}.`),
        ];
    const named = roles.flatMap(({ role, eligible }, at) => [
        at === 0 ? "" : ", ",
        strong(role),
        eligible.length === 0 ? " (nobody is named in the configuration)" : ` (${eligible.join(", ")})`,
    ]);
    return [
        strong(
        // While nobody is named and nothing is to be rolled back, there is nothing to ask an approval for.
        culprit === null && rollback.recommended !== "yes"
            ? `A roll-back needs approval of ${(0,lib_words/* counted */.h)(roles.length, "role")}:`
            : `Get approval of ${(0,lib_words/* counted */.h)(roles.length, "role")}:`),
        " ",
        ...named,
        ".",
        small(`By the configuration for level ${level}, which is ${levelFrom}. Whoever makes the revert does not count.`),
    ];
}
function worse(report) {
    const sentence = effectSentence(report);
    return sentence === null ? [] : [[report.outcome === "not-reproduced" ? "Difference" : "How much worse", [sentence]]];
}
function proof(report) {
    const sentence = counterfactualSentence(report);
    return sentence === null ? [] : [["Without the culprit", [sentence]]];
}
/** Lines of a hunk that are short enough to be taken in at a glance. */
const GLANCE = 8;
/** The one change to look at first, when names say that it has to do with what was measured. */
function closest({ culprit }) {
    const [hunk] = culprit?.hunks ?? [];
    if (hunk === undefined || hunk.points <= 0 || hunk.diffTruncated)
        return [];
    const lines = hunk.diff.trimEnd().split("\n").slice(1);
    if (lines.length > GLANCE)
        return [];
    return [
        {
            kind: "diff",
            title: ["Look first at ", code(`${hunk.path}:${hunk.line}`), ", by names the closest to what was measured:"],
            text: lines.join("\n"),
        },
    ];
}
/** Commits of a group that are few enough to be looked at one by one. */
const FEW = 5;
/** With no single commit to show a line of: those that it may be. */
function group({ outcome, remaining, top }) {
    if (outcome !== "group" || remaining.length > FEW)
        return [];
    const headers = new Map(top.map(({ commit, header }) => [commit, header]));
    return [
        { kind: "paragraph", text: ["Look at these, oldest first:"] },
        { kind: "list", items: remaining.map((sha) => [code(culprit_report_answer_short(sha)), ` ${headers.get(sha) ?? ""}`]) },
    ];
}
function strong(text) {
    return { kind: "strong", text };
}
function code(text) {
    return { kind: "code", text };
}
function small(text) {
    return { kind: "small", text };
}

;// CONCATENATED MODULE: ./packages/report/lib/culprit-report-around.js




/** What stands around the culprit: patients, deployment, past incidents, the way back. */
function aroundSections(report) {
    return [
        { id: "safety", title: "Patients and data", blocks: safety(report) },
        { id: "rollback", title: "Rollback decision", blocks: rollback(report) },
        { id: "deployment", title: "What it was deployed with", blocks: deployment(report.deployment) },
        { id: "incidents", title: "Similar past incidents", blocks: incidents(report) },
    ];
}
const DOMAINS = {
    phi: "health information of patients",
    financial: "financial records",
    cardholder: "card data",
    device: "a medical device",
};
function safety({ safety: impact, culprit }) {
    const { services, domains, safetyClass, clinicalImpact, deployedAt, detectedAt, exposureSeconds } = impact;
    const facts = [
        ["Services", [services.length === 0 ? "none of the configuration" : services.join(", ")]],
        [
            "They handle",
            [
                domains.length === 0
                    ? "nothing that the configuration calls regulated"
                    : domains.map((each) => DOMAINS[each]).join(", "),
            ],
        ],
        ["Safety class", [safetyClass === null ? "none in the configuration (IEC 62304)" : `${safetyClass} (IEC 62304)`]],
        [
            "Clinical impact",
            [
                clinicalImpact === null
                    ? culprit === null
                        ? "not known without a culprit"
                        : "not known: the culprit's message declares none that can be read (CLINICAL-IMPACT)"
                    : `${clinicalImpact}, as its author declared`,
            ],
        ],
        ["Deployed", [deployedAt ?? "not known (input deployed-at)"]],
        ["Detected", [detectedAt ?? "not known (input detected-at)"]],
        [
            "Exposure",
            [
                exposureSeconds === null
                    ? "not known: it needs both times"
                    : `${(0,figure/* span */.Ln)(exposureSeconds)}, from deployment to detection`,
            ],
        ],
    ];
    return [
        { kind: "facts", facts },
        {
            kind: "paragraph",
            text: [
                {
                    kind: "small",
                    text: "From the configuration and from what was declared. Whether a patient was harmed is not known from here; people find that out.",
                },
            ],
        },
    ];
}
const DECISIONS = { yes: "Roll back", no: "Do not roll back", "people-decide": "People must decide" };
function rollback({ rollback: decision, approval }) {
    const { recommended, target, targetReadings, targetGood, undoes, reason, migrations } = decision;
    const facts = [
        ["Recommended", [{ kind: "strong", text: DECISIONS[recommended] }]],
        ["Target", target === null ? ["none is known to be good"] : [{ kind: "code", text: target }]],
        ...(target === null ? [] : [["Version", version(decision)]]),
        [
            "Measured",
            [
                targetReadings === 0
                    ? "the target was not measured itself"
                    : `${targetGood} of ${(0,lib_words/* counted */.h)(targetReadings, "reading")} good`,
            ],
        ],
        ["Takes back", [(0,lib_words/* counted */.h)(undoes, "commit")]],
        ["Reason", [reason]],
        [
            "Must approve",
            [
                approval.roles.length === 0
                    ? `nobody, by the configuration for level ${approval.level}`
                    : approval.roles
                        .map(({ role, eligible }) => `${role}: ${eligible.join(", ") || "nobody is named"}`)
                        .join("; "),
            ],
        ],
        ["Decided by", ["not recorded here: people decide, and the incident file has the place for it"]],
    ];
    if (migrations.length === 0)
        return [{ kind: "facts", facts }];
    return [
        { kind: "facts", facts },
        {
            kind: "table",
            caption: "Changes of stored data between the target and the bad version, as far as words of the diff show them",
            columns: [{ title: "File" }, { title: "Way back" }],
            rows: migrations.slice(0, 50).map(({ path, why }) => [[{ kind: "code", text: path }], [why]]),
            empty: "",
        },
    ];
}
function version({ versions, olderVersion }) {
    const tags = (names) => names.flatMap((text, at) => [at === 0 ? "" : ", ", { kind: "code", text }]);
    if (versions.length > 0)
        return tags(versions);
    return olderVersion === null
        ? ["no tag points at it, nor at a commit before it back to the good end"]
        : [
            "no tag points at it; the nearest one before it: ",
            ...tags(olderVersion.versions),
            `, ${olderWords(olderVersion)}`,
        ];
}
function deployment({ absent, joinedBy, risk, compliance, plan, refused }) {
    const blocks = [];
    if (absent !== null)
        blocks.push({ kind: "paragraph", text: [`Not known: ${absent}.`] });
    else {
        const from = (each) => ({
            kind: "small",
            text: `${each.file}, ${each.evaluatedAt}`,
        });
        blocks.push({
            kind: "facts",
            facts: [
                [
                    "Risk",
                    risk === null
                        ? ["no stored assessment"]
                        : [{ kind: "level", level: risk.level }, `, score ${(0,figure/* figure */.vP)(risk.score)}`, from(risk)],
                ],
                [
                    "Compliance",
                    compliance === null
                        ? ["no stored analysis"]
                        : [
                            compliance.compliant ? "compliant" : `not compliant: ${compliance.violations.join(", ")}`,
                            from(compliance),
                        ],
                ],
                [
                    "Plan",
                    plan === null
                        ? ["no stored plan"]
                        : [`${plan.strategy} to ${plan.environment}${plan.held ? ", held" : ""}`, from(plan)],
                ],
                [
                    "Approvals required",
                    [
                        plan === null
                            ? "not known without the plan"
                            : plan.approvals.length === 0
                                ? "none"
                                : plan.approvals
                                    .map(({ role, count, eligible }) => `${count} of ${role} (${eligible.join(", ") || "nobody is named"})`)
                                    .join("; "),
                    ],
                ],
                ["Approvals given", ["not known: the stored documents say what was required, not who gave it"]],
                ...(plan?.rollback ?? [])
                    .slice(0, 10)
                    .map(({ service, method, dataMigrationReversible }) => [
                    "Way back by the plan",
                    [
                        `${service}: ${rollback_methods/* ROLLBACK_METHODS */.o[method]}; data migration ${dataMigrationReversible === null ? "not stated" : dataMigrationReversible ? "reversible" : "not reversible"}`,
                    ],
                ]),
                ["Found by", [JOINED[joinedBy ?? "head"]]],
            ],
        });
    }
    if (refused.length > 0)
        blocks.push({ kind: "list", items: refused.map((each) => [`Not used: ${each}`]) });
    return blocks;
}
const JOINED = {
    head: "documents about this very commit",
    range: "documents about a range of commits that this one is in",
    "change-id": "documents about the same patch (squashed or rebased)",
};
function incidents({ incidents: past }) {
    if (!past.searched)
        return [{ kind: "paragraph", text: [`Not searched: ${past.reason}.`] }];
    const blocks = [];
    if (past.items.length === 0)
        blocks.push({
            kind: "paragraph",
            text: [`None of the ${(0,lib_words/* counted */.h)(past.files, "file")} in ${past.folder} shares enough words with this one.`],
        });
    else
        blocks.push({
            kind: "table",
            caption: `Of ${(0,lib_words/* counted */.h)(past.files, "file")} in ${past.folder}; what they say is theirs`,
            columns: [{ title: "Incident" }, { title: "Shares" }, { title: "Cause then" }, { title: "What helped" }],
            rows: past.items.map((each) => [
                [
                    { kind: "strong", text: each.title },
                    { kind: "small", text: `${each.date ?? "no date"}, ${each.file}` },
                ],
                [each.shared.join(", ")],
                [each.rootCause ?? "not said"],
                [each.resolution ?? "not said"],
            ]),
            empty: "",
        });
    if (past.passedOverCount > 0)
        blocks.push({
            kind: "paragraph",
            text: [
                {
                    kind: "small",
                    text: `${(0,lib_words/* counted */.h)(past.passedOverCount, "file")} passed over: ${past.passedOver.slice(0, 5).join(" ")}`,
                },
            ],
        });
    return blocks;
}

;// CONCATENATED MODULE: ./packages/report/lib/culprit-report-change.js



/** Hunks that a page shows, and files that it lists; the document has more. */
const HUNKS = 5;
const FILES = 50;
/** What the culprit changed: its hunks, the closest to what was measured first. None without a culprit. */
function changeSection({ culprit }) {
    if (culprit === null)
        return [];
    const { hunks, hunkCount, files, component, migrations, brings } = culprit;
    const compared = component.length === 0
        ? "Nothing says what part of the system was measured, so the order says little."
        : `Compared with: ${component.join(", ")}.`;
    const blocks = [
        {
            kind: "paragraph",
            text: [
                { kind: "code", text: culprit_report_answer_short(culprit.commit) },
                ` of ${culprit.date} by ${culprit.author}${culprit.riskScore === null ? "" : `, risk score ${(0,figure/* figure */.vP)(culprit.riskScore)}`}: ${(0,lib_words/* counted */.h)(files.length, "file")}, ${(0,lib_words/* counted */.h)(hunkCount, "hunk")}.`,
                ...(brings.length === 0 ? [] : [` It is a merge and brought in ${(0,lib_words/* counted */.h)(brings.length, "commit")}.`]),
            ],
        },
        ...hunks.slice(0, HUNKS).map(hunkBlock),
        {
            kind: "paragraph",
            text: [
                {
                    kind: "small",
                    text: `${hunkCount > HUNKS ? `The ${HUNKS} of ${hunkCount} hunks closest to what was measured, by` : "Ordered by"} points for shared names and changed limits, a reading aid and no proof. ${compared}`,
                },
            ],
        },
    ];
    if (migrations.length > 0)
        blocks.push({
            kind: "list",
            items: migrations
                .slice(0, 10)
                .map((each) => ["It changes stored data: ", { kind: "code", text: each.path }, `, ${each.why}.`]),
        });
    blocks.push({
        kind: "table",
        caption: files.length > FILES ? `The first ${FILES} of ${files.length} files` : "Files",
        columns: [{ title: "File" }, { title: "Added", align: "right" }, { title: "Removed", align: "right" }],
        rows: files
            .slice(0, FILES)
            .map(({ path, additions, deletions }) => [
            [{ kind: "code", text: path }],
            [String(additions)],
            [String(deletions)],
        ]),
        empty: "No file was changed.",
    });
    return [{ id: "change", title: "What it changed", blocks }];
}
function hunkBlock({ path, line, points, reasons, diff, diffTruncated }) {
    const why = reasons.length === 0
        ? "nothing in common with what was measured"
        : reasons.map(({ points: each, what }) => `${what} (${each > 0 ? "+" : "−"}${Math.abs(each)})`).join("; ");
    return {
        kind: "diff",
        title: [
            { kind: "code", text: `${path}:${line}` },
            { kind: "small", text: `${points < 0 ? "−" : ""}${(0,lib_words/* counted */.h)(Math.abs(points), "point")}: ${why}` },
        ],
        text: diffTruncated ? `${diff}… goes on` : diff,
    };
}

;// CONCATENATED MODULE: ./packages/report/lib/reading-scale.js

/** Readings so far from the rest would press all others into a line. */
const FAR = 3;
/** Beyond this a difference of two figures is no number any more; no such figure means anything. */
const reading_scale_LARGEST = 1e150;
function drawable(value) {
    return Math.min(reading_scale_LARGEST, Math.max(-reading_scale_LARGEST, value));
}
/** An axis that holds the threshold and all readings but stray ones. */
function scaleOf(series, metric) {
    if (metric === null)
        return { from: 0, to: 1, threshold: null, beyond: 0 };
    const values = series
        .flatMap(({ readings }) => readings.map((each) => figureOf(each, true)))
        .filter((each) => each !== null)
        .map(drawable)
        .sort((a, b) => a - b);
    const limit = drawable(metric.threshold);
    const at = (share) => values[Math.round(share * (values.length - 1))] ?? limit;
    // Commits' own medians always lie inside, so that no whole commit is taken for stray.
    const middles = series.flatMap(({ middle }) => (middle === null ? [] : [drawable(middle)]));
    const low = least([at(0.05), limit, ...middles]);
    const high = most([at(0.95), limit, ...middles]);
    const reach = FAR * (high - low || Math.abs(high) || 1);
    const inside = values.filter((each) => each >= low - reach && each <= high + reach);
    const [from, to] = [least([low, ...inside]), most([high, ...inside])];
    const margin = 0.06 * (to - from || Math.abs(to) || 1);
    return { from: from - margin, to: to + margin, threshold: metric.threshold, beyond: values.length - inside.length };
}
function least(values) {
    return values.reduce((a, b) => Math.min(a, b));
}
function most(values) {
    return values.reduce((a, b) => Math.max(a, b));
}

;// CONCATENATED MODULE: ./packages/report/lib/reading-chart.js



const reading_chart_WIDTH = 36;
/** Commits that a chart shows at most, those nearest to where it changes. */
const reading_chart_LINES = 40;
/**
 * Readings against commits as plain text, oldest commit first: a line per commit with each reading as a point, the median as a
 * full one, the threshold as a bar, and a rule where it changes. Holds nothing but object names, numbers and our own words, so it
 * is safe in a code block.
 */
function readingChart(report) {
    const series = readingSeries(report);
    const scale = scaleOf(series, report.metric);
    const digits = String(report.suspects).length;
    const { shown, before, after } = reading_chart_around(series, report);
    const middles = shown.flatMap(({ middle }) => (middle === null ? [] : [middle]));
    const telling = report.metric === null ? undefined : (0,figure/* tellingDigits */.CI)(report.metric.threshold, middles);
    const lines = before > 0 ? [`… ${before} measured commits before`] : [];
    shown.forEach((each, index) => {
        const gap = index === 0 && before > 0 ? 0 : each.gap;
        if (gap > 0)
            lines.push(`${" ".repeat(digits)}  · ${gap} not measured`);
        if (each.commit === report.culprit?.commit)
            lines.push(`${"─".repeat(digits + 16 + reading_chart_WIDTH)} it changes here`);
        lines.push(line(each, report, digits, telling, scale).trimEnd());
    });
    if (after > 0)
        lines.push(`… ${after} measured commits after`);
    return lines.join("\n");
}
/** What the marks mean, for the chart's caption. */
function chartCaption(report) {
    const what = report.metric === null ? "Share of bad answers" : `${report.metric.name}`;
    const threshold = report.metric === null ? "" : `, threshold ${(0,figure/* exact */.e0)(report.metric.threshold)}${(0,figure/* unitOf */.uF)(report.metric.name)}`;
    const stray = scaleOf(readingSeries(report), report.metric).beyond;
    return `${what} by commit, oldest first: every reading and the median of each commit${threshold}${stray > 0 ? `; ${stray} stray ${stray === 1 ? "reading lies" : "readings lie"} beyond the edge` : ""}`;
}
function reading_chart_around(series, report) {
    if (series.length <= reading_chart_LINES)
        return { shown: series, before: 0, after: 0 };
    const wanted = report.remaining[0] ?? report.bad;
    const found = series.findIndex(({ commit }) => commit === wanted);
    const center = found < 0 ? series.length - 1 : found;
    const from = Math.max(0, Math.min(series.length - reading_chart_LINES, center - reading_chart_LINES / 2));
    return { shown: series.slice(from, from + reading_chart_LINES), before: from, after: series.length - from - reading_chart_LINES };
}
function line(each, report, digits, telling, scale) {
    const place = String(each.position).padStart(digits);
    const count = each.readings.length > 1 ? ` of ${each.readings.length}` : "";
    const middle = report.metric === null ? share(each) : `${(0,figure/* figure */.vP)(each.middle, telling).padStart(9)}${count.padEnd(6)}`;
    return `${place}  ${each.commit.slice(0, 12)}  ${drawn(each, report.metric !== null, scale)} ${middle} ${each.verdict.padEnd(6)}${note(each, report)}`;
}
function share({ readings }) {
    const usable = readings.filter(({ verdict }) => verdict === "good" || verdict === "bad");
    return `${usable.filter(({ verdict }) => verdict === "bad").length} of ${usable.length} bad`.padEnd(13);
}
function note({ commit }, report) {
    if (commit === report.culprit?.commit)
        return "  <- culprit";
    if (commit === report.good)
        return "  good end";
    if (commit === report.bad)
        return "  bad end";
    return report.remaining.includes(commit) ? "  <- may be it" : "";
}
function drawn({ readings, middle }, metric, scale) {
    const column = (of) => Math.min(reading_chart_WIDTH, Math.max(0, Math.round(((of - scale.from) / (scale.to - scale.from)) * reading_chart_WIDTH)));
    const cells = Array.from({ length: reading_chart_WIDTH + 1 }, () => " ");
    if (scale.threshold !== null)
        cells[column(scale.threshold)] = "│";
    for (const reading of readings) {
        const value = figureOf(reading, metric);
        if (value !== null)
            cells[column(value)] = "·";
    }
    if (middle !== null)
        cells[column(middle)] = "●";
    return cells.join("");
}

;// CONCATENATED MODULE: ./packages/report/lib/reading-svg.js





const reading_svg_WIDTH = 960;
const HEIGHT = 340;
const PLOT = { left: 70, right: reading_svg_WIDTH - 16, top: 44, bottom: HEIGHT - 56 };
/** More commits than these do not get a mark each; the ones nearest to the change stay. */
const COMMITS = 60;
/** Commits that stand closer than this leave no room for the words of two gaps side by side. */
const GAP_WORDS = 110;
/** Readings of a commit that are drawn. */
const POINTS = 60;
/**
 * Readings against commits as SVG: every commit that was measured has a place of its own, in order, and gaps say how many were not.
 * A good reading is a round mark and a bad one a triangle, so that nothing depends on colour.
 *
 * @param style for a file of its own; inside our pages the page's style applies
 */
function readingSvg(report, style) {
    const all = readingSeries(report);
    const series = nearest(all, report);
    const scale = scaleOf(series, report.metric);
    const step = (PLOT.right - PLOT.left) / Math.max(1, series.length);
    const x = (index) => PLOT.left + (index + 0.5) * step;
    const y = (value) => {
        const share = Math.min(1, Math.max(0, (value - scale.from) / (scale.to - scale.from)));
        return PLOT.bottom - share * (PLOT.bottom - PLOT.top);
    };
    const parts = [
        ...grid(scale, y, report.metric === null),
        ...change(series, report, x, step),
        ...threshold(scale, y, report.metric),
        ...series.flatMap((each, index) => marks(each, report.metric !== null, x(index), y, step)),
        ...series.flatMap((each, index) => labels(each, report, x(index), step, index === 0)),
        ...(step < GAP_WORDS && series.some(({ gap }, index) => gap > 0 && index > 0)
            ? [`<text x="4" y="${PLOT.bottom + 50}">⋯ not measured</text>`]
            : []),
    ];
    const file = style === undefined ? "" : ` xmlns="http://www.w3.org/2000/svg" width="${reading_svg_WIDTH}" height="${HEIGHT}"`;
    const ground = style === undefined ? "" : `<style>${style}</style><rect class="ground" width="${reading_svg_WIDTH}" height="${HEIGHT}"/>`;
    const label = (0,lib_escape/* escapeHtml */.ZD)(described(report, all));
    return `<svg${file} viewBox="0 0 ${reading_svg_WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${ground}${parts.join("")}</svg>`;
}
function nearest(series, { remaining, bad }) {
    if (series.length <= COMMITS)
        return series;
    const found = series.findIndex(({ commit }) => commit === (remaining[0] ?? bad));
    const center = found < 0 ? series.length - 1 : found;
    const from = Math.max(0, Math.min(series.length - COMMITS, center - COMMITS / 2));
    return series.slice(from, from + COMMITS);
}
function grid(scale, y, shares) {
    const ticks = shares ? [0, 0.5, 1] : niceTicks(scale);
    return ticks.map((value) => {
        const at = round(y(value));
        const words = shares ? (value === 0 ? "good" : value === 1 ? "bad" : "half") : tickWords(value);
        return `<line class="grid" x1="${PLOT.left}" x2="${PLOT.right}" y1="${at}" y2="${at}"/><text x="${PLOT.left - 8}" y="${round(y(value) + 4)}" text-anchor="end">${words}</text>`;
    });
}
/** Room for characters left of the axis. */
const TICK = 10;
function tickWords(value) {
    const words = (0,figure/* exact */.e0)(value);
    return words.length <= TICK ? words : Number(value.toPrecision(12)).toExponential();
}
/** Three to seven round figures within the scale. */
function niceTicks({ from, to }) {
    const rough = (to - from) / 5;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
    const ticks = [];
    for (let at = Math.ceil(from / step); at * step <= to && ticks.length < 10; at++)
        ticks.push(at * step);
    return ticks;
}
/** The line before the culprit, or the stretch that the culprit is in. */
function change(series, report, x, step) {
    const [first] = report.remaining;
    if (first === undefined)
        return [];
    const places = new Set(report.remaining);
    const inside = series.flatMap(({ commit }, index) => (places.has(commit) ? [index] : []));
    const from = inside[0];
    const to = inside.at(-1);
    if (from === undefined || to === undefined)
        return [];
    const left = x(from) - step / 2;
    const words = report.outcome === "culprit"
        ? `it changes here: ${first.slice(0, 12)}`
        : `one of ${report.remaining.length} commits`;
    const end = left > reading_svg_WIDTH / 2;
    const label = `<text class="strong" x="${round(end ? left - 8 : left + 8)}" y="${PLOT.top - 24}" text-anchor="${end ? "end" : "start"}">${words}</text>`;
    const band = report.outcome === "culprit"
        ? ""
        : `<rect class="band" x="${round(left)}" y="${PLOT.top - 16}" width="${round(x(to) + step / 2 - left)}" height="${PLOT.bottom - PLOT.top + 16}"/>`;
    const line = `<line class="change" x1="${round(left)}" x2="${round(left)}" y1="${PLOT.top - 34}" y2="${PLOT.bottom}"/>`;
    return [band, line, label];
}
/** Its words stand at the good end, on the side where bad readings would be: there are the fewest marks. */
function threshold(scale, y, metric) {
    if (scale.threshold === null || metric === null)
        return [];
    const at = round(y(scale.threshold));
    const words = `threshold ${(0,figure/* exact */.e0)(metric.threshold)}${(0,figure/* unitOf */.uF)(metric.name)}`;
    return [
        `<line class="threshold" x1="${PLOT.left}" x2="${PLOT.right}" y1="${at}" y2="${at}"/><text x="${PLOT.left + 4}" y="${round(y(scale.threshold) + (metric.direction === "below" ? 16 : -6))}">${words}</text>`,
    ];
}
function marks(each, metric, center, y, step) {
    const drawn = each.readings.slice(0, POINTS);
    const room = Math.min(26, step * 0.6);
    const points = drawn.map((reading, index) => {
        const value = figureOf(reading, metric);
        const at = center + (drawn.length === 1 ? 0 : (index / (drawn.length - 1) - 0.5) * room);
        if (value === null)
            return `<path class="unusable" d="M${round(at)} ${PLOT.bottom - 10}m-4 -4l8 8m0 -8l-8 8"><title>${reading.verdict}</title></path>`;
        const shape = reading.verdict === "good"
            ? `M${round(at)} ${round(y(value))}m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0`
            : `M${round(at)} ${round(y(value))}m0-6l5.5 10h-11z`;
        return `<path class="point ${reading.verdict}" d="${shape}"><title>${reading.verdict}${metric ? ` ${(0,figure/* figure */.vP)(value)}` : ""}</title></path>`;
    });
    if (each.middle === null)
        return points;
    const at = round(y(each.middle));
    const half = Math.max(8, room / 2 + 5);
    return [
        ...points,
        `<line class="median" x1="${round(center - half)}" x2="${round(center + half)}" y1="${at}" y2="${at}"/>`,
    ];
}
function labels(each, report, center, step, first) {
    const role = each.commit === report.culprit?.commit
        ? "culprit"
        : each.commit === report.good
            ? "good end"
            : each.commit === report.bad
                ? "bad end"
                : "";
    const name = step >= 62 ? each.commit.slice(0, 7) : `#${each.position}`;
    const text = (content, y, strong = false) => `<text${strong ? ' class="strong"' : ""} x="${round(center)}" y="${y}" text-anchor="middle">${content}</text>`;
    return [
        ...(step >= 26 || role !== "" ? [text(name, PLOT.bottom + 18, role === "culprit")] : []),
        ...(role === "" ? [] : [text(role, PLOT.bottom + 34, true)]),
        ...(each.gap > 0 && !first && step >= 30
            ? [
                `<text x="${round(center - step / 2)}" y="${PLOT.bottom + 50}" text-anchor="middle">⋯ ${each.gap}${step < GAP_WORDS ? "" : " not measured"}<title>${each.gap} not measured</title></text>`,
            ]
            : []),
    ];
}
function described(report, series) {
    const where = report.culprit === null
        ? ""
        : ` The readings change at commit ${report.culprit.commit.slice(0, 12)}, number ${series.find(({ commit }) => commit === report.culprit?.commit)?.position ?? "?"}.`;
    return `${chartCaption(report)}. ${report.readings.length} readings of ${series.length} commits.${where}`;
}
function round(value) {
    return String(Math.round(value * 10) / 10);
}
/** The style of a drawing in a file of its own, for light and dark. */
const SVG_STYLE = `svg{--ink:#1b2430;--soft:#52606f;--line:#d5dce4;--ground:#fff;--accent:#0b5c8a;--good:#146c43;--bad:#a51d2d;--gap:#8a4b08;font:12px system-ui,sans-serif}
@media (prefers-color-scheme:dark){svg{--ink:#e4e9ef;--soft:#a3b0bd;--line:#364352;--ground:#12181f;--accent:#6cb8e6;--good:#6fd39b;--bad:#ff959f;--gap:#f3b765}}
.ground{fill:var(--ground)}text{fill:var(--soft)}.strong{fill:var(--ink);font-weight:600}.grid{stroke:var(--line)}
.good{fill:var(--good)}.bad{fill:var(--bad)}.unusable{stroke:var(--gap);fill:none;stroke-width:2}.point{fill-opacity:.55}
.median{stroke:var(--ink);stroke-width:3}.threshold{stroke:var(--gap);stroke-width:1.5;stroke-dasharray:6 4}
.change{stroke:var(--accent);stroke-width:2;stroke-dasharray:3 3}.band{fill:var(--accent);fill-opacity:.13}`;

;// CONCATENATED MODULE: ./packages/report/lib/culprit-report-found.js





/** Commits of a group that a page lists. */
const culprit_report_found_LISTED = 50;
/** What was found: the readings, the likeliest commits, how the search went. */
function foundSections(report) {
    return [
        { id: "readings", title: "What was measured", blocks: readings(report) },
        ...(report.top.length === 0 && report.remaining.length === 0
            ? []
            : [{ id: "suspects", title: "Who it may be", blocks: suspects(report) }]),
    ];
}
function readings(report) {
    const blocks = [
        { kind: "chart", caption: chartCaption(report), svg: readingSvg(report), text: readingChart(report) },
    ];
    const notes = [];
    if (report.drifted === true)
        notes.push([
            "The good end, measured again at the end, no longer read as at the start: the machine may have changed while it was searched.",
        ]);
    if (report.drifted === false)
        notes.push(["The good end, measured again at the end, still read as at the start."]);
    if (report.runners.length > 1)
        notes.push([
            report.metric === null
                ? `Answers of ${(0,lib_words/* counted */.h)(report.runners.length, "runner")}, each allowed to fail at a rate of its own; by share of bad answers: `
                : `Readings of ${(0,lib_words/* counted */.h)(report.runners.length, "runner")}, allowed to differ by a constant: `,
            ...report.runners
                .slice(0, 10)
                .flatMap(({ runner, offset }, at) => [
                at === 0 ? "" : ", ",
                { kind: "code", text: runner },
                report.metric === null ? ` ${(0,figure/* signed */.x8)(Math.round(100 * offset))} points` : ` ${(0,figure/* signed */.x8)(offset)}`,
            ]),
            ".",
        ]);
    return notes.length === 0 ? blocks : [...blocks, { kind: "list", items: notes }];
}
function suspects(report) {
    const { top, remaining, suspects: all } = report;
    const blocks = [];
    if (top.length > 0)
        blocks.push({
            kind: "table",
            caption: `The likeliest of ${(0,lib_words/* counted */.h)(all, "suspect")}, by the readings`,
            columns: [
                { title: "Commit" },
                { title: "Probability", narrow: true },
                { title: "Risk score", align: "right" },
                { title: "By" },
            ],
            rows: top.map((each) => [
                [
                    { kind: "code", text: culprit_report_answer_short(each.commit) },
                    " ",
                    each.header,
                    { kind: "small", text: `number ${each.position} of ${all}` },
                ],
                [{ kind: "share", share: each.probability, words: likelihood(report, each.probability) }],
                [each.riskScore === null ? "not computed" : (0,figure/* figure */.vP)(each.riskScore)],
                [each.author, { kind: "small", text: each.date }],
            ]),
            empty: "",
        });
    if (report.outcome !== "culprit" && remaining.length > 0) {
        const lead = report.outcome === "group"
            ? "The first bad commit is one of these, oldest first"
            : "These hold the wanted probability, oldest first";
        const more = remaining.length > culprit_report_found_LISTED ? ` and ${remaining.length - culprit_report_found_LISTED} more, which the document lists` : "";
        blocks.push({
            kind: "paragraph",
            text: [
                `${lead}: `,
                ...remaining
                    .slice(0, culprit_report_found_LISTED)
                    .flatMap((sha, at) => [at === 0 ? "" : ", ", { kind: "code", text: culprit_report_answer_short(sha) }]),
                `${more}.`,
            ],
        });
    }
    return blocks;
}
/** Without noise nothing is likely: commits are left or they are not. */
function likelihood({ model }, probability) {
    return model === "certain" && probability >= 1 ? "the only one left" : (0,figure/* percent */.KN)(probability);
}
/** Readings without the culprit are counted apart: they decide nothing about who it is. */
function forTheProof({ counterfactual }) {
    return counterfactual?.kind === "measured"
        ? ` (and ${counterfactual.readings.length} more without the culprit, for the proof)`
        : "";
}
/** How the answer was come by, for those who want to judge it. */
function methodSection(report) {
    const { readings: taken, metric } = report;
    const seconds = taken.reduce((sum, each) => sum + each.duration + (each.setupDuration ?? 0), 0) / 1000;
    const facts = [
        [
            "Searched",
            [
                `${(0,lib_words/* counted */.h)(report.suspects, "suspect")} between `,
                { kind: "code", text: culprit_report_answer_short(report.good) },
                " (good) and ",
                { kind: "code", text: culprit_report_answer_short(report.bad) },
                ` (bad), ${report.firstParent ? "on the line of first parents" : "every commit"}`,
            ],
        ],
        ["Bad is", [metric === null ? "an exit code other than 0 and 125" : badWords(metric)]],
        [
            "Effort",
            [
                `${(0,lib_words/* counted */.h)(taken.length, "reading")}${forTheProof(report)}, ${(0,lib_words/* counted */.h)(report.builds, "setup")}, ${(0,figure/* span */.Ln)(seconds)} of commands`,
            ],
        ],
        ["Readings taken as", [MODELS[report.model]]],
        ["Looked first", [report.prior === "risk" ? "at commits of high risk" : "halfway"]],
        ...(report.confidence.value === null ? [] : [["Confidence", [probably(report)]]]),
        ["It holds if", [report.confidence.assumption]],
        ["Command", [{ kind: "code", text: `sha256:${report.commandDigest}` }]],
    ];
    return { id: "method", title: "How it was found", blocks: [{ kind: "facts", facts }] };
}
const MODELS = {
    certain: "certain, each one",
    counts: "counts beyond the threshold",
    continuous: "values with noise",
};

;// CONCATENATED MODULE: ./packages/report/lib/culprit-report-times.js

/** What is known of when things happened, oldest first. */
function timeLine(report) {
    const { culprit, safety: impact, readings } = report;
    const starts = readings.map(({ startedAt }) => startedAt).sort();
    const events = [];
    const add = (at, what) => {
        if (at !== null && at !== undefined && /^\d{4}-/.test(at))
            events.push({ at, what });
    };
    add(culprit?.date, `culprit ${culprit === null ? "" : culprit_report_answer_short(culprit.commit)} committed, by its own date`);
    add(report.deployment.plan?.evaluatedAt, "its deployment was planned");
    add(impact.deployedAt, "regression deployed");
    add(impact.detectedAt, "regression detected");
    // A document has the time at which its step began, which for a search is before what it measured.
    add(report.evaluatedAt, "this run of bisect began");
    add(starts[0], "first reading of the search");
    add(searchEndedAt(report), "last reading ended, and with it the search");
    return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
/** When the last reading ended, the proof's included: from then on the answer was known. Null when no reading has a time. */
function searchEndedAt({ readings, counterfactual }) {
    const proof = counterfactual?.kind === "measured" ? counterfactual.readings : [];
    const ends = [...readings, ...proof]
        .map(({ startedAt, duration, setupDuration }) => Date.parse(startedAt) + duration + (setupDuration ?? 0))
        .filter((time) => time >= 0 && time < culprit_report_times_MOST);
    return ends.length === 0 ? null : seconds(ends.reduce((a, b) => Math.max(a, b)));
}
/** The year 10,000, from which on times are written otherwise; a log may claim any. */
const culprit_report_times_MOST = Date.UTC(10_000, 0);
function seconds(time) {
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
/** `2026-11-22 03:12 UTC`. */
function minute(at) {
    return `${at.slice(0, 16).replace("T", " ")} UTC`;
}

;// CONCATENATED MODULE: ./packages/report/lib/culprit-report-page.js






/** The report of an incident as a page: first what to do, then why, then all that is known around it. */
function culpritPage(report) {
    const { words, sentence } = answerOf(report);
    return {
        title: "Incident report",
        subtitle: subtitle(report),
        verdict: { ...COLOURS[report.outcome], words, sentence },
        lead: leadBlocks(report),
        sections: [
            ...foundSections(report),
            ...changeSection(report),
            ...aroundSections(report),
            {
                id: "times",
                title: "Time line",
                blocks: [
                    {
                        kind: "list",
                        items: timeLine(report).map(({ at, what }) => [{ kind: "strong", text: at }, ` ${what}`]),
                    },
                ],
            },
            methodSection(report),
            ...openSection(report),
        ],
    };
}
/** The answers are no verdicts on evidence; they borrow its colours, with signs of their own. */
const COLOURS = {
    culprit: { status: "NOT_SATISFIED", sign: "◎" },
    group: { status: "INSUFFICIENT_EVIDENCE", sign: "◐" },
    undecided: { status: "INSUFFICIENT_EVIDENCE", sign: "?" },
    "not-reproduced": { status: "NOT_EVALUATED", sign: "○" },
};
/** When it was seen and when the search ended: the step's own beginning, which the document has, lies before what it measured. */
function subtitle(report) {
    const { metric, evaluatedAt, safety } = report;
    const ended = searchEndedAt(report);
    return [
        metric === null ? "A command that fails" : badWords(metric),
        ...(safety.detectedAt === null ? [] : [`detected ${minute(safety.detectedAt)}`]),
        ended === null ? `search begun ${minute(evaluatedAt)}` : `search ended ${minute(ended)}`,
    ].join(", ");
}
function openSection({ mode, notEvaluated }) {
    const items = [...mode.reasons, ...notEvaluated.map(({ what, reason }) => `${what}: ${reason}`)].map((each) => [each]);
    return items.length === 0 ? [] : [{ id: "open", title: "Not evaluated", blocks: [{ kind: "list", items }] }];
}

// EXTERNAL MODULE: ./packages/report/lib/html-page.js + 2 modules
var html_page = __webpack_require__(1877);
;// CONCATENATED MODULE: ./packages/text/lib/plain-markdown.js

/**
 * Text for a Markdown file that people go on editing: it renders as it reads, nothing in it is markup, HTML, a link or a mention, and
 * a backslash stands only where one is needed. `escapeMarkdown` is for pages that are only looked at: it leaves no character to chance.
 *
 * Words that renderers make links or mentions of (`https://…`, `www.…`, `@name`, `a@b.example`) become code: in GitHub's Markdown
 * such a word is found in the finished text, where a backslash is long gone.
 */
function plainMarkdown(text) {
    const words = (0,visible/* oneLine */.T)(text).trim().split(/\s+/);
    return words.map((word, at) => (LINKED.test(word) ? codeSpan(word) : literal(word, at === 0))).join(" ");
}
const LINKED = /@(?=[\w-])|:\/\/|www\./i;
/**
 * Text as inline code in Markdown (CommonMark 0.31, 6.1): between more backticks than stand in it anywhere, and a space where
 * a backtick at its edge would join them.
 */
function codeSpan(text) {
    const line = (0,visible/* oneLine */.T)(text);
    const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = "`".repeat(longest + 1);
    const edge = line === "" || /^`|`$|^ .* $/.test(line) ? " " : "";
    return `${fence}${edge}${line}${edge}${fence}`;
}
/** At the beginning of a line a word of such signs alone begins a heading, a list or a rule; at the end of a heading it is left out. */
const LINE_SIGN = /^(?:#+|[-+=]+|\d{1,9}[.)])$/;
function literal(word, first) {
    const safe = word.replace(MARKUP, (signs) => signs.replace(/./g, "\\$&"));
    if (first && word.startsWith(">"))
        return `\\${safe}`;
    return LINE_SIGN.test(word) && (first || word.startsWith("#")) ? safe.replace(/.$/, "\\$&") : safe;
}
/**
 * What means something anywhere in a line: a backslash before punctuation or at the end; code, emphasis, links and mathematics; `_`, but not
 * inside a word; `~` that could end a strike-through; `<` where HTML and `&` where a character reference would begin.
 */
const MARKUP = /\\(?=[!-/:-@[-`{-~]|$)|[`*[\]$]|(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])|(?<=.)~|<(?=[a-z/!?])|&(?=#?\w+;)/giu;

;// CONCATENATED MODULE: ./packages/report/lib/incident-draft.js




/**
 * The next incident file, as far as it can be written without the people who were there: what is known is filled in, everything
 * else is a blank that says what belongs there. What people are to write stands before what bisect says, so that a later search
 * quotes the people (it quotes the first paragraph of a section), and never a recommendation as what helped. In the form that `incidents/` is searched by (docs/incidents.md).
 */
function incidentDraft(report) {
    const { sentence } = answerOf(report);
    const { metric, safety, culprit, rollback, approval } = report;
    const services = safety.services;
    return `${[
        frontMatter(report),
        `# ${plainMarkdown(title(report))}`,
        `> A draft of bisect, for people to finish: each blank is marked \`[to be filled in: …]\`. Only what is said to be measured was measured.`,
        `## Summary\n\n${plainMarkdown(sentence)} ${plainMarkdown(effectSentence(report) ?? "")}`.trimEnd(),
        `${blank("what users and patients saw, in two sentences")}`,
        `## Impact\n\n${[
            `- Services: ${services.length === 0 ? blank("which services") : services.map(codeSpan).join(", ")}`,
            `- Domains: ${safety.domains.join(", ") || "none in the configuration"}; safety class ${safety.safetyClass ?? "none in the configuration"}`,
            `- Declared clinical impact: ${safety.clinicalImpact ?? blank("no declaration that can be read was found; who judged it, and how")}`,
            `- Exposure: ${safety.exposureSeconds === null ? blank("from deployment to detection") : (0,figure/* span */.Ln)(safety.exposureSeconds)}`,
            `- Patients affected, and how that was found out: ${blank("number, method, who checked")}`,
            `- Payments or records affected: ${blank("number, method, who checked")}`,
        ].join("\n")}`,
        `## Time line (UTC)\n\n${[
            ...timeLine(report).map(({ at, what }) => `- ${plainMarkdown(`${at} ${what}`)}`),
            `- ${blank("time")} alert acknowledged by ${blank("who")}`,
            `- ${blank("time")} rollback decided by ${blank("who")}`,
            `- ${blank("time")} rollback carried out by ${blank("who, or which engine")}`,
            `- ${blank("time")} ${metric === null ? "the command" : codeSpan(metric.name)} back to normal`,
        ].join("\n")}`,
        `## Root cause\n\n${blank("why the change had this effect, and why nothing stopped it")}\n\n${rootCause(report)}`,
        `## Resolution\n\n${blank("what was done in the end, and how it was seen to help")}`,
        `Recommended by bisect: ${plainMarkdown(report.action.what)} ${plainMarkdown(counterfactualSentence(report) ?? "")}`.trimEnd(),
        `## Rollback decision\n\n${[
            `- Recommended by bisect: ${rollBackWords(rollback, codeName)}. ${plainMarkdown(rollback.reason)}`,
            `- Must approve: ${approval.roles.length === 0 ? "nobody by the configuration" : approval.roles.map(({ role, eligible }) => `${plainMarkdown(role)} (${eligible.map(codeSpan).join(", ") || "nobody is named"})`).join(", ")}`,
            `- Decision, by whom and why: ${blank("roll back or not, names, reason")}`,
        ].join("\n")}`,
        `## Prevention\n\n- ${blank("what would have caught it before deployment, owner, date")}\n- ${blank("what would have detected it sooner, owner, date")}`,
        `## References\n\n${[
            `- Search: good ${codeSpan(report.good)}, bad ${codeSpan(report.bad)}, command ${codeSpan(`sha256:${report.commandDigest}`)}`,
            ...(culprit === null ? [] : [`- Culprit: ${codeSpan(culprit.commit)}`]),
            ...(report.incidents.searched
                ? report.incidents.items.map(({ file, title: past }) => `- Similar: ${codeSpan(file)} ${plainMarkdown(past)}`)
                : []),
            `- Ticket: ${blank("link")}`,
        ].join("\n")}`,
    ].join("\n\n")}\n`;
}
/** The name of a version, or the short one of a commit, as code. */
function codeName(name) {
    return codeSpan(/^[0-9a-f]{40,64}$/.test(name) ? culprit_report_answer_short(name) : name);
}
/** A blank for people, which no reader takes for a fact. */
function blank(what) {
    return `[to be filled in: ${what}]`;
}
function title({ metric, culprit, outcome }) {
    const what = metric === null ? "A check failed" : badWords(metric);
    if (culprit !== null)
        return `${what} after “${culprit.header}”`;
    return `${what}, ${outcome === "not-reproduced" ? "not reproduced" : "culprit not known yet"}`;
}
/** YAML in which every text of others is a JSON string, which YAML reads the same and nothing inside can end. */
function frontMatter(report) {
    const { culprit, metric, safety, evaluatedAt } = report;
    const string = (value) => JSON.stringify((0,visible/* oneLine */.T)(value));
    return [
        "---",
        `title: ${string(title(report))}`,
        `date: ${(safety.detectedAt ?? evaluatedAt).slice(0, 10)}`,
        "status: draft",
        `services: [${safety.services.map(string).join(", ")}]`,
        `metric: ${metric === null ? "null" : string(metric.name)}`,
        `outcome: ${report.outcome}`,
        `culprit: ${culprit === null ? "null" : string(culprit.commit)}`,
        `root-cause: ${string("[to be filled in: one sentence]")}`,
        `resolution: ${string("[to be filled in: one sentence]")}`,
        "---",
    ].join("\n");
}
function rootCause({ culprit, outcome, remaining }) {
    if (culprit === null)
        return outcome === "not-reproduced"
            ? "Not known: the regression did not show in the search."
            : `Not known: one of ${remaining.length} commits.`;
    const [hunk] = culprit.hunks;
    const where = hunk === undefined
        ? ""
        : ` The change closest to what was measured is at ${codeSpan(`${hunk.path}:${hunk.line}`)}, by names; that it is the cause is for people to say.`;
    return `Commit ${codeSpan(culprit_report_answer_short(culprit.commit))} ${plainMarkdown(`“${culprit.header}” by ${culprit.author}`)}.${where}`;
}

// EXTERNAL MODULE: ./packages/report/lib/markdown-page.js
var markdown_page = __webpack_require__(4307);
;// CONCATENATED MODULE: ./packages/report/lib/culprit-report.js






/** A culprit report as a job summary of at most `budget` bytes: what to do first, then the readings, the change, all around it. */
function culpritSummary(report, budget) {
    return (0,fit/* fit */.Uj)((0,markdown_page/* markdownBlocks */.K)(culpritPage(report)), budget);
}
/** What stands beside the document for people: the report to read and to send, its drawing, and the next incident file to finish. */
function culpritFiles(report) {
    const page = culpritPage(report);
    return [
        { name: "culprit-report.html", text: (0,html_page/* htmlPage */.X)(page) },
        { name: "culprit-report.svg", text: `${readingSvg(report, SVG_STYLE)}\n` },
        { name: "culprit-report.md", text: (0,markdown_page/* markdownPage */.t)(page) },
        { name: "incident-draft.md", text: incidentDraft(report) },
    ];
}

;// CONCATENATED MODULE: ./packages/report/lib/culprit-report-lines.js


/** The answer in a few lines for log and terminal; the sink escapes what is of others in it. */
function culpritLines(report) {
    const { words, sentence } = answerOf(report);
    const { action, rollback, top } = report;
    return [
        `${words}. ${sentence}`,
        `Do: ${action.what}${action.command === null ? "" : ` ${action.command}`}`,
        `Roll back: ${rollBackWords(rollback, String)}. ${rollback.reason}`,
        ...[effectSentence(report), counterfactualSentence(report)].filter((each) => each !== null),
        ...(report.outcome === "culprit"
            ? []
            : top.map(({ commit, probability, header }) => `  ${(0,figure/* percent */.KN)(probability)} ${commit} ${header}`)),
    ];
}
function culpritAnnotation(report) {
    const { words, sentence } = answerOf(report);
    return {
        level: report.outcome === "culprit" ? "notice" : "warning",
        title: `Bisect: ${words}`,
        message: `${sentence} ${report.action.what}`,
        path: null,
        line: null,
    };
}

;// CONCATENATED MODULE: ./actions/bisect/lib/src/phases/reported.js







/** Writes the report of a search that has ended, in whichever phase it did, and gives what the action gives back. */
async function reported(request) {
    const { inputs, context, question, searched, result } = request;
    const { space, subject, change } = searched;
    const { directory } = question;
    const fields = await describeIncident({
        repository: question.git,
        space,
        suspects: searched.suspects,
        found: result,
        test: question.test,
        noise: question.noise,
        prior: inputs.prior,
        firstParent: inputs.firstParent,
        configuration: subject.configuration.value,
        riskOf: (sha) => change?.commits.find(({ commit }) => commit.sha === sha)?.risk,
        service: inputs.service,
        evidence: inputs.evidence.length > 0
            ? inputs.evidence.map((name) => ({ name, directory: (0,external_node_path_.resolve)(context.workspace, name) }))
            : [{ name: "output-directory", directory }],
        incidents: {
            directory: (0,external_node_path_.resolve)(context.workspace, inputs.workingDirectory, inputs.incidents ?? "incidents"),
            name: inputs.incidents ?? "incidents",
        },
        times: question.times,
    });
    const document = await (0,write_document/* writeDocument */.f)(directory, "culprit-report", {
        ...(0,header/* predicateHeader */.n)(subject, {
            action: "bisect",
            version: package_namespaceObject.rE,
            mode: inputs.mode,
            evaluatedAt: context.evaluatedAt,
            materials: {},
            notEvaluated: change?.notEvaluated ?? [],
        }),
        ...fields,
    });
    const report = document.statement.predicate;
    const files = culpritFiles(report);
    for (const { name, text } of files)
        await (0,lib_document/* replaceFile */.fR)((0,external_node_path_.join)(directory, name), text);
    return {
        document,
        outputs: {
            outcome: report.outcome,
            culprit: report.culprit?.commit ?? "",
            confidence: report.confidence.value === null ? "" : String(report.confidence.value),
            tests: String(report.readings.length),
        },
        summary: (budget) => culpritSummary(report, budget),
        annotations: [culpritAnnotation(report)],
        lines: [...culpritLines(report), ...files.map(({ name }) => `written: ${(0,external_node_path_.join)(directory, name)}`)],
        // An answer is what was asked for, so no answer fails the step; only a search that cannot be made does, by its error.
        failure: null,
        failureExitCode: 1,
    };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/run/look-back.js


/**
 * Looks for a good commit when none is known: measures `start` first, if there is one, then the commits 1, 2, 4, 8 ... before `bad` on the
 * line of first parents (after `start` those older than it), until one is good, at most to the first commit of the history. Ones that cannot
 * be tested are passed by. All its readings count in the search that follows.
 *
 * @returns the full sha of the first one found good
 * @throws CulpritError `no-good-commit`, `no-suspects`; the errors of `Measurements.take`
 */
async function lookBack(request) {
    const { repository, bad, measurements, say } = request;
    await commitBefore(repository, bad);
    let tested = false;
    let reason = "its readings in the log have no verdict";
    for await (const commit of candidates(request)) {
        const verdict = await verdictOf(request, commit);
        say(`Looking back: ${commit.slice(0, 12)} is ${verdict === "skip" ? "not testable" : verdict}`);
        if (verdict === "good")
            return commit;
        if (verdict === "bad")
            tested = true;
        else
            reason = measurements.reason(await repository.tree(commit)) || reason;
    }
    if (!tested)
        throw new CulpritError("no-good-commit", "user", `Looking back from ${bad}, none of the commits could be tested (the last one: ${reason}). Begin a new search with a command and setup that work there, or more time for them.`);
    if (repository.shallow)
        throw tooShallow(bad);
    throw new CulpritError("no-good-commit", "user", `Looking back from ${bad} to the first commit, none of those measured is good: the command does not show a regression of the code. Begin a new search with a good commit, or with a corrected command.`);
}
/**
 * The first parent of the bad commit, without which there is nothing to look back at.
 *
 * @throws CulpritError `no-suspects` when there is none, `no-good-commit` when it was not fetched
 */
async function commitBefore(repository, bad) {
    const before = await repository.tryResolve(`${bad}~1`);
    if (before !== undefined)
        return before;
    if (repository.shallow)
        throw tooShallow(bad);
    throw new CulpritError("no-suspects", "user", `${bad} is the first commit of the history, so there is none before it that could be good.`);
}
function tooShallow(bad) {
    return new CulpritError("no-good-commit", "environment", `No commit that was fetched before ${bad} is good; older ones are missing because this clone is shallow. ${lib_error/* FETCH_ALL */.lZ}.`);
}
async function* candidates({ repository, bad, start }) {
    if (start !== undefined)
        yield start;
    const before = (distance) => repository.tryResolve(`${bad}~${distance}`);
    let last = 0;
    for (let distance = 1;; distance *= 2) {
        const commit = await before(distance);
        if (commit === undefined)
            break;
        last = distance;
        if (start === undefined || (commit !== start && (await repository.isAncestor(commit, start))))
            yield commit;
    }
    // The first commit of the history lies between the last that is there and the first that is not.
    let [there, not] = [last, 2 * Math.max(last, 1)];
    while (not - there > 1) {
        const middle = Math.floor((there + not) / 2);
        if ((await before(middle)) === undefined)
            not = middle;
        else
            there = middle;
    }
    const oldest = there > last ? await before(there) : undefined;
    if (oldest !== undefined && oldest !== start)
        yield oldest;
}
/** Measures a commit until its readings agree. */
async function verdictOf({ repository, measurements, noise }, commit) {
    const needed = noise === "auto" ? 2 : 1;
    for (;;) {
        const known = settled(measurements.readings.filter((each) => each.commit === commit), needed);
        if (known !== undefined)
            return known;
        const target = { commit, tree: await repository.tree(commit) };
        await measurements.take([target], { of: "search", position: () => 0, role: () => "" });
    }
}
function settled(readings, needed) {
    const count = (verdict) => readings.filter((each) => each.verdict === verdict).length;
    if (count("good") >= needed)
        return "good";
    if (count("bad") >= needed)
        return "bad";
    return count("skip") > 0 || count("failed") >= 2 ? "skip" : undefined;
}

// EXTERNAL MODULE: ./packages/change/lib/subject.js + 2 modules
var lib_subject = __webpack_require__(9196);
// EXTERNAL MODULE: ./packages/change/lib/read-change.js + 16 modules
var read_change = __webpack_require__(3937);
;// CONCATENATED MODULE: ./packages/culprit/lib/suspects.js

/**
 * The commits among which the culprit is: `git rev-list --first-parent good..bad`, or `git rev-list good..bad`.
 *
 * When `good` lies on the line of first parents, that is the same as with `--ancestry-path`. When it lies on a branch that was
 * merged, the line before the merge is searched too: otherwise the merge would be blamed for what came in on the line.
 *
 * @throws CulpritError `no-suspects`, `ends-swapped`, `ends-unrelated`; GitError `shallow-clone` when history is missing between them
 */
async function suspectsBetween(repository, request) {
    const { good, bad, firstParent } = request;
    if (good === bad)
        throw new CulpritError("no-suspects", "user", `good and bad are the same commit ${good}, so nothing changed between them; give the last commit that is known to be good and one that is known to be bad.`);
    const parents = await parentsWithin(repository, good, bad);
    const order = parentsFirst(bad, parents);
    if (!descendants(order, parents, good).has(bad))
        throw await noAncestor(repository, good, bad);
    const shas = firstParent ? firstParentLine(bad, parents) : order;
    const chosen = new Set(shas);
    const suspects = shas.map((sha, index) => {
        const before = shas[index - 1];
        const own = (parents.get(sha) ?? []).filter((parent) => chosen.has(parent));
        return { sha, parents: firstParent ? (before === undefined ? [] : [before]) : own };
    });
    return { suspects, broughtBy: firstParent ? brought(shas, parents) : new Map(shas.map((sha) => [sha, [sha]])) };
}
async function parentsWithin(repository, base, head) {
    const parents = new Map();
    for await (const commit of repository.log({ base, head }))
        parents.set(commit.sha, commit.parents);
    return parents;
}
/** Commits with every parent before its children, the head last; a depth-first walk that needs no deep call stack. */
function parentsFirst(head, parents) {
    const order = [];
    const seen = new Set();
    const stack = parents.has(head) ? [{ sha: head, next: 0 }] : [];
    seen.add(head);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const parent = parents.get(top.sha)?.[top.next++];
        if (parent === undefined) {
            order.push(top.sha);
            stack.pop();
        }
        else if (parents.has(parent) && !seen.has(parent)) {
            seen.add(parent);
            stack.push({ sha: parent, next: 0 });
        }
    }
    return order;
}
function descendants(order, parents, of) {
    const found = new Set();
    for (const sha of order)
        if (parents.get(sha)?.some((parent) => parent === of || found.has(parent)))
            found.add(sha);
    return found;
}
/** Oldest first. */
function firstParentLine(head, parents) {
    const line = [];
    for (let sha = head; sha !== undefined && parents.has(sha); sha = parents.get(sha)?.[0])
        line.push(sha);
    return line.reverse();
}
function brought(line, parents) {
    const known = new Set();
    const all = new Map();
    for (const sha of line) {
        const found = [];
        const open = [sha];
        for (let each = open.pop(); each !== undefined; each = open.pop()) {
            if (known.has(each) || !parents.has(each))
                continue;
            known.add(each);
            found.push(each);
            open.push(...(parents.get(each) ?? []));
        }
        all.set(sha, found);
    }
    return all;
}
async function noAncestor(repository, good, bad) {
    if (await repository.isAncestor(bad, good))
        return new CulpritError("ends-swapped", "user", `good (${good}) comes after bad (${bad}); the two are swapped, or the command should look for what was mended.`);
    return new CulpritError("ends-unrelated", "user", `good (${good}) is not an ancestor of bad (${bad}), so no line of commits leads from one to the other; give a good commit from the history of bad.`);
}

;// CONCATENATED MODULE: ./packages/culprit/lib/prior.js
/** Share of the prior that goes by risk; the rest is spread evenly, so that no commit is ever out of the question. */
const BY_RISK = 0.8;
/** The same probability for every suspect. */
function uniformPrior(suspects) {
    return new Map(suspects.map((each) => [each.sha, 1 / suspects.length]));
}
/**
 * 80 % in proportion to the risk score, 20 % uniform. All uniform when no suspect has any risk.
 *
 * @param riskOf risk score, 0 to 100; 0 for a commit that has none
 */
function riskPrior(suspects, riskOf) {
    const total = suspects.reduce((sum, each) => sum + riskOf(each.sha), 0);
    if (total <= 0)
        return uniformPrior(suspects);
    const even = (1 - BY_RISK) / suspects.length;
    return new Map(suspects.map((each) => [each.sha, (BY_RISK * riskOf(each.sha)) / total + even]));
}

;// CONCATENATED MODULE: ./actions/bisect/lib/src/phases/space.js


/**
 * Looks at the ends and what is asked of them before anything is written or measured: a slip in an input must not cost an hour, nor set
 * the log of an earlier search aside.
 *
 * @returns what is searched; undefined when the good end is to be looked for
 * @throws as `spaceBetween`; CulpritError `no-good-commit` when nothing before the bad commit was fetched
 */
async function checkedSpace(question, inputs, context) {
    const { git, good, start, bad } = question;
    if (good !== null)
        return spaceBetween(question, good, inputs, context);
    // The prior is of no use before the good end is known, and costs seconds in a long history.
    await spaceBetween(question, start ?? (await commitBefore(git, bad)), { ...inputs, prior: "uniform" }, context);
    return undefined;
}
/**
 * The suspects between a good commit and the bad one, with the prior that the inputs ask for.
 *
 * @param good full sha
 * @throws CulpritError `no-suspects`, `ends-swapped`, `ends-unrelated`, `service-unknown`; ChangeError `configuration-missing`; GitError `shallow-clone`
 */
async function spaceBetween({ git, bad }, good, inputs, context) {
    const suspects = await suspectsBetween(git, { good, bad, firstParent: inputs.firstParent });
    const range = await git.resolveRange({ kind: "explicit", base: good, head: bad }, { allowEmpty: false });
    const subject = await (0,lib_subject/* subjectOf */.et)(git, range, inputs.config, context.event?.repository ?? null);
    (0,lib_subject/* throwIfConfigurationMissing */.eF)(subject.configuration, inputs.config);
    checkService(inputs.service, subject.configuration.value);
    const change = inputs.prior === "risk"
        ? await (0,read_change/* changeOf */.C2)(subject, {
            configPath: inputs.config,
            cacheDirectory: undefined,
            day: context.evaluatedAt.slice(0, 10),
            signal: context.signal,
        })
        : null;
    const risk = change === null ? undefined : risks(change, suspects);
    const prior = risk === undefined ? uniformPrior(suspects.suspects) : riskPrior(suspects.suspects, (sha) => risk.get(sha) ?? 0);
    return { space: { good, suspects: suspects.suspects, prior }, suspects, subject, change };
}
/** Risk scores of the suspects; a merge on a first-parent line is as risky as the riskiest commit that it brought. */
function risks(change, suspects) {
    const own = new Map(change.commits.map(({ commit, risk }) => [commit.sha, risk.score]));
    return new Map([...suspects.broughtBy].map(([sha, brought]) => [
        sha,
        brought.reduce((highest, each) => Math.max(highest, own.get(each) ?? 0), 0),
    ]));
}

;// CONCATENATED MODULE: ./packages/culprit/lib/ancestry.js
/** A commit and all of its ancestors among the suspects. */
function ancestorsOf(commit, suspects) {
    const parents = new Map(suspects.map((each) => [each.sha, each.parents]));
    const found = new Set();
    const open = [commit];
    for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
        if (found.has(sha) || !parents.has(sha))
            continue;
        found.add(sha);
        open.push(...(parents.get(sha) ?? []));
    }
    return found;
}
/** Shares of all suspects at once, in their order (parents before children). */
function sharesOf(suspects, massOf) {
    const masses = suspects.map((each) => massOf(each.sha));
    const total = masses.reduce((sum, mass) => sum + mass, 0) || 1;
    const isLine = suspects.every((each, index) => index === 0 || each.parents.includes(suspects[index - 1]?.sha ?? ""));
    const sums = isLine ? lineSums(masses) : graphSums(suspects, masses);
    return sums.map(({ count, mass }) => ({ count, mass: mass / total }));
}
function lineSums(masses) {
    let mass = 0;
    return masses.map((each, index) => {
        mass += each;
        return { count: index + 1, mass };
    });
}
/**
 * In a graph the ancestors of a commit are a set, and sets of all commits would take quadratic memory. So 32 ancestors are taken
 * at a time, as the bits of one number per commit; a table of sums for each of its four bytes makes adding them up cheap.
 */
function graphSums(suspects, masses) {
    const position = new Map(suspects.map((each, index) => [each.sha, index]));
    const parents = suspects.map((each) => each.parents.map((sha) => position.get(sha)).filter((index) => index !== undefined));
    const sums = suspects.map(() => ({ count: 0, mass: 0 }));
    for (let start = 0; start < suspects.length; start += 32) {
        const bits = new Uint32Array(suspects.length);
        const table = [0, 8, 16, 24].map((shift) => byteSums(masses.slice(start + shift, start + shift + 8)));
        for (let index = start; index < suspects.length; index++) {
            let set = index < start + 32 ? 1 << (index - start) : 0;
            for (const parent of parents[index] ?? [])
                set |= bits[parent] ?? 0;
            bits[index] = set;
            if (set !== 0)
                add(sums, index, set, table);
        }
    }
    return sums;
}
function add(sums, index, set, table) {
    const sum = sums[index];
    if (sum === undefined)
        return;
    for (let byte = 0; byte < 4; byte++) {
        const entry = table[byte]?.[(set >>> (8 * byte)) & 255];
        sum.count += entry?.count ?? 0;
        sum.mass += entry?.mass ?? 0;
    }
}
/** For each value of a byte, how many bits are set and what the masses that they stand for add up to. */
function byteSums(masses) {
    const entries = [{ count: 0, mass: 0 }];
    for (let value = 1; value < 256; value++) {
        const lowest = 31 - Math.clz32(value & -value);
        const rest = entries[value & (value - 1)] ?? { count: 0, mass: 0 };
        entries.push({ count: rest.count + 1, mass: rest.mass + (masses[lowest] ?? 0) });
    }
    return entries;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/testability.js
/**
 * How likely each commit can be tested, 0 to 1, by which of them were skipped, in their order. Commits that cannot be tested come in
 * runs: one breaks the build, a later one mends it. So the chance grows with the distance from the nearest skipped one, and the more
 * were skipped the wider the search steps aside.
 */
function testabilityOf(skipped) {
    const count = skipped.filter(Boolean).length;
    if (count === 0)
        return skipped.map(() => 1);
    const distances = skipped.map(() => Number.POSITIVE_INFINITY);
    const sweep = (indices) => {
        let distance = Number.POSITIVE_INFINITY;
        for (const index of indices) {
            distance = skipped[index] ? 0 : distance + 1;
            distances[index] = Math.min(distances[index] ?? distance, distance);
        }
    };
    sweep(skipped.keys());
    sweep([...skipped.keys()].reverse());
    return distances.map((distance) => (distance === Number.POSITIVE_INFINITY ? 1 : distance / (distance + count)));
}

;// CONCATENATED MODULE: ./packages/culprit/lib/halving.js



/**
 * The search for a command that gives the same answer every time: halving by the prior's mass instead of by count, so that
 * commits likely to be the culprit are reached in fewer tests.
 *
 * A prior can mislead. So a probe must leave so few commits on either side that plain halving ends within ceil(log2 N) + 1 tests in
 * all: the search costs at most one test more than `git bisect`, whatever the prior says. (Switching to plain halving only after
 * that many tests, the simpler rule, allows nearly twice as many.) Each commit that cannot be tested costs its own test and allows one more.
 *
 * With k probes side by side they stand at the quantiles j/(k+1), half by the prior's mass and half by count: a round leaves at
 * most about 2/(k+1) of the commits, whatever the prior says.
 */
const halving = (space, readings, width = 1) => {
    const verdicts = verdictsOf(readings);
    const end = verifyEnds(space, verdicts, width);
    if (end !== undefined)
        return end;
    let remaining = space.suspects;
    let tests = 0;
    for (const [commit, verdict] of verdicts) {
        if (verdict === "skip" || commit === space.good || commit === space.suspects.at(-1)?.sha)
            continue;
        if (!remaining.some((each) => each.sha === commit))
            continue;
        const inherited = ancestorsOf(commit, remaining);
        const left = remaining.filter((each) => inherited.has(each.sha) === (verdict === "bad"));
        // Contradicting verdicts (all suspects acquitted) come from a command that is not deterministic; the first ones stand.
        if (left.length > 0)
            remaining = left;
        tests++;
    }
    const candidates = remaining.length === 1 ? [] : candidatesAmong(remaining, space, verdicts);
    if (candidates.length === 0)
        return halving_decided(remaining, space);
    const testsLeft = Math.ceil(Math.log2(space.suspects.length)) + 1 - tests;
    const commits = width === 1 ? best(candidates, remaining.length, testsLeft) : atQuantiles(candidates, remaining.length, width);
    return { kind: "probe", commits };
};
/** Both ends are tested before anything else, the bad one first: a regression that isn't there is the commonest surprise. */
function verifyEnds(space, verdicts, width) {
    const bad = space.suspects.at(-1)?.sha ?? space.good;
    const untested = [];
    for (const [end, commit, other] of [
        ["bad", bad, "good"],
        ["good", space.good, "bad"],
    ]) {
        const verdict = verdicts.get(commit);
        if (verdict === undefined)
            untested.push(commit);
        if (verdict === "skip")
            return { kind: "end-not-testable", end };
        if (verdict === other)
            return { kind: "not-reproduced", end, assessment: assess([], space, 0) };
    }
    return untested.length === 0 ? undefined : { kind: "probe", commits: untested.slice(0, width) };
}
function halving_decided(remaining, space) {
    return {
        kind: "decided",
        remaining: remaining.map((each) => each.sha),
        probability: 1,
        assessment: assess(remaining, space, 1),
    };
}
/** Certain readings leave the prior as it was among the remaining suspects, and nothing to the others; without any, all of it. */
function assess(remaining, space, reproduced) {
    const left = new Set((remaining.length === 0 ? space.suspects : remaining).map((each) => each.sha));
    const massOf = (sha) => (left.has(sha) ? (space.prior.get(sha) ?? 0) : 0);
    const total = space.suspects.reduce((sum, each) => sum + massOf(each.sha), 0);
    const shareOf = (sha) => (total > 0 ? massOf(sha) / total : left.has(sha) ? 1 / left.size : 0);
    return {
        model: "certain",
        posterior: new Map(space.suspects.map(({ sha }) => [sha, shareOf(sha)])),
        reproduced,
        effect: null,
        drifted: null,
        runnerOffsets: new Map(),
    };
}
/** The commits whose test would tell something, with what each of them inherits. */
function candidatesAmong(remaining, space, verdicts) {
    const chances = testabilityOf(remaining.map(({ sha }) => verdicts.get(sha) === "skip"));
    const shares = sharesOf(remaining, (sha) => space.prior.get(sha) ?? 0);
    return remaining.flatMap((suspect, index) => {
        const share = shares[index];
        const testable = chances[index] ?? 0;
        // A commit that inherits from all the rest is bad for certain; one that was tested (or skipped) is not asked again.
        if (share === undefined || share.count === remaining.length || verdicts.has(suspect.sha))
            return [];
        return [{ sha: suspect.sha, testable, ...share }];
    });
}
/** The single commit that tells most, of those that keep the promised number of tests as long as there are any. */
function best(candidates, count, testsLeft) {
    const largestSide = (each) => Math.max(each.count, count - each.count);
    const allowed = candidates.filter((each) => largestSide(each) <= 2 ** (testsLeft - 1));
    const worth = (each) => each.testable * entropy(allowed.length > 0 ? each.mass : each.count / count);
    const found = halving_highest(allowed.length > 0 ? allowed : candidates, worth);
    return found === undefined ? [] : [found.sha];
}
/** For each of the quantiles the commit nearest to it, the middle ones first: fewer than `width` when they coincide. */
function atQuantiles(candidates, count, width) {
    const levels = Array.from({ length: width }, (_, index) => (index + 1) / (width + 1));
    levels.sort((one, other) => Math.abs(one - 0.5) - Math.abs(other - 0.5));
    const chosen = new Set();
    for (const level of levels) {
        const distance = (each) => Math.abs((each.mass + each.count / count) / 2 - level);
        const left = candidates.filter((each) => !chosen.has(each.sha));
        const found = halving_highest(left, (each) => each.testable / (distance(each) + 1 / count));
        if (found !== undefined)
            chosen.add(found.sha);
    }
    return [...chosen];
}
/** The first candidate with the highest worth. */
function halving_highest(candidates, worth) {
    let found;
    for (const candidate of candidates) {
        const value = worth(candidate);
        if (found === undefined || value > found.value)
            found = { candidate, value };
    }
    return found?.candidate;
}
/** Bits that one test tells when its answer is "bad" with probability p. */
function entropy(p) {
    return p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p);
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/counts.js



/**
 * Jeffreys' would be Beta(1/2, 1/2); that wrong answers are a little rarer than right ones is what calling the ends good and bad means,
 * and it saves one reading of twenty at no cost in accuracy.
 */
const ALIKE = { right: 1, logNorm: Math.log(Math.PI) };
/** Jeffreys'. The other one would take a runner on which everything fails for one that saw bad commits only. */
const APART = { right: 0.5, logNorm: Math.log(Math.PI ** 2 / 2) };
/**
 * Readings as good or bad: each side of the change has a rate of bad answers, both unknown (Beta-Bernoulli), and
 * the bad side's is the higher one. The probability of that is taken from the normal distributions with the moments of both Betas.
 *
 * Several runners either share these rates or have rates of their own, each as likely beforehand: runners that agree cost next to
 * nothing, and one on which the command fails for a reason of its own is compared with itself only.
 */
function countsLikelihood(tally, lineage) {
    const logBeta = logBetas(tally.samples.length);
    const { log, good, bad } = ratesOf(tally.samples, lineage, ALIKE, logBeta);
    const runners = [...samplesByRunner(tally.samples).values()];
    return {
        log: runners.length < 2 ? log : logSum([log, apart(runners, lineage, logBeta)]),
        outcomes: () => ({ good: [good.map((p) => 1 - p), good], bad: [bad.map((p) => 1 - p), bad] }),
    };
}
/** As if each runner had rates of its own; up to the same constant as when they share them. */
function apart(runners, lineage, logBeta) {
    const all = new Float64Array(lineage.size).fill(ALIKE.logNorm - runners.length * APART.logNorm);
    for (const samples of runners)
        for (const [c, log] of ratesOf(samples, lineage, APART, logBeta).log.entries())
            all[c] = (all[c] ?? 0) + log;
    return all;
}
/** For each suspect how likely the readings are if it is the culprit, and then the expected rates of bad answers. */
function ratesOf(samples, lineage, { right }, logBeta) {
    const { size } = lineage;
    const counts = new Float64Array(size);
    const bads = new Float64Array(size);
    for (const each of samples) {
        counts[each.at] = (counts[each.at] ?? 0) + 1;
        if (each.bad)
            bads[each.at] = (bads[each.at] ?? 0) + 1;
    }
    const total = samples.length;
    const totalBad = bads.reduce((sum, each) => sum + each, 0);
    const after = lineage.handedOn(counts);
    const badAfter = lineage.handedOn(bads);
    const log = new Float64Array(size);
    const good = new Float64Array(size);
    const bad = new Float64Array(size);
    for (let c = 1; c < size; c++) {
        const nB = after[c] ?? 0;
        const yB = badAfter[c] ?? 0;
        if (c > 1 && nB === after[c - 1] && yB === badAfter[c - 1]) {
            // No reading lies between the two: nothing tells them apart.
            for (const array of [log, good, bad])
                array[c] = array[c - 1] ?? 0;
            continue;
        }
        const nA = total - nB;
        const yA = totalBad - yB;
        const pA = (yA + WRONG) / (nA + WRONG + right);
        const pB = (yB + right) / (nB + WRONG + right);
        const spread = Math.sqrt((pA * (1 - pA)) / (nA + WRONG + right + 1) + (pB * (1 - pB)) / (nB + WRONG + right + 1));
        const higher = Math.log(Math.max(normalCdf((pB - pA) / spread), 1e-9));
        log[c] = logBeta(yA, nA, right) + logBeta(nB - yB, nB, right) + higher;
        good[c] = pA;
        bad[c] = pB;
    }
    return { log, good, bad };
}
const WRONG = 0.5;
/** For all n up to `total`, by the recurrence of the gamma function. */
function logBetas(total) {
    // ln gamma(k + 1/2) and ln gamma(k + 1).
    const halves = new Float64Array(total + 2);
    const wholes = new Float64Array(total + 2);
    halves[0] = 0.5 * Math.log(Math.PI);
    for (let k = 1; k < halves.length; k++) {
        halves[k] = (halves[k - 1] ?? 0) + Math.log(k - 0.5);
        wholes[k] = (wholes[k - 1] ?? 0) + Math.log(k);
    }
    return (wrong, n, right) => right === 1
        ? (halves[wrong] ?? 0) + (wholes[n - wrong] ?? 0) - (halves[n + 1] ?? 0)
        : (halves[wrong] ?? 0) + (halves[n - wrong] ?? 0) - (wholes[n] ?? 0);
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/posterior.js



/** Effects of at least so many standard deviations are read as counts: good and bad are seldom mixed up, and nothing is assumed of the noise. */
const CLEAR = 2.6;
/** Fewer samples than that say too little of the noise for the continuous model. */
const FOR_CONTINUOUS = 6;
/**
 * The posterior from all samples. Counts beyond the threshold lose little while the effect is clear, and hold for any noise; when
 * the values overlap, or the threshold lies beside both ends, the values themselves tell more. Values of several runners are always read as values: a threshold
 * says nothing on a machine that reads higher than the others.
 */
function weigh(prior, tally, lineage) {
    const counts = countsLikelihood(tally, lineage);
    const posterior = bayes(prior, counts.log);
    const byCounts = { model: "counts", posterior, likelihood: counts };
    const bothRead = (tally.counts[0] ?? 0) > 0 && (tally.counts.at(-1) ?? 0) > 0;
    const severalRunners = new Set(tally.samples.map((each) => each.runner)).size > 1;
    if (!bothRead || !tally.hasValues || tally.samples.length < FOR_CONTINUOUS || onlyTwoValues(tally))
        return byCounts;
    let current = posterior;
    let likelihood = continuousLikelihood(tally, current, lineage);
    for (let turn = 0; turn < 2; turn++) {
        current = bayes(prior, likelihood.log);
        likelihood = continuousLikelihood(tally, current, lineage);
    }
    current = bayes(prior, likelihood.log);
    if (!severalRunners && likelihood.separation >= CLEAR && thresholdParts(tally))
        return byCounts;
    return { model: "continuous", posterior: current, likelihood, separation: likelihood.separation };
}
/** Index of the most likely suspect; the oldest of several. */
function mode(posterior) {
    let best = 1;
    for (let c = 2; c < posterior.length; c++)
        if ((posterior[c] ?? 0) > (posterior[best] ?? 0))
            best = c;
    return best;
}
function bayes(prior, log) {
    let highest = Number.NEGATIVE_INFINITY;
    const posterior = prior.map((p, c) => {
        const value = c === 0 || p <= 0 ? Number.NEGATIVE_INFINITY : Math.log(p) + (log[c] ?? 0);
        if (value > highest)
            highest = value;
        return value;
    });
    let total = 0;
    for (const [c, value] of posterior.entries())
        total += posterior[c] = Math.exp(value - highest);
    return posterior.map((p) => p / total);
}
function onlyTwoValues(tally) {
    return new Set(tally.samples.map((each) => each.value)).size <= 2;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/runners.js

/**
 * By how much each runner reads higher than the one with most readings, in the metric's own sign, or in the share of bad answers for pass
 * or fail: the mean of its differences on both sides. A runner that has read no side in common with that one is left out; empty for a
 * single runner. For the report only: the search itself never subtracts an estimate, it sums over all offsets.
 */
function runnerOffsets(tally, isBad, direction) {
    const byRunner = samplesByRunner(tally.samples);
    if (byRunner.size < 2)
        return new Map();
    const [reference] = [...byRunner].reduce((most, each) => (each[1].length > most[1].length ? each : most));
    const levels = (runner, bad) => {
        const values = tally.samples.filter((each) => each.runner === runner && isBad(each.at) === bad);
        return values.map((each) => each.value ?? Number(each.bad));
    };
    const offsets = new Map();
    for (const runner of byRunner.keys()) {
        if (runner === reference) {
            offsets.set(runner, 0);
            continue;
        }
        // Only sides that both have read can be compared, each weighing as much as it is read.
        let sum = 0;
        let weight = 0;
        for (const bad of [false, true]) {
            const [own, others] = [levels(runner, bad), levels(reference, bad)];
            if (own.length === 0 || others.length === 0)
                continue;
            const share = 1 / (1 / own.length + 1 / others.length);
            sum += share * (mean(own) - mean(others));
            weight += share;
        }
        if (weight > 0)
            offsets.set(runner, direction === "above" ? sum / weight : -sum / weight);
    }
    return offsets;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/assessment.js



/** What is known, as it is reported: the effect is that of the most likely culprit. */
function assessmentOf(search, known, drifted) {
    const { space, lineage, options } = search;
    const { tally, weighed, ends } = known;
    const culprit = mode(weighed.posterior);
    const isBad = (at) => lineage.makesBad(culprit, at);
    const direction = options.metric?.direction ?? "above";
    return {
        model: weighed.model,
        posterior: new Map(space.suspects.map(({ sha }, index) => [sha, weighed.posterior[index + 1] ?? 0])),
        reproduced: ends.reproduced,
        effect: effectOf(tally.samples.filter((each) => !isBad(each.at)), tally.samples.filter((each) => isBad(each.at)), direction),
        drifted,
        runnerOffsets: runnerOffsets(tally, isBad, direction),
    };
}
/** The fewest suspects that together have the wanted probability, oldest first. */
function credible(posterior, wanted) {
    const order = Array.from({ length: posterior.length - 1 }, (_, index) => index + 1);
    order.sort((one, other) => (posterior[other] ?? 0) - (posterior[one] ?? 0) || one - other);
    const remaining = [];
    let probability = 0;
    for (const at of order) {
        if (probability >= wanted)
            break;
        remaining.push(at);
        probability += posterior[at] ?? 0;
    }
    return { remaining: remaining.sort((one, other) => one - other), probability: Math.min(1, probability) };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/information.js
/**
 * For each commit, by how much one reading of it is expected to lower the entropy of the posterior (in nats): the mutual information
 * between the reading and the culprit. All commits at once, by sums over ancestors instead of a loop over pairs.
 */
function expectedInformation(posterior, likelihood, lineage) {
    const { good, bad } = likelihood.outcomes();
    const information = new Float64Array(lineage.size).fill(-posterior.reduce((sum, p) => sum + plogp(p), 0));
    for (const [k, ifBad] of bad.entries()) {
        const ifGood = good[k] ?? ifBad;
        // Joint probability of this outcome and each culprit, when the commit is good; and what changes for those that make it bad.
        const mass = new Float64Array(lineage.size);
        const entropy = new Float64Array(lineage.size);
        let massIfGood = 0;
        let entropyIfGood = 0;
        for (let c = 1; c < lineage.size; c++) {
            const p = posterior[c] ?? 0;
            const a = p * (ifGood[c] ?? 0);
            const b = p * (ifBad[c] ?? 0);
            massIfGood += a;
            entropyIfGood += plogp(a);
            mass[c] = b - a;
            entropy[c] = plogp(b) - plogp(a);
        }
        const masses = lineage.inherited(mass);
        const entropies = lineage.inherited(entropy);
        for (let i = 0; i < lineage.size; i++)
            information[i] =
                (information[i] ?? 0) - plogp(massIfGood + (masses[i] ?? 0)) + entropyIfGood + (entropies[i] ?? 0);
    }
    return information;
}
function plogp(p) {
    return p > 0 ? p * Math.log(p) : 0;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/choose.js


/**
 * The next commits to read. One: the commit (an end included) from which a reading is expected to tell most for its cost. Several: that
 * one's place is kept when it is an end, since only the ends say what good and bad look like; the others stand at the quantiles
 * j/(k+1) of the posterior, so that whatever the answers are, little of it is left. Quantiles that coincide read a commit more than once.
 */
function choose(search, { weighed, tally }, width) {
    const { lineage, options } = search;
    const { cost } = options;
    const chances = testabilityOf(tally.untestable);
    const information = expectedInformation(weighed.posterior, weighed.likelihood, lineage);
    const worth = information.map((bits, at) => {
        if (tally.untestable[at])
            return Number.NEGATIVE_INFINITY;
        return (Math.max(bits, 0) * (chances[at] ?? 0)) / (cost.measure + (isBuilt(search, tally, at) ? 0 : cost.build));
    });
    const best = choose_highest(worth);
    if (width === 1)
        return [best];
    const isEnd = best === 0 || best === lineage.size - 1;
    const places = isEnd ? width - 1 : width;
    const inherited = lineage.inherited(weighed.posterior);
    const quantiles = Array.from({ length: places }, (_, j) => {
        const level = (j + 1) / (places + 1);
        return choose_highest(inherited.map((share, at) => tally.untestable[at] ? Number.NEGATIVE_INFINITY : (chances[at] ?? 0) * (1 - Math.abs(share - level))));
    });
    return isEnd ? [best, ...quantiles] : quantiles;
}
function isBuilt({ space, options }, tally, at) {
    const sha = at === 0 ? space.good : (space.suspects[at - 1]?.sha ?? "");
    return (tally.counts[at] ?? 0) > 0 || (options.built?.(sha) ?? false);
}
/** Worths that differ by less are equal: roundings, which differ between machines, must not choose. */
const EQUAL = 1e-9;
/** The first of the highest. */
function choose_highest(values) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const [at, value] of values.entries()) {
        if (value <= most + EQUAL * Math.abs(most))
            continue;
        best = at;
        most = value;
    }
    return best;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/drift.js


/** How many readings at the end the good end gets when the first ones are in doubt. */
const drift_AT_MOST = 5;
/** Below this two-sided probability of a difference as large by chance, one more closing reading is taken. */
const DOUBTFUL = 0.05;
/** Below this one after the last closing reading, the machine has drifted. */
const DRIFTED = 0.005;
/**
 * Whether the machine still measures as it did. The closing readings are those of the good end after the last reading of any other
 * commit; they are compared with the earlier ones of commits on the good side, by the same runners if there are any: another runner
 * that reads higher is no drift.
 *
 * @param isGood whether a commit lies on the good side of the change that was found
 * @returns `more` while another closing reading is needed
 */
function judgeDrift(tally, isGood, model) {
    const { closing } = tally;
    if (closing.length === 0)
        return "more";
    const all = tally.earlier.filter((each) => isGood(each.at));
    const own = all.filter(({ runner }) => closing.some((each) => each.runner === runner));
    const earlier = own.length > 0 ? own : all;
    if (earlier.length === 0)
        return "steady";
    const chance = model === "counts" ? byCounts(earlier, closing) : byValues(earlier, closing);
    if (chance >= DOUBTFUL)
        return "steady";
    if (closing.length < drift_AT_MOST)
        return "more";
    return chance < DRIFTED ? "drifted" : "steady";
}
function byCounts(earlier, closing) {
    const answers = (samples) => ({
        count: samples.length,
        bad: samples.filter((each) => each.bad).length,
    });
    const higher = shareIsHigher(answers(earlier), answers(closing));
    return 2 * Math.min(higher, 1 - higher);
}
function byValues(earlier, closing) {
    const [one, other] = [meanAndSquares(earlier), meanAndSquares(closing)];
    const df = earlier.length + closing.length - 2;
    if (df < 1)
        return 1;
    const error = Math.sqrt(((one.squares + other.squares) / df) * (1 / earlier.length + 1 / closing.length));
    const difference = Math.abs(one.mean - other.mean);
    return difference === 0 ? 1 : 2 * (1 - studentCdf(difference / error, df));
}
function meanAndSquares(samples) {
    const mean = samples.reduce((sum, each) => sum + (each.value ?? 0), 0) / samples.length;
    return { mean, squares: samples.reduce((sum, each) => sum + ((each.value ?? 0) - mean) ** 2, 0) };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/lineage.js
function lineageOf(suspects) {
    const isLine = suspects.every((each, index) => index === 0 || each.parents.includes(suspects[index - 1]?.sha ?? ""));
    return isLine ? lineage_line(suspects.length) : graph(suspects);
}
function lineage_line(count) {
    const size = count + 1;
    return {
        size,
        isLine: true,
        inherited(weights) {
            const sums = new Float64Array(size);
            let sum = 0;
            for (let i = 1; i < size; i++)
                sums[i] = sum += weights[i] ?? 0;
            return sums;
        },
        handedOn(values) {
            const sums = new Float64Array(size);
            let sum = 0;
            for (let i = size - 1; i >= 1; i--)
                sums[i] = sum += values[i] ?? 0;
            return sums;
        },
        makesBad: (suspect, commit) => suspect >= 1 && commit >= suspect,
    };
}
/**
 * In a graph each commit has a row of bits, one for each suspect: 12.5 MB for 10,000 suspects. Weights are added up a byte of a row
 * at a time by a table of the sums for its 256 values.
 */
function graph(suspects) {
    const size = suspects.length + 1;
    const bytes = Math.ceil(size / 8);
    const rows = rowsOf(suspects, bytes);
    return {
        size,
        isLine: false,
        inherited(weights) {
            const sums = new Float64Array(size);
            const table = new Float64Array(256);
            for (let byte = 0; byte < bytes; byte++) {
                for (let value = 1; value < 256; value++) {
                    const lowest = 31 - Math.clz32(value & -value);
                    table[value] = (table[value & (value - 1)] ?? 0) + (weights[byte * 8 + lowest] ?? 0);
                }
                // A commit's ancestors all come before it.
                for (let i = byte * 8; i < size; i++)
                    sums[i] = (sums[i] ?? 0) + (table[rows[i * bytes + byte] ?? 0] ?? 0);
            }
            return sums;
        },
        handedOn(values) {
            const sums = new Float64Array(size);
            for (let i = 1; i < size; i++) {
                const value = values[i] ?? 0;
                if (value === 0)
                    continue;
                for (let c = 1; c <= i; c++)
                    if (hasBit(rows, i * bytes, c))
                        sums[c] = (sums[c] ?? 0) + value;
            }
            return sums;
        },
        makesBad: (suspect, commit) => suspect >= 1 && hasBit(rows, commit * bytes, suspect),
    };
}
function rowsOf(suspects, bytes) {
    const rows = new Uint8Array((suspects.length + 1) * bytes);
    const index = new Map(suspects.map((each, at) => [each.sha, at + 1]));
    for (const [at, { parents }] of suspects.entries()) {
        const row = (at + 1) * bytes;
        for (const sha of parents) {
            const parent = (index.get(sha) ?? 0) * bytes;
            for (let byte = 0; byte < bytes; byte++)
                rows[row + byte] = (rows[row + byte] ?? 0) | (rows[parent + byte] ?? 0);
        }
        rows[row + ((at + 1) >> 3)] = (rows[row + ((at + 1) >> 3)] ?? 0) | (1 << ((at + 1) & 7));
    }
    return rows;
}
function hasBit(rows, row, bit) {
    return ((rows[row + (bit >> 3)] ?? 0) & (1 << (bit & 7))) !== 0;
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/bracket.js
/**
 * What must still be read before a group of suspects is blamed: its members and their parents (the good end for suspects without any),
 * each as many times as it lacks of `wanted`, the least read ones first. Those that cannot be tested are let go.
 */
function bracketOf(group, space, tally, wanted) {
    const index = new Map(space.suspects.map((each, at) => [each.sha, at + 1]));
    const commits = new Set(group);
    for (const member of group) {
        const parents = (space.suspects[member - 1]?.parents ?? []).map((sha) => index.get(sha) ?? 0);
        for (const parent of parents.length > 0 ? parents : [0])
            commits.add(parent);
    }
    const lacking = [];
    for (const at of [...commits].sort((one, other) => one - other)) {
        if (tally.untestable[at])
            continue;
        for (let turn = tally.counts[at] ?? 0; turn < wanted; turn++)
            lacking.push({ at, turn });
    }
    return lacking.sort((one, other) => one.turn - other.turn || one.at - other.at).map((each) => each.at);
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/groups.js
/**
 * Suspects that no reading can tell apart, because what would tell them apart cannot be tested: those that make the same testable
 * commits bad. Oldest first, the groups too; mostly each suspect is a group of its own.
 */
function groupsOf(lineage, untestable) {
    const suspects = Array.from({ length: lineage.size - 1 }, (_, index) => index + 1);
    if (!untestable.some((each, at) => each && at > 0))
        return suspects.map((c) => [c]);
    if (lineage.isLine)
        return runs(suspects, untestable);
    // Testable commits split the groups, one after the other. A commit splits at most the groups that it finds, so every turn is linear.
    let groups = [suspects];
    for (const commit of suspects.filter((each) => !untestable[each])) {
        groups = groups.flatMap((group) => {
            if (group.length === 1)
                return [group];
            const inside = group.filter((c) => lineage.makesBad(c, commit));
            if (inside.length === 0 || inside.length === group.length)
                return [group];
            return [inside, group.filter((c) => !lineage.makesBad(c, commit))];
        });
    }
    return groups.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
}
/** On a line only a run of untestable commits and the testable one after it look alike. */
function runs(suspects, untestable) {
    const groups = [];
    let open = [];
    for (const c of suspects) {
        open.push(c);
        if (untestable[c])
            continue;
        groups.push(open);
        open = [];
    }
    return open.length === 0 ? groups : [...groups, open];
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/state.js




/**
 * Values are read against levels that are estimated from the same values. Where the effect is hardly larger than the noise, that makes
 * the posterior a little too sure (seen in the benchmark): below `SMALL` standard deviations it must leave only this part of the
 * doubt that is allowed.
 */
const CAUTION = 0.6;
const SMALL = 1.5;
function stateOf({ space, lineage, options }, tally) {
    const prior = Float64Array.from({ length: lineage.size }, (_, at) => at === 0 ? 0 : (space.prior.get(space.suspects[at - 1]?.sha ?? "") ?? 0));
    const ends = judgeEnds(tally);
    const known = { tally, ends, weighed: weigh(prior, tally, lineage) };
    if (ends.verdict === "no")
        return { ...known, stage: "not-reproduced" };
    if (ends.verdict === "more")
        return { ...known, stage: "ends" };
    const { group, probability } = state_likeliest(groupsOf(lineage, tally.untestable), known.weighed.posterior);
    const doubt = ((known.weighed.separation ?? SMALL) < SMALL ? CAUTION : 1) * (1 - options.confidence);
    if (probability < 1 - doubt)
        return { ...known, stage: "searching" };
    const commits = bracketOf(group, space, tally, options.confirm);
    return commits.length > 0
        ? { ...known, stage: "confirming", commits }
        : { ...known, stage: "found", group, probability };
}
function state_likeliest(groups, posterior) {
    let best = { group: [], probability: -1 };
    for (const group of groups) {
        const probability = group.reduce((sum, c) => sum + (posterior[c] ?? 0), 0);
        if (probability > best.probability)
            best = { group, probability };
    }
    return { ...best, probability: Math.min(1, best.probability) };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/bayes/bayesian.js







/**
 * The search for a command whose answers vary: after every reading the probability of each suspect is worked out anew from all of them.
 *
 * The ends come first, until the bad one is likely worse; if it is not, that is the answer. Then each probe is the one expected to tell
 * most for its cost. It ends when a suspect (or a group that untestable commits hide it in) has the wanted probability, it and its
 * parents were read `confirm` times, and the good end, read last, still reads as it did.
 *
 * The order of the readings does not matter, but for the closing ones of the good end. Readings of commits outside the search are ignored.
 */
function bayesian(options) {
    const lineages = new WeakMap();
    return (space, readings, width = 1) => {
        const lineage = lineages.get(space) ?? lineageOf(space.suspects);
        lineages.set(space, lineage);
        const search = { space, lineage, options };
        const tally = tallyOf(space, readings, options.metric);
        if (tally.untestable.at(-1))
            return { kind: "end-not-testable", end: "bad" };
        if (tally.untestable[0])
            return { kind: "end-not-testable", end: "good" };
        const next = nextCommits(search, tally, width);
        if (tally.closing.length > 0) {
            // The closing readings of the good end are judged by all the others: they must not answer for themselves.
            const before = stateOf(search, tallyOf(space, withoutClosing(space, readings), options.metric));
            const step = before.stage === "found" ? closingStep(search, before, tally, next) : undefined;
            if (step !== undefined)
                return step;
        }
        return stepFrom(search, stateOf(search, tally), next, width);
    };
}
function nextCommits({ space, options }, tally, width) {
    const left = Math.min(width, options.maxMeasurements - tally.taken);
    return (commits) => left <= 0 ? undefined : { kind: "probe", commits: commits.slice(0, left).map((at) => shaOf(space, at)) };
}
/** When the readings before the closing ones have decided: the step that the closing ones ask for; undefined when they agree. */
function closingStep(search, before, tally, next) {
    const drift = judgeDrift(tally, (at) => isGood(search, before, at), before.weighed.model);
    if (drift === "drifted")
        return undecided(search, before, "drift");
    return drift === "more" ? next([0]) : undefined;
}
function stepFrom(search, state, next, width) {
    const outOfMeasurements = () => undecided(search, state, "measurements");
    if (state.stage === "not-reproduced")
        return { kind: "not-reproduced", end: null, assessment: assessmentOf(search, state, null) };
    if (state.stage === "ends")
        return next(endsInTurn(state.tally, width)) ?? outOfMeasurements();
    if (state.stage !== "found") {
        const commits = state.stage === "confirming" ? state.commits : choose(search, state, width);
        return next(inOtherPlaces(commits, state.tally.taken, width)) ?? outOfMeasurements();
    }
    const drift = judgeDrift(state.tally, (at) => isGood(search, state, at), state.weighed.model);
    if (drift === "drifted")
        return undecided(search, state, "drift");
    const more = drift === "more" ? next([0]) : undefined;
    if (more !== undefined)
        return more;
    return {
        kind: "decided",
        remaining: state.group.map((at) => shaOf(search.space, at)),
        probability: state.probability,
        assessment: assessmentOf(search, state, drift === "steady" ? false : null),
    };
}
/** Places of a round move on with every round: a runner that always gets the same one must not read one side of the change only. */
function inOtherPlaces(commits, taken, width) {
    const round = commits.slice(0, width);
    const first = Math.floor(taken / width) % round.length;
    return [...round.slice(first), ...round.slice(0, first)];
}
function undecided(search, known, reason) {
    const { remaining, probability } = credible(known.weighed.posterior, search.options.confidence);
    // The posterior takes for granted that the bad end is worse. While the ends have not shown that, there may be no culprit at all.
    const worse = known.ends.verdict === "yes" ? 1 : known.ends.reproduced;
    return {
        kind: "undecided",
        reason,
        remaining: remaining.map((at) => shaOf(search.space, at)),
        probability: probability * worse,
        assessment: assessmentOf(search, known, reason === "drift" ? true : null),
    };
}
/** On the good side of all members of the group. */
function isGood({ lineage }, { group }, at) {
    return !group.some((suspect) => lineage.makesBad(suspect, at));
}
function shaOf(space, at) {
    return at === 0 ? space.good : (space.suspects[at - 1]?.sha ?? space.good);
}

;// CONCATENATED MODULE: ./actions/bisect/lib/src/phases/strategy.js

/**
 * The way to search that the inputs ask for.
 *
 * @param log the readings so far: what one cost is known from them
 * @param built whether measuring a commit costs no build; by default when it was measured before
 */
function strategyOf(inputs, { noise, test }, log, built) {
    if (noise === "none")
        return halving;
    const { confidence, confirm, maxMeasurements } = inputs;
    return (space, readings, width) => {
        const cost = costOf(log());
        const options = { metric: test.metric, confidence, confirm, maxMeasurements, cost, ...(built && { built }) };
        return bayesian(options)(space, readings, width);
    };
}
/** Mean milliseconds of a command and of a setup so far; equal until one of each was seen. */
function costOf(readings) {
    const setups = readings.flatMap(({ setupDuration }) => (setupDuration === null ? [] : [setupDuration]));
    const measure = Math.max(1, strategy_mean(readings.map(({ duration }) => duration)));
    return { measure, build: setups.length === 0 ? 0 : strategy_mean(setups) };
}
function strategy_mean(values) {
    return values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
}

;// CONCATENATED MODULE: ./actions/bisect/lib/src/phases/search.js







/**
 * `phase: search`, the default: the whole search on this machine, from the inputs to the report. Each reading is in the log
 * `readings.jsonl` as soon as it is taken; a search that is stopped in any way goes on from there by the input `measurements`.
 *
 * @throws CulpritError when there is nothing to search, an end cannot be tested, the command stops the search or the job is cancelled
 */
async function search(inputs, context) {
    const question = await openQuestion(inputs, context);
    const known = await checkedSpace(question, inputs, context);
    const { log: say } = context;
    const log = await openLog({
        directory: question.directory,
        header: logHeader(question, question.test),
        from: inputs.measurements === undefined ? undefined : (0,external_node_path_.resolve)(context.workspace, inputs.measurements),
        say,
    });
    try {
        return await measured(inputs, context, question, known, log);
    }
    catch (error) {
        if (log.readings.length > 0)
            say(howToGoOn(log, error, (path) => `on a terminal the same command and --resume ${path}`));
        throw error;
    }
    finally {
        await log.close();
    }
}
async function measured(inputs, context, question, known, log) {
    const { git, test, directory } = question;
    const { signal, log: say } = context;
    const { batch: width } = inputs;
    if (log.readings.length > 0)
        say(`Going on from ${log.readings.length} readings`);
    const measurements = await openMeasurements({ repository: git, test, log, directory, width, signal, say });
    try {
        const searched = known ?? (await lookedBack(question, measurements, inputs, context));
        const { space } = searched;
        const bad = question.bad.slice(0, 12);
        say(`Searching ${space.suspects.length} suspects between ${space.good.slice(0, 12)} and ${bad}`);
        const strategy = strategyOf(inputs, question, () => measurements.readings, measurements.built);
        const result = await findCulprit({
            repository: git,
            space,
            strategy,
            measurements,
            test,
            width,
            counterfactual: inputs.counterfactual,
            say,
        });
        return await reported({ inputs, context, question, searched, result });
    }
    finally {
        await measurements.close();
    }
}
/** Between a good end that is looked for first, and the bad end. */
async function lookedBack(question, measurements, inputs, context) {
    const { git: repository, bad, noise } = question;
    const start = question.start ?? undefined;
    const good = await lookBack({ repository, bad, start, measurements, noise, say: context.log });
    return spaceBetween(question, good, inputs, context);
}

;// CONCATENATED MODULE: ./actions/bisect/lib/src/phases/next-round.js







/**
 * Goes on from a log: plans the next round, or, when the search has ended, takes the culprit back, measures that here, and reports.
 *
 * @param known what is searched; undefined when the good end is to be looked for
 * @throws CulpritError as `phase: search`
 */
async function nextRound(inputs, context, question, known, log, news) {
    const { git: repository, test, directory } = question;
    const { signal, log: say } = context;
    const measurements = await openMeasurements({ repository, test, log, directory, width: 1, signal, say });
    try {
        // A good end that nobody named is looked for here, one commit after the other; its readings are in the log from then on.
        const searched = known ?? (await lookedBack(question, measurements, inputs, context));
        const { space } = searched;
        // Each runner of a round begins with nothing built.
        const strategy = strategyOf(inputs, question, () => measurements.readings, () => false);
        const width = inputs.batch * inputs.readingsPerRunner;
        const step = strategy(space, searchReadings(measurements.readings, space), width);
        const annotations = news.warnings.map(warning);
        if (step.kind === "probe") {
            const slots = deal(step.commits.slice(0, width), inputs.batch);
            const taken = measurements.readings.length;
            return {
                interim: true,
                outputs: { decided: "false", matrix: matrixOf(slots), ...(await handedOn(question, log)) },
                summary: (budget) => roundSummary({ suspects: space.suspects.length, taken, slots, ...news }, budget),
                annotations,
                lines: [...news.warnings, ...slots.map(({ slot, commits }) => `runner ${slot} measures ${commits.join(", ")}`)],
                failure: null,
                failureExitCode: 1,
            };
        }
        const { counterfactual } = inputs;
        const common = { repository, space, strategy, measurements, test, say };
        const result = await findCulprit({ ...common, width: 1, counterfactual });
        const report = await reported({ inputs, context, question, searched, result });
        return {
            ...report,
            outputs: { decided: "true", matrix: "", ...report.outputs, ...(await handedOn(question, log)) },
            annotations: [...annotations, ...report.annotations],
        };
    }
    finally {
        await measurements.close();
    }
}
/** What the next phases need: the commits as they are now, since a tag or branch may move, and the log with its digest. */
async function handedOn({ good, start, bad }, { path }) {
    return {
        good: good ?? "",
        start: start ?? "",
        bad,
        "measurements-path": path,
        "measurements-sha256": (0,canonical/* sha256 */.sc)(await (0,promises_.readFile)(path)),
    };
}
function warning(message) {
    return { level: "warning", title: "Bisect", message, path: null, line: null };
}

;// CONCATENATED MODULE: ./actions/bisect/lib/src/phases/plan.js






/**
 * `phase: plan`: begins a search on several runners, or goes on with the log of an earlier one, and says what each measures next.
 *
 * @throws CulpritError as `phase: search`
 */
async function plan(inputs, context) {
    const question = await openQuestion(inputs, context);
    const known = await checkedSpace(question, inputs, context);
    const log = await openLog({
        directory: question.directory,
        header: logHeader(question, question.test),
        from: inputs.measurements === undefined ? undefined : (0,external_node_path_.resolve)(context.workspace, inputs.measurements),
        say: context.log,
    });
    try {
        return await nextRound(inputs, context, question, known, log, { readings: [], warnings: [] });
    }
    catch (error) {
        // The workflow says it of later phases itself; here there are readings only when a good end was looked for.
        if (log.readings.length > 0)
            context.log(howToGoOn(log, error, () => "in the workflow resume-run-id: the id of this run"));
        throw error;
    }
    finally {
        await log.close();
    }
}

;// CONCATENATED MODULE: ./packages/culprit/lib/rounds/collect.js





/** Bytes: some 4,000 readings. */
const collect_LARGEST = 1024 * 1024;
/** Files that are looked at; a matrix has at most 256 jobs. */
const collect_MOST = 1024;
/** Folders within folders that are looked into. */
const DEEPEST = 4;
/**
 * Takes the readings of a round out of what runners left behind. A file is refused whole when anything in it was not asked for, so
 * that neither an old round, another search nor code under test that writes files of its own can add to the log.
 */
async function collectRound(request) {
    const { folder, slots } = request;
    const accepted = new Map();
    const refused = [];
    const twice = new Set();
    for (const name of await filesIn(folder)) {
        const file = await fileAt((0,external_node_path_.join)(folder, name));
        const reason = typeof file === "string" ? file : await objection(file, request);
        if (typeof file === "string" || reason !== undefined)
            refused.push(`The readings in "${(0,visible/* oneLine */.T)(name)}" were refused: ${reason ?? file}.`);
        else if (accepted.has(file.slot))
            twice.add(file.slot);
        else
            accepted.set(file.slot, [...file.readings]);
    }
    for (const slot of twice) {
        accepted.delete(slot);
        refused.push(`The readings of slot ${slot} were refused: several files say that they are of it.`);
    }
    const order = [...accepted].sort(([a], [b]) => a - b);
    return {
        readings: order.flatMap(([, readings]) => readings),
        refused,
        missing: slots.filter(({ slot }) => (accepted.get(slot) ?? []).length === 0).map(({ slot }) => slot),
    };
}
/** Why a file is not what was asked for, as the end of a sentence. */
async function objection(file, request) {
    const { identity, slots, metric, buildKey } = request;
    if (file.search !== identity.search)
        return "it is of another search (other ends, command, setup or metric)";
    if (file.round !== identity.round)
        return "it is of another round of this search";
    const asked = slots.find(({ slot }) => slot === file.slot)?.commits;
    if (asked === undefined)
        return `slot ${file.slot} was not asked for`;
    for (const [index, reading] of file.readings.entries()) {
        if (reading.commit !== asked[index])
            return `its reading ${index + 1} is of a commit that slot was not asked for`;
        const contradiction = contradictionIn(reading, metric);
        if (contradiction !== undefined)
            return `its reading ${index + 1} ${contradiction}`;
        if (reading.buildKey !== (await buildKey(reading.commit)))
            return `its reading ${index + 1} is of another tree or setup than that commit has`;
    }
    return undefined;
}
/** Paths below the folder, sorted: artifacts are folders of their own in it. */
async function filesIn(folder, depth = DEEPEST) {
    const found = [];
    for (const entry of await entriesOf(folder)) {
        if (found.length >= collect_MOST)
            break;
        if (!entry.isDirectory())
            found.push(entry.name);
        else if (depth > 0)
            found.push(...(await filesIn((0,external_node_path_.join)(folder, entry.name), depth - 1)).map((name) => (0,external_node_path_.join)(entry.name, name)));
    }
    return found.sort().slice(0, collect_MOST);
}
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (error.code === "ENOENT")
            return [];
        throw error;
    }
}
async function fileAt(path) {
    const status = await (0,promises_.lstat)(path);
    if (!status.isFile())
        return "it is no plain file";
    if (status.size > collect_LARGEST)
        return `it has more than ${collect_LARGEST} bytes`;
    return parseRoundFile(await (0,promises_.readFile)(path, "utf8"));
}

;// CONCATENATED MODULE: ./actions/bisect/lib/src/phases/update.js








/**
 * `phase: update`: takes the readings of a round into the log, then plans the next one, or reports when the search has ended.
 * What a runner did not bring is simply missing, and is planned again when it still tells something.
 *
 * @throws CulpritError `phase-input`, `log-altered`, `round-empty`, and as `phase: search`
 */
async function update(inputs, context) {
    const slots = slotsIn(needed(inputs.planned, "planned", inputs));
    const round = needed(inputs.measurementsSha256, "measurements-sha256", inputs);
    const from = (0,external_node_path_.resolve)(context.workspace, needed(inputs.measurements, "measurements", inputs));
    const folder = (0,external_node_path_.resolve)(context.workspace, needed(inputs.readings, "readings", inputs));
    const question = await openQuestion(inputs, context);
    const { git, test, directory } = question;
    await throwIfAltered(from, round);
    const known = await checkedSpace(question, inputs, context);
    const header = logHeader(question, test);
    const log = await openLog({ directory, header, from, say: context.log });
    try {
        const collected = await collectRound({
            folder,
            identity: { search: (0,canonical/* digestOf */.ol)(header), round },
            slots,
            metric: test.metric,
            buildKey: (commit) => buildKeyOf(git, test.setupCommand, commit),
        });
        throwIfNothing(collected, slots, log.path);
        const readings = collected.readings.map((reading) => ({ ...reading, of: "search" }));
        for (const reading of readings)
            await log.append(reading);
        return await nextRound(inputs, context, question, known, log, { readings, warnings: warningsOf(collected) });
    }
    finally {
        await log.close();
    }
}
async function throwIfAltered(path, expected) {
    const bytes = await (0,promises_.readFile)(path).catch(() => undefined);
    if (bytes !== undefined && (0,canonical/* sha256 */.sc)(bytes) === expected)
        return;
    throw new CulpritError("log-altered", "integrity", `The log of readings ${path} is not the one that the phase before wrote (${bytes === undefined ? "it is missing" : "its sha256 differs"}); nothing was taken from it.`);
}
/** One runner may be lost; when several were asked and none brought anything, the command or its setup cannot run there. */
function throwIfNothing({ readings, refused }, slots, path) {
    if (readings.length > 0 || slots.length < 2)
        return;
    const why = refused.length === 0 ? "look into the log of their jobs" : refused.join(" ");
    throw new CulpritError("round-empty", "environment", `None of the ${slots.length} runners of this round brought a reading: ${why}. The readings of the rounds before are kept in ${path}, to go on from.`);
}
function warningsOf({ refused, missing }) {
    const lost = missing.map((slot) => `Runner ${slot} of this round brought no reading; its commits are planned again where they still tell something.`);
    return [...refused, ...lost];
}

;// CONCATENATED MODULE: ./actions/bisect/lib/src/run.js







/**
 * Searches the culprit on this machine as the inputs ask. The user's checkout is not touched.
 *
 * @throws CulpritError when there is nothing to search, an end cannot be tested, the command stops the search or the job is cancelled
 */
async function run(inputs, context) {
    return search(inputs, context);
}
/** The action for its own step and for the command. */
const run_action = {
    producer: { name: "bisect", version: package_namespaceObject.rE },
    inputs: inputs_inputs,
    run: runPhase,
};
/** The phase that the inputs ask for. */
function runPhase(inputs, context) {
    return { search: search, plan: plan, measure: measure, update: update }[inputs.phase](inputs, context);
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

/***/ 6117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml),
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** A value as YAML: maps in lines of their own, lists in one line. */
function yamlText(value) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(value);
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Seq(_, list) {
            list.flow = true;
        },
    });
    return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}
/** The value in a YAML (or JSON) text; aliases may not expand without bound. @throws whatever the parser says */
function parseYaml(text) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 100, logLevel: "error" });
}


/***/ }),

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sanitize)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3651);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(438);




/** A text above this size is no prose of a report and no prompt. */
const LARGEST = 1024 * 1024;
/** A mark that is put in may, with what stands around it, read as a value again; more often than this it is hostile. */
const ROUNDS = 4;
/**
 * A text that may go into a report or to a language model: compatibility forms are folded and invisible characters removed, so
 * that no value hides behind them, and every value is replaced until none is left.
 *
 * @throws DetectorsError `not-sanitized` rather than let a text through that is too large, or in which values keep turning up
 */
function sanitize(text, options = {}) {
    if (text.length > LARGEST)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .DetectorsError */ .O("not-sanitized", "user", `A text of ${text.length} characters is too long to be passed on; at most ${LARGEST} are looked through.`);
    const full = (0,_engine_options_js__WEBPACK_IMPORTED_MODULE_1__/* .fullOptions */ .i)(options);
    let clean = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(text.normalize("NFKC").replace(HIDDEN, ""));
    try {
        for (let round = 0; round < ROUNDS; round++) {
            const next = (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redacted */ .pc)(clean, null, full);
            if (next === clean)
                return clean;
            clean = next;
        }
    }
    catch {
        // What a detector says of its failure may quote the text.
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .DetectorsError */ .O("not-sanitized", "ours", "A text could not be looked through, so it is not passed on.");
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .DetectorsError */ .O("not-sanitized", "user", "A text still has values in it after they were replaced several times, so it is not passed on.");
}
/** Characters without width, by which a value can be written so that it reads the same and matches nothing. */
const HIDDEN = /\p{Default_Ignorable_Code_Point}/gu;


/***/ }),

/***/ 1965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ROLLBACK_METHODS)
/* harmony export */ });
/** How a service is rolled back by its plan, in words. */
const ROLLBACK_METHODS = {
    abort: "abort, all traffic goes back to the stable version",
    undo: "undo the rollout",
    "switch-back": "switch back to the former environment",
    "halt-and-page": "halt and page a person: the data migration cannot be undone",
};


/***/ })

};
