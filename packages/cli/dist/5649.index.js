export const id = 5649;
export const ids = [5649];
export const modules = {

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

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S1: () => (/* binding */ CulpritReport),
  zK: () => (/* binding */ Reading)
});

// UNUSED EXPORTS: Counterfactual, Effect

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./packages/contracts/lib/header.js
var header = __webpack_require__(4928);
// EXTERNAL MODULE: ./packages/contracts/lib/deployment-plan.js
var deployment_plan = __webpack_require__(2244);
// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
;// CONCATENATED MODULE: ./packages/contracts/lib/incident.js
/** What an incident report says beside the search itself: what changed, with what it was deployed, whom it touches, what to do. */



/** A commit that may be the culprit, as people know it. */
const Candidate = schemas/* strictObject */.rej({
    commit: nouns/* Sha */.$R,
    /** Place among the suspects, from 1. */
    position: schemas/* number */.aig(),
    header: schemas/* string */.YjP(),
    author: schemas/* string */.YjP(),
    date: schemas/* string */.YjP(),
    /** That it is the culprit, 0 to 1, if there is one between the ends. */
    probability: schemas/* number */.aig(),
    riskScore: schemas/* nullable */.mee(schemas/* number */.aig()),
});
/** A piece of the culprit's diff and how close it is to what was measured. */
const RankedHunk = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    /** First line on the new side, or on the old side when nothing was added. */
    line: schemas/* number */.aig(),
    /** The sum of the reasons' points; the highest first. */
    points: schemas/* number */.aig(),
    reasons: schemas/* array */.YOg(schemas/* strictObject */.rej({ points: schemas/* number */.aig(), what: schemas/* string */.YjP() })),
    /** Unified, without context; at most 2 KiB. */
    diff: schemas/* string */.YjP(),
    diffTruncated: schemas/* boolean */.zMY(),
});
/** A change of stored data, as paths and words of a diff show it. */
const Migration = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    /**
     * `destroys`: it drops, empties or rewrites data, which no way back restores; `has-way-back`: it says how to undo itself;
     * `unknown`: neither was seen, so it counts as not reversible until somebody looks.
     */
    reversible: schemas/* enum */.k5n(["destroys", "has-way-back", "unknown"]),
    why: schemas/* string */.YjP(),
});
/** What stands in for a stored document in this report; its bytes were verified against the digest in the index beside it. */
const StoredReference = schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), sha256: nouns/* Sha256 */.IA, evaluatedAt: schemas/* string */.YjP() });
/** What the stored documents say of how the culprit got out. */
const Deployment = schemas/* strictObject */.rej({
    /** Which documents are about the culprit, and what joins them: the commit itself, a range that has it, or the same patch. */
    joinedBy: schemas/* nullable */.mee(schemas/* enum */.k5n(["head", "range", "change-id"])),
    /** Why there is nothing to say; null when a document was found. */
    absent: schemas/* nullable */.mee(schemas/* string */.YjP()),
    risk: schemas/* nullable */.mee(schemas/* strictObject */.rej({ ...StoredReference.shape, level: nouns/* Level */.$t, score: schemas/* number */.aig() })),
    compliance: schemas/* nullable */.mee(schemas/* strictObject */.rej({ ...StoredReference.shape, compliant: schemas/* boolean */.zMY(), violations: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    plan: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        ...StoredReference.shape,
        environment: schemas/* string */.YjP(),
        strategy: schemas/* string */.YjP(),
        level: nouns/* Level */.$t,
        held: schemas/* boolean */.zMY(),
        requiredApprovals: schemas/* number */.aig(),
        /** Roles that had to approve. */
        approvals: schemas/* array */.YOg(schemas/* strictObject */.rej({ role: schemas/* string */.YjP(), count: schemas/* number */.aig(), eligible: schemas/* array */.YOg(schemas/* string */.YjP()) })),
        /** How the services are rolled back by their plans, and whether the plan calls its data migration reversible. */
        rollback: schemas/* array */.YOg(schemas/* strictObject */.rej({
            service: schemas/* string */.YjP(),
            method: deployment_plan/* RollbackMethod */.SI,
            window: schemas/* number */.aig(),
            dataMigrationReversible: schemas/* nullable */.mee(schemas/* boolean */.zMY()),
        })),
    })),
    /** Files that call themselves documents of ours and were not used, each as a sentence. */
    refused: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** An earlier incident that shares words with this one. Its text is others', redacted. */
const SimilarIncident = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    date: schemas/* nullable */.mee(schemas/* string */.YjP()),
    /** Relative to the best match, 0 to 1. */
    score: schemas/* number */.aig(),
    /** Words that both have, the rarest first. */
    shared: schemas/* array */.YOg(schemas/* string */.YjP()),
    rootCause: schemas/* nullable */.mee(schemas/* string */.YjP()),
    resolution: schemas/* nullable */.mee(schemas/* string */.YjP()),
});
const SimilarIncidents = schemas/* discriminatedUnion */.gMt("searched", [
    schemas/* strictObject */.rej({ searched: schemas/* literal */.euz(false), reason: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        searched: schemas/* literal */.euz(true),
        folder: schemas/* string */.YjP(),
        /** Files that were read. */
        files: schemas/* number */.aig(),
        /** Files that were passed over, each with why, at most 20; and how many in all. */
        passedOver: schemas/* array */.YOg(schemas/* string */.YjP()),
        passedOverCount: schemas/* number */.aig(),
        /** The best matches, at most three. */
        items: schemas/* array */.YOg(SimilarIncident),
    }),
]);
/** What the incident may mean for patients, from the configuration and from what was declared; nothing here was measured. */
const SafetyImpact = schemas/* strictObject */.rej({
    services: schemas/* array */.YOg(schemas/* string */.YjP()),
    domains: schemas/* array */.YOg(nouns/* Domain */.$n),
    safetyClass: schemas/* nullable */.mee(nouns/* SafetyClass */.Je),
    /** The highest CLINICAL-IMPACT trailer of the culprit and of what it brought in. */
    clinicalImpact: schemas/* nullable */.mee(schemas/* enum */.k5n(["none", "low", "moderate", "high", "critical"])),
    deployedAt: schemas/* nullable */.mee(schemas/* string */.YjP()),
    detectedAt: schemas/* nullable */.mee(schemas/* string */.YjP()),
    /** From deployment to detection; null unless both times are known. */
    exposureSeconds: schemas/* nullable */.mee(schemas/* number */.aig()),
});
/** What is recommended. Carrying it out, and deciding on it, is people's. */
const RecommendedAction = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(["revert", "roll-back", "fix-forward", "search-merge", "narrow-down", "measure-more", "reproduce"]),
    /** One sentence: what to do. */
    what: schemas/* string */.YjP(),
    /** Why this and not something else. */
    why: schemas/* string */.YjP(),
    /** To paste; null when it cannot be said as a command. */
    command: schemas/* nullable */.mee(schemas/* string */.YjP()),
    /** Whether taking the culprit back was seen to help: null when the action is no revert. */
    revertVerified: schemas/* nullable */.mee(schemas/* boolean */.zMY()),
});
/** Going back to an older version, as this report would decide; people decide. */
const RollbackDecision = schemas/* strictObject */.rej({
    recommended: schemas/* enum */.k5n(["yes", "no", "people-decide"]),
    /** The version to go back to; null when none is known to be good. */
    target: schemas/* nullable */.mee(nouns/* Sha */.$R),
    /** Tags that point at the target, those that look most like a version of its services first, at most five. */
    versions: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Without such a tag: the nearest commit before the target, back to the good end, that has one and never read worse than good. */
    olderVersion: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        commit: nouns/* Sha */.$R,
        versions: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Commits from it to the target. */
        before: schemas/* number */.aig(),
        /** Its own readings, and how many of them were good. */
        readings: schemas/* number */.aig(),
        good: schemas/* number */.aig(),
    })),
    /** How often the target was measured, and how often it was good. */
    targetReadings: schemas/* number */.aig(),
    targetGood: schemas/* number */.aig(),
    /** Commits that go back with it. */
    undoes: schemas/* number */.aig(),
    reason: schemas/* string */.YjP(),
    /** Changes of stored data between the target and the bad end. */
    migrations: schemas/* array */.YOg(Migration),
});
/** Who has to approve a change of this level by the configuration. */
const RequiredApproval = schemas/* strictObject */.rej({
    level: nouns/* Level */.$t,
    /** Where the level is from, as a clause. */
    levelFrom: schemas/* string */.YjP(),
    roles: schemas/* array */.YOg(schemas/* strictObject */.rej({ role: schemas/* string */.YjP(), eligible: schemas/* array */.YOg(schemas/* string */.YjP()) })),
});

