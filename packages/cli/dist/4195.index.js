export const id = 4195;
export const ids = [4195];
export const modules = {

/***/ 9468:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "3b1a84de35880b58e3f3.cjs";

/***/ }),

/***/ 2395:
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
// EXTERNAL MODULE: ./packages/actions-kit/lib/change-request.js
var change_request = __webpack_require__(1782);
// EXTERNAL MODULE: ./packages/actions-kit/lib/write-document.js
var write_document = __webpack_require__(477);
// EXTERNAL MODULE: ./packages/change/lib/subject.js + 2 modules
var lib_subject = __webpack_require__(9196);
// EXTERNAL MODULE: ./packages/change/lib/header.js
var header = __webpack_require__(3217);
// EXTERNAL MODULE: ./packages/change/lib/people.js
var people = __webpack_require__(7955);
// EXTERNAL MODULE: ./packages/contracts/lib/document.js + 1 modules
var lib_document = __webpack_require__(5649);
// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/report/lib/fit.js
var fit = __webpack_require__(9359);
// EXTERNAL MODULE: ./packages/report/lib/not-evaluated.js
var not_evaluated = __webpack_require__(9017);
// EXTERNAL MODULE: ./packages/report/lib/rollback-methods.js
var rollback_methods = __webpack_require__(1965);
// EXTERNAL MODULE: ./packages/report/lib/with-code.js
var with_code = __webpack_require__(5918);
// EXTERNAL MODULE: ./packages/report/lib/words.js
var words = __webpack_require__(633);
;// CONCATENATED MODULE: ./packages/report/lib/deployment-plan.js






/** A deployment plan as a job summary of at most `budget` bytes: whether it is held and why, then how each service is deployed. */
function deploymentSummary(plan, budget) {
    return (0,fit/* fit */.Uj)([
        (0,fit/* text */.Qq)(`## Deployment plan: ${plan.strategy}${plan.held ? ", held" : ""}`),
        (0,fit/* text */.Qq)(opening(plan)),
        ...holds(plan),
        {
            kind: "table",
            head: ["Service", "Risk", "Strategy", "Stages", "Approvals", "On trouble"],
            rows: plan.plans.map(serviceRow),
            omitted: (count) => `${(0,words/* counted */.h)(count, "service")} left out; the plan document has all.`,
        },
        (0,fit/* text */.Qq)("### Stages"),
        {
            kind: "table",
            head: ["Service", "Stage", "Traffic", "At least", "Goes on when"],
            rows: plan.plans.flatMap(stageRows),
            omitted: (count) => `${(0,words/* counted */.h)(count, "stage")} left out; the plan document has all.`,
        },
        ...approvals(plan),
        ...(0,not_evaluated/* notEvaluatedBlocks */.P)(plan),
        (0,fit/* text */.Qq)(footer(plan)),
    ], budget);
}
function opening(plan) {
    const approvals = plan.requiredApprovals === 0
        ? "no approval is required"
        : `${(0,words/* counted */.h)(plan.requiredApprovals, "approval")} by different people required`;
    const commit = (0,lib_escape/* code */.aY)(plan.range.head.slice(0, 12));
    return `Commit ${commit} to ${(0,lib_escape/* code */.aY)(plan.environment)}: risk **${plan.level}**, ${approvals}. The plan is valid until ${plan.expiresAt}.`;
}
function holds(plan) {
    if (!plan.held)
        return [];
    const reasons = plan.holdReasons.map((reason) => `> - ${(0,with_code/* withCode */.S)(reason)}`);
    return [(0,fit/* text */.Qq)(["> **Held: nothing may be applied yet.**", ...reasons].join("\n"))];
}
function serviceRow(plan) {
    return [
        (0,lib_escape/* code */.aY)(plan.service),
        plan.level,
        plan.held ? `${plan.strategy}, **held**` : plan.strategy,
        plan.stages.map((stage) => `${stage.weight} %`).join(" → "),
        String(plan.requiredApprovals),
        rollback_methods/* ROLLBACK_METHODS */.o[plan.rollback.method],
    ];
}
function stageRows(plan) {
    const gates = new Map(plan.gates.map((gate) => [gate.id, gate]));
    return plan.stages.map((stage) => [
        (0,lib_escape/* code */.aY)(plan.service),
        (0,lib_escape/* escapeMarkdown */.FV)(stage.name),
        `${stage.weight} %`,
        stage.minDuration === 0 ? "until its gates accept" : (0,words/* duration */.p)(stage.minDuration),
        stage.gates.map((id) => (0,lib_escape/* escapeMarkdown */.FV)(condition(gates.get(id), id))).join("<br>") || "it is rolled out",
    ]);
}
function condition(gate, id) {
    if (gate === undefined)
        return id;
    if (gate.latencyLimit !== null)
        return `${gate.title} within ${gate.latencyLimit} ms`;
    if (gate.limit !== null)
        return `${gate.title} within ${Number((gate.limit * 100).toPrecision(12))} %`;
    return gate.title;
}
function approvals(plan) {
    const roles = new Map(plan.plans.flatMap((each) => each.approvals).map((each) => [each.role, each]));
    if (roles.size === 0)
        return [];
    return [
        (0,fit/* text */.Qq)("### Approvals"),
        {
            kind: "table",
            head: ["Role", "People", "Who may"],
            rows: [...roles.values()].map(({ role, count, eligible }) => [
                (0,lib_escape/* code */.aY)(role),
                String(count),
                eligible.length === 0 ? "**nobody yet**" : eligible.map(lib_escape/* code */.aY).join(", "),
            ]),
            omitted: (count) => `${(0,words/* counted */.h)(count, "role")} left out; the plan document has all.`,
        },
        (0,fit/* text */.Qq)(plan.excludedApprovers.length === 0
            ? ""
            : `Not by the people of the change: ${plan.excludedApprovers.slice(0, 20).map(lib_escape/* code */.aY).join(", ")}${plan.excludedApprovers.length > 20 ? ` and ${plan.excludedApprovers.length - 20} more` : ""}.`),
    ];
}
function footer(plan) {
    return `Approvals are bound to the plan digest ${(0,lib_escape/* code */.aY)(plan.planDigest)}.`;
}

// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var error = __webpack_require__(9067);
;// CONCATENATED MODULE: ./packages/rollout/lib/error.js

/** Why no plan can be made. */
class RolloutError extends error/* ExpectedError */.Dh {
}

;// CONCATENATED MODULE: ./packages/rollout/lib/phase.js

/** Refuses the phases that are not built yet, so that nobody takes the absence of a check for its passing. */
function planPhase(phase) {
    if (phase === "plan")
        return;
    const later = {
        approve: "checking approvals",
        verify: "judging a running deployment",
    }[phase];
    throw new RolloutError("phase-not-built", "user", `phase: ${phase} (${later}) is not part of this version; use phase: plan, and let the environment's required reviewers hold the deployment until then.`);
}

// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
;// CONCATENATED MODULE: ./packages/rollout/lib/subject.js


/**
 * Refuses documents about another change than the one being planned. Two documents can share their head commit and still differ:
 * by their base, and so by the commits judged, or by the tree that the merge gives when the base branch moved between them.
 *
 * @throws RolloutError `subjects-differ`
 */
function checkSameSubject(subject, documents) {
    const wanted = parts(subject);
    for (const [kind, document] of [
        ["risk-assessment", documents.risk],
        ["compliance-analysis", documents.compliance],
    ]) {
        const found = parts(document);
        const differing = wanted.find(([name, value], index) => found[index]?.[0] !== name || found[index]?.[1] !== value);
        if (differing === undefined)
            continue;
        const [name, value] = differing;
        const other = found.find(([each]) => each === name)?.[1];
        throw new RolloutError("subjects-differ", "integrity", `The ${kind} document has the ${name} ${other ?? "none"}, but the change to be planned has ${value ?? "none"}; run the whole chain on the same range of commits.`);
    }
}
/** What none of the documents could judge, each thing once, sorted: a plan rests on the same gaps as what it is made from. */
function mergeNotEvaluated(...lists) {
    const all = new Map(lists.flat().map((each) => [`${each.what}\n${each.reason}`, each]));
    return [...all.values()].sort((a, b) => (0,compare/* compare */.U)(a.what, b.what) || (0,compare/* compare */.U)(a.reason, b.reason));
}
function parts(subject) {
    return [
        ["base commit", subject.range.base],
        ["head commit", subject.range.head],
        ["merge base", subject.range.mergeBase],
        ["head tree", subject.headTree],
        ["result tree", subject.resultTree],
        ["change id", subject.changeId],
    ];
}

