export const id = 292;
export const ids = [292];
export const modules = {

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action),
  inputs: () => (/* reexport */ inputs_inputs),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/actions-kit/lib/change-request.js
var change_request = __webpack_require__(1782);
// EXTERNAL MODULE: ./packages/change/lib/read-change.js + 13 modules
var read_change = __webpack_require__(4532);
// EXTERNAL MODULE: ./packages/change/lib/header.js
var header = __webpack_require__(3217);
// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/contracts/lib/document.js + 1 modules
var lib_document = __webpack_require__(5649);
// EXTERNAL MODULE: ./packages/github/lib/landing.js
var landing = __webpack_require__(2054);
// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/report/lib/fit.js
var fit = __webpack_require__(9359);
;// CONCATENATED MODULE: ./packages/report/lib/risk-chart.js
/** Characters for 100 points. */
const WIDTH = 50;
/** The factors of a score, by the names that people read. */
const factorNames = {
    semanticType: "Semantic type",
    pathCriticality: "Path criticality",
    changeMagnitude: "Change magnitude",
    history: "History",
};
/**
 * A score as bars of characters, which read the same in light and dark, in a log and aloud: the whole score with the cuts
 * below it, then what each factor adds of what it could. Nothing in it is text of others.
 */
function riskChart({ score, factors, reference }) {
    const rows = Object.keys(factorNames).map((name) => {
        const { contribution, weight } = factors[name];
        return row(factorNames[name], contribution, 100 * weight);
    });
    const { medium, high, critical } = reference.cuts;
    return [row("Score", score, 100), row("", undefined, undefined, ruler([medium, high, critical])), ...rows].join("\n");
}
/** What the marks under the score mean. */
function cutsSentence({ reference }) {
    const { medium, high, critical } = reference.cuts;
    const cuts = `above ${medium} is medium, above ${high} high, above ${critical} critical`;
    return reference.kind === "repository"
        ? `Levels here: ${cuts}; half, a fifth and a twentieth of the ${reference.commits} non-merge commits before it are above these.`
        : `Levels: ${cuts}, for all repositories without a past of their own. ${reference.reason}`;
}
function row(name, points, of, bar) {
    const figures = points === undefined || of === undefined
        ? ""
        : `${points.toFixed(1).padStart(5)} of ${String(Math.round(of)).padStart(3)}`;
    return `${name.padEnd(17)} ${figures.padEnd(12)}  ${bar ?? filled(points ?? 0, of ?? 0)}`.trimEnd();
}
function filled(points, of) {
    const all = Math.round((of / 100) * WIDTH);
    const full = Math.min(all, Math.round((points / 100) * WIDTH));
    return "█".repeat(full) + "░".repeat(all - full);
}
function ruler(cuts) {
    const marks = new Set(cuts.map((cut) => Math.min(WIDTH - 1, Math.round((cut / 100) * WIDTH))));
    return Array.from({ length: WIDTH }, (_, at) => (marks.has(at) ? "┴" : "─")).join("");
}

// EXTERNAL MODULE: ./packages/report/lib/words.js
var words = __webpack_require__(633);
;// CONCATENATED MODULE: ./packages/report/lib/risk-assessment.js




