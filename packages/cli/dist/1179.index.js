export const id = 1179;
export const ids = [1179];
export const modules = {

/***/ 1179:
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
// EXTERNAL MODULE: ./packages/change/lib/header.js
var lib_header = __webpack_require__(3217);
// EXTERNAL MODULE: ./packages/git/lib/error.js
var error = __webpack_require__(7832);
// EXTERNAL MODULE: ./packages/evidence/lib/error.js
var lib_error = __webpack_require__(1029);
;// CONCATENATED MODULE: ./packages/evidence/lib/period.js

const DAY = 86_400;
/**
 * What `since`, `until` or `adopted-at` means: `YYYY-MM-DD` is a day of UTC, everything else names a commit.
 * A name that git knows wins over nothing: a branch called like a date can be given as `refs/heads/2026-01-01`.
 */
async function readPeriodEnd(name, given, history) {
    if (/^\d{4}-\d\d-\d\d$/.test(given)) {
        const start = Date.parse(`${given}T00:00:00Z`);
        if (!Number.isNaN(start) && new Date(start).toISOString().startsWith(given))
            return { kind: "day", given, start: start / 1000 };
        throw unreadable(name, given, "is not a day of the calendar");
    }
    const commit = await history.resolve(given);
    if (commit === undefined)
        throw unreadable(name, given, "is neither a day nor a commit of this repository");
    return { kind: "commit", given, commit };
}
/** Last second that still belongs to a day. */
function lastSecond(day) {
    return day.start + DAY - 1;
}
function unreadable(name, given, problem) {
    return new lib_error/* EvidenceError */.o("period-end-unreadable", "user", `${name === "adopted-at" ? "adopted-at in the configuration" : `The input ${name}`} is "${given}", which ${problem}; give a day such as 2026-01-31 (UTC) or a tag, branch or commit, and check out with fetch-depth: 0 so that it is there.`);
}

;// CONCATENATED MODULE: ./packages/evidence/lib/population.js



/**
 * Every first-parent commit of the period. A committer date is what its committer typed, so days cut the branch only at two
 * places: the period runs from the first commit of the branch that is dated `since` or later to the last one that is dated `until`
 * or earlier, and has everything between, whatever its date. Periods that follow each other then leave nothing out, and a
 * date forged to escape an audit becomes an exception of it.
 *
 * @param tip full name of the newest commit to look at when `until` is a day
 */
async function drawPopulation(history, since, until, tip) {
    if (since?.kind === "day" && until.kind === "day" && until.start < since.start)
        throw new lib_error/* EvidenceError */.o("period-reversed", "user", `The period ends on ${until.given}, before it begins on ${since.given}; exchange the inputs since and until.`);
    const end = until.kind === "commit" ? until.commit : tip;
    const start = since?.kind === "commit" ? since.commit : undefined;
    const listed = [];
    for await (const commit of history.firstParents(end, start))
        listed.push(commit);
    listed.reverse();
    const first = since?.kind === "day" ? listed.findIndex((commit) => commit.committer.time >= since.start) : 0;
    const last = until.kind === "day" ? listed.findLastIndex((each) => each.committer.time <= lastSecond(until)) : Infinity;
    const commits = first < 0 ? [] : listed.slice(first, last + 1);
    const exceptions = misdated(commits, since, until);
    if (start !== undefined && !(await history.isAncestor(start, end)))
        exceptions.push({
            code: "history-rewritten",
            commit: start,
            what: `The start of the period, ${start}, is not an ancestor of its end, ${end}: the branch was rewritten or the two are of different branches.`,
        });
    return {
        commits,
        before: commits[0]?.parents[0] ?? null,
        tip: end,
        query: `git log --first-parent ${start === undefined ? "" : `${start}..`}${end}`,
        listed: listed.length,
        exceptions,
    };
}
/** A clone without its whole history cannot say what the population is. */
function refuseShallow(shallow) {
    if (shallow)
        throw new lib_error/* EvidenceError */.o("history-shallow", "environment", `An audit needs the whole history, but this clone is shallow. ${error/* FETCH_ALL */.lZ}.`);
}
function misdated(commits, since, until) {
    const from = since?.kind === "day" ? since.start : -Infinity;
    const to = until.kind === "day" ? lastSecond(until) : Infinity;
    return commits
        .filter(({ committer }) => committer.time < from || committer.time > to)
        .map(({ sha, committer }) => ({
        code: "date-out-of-order",
        commit: sha,
        what: `The committer date ${day(committer.time)} lies outside the period, but the commit stands between commits of the period; its date cannot be trusted.`,
    }));
}
/** `YYYY-MM-DDTHH:MM:SSZ`; dates beyond the calendar of ECMAScript are kept at its ends. */
function day(seconds) {
    const bounded = Math.min(Math.max(seconds, -62_167_219_200), 253_402_300_799);
    return new Date(bounded * 1000).toISOString().replace(".000Z", "Z");
}

;// CONCATENATED MODULE: ./packages/evidence/lib/git-history.js
/** Squashed diffs that are computed at the same time. */
const AT_ONCE = 4;
/** The history of a real repository. */
function gitHistory(repository) {
    return {
        resolve: (ref) => repository.tryResolve(ref),
        isAncestor: (ancestor, descendant) => repository.isAncestor(ancestor, descendant),
        async *firstParents(until, since) {
            const range = since === undefined ? {} : { base: since };
            for await (const commit of repository.log({ head: until, ...range, firstParent: true })) {
                const { sha, tree, parents, author, committer, message } = commit;
                yield { sha, tree, parents, author, committer, header: message.split("\n", 1)[0]?.trim() ?? "" };
            }
        },
        async changeIds(pairs) {
            const ids = new Array(pairs.length).fill(null);
            let next = 0;
            const worker = async () => {
                for (let at = next++; at < pairs.length; at = next++) {
                    const pair = pairs[at];
                    if (pair !== undefined)
                        ids[at] = (await repository.changeId(pair.base, pair.head)) ?? null;
                }
            };
            await Promise.all(Array.from({ length: AT_ONCE }, worker));
            return ids;
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/contracts/lib/document.js + 1 modules
var lib_document = __webpack_require__(5649);
// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./packages/contracts/lib/statement.js
var statement = __webpack_require__(7256);
// EXTERNAL MODULE: ./packages/contracts/lib/kinds.js + 4 modules
var kinds = __webpack_require__(5153);
// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
;// CONCATENATED MODULE: ./packages/evidence/lib/stored.js
function summarize(statement, kind) {
    const { predicate } = statement;
    const { mode } = predicate;
    return {
        kind,
        subject: statement.subject[0].digest.gitCommit,
        base: predicate.range.base,
        mergeBase: predicate.range.mergeBase,
        resultTree: predicate.resultTree,
        changeId: predicate.changeId,
        producer: predicate.producer.action,
        version: predicate.producer.version,
        evaluatedAt: predicate.evaluatedAt,
        materials: new Map(predicate.materials.map(({ name, digest }) => [name, digest.sha256])),
        weakened: [
            ...(mode.requested === mode.effective ? [] : [`asked for mode ${mode.requested} but ran in ${mode.effective}`]),
            ...mode.reasons,
        ],
        verdict: verdicts[kind](predicate),
    };
}
const verdicts = {
    "commit-lint": ({ commits }) => ({ headers: commits.map((each) => each.header) }),
    "compliance-analysis": ({ compliant, violations }) => ({
        compliant,
        violations: [...new Set(violations.map((each) => each.code))].sort(),
    }),
    "risk-assessment": ({ score, computedLevel, level }) => ({ score, computedLevel, level }),
    "deployment-plan": ({ strategy, level }) => ({ strategy, level }),
    "culprit-report": ({ culprit }) => (culprit === null ? {} : { culprit: culprit.commit }),
    "evidence-manifest": () => ({}),
};

;// CONCATENATED MODULE: ./packages/evidence/lib/read-stored.js






/** Larger files are no documents of ours. */
const LARGEST = 64 * 1024 * 1024;
/** Folders of the actions that hold no evidence (decision 8: the cache is never evidence). */
const SKIPPED = new Set(["cache"]);
/**
 * All statements in the folders, at any depth. Nothing that is called `*.json` is passed over in silence: a file that is no valid
 * document, or whose digest is not the one that the index beside it has, is an exception by name.
 */
async function readStored(folders) {
    const documents = new Map();
    const exceptions = [];
    let files = 0;
    let valid = 0;
    for (const folder of folders) {
        const root = (0,external_node_path_.resolve)(folder.directory);
        const found = await (0,promises_.stat)(root).catch(() => undefined);
        if (!found?.isDirectory())
            throw new lib_error/* EvidenceError */.o("evidence-folder-missing", "user", `The evidence folder "${folder.name}" is not there; give folders that hold documents of the actions, one a line (download the artifacts first).`);
        for await (const file of jsonFiles(root, folder.name)) {
            const read = await readOne(file.path, file.name);
            if (read === undefined)
                continue;
            files += 1;
            if (typeof read === "string") {
                exceptions.push({ code: "document-invalid", commit: null, what: read });
                continue;
            }
            valid += 1;
            const known = documents.get(read.sha256);
            if (known === undefined || (0,compare/* compare */.U)(read.path, known.path) < 0)
                documents.set(read.sha256, read);
        }
    }
    return { documents: [...documents.values()].sort((a, b) => (0,compare/* compare */.U)(a.sha256, b.sha256)), exceptions, files, valid };
}
async function* jsonFiles(directory, name) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true });
    entries.sort((a, b) => (0,compare/* compare */.U)(a.name, b.name));
    for (const entry of entries) {
        const inside = { path: (0,external_node_path_.join)(directory, entry.name), name: `${name}/${entry.name}` };
        if (entry.isDirectory()) {
            if (!SKIPPED.has(entry.name))
                yield* jsonFiles(inside.path, inside.name);
        }
        else if (entry.name.endsWith(".json"))
            yield inside;
    }
}
/** A document, a sentence that says why the file is none, or undefined for an index that agrees with its folder and for a former audit. */
async function readOne(path, name) {
    try {
        const found = await (0,promises_.stat)(path);
        // A link to a device, or a pipe, would be read without end.
        if (!found.isFile())
            return `"${name}" is no regular file.`;
        const { size } = found;
        if (size > LARGEST)
            return `"${name}" has ${size} bytes, more than any document of ours.`;
        const bytes = await (0,promises_.readFile)(path);
        if (name.endsWith("/index.json"))
            return await indexProblem(bytes, path, name);
        const kind = kindInside(bytes);
        if (kind === undefined)
            return `"${name}" is not a document of a kind that we know.`;
        const statement = (0,lib_document/* decode */.D4)(kind, bytes, name);
        if (kind === "evidence-manifest")
            return undefined; // A former audit of ours is no evidence of a change.
        const facts = summarize(statement, kind);
        (0,lib_document/* verify */.MX)(kind, statement, { commit: facts.subject }, name);
        return { ...facts, sha256: (0,canonical/* sha256 */.sc)(bytes), size: bytes.length, file: path, path: name };
    }
    catch (error) {
        // A hostile document can also exhaust the stack (nesting) or be unreadable: each is one more way to be invalid.
        return error instanceof Error ? oneSentence(error, name) : `"${name}" cannot be read.`;
    }
}
function oneSentence(error, name) {
    return error.message.includes(name) ? error.message : `"${name}" cannot be read as a document: ${error.message}.`;
}
function kindInside(bytes) {
    const value = JSON.parse(bytes.toString("utf8"));
    const type = typeof value === "object" && value !== null && "predicateType" in value ? value.predicateType : undefined;
    return typeof type === "string" ? (0,statement/* kindOf */.I)(type) : undefined;
}
/** An index must name the very documents beside it. */
async function indexProblem(bytes, path, name) {
    const index = JSON.parse(bytes.toString("utf8"));
    if (!isIndex(index))
        return `"${name}" is not an index of documents.`;
    for (const entry of index) {
        const beside = await (0,promises_.readFile)((0,external_node_path_.join)(path, "..", `${entry.kind}.json`)).catch(() => undefined);
        if (beside === undefined)
            return `"${name}" lists a ${entry.kind} document, but it is not beside it.`;
        if ((0,canonical/* sha256 */.sc)(beside) !== entry.sha256)
            return `The ${entry.kind} document beside "${name}" does not have the sha256 that the index recorded; it was altered.`;
    }
    return undefined;
}
function isIndex(value) {
    return (Array.isArray(value) &&
        value.every((each) => Object.hasOwn(kinds/* kinds */.E, each?.kind ?? "") && typeof each.sha256 === "string"));
}

;// CONCATENATED MODULE: ./packages/evidence/lib/folders.js


/** The evidence folders that were given, or the output directory if the actions before this one have made it. */
async function evidenceFolders(given, outputDirectory, workspace) {
    if (given.length > 0)
        return given.map((name) => ({ name, directory: (0,external_node_path_.resolve)(workspace, name) }));
    const there = await (0,promises_.stat)(outputDirectory).then((found) => found.isDirectory(), () => false);
    return there ? [{ name: "output-directory", directory: outputDirectory }] : [];
}

// EXTERNAL MODULE: ./packages/catalog/lib/catalog.js
var catalog = __webpack_require__(866);
// EXTERNAL MODULE: ./packages/change/lib/trusted-configuration.js
var trusted_configuration = __webpack_require__(2682);
// EXTERNAL MODULE: ./packages/change/lib/read-change.js + 16 modules
var read_change = __webpack_require__(3937);
// EXTERNAL MODULE: ./packages/commits/lib/lint-change.js + 2 modules
var lint_change = __webpack_require__(2655);
// EXTERNAL MODULE: ./packages/policy/lib/policies.js + 2 modules
var policies = __webpack_require__(8803);
// EXTERNAL MODULE: ./packages/policy/lib/analyse.js + 20 modules
var analyse = __webpack_require__(3282);
// EXTERNAL MODULE: ./packages/policy/lib/materials.js
var materials = __webpack_require__(1778);
// EXTERNAL MODULE: ./packages/risk/lib/past-reader.js
var past_reader = __webpack_require__(4281);
;// CONCATENATED MODULE: ./packages/evidence/lib/analyse-landed.js





/** Digests of what judges every change, beside its configuration. */
function judgingMaterials() {
    return { catalog: catalog/* catalog */.U.digest, policies: policies/* ourPoliciesDigest */.Hu };
}
const catalogVersion = catalog/* catalog */.U.version;
/** Judges landed changes of a repository: the diff of a first-parent commit against its first parent, with all commits that it brought in. */
function analyseLanded(git, options) {
    const { configPath, repository, signal, cacheDirectory } = options;
    const readPast = (0,past_reader/* pastReader */.A)(git);
    return async (commit, evaluatedAt) => {
        const base = commit.parents[0] ?? null;
        const range = { base, head: commit.sha, mergeBase: base };
        // What a change would give and its patch identify it before it lands; a landed one is its commit, and need not be computed.
        const identity = { headTree: commit.tree, resultTree: commit.tree, changeId: null };
        const configuration = await (0,trusted_configuration/* trustedConfiguration */.s)(git, range, configPath);
        const change = await (0,read_change/* changeOf */.C2)({ git, repository, range, ...identity, configuration }, { configPath, cacheDirectory: undefined, day: evaluatedAt.slice(0, 10), readPast, ...(signal && { signal }) });
        const lint = (each) => (0,lint_change/* lintChange */.W)(each, { pullRequest: null, squash: "not-allowed", day: evaluatedAt.slice(0, 10) });
        const linted = lint(change);
        const compliance = await (0,analyse/* analyseCompliance */.Zq)(change, (each) => (each === change ? linted : lint(each)), {
            evaluatedAt,
            landed: true,
            own: { cacheDirectory, ...(signal && { signal }) },
        });
        const { score, level, computedLevel, declaredLevel } = change.squashedRisk;
        return {
            services: change.services,
            domains: change.domains,
            // A signature is checked against allowed signers, which git alone does not have.
            assurance: "self-declared",
            lint: { errors: linted.errors },
            compliance,
            risk: { score, level, computedLevel, declaredLevel, squashed: change.squashedRisk },
            materials: {
                ...judgingMaterials(),
                ...(0,materials/* policyMaterials */.Z)(compliance),
                configuration: change.configuration.digest,
            },
        };
    };
}

// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var contracts_lib_error = __webpack_require__(9067);
;// CONCATENATED MODULE: ./packages/evidence/lib/adoption.js

/**
 * Which changes came before the house was adopted (`adopted-at`: a day of UTC or a commit; the change at it is the first one that counts).
 * The answer for a commit is a sentence, or null when the change counts. As in the population the branch is cut at one place,
 * so that a forged date moves no change before the adoption.
 */
async function adoption(adoptedAt, commits, history) {
    if (adoptedAt === undefined)
        return () => null;
    const start = await firstAdopted(adoptedAt, commits, history);
    const before = new Set(commits.slice(0, start).map(({ sha }) => sha));
    return ({ sha }) => (before.has(sha) ? `before adoption (adopted-at: ${adoptedAt})` : null);
}
async function firstAdopted(adoptedAt, commits, history) {
    const end = await readPeriodEnd("adopted-at", adoptedAt, history);
    if (end.kind === "day") {
        const first = commits.findIndex(({ committer }) => committer.time >= end.start);
        return first < 0 ? commits.length : first;
    }
    const at = commits.findIndex(({ sha }) => sha === end.commit);
    if (at >= 0)
        return at;
    // Not in the period: either all of it came after the adoption, or all of it before.
    const last = commits.at(-1);
    return last !== undefined && (await history.isAncestor(end.commit, last.sha))
        ? await firstWith(end.commit, commits, history)
        : commits.length;
}
/** The change that brought a commit of a branch in: found by halving, as all later ones have it too. */
async function firstWith(commit, commits, history) {
    let low = 0;
    let high = commits.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (await history.isAncestor(commit, commits[middle]?.sha ?? ""))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
;// CONCATENATED MODULE: ./packages/evidence/lib/disagreements.js

/**
 * Where the stored verdict of a change and the one computed again do not agree. When both judged the same range with the same
 * configuration by the same version every figure must be equal. By another version or configuration it is an exception only if the
 * change looks worse now than it was said to be. Of a squashed or rebased change git has another message and other commits than were
 * judged, so a difference is a note there (a violation that landed is an exception of its own).
 *
 * @param version of the packages that compute it now
 */
function disagreements(commit, documents, analysed, version) {
    const exceptions = [];
    const notes = [];
    for (const joined of documents.filter(({ covers }) => covers === 1)) {
        const { document, sameRange } = joined;
        const { strict, worse } = differences(joined, analysed);
        const name = `${document.kind} ${document.sha256.slice(0, 12)}`;
        const others = policiesOfOthers(document.materials, analysed.materials);
        if (others.length > 0)
            notes.push(`the stored ${name} was also judged by ${others.join(", ")}, which are not in the change's own repository; they were not evaluated again`);
        const except = (what) => exceptions.push({ code: "verdict-disagrees", commit, what });
        if (sameRange && document.version === version && sameMaterials(document.materials, analysed.materials)) {
            if (strict.length > 0)
                except(`The stored ${name} disagrees with the same version's recomputation: ${strict.join("; ")}.`);
        }
        else if (sameRange && worse.length > 0)
            except(`The stored ${name} of version ${document.version} is milder than the recomputation: ${worse.join("; ")}.`);
        else {
            const told = sameRange ? strict : worse;
            if (told.length > 0)
                notes.push(`recomputed differently than the stored ${name}: ${told.join("; ")}`);
        }
    }
    return { exceptions, notes };
}
function differences({ document }, { compliance, risk }) {
    const { verdict } = document;
    const strict = [];
    const worse = [];
    const unequal = (what, stored, now, isWorse) => {
        if (stored === now)
            return;
        strict.push(`${what} was ${stored}, is ${now}`);
        if (isWorse)
            worse.push(`${what} was ${stored}, is ${now}`);
    };
    if (document.kind === "compliance-analysis") {
        unequal("compliant", verdict.compliant ?? false, compliance.compliant, verdict.compliant === true);
        unequal("violations", codes(verdict.violations ?? []), codes(compliance.violations.map(({ code }) => code)), false);
    }
    if (document.kind === "risk-assessment" && verdict.computedLevel !== undefined) {
        const lower = (0,nouns/* compareLevels */.t9)(verdict.computedLevel, risk.computedLevel) < 0;
        unequal("computed level", verdict.computedLevel, risk.computedLevel, lower);
        unequal("score", verdict.score ?? 0, risk.score, false);
    }
    return { strict, worse };
}
function codes(list) {
    return [...new Set(list)].sort().join(", ") || "none";
}
function sameMaterials(stored, now) {
    return (Object.entries(now).every(([name, digest]) => !stored.has(name) || stored.get(name) === digest) &&
        policiesOfOthers(stored, now).length === 0);
}
/** Policies and data that judged a change then and that its own tree does not list: a workflow gave them from another repository. */
function policiesOfOthers(stored, now) {
    return [...stored.keys()].filter((name) => /^(policies|data):/.test(name) && !Object.hasOwn(now, name));
}

;// CONCATENATED MODULE: ./packages/evidence/lib/assess-change.js



/** Without these a change was not controlled when it was made, whatever we compute now. */
const requiredEvidence = ["commit-lint", "compliance-analysis", "risk-assessment"];
/** The row of one change: its status and why. Pure. */
function assessChange(known) {
    const { commit, documents, analysed } = known;
    const exceptions = known.beforeAdoption === null ? contradictions(known) : [];
    const compared = typeof analysed === "string" || known.beforeAdoption !== null
        ? { exceptions: [], notes: [] }
        : disagreements(commit.sha, documents, analysed, known.version);
    exceptions.push(...compared.exceptions);
    const { status, reasons } = judge(known);
    if (status === "NOT_SATISFIED")
        exceptions.push({
            code: "change-not-compliant",
            commit: commit.sha,
            what: `The change landed although ${reasons.join("; ")}.`,
        });
    const result = typeof analysed === "string" ? undefined : analysed;
    const change = {
        commit: commit.sha,
        parent: commit.parents[0] ?? null,
        tree: commit.tree,
        date: day(commit.committer.time),
        author: `${commit.author.name} <${commit.author.email}>`,
        committer: `${commit.committer.name} <${commit.committer.email}>`,
        assurance: result?.assurance ?? "self-declared",
        header: commit.header,
        services: [...(result?.services ?? [])].sort(),
        domains: [...(result?.domains ?? [])].sort(),
        lintErrors: result?.lint.errors ?? null,
        compliant: result?.compliance.compliant ?? null,
        violations: result === undefined ? [] : blocking(result),
        riskScore: result?.risk.score ?? null,
        computedLevel: result?.risk.computedLevel ?? null,
        level: result?.risk.level ?? null,
        declaredLevel: result?.risk.declaredLevel ?? null,
        strategy: first(documents, "deployment-plan")?.document.verdict.strategy ?? null,
        documents: documents.map(({ document, by, covers }) => ({
            kind: document.kind,
            sha256: document.sha256,
            joinedBy: by,
            subject: document.subject,
            producer: `${document.producer} ${document.version}`,
            evaluatedAt: document.evaluatedAt,
            covers,
        })),
        status,
        reasons: [...reasons, ...compared.notes, ...weakened(documents)],
    };
    return { change, exceptions };
}
/** Never SATISFIED by default: each line below takes a way out of it, and what is left has a digest for every kind of evidence. */
function judge({ documents, analysed, beforeAdoption }) {
    if (beforeAdoption !== null)
        return { status: "NOT_EVALUATED", reasons: [beforeAdoption] };
    const failing = typeof analysed === "string" ? [] : blocking(analysed).map((code) => `it violates ${code}`);
    const stored = first(documents, "compliance-analysis")?.document.verdict;
    if (stored?.compliant === false)
        failing.push(failing.length > 0
            ? "its stored analysis had found it not compliant"
            : `its stored analysis had found ${(stored.violations ?? []).join(", ") || "it not compliant"}`);
    if (failing.length > 0)
        return { status: "NOT_SATISFIED", reasons: failing };
    const missing = requiredEvidence.filter((kind) => first(documents, kind) === undefined);
    const unevaluated = typeof analysed === "string" ? [analysed] : notEvaluated(analysed);
    if (missing.length > 0)
        return { status: "INSUFFICIENT_EVIDENCE", reasons: [`no stored ${missing.join(", no stored ")}`, ...unevaluated] };
    if (unevaluated.length > 0)
        return { status: "NOT_EVALUATED", reasons: unevaluated };
    const judged = typeof analysed === "string" ? 0 : analysed.compliance.successes.length + analysed.compliance.exceptions.length;
    if (judged === 0)
        return { status: "NOT_APPLICABLE", reasons: ["no rule applies to it"] };
    return { status: "SATISFIED", reasons: [] };
}
function blocking({ compliance }) {
    const violations = compliance.violations.filter(({ enforcement }) => enforcement === "block");
    return [...new Set(violations.map(({ code }) => code))].sort(compare/* compare */.U);
}
/** One sentence for each reason, because often one reason keeps many rules from being evaluated. */
function notEvaluated({ compliance }) {
    const byReason = new Map();
    for (const { code, reason, due } of compliance.rulesNotEvaluated)
        if (due)
            byReason.set(reason, [...(byReason.get(reason) ?? []), code]);
    return [...byReason].map(([reason, [first = "", ...more]]) => more.length === 0
        ? `${first} was not evaluated: ${reason}`
        : `${first} and ${more.length} more rules were not evaluated: ${reason}`);
}
/** Documents of one kind, about the same commit, that were joined equally well but say different things. */
function contradictions({ commit, documents }) {
    const exceptions = [];
    for (const kind of ["compliance-analysis", "risk-assessment"]) {
        const best = first(documents, kind);
        for (const other of documents.filter(({ document }) => document.kind === kind)) {
            if (best === undefined || other.by !== best.by || other.document.subject !== best.document.subject)
                continue;
            if (other.document.version !== best.document.version || verdictOf(other) === verdictOf(best))
                continue;
            exceptions.push({
                code: "documents-disagree",
                commit: commit.sha,
                what: `Two stored ${kind} documents about ${other.document.subject} disagree: ${best.document.path} says ${verdictOf(best)}, ${other.document.path} says ${verdictOf(other)}.`,
            });
        }
    }
    return exceptions;
}
function verdictOf({ document: { verdict } }) {
    if (verdict.compliant !== undefined)
        return `compliant ${verdict.compliant} (${verdict.violations?.join(", ") || "no violations"})`;
    return `computed level ${verdict.computedLevel}`;
}
function first(documents, kind) {
    return documents.find(({ document }) => document.kind === kind);
}
function weakened(documents) {
    return documents.flatMap(({ document }) => document.weakened.map((why) => `the ${document.kind} says: ${why}`));
}

;// CONCATENATED MODULE: ./packages/evidence/lib/controls.js

/** Adds up over the changes of a period what each control has of evidence. */
class ControlTally {
    #controls = new Map();
    #unreadable = 0;
    /** A change that could not be judged again: it leaves every control open. */
    addUnreadable() {
        this.#unreadable += 1;
    }
    add({ compliance }, documents) {
        const proof = documents.filter(({ document }) => document.kind === "compliance-analysis");
        for (const { id, title, framework, status, rules } of compliance.controls) {
            const tally = this.#tally(id, title, framework);
            for (const rule of rules)
                tally.rules.add(rule);
            if (status === "not-applicable")
                continue;
            tally.changes += 1;
            if (status === "not-satisfied")
                tally.failing += 1;
            if (status === "waived")
                tally.waived += 1;
            if (status === "not-evaluated")
                tally.unevaluated += 1;
            if (proof.length === 0)
                tally.unproven += 1;
            for (const { document } of proof)
                tally.evidence.add(document.sha256);
        }
    }
    /** Sorted by framework and id. */
    result() {
        return [...this.#controls]
            .map(([id, tally]) => ({
            id,
            title: tally.title,
            framework: tally.framework,
            ...this.#verdict(tally),
            changes: tally.changes,
            failing: tally.failing,
            waived: tally.waived,
            rules: [...tally.rules].sort(compare/* compare */.U),
            evidence: [...tally.evidence].sort(compare/* compare */.U),
        }))
            .sort((a, b) => (0,compare/* compare */.U)(a.framework, b.framework) || (0,compare/* compare */.U)(a.id, b.id));
    }
    #verdict(tally) {
        const reasons = [
            [tally.failing, "violate it"],
            [tally.unevaluated + this.#unreadable, "could not be judged by it"],
            [tally.unproven, "have no stored compliance analysis"],
        ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${count === 1 ? "change" : "changes"}: ${what}`]));
        if (tally.failing > 0)
            return { status: "NOT_SATISFIED", reasons };
        if (tally.unproven > 0)
            return { status: "INSUFFICIENT_EVIDENCE", reasons };
        if (tally.unevaluated + this.#unreadable > 0)
            return { status: "NOT_EVALUATED", reasons };
        if (tally.changes === 0)
            return { status: "NOT_APPLICABLE", reasons: ["no change of the period falls under it"] };
        return { status: "SATISFIED", reasons };
    }
    #tally(id, title, framework) {
        const known = this.#controls.get(id);
        if (known !== undefined)
            return known;
        const fresh = {
            title,
            framework,
            rules: new Set(),
            evidence: new Set(),
            changes: 0,
            failing: 0,
            waived: 0,
            unevaluated: 0,
            unproven: 0,
        };
        this.#controls.set(id, fresh);
        return fresh;
    }
}

;// CONCATENATED MODULE: ./packages/evidence/lib/detail.js
function detailOf(commit, analysed, storedEvaluatedAt) {
    if (typeof analysed === "string")
        return { commit, storedEvaluatedAt, problem: analysed, compliance: null, risk: null, materials: {} };
    const { compliance, risk } = analysed;
    const { score, scoreLevel, floors, computedLevel, declaredLevel, level, factors } = risk.squashed;
    return {
        commit,
        storedEvaluatedAt,
        problem: null,
        compliance: {
            compliant: compliance.compliant,
            complete: compliance.complete,
            violations: compliance.violations,
            warnings: compliance.warnings,
            exceptions: compliance.exceptions,
            passed: compliance.successes.map(({ code }) => code),
            notApplicable: compliance.notApplicable.map(({ code }) => code),
            notEvaluated: compliance.rulesNotEvaluated,
        },
        risk: { score, scoreLevel, floors, computedLevel, declaredLevel, level, factors },
        materials: analysed.materials,
    };
}

;// CONCATENATED MODULE: ./packages/evidence/lib/branch.js
function branchOf(commits, history) {
    const positions = new Map(commits.map((commit, index) => [commit.sha, index]));
    const before = commits[0]?.parents[0];
    if (before !== undefined)
        positions.set(before, -1);
    const trees = index(commits, (commit, at) => (commit.tree === commits[at - 1]?.tree ? [] : [commit.tree]));
    const merged = index(commits, (commit) => commit.parents.slice(1));
    const changeIds = (stretches) => history.changeIds(stretches.map(({ first, last }) => ({
        base: commits[first]?.parents[0] ?? null,
        head: commits[last]?.sha ?? "",
    })));
    const own = new Map();
    const ownIds = async (places) => {
        const unknown = places.filter((at) => !own.has(at));
        const ids = unknown.length === 0 ? [] : await changeIds(unknown.map((at) => ({ first: at, last: at })));
        for (const [nth, at] of unknown.entries())
            own.set(at, ids[nth] ?? null);
    };
    let byChangeId;
    return {
        commits,
        changeIds,
        position: (sha) => (sha === null ? undefined : positions.get(sha)),
        withTree: (tree) => trees.get(tree) ?? [],
        merging: (sha) => merged.get(sha) ?? [],
        async changeIdOf(at) {
            await ownIds([at]);
            return own.get(at) ?? null;
        },
        async withChangeId(changeId) {
            if (byChangeId === undefined) {
                await ownIds(commits.map((_, at) => at));
                byChangeId = index(commits, (_, at) => [own.get(at) ?? []].flat());
            }
            return byChangeId.get(changeId) ?? [];
        },
    };
}
function index(commits, keys) {
    const places = new Map();
    commits.forEach((commit, at) => {
        for (const key of keys(commit, at))
            places.set(key, [...(places.get(key) ?? []), at]);
    });
    return places;
}

;// CONCATENATED MODULE: ./packages/evidence/lib/landing.js
/**
 * Finds what a run's documents are about (decision 4): first the very commit, then the tree that landing was to give, then the patch.
 * Several answers are for the caller to report; none is none.
 */
async function landings(run, branch) {
    const byCommit = await judgedItself(run, branch);
    if (byCommit === undefined)
        return [];
    if (byCommit.length > 0)
        return byCommit;
    return (await foreseenTree(run, branch)) ?? (await samePatch(run, branch));
}
/** The run's head is on the branch (push, merge queue, fast-forward), or is what a merge commit merged. Undefined: it landed before the period. */
async function judgedItself(run, branch) {
    const last = branch.position(run.subject);
    if (last !== undefined) {
        if (last < 0)
            return undefined;
        const before = branch.position(run.mergeBase);
        // Everything on the branch between the merge base and the head was in the range that was judged.
        return [{ first: before !== undefined && before < last ? before + 1 : last, last, by: "commit", adds: false }];
    }
    const found = [];
    for (const at of branch.merging(run.subject)) {
        const same = branch.commits[at]?.tree === run.resultTree || (await isPatch(run, branch, at));
        found.push({ first: at, last: at, by: "commit", adds: !same });
    }
    return found;
}
/**
 * The landed files are those that merging was to give, and the way there is what the run judged: a revert can give an old tree again.
 * Undefined when no commit fits.
 */
async function foreseenTree(run, branch) {
    if (run.resultTree === null)
        return undefined;
    const found = [];
    for (const last of branch.withTree(run.resultTree)) {
        const stretch = await stretchEndingAt(last, run, branch);
        if (stretch !== undefined)
            found.push({ ...stretch, by: "resultTree", adds: false });
    }
    // A change that was reverted and landed again gives its tree twice; the base that the run saw tells which it is.
    const onBase = found.filter(({ first }) => branch.commits[first]?.parents[0] === run.base);
    return onBase.length === 1 ? onBase : found.length > 0 ? found : undefined;
}
/** The same patch, landed on a base that moved on: as one commit, or as several whose sum it is. */
async function samePatch(run, branch) {
    if (run.changeId === null)
        return [];
    const single = await branch.withChangeId(run.changeId);
    const found = single.map((at) => ({ first: at, last: at, by: "changeId", adds: false }));
    if (found.length > 0)
        return found;
    const stretches = branch.commits.flatMap((_, last) => {
        const first = aligned(run.headers, last, branch);
        return first !== undefined && first < last ? [{ first, last }] : [];
    });
    const ids = stretches.length === 0 ? [] : await branch.changeIds(stretches);
    return stretches
        .filter((_, at) => ids[at] === run.changeId)
        .map((each) => ({ ...each, by: "changeId", adds: false }));
}
/**
 * The stretch that a run landed as, given its last commit: the shortest whose squashed diff is the run's patch.
 * Where context lines make the patches differ, the stretch since the run's base counts if it repeats the run's commits by header.
 */
async function stretchEndingAt(last, run, branch) {
    const alone = { first: last, last };
    if (branch.commits[last]?.parents[0] === run.base || (await isPatch(run, branch, last)))
        return alone;
    const before = branch.position(run.base);
    const since = before === undefined ? last : before + 1;
    const byHeader = aligned(run.headers, last, branch) ?? last;
    const starts = [Math.max(since, byHeader), Math.min(since, byHeader)].filter((first) => first < last);
    const stretches = starts.map((first) => ({ first, last }));
    const ids = stretches.length === 0 ? [] : await branch.changeIds(stretches);
    const patch = stretches.find((_, at) => run.changeId !== null && ids[at] === run.changeId);
    return patch ?? (since === byHeader && since < last ? { first: since, last } : undefined);
}
/** Where the commits of a run, walked back from `last` by their headers, start on the branch; a rebase may drop some. */
function aligned(headers, last, branch) {
    let first;
    let at = last;
    for (const header of headers.toReversed())
        if (branch.commits[at]?.header === header) {
            first = at;
            at -= 1;
        }
        else if (first === undefined)
            return undefined;
    return first;
}
async function isPatch(run, branch, at) {
    return run.changeId !== null && (await branch.changeIdOf(at)) === run.changeId;
}

;// CONCATENATED MODULE: ./packages/evidence/lib/run.js

/** Groups documents by the range that they judged. */
function runsOf(documents) {
    const groups = new Map();
    for (const document of documents) {
        const { subject, base, mergeBase, resultTree, changeId } = document;
        const key = [subject, base, mergeBase, resultTree, changeId].join(" ");
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [document]);
        else
            group.push(document);
    }
    return [...groups.entries()]
        .sort(([a], [b]) => (0,compare/* compare */.U)(a, b))
        .map(([, group]) => {
        const [{ subject, base, mergeBase, resultTree, changeId }] = group;
        const headers = group.find((each) => each.verdict.headers !== undefined)?.verdict.headers ?? [];
        return { subject, base, mergeBase, resultTree, changeId, headers, documents: group };
    });
}

;// CONCATENATED MODULE: ./packages/evidence/lib/join.js




const strength = ["commit", "resultTree", "changeId"];
/** Says which stored documents belong to which landed commit, and by what; a document that fits several is an exception and joins none. */
async function join(commits, documents, history) {
    const branch = branchOf(commits, history);
    const byCommit = new Map();
    const unjoined = [];
    const exceptions = [];
    const reports = documents.filter(({ kind }) => kind === "culprit-report");
    for (const report of reports)
        if (!blame(report, branch, byCommit))
            unjoined.push(listed(report));
    const judged = documents.filter(({ kind }) => kind !== "culprit-report");
    for (const run of runsOf(judged)) {
        const found = await landings(run, branch);
        const [landing] = found;
        if (landing !== undefined && found.length === 1) {
            attach(run, landing, branch, byCommit);
            if (landing.adds)
                exceptions.push(addsContent(run, commits[landing.last]));
        }
        else {
            unjoined.push(...run.documents.map(listed));
            if (found.length > 1)
                exceptions.push(ambiguous(run, found, commits));
        }
    }
    for (const joined of byCommit.values())
        joined.sort(strongest);
    unjoined.sort((a, b) => (0,compare/* compare */.U)(a.path, b.path));
    return { byCommit, unjoined, exceptions };
}
function attach(run, landing, branch, byCommit) {
    const { first, last, by } = landing;
    const covers = last - first + 1;
    for (const commit of branch.commits.slice(first, last + 1)) {
        const sameRange = commit.sha === run.subject && (commit.parents[0] ?? null) === run.mergeBase;
        const joined = run.documents.map((document) => ({ document, by, covers, sameRange }));
        byCommit.set(commit.sha, [...(byCommit.get(commit.sha) ?? []), ...joined]);
    }
}
/** A report of a bisection belongs to the commit that it names, not to the range that it searched. */
function blame(document, branch, byCommit) {
    const culprit = document.verdict.culprit;
    const at = culprit === undefined ? undefined : (branch.position(culprit) ?? branch.merging(culprit)[0]);
    const commit = at === undefined ? undefined : branch.commits[at];
    if (commit === undefined)
        return false;
    const joined = { document, by: "commit", covers: 1, sameRange: false };
    byCommit.set(commit.sha, [...(byCommit.get(commit.sha) ?? []), joined]);
    return true;
}
function strongest(a, b) {
    return ((0,compare/* compare */.U)(a.document.kind, b.document.kind) ||
        strength.indexOf(a.by) - strength.indexOf(b.by) ||
        Number(b.sameRange) - Number(a.sameRange) ||
        (0,compare/* compare */.U)(b.document.evaluatedAt, a.document.evaluatedAt) ||
        (0,compare/* compare */.U)(a.document.sha256, b.document.sha256));
}
function listed({ kind, sha256, subject, evaluatedAt, path }) {
    return { kind, sha256, subject, evaluatedAt, path };
}
function ambiguous(run, found, commits) {
    const places = found.map(({ last }) => commits[last]?.sha).join(", ");
    return {
        code: "document-ambiguous",
        commit: null,
        what: `The documents about ${run.subject} (${paths(run)}) fit several landed commits by ${found[0]?.by}: ${places}; none of them was given the documents.`,
    };
}
function addsContent(run, commit) {
    return {
        code: "merge-adds-content",
        commit: commit?.sha ?? null,
        what: `The merge commit landed other content than the documents about its merged head ${run.subject} judged: its tree and its patch both differ.`,
    };
}
function paths(run) {
    return run.documents.map(({ path }) => path).join(", ");
}

;// CONCATENATED MODULE: ./packages/evidence/lib/audit.js








/** Audits a population: joins it with the stored documents, judges each change again, and says of each what is proven. */
async function audit(request) {
    const { population, stored, history, service } = request;
    const joining = await join(population.commits, stored.documents, history);
    const beforeAdoption = await adoption(request.adoptedAt, population.commits, history);
    const changes = [];
    const details = [];
    const exceptions = [...population.exceptions, ...stored.exceptions, ...joining.exceptions];
    const used = new Map();
    const controls = new ControlTally();
    const undetected = new Map();
    const early = new Set();
    const seen = new Set(request.knownServices);
    for (const [index, commit] of population.commits.entries()) {
        const documents = joining.byCommit.get(commit.sha) ?? [];
        const evaluatedAt = documents.find(({ document }) => document.kind === "compliance-analysis")?.document.evaluatedAt;
        const analysed = await again(request.analyse, commit, evaluatedAt ?? day(commit.committer.time));
        request.onChange?.(index + 1, population.commits.length);
        for (const name of typeof analysed === "string" ? [] : analysed.services)
            seen.add(name);
        // A change that could not be read may have touched the service: it stays in.
        if (service !== null && typeof analysed !== "string" && !analysed.services.includes(service))
            continue;
        const before = beforeAdoption(commit);
        const version = request.header.producer.version;
        const assessed = assessChange({ commit, documents, analysed, beforeAdoption: before, version });
        changes.push(assessed.change);
        details.push(detailOf(commit.sha, analysed, evaluatedAt ?? null));
        exceptions.push(...assessed.exceptions);
        for (const { document } of documents)
            used.set(document.sha256, document);
        if (before !== null)
            early.add(commit.sha);
        else if (typeof analysed === "string")
            controls.addUnreadable();
        else {
            controls.add(analysed, documents);
            for (const { code, reason, due, phase } of analysed.compliance.rulesNotEvaluated)
                if (!due && phase === "change")
                    undetected.set(code, reason);
        }
    }
    if (service !== null && !seen.has(service))
        throw unknownService(service, [...seen].sort());
    const report = {
        ...request.header,
        notEvaluated: [
            ...request.header.notEvaluated,
            ...[...undetected].sort().map(([what, reason]) => ({ what, reason })),
        ],
        period: periodOf(request),
        service,
        extraction: {
            query: population.query,
            listed: population.listed,
            inPeriod: population.commits.length,
            commits: changes.length,
            files: stored.files,
            valid: stored.valid,
            documents: stored.documents.length,
        },
        status: overall(changes, exceptions),
        changes,
        controls: controls.result(),
        exceptions,
        unjoined: [...joining.unjoined],
        coverage: coverageOf(changes, early),
        catalogVersion: request.catalogVersion,
    };
    const documents = [...used.values()].sort((a, b) => (a.kind + a.sha256 < b.kind + b.sha256 ? -1 : 1));
    return { report, details, documents };
}
const gaps = ["INSUFFICIENT_EVIDENCE", "NOT_EVALUATED"];
/** What is wrong with one old commit (a configuration that does not parse) is told of that change and does not end the audit. */
async function again(analyse, commit, evaluatedAt) {
    try {
        return await analyse(commit, evaluatedAt);
    }
    catch (error) {
        if (error instanceof contracts_lib_error/* ExpectedError */.Dh && error.fault !== "ours")
            return `it could not be judged again: ${error.message}`;
        throw error;
    }
}
function periodOf({ population, since, until }) {
    const last = population.commits.at(-1);
    return {
        since: {
            given: since?.given ?? "the first commit",
            commit: population.before,
            date: since?.kind === "day" ? day(since.start) : null,
        },
        until: {
            given: until.given,
            commit: last?.sha ?? null,
            date: last === undefined ? null : day(last.committer.time),
        },
    };
}
function overall(changes, exceptions) {
    if (exceptions.length > 0)
        return "NOT_SATISFIED";
    const order = ["NOT_SATISFIED", "INSUFFICIENT_EVIDENCE", "NOT_EVALUATED", "SATISFIED"];
    return order.find((status) => changes.some((change) => change.status === status)) ?? "NOT_APPLICABLE";
}
function coverageOf(changes, early) {
    const count = (is) => changes.filter(is).length;
    return {
        changes: changes.length,
        withDocuments: count(({ documents }) => requiredEvidence.every((kind) => documents.some((each) => each.kind === kind))),
        satisfied: count(({ status }) => status === "SATISFIED"),
        gaps: count(({ status, commit }) => gaps.includes(status) && !early.has(commit)),
        beforeAdoption: early.size,
    };
}
function unknownService(service, known) {
    const list = known.length === 0 ? "the configuration has no services" : `it has ${known.join(", ")}`;
    return new lib_error/* EvidenceError */.o("service-unknown", "user", `The input service is "${service}", but the configuration has no such service (${list}).`);
}

// EXTERNAL MODULE: ./packages/detectors/lib/redaction/redact-document.js + 1 modules
var redact_document = __webpack_require__(9858);
// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/evidence/lib/package-file.js + 1 modules
var package_file = __webpack_require__(1385);
;// CONCATENATED MODULE: ./packages/evidence/lib/contents.js



const JSON_TYPE = "application/json";
/** The evidence of an audit as files of its package, without the reports that people read. */
function evidenceFiles({ report, details, documents }) {
    const { action, version } = report.producer;
    const source = `${action} ${version}`;
    const json = (path, value) => (0,package_file/* madeFile */.wM)(path, JSON_TYPE, source, (0,canonical/* canonicalBytes */.Mr)(value));
    return [
        json("commit_metadata.json", commitMetadata(report)),
        json("compliance_analysis.json", details.map(complianceOf)),
        json("risk_assessment.json", details.map(({ commit, problem, risk }) => ({ commit, problem, risk }))),
        json("approval_records.json", approvalRecords),
        (0,package_file/* madeFile */.wM)("policy_validation.txt", "text/plain; charset=utf-8", source, policyValidation(details)),
        json("report.json", report),
        ...documents.map(package_file/* statementFile */.U7),
    ];
}
/** Said in the open: an auditor must not take a missing record for an approval. */
const approvalRecords = {
    collected: false,
    reason: "Approvals are records of the code host, not of git; they are NOT_EVALUATED in this report.",
    approvals: [],
};
function commitMetadata({ changes, extraction, period, service }) {
    return {
        extraction,
        period,
        service,
        commits: changes.map(({ commit, parent, tree, date, author, committer, assurance, header, services, domains }) => ({
            commit,
            parent,
            tree,
            date,
            author,
            committer,
            assurance,
            header,
            services,
            domains,
        })),
    };
}
function complianceOf({ commit, storedEvaluatedAt, problem, compliance, materials }) {
    return {
        commit,
        evaluatedAt: storedEvaluatedAt ?? "the commit's own date",
        problem,
        ...(compliance ?? {}),
        materials,
    };
}
/** One line a rule and change, for people and `grep`. */
function policyValidation(details) {
    const lines = details.flatMap(({ commit, problem, compliance }) => {
        const line = (verdict, code, why = "") => (0,lib_escape/* logLine */.BP)(`${commit} ${verdict.padEnd(13)} ${code}${why === "" ? "" : `: ${why}`}`);
        if (compliance === null)
            return [line("NOT EVALUATED", "all", problem ?? "")];
        return [
            ...compliance.violations.map(({ code, message }) => line("VIOLATION", code, message)),
            ...compliance.warnings.map(({ code, message }) => line("WARNING", code, message)),
            ...compliance.exceptions.map(({ result, waiver }) => line("WAIVED", result.code, `${waiver.id}, ${waiver.approver}, until ${waiver.expires}`)),
            ...compliance.notEvaluated.map(({ code, reason }) => line("NOT EVALUATED", code, reason)),
            ...compliance.passed.map((code) => line("PASSED", code)),
            ...compliance.notApplicable.map((code) => line("NOT APPLICABLE", code)),
        ];
    });
    return `# Every rule for every change, judged again from git.\n${lines.map((line) => `${line}\n`).join("")}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./packages/evidence/lib/crc32.js
var crc32 = __webpack_require__(776);
// EXTERNAL MODULE: ./packages/evidence/lib/seal.js
var seal = __webpack_require__(4582);
// EXTERNAL MODULE: ./packages/evidence/lib/tar-header.js
var tar_header = __webpack_require__(9800);
;// CONCATENATED MODULE: ./packages/evidence/lib/write-package.js













/**
 * Writes files as `<path>` (`.tar.gz`), whole or not at all: sorted by path, then SHA256SUMS in its place, the manifest last.
 * The same files give the same archive, byte for byte. Files are read one after the other; memory holds one at a time.
 *
 * @throws EvidenceError `package-not-writable`, or what reading a file throws
 */
async function writePackage(path, content) {
    const files = [...content, (0,package_file/* checksums */.vw)(content.map(({ entry }) => entry))].sort((a, b) => (0,compare/* compare */.U)(a.entry.path, b.entry.path));
    const manifest = (0,package_file/* manifestOf */.$V)(files);
    const last = (0,package_file/* madeFile */.wM)(package_file/* MANIFEST */.e0, "application/json", "gitops-health", (0,canonical/* canonicalBytes */.Mr)(manifest));
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const digests = await writeSealed(temporary, archive([...files, last]));
        await (0,promises_.rename)(temporary, path);
        return { path, ...digests, manifest };
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        if (cause instanceof lib_error/* EvidenceError */.o)
            throw cause;
        const code = cause.code ?? String(cause);
        throw new lib_error/* EvidenceError */.o("package-not-writable", "environment", `The package "${path}" cannot be written (${code === "ENOSPC" ? "the disk is full" : code}); set the input output-directory to a folder that this job may write to.`, { cause });
    }
}
async function* archive(files) {
    for (const { entry, read } of files) {
        yield (0,tar_header/* tarHeader */.pI)(entry.path, entry.size);
        yield await read();
        yield Buffer.alloc((0,tar_header/* paddingOf */.Zt)(entry.size));
    }
    yield tar_header/* END */.Kp;
}
/** Compresses an archive into a file; the seal in front is filled in when the rest is known. */
async function writeSealed(path, chunks) {
    const file = await (0,promises_.open)(path, "wx+");
    try {
        const tar = (0,external_node_crypto_.createHash)("sha256");
        let tarSize = 0;
        let crc = 0;
        const counted = async function* () {
            for await (const chunk of chunks) {
                tar.update(chunk);
                crc = (0,crc32/* crc32 */.Q)(chunk, crc);
                tarSize += chunk.length;
                yield chunk;
            }
        };
        const sealed = (0,external_node_crypto_.createHash)("sha256");
        let at = seal/* SEAL_LENGTH */.ZU;
        const append = async (bytes) => {
            sealed.update(bytes);
            await file.write(bytes, 0, bytes.length, at);
            at += bytes.length;
        };
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(counted(), { objectMode: false }), (0,external_node_zlib_.createDeflateRaw)({ level: 9 }), async (compressed) => {
            for await (const bytes of compressed)
                await append(bytes);
        });
        const trailer = Buffer.alloc(seal/* TRAILER_LENGTH */.l6);
        trailer.writeUInt32LE(crc, 0);
        trailer.writeUInt32LE(tarSize % 2 ** 32, 4);
        await append(trailer);
        const header = (0,seal/* sealHeader */.fN)(sealed.digest("hex"));
        await file.write(header, 0, header.length, 0);
        return { sha256: await digestOfFile(file), tarSha256: tar.digest("hex"), tarSize };
    }
    finally {
        await file.close();
    }
}
async function digestOfFile(file) {
    const digest = (0,external_node_crypto_.createHash)("sha256");
    for await (const chunk of file.createReadStream({ start: 0, autoClose: false }))
        digest.update(chunk);
    return digest.digest("hex");
}

;// CONCATENATED MODULE: ./packages/evidence/lib/seal-audit.js






/**
 * Renders the reports of an audit, puts them with the evidence into a package, and says what is in it. What we
 * write is redacted before it is rendered and sealed.
 *
 * @throws EvidenceError `evidence-holds-values` when a stored document holds what cannot be redacted any more
 */
async function sealAudit(audited, directory, renders) {
    const { report: found, details, documents } = audited;
    const audit = { ...(0,redact_document/* redactDocument */.r)({ report: found, details }), documents };
    const evidence = evidenceFiles(audit);
    const entries = evidence.map(({ entry }) => entry);
    const { producer } = audit.report;
    const report = (path, mediaType, render) => render === undefined
        ? []
        : [
            (0,package_file/* madeFile */.wM)(path, `${mediaType}; charset=utf-8`, `${producer.action} ${producer.version}`, render(audit.report, entries)),
        ];
    const reports = [
        ...report("report.html", "text/html", renders.html),
        ...report("report.md", "text/markdown", renders.markdown),
    ];
    const name = `${packageName(audit.report)}.tar.gz`;
    const written = await writePackage((0,external_node_path_.join)(directory, name), [...evidence, ...reports]);
    const reportPaths = [];
    for (const { entry, read } of reports) {
        const path = (0,external_node_path_.join)(directory, `audit-${entry.path}`);
        await (0,lib_document/* replaceFile */.fR)(path, await read());
        reportPaths.push(path);
    }
    const { tarSha256, tarSize, manifest } = written;
    return {
        manifest: {
            ...audit.report,
            merkleRoot: manifest.merkleRoot,
            archive: { name, tarSha256, tarSize },
            entries: [...manifest.entries],
            signature: "UNSIGNED",
        },
        packagePath: written.path,
        packageSha256: written.sha256,
        reportPaths,
    };
}
/** `evidence-<service>-<since>-<until>`, safe on every file system; a ref that moves is named by its commit. */
function packageName({ service, period }) {
    const end = ({ given, commit }) => /^\d{4}-\d\d-\d\d$/.test(given) ? given : (commit?.slice(0, 12) ?? given);
    const parts = ["evidence", service ?? "all", end(period.since), end(period.until)];
    return parts
        .map((part) => part.replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 60))
        .join("-")
        .replace(/\.{2,}/g, ".");
}

// EXTERNAL MODULE: ./packages/git/lib/open.js + 1 modules
var lib_open = __webpack_require__(6253);
// EXTERNAL MODULE: ./packages/contracts/lib/frameworks.js
var frameworks = __webpack_require__(4868);
// EXTERNAL MODULE: ./packages/report/lib/words.js
var lib_words = __webpack_require__(633);
;// CONCATENATED MODULE: ./packages/report/lib/evidence-manifest-evidence.js


/** Rows of changes that a page shows; `report.json` has all of them. */
const MOST_ROWS = 1000;
/** Changes, controls, approvals, exceptions. */
function evidenceSections(report) {
    return [exceptions(report), changes(report), controls(report), approvals(report), regressions(report)].filter(({ blocks }) => blocks.length > 0);
}
function exceptions({ exceptions: list }) {
    return {
        id: "exceptions",
        title: "Exceptions",
        blocks: [
            {
                kind: "table",
                caption: (0,lib_words/* counted */.h)(list.length, "exception"),
                columns: [{ title: "Commit", narrow: true }, { title: "Exception", narrow: true }, { title: "What was found" }],
                rows: list
                    .slice(0, MOST_ROWS)
                    .map(({ code, commit, what }) => [
                    commit === null ? ["–"] : [evidence_manifest_evidence_short(commit)],
                    [code.replaceAll("-", " ")],
                    [what],
                ]),
                empty: "There are no exceptions.",
            },
        ],
    };
}
function changes({ changes: list }) {
    const points = list.flatMap(({ date, riskScore, level, commit }) => riskScore === null || level === null
        ? []
        : [{ date, score: riskScore, level, label: `${commit.slice(0, 12)} of ${date.slice(0, 10)}` }]);
    const shown = list.length <= MOST_ROWS
        ? list
        : [...list]
            .sort((a, b) => Number(a.status === "SATISFIED") - Number(b.status === "SATISFIED"))
            .slice(0, MOST_ROWS);
    const left = list.length - shown.length;
    return {
        id: "changes",
        title: "Changes",
        blocks: [
            { kind: "risk", caption: "Risk score by date of landing", points },
            {
                kind: "table",
                caption: left === 0
                    ? "Every change of the period, oldest first"
                    : `${(0,lib_words/* counted */.h)(shown.length, "change")}, those that are not satisfied first; ${(0,lib_words/* counted */.h)(left, "more change")} in report.json`,
                columns: [
                    { title: "Change" },
                    { title: "Services" },
                    { title: "Risk" },
                    { title: "Evidence" },
                    { title: "Status" },
                ],
                rows: shown.map((change) => [
                    [
                        change.header === "" ? "(no message)" : change.header,
                        { kind: "small", text: ` ${change.commit.slice(0, 12)}, ${change.date.slice(0, 10)}, ${change.author}` },
                    ],
                    [change.services.join(", ") || "–"],
                    risk(change),
                    evidence(change),
                    [{ kind: "status", status: change.status }, ...reasons(change)],
                ]),
                empty: "No change landed in the period.",
            },
        ],
    };
}
function risk({ riskScore, level, computedLevel, declaredLevel, strategy }) {
    if (riskScore === null || level === null || computedLevel === null)
        return ["–"];
    const declared = declaredLevel === null ? "not declared" : `declared ${declaredLevel}`;
    return [
        { kind: "level", level },
        {
            kind: "small",
            text: ` score ${riskScore}, computed ${computedLevel}, ${declared}${strategy === null ? "" : `, ${strategy}`}`,
        },
    ];
}
function evidence({ documents }) {
    if (documents.length === 0)
        return ["none stored"];
    const words = { commit: "the commit itself", resultTree: "the resulting tree", changeId: "the patch" };
    const [strongest] = ["commit", "resultTree", "changeId"].flatMap((by) => documents.filter(({ joinedBy }) => joinedBy === by));
    const covers = Math.max(...documents.map((document) => document.covers));
    const by = strongest === undefined
        ? ""
        : ` joined by ${words[strongest.joinedBy]}${covers > 1 ? `, together with ${covers - 1} more` : ""}`;
    return [(0,lib_words/* counted */.h)(documents.length, "document"), { kind: "small", text: by }];
}
/** At most three, because a row is to be read; report.json has all. */
function reasons({ reasons: list }) {
    if (list.length === 0)
        return [];
    const more = list.length > 3 ? `; and ${list.length - 3} more` : "";
    return [{ kind: "small", text: ` ${list.slice(0, 3).join("; ")}${more}` }];
}
function controls({ controls: list }) {
    return {
        id: "controls",
        title: "Compliance evidence by control",
        blocks: [...new Set(list.map(({ framework }) => framework))].map((framework) => ({
            kind: "table",
            caption: frameworks/* frameworks */.I.find(({ id }) => id === framework)?.title ?? framework,
            columns: [
                { title: "Control" },
                { title: "Changes", align: "right" },
                { title: "Failing", align: "right" },
                { title: "Waived", align: "right" },
                { title: "Evidence" },
                { title: "Status" },
            ],
            rows: list
                .filter((control) => control.framework === framework)
                .map((control) => [
                [
                    { kind: "strong", text: control.id },
                    ` ${control.title}`,
                    { kind: "small", text: ` by ${control.rules.join(", ")}` },
                ],
                [String(control.changes)],
                [String(control.failing)],
                [String(control.waived)],
                [control.evidence.length === 0 ? "none stored" : (0,lib_words/* counted */.h)(control.evidence.length, "document")],
                [
                    { kind: "status", status: control.status },
                    ...(control.reasons.length === 0
                        ? []
                        : [{ kind: "small", text: ` ${control.reasons.join("; ")}` }]),
                ],
            ]),
            empty: "",
        })),
    };
}
function approvals({ changes: list }) {
    const people = new Map();
    for (const { author, committer } of list) {
        const of = (name) => people.get(name) ?? { authored: 0, committed: 0 };
        people.set(author, { ...of(author), authored: of(author).authored + 1 });
        people.set(committer, { ...of(committer), committed: of(committer).committed + 1 });
    }
    const sorted = [...people].sort(([, a], [, b]) => b.authored - a.authored || b.committed - a.committed);
    return {
        id: "approvals",
        title: "Approvals and segregation of duties",
        blocks: [
            {
                kind: "paragraph",
                text: [
                    { kind: "status", status: "NOT_EVALUATED" },
                    " Approvals are records of the code host, which this report does not ask. Whether an author approved their own change is therefore not known, and nothing here may be read as an approval. Names and addresses are what git records: their owners typed them.",
                ],
            },
            {
                kind: "table",
                caption: "People who made the changes, by git alone (self-declared)",
                columns: [{ title: "Person" }, { title: "Authored", align: "right" }, { title: "Committed", align: "right" }],
                rows: sorted
                    .slice(0, 100)
                    .map(([name, { authored, committed }]) => [[name], [String(authored)], [String(committed)]]),
                empty: "Nobody changed anything in the period.",
            },
        ],
    };
}
/** Changes that a bisection named; a section only when there are some. */
function regressions({ changes: list }) {
    const rows = list.flatMap(({ commit, header, documents }) => documents
        .filter(({ kind }) => kind === "culprit-report")
        .map(({ sha256, evaluatedAt }) => [
        [evidence_manifest_evidence_short(commit)],
        [header],
        [evaluatedAt],
        [{ kind: "code", text: sha256.slice(0, 12) }],
    ]));
    const columns = [
        { title: "Commit", narrow: true },
        { title: "Change" },
        { title: "Found at", narrow: true },
        { title: "Report", narrow: true },
    ];
    return {
        id: "regressions",
        title: "Regressions traced to a change",
        blocks: rows.length === 0
            ? []
            : [{ kind: "table", caption: "Changes that a bisection named as the culprit", columns, rows, empty: "" }],
    };
}
function evidence_manifest_evidence_short(commit) {
    return { kind: "code", text: commit.slice(0, 12) };
}

;// CONCATENATED MODULE: ./packages/report/lib/evidence-manifest-integrity.js

/** Integrity and how to check it, the catalogue, and a place to sign. */
function integritySections(report, files) {
    return [integrity(files), verification(), catalogue(report), attestation()];
}
function integrity(files) {
    const statements = files.filter(({ path }) => path.startsWith("statements/"));
    const others = files.filter(({ path }) => !path.startsWith("statements/"));
    return {
        id: "integrity",
        title: "Integrity",
        blocks: [
            {
                kind: "callout",
                text: [
                    { kind: "strong", text: "UNSIGNED." },
                    " Nobody has signed this package: whoever could replace all of it, with the root that was kept elsewhere, could replace its content. Keep the Merkle root where the package's holder cannot write.",
                ],
            },
            {
                kind: "paragraph",
                text: [
                    `The package holds ${(0,lib_words/* counted */.h)(statements.length, "stored document")}, each named for its sha256, and the files below. Its manifest.json lists all files with size and sha256 under one Merkle root (RFC 6962); the action's output merkle-root and its evidence-manifest document repeat that root. This report cannot name it, because it is itself a file of the package.`,
                ],
            },
            {
                kind: "table",
                caption: "Files that this report rests on",
                columns: [{ title: "File", narrow: true }, { title: "Bytes", align: "right" }, { title: "sha256" }],
                rows: others.map(({ path, size, sha256 }) => [
                    [path],
                    [size.toLocaleString("en-US")],
                    [{ kind: "code", text: sha256 }],
                ]),
                empty: "No files were given.",
            },
        ],
    };
}
/** RFC 6962 with Python's standard library alone; a test runs it on a real package. */
const ROOT_SCRIPT = `python3 - <<'END'
import hashlib, json
sha = lambda data: hashlib.sha256(data).digest()
def root(leaves):
    if len(leaves) == 0: return sha(b"")
    if len(leaves) == 1: return sha(b"\\0" + leaves[0])
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return sha(b"\\1" + root(leaves[:half]) + root(leaves[half:]))
manifest = json.load(open("manifest.json", encoding="utf-8"))
leaves = [json.dumps(e, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode() for e in manifest["entries"]]
print("computed", root(leaves).hex())
print("recorded", manifest["merkleRoot"])
END`;
function verification() {
    return {
        id: "verification",
        title: "How to check this package again",
        blocks: [
            {
                kind: "commands",
                title: "With gitops-health, offline; it finds any changed byte, and exits with 3 if there is one",
                text: "gitops-health audit verify evidence-….tar.gz --merkle-root <the root that you kept>",
            },
            {
                kind: "commands",
                title: "Without our code: every file against the list of digests",
                text: "mkdir package && tar xzf evidence-….tar.gz -C package && cd package\nsha256sum --check --strict SHA256SUMS",
            },
            {
                kind: "commands",
                title: "Without our code: the Merkle root from the manifest, to compare with the one that you kept",
                text: ROOT_SCRIPT,
            },
            {
                kind: "paragraph",
                text: [
                    "A stored document is an in-toto Statement about one commit. In a clone of the repository, ",
                    { kind: "code", text: "git log --first-parent" },
                    " with the query under Population gives the same list of changes.",
                ],
            },
        ],
    };
}
function catalogue({ catalogVersion, materials }) {
    return {
        id: "catalogue",
        title: "Catalogue and rules used",
        blocks: [
            {
                kind: "facts",
                facts: [
                    ["Catalogue", [catalogVersion]],
                    ...materials.map(({ name, digest }) => [name, [{ kind: "code", text: digest.sha256 }]]),
                ],
            },
        ],
    };
}
function attestation() {
    const blank = "……………………………………………………";
    return {
        id: "attestation",
        title: "Attestation",
        blocks: [
            {
                kind: "paragraph",
                text: [
                    "For the person who accepts this report, on paper or as a record of their own. Until then it is attested by nobody.",
                ],
            },
            {
                kind: "facts",
                facts: ["Reviewed by", "Role", "Date", "Meaning of signature", "Signature"].map((name) => [
                    name,
                    [{ kind: "small", text: blank }],
                ]),
            },
        ],
    };
}

// EXTERNAL MODULE: ./packages/contracts/lib/evidence-manifest.js
var evidence_manifest = __webpack_require__(4704);
// EXTERNAL MODULE: ./packages/report/lib/page.js
var page = __webpack_require__(61);
;// CONCATENATED MODULE: ./packages/report/lib/evidence-manifest-scope.js



/** Document control, executive summary, scope and method, population. */
function scopeSections(report) {
    return [documentControl(report), summary(report), method(report), population(report)];
}
function documentControl(report) {
    const { period, producer, range } = report;
    return {
        id: "document-control",
        title: "Document control",
        blocks: [
            {
                kind: "facts",
                facts: [
                    ["Period", [`${period.since.given} to ${period.until.given}`]],
                    ["Service", [report.service ?? "all"]],
                    ["Branch as of", [{ kind: "code", text: range.head }]],
                    ["Evaluated at", [report.evaluatedAt]],
                    ["Made by", [`${producer.action} ${producer.version}`]],
                    [
                        "Mode",
                        [
                            report.mode.effective,
                            ...report.mode.reasons.map((reason) => ({ kind: "small", text: ` ${reason}` })),
                        ],
                    ],
                    ["Signature", [{ kind: "strong", text: "UNSIGNED" }]],
                    ["Schema", [`evidence-manifest v${report.schemaVersion}`]],
                ],
            },
        ],
    };
}
function summary(report) {
    const { coverage, exceptions, changes, controls } = report;
    const counts = evidence_manifest/* evidenceStatuses */.Gt.map((status) => ({
        status,
        count: changes.filter((change) => change.status === status).length,
    }));
    return {
        id: "summary",
        title: "Executive summary",
        blocks: [
            {
                kind: "list",
                items: [
                    [
                        { kind: "strong", text: (0,lib_words/* counted */.h)(coverage.changes, "change") },
                        " landed in the period; each was judged again from git.",
                    ],
                    [
                        { kind: "strong", text: `${coverage.withDocuments} of ${coverage.changes}` },
                        " have the stored lint, compliance and risk documents of when they were made.",
                    ],
                    [
                        { kind: "strong", text: (0,lib_words/* counted */.h)(exceptions.length, "exception") },
                        exceptions.length === 0 ? "." : ", each named below.",
                    ],
                    [
                        { kind: "strong", text: (0,lib_words/* counted */.h)(coverage.gaps, "evidence gap") },
                        ": changes without stored evidence, or that could not be judged.",
                    ],
                ],
            },
            { kind: "coverage", caption: "Evidence coverage: changes by status", counts },
            {
                kind: "table",
                caption: "Verdict per framework",
                columns: [
                    { title: "Framework" },
                    { title: "Verdict" },
                    ...evidence_manifest/* evidenceStatuses */.Gt.map((status) => ({ title: page/* statusWords */.o[status].words, align: "right" })),
                ],
                rows: frameworksOf(controls.map(({ framework }) => framework)).map(([id, title]) => {
                    const own = controls.filter(({ framework }) => framework === id).map(({ status }) => status);
                    const count = (status) => [String(own.filter((each) => each === status).length)];
                    return [[title], [{ kind: "status", status: worst(own) }], ...evidence_manifest/* evidenceStatuses */.Gt.map(count)];
                }),
                empty: "No control was evidenced by any rule in the period.",
            },
        ],
    };
}
/** Controls of a framework, together: one that fails or lacks evidence decides. */
function worst(statuses) {
    const order = ["NOT_SATISFIED", "INSUFFICIENT_EVIDENCE", "NOT_EVALUATED", "SATISFIED"];
    return order.find((status) => statuses.includes(status)) ?? "NOT_APPLICABLE";
}
function frameworksOf(ids) {
    const known = new Map(frameworks/* frameworks */.I.map(({ id, title }) => [id, title]));
    return [...new Set(ids)].sort().map((id) => [id, known.get(id) ?? id]);
}
function method(report) {
    return {
        id: "method",
        title: "Scope and method",
        blocks: [
            {
                kind: "paragraph",
                text: [
                    "The population is every first-parent commit of the branch in the period: one for each change that landed, whatever way it came. Nothing is sampled. The period is cut at two places of the branch only, so that a commit with a forged date stays in it and becomes an exception.",
                ],
            },
            {
                kind: "paragraph",
                text: [
                    "Each change is judged again from git alone, with the configuration of the tree that it was based on and as of the time at which its stored analysis was made (else its own date). It is joined with the documents that were stored when it was made: by the commit that they judged, else by the tree that landing was foreseen to give, else by the identity of its patch.",
                ],
            },
            {
                kind: "table",
                caption: "What the statuses mean",
                columns: [{ title: "Status", narrow: true }, { title: "Meaning" }],
                rows: [
                    [
                        [{ kind: "status", status: "SATISFIED" }],
                        ["Judged again without a violation, and the stored documents of the time are in the package."],
                    ],
                    [
                        [{ kind: "status", status: "NOT_SATISFIED" }],
                        ["A rule is violated, or the stored analysis had found so and the change landed all the same."],
                    ],
                    [
                        [{ kind: "status", status: "INSUFFICIENT_EVIDENCE" }],
                        [
                            "No violation was found, but stored documents are missing: it is not proven that the control worked then.",
                        ],
                    ],
                    [
                        [{ kind: "status", status: "NOT_EVALUATED" }],
                        ["It could not be judged, or was made before the adoption; the reason is given."],
                    ],
                    [[{ kind: "status", status: "NOT_APPLICABLE" }], ["No rule applies to it."]],
                ],
                empty: "",
            },
            ...(report.notEvaluated.length === 0 ? [] : [openList(report)]),
        ],
    };
}
function openList({ notEvaluated }) {
    const items = notEvaluated.map(({ what, reason }) => [
        { kind: "strong", text: what },
        `: not evaluated, ${reason}`,
    ]);
    return { kind: "list", items };
}
function population({ extraction, period, unjoined }) {
    const end = (each) => each.commit === null ? [each.given] : [`${each.given} `, { kind: "code", text: each.commit.slice(0, 12) }];
    return {
        id: "population",
        title: "Population",
        blocks: [
            {
                kind: "facts",
                facts: [
                    ["Query", [{ kind: "code", text: extraction.query }]],
                    ["Commits listed", [String(extraction.listed)]],
                    ["After (excluded)", end(period.since)],
                    ["In the period", [String(extraction.inPeriod)]],
                    ["Until (included)", end(period.until)],
                    ["Audited", [String(extraction.commits)]],
                    ["JSON files seen", [String(extraction.files)]],
                    ["Valid documents", [`${extraction.valid}, ${extraction.documents} different`]],
                ],
            },
            {
                kind: "table",
                caption: "Stored documents that belong to no change of the period",
                columns: [
                    { title: "File" },
                    { title: "Kind", narrow: true },
                    { title: "About commit", narrow: true },
                    { title: "Made at", narrow: true },
                ],
                rows: unjoined.map(({ path, kind, subject, evaluatedAt }) => [
                    [path],
                    [kind],
                    [{ kind: "code", text: subject.slice(0, 12) }],
                    [evaluatedAt],
                ]),
                empty: "Every stored document belongs to a change of the period.",
            },
        ],
    };
}

;// CONCATENATED MODULE: ./packages/report/lib/evidence-manifest-page.js




/**
 * The report of an audit as a page: all of it, in the order that an auditor reads.
 *
 * @param files entries of the evidence in the package, as far as they are known before the reports themselves are
 */
function auditPage(report, files) {
    return {
        title: "Change audit report",
        subtitle: subtitle(report),
        verdict: { status: report.status, sentence: verdictSentence(report) },
        sections: [...scopeSections(report), ...evidenceSections(report), ...integritySections(report, files)],
    };
}
function subtitle({ period, service }) {
    return `${service ?? "All services"}, ${period.since.given} to ${period.until.given}`;
}
/** The answer in one sentence, with its figures. */
function verdictSentence({ coverage, exceptions, controls }) {
    if (coverage.changes === 0 && exceptions.length === 0)
        return "No change landed in the period.";
    const early = coverage.beforeAdoption > 0 ? ` (${coverage.beforeAdoption} before the adoption)` : "";
    const open = controls.filter(({ status }) => status === "NOT_EVALUATED").length;
    const unknown = open === 0
        ? ""
        : ` ${(0,lib_words/* counted */.h)(open, "control")} could not be evaluated and ${open === 1 ? "counts" : "count"} for nothing here.`;
    return `${coverage.satisfied} of ${(0,lib_words/* counted */.h)(coverage.changes, "change")}${early} satisfied with stored evidence, ${(0,lib_words/* counted */.h)(exceptions.length, "exception")}, ${(0,lib_words/* counted */.h)(coverage.gaps, "evidence gap")}.${unknown}`;
}

// EXTERNAL MODULE: ./packages/report/lib/fit.js
var fit = __webpack_require__(9359);
// EXTERNAL MODULE: ./packages/report/lib/html-page.js + 2 modules
var html_page = __webpack_require__(1877);
// EXTERNAL MODULE: ./packages/report/lib/markdown-page.js
var markdown_page = __webpack_require__(4307);
;// CONCATENATED MODULE: ./packages/report/lib/evidence-manifest.js





/** Sections of the report that make its first page. */
const FIRST_PAGE = new Set(["summary", "exceptions", "changes", "controls"]);
/** The report of an audit as one self-contained HTML file. */
function auditHtml(report, files) {
    return (0,html_page/* htmlPage */.X)(auditPage(report, files));
}
/** The report of an audit as Markdown. */
function auditMarkdown(report, files) {
    return (0,markdown_page/* markdownPage */.t)(auditPage(report, files));
}
/** The job summary of an audit: its first page, and the root that must be kept elsewhere. */
function auditSummary(manifest, budget) {
    const page = auditPage(manifest, manifest.entries);
    const first = (0,markdown_page/* markdownBlocks */.K)({ ...page, sections: page.sections.filter(({ id }) => FIRST_PAGE.has(id)) });
    return (0,fit/* fit */.Uj)([...first.slice(0, 3), ...evidence_manifest_seal(manifest), ...first.slice(3)], budget);
}
function evidence_manifest_seal({ archive, merkleRoot, signature }) {
    return [
        {
            kind: "text",
            markdown: [
                `- Package: ${(0,lib_escape/* code */.aY)(archive.name)} (${(0,lib_escape/* escapeMarkdown */.FV)(signature)}: keep the Merkle root where the package's holder cannot write)`,
                `- Merkle root: ${(0,lib_escape/* code */.aY)(merkleRoot)}`,
            ].join("\n"),
        },
    ];
}

;// CONCATENATED MODULE: ./packages/report/lib/evidence-manifest-lines.js

/** A short account for the log. */
function auditLines(manifest, packagePath, reportPaths) {
    const { coverage, exceptions, status, period, merkleRoot } = manifest;
    return [
        `${period.since.given} to ${period.until.given}: ${status}`,
        `${(0,lib_words/* counted */.h)(coverage.changes, "change")}, ${coverage.withDocuments} with all documents, ${coverage.satisfied} satisfied, ${(0,lib_words/* counted */.h)(coverage.gaps, "evidence gap")}, ${(0,lib_words/* counted */.h)(exceptions.length, "exception")}`,
        ...exceptions
            .slice(0, 20)
            .map(({ code, commit, what }) => `${code}${commit === null ? "" : ` ${commit.slice(0, 12)}`}: ${what}`),
        ...(exceptions.length > 20 ? [`and ${(0,lib_words/* counted */.h)(exceptions.length - 20, "more exception")}, all in the report`] : []),
        `package: ${packagePath}`,
        `merkle root: ${merkleRoot} (keep it where the package's holder cannot write)`,
        ...reportPaths.map((path) => `report: ${path}`),
    ];
}
/** Exceptions are about commits and files of the evidence, not about lines of a diff. */
function auditAnnotations({ exceptions }) {
    return exceptions.map(({ code, commit, what }) => ({
        level: "error",
        title: code.replaceAll("-", " "),
        message: commit === null ? what : `${commit.slice(0, 12)}: ${what}`,
        path: null,
        line: null,
    }));
}

;// CONCATENATED MODULE: ./actions/audit-report/lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./packages/actions-kit/lib/inputs.js
var inputs = __webpack_require__(2083);
;// CONCATENATED MODULE: ./actions/audit-report/lib/src/inputs.js

const known = ["json", "markdown", "html"];
/** Some of the formats, separated by commas or white space. */
const formats = {
    description: "Which reports the package holds, separated by commas: `json` (always there), `markdown`, `html`. The last two are also written beside it.",
    default: known.join(", "),
    required: false,
    expects: `some of ${known.join(", ")}`,
    parse(value) {
        const asked = value.split(/[\s,]+/).filter((each) => each !== "");
        if (!asked.every((each) => known.some((format) => format === each)))
            throw new RangeError(`expected some of ${known.join(", ")}`);
        return new Set(asked);
    },
};
/** All inputs of the action; `action.yml` is held to this table. */
const inputs_inputs = {
    ...inputs/* commonInputs */.j$,
    since: (0,inputs/* requiredText */.$4)({
        description: "Start of the period: a day such as `2026-01-01` (UTC, included) or a tag, branch or commit (not included).",
    }),
    until: (0,inputs/* text */.Qq)({
        description: "End of the period, included: a day such as `2026-03-31` (UTC) or a tag, branch or commit.",
        default: "HEAD",
    }),
    service: (0,inputs/* text */.Qq)({ description: "Audit only changes that touch this service of the configuration; default: all." }),
    evidence: (0,inputs/* lines */.Mn)({
        description: "Folders with documents that the other actions stored, one a line, searched at any depth; default: the output directory.",
    }),
    formats,
};

;// CONCATENATED MODULE: ./actions/audit-report/lib/src/run.js
/** audit-report: from the changes of a period and the documents stored about them to a report and a package that proves it. */









/**
 * Audits the changes of a period.
 *
 * @throws EvidenceError when the period, the service or an evidence folder is not there, or the history is shallow
 */
async function run(inputs, context) {
    const git = await (0,lib_open/* openRepository */.h)((0,external_node_path_.resolve)(context.workspace, inputs.workingDirectory), { signal: context.signal });
    try {
        return await auditRepository(git, inputs, context);
    }
    finally {
        git.close();
    }
}
/** The action for its own step and for the command. */
const action = {
    producer: { name: "audit-report", version: package_namespaceObject.rE },
    inputs: inputs_inputs,
    run,
};
async function auditRepository(git, inputs, context) {
    refuseShallow(git.shallow);
    const outputDirectory = (0,external_node_path_.resolve)(context.workspace, inputs.outputDirectory ?? context.outputDirectory);
    const history = gitHistory(git);
    const since = await readPeriodEnd("since", inputs.since, history);
    const until = await readPeriodEnd("until", inputs.until, history);
    const population = await drawPopulation(history, since, until, await git.resolve("HEAD"));
    const stored = await readStored(await evidenceFolders(inputs.evidence, outputDirectory, context.workspace));
    const head = population.commits.at(-1)?.sha ?? population.tip;
    const repository = context.event?.repository ?? null;
    const subject = await (0,lib_subject/* subjectOf */.et)(git, { base: head, head, mergeBase: head }, inputs.config, repository);
    const { "adopted-at": adoptedAt, services } = subject.configuration.value;
    const { base, mergeBase } = { base: population.before, mergeBase: population.before };
    const header = (0,lib_header/* predicateHeader */.n)({ ...subject, range: { base, head, mergeBase }, resultTree: null, changeId: null }, {
        action: "audit-report",
        version: package_namespaceObject.rE,
        mode: inputs.mode,
        evaluatedAt: context.evaluatedAt,
        materials: judgingMaterials(),
        notEvaluated: run_notEvaluated.map((what) => ({
            what,
            reason: "only git and stored documents are read by this version",
        })),
    });
    context.log(`${population.commits.length} changes from ${inputs.since} to ${inputs.until}, ${stored.documents.length} stored documents`);
    const audited = await audit({
        population,
        since,
        until,
        service: inputs.service ?? null,
        knownServices: Object.keys(services),
        adoptedAt,
        stored,
        history,
        analyse: analyseLanded(git, {
            configPath: inputs.config,
            repository,
            signal: context.signal,
            cacheDirectory: (0,external_node_path_.join)(outputDirectory, "cache"),
        }),
        header,
        catalogVersion: catalogVersion,
        onChange: (done, of) => (done % 500 === 0 ? context.log(`${done} of ${of} changes judged again`) : undefined),
    });
    const sealed = await sealAudit(audited, outputDirectory, {
        ...(inputs.formats.has("html") && { html: auditHtml }),
        ...(inputs.formats.has("markdown") && { markdown: auditMarkdown }),
    });
    const { manifest, packagePath, packageSha256, reportPaths } = sealed;
    return {
        document: await (0,write_document/* writeDocument */.f)(outputDirectory, "evidence-manifest", manifest),
        outputs: {
            status: manifest.status,
            changes: String(manifest.coverage.changes),
            exceptions: String(manifest.exceptions.length),
            "evidence-gaps": String(manifest.coverage.gaps),
            "package-path": packagePath,
            "package-sha256": packageSha256,
            "merkle-root": manifest.merkleRoot,
            "report-path": reportPaths[0] ?? (0,external_node_path_.join)(outputDirectory, "evidence-manifest.json"),
        },
        summary: (budget) => auditSummary(manifest, budget),
        annotations: auditAnnotations(manifest),
        lines: auditLines(manifest, packagePath, reportPaths),
        ...failure(manifest),
    };
}
/** Exceptions weigh more than gaps: the former are known to be wrong, the latter are not known to be right. */
function failure({ exceptions, coverage, }) {
    if (exceptions.length > 0)
        return { failure: `The audit has ${exceptions.length} exceptions; the report names each.`, failureExitCode: 1 };
    if (coverage.gaps > 0)
        return {
            failure: `The evidence of ${coverage.gaps} of ${coverage.changes} changes is not complete; the report says what is missing. Give the folders of stored documents in the input evidence, or set adopted-at in the configuration.`,
            failureExitCode: 4,
        };
    return { failure: null, failureExitCode: 1 };
}
/** What a whole audit would also ask. */
const run_notEvaluated = ["approvals", "merged pull requests", "test results", "deployments"];


/***/ }),

/***/ 776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
/** CRC-32 of ISO 3309 as gzip uses it, continued from an earlier one. (Node has `zlib.crc32` only since 20.15.) */
function crc32(bytes, earlier = 0) {
    let crc = ~earlier;
    for (const byte of bytes)
        crc = TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
    return ~crc >>> 0;
}
const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
    let crc = index;
    for (let bit = 0; bit < 8; bit++)
        crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
});


