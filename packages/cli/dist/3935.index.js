export const id = 3935;
export const ids = [3935];
export const modules = {

/***/ 2586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ activeRules),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _gitops_health_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7773);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3992);
/* harmony import */ var _rules_kind_fixup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9101);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4355);




const known = new WeakMap();
/** The rules that apply to messages of a kind under a configuration, worked out once for both. */
function activeRules(configuration, kind) {
    let byKind = known.get(configuration);
    if (byKind === undefined) {
        byKind = new Map();
        known.set(configuration, byKind);
    }
    let active = byKind.get(kind);
    if (active === undefined) {
        active = select(configuration, kind);
        byKind.set(kind, active);
    }
    return active;
}
/**
 * The severity of a rule under a configuration: the one given there, else the rule's own. Who gives options to a rule that is off by
 * default, and no severity, wants it judged: then a broken one is an error.
 */
function severityOf(rule, configuration) {
    const given = (0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_0__/* .ruleSeverity */ .uK)(configuration.commit.rules, rule.id);
    if (given !== undefined)
        return given;
    return rule.severity === "off" && configuration.commit.rules[rule.id] !== undefined ? "error" : rule.severity;
}
/** What each option of a rule is under a configuration. */
function effectiveOptions(rule, configuration) {
    const table = rule.options ?? {};
    const given = configuration.commit.rules[rule.id] ?? {};
    const entries = Object.entries(table).map(([name, option]) => [name, given[name] ?? option.default]);
    return Object.fromEntries(entries);
}
function select(configuration, kind) {
    const exempt = exemptions(configuration, kind);
    return _rules_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.flatMap((rule) => {
        const severity = severityOf(rule, configuration);
        if (severity === "off" || exempt.includes(rule.id.slice(0, rule.id.indexOf("/"))))
            return [];
        const configured = severity !== rule.severity || (0,_gitops_health_config__WEBPACK_IMPORTED_MODULE_0__/* .ruleSeverity */ .uK)(configuration.commit.rules, rule.id) !== undefined;
        return [{ rule, severity, configured, options: effectiveOptions(rule, configuration) }];
    });
}
/** A fixup is excused from everything else because it is refused; where the configuration lets it land, it is judged. */
function exemptions(configuration, kind) {
    const lands = severityOf(_rules_kind_fixup_js__WEBPACK_IMPORTED_MODULE_2__/* .fixup */ .J, configuration) !== "error";
    return kind === "fixup" && lands ? _kind_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITTEN_BY_A_TOOL */ .f4 : _kind_js__WEBPACK_IMPORTED_MODULE_3__/* .kindRules */ .QM[kind].exempt;
}


/***/ }),

/***/ 2907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ diffBytes)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);

/** UTF-8 bytes of the added and removed lines of a diff with their markers, and of its paths; null when the patches were not read. */
function diffBytes(files) {
    let bytes = 0;
    for (const file of files) {
        if (file.hunks.length === 0 && !file.binary && file.additions + file.deletions > 0)
            return null;
        bytes += (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(file.path);
        for (const hunk of file.hunks)
            for (const lines of [hunk.removed, hunk.added])
                for (const line of lines)
                    bytes += (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(line) + 2;
    }
    return bytes;
}


/***/ }),

/***/ 2499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ contextFor),
/* harmony export */   DA: () => (/* binding */ lintText),
/* harmony export */   IA: () => (/* binding */ verdictsOn),
/* harmony export */   Tw: () => (/* binding */ commitFacts)
/* harmony export */ });
/* harmony import */ var _gitops_health_catalog__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(866);
/* harmony import */ var _gitops_health_message__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9137);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3992);
/* harmony import */ var _lint_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2655);
/* harmony import */ var _lint_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8293);





/** The facts about one commit of a change, for a message that will be committed on `day` (`YYYY-MM-DD`). */
function commitFacts(change, each, day) {
    const { services } = change.configuration.value;
    const owners = each.services.flatMap((name) => services[name]?.owners ?? []);
    const only = (test) => each.files.length > 0 && each.files.every(test);
    return {
        context: (0,_lint_change_js__WEBPACK_IMPORTED_MODULE_0__/* .commitContext */ .R)(change, each),
        facts: {
            day,
            commit: each.commit,
            owners: [...new Set(owners)],
            type: only((file) => file.isTest) ? "test" : only((file) => file.isDoc) ? "docs" : null,
            edited: false,
        },
    };
}
/** The context of another text for the same change: what depends on the message's words is worked out anew. */
function contextFor(message, { context, facts }) {
    return {
        ...context,
        kind: (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(message, facts.commit),
        codes: verdictsOn(message.declared.codes, facts),
    };
}
/** By the facts of a mend: it asks for the same codes many times, and the suggestions for wrong ones are slow. */
const asked = new WeakMap();
/** The catalog's verdicts on some codes, in their order. */
function verdictsOn(codes, facts) {
    const known = asked.get(facts) ?? new Map();
    asked.set(facts, known);
    const key = codes.join("\n");
    const verdicts = known.get(key) ?? _gitops_health_catalog__WEBPACK_IMPORTED_MODULE_2__/* .catalog */ .U.lookupAll(codes, facts.day);
    known.set(key, verdicts);
    return verdicts;
}
/** The findings of a text as the message of a change. */
function lintText(text, input) {
    const message = (0,_gitops_health_message__WEBPACK_IMPORTED_MODULE_3__/* .parseMessage */ .v)(text);
    return (0,_lint_message_js__WEBPACK_IMPORTED_MODULE_4__/* .lintMessage */ .b)(message, contextFor(message, input));
}


/***/ }),

/***/ 3935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ fixMessage)
});

// EXTERNAL MODULE: ./packages/message/lib/parse.js + 3 modules
var parse = __webpack_require__(9137);
// EXTERNAL MODULE: ./packages/commits/lib/lint-message.js
var lint_message = __webpack_require__(8293);
// EXTERNAL MODULE: ./packages/message/lib/trailer-table.js
var trailer_table = __webpack_require__(5887);
// EXTERNAL MODULE: ./packages/commits/lib/fix/parts.js
var fix_parts = __webpack_require__(6246);
;// CONCATENATED MODULE: ./packages/commits/lib/fix/duplicates.js


/** Leaves out a trailer of ours, or a `Co-authored-by`, that says again what another says, and joins lists of codes and reviewers. */
function merged(parts) {
    const changes = new Set();
    const kept = [];
    const said = new Set();
    /** Items of the lists by name, and the place of the first. */
    const lists = new Map();
    for (const trailer of parts.trailers) {
        const name = (0,trailer_table/* trailerName */.ht)(trailer.key);
        if (isList(name) && (0,trailer_table/* trailerSpec */.Zn)(name).read(trailer.value) !== null) {
            const list = lists.get(name);
            const items = trailer.value.split(/,\s*/);
            if (list === undefined)
                lists.set(name, { at: kept.push(trailer) - 1, items: new Set(items), joined: false });
            else {
                for (const item of items)
                    list.items.add(item);
                list.joined = true;
            }
            continue;
        }
        const key = `${name ?? trailer.key.toLowerCase()}\n${meaning(name, trailer.value)}`;
        const counts = name !== undefined || trailer.key.toLowerCase() === "co-authored-by";
        if (counts && said.has(key))
            changes.add(`Left out ${name ?? trailer.key} where it said the same again.`);
        else
            kept.push(trailer);
        said.add(key);
    }
    for (const [name, { at, items, joined }] of lists) {
        if (!joined)
            continue;
        kept[at] = (0,fix_parts/* trailerOf */.ty)(name, [...items].join(", "), kept[at]?.origin ?? "block");
        changes.add(`Joined the lists of ${name}.`);
    }
    return changes.size === 0 ? { parts, changes: [] } : { parts: { ...parts, trailers: kept }, changes: [...changes] };
}
function isList(name) {
    return name === "COMPLIANCE" || name === "SUGGESTED-REVIEWERS";
}
function meaning(name, value) {
    return name === undefined || (0,trailer_table/* trailerSpec */.Zn)(name).words.length === 0 ? value : value.toLowerCase();
}