;// CONCATENATED MODULE: ./packages/contracts/lib/culprit-report.js




/** One run of the command at one commit. */
const Reading = schemas/* strictObject */.rej({
    commit: nouns/* Sha */.$R,
    /** Place among the suspects in their order, from 1; 0 for the good end. */
    position: schemas/* number */.aig(),
    /** `good` and `bad` are verdicts; `skip` cannot be tested; `failed` gave no reading. */
    verdict: schemas/* enum */.k5n(["good", "bad", "skip", "failed"]),
    /** The metric's value; null for a pass/fail command. */
    value: schemas/* nullable */.mee(schemas/* number */.aig()),
    exitCode: schemas/* nullable */.mee(schemas/* number */.aig()),
    /** Milliseconds that the command took. */
    duration: schemas/* number */.aig(),
    /** Milliseconds that the setup took; null when this commit was built before, or has no setup. */
    setupDuration: schemas/* nullable */.mee(schemas/* number */.aig()),
    startedAt: schemas/* string */.YjP(),
    /** The machine that took it: readings of different runners may be offset against each other. */
    runner: schemas/* string */.YjP(),
    /** Digest of the setup command and of the commit's tree: what was measured. */
    buildKey: schemas/* string */.YjP(),
});
/** How much worse one side is than the other, in the metric's unit; shares of bad answers (0 to 1) for a command without a metric. */
const Effect = schemas/* strictObject */.rej({
    good: schemas/* number */.aig(),
    bad: schemas/* number */.aig(),
    /** `bad - good`, with the interval in which it lies with probability `level`. */
    difference: schemas/* number */.aig(),
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    level: schemas/* number */.aig(),
});
/** The proof by taking the culprit back: `bad` without it, measured as the rest was. */
const Counterfactual = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("measured"),
        /** `returns`: as good as the good side; `partly`: in between; `remains`: as bad as before; `unclear`: the readings don't say. */
        outcome: schemas/* enum */.k5n(["returns", "partly", "remains", "unclear"]),
        /** What taking it back changes: `good` is without the culprit, `bad` with it; null for readings without noise. */
        effect: schemas/* nullable */.mee(Effect),
        /** Readings of `bad` without the culprit. */
        readings: schemas/* array */.YOg(Reading),
        /** The tree that was measured. */
        tree: nouns/* Sha */.$R,
    }),
    /** The revert does not apply to `bad`; these paths conflict. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("conflicts"), paths: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    /** It was not or could not be measured, and why, as a sentence of ours. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("not-measured"), reason: schemas/* string */.YjP() }),
]);
const CulpritReport = schemas/* strictObject */.rej({
    ...header/* header */.wx,
    good: nouns/* Sha */.$R,
    bad: nouns/* Sha */.$R,
    metric: schemas/* nullable */.mee(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), threshold: schemas/* number */.aig(), direction: schemas/* enum */.k5n(["above", "below"]) })),
    noise: schemas/* enum */.k5n(["none", "auto"]),
    /** Where the search looked first. */
    prior: schemas/* enum */.k5n(["risk", "uniform"]),
    /** Whether only the line of first parents was searched. */
    firstParent: schemas/* boolean */.zMY(),
    /** `group`: the first bad commit is one of `remaining` and skips hide which; `undecided`: the allowed readings did not suffice. */
    outcome: schemas/* enum */.k5n(["culprit", "group", "not-reproduced", "undecided"]),
    culprit: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        commit: nouns/* Sha */.$R,
        /** Its first parent; null for a root commit that a merge brought in. */
        parent: schemas/* nullable */.mee(nouns/* Sha */.$R),
        author: schemas/* string */.YjP(),
        date: schemas/* string */.YjP(),
        header: schemas/* string */.YjP(),
        services: schemas/* array */.YOg(schemas/* string */.YjP()),
        riskScore: schemas/* nullable */.mee(schemas/* number */.aig()),
        /** Commits that it brought in, beside itself, when it is a merge on a first-parent line. */
        brings: schemas/* array */.YOg(nouns/* Sha */.$R),
        files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), additions: schemas/* number */.aig(), deletions: schemas/* number */.aig() })),
        /** Unified diff against the parent, at most 64 KiB; `diffTruncated` says when it was cut. */
        diff: schemas/* string */.YjP(),
        diffTruncated: schemas/* boolean */.zMY(),
        /** Hunks of the diff, the closest to what was measured first, at most 20; and how many there are in all. */
        hunks: schemas/* array */.YOg(RankedHunk),
        hunkCount: schemas/* number */.aig(),
        /** What the hunks were compared with: words of the metric and of the service. */
        component: schemas/* array */.YOg(schemas/* string */.YjP()),
        migrations: schemas/* array */.YOg(Migration),
    })),
    /** Commits that may be the culprit at the end, oldest first. */
    remaining: schemas/* array */.YOg(nouns/* Sha */.$R),
    suspects: schemas/* number */.aig(),
    /** The most likely commits by the posterior, at most five, the likeliest first; empty when not reproduced. */
    top: schemas/* array */.YOg(Candidate),
    /** How the readings were taken: each as certain, as counts beyond the threshold, or as values. */
    model: schemas/* enum */.k5n(["certain", "counts", "continuous"]),
    /** That the bad end is worse than the good one, 0 to 1. */
    reproduced: schemas/* number */.aig(),
    /** Without noise: which end gave the verdict of the other; else null. */
    contradicted: schemas/* nullable */.mee(schemas/* enum */.k5n(["good", "bad"])),
    /** Why an undecided search ended; else null. */
    undecidedBecause: schemas/* nullable */.mee(schemas/* enum */.k5n(["measurements", "drift"])),
    /** Null while one side has no readings, or when each reading is taken as certain. */
    effect: schemas/* nullable */.mee(Effect),
    /** Whether the good end, measured again at the end, disagreed with its first readings; null when that was not looked at. */
    drifted: schemas/* nullable */.mee(schemas/* boolean */.zMY()),
    /**
     * By how much each runner reads higher than the one with most readings (itself 0), sorted by name: in the metric's unit, or in the share
     * of bad answers (0 to 1) for a command without a metric. Empty with a single runner, or when each reading is taken as certain.
     */
    runners: schemas/* array */.YOg(schemas/* strictObject */.rej({ runner: schemas/* string */.YjP(), offset: schemas/* number */.aig() })),
    /** How often a commit was set up. */
    builds: schemas/* number */.aig(),
    /** Null when there is no culprit to take back. */
    counterfactual: schemas/* nullable */.mee(Counterfactual),
    /** That the culprit is among `remaining`; null when not reproduced. It holds under the stated assumption only. */
    confidence: schemas/* strictObject */.rej({ value: schemas/* nullable */.mee(schemas/* number */.aig()), assumption: schemas/* string */.YjP() }),
    readings: schemas/* array */.YOg(Reading),
    commandDigest: nouns/* Sha256 */.IA,
    /** The action's `what`, for those who read one field. */
    recommendation: schemas/* string */.YjP(),
    action: RecommendedAction,
    rollback: RollbackDecision,
    approval: RequiredApproval,
    safety: SafetyImpact,
    deployment: Deployment,
    incidents: SimilarIncidents,
});


