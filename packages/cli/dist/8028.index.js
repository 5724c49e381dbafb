export const id = 8028;
export const ids = [8028];
export const modules = {

/***/ 8028:
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
// EXTERNAL MODULE: ./packages/change/lib/read-change.js + 16 modules
var read_change = __webpack_require__(3937);
// EXTERNAL MODULE: ./packages/change/lib/mainline.js
var mainline = __webpack_require__(9339);
// EXTERNAL MODULE: ./packages/change/lib/header.js
var header = __webpack_require__(3217);
// EXTERNAL MODULE: ./packages/commits/lib/lint-change.js + 2 modules
var lint_change = __webpack_require__(2655);
// EXTERNAL MODULE: ./packages/contracts/lib/document.js + 1 modules
var lib_document = __webpack_require__(5649);
// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var error = __webpack_require__(9067);
// EXTERNAL MODULE: ./packages/github/lib/reviewed-pull-request.js
var reviewed_pull_request = __webpack_require__(5262);
// EXTERNAL MODULE: ./packages/github/lib/landing.js
var landing = __webpack_require__(2054);
// EXTERNAL MODULE: ./packages/policy/lib/analyse.js + 20 modules
var analyse = __webpack_require__(3282);
// EXTERNAL MODULE: ./packages/policy/lib/pull-request.js
var pull_request = __webpack_require__(3873);
// EXTERNAL MODULE: ./packages/policy/lib/materials.js
var materials = __webpack_require__(1778);
// EXTERNAL MODULE: ./packages/policy/lib/adopted-part.js + 1 modules
var adopted_part = __webpack_require__(9732);
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

// EXTERNAL MODULE: ./packages/report/lib/findings-sarif.js
var findings_sarif = __webpack_require__(1611);
// EXTERNAL MODULE: ./packages/report/lib/findings-sarif-rules.js
var findings_sarif_rules = __webpack_require__(3278);
// EXTERNAL MODULE: ./packages/report/lib/sarif-log.js
var sarif_log = __webpack_require__(8966);
// EXTERNAL MODULE: ./packages/report/lib/sarif-results.js
var sarif_results = __webpack_require__(2402);
// EXTERNAL MODULE: ./packages/report/lib/sarif-rules.js
var sarif_rules = __webpack_require__(1563);
;// CONCATENATED MODULE: ./packages/report/lib/sarif.js





/**
 * A compliance analysis as SARIF 2.1.0 for GitHub code scanning: one run, a result for each violation, warning, waived and allowed
 * finding, the last two as suppressed. No line of the repository is in it.
 */
function complianceSarif(analysis, limits = sarif_log/* GITHUB_LIMITS */.f) {
    // What somebody would allow and may not is a violation or warning already.
    const allowed = analysis.allowedFindings.filter(({ refused }) => refused === null);
    const rules = [...(0,sarif_rules/* sarifRules */.V)(analysis), ...(0,findings_sarif_rules/* findingRules */.B)(allowed.map(({ finding }) => finding))];
    const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
    const run = {
        category: "compliance-analysis",
        version: analysis.producer.version,
        evaluatedAt: analysis.evaluatedAt,
        rules,
        results: [...(0,sarif_results/* ranked */.a)(analysis, indexOf), ...allowed.map((each) => (0,findings_sarif/* suppressedResult */.c)(each, indexOf))],
        whole: "the result document",
        notes: notes(analysis),
    };
    return (0,sarif_log/* sarifLog */.e)(run, limits);
}
/** What nobody judged. */
function notes({ rulesNotEvaluated, notEvaluated }) {
    return [
        ...rulesNotEvaluated.map(({ code, reason }) => `Not evaluated, which is not the same as passed: ${code}: ${reason}`),
        ...notEvaluated.map(({ what, reason }) => `Not evaluated: ${what}: ${reason}`),
    ];
}

// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/text/lib/budget.js
var budget = __webpack_require__(5032);
// EXTERNAL MODULE: ./packages/report/lib/fit.js
var fit = __webpack_require__(9359);
// EXTERNAL MODULE: ./packages/report/lib/words.js
var words = __webpack_require__(633);
;// CONCATENATED MODULE: ./packages/report/lib/allowed-findings.js



const LONGEST = 600;
/** How somebody allows a finding, in words. */
const KINDS = {
    comment: "a comment beside it",
    paths: "a path rule of the configuration",
    baseline: "the baseline",
};
/** Findings that somebody allows, and those that somebody would allow but may not yet; the second stand among the findings too. */
function allowedFindings(allowed) {
    const counts = allowed.filter(({ refused }) => refused === null);
    const refused = allowed.filter((each) => each.refused !== null);
    return [
        ...(counts.length === 0
            ? []
            : [
                (0,fit/* text */.Qq)("### Allowed findings"),
                table(counts, ["Reason", "Until"], ({ reason, expires }) => [
                    (0,lib_escape/* escapeMarkdown */.FV)((0,budget/* truncate */.x)(reason, LONGEST)),
                    expires === null ? "no end" : (0,lib_escape/* code */.aY)(expires),
                ]),
            ]),
        ...(refused.length === 0
            ? []
            : [
                (0,fit/* text */.Qq)("### Not allowed by the change itself"),
                table(refused, ["Why it does not count"], (each) => [(0,lib_escape/* escapeMarkdown */.FV)((0,budget/* truncate */.x)(each.refused ?? "", LONGEST))]),
            ]),
    ];
}
function table(rows, head, cells) {
    return {
        kind: "table",
        head: ["Finding", "Place", "Allowed by", ...head],
        rows: rows.map((each) => [
            `${(0,lib_escape/* code */.aY)(each.finding.rule)} ${(0,lib_escape/* escapeMarkdown */.FV)(each.finding.redacted)}`,
            (0,lib_escape/* code */.aY)((0,budget/* truncate */.x)(place(each), 200)),
            KINDS[each.kind],
            ...cells(each),
        ]),
        omitted: (count) => `${(0,words/* counted */.h)(count, "finding")} left out; the result document has all.`,
    };
}
/** The same for a log or terminal, a line each. */
function allowedLines(allowed) {
    return allowed.map((each) => {
        const { kind, reason, expires, refused } = each;
        const what = `${each.finding.rule} at ${place(each)}`;
        return refused === null
            ? `~ ${what} allowed by ${KINDS[kind]}${expires === null ? "" : `, until ${expires}`}: ${reason}`
            : `! ${what} is not allowed by ${KINDS[kind]}: ${refused}`;
    });
}
function place({ finding: { location, commit } }) {
    if (location !== null)
        return `${location.path}${location.line === null ? "" : `:${location.line}`}`;
    return commit === null ? "the pull request's text" : `the message of commit ${commit.slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./packages/report/lib/compliance-analysis-frameworks.js



/** Rules that a cell names before it only counts them. */
const NAMED = 3;
/** One row per framework: its status, how many controls have which, and what to mend first. */
function frameworkTable({ controls, violations }) {
    const rows = frameworks/* frameworks */.I
        .map((framework) => ({ framework, own: controls.filter((control) => control.framework === framework.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ framework, own }) => frameworkRow(framework, own, violations));
    return {
        kind: "table",
        head: ["Framework", "Status", "Satisfied", "Not satisfied", "Waived", "Not evaluated", "Not applicable", "To mend"],
        rows,
        omitted: (count) => `${(0,words/* counted */.h)(count, "framework")} left out.`,
    };
}
function frameworkRow(framework, controls, violations) {
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
    return [(0,lib_escape/* escapeMarkdown */.FV)(framework.title), status, ...columns.map(String), toMend(controls, violations)];
}
/** The rules with violations that evidence one of the controls; most violations first. */
function toMend(controls, violations) {
    const ids = new Set(controls.map(({ id }) => id));
    const found = new Map();
    for (const { code: rule, controls: own } of violations)
        if (own.some((id) => ids.has(id)))
            found.set(rule, (found.get(rule) ?? 0) + 1);
    const ordered = [...found].sort(([, a], [, b]) => b - a);
    const named = ordered.slice(0, NAMED).map(([rule, times]) => `${(0,lib_escape/* code */.aY)(rule)}${times > 1 ? ` (${times})` : ""}`);
    const more = ordered.length - named.length;
    return [...named, ...(more > 0 ? [(0,words/* counted */.h)(more, "more rule")] : [])].join("<br>");
}

// EXTERNAL MODULE: ./packages/report/lib/with-code.js
var with_code = __webpack_require__(5918);
;// CONCATENATED MODULE: ./packages/report/lib/compliance-analysis-groups.js




const compliance_analysis_groups_LONGEST = 600;
/** Every waived finding with the waiver's reason, approver, ticket and last day. */
function exceptions(results) {
    if (results.length === 0)
        return [];
    return [
        (0,fit/* text */.Qq)("### Waived"),
        {
            kind: "table",
            head: ["Waiver", "Finding", "Reason", "Approver", "Ticket", "Until"],
            rows: results.map(({ result, waiver }) => [
                (0,lib_escape/* code */.aY)((0,budget/* truncate */.x)(waiver.id, 100)),
                `${(0,lib_escape/* code */.aY)(result.code)}<br>${(0,with_code/* withCode */.S)((0,budget/* truncate */.x)(result.message, compliance_analysis_groups_LONGEST))}`,
                (0,lib_escape/* escapeMarkdown */.FV)((0,budget/* truncate */.x)(waiver.reason, compliance_analysis_groups_LONGEST)),
                (0,lib_escape/* code */.aY)(waiver.approver),
                (0,lib_escape/* escapeMarkdown */.FV)((0,budget/* truncate */.x)(waiver.ticket, compliance_analysis_groups_LONGEST)),
                (0,lib_escape/* code */.aY)(waiver.expires),
            ]),
            omitted: (count) => `${(0,words/* counted */.h)(count, "waived finding")} left out; the result document has all.`,
        },
    ];
}
/** What passed and what did not apply, folded away. */
function judgedFine({ successes, notApplicable }) {
    return [...folded("passed", successes), ...folded("not applicable", notApplicable)];
}
function folded(what, rules) {
    if (rules.length === 0)
        return [];
    return [
        (0,fit/* text */.Qq)([
            `<details><summary>${(0,words/* counted */.h)(rules.length, "rule")} ${what}</summary>`,
            "",
            ...byReason(rules),
            "",
            "</details>",
        ].join("\n")),
    ];
}
/** One line per reason: one usually stands behind many rules. */
function byReason(outcomes) {
    const grouped = new Map();
    for (const { reason, code: rule } of outcomes)
        grouped.set(reason, [...(grouped.get(reason) ?? []), rule]);
    return [...grouped].map(([reason, rules]) => `- ${(0,lib_escape/* escapeMarkdown */.FV)(reason)}: ${rules.map(lib_escape/* code */.aY).join(", ")}`);
}
/** Every control with its status and the rules that evidence it, each with what became of it. */
function everyControl(analysis) {
    const { controls } = analysis;
    if (controls.length === 0)
        return [];
    const signOf = signs(analysis);
    const ordered = [...controls].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
    return [
        (0,fit/* text */.Qq)(`<details><summary>All ${(0,words/* counted */.h)(controls.length, "control")}</summary>\n\n✅ passed, ❌ found something, ⚠️ waived, ❔ not evaluated, – not applicable`),
        {
            kind: "table",
            head: ["Control", "Title", "Status", "Rules that evidence it"],
            rows: ordered.map((control) => [
                (0,lib_escape/* code */.aY)(control.id),
                (0,lib_escape/* escapeMarkdown */.FV)(control.title),
                control.status.replace("-", " "),
                control.rules.map((rule) => `${signOf(rule)} ${(0,lib_escape/* code */.aY)(rule)}`).join("<br>"),
            ]),
            omitted: (count) => `${(0,words/* counted */.h)(count, "control")} left out; the result document has all.`,
        },
        (0,fit/* text */.Qq)("</details>"),
    ];
}
const ORDER = [
    "not-satisfied",
    "not-evaluated",
    "waived",
    "satisfied",
    "not-applicable",
];
/** What became of a rule, as a sign; the worst where several things did. */
function signs(analysis) {
    const marked = [
        ["–", analysis.notApplicable.map((rule) => rule.code)],
        ["✅", analysis.successes.map((rule) => rule.code)],
        ["❔", analysis.rulesNotEvaluated.map((rule) => rule.code)],
        ["⚠️", analysis.exceptions.map(({ result }) => result.code)],
        ["❌", [...analysis.violations, ...analysis.warnings].map((result) => result.code)],
    ];
    const sign = new Map(marked.flatMap(([each, codes]) => codes.map((rule) => [rule, each])));
    return (rule) => sign.get(rule) ?? "❔";
}

// EXTERNAL MODULE: ./packages/text/lib/visible.js
var visible = __webpack_require__(3651);
;// CONCATENATED MODULE: ./packages/report/lib/waiver.js


const DAYS = 90;
/**
 * The narrowest waiver that removes a result: of its rule, at its paths and in its services, for 90 days. It removes whatever
 * else the rule finds wholly within both, and nothing beside. A result with neither can only be waived together with its rule,
 * which `covers` says. What only a person can say is left between angle brackets, which no configuration accepts.
 */
function waiverFor(result, evaluatedAt) {
    const expires = new Date(Date.parse(evaluatedAt) + DAYS * 86_400_000).toISOString().slice(0, 10);
    const yaml = [
        "- id: <W-1>",
        `  rule: ${PLAIN.test(result.code) ? result.code : quoted(result.code)}`,
        `  scope: ${scopeOf(result)}`,
        "  reason: <why the risk is acceptable>",
        '  approver: "<@who approves>"',
        "  ticket: <where it was decided>",
        `  expires: ${expires}`,
        ...(result.lines === null || result.paths.length === 0
            ? []
            : [
                "  # Without the # before it, the next line ends the waiver as soon as one of these files changes:",
                `  # lines: ${result.lines}`,
            ]),
    ].join("\n");
    return { yaml, covers: `this rule ${placeOf(result)}, for every change until ${expires}` };
}
const PLAIN = /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)+$/;
function placeOf({ paths, services }) {
    if (paths.length === 0 && services.length === 0)
        return "everywhere, because the finding has no path or service that could narrow it";
    const at = paths.length === 1 ? "at this path" : `at these ${(0,words/* counted */.h)(paths.length, "path")}`;
    const within = services.length === 1 ? "in this service" : "in these services";
    return [...(paths.length > 0 ? [at] : []), ...(services.length > 0 ? [within] : [])].join(" ");
}
function scopeOf({ paths, services }) {
    const list = (name, values) => values.length === 0 ? [] : [`${name}: [${values.map(quoted).join(", ")}]`];
    const parts = [...list("paths", paths.map(literally)), ...list("services", services)];
    return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
/** A path as a pattern of a workflow's `paths:` filter that matches only itself. */
function literally(path) {
    return path.replace(/[*?+[\]\\]/g, "\\$&").replace(/^!/, "\\!");
}
/**
 * A value as a JSON string, which YAML reads as it is. Whatever is invisible is written in YAML's own escapes, so that a page
 * that shows it otherwise cannot change what is copied from it.
 */
function quoted(value) {
    return [...JSON.stringify(value)].map((c) => (c === "\t" || (0,visible/* visible */.R)(c) === c ? c : escaped(c))).join("");
}
function escaped(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}

// EXTERNAL MODULE: ./packages/report/lib/would-block.js
var would_block = __webpack_require__(1129);
;// CONCATENATED MODULE: ./packages/report/lib/compliance-analysis-violations.js






/** Violations shown in full, each with what to do and a waiver to paste; the rest is in a table. */
const IN_FULL = 20;
const compliance_analysis_violations_LONGEST = 600;
/** A waiver of more bytes names so many paths that nobody reads it in a summary. */
const LONGEST_WAIVER = 8_000;
/** The violations to show in full: those that block before others, and one of each rule before a second of any. */
function shownInFull(violations) {
    const met = new Map();
    const numbered = violations.map((result) => {
        const nth = met.get(result.code) ?? 0;
        met.set(result.code, nth + 1);
        return { result, nth };
    });
    numbered.sort((a, b) => Number((0,would_block/* blocks */.B)(b.result)) - Number((0,would_block/* blocks */.B)(a.result)) || a.nth - b.nth);
    const ordered = numbered.map(({ result }) => result);
    return { inFull: ordered.slice(0, IN_FULL), others: ordered.slice(IN_FULL) };
}
/** One violation: why the change is blocked, what to write, and the waiver that would be needed instead. */
function violation(result, { controls, rules, evaluatedAt }) {
    const titleOf = (id) => controls.find((control) => control.id === id)?.title;
    const rule = rules.find((each) => each.code === result.code);
    const evidenced = result.controls.map((id) => {
        const title = titleOf(id);
        return `${(0,lib_escape/* code */.aY)(id)}${title === undefined ? "" : ` ${(0,lib_escape/* escapeMarkdown */.FV)((0,budget/* truncate */.x)(title, 200))}`}`;
    });
    const asks = [
        ...(rule === undefined ? [] : [(0,with_code/* withCode */.S)((0,budget/* truncate */.x)(rule.description, compliance_analysis_violations_LONGEST))]),
        ...(evidenced.length === 0 ? [] : [`It evidences ${evidenced.join("; ")}.`]),
    ];
    return (0,fit/* text */.Qq)([
        `### ${(0,would_block/* blocks */.B)(result) ? "❌" : "⚠️ Advised:"} ${(0,lib_escape/* escapeMarkdown */.FV)(result.title)}`,
        `${(0,lib_escape/* code */.aY)(result.code)}${compliance_analysis_violations_place(result)}`,
        ...((0,would_block/* blocks */.B)(result) ? [] : [would_block/* WOULD_BLOCK */.m]),
        `**Why**: ${(0,with_code/* withCode */.S)((0,budget/* truncate */.x)(result.message, compliance_analysis_violations_LONGEST))}`,
        ...(asks.length === 0 ? [] : [`**What the rule asks**: ${asks.join(" ")}`]),
        `**What to write**: ${(0,with_code/* withCode */.S)((0,budget/* truncate */.x)(result.solution, compliance_analysis_violations_LONGEST))}`,
        waiver(result, evaluatedAt),
    ].join("\n\n"));
}
function waiver(result, evaluatedAt) {
    const { yaml, covers } = waiverFor(result, evaluatedAt);
    if ((0,budget/* byteLength */.d)(yaml) > LONGEST_WAIVER)
        return `Waive it instead: a waiver of this rule whose scope names its ${(0,words/* counted */.h)(result.paths.length, "path")}, which are too many to print; the result document lists them.`;
    return `<details><summary>Waive it instead, for a time and with a reason</summary>\n\n<pre>\n${lines(yaml)}\n</pre>\n\nUnder <code>waivers:</code> of the configuration on the base branch; fill in what stands between angle brackets. It waives ${(0,lib_escape/* escapeMarkdown */.FV)(covers)}. The approver may not be an author of the change.\n\n</details>`;
}
/** Lines inside an HTML block, which Markdown would end at an empty one. */
function lines(content) {
    return content.split("\n").map(lib_escape/* escapeHtml */.ZD).join("\n");
}
function compliance_analysis_violations_place({ commit, location, services }) {
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
        (0,fit/* text */.Qq)(`### ${(0,words/* counted */.h)(results.length, "more violation")}`),
        resultTable(results, (count) => `${(0,words/* counted */.h)(count, "violation")} left out; the result document has all.`),
    ];
}
function warnings(results) {
    if (results.length === 0)
        return [];
    return [
        (0,fit/* text */.Qq)("### Warnings"),
        resultTable(results, (count) => `${(0,words/* counted */.h)(count, "warning")} left out; the result document has all.`),
    ];
}
function resultTable(results, omitted) {
    return {
        kind: "table",
        head: ["Rule", "Finding", "What to do"],
        rows: results.map((each) => [
            `${(0,lib_escape/* code */.aY)(each.code)}${compliance_analysis_violations_place(each)}`,
            (0,with_code/* withCode */.S)((0,budget/* truncate */.x)(each.message, compliance_analysis_violations_LONGEST)),
            (0,with_code/* withCode */.S)((0,budget/* truncate */.x)(each.solution, compliance_analysis_violations_LONGEST)),
        ]),
        omitted,
    };
}

