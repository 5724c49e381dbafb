export const id = 422;
export const ids = [422];
export const modules = {

/***/ 2034:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "098f0e0aa2562faf454d.base64";

/***/ }),

/***/ 911:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "cd7a917073ac542332b6.json";

/***/ }),

/***/ 7682:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "42a31d050aae80b48558.json";

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
    const { trailers, footers } = (0,_gitops_health_message__WEBPACK_IMPORTED_MODULE_1__/* .parseMessage */ .v)(message);
    const values = [...trailers, ...footers]
        .filter((trailer) => trailer.key.toLowerCase() === "co-authored-by")
        .map((trailer) => trailer.value);
    return [...new Set(values)];
}


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ analyseCompliance)
});

// UNUSED EXPORTS: underOwnConfiguration

// EXTERNAL MODULE: ./packages/catalog/lib/catalog.js + 6 modules
var catalog = __webpack_require__(5920);
// EXTERNAL MODULE: ./packages/config/lib/path-rules.js
var path_rules = __webpack_require__(9675);
// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
// EXTERNAL MODULE: ./packages/text/lib/nearest.js
var nearest = __webpack_require__(7979);
// EXTERNAL MODULE: ./packages/commits/lib/rules.js + 29 modules
var rules = __webpack_require__(2010);
// EXTERNAL MODULE: ./packages/contracts/lib/frameworks.js
var frameworks = __webpack_require__(4868);
;// CONCATENATED MODULE: ./packages/policy/lib/applicability.js


const applies = { kind: "applies" };
const notApplicable = (reason) => ({ kind: "not-applicable", reason });
const notEvaluated = (reason) => ({ kind: "not-evaluated", reason });
/**
 * A rule passes only when it was really judged: without services nobody knows which paths are regulated, without detectors
 * nobody looked, and what is switched off did not run.
 */
function applicability(rule, input, configuration) {
    const off = disabledFrameworks(rule, configuration);
    if (off !== undefined)
        return notApplicable(`the framework ${off} is not among the configuration's frameworks`);
    if (rule.phase === "deploy") {
        if (input.phase === "change")
            return notEvaluated("binds when the deployment is approved");
        if (input.approvals === null)
            return notEvaluated("no approvals were collected");
    }
    const mapped = rule.lint.flatMap(lintRules);
    if (mapped.length > 0 && mapped.every((id) => configuration.commit.rules[id] === "off"))
        return notEvaluated(`commit-lint does not judge ${rule.lint.join(", ")}: switched off in the configuration`);
    return byScope(rule.scope, input);
}
/** Ids of the rules of commit-lint that a name stands for; `group/*` for all of a group. */
function lintRules(name) {
    if (!name.endsWith("/*"))
        return [name];
    return rules/* rules */.a.map(({ id }) => id).filter((id) => id.startsWith(name.slice(0, -1)));
}
function byScope(scope, input) {
    const configured = Object.keys(input.config.services).length > 0;
    if (Array.isArray(scope)) {
        if (!configured)
            return notEvaluated(NO_SERVICES);
        return scope.some((domain) => input.domains.includes(domain))
            ? applies
            : notApplicable(`no changed path has the domain ${scope.join(" or ")}`);
    }
    switch (scope) {
        case "change":
            return applies;
        case "codes":
            return input.commits.some(({ codes }) => codes.length > 0) ? applies : notApplicable("no commit names a control");
        case "squash":
            if (input.squash === null)
                return notApplicable("the commits have landed; no squash merge is ahead");
            return input.squash.length > 0 ? applies : notEvaluated("without a pull request no squash message is known");
        case "governance":
            return input.governanceEdits.length > 0
                ? applies
                : notApplicable("the change edits nothing that decides how changes are judged");
        case "unconfigured":
            return configured ? notApplicable("the configuration has services") : applies;
        case "multi-domain":
            if (!configured)
                return notEvaluated(NO_SERVICES);
            return input.domains.length > 1 ? applies : notApplicable("the change touches no two regulated domains");
        case "findings":
            return notEvaluated(input.findings.reason);
    }
}
const NO_SERVICES = "the configuration has no services, so nothing is known to be regulated";
/** The framework that a rule belongs to and that is not enabled; undefined when the rule counts. */
function disabledFrameworks(rule, configuration) {
    const of = frameworks/* frameworks */.I.filter(({ policy }) => rule.collections.includes(policy));
    if (of.length === 0 || of.some(({ id }) => configuration.frameworks.includes(id)))
        return undefined;
    return of.map(({ id }) => id).join(", ");
}

;// CONCATENATED MODULE: ./packages/policy/lib/controls.js


/**
 * The status of every control that some rule evidences, sorted by id. The worst of its rules counts, in the order of
 * `RuleStatus`. A rule that binds in a later phase only counts when the control has no other.
 */