/***/ }),

/***/ 1029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ EvidenceError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can be wrong with an audit as a whole. What is wrong with a change or a stored document is an exception of its report instead. */
class EvidenceError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 1385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vM: () => (/* binding */ CHECKSUMS),
  e0: () => (/* binding */ MANIFEST),
  vw: () => (/* binding */ checksums),
  wM: () => (/* binding */ madeFile),
  $V: () => (/* binding */ manifestOf),
  I5: () => (/* binding */ rootOf),
  U7: () => (/* binding */ statementFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./packages/detectors/lib/redaction/redact-document.js + 1 modules
var redact_document = __webpack_require__(9858);
// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
// EXTERNAL MODULE: ./packages/evidence/lib/error.js
var error = __webpack_require__(1029);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/evidence/lib/merkle.js

/**
 * Merkle tree hash of a list (RFC 6962, section 2.1): a leaf is SHA-256(0x00 || bytes), a node SHA-256(0x01 || left || right),
 * the left side of a node has the largest power of two that is smaller than the list; the empty list is SHA-256 of nothing.
 *
 * @returns lower-case hex
 */
function merkleRoot(leaves) {
    return tree(leaves.map((leaf) => hash(Uint8Array.of(0), leaf))).toString("hex");
}
function tree(hashes) {
    const [only] = hashes;
    if (only === undefined)
        return hash();
    if (hashes.length === 1)
        return only;
    const left = 2 ** (31 - Math.clz32(hashes.length - 1));
    return hash(Uint8Array.of(1), tree(hashes.slice(0, left)), tree(hashes.slice(left)));
}
function hash(...parts) {
    const digest = (0,external_node_crypto_.createHash)("sha256");
    for (const part of parts)
        digest.update(part);
    return digest.digest();
}

;// CONCATENATED MODULE: ./packages/evidence/lib/package-file.js






/** A file that we made. */
function madeFile(path, mediaType, source, content) {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    return {
        entry: { path, size: bytes.length, sha256: (0,canonical/* sha256 */.sc)(bytes), mediaType, source },
        read: async () => bytes,
    };
}
/** A stored document as it was found; its bytes are read again when the package is written and must still be the same. */
function statementFile(document) {
    return {
        entry: {
            path: `statements/${document.kind}-${document.sha256}.json`,
            size: document.size,
            sha256: document.sha256,
            mediaType: "application/vnd.in-toto+json",
            source: `${document.producer} ${document.version}`,
        },
        async read() {
            const bytes = await (0,promises_.readFile)(document.file).catch(() => undefined);
            if (bytes !== undefined && (0,canonical/* sha256 */.sc)(bytes) === document.sha256) {
                refuseValues(document, bytes);
                return bytes;
            }
            throw new error/* EvidenceError */.o("evidence-changed", "integrity", `The document "${document.path}" changed while the audit ran; leave the evidence folders alone and run it again.`);
        },
    };
}
/** A stored document is proven by its digest, so nothing can be taken out of it: it goes into a package as it is, or not at all. */
function refuseValues({ kind, path, subject }, bytes) {
    const values = (0,redact_document/* valuesInDocument */.p)(JSON.parse(bytes.toString("utf8")));
    if (values.length > 0)
        throw new error/* EvidenceError */.o("evidence-holds-values", "user", `The document "${path}" (${kind} of commit ${subject.slice(0, 12)}) holds what looks like ${values.join(", ")}, which no package may hold, and cannot be changed without losing its digest; take it out of the evidence folders, or make it again with this version, which redacts what it writes.`);
}
/** The name of the list of all other files, last in the archive. */
const MANIFEST = "manifest.json";
/** The same digests in the form that `sha256sum --check` reads. */
const CHECKSUMS = "SHA256SUMS";
/** Digests of files as `sha256sum` writes them, for an auditor without our code. */
function checksums(entries) {
    const sorted = [...entries].sort((a, b) => (0,compare/* compare */.U)(a.path, b.path));
    const lines = sorted.map(({ sha256, path }) => `${sha256}  ${path}\n`);
    return madeFile(CHECKSUMS, "text/plain; charset=utf-8", "gitops-health", lines.join(""));
}
/** The manifest of files: their entries sorted by path, and the root over the entries' canonical bytes. */
function manifestOf(files) {
    const entries = files.map(({ entry }) => entry).sort((a, b) => (0,compare/* compare */.U)(a.path, b.path));
    return { schemaVersion: 1, merkleRoot: rootOf(entries), entries };
}
function rootOf(entries) {
    return merkleRoot(entries.map((entry) => (0,canonical/* canonicalBytes */.Mr)(entry)));
}


/***/ }),