// EXTERNAL MODULE: ./packages/report/lib/not-evaluated.js
var not_evaluated = __webpack_require__(9017);
;// CONCATENATED MODULE: ./packages/report/lib/compliance-analysis.js









/**
 * A compliance analysis as a job summary of at most `budget` bytes: the verdict, frameworks, what to mend and how, then the other
 * groups: warnings, waived, not evaluated, passed and not applicable, and every control.
 */
function complianceSummary(analysis, budget) {
    const { inFull, others } = shownInFull(analysis.violations);
    return (0,fit/* fit */.Uj)([
        (0,fit/* text */.Qq)(`## Compliance: ${analysis.compliant ? "compliant" : "not compliant"}`),
        (0,fit/* text */.Qq)(opening(analysis)),
        ...ownVerdict(analysis),
        frameworkTable(analysis),
        ...inFull.map((each) => violation(each, analysis)),
        ...moreViolations(others),
        ...warnings(analysis.warnings),
        ...exceptions(analysis.exceptions),
        ...allowedFindings(analysis.allowedFindings),
        ...(0,not_evaluated/* notEvaluatedBlocks */.P)(analysis, byReason(analysis.rulesNotEvaluated)),
        ...judgedFine(analysis),
        ...everyControl(analysis),
    ], budget);
}
function opening(analysis) {
    const blocking = analysis.violations.filter(would_block/* blocks */.B).length;
    const advised = analysis.violations.length - blocking;
    const allowed = analysis.allowedFindings.filter(({ refused }) => refused === null).length;
    const found = [
        blocking > 0 ? `**${(0,words/* counted */.h)(blocking, "violation")}**` : "no violation",
        advised > 0 ? `${(0,words/* counted */.h)(advised, "advised violation")} (would block if enforced)` : "",
        analysis.warnings.length > 0 ? (0,words/* counted */.h)(analysis.warnings.length, "warning") : "",
        analysis.exceptions.length > 0 ? `${analysis.exceptions.length} waived` : "",
        allowed > 0 ? `${(0,words/* counted */.h)(allowed, "finding")} allowed` : "",
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
    return [(0,fit/* text */.Qq)(`> [!IMPORTANT]\n> ${(0,lib_escape/* escapeMarkdown */.FV)((0,budget/* truncate */.x)(own.note, 2000))}`)];
}

;// CONCATENATED MODULE: ./packages/report/lib/compliance-analysis-lines.js



/** Findings of each kind that a log lists: nobody reads more of them there. */
const LISTED = 200;
/** A compliance analysis for a log or terminal: what is wrong and how to mend it, the verdict last. Untrusted text is escaped by the sink. */
function complianceLines(analysis) {
    const { violations, warnings, exceptions, allowedFindings } = analysis;
    return [
        ...first(violations, "violation", (each) => (0,would_block/* blocks */.B)(each) ? finding("✗", each) : [...finding("✗ (advised)", each), `    ${would_block/* WOULD_BLOCK */.m}`]),
        ...first(warnings, "warning", (each) => finding("!", each)),
        ...first(exceptions, "waived finding", ({ result, waiver }) => [
            `~ ${result.code} waived by ${waiver.id} (${waiver.ticket}, approved by ${waiver.approver}, until ${waiver.expires}: ${waiver.reason}): ${result.message}`,
        ]),
        ...first(allowedFindings, "allowed finding", (each) => allowedLines([each])),
        ...(analysis.ownVerdict === null ? [] : [analysis.ownVerdict.note]),
        ...(analysis.complete
            ? []
            : [`not evaluated: ${[...new Set(analysis.rulesNotEvaluated.map(({ reason }) => reason))].join("; ")}`]),
        verdict(analysis),
    ];
}
/**
 * Violations and warnings at lines that the diff has, each understandable by itself. What has no such place is noted for the run
 * when it is a violation; else the summary has it.
 */
function complianceAnnotations(analysis, lineInDiff) {
    return [
        ...analysis.violations.map((each) => (0,would_block/* blocks */.B)(each) ? note("error", each, "", lineInDiff) : note("warning", each, ` ${would_block/* WOULD_BLOCK */.m}`, lineInDiff)),
        ...analysis.warnings.map((each) => note("warning", each, "", lineInDiff)).filter(({ path }) => path !== null),
    ];
}
function first(all, noun, linesOf) {
    const more = all.length - LISTED;
    return [
        ...all.slice(0, LISTED).flatMap(linesOf),
        ...(more > 0 ? [`… ${(0,words/* counted */.h)(more, `more ${noun}`)}; the result document has all.`] : []),
    ];
}
function finding(sign, { code, message, solution }) {
    return [`${sign} ${code}: ${message}`, `    ${solution}`];
}
function verdict({ compliant, complete, violations, warnings, exceptions, policiesEvaluated }) {
    return `${compliant ? "compliant" : "not compliant"}${complete ? "" : ", not complete"}: ${(0,words/* counted */.h)(violations.length, "violation")}, ${(0,words/* counted */.h)(warnings.length, "warning")}, ${exceptions.length} waived; ${policiesEvaluated.length} policies`;
}
function note(level, result, advice, lineInDiff) {
    const { location, code, title, message, solution } = result;
    const line = location === null ? null : lineInDiff(location);
    const elsewhere = location === null || line !== null
        ? ""
        : ` At ${location.path}${location.line === null ? "" : `:${location.line}`}.`;
    return {
        level,
        title,
        message: `${message}${elsewhere}${advice} ${solution} (${code})`,
        path: line === null ? null : (location?.path ?? null),
        line,
    };
}

;// CONCATENATED MODULE: ./packages/report/lib/diff-lines.js
/** For annotations, which a pull request shows only at lines that it adds or changes. */
function linesInDiff(files) {
    const hunksOf = new Map(files.map(({ path, hunks }) => [path, hunks.filter(({ added }) => added.length > 0)]));
    return ({ path, line }) => {
        const hunks = hunksOf.get(path) ?? [];
        if (line === null)
            return hunks[0]?.newStart ?? null;
        return hunks.some(({ newStart, added }) => newStart <= line && line < newStart + added.length) ? line : null;
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
    "github-token": (0,inputs/* text */.Qq)({
        description: "Token that may read pull requests (`pull-requests: read`), for the rules on author, reviews and labels. Without it they are not evaluated.",
    }),
    policies: (0,inputs/* lines */.Mn)({
        description: "Policies of your own that the workflow checked out from another repository, one path a line: folders of Rego (compiled by the `opa` on the PATH), `.wasm` files or bundles (`.tar.gz`). Those of the judged repository are listed under `policies` in its configuration.",
    }),
    data: (0,inputs/* lines */.Mn)({
        description: "Files (JSON or YAML) from another repository that policies read as `data`, one path a line. Those of the judged repository are listed under `data` in its configuration.",
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
    const pullRequest = await (0,reviewed_pull_request/* readPullRequest */.D)({
        event: context.event,
        token: inputs.githubToken,
        apiUrl: process.env["GITHUB_API_URL"],
        mainline: (0,mainline/* mainline */.Y)(change),
    });
    const authors = [(0,landing/* pullRequestAuthor */.Y)(context.event), pullRequest.known ? pullRequest.pullRequest.author : undefined];
    const when = { evaluatedAt: context.evaluatedAt, landed: (0,landing/* hasLanded */.h)(context.event) };
    const analysis = await (0,analyse/* analyseCompliance */.Zq)(change, lintOf, {
        ...when,
        logins: authors.filter((login) => login !== undefined),
        pullRequest: (0,pull_request/* inputPullRequest */.h)(pullRequest),
        own: {
            cacheDirectory: (0,external_node_path_.join)(request.outputDirectory, "cache"),
            runner: { workspace: context.workspace, policies: inputs.policies, data: inputs.data },
            signal: context.signal,
        },
    });
    const document = await (0,write_document/* writeDocument */.f)(request.outputDirectory, "compliance-analysis", {
        ...(0,header/* predicateHeader */.n)(change, {
            action: "compliance-analyze",
            version: package_namespaceObject.rE,
            mode: inputs.mode,
            evaluatedAt: context.evaluatedAt,
            materials: {
                catalog: lint.catalogDigest,
                ...(0,materials/* policyMaterials */.Z)(analysis),
                ...(given === undefined ? {} : { "commit-lint": given.sha256 }),
            },
            reasons: [
                ...(given?.statement.predicate.mode.reasons ?? []),
                ...(pullRequest.known || context.event === undefined
                    ? []
                    : [`The pull request was not read: ${pullRequest.reason}`]),
            ],
            notEvaluated: [
                ...change.notEvaluated,
                ...(await (0,adopted_part/* adoptedPart */.P)(change, when)).notEvaluated,
                ...uncoveredFrameworks(change.configuration.value.frameworks, analysis.controls),
            ],
        }),
        ...analysis,
    });
    const { predicate } = document.statement;
    const sarif = (0,external_node_path_.join)((0,external_node_path_.dirname)(document.path), "compliance-analysis.sarif");
    await (0,lib_document/* replaceFile */.fR)(sarif, complianceSarif(predicate));
    return {
        document,
        outputs: {
            compliant: String(analysis.compliant),
            complete: String(analysis.complete),
            violations: String(analysis.violations.length),
            warnings: String(analysis.warnings.length),
            exceptions: String(analysis.exceptions.length),
            "not-evaluated": String(analysis.rulesNotEvaluated.length),
            "sarif-path": sarif,
        },
        summary: (budget) => complianceSummary(predicate, budget),
        annotations: complianceAnnotations(predicate, linesInDiff(change.files)),
        lines: [
            ...complianceLines(predicate),
            ...change.notices,
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
/** Lints a change here and now, once; the squash message as the given document has it, since its maker may have known the settings. */
function linter({ evaluatedAt }, given) {
    const known = new Map();
    return (change) => {
        const before = known.get(change);
        if (before !== undefined)
            return before;
        const lint = (0,lint_change/* lintChange */.W)(change, {
            pullRequest: change.pullRequest,
            squash: "unknown",
            day: evaluatedAt.slice(0, 10),
        });
        const judged = given === undefined ? lint : { ...lint, squash: given.statement.predicate.squash };
        known.set(change, judged);
        return judged;
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


/***/ }),

/***/ 3278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findingRules)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);
/* harmony import */ var _sarif_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1563);
/* harmony import */ var _sarif_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6837);



/** What a finding of a category is, and what to do. */
const CATEGORIES = {
    phi: {
        title: "An identifier of a patient",
        help: "Take the value out of the change, and out of its commits before they are shared; use made-up values of a reserved range instead. If it was pushed, tell whoever is responsible for privacy.",
    },
    secret: {
        title: "A credential",
        help: "Revoke the credential first, whether or not it was pushed; then take it out of the change and its commits, and read it from the environment or a secret store.",
    },
    safeguard: {
        title: "A safeguard that is weakened or removed",
        help: "Put the safeguard back, or do what it did in another place of the same change.",
    },
};
/** The rules that findings are of, sorted, with the controls that they touch as tags. */
function findingRules(findings) {
    const byRule = new Map();
    for (const finding of findings) {
        const list = byRule.get(finding.rule);
        if (list === undefined)
            byRule.set(finding.rule, [finding]);
        else
            list.push(finding);
    }
    return [...byRule]
        .sort(([a], [b]) => (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a, b))
        .map(([rule, [first, ...rest]]) => {
        const { title, help } = CATEGORIES[first?.category ?? "secret"];
        const controls = [...new Set([first, ...rest].flatMap((each) => each?.controls ?? []))].sort(_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U);
        const text = (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(`${title}: ${rule}`, 255);
        return {
            id: rule,
            name: text,
            shortDescription: { text },
            fullDescription: { text },
            help: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(help, 1000) },
            properties: { tags: ["security", ...controls].slice(0, _sarif_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_TAGS */ ._) },
        };
    });
}


/***/ }),

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findingsSarif),
/* harmony export */   c: () => (/* binding */ suppressedResult)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9050);
/* harmony import */ var _findings_sarif_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3278);
/* harmony import */ var _sarif_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8966);
/* harmony import */ var _sarif_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2402);
/* harmony import */ var _sarif_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6837);