// EXTERNAL MODULE: ./packages/commits/lib/fix/facts.js
var fix_facts = __webpack_require__(2499);
// EXTERNAL MODULE: ./packages/commits/lib/characters.js
var characters = __webpack_require__(1794);
// EXTERNAL MODULE: ./packages/commits/lib/rules/header/suggest-header.js
var suggest_header = __webpack_require__(4942);
;// CONCATENATED MODULE: ./packages/commits/lib/fix/types.js
/** Words that people write for a type, and the type that they mean without doubt. */
const ALIASES = {
    feature: "feat",
    features: "feat",
    feats: "feat",
    enhancement: "feat",
    enhance: "feat",
    bug: "fix",
    bugs: "fix",
    bugfix: "fix",
    bugfixes: "fix",
    hotfix: "fix",
    fixes: "fix",
    fixed: "fix",
    fixing: "fix",
    doc: "docs",
    document: "docs",
    documents: "docs",
    documentation: "docs",
    tests: "test",
    testing: "test",
    refact: "refactor",
    refactors: "refactor",
    refactored: "refactor",
    refactoring: "refactor",
    performance: "perf",
    styles: "style",
    formatting: "style",
    builds: "build",
    chores: "chore",
    cicd: "ci",
    reverts: "revert",
    sec: "security",
};
/** Verbs that name the type of the line that they begin. */
const VERBS = new Set([
    "fix",
    "fixes",
    "fixed",
    "fixing",
    "hotfix",
    "bugfix",
    "refactor",
    "refactors",
    "refactored",
    "refactoring",
    "document",
    "documents",
    "documented",
]);
/** The type that a word in a type's place means; undefined where that is not certain. */
function meantType(word, types) {
    const lower = word.toLowerCase();
    if (types.includes(lower))
        return lower;
    const alias = Object.hasOwn(ALIASES, lower) ? ALIASES[lower] : undefined;
    if (alias !== undefined && types.includes(alias))
        return alias;
    const slips = types.filter((type) => isSlip(lower, type));
    return slips.length === 1 ? slips[0] : undefined;
}
/** The type of a line that begins with a verb such as "Fix"; undefined where that is not certain. */
function typeOfVerb(word, types) {
    return VERBS.has(word.toLowerCase()) ? meantType(word, types) : undefined;
}
/**
 * Whether a word is another one typed with a slip: two neighbours swapped, or one letter left out or doubled. Not one letter for
 * another: "text" may be a word of its own.
 */
function isSlip(word, meant) {
    if (Math.abs(word.length - meant.length) > 1 || word === meant || meant.length < 3)
        return false;
    let at = 0;
    while (at < word.length && word[at] === meant[at])
        at++;
    const [a, b] = [word.slice(at), meant.slice(at)];
    if (a.length === b.length)
        return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
    if (meant.length < 4)
        return false;
    if (a.length < b.length)
        return a === b.slice(1);
    return a.slice(1) === b && at > 0 && a[0] === word[at - 1];
}

;// CONCATENATED MODULE: ./packages/commits/lib/fix/header.js