/***/ }),

/***/ 2244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ RollbackMethod),
/* harmony export */   Wy: () => (/* binding */ strategies),
/* harmony export */   Zk: () => (/* binding */ DeploymentPlan)
/* harmony export */ });
/* unused harmony exports Strategy, Gate, Stage, ApprovalRequirement, ServicePlan */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4928);
/* harmony import */ var _nouns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4620);



const strategies = ["rolling", "canary", "blue-green"];
const Strategy = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(strategies);
/** A figure that is watched during and after a stage. */
const Gate = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["error-rate", "latency", "transaction-failures", "smoke-test", "manual"]),
    /** The share of bad requests above which the deployment is rolled back; null for a gate that people or tests decide. */
    limit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Milliseconds above which a request counts as bad; null unless the kind is `latency`. */
    latencyLimit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    onNoData: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["hold", "rollback"]),
});
const Stage = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Share of traffic on the new version, per cent. */
    weight: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Seconds that the stage lasts at least; 0 when it ends as soon as its gates accept. */
    minDuration: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Ids of the gates that must accept before the next stage. */
    gates: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const ApprovalRequirement = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    count: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Users and teams that may give it, from the configuration; empty when none is configured (then nobody can, and the plan says so). */
    eligible: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** How the former version comes back. */
const RollbackMethod = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["abort", "undo", "switch-back", "halt-and-page"]);
const ServicePlan = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    service: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Level */ .$t,
    strategy: Strategy,
    stages: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Stage),
    gates: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Gate),
    approvals: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ApprovalRequirement),
    /** Approvals in all, of distinct people. */
    requiredApprovals: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    rollback: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        triggers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        method: RollbackMethod,
        /** Seconds that the former version is kept ready. */
        window: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        dataMigrationReversible: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    }),
    held: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    holdReasons: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const DeploymentPlan = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ..._header_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .wx,
    environment: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Level */ .$t,
    /** The strictest of the plans. */
    strategy: Strategy,
    held: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    holdReasons: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    requiredApprovals: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** People who may not approve: authors, committers and co-authors of the change. */
    excludedApprovers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    plans: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ServicePlan),
    freeze: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), from: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), until: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    expiresAt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** sha256 of the canonical bytes of everything that decides what is deployed and how (not of times): what approvals are bound to. */
    planDigest: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha256 */ .IA,
});


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ decode),
  LF: () => (/* binding */ read),
  fR: () => (/* binding */ replaceFile),
  MX: () => (/* binding */ verify),
  M9: () => (/* binding */ write)
});

// UNUSED EXPORTS: encode

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var error = __webpack_require__(9067);
// EXTERNAL MODULE: ./packages/contracts/lib/kinds.js + 4 modules
var kinds = __webpack_require__(5153);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/locales/en.js
var en = __webpack_require__(252);
;// CONCATENATED MODULE: ./packages/contracts/lib/problem.js