;// CONCATENATED MODULE: ./packages/rollout/lib/binding-later.js
/**
 * Rules of phase `deploy` that will bind when this deployment is approved, so that the plan says beforehand whom it needs: financial
 * code two people, say. What the plan asks for itself (`risk.approvals`) is its table of approvals. Without services nobody knows which
 * would bind.
 */
function bindingLater({ rulesNotEvaluated }, { services }) {
    if (Object.keys(services).length === 0)
        return [];
    return rulesNotEvaluated
        .filter(({ code, phase }) => phase === "deploy" && !code.startsWith("risk.approvals."))
        .map(({ code, title, reason }) => ({ what: `${title} (${code})`, reason }));
}

// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
;// CONCATENATED MODULE: ./packages/rollout/lib/approvals.js

/**
 * The people of a change, who may not approve it: `Name <email>`, sorted, each once.
 * GitHub itself, which commits what is merged or edited on its pages, is nobody.
 */
function excludedApprovers(people) {
    return [...new Set(people.filter((person) => emailOf(person) !== "noreply@github.com"))].sort(compare/* compare */.U);
}
/**
 * Who must approve at a level, from `approvals.required` and `approvals.roles`: one entry per role, sorted by role.
 * A role that is required twice needs two people. People of the change whose handle is known are no longer listed as eligible.
 */
function requirementsOf(level, approvals, excluded) {
    const required = approvals.required[level];
    const handles = new Set(excluded.map(handleOf));
    return [...new Set(required)].sort(compare/* compare */.U).map((role) => ({
        role,
        count: required.filter((each) => each === role).length,
        eligible: [...new Set(Object.hasOwn(approvals.roles, role) ? approvals.roles[role] : [])]
            .filter((who) => !handles.has(who.toLowerCase()))
            .sort(compare/* compare */.U),
    }));
}
/** Approvals in all when one person's approval counts for every service, but for one role only. */
function requiredInAll(requirements) {
    const roles = new Map();
    for (const { role, count } of requirements)
        roles.set(role, Math.max(count, roles.get(role) ?? 0));
    return [...roles.values()].reduce((sum, count) => sum + count, 0);
}
/** Sentences that say why nobody can give the approvals yet; empty when the configuration has enough people for distinct ones. */
function missingApprovers(requirements) {
    const vacant = requirements.filter((each) => each.eligible.length === 0);
    if (vacant.length > 0)
        return vacant.map(({ role }) => `Nobody can approve in the role "${role}" yet; name people or teams who did not take part in the change under approvals.roles.${role} of the configuration.`);
    const seats = requirements.flatMap((each) => Array.from({ length: each.count }, () => each));
    // How many people a team has is known to GitHub only; a role that names one is taken as large enough.
    const closed = seats.filter((each) => !each.eligible.some(isTeam));
    if (seatable(closed.map((each) => each.eligible)))
        return [];
    const roles = [...new Set(closed.map((each) => `"${each.role}"`))].join(" and ");
    return [
        `The people named for ${roles} are too few for ${closed.length} approvals by different people; name more under approvals.roles of the configuration.`,
    ];
}
function isTeam(who) {
    return who.includes("/");
}
/** Whether each seat can have a person of its own: augmenting paths of a bipartite matching. */
function seatable(seats) {
    const taken = new Map();
    const place = (seat, tried) => (seats[seat] ?? []).some((person) => {
        if (tried.has(person))
            return false;
        tried.add(person);
        const sitting = taken.get(person);
        if (sitting !== undefined && !place(sitting, tried))
            return false;
        taken.set(person, seat);
        return true;
    });
    return seats.every((_, seat) => place(seat, new Set()));
}
/** The handle in an address that GitHub gives to keep mail private: `1234+alice@users.noreply.github.com`. */
function handleOf(person) {
    const match = /^(?:\d+\+)?([a-z0-9-]+)@users\.noreply\.github\.com$/.exec(emailOf(person));
    return match === null ? undefined : `@${match[1]}`;
}
/** Lower-case address of `Name <email>`; a name may contain anything, so the last bracket counts. */
function emailOf(person) {
    return person
        .slice(person.lastIndexOf("<") + 1)
        .replace(/>$/, "")
        .trim()
        .toLowerCase();
}

;// CONCATENATED MODULE: ./packages/rollout/lib/freeze.js

/**
 * The window that holds a deployment of a level at a time; the one that ends last when several do; undefined when none does.
 * A window holds from its first moment up to, but not including, its last; levels up to its `allow-up-to` pass.
 *
 * @param at `YYYY-MM-DDTHH:MM:SSZ`
 */
function freezeAt(windows, at, level) {
    const now = Date.parse(at);
    return windows
        .map((window) => ({ window, from: Date.parse(window.from), until: Date.parse(window.until) }))
        .filter(({ from, until }) => from <= now && now < until)
        .filter(({ window }) => {
        const allowed = window["allow-up-to"];
        return allowed === undefined || (0,nouns/* compareLevels */.t9)(level, allowed) > 0;
    })
        .sort((a, b) => b.until - a.until)[0]?.window;
}

;// CONCATENATED MODULE: ./packages/rollout/lib/holds.js



/**
 * Why compliance holds a plan, one sentence each; in mode `enforce` the step fails with them too.
 * Violations hold in every mode. What could not be evaluated holds in mode `enforce` only, and never when it is of phase
 * `deploy`: those rules bind when the approvals are checked.
 */
function complianceHolds(compliance, mode, configuration) {
    const holds = [];
    if (!compliance.compliant) {
        const codes = [
            ...new Set(compliance.violations.filter((each) => each.enforcement === "block").map((each) => each.code)),
        ].sort(compare/* compare */.U);
        holds.push(`The change violates ${codes.length === 0 ? "its policies" : named(codes)}; mend it as the compliance analysis says, and run the chain again.`);
    }
    if (mode === "enforce" && !compliance.complete) {
        const mend = Object.keys(configuration.services).length === 0 ? ` ${firstServices(compliance)}` : "";
        holds.push(`The compliance analysis is not complete, and what is unknown never counts as passed: ${unevaluated(compliance)}.${mend}`);
    }
    return holds;
}
/** The rules that are due and were not evaluated, by why. */
function unevaluated({ rulesNotEvaluated }) {
    const byReason = new Map();
    for (const { due, code, reason } of rulesNotEvaluated)
        if (due)
            byReason.set(reason, [...(byReason.get(reason) ?? []), code]);
    const parts = [...byReason].map(([reason, codes]) => `${codes.length === 1 ? codes[0] : `${codes.length} rules`} could not be evaluated (${reason})`);
    return parts.length === 0 ? "something could not be evaluated" : parts.join("; ");
}
/** What to add where the configuration has no services: what the paths of the change suggest, or else a start to fill in. */
function firstServices({ warnings }) {
    const proposed = warnings.find(({ code }) => code === "governance.configuration.unmapped_path")?.solution;
    const start = `Map paths to services in the configuration, for example: \`services: { "app": { paths: ["**"], domains: [phi] } }\`. A new configuration starts with the line \`version: 1\`.`;
    return `${proposed ?? start} It is the file \`.github/gitops-health.yml\` unless the input \`config\` names another; \`domains\` has what of ${nouns/* domains */.C5.join(", ")} is in a service, and is empty when nothing is. Until then \`mode: warn\` lets the step pass.`;
}
/** Why one service's plan is held whatever compliance says. */
function serviceHolds(level, approvals) {
    const review = level === "critical"
        ? [
            "The risk is critical: nothing is applied before the approvals are given and a person has reviewed the change.",
        ]
        : [];
    return [...review, ...missingApprovers(approvals)];
}
function freezeHold(window) {
    return `The freeze window "${window.name}" holds deployments from ${window.from} until ${window.until}.`;
}
function named(codes) {
    const shown = codes.slice(0, 5).join(", ");
    return codes.length > 5 ? `${shown} and ${codes.length - 5} more` : shown;
}

;// CONCATENATED MODULE: ./packages/rollout/lib/services.js


/** The name of the only plan when a change touches no configured service: what is deployed then is the repository as a whole. */
const REPOSITORY = "repository";
/**
 * What is to be planned, and at which level; sorted by name.
 *
 * The change's level can stand above that of every service that it touches: it was declared, raised by hand, or comes from files
 * outside the services. Nobody can say which service carries the danger then, so each is deployed at the change's level.
 */
function plannedServices(risk) {
    if (risk.services.length === 0)
        return [{ name: REPOSITORY, level: risk.level }];
    const highest = risk.services.reduce((level, service) => (0,nouns/* maxLevel */.Lf)(level, service.level), "low");
    const carried = (0,nouns/* compareLevels */.t9)(highest, risk.level) >= 0;
    return risk.services
        .map(({ name, level }) => ({ name, level: carried ? level : risk.level }))
        .sort((a, b) => (0,compare/* compare */.U)(a.name, b.name));
}