function controlOutcomes(rules, statusOf, phase, enabled) {
    const byControl = new Map();
    for (const rule of rules)
        for (const id of rule.controls)
            byControl.set(id, [...(byControl.get(id) ?? []), rule]);
    return [...byControl]
        .map(([id, evidencing]) => ({ id, evidencing, control: catalog/* catalog */.U.get(id) }))
        .filter(({ control }) => control !== undefined && enabled.includes(control.framework))
        .map(({ id, evidencing, control }) => {
        const binding = evidencing.filter((rule) => phase === "deploy" || rule.phase === "change");
        const statuses = (binding.length > 0 ? binding : evidencing).map(statusOf);
        const worst = ORDER.find((status) => statuses.includes(status)) ?? "not-evaluated";
        return {
            id,
            title: control?.title ?? id,
            framework: control?.framework ?? "",
            status: CONTROL_STATUS[worst],
            rules: evidencing.map((rule) => rule.code).sort(compare/* compare */.U),
        };
    })
        .sort((a, b) => (0,compare/* compare */.U)(a.id, b.id));
}
const ORDER = ["violated", "not-evaluated", "waived", "success", "not-applicable"];
const CONTROL_STATUS = {
    violated: "not-satisfied",
    "not-evaluated": "not-evaluated",
    waived: "waived",
    success: "satisfied",
    "not-applicable": "not-applicable",
};

// EXTERNAL MODULE: ./packages/policy/lib/error.js
var error = __webpack_require__(9706);
// EXTERNAL MODULE: ./packages/policy/lib/policies.js + 2 modules
var lib_policies = __webpack_require__(8803);
// EXTERNAL MODULE: ./packages/policy/lib/rules.js
var lib_rules = __webpack_require__(4279);
// EXTERNAL MODULE: ./packages/text/lib/glob.js + 1 modules
var glob = __webpack_require__(7412);
;// CONCATENATED MODULE: ./packages/policy/lib/waivers.js

const SOON_DAYS = 30;
const DAY = 86_400_000;
/**
 * Applies the waivers that are in force on a day (`YYYY-MM-DD`, UTC; the day that a waiver expires on still counts). A waiver
 * removes exactly the results whose code it names and that lie wholly within its scope. Nobody waives their own change.
 */
function applyWaivers(judged, waivers, day, people, codes) {
    const sorted = [...waivers]
        .sort((a, b) => (0,compare/* compare */.U)(a.id, b.id))
        .map((waiver) => ({ waiver, covers: coverage(waiver) }));
    const notices = new Map();
    const notice = (made) => notices.set(`${made.code} ${made.message}`, made);
    for (const { waiver } of sorted)
        if (!names(waiver, codes))
            notice(unknownRule(waiver, codes));
    const unwaived = [];
    const exceptions = [];
    for (const each of judged) {
        const matching = sorted.filter(({ covers }) => covers(each.raw)).map(({ waiver }) => waiver);
        const good = matching.find((waiver) => objection(waiver, day, people) === undefined);
        if (good === undefined) {
            unwaived.push(each);
            for (const waiver of matching)
                notice(objection(waiver, day, people));
            continue;
        }
        const { id, reason, approver, ticket, expires } = good;
        exceptions.push({ result: each.result, waiver: { id, reason, approver, ticket, expires } });
        const days = Math.round((Date.parse(expires) - Date.parse(day)) / DAY);
        if (days <= SOON_DAYS)
            notice(endsSoon(good, days));
    }
    return { unwaived, exceptions, notices: [...notices.values()].sort((a, b) => (0,compare/* compare */.U)(a.message, b.message)) };
}
/** Whether a waiver's rule and scope cover a result: all of its paths and all of its services, where the scope names any. */
function coverage(waiver) {
    const { paths, services } = waiver.scope;
    const selection = paths === undefined ? undefined : (0,glob/* globs */.g)(paths);
    return (raw) => namesCode(waiver, raw.code) &&
        (selection === undefined || (raw.paths.length > 0 && raw.paths.every((path) => selection.matches(path)))) &&
        (services === undefined ||
            (raw.services.length > 0 && raw.services.every((service) => services.includes(service))));
}
function namesCode({ rule }, code) {
    return rule.endsWith(".*") ? code.startsWith(rule.slice(0, -1)) : code === rule;
}
function names(waiver, codes) {
    return codes.some((code) => namesCode(waiver, code));
}
/** Why a waiver does not count, as a warning; undefined when it does. */
function objection(waiver, day, people) {
    if (people.includes(waiver.approver.toLowerCase()))
        return warning("waiver.own_change", "A waiver is not approved by an author of the change", `Waiver ${waiver.id} does not count: its approver ${waiver.approver} is an author, committer or co-author of the change.`, "Have somebody who did not work on the change approve the waiver, and name that person in it.");
    const from = waiver["effective-from"];
    if (from !== undefined && day < from)
        return warning("waiver.not_yet_effective", "A waiver counts from its first day", `Waiver ${waiver.id} does not count yet: it is effective from ${from}.`, "Wait for that day, or have an earlier one approved.");
    if (day > waiver.expires)
        return warning("waiver.expired", "A waiver counts until its last day", `Waiver ${waiver.id} expired on ${waiver.expires}; what it waived is a violation again.`, `Mend the violation, or have the waiver renewed with a new date and ticket (it was ${waiver.ticket}).`);
    return undefined;
}
function endsSoon(waiver, days) {
    return warning("waiver.ends_soon", "A waiver is about to end", `Waiver ${waiver.id} ends on ${waiver.expires} (${days === 0 ? "today" : `in ${days} day${days === 1 ? "" : "s"}`}).`, "Mend what it waives, or have it renewed in time.");
}
function unknownRule(waiver, codes) {
    const near = (0,nearest/* nearest */.p)(waiver.rule, codes)[0];
    return warning("waiver.unknown_rule", "A waiver names a rule that exists", `Waiver ${waiver.id} waives nothing: there is no rule ${waiver.rule}${near === undefined ? "" : `; did you mean ${near}?`}`, "Correct the rule's code in the waiver, or remove the waiver.");
}
function warning(code, title, message, solution) {
    return {
        code,
        title,
        message,
        solution,
        controls: [],
        enforcement: "advise",
        commit: null,
        location: null,
        services: [],
    };
}