// zod/mini carries no language of its own.
core/* config */.$W((0,en/* default */.A)());
/** The first problem of a value by a schema, as "at a.b: …"; undefined when it fits. */
function problemWith(schema, value) {
    const result = parse/* safeParse */.xL(schema, value);
    if (result.success)
        return undefined;
    const issue = result.error.issues[0];
    return issue === undefined ? "unknown problem" : `at ${issue.path.join(".") || "the top"}: ${issue.message}`;
}

// EXTERNAL MODULE: ./packages/contracts/lib/statement.js
var statement = __webpack_require__(7256);
;// CONCATENATED MODULE: ./packages/contracts/lib/document.js
/** Documents on disk: written whole or not at all, read back only when they are what they claim to be. */









const INDEX = "index.json";
/** The bytes of a document that we made, checked against our own schema first. */
function encode(kind, predicate) {
    const document = (0,statement/* statement */.qZ)(kind, predicate);
    const problem = problemWith((0,statement/* statementSchema */.t)(kind), document);
    if (problem !== undefined)
        throw new error/* ContractError */.Vl("own-document-invalid", "ours", `The ${kind} document that we made is invalid: ${problem}.`);
    const bytes = (0,canonical/* canonicalBytes */.Mr)(document);
    return { statement: document, bytes, sha256: (0,canonical/* sha256 */.sc)(bytes) };
}
/** Writes `<directory>/<kind>.json` and its digest into the folder's index; replaces an earlier one. */
async function write(directory, kind, predicate) {
    const encoded = encode(kind, predicate);
    // Not `resolve(directory, …)`: ncc takes that for a folder of assets below the working directory, copies it all and changes the path.
    const path = (0,external_node_path_.join)((0,external_node_path_.resolve)(directory), `${kind}.json`);
    await replaceFile(path, encoded.bytes);
    const index = (await readIndex(directory)).filter((entry) => entry.kind !== kind);
    index.push({ kind, sha256: encoded.sha256 });
    index.sort((a, b) => (a.kind < b.kind ? -1 : 1));
    await replaceFile((0,external_node_path_.resolve)(directory, INDEX), (0,canonical/* canonicalBytes */.Mr)(index));
    return { ...encoded, path };
}
/** Reads a document of a kind and fails closed: what comes back is valid, canonical, about `expected.commit` and has the expected digest. */
async function read(kind, path, expected) {
    const absolute = (0,external_node_path_.resolve)(path);
    const bytes = await (0,promises_.readFile)(absolute).catch((cause) => {
        throw new error/* ContractError */.Vl("document-missing", "integrity", `The ${kind} document "${path}" cannot be read (${cause.code}); run the action that makes it before this one, or give its path.`, { cause });
    });
    const digest = (0,canonical/* sha256 */.sc)(bytes);
    await checkDigest(kind, absolute, digest, expected.sha256);
    const document = decode(kind, bytes, path);
    verify(kind, document, expected, path);
    return { statement: document, path: absolute, sha256: digest, bytes };
}
/** A document from its bytes: canonical, of the kind, valid by its schema. */
function decode(kind, bytes, name) {
    if (bytes.length === 0)
        throw new error/* ContractError */.Vl("document-empty", "integrity", `The ${kind} document "${name}" is empty; run the action that makes it again.`);
    let value;
    try {
        value = JSON.parse(bytes.toString("utf8"));
    }
    catch (cause) {
        throw new error/* ContractError */.Vl("document-invalid", "integrity", `The ${kind} document "${name}" is not JSON; it was cut off or altered.`, { cause });
    }
    if (!(0,canonical/* canonicalBytes */.Mr)(value).equals(bytes))
        throw new error/* ContractError */.Vl("document-not-canonical", "integrity", `The ${kind} document "${name}" is not in canonical form (RFC 8785), so it was not written by us or was altered.`);
    const type = value?.predicateType;
    const found = typeof type === "string" ? (0,statement/* kindOf */.I)(type) : undefined;
    if (found !== kind)
        throw new error/* ContractError */.Vl("document-foreign-kind", "integrity", `"${name}" should be a ${kind} document but is ${found === undefined ? "of no kind that we know" : `a ${found} document`}.`);
    const problem = problemWith((0,statement/* statementSchema */.t)(kind), value);
    if (problem !== undefined)
        throw new error/* ContractError */.Vl("document-invalid", "integrity", `The ${kind} document "${name}" is invalid: ${problem}.`);
    return value;
}
/** Checks a valid document against what its consumer knows: the commit, and the materials by name and digest. */
function verify(kind, document, expected, name = kind) {
    const subject = document.subject[0].digest.gitCommit;
    if (subject !== expected.commit || document.predicate.range.head !== subject)
        throw new error/* ContractError */.Vl("document-foreign-commit", "integrity", `The ${kind} document "${name}" is about commit ${subject}, but ${expected.commit} is being judged; run the whole chain on the same commit.`);
    const materials = new Map(document.predicate.materials.map((material) => [material.name, material.digest.sha256]));
    for (const required of kinds/* requiredMaterials */.k[kind])
        if (!materials.has(required))
            throw new error/* ContractError */.Vl("material-missing", "integrity", `The ${kind} document "${name}" does not say which ${required} it was made with.`);
    for (const [material, digest] of Object.entries(expected.materials ?? {}))
        if (materials.get(material) !== digest)
            throw new error/* ContractError */.Vl("material-differs", "integrity", `The ${kind} document "${name}" was made with another ${material} than the one at hand; run the whole chain again.`);
}
async function checkDigest(kind, path, digest, given) {
    if (given !== undefined) {
        if (given.toLowerCase() !== digest)
            throw new error/* ContractError */.Vl("document-altered", "integrity", `The ${kind} document "${path}" has sha256 ${digest}, but ${given} was handed over; it was altered or is another run's.`);
        return;
    }
    const entry = (await readIndex((0,external_node_path_.join)(path, ".."))).find((each) => each.kind === kind);
    if (entry === undefined)
        throw new error/* ContractError */.Vl("digest-missing", "integrity", `Nothing says which sha256 the ${kind} document "${path}" must have; give the input ${kind}-sha256 from the former action's output result-sha256.`);
    if (entry.sha256 !== digest)
        throw new error/* ContractError */.Vl("document-altered", "integrity", `The ${kind} document "${path}" has sha256 ${digest}, but ${entry.sha256} was recorded when it was written; it was altered.`);
}
async function readIndex(directory) {
    const schema = schemas/* array */.YOg(schemas/* strictObject */.rej({ kind: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() }));
    const path = (0,external_node_path_.resolve)(directory, INDEX);
    let text;
    try {
        text = await (0,promises_.readFile)(path, "utf8");
    }
    catch (cause) {
        if (cause.code === "ENOENT")
            return [];
        throw new error/* ContractError */.Vl("document-missing", "environment", `"${path}" cannot be read (${cause.code}).`, { cause });
    }
    try {
        return parse/* parse */.qg(schema, JSON.parse(text));
    }
    catch (cause) {
        throw new error/* ContractError */.Vl("document-altered", "integrity", `"${path}" is not the index of documents that we wrote; remove the folder and run the chain again.`, { cause });
    }
}
/** Writes a file beside its place and moves it there, so that a reader never sees half of it and a failure leaves the old one. */
async function replaceFile(path, bytes) {
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(path, ".."), { recursive: true });
        await (0,promises_.writeFile)(temporary, bytes, { flag: "wx" });
        await (0,promises_.rename)(temporary, path);
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        const code = cause.code ?? "unknown error";
        const why = code === "ENOSPC" ? "the disk is full" : code;
        throw new error/* ContractError */.Vl("not-writable", "environment", `"${path}" cannot be written (${why}); set the input output-directory to a folder that this job may write to.`, { cause });
    }
}