// EXTERNAL MODULE: ./packages/contracts/lib/deployment-plan.js
var deployment_plan = __webpack_require__(2244);
;// CONCATENATED MODULE: ./packages/rollout/lib/gates.js
/** The three figures that are watched wherever a new version gets traffic, with the limits of the configuration; sorted by id. */
function metricGates(limits) {
    return [
        {
            id: "error-rate",
            title: "Error rate",
            kind: "error-rate",
            limit: share(limits["error-rate"]),
            latencyLimit: null,
            description: `Rolled back when more than ${limits["error-rate"]} % of the requests fail.`,
            onNoData: "hold",
        },
        {
            id: "latency-p95",
            title: "Latency p95",
            kind: "latency",
            // "p95 above the limit" is the same as "more than 5 % of the requests take longer": a proportion, as the other gates.
            limit: 0.05,
            latencyLimit: limits["latency-p95"],
            description: `Rolled back when more than 5 % of the requests take longer than ${limits["latency-p95"]} ms.`,
            onNoData: "hold",
        },
        {
            id: "transaction-failures",
            title: "Transaction failures",
            kind: "transaction-failures",
            limit: share(limits["transaction-failures"]),
            latencyLimit: null,
            description: `Rolled back when more than ${limits["transaction-failures"]} % of the transactions fail.`,
            onNoData: "hold",
        },
    ];
}
/** Passes when the new version, before it gets any traffic, does what its smoke tests ask. */
const smokeTest = {
    id: "smoke-test",
    title: "Smoke test",
    kind: "smoke-test",
    limit: null,
    latencyLimit: null,
    description: "The smoke tests pass against the preview, which gets no traffic of users.",
    onNoData: "hold",
};
/** Passes when every role of the plan has approved. */
function approvalGate(required) {
    return {
        id: "approvals",
        title: "Approvals",
        kind: "manual",
        limit: null,
        latencyLimit: null,
        description: `${required === 1 ? "One person approves" : `${required} different people approve`} this plan, as its roles ask.`,
        onNoData: "hold",
    };
}
/** Passes when a person has looked at the change and at the plan, beside the approvals. */
const manualReview = {
    id: "manual-review",
    title: "Manual review",
    kind: "manual",
    limit: null,
    latencyLimit: null,
    description: "A person reviews the change and this plan before anything is applied.",
    onNoData: "hold",
};
/** Per cent as a share, without the noise that a division leaves (0.1 / 100 and the like). */
function share(percent) {
    return Number((percent / 100).toPrecision(12));
}

;// CONCATENATED MODULE: ./packages/rollout/lib/strategy.js



const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The table of levels: how a change of each level reaches its users. */
const byLevel = {
    low: "rolling",
    medium: "canary",
    high: "blue-green",
    critical: "blue-green",
};
function strategyOf(level) {
    return byLevel[level];
}
/** The strategy that asks most; `rolling` for an empty list. */
function strictest(all) {
    return all.reduce((a, b) => (deployment_plan/* strategies */.Wy.indexOf(a) >= deployment_plan/* strategies */.Wy.indexOf(b) ? a : b), "rolling");
}
/**
 * Stages of one service's deployment, in order, and all gates that they name, sorted by id.
 * A stage ends when it has lasted `minDuration` seconds and its gates accept.
 */
function stagesOf(level, requiredApprovals, limits) {
    const metrics = metricGates(limits);
    const approvals = requiredApprovals > 0 ? [approvalGate(requiredApprovals)] : [];
    const stage = (name, weight, minDuration, gates) => ({
        stage: { name, weight, minDuration, gates: gates.map((gate) => gate.id).sort(compare/* compare */.U) },
        gates,
    });
    const before = level === "critical"
        ? [stage("review", 0, 0, [...approvals, manualReview])]
        : level !== "high" && approvals.length > 0
            ? [stage("approval", 0, 0, approvals)]
            : [];
    const after = {
        rolling: [stage("rolling-update", 100, 0, []), stage("verify", 100, 0, metrics)],
        canary: [
            stage("canary-5", 5, 30 * MINUTE, metrics),
            stage("canary-25", 25, HOUR, metrics),
            stage("full", 100, 0, metrics),
        ],
        "blue-green": [
            // Of level high the preview may be applied while the approvals are outstanding: it gets no traffic. Traffic waits for them.
            stage("preview", 0, 0, level === "high" ? [...approvals, smokeTest] : [smokeTest]),
            stage("switch", 100, 0, metrics),
            stage("keep-blue", 100, DAY, metrics),
        ],
    }[strategyOf(level)];
    const all = [...before, ...after];
    const gates = new Map(all.flatMap((each) => each.gates).map((gate) => [gate.id, gate]));
    return {
        stages: all.map((each) => each.stage),
        gates: [...gates.values()].sort((a, b) => (0,compare/* compare */.U)(a.id, b.id)),
    };
}
/**
 * How a service goes back. A data migration that cannot be undone makes every automatic way back a second incident
 * (the former version meets a schema that it does not know), so then the deployment halts and a person is called.
 *
 * @param dataMigrationReversible null when nobody has said
 */
function rollbackOf(strategy, gates, dataMigrationReversible) {
    const automatic = { rolling: "undo", canary: "abort", "blue-green": "switch-back" };
    return {
        triggers: gates.filter((gate) => gate.limit !== null).map((gate) => gate.id),
        method: dataMigrationReversible === false ? "halt-and-page" : automatic[strategy],
        window: strategy === "blue-green" ? DAY : 0,
        dataMigrationReversible,
    };
}

;// CONCATENATED MODULE: ./packages/rollout/lib/plan.js






/**
 * The plan by which a change is deployed: one part per service that it touches, each by its own risk level.
 *
 * `held` means that nothing may be applied yet; approvals that are merely outstanding are a gate of a stage, not a hold,
 * unless the level is critical or nobody could give them.
 */
function planDeployment(request) {
    const { risk, compliance, configuration, evaluatedAt, environment } = request;
    const services = plannedServices(risk);
    const shared = complianceHolds(compliance, request.mode, configuration);
    const unfrozen = services.map(({ name, level }) => servicePlan(name, level, shared, request));
    const windows = services.map(({ level }) => freezeAt(configuration.deployment["freeze-windows"], evaluatedAt, level));
    const plans = unfrozen.map((plan, index) => {
        const window = windows[index];
        return window === undefined ? plan : withHolds(plan, [...plan.holdReasons, freezeHold(window)]);
    });
    const freeze = windows
        .filter((window) => window !== undefined)
        .sort((a, b) => Date.parse(b.until) - Date.parse(a.until))[0];
    const excluded = excludedApprovers(request.people);
    return {
        environment,
        level: services.reduce((level, service) => (0,nouns/* maxLevel */.Lf)(level, service.level), risk.level),
        strategy: strictest(plans.map((plan) => plan.strategy)),
        held: plans.some((plan) => plan.held),
        holdReasons: [...new Set(plans.flatMap((plan) => plan.holdReasons))],
        requiredApprovals: requiredInAll(plans.flatMap((plan) => plan.approvals)),
        excludedApprovers: excluded,
        plans,
        freeze: freeze === undefined ? null : { name: freeze.name, from: freeze.from, until: freeze.until },
        expiresAt: daysAfter(evaluatedAt, configuration.deployment["plan-valid-days"]),
        planDigest: planDigest(request, unfrozen, excluded),
    };
}
function servicePlan(service, level, shared, request) {
    const { approvals: configured, deployment } = request.configuration;
    const approvals = requirementsOf(level, configured, request.people);
    const requiredApprovals = requiredInAll(approvals);
    const strategy = strategyOf(level);
    const { stages, gates } = stagesOf(level, requiredApprovals, deployment.gates);
    const plan = {
        service,
        level,
        strategy,
        stages,
        gates,
        approvals,
        requiredApprovals,
        rollback: rollbackOf(strategy, gates, request.dataMigrationReversible),
        held: false,
        holdReasons: [],
    };
    return withHolds(plan, [...shared, ...serviceHolds(level, approvals)]);
}
function withHolds(plan, holdReasons) {
    return { ...plan, held: holdReasons.length > 0, holdReasons };
}
/**
 * What approvals are bound to: the commit and its trees, where it goes, how, and the judgement that it rests on.
 * Times, freeze windows and the digests of the documents (which carry times) are left out, so that an approval outlives a second
 * run of the chain on the same change, but not a change of anything that its giver decided on.
 */