/** A risk-assessment document as a job summary of at most `budget` bytes: level and score, the chart, why, then services and commits. */
function riskSummary(assessment, budget) {
    const { squashed, commits, services } = assessment;
    return (0,fit/* fit */.U)([
        risk_assessment_text(`## Risk: ${assessment.level}, ${assessment.score} of 100`),
        risk_assessment_text(levelSentence(assessment)),
        risk_assessment_text(`\`\`\`text\n${riskChart(squashed)}\n\`\`\``),
        risk_assessment_text((0,lib_escape/* escapeMarkdown */.FV)(cutsSentence(squashed))),
        {
            kind: "table",
            head: ["Factor", "Points", "Why", "Paths that mattered"],
            rows: factorEntries(squashed.factors).map(factorRow),
            omitted: () => "The factors were left out; the result document has them.",
        },
        {
            kind: "table",
            head: ["Service", "Level", "Domains", "Safety class", "Files"],
            rows: services.map((service) => [
                (0,lib_escape/* code */.aY)(service.name),
                service.level,
                service.domains.join(", ") || "none",
                service.safetyClass ?? "none",
                String(service.files),
            ]),
            omitted: (count) => `${(0,words/* counted */.h)(count, "service")} left out; the result document has all.`,
        },
        {
            kind: "table",
            head: ["Commit", "Score", "Level", "Computed", "Declared", "Most points from"],
            rows: [...commits].sort((a, b) => b.score - a.score).map(commitRow),
            omitted: (count) => `${(0,words/* counted */.h)(count, "commit")} of lower score left out; the result document has all.`,
        },
        ...figures(squashed),
        ...notEvaluated(assessment),
    ], budget);
}
/** The assessment in a few lines for log and terminal; the sink escapes what is of others in it. */
function riskLines(assessment) {
    const { squashed } = assessment;
    return [
        `Risk ${assessment.level}: score ${assessment.score} of 100. ${cutsSentence(squashed)}`,
        ...reasonsForLevel(assessment).map((reason) => `  ${reason}`),
        ...factorEntries(squashed.factors).map(([name, { contribution, rationale }]) => `  ${factorNames[name]} ${contribution}: ${rationale}`),
        ...assessment.notEvaluated.map(({ what, reason }) => `  not evaluated: ${what}, because ${reason}`),
    ];
}
function risk_assessment_text(markdown) {
    return { kind: "text", markdown };
}
function levelSentence(assessment) {
    const from = assessment.range.base === null ? "the first commit" : (0,lib_escape/* code */.aY)(assessment.range.base.slice(0, 12));
    const range = `${(0,words/* counted */.h)(assessment.commits.length, "commit")} from ${from} to ${(0,lib_escape/* code */.aY)(assessment.range.head.slice(0, 12))}`;
    return [`${range}.`, ...reasonsForLevel(assessment).map(lib_escape/* escapeMarkdown */.FV)].join(" ");
}
/** Why the level is what it is: the score, floors, a riskier commit, what was declared, what a person set. Plain text. */
function reasonsForLevel({ squashed, commits, level, computedLevel, declaredLevel, override }) {
    const reasons = [`The squashed diff scores ${squashed.score}, which is ${squashed.scoreLevel} here.`];
    for (const floor of squashed.floors)
        reasons.push(`At least ${floor.level}: ${floor.reason}`);
    if (computedLevel !== squashed.computedLevel) {
        const higher = commits.filter((commit) => commit.computedLevel === computedLevel).length;
        reasons.push(`${(0,words/* counted */.h)(higher, "commit")} alone ${higher === 1 ? "is" : "are"} ${computedLevel}.`);
    }
    if (declaredLevel !== null)
        reasons.push(declaredLevel === computedLevel
            ? `Declared ${declaredLevel}, as computed.`
            : `Declared ${declaredLevel}, computed ${computedLevel}; the higher counts.`);
    if (override !== null)
        reasons.push(`Set to ${level} by ${override.by}: ${override.reason}`);
    return reasons;
}
function factorEntries(factors) {
    return Object.keys(factorNames).map((name) => [name, factors[name]]);
}
function factorRow([name, factor]) {
    const points = `${factor.contribution} of ${Math.round(100 * factor.weight)}`;
    return [factorNames[name], points, (0,lib_escape/* escapeMarkdown */.FV)(factor.rationale), factor.paths.map(lib_escape/* code */.aY).join("<br>") || "none"];
}
function commitRow(commit) {
    const [first] = factorEntries(commit.factors).sort((a, b) => b[1].contribution - a[1].contribution);
    const most = first === undefined ? "" : `${factorNames[first[0]]}, ${first[1].contribution}`;
    return [
        (0,lib_escape/* code */.aY)((commit.sha ?? "").slice(0, 12)),
        String(commit.score),
        commit.level,
        commit.computedLevel,
        commit.declaredLevel ?? "not declared",
        most,
    ];
}
const figureNames = {
    controlFlow: "Control-flow tokens added in code",
    calls: "Calls added in code",
    comparisons: "Comparisons and null tokens added in code",
    publicApi: "Public lines added in code",
    fixDensity: "Fix density of the most mended file",
    linesAdded: "Lines added",
    exposure: "Exposure: lines added where fixes were",
    floor: "Least value of the factor",
    hunks: "Hunks",
    files: "Files",
    priorFixes: "Earlier fixes of the touched files",
    authorCommits: "Earlier commits of the author",
    directories: "Folders",
};
/** Every raw figure with its percentile, folded away. */
function figures({ factors }) {
    const rows = factorEntries(factors).flatMap(([name, { inputs }]) => inputs.map((input) => [
        factorNames[name],
        (0,lib_escape/* escapeMarkdown */.FV)(figureNames[input.name] ?? input.name),
        String(input.raw),
        input.percentile === null ? "" : `${Math.round(100 * input.percentile)} %`,
    ]));
    const head = ["Factor", "Figure", "Value", "Percentile"];
    const omitted = (count) => `${(0,words/* counted */.h)(count, "figure")} left out; the result document has all.`;
    return [risk_assessment_text("<details><summary>All figures</summary>"), { kind: "table", head, rows, omitted }, risk_assessment_text("</details>")];
}
function notEvaluated({ mode, notEvaluated }) {
    const lines = [
        ...mode.reasons.map((reason) => `- ${(0,lib_escape/* escapeMarkdown */.FV)(reason)}`),
        ...notEvaluated.map(({ what, reason }) => `- ${(0,lib_escape/* escapeMarkdown */.FV)(what)}: ${(0,lib_escape/* escapeMarkdown */.FV)(reason)}`),
    ];
    return lines.length === 0
        ? []
        : [risk_assessment_text(["**Not evaluated**, which is not the same as passed:", "", ...lines].join("\n"))];
}