;// CONCATENATED MODULE: ./packages/policy/lib/evaluate.js







/**
 * Judges an input by the policies: what fired, what was waived, what passed, and what was not judged and why. Only what
 * applied and did not fire is a success. The same input gives the same result.
 */
function evaluatePolicies(input, options) {
    const { configuration, policies = (0,lib_policies/* ourPolicies */.l1)() } = options;
    const { rules } = policies;
    const outcome = new Map(rules.map((rule) => [rule.code, applicability(rule, input, configuration)]));
    const fired = policies.evaluate(input);
    const known = new Map(rules.map((rule) => [rule.code, rule]));
    const order = new Map(input.commits.map(({ sha }, index) => [sha, index]));
    const judge = (results) => results
        .map((raw) => judged(raw, ruleOf(known, raw), configuration))
        .filter(({ result }) => outcome.get(result.code)?.kind === "applies")
        .sort((a, b) => inOrder(a.result, b.result, order));
    const codes = rules.map((rule) => rule.code);
    refuseUnknown(Object.keys(configuration.enforcement.rules), codes);
    const { unwaived, exceptions, notices } = applyWaivers(judge([...fired.deny, ...fired.warn]), configuration.waivers, input.now.at.slice(0, 10), input.people, codes);
    const ofKind = (kind) => unwaived.filter((each) => each.kind === kind).map(({ result }) => result);
    const violations = ofKind("deny");
    const warnings = [...ofKind("warn"), ...notices];
    const violated = new Set([...violations, ...warnings].map(({ code }) => code));
    const waived = new Set(exceptions.map(({ result }) => result.code));
    const statusOf = (rule) => {
        const { kind } = outcome.get(rule.code);
        if (kind !== "applies")
            return kind;
        return violated.has(rule.code) ? "violated" : waived.has(rule.code) ? "waived" : "success";
    };
    const withReason = (kind) => rules.flatMap((rule) => {
        const found = outcome.get(rule.code);
        return found?.kind === kind
            ? [{ ...named(rule), reason: found.reason, phase: rule.phase, due: isDue(rule) }]
            : [];
    });
    // Rules on findings join the default collections together with the detectors. Until then they are listed as not
    // evaluated, so that nobody takes them for passed, but a verdict without them is complete: else none could ever be.
    const isDue = (rule) => rule.scope !== "findings" && (rule.phase === "change" || input.phase === "deploy");
    const unevaluated = withReason("not-evaluated");
    return {
        compliant: violations.every(({ enforcement }) => enforcement === "advise"),
        complete: unevaluated.every(({ due }) => !due),
        violations,
        warnings,
        exceptions: [...exceptions],
        successes: rules
            .filter((rule) => statusOf(rule) === "success")
            .map((rule) => ({ ...named(rule), reason: "applied and found nothing" })),
        notApplicable: withReason("not-applicable").map(({ phase: _, due: __, ...rest }) => rest),
        rulesNotEvaluated: unevaluated,
        policiesEvaluated: [
            ...new Set(rules.filter((rule) => statusOf(rule) !== "not-evaluated").map((rule) => rule.package)),
        ].sort(compare/* compare */.U),
        controls: controlOutcomes(rules, statusOf, input.phase, configuration.frameworks),
        bundleDigest: policies.digest,
    };
}
/** A mistyped code under `enforcement.rules` would change nothing and look as if it did. */
function refuseUnknown(named, codes) {
    const wrong = named.find((code) => !codes.includes(code));
    if (wrong === undefined)
        return;
    const [near] = (0,nearest/* nearest */.p)(wrong, codes);
    throw new error/* PolicyError */.p("unknown-rule", "user", `The configuration's enforcement.rules names "${wrong}", which is the code of no rule${near === undefined ? "; codes look like hipaa.phi_metadata.missing_trailer" : `; did you mean "${near}"?`}`);
}
/** A rule that the catalogue does not know would be a verdict without a title, a message or a control. */
function ruleOf(known, raw) {
    const rule = known.get(raw.code);
    if (rule === undefined)
        throw new error/* PolicyError */.p("result-unknown", "ours", `A policy gave the code ${raw.code}, which its rules file does not have.`);
    return rule;
}
function judged(raw, rule, configuration) {
    const result = {
        code: rule.code,
        title: rule.title,
        message: (0,lib_rules/* filled */.Bq)(rule.failureMessage, raw.params),
        solution: (0,lib_rules/* filled */.Bq)(rule.solution, raw.params),
        controls: [...rule.controls].sort(compare/* compare */.U),
        enforcement: rule.kind === "warn" ? "advise" : enforcementOf(rule.code, configuration),
        commit: raw.commit,
        location: raw.location,
        services: [...new Set(raw.services)].sort(compare/* compare */.U),
    };
    return { result, raw, kind: rule.kind };
}
function enforcementOf(code, { enforcement }) {
    return Object.hasOwn(enforcement.rules, code)
        ? (enforcement.rules[code] ?? enforcement.default)
        : enforcement.default;
}
function named(rule) {
    return { code: rule.code, title: rule.title, controls: [...rule.controls].sort(compare/* compare */.U) };
}
function inOrder(a, b, commits) {
    return ((0,compare/* compare */.U)(a.code, b.code) ||
        (commits.get(a.commit) ?? -1) - (commits.get(b.commit) ?? -1) ||
        (0,compare/* compare */.U)(a.location?.path ?? "", b.location?.path ?? "") ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (0,compare/* compare */.U)(a.message, b.message));
}