function planDigest(request, plans, excluded) {
    const { risk, compliance } = request;
    return (0,canonical/* digestOf */.ol)({
        commit: risk.range.head,
        base: risk.range.base,
        headTree: risk.headTree,
        resultTree: risk.resultTree,
        environment: request.environment,
        configuration: (0,canonical/* digestOf */.ol)(request.configuration),
        risk: { level: risk.level, score: risk.score, override: risk.override },
        compliance: {
            compliant: compliance.compliant,
            complete: compliance.complete,
            violations: compliance.violations.map((each) => each.code).sort(),
            waivers: compliance.exceptions.map((each) => each.waiver.id).sort(),
            policies: compliance.bundleDigest,
        },
        excludedApprovers: excluded,
        plans,
    });
}
function daysAfter(time, days) {
    return `${new Date(Date.parse(time) + days * 86_400_000).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./actions/deploy-strategy/lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./packages/actions-kit/lib/inputs.js
var inputs = __webpack_require__(2083);
;// CONCATENATED MODULE: ./actions/deploy-strategy/lib/src/inputs.js

/** All inputs of the action; `action.yml` is held to this table. */
const inputs_inputs = {
    ...inputs/* commonInputs */.j$,
    ...inputs/* rangeInputs */.HA,
    phase: (0,inputs/* choice */.Yq)(["plan", "approve", "verify"], {
        description: "`plan` decides how the change is deployed. `approve` and `verify` are not built yet and are refused.",
        default: "plan",
    }),
    environment: (0,inputs/* text */.Qq)({
        description: "Name of the environment; default: `deployment.environment` of the configuration.",
    }),
    "data-migration": (0,inputs/* choice */.Yq)(["unknown", "reversible", "irreversible"], {
        description: "Whether the data migration of this change can be undone. After an `irreversible` one a failed gate halts the deployment and pages a person instead of rolling back.",
        default: "unknown",
    }),
    "risk-assessment": (0,inputs/* text */.Qq)({
        description: "Path of the risk-assessment document; default `risk-assessment.json` in the output directory.",
    }),
    "risk-assessment-sha256": (0,inputs/* text */.Qq)({
        description: "Its sha256, from the output `result-sha256` of risk-score. Needed when it was made by another job.",
    }),
    "compliance-analysis": (0,inputs/* text */.Qq)({
        description: "Path of the compliance-analysis document; default `compliance-analysis.json` in the output directory.",
    }),
    "compliance-analysis-sha256": (0,inputs/* text */.Qq)({
        description: "Its sha256, from the output `result-sha256` of compliance-analyze. Needed when it was made by another job.",
    }),
};

;// CONCATENATED MODULE: ./actions/deploy-strategy/lib/src/run.js
/** deploy-strategy: from a risk assessment and a compliance analysis of one change to the plan by which it is deployed. */









/**
 * Plans the deployment of the change that the inputs and the event name.
 *
 * @throws ContractError when a document is missing, altered or about something else; RolloutError when the documents disagree
 */
async function run(inputs, context) {
    planPhase(inputs.phase);
    const request = (0,change_request/* changeRequest */.A)(inputs, context);
    const subject = await (0,lib_subject/* readSubject */.$e)(request);
    if ("nothingToDo" in subject)
        return subject;
    const place = (path, kind) => path === undefined ? (0,external_node_path_.join)(request.outputDirectory, `${kind}.json`) : (0,external_node_path_.resolve)(context.workspace, path);
    const expected = (sha256) => ({
        commit: subject.range.head,
        sha256,
        materials: { configuration: subject.configuration.digest },
    });
    const risk = await (0,lib_document/* read */.LF)("risk-assessment", place(inputs.riskAssessment, "risk-assessment"), expected(inputs.riskAssessmentSha256));
    const compliance = await (0,lib_document/* read */.LF)("compliance-analysis", place(inputs.complianceAnalysis, "compliance-analysis"), expected(inputs.complianceAnalysisSha256));
    const documents = { risk: risk.statement.predicate, compliance: compliance.statement.predicate };
    checkSameSubject(subject, documents);
    const document = await (0,write_document/* writeDocument */.f)(request.outputDirectory, "deployment-plan", {
        ...(0,header/* predicateHeader */.n)(subject, {
            action: "deploy-strategy",
            version: package_namespaceObject.rE,
            mode: inputs.mode,
            evaluatedAt: context.evaluatedAt,
            materials: { "risk-assessment": risk.sha256, "compliance-analysis": compliance.sha256 },
            notEvaluated: mergeNotEvaluated(documents.risk.notEvaluated, documents.compliance.notEvaluated, bindingLater(documents.compliance, subject.configuration.value)),
        }),
        ...planDeployment({
            ...documents,
            configuration: subject.configuration.value,
            evaluatedAt: context.evaluatedAt,
            mode: inputs.mode,
            environment: inputs.environment ?? subject.configuration.value.deployment.environment,
            people: await peopleIn(subject),
            dataMigrationReversible: { unknown: null, reversible: true, irreversible: false }[inputs.dataMigration],
        }),
    });
    const plan = document.statement.predicate;
    const refusals = complianceHolds(documents.compliance, inputs.mode, subject.configuration.value);
    return {
        document,
        outputs: {
            strategy: plan.strategy,
            level: plan.level,
            held: String(plan.held),
            "required-approvals": String(plan.requiredApprovals),
            "plan-digest": plan.planDigest,
        },
        summary: (budget) => deploymentSummary(plan, budget),
        annotations: plan.holdReasons.filter((reason) => !refusals.includes(reason)).map(annotation),
        lines: account(plan, subject.configuration.notice),
        failure: refusals.length === 0 ? null : `The deployment is held. ${refusals.join(" ")}`,
        failureExitCode: 1,
    };
}
/** The action for its own step and for the command. */
const action = {
    producer: { name: "deploy-strategy", version: package_namespaceObject.rE },
    inputs: inputs_inputs,
    run,
};
async function peopleIn({ git, range }) {
    const commits = [];
    for await (const commit of git.log({ base: range.mergeBase, head: range.head }))
        commits.push(commit);
    return Object.values((0,people/* peopleOf */.x)(commits)).flat();
}
/** A hold for people to know; what the step fails for is said by its failure. */
function annotation(reason) {
    return { level: "warning", title: "Deployment held", message: reason, path: null, line: null };
}
function account(plan, notice) {
    const head = `${plan.range.head.slice(0, 12)} to ${plan.environment}: risk ${plan.level}, ${plan.strategy}${plan.held ? ", held" : ""}`;
    const stages = plan.plans.map((each) => `${each.service}: ${each.stages.map((stage) => stage.name).join(" -> ")}`);
    const holds = plan.holdReasons.map((reason) => `held: ${reason}`);
    return [
        head,
        ...stages,
        `required approvals: ${plan.requiredApprovals}`,
        ...plan.notEvaluated.map(({ what, reason }) => `not evaluated: ${what}: ${reason}`),
        ...holds,
        ...(notice === null ? [] : [notice]),
    ];
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

/***/ 1782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ changeRequest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The change that an action's inputs and the event ask for; relative folders start at the workspace. */
function changeRequest(inputs, context) {
    return {
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.workingDirectory),
        event: context.event,
        base: inputs.base,
        head: inputs.head,
        configPath: inputs.config,
        outputDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workspace, inputs.outputDirectory ?? context.outputDirectory),
        allowEmpty: inputs.allowEmpty,
        day: context.evaluatedAt.slice(0, 10),
        signal: context.signal,
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

/***/ 5036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ChangeError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can be wrong with the question which change to judge. */
class ChangeError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
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

/***/ 7955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ coAuthors),
/* harmony export */   x: () => (/* binding */ peopleOf)
/* harmony export */ });
/* harmony import */ var _gitops_health_message__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9137);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);


function peopleOf(commits) {
    const named = (person) => `${person.name} <${person.email}>`;
    const unique = (list) => [...new Set(list)].sort(_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U);
    return {
        authors: unique(commits.map((commit) => named(commit.author))),
        committers: unique(commits.map((commit) => named(commit.committer))),
        coAuthors: unique(commits.flatMap((commit) => coAuthors(commit.message))),
    };
}
/** Co-authors as the message's trailers name them, in either reading. */
function coAuthors(message) {
    // Parsing takes its time, and few messages name any: a key in any reading has these letters.
    if (!/co-authored-by/i.test(message))
        return [];
    const { trailers, footers } = (0,_gitops_health_message__WEBPACK_IMPORTED_MODULE_1__/* .parseMessage */ .v)(message);
    const values = [...trailers, ...footers]
        .filter((trailer) => trailer.key.toLowerCase() === "co-authored-by")
        .map((trailer) => trailer.value);
    return [...new Set(values)];
}


/***/ }),

/***/ 9196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $e: () => (/* binding */ readSubject),
  et: () => (/* binding */ subjectOf),
  eF: () => (/* binding */ throwIfConfigurationMissing)
});

// EXTERNAL MODULE: ./packages/config/lib/parse.js + 6 modules
var parse = __webpack_require__(2300);
// EXTERNAL MODULE: ./packages/git/lib/open.js + 1 modules
var lib_open = __webpack_require__(6253);
// EXTERNAL MODULE: ./packages/change/lib/error.js
var error = __webpack_require__(5036);
// EXTERNAL MODULE: ./packages/github/lib/error.js
var lib_error = __webpack_require__(5243);
// EXTERNAL MODULE: ./packages/github/lib/event.js
var lib_event = __webpack_require__(7665);
// EXTERNAL MODULE: ./packages/github/lib/field.js
var field = __webpack_require__(561);
;// CONCATENATED MODULE: ./packages/github/lib/range-request.js



/**
 * Which commits an event is about. A reusable workflow (`workflow_call`) sees its caller's event.
 * @throws GitHubError `event-invalid` for a payload without the fields of its event, `event-unknown` for an event that
 * names no commits
 */
function rangeRequest(event) {
    if (lib_event/* PULL_REQUEST_EVENTS */.m.has(event.name)) {
        const base = sha(event, "pull_request", "base", "sha");
        return { kind: "pull-request", base, head: sha(event, "pull_request", "head", "sha") };
    }
    switch (event.name) {
        case "merge_group":
            return {
                kind: "merge-group",
                base: sha(event, "merge_group", "base_sha"),
                head: sha(event, "merge_group", "head_sha"),
            };
        case "push":
            return push(event);
        case "schedule": // runs on the default branch only
            return { kind: "branch", head: "HEAD", defaultBranch: defaultBranch(event), onDefaultBranch: true };
        case "workflow_dispatch":
        case "repository_dispatch":
            return {
                kind: "branch",
                head: "HEAD",
                defaultBranch: defaultBranch(event),
                onDefaultBranch: onDefaultBranch(event),
            };
        default: {
            const message = `The event ${JSON.stringify(event.name)} does not say which commits to judge. Set the inputs \`base\` and \`head\`, or run on pull_request, merge_group, push, workflow_dispatch or schedule.`;
            throw new lib_error/* GitHubError */.y("event-unknown", "user", message);
        }
    }
}
function push(event) {
    const ref = (0,field/* textField */.M8)(event.payload, "ref");
    if (ref === undefined)
        throw invalid(event, ["ref"], "the name of a ref");
    if (ref.startsWith("refs/tags/"))
        return { nothingToDo: "A tag was pushed: tags bring no commits to judge." };
    const after = sha(event, "after");
    if ((0,field/* booleanField */.hQ)(event.payload, "deleted") === true || ZEROS.test(after))
        return { nothingToDo: "A branch was deleted: there is nothing to judge." };
    const before = sha(event, "before");
    const name = defaultBranch(event);
    if (name === undefined)
        throw invalid(event, ["repository", "default_branch"], "the name of a branch");
    return {
        kind: "push",
        before: ZEROS.test(before) ? undefined : before,
        after,
        defaultBranch: name,
        onDefaultBranch: ref === `refs/heads/${name}`,
        forced: (0,field/* booleanField */.hQ)(event.payload, "forced") ?? false,
    };
}
/** `before` of a new branch and `after` of a deleted one, in either object format. */
const ZEROS = /^0+$/;
function defaultBranch(event) {
    return (0,field/* textField */.M8)(event.payload, "repository", "default_branch") || undefined;
}
/** Undefined when the run is not on a branch or the default branch isn't known: git will tell. */
function onDefaultBranch(event) {
    const name = defaultBranch(event);
    const ref = event.ref ?? (0,field/* textField */.M8)(event.payload, "ref");
    return name === undefined || !ref?.startsWith("refs/heads/") ? undefined : ref === `refs/heads/${name}`;
}
function sha(event, ...keys) {
    const found = (0,field/* shaField */.dN)(event.payload, ...keys);
    if (found === undefined)
        throw invalid(event, keys, "a commit's 40 or 64 hex digits");
    return found;
}
function invalid(event, keys, expected) {
    const message = `The payload of the ${event.name} event has no usable \`${keys.join(".")}\`; expected ${expected}. Set the inputs \`base\` and \`head\` to go without it.`;
    return new lib_error/* GitHubError */.y("event-invalid", "environment", message);
}