// EXTERNAL MODULE: ./packages/risk/lib/error.js
var error = __webpack_require__(2979);
;// CONCATENATED MODULE: ./packages/risk/lib/override.js


/**
 * The level after an override. Anybody may raise it, giving name and reason. Only a person who could approve the deployment
 * may lower it: named in a required role, not a maker of the change, and the one who started this run by hand, since a name in an
 * input can be anybody's, and a pull request's workflow its author's.
 *
 * @throws RiskError when reason or name is missing, or when the person may not lower the level
 */
function overridden(level, request, people) {
    if (request.level === undefined) {
        if (request.reason === undefined && request.by === undefined)
            return { level, override: null };
        throw incomplete("override-level is missing");
    }
    if (request.reason === undefined)
        throw incomplete("override-reason is missing");
    if (request.by === undefined)
        throw incomplete("override-by is missing");
    if ((0,nouns/* compareLevels */.t9)(request.level, level) < 0)
        checkMayLower(level, plain(request.by), people);
    return {
        level: request.level,
        override: { level: request.level, reason: request.reason, by: `@${plain(request.by)}` },
    };
}
function checkMayLower(level, by, { startedBy, approvers, makers }) {
    const is = (login) => plain(login) === by;
    const problem = !approvers.some(is)
        ? `no role in approvals.required.${level} of the configuration names them (teams cannot be looked up without a token)`
        : makers.some(is)
            ? "they made the change themselves"
            : startedBy === undefined || !is(startedBy)
                ? `the run was started by ${startedBy === undefined ? "nobody by hand (workflow_dispatch)" : `@${plain(startedBy)}`}`
                : undefined;
    if (problem === undefined)
        return;
    throw new error/* RiskError */.g("override-refused", "user", `@${by} may not lower the risk below ${level}: ${problem}. An override may always raise; only a person who could approve the deployment may lower, in a run that they start by hand.`);
}
function incomplete(what) {
    return new error/* RiskError */.g("override-incomplete", "user", `An override needs the inputs override-level, override-reason and override-by together; ${what}.`);
}
/** Logins are compared as GitHub does: without regard to case. */
function plain(login) {
    return login.replace(/^@/, "").toLowerCase();
}
/** Logins of those who made a change, as far as they can be known without asking: the pull request's author, and addresses that GitHub gave out. */
function makersOf(commits, pullRequestAuthor) {
    const people = commits.flatMap((commit) => [commit.author, commit.committer]);
    const logins = [...people.map(({ email }) => NOREPLY.exec(email)?.[1]), pullRequestAuthor];
    return [...new Set(logins.filter((login) => login !== undefined))];
}
/** `123+alice@users.noreply.github.com`, formerly without the number. */
const NOREPLY = /^(?:\d{1,20}\+)?([A-Za-z0-9-]{1,100})@users\.noreply\.github\.com$/;

;// CONCATENATED MODULE: ./actions/risk-score/lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./packages/actions-kit/lib/inputs.js
var inputs = __webpack_require__(2083);
;// CONCATENATED MODULE: ./actions/risk-score/lib/src/inputs.js


/** All inputs of the action; `action.yml` is held to this table. */
const inputs_inputs = {
    ...inputs/* commonInputs */.j$,
    ...inputs/* rangeInputs */.HA,
    "override-level": (0,inputs/* choice */.Yq)(nouns/* levels */.yr, {
        description: "A person's level in place of the computed one: `low`, `medium`, `high` or `critical`. It may raise; it lowers only when a person who could approve the deployment starts the run by hand (workflow_dispatch).",
    }),
    "override-reason": (0,inputs/* text */.Qq)({ description: "Why; recorded in the document. Required with `override-level`." }),
    "override-by": (0,inputs/* text */.Qq)({ description: "GitHub login of that person. Required with `override-level`." }),
};