// EXTERNAL MODULE: ./packages/change/lib/people.js
var lib_people = __webpack_require__(7955);
// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/message/lib/trailer-table.js
var trailer_table = __webpack_require__(5887);
// EXTERNAL MODULE: ./packages/text/lib/budget.js
var budget = __webpack_require__(5032);
;// CONCATENATED MODULE: ./packages/policy/lib/people.js

const NOREPLY = /^(?:[0-9]+\+)?([a-z0-9-]+)@users\.noreply\.github\.com$/;
/**
 * What identifies people named as `Name <email>`: the address, the GitHub login of a noreply address, and for any other address
 * its local part as if it were a login. The last is a guess on the strict side: git alone cannot tell who `@alice` is, and
 * nobody may approve their own change by using another address.
 */
function identitiesOf(people) {
    const identities = new Set();
    for (const person of people) {
        const email = addressOf(person).toLowerCase();
        if (email === "")
            continue;
        identities.add(email);
        const login = NOREPLY.exec(email)?.[1] ?? email.split("@", 1)[0];
        if (login !== undefined && login !== "")
            identities.add(`@${login}`);
    }
    return [...identities].sort(compare/* compare */.U);
}
function addressOf(person) {
    const open = person.lastIndexOf("<");
    const close = person.indexOf(">", open);
    return open < 0 || close < 0 ? "" : person.slice(open + 1, close).trim();
}

;// CONCATENATED MODULE: ./packages/policy/lib/suspects.js
/** Words of path names that suggest a domain. A hint for repositories without a configuration, never a verdict. */
const WORDS = {
    phi: "phi",
    ephi: "phi",
    patient: "phi",
    ehr: "phi",
    emr: "phi",
    fhir: "phi",
    hl7: "phi",
    clinical: "phi",
    diagnosis: "phi",
    prescription: "phi",
    payment: "financial",
    billing: "financial",
    invoice: "financial",
    ledger: "financial",
    payroll: "financial",
    cardholder: "cardholder",
    device: "device",
    infusion: "device",
    pacemaker: "device",
    ventilator: "device",
    firmware: "device",
};
/** Places that one service is proposed for; more are drawn together. */
const MOST = 5;
/**
 * The domains that paths look like, each with the first path that does. All of them carry the same proposal: `services` for a
 * configuration, one service per domain, with the folder named for the domain, or the deepest one common to the files that are.
 */