;// CONCATENATED MODULE: ./packages/change/lib/request.js


/**
 * The range that inputs and event ask for; the inputs win. Without both it is the current branch, as in a terminal.
 * Asks nothing of git, so that a run that has nothing to judge ends at once.
 */
function requestedRange({ event, base, head, }) {
    if (base !== undefined)
        return { kind: "explicit", base, head: head ?? "HEAD" };
    if (event === undefined)
        return { kind: "branch", head: head ?? "HEAD", defaultBranch: undefined, onDefaultBranch: undefined };
    if (head !== undefined)
        throw new error/* ChangeError */.P("range-half-given", "user", 'The input "head" is given without "base"; give both, or neither to judge what the event is about.');
    return rangeRequest(event);
}

// EXTERNAL MODULE: ./packages/change/lib/trusted-configuration.js
var trusted_configuration = __webpack_require__(2682);
;// CONCATENATED MODULE: ./packages/change/lib/subject.js





/**
 * The subject of a run, without reading its commits.
 * @throws ChangeError `range-half-given`, `configuration-missing`, `base-configuration-broken`; ConfigError; GitError; GitHubError
 */
async function readSubject(request) {
    const asked = requestedRange(request);
    if ("nothingToDo" in asked)
        return asked;
    const git = await (0,lib_open/* openRepository */.h)(request.directory, { signal: request.signal });
    const range = await git.resolveRange(asked, { allowEmpty: request.allowEmpty });
    const subject = await subjectOf(git, range, request.configPath, request.event?.repository ?? null);
    throwIfConfigurationMissing(subject.configuration, request.configPath);
    return subject;
}
/**
 * Whoever names a file means one: a misspelt path must not turn all rules of domains off.
 *
 * @throws ChangeError `configuration-missing`
 */
function throwIfConfigurationMissing(configuration, configPath) {
    if (configuration.source !== "defaults" || configPath === parse/* CONFIGURATION_PATH */.Z)
        return;
    throw new error/* ChangeError */.P("configuration-missing", "user", `The input "config" is ${JSON.stringify(configPath)}, which is in no commit that is judged; expected a path from the top of the repository such as ${parse/* CONFIGURATION_PATH */.Z}, without "./", to a file that is committed.`);
}
/** The subject of a known range; a configuration that is not there counts as empty. */
async function subjectOf(git, range, configPath, repository) {
    const [headTree, resultTree, changeId, configuration] = await Promise.all([
        git.tree(range.head),
        range.base === null ? null : git.resultTree(range.base, range.head),
        git.changeId(range.mergeBase, range.head),
        (0,trusted_configuration/* trustedConfiguration */.s)(git, range, configPath),
    ]);
    return { git, repository, range, headTree, resultTree, changeId: changeId ?? null, configuration };
}


/***/ }),

/***/ 2682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ trustedConfiguration),
/* harmony export */   z: () => (/* binding */ ownConfiguration)
/* harmony export */ });
/* harmony import */ var _gitops_health_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5218);
/* harmony import */ var _gitops_health_config__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2300);
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4651);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5036);



/**
 * The configuration that judges a range: that of its base tree, so that no change can loosen the rules for itself.
 *
 * The same on every event, in a terminal and in an audit years later: a change is judged by the rules that were in force
 * before it. Where the base has none, the change introduces gitops-health and its own file counts, with a notice.
 *
 * A base whose configuration is broken (a newer version of us knows more problems, somebody pushed past the checks) judges
 * nothing: every change is refused but one that edits nothing else than that file. It brings no code that the rules would
 * guard, so its own copy counts, with a notice; otherwise nobody could mend the configuration through a required check.
 * @throws ConfigError for a configuration that is broken in the change, ChangeError `base-configuration-broken`
 */