/***/ 4582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ readSealHeader),
/* harmony export */   ZU: () => (/* binding */ SEAL_LENGTH),
/* harmony export */   fN: () => (/* binding */ sealHeader),
/* harmony export */   l6: () => (/* binding */ TRAILER_LENGTH)
/* harmony export */ });
/**
 * The gzip member (RFC 1952) around a package. Other bytes can inflate to the same archive (padding bits, another compressor),
 * so the header's comment holds the sha256 of everything that follows it: `gunzip` and `tar` pass over it, we check it.
 */
const FIXED = Buffer.from([0x1f, 0x8b, 0x08, 0x10, 0, 0, 0, 0, 0x00, 0xff]);
const LABEL = "sha256 of all bytes after this comment: ";
/** Bytes that a sealed package starts with; the deflate stream and the trailer come after them. */
function sealHeader(sha256) {
    return Buffer.concat([FIXED, Buffer.from(`${LABEL}${sha256}\0`, "latin1")]);
}
const SEAL_LENGTH = sealHeader("0".repeat(64)).length;
/** The digest that a header claims; undefined when it is not one of ours to the last byte. */
function readSealHeader(header) {
    const digest = header.toString("latin1", FIXED.length + LABEL.length, SEAL_LENGTH - 1);
    return /^[0-9a-f]{64}$/.test(digest) && sealHeader(digest).equals(header) ? digest : undefined;
}
/** CRC-32 and length of the archive, as they stand at the end. */
const TRAILER_LENGTH = 8;