/** Fixers of the first line, in the order in which they are tried. */
const headerFixers = [
    header(["header/plain-characters"], "Wrote the first line in plain characters.", plain),
    header(["header/trim"], "Removed white space around the first line.", ({ parts }) => parts.header.trim()),
    header(["header/conventional", "header/type-empty"], "Wrote the first line as `type(scope): subject`.", conventional),
    header(["header/type-enum", "header/type-case"], "Wrote the type as one of the configuration.", type),
    header(["header/scope-enum"], "Wrote the scope as one of the configuration.", scope),
    header(["header/subject-case"], "Started the subject in lower case.", subjectCase),
    header(["header/subject-full-stop"], "Removed the full stop of the first line.", ({ parts }) => parts.header.replace(/\.{1,10}$/, "")),
    header(["breaking/marked"], "Marked the first line as breaking by `!`.", marked),
];
/** A fixer that proposes another first line. */
function header(rules, change, propose) {
    return {
        rules,
        mend(broken) {
            const proposed = propose(broken);
            if (proposed === null || proposed === broken.parts.header || proposed === "")
                return null;
            return { parts: { ...broken.parts, header: proposed }, changes: [change] };
        },
    };
}
const SCOPE = String.raw `\(\s{0,5}([^()]{1,60}?)\s{0,5}\)`;
// "fix(ui): x", "Fix (ui) : x", "feat!(ui):x", "fix - x", "feat():x".
const COLON = new RegExp(String.raw `^([A-Za-z][\w/-]{0,30}?)\s{0,3}(!?)\s{0,3}(?:${SCOPE}|\(\s{0,5}\))?\s{0,3}(!?)\s{0,3}(?:[:：]|\s[-–—]\s|-\s)\s{0,5}(\S.*)$`);
// "(fix) x", "[fix]: x", "(feat)x".
const BRACKETS = /^[([]\s{0,5}([A-Za-z][\w-]{0,30})\s{0,5}[)\]](!?)\s{0,3}[:：]?\s{0,5}(\S.*)$/;
// "fix(ui) x": only the colon is missing.
const NO_COLON = new RegExp(String.raw `^([A-Za-z][\w-]{0,30})${SCOPE}(!?)\s{1,5}(\S.*)$`);
// "TRUNK-6303: x", "[TRUNK-6303] - x".
const TICKET = /^(?:\[([A-Z][A-Z0-9]{1,15}-\d{1,8})\]|([A-Z][A-Z0-9]{1,15}-\d{1,8}))\s{0,3}(?:[:：]|[-–—])?\s{1,5}(\S.*)$/;
/** The line as `type(scope)!: subject`, where its own words or the changed paths say the type; null where only a person can. */
function conventional({ parts, context, facts }) {
    const line = (0,characters/* withoutHidden */.P)(parts.header, "name").trim();
    const { types } = context.configuration.commit;
    const own = fromOwnWords(line, types);
    if (own !== null)
        return own;
    // No type in its words, but nothing else is changed than tests, or than documentation.
    if (facts.type === null ||
        !types.includes(facts.type) ||
        !/^[\p{L}\p{N}[]/u.test(line) ||
        /^[\w-]+(\(.*\))?!?:/.test(line))
        return null;
    return `${facts.type}: ${(0,suggest_header/* lowerFirst */.o)(line)}`;
}
/** Tickets that stand before a first line; more are some other text. */
const MOST_TICKETS = 10;
function fromOwnWords(line, types, tickets = MOST_TICKETS) {
    const [, word = "", before, scope, after, rest] = COLON.exec(line) ?? [];
    const marked = before || after ? "!" : "";
    const colon = meantType(word, types);
    if (colon !== undefined && rest !== undefined)
        return `${colon}${scope === undefined ? "" : `(${scope})`}${marked}: ${rest}`;
    const brackets = BRACKETS.exec(line);
    const bracketed = meantType(brackets?.[1] ?? "", types);
    if (bracketed !== undefined)
        return `${bracketed}${brackets?.[2]}: ${brackets?.[3]}`;
    const scoped = NO_COLON.exec(line);
    const uncoloned = meantType(scoped?.[1] ?? "", types);
    if (uncoloned !== undefined)
        return `${uncoloned}(${scoped?.[2]})${scoped?.[3]}: ${scoped?.[4]}`;
    const [, inBrackets, bare, said] = TICKET.exec(line) ?? [];
    if (said !== undefined) {
        if (tickets === 0)
            return null;
        const mended = headerOf(said).conventional ? said : fromOwnWords(said, types, tickets - 1);
        const { type, scope: its, breaking, subject } = headerOf(mended ?? "");
        const known = type === null ? undefined : meantType(type, types);
        if (known === undefined)
            return null;
        return `${known}${its === null ? "" : `(${its})`}${breaking ? "!" : ""}: ${inBrackets ?? bare} ${subject}`;
    }
    const verb = typeOfVerb(/^[A-Za-z]{1,20}(?=\s\S)/.exec(line)?.[0] ?? "", types);
    return verb === undefined ? null : `${verb}: ${(0,suggest_header/* lowerFirst */.o)(line)}`;
}
function headerOf(line) {
    return (0,parse/* parseMessage */.v)(line).header;
}
function type(broken) {
    const { parts, message, context } = broken;
    const { type: word } = message.header;
    const meant = word === null ? undefined : meantType(word, context.configuration.commit.types);
    // A ticket before the colon reads as a type.
    return meant === undefined || word === null ? conventional(broken) : meant + parts.header.slice(word.length);
}
function subjectCase({ parts: { header }, message, context }) {
    const { subject, type: word } = message.header;
    if (subject === null || word === null || !context.configuration.commit.types.includes(word))
        return null;
    return header.slice(0, header.length - subject.length) + (0,suggest_header/* lowerFirst */.o)(subject);
}
function marked({ parts, message, context }) {
    const { type: word } = message.header;
    if (word === null || !context.configuration.commit.types.includes(word))
        return null;
    return parts.header.replace(/^([\w-]+(?:\([^()]+\))?):/, "$1!:");
}
/** Without what is hidden, and with the type that the letters pass for. */
function plain({ parts, context }) {
    const shown = (0,characters/* withoutHidden */.P)(parts.header, "name");
    const colon = shown.slice(0, 120).search(/[:\u2236\ua789\u02d0\u0589\uff1a]/);
    const looks = (0,characters/* skeleton */.qV)(shown.slice(0, colon + 1));
    const [, word = ""] = /^([A-Za-z][\w-]*)(?:\([^()]+\))?!?:$/.exec(looks) ?? [];
    return meantType(word, context.configuration.commit.types) === undefined ? shown : looks + shown.slice(colon + 1);
}
/** Scopes that differ from a legal one by case or a slip. */
function scope({ parts, message: { header }, context }) {
    const { scopes } = context.configuration.commit;
    if (header.scope === null)
        return null;
    const meant = header.scope.split(",").map((each) => {
        const word = each.trim();
        const near = scopes.filter((legal) => legal === word || legal.toLowerCase() === word.toLowerCase());
        const slips = near.length > 0 ? near : scopes.filter((legal) => isSlip(word.toLowerCase(), legal.toLowerCase()));
        return slips.length === 1 ? slips[0] : word;
    });
    return parts.header.replace(`(${header.scope})`, () => `(${meant.join(",")})`);
}

;// CONCATENATED MODULE: ./packages/commits/lib/fix/header-length.js
/** What is over the length of the first line goes to the start of the body. */
const headerLength = {
    rules: ["header/max-length"],
    mend({ parts, message: { header }, context }) {
        const { rules, "header-max-length": standard } = context.configuration.commit;
        const limit = rules["header/max-length"]?.max ?? standard;
        const { subject } = header;
        if (subject === null)
            return null; // It is no conventional line: whoever writes it anew makes it shorter.
        // GitHub adds the pull request's number, and looks for it at the end of the first line.
        const number = / \(#\d{1,10}\)$/.exec(subject)?.[0] ?? "";
        const whole = parts.header.slice(0, parts.header.length - number.length);
        const start = parts.header.length - subject.length;
        const end = limit - number.length - MARK.length;
        const cut = breakBefore(whole, start, end);
        if (cut === undefined)
            return null;
        const kept = whole.slice(0, cut).trimEnd();
        const rest = whole.slice(cut).trimStart();
        const mark = /[.;:,–—-]$/.test(kept) ? kept.replace(/\s*[.;:,–—-]+$/, "") : `${kept}${MARK}`;
        const body = [`${mark === kept + MARK ? MARK.trim() : ""}${rest}`, "", ...parts.body];
        return {
            parts: { ...parts, header: mark + number, body },
            changes: ["Moved what is too long for the first line to the start of the body."],
        };
    },
};
const MARK = "...";
/** A first line shorter than this says too little. */
const LEAST = 15;
/** Where to cut: behind the last mark of punctuation that lets enough stand, else between the last two words that fit. */
function breakBefore(text, start, end) {
    const room = text.slice(0, Math.max(0, end) + 1);
    for (const mark of [/[.;:]\s/g, /,\s|\s[-–—]\s/g]) {
        const found = [...room.matchAll(mark)].map((match) => match.index + match[0].length).filter((at) => at <= end);
        const last = found[found.length - 1];
        if (last !== undefined && last - start >= Math.max(LEAST, (end - start) / 2))
            return last;
    }
    const space = room.lastIndexOf(" ");
    return space - start >= Math.min(LEAST, (end - start) / 2) && space > start ? space : undefined;
}

;// CONCATENATED MODULE: ./packages/commits/lib/fix/known-trailers.js


/** Fixers that write the trailers whose value the change itself says. What only a person knows is never written. */
const trailerFixers = [
    { rules: ["trailers/domain-flag"], mend: flags },
    { rules: ["risk/declared-too-low"], mend: riskLevel },
    { rules: ["trailers/required-by-domain"], mend: required },
    { rules: ["trailers/cardinality"], mend: decided },
    { rules: ["trailers/reviewers"], mend: suggestedReviewers },
    { rules: ["squash/trailers-kept"], mend: carriedOver },
];
const FLAG_OF = {
    phi: "HIPAA-ADMIN",
    device: "FDA-SOFTWARE",
    financial: "SOX-FINANCIAL",
};
/** Flags that the domains make true. */
function trueFlags({ context }) {
    return (context.domains ?? []).flatMap((domain) => FLAG_OF[domain] ?? []);
}
function flags(broken) {
    return trueFlags(broken).reduce((step, name) => {
        const parts = step?.parts ?? broken.parts;
        if (!parts.trailers.some((each) => (0,trailer_table/* trailerName */.ht)(each.key) === name && each.value !== "true"))
            return step;
        return joined(step, replaced(parts, name, "true"), `Set ${name} to true: the change touches its domain.`);
    }, null);
}
function riskLevel({ parts, context: { computedLevel } }) {
    if (computedLevel === null)
        return null;
    const changes = [`Raised RISK-LEVEL to ${computedLevel}, the level computed from the change.`];
    return { parts: replaced(parts, "RISK-LEVEL", computedLevel), changes };
}
function required(broken) {
    const { parts, context } = broken;
    const wanted = (context.domains ?? []).flatMap((domain) => context.configuration.commit.trailers[domain]);
    const flagged = trueFlags(broken);
    const missing = [...new Set(wanted.map((each) => (0,trailer_table/* trailerName */.ht)(each) ?? each))].filter((name) => !broken.message.declarations.some((each) => each.canonical === name));
    const known = missing.flatMap((name) => {
        if (flagged.some((flag) => flag === name))
            return [(0,fix_parts/* trailerOf */.ty)(name, "true", "added")];
        if (name === "RISK-LEVEL" && context.computedLevel !== null)
            return [(0,fix_parts/* trailerOf */.ty)(name, context.computedLevel, "added")];
        return [];
    });
    if (known.length === 0)
        return null;
    const changes = known.map(({ key, value }) => key === "RISK-LEVEL"
        ? `Added RISK-LEVEL: ${value}, the level computed from the change.`
        : `Added ${key}: ${value}, because the change touches its domain.`);
    return { parts: { ...parts, trailers: (0,fix_parts/* withTrailers */.jX)(parts.trailers, known) }, changes };
}
/** Of values that contradict each other the one that the change decides; else a person must. */
function decided(broken) {
    const { context } = broken;
    const settle = (name, value, step) => {
        const parts = step?.parts ?? broken.parts;
        const values = parts.trailers.filter((each) => (0,trailer_table/* trailerName */.ht)(each.key) === name).map((each) => each.value);
        if (new Set(values).size < 2 || !values.includes(value))
            return step;
        return joined(step, replaced(parts, name, value), `Kept ${name}: ${value}, which the change itself decides.`);
    };
    let step = trueFlags(broken).reduce((each, name) => settle(name, "true", each), null);
    if (context.computedLevel === "critical")
        step = settle("RISK-LEVEL", "critical", step);
    return step;
}
function suggestedReviewers({ parts, message, context, facts }) {
    const { roles, required: byLevel } = context.configuration.approvals;
    const level = message.declared.riskLevel ?? context.computedLevel;
    const approvers = level === null ? [] : byLevel[level].flatMap((role) => roles[role] ?? []);
    const people = [...new Set([...facts.owners, ...approvers])].filter((each) => LEGAL.test(each)).slice(0, MOST);
    if (people.length === 0)
        return null;
    const reviewers = (0,fix_parts/* trailerOf */.ty)("SUGGESTED-REVIEWERS", people.join(", "), "added");
    return {
        parts: { ...parts, trailers: (0,fix_parts/* withTrailers */.jX)(parts.trailers, [reviewers]) },
        changes: [`Added SUGGESTED-REVIEWERS: ${reviewers.value}, who own or approve what the change touches.`],
    };
}
const LEGAL = /^@[A-Za-z0-9][A-Za-z0-9-]*(\/[\w.-]+)?$/;
const MOST = 5;
/** What the commits of a squash merge say, for its message. */
function carriedOver({ parts, context: { carried }, message }) {
    const said = (name) => message.declarations.some((each) => each.canonical === name);
    const missing = (carried ?? [])
        .filter(({ name }) => !said(name))
        .map(({ name, value }) => (0,fix_parts/* trailerOf */.ty)(name, value, "added"));
    const lower = (carried ?? []).filter(({ name }) => said(name) && !["BREAKING-CHANGE", "Evidence"].includes(name));
    const raised = lower.reduce((each, { name, value }) => replaced(each, name, value), parts);
    return {
        parts: { ...raised, trailers: (0,fix_parts/* withTrailers */.jX)(raised.trailers, missing) },
        changes: ["Added what the commits say in their trailers."],
    };
}
/** The first legal trailer of a name with another value, without further ones; what cannot be read stays for a person. */
function replaced(parts, name, value) {
    let done = false;
    const trailers = parts.trailers.flatMap((each) => {
        if ((0,trailer_table/* trailerName */.ht)(each.key) !== name || (0,trailer_table/* trailerSpec */.Zn)(name).read(each.value) === null)
            return [each];
        if (done)
            return [];
        done = true;
        return [(0,fix_parts/* trailerOf */.ty)(name, value, each.origin)];
    });
    return { ...parts, trailers };
}
function joined(step, parts, change) {
    return { parts, changes: [...(step?.changes ?? []), change] };
}

;// CONCATENATED MODULE: ./packages/commits/lib/fix/tail.js
const SCISSORS = /^# -{24} >8 -{24}$/;
/** A message and what an editor or git keeps below it: from a scissors line on, and in an edited message the comments at its end. */
function withoutTail(text, edited) {
    const lines = text.split("\n");
    const bare = lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
    const cut = bare.findIndex((line) => SCISSORS.test(line));
    let end = cut < 0 ? lines.length : cut;
    if (edited)
        while (end > 0 && isIgnored(bare[end - 1]))
            end--;
    const tail = lines.slice(end).join("\n");
    if (tail.trim() === "")
        return { message: text, tail: "" };
    return {
        message: lines
            .slice(0, end)
            .map((line) => `${line}\n`)
            .join(""),
        tail: end === 0 ? tail : `\n${tail.replace(/^\s+/, "")}`,
    };
}
function isIgnored(line) {
    return line.startsWith("#") || line.trim() === "";
}

// EXTERNAL MODULE: ./packages/commits/lib/fix/take-apart.js + 3 modules
var take_apart = __webpack_require__(8490);
;// CONCATENATED MODULE: ./packages/commits/lib/fix/trailer-spelling.js




/** Writes our trailers in their own spelling: keys, words, flags, control codes, reviewers. A value of unknown meaning stays as it is. */
function spelled(parts, input) {
    const changes = [];
    const known = canonicalCodes(parts.trailers, input.facts);
    const trailers = parts.trailers.map((trailer) => {
        const name = (0,trailer_table/* trailerName */.ht)(trailer.key);
        if (name === undefined)
            return trailer;
        const value = spelledValue(name, plainly(name, trailer.value), input, known);
        // What is no value of ours under a word such as "Reviewers" may be somebody else's trailer.
        if ((0,trailer_table/* trailerSpec */.Zn)(name).read(value) === null && !trailer.key.includes("_"))
            return trailer;
        if (trailer.key === name && value === trailer.value)
            return trailer;
        const mended = value === trailer.value ? renamed(trailer, name) : { ...(0,fix_parts/* trailerOf */.ty)(name, value, trailer.origin) };
        changes.push(`Wrote ${shown(trailer.key, trailer.value)} as ${shown(name, value)}.`);
        return mended;
    });
    return changes.length === 0 ? { parts, changes } : { parts: { ...parts, trailers }, changes };
}
/** A value in which every character counts, in the letters that it passes for. */
function plainly(name, value) {
    return name === "BREAKING-CHANGE" || name === "Evidence" ? value : (0,characters/* skeleton */.qV)((0,characters/* withoutHidden */.P)(value, "name"));
}
function renamed(trailer, name) {
    const [first = "", ...rest] = trailer.lines;
    return { ...trailer, key: name, lines: [`${name}${first.slice(trailer.key.length)}`, ...rest] };
}
/** A trailer inside a sentence; long values are cut. */
function shown(key, value) {
    return `"${key}: ${value.length > 80 ? `${value.slice(0, 79)}…` : value}"`;
}
function spelledValue(name, value, { facts, context }, known) {
    const { words } = (0,trailer_table/* trailerSpec */.Zn)(name);
    switch (name) {
        case "COMPLIANCE":
            return codes(value, known);
        case "SUGGESTED-REVIEWERS":
            return reviewers(value, [...facts.owners, ...Object.values(context.configuration.approvals.roles).flat()]);
        default:
            return words.length === 0 ? value : (word(name, value, words) ?? value);
    }
}
/** Abbreviations of words are certain from three letters on, when only one word begins so. */
function word(name, value, words) {
    const bare = value
        .toLowerCase()
        .replace(/^["'`]|["'`]$/g, "")
        .replace(/[.,;!]$/, "");
    if (words.includes("true")) {
        if (["true", "yes", "y", "on", "1"].includes(bare))
            return "true";
        return ["false", "no", "n", "off", "0"].includes(bare) ? "false" : undefined;
    }
    if (name === "CLINICAL-IMPACT" && bare === "no_clinical_impact")
        return "none";
    if (words.includes(bare))
        return bare;
    const begun = bare.length < 3 ? [] : words.filter((each) => each.startsWith(bare));
    return begun.length === 1 ? begun[0] : undefined;
}
/** Codes by their canonical ids; of superseded ones the successor. One that the catalog does not know stays as it is written. */
function codes(value, known) {
    const items = split(value).flatMap((item) => {
        // Codes that stand side by side without a comma, or behind another mark, when each of them is one.
        const words = wordsOf(item);
        return known.has(item) || !words.every((word) => known.has(word)) ? [item] : words;
    });
    return [...new Set(items.map((item) => known.get(item) ?? item))].join(", ");
}
/** What each code in the trailers should be written as; asked of the catalog at once, since it makes a few suggestions each time. */
function canonicalCodes(trailers, facts) {
    const items = trailers
        .filter(({ key }) => (0,trailer_table/* trailerName */.ht)(key) === "COMPLIANCE")
        .flatMap(({ value }) => split(plainly("COMPLIANCE", value)))
        .flatMap((item) => [item, ...wordsOf(item)]);
    return new Map((0,fix_facts/* verdictsOn */.IA)([...new Set(items)], facts).flatMap(({ raw, canonical, verdict, suggestions }) => {
        if (canonical === null)
            return [];
        const [successor, other] = suggestions;
        const known = verdict === "superseded" && successor !== undefined && other === undefined;
        return [[raw, known ? successor : canonical]];
    }));
}
function split(value) {
    return value
        .split(",")
        .map((item) => item.trim())
        .filter((item) => item !== "");
}
function wordsOf(item) {
    return item.length > 1000 ? [item] : item.split(/[;/]|\s(?:and|&)\s|\s/).filter((word) => word !== "");
}
/** Users and teams separated by commas; a name without "@" when it is one of the people that the configuration knows. */
function reviewers(value, known) {
    const items = value
        .split(/[,;\s]|\band\b|&/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
    const named = items.map((item) => (known.includes(`@${item}`) ? `@${item}` : item));
    return named.every((item) => item.startsWith("@")) ? [...new Set(named)].join(", ") : value;
}

// EXTERNAL MODULE: ./packages/commits/lib/fix/line-kinds.js
var line_kinds = __webpack_require__(9842);
;// CONCATENATED MODULE: ./packages/commits/lib/fix/wrap.js

/** Where prose is wrapped, unless the configuration allows less. */
const WIDTH = 72;
const URL = /[a-z]:\/\//;
/** Wraps the lines of prose that are too long; lists, code, quotes, tables and lines with a URL stay as they are. */
const wrap = {
    rules: ["body/max-line-length"],
    mend({ parts, context }) {
        const { rules, "body-max-line-length": standard } = context.configuration.commit;
        const limit = rules["body/max-line-length"]?.max ?? standard;
        const kinds = (0,line_kinds/* lineKinds */.o)(parts.body);
        const body = parts.body.flatMap((line, index) => line.length > limit && kinds[index] === "prose" && !URL.test(line)
            ? wrapped(line, Math.min(WIDTH, limit))
            : [line]);
        if (body.length === parts.body.length)
            return null;
        return { parts: { ...parts, body }, changes: ["Wrapped the lines of the body that were too long."] };
    },
};
/** A line of prose as lines of at most `width` characters, as far as its words allow. No line but the first begins with what would be read as markup or a footer. */
function wrapped(line, width) {
    const words = line.split(" ");
    const lines = [];
    let current = [];
    let length = 0;
    for (const [index, word] of words.entries()) {
        if (length > 0 && length + 1 + word.length > width && isPlain(word, words[index + 1] ?? "")) {
            lines.push(current.join(" "));
            current = [];
            length = 0;
        }
        length += (current.length > 0 ? 1 : 0) + word.length;
        current.push(word);
    }
    lines.push(current.join(" "));
    return lines.filter((each) => each !== "");
}
/** Whether a line may begin with two words: not where it would become a list, heading, quote, fence, comment, trailer or footer. */
function isPlain(word, next) {
    return (/^[\p{L}\p{N}"'‘’“”(]/u.test(word) &&
        !/^\d+[.)]$|:|^\(cherry$|^BREAKING$|^Conflicts/.test(word) &&
        !/^[:#]/.test(next));
}

;// CONCATENATED MODULE: ./packages/commits/lib/fix/fix-message.js












/** In the order in which they are tried; a mend may show another fault, so all are tried until nothing changes any more. */
const fixers = [...headerFixers, headerLength, wrap, ...trailerFixers];
const MOST_PASSES = 6;
/**
 * Proposes the corrected form of a commit message. Nothing of its body is lost: lines are wrapped, trailers move to the last
 * paragraph, and everything else stays in its order. Values that the change does not say are never written. Linear in its length.
 *
 * @param context what the rules know of the change behind the message (`commitContext`, `messageContext`)
 */
function fixMessage(text, context, facts) {
    const input = { context, facts };
    const { message, tail } = withoutTail(text, facts.edited);
    const parsed = (0,parse/* parseMessage */.v)(message);
    const own = (0,fix_facts/* contextFor */.BT)(parsed, input);
    // A NUL would end the message, and git commits none; a fixup must name its target letter by letter, and goes away.
    if (message.trim() === "" || message.includes("\0") || own.kind === "fixup")
        return { message: text, changes: [], refused: (0,lint_message/* lintMessage */.b)(parsed, own) };
    const changes = [];
    let current = message;
    for (let pass = 0; pass < MOST_PASSES; pass++) {
        const step = mendedOnce(current, input);
        changes.push(...step.changes);
        const next = (0,fix_parts/* putTogether */.of)(step.parts);
        if (next === current)
            break;
        current = next;
    }
    const said = new Set(changes);
    if (said.size === 0 && current !== (message.endsWith("\n") ? message : `${message}\n`))
        said.add("Put prose and trailers in their order.");
    return { message: said.size === 0 ? text : current + tail, changes: [...said], refused: (0,fix_facts/* lintText */.DA)(current, input) };
}
function mendedOnce(text, input) {
    const apart = (0,take_apart/* takeApart */.Y)(text, input);
    const spelling = spelled(apart.parts, input);
    const merging = merged(spelling.parts);
    const changes = [...apart.changes, ...spelling.changes, ...merging.changes];
    let parts = merging.parts;
    let findings = (0,fix_facts/* lintText */.DA)((0,fix_parts/* putTogether */.of)(parts), input);
    for (const fixer of fixers) {
        const before = ofRules(findings, fixer);
        if (before.length === 0)
            continue;
        const message = (0,parse/* parseMessage */.v)((0,fix_parts/* putTogether */.of)(parts));
        const step = fixer.mend({
            parts,
            message,
            context: (0,fix_facts/* contextFor */.BT)(message, input),
            facts: input.facts,
            findings: before,
        });
        if (step === null)
            continue;
        const after = (0,fix_facts/* lintText */.DA)((0,fix_parts/* putTogether */.of)(step.parts), input);
        if (ofRules(after, fixer).length >= before.length)
            continue;
        parts = step.parts;
        findings = after;
        changes.push(...step.changes);
    }
    return { parts, changes };
}
function ofRules(findings, { rules }) {
    return findings.filter((finding) => rules.includes(finding.rule));
}


/***/ }),

/***/ 9842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ lineKinds)
/* harmony export */ });
// Quotes, list items, headings, tables, and lines that begin with white space: code, or the rest of a list item.
const OTHER = /^(?:[ \t>|#]|[-*+•]\s|\d{1,4}[.)]\s|-{3,}|={3,}|\*{3,})/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
function lineKinds(lines) {
    const kinds = [];
    /** By character, the length of a fence that nothing below closes: not searched for again. */
    const open = {};
    while (kinds.length < lines.length) {
        const at = kinds.length;
        const line = lines[at];
        const end = fenceEnd(lines, at, open);
        if (end > at)
            for (let i = at; i <= end; i++)
                kinds.push("code");
        else
            kinds.push(line === "" ? "blank" : OTHER.test(line) ? "other" : "prose");
    }
    return kinds;
}
/** The line that closes the fence that a line opens; -1 where none is opened, or none closed (CommonMark 0.31, 4.5, would run to the end). */
function fenceEnd(lines, at, open) {
    const fence = FENCE.exec(lines[at])?.[1];
    if (fence === undefined)
        return -1;
    const character = fence.charAt(0);
    if (fence.length >= (open[character] ?? Number.POSITIVE_INFINITY))
        return -1;
    for (let i = at + 1; i < lines.length; i++) {
        const match = FENCE.exec(lines[i]);
        if (match?.[1]?.startsWith(fence) && match[2]?.trim() === "")
            return i;
    }
    open[character] = fence.length;
    return -1;
}


/***/ }),

/***/ 6246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ comesLast),
/* harmony export */   GE: () => (/* binding */ tidied),
/* harmony export */   gG: () => (/* binding */ namesPerson),
/* harmony export */   jX: () => (/* binding */ withTrailers),
/* harmony export */   of: () => (/* binding */ putTogether),
/* harmony export */   ty: () => (/* binding */ trailerOf)
/* harmony export */ });
/** A trailer on one line. */
function trailerOf(key, value, origin) {
    return { key, value, lines: [`${key}: ${value}`], origin };
}
/** Header, body and trailers with one empty line between, and a line feed at the end. */
function putTogether({ header, body, trailers }) {
    const paragraphs = [header, tidied(body).join("\n"), trailers.flatMap((trailer) => trailer.lines).join("\n")];
    return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}