async function trustedConfiguration(repository, range, path) {
    if (range.base !== null) {
        const bytes = await repository.file(range.base, path);
        if (bytes !== undefined) {
            const value = parsedOrBroken(bytes, path);
            return value instanceof _gitops_health_config__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x ? mended(repository, range, path, value) : configured(value, "base", null);
        }
    }
    const own = await repository.file(range.head, path);
    if (own !== undefined)
        return configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .MA)(own, path), "head", `First adoption: ${path} is not in the base, so the change is judged by its own copy.`);
    return configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfiguration */ ._0)(), "defaults", `There is no ${path} in the commits that are judged, so no path is known to be regulated and the rules of domains were not evaluated.`);
}
/** The configuration of a change that mends a broken one and does nothing else. @throws ChangeError `base-configuration-broken` */
async function mended(repository, range, path, broken) {
    const own = await repository.file(range.head, path);
    const files = await repository.diff(range.mergeBase, range.head, { files: "raw", renames: false });
    if (own !== undefined && files.length > 0 && files.every((file) => file.path === path))
        return configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .MA)(own, path), "head", `The base's ${path} is broken; the change edits nothing else, so it is judged by its own copy.`);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .P("base-configuration-broken", "user", `${path} is broken in the base commit ${range.base}, so nothing can be judged by it. Mend it by a change that edits nothing but this file, which is judged by its own copy; then bring that commit into this branch and run again. ${broken.message}`, { cause: broken });
}
function parsedOrBroken(bytes, path) {
    try {
        return (0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .MA)(bytes, path);
    }
    catch (error) {
        if (error instanceof _gitops_health_config__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x)
            return error;
        throw error;
    }
}
/** The change's own configuration, when it differs from the trusted one; null when it is the same. A broken one is the user's error. */
async function ownConfiguration(repository, range, path, trusted) {
    if (trusted.source !== "base")
        return null;
    const bytes = await repository.file(range.head, path);
    const own = bytes === undefined
        ? configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfiguration */ ._0)(), "defaults", `The change removes ${path}.`)
        : configured((0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .MA)(bytes, path), "head", null);
    return own.digest === trusted.digest ? null : own;
}
function configured(value, source, notice) {
    return { value, digest: (0,_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(value), source, notice };
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
// EXTERNAL MODULE: ./packages/detectors/lib/phi/match.js
var match = __webpack_require__(5396);
// EXTERNAL MODULE: ./packages/detectors/lib/detectors.js + 102 modules
var detectors = __webpack_require__(4377);
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
/** The kinds of values (`[SSN]`) that a document holds for all we know, sorted; for documents that cannot be redacted any more. */
function valuesInDocument(document, options = {}) {
    const kinds = new Set();
    const ofPeople = forPeople(options);
    withStrings(document, (text, people) => {
        for (const { category, confidence, synthetic, redacted } of (0,scan_text/* scanText */.Ff)(text, { path: null, side: "added" }, people ? ofPeople : options))
            if (category !== "safeguard" && confidence >= match/* MEDIUM */.E_ && !synthetic)
                kinds.add(redacted);
        return text;
    });
    return [...kinds].sort();
}


/***/ }),

/***/ 5243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can go wrong with an event or with a question to GitHub. */
class GitHubError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 7665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ PULL_REQUEST_EVENTS)
/* harmony export */ });
/* unused harmony export readEvent */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);


/**
 * The event of this run; undefined outside GitHub Actions (no GITHUB_EVENT_NAME).
 * @throws GitHubError `event-unreadable` or `event-invalid`
 */
async function readEvent(env) {
    const name = env["GITHUB_EVENT_NAME"];
    if (!name)
        return undefined;
    return {
        name,
        payload: await readPayload(env["GITHUB_EVENT_PATH"]),
        repository: env["GITHUB_REPOSITORY"] || undefined,
        sha: env["GITHUB_SHA"] || undefined,
        ref: env["GITHUB_REF"] || undefined,
        actor: env["GITHUB_ACTOR"] || undefined,
    };
}
/** Events whose payload has a whole `pull_request`. */
const PULL_REQUEST_EVENTS = new Set([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
]);
async function readPayload(path) {
    if (!path) {
        const message = "GITHUB_EVENT_PATH is not set, although GITHUB_EVENT_NAME is. Unset both to run outside GitHub Actions.";
        throw new GitHubError("event-unreadable", "environment", message);
    }
    let text;
    try {
        text = await readFile(path, "utf8");
    }
    catch (cause) {
        const message = `The event payload at ${path} (GITHUB_EVENT_PATH) can't be read: ${cause.message}.`;
        throw new GitHubError("event-unreadable", "environment", message, { cause });
    }
    const payload = parse(text, path);
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload))
        return payload;
    const message = `The event payload at ${path} (GITHUB_EVENT_PATH) is not a JSON object.`;
    throw new GitHubError("event-invalid", "environment", message);
}
function parse(text, path) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (cause) {
        const message = `The event payload at ${path} (GITHUB_EVENT_PATH) is not JSON.`;
        throw new GitHubError("event-invalid", "environment", message, { cause });
    }
}


/***/ }),

/***/ 561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   dN: () => (/* binding */ shaField),
/* harmony export */   hQ: () => (/* binding */ booleanField)
/* harmony export */ });
/** Reading values of unknown JSON, which its sender may have shaped at will. */
/** What lies at a path of keys; undefined where a step is missing or is no object of its own. */
function field(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== "object" || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function textField(value, ...keys) {
    const found = field(value, ...keys);
    return typeof found === "string" ? found : undefined;
}
/** A full object name: 40 or 64 lower-case hex digits. */
function shaField(value, ...keys) {
    const found = textField(value, ...keys);
    return found !== undefined && SHA.test(found) ? found : undefined;
}
function booleanField(value, ...keys) {
    const found = field(value, ...keys);
    return typeof found === "boolean" ? found : undefined;
}
const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;


/***/ }),

/***/ 3554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ nonTrailerLine),
/* harmony export */   Tj: () => (/* binding */ trailerBlock),
/* harmony export */   t8: () => (/* binding */ readTrailers)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7946);
/* harmony import */ var _trailer_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5887);


const SCISSORS = "# ------------------------ >8 ------------------------";
const HASH = 35;
const TAB = 9;
const COLON = 58;
/**
 * The trailer block as `git interpret-trailers --no-divider` finds it with its default configuration (comment character `#`,
 * separator `:`). Follows git's own steps (trailer.c, find_trailer_block_start; commit.c, ignored_log_message_bytes): comments and
 * old "Conflicts:" lists at the end are ignored; the block is the last paragraph, not the first one, and is made of trailers
 * only, or has a line that git itself generates and at least one trailer in four lines.
 */
function trailerBlock(lines) {
    const end = endOfMessage(lines);
    const none = { start: end, end };
    const titleEnd = endOfTitle(lines, end);
    let onlyBlank = true;
    let recognized = false;
    let trailers = 0;
    let others = 0;
    // Lines that start with white space: they belong to the trailer above them if there is one, else they count as others.
    let continuations = 0;
    for (let i = end - 1; i >= titleEnd; i--) {
        const line = lines[i];
        if (line.charCodeAt(0) === HASH) {
            others += continuations;
            continuations = 0;
        }
        else if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(line)) {
            if (onlyBlank)
                continue;
            others += continuations;
            const found = recognized ? trailers * 3 >= others : trailers > 0 && others === 0;
            return found ? { start: i + 1, end } : none;
        }
        else {
            onlyBlank = false;
            if (isGenerated(line)) {
                recognized = true;
                trailers++;
                continuations = 0;
            }
            else if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(line.charCodeAt(0)))
                continuations++;
            else {
                if (separatorAt(line) >= 1)
                    trailers++;
                else
                    others += 1 + continuations;
                continuations = 0;
            }
        }
    }
    return none;
}
/** The trailers of a block, values unfolded and trimmed as `git interpret-trailers --parse` prints them. */
function readTrailers(lines, block) {
    const trailers = [];
    for (let i = block.start; i < block.end;) {
        const first = i++;
        const line = lines[first];
        const separator = separatorAt(line);
        if (separator < 1)
            continue;
        while (i < block.end && continues(lines[i]))
            i++;
        const rest = line.slice(separator + 1);
        const value = i === first + 1 ? (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .trimAscii */ .ic)(rest) : unfold([rest, ...lines.slice(first + 1, i)].join("\n"));
        const key = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .trimAscii */ .ic)(line.slice(0, separator));
        trailers.push({ key, canonical: (0,_trailer_table_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(key), value, line: first + 1 });
    }
    return trailers;
}
/** Index of the first line between `start` and `end` that is no trailer, continuation or comment for git; undefined when all are. */
function nonTrailerLine(lines, start, end) {
    for (let i = start; i < end; i++) {
        const line = lines[i];
        const continuation = i > start && continues(line);
        if (line.charCodeAt(0) !== HASH && !continuation && separatorAt(line) < 1)
            return i;
    }
    return undefined;
}
/** Position of the colon of `Key: value`; 0 when the line starts with it, -1 when the line is no trailer. */
function separatorAt(line) {
    let spaced = false;
    for (let i = 0; i < line.length; i++) {
        const character = line.charCodeAt(i);
        if (character === COLON)
            return i;
        if (!spaced && isKeyCharacter(character))
            continue;
        if (i === 0 || (character !== 32 && character !== TAB))
            return -1;
        spaced = true;
    }
    return -1;
}
function isKeyCharacter(c) {
    return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 45;
}
/** A line that continues the one above it; an empty one does too, since its line feed is white space. */
function continues(line) {
    return line === "" || (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(line.charCodeAt(0));
}
function isGenerated(line) {
    return line.startsWith("Signed-off-by: ") || line.startsWith("(cherry picked from commit ");
}
function unfold(value) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .trimAscii */ .ic)((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .trimAscii */ .ic)(value).replace(/\n[ \t\r\n]*/g, " "));
}
/** Index after the first paragraph, which is the title and never has trailers. */
function endOfTitle(lines, end) {
    for (let i = 0; i < end; i++) {
        const line = lines[i];
        if (line.charCodeAt(0) !== HASH && (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(line))
            return i;
    }
    return end;
}
/**
 * Index after the last line that is part of the message: the lines before a scissors line, without the comments, empty lines and
 * "Conflicts:" list at their end. Index 0 as the start of such a run counts as no run, as it does for git.
 */
function endOfMessage(lines) {
    let runStart = 0;
    let conflicts = false;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        if (line === SCISSORS)
            return runStart === 0 ? i : runStart;
        if (line === "" || line.charCodeAt(0) === HASH) {
            if (runStart === 0)
                runStart = i;
        }
        else if (line === "Conflicts:") {
            conflicts = true;
            if (runStart === 0)
                runStart = i;
        }
        else if (conflicts && line.charCodeAt(0) === TAB) {
            // A path of the conflict list.
        }
        else if (runStart !== 0) {
            runStart = 0;
            conflicts = false;
        }
    }
    return runStart === 0 ? lines.length : runStart;
}