;// CONCATENATED MODULE: ./actions/risk-score/lib/src/run.js
/** risk-score: how risky a change is, from its diff and the repository's past, and why. */









/** Scores the change that the inputs and the event name. */
async function run(inputs, context) {
    const request = (0,change_request/* changeRequest */.A)(inputs, context);
    const change = await (0,read_change/* readChange */.pm)(request);
    if ("nothingToDo" in change)
        return change;
    const scores = [change.squashedRisk, ...change.commits.map((commit) => commit.risk)];
    const assessed = scores.map((score) => score.level).reduce(nouns/* maxLevel */.Lf);
    const wanted = { level: inputs.overrideLevel, reason: inputs.overrideReason, by: inputs.overrideBy };
    const { roles, required } = change.configuration.value.approvals;
    const { level, override } = overridden(assessed, wanted, {
        startedBy: context.event?.name === "workflow_dispatch" ? context.event.actor : undefined,
        approvers: required[assessed].flatMap((role) => roles[role] ?? []),
        makers: makersOf(change.commits.map(({ commit }) => commit), (0,landing/* pullRequestAuthor */.Y)(context.event)),
    });
    const document = await (0,lib_document/* write */.M9)(request.outputDirectory, "risk-assessment", {
        ...(0,header/* predicateHeader */.n)(change, {
            action: "risk-score",
            version: package_namespaceObject.rE,
            mode: inputs.mode,
            evaluatedAt: context.evaluatedAt,
            materials: {},
            notEvaluated: change.notEvaluated,
        }),
        score: change.squashedRisk.score,
        level,
        computedLevel: scores.map((score) => score.computedLevel).reduce(nouns/* maxLevel */.Lf),
        declaredLevel: change.squashedRisk.declaredLevel,
        squashed: change.squashedRisk,
        commits: change.commits.map((commit) => commit.risk),
        services: touchedServices(change, override === null ? undefined : level),
        override,
    });
    const { predicate } = document.statement;
    return {
        document,
        outputs: {
            "risk-level": predicate.level,
            "risk-score": String(predicate.score),
            "computed-level": predicate.computedLevel,
            "declared-level": predicate.declaredLevel ?? "",
        },
        summary: (budget) => riskSummary(predicate, budget),
        annotations: [],
        lines: riskLines(predicate),
        failure: null,
        failureExitCode: 1,
    };
}
/** The action for its own step and for the command. */
const action = {
    producer: { name: "risk-score", version: package_namespaceObject.rE },
    inputs: inputs_inputs,
    run,
};
/** Each service by the score of its own files; a level that a person set is never exceeded. */
function touchedServices(change, most) {
    return change.services.flatMap((name, index) => {
        const files = change.files.filter((file) => file.services.includes(name));
        const service = change.configuration.value.services[name];
        const risk = change.serviceRisks[index];
        if (risk === undefined || service === undefined)
            return [];
        return {
            name,
            domains: [...service.domains],
            safetyClass: service["safety-class"] ?? null,
            level: most !== undefined && (0,nouns/* compareLevels */.t9)(risk.level, most) > 0 ? most : risk.level,
            files: files.length,
        };
    });
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
        signal: context.signal,
    };
}


/***/ }),

/***/ 2054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pullRequestAuthor),
/* harmony export */   h: () => (/* binding */ hasLanded)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7665);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(561);


/**
 * Whether the commits of an event are on their branch as they will stay: a merge queue's, or the default branch's own. False on a
 * pull request, on other branches and in a terminal (no event), where a squash merge may still make other commits of them.
 */
function hasLanded(event) {
    if (event === undefined || _event_js__WEBPACK_IMPORTED_MODULE_0__/* .PULL_REQUEST_EVENTS */ .m.has(event.name))
        return false;
    if (event.name === "merge_group")
        return true;
    const branch = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(event.payload, "repository", "default_branch");
    return branch !== undefined && event.ref === `refs/heads/${branch}`;
}
/** Login of the pull request's author, who made the change whatever its commits say; undefined on other events. */
function pullRequestAuthor(event) {
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(event?.payload, "pull_request", "user", "login");
}


/***/ })

};