function suspectedPaths(paths) {
    const byDomain = new Map();
    for (const path of new Set(paths)) {
        const suspicion = suspicionOf(path);
        if (suspicion === undefined)
            continue;
        const known = byDomain.get(suspicion.domain);
        if (known === undefined)
            byDomain.set(suspicion.domain, [suspicion]);
        else
            known.push(suspicion);
    }
    const services = `services: { ${[...byDomain].map(([domain, all]) => serviceFor(domain, all)).join(", ")} }`;
    return [...byDomain].flatMap(([domain, [first, ...others]]) => first === undefined
        ? []
        : [
            {
                path: first.path,
                others: others.length === 0 ? "" : moreOf(others.length),
                domain,
                word: first.word,
                services,
            },
        ]);
}
function suspicionOf(path) {
    const parts = path.split("/");
    for (const [depth, part] of parts.entries())
        for (const word of wordsOf(part)) {
            const domain = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
            if (domain === undefined)
                continue;
            const named = depth < parts.length - 1;
            return { path, domain, word, folder: parts.slice(0, named ? depth + 1 : depth), named };
        }
    return undefined;
}
function moreOf(count) {
    return ` (and ${count} more ${count === 1 ? "path" : "paths"})`;
}
/** A service to paste; names and patterns are JSON strings, which YAML reads as they are. */
function serviceFor(domain, suspicions) {
    const named = distinct(suspicions.filter((each) => each.named).map(({ folder }) => folder));
    const loose = suspicions.filter((each) => !each.named).map(({ folder }) => folder);
    const all = [...named, ...(loose.length === 0 ? [] : drawnTogether(loose))];
    const folders = all.length > MOST ? drawnTogether(all) : all;
    const [only] = named;
    const name = (all.length === 1 ? only?.at(-1) : undefined) ?? domain;
    const patterns = folders.some((folder) => folder.length === 0) ? ["**"] : folders.map(patternOf);
    return `${JSON.stringify(name)}: { paths: [${patterns.map((each) => JSON.stringify(each)).join(", ")}], domains: [${domain}] }`;
}
/** The deepest folder that holds all of them; when that is the repository, the outermost ones, if they are few. */
function drawnTogether(folders) {
    const common = folders.reduce((shared, folder) => {
        const end = shared.findIndex((part, depth) => folder[depth] !== part);
        return end < 0 ? shared : shared.slice(0, end);
    });
    if (common.length > 0)
        return [common];
    const outermost = distinct(folders.map((folder) => folder.slice(0, 1)));
    return outermost.length > MOST ? [[]] : outermost;
}
function distinct(folders) {
    return [...new Map(folders.map((folder) => [folder.join("/"), folder])).values()];
}
function patternOf(folder) {
    return `${folder.map(literally).join("/")}/**`;
}
/** Words of a name such as `patientRecords_v2`, lower-case, in the singular. */
function wordsOf(part) {
    const words = part.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*/g) ?? [];
    return words
        .map((word) => word.toLowerCase())
        .flatMap((word) => (word.endsWith("s") ? [word, word.slice(0, -1)] : [word]));
}
/** A path segment as a pattern that matches only itself. */
function literally(part) {
    return part.replace(/[*?+[\]\\]/g, "\\$&").replace(/^!/, "\\!");
}

;// CONCATENATED MODULE: ./packages/policy/lib/policy-input.js