/***/ }),

/***/ 7946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ic: () => (/* binding */ trimAscii),
/* harmony export */   pU: () => (/* binding */ withoutReturn),
/* harmony export */   uz: () => (/* binding */ splitLines),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/**
 * The lines of a message without their line feeds, as git sees them: a NUL ends the message, a missing last line feed is
 * added (git itself adds it only in its newer versions; messages that `git commit` wrote always have it).
 * A carriage return stays at the end of its line, because git keeps it inside folded values.
 */
function splitLines(raw) {
    const end = raw.indexOf("\0");
    const lines = (end < 0 ? raw : raw.slice(0, end)).split("\n");
    if (lines[lines.length - 1] === "")
        lines.pop();
    return lines;
}
/** Whether a line holds nothing but what git counts as white space (space, tab, carriage return). */
function isBlank(line) {
    for (let i = 0; i < line.length; i++)
        if (!isSpace(line.charCodeAt(i)))
            return false;
    return true;
}
/** git's `isspace` inside a line: not vertical tab, form feed or any space of Unicode. */
function isSpace(character) {
    return character === 32 || character === 9 || character === 13;
}
/** Trims what git trims: spaces, tabs, carriage returns and line feeds. */
function trimAscii(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isTrimmed(text.charCodeAt(start)))
        start++;
    while (end > start && isTrimmed(text.charCodeAt(end - 1)))
        end--;
    return start === 0 && end === text.length ? text : text.slice(start, end);
}
/** A line without the carriage return of a CRLF ending. */
function withoutReturn(line) {
    return line.charCodeAt(line.length - 1) === 13 ? line.slice(0, -1) : line;
}
function isTrimmed(character) {
    return isSpace(character) || character === 10;
}


/***/ }),

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ parseMessage)
});

// EXTERNAL MODULE: ./packages/message/lib/trailer-table.js
var trailer_table = __webpack_require__(5887);
;// CONCATENATED MODULE: ./packages/message/lib/declared.js

/** Our trailers in either reading, as `ParsedMessage.declarations` has them. */
function declarations({ trailers, footers }) {
    const found = [];
    for (const { key, canonical, value, line } of trailers)
        if ((0,trailer_table/* isTrailerName */.RL)(canonical))
            found.push({ key, canonical, value, line, visible: true });
    // Both lists are in the order of their lines, so one walk finds the footers that git sees too.
    let next = 0;
    for (const { key, canonical, value, line } of footers) {
        while (next < trailers.length && trailers[next].line < line)
            next++;
        if (trailers[next]?.line !== line && (0,trailer_table/* isTrailerName */.RL)(canonical))
            found.push({ key, canonical, value: firstParagraph(value), line, visible: false });
    }
    return found;
}
/** What our trailers say. Of a trailer with one value the first readable counts; lists are joined. */
function declared(found) {
    const codes = [];
    const reviewers = [];
    const said = {
        riskLevel: null,
        hipaaAdmin: null,
        phiImpact: null,
        fdaSoftware: null,
        soxFinancial: null,
        clinicalImpact: null,
        evidence: null,
    };
    for (const { canonical, value } of found)
        switch (canonical) {
            case "RISK-LEVEL":
                said.riskLevel ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            case "COMPLIANCE":
                for (const code of trailer_table/* trailerTable */.WY[canonical].read(value) ?? [])
                    codes.push(code);
                break;
            case "SUGGESTED-REVIEWERS":
                for (const reviewer of trailer_table/* trailerTable */.WY[canonical].read(value) ?? [])
                    reviewers.push(reviewer);
                break;
            case "HIPAA-ADMIN":
                said.hipaaAdmin ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            case "PHI-Impact":
                said.phiImpact ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            case "FDA-SOFTWARE":
                said.fdaSoftware ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            case "SOX-FINANCIAL":
                said.soxFinancial ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            case "CLINICAL-IMPACT":
                said.clinicalImpact ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            case "Evidence":
                said.evidence ??= trailer_table/* trailerTable */.WY[canonical].read(value);
                break;
            default:
        }
    return { ...said, codes: distinct(codes), reviewers: distinct(reviewers) };
}
function distinct(items) {
    return items.length < 2 ? items : [...new Set(items)];
}
/** A footer's value runs over following paragraphs; what our trailers say stands in the first. */
function firstParagraph(value) {
    const end = value.indexOf("\n\n");
    return end < 0 ? value : value.slice(0, end);
}

// EXTERNAL MODULE: ./packages/message/lib/lines.js
var lib_lines = __webpack_require__(7946);
;// CONCATENATED MODULE: ./packages/message/lib/footers.js


const BREAKING = "BREAKING CHANGE";
/**
 * Index of the first footer line: after a blank line, a word token (or `BREAKING CHANGE`) and `: ` or ` #`; the number of lines
 * when there is none. Conventional Commits 1.0.0, items 8 and 9.
 */
function footerStart(lines, header) {
    let blank = false;
    for (let i = header + 1; i < lines.length; i++) {
        const line = lines[i];
        if (blank && tokenLength(line) > 0)
            return i;
        blank = (0,lib_lines/* isBlank */.z3)(line);
    }
    return lines.length;
}
/** The footers from `start` on. A value runs, over blank lines too, until the next footer begins (item 10). */
function readFooters(lines, start) {
    const footers = [];
    for (let i = start; i < lines.length;) {
        const first = i++;
        const line = lines[first];
        const length = tokenLength(line);
        while (i < lines.length && tokenLength(lines[i]) === 0)
            i++;
        const key = line.slice(0, length);
        const rest = line.slice(length + 2);
        const value = i === first + 1 ? rest : [rest, ...lines.slice(first + 1, i)].map(lib_lines/* withoutReturn */.pU).join("\n");
        footers.push({ key, canonical: (0,trailer_table/* canonicalKey */.yk)(key), value: (0,lib_lines/* trimAscii */.ic)(value), line: first + 1 });
    }
    return footers;
}
/** Length of the token that starts a footer line; 0 when the line starts none. */
function tokenLength(line) {
    let length = 0;
    while (length < line.length && isTokenCharacter(line.charCodeAt(length)))
        length++;
    if (length === 8 && line.startsWith(BREAKING))
        length = BREAKING.length;
    if (length === 0)
        return 0;
    const separator = line.charCodeAt(length);
    const next = line.charCodeAt(length + 1);
    return (separator === 58 && next === 32) || (separator === 32 && next === 35) ? length : 0;
}
function isTokenCharacter(c) {
    return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 45 || c === 95;
}

// EXTERNAL MODULE: ./packages/message/lib/git-trailers.js
var git_trailers = __webpack_require__(3554);
;// CONCATENATED MODULE: ./packages/message/lib/header.js
// type, (scope), !, colon and space, subject. Conventional Commits 1.0.0, items 1 to 5 and 13.
const CONVENTIONAL = /^([A-Za-z][\w-]*)(?:\(([^()]+)\))?(!)?: +(\S[\s\S]*)$/;
/** Reads a header; `line` is its place in the message, from 1. */
function parseHeader(text, line) {
    const match = CONVENTIONAL.exec(text);
    if (match === null)
        return { text, line, conventional: false, type: null, scope: null, breaking: false, subject: null };
    return {
        text,
        line,
        conventional: true,
        type: match[1] ?? null,
        scope: match[2] ?? null,
        breaking: match[3] !== undefined,
        subject: match[4] ?? null,
    };
}