/***/ }),

/***/ 4704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ PackageManifest),
/* harmony export */   Gt: () => (/* binding */ evidenceStatuses),
/* harmony export */   g: () => (/* binding */ AuditReport),
/* harmony export */   xs: () => (/* binding */ EvidenceManifest)
/* harmony export */ });
/* unused harmony exports EvidenceStatus, JoinedBy, JoinedDocument, AuditedChange, ControlEvidence, exceptionCodes, AuditException, UnjoinedDocument, ManifestEntry */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4928);
/* harmony import */ var _nouns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4620);



/** Nothing is satisfied by default: SATISFIED needs evidence by digest, everything else says why it is not. */
const evidenceStatuses = [
    "SATISFIED",
    "NOT_SATISFIED",
    "NOT_APPLICABLE",
    "NOT_EVALUATED",
    "INSUFFICIENT_EVIDENCE",
];
const EvidenceStatus = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(evidenceStatuses);
/**
 * By what a stored document was found to be about a landed change. `commit`: it judged exactly this commit (a push, a merge
 * queue, the head that a merge commit merged); `resultTree`: landing gave the very files that it foresaw (squash, rebase);
 * `changeId`: the same patch landed on a base that had moved on.
 */
const JoinedBy = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["commit", "resultTree", "changeId"]);
/** A stored document that belongs to a change, and by what it was joined. */
const JoinedDocument = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha256 */ .IA,
    joinedBy: JoinedBy,
    /** The commit that the document names as its subject; differs from the landed one after squash and rebase. */
    subject: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha */ .$R,
    producer: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    evaluatedAt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** First-parent commits that the document covers: more than 1 after a rebase merge or a push of several commits. */
    covers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});
/** One first-parent commit of the period, re-analysed from git and joined with what was stored when it was made. */
const AuditedChange = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    commit: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha */ .$R,
    parent: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha */ .$R),
    tree: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha */ .$R,
    date: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    author: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    committer: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Assurance of the identities: git alone says what its author typed. */
    assurance: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["self-declared", "signed"]),
    header: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    services: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    domains: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The five figures of the re-analysis are null when it was not possible; `reasons` says why. */
    lintErrors: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    compliant: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** Codes of the blocking violations, sorted. */
    violations: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    riskScore: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    computedLevel: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Level */ .$t),
    level: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Level */ .$t),
    declaredLevel: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Level */ .$t),
    strategy: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    documents: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(JoinedDocument),
    status: EvidenceStatus,
    /** Why the status is what it is; never empty unless SATISFIED (where it holds what a reader should know all the same). */
    reasons: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const ControlEvidence = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    framework: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: EvidenceStatus,
    /** Changes of the period that the control applied to. */
    changes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    failing: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Among `changes`: waived violations, which are no failures but must be seen. */
    waived: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Codes of the rules that evidence it, sorted. */
    rules: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Digests of the documents that evidence it, sorted. */
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha256 */ .IA),
    /** Never empty unless SATISFIED. */
    reasons: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const exceptionCodes = [
    "change-not-compliant",
    "document-invalid",
    "document-ambiguous",
    "documents-disagree",
    "verdict-disagrees",
    "merge-adds-content",
    "date-out-of-order",
    "history-rewritten",
];
/** Something that an auditor must be told by name. */
const AuditException = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(exceptionCodes),
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha */ .$R),
    what: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** A valid stored document about no change of the period: a superseded push, a change that never landed or another period's. */
const UnjoinedDocument = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha256 */ .IA,
    subject: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha */ .$R,
    evaluatedAt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** A file of the package. */
const ManifestEntry = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    size: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    sha256: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha256 */ .IA,
    mediaType: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    source: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** `manifest.json` of a package: every other file in it, sorted by path. */
const PackageManifest = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    /** RFC 6962 Merkle tree hash over the canonical bytes of the entries, in order. */
    merkleRoot: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha256 */ .IA,
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ManifestEntry),
});
const PeriodEnd = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ given: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), commit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha */ .$R), date: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
/** What the audit found: the part of the manifest that its reports show. */
const findings = {
    ..._header_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .wx,
    period: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** The end that is not part of the period: `commit` is the last one before it, null when the history starts inside. */
        since: PeriodEnd,
        /** `commit` is the last one of the period, or the one before it when the period is empty. */
        until: PeriodEnd,
    }),
    service: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** How the population was drawn: the git query, how many commits it gave, how many lie in the period, how many touch the service. */
    extraction: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        query: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        listed: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        inPeriod: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        commits: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        /** Documents found in the evidence folders: all files, valid ones, different ones. */
        files: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        valid: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        documents: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    }),
    /** The worst that was found, exceptions counted as NOT_SATISFIED. */
    status: EvidenceStatus,
    /** Oldest first. */
    changes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(AuditedChange),
    controls: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ControlEvidence),
    exceptions: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(AuditException),
    unjoined: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(UnjoinedDocument),
    coverage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        changes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        /** With a valid commit-lint, compliance-analysis and risk-assessment. */
        withDocuments: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        satisfied: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        /** Changes that lack evidence, or were not evaluated for another reason than that they came before the adoption. */
        gaps: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        beforeAdoption: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    }),
    catalogVersion: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
};
/** What the reports are rendered from; it goes into the package as `report.json`. */
const AuditReport = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(findings);
const EvidenceManifest = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...findings,
    merkleRoot: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha256 */ .IA,
    /** sha256 of the uncompressed archive. */
    archive: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), tarSha256: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha256 */ .IA, tarSize: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ManifestEntry),
    signature: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("UNSIGNED"),
});