/** Lines without empty ones at both ends, and with one at most between two others, as git's own clean-up leaves them. */
function tidied(lines) {
    const kept = [];
    for (const line of lines)
        if (line !== "" || (kept.length > 0 && kept[kept.length - 1] !== ""))
            kept.push(line);
    while (kept.length > 0 && kept[kept.length - 1] === "")
        kept.pop();
    return kept;
}
/** `Signed-off-by`, `Co-authored-by` and their like: who stands behind the change. They come last, in their order. */
function namesPerson({ key, value }) {
    return PEOPLE.test(key) && /\S/.test(value);
}
const PEOPLE = /^[A-Za-z][A-Za-z-]*-by$/i;
/** People, and the line of a cherry-pick, which git puts beside who picked. */
function comesLast(trailer) {
    return trailer.key === "" || namesPerson(trailer);
}
/** The trailers with some more, which stand before those that name people. */
function withTrailers(trailers, more) {
    let at = trailers.length;
    while (at > 0 && comesLast(trailers[at - 1]))
        at--;
    return [...trailers.slice(0, at), ...more, ...trailers.slice(at)];
}


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ takeApart)
});

// EXTERNAL MODULE: ./packages/message/lib/parse.js + 3 modules
var parse = __webpack_require__(9137);
// EXTERNAL MODULE: ./packages/message/lib/lines.js
var lib_lines = __webpack_require__(7946);
// EXTERNAL MODULE: ./packages/message/lib/git-trailers.js
var git_trailers = __webpack_require__(3554);
// EXTERNAL MODULE: ./packages/message/lib/trailer-table.js
var trailer_table = __webpack_require__(5887);
// EXTERNAL MODULE: ./packages/commits/lib/characters.js
var characters = __webpack_require__(1794);
// EXTERNAL MODULE: ./packages/commits/lib/fix/parts.js
var fix_parts = __webpack_require__(6246);
;// CONCATENATED MODULE: ./packages/commits/lib/fix/clean-text.js