;// CONCATENATED MODULE: ./packages/message/lib/parse.js





/** Reads a commit message, whatever it holds, in time linear in its length. */
function parseMessage(raw) {
    const lines = (0,lib_lines/* splitLines */.uz)(raw);
    let first = 0;
    while (first < lines.length && (0,lib_lines/* isBlank */.z3)(lines[first]))
        first++;
    const header = parseHeader((0,lib_lines/* withoutReturn */.pU)(lines[first] ?? ""), Math.min(first, lines.length) + 1);
    const block = (0,git_trailers/* trailerBlock */.Tj)(lines);
    const trailers = (0,git_trailers/* readTrailers */.t8)(lines, block);
    const footersFrom = footerStart(lines, first);
    const footers = readFooters(lines, footersFrom);
    const both = { trailers, footers };
    const found = declarations(both);
    return {
        raw,
        header,
        ...bodyOf(lines, first + 1, Math.min(block.start, footersFrom)),
        ...both,
        declarations: found,
        breaking: header.breaking || found.some((each) => each.canonical === "BREAKING-CHANGE"),
        declared: declared(found),
    };
}
function bodyOf(lines, from, to) {
    let start = from;
    let end = to;
    while (start < end && (0,lib_lines/* isBlank */.z3)(lines[start]))
        start++;
    while (end > start && (0,lib_lines/* isBlank */.z3)(lines[end - 1]))
        end--;
    return { body: lines.slice(start, end).map(lib_lines/* withoutReturn */.pU), bodyLine: start + 1 };
}


/***/ }),

/***/ 5887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ isTrailerName),
/* harmony export */   WY: () => (/* binding */ trailerTable),
/* harmony export */   Wi: () => (/* binding */ trailerNames),
/* harmony export */   Zn: () => (/* binding */ trailerSpec),
/* harmony export */   ht: () => (/* binding */ trailerName),
/* harmony export */   yk: () => (/* binding */ canonicalKey)
/* harmony export */ });
/** The healthcare trailers by canonical key: the one source for parsing, rules, drafts and docs. */
const trailerTable = {
    "HIPAA-ADMIN": flag("The change touches administrative, physical or technical safeguards of PHI."),
    "PHI-Impact": word("How the change touches protected health information.", ["none", "indirect", "direct"]),
    "FDA-SOFTWARE": flag("The change touches software of a medical device."),
    "SOX-FINANCIAL": flag("The change touches financial reporting or payments."),
    "CLINICAL-IMPACT": {
        ...word("What the change may mean for patients.", ["none", "low", "moderate", "high", "critical"]),
        aliases: ["CLINICAL_IMPACT", "Clinical-Safety"],
        read: readClinicalImpact,
    },
    COMPLIANCE: {
        aliases: [],
        description: "Control codes that the change serves or touches.",
        expects: "control codes, separated by commas",
        words: [],
        example: "HIPAA:164.312(b), SOX-404",
        list: true,
        read: readCodes,
    },
    "RISK-LEVEL": {
        ...word("The risk as its author sees it.", ["low", "medium", "high", "critical"]),
        aliases: ["RISK_LEVEL"],
    },
    "SUGGESTED-REVIEWERS": {
        aliases: ["Reviewers", "SUGGESTED_REVIEWERS"],
        description: "Who should review the change.",
        expects: "users or teams such as @alice, @acme/security, separated by commas",
        words: [],
        example: "@acme/security, @acme/compliance",
        list: true,
        read: readReviewers,
    },
    Evidence: {
        aliases: [],
        description: "Where the evidence of the change is kept.",
        expects: "a URI such as https://… or s3://…",
        words: [],
        example: "https://evidence.example.org/CHG-1234",
        list: true,
        read: (value) => (/^[A-Za-z][A-Za-z0-9+.-]*:[^\s:][^\s]*$/.test(value) ? value : null),
    },
    "BREAKING-CHANGE": {
        aliases: ["BREAKING CHANGE"],
        description: "What breaks and how to migrate.",
        expects: "a sentence",
        words: [],
        example: "clients must send the patient id as a header",
        list: true,
        read: (value) => (value === "" ? null : value),
    },
};
const trailerNames = Object.keys(trailerTable);
// Spellings as in the table are found without folding case: parsing asks for every trailer of every message.
const bySpelling = new Map(trailerNames.flatMap((name) => [name, ...trailerTable[name].aliases].map((key) => [key, name])));
const byKey = new Map([...bySpelling].map(([key, name]) => [key.toLowerCase(), name]));
const LONGEST_KEY = Math.max(...[...byKey.keys()].map((key) => key.length));
/** A row of the table by its name, where the row's own type does not matter. */
function trailerSpec(name) {
    return trailerTable[name];
}
/** Our spelling of a trailer's key; a key that is none of ours is given back as it is. */
function canonicalKey(key) {
    return trailerName(key) ?? key;
}
/** Whether a canonical key is one of ours. */
function isTrailerName(canonical) {
    return bySpelling.get(canonical) === canonical;
}
/** Which of our trailers a key names; undefined for a foreign one. */
function trailerName(key) {
    return key.length > LONGEST_KEY ? undefined : (bySpelling.get(key) ?? byKey.get(key.toLowerCase()));
}
function flag(description) {
    const words = ["false", "true"];
    return {
        aliases: [],
        description,
        expects: "true or false",
        words,
        example: "true",
        list: false,
        read(value) {
            const index = words.indexOf(value.toLowerCase());
            return index < 0 ? null : index === 1;
        },
    };
}
function word(description, words) {
    return {
        aliases: [],
        description,
        expects: `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`,
        words,
        example: words[0] ?? "",
        list: false,
        read(value) {
            const lower = value.toLowerCase();
            return words.find((each) => each === lower) ?? null;
        },
    };
}
/** With the older spellings: a change that "requires clinical review" counts as high until somebody has decided. */
function readClinicalImpact(value) {
    switch (value.toLowerCase()) {
        case "none":
        case "no_clinical_impact":
            return "none";
        case "low":
            return "low";
        case "moderate":
            return "moderate";
        case "high":
        case "requires_clinical_review":
            return "high";
        case "critical":
            return "critical";
        default:
            return null;
    }
}
function readCodes(value) {
    const codes = items(value);
    return codes.length > 0 && codes.every((code) => code.length <= 100) ? codes : null;
}
function readReviewers(value) {
    const reviewers = items(value.replaceAll(" ", ","));
    const legal = reviewers.every((each) => /^@[A-Za-z0-9][A-Za-z0-9-]*(\/[\w.-]+)?$/.test(each));
    return reviewers.length > 0 && legal ? reviewers : null;
}
function items(value) {
    return value
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
}


/***/ }),

/***/ 9359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ tableRows),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uj: () => (/* binding */ fit)
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
    const omitted = block.rows.length - rows;
    return [
        rows === 0 ? "" : tableRows(block.head, block.rows.slice(0, rows)),
        omitted > 0 ? `_${block.omitted(omitted)}_` : "",
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** A table in GitHub-flavoured Markdown. */
function tableRows(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}


/***/ }),

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ notEvaluatedBlocks)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7470);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9359);


const LONGEST = 600;
/**
 * What nobody judged in a run, and why: controls that could not run, what a document says it lacks, and `more` lines of its own.
 * Nothing when all was judged.
 */
function notEvaluatedBlocks({ mode, notEvaluated }, more = []) {
    const lines = [
        ...mode.reasons.map((reason) => `- ${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(reason, LONGEST))}`),
        ...more,
        ...notEvaluated.map(({ what, reason }) => `- ${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(what)}: ${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(reason)}`),
    ];
    return lines.length === 0
        ? []
        : [(0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(["**Not evaluated**, which is not the same as passed:", "", ...lines].join("\n"))];
}


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


/***/ }),

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withCode)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7470);

/** A sentence of ours in which what stands between backquotes is shown as code; both parts are escaped, whoever wrote them. */
function withCode(sentence) {
    return sentence
        .split("`")
        .map((part, index) => (index % 2 === 0 ? (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(part) : (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(part)))
        .join("");
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

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   x: () => (/* binding */ truncate)
/* harmony export */ });
/** Size of a text in UTF-8 bytes. */
function byteLength(text) {
    return Buffer.byteLength(text, "utf8");
}
/** The longest start of `text` that, with "…" at its end where something was cut, takes at most `bytes` UTF-8 bytes; no character is split. */
function truncate(text, bytes) {
    if (text.length <= bytes && byteLength(text) <= bytes)
        return text;
    const room = Math.max(0, bytes - 3);
    let used = 0;
    let kept = "";
    for (const character of text) {
        used += byteLength(character);
        if (used > room)
            break;
        kept += character;
    }
    return `${kept}…`;
}


/***/ })

};