/***/ }),

/***/ 4928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* unused harmony exports Producer, Range, EffectiveMode */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _nouns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4620);


/** Who made a document: the action and its version. */
const Producer = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ action: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** The commits that were judged: `base` (excluded; null for the empty tree) to `head` (included). */
const Range = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ base: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha */ .$R), head: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha */ .$R, mergeBase: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha */ .$R) });
/** What was asked for and what was possible, because a control that looks on but is off must be seen. */
const EffectiveMode = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    requested: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Mode */ .Kt,
    effective: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Mode */ .Kt,
    /** Why the two differ or which controls could not run; empty when all is as asked. */
    reasons: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** The fields that every predicate starts with. */
const header = {
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    producer: Producer,
    range: Range,
    /** Tree of `range.head`. */
    headTree: _nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha */ .$R,
    /** Tree that merging the head into the base gives; null when it conflicts or there is no base. */
    resultTree: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha */ .$R),
    /** `git patch-id --stable` of the squashed diff; null when the diff is empty. */
    changeId: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Sha */ .$R),
    mode: EffectiveMode,
    /** Digests of all that the result depends on, sorted by name. */
    materials: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .Material */ .im),
    /** `YYYY-MM-DDTHH:MM:SSZ`; the clock at the edge, or SOURCE_DATE_EPOCH. */
    evaluatedAt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)),
    /** What could not be judged in this run, and why. */
    notEvaluated: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .NotEvaluated */ .td),
};
const headerObject = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(header);


/***/ }),

/***/ 5153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ kinds),
  k: () => (/* binding */ requiredMaterials)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./packages/contracts/lib/header.js
var header = __webpack_require__(4928);
// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
;// CONCATENATED MODULE: ./packages/contracts/lib/commit-lint.js



/** One broken rule in one message. */
const LintFinding = schemas/* strictObject */.rej({
    /** `<group>/<rule>`, for example `trailers/git-visible`. */
    rule: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(["error", "warning"]),
    message: schemas/* string */.YjP(),
    /** How to mend it, as an instruction. */
    hint: schemas/* string */.YjP(),
    /** Line of the message, from 1; null when the finding is about something that is not there. */
    line: schemas/* nullable */.mee(schemas/* number */.aig()),
});
/** How a commit came to be; each kind has one stated rule. */
const CommitKind = schemas/* enum */.k5n(["ordinary", "merge", "revert", "fixup", "release", "bot", "web-edit"]);
const LintedMessage = schemas/* strictObject */.rej({
    /** Null for a message that is not a commit yet (the squash message, a file). */
    sha: schemas/* nullable */.mee(nouns/* Sha */.$R),
    header: schemas/* string */.YjP(),
    kind: CommitKind,
    findings: schemas/* array */.YOg(LintFinding),
    /** Whether git and Conventional Commits read the same trailers. */
    readingsAgree: schemas/* boolean */.zMY(),
});
/** The message that a squash merge would land, as GitHub composes it. */
const SquashMessage = schemas/* strictObject */.rej({
    /** `settings`: composed as the repository's merge settings say; `assumed`: one of the possible compositions. */
    basis: schemas/* enum */.k5n(["settings", "assumed"]),
    /** Which composition: GitHub's names of title and message source. */
    composition: schemas/* string */.YjP(),
    result: LintedMessage,
});
const CommitLint = schemas/* strictObject */.rej({
    ...header/* header */.wx,
    /** No error in any commit, nor in a squash message whose composition is certain. */
    passed: schemas/* boolean */.zMY(),
    errors: schemas/* number */.aig(),
    warnings: schemas/* number */.aig(),
    commits: schemas/* array */.YOg(LintedMessage),
    squash: schemas/* array */.YOg(SquashMessage),
});

;// CONCATENATED MODULE: ./packages/contracts/lib/finding.js


/** What a safeguard finding is about. */
const safeguards = [
    "encryption-at-rest",
    "encryption-in-transit",
    "access-control",
    "audit",
    "logging",
    "consent",
    "session",
    "exposure",
    "retention",
    "rate-limit",
    "owners",
];
const Safeguard = schemas/* enum */.k5n(safeguards);
/**
 * What a detector found in a change. It never holds the value, a part of it, its line or a hash of it: `redacted` says what
 * kind of value stood there.
 */
const Finding = schemas/* strictObject */.rej({
    /** `<category>/<rule>`, for example `phi/ssn`. */
    rule: schemas/* string */.YjP(),
    category: schemas/* enum */.k5n(["phi", "secret", "safeguard"]),
    severity: schemas/* enum */.k5n(["low", "medium", "high", "critical"]),
    /** 0 to 100. */
    confidence: schemas/* number */.aig(),
    /** Of a secret: `A` vendor-prefixed and private keys, `B` generic; null for everything else. */
    tier: schemas/* nullable */.mee(schemas/* enum */.k5n(["A", "B"])),
    /** Of a safeguard: which one, and whether the change weakens, removes or adds it; null for everything else. */
    safeguard: schemas/* nullable */.mee(schemas/* strictObject */.rej({ kind: Safeguard, effect: schemas/* enum */.k5n(["weakened", "removed", "added"]) })),
    /** The commit whose message or diff has it; null for the squashed diff of the whole change. */
    commit: schemas/* nullable */.mee(nouns/* Sha */.$R),
    /** Null for a message. */
    location: schemas/* nullable */.mee(nouns/* Location */.aZ),
    side: schemas/* enum */.k5n(["added", "removed", "message", "title"]),
    /** From 1; null when unknown. */
    column: schemas/* nullable */.mee(schemas/* number */.aig()),
    endColumn: schemas/* nullable */.mee(schemas/* number */.aig()),
    /** For example `[SSN]`. */
    redacted: schemas/* string */.YjP(),
    context: schemas/* enum */.k5n(["main", "test", "doc", "fixture", "lock"]),
    /** Marked as made up, or of a reserved range. */
    synthetic: schemas/* boolean */.zMY(),
    /** Canonical ids of the controls that it touches. */
    controls: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** A finding that somebody allows: by a comment beside it, a path rule of the configuration, or the baseline. */
const AllowedFinding = schemas/* strictObject */.rej({
    finding: Finding,
    kind: schemas/* enum */.k5n(["comment", "paths", "baseline"]),
    reason: schemas/* string */.YjP(),
    /** `YYYY-MM-DD`; null when it has no end. */
    expires: schemas/* nullable */.mee(schemas/* string */.YjP()),
    /** Why it does not count, so that the finding stands; null when it counts. */
    refused: schemas/* nullable */.mee(schemas/* string */.YjP()),
});
/** What detectors found, or why they did not look: the second is never taken for "nothing". */
const Findings = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ evaluated: schemas/* literal */.euz(false), reason: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        evaluated: schemas/* literal */.euz(true),
        items: schemas/* array */.YOg(Finding),
        /** Found too, but allowed; and of `items` what somebody would allow, with why that does not count. */
        allowed: schemas/* array */.YOg(AllowedFinding),
        /** What was not looked at, and why; never taken for clean. */
        notScanned: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    }),
]);

