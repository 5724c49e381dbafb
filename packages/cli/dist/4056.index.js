export const id = 4056;
export const ids = [4056];
export const modules = {

/***/ 9645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action),
  inputs: () => (/* reexport */ inputs_inputs),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/actions-kit/lib/write-document.js
var write_document = __webpack_require__(477);
// EXTERNAL MODULE: ./packages/change/lib/subject.js + 2 modules
var lib_subject = __webpack_require__(9196);
// EXTERNAL MODULE: ./packages/change/lib/read-change.js + 17 modules
var read_change = __webpack_require__(8630);
// EXTERNAL MODULE: ./packages/change/lib/header.js
var header = __webpack_require__(3217);
// EXTERNAL MODULE: ./packages/config/lib/path-rules.js
var path_rules = __webpack_require__(9675);
// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var error = __webpack_require__(9067);
;// CONCATENATED MODULE: ./packages/culprit/lib/error.js

/** Why a search for a culprit could not be made or was given up. */
class CulpritError extends error/* ExpectedError */.Dh {
}

;// CONCATENATED MODULE: ./packages/culprit/lib/noise.js

/** Refuses the search under noise, which is not built yet: its readings would be taken as certain. */
function knownNoise(noise) {
    if (noise === "auto")
        throw new CulpritError("noise", "user", "noise: auto (the search for answers that vary from run to run) is not part of this version; use noise: none with a command that repeats its measurement and prints, say, the median.");
}

;// CONCATENATED MODULE: ./packages/culprit/lib/metric.js

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
 * name (`latency.p95` also finds `{"latency":{"p95":1}}`). Undefined when there is none, or it is no finite number.
 */