/** Lines ended by LF, without hidden characters, white space at their ends and surplus empty lines: what git's clean-up leaves, and a terminal can show. */
function cleanText(text) {
    const changes = [];
    const unix = text.replace(/\r\n?/g, "\n");
    if (unix !== text)
        changes.push("Ended the lines by LF instead of CR LF.");
    const shown = (0,characters/* withoutHidden */.P)(unix, "prose");
    if (shown !== unix)
        changes.push("Removed hidden characters.");
    const written = shown.split("\n");
    const lines = written.map(plainKey);
    if (lines.some((line, index) => line !== written[index]))
        changes.push("Wrote the keys of trailers in plain letters.");
    const trimmed = lines.map(trimmedEnd);
    if (trimmed.some((line, index) => line !== lines[index]))
        changes.push("Removed white space at the ends of lines.");
    if (trimmed[trimmed.length - 1] === "")
        trimmed.pop();
    const kept = (0,fix_parts/* tidied */.GE)(trimmed);
    if (kept.length < trimmed.length)
        changes.push("Removed surplus empty lines.");
    return { lines: kept, changes };
}
/** Not a regular expression: `[ \t]+$` takes quadratic time over long runs of spaces inside a line. */
function trimmedEnd(line) {
    let end = line.length;
    while (end > 0 && (line.charCodeAt(end - 1) === 32 || line.charCodeAt(end - 1) === 9))
        end--;
    return end === line.length ? line : line.slice(0, end);
}
/** A line whose key only looks like one of ours, as what it looks like. */
function plainKey(line) {
    const colon = line.slice(0, LONGEST_KEY).search(/[:\u2236\ua789\u02d0\u0589\uff1a]/);
    if (colon < 1)
        return line;
    const key = line.slice(0, colon + 1);
    const looks = (0,characters/* skeleton */.qV)(key);
    return looks === key || (0,trailer_table/* trailerName */.ht)(looks.slice(0, -1)) === undefined ? line : looks + line.slice(colon + 1);
}
const LONGEST_KEY = 60;

// EXTERNAL MODULE: ./packages/commits/lib/fix/line-kinds.js
var line_kinds = __webpack_require__(9842);
;// CONCATENATED MODULE: ./packages/commits/lib/fix/find-trailers.js



// A key, optional spaces as git allows them, a colon, the value.
const KEYED = /^([A-Za-z0-9][A-Za-z0-9_-]{0,60})[ \t]{0,5}:[ \t]*(.*)$/;
// As `git cherry-pick -x` writes it; git counts it as a trailer, but prints none of it.
const PICKED = /^\(cherry picked from commit (?:[0-9a-f]{40}|[0-9a-f]{64})\)$/;
// "RISK-LEVEL #low": a footer of Conventional Commits, nothing for git.
const NUMBERED = /^([A-Za-z0-9][A-Za-z0-9_-]{0,60}) #(.*)$/;
const LEGAL_KEY = /^[A-Za-z0-9-]+$/;
// Words that are prose too, such as "Evidence" and "Reviewers", are trailers only where somebody reads them so.
const UNMISTAKABLE = /[-_]|^[A-Z]{4,}$/;
/**
 * The trailers of a message, wherever they stand: those that git reads, and beside them ours and the configuration's that only
 * Conventional Commits reads or that nobody reads, people's (`Signed-off-by: A <a@b>`), and the lines of cherry-picks. Not what
 * stands in a code block.
 *
 * @param required other trailers that the configuration asks for
 */