const LONGEST_BODY = 16 * 1024;
// 9999-12-31T23:59:59Z: git takes any number as a time, and a year of five digits has another form.
const LAST_SECOND = 253_402_300_799;
/** The one document that a whole range of commits is judged by. Pure: the same change, lint and time give the same bytes. */
function policyInput(change, lint, options) {
    const { value, source } = change.configuration;
    const linted = new Map(lint.commits.map((message) => [message.sha, message]));
    const people = (0,lib_people/* peopleOf */.x)(change.commits.map(({ commit }) => commit));
    const identities = identitiesOf([...people.authors, ...people.committers, ...people.coAuthors]);
    const configured = Object.keys(value.services).length > 0;
    return {
        now: { at: options.evaluatedAt, epoch: Math.floor(Date.parse(options.evaluatedAt) / 1000) },
        phase: options.phase ?? "change",
        repository: change.repository,
        range: { base: change.range.base, head: change.range.head, mergeBase: change.range.mergeBase },
        config: {
            source,
            services: Object.fromEntries(Object.entries(value.services).map(([name, service]) => [
                name,
                { domains: service.domains, owners: service.owners, safetyClass: service["safety-class"] ?? null },
            ])),
            trailers: Object.fromEntries(Object.entries(value.commit.trailers).map(([domain, keys]) => [
                domain,
                keys.map((key) => (0,trailer_table/* trailerName */.ht)(key) ?? key),
            ])),
        },
        commits: change.commits.map((commit) => inputCommit(commit, linted.get(commit.commit.sha))),
        files: change.files.map(inputFile),
        services: union([change.services, ...change.commits.map((commit) => commit.services)]),
        domains: nouns/* domains */.C5.filter((domain) => [change, ...change.commits].some((each) => each.domains.includes(domain))),
        risk: inputRisk(change.squashedRisk),
        squash: options.landed
            ? null
            : lint.squash.map(({ basis, composition, result }) => ({ basis, composition, lint: inputLint(result) })),
        governanceEdits: [...change.governanceEdits],
        suspectedPaths: configured ? [] : suspectedPaths(touchedPaths(change)),
        people: union([identities, (options.logins ?? []).map((login) => `@${login.toLowerCase()}`)]),
        approvals: options.approvals?.map((approval) => ({ ...approval })) ?? null,
        findings: change.findings,
    };
}
function inputCommit(change, lint) {
    const { commit, message, risk } = change;
    if (lint === undefined)
        throw new error/* PolicyError */.p("lint-missing", "ours", `Commit ${commit.sha} was not linted; please report this.`);
    return {
        sha: commit.sha,
        kind: lint.kind,
        parents: commit.parents.length,
        author: inputPerson(commit.author),
        committer: inputPerson(commit.committer),
        coAuthors: (0,lib_people/* coAuthors */.X)(commit.message),
        message: inputMessage(message),
        files: change.files.map(inputFile),
        services: [...change.services],
        domains: [...change.domains],
        codes: change.codes.map((code) => ({ ...code, suggestions: [...code.suggestions] })),
        lint: inputLint(lint),
        risk: inputRisk(risk),
    };
}
function inputMessage(message) {
    const { header, declared } = message;
    const { codes: _, ...facts } = declared;
    const seen = new Set();
    const trailers = [...message.trailers, ...message.footers]
        .map(({ canonical, value, line }) => ({ key: canonical, value, line }))
        .filter(({ key, line }) => !seen.has(`${line} ${key}`) && seen.add(`${line} ${key}`));
    return {
        header: (0,budget/* truncate */.x)(header.text, LONGEST_BODY),
        conventional: header.conventional,
        type: header.type,
        scope: header.scope,
        breaking: message.breaking,
        body: (0,budget/* truncate */.x)(message.body.join("\n"), LONGEST_BODY),
        trailers,
        trailerKeys: union([trailers.map(({ key }) => key.toLowerCase())]),
        declared: { ...facts, reviewers: [...declared.reviewers] },
    };
}
function inputFile(file) {
    return {
        path: file.path,
        previousPath: file.previousPath ?? null,
        status: file.status,
        additions: file.additions,
        deletions: file.deletions,
        services: [...file.services],
        domains: [...file.domains],
        safetyClass: file.safetyClass,
        isTest: file.isTest,
        isDoc: file.isDoc,
    };
}
function inputLint(message) {
    return message.findings.map(({ rule, severity, line }) => ({ rule, severity, line }));
}
function inputRisk({ score, level, computedLevel, declaredLevel }) {
    return { score, level, computedLevel, declaredLevel };
}
function inputPerson({ name, email, time }) {
    const epoch = Math.min(Math.max(time, 0), LAST_SECOND);
    return { name, email, at: new Date(epoch * 1000).toISOString().replace(/\.\d+Z$/, "Z"), epoch };
}
function* touchedPaths(change) {
    for (const { files } of [change, ...change.commits])
        for (const file of files) {
            yield file.path;
            if (file.previousPath !== undefined)
                yield file.previousPath;
        }
}
function union(lists) {
    return [...new Set(lists.flat())].sort(compare/* compare */.U);
}

;// CONCATENATED MODULE: ./packages/policy/lib/summary.js
/**
 * The four yes/no answers that a reader of a compliance report looks for first. Each is asked of the commits that it matters
 * for (PHI, high risk, regulated); when there are none, of all. Merges, whose messages nobody writes, are left out.
 */
function complianceFacts(input) {
    const written = input.commits.filter((commit) => commit.kind !== "merge");
    const every = (matters, holds) => {
        const asked = written.some(matters) ? written.filter(matters) : written;
        return asked.length > 0 && asked.every(holds);
    };
    return {
        hipaaMetadataPresent: every(({ domains }) => domains.includes("phi"), ({ message: { declared } }) => declared.hipaaAdmin !== null && declared.phiImpact !== null),
        suggestedReviewersPresent: every(({ risk }) => risk.level === "high" || risk.level === "critical", ({ message }) => message.declared.reviewers.length > 0),
        riskLevelSpecified: every(({ domains }) => domains.length > 0, ({ message }) => message.declared.riskLevel !== null),
        conventionalCommitsFormat: every(() => true, ({ message }) => message.conventional),
    };
}

;// CONCATENATED MODULE: ./packages/policy/lib/analyse.js





/**
 * Judges a change by the configuration that counts and, when the change edits what it is judged by, also by its own: that
 * verdict is shown beside the one that counts and decides nothing. `lint` is asked again for the other configuration.
 */