function valueIn(stdout, name) {
    const line = stdout.trimEnd().split("\n").at(-1)?.trim() ?? "";
    if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(line))
        return finite(Number(line));
    if (!line.startsWith("{"))
        return undefined;
    try {
        return finite(member(JSON.parse(line), name));
    }
    catch {
        return undefined;
    }
}
/** A value on the threshold is good: "p95 above 500 ms" is not true of 500. */
function isBad(value, metric) {
    return metric.direction === "above" ? value > metric.threshold : value < metric.threshold;
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
function finite(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

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

// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/culprit/lib/tail.js
const LIMIT = 64 * 1024;
/** The last 64 KiB of a stream, however long it is. */
class Tail {
    #chunks = [];
    #size = 0;
    push(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        if (this.#size > 2 * LIMIT)
            this.#cut();
    }
    /** Decoded as UTF-8 with U+FFFD for what is not. */
    text() {
        this.#cut();
        return Buffer.concat(this.#chunks).toString("utf8");
    }
    #cut() {
        const kept = Buffer.from(Buffer.concat(this.#chunks).subarray(-LIMIT));
        this.#chunks = [kept];
        this.#size = kept.length;
    }
}

;// CONCATENATED MODULE: ./packages/culprit/lib/command.js




/** How long to wait for output that is under way when the command has ended. */
const DRAIN = 1000;
/**
 * Runs a script as a workflow's `run:` with `shell: bash` does (a failing line ends it, also inside a pipe), in a process group of its own.
 * The group is killed when the script ends, so that no server it started outlives the probe, and at the time limit.
 *
 * @throws CulpritError `cancelled`, `command-not-started`
 */
async function runCommand(request) {
    const { command, directory, environment, timeLimit, signal } = request;
    throwIfCancelled(signal);
    const child = (0,external_node_child_process_.spawn)("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", command], {
        cwd: directory,
        env: environment,
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    const stdout = new Tail();
    const stderr = new Tail();
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    let expired = false;
    const kill = () => killGroup(child.pid);
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
        kill();
        await Promise.race([closed, pause(DRAIN)]);
        throwIfCancelled(signal);
        const exitCode = expired ? null : (code ?? 128 + signalNumber(name));
        return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
    }
    catch (cause) {
        if (cause instanceof CulpritError)
            throw cause;
        throw new CulpritError("command-not-started", "environment", `bash cannot be started (${cause.code}); bisect runs its command by bash, so it must be on the PATH.`, { cause });
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", kill);
        // A process that left the group can hold the pipes open for ever; our own end of them must not keep us alive.
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

;// CONCATENATED MODULE: ./packages/culprit/lib/environment.js
/**
 * The environment of the commands: the job's own, without what would let code of an old commit act as the action.
 *
 * Taken out: the action's inputs, the files by which a step speaks to the runner (an old script that writes outputs would set ours),
 * the runner's tokens, and git's variables that point to another repository than the worktree. `GITOPS_HEALTH_COMMIT` is the commit under test.
 */
function commandEnvironment(own, commit) {
    const kept = Object.entries(own).filter(([name]) => !isPrivate(name));
    return { ...Object.fromEntries(kept), GITOPS_HEALTH_COMMIT: commit };
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
    const value = valueIn(result.stdout, metric.name);
    if (value === undefined)
        return without("failed", `its last line has no number for the metric "${metric.name}"`);
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

;// CONCATENATED MODULE: ./packages/culprit/lib/probe.js



/** Tests one commit in a detached worktree of its own, which is removed on every way out. */
async function probe(repository, commit, test, signal) {
    const started = new Date();
    const worktree = await repository.addWorktree(commit);
    try {
        const run = (command) => runCommand({
            command,
            directory: worktree.path,
            environment: commandEnvironment(test.environment, commit),
            timeLimit: test.timeLimit,
            signal,
        });
        const setup = test.setupCommand === undefined ? undefined : await run(test.setupCommand);
        const unusable = setup === undefined ? undefined : judgeSetup(setup);
        if (setup !== undefined && unusable !== undefined)
            return probed(commit, started, unusable, setup);
        const result = await run(test.command);
        return probed(commit, started, judge(result, test.metric), result);
    }
    finally {
        await worktree.remove();
    }
}
function probed(commit, started, judgement, result) {
    const { verdict, value, exitCode, reason } = judgement;
    const duration = Date.now() - started.getTime();
    const startedAt = `${started.toISOString().slice(0, 19)}Z`;
    return {
        reading: { commit, verdict, value, exitCode, duration, startedAt },
        reason,
        output: result.stderr.trim() === "" ? result.stdout : result.stderr,
    };
}

;// CONCATENATED MODULE: ./packages/culprit/lib/find-culprit.js




/**
 * Asks the strategy for the next commit and tests it, until the strategy has decided.
 *
 * @throws CulpritError `end-not-testable`, `command-aborted`, `command-not-started`, `cancelled`
 */
async function findCulprit(search) {
    const { repository, space, strategy, test, signal, log } = search;
    const positions = new Map([space.good, ...space.suspects.map((each) => each.sha)].map((sha, index) => [sha, index]));
    const readings = [];
    const probes = new Map();
    for (;;) {
        throwIfCancelled(signal);
        const step = strategy(space, readings);
        if (step.kind === "end-not-testable")
            throw endNotTestable(step, space, probes);
        if (step.kind === "not-reproduced")
            return { outcome: "not-reproduced", remaining: [], contradicted: step.end, readings };
        if (step.kind === "decided") {
            const outcome = step.remaining.length === 1 ? "culprit" : "group";
            return { outcome, remaining: step.remaining, contradicted: undefined, readings };
        }
        const probed = await probe(repository, step.commit, test, signal);
        readings.push({ ...probed.reading, position: positions.get(step.commit) ?? 0 });
        probes.set(step.commit, probed);
        log(`${readings.length}. ${step.commit.slice(0, 12)} ${role(step.commit, space)}${account(probed)}`);
        for (const line of probed.reason === "" ? [] : lastLines(probed.output))
            log(`   | ${line}`);
    }
}
function role(commit, space) {
    if (commit === space.good)
        return "(the good end) ";
    return commit === space.suspects.at(-1)?.sha ? "(the bad end) " : "";
}
function account({ reading, reason }) {
    const value = reading.value === null ? "" : ` at ${reading.value}`;
    return `is ${reading.verdict}${value}${reason === "" ? "" : `: ${reason}`} (${(reading.duration / 1000).toFixed(1)} s)`;
}
function lastLines(output) {
    return output.trimEnd().split("\n").slice(-5).map(lib_escape/* logLine */.BP);
}
function endNotTestable(step, space, probes) {
    const commit = step.end === "good" ? space.good : (space.suspects.at(-1)?.sha ?? space.good);
    const reason = probes.get(commit)?.reason ?? "it has no verdict";
    return new CulpritError("end-not-testable", "user", `The ${step.end} end ${commit} could not be tested: ${reason}. Without both ends nothing can be compared; mend the command, or give another ${step.end} commit.`);
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

;// CONCATENATED MODULE: ./packages/culprit/lib/halving.js


/**
 * The search for a command that gives the same answer every time: halving by the prior's mass instead of by count, so that
 * commits likely to be the culprit are reached in fewer tests.
 *
 * A prior can mislead. So a probe must leave so few commits on either side that plain halving ends within ceil(log2 N) + 1 tests in
 * all: the search costs at most one test more than `git bisect`, whatever the prior says. (Switching to plain halving only after
 * that many tests, the simpler rule, allows nearly twice as many.) Each commit that cannot be tested costs its own test and allows one more.
 */
const halving = (space, readings) => {
    const verdicts = verdictsOf(readings);
    const end = verifyEnds(space, verdicts);
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
    if (remaining.length === 1)
        return decided(remaining);
    const probe = bestProbe(remaining, space, verdicts, Math.ceil(Math.log2(space.suspects.length)) + 1 - tests);
    return probe === undefined ? decided(remaining) : { kind: "probe", commit: probe };
};
/** Both ends are tested before anything else, the bad one first: a regression that isn't there is the commonest surprise. */
function verifyEnds(space, verdicts) {
    const bad = space.suspects.at(-1)?.sha ?? space.good;
    for (const [end, commit, other] of [
        ["bad", bad, "good"],
        ["good", space.good, "bad"],
    ]) {
        const verdict = verdicts.get(commit);
        if (verdict === undefined)
            return { kind: "probe", commit };
        if (verdict === "skip")
            return { kind: "end-not-testable", end };
        if (verdict === other)
            return { kind: "not-reproduced", end };
    }
    return undefined;
}
function decided(remaining) {
    return { kind: "decided", remaining: remaining.map((each) => each.sha) };
}
/** The commit to test next; undefined when none that would tell anything can be tested. */
function bestProbe(remaining, space, verdicts, testsLeft) {
    const chances = testability(remaining, verdicts);
    const shares = sharesOf(remaining, (sha) => space.prior.get(sha) ?? 0);
    const candidates = remaining.flatMap((suspect, index) => {
        const share = shares[index];
        const testable = chances[index] ?? 0;
        // A commit that inherits from all the rest is bad for certain; one that was tested (or skipped) is not asked again.
        if (share === undefined || share.count === remaining.length || verdicts.has(suspect.sha))
            return [];
        return [{ sha: suspect.sha, testable, ...share }];
    });
    const largestSide = (each) => Math.max(each.count, remaining.length - each.count);
    const allowed = candidates.filter((each) => largestSide(each) <= 2 ** (testsLeft - 1));
    if (allowed.length > 0)
        return best(allowed, (each) => each.testable * entropy(each.mass));
    return best(candidates, (each) => each.testable * entropy(each.count / remaining.length));
}
/** The first candidate with the highest worth. */
function best(candidates, worth) {
    let found;
    for (const candidate of candidates) {
        const value = worth(candidate);
        if (found === undefined || value > found.value)
            found = { sha: candidate.sha, value };
    }
    return found?.sha;
}
/** Bits that one test tells when its answer is "bad" with probability p. */
function entropy(p) {
    return p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p);
}
/**
 * Commits that cannot be tested come in runs: one breaks the build, a later one mends it. So the chance that a commit can be
 * tested grows with its distance from the nearest skipped one, and the more were skipped the wider the search steps aside.
 */
function testability(remaining, verdicts) {
    const skipped = remaining.map((each) => verdicts.get(each.sha) === "skip");
    const count = skipped.filter(Boolean).length;
    if (count === 0)
        return remaining.map(() => 1);
    const distances = remaining.map(() => Number.POSITIVE_INFINITY);
    const sweep = (indices) => {
        let distance = Number.POSITIVE_INFINITY;
        for (const index of indices) {
            distance = skipped[index] ? 0 : distance + 1;
            distances[index] = Math.min(distances[index] ?? distance, distance);
        }
    };
    sweep(remaining.keys());
    sweep([...remaining.keys()].reverse());
    return distances.map((distance) => (distance === Number.POSITIVE_INFINITY ? 1 : distance / (distance + count)));
}

// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./packages/text/lib/visible.js
var visible = __webpack_require__(3651);
// EXTERNAL MODULE: ./packages/text/lib/budget.js
var budget = __webpack_require__(5032);
;// CONCATENATED MODULE: ./packages/culprit/lib/diff-text.js

/** A unified diff without context lines, whole lines up to a number of bytes. Paths stand on one line each, whatever they contain. */
function diffText(files, limit) {
    let text = "";
    let size = 0;
    for (const line of diffLines(files)) {
        size += (0,budget/* byteLength */.d)(line) + 1;
        if (size > limit)
            return { text, truncated: true };
        text += `${line}\n`;
    }
    return { text, truncated: false };
}
function* diffLines(files) {
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
        for (const hunk of file.hunks) {
            yield `@@ -${hunk.oldStart},${hunk.removed.length} +${hunk.newStart},${hunk.added.length} @@`;
            for (const line of hunk.removed)
                yield `-${line}`;
            for (const line of hunk.added)
                yield `+${line}`;
        }
    }
}

;// CONCATENATED MODULE: ./packages/culprit/lib/recommendation.js
/** What to do next, as one or two sentences. Nothing is promised of a revert that was not tried. */
function recommendation(request) {
    const { result, culprit } = request;
    if (result.outcome === "not-reproduced")
        return notReproduced(request);
    if (culprit === null)
        return `The first bad commit is one of ${result.remaining.length}, because those between them could not be tested; make one of them testable (a setup command, a longer time limit) and search again.`;
    const { sha, parents } = culprit.commit;
    if (parents.length > 1) {
        const revert = `git revert -m 1 ${sha}`;
        return culprit.brings.length > 0
            ? `The regression came with a merge of ${culprit.brings.length} ${culprit.brings.length === 1 ? "commit" : "commits"}: search again with first-parent: false to find which of them, or take the whole merge back by ${revert}.`
            : `The two sides of this merge are good and their combination is not: mend it forward, or take the merge back by ${revert}.`;
    }
    return `Take the commit back by git revert ${sha} and measure again, or mend it forward when its data migration cannot be undone. The revert was not tried here.`;
}
/** The shell's exit codes for a command that is not executable or not found. */
const NOT_RUN = new Set([126, 127]);
function notReproduced({ space, result }) {
    if (result.contradicted === "bad")
        return "The bad end is good here, so what was seen does not show in this command on this machine: give the command the load, data and limits of the place where it was seen, or give a later bad commit.";
    const reading = result.readings.findLast((each) => each.commit === space.good);
    if (reading?.value === null && NOT_RUN.has(reading.exitCode ?? 0))
        return `At the good end the command ended with exit code ${reading.exitCode}, as the shell does for a command that is not there: correct the command.`;
    return "The good end is bad too, so the regression is older, or is not in the code: give an earlier good commit, or look at what else changed (data, dependencies, machine).";
}

;// CONCATENATED MODULE: ./packages/culprit/lib/report-fields.js




/** Bytes of the culprit's diff that a report carries. */
const DIFF_LIMIT = 64 * 1024;
/** What a search found, as the report says it. */
function reportFields(request) {
    const { space, result, test, culprit } = request;
    const bad = space.suspects.at(-1)?.sha ?? space.good;
    return {
        good: space.good,
        bad,
        metric: test.metric ?? null,
        noise: "none",
        prior: request.prior,
        firstParent: request.firstParent,
        outcome: result.outcome,
        culprit: culprit === null ? null : described(culprit),
        remaining: [...result.remaining],
        suspects: space.suspects.length,
        confidence: {
            value: result.outcome === "not-reproduced" ? null : 1,
            assumption: "The command gives the same answer each time at the same commit, and every commit from the first bad one on is bad.",
        },
        readings: [...result.readings],
        commandDigest: (0,canonical/* digestOf */.ol)({ command: test.command, setup: test.setupCommand ?? null }),
        recommendation: recommendation(request),
    };
}
function described(facts) {
    const { commit, files } = facts;
    const diff = diffText(files, DIFF_LIMIT);
    return {
        commit: commit.sha,
        parent: commit.parents[0] ?? null,
        author: `${commit.author.name} <${commit.author.email}>`,
        date: `${new Date(commit.committer.time * 1000).toISOString().slice(0, 19)}Z`,
        header: (0,visible/* oneLine */.T)(commit.message.trimStart().split("\n", 1)[0] ?? ""),
        services: [...facts.services],
        riskScore: facts.riskScore,
        brings: [...facts.brings],
        files: files.map(({ path, additions, deletions }) => ({ path, additions, deletions })),
        diff: diff.text,
        diffTruncated: diff.truncated,
    };
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

// EXTERNAL MODULE: ./packages/git/lib/open.js + 1 modules
var lib_open = __webpack_require__(6253);
// EXTERNAL MODULE: ./packages/report/lib/fenced.js
var fenced = __webpack_require__(4765);
// EXTERNAL MODULE: ./packages/report/lib/fit.js
var fit = __webpack_require__(9359);
;// CONCATENATED MODULE: ./packages/report/lib/reading-chart.js
const WIDTH = 32;
/** Lines that a chart has at most; a search needs far fewer unless many commits cannot be tested. */
const LINES = 60;
/**
 * Readings against commits as plain text, oldest commit first: a bar per reading for a metric, with a mark where the threshold is,
 * else the verdict alone. Holds nothing but object names, numbers and our own words, so it is safe in a code block.
 */
function readingChart(report) {
    const readings = report.readings.toSorted((a, b) => a.position - b.position);
    const shown = readings.slice(0, LINES);
    const scale = report.metric === null ? undefined : scaleOf(readings, report.metric.threshold);
    const digits = String(report.suspects).length;
    const lines = [];
    let last = -1;
    for (const reading of shown) {
        const gap = reading.position - last - 1;
        if (gap > 0)
            lines.push(`${" ".repeat(digits)}  · ${gap} not tested`);
        last = reading.position;
        lines.push(line(reading, report, digits, scale).trimEnd());
    }
    if (readings.length > LINES)
        lines.push(`… ${readings.length - LINES} more readings`);
    return lines.join("\n");
}
function line(reading, report, digits, scale) {
    const place = String(reading.position).padStart(digits);
    const bar = scale === undefined ? "" : `${drawn(reading.value, scale)} ${figure(reading.value)}  `;
    return `${place}  ${reading.commit.slice(0, 12)}  ${bar}${reading.verdict.padEnd(6)}${note(reading, report)}`;
}
function note(reading, report) {
    if (reading.commit === report.culprit?.commit)
        return "  <- culprit";
    if (reading.commit === report.good)
        return "  good end";
    return reading.commit === report.bad ? "  bad end" : "";
}
function scaleOf(readings, threshold) {
    const values = readings.map((reading) => reading.value).filter((value) => value !== null);
    return { from: Math.min(0, threshold, ...values), to: Math.max(0, threshold, ...values), threshold };
}
function drawn(value, scale) {
    const column = (of) => scale.to === scale.from ? 0 : Math.round(((of - scale.from) / (scale.to - scale.from)) * WIDTH);
    const end = value === null ? 0 : column(value);
    const mark = column(scale.threshold);
    return Array.from({ length: WIDTH + 1 }, (_, index) => (index === mark ? "│" : index < end ? "█" : " ")).join("");
}
function figure(value) {
    return (value === null ? "-" : String(Number(value.toPrecision(6)))).padStart(10);
}

// EXTERNAL MODULE: ./packages/report/lib/words.js
var words = __webpack_require__(633);
;// CONCATENATED MODULE: ./packages/report/lib/culprit-report.js





/** Bytes of the culprit's diff that a summary shows at most; the document has more. */
const culprit_report_DIFF_LIMIT = 16 * 1024;
/** A culprit report as a job summary of at most `budget` bytes: the answer, the readings as a chart, the culprit's change. */
function culpritSummary(report, budget) {
    return (0,fit/* fit */.U)([
        culprit_report_text(`## Bisect: ${headline(report)}`),
        culprit_report_text(culprit_report_account(report)),
        culprit_report_text((0,lib_escape/* escapeMarkdown */.FV)(report.recommendation)),
        culprit_report_text(`### Readings\n\n${(0,fenced/* fenced */.O)(readingChart(report), "text")}`),
        ...remaining(report),
        ...change(report, Math.min(culprit_report_DIFF_LIMIT, Math.floor(budget / 2))),
    ], budget);
}
function culprit_report_text(markdown) {
    return { kind: "text", markdown };
}
function headline({ outcome, culprit, remaining }) {
    if (outcome === "not-reproduced")
        return "not reproduced";
    if (culprit === null)
        return `one of ${remaining.length} commits`;
    return `${(0,lib_escape/* code */.aY)(culprit.commit.slice(0, 12))} ${(0,lib_escape/* escapeMarkdown */.FV)(culprit.header)}`;
}
function culprit_report_account(report) {
    const { culprit, metric, readings } = report;
    const asked = metric === null
        ? "The command tells good from bad by its exit code."
        : `Bad is where ${(0,lib_escape/* code */.aY)(metric.name)} is ${metric.direction} ${metric.threshold}.`;
    const by = culprit === null ? "" : ` By ${(0,lib_escape/* code */.aY)(culprit.author)}, ${culprit.date}${risk(culprit.riskScore)}.`;
    const seconds = readings.reduce((sum, reading) => sum + reading.duration, 0) / 1000;
    const effort = `${(0,words/* counted */.h)(report.suspects, "suspect")} between ${(0,lib_escape/* code */.aY)(report.good.slice(0, 12))} and ${(0,lib_escape/* code */.aY)(report.bad.slice(0, 12))}, ${(0,words/* counted */.h)(readings.length, "run")} of the command in ${seconds.toFixed(1)} s.`;
    const sure = report.confidence.value === null
        ? ""
        : ` Confidence ${(report.confidence.value * 100).toFixed(0)} %, as long as this holds: ${(0,lib_escape/* escapeMarkdown */.FV)(report.confidence.assumption)}`;
    return `${asked} ${effort}${by}${sure}`;
}
function risk(score) {
    return score === null ? "" : `, risk score ${score}`;
}
function remaining(report) {
    if (report.outcome !== "group")
        return [];
    return [
        {
            kind: "table",
            head: ["Commits that may be the culprit, oldest first"],
            rows: report.remaining.map((sha) => [(0,lib_escape/* code */.aY)(sha)]),
            omitted: (count) => `${(0,words/* counted */.h)(count, "commit")} left out; the report document has all.`,
        },
    ];
}
function change(report, limit) {
    const { culprit } = report;
    if (culprit === null)
        return [];
    const services = culprit.services.length === 0 ? "" : ` Services: ${culprit.services.map(lib_escape/* code */.aY).join(", ")}.`;
    const { shown, cut } = startOf(culprit.diff, limit);
    const note = cut || culprit.diffTruncated ? "\n\n_The diff goes on; `git show` has all of it._" : "";
    return [
        culprit_report_text(`### What it changed\n\n${(0,words/* counted */.h)(culprit.files.length, "file")}.${services}`),
        {
            kind: "table",
            head: ["File", "Added", "Removed"],
            rows: culprit.files.map((file) => [(0,lib_escape/* code */.aY)(file.path), String(file.additions), String(file.deletions)]),
            omitted: (count) => `${(0,words/* counted */.h)(count, "file")} left out; the report document has all.`,
        },
        culprit_report_text(shown === "" ? "" : `${(0,fenced/* fenced */.O)(shown, "diff")}${note}`),
    ];
}
/** Whole lines from the start, at most `limit` bytes once made visible. */
function startOf(diff, limit) {
    const lines = [];
    let size = 0;
    for (const line of (0,visible/* visible */.R)(diff).split("\n")) {
        size += (0,budget/* byteLength */.d)(line) + 1;
        if (size > limit)
            return { shown: lines.join("\n"), cut: true };
        lines.push(line);
    }
    return { shown: lines.join("\n").trimEnd(), cut: false };
}

;// CONCATENATED MODULE: ./actions/bisect/lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./packages/actions-kit/lib/inputs.js
var inputs = __webpack_require__(2083);
;// CONCATENATED MODULE: ./actions/bisect/lib/src/inputs.js

/** All inputs of the action; `action.yml` is held to this table. */
const inputs_inputs = {
    ...inputs/* commonInputs */.j$,
    good: (0,inputs/* requiredText */.$4)({ description: "The last commit that is known to be good, for example a tag or `HEAD~20`." }),
    bad: (0,inputs/* text */.Qq)({ description: "A commit that is known to be bad.", default: "HEAD" }),
    command: (0,inputs/* requiredText */.$4)({
        description: "Script for bash that tests the commit in its folder. Without a threshold its exit code answers: 0 good, 125 cannot be tested, other codes below 128 bad, from 128 on stop. With a threshold its last line does: a number, or JSON with `metric`.",
    }),
    "setup-command": (0,inputs/* text */.Qq)({
        description: "Script for bash that prepares each fresh checkout (install, build). When it fails the commit counts as one that cannot be tested.",
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
    noise: (0,inputs/* choice */.Yq)(["none", "auto"], {
        description: "`none` takes each answer of the command as certain. `auto`, the search for answers that vary, is not built yet and is refused.",
        default: "none",
    }),
    prior: (0,inputs/* choice */.Yq)(["risk", "uniform"], {
        description: "Where to look first: at commits with a high risk score, or halfway.",
        default: "risk",
    }),
    "first-parent": (0,inputs/* flag */.Jt)({
        description: "Search the line of first parents, where a merge stands for its whole branch; `false` searches every commit.",
        default: true,
    }),
};

;// CONCATENATED MODULE: ./actions/bisect/lib/src/run.js
/** bisect: finds the commit between a good and a bad one from which on a command fails or a metric is beyond its threshold. */










/**
 * Searches the culprit between the inputs `good` and `bad`. The user's checkout is not touched.
 *
 * @throws CulpritError when there is nothing to search, an end cannot be tested, the command stops the search or the job is cancelled
 */
async function run(inputs, context) {
    knownNoise(inputs.noise);
    const test = {
        command: inputs.command,
        setupCommand: inputs.setupCommand,
        metric: metricFrom(inputs.metric, inputs.threshold, inputs.direction),
        timeLimit: inputs.timeout * 1000,
        environment: process.env,
    };
    const { signal, log } = context;
    const git = await (0,lib_open/* openRepository */.h)((0,external_node_path_.resolve)(context.workspace, inputs.workingDirectory), { signal });
    const [good, bad] = await Promise.all([git.resolve(inputs.good), git.resolve(inputs.bad)]);
    const found = await suspectsBetween(git, { good, bad, firstParent: inputs.firstParent });
    const range = await git.resolveRange({ kind: "explicit", base: good, head: bad }, { allowEmpty: false });
    const subject = await (0,lib_subject/* subjectOf */.e)(git, range, inputs.config, context.event?.repository ?? null);
    const change = inputs.prior === "risk"
        ? await (0,read_change/* changeOf */.C2)(subject, {
            configPath: inputs.config,
            cacheDirectory: undefined,
            day: context.evaluatedAt.slice(0, 10),
            signal,
        })
        : null;
    const risk = change === null ? undefined : risks(change, found);
    const space = {
        good,
        suspects: found.suspects,
        prior: risk === undefined ? uniformPrior(found.suspects) : riskPrior(found.suspects, (sha) => risk.get(sha) ?? 0),
    };
    log(`Searching ${found.suspects.length} suspects between ${good.slice(0, 12)} and ${bad.slice(0, 12)}`);
    const result = await findCulprit({ repository: git, space, strategy: halving, test, signal, log });
    const culprit = await guilty(subject, result, found, change);
    const directory = inputs.outputDirectory === undefined ? context.outputDirectory : (0,external_node_path_.resolve)(context.workspace, inputs.outputDirectory);
    const document = await (0,write_document/* writeDocument */.f)(directory, "culprit-report", {
        ...(0,header/* predicateHeader */.n)(subject, {
            action: "bisect",
            version: package_namespaceObject.rE,
            mode: inputs.mode,
            evaluatedAt: context.evaluatedAt,
            materials: {},
            notEvaluated: change?.notEvaluated ?? [],
        }),
        ...reportFields({ space, result, test, prior: inputs.prior, firstParent: inputs.firstParent, culprit }),
    });
    const report = document.statement.predicate;
    return {
        document,
        outputs: {
            outcome: report.outcome,
            culprit: report.culprit?.commit ?? "",
            confidence: report.confidence.value === null ? "" : String(report.confidence.value),
            tests: String(report.readings.length),
        },
        summary: (budget) => culpritSummary(report, budget),
        annotations: [annotation(report)],
        lines: [sentence(report), report.recommendation],
        // An answer is what was asked for, so no answer fails the step; only a search that cannot be made does, by its error.
        failure: null,
        failureExitCode: 1,
    };
}
/** The action for its own step and for the command. */
const action = {
    producer: { name: "bisect", version: package_namespaceObject.rE },
    inputs: inputs_inputs,
    run,
};
/** Risk scores of the suspects; a merge on a first-parent line is as risky as the riskiest commit that it brought. */
function risks(change, found) {
    const own = new Map(change.commits.map(({ commit, risk }) => [commit.sha, risk.score]));
    return new Map([...found.broughtBy].map(([sha, brought]) => [
        sha,
        brought.reduce((highest, each) => Math.max(highest, own.get(each) ?? 0), 0),
    ]));
}
async function guilty(subject, result, found, change) {
    const [sha] = result.remaining;
    if (result.outcome !== "culprit" || sha === undefined)
        return null;
    const { commit, files } = await readCulprit(subject.git, sha);
    const factsOf = (0,path_rules/* pathRules */.f)(subject.configuration.value);
    const paths = files.flatMap((file) => file.previousPath === undefined ? [file.path] : [file.path, file.previousPath]);
    return {
        commit,
        files,
        services: (0,path_rules/* joinFacts */.g)(paths.map(factsOf)).services,
        riskScore: change?.commits.find((each) => each.commit.sha === sha)?.risk.score ?? null,
        brings: (found.broughtBy.get(sha) ?? []).filter((each) => each !== sha),
    };
}
function sentence(report) {
    if (report.outcome === "not-reproduced")
        return "Not reproduced: the two ends do not differ as they should.";
    if (report.culprit === null)
        return `The culprit is one of ${report.remaining.length} commits: ${report.remaining.join(", ")}`;
    return `The culprit is ${report.culprit.commit}: ${report.culprit.header}`;
}
function annotation(report) {
    const level = report.outcome === "culprit" ? "notice" : "warning";
    return { level, title: "Bisect", message: `${sentence(report)} ${report.recommendation}`, path: null, line: null };
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
    const { minimum = -Infinity, maximum = Infinity } = options;
    const expects = `a number${minimum > -Infinity ? ` from ${minimum}` : ""}${maximum < Infinity ? ` to ${maximum}` : ""}`;
    return {
        description: options.description,
        default: options.default === undefined ? undefined : String(options.default),
        required: false,
        expects,
        parse(value) {
            const parsed = Number(value);
            if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ||
                !Number.isFinite(parsed) ||
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

/***/ 477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeDocument)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5649);
/* harmony import */ var _gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9858);


/**
 * Writes an action's document with every value redacted. Summary, annotations and lines are made from what this gives back, so
 * that they cut and escape texts in which no value is left.
 */
function writeDocument(directory, kind, predicate) {
    return (0,_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(directory, kind, (0,_gitops_health_detectors__WEBPACK_IMPORTED_MODULE_1__/* .redactDocument */ .r)(predicate));
}


/***/ }),

/***/ 3217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ predicateHeader)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);

/** The fields that every predicate starts with. */
function predicateHeader(subject, facts) {
    const materials = Object.entries({ ...facts.materials, configuration: subject.configuration.digest });
    return {
        schemaVersion: 1,
        producer: { action: facts.action, version: facts.version },
        range: { base: subject.range.base, head: subject.range.head, mergeBase: subject.range.mergeBase },
        headTree: subject.headTree,
        resultTree: subject.resultTree,
        changeId: subject.changeId,
        mode: { requested: facts.mode, effective: facts.mode, reasons: [...ownRules(subject), ...(facts.reasons ?? [])] },
        materials: materials
            .map(([name, sha256]) => ({ name, digest: { sha256 } }))
            .sort((a, b) => (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a.name, b.name)),
        evaluatedAt: facts.evaluatedAt,
        notEvaluated: [...(facts.notEvaluated ?? [])],
    };
}
/** A change judged by its own copy of the configuration must be seen as such in the document. */
function ownRules({ configuration }) {
    return configuration.source === "head" && configuration.notice !== null ? [configuration.notice] : [];
}


/***/ }),

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ redactDocument),
  p: () => (/* binding */ valuesInDocument)
});

// EXTERNAL MODULE: ./packages/detectors/lib/engine/scan-text.js
var scan_text = __webpack_require__(9651);
// EXTERNAL MODULE: ./packages/detectors/lib/detectors.js + 96 modules
var detectors = __webpack_require__(9629);
;// CONCATENATED MODULE: ./packages/detectors/lib/redaction/document-strings.js

/**
 * A document with each of its strings replaced; what no string changes in stays the same object. Names of fields are asked about
 * too: those of records are somebody's. The same string is asked about once.
 */
function withStrings(document, shown) {
    const known = [new Map(), new Map()];
    const string = (text, people) => {
        if (harmless(text))
            return text;
        const list = known[people ? 1 : 0];
        let made = list.get(text);
        if (made === undefined) {
            made = shown(text, people);
            list.set(text, made);
        }
        return made;
    };
    const walk = (value, people) => {
        if (typeof value === "string")
            return string(value, people);
        if (typeof value !== "object" || value === null)
            return value;
        const before = Object.entries(value);
        const after = before.map(([name, each]) => [
            Array.isArray(value) ? name : string(name, false),
            walk(each, people || PEOPLE.has(name)),
        ]);
        if (after.every(([name, each], index) => name === before[index]?.[0] && each === before[index]?.[1]))
            return value;
        return Array.isArray(value) ? after.map(([, each]) => each) : Object.fromEntries(after);
    };
    return walk(document, false);
}
/** Fields that name the people of a change. Who made, reviewed or approved it is what a record is for: addresses stay there. */
const PEOPLE = new Set(["author", "committer", "approver", "by", "eligible", "excludedApprovers", "people"]);
/** Object names, digests, times and single words, of which documents are full: nothing is found in them, and asking takes the time. */
function harmless(text) {
    return text.length < 4 || /^(?:[0-9a-f]{40}|[0-9a-f]{64}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|[a-z]{1,20})$/.test(text);
}
const lists = new WeakMap();
/** The detectors for strings that name people. The list is prepared once, so it must stay the same one. */
function forPeople(options) {
    const all = options.detectors ?? detectors/* detectors */.mW;
    const list = lists.get(all) ?? all.filter(({ id }) => id !== "phi/email");
    lists.set(all, list);
    return { ...options, detectors: list };
}

// EXTERNAL MODULE: ./packages/detectors/lib/redaction/redact.js
var redact = __webpack_require__(438);
;// CONCATENATED MODULE: ./packages/detectors/lib/redaction/redact-document.js



/**
 * A document as it may be written: every string in it, in whatever object or list, is redacted by itself, before anything is cut
 * or escaped. Without a value it is the same object.
 */
function redactDocument(document, options = {}) {
    const ofPeople = forPeople(options);
    return withStrings(document, (text, people) => {
        const once = (0,redact/* redact */.E$)(text, null, people ? ofPeople : options);
        // A mark that is put in may, with what stands around it, be read as a value again.
        return once === text ? text : (0,redact/* redact */.E$)(once, null, people ? ofPeople : options);
    });
}
/** From this confidence on a value is worth a look. */
const LIKELY = 60;
/** The kinds of values (`[SSN]`) that a document holds for all we know, sorted; for documents that cannot be redacted any more. */
function valuesInDocument(document, options = {}) {
    const kinds = new Set();
    const ofPeople = forPeople(options);
    withStrings(document, (text, people) => {
        for (const { category, confidence, synthetic, redacted } of (0,scan_text/* scanText */.Ff)(text, { path: null, side: "added" }, people ? ofPeople : options))
            if (category !== "safeguard" && confidence >= LIKELY && !synthetic)
                kinds.add(redacted);
        return text;
    });
    return [...kinds].sort();
}


/***/ }),