;// CONCATENATED MODULE: ./packages/contracts/lib/compliance-analysis.js




/** One rule of a policy that fired, or would have. */
const PolicyResult = schemas/* strictObject */.rej({
    /** `<package>.<file>.<short_name>`, for example `hipaa.phi_metadata.missing_trailer`. */
    code: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    /** What to do about it. */
    solution: schemas/* string */.YjP(),
    /** Canonical control ids that the rule evidences. */
    controls: schemas/* array */.YOg(schemas/* string */.YjP()),
    enforcement: schemas/* enum */.k5n(["block", "advise"]),
    commit: schemas/* nullable */.mee(nouns/* Sha */.$R),
    location: schemas/* nullable */.mee(nouns/* Location */.aZ),
    /** Services concerned, sorted. */
    services: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Changed paths concerned, sorted: what the paths of a waiver's scope are matched with. */
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
    /**
     * What a waiver's `lines` is compared with: sha256 over the names of `paths` and git's object ids of the whole files at the
     * head. It is made of nothing that git does not show to whoever may read the repository. Null without paths.
     */
    lines: schemas/* nullable */.mee(nouns/* Sha256 */.IA),
});
const WaivedResult = schemas/* strictObject */.rej({
    result: PolicyResult,
    waiver: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        reason: schemas/* string */.YjP(),
        approver: schemas/* string */.YjP(),
        ticket: schemas/* string */.YjP(),
        expires: schemas/* string */.YjP(),
    }),
});
/** A rule without a result: it passed, did not apply, or could not be evaluated (with the reason). */
const RuleOutcome = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    controls: schemas/* array */.YOg(schemas/* string */.YjP()),
    reason: schemas/* string */.YjP(),
});
/** What a rule that gave results says of itself, independent of what it found. */
const JudgingRule = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    description: schemas/* string */.YjP(),
    /** With `{placeholders}` for what differs from finding to finding. */
    solution: schemas/* string */.YjP(),
    controls: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const ControlStatus = schemas/* enum */.k5n(["satisfied", "not-satisfied", "waived", "not-applicable", "not-evaluated"]);
const ControlOutcome = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    framework: schemas/* string */.YjP(),
    status: ControlStatus,
    /** Codes of the rules that evidence it, sorted. */
    rules: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const ComplianceAnalysis = schemas/* strictObject */.rej({
    ...header/* header */.wx,
    commit: nouns/* Sha */.$R,
    /** No unwaived blocking violation among the rules that can be evaluated in this phase. */
    compliant: schemas/* boolean */.zMY(),
    /** Nothing of phase `change` was left unevaluated. */
    complete: schemas/* boolean */.zMY(),
    violations: schemas/* array */.YOg(PolicyResult),
    warnings: schemas/* array */.YOg(PolicyResult),
    exceptions: schemas/* array */.YOg(WaivedResult),
    /** What detectors found and somebody allows, or would allow; the second has results too. */
    allowedFindings: schemas/* array */.YOg(AllowedFinding),
    successes: schemas/* array */.YOg(RuleOutcome),
    notApplicable: schemas/* array */.YOg(RuleOutcome),
    rulesNotEvaluated: schemas/* array */.YOg(schemas/* strictObject */.rej({
        ...RuleOutcome.def.shape,
        phase: schemas/* enum */.k5n(["change", "deploy"]),
        /** Whether the verdict is incomplete without it; not so for a rule of a later phase, or one whose detector does not exist yet. */
        due: schemas/* boolean */.zMY(),
    })),
    /** The rules that `violations`, `warnings` and `exceptions` are of, sorted by code; not what is said of waivers (`waiver.*`). */
    rules: schemas/* array */.YOg(JudgingRule),
    /** Policy packages that were evaluated, sorted. */
    policiesEvaluated: schemas/* array */.YOg(schemas/* string */.YjP()),
    controls: schemas/* array */.YOg(ControlOutcome),
    summary: schemas/* strictObject */.rej({
        hipaaMetadataPresent: schemas/* boolean */.zMY(),
        suggestedReviewersPresent: schemas/* boolean */.zMY(),
        riskLevelSpecified: schemas/* boolean */.zMY(),
        conventionalCommitsFormat: schemas/* boolean */.zMY(),
    }),
    /** When the change edits what it is judged by: the verdict by its own files, shown beside the one that counts. */
    ownVerdict: schemas/* nullable */.mee(schemas/* strictObject */.rej({ compliant: schemas/* boolean */.zMY(), violations: schemas/* number */.aig(), note: schemas/* string */.YjP() })),
    /** Our own policies. */
    bundleDigest: nouns/* Sha256 */.IA,
    /** The user's own policies, sorted by name; they are judged beside ours. */
    userPolicies: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), digest: nouns/* Sha256 */.IA, rules: schemas/* number */.aig() })),
    /** Files of data that policies were given beside what is shipped, in the order of their merging. */
    policyData: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), digest: nouns/* Sha256 */.IA })),
    catalogVersion: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./packages/contracts/lib/culprit-report.js + 1 modules