/**
 * The findings of a scan as SARIF 2.1.0 for GitHub code scanning: one run, one result for each finding at its exact place, what is
 * waived as suppressed. Neither a value nor its line is in it.
 */
function findingsSarif({ findings, waived, notScanned }, { version, evaluatedAt }, limits = _sarif_log_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_LIMITS */ .f) {
    const rules = (0,_findings_sarif_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .findingRules */ .B)([...findings, ...waived.map(({ finding }) => finding)]);
    const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
    const first = [...findings].sort((a, b) => b.confidence - a.confidence || (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a.rule, b.rule));
    const results = [
        ...first.map((finding) => findingResult(finding, indexOf)),
        ...waived.map((each) => suppressedResult(each, indexOf)),
    ];
    const notes = notScanned.map(({ path, reason }) => `Not scanned: ${path}: ${reason}`);
    const whole = "the result in JSON";
    return (0,_sarif_log_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifLog */ .e)({ category: "scan", version, evaluatedAt, rules, results, whole, notes }, limits);
}
/** One finding as a result at its exact place. */
function findingResult(finding, indexOf) {
    const { rule, confidence, synthetic, redacted, side } = finding;
    const made = synthetic ? ", marked as made up" : "";
    const text = `${redacted}: ${rule}, confidence ${confidence} of 100${made}${side === "removed" ? ", in a removed line" : ""}.`;
    return {
        ruleId: rule,
        ruleIndex: indexOf.get(rule) ?? -1,
        level: levelOf(finding),
        message: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(text, 1000) },
        locations: [location(finding)],
    };
}
/** What blocks is an error; what is unsure a warning; what is made up, or a safeguard that was added, is said for the record. */
function levelOf({ confidence, synthetic, safeguard }) {
    if (synthetic || safeguard?.effect === "added")
        return "note";
    return confidence >= 90 ? "error" : "warning";
}
/** A removed line is not in the file any more: GitHub can show the finding at the file only. */
function location({ location: found, side, column, endColumn }) {
    const line = side === "removed" ? 1 : (found?.line ?? 1);
    const exact = side !== "removed" && column !== null && endColumn !== null;
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,_sarif_results_js__WEBPACK_IMPORTED_MODULE_4__/* .uri */ .H)(found?.path ?? "(message)") },
            region: {
                startLine: line,
                startColumn: exact ? column : 1,
                endLine: line,
                endColumn: exact ? Math.max(endColumn, column) : 1,
            },
        },
    };
}
/** What somebody allows, as a suppressed result. */
function suppressedResult(waived, indexOf) {
    return { ...findingResult(waived.finding, indexOf), suppressions: [suppression(waived)] };
}
function suppression({ kind, reason }) {
    return {
        kind: kind === "comment" ? "inSource" : "external",
        status: "accepted",
        justification: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(reason, 1000),
    };
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

/***/ 8966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sarifLog),
/* harmony export */   f: () => (/* binding */ GITHUB_LIMITS)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _sarif_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6837);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(633);