/***/ }),

/***/ 9800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   Kp: () => (/* binding */ END),
/* harmony export */   RO: () => (/* binding */ readTarHeader),
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   pI: () => (/* binding */ tarHeader)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1029);

/** Archives are made of blocks. */
const BLOCK = 512;
/** Two zero blocks end an archive. */
const END = Buffer.alloc(2 * BLOCK);
/** 1980-01-01T00:00:00Z, the earliest time that all archive tools accept: an archive's time says nothing, its documents do. */
const TIME = 315_532_800;
/** A name in an archive that is the same on every file system, stays in its folder and is no option of a command. */
const PORTABLE = /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;
/** Whether a path may be in a package: relative, portable, without `.` and `..`. */
function isPortable(path) {
    return path.length <= 255 && PORTABLE.test(path) && split(path) !== undefined;
}
/**
 * The one ustar header (POSIX.1-1988) that a file of a package has: mode 0644, no owner, fixed time.
 * Everything else follows from path and size, so that a reader can make the header again and compare.
 */
function tarHeader(path, size) {
    const names = split(path);
    if (names === undefined || !isPortable(path))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o("path-not-portable", "ours", `"${path}" cannot be the name of a file in a package.`);
    const header = Buffer.alloc(BLOCK);
    header.write(names.name, 0, "latin1");
    header.write("0000644\0", 100, "latin1");
    header.write("0000000\0".repeat(2), 108, "latin1");
    header.write(`${octal(size, 11)}\0`, 124, "latin1");
    header.write(`${octal(TIME, 11)}\0`, 136, "latin1");
    header.write(" ".repeat(8), 148, "latin1");
    header.write("0", 156, "latin1");
    header.write("ustar\u000000", 257, "latin1");
    header.write(names.prefix, 345, "latin1");
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${octal(sum, 6)}\0 `, 148, "latin1");
    return header;
}
/** Path and size that a header claims; undefined when it is not the header that we write for them. */
function readTarHeader(header) {
    const name = field(header, 0, 100);
    const prefix = field(header, 345, 155);
    const path = prefix === "" ? name : `${prefix}/${name}`;
    const digits = header.toString("latin1", 124, 135);
    if (!/^[0-7]{11}$/.test(digits) || !isPortable(path))
        return undefined;
    const size = Number.parseInt(digits, 8);
    return tarHeader(path, size).equals(header) ? { path, size } : undefined;
}
/** Zero bytes that fill a file's last block. */
function paddingOf(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
/** A path of more than 100 bytes is cut at the last slash that leaves at most 155 before it and 100 after it. */
function split(path) {
    if (path.length <= 100)
        return { name: path, prefix: "" };
    const at = path.lastIndexOf("/", 155);
    return at < 0 || path.length - at - 1 > 100 ? undefined : { name: path.slice(at + 1), prefix: path.slice(0, at) };
}
function field(header, start, length) {
    const text = header.toString("latin1", start, start + length);
    const end = text.indexOf("\0");
    return end < 0 ? text : text.slice(0, end);
}
function octal(value, digits) {
    const text = value.toString(8);
    if (text.length > digits)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .o("path-not-portable", "ours", `A file of ${value} bytes does not fit in a package.`);
    return text.padStart(digits, "0");
}


/***/ }),

/***/ 1778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ policyMaterials)
/* harmony export */ });
/** Digests by name of all that judged a change beside its configuration and the catalog: ours, the user's own, and their data. */
function policyMaterials({ bundleDigest, userPolicies, policyData, }) {
    return Object.fromEntries([
        ["policies", bundleDigest],
        ...userPolicies.map(({ name, digest }) => [`policies:${name}`, digest]),
        ...policyData.map(({ name, digest }) => [`data:${name}`, digest]),
    ]);
}


/***/ })

};