var culprit_report = __webpack_require__(1236);
// EXTERNAL MODULE: ./packages/contracts/lib/deployment-plan.js
var deployment_plan = __webpack_require__(2244);
// EXTERNAL MODULE: ./packages/contracts/lib/evidence-manifest.js
var evidence_manifest = __webpack_require__(4704);
;// CONCATENATED MODULE: ./packages/contracts/lib/risk-assessment.js



/** One of the four factors of a score: `contribution` points of 100 = 100 x weight x value. */
const RiskFactor = schemas/* strictObject */.rej({
    /** 0 to 1. */
    value: schemas/* number */.aig(),
    /** Share of the score, 0 to 1; the four add up to 1. */
    weight: schemas/* number */.aig(),
    contribution: schemas/* number */.aig(),
    /** One sentence that says why the value is what it is. */
    rationale: schemas/* string */.YjP(),
    /** The raw figures behind it and their percentiles on the shipped scale (0 to 1, null where no percentile is taken). */
    inputs: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), raw: schemas/* number */.aig(), percentile: schemas/* nullable */.mee(schemas/* number */.aig()) })),
    /** The paths that mattered most, at most five. */
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const RiskFactors = schemas/* strictObject */.rej({
    semanticType: RiskFactor,
    pathCriticality: RiskFactor,
    changeMagnitude: RiskFactor,
    history: RiskFactor,
});
const LevelCuts = schemas/* strictObject */.rej({ medium: schemas/* number */.aig(), high: schemas/* number */.aig(), critical: schemas/* number */.aig() });
/** What the cuts between levels were taken from. Percentiles always come from the shipped table, so that scores can be compared. */
const RiskReference = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(["repository", "shipped"]),
    /** Non-merge commits before the change whose scores set the cuts, or those in the shipped table. */
    commits: schemas/* number */.aig(),
    cuts: LevelCuts,
    /** Why the shipped table was used; empty otherwise. */
    reason: schemas/* string */.YjP(),
});
const RiskFloor = schemas/* strictObject */.rej({ level: nouns/* Level */.$t, reason: schemas/* string */.YjP() });
/** The score of one diff: a commit, or the squashed diff of a pull request. */
const RiskScore = schemas/* strictObject */.rej({
    /** The commit; null for the squashed diff. */
    sha: schemas/* nullable */.mee(nouns/* Sha */.$R),
    /** 0 to 100, one decimal. */
    score: schemas/* number */.aig(),
    /** From the score and the cuts alone. */
    scoreLevel: nouns/* Level */.$t,
    floors: schemas/* array */.YOg(RiskFloor),
    /** `scoreLevel` raised by the floors. */
    computedLevel: nouns/* Level */.$t,
    /** As the message's RISK-LEVEL trailer says; null without one. */
    declaredLevel: schemas/* nullable */.mee(nouns/* Level */.$t),
    /** `computedLevel` raised, never lowered, by the declared one. */
    level: nouns/* Level */.$t,
    factors: RiskFactors,
    reference: RiskReference,
});
const RiskAssessment = schemas/* strictObject */.rej({
    ...header/* header */.wx,
    /** Of the squashed diff. */
    score: schemas/* number */.aig(),
    /** The highest of the squashed diff and all commits, or what a person set in its place (`override`). */
    level: nouns/* Level */.$t,
    /** The highest that was computed; nothing declared and no override in it. */
    computedLevel: nouns/* Level */.$t,
    /** The highest that a commit declares; null when none does. */
    declaredLevel: schemas/* nullable */.mee(nouns/* Level */.$t),
    squashed: RiskScore,
    commits: schemas/* array */.YOg(RiskScore),
    /** Services that the change touches, with the level that each must be deployed at; sorted by name. */
    services: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        domains: schemas/* array */.YOg(schemas/* string */.YjP()),
        safetyClass: schemas/* nullable */.mee(schemas/* string */.YjP()),
        level: nouns/* Level */.$t,
        files: schemas/* number */.aig(),
    })),
    override: schemas/* nullable */.mee(schemas/* strictObject */.rej({ level: nouns/* Level */.$t, reason: schemas/* string */.YjP(), by: schemas/* string */.YjP() })),
});

;// CONCATENATED MODULE: ./packages/contracts/lib/kinds.js






const kinds = {
    "commit-lint": CommitLint,
    "compliance-analysis": ComplianceAnalysis,
    "risk-assessment": RiskAssessment,
    "deployment-plan": deployment_plan/* DeploymentPlan */.Zk,
    "culprit-report": culprit_report/* CulpritReport */.S1,
    "evidence-manifest": evidence_manifest/* EvidenceManifest */.xs,
};
/** Names of materials that a document of each kind must carry. */
const requiredMaterials = {
    "commit-lint": ["catalog", "configuration"],
    "compliance-analysis": ["catalog", "configuration", "policies"],
    "risk-assessment": ["configuration"],
    "deployment-plan": ["compliance-analysis", "configuration", "risk-assessment"],
    "culprit-report": ["configuration"],
    "evidence-manifest": ["catalog", "configuration", "policies"],
};


/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   qZ: () => (/* binding */ statement),
/* harmony export */   t: () => (/* binding */ statementSchema)
/* harmony export */ });
/* unused harmony export predicateType */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5153);
/* harmony import */ var _nouns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4620);



const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PREDICATES = "https://github.com/gitops-health/gitops-health/predicates/";
function predicateType(kind) {
    return `${PREDICATES}${kind}/v1`;
}
/** The kind that a predicate type names; undefined for a foreign one. */
function kindOf(type) {
    return Object.keys(_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E).find((kind) => predicateType(kind) === type);
}
/** The schema of a whole document of one kind. */
function statementSchema(kind) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        _type: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(STATEMENT_TYPE),
        subject: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ gitCommit: _nouns_js__WEBPACK_IMPORTED_MODULE_2__/* .Sha */ .$R }) })]),
        predicateType: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(predicateType(kind)),
        predicate: _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E[kind],
    });
}
/** The envelope around a predicate; its subject is the head of the predicate's range. */
function statement(kind, predicate) {
    return {
        _type: STATEMENT_TYPE,
        subject: [{ digest: { gitCommit: predicate.range.head } }],
        predicateType: predicateType(kind),
        predicate,
    };
}


/***/ })

};