/** GitHub refuses a file with more results, or that is larger when compressed. */
const MOST_RESULTS = 25_000;
const MOST_BYTES = 10_000_000;
const GITHUB_LIMITS = { results: MOST_RESULTS, bytes: MOST_BYTES };
/**
 * A SARIF 2.1.0 log of one run, with as many results as the limits allow; a notification says how many were left out.
 * `partialFingerprints` are left to the uploader, which has the files.
 *
 * Source: "SARIF support for code scanning", GitHub Docs; OASIS SARIF 2.1.0.
 */
function sarifLog(run, limits) {
    for (let kept = Math.min(run.results.length, limits.results);; kept = Math.floor(kept / 2)) {
        const text = `${JSON.stringify(log(run, run.results.slice(0, kept)))}\n`;
        if (kept === 0 || fits(text, limits.bytes))
            return text;
    }
}
/** What is small enough as it is need not be compressed to know. */
function fits(text, bytes) {
    return Buffer.byteLength(text) <= bytes || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text).length <= bytes;
}
function log(run, results) {
    const omitted = run.results.length - results.length;
    const left = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(omitted, "result")} left out to stay within GitHub's limits; ${run.whole} has all.`;
    const notifications = [
        ...(omitted === 0 ? [] : [{ level: "warning", message: left }]),
        ...run.notes.map((message) => ({ level: "note", message })),
    ];
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "gitops-health",
                        semanticVersion: run.version,
                        informationUri: "https://github.com/gitops-health/gitops-health",
                        rules: run.rules,
                    },
                },
                automationDetails: { id: `gitops-health/${run.category}/` },
                invocations: [
                    {
                        executionSuccessful: true,
                        endTimeUtc: run.evaluatedAt,
                        toolExecutionNotifications: notifications.map(({ level, message }) => ({
                            level,
                            message: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .p)(message, 1000) },
                        })),
                    },
                ],
                columnKind: "utf16CodeUnits",
                results,
            },
        ],
    };
}