function findTrailers(message, required) {
    const lines = (0,lib_lines/* splitLines */.uz)(message.raw);
    const kinds = (0,line_kinds/* lineKinds */.o)(lines);
    const block = (0,git_trailers/* trailerBlock */.Tj)(lines);
    const read = new Set(message.trailers.map((trailer) => trailer.line - 1));
    const declared = new Set(message.declarations.map((declaration) => declaration.line - 1));
    const names = new Set(required.map((name) => name.toLowerCase()));
    const found = [];
    for (let at = message.header.line; at < lines.length;) {
        const line = lines[at];
        if (PICKED.test(line) && kinds[at] === "prose") {
            const origin = at >= block.start && at < block.end ? "block" : "moved";
            found.push({ key: "", value: line, lines: [line], origin, start: at, end: at + 1 });
            at++;
            continue;
        }
        const match = kinds[at] !== "prose" ? null : (KEYED.exec(line) ?? (declared.has(at) ? NUMBERED.exec(line) : null));
        const [, key = "", value = ""] = match ?? [];
        const followsOne = found[found.length - 1]?.end === at;
        const wanted = match !== null &&
            !line.startsWith(`${key}://`) && // a URL
            line !== "Conflicts:" && // git's list of paths
            (read.has(at) ||
                ((0,trailer_table/* trailerName */.ht)(key) === undefined
                    ? (LEGAL_KEY.test(key) && names.has(key.toLowerCase())) ||
                        ((0,fix_parts/* namesPerson */.gG)({ key, value }) && /<[^<>]+>$/.test(value))
                    : declared.has(at) || followsOne || UNMISTAKABLE.test(key) || namesUser(key, value)));
        if (!wanted) {
            at++;
            continue;
        }
        const inBlock = read.has(at);
        const end = endOfValue(lines, at, (0,trailer_table/* trailerName */.ht)(key) ?? key, inBlock ? block.end : lines.length, read);
        const trailer = written(key, lines.slice(at, end), value);
        // Without a value git reads a trailer that says nothing, and Conventional Commits none: ours are dropped, others are headings.
        const name = (0,trailer_table/* trailerName */.ht)(key);
        if (trailer !== undefined || (name !== undefined && name !== "BREAKING-CHANGE"))
            found.push({ ...(trailer ?? nothing(key)), origin: inBlock ? "block" : "moved", start: at, end });
        at = end;
    }
    return found;
}
/** The line after the last one of a value that begins at `start`. */
function endOfValue(lines, start, name, limit, read) {
    let end = start + 1;
    while (end < limit && !read.has(end) && /^[ \t]+\S/.test(lines[end]))
        end++;
    const list = LISTS.get(name);
    // Prose and lists that go on without indentation: git then sees no trailer, and a reader of footers sees the whole paragraph.
    while (end < lines.length && !read.has(end)) {
        const line = lines[end];
        if (line === "" || line.startsWith("BREAKING CHANGE: ") || TOKEN.test(line) || isMeant(line) || PICKED.test(line))
            break;
        const goesOn = name === "BREAKING-CHANGE" ||
            (list !== undefined && (lines[end - 1]?.endsWith(",") ? list.more : list.items).test(line));
        if (!goesOn)
            break;
        end++;
    }
    return end;
}
/** Whether a line is a trailer to a person's eye, though Conventional Commits asks for a space after its colon. */
function isMeant(line) {
    const [, key = "", value = ""] = KEYED.exec(line) ?? [];
    return (0,trailer_table/* trailerName */.ht)(key) !== undefined || (0,fix_parts/* namesPerson */.gG)({ key, value });
}
/** How a footer of Conventional Commits begins. */
const TOKEN = /^[A-Za-z0-9_-]+(?:: | #)/;
/** What may stand on a further line of a list: its items, and after a comma whatever may be one. */
const LISTS = new Map([
    [
        "COMPLIANCE",
        {
            items: listOf(String.raw `[A-Z]{2,8}[:\d-][\w.()§:-]{0,80}`),
            more: listOf(String.raw `[\w.()§:-]{0,40}\d[\w.()§:-]{0,40}`),
        },
    ],
    ["SUGGESTED-REVIEWERS", { items: listOf(String.raw `@[\w./-]{1,80}`), more: listOf(String.raw `@[\w./-]{1,80}`) }],
]);
function listOf(item) {
    return new RegExp(String.raw `^(?:${item})(?:,[ \t]{0,3}(?:${item})){0,100},?$`);
}
/** `Reviewers: @acme/phi`: a word of prose, but no prose behind it. */
function namesUser(key, value) {
    return (0,trailer_table/* trailerName */.ht)(key) === "SUGGESTED-REVIEWERS" && trailer_table/* trailerTable */.WY["SUGGESTED-REVIEWERS"].read(value) !== null;
}
function written(key, lines, first) {
    const values = [first, ...lines.slice(1).map((line) => line.trim())];
    const value = values.filter((each) => each !== "").join(" ");
    if (value === "" || !LEGAL_KEY.test(key.replaceAll("_", "-")))
        return undefined;
    const folded = first !== "" && lines.length > 1;
    const rest = lines.slice(1).map((line) => (/^[ \t]/.test(line) ? line : `  ${line}`));
    return { key, value, lines: folded ? [`${key}: ${first}`, ...rest] : [`${key}: ${value}`], origin: "block" };
}
/** A trailer of ours without a value, for `takeApart` to say that it was dropped. */
function nothing(key) {
    return { key, value: "", lines: [], origin: "moved" };
}

;// CONCATENATED MODULE: ./packages/commits/lib/fix/notes.js

// "Breaking change: …", "BREAKING CHANGES: …", "BREAKING: …". The specification reads `BREAKING CHANGE: ` in capitals only (item 15).
const NEARLY = /^(?:BREAKING|[Bb]reaking[ -][Cc]hanges?|BREAKING[ -]CHANGES?)(?:[ \t]{0,5}:[ \t]*| #)(.*)$/;
const FOOTER = /^[A-Za-z0-9_-]{1,60}(?:[ \t]{0,5}:| #)/;
const NOTHING = /^(?:no|none|n\/a|nothing|nil|-)[.!]?$/i;
/** Writes every line that is meant as a note of a breaking change so that it is read: in its spelling, after an empty line, its text beside it. */
function notesApart(lines) {
    const kinds = (0,line_kinds/* lineKinds */.o)(lines);
    const out = [];
    const changes = new Set();
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        const match = kinds[at] === "prose" ? NEARLY.exec(line) : null;
        let text = match?.[1] ?? "";
        let next = at + 1;
        if (match !== null && text === "") {
            // Its text stands below: on the next line, or after an empty one.
            if (lines[next] === "")
                next++;
            const below = lines[next] ?? "";
            text = (kinds[next] === "prose" && !FOOTER.test(below)) || /^[-*+] /.test(below) ? below : "";
            next++;
        }
        if (match === null || text === "" || saysNothing(line, text) || line.startsWith("BREAKING-CHANGE: ")) {
            out.push(line);
            continue;
        }
        if (out.length > 0 && out[out.length - 1] !== "") {
            out.push("");
            changes.add("Put an empty line before BREAKING CHANGE, without which it is not read.");
        }
        const written = `BREAKING CHANGE: ${text}`;
        if (written !== line)
            changes.add('Wrote the note of a breaking change as "BREAKING CHANGE: …".');
        out.push(written);
        at = next - 1;
    }
    return { lines: out, changes: [...changes] };
}
/** "Breaking change: none" announces nothing; in the specification's spelling it is read as a note whatever it says. */
function saysNothing(line, text) {
    return NOTHING.test(text) && !/^BREAKING CHANGE(?:: | #)/.test(line);
}

;// CONCATENATED MODULE: ./packages/commits/lib/fix/take-apart.js





/** Takes a message apart so that put together again git and Conventional Commits read every trailer of it. */
function takeApart(text, { context }) {
    const clean = cleanText(text);
    const changes = [...clean.changes];
    const [header = "", ...rest] = clean.lines;
    if (rest.length > 0 && rest[0] !== "")
        changes.push("Put an empty line after the first line.");
    const notes = notesApart(["", ...rest]);
    changes.push(...notes.changes);
    const message = (0,parse/* parseMessage */.v)([header, ...notes.lines, ""].join("\n"));
    const lines = (0,lib_lines/* splitLines */.uz)(message.raw);
    const required = Object.values(context.configuration.commit.trailers).flat();
    const found = findTrailers(message, required);
    const taken = new Set();
    for (const { start, end } of found)
        for (let line = start; line < end; line++)
            taken.add(line);
    const body = lines.filter((_, index) => index > 0 && !taken.has(index));
    const block = (0,git_trailers/* trailerBlock */.Tj)(lines);
    const none = { start: lines.length, end: lines.length };
    changes.push(...moves(found, lines, taken, found.some((each) => each.origin === "block") ? block : none));
    return { parts: { header, body, trailers: inOrder(found.filter((each) => each.value !== "")) }, changes };
}
/** Moved ones before those of the block; of both, those that name people last. */
function inOrder(found) {
    const parts = found.map(({ key, value, lines, origin }) => ({ key, value, lines, origin }));
    const block = parts.filter((each) => each.origin === "block");
    const moved = parts.filter((each) => each.origin === "moved");
    let at = block.length;
    while (at > 0 && (0,fix_parts/* comesLast */.CJ)(block[at - 1]))
        at--;
    const ordered = [
        ...moved.filter((each) => !(0,fix_parts/* comesLast */.CJ)(each)),
        ...block.slice(0, at),
        ...moved.filter(fix_parts/* namesPerson */.gG),
        ...block.slice(at),
        ...moved.filter((each) => each.key === ""),
    ];
    // Conventional Commits reads no footer in a paragraph that begins with the line of a cherry-pick.
    const first = ordered.findIndex((each) => each.key !== "");
    return first <= 0
        ? ordered
        : [...ordered.slice(first, first + 1), ...ordered.slice(0, first), ...ordered.slice(first + 1)];
}
function moves(found, lines, taken, block) {
    const named = (list) => [...new Set(list.map(({ key }) => (key === "" ? "the cherry-pick's line" : key)))].slice(0, 10).join(", ");
    const dropped = found.filter((each) => each.value === "");
    const moved = found.filter((each) => each.origin === "moved" && each.value !== "");
    const below = lines.some((line, index) => index >= block.end && line !== "" && !taken.has(index));
    const others = below || Array.from({ length: block.end - block.start }, (_, i) => block.start + i).some((i) => !taken.has(i));
    const respaced = found.some(({ start, value, origin, ...each }) => origin === "block" && value !== "" && each.lines[0] !== lines[start]);
    return [
        ...(dropped.length === 0 ? [] : [`Removed ${named(dropped)}, which had no value.`]),
        ...(moved.length === 0 ? [] : [`Moved ${named(moved)} to the last paragraph, where git reads trailers.`]),
        ...(others ? ["Put what is no trailer above the trailers."] : []),
        ...(respaced ? ['Wrote the trailers as "Key: value", which Conventional Commits reads too.'] : []),
    ];
}


/***/ }),

/***/ 3992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   QM: () => (/* binding */ kindRules),
/* harmony export */   f4: () => (/* binding */ WRITTEN_BY_A_TOOL)
/* harmony export */ });
/* unused harmony export statedRules */
/* harmony import */ var _rules_kind_fixup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9101);