function analyseCompliance(change, lint, options) {
    const input = policyInput(change, lint(change), options);
    const policies = options.policies === undefined ? {} : { policies: options.policies };
    const evaluation = evaluatePolicies(input, { configuration: change.configuration.value, ...policies });
    return {
        commit: change.range.head,
        ...evaluation,
        summary: complianceFacts(input),
        ownVerdict: ownVerdict(change, lint, options),
        catalogVersion: catalog/* catalog */.U.version,
    };
}
function ownVerdict(change, lint, options) {
    const own = underOwnConfiguration(change);
    if (own === null)
        return null;
    const input = policyInput(own, lint(own), options);
    const policies = options.policies === undefined ? {} : { policies: options.policies };
    const { compliant, violations } = evaluatePolicies(input, {
        configuration: own.configuration.value,
        ...policies,
    });
    const files = change.governanceEdits.join(", ");
    return {
        compliant,
        violations: violations.length,
        note: `The change edits what it is judged by (${files}). The verdict that counts is by the base branch's files; by its own files the change would be ${compliant ? "compliant" : "not compliant"}.`,
    };
}
/** The change as its own configuration sees it: the same commits, other services and domains. Null when it has none of its own. */
function underOwnConfiguration(change) {
    const { ownConfiguration } = change;
    if (ownConfiguration === null)
        return null;
    const factsOf = (0,path_rules/* pathRules */.f)(ownConfiguration.value);
    const files = (changed) => changed.map((file) => ({
        ...file,
        ...(0,path_rules/* joinFacts */.g)([factsOf(file.path), ...(file.previousPath === undefined ? [] : [factsOf(file.previousPath)])]),
    }));
    const remapped = (each) => {
        const mapped = files(each.files);
        const { services, domains } = (0,path_rules/* joinFacts */.g)(mapped);
        return { ...each, files: mapped, services, domains };
    };
    return {
        ...remapped(change),
        configuration: ownConfiguration,
        ownConfiguration: null,
        commits: change.commits.map(remapped),
    };
}


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PolicyError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can go wrong with the policies themselves; a rule that fires is no error. */
class PolicyError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l1: () => (/* binding */ ourPolicies),
  Hu: () => (/* binding */ ourPoliciesDigest)
});

// UNUSED EXPORTS: policiesFrom

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./packages/policy/lib/bundle.generated.js
/** Made by tools/policies.mjs. */
const bundle = {
    digest: "5923f6cbe337948b892997c65ffb2924528926e65a01b8938a9444826410aee0",
    compiler: "opa 1.22.0",
};

// EXTERNAL MODULE: ./packages/policy/lib/error.js
var error = __webpack_require__(9706);
// EXTERNAL MODULE: ./node_modules/@open-policy-agent/opa-wasm/src/index.mjs
var src = __webpack_require__(7774);
;// CONCATENATED MODULE: ./packages/policy/lib/module.js



// `loadPolicy` asks for the global Response, which makes Node load its whole fetch (50 ms); the synchronous one, which the SDK
// exports only inside its default and types as a named export, does not.
const { loadPolicySync } = src/* default */.A;
const PAGE = 64 * 1024;
// Measured: 12 to 17 bytes for each byte of input. Growing page by page instead takes four to ten times as long.
const MEMORY_PER_INPUT_BYTE = 12;
const LEAST_PAGES = 64;
const MOST_PAGES = 16_384;
const params = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]));
/** A result as a rule gives it. */
const RawResult = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    params,
    commit: schemas/* nullable */.mee(schemas/* string */.YjP()),
    location: schemas/* nullable */.mee(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* nullable */.mee(schemas/* number */.aig()) })),
    /** What a waiver's scope is matched with. */
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
    services: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const Output = schemas/* tuple */.PVZ([
    schemas/* strictObject */.rej({ result: schemas/* strictObject */.rej({ deny: schemas/* array */.YOg(RawResult), warn: schemas/* array */.YOg(RawResult) }) }),
]);
/** A compiled module as a function of the input. One call judges a whole range of commits. Throws when the bytes are no module. */
function policyModule(wasm, data) {
    const module = new WebAssembly.Module(wasm);
    return (input) => {
        const bytes = new TextEncoder().encode(JSON.stringify(input)).buffer;
        const wanted = Math.ceil((bytes.byteLength * MEMORY_PER_INPUT_BYTE) / PAGE);
        const initial = Math.min(Math.max(LEAST_PAGES, wanted), MOST_PAGES);
        let output;
        try {
            // A module is instantiated for each evaluation, with memory for its input; compiling it once is what costs.
            const policy = loadPolicySync(module, { initial, maximum: MOST_PAGES });
            refuseHostBuiltins(policy.wasmInstance, policy.mem);
            policy.setData(data);
            output = policy.evaluate(bytes);
        }
        catch (cause) {
            if (cause instanceof error/* PolicyError */.p)
                throw cause;
            throw new error/* PolicyError */.p("evaluation-failed", "ours", `The policies could not be evaluated on ${bytes.byteLength} bytes of input (${reason(cause)}); judge fewer commits at once, or report this.`, { cause });
        }
        const parsed = parse/* safeParse */.xL(Output, output);
        if (!parsed.success)
            throw new error/* PolicyError */.p("module-invalid", "ours", "The policies gave a result of a form that we do not know.");
        return parsed.data[0].result;
    };
}
/** A module that asks its host for functions would mean what the host makes of them; ours ask for none. */
function refuseHostBuiltins(instance, memory) {
    const { exports } = "instance" in instance ? instance.instance : instance;
    const { builtins, opa_json_dump: dump } = exports;
    const start = builtins === undefined || dump === undefined ? 0 : dump(builtins());
    const bytes = new Uint8Array(memory.buffer);
    const names = Object.keys(JSON.parse(Buffer.from(bytes.subarray(start, bytes.indexOf(0, start))).toString("utf8")));
    if (names.length > 0)
        throw new error/* PolicyError */.p("module-asks-host", "user", `The policy module needs builtins that OPA does not compile to WASM (${names.join(", ")}); build it with policies/capabilities.json to find where they are used.`);
}
/** The SDK throws strings and plain objects. */
function reason(cause) {
    if (typeof cause === "string")
        return cause;
    return cause instanceof Error || (typeof cause === "object" && cause !== null && "message" in cause)
        ? String(cause.message)
        : "unknown reason";
}