/***/ }),

/***/ 2402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ uri),
/* harmony export */   a: () => (/* binding */ ranked)
/* harmony export */ });
/* harmony import */ var _gitops_health_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5059);
/* harmony import */ var _sarif_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6837);
/* harmony import */ var _would_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1129);



/** What a finding about a change as a whole is shown at, when it names no path either. */
const CONFIGURATION = ".github/gitops-health.yml";
/** All findings as results, most important first: what blocks, what would, warnings, what is waived, what is said of waivers. */
function ranked({ violations, warnings, exceptions }, indexOf) {
    const result = (each, level, note = "") => sarifResult(each, level, note, indexOf);
    const ofWaivers = ({ code }) => code.startsWith("waiver.");
    return [
        ...violations.filter(_would_block_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .B).map((each) => result(each, "error")),
        ...violations.filter((each) => !(0,_would_block_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .B)(each)).map((each) => result(each, "warning", _would_block_js__WEBPACK_IMPORTED_MODULE_0__/* .WOULD_BLOCK */ .m)),
        ...warnings.filter((each) => !ofWaivers(each)).map((each) => result(each, "warning")),
        ...exceptions.map((each) => ({
            ...result(each.result, (0,_would_block_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .B)(each.result) ? "error" : "warning"),
            suppressions: [suppression(each)],
        })),
        ...warnings.filter(ofWaivers).map((each) => result(each, "note")),
    ];
}
function sarifResult(result, level, note, indexOf) {
    const { code, message, solution, commit } = result;
    const of = commit === null ? "" : `(commit ${commit.slice(0, 12)})`;
    return {
        ruleId: code,
        ruleIndex: indexOf.get(code) ?? -1,
        level,
        message: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)([message, note, solution, of].filter((part) => part !== "").join(" "), 1500) },
        locations: [location(result)],
    };
}
/**
 * GitHub shows no result without a location, and only the first. A finding without one is shown at the first path that it is
 * about, or else at the configuration that judges it. All four places of a region are required; where a line ends is not known
 * without reading it, so the region is the place before its first character.
 */