/** Groups of rules about the form, which a tool's messages have in their own way. */
const WRITTEN_BY_A_TOOL = ["header", "body"];
const EVERY_OTHER_RULE = ["header", "body", "trailers", "codes", "breaking", "risk", "size", "squash"];
/** One stated rule per kind. Whatever the kind, what touches a regulated path needs its trailers; only a fixup is refused outright. */
const kindRules = {
    ordinary: { description: "Every rule applies.", exempt: [] },
    merge: {
        description: "git or GitHub wrote its text: header and body are not judged. Trailers are required only for what differs from the automatic merge.",
        exempt: WRITTEN_BY_A_TOOL,
    },
    revert: {
        description: "It must name the commit that it reverts; header and body may be as `git revert` writes them.",
        exempt: WRITTEN_BY_A_TOOL,
    },
    fixup: { description: "It must be folded into its target before it lands.", exempt: EVERY_OTHER_RULE },
    release: {
        description: "Header and body may be as release tools write them; a regulated path still needs its trailers.",
        exempt: WRITTEN_BY_A_TOOL,
    },
    bot: {
        description: "Header and body may be as the bot writes them; a regulated path still needs its trailers.",
        exempt: WRITTEN_BY_A_TOOL,
    },
    "web-edit": {
        description: "Header and body may be as GitHub's editor proposes them; a regulated path still needs its trailers.",
        exempt: WRITTEN_BY_A_TOOL,
    },
};
/** One stated rule for what is no kind of its own: such a commit is judged as the kind that its message and parents make it. */
const statedRules = {
    "merge queue": "What the queue lands is judged by what it is: a merge as a merge, a squashed or rebased commit by every rule. In `merge_group` these are the commits of the range.",
    "revert of a revert": 'Titled `Reapply "..."` (`kind/revert-of-revert`), naming the commit that it reverts (`kind/revert-names-commit`); it brings the change back, so it needs the trailers of its paths.',
    "cherry-pick": "Judged as what its message is; where it says where it comes from, it does so as `git cherry-pick -x` writes it (`kind/cherry-pick`).",
    "Co-authored-by": "Names a person with a mail address (`trailers/person-form`) or a known tool (`trailers/ai-attribution`); it gives no approval.",
    "Signed-off-by": "Names a person with a mail address. That author or committer has signed (DCO) is asked where `trailers/signed-off-by` is switched on; merges and bots are excused.",
    "Apply suggestions": "A web edit; the people whose suggestions it takes are its co-authors, as GitHub writes them.",
};
const MERGE = /^Merge (branch|branches|pull request|remote-tracking branch|tag|commit) /;
const REVERT = /^(Revert|Reapply) "/;
const RELEASE = /^(v?\d{1,6}\.\d{1,6}\.\d{1,6}[\w.+-]{0,60}|[Rr]elease:? v?\d[\w.+-]{0,60}|[Bb]ump version\b.{0,200}|Version Packages|chore(\([\w-]{1,60}\))?: (release|bump version)\b.{0,200}|chore\(release\): .{0,200})( \(#\d{1,10}\))?$/;
const WEB_EDIT = /^(Update|Create|Delete|Rename) \S.{0,250}$|^(Add files via upload|Initial commit)$|^Apply suggestions? from (code review|@[\w-]{1,60})/;
/** How a commit came to be, from its parents, people and message; from the message alone when it is no commit yet. */
function kindOf(message, commit) {
    const { text, type } = message.header;
    if (_rules_kind_fixup_js__WEBPACK_IMPORTED_MODULE_0__/* .FIXUP */ .x.test(text))
        return "fixup";
    if (commit === null ? MERGE.test(text) : commit.parents.length > 1)
        return "merge";
    if (REVERT.test(text) || type === "revert")
        return "revert";
    if (commit !== null && isBot(commit.author))
        return "bot";
    if (RELEASE.test(text))
        return "release";
    // GitHub commits for a person who edits in the browser; a local commit of the same text is judged in full.
    if (commit?.committer.email === "noreply@github.com" && WEB_EDIT.test(text))
        return "web-edit";
    return "ordinary";
}
/** Bots as GitHub names its apps, and the names that self-hosted ones use. Only the form of the message depends on it. */
function isBot({ name, email }) {
    return (/\[bot\]$/.test(name) ||
        /\[bot\]@users\.noreply\.github\.com$/.test(email) ||
        /^(renovate|dependabot) bot$/i.test(name));
}


/***/ }),

/***/ 2655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ commitContext),
  W: () => (/* binding */ lintChange)
});

// EXTERNAL MODULE: ./packages/catalog/lib/catalog.js
var catalog = __webpack_require__(866);
// EXTERNAL MODULE: ./packages/catalog/lib/judged.js
var judged = __webpack_require__(3816);
// EXTERNAL MODULE: ./packages/change/lib/claim.js
var lib_claim = __webpack_require__(58);
// EXTERNAL MODULE: ./packages/message/lib/parse.js + 3 modules
var parse = __webpack_require__(9137);
// EXTERNAL MODULE: ./packages/commits/lib/diff-bytes.js
var diff_bytes = __webpack_require__(2907);
// EXTERNAL MODULE: ./packages/commits/lib/kind.js
var lib_kind = __webpack_require__(3992);
// EXTERNAL MODULE: ./packages/commits/lib/lint-message.js
var lint_message = __webpack_require__(8293);
;// CONCATENATED MODULE: ./packages/commits/lib/readings.js
/** Whether git and Conventional Commits read the same trailers of ours. `BREAKING CHANGE`, which git cannot read, may be a footer only. */
function readingsAgree(message) {
    const inFooters = new Set(message.footers.map((footer) => footer.line));
    return message.declarations.every((each) => each.visible ? inFooters.has(each.line) : each.key === "BREAKING CHANGE");
}

// EXTERNAL MODULE: ./packages/commits/lib/rules.js + 64 modules
var rules = __webpack_require__(4355);
// EXTERNAL MODULE: ./packages/commits/lib/squash/carried.js
var squash_carried = __webpack_require__(3238);
;// CONCATENATED MODULE: ./packages/commits/lib/squash/compose.js
/**
 * The message that GitHub's "Squash and merge" proposes for commits in the order of their dates (GitHub's documentation, "About pull
 * request merges" and the API's repository settings). What the documentation leaves out follows what it has written into public
 * histories: with the title of the pull request every commit is listed as `* title` and its text, also a single one; the sign-offs of the
 * commits, then co-authors and other authors than the squash's own (taken to be the first commit's) come last, behind a line of dashes when
 * there is a text. That paragraph is then the only one in which git sees trailers.
 */