// EXTERNAL MODULE: ./packages/policy/lib/rules.js
var rules = __webpack_require__(4279);
;// CONCATENATED MODULE: ./packages/policy/lib/policies.js







let ours;
/** Our own policies, as shipped beside the code. Fails closed when a file is missing or is not the one that was released. */
function ourPolicies() {
    // A bundler copies each file that is named by a literal in `new URL`.
    ours ??= policiesFrom({
        "wasm/policy.wasm.base64": shipped(new URL(/* asset import */ __webpack_require__(2034), __webpack_require__.b)),
        "wasm/rules.json": shipped(new URL(/* asset import */ __webpack_require__(7682), __webpack_require__.b)),
        "wasm/data.json": shipped(new URL(/* asset import */ __webpack_require__(911), __webpack_require__.b)),
    }, bundle.digest);
    return ours;
}
/** Digest of our own policies, without reading them. */
const ourPoliciesDigest = bundle.digest;
/** Policies from bytes. Throws `bundle-altered` when they have not the expected digest, `module-invalid` when they are no policies. */
function policiesFrom(files, expected) {
    const digest = digestOf(files);
    if (digest !== expected)
        throw new error/* PolicyError */.p("bundle-altered", "integrity", `The policy bundle has sha256 ${digest}, but ${expected} was released with this version; the action's files were altered, so use a released version as it is.`);
    try {
        return {
            evaluate: policyModule(Buffer.from(Buffer.from(files["wasm/policy.wasm.base64"]).toString("latin1"), "base64"), parse/* parse */.qg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), json(files["wasm/data.json"]))),
            rules: parse/* parse */.qg(rules/* Rules */.im, json(files["wasm/rules.json"])),
            digest,
        };
    }
    catch (cause) {
        throw new error/* PolicyError */.p("module-invalid", "ours", `The policy bundle ${digest} cannot be loaded; please report this.`, { cause });
    }
}
function digestOf(files) {
    const names = ["wasm/data.json", "wasm/policy.wasm.base64", "wasm/rules.json"];
    return (0,canonical/* sha256 */.sc)(names.map((name) => `${name} ${(0,canonical/* sha256 */.sc)(files[name])}\n`).join(""));
}
function shipped(url) {
    try {
        return (0,external_node_fs_.readFileSync)(url);
    }
    catch (cause) {
        throw new error/* PolicyError */.p("bundle-missing", "integrity", `The policy bundle's file "${url.pathname}" cannot be read (${cause.code}); it is part of every release.`, { cause });
    }
}
function json(bytes) {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
}


/***/ }),

/***/ 4279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   im: () => (/* binding */ Rules)
/* harmony export */ });
/* unused harmony exports Scope, Rule */
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4620);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);


/** When a rule applies: to every change, to changes of some domains, or to what its name says. */
const Scope = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["change", "codes", "squash", "governance", "unconfigured", "multi-domain", "findings"]),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_1__/* .domains */ .C5)),
]);
/** What a rule says of itself: its METADATA, which a compiled module does not hold. */
const Rule = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `<package>.<short_name>`. */
    code: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    package: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `deny`: its results break the rule; `warn`: its results should be seen. */
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["deny", "warn"]),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** With `{placeholders}` for the result's params. */
    failureMessage: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    params: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    solution: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Canonical ids of the controls that it evidences. */
    controls: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** `baseline`, or policy names of frameworks. */
    collections: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    phase: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["change", "deploy"]),
    scope: Scope,
    /** Rules of commit-lint that it maps; `group/*` for a whole group. */
    lint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** The rules in a `rules.json`, sorted by code. */
const Rules = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Rule);
/** A message with its placeholders filled in; a placeholder without a value stays, so that it is seen. */
function filled(template, params) {
    return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name) => Object.hasOwn(params, name) ? String(params[name]) : whole);
}


/***/ })

};