/***/ 4765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fenced)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3651);

/** A code block that nothing inside can end: its fence is longer than any run of backticks in it. */
function fenced(content, language) {
    const safe = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(content);
    const longest = (safe.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${safe}\n${fence}`;
}


/***/ }),

/***/ 9359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text),
/* harmony export */   U: () => (/* binding */ fit)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);

function text(markdown) {
    return { kind: "text", markdown };
}
/**
 * The blocks as one Markdown page of at most `budget` UTF-8 bytes. A runner loses a whole summary that is over its limit
 * (1024 KiB), so rows are left out from the largest table until all fits, and the page says how many.
 */
function fit(blocks, budget) {
    const kept = blocks.map((block) => (block.kind === "table" ? block.rows.length : 0));
    for (;;) {
        const parts = blocks.map((block, index) => render(block, kept[index] ?? 0));
        const page = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
        if ((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(page) <= budget)
            return page;
        const largest = kept.indexOf(Math.max(...kept));
        const rows = kept[largest] ?? 0;
        if (rows === 0)
            return cut(parts, budget);
        kept[largest] = Math.floor(rows / 2);
    }
}
/** Whole blocks from the start, for a budget too small even without table rows. */
function cut(parts, budget) {
    const note = "The rest was left out for want of space; the result document has it all.\n";
    let page = "";
    for (const part of parts) {
        if ((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(`${page}${part}\n\n${note}`) > budget)
            break;
        page += `${part}\n\n`;
    }
    return (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(page + note) <= budget ? page + note : "";
}
function render(block, rows) {
    if (block.kind === "text")
        return block.markdown;
    if (block.rows.length === 0)
        return "";
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const omitted = block.rows.length - rows;
    const table = rows === 0 ? [] : [line(block.head), line(block.head.map(() => "---")), ...block.rows.slice(0, rows).map(line)];
    return [table.join("\n"), omitted > 0 ? `_${block.omitted(omitted)}_` : ""]
        .filter((part) => part !== "")
        .join("\n\n");
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


/***/ })

};