function composeSquash(pullRequest, commits, settings) {
    const [only] = commits;
    const single = settings.title === "COMMIT_OR_PR_TITLE" && commits.length === 1 ? only : undefined;
    const title = single === undefined ? pullRequest.title : single.message.header.text;
    const number = `(#${pullRequest.number})`;
    const header = title.trimEnd().endsWith(number) ? title : `${title} ${number}`;
    const text = textOf(pullRequest, commits, settings, single).trim();
    // A single commit's own text has its people already.
    const last = single !== undefined && settings.message === "COMMIT_MESSAGES" ? [] : people(commits);
    const tail = last.length === 0 ? [] : [...(text === "" ? [] : ["---------"]), last.join("\n")];
    return `${[header, ...(text === "" ? [] : [text]), ...tail].join("\n\n")}\n`;
}
function textOf(pullRequest, commits, settings, single) {
    switch (settings.message) {
        case "BLANK":
            return "";
        case "PR_BODY":
            return pullRequest.body ?? "";
        case "COMMIT_MESSAGES":
            if (single !== undefined)
                return afterHeader(single.message);
            return commits
                .map(({ message }) => `* ${message.header.text}\n\n${afterHeader(message).trim()}`.trim())
                .join("\n\n");
    }
}
function afterHeader(message) {
    return message.raw.split("\n").slice(message.header.line).join("\n");
}
/** Sign-offs, then co-authors, each once by its mail address; the first commit's author is the author of the squash. */
function people(commits) {
    const [first] = commits;
    const signers = new Map();
    const authors = new Map();
    const add = (to, person) => {
        const address = addressOf(person);
        if (!to.has(address))
            to.set(address, person);
    };
    for (const { message, author } of commits) {
        add(authors, `${author.name} <${author.email}>`);
        for (const { key, value } of message.trailers) {
            if (/^signed-off-by$/i.test(key))
                add(signers, value);
            else if (/^co-authored-by$/i.test(key))
                add(authors, value);
        }
    }
    if (first !== undefined)
        authors.delete(first.author.email.toLowerCase());
    return [
        ...[...signers.values()].map((each) => `Signed-off-by: ${each}`),
        ...[...authors.values()].map((each) => `Co-authored-by: ${each}`),
    ];
}
function addressOf(person) {
    return (/<([^<>]*)>/.exec(person)?.[1] ?? person).toLowerCase();
}

;// CONCATENATED MODULE: ./packages/commits/lib/lint-change.js










/** GitHub's default settings, and the pair that most repositories change to. */
const LIKELY = [
    { title: "COMMIT_OR_PR_TITLE", message: "COMMIT_MESSAGES" },
    { title: "PR_TITLE", message: "PR_BODY" },
];
/** Rules that say what the detectors found. */
const DETECTED = rules/* rules */.a.filter((rule) => rule.needs.includes("findings")).map((rule) => rule.id);
/** Lints every commit of a change and, on a pull request, the message that a squash merge would land. */
function lintChange(change, options) {
    const commits = change.commits.map((each) => lintCommit(change, each));
    const squash = lintSquash(change, options);
    const findings = [...commits, ...squash.map((each) => each.result)].flatMap((each) => each.findings);
    const errors = findings.filter((finding) => finding.severity === "error").length;
    return {
        passed: errors === 0,
        errors,
        warnings: findings.length - errors,
        commits,
        squash,
        notEvaluated: notEvaluated(change, options),
        catalogDigest: catalog/* catalog */.U.digest,
    };
}
function lintCommit(change, each) {
    return linted(each.commit.sha, each.message, commitContext(change, each));
}
/** What the rules are told of one commit of a change. */
function commitContext(change, { commit, message, files, domains, services, codes, risk }) {
    return {
        configuration: change.configuration.value,
        kind: (0,lib_kind/* kindOf */.I)(message, commit),
        domains: knownDomains(change, domains),
        services,
        codes,
        computedLevel: risk.computedLevel,
        diffBytes: (0,diff_bytes/* diffBytes */.D)(files),
        carried: null,
        people: { author: commit.author, committer: commit.committer },
        findings: change.findings.evaluated
            ? change.findings.items.filter((each) => each.side === "message" && each.commit === commit.sha)
            : null,
    };
}
function lintSquash(change, { pullRequest, squash, day }) {
    if (pullRequest === null || squash === "not-allowed")
        return [];
    const basis = squash === "unknown" ? "assumed" : "settings";
    const commits = change.commits
        // GitHub counts and lists the commits of a pull request without its merges.
        .filter(({ commit }) => commit.parents.length < 2)
        .map(({ message, commit }) => ({ message, author: commit.author }));
    const carried = (0,squash_carried/* carriedTrailers */.J)(change.commits.map(({ message }) => message));
    const findings = change.findings.evaluated ? change.findings.items.filter((each) => each.side === "title") : null;
    const { level } = change.squashedRisk;
    const claim = (0,lib_claim/* claimOf */._)({ ...change, level, commit: null });
    return (squash === "unknown" ? LIKELY : [squash]).map((settings) => {
        const message = (0,parse/* parseMessage */.v)(composeSquash(pullRequest, commits, settings));
        const result = linted(null, message, {
            configuration: change.configuration.value,
            kind: squashKind(message, change),
            domains: knownDomains(change, change.domains),
            services: change.services,
            codes: (0,judged/* judged */.g)(catalog/* catalog */.U.lookupAll(message.declared.codes, day), claim),
            computedLevel: change.squashedRisk.computedLevel,
            diffBytes: (0,diff_bytes/* diffBytes */.D)(change.files),
            carried,
            people: null,
            findings,
        });
        return {
            basis,
            composition: `${settings.title} + ${settings.message}`,
            result: basis === "assumed" ? { ...result, findings: result.findings.map(asWarning) } : result,
        };
    });
}
function linted(sha, message, context) {
    return {
        sha,
        header: message.header.text,
        kind: context.kind,
        findings: (0,lint_message/* lintMessage */.b)(message, context),
        readingsAgree: readingsAgree(message),
    };
}
/** Without services in the configuration nothing is known to be regulated, which is not the same as unregulated. */
function knownDomains(change, domains) {
    return Object.keys(change.configuration.value.services).length === 0 ? null : domains;
}
/** A pull request of a bot, or of edits in the browser, lands as what its commits are. */
function squashKind(message, change) {
    const own = (0,lib_kind/* kindOf */.I)(message, null);
    if (own !== "ordinary")
        return own;
    const kinds = new Set(change.commits.map((each) => (0,lib_kind/* kindOf */.I)(each.message, each.commit)));
    const [kind] = kinds;
    return kinds.size === 1 && (kind === "bot" || kind === "web-edit") ? kind : "ordinary";
}
/** What only an assumed composition would break is no verdict. */
function asWarning(finding) {
    return { ...finding, severity: "warning" };
}
function notEvaluated(change, { pullRequest, squash }) {
    const list = [];
    if (knownDomains(change, change.domains) === null)
        list.push({
            what: "commit-lint rules on regulated domains",
            reason: "the configuration names no services, so nothing is known to be regulated",
        });
    if (!change.findings.evaluated)
        list.push({ what: `commit-lint rules ${DETECTED.join(" and ")}`, reason: change.findings.reason });
    if (pullRequest === null)
        list.push({
            what: "squash message",
            reason: "the event has no pull request, so there is no squash message to foresee",
        });
    else if (squash === "unknown")
        list.push({
            what: "squash message as the repository's settings compose it",
            reason: "the merge settings could not be read (no token, or one without permission); the likely ones were assumed",
        });
    return list;
}


/***/ }),

/***/ 8293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lintMessage)
/* harmony export */ });
/* harmony import */ var _active_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2586);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1794);


/** Findings that one rule shows for one message; the rest is counted. */
const SHOWN = 20;
/** What is wrong with a message, by every rule that applies to it. What the context leaves unknown is not judged. */
function lintMessage(message, context) {
    const { declarations, raw } = message;
    const input = { message, declarations, context, plain: (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(raw) };
    const findings = [];
    for (const active of (0,_active_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .activeRules */ .I)(context.configuration, context.kind)) {
        const { rule, options } = active;
        const problems = rule.check(input, options);
        if (problems.length === 0)
            continue;
        for (const { message, hint, line, severity } of problems.length > SHOWN ? problems.slice(0, SHOWN) : problems) {
            const own = active.configured ? active.severity : (severity ?? active.severity);
            findings.push({ rule: rule.id, severity: own, message, hint, line });
        }
        if (problems.length > SHOWN)
            findings.push({
                rule: rule.id,
                severity: active.severity,
                message: `The same is wrong at ${problems.length - SHOWN} more places.`,
                hint: "Mend them in the same way.",
                line: problems[SHOWN]?.line ?? null,
            });
    }
    return findings;
}


/***/ })

};