function location({ location: found, paths }) {
    const path = found?.path ?? paths[0] ?? CONFIGURATION;
    const line = Math.max(found?.line ?? 1, 1);
    return {
        physicalLocation: {
            artifactLocation: { uri: uri(path) },
            region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
        },
    };
}
/** A path as a relative URI reference: its bytes, percent-encoded but for what RFC 3986 leaves unreserved. */
function uri(path) {
    return [...(0,_gitops_health_git__WEBPACK_IMPORTED_MODULE_2__/* .pathBytes */ .X)(path)]
        .map((byte) => {
        const character = String.fromCharCode(byte);
        return /[A-Za-z0-9._~/-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
        .join("");
}
function suppression({ waiver }) {
    const { id, ticket, approver, expires, reason } = waiver;
    return {
        kind: "external",
        status: "accepted",
        justification: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(`Waiver ${id} (${ticket}), approved by ${approver}, until ${expires}: ${reason}`, 1000),
    };
}


/***/ }),

/***/ 1563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sarifRules),
/* harmony export */   _: () => (/* binding */ MOST_TAGS)
/* harmony export */ });
/* harmony import */ var _sarif_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6837);

/** GitHub keeps so many tags of a rule. */
const MOST_TAGS = 10;
/** The rules that results are of, sorted by code, each with the controls that it evidences as tags. */
function sarifRules({ rules, warnings }) {
    const known = new Set(rules.map(({ code }) => code));
    // What is said of waivers comes from no policy, so it describes itself.
    const ofWaivers = new Map(warnings
        .filter(({ code }) => !known.has(code))
        .map(({ code, title, solution }) => [code, { code, title, description: title, solution, controls: [] }]));
    return [...rules, ...ofWaivers.values()]
        .sort((a, b) => (a.code < b.code ? -1 : 1))
        .map(({ code, title, description, solution, controls }) => ({
        id: code,
        name: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(title, 255),
        shortDescription: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(title, 1000) },
        fullDescription: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(description, 1000) },
        help: { text: (0,_sarif_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(withBlanks(solution), 4000) },
        properties: { tags: [...new Set(["compliance", ...controls])].slice(0, MOST_TAGS) },
    }));
}
/** What differs from finding to finding is shown as a blank. */
function withBlanks(template) {
    return template.replace(/\{([a-zA-Z]+)\}/g, "<$1>");
}


/***/ }),

/***/ 6837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3651);

/**
 * Text for a SARIF message, whoever wrote it: one line in which brackets make no link and braces no placeholder (SARIF 2.1.0,
 * 3.11.5 and 3.11.6), at most so many UTF-8 bytes before that. GitHub takes no empty text.
 */
function plain(text, bytes) {
    return (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)((0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text).trim() || "(no text)", bytes)
        .replace(/[\\[\]]/g, "\\$&")
        .replace(/[{}]/g, "$&$&");
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

/***/ 1129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ blocks),
/* harmony export */   m: () => (/* binding */ WOULD_BLOCK)
/* harmony export */ });
/** Whether a violation blocks the change, or is only advised by the configuration's `enforcement`. */
function blocks({ enforcement }) {
    return enforcement === "block";
}
/** What is said of a violation that is only advised, wherever it is shown. */
const WOULD_BLOCK = "Advised only: if its rule were enforced, this would have blocked the change.";


/***/ })

};
