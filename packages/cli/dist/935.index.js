export const id = 935;
export const ids = [935];
export const modules = {

/***/ 9935:
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
// EXTERNAL MODULE: ./packages/change/lib/read-change.js + 13 modules
var read_change = __webpack_require__(4532);
// EXTERNAL MODULE: ./packages/change/lib/header.js
var header = __webpack_require__(3217);
// EXTERNAL MODULE: ./packages/commits/lib/squash/pull-request.js
var pull_request = __webpack_require__(8581);
// EXTERNAL MODULE: ./packages/commits/lib/lint-change.js + 7 modules
var lint_change = __webpack_require__(2159);
// EXTERNAL MODULE: ./packages/contracts/lib/document.js + 1 modules
var lib_document = __webpack_require__(5649);
// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var error = __webpack_require__(9067);
// EXTERNAL MODULE: ./packages/github/lib/landing.js
var landing = __webpack_require__(2054);
// EXTERNAL MODULE: ./packages/policy/lib/analyse.js + 8 modules
var analyse = __webpack_require__(9422);
// EXTERNAL MODULE: ./packages/contracts/lib/frameworks.js
var frameworks = __webpack_require__(4868);
;// CONCATENATED MODULE: ./packages/policy/lib/uncovered-frameworks.js

/** Frameworks that the configuration enables and no rule says anything about: enabled must not look like kept. */
function uncoveredFrameworks(enabled, controls) {
    const covered = new Set(controls.map((control) => control.framework));
    return frameworks/* frameworks */.I
        .filter(({ id }) => enabled.includes(id) && !covered.has(id))
        .map(({ title }) => ({ what: title, reason: "no rule evidences any of its controls yet" }));
}

// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/text/lib/budget.js
var budget = __webpack_require__(5032);
// EXTERNAL MODULE: ./packages/report/lib/fit.js
var fit = __webpack_require__(9359);
;// CONCATENATED MODULE: ./packages/report/lib/waiver.js
const DAYS = 90;
/**
 * The narrowest waiver that removes a result: of its rule, at its path or else in its services, for 90 days. A result with neither
 * can only be waived together with its rule, which `covers` says. Every value is written as a JSON string, which YAML reads as it
 * is; what only a person can say is left between angle brackets, which no configuration accepts as approver.
 */
function waiverFor(result, evaluatedAt) {
    const expires = new Date(Date.parse(evaluatedAt) + DAYS * 86_400_000).toISOString().slice(0, 10);
    const yaml = [
        "- id: <W-1>",
        `  rule: ${result.code}`,
        `  scope: ${scopeOf(result)}`,
        "  reason: <why the risk is acceptable>",
        '  approver: "<@who approves>"',
        "  ticket: <where it was decided>",
        `  expires: ${expires}`,
    ].join("\n");
    return { yaml, covers: `this rule ${placeOf(result)}, for every change until ${expires}` };
}
function placeOf({ location, services }) {
    if (location !== null)
        return "at this path";
    if (services.length === 0)
        return "everywhere, because the finding has no service that could narrow it";
    return services.length === 1 ? "in this service" : "in these services";
}
function scopeOf({ location, services }) {
    const list = (values) => `[${values.map((value) => JSON.stringify(value)).join(", ")}]`;
    if (location !== null)
        return `{ paths: ${list([literally(location.path)])} }`;
    return services.length === 0 ? "{}" : `{ services: ${list(services)} }`;
}
/** A path as a pattern of a workflow's `paths:` filter that matches only itself. */
function literally(path) {
    return path.replace(/[*?+[\]\\]/g, "\\$&").replace(/^!/, "\\!");
}

// EXTERNAL MODULE: ./packages/report/lib/with-code.js
var with_code = __webpack_require__(5918);
// EXTERNAL MODULE: ./packages/report/lib/words.js
var words = __webpack_require__(633);
;// CONCATENATED MODULE: ./packages/report/lib/compliance-analysis.js






/** Violations shown in full, each with what to do and a waiver to paste; the rest is in a table. */
const IN_FULL = 12;
const LONGEST = 600;
/** A compliance analysis as a job summary of at most `budget` bytes: the verdict, frameworks, what to mend and how, then everything else. */
function complianceSummary(analysis, budget) {
    const { violations } = analysis;
    const ranked = [...violations].sort((a, b) => Number(blocks(b)) - Number(blocks(a)));
    return (0,fit/* fit */.U)([
        compliance_analysis_text(`## Compliance: ${analysis.compliant ? "compliant" : "not compliant"}`),
        compliance_analysis_text(opening(analysis)),
        ...ownVerdict(analysis),
        frameworkTable(analysis),
        ...ranked.slice(0, IN_FULL).map((each) => violation(each, analysis.evaluatedAt)),
        ...moreViolations(ranked.slice(IN_FULL)),
        ...warnings(analysis.warnings),
        ...exceptions(analysis.exceptions),
        ...notEvaluated(analysis),
        ...everyControl(analysis),
    ], budget);
}
function compliance_analysis_text(markdown) {
    return { kind: "text", markdown };
}
function blocks(result) {
    return result.enforcement === "block";
}
function opening(analysis) {
    const blocking = analysis.violations.filter(blocks).length;
    const advised = analysis.violations.length - blocking;
    const found = [
        blocking > 0 ? `**${(0,words/* counted */.h)(blocking, "violation")}**` : "no violation",
        advised > 0 ? `${(0,words/* counted */.h)(advised, "advised violation")} (would block if enforced)` : "",
        analysis.warnings.length > 0 ? (0,words/* counted */.h)(analysis.warnings.length, "warning") : "",
        analysis.exceptions.length > 0 ? `${analysis.exceptions.length} waived` : "",
    ].filter((part) => part !== "");
    const due = analysis.rulesNotEvaluated.filter((rule) => rule.due).length;
    const open = analysis.complete
        ? ""
        : ` **Not complete**: ${(0,words/* counted */.h)(due, "rule")} could not be evaluated, and none of them counts as passed.`;
    const warn = analysis.mode.effective === "warn" && !analysis.compliant ? " Mode `warn`: the step succeeds all the same." : "";
    return `Commit ${(0,lib_escape/* code */.aY)(analysis.commit.slice(0, 12))}: ${found.join(", ")}; ${(0,words/* counted */.h)(analysis.successes.length, "rule")} passed.${open}${warn}`;
}
function ownVerdict({ ownVerdict: own }) {
    if (own === null)
        return [];
    return [compliance_analysis_text(`> [!IMPORTANT]\n> ${(0,lib_escape/* escapeMarkdown */.FV)((0,budget/* truncate */.x)(own.note, LONGEST))}`)];
}
function frameworkTable({ controls }) {
    const rows = frameworks/* frameworks */.I
        .map((framework) => ({ framework, own: controls.filter((control) => control.framework === framework.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ framework, own }) => frameworkRow(framework, own));
    return {
        kind: "table",
        head: ["Framework", "Status", "Satisfied", "Not satisfied", "Waived", "Not evaluated", "Not applicable"],
        rows,
        omitted: (count) => `${(0,words/* counted */.h)(count, "framework")} left out.`,
    };
}
function frameworkRow(framework, controls) {
    const count = (status) => controls.filter((control) => control.status === status).length;
    const status = count("not-satisfied") > 0
        ? "❌ not satisfied"
        : count("not-evaluated") > 0
            ? "❔ not fully evaluated"
            : count("waived") > 0
                ? "⚠️ waived in part"
                : count("satisfied") > 0
                    ? "✅ satisfied"
                    : "– not applicable";
    const columns = ["satisfied", "not-satisfied", "waived", "not-evaluated", "not-applicable"].map(count);
    return [(0,lib_escape/* escapeMarkdown */.FV)(framework.title), status, ...columns.map(String)];
}
function violation(result, evaluatedAt) {
    const sign = blocks(result) ? "❌" : "⚠️ advised, would block:";
    const waiver = waiverFor(result, evaluatedAt);
    const lines = [
        `### ${sign} ${(0,lib_escape/* escapeMarkdown */.FV)(result.title)}`,
        `${(0,lib_escape/* code */.aY)(result.code)}${place(result)}`,
        (0,with_code/* withCode */.S)((0,budget/* truncate */.x)(result.message, LONGEST)),
        `**What to do**: ${(0,with_code/* withCode */.S)((0,budget/* truncate */.x)(result.solution, LONGEST))}`,
        ...(result.controls.length === 0 ? [] : [`Controls: ${result.controls.map(lib_escape/* code */.aY).join(", ")}`]),
        `<details><summary>Waive it instead, for a time and with a reason</summary>\n\n<pre>\n${(0,lib_escape/* escapeHtml */.ZD)(waiver.yaml)}\n</pre>\n\nUnder <code>waivers:</code> of the configuration on the base branch; fill in what stands between angle brackets. It waives ${(0,lib_escape/* escapeMarkdown */.FV)(waiver.covers)}. The approver may not be an author of the change.\n\n</details>`,
    ];
    return compliance_analysis_text(lines.join("\n\n"));
}
function place({ commit, location, services }) {
    const parts = [
        commit === null ? "" : `commit ${(0,lib_escape/* code */.aY)(commit.slice(0, 12))}`,
        location === null
            ? ""
            : (0,lib_escape/* code */.aY)(`${(0,budget/* truncate */.x)(location.path, 200)}${location.line === null ? "" : `:${location.line}`}`),
        services.length === 0 ? "" : services.slice(0, 5).map(lib_escape/* code */.aY).join(", "),
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : ` at ${parts.join(", ")}`;
}
function moreViolations(results) {
    if (results.length === 0)
        return [];
    return [
        compliance_analysis_text(`### ${(0,words/* counted */.h)(results.length, "more violation")}`),
        resultTable(results, (count) => `${(0,words/* counted */.h)(count, "violation")} left out; the result document has all.`),
    ];
}
function warnings(results) {
    if (results.length === 0)
        return [];
    return [
        compliance_analysis_text("### Warnings"),
        resultTable(results, (count) => `${(0,words/* counted */.h)(count, "warning")} left out; the result document has all.`),
    ];
}
function resultTable(results, omitted) {
    return {
        kind: "table",
        head: ["Rule", "Finding", "What to do"],
        rows: results.map((each) => [
            `${(0,lib_escape/* code */.aY)(each.code)}${place(each)}`,
            (0,with_code/* withCode */.S)((0,budget/* truncate */.x)(each.message, LONGEST)),
            (0,with_code/* withCode */.S)((0,budget/* truncate */.x)(each.solution, LONGEST)),
        ]),
        omitted,
    };
}
function exceptions(results) {
    if (results.length === 0)
        return [];
    return [
        compliance_analysis_text("### Waived"),
        {
            kind: "table",
            head: ["Waiver", "Finding", "Reason", "Approver", "Until"],
            rows: results.map(({ result, waiver }) => [
                `${(0,lib_escape/* code */.aY)(waiver.id)} ${(0,lib_escape/* escapeMarkdown */.FV)(waiver.ticket)}`,
                `${(0,lib_escape/* code */.aY)(result.code)}<br>${(0,with_code/* withCode */.S)((0,budget/* truncate */.x)(result.message, LONGEST))}`,
                (0,lib_escape/* escapeMarkdown */.FV)((0,budget/* truncate */.x)(waiver.reason, LONGEST)),
                (0,lib_escape/* code */.aY)(waiver.approver),
                (0,lib_escape/* code */.aY)(waiver.expires),
            ]),
            omitted: (count) => `${(0,words/* counted */.h)(count, "waived finding")} left out; the result document has all.`,
        },
    ];
}
/** Rules that could not be judged, grouped by why: one reason usually stands behind many of them. */
function notEvaluated(analysis) {
    const byReason = new Map();
    for (const rule of analysis.rulesNotEvaluated)
        byReason.set(rule.reason, [...(byReason.get(rule.reason) ?? []), rule]);
    const lines = [
        ...analysis.mode.reasons.map((reason) => `- ${(0,lib_escape/* escapeMarkdown */.FV)(reason)}`),
        ...[...byReason].map(([reason, rules]) => `- ${(0,lib_escape/* escapeMarkdown */.FV)(reason)}: ${rules.map((rule) => (0,lib_escape/* code */.aY)(rule.code)).join(", ")}`),
        ...analysis.notEvaluated.map(({ what, reason }) => `- ${(0,lib_escape/* escapeMarkdown */.FV)(what)}: ${(0,lib_escape/* escapeMarkdown */.FV)(reason)}`),
    ];
    return lines.length === 0
        ? []
        : [compliance_analysis_text(["**Not evaluated**, which is not the same as passed:", "", ...lines].join("\n"))];
}
function everyControl({ controls }) {
    if (controls.length === 0)
        return [];
    return [
        compliance_analysis_text(`<details><summary>All ${(0,words/* counted */.h)(controls.length, "control")}</summary>`),
        {
            kind: "table",
            head: ["Control", "Title", "Status", "Rules"],
            rows: controls.map((control) => [
                (0,lib_escape/* code */.aY)(control.id),
                (0,lib_escape/* escapeMarkdown */.FV)(control.title),
                control.status,
                control.rules.map(lib_escape/* code */.aY).join("<br>"),
            ]),
            omitted: (count) => `${(0,words/* counted */.h)(count, "control")} left out; the result document has all.`,
        },
        compliance_analysis_text("</details>"),
    ];
}

;// CONCATENATED MODULE: ./packages/report/lib/compliance-analysis-lines.js

/** A compliance analysis for a log or terminal: what is wrong and how to mend it, the verdict last. Untrusted text is escaped by the sink. */
function complianceLines(analysis) {
    return [
        ...analysis.violations.flatMap((each) => finding(each.enforcement === "block" ? "✗" : "✗ (advised)", each)),
        ...analysis.warnings.flatMap((each) => finding("!", each)),
        ...analysis.exceptions.map(({ result, waiver }) => `~ ${result.code} waived by ${waiver.id}: ${result.message}`),
        ...(analysis.ownVerdict === null ? [] : [analysis.ownVerdict.note]),
        ...(analysis.complete
            ? []
            : [`not evaluated: ${[...new Set(analysis.rulesNotEvaluated.map(({ reason }) => reason))].join("; ")}`]),
        verdict(analysis),
    ];
}
/** Violations and warnings beside the code. What has no place in the diff is noted for the run only when it is a violation. */
function complianceAnnotations(analysis) {
    return [
        ...analysis.violations.map((each) => note(each.enforcement === "block" ? "error" : "warning", each)),
        ...analysis.warnings.filter(({ location }) => location !== null).map((each) => note("warning", each)),
    ];
}
function finding(sign, { code, message, solution }) {
    return [`${sign} ${code}: ${message}`, `    ${solution}`];
}
function verdict({ compliant, complete, violations, warnings, exceptions, policiesEvaluated }) {
    return `${compliant ? "compliant" : "not compliant"}${complete ? "" : ", not complete"}: ${(0,words/* counted */.h)(violations.length, "violation")}, ${(0,words/* counted */.h)(warnings.length, "warning")}, ${exceptions.length} waived; ${policiesEvaluated.length} policies`;
}
function note(level, result) {
    return {
        level,
        title: result.title,
        message: `${result.message} ${result.solution} (${result.code})`,
        path: result.location?.path ?? null,
        line: result.location?.line ?? null,
    };
}

;// CONCATENATED MODULE: ./actions/compliance-analyze/lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./packages/actions-kit/lib/inputs.js
var inputs = __webpack_require__(2083);
;// CONCATENATED MODULE: ./actions/compliance-analyze/lib/src/inputs.js

/** All inputs of the action; `action.yml` is held to this table. */
const inputs_inputs = {
    ...inputs/* commonInputs */.j$,
    ...inputs/* rangeInputs */.HA,
    "commit-lint": (0,inputs/* text */.Qq)({
        description: "Path of the commit-lint document. When it is given, it must verify, and the squash message is judged as it says (commit-lint may have had a token); commits are linted again in any case.",
    }),
    "commit-lint-sha256": (0,inputs/* text */.Qq)({
        description: "Its sha256, from the output `result-sha256` of commit-lint. Needed when it was made by another job.",
    }),
};

;// CONCATENATED MODULE: ./actions/compliance-analyze/lib/src/run.js
/** compliance-analyze: a change judged by the policies of HIPAA, FDA and SOX, with waivers, per rule and per control. */











/**
 * Judges the change that the inputs and the event name.
 *
 * @throws ContractError when a commit-lint document is given that does not verify; PolicyError when the policies are not ours as released
 */
async function run(inputs, context) {
    const request = (0,change_request/* changeRequest */.A)(inputs, context);
    const change = await (0,read_change/* readChange */.pm)(request);
    if ("nothingToDo" in change)
        return change;
    const given = await commitLint(inputs, context, change);
    const lintOf = linter(context, given);
    const lint = lintOf(change);
    const author = (0,landing/* pullRequestAuthor */.Y)(context.event);
    const analysis = (0,analyse/* analyseCompliance */.Z)(change, lintOf, {
        evaluatedAt: context.evaluatedAt,
        landed: (0,landing/* hasLanded */.h)(context.event),
        logins: author === undefined ? [] : [author],
    });
    const document = await (0,lib_document/* write */.M9)(request.outputDirectory, "compliance-analysis", {
        ...(0,header/* predicateHeader */.n)(change, {
            action: "compliance-analyze",
            version: package_namespaceObject.rE,
            mode: inputs.mode,
            evaluatedAt: context.evaluatedAt,
            materials: {
                catalog: lint.catalogDigest,
                policies: analysis.bundleDigest,
                ...(given === undefined ? {} : { "commit-lint": given.sha256 }),
            },
            reasons: given?.statement.predicate.mode.reasons ?? [],
            notEvaluated: [
                ...change.notEvaluated,
                ...uncoveredFrameworks(change.configuration.value.frameworks, analysis.controls),
            ],
        }),
        ...analysis,
    });
    const { predicate } = document.statement;
    return {
        document,
        outputs: {
            compliant: String(analysis.compliant),
            complete: String(analysis.complete),
            violations: String(analysis.violations.length),
            warnings: String(analysis.warnings.length),
        },
        summary: (budget) => complianceSummary(predicate, budget),
        annotations: complianceAnnotations(predicate),
        lines: [
            ...complianceLines(predicate),
            ...(change.configuration.notice === null ? [] : [change.configuration.notice]),
        ],
        failure: analysis.compliant ? null : "The change violates policies; the job summary says which and how to mend it.",
        failureExitCode: 1,
    };
}
/** The action for its own step and for the command. */
const action = {
    producer: { name: "compliance-analyze", version: package_namespaceObject.rE },
    inputs: inputs_inputs,
    run,
};
/** The commit-lint document when one is given: about this very change and made with its configuration, or an error. */
async function commitLint(inputs, { workspace }, change) {
    if (inputs.commitLint === undefined) {
        if (inputs.commitLintSha256 === undefined)
            return undefined;
        throw new error/* ContractError */.Vl("document-missing", "user", 'The input "commit-lint-sha256" is given without "commit-lint"; give the path of the document too.');
    }
    return (0,lib_document/* read */.LF)("commit-lint", (0,external_node_path_.resolve)(workspace, inputs.commitLint), {
        commit: change.range.head,
        sha256: inputs.commitLintSha256,
        materials: { configuration: change.configuration.digest },
    });
}
/** Lints a change here and now; the squash message as the given document has it, since its maker may have known the settings. */
function linter({ event, evaluatedAt }, given) {
    return (change) => {
        const pullRequest = (0,pull_request/* pullRequestText */.q)(event?.payload, change.range.head);
        const lint = (0,lint_change/* lintChange */.W)(change, { pullRequest, squash: "unknown", day: evaluatedAt.slice(0, 10) });
        return given === undefined ? lint : { ...lint, squash: given.statement.predicate.squash };
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
        signal: context.signal,
    };
}


/***/ }),

/***/ 8581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ squashSettings),
/* harmony export */   q: () => (/* binding */ pullRequestText)
/* harmony export */ });
/** Longest title and description that GitHub stores. */
const LONGEST = 262_144;
/** The pull request in the payload of an event whose head is the judged one; null when there is none. */
function pullRequestText(payload, head) {
    const pullRequest = member(payload, "pull_request");
    const number = member(pullRequest, "number");
    const title = member(pullRequest, "title");
    const body = member(pullRequest, "body");
    if (typeof number !== "number" || typeof title !== "string")
        return null;
    // Inputs may name other commits than the event does; those will not land by this pull request.
    if (member(member(pullRequest, "head"), "sha") !== head)
        return null;
    return { number, title: title.slice(0, LONGEST), body: typeof body === "string" ? body.slice(0, LONGEST) : null };
}
/** GitHub's merge settings as `lintChange` takes them; undefined settings are those that could not be read. */
function squashSettings(settings) {
    if (settings === undefined)
        return "unknown";
    return settings.allowSquashMerge ? { title: settings.squashTitle, message: settings.squashMessage } : "not-allowed";
}
function member(value, key) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
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


/***/ })

};
