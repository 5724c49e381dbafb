export const id = 3937;
export const ids = [3937];
export const modules = {

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ catalog)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4651);
/* harmony import */ var _catalogs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9104);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
/* harmony import */ var _in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3664);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9762);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2217);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6199);







// A suggestion costs a walk over the catalog (about 1 ms); a message that was written to be slow has 100,000 wrong codes.
const MOST_SUGGESTED_AT_ONCE = 50;
let digest;
const catalog = {
    version: "2026-11-22",
    get digest() {
        digest ??= (0,_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify(_catalogs_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogs */ .r.map(({ data }) => data)));
        return digest;
    },
    get all() {
        return (0,_controls_js__WEBPACK_IMPORTED_MODULE_2__/* .controls */ .ne)();
    },
    get: _controls_js__WEBPACK_IMPORTED_MODULE_2__/* .controlOf */ .rs,
    lookup: (raw, onDate) => verdictOf(raw, onDate.slice(0, 10), true),
    lookupAll(raws, onDate) {
        let unknown = 0;
        return raws.map((raw) => {
            const verdict = verdictOf(raw, onDate.slice(0, 10), unknown < MOST_SUGGESTED_AT_ONCE);
            if (verdict.verdict === "unknown")
                unknown++;
            return verdict;
        });
    },
};
function verdictOf(raw, day, suggest) {
    const key = (0,_key_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T)(raw);
    const editions = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .K)(key);
    const control = editions.find((each) => (0,_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .inForce */ .Nm)(each, day)) ?? editions.find((each) => each.effectiveFrom <= day);
    if (control === undefined) {
        // A code that is not in force yet evidences nothing yet: what it will replace is suggested.
        const [coming] = editions;
        const nearby = coming === undefined && suggest ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .similar */ .q)(key, day) : [];
        const suggestions = coming === undefined ? nearby : (0,_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .predecessorsOn */ .mB)(coming, day).map(({ id }) => id);
        return {
            raw,
            verdict: "unknown",
            canonical: null,
            framework: null,
            suggestions: suggestions.slice(0, _suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_SUGGESTIONS */ ._),
            effectiveFrom: coming?.effectiveFrom ?? null,
            effectiveTo: coming?.effectiveTo ?? null,
            topics: [],
        };
    }
    const valid = (0,_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .inForce */ .Nm)(control, day);
    const successor = valid ? undefined : (0,_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .successorOn */ .Y5)(control, day);
    return {
        raw,
        verdict: valid ? "valid" : "superseded",
        canonical: control.id,
        framework: control.framework,
        suggestions: successor === undefined ? [] : [successor.id],
        effectiveFrom: control.effectiveFrom,
        effectiveTo: control.effectiveTo,
        topics: control.topics,
    };
}


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   Y5: () => (/* binding */ successorOn),
/* harmony export */   mB: () => (/* binding */ predecessorsOn)
/* harmony export */ });
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5163);

/** Whether a control counts on a day, `YYYY-MM-DD`. */
function inForce(control, day) {
    return control.effectiveFrom <= day && (control.effectiveTo === null || day <= control.effectiveTo);
}
/** The first control in the line of successors that is in force on a day; without one the last of the line; undefined without a successor. */
function successorOn(control, day) {
    let last;
    for (let next = successor(control); next !== undefined; next = successor(next)) {
        if (inForce(next, day))
            return next;
        last = next;
    }
    return last;
}
/** Controls in force on a day that this one will replace, at once or in the end. */
function predecessorsOn(control, day) {
    return (0,_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controls */ .ne)().filter((each) => each.supersededBy !== null && inForce(each, day) && leadsTo(each, control));
}
function successor(control) {
    return control.supersededBy === null ? undefined : (0,_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controlOf */ .rs)(control.supersededBy);
}
function leadsTo(from, to) {
    for (let next = successor(from); next !== undefined; next = successor(next))
        if (next.id === to.id)
            return true;
    return false;
}


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judged)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4620);
/* harmony import */ var _catalogs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9104);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5163);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6199);




/** Kinds that stand for many controls at once: a whole framework, a part of a regulation, a family. */
const COARSE = new Set(["shorthand", "family"]);
/** Topics of what a finding says was weakened, removed or added. */
const SAFEGUARD_TOPICS = {
    "encryption-at-rest": ["encryption"],
    "encryption-in-transit": ["encryption", "transmission"],
    "access-control": ["access-control"],
    audit: ["audit"],
    logging: ["logging"],
    consent: ["consent"],
    session: ["session"],
    exposure: ["logging", "de-identification"],
    retention: ["retention"],
    "rate-limit": ["access-control", "network"],
    owners: [],
};
/**
 * The verdicts on a message's codes, held against the change that it describes. A valid code becomes
 * - `implausible`, when the control is about something that no changed file, no regulated domain and no finding is about;
 * - `too-coarse`, on a change of level high or critical, when it stands for many controls and no precise code of its framework is
 *   named beside it.
 * Pure; the level must not depend on the verdicts.
 */
function judged(verdicts, claim) {
    const believed = verdicts.map((verdict) => (isPlausible(verdict, claim) ? verdict : implausible(verdict)));
    if ((0,_gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .compareLevels */ .t9)(claim.level, "high") < 0)
        return believed;
    const precise = new Set(believed.filter((each) => each.verdict === "valid" && !isCoarse(each)).map(frameworkOf));
    return believed.map((each) => each.verdict === "valid" && isCoarse(each) && !precise.has(frameworkOf(each)) ? tooCoarse(each, claim) : each);
}
function isPlausible({ verdict, canonical }, claim) {
    const control = verdict === "valid" && canonical !== null ? (0,_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .controlOf */ .rs)(canonical) : undefined;
    if (control === undefined || control.topics.length === 0)
        return true;
    const topics = new Set([...claim.topics, ...claim.findings.flatMap(topicsOfFinding)]);
    return (control.topics.some((topic) => topics.has(topic)) ||
        (control.administrative && claim.domains.length > 0) ||
        domainsOf(control).some((domain) => claim.domains.includes(domain)) ||
        claim.findings.some((finding) => finding.controls.includes(control.id)));
}
function topicsOfFinding({ safeguard }) {
    return safeguard === null ? [] : SAFEGUARD_TOPICS[safeguard.kind];
}
function domainsOf(control) {
    return _catalogs_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogs */ .r.find(({ data }) => data.framework === control.framework)?.domains ?? [];
}
function implausible(verdict) {
    return { ...verdict, verdict: "implausible" };
}
function isCoarse({ canonical }) {
    return canonical !== null && COARSE.has((0,_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .controlOf */ .rs)(canonical)?.kind ?? "");
}
function frameworkOf({ framework }) {
    return framework;
}
function tooCoarse(verdict, claim) {
    return { ...verdict, verdict: "too-coarse", suggestions: preciseInstead(verdict, claim) };
}
/** Precise controls of the same framework that fit the change: by what it is about, else the first parts of what was named. */
function preciseInstead({ canonical, framework }, claim) {
    const precise = (0,_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .controls */ .ne)().filter((each) => each.framework === framework && each.effectiveTo === null && !COARSE.has(each.kind));
    const fitting = precise
        .map((control) => ({ id: control.id, shared: share(control, claim) }))
        .filter(({ shared }) => shared > 0)
        .sort((a, b) => b.shared - a.shared);
    const parts = precise.filter(({ parent }) => parent === canonical);
    return [...new Set([...fitting, ...parts].map(({ id }) => id))].slice(0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_SUGGESTIONS */ ._);
}
/** How much of what a control is about the change is about: 0 to 1. */
function share({ topics }, claim) {
    return topics.length === 0 ? 0 : topics.filter((topic) => claim.topics.includes(topic)).length / topics.length;
}


/***/ }),

/***/ 6199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ MOST_SUGGESTIONS),
/* harmony export */   q: () => (/* binding */ similar)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7979);
/* harmony import */ var _in_force_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3664);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2217);



const MOST_SUGGESTIONS = 3;
/** Ids of the nearest codes in force; without any, the nearest known group that the code would belong to. */
function similar(key, day) {
    const near = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, alike(key), MOST_SUGGESTIONS * 3);
    const found = near.flatMap((name) => idsInForce(name, day));
    if (found.length > 0)
        return [...new Set(found)].slice(0, MOST_SUGGESTIONS);
    const words = key.split(" ");
    for (let length = words.length - 1; length > 0; length--) {
        const group = groupInForce(words.slice(0, length).join(" "), day);
        if (group.length > 0)
            return group.slice(0, MOST_SUGGESTIONS);
    }
    return [];
}
/** Keys whose length allows them to be near: a third of the wanted one's may differ. Comparing all would take ten times as long. */
function alike(key) {
    const most = Math.max(2, Math.floor(key.length / 3));
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .keysAround */ .C)(key).filter((each) => Math.abs(each.length - key.length) <= most);
}
function idsInForce(key, day) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(key)
        .filter((control) => (0,_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .inForce */ .Nm)(control, day))
        .map(({ id }) => id);
}
/** A group of a retired edition has a successor: `COBIT DS5.3` belongs to what replaced DS5. */
function groupInForce(key, day) {
    const valid = idsInForce(key, day);
    if (valid.length > 0)
        return valid;
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(key).flatMap((control) => {
        const next = (0,_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .successorOn */ .Y5)(control, day);
        return next !== undefined && (0,_in_force_js__WEBPACK_IMPORTED_MODULE_2__/* .inForce */ .Nm)(next, day) ? [next.id] : [];
    });
}


/***/ }),

/***/ 1637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ topicsOf)
/* harmony export */ });
/* unused harmony export topics */
const TOPICS = {
    "access-control": {
        path: "auth$ authn authz authent authoriz authoris login logout permission role$ roles$ rolebinding access$ accesscontrol accesslist rbac acl$ acls$ abac oauth oidc saml jwt mfa totp password credential privilege session",
        line: "authent authoriz authoris unauthent unauthoriz permission privilege rbac abac oauth oidc saml jwt mfa totp login password",
    },
    audit: {
        path: "audit",
        line: "audit",
    },
    backup: {
        path: "backup restore snapshot disaster recovery replica pitr$",
        line: "backup pgdump pitr$",
    },
    consent: {
        path: "consent optin optout",
        line: "consent",
    },
    "de-identification": {
        path: "anonym pseudonym deident redact mask$ masking$ masker tokeniz tokenis",
        line: "anonym pseudonym deident redact masked$ masking$",
    },
    dependencies: {
        path: "lockfile packagelock yarnlock pnpmlock poetrylock cargolock gemfile pipfile gomod$ gosum$ requirementstxt packagejson pomxml buildgradle dependabot renovate dependenc vendor sbom$",
        line: "dependenc sbom$ cve$",
    },
    device: {
        path: "device firmware infusion pump ventilator implant sensor",
        line: "firmware infusion ventilator implantable",
    },
    encryption: {
        path: "encrypt decrypt cipher crypto aes$ aes128 aes256 aesgcm kms$ tls ssl certificate tokeniz tokenis hsm$ keystore keyring vault$ argon bcrypt scrypt",
        // Not "crypto" alone: modules of that name give random numbers and ids too.
        line: "encrypt decrypt cipher cryptograph pbkdf2 secretkey aes$ aes128 aes256 aesgcm kms$ tls ssl hsm$ keystore argon bcrypt scrypt hmac",
    },
    integrity: {
        path: "integrity checksum hash$ hashing$ digest hmac signature tamper",
        line: "integrity checksum sha256 sha512 hmac tamper immutab",
    },
    logging: {
        path: "log$ logs$ logger logging$ winston$ pino$ log4j logback syslog",
        line: "logger logging$ winston$ pino$ log4j logback syslog",
    },
    network: {
        path: "networkpolic networkacl networksecurity networktf networkingtf securitygroup firewall segmentation subnet vpc$ vpcs$ nacl$ ingress egress iptables nftables",
        line: "networkpolicy securitygroup firewall subnet vpc$ nacl$ ingress egress iptables nftables cidr",
    },
    payment: {
        path: "payment billing invoice checkout cardholder creditcard cardnumber settlement refund stripe",
        line: "payment cardholder creditcard cardnumber cvv$ cvc$ invoice refund",
    },
    retention: {
        path: "retention purge archive expiry expiration ttl$ erasure",
        line: "retention purge ttl$ erasure",
    },
    session: {
        path: "session cookie logoff logout",
        line: "session cookie logoff logout",
    },
    signature: {
        path: "signature signer signing$ esign",
        line: "signature esign",
    },
    transmission: {
        path: "tls ssl https mtls transport transmission sftp hl7 mllp smtp",
        line: "tls ssl https mtls sftp hl7 mllp hsts",
    },
    validation: {
        path: "test$ tests$ testing$ spec$ specs$ validation validat verification e2e$ qualification",
        line: "",
    },
};
/** Every topic, sorted. */
const topics = Object.keys(TOPICS).sort();
/** UTF-16 units of a path and of the changed lines of one file that are looked at: a file of a million lines is as quick as one of a thousand. */
const LONGEST_PATH = 2_000;
const MOST_TEXT = 64_000;
const LONGEST_LINE = 1_000;
const inPaths = beginnings("path");
const inLines = beginnings("line");
/** Topics of a changed file, sorted: of its path, and of the lines that the change adds or removes. */
function topicsOf(path, lines = []) {
    const found = new Set();
    collect(path.slice(-LONGEST_PATH), inPaths, found);
    const seen = new Set();
    let left = MOST_TEXT;
    for (const line of lines) {
        if (left <= 0)
            break;
        const text = line.slice(0, Math.min(LONGEST_LINE, left));
        left -= text.length + 1;
        collect(text, inLines, found, seen);
    }
    return [...found].sort();
}
/**
 * The words of a text are runs of letters and digits, parted where a capital follows a small letter; each counts alone and joined to
 * the next (`security-group`, `de_identify`).
 */
function collect(text, known, found, seen) {
    let before = "";
    for (const [word] of text.matchAll(/[A-Z]*[a-z0-9]+|[A-Z]+/g)) {
        const small = word.toLowerCase();
        for (const each of before === "" ? [small] : [small, before + small]) {
            if (seen?.has(each))
                continue;
            seen?.add(each);
            for (const [beginning, topic] of known.get(each.slice(0, 3)) ?? [])
                if (beginning.endsWith("$") ? each === beginning.slice(0, -1) : each.startsWith(beginning))
                    found.add(topic);
        }
        before = small;
    }
}
function beginnings(where) {
    const map = new Map();
    for (const [topic, words] of Object.entries(TOPICS))
        for (const word of words[where].split(" ").filter((each) => each !== "")) {
            const key = word.slice(0, 3);
            map.set(key, [...(map.get(key) ?? []), [word, topic]]);
        }
    return map;
}


/***/ }),

/***/ 58:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ claimOf)
/* harmony export */ });
/** A change as the catalog judges claims on it. Detectors that did not look found nothing that would support a claim. */
function claimOf({ files, domains, level, findings, commit }) {
    const paths = new Set(files.map(({ path }) => path));
    // Findings of the squashed diff name no commit; they are of every commit that touches their file.
    const concerned = ({ commit: of, location }) => of === commit || (of === null && location !== null && paths.has(location.path));
    return {
        level,
        topics: [...new Set(files.flatMap((file) => file.topics))].sort(),
        domains,
        findings: findings.evaluated ? findings.items.filter(concerned) : [],
    };
}


/***/ }),

/***/ 4187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ findingFloors),
/* harmony export */   Yi: () => (/* binding */ isCertainValue),
/* harmony export */   aJ: () => (/* binding */ isShown)
/* harmony export */ });
/** Confidence from which a finding is taken for what it says. */
const SURE = 90;
const LIKELY = 60;
/**
 * The floors that findings set under the risk of some files: a credential or PHI that blocks makes it critical, a safeguard that
 * is removed or weakened high. What is uncertain, made up or a password of a test raises nothing.
 *
 * @param commit the commit whose files they are; null for the squashed diff and parts of it
 */
function findingFloors(findings, files, commit) {
    if (!findings.evaluated)
        return [];
    const paths = new Set(files.flatMap(({ path, previousPath }) => [path, ...(previousPath === undefined ? [] : [previousPath])]));
    const floors = new Map();
    for (const finding of findings.items) {
        const floor = floorOf(finding);
        if (floor !== undefined && concerns(finding, paths, commit))
            floors.set(floor.reason, floor);
    }
    return [...floors.values()];
}
function concerns({ location, commit: of }, paths, commit) {
    if (location === null)
        return of === commit || commit === null;
    return paths.has(location.path) && (of === null || commit === null || of === commit);
}
function floorOf(finding) {
    const { category, confidence, synthetic, safeguard } = finding;
    if (isCertainValue(finding))
        return category === "secret"
            ? { level: "critical", reason: "a key or token is in the change" }
            : { level: "critical", reason: "protected health information is in the change" };
    if (category === "safeguard" &&
        safeguard !== null &&
        safeguard.effect !== "added" &&
        !synthetic &&
        confidence >= SURE)
        return { level: "high", reason: `a safeguard (${safeguard.kind}) is ${safeguard.effect}` };
    return undefined;
}
/** Whether a finding is a key, or PHI beyond reasonable doubt where it does harm; nobody has to look twice. */
function isCertainValue({ category, tier, confidence, context, synthetic, side }) {
    if (synthetic)
        return false;
    if (category === "secret")
        return tier === "A" && confidence >= LIKELY;
    return category === "phi" && confidence >= SURE && (context === "main" || side === "message" || side === "title");
}
/** Whether a finding is sure enough to be shown to people; below that it is for redaction only. */
function isShown({ confidence }) {
    return confidence >= LIKELY;
}


/***/ }),

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C2: () => (/* binding */ changeOf),
  pm: () => (/* binding */ readChange)
});

// UNUSED EXPORTS: declaredLevel

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/catalog/lib/judged.js
var judged = __webpack_require__(3816);
// EXTERNAL MODULE: ./packages/catalog/lib/catalog.js
var catalog = __webpack_require__(866);
// EXTERNAL MODULE: ./packages/config/lib/path-rules.js
var path_rules = __webpack_require__(9675);
// EXTERNAL MODULE: ./packages/github/lib/field.js
var field = __webpack_require__(561);
;// CONCATENATED MODULE: ./packages/github/lib/pull-request-text.js

/** Longest title and description that GitHub stores. */
const LONGEST = 262_144;
/** The pull request in the payload of an event whose head is the judged one; null when there is none. */
function pullRequestText(payload, head) {
    const number = (0,field/* field */.ZZ)(payload, "pull_request", "number");
    const title = (0,field/* textField */.M8)(payload, "pull_request", "title");
    const body = (0,field/* textField */.M8)(payload, "pull_request", "body");
    if (typeof number !== "number" || title === undefined)
        return null;
    // Inputs may name other commits than the event does; those will not land by this pull request.
    if ((0,field/* textField */.M8)(payload, "pull_request", "head", "sha") !== head)
        return null;
    return { number, title: title.slice(0, LONGEST), body: body?.slice(0, LONGEST) ?? null };
}

// EXTERNAL MODULE: ./packages/message/lib/parse.js + 3 modules
var parse = __webpack_require__(9137);
// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/risk/lib/diff-features.js + 1 modules
var diff_features = __webpack_require__(6564);
;// CONCATENATED MODULE: ./packages/risk/lib/factors.js
/** Parts of each factor that are plain percentiles, with their shares. */
const shares = {
    semanticType: { controlFlow: 0.5, calls: 0.2, comparisons: 0.15, publicApi: 0.15 },
    changeMagnitude: { linesAdded: 0.5, hunks: 0.3, files: 0.2 },
    history: { priorFixes: 0.4, authorCommits: 0.2, directories: 0.4 },
};
/** What remains of the semantic factor for documentation, style, tests and chores that are what they say. */
const QUIET_SHARE = 0.5;
/**
 * The four factors of one change. `pathFloor` (0 to 1) is what the configured domains and safety class make of the path
 * factor at least. An author who is known here lowers the history factor, so that part counts from the other end.
 */
function factorsOf(row, percentile, pathFloor) {
    const p = (feature) => percentile(feature, row[feature]);
    const { semanticType: s, changeMagnitude: m, history: h } = shares;
    const semantic = s.controlFlow * p("controlFlow") +
        s.calls * p("calls") +
        s.comparisons * p("comparisons") +
        s.publicApi * p("publicApi");
    return {
        semanticType: row.quiet ? QUIET_SHARE * semantic : semantic,
        pathCriticality: Math.max(pathFloor, percentile("exposure", exposure(row, percentile))),
        changeMagnitude: m.linesAdded * p("linesAdded") + m.hunks * p("hunks") + m.files * p("files"),
        history: h.priorFixes * p("priorFixes") + h.authorCommits * (1 - p("authorCommits")) + h.directories * p("directories"),
    };
}
/** How much is added where things broke lately: `ln(1 + lines added) x (1/2 + percentile of the fix density)`. */
function exposure(row, percentile) {
    return Math.log1p(row.linesAdded) * (0.5 + percentile("fixDensity", row.fixDensity));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./packages/contracts/lib/canonical.js
var canonical = __webpack_require__(4651);
// EXTERNAL MODULE: ./packages/contracts/lib/document.js + 1 modules
var lib_document = __webpack_require__(5649);
;// CONCATENATED MODULE: ./packages/risk/lib/features.js
/** The raw figures that the factors are made of, in the order in which caches and tables keep them. */
const features = [
    "controlFlow",
    "calls",
    "comparisons",
    "publicApi",
    "linesAdded",
    "hunks",
    "files",
    "directories",
    "fixDensity",
    "priorFixes",
    "authorCommits",
];

// EXTERNAL MODULE: ./packages/risk/lib/past.js
var lib_past = __webpack_require__(9021);
// EXTERNAL MODULE: ./packages/risk/lib/path-history.js
var path_history = __webpack_require__(3131);
// EXTERNAL MODULE: ./packages/risk/lib/window.js
var lib_window = __webpack_require__(6897);
;// CONCATENATED MODULE: ./packages/risk/lib/kept-past.js







/** Changes whenever the meaning of a kept figure does. */
const VERSION = "2";
/** Pasts that a folder holds: of a few branches, or of the commits before an amended one. */
const KEPT = 4;
/** New commits that are added to a kept past; from so many on it is read anew. */
const CONTINUED = 200;
/**
 * The past of `head` from a folder: as a former run left it, or what it left of a commit a little further back with the commits
 * since then, else read from git; and kept there. Reading it costs seconds in a long history, and hooks ask three times for each
 * commit. A folder that cannot be read or written only costs that time, and what is kept is never evidence.
 *
 * The figures are those of `readPast`; only in a history of more than 20,000 commits a past that is continued also knows the
 * fixes that lie just before these.
 */
async function keptPast(directory, repository, head, { isTest, configurationDigest }) {
    const key = (0,canonical/* digestOf */.ol)({ configuration: configurationDigest, version: VERSION }).slice(0, 16);
    const fileOf = (commit) => (0,external_node_path_.join)(directory, `${commit}-${key}.json`);
    const before = await read(fileOf(head));
    if (before !== undefined)
        return before;
    const past = (await continued(repository, head, await keptCommits(directory, key), fileOf, isTest)) ??
        played(await (0,lib_past/* readWindow */.tw)(repository, head, isTest), { window: [], paths: new path_history/* PathHistory */.O() });
    await write(fileOf(head), past).catch(() => undefined);
    await removeOldest(directory).catch(() => undefined);
    return past;
}
/** Plays listed commits after a past. */
function played({ names, diffs }, { window, paths }) {
    const rows = new Map((0,lib_past/* pastOf */.CM)({ names, diffs }, paths).rows.map(({ sha, row }) => [sha, row]));
    const later = names.slice(0, lib_window/* WINDOW */.jf).map(({ sha }) => rows.get(sha) ?? null);
    return { window: [...window, ...later.reverse()].slice(-lib_window/* WINDOW */.jf), paths };
}
/** Goes on from the nearest commit that a past was kept of, as long as the history between is a straight line, which git lists in one order only. */
async function continued(repository, head, kept, fileOf, isTest) {
    if (kept.size === 0)
        return undefined;
    for await (const { parents } of repository.log({ head, firstParent: true, max: CONTINUED })) {
        const [base, ...others] = parents;
        if (base === undefined || others.length > 0)
            return undefined;
        if (!kept.has(base))
            continue;
        const before = await read(fileOf(base));
        if (before === undefined)
            return undefined;
        const [names, diffs] = await Promise.all([
            (0,lib_past/* listNames */.Zv)(repository, { base, head }),
            (0,lib_past/* readPatches */.fN)(repository, { base, head }, isTest),
        ]);
        return played({ names, diffs }, before);
    }
    return undefined;
}
async function keptCommits(directory, key) {
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    return new Set(names.filter((name) => name.endsWith(`-${key}.json`)).map((name) => name.slice(0, name.indexOf("-"))));
}
/** How our files are called; others may keep theirs in the same folder. */
const OURS = /^(?:[0-9a-f]{40}|[0-9a-f]{64})-[0-9a-f]{16}\.json$/;
async function removeOldest(directory) {
    const names = (await (0,promises_.readdir)(directory)).filter((name) => OURS.test(name));
    if (names.length <= KEPT)
        return;
    const files = await Promise.all(names.map(async (name) => ({ path: (0,external_node_path_.join)(directory, name), time: (await (0,promises_.stat)((0,external_node_path_.join)(directory, name))).mtimeMs })));
    files.sort((a, b) => b.time - a.time);
    for (const { path } of files.slice(KEPT))
        await (0,promises_.rm)(path, { force: true });
}
async function write(path, { window, paths }) {
    const rows = window.map((row) => row && [...features.map((feature) => row[feature]), row.quiet ? 1 : 0]);
    await (0,lib_document/* replaceFile */.fR)(path, JSON.stringify({ window: rows, ...paths.keep() }));
}
/** Undefined when there is none, or something else than we write. */
async function read(path) {
    try {
        return decode(JSON.parse(await (0,promises_.readFile)(path, "utf8")));
    }
    catch {
        return undefined;
    }
}
function decode(value) {
    if (!isRecord(value))
        return undefined;
    const { window, files, authors, now } = value;
    if (!isListOf(isSlot, window) || window.length > lib_window/* WINDOW */.jf)
        return undefined;
    if (!isListOf(isFile, files) || !isListOf(isAuthor, authors) || !isFigure(now))
        return undefined;
    return { window: window.map((row) => row && toRow(row)), paths: new path_history/* PathHistory */.O({ files, authors, now }) };
}
function toRow(numbers) {
    const figures = Object.fromEntries(features.map((feature, index) => [feature, numbers[index]]));
    return { ...figures, quiet: numbers[features.length] === 1 };
}
function isSlot(value) {
    return value === null || (isListOf(isFigure, value) && value.length === features.length + 1);
}
function isFile(value) {
    if (!Array.isArray(value) || value.length !== 3)
        return false;
    const [key, fixes, recent] = value;
    return typeof key === "string" && isFigure(fixes) && isListOf(isFigure, recent) && recent.length <= path_history/* REMEMBERED */.D;
}
function isAuthor(value) {
    return Array.isArray(value) && value.length === 2 && typeof value[0] === "string" && isFigure(value[1]);
}
function isListOf(isItem, value) {
    return Array.isArray(value) && value.every(isItem);
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isFigure(value) {
    return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

// EXTERNAL MODULE: ./packages/risk/lib/past-reader.js
var past_reader = __webpack_require__(4281);
;// CONCATENATED MODULE: ./packages/risk/lib/gather.js



/** What the past says of the changes of a request: as a former run kept it, else from git. */
async function gather(repository, request) {
    const { base, cacheDirectory, shallow, configurationDigest, isTest } = request;
    if (base === null || shallow)
        return { window: [], ...historiesOf(request, new path_history/* PathHistory */.O()) };
    const options = { isTest, configurationDigest };
    if (cacheDirectory === undefined) {
        const { rows, paths } = await (request.readPast ?? (0,past_reader/* pastReader */.A)(repository))(base, options);
        return { window: rows.map(({ row }) => row), ...historiesOf(request, paths) };
    }
    const { window, paths } = await keptPast(cacheDirectory, repository, base, options);
    return { window: window.filter((row) => row !== null), ...historiesOf(request, paths) };
}
/** Whether a commit is part of what later ones are compared with: it changes files and is no merge. */
function isPast(commit) {
    return commit.parents.length < 2 && commit.files.length > 0;
}
/** A commit also knows the range's commits before it; the squashed diff and its parts know the base only. */
function historiesOf({ commits, files, parts = [] }, paths) {
    const author = commits.at(-1)?.author.email ?? "";
    const of = (changed) => paths.of(changed, author);
    return {
        squashed: of(files),
        parts: parts.map(of),
        commits: commits.map((commit) => {
            const history = paths.of(commit.files, commit.author.email);
            if (isPast(commit))
                paths.observe(commit);
            return history;
        }),
    };
}

;// CONCATENATED MODULE: ./packages/risk/lib/level.js

/** The level of a score: what is above a cut has that cut's level. At the cut is below it, so that a history of equal commits is low throughout. */
function levelOf(score, cuts) {
    return score > cuts.critical ? "critical" : score > cuts.high ? "high" : score > cuts.medium ? "medium" : "low";
}
/** Floors under the level: safety class C, edits of what decides the verdict, and what findings ask for. */
function levelFloors({ safetyClass, governanceEdits, findings }) {
    const floors = [];
    if (safetyClass === "C")
        floors.push({
            level: "high",
            reason: "It touches software of safety class C (IEC 62304), where a failure can kill or injure seriously.",
        });
    if (governanceEdits.length > 0)
        floors.push({ level: "high", reason: "It edits files that decide how changes are judged." });
    return [...floors, ...findings];
}
/** A level raised by floors, never lowered. */
function raise(level, floors) {
    return floors.reduce((raised, floor) => (0,nouns/* maxLevel */.Lf)(raised, floor.level), level);
}
/** What is at stake on a path, as the least value of the path factor. Patients' safety weighs most. */
const DOMAIN_FLOORS = { phi: 0.5, financial: 0.5, cardholder: 0.5, device: 0.6 };
const CLASS_C_FLOOR = 0.7;
/** The least value of the path factor, 0 to 1, and what sets it; undefined where nothing regulated is touched. */
function pathFloor({ domains, safetyClass }) {
    if (safetyClass === "C")
        return { value: CLASS_C_FLOOR, because: "safety class C" };
    let highest;
    for (const domain of domains) {
        const value = DOMAIN_FLOORS[domain];
        if (highest === undefined || value > highest.value)
            highest = { value, because: `domain ${domain}` };
    }
    return highest;
}

;// CONCATENATED MODULE: ./packages/risk/lib/rationale.js
/** One sentence for each factor, made from its figures alone: nothing in it comes from outside. */
function semanticRationale(row, percentile) {
    const { controlFlow, calls, comparisons, publicApi } = row;
    if (controlFlow + calls + comparisons + publicApi === 0)
        return `It adds no logic to code; equal commits share the middle of their ranks, so the factor is not 0.${quietRemark(row)}`;
    return `It adds ${count(controlFlow, "branch or other control-flow token", "branches or other control-flow tokens")}, ${count(calls, "call")}, ${count(comparisons, "comparison")} and ${count(publicApi, "public line")} to code: more control flow than ${share(percentile("controlFlow", controlFlow))}.${quietRemark(row)}`;
}
function pathRationale(row, percentile, value, floor) {
    const fixes = row.fixDensity === 0
        ? "None of the touched files was mended before"
        : `The most mended file it touches has a fix density of ${row.fixDensity.toFixed(2)} (fixes, halved every 180 days), more than ${share(percentile("fixDensity", row.fixDensity))}`;
    const floored = floor !== undefined && value === floor.value ? `; ${floor.because} sets the factor to ${floor.value} at least` : "";
    return `${fixes}, and it adds ${count(row.linesAdded, "line")} there${floored}.`;
}
function magnitudeRationale(row, percentile) {
    return `It adds ${count(row.linesAdded, "line")} in ${count(row.hunks, "hunk")} of ${count(row.files, "file")}: more lines than ${share(percentile("linesAdded", row.linesAdded))}.`;
}
function historyRationale(row) {
    return `The touched files had ${count(row.priorFixes, "fix", "fixes")} before, the author ${count(row.authorCommits, "commit")}, and it spreads over ${count(row.directories, "folder")}.`;
}
function quietRemark(row) {
    return row.quiet
        ? " It is declared as documentation, style, test or chore and the diff agrees, so the factor counts half."
        : "";
}
function share(percentile) {
    return `${Math.floor(100 * percentile)} % of other projects' commits`;
}
function count(n, one, many = `${one}s`) {
    return `${n} ${n === 1 ? one : many}`;
}

// EXTERNAL MODULE: ./packages/risk/lib/weights.js
var weights = __webpack_require__(6664);
;// CONCATENATED MODULE: ./packages/risk/lib/explain.js





/** The four factors with raw figures, percentiles, points, a sentence, and the paths that mattered most. */
function explain(scored) {
    const { row, percentile, factors, files } = scored;
    const floor = pathFloor(scored.floors);
    const exposed = exposure(row, percentile);
    return {
        semanticType: factor(scored, "semanticType", {
            rationale: semanticRationale(row, percentile),
            inputs: inputs(scored, Object.keys(shares.semanticType)),
            paths: most(files, (file) => ((0,diff_features/* isCode */._m)(file, scored.isTest) ? tokensAdded(file) : 0)),
        }),
        pathCriticality: factor(scored, "pathCriticality", {
            rationale: pathRationale(row, percentile, factors.pathCriticality, floor),
            inputs: [
                ...inputs(scored, ["fixDensity"]),
                { name: "linesAdded", raw: row.linesAdded, percentile: null },
                { name: "exposure", raw: rounded(exposed), percentile: rounded(percentile("exposure", exposed)) },
                ...(floor === undefined ? [] : [{ name: "floor", raw: floor.value, percentile: null }]),
            ],
            paths: scored.fixed.filter(({ density }) => density > 0).map(({ path }) => path),
        }),
        changeMagnitude: factor(scored, "changeMagnitude", {
            rationale: magnitudeRationale(row, percentile),
            inputs: inputs(scored, Object.keys(shares.changeMagnitude)),
            paths: most(files, (file) => file.additions),
        }),
        history: factor(scored, "history", {
            rationale: historyRationale(row),
            inputs: inputs(scored, Object.keys(shares.history)),
            paths: [...scored.fixed].sort((a, b) => b.fixes - a.fixes).map(({ path }) => path),
        }),
    };
}
const MOST_PATHS = 5;
function factor({ factors, shares }, name, told) {
    const value = factors[name];
    return {
        value: rounded(value),
        weight: rounded(shares[name]),
        contribution: (0,weights/* oneDecimal */.EQ)(100 * shares[name] * value),
        ...told,
    };
}
function inputs({ row, percentile }, names) {
    return names.map((name) => ({
        name,
        raw: rounded(row[name]),
        percentile: rounded(percentile(name, row[name])),
    }));
}
/** Paths with the largest positive measure, largest first. */
function most(files, measure) {
    return files
        .map((file) => ({ path: file.path, size: measure(file) }))
        .filter(({ size }) => size > 0)
        .sort((a, b) => b.size - a.size)
        .slice(0, MOST_PATHS)
        .map(({ path }) => path);
}
function tokensAdded(file) {
    const tokens = (0,diff_features/* noTokens */._e)();
    (0,diff_features/* addTokens */.Ox)(file, tokens, "added");
    return tokens.controlFlow + tokens.calls + tokens.comparisons + tokens.publicApi;
}
/** Documents carry figures that people can read and every machine writes alike. */
function rounded(value) {
    return Math.round(value * 10_000) / 10_000;
}

;// CONCATENATED MODULE: ./packages/risk/lib/score.js




/** The score of one change: raw score, its level by the reference's cuts, raised by floors, raised by what was declared. */
function scoreOf(input) {
    const { sha, row, percentile, shares, reference, floors: floorInput, declaredLevel } = input;
    const factors = factorsOf(row, percentile, pathFloor(floorInput)?.value ?? 0);
    const score = (0,weights/* weigh */.vi)(factors, shares);
    const scoreLevel = levelOf(score, reference.cuts);
    const floors = levelFloors(floorInput);
    const computedLevel = raise(scoreLevel, floors);
    const declared = declaredLevel === null ? [] : [{ level: declaredLevel, reason: "declared" }];
    return {
        sha,
        score,
        scoreLevel,
        floors,
        computedLevel,
        declaredLevel,
        level: raise(computedLevel, declared),
        factors: explain({ ...input, factors }),
        reference,
    };
}

;// CONCATENATED MODULE: ./packages/risk/lib/reference-table.generated.js
const reference_table_generated_sources = [{ "repository": "openmrs/openmrs-core", "head": "4d92b490aaa25fbd255be0d08a04da4772a03e3b", "commits": 12142, "quantiles": {
            "controlFlow": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 13, 14, 16, 19, 23, 27, 35, 49, 80.36, 197, 4451],
            "calls": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 9, 10, 10, 11, 12, 13, 14, 15, 17, 18, 20, 22, 24, 27, 29, 32, 36, 42, 48, 57, 66, 81, 107, 143, 248.18, 585.18, 14608],
            "comparisons": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 11, 14, 18, 25, 37, 92, 14261],
            "publicApi": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6, 8, 11, 15, 25, 57.36, 2132],
            "linesAdded": [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 12, 13, 13, 14, 15, 16, 18, 19, 20, 22, 23, 25, 26, 28, 30, 32, 35, 37, 40, 43, 45, 49, 52.16, 56, 60, 65, 72, 79, 85, 92, 101, 109, 120, 131, 147, 163, 181.9, 206, 236, 272.26, 331, 409.85, 541, 816, 1273.72, 3124, 411880],
            "hunks": [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 12, 12, 13, 14, 14, 15, 16, 18, 20, 21, 23, 26, 28, 31.31, 35, 40, 48, 56, 73.36, 100, 146.18, 284.59, 36950],
            "files": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 8, 9, 10, 11, 13, 16, 21, 32, 65.36, 2260],
            "directories": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 8, 8, 10, 11, 14, 23, 342],
            "fixDensity": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.003, 0.011, 0.027, 0.051, 0.088, 0.127, 0.184, 0.229, 0.281, 0.356, 0.436, 0.503, 0.582, 0.652, 0.725, 0.776, 0.835, 0.909, 0.966, 0.999, 1, 1, 1.017, 1.074, 1.149, 1.241, 1.31, 1.4, 1.48, 1.562, 1.644, 1.734, 1.822, 1.892, 1.947, 1.996, 2.056, 2.141, 2.272, 2.39, 2.5, 2.615, 2.729, 2.858, 2.944, 3.032, 3.168, 3.306, 3.452, 3.565, 3.669, 3.772, 3.876, 3.963, 4.118, 4.277, 4.443, 4.63, 4.868, 5.046, 5.252, 5.453, 5.672, 5.927, 6.161, 6.453, 6.796, 7.166, 7.528, 7.927, 8.355, 8.782, 9.366, 9.975, 10.524, 11.063, 11.858, 12.838, 13.827, 14.972, 16.068, 17.712, 20.004, 28.336],
            "priorFixes": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 6, 6, 7, 8, 8, 8, 9, 10, 10, 11, 12, 12, 13, 14, 14, 16, 16, 18, 18, 20, 20, 22, 23, 24, 25, 27, 28, 30, 31, 33, 36, 38, 40, 42, 44, 46, 49, 51, 54, 56, 60, 62, 64, 68, 71, 74, 77, 79, 83, 86, 87, 87, 91, 94, 98, 104, 111.54, 125, 140.36, 162.77, 195, 278.59, 4234],
            "authorCommits": [0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 9, 11, 12, 15, 17, 19.2, 22, 25, 29, 32, 36, 39.66, 44, 48, 53, 58, 64, 70, 76, 83, 91, 99, 107, 115.58, 125, 135, 145, 155, 166, 177, 188, 199, 211, 224, 238, 252, 267, 283, 300, 318, 335, 352, 370, 387, 404.19, 425, 445, 465, 485, 506.24, 531, 555, 579, 603.88, 628, 652, 676.11, 701, 725, 749, 773.75, 800.16, 831, 861, 891.39, 922, 958, 998, 1039, 1079, 1119.85, 1160, 1200.67, 1241, 1283, 1343.9, 1404.31, 1465, 1578.13, 1699.54, 1820.95, 1942.36, 2063.77, 2185.18, 2306.59, 2428],
            "exposure": [0, 0, 0, 0, 0, 0.398, 0.398, 0.398, 0.488, 0.515, 0.536, 0.566, 0.605, 0.628, 0.631, 0.655, 0.681, 0.715, 0.736, 0.759, 0.784, 0.796, 0.815, 0.838, 0.857, 0.884, 0.924, 0.944, 0.979, 1.013, 1.038, 1.117, 1.166, 1.216, 1.27, 1.336, 1.395, 1.439, 1.496, 1.534, 1.587, 1.634, 1.692, 1.747, 1.816, 1.867, 1.926, 1.984, 2.041, 2.096, 2.161, 2.216, 2.279, 2.338, 2.391, 2.448, 2.509, 2.576, 2.637, 2.693, 2.743, 2.804, 2.862, 2.913, 2.992, 3.049, 3.115, 3.195, 3.276, 3.365, 3.443, 3.523, 3.605, 3.702, 3.791, 3.88, 3.978, 4.065, 4.159, 4.259, 4.361, 4.468, 4.568, 4.677, 4.835, 4.956, 5.102, 5.276, 5.446, 5.62, 5.825, 6.047, 6.234, 6.468, 6.74, 7.016, 7.433, 7.898, 8.431, 9.721, 17.281]
        } }, { "repository": "openmrs/openmrs-esm-patient-chart", "head": "c86f342bb0183c2ae81fa929f8f4eb9f696b3a57", "commits": 3351, "quantiles": {
            "controlFlow": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 7, 8, 10, 11, 12.5, 14, 16, 17, 19, 22, 25.5, 33, 39.5, 53, 80.5, 559],
            "calls": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13.5, 14, 16, 17, 19, 21, 22, 24, 27, 30, 34, 38, 42, 46, 54, 62, 69, 80, 92, 112, 136, 182, 254.5, 1911],
            "comparisons": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 4, 5, 6, 6, 7, 8, 9, 11, 12, 14, 16, 18, 21, 23, 28, 34, 43.5, 59, 87.5, 406],
            "publicApi": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5, 6, 7, 10, 14, 23, 125],
            "linesAdded": [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 23, 24, 26, 28, 30, 31, 34, 37, 39, 41, 44, 47, 51, 55, 60, 64, 70, 76, 83, 88, 94, 101, 105, 111.5, 115, 115, 115, 115, 118, 124, 132, 143, 154, 168, 174, 185, 201, 220, 246, 274.5, 305, 345.5, 393, 438, 511, 569, 660, 780, 927, 1101, 1638, 2942.5, 25762],
            "hunks": [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 13, 14, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25, 27, 28, 30, 31, 33, 36, 38, 41, 42.5, 44, 47, 48, 48, 48, 49, 50, 54, 56, 60, 65, 72, 79, 88, 100, 115, 128, 155.5, 190, 234, 330, 512.5, 2862],
            "files": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 13, 14, 15, 16, 18, 19, 20, 22, 23, 26, 30, 34, 38, 41, 44.5, 62, 92.5, 331],
            "directories": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 8, 8, 9, 11, 12, 14, 16, 18, 19, 20, 23, 31, 109],
            "fixDensity": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.037, 0.082, 0.146, 0.223, 0.287, 0.334, 0.397, 0.457, 0.534, 0.585, 0.634, 0.687, 0.732, 0.775, 0.805, 0.85, 0.892, 0.923, 0.953, 0.966, 0.982, 0.998, 1.02, 1.093, 1.145, 1.201, 1.274, 1.362, 1.443, 1.501, 1.536, 1.585, 1.635, 1.661, 1.707, 1.763, 1.826, 1.886, 1.95, 2.008, 2.081, 2.185, 2.281, 2.39, 2.497, 2.595, 2.692, 2.811, 2.931, 3.07, 3.278, 3.359, 3.508, 3.68, 3.888, 4.147, 4.35, 4.5, 4.682, 4.897, 5.106, 5.265, 5.398, 5.559, 5.707, 5.844, 5.955, 6.025, 6.213, 6.522, 7.145, 7.381, 7.609, 7.929, 8.637, 9.193, 10.114, 10.864, 11.465, 11.929, 12.956, 13.839, 14.807, 16.219],
            "priorFixes": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 9, 9, 9, 10, 11, 11, 12, 12, 13, 14, 15, 17, 18, 18, 20, 21, 23, 23, 25, 26, 28.5, 31, 33, 36, 39, 43, 47, 54, 55, 56, 57, 57, 57, 58, 58, 58, 58.5, 59, 59, 59, 62, 64, 65, 75, 105, 631],
            "authorCommits": [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 24, 25, 27, 29, 31, 33, 35, 37, 40, 42, 45, 48, 51.5, 55, 59, 63, 66, 71, 75, 79, 83, 88, 92.5, 98, 104, 111, 117, 126, 134, 145, 156, 167, 178.5, 190, 201, 212, 223, 234, 248, 265, 281.5, 298, 315, 332, 348.5, 365, 382, 399, 415.5, 432, 449, 466, 482.5, 499, 516, 533, 549.5, 569, 602.5, 636, 669.5, 703, 736.5, 770],
            "exposure": [0, 0, 0.404, 0.404, 0.404, 0.499, 0.557, 0.626, 0.64, 0.681, 0.774, 0.808, 0.888, 0.938, 1.021, 1.094, 1.15, 1.228, 1.318, 1.398, 1.487, 1.578, 1.622, 1.69, 1.742, 1.772, 1.791, 1.821, 1.847, 1.874, 1.899, 1.926, 1.956, 1.978, 2.004, 2.02, 2.039, 2.054, 2.096, 2.173, 2.241, 2.317, 2.394, 2.466, 2.544, 2.609, 2.651, 2.702, 2.768, 2.815, 2.884, 2.936, 3, 3.055, 3.118, 3.186, 3.249, 3.33, 3.421, 3.492, 3.561, 3.662, 3.724, 3.807, 3.908, 3.972, 4.04, 4.145, 4.228, 4.31, 4.388, 4.493, 4.611, 4.712, 4.817, 4.898, 4.99, 5.081, 5.192, 5.318, 5.44, 5.554, 5.735, 5.872, 5.978, 6.068, 6.17, 6.27, 6.35, 6.452, 6.582, 6.731, 6.856, 6.935, 7.017, 7.168, 7.313, 7.635, 8.3, 9.147, 12.169]
        } }, { "repository": "apache/zookeeper", "head": "53a78e36f99602162643303ab330377fc383b41f", "commits": 2701, "quantiles": {
            "controlFlow": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 10, 12, 12, 14, 16, 17, 19, 22, 26, 30, 35, 41, 50, 67, 83, 116, 163, 268, 2991],
            "calls": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 11, 12, 13, 14, 15, 17, 19, 20, 22, 23, 26, 29, 32, 35, 39, 44, 49, 55, 61, 70, 79, 92, 114, 146, 183, 233, 303, 410, 677, 7258],
            "comparisons": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 8, 10, 12, 14, 18, 24, 29, 39, 50, 90, 955],
            "publicApi": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 5, 6, 7, 9, 10, 13, 16, 21, 27, 41, 75, 1068],
            "linesAdded": [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 6, 6, 7, 7, 7, 8, 9, 9, 10, 11, 11, 12, 13, 14, 15, 15, 16, 17, 18, 19, 20, 21, 22, 23, 25, 27, 28, 31, 33, 35, 38, 41, 44, 48, 50, 54, 59, 61, 65, 71, 77, 81, 85, 91, 96, 103, 110, 119, 127, 133, 142, 153, 166, 179, 195, 207, 224, 244, 266, 286, 321, 369, 430, 469, 512, 559, 647, 753, 884, 1103, 1417, 1927, 3969, 43207],
            "hunks": [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 8, 8, 9, 9, 9, 10, 10, 11, 11, 12, 12, 13, 14, 14, 15, 16, 16, 17, 18, 19, 20, 21, 22, 24, 25, 26, 28, 30, 33, 36, 39, 44, 47, 55, 63, 70, 84, 99, 120, 148, 176, 217, 305, 12355],
            "files": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 9, 9, 10, 11, 12, 12, 14, 15, 16, 18, 20, 22, 24, 28, 33, 41, 67, 633],
            "directories": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 7, 7, 8, 9, 10, 12, 16, 78],
            "fixDensity": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.001, 0.002, 0.004, 0.01, 0.02, 0.028, 0.042, 0.056, 0.08, 0.114, 0.155, 0.188, 0.217, 0.271, 0.315, 0.362, 0.398, 0.432, 0.478, 0.52, 0.559, 0.601, 0.628, 0.657, 0.689, 0.739, 0.769, 0.798, 0.833, 0.862, 0.899, 0.937, 0.966, 0.988, 1, 1.011, 1.067, 1.139, 1.186, 1.241, 1.313, 1.367, 1.432, 1.492, 1.552, 1.623, 1.703, 1.748, 1.812, 1.884, 1.951, 2.015, 2.109, 2.193, 2.307, 2.39, 2.488, 2.565, 2.681, 2.748, 2.823, 2.938, 3.036, 3.194, 3.374, 3.518, 3.669, 3.807, 3.966, 4.224, 4.446, 4.638, 4.866, 5.429, 8.351, 16.164, 17.786, 19.884, 21.212, 22.506, 23.513, 24.558, 26.373],
            "priorFixes": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 15, 15, 16, 17, 18, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31, 33, 34, 37, 39, 41, 43, 45, 47, 49, 52, 55, 59, 62, 66, 73, 81, 91, 105, 122, 139, 190, 241, 301, 346, 401, 969],
            "authorCommits": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 9, 10, 11, 11, 12, 13, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 27, 29, 30, 32, 34, 36, 38, 40, 43, 45, 48, 50, 53, 56, 58, 61, 64, 67, 71, 75, 79, 83, 88, 93, 100, 107, 114, 121, 130, 139, 149, 163, 176, 190, 203, 217, 230, 244, 257, 271, 284, 298, 311, 325, 338, 363, 390, 417],
            "exposure": [0, 0, 0, 0.399, 0.399, 0.491, 0.572, 0.633, 0.679, 0.781, 0.798, 0.847, 0.927, 0.936, 0.996, 1.035, 1.121, 1.193, 1.252, 1.325, 1.385, 1.45, 1.502, 1.55, 1.608, 1.658, 1.702, 1.753, 1.806, 1.882, 1.956, 1.996, 2.048, 2.087, 2.144, 2.217, 2.264, 2.315, 2.353, 2.382, 2.421, 2.483, 2.553, 2.598, 2.646, 2.689, 2.76, 2.818, 2.865, 2.952, 3.016, 3.064, 3.126, 3.181, 3.231, 3.306, 3.375, 3.429, 3.487, 3.57, 3.635, 3.696, 3.775, 3.856, 3.922, 4.026, 4.104, 4.191, 4.291, 4.372, 4.439, 4.541, 4.631, 4.725, 4.839, 4.943, 5.063, 5.154, 5.272, 5.381, 5.5, 5.602, 5.735, 5.873, 6.022, 6.141, 6.293, 6.428, 6.582, 6.711, 6.874, 7.025, 7.247, 7.593, 7.906, 8.194, 8.564, 9.066, 9.451, 10.051, 12.99]
        } }];

// EXTERNAL MODULE: ./packages/risk/lib/sorted-column.js
var sorted_column = __webpack_require__(2639);
;// CONCATENATED MODULE: ./packages/risk/lib/table.js



const columns = [...features, "exposure"];
/** The histories in the shipped table. */
const shippedSources = (/* unused pure expression or super */ null && (sources));
/** The shipped table; without the histories of `excluded` repositories, so that a benchmark can judge a project by others alone. */
function shippedTable(excluded = []) {
    return tableOf(reference_table_generated_sources.filter((source) => !excluded.includes(source.repository)));
}
/** Each history counts the same, however long it is. */
function tableOf(used) {
    const sorted = perColumn((column) => sorted_column/* SortedColumn */.m.of(used.flatMap((source) => source.quantiles[column])));
    return {
        commits: used.reduce((sum, source) => sum + source.commits, 0),
        percentile: (column, value) => sorted[column].rank(value) / sorted[column].size,
    };
}
function perColumn(make) {
    return Object.fromEntries(columns.map((column) => [column, make(column)]));
}

;// CONCATENATED MODULE: ./packages/risk/lib/assess.js









/**
 * Scores the squashed diff of a range, its parts and every commit.
 *
 * Each is compared with the at most 1,000 non-merge commits before it, itself excluded: the squashed diff with those
 * reachable from the base, a commit also with the range's own commits before it. So nothing looks ahead, and padding a
 * pull request with commits can't move what its squashed diff is compared with.
 *
 * @throws RiskError when all weights are 0; GitError when git fails
 */
async function assessRisk(repository, request) {
    const { isTest } = request;
    const shares = (0,weights/* sharesOf */.AR)(request.weights);
    const past = await gather(repository, request);
    const { percentile, commits: tableCommits } = shippedTable();
    const window = new lib_window/* ScoreWindow */.Lt();
    const observe = (row) => window.add((0,weights/* weigh */.vi)(factorsOf(row, percentile, 0), shares));
    for (const row of past.window)
        observe(row);
    const young = window.size < lib_window/* YOUNG */.hd ? youngReference(request, window.size, tableCommits) : undefined;
    const score = ({ sha, files, messages, history, declaredLevel }) => {
        const row = (0,lib_past/* rowOf */.OB)((0,diff_features/* diffFeatures */.Pv)(files, isTest), history, messages);
        const floors = request.floorsOf(files);
        const reference = young ?? window.reference();
        const { fixed } = history;
        return {
            row,
            score: scoreOf({ sha, files, isTest, row, fixed, floors, shares, percentile, reference, declaredLevel }),
        };
    };
    const messages = request.commits.filter(isPast).map((commit) => commit.message);
    const declared = request.commits.map((commit) => request.declaredLevelOf(commit));
    const whole = { sha: null, files: request.files, messages, history: past.squashed, declaredLevel: highest(declared) };
    const squashed = score(whole).score;
    const parts = (request.parts ?? []).map((files, index) => {
        const history = past.parts[index] ?? NOTHING_KNOWN;
        return score({ ...whole, files, history, declaredLevel: null }).score;
    });
    const commits = request.commits.map((commit, index) => {
        const { sha, files, message } = commit;
        const history = past.commits[index] ?? NOTHING_KNOWN;
        const scored = score({ sha, files, messages: [message], history, declaredLevel: declared[index] ?? null });
        if (isPast(commit))
            observe(scored.row);
        return scored.score;
    });
    return { squashed, commits, parts, notEvaluated: notEvaluated(request) };
}
const NOTHING_KNOWN = { fixDensity: 0, priorFixes: 0, authorCommits: 0, fixed: [] };
function highest(declared) {
    return declared.reduce((a, b) => (a === null || b === null ? (a ?? b) : (0,nouns/* maxLevel */.Lf)(a, b)), null);
}
function youngReference({ shallow }, before, commits) {
    const reason = shallow
        ? "The clone is shallow, so the repository's own commits are not there to compare with."
        : `Only ${before} non-merge ${before === 1 ? "commit lies" : "commits lie"} before the change; cuts of its own need ${lib_window/* YOUNG */.hd}.`;
    return { kind: "shipped", commits, cuts: lib_window/* SHIPPED_CUTS */.Qx, reason };
}
function notEvaluated({ shallow }) {
    if (!shallow)
        return [];
    const reason = "the clone is shallow; add `fetch-depth: 0` to actions/checkout";
    return [{ what: "risk history", reason }];
}

// EXTERNAL MODULE: ./packages/change/lib/claim.js
var claim = __webpack_require__(58);
// EXTERNAL MODULE: ./packages/catalog/lib/topics.js
var topics = __webpack_require__(1637);
;// CONCATENATED MODULE: ./packages/change/lib/files.js


/** A changed file with what the configuration says of its path and what its words are about. */
function changedFile(file, facts) {
    return { ...file, ...facts, topics: (0,topics/* topicsOf */.e)(pathsOf(file).join("/"), changedLines(file)) };
}
/** What the configuration says of a changed file; a rename has the facts of both paths. */
function factsOfFile(file, factsOf) {
    const [path, ...others] = pathsOf(file).map(factsOf);
    return path === undefined || others.length > 0 ? (0,path_rules/* joinFacts */.g)(pathsOf(file).map(factsOf)) : path;
}
function pathsOf({ path, previousPath }) {
    return previousPath === undefined ? [path] : [path, previousPath];
}
function* changedLines({ hunks }) {
    for (const { added, removed } of hunks) {
        yield* removed;
        yield* added;
    }
}

// EXTERNAL MODULE: ./packages/change/lib/finding-floors.js
var finding_floors = __webpack_require__(4187);
// EXTERNAL MODULE: ./packages/text/lib/glob.js + 1 modules
var glob = __webpack_require__(7412);
// EXTERNAL MODULE: ./packages/text/lib/compare.js
var compare = __webpack_require__(9050);
;// CONCATENATED MODULE: ./packages/change/lib/governance.js


/** Files that decide how a change is judged, whoever edits them: policies, owners, identities and the rules for secrets. */
const GOVERNANCE = (0,glob/* globs */.g)([
    "**/*.rego",
    "CODEOWNERS",
    ".github/CODEOWNERS",
    "docs/CODEOWNERS",
    ".mailmap",
    ".gitleaks.toml",
]);
/**
 * The paths of a diff that decide how changes are judged, sorted: those above, the configuration, and the files and folders
 * that the configuration names as policies and their data (modules, what lies beside them as their rules, bundles and tables are as
 * much a rule as Rego is) and as the baseline of known debt.
 */
function governanceEdits(files, configPath, { policies, data, detectors }) {
    const baseline = detectors === undefined ? [] : [detectors.baseline];
    const named = [configPath, ...policies, ...policies.map(rulesBeside), ...data, ...baseline].map(plainPath);
    const decides = (path) => GOVERNANCE.matches(path) || named.some((each) => each === "." || path === each || path.startsWith(`${each}/`));
    const paths = files.flatMap((file) => [file.path, ...(file.previousPath === undefined ? [] : [file.previousPath])]);
    return [...new Set(paths.filter(decides))].sort(compare/* compare */.U);
}
/** The file that says what the rules of a compiled module are: their scope, their day, whether they block. */
function rulesBeside(path) {
    return path.replace(/\.(wasm|tar\.gz|tgz)$/, ".rules.json");
}
/** A path as git has it: `./policies/` is `policies`. */
function plainPath(path) {
    return external_node_path_.posix.normalize(path).replace(/\/$/, "");
}

// EXTERNAL MODULE: ./packages/detectors/lib/repository-rules.js + 5 modules
var repository_rules = __webpack_require__(9436);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/scan-diff.js + 2 modules
var scan_diff = __webpack_require__(8266);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/scan-text.js
var scan_text = __webpack_require__(9651);
// EXTERNAL MODULE: ./packages/detectors/lib/error.js
var lib_error = __webpack_require__(9495);
// EXTERNAL MODULE: ./packages/detectors/lib/engine/value-detectors.js
var value_detectors = __webpack_require__(8839);
;// CONCATENATED MODULE: ./packages/change/lib/scan-change.js

/**
 * Looks for PHI, secrets and weakened safeguards: in the squashed diff, in every message, and in every commit for what a later
 * commit of the change takes away again, since the history keeps it. Judged by the rules and allowances of the tree that counts.
 * Rules that cannot be read leave everything unevaluated rather than unseen, so that a change that mends them can land.
 * @throws DetectorsError when the change itself breaks them
 */
async function scanChange(scanned) {
    const { subject, commits, files, pullRequest } = scanned;
    const { git, range, configuration } = subject;
    const trusted = treeOf(range, configuration);
    if (scanned.editsRules)
        await refuseBroken(scanned);
    try {
        const read = (tree) => (path) => git.file(tree, path);
        const rules = await (0,repository_rules/* repositoryRules */.G)(configuration.value, read(trusted));
        const options = {
            ...rules.options,
            readFile: (path) => git.file(range.head, path),
            suppressions: {
                day: scanned.day,
                trusted: await (0,repository_rules/* repositorySuppressions */.X)(configuration.value, read(trusted)),
                ...(await ownSuppressions(scanned)),
            },
            ...(scanned.signal && { signal: scanned.signal }),
        };
        const whole = await (0,scan_diff/* scanDiff */.p)(files, options);
        const passing = commits.length > 1 ? await passingThrough(commits, whole, options) : [];
        const inMessages = commits.flatMap(({ sha, message }) => (0,scan_text/* scanMessage */.ny)(message, { ...rules.options, commit: sha }));
        const inTitle = inPullRequest(pullRequest, rules.options);
        return {
            findings: joined([whole, ...passing], [...inMessages, ...inTitle]),
            notices: rules.notices,
            options: rules.options,
        };
    }
    catch (error) {
        if (!(error instanceof lib_error/* DetectorsError */.O))
            throw error;
        return { findings: { evaluated: false, reason: error.message }, notices: [], options: {} };
    }
}
/**
 * A change that breaks the rules would leave every change after it unevaluated, so it is told now, as for a broken configuration.
 * @throws DetectorsError
 */
async function refuseBroken({ subject: { git, range, configuration }, own }) {
    const read = (path) => git.file(range.head, path);
    const { value } = own ?? configuration;
    await (0,repository_rules/* repositoryRules */.G)(value, read);
    await (0,repository_rules/* repositorySuppressions */.X)(value, read);
}
/** Title and description become a message when they are squashed, and are read by as many as one. */
function inPullRequest(pullRequest, options) {
    if (pullRequest === null)
        return [];
    const { title, body } = pullRequest;
    return (0,scan_text/* scanMessage */.ny)(body === null ? title : `${title}\n\n${body}`, { ...options, side: "title" });
}
/** The tree whose rules count: that of the configuration that counts. */
function treeOf({ base, head }, { source }) {
    return source === "base" && base !== null ? base : head;
}
/** What the change itself would allow: told, but it does not count. */
async function ownSuppressions({ subject, own }) {
    const { git, range } = subject;
    if (own === null)
        return {};
    try {
        return { own: await (0,repository_rules/* repositorySuppressions */.X)(own.value, (path) => git.file(range.head, path)) };
    }
    catch (error) {
        if (error instanceof lib_error/* DetectorsError */.O)
            return {}; // it decides nothing; the next change is told
        throw error;
    }
}
/** Values in single commits that the squashed diff has no more: of a rule and file that it has nothing of. */
async function passingThrough(commits, whole, options) {
    const seen = new Set([...whole.findings, ...whole.waived.map(({ finding }) => finding)].map(placeOf));
    // What protects is judged over the whole change.
    const detectors = (0,value_detectors/* valueDetectors */.Z)(options.detectors);
    const scans = [];
    for (const commit of commits) {
        const scan = await (0,scan_diff/* scanDiff */.p)(commit.files, {
            ...options,
            detectors,
            changeDetectors: [],
            commit: commit.sha,
            readFile: async () => undefined, // what is binary was read at the head
        });
        scans.push({
            findings: scan.findings.filter((finding) => !seen.has(placeOf(finding))),
            waived: scan.waived.filter(({ finding }) => !seen.has(placeOf(finding))),
            claims: scan.claims.filter(({ finding }) => !seen.has(placeOf(finding))),
            notScanned: [],
        });
    }
    return scans;
}
function placeOf({ rule, location }) {
    return `${rule} ${location?.path ?? ""}`;
}
function joined(scans, inMessages) {
    return {
        evaluated: true,
        items: [...scans.flatMap(({ findings }) => findings), ...inMessages],
        allowed: scans.flatMap(({ waived, claims }) => [...waived, ...claims]),
        notScanned: scans.flatMap(({ notScanned }) => notScanned.map(({ path, reason }) => ({ path, reason }))),
    };
}

// EXTERNAL MODULE: ./packages/detectors/lib/redaction/redact.js
var redact = __webpack_require__(438);
;// CONCATENATED MODULE: ./packages/change/lib/shown-texts.js

/**
 * Takes every value that detectors see out of messages and paths. Documents, summaries, annotations and logs are all made from a
 * change, so what is not in it cannot leak from there. Hunks stay: nothing prints them.
 */
function shownTexts({ findings, options }) {
    const told = findings.evaluated
        ? new Set(findings.items.flatMap(({ side, commit }) => (side === "message" ? [commit] : [])))
        : null;
    const inFull = new WeakMap();
    const known = new Map();
    const path = (text) => {
        let shown = known.get(text);
        if (shown === undefined) {
            shown = (0,redact/* redact */.E$)(text, null, options);
            known.set(text, shown);
        }
        return shown;
    };
    const text = (original) => (0,redact/* redact */.E$)(original, null, options);
    const file = (original) => {
        const { path: at, previousPath: before } = original;
        const shown = { path: path(at), previousPath: before === undefined ? undefined : path(before) };
        if (shown.path === at && shown.previousPath === before)
            return original;
        const made = { ...original, ...shown };
        inFull.set(made, original);
        return made;
    };
    return {
        file,
        commit: (commit) => {
            const files = commit.files.map(file);
            const message = told === null || told.has(commit.sha) ? text(commit.message) : commit.message;
            const same = message === commit.message && files.every((each, index) => each === commit.files[index]);
            return same ? commit : { ...commit, message, files };
        },
        pullRequest: (given) => given && { ...given, title: text(given.title), body: given.body === null ? null : text(given.body) },
        text,
        inFull: (shown) => inFull.get(shown) ?? shown,
        sameFile: (from, made) => {
            const original = inFull.get(from);
            if (original !== undefined)
                inFull.set(made, original);
            return made;
        },
    };
}

// EXTERNAL MODULE: ./packages/change/lib/subject.js + 2 modules
var lib_subject = __webpack_require__(9196);
// EXTERNAL MODULE: ./packages/change/lib/trusted-configuration.js
var trusted_configuration = __webpack_require__(2682);
;// CONCATENATED MODULE: ./packages/change/lib/read-change.js















/** The change that inputs and event ask for, as every action judges it. */
async function readChange(request) {
    const subject = await (0,lib_subject/* readSubject */.$e)(request);
    if ("nothingToDo" in subject)
        return subject;
    return changeOf(subject, {
        configPath: request.configPath,
        cacheDirectory: (0,external_node_path_.join)(request.outputDirectory, "cache"),
        day: request.day,
        pullRequest: pullRequestText(request.event?.payload, subject.range.head),
        signal: request.signal,
    });
}
/** The whole change behind a subject: its commits, files, services, codes and risk. */
async function changeOf(subject, options) {
    const { git, range, configuration } = subject;
    const { day, pullRequest = null, signal, single = false } = options;
    const [readInFull, squashed, own] = await Promise.all([
        readCommits(subject, single ? "exclude" : "include"),
        single ? [] : git.diff(range.mergeBase, range.head, { files: "patch" }),
        (0,trusted_configuration/* ownConfiguration */.z)(git, range, options.configPath, configuration),
    ]);
    const diffInFull = single ? (readInFull[0]?.files ?? []) : squashed;
    const edits = governanceEdits(diffInFull, options.configPath, configuration.value);
    const scan = await scanChange({
        subject,
        commits: readInFull,
        files: diffInFull,
        pullRequest,
        own,
        editsRules: edits.length > 0,
        day,
        signal,
    });
    const { findings } = scan;
    // From here on no text of the change holds a value that was found in it; what the configuration says of a path it says of the real one.
    const shown = shownTexts(scan);
    const commits = readInFull.map(shown.commit);
    const diff = diffInFull.map(shown.file);
    const factsOf = (0,path_rules/* pathRules */.f)(configuration.value);
    const factsOfShown = (file) => factsOfFile(shown.inFull(file), factsOf);
    const governanceOf = (files) => governanceEdits(files.map(shown.inFull), options.configPath, configuration.value);
    const shaOf = new Map(commits.map((commit) => [commit.files, commit.sha]));
    const floorsOf = (files) => {
        const { domains, safetyClass } = (0,path_rules/* joinFacts */.g)(files.map(factsOfShown));
        return {
            domains,
            safetyClass,
            governanceEdits: governanceOf(files),
            findings: (0,finding_floors/* findingFloors */.T5)(findings, files, shaOf.get(files) ?? null),
        };
    };
    const messages = new Map(commits.map((commit) => [commit.sha, (0,parse/* parseMessage */.v)(commit.message)]));
    const declaredLevelOf = (commit) => messages.get(commit.sha)?.declared.riskLevel ?? null;
    const changed = (file) => shown.sameFile(file, changedFile(file, factsOfShown(file)));
    const files = diff.map(changed);
    const { services, domains } = (0,path_rules/* joinFacts */.g)(files);
    const risk = await assessRisk(git, {
        base: range.mergeBase,
        commits,
        files: diff,
        parts: services.map((service) => files.filter((file) => file.services.includes(service))),
        weights: configuration.value.risk.weights,
        isTest: (path) => factsOf(path).isTest,
        floorsOf,
        declaredLevelOf,
        shallow: git.shallow,
        configurationDigest: configuration.digest,
        cacheDirectory: options.cacheDirectory,
        ...(options.readPast && { readPast: options.readPast }),
    });
    return {
        ...subject,
        shallow: git.shallow,
        ownConfiguration: own,
        governanceEdits: edits,
        commits: commits.map((commit, index) => {
            const changedFiles = commit.files.map(changed);
            const facts = (0,path_rules/* joinFacts */.g)(changedFiles);
            const message = messages.get(commit.sha) ?? (0,parse/* parseMessage */.v)(commit.message);
            const day = dayOf(commit.committer.time);
            const score = risk.commits[index];
            if (score === undefined)
                throw new Error(`No risk score for commit ${commit.sha}.`);
            return {
                commit,
                message,
                files: changedFiles,
                services: facts.services,
                domains: facts.domains,
                // The risk is known by now and does not ask what the codes turn out to be, so there is no circle.
                codes: (0,judged/* judged */.g)(catalog/* catalog */.U.lookupAll(message.declared.codes, day), (0,claim/* claimOf */._)({
                    files: changedFiles,
                    domains: facts.domains,
                    level: score.level,
                    findings,
                    commit: commit.sha,
                })),
                risk: score,
            };
        }),
        files,
        services,
        domains,
        squashedRisk: risk.squashed,
        serviceRisks: risk.parts,
        findings,
        pullRequest: shown.pullRequest(pullRequest),
        redact: shown.text,
        notices: scan.notices,
        notEvaluated: read_change_notEvaluated(subject, risk.notEvaluated, findings),
    };
}
/** The UTC day of a commit's time. Git takes any number as one; a day beyond the year 9999 has no such form and counts as its last. */
function dayOf(epochSeconds) {
    const LAST = 253_402_300_799;
    return new Date(Math.min(Math.max(epochSeconds, 0), LAST) * 1000).toISOString().slice(0, 10);
}
/** Without merges git is asked once; those it is asked for first, apart. */
async function readCommits({ git, range }, merges) {
    const commits = [];
    for await (const commit of git.log({
        base: range.mergeBase,
        head: range.head,
        order: "oldest",
        merges,
        files: "patch",
    }))
        commits.push(commit);
    return commits;
}
/** Files that are listed one by one; a change of thousands of images must not make a document of megabytes. */
const LISTED = 50;
function read_change_notEvaluated(subject, ofRisk, findings) {
    const list = [...ofRisk];
    if (findings.evaluated) {
        const { notScanned } = findings;
        for (const { path, reason } of notScanned.slice(0, LISTED))
            list.push({ what: `the content of ${path}`, reason });
        const more = notScanned.length - LISTED;
        if (more > 0)
            list.push({ what: `the content of ${more} more files`, reason: "not scanned; the first are listed" });
    }
    else
        list.push({ what: "findings", reason: findings.reason });
    if (subject.configuration.source === "defaults" && subject.configuration.notice !== null)
        list.push({ what: "domains", reason: subject.configuration.notice });
    return list;
}
/** The highest level that any commit of a range declares; null when none does. */
function declaredLevel(commits) {
    return commits.reduce((highest, { message }) => {
        const declared = message.declared.riskLevel;
        return declared === null ? highest : highest === null ? declared : maxLevel(highest, declared);
    }, null);
}


/***/ }),

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ pathRules),
/* harmony export */   g: () => (/* binding */ joinFacts)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4620);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7412);
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9050);


/** A function from path to facts; patterns are compiled once and answers are kept. */
function pathRules(configuration) {
    const services = Object.entries(configuration.services)
        .map(([name, service]) => ({ name, service, selection: (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .g)(service.paths) }))
        .sort((a, b) => (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.name, b.name));
    const tests = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .g)(configuration.paths.tests);
    const docs = (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .g)(configuration.paths.docs);
    const known = new Map();
    return (path) => {
        let facts = known.get(path);
        if (facts === undefined) {
            const owning = services.filter(({ selection }) => selection.matches(path));
            facts = {
                services: owning.map(({ name }) => name),
                domains: _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__/* .domains */ .C5.filter((domain) => owning.some(({ service }) => service.domains.includes(domain))),
                safetyClass: owning.map(({ service }) => service["safety-class"] ?? null).reduce(stricter, null),
                isTest: tests.matches(path),
                isDoc: docs.matches(path),
            };
            known.set(path, facts);
        }
        return facts;
    };
}
/** The facts of several paths taken together (both paths of a rename, all files of a commit). */
function joinFacts(all) {
    return {
        services: [...new Set(all.flatMap((facts) => facts.services))].sort(_gitops_health_text__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U),
        domains: _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_2__/* .domains */ .C5.filter((domain) => all.some((facts) => facts.domains.includes(domain))),
        safetyClass: all.map((facts) => facts.safetyClass).reduce(stricter, null),
        isTest: all.length > 0 && all.every((facts) => facts.isTest),
        isDoc: all.length > 0 && all.every((facts) => facts.isDoc),
    };
}
function stricter(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a > b ? a : b;
}


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

/***/ 6564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ox: () => (/* binding */ addTokens),
  Pv: () => (/* binding */ diffFeatures),
  _m: () => (/* binding */ isCode),
  _e: () => (/* binding */ noTokens)
});

// EXTERNAL MODULE: ./packages/risk/lib/source-path.js
var source_path = __webpack_require__(5966);
;// CONCATENATED MODULE: ./packages/risk/lib/tokens.js
/** Characters of a line that are read: a minified line must not outweigh a whole change. */
const READ = 400;
const CONTROL_FLOW = new Set("if else elif elsif unless for foreach while until do switch case when match catch except rescue throw throws raise try synchronized await return finally defer select guard".split(" "));
const COMPARISONS = new Set("null undefined None nil nullptr Optional Some isEmpty isPresent".split(" "));
const PUBLIC = new Set("public protected export pub def func fn fun".split(" "));
/** Adds the counts of one line to `into`. Reads each character once; comment lines count nothing. */
function countTokens(line, into) {
    const end = Math.min(line.length, READ);
    let i = 0;
    while (i < end && line.charCodeAt(i) <= 32)
        i++;
    if (i === end || isComment(line, i))
        return;
    let first = true;
    while (i < end) {
        const c = line.charCodeAt(i);
        if (startsWord(c)) {
            const start = i;
            do
                i++;
            while (i < end && continuesWord(line.charCodeAt(i)));
            // No keyword is shorter than 2 or longer than 12 characters: most identifiers need no look-up.
            if (i - start >= 2 && i - start <= 12) {
                const word = line.slice(start, i);
                if (CONTROL_FLOW.has(word))
                    into.controlFlow++;
                else if (COMPARISONS.has(word))
                    into.comparisons++;
                else if (first && PUBLIC.has(word))
                    into.publicApi++;
            }
            first = false;
            continue;
        }
        const next = line.charCodeAt(i + 1);
        if (c === OPEN)
            into.calls++;
        else if ((c === AMPERSAND || c === BAR) && next === c) {
            into.controlFlow++;
            i++;
        }
        else if ((c === BANG || c === EQUALS) && next === EQUALS) {
            into.comparisons++;
            while (line.charCodeAt(i + 1) === EQUALS)
                i++;
        }
        else if (c === QUESTION && (next === DOT || next === QUESTION)) {
            into.comparisons++;
            i++;
        }
        first = false;
        i++;
    }
}
const [OPEN, AMPERSAND, BAR, BANG, EQUALS, QUESTION, DOT, SLASH, STAR, HASH, MINUS] = [..."(&|!=?./*#-"].map((c) => c.charCodeAt(0));
/** `//`, a block comment's lines, `#` (but not `#include`, `#[derive]`), `--` of SQL. */
function isComment(line, at) {
    const c = line.charCodeAt(at);
    const next = line.charCodeAt(at + 1);
    if (c === SLASH)
        return next === SLASH || next === STAR;
    if (c === STAR)
        return next <= 32 || next === SLASH || next === STAR || Number.isNaN(next);
    if (c === HASH)
        return next <= 32 || next === HASH || next === BANG || Number.isNaN(next);
    return c === MINUS && next === MINUS;
}
function startsWord(c) {
    return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 36 || c > 127;
}
function continuesWord(c) {
    return startsWord(c) || (c >= 48 && c <= 57);
}

;// CONCATENATED MODULE: ./packages/risk/lib/diff-features.js


/**
 * Figures of one diff with patches. Tokens are counted in code only: the added lines of source files that are no tests.
 * Lines, hunks, files and directories count everything.
 */
function diffFeatures(files, isTest) {
    const added = noTokens();
    const removed = noTokens();
    const directories = new Set();
    let linesAdded = 0;
    let hunks = 0;
    for (const file of files) {
        linesAdded += file.additions;
        hunks += file.hunks.length;
        directories.add(file.path.slice(0, Math.max(0, file.path.lastIndexOf("/"))));
        if (file.hunks.length === 0 || !isCode(file, isTest))
            continue;
        addTokens(file, added, "added");
        addTokens(file, removed, "removed");
    }
    return {
        ...added,
        linesAdded,
        hunks,
        files: files.length,
        directories: directories.size,
        structureKept: Object.keys(added).every((key) => added[key] === removed[key]),
    };
}
/** Whether a file's lines are product code. A test's own name doesn't make code a test when it moves out of a test folder. */
function isCode(file, isTest) {
    return (0,source_path/* isSource */._)(file.path) && !isTest(file.path);
}
/** Tokens that one file's diff adds to or removes from it. */
function addTokens(file, into, side) {
    for (const hunk of file.hunks)
        for (const line of hunk[side])
            countTokens(line, into);
}
function noTokens() {
    return { controlFlow: 0, calls: 0, comparisons: 0, publicApi: 0 };
}


/***/ }),

/***/ 2979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RiskError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9067);

/** What can keep a change from being scored. */
class RiskError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isFix),
/* harmony export */   t: () => (/* binding */ declaredType)
/* harmony export */ });
const WORDS = /\b(?:fix(?:e[sd]|ing)?|bug(?:s|fix)?|defect|fault|error|fail(?:s|ed|ing|ure)?|npe|nullpointer\w*|null pointer|crash(?:es|ed)?|leak(?:s|ed|ing)?|deadlock|race|regression|incorrect(?:ly)?|wrong(?:ly)?|broken|breaks?|exception|hang(?:s|ing)?|corrupt\w*|patch|hotfix|revert(?:s|ed)?|issue with|not work\w*|does ?n.t|should not|missing)\b/i;
const CONVENTIONAL = /^([A-Za-z]{2,12})(?:\([^)]{0,100}\))?!?:/;
/** The Conventional Commits type that a message's first line starts with, in lower case; null where there is none. */
function declaredType(message) {
    return CONVENTIONAL.exec(subject(message))?.[1]?.toLowerCase() ?? null;
}
/** Whether a message says that it mends something: by its type where it has one, else by the words people use for it. */
function isFix(message) {
    const type = declaredType(message);
    if (type !== null)
        return type === "fix" || type === "hotfix" || type === "bugfix";
    return WORDS.test(subject(message));
}
/** First line, at most 200 characters: what a person reads in a list of commits. */
function subject(message) {
    const start = message.search(/\S/);
    if (start < 0)
        return "";
    const end = message.indexOf("\n", start);
    return message.slice(start, Math.min(start + 200, end < 0 ? message.length : end));
}


/***/ }),

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pastReader)
/* harmony export */ });
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9021);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);


/**
 * A reader for heads that follow each other, as the changes of an audited branch do: git is asked only for the commits
 * that are new since the last head. Whatever is asked in whatever order, the answers are those of `readPast`.
 *
 * It keeps what one past needs (the names of the last 20,000 commits, the features of the last 1,000), so its memory does
 * not grow with the number of heads.
 */
function pastReader(repository) {
    let last;
    return async (head, { isTest, configurationDigest }) => {
        const { head: before, listed } = last?.configuration === configurationDigest ? last : {};
        const continued = before === undefined || listed === undefined
            ? undefined
            : before === head
                ? listed
                : await continueTo(repository, head, { before, listed }, isTest);
        const found = continued ?? (await (0,_past_js__WEBPACK_IMPORTED_MODULE_0__/* .readWindow */ .tw)(repository, head, isTest));
        last = { head, configuration: configurationDigest, listed: found };
        return (0,_past_js__WEBPACK_IMPORTED_MODULE_0__/* .pastOf */ .CM)(found);
    };
}
/** What is listed at `head`, by what was listed at `before` and the commits since; undefined when these are not enough. */
async function continueTo(repository, head, { before, listed }, isTest) {
    const stretch = { base: before, head, max: _window_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOW */ .jf };
    const [since, patches] = await Promise.all([
        (0,_past_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(repository, stretch, "include"),
        (0,_past_js__WEBPACK_IMPORTED_MODULE_0__/* .readPatches */ .fN)(repository, stretch, isTest),
    ]);
    // None: `head` lies before `before`. So many: perhaps not all are there.
    if (since.length === 0 || since.length === _window_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOW */ .jf)
        return undefined;
    const names = inLine(since, before)
        ? [...since, ...listed.names].slice(0, _past_js__WEBPACK_IMPORTED_MODULE_0__/* .REACH */ .op)
        : await inGitsOrder(repository, head, [...since, ...listed.names]);
    if (names === undefined)
        return undefined;
    const diffs = new Map();
    for (const { sha, files } of names.slice(0, _window_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOW */ .jf)) {
        if (files.length === 0)
            continue;
        const diff = patches.get(sha) ?? listed.diffs.get(sha);
        if (diff === undefined)
            return undefined;
        diffs.set(sha, diff);
    }
    return { names, diffs };
}
/** Whether commits, newest first, are each the only parent of the one before, down to `before`: git then lists them, and after them what it lists at `before`. */
function inLine(since, before) {
    return since.every(({ parents }, at) => parents.length === 1 && parents[0] === (since[at + 1]?.sha ?? before));
}
/** Merged histories interleave by date, which git does best; undefined when a commit is none of `known`. */
async function inGitsOrder(repository, head, known) {
    const bySha = new Map(known.map((commit) => [commit.sha, commit]));
    const names = [];
    for await (const { sha } of repository.log({ head, merges: "exclude", max: _past_js__WEBPACK_IMPORTED_MODULE_0__/* .REACH */ .op })) {
        const commit = bySha.get(sha);
        if (commit === undefined)
            return undefined;
        names.push(commit);
    }
    return names;
}


/***/ }),

/***/ 9021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   fN: () => (/* binding */ readPatches),
/* harmony export */   op: () => (/* binding */ REACH),
/* harmony export */   tw: () => (/* binding */ readWindow)
/* harmony export */ });
/* unused harmony export readPast */
/* harmony import */ var _diff_features_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6564);
/* harmony import */ var _fix_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2676);
/* harmony import */ var _path_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3131);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);




/** Commits that the history of paths and people goes back: bounds time and memory in very long histories. */
const REACH = 20_000;
/** Patch text of one commit that is looked at; what is beyond counts by its lines. */
const PATCH_BYTES = 1024 * 1024;
/**
 * Reads the past of `head`, itself included. Two git processes work side by side: one lists names over the whole history,
 * which is fast, one or two print the patches of the commits that become rows, which is slow.
 */
async function readPast(repository, head, options) {
    const { isTest } = options;
    if (options.extent === "window")
        return pastOf(await readWindow(repository, head, isTest));
    const names = await listNames(repository, { head });
    return pastOf({ names, diffs: await readAllPatches(repository, head, names, isTest) });
}
/** What is listed of the last commits before and with `head`. */
async function readWindow(repository, head, isTest) {
    // Awaited together, so that a failure of one isn't left unhandled while the other still runs.
    const [names, diffs] = await Promise.all([
        listNames(repository, { head, max: REACH }),
        readPatches(repository, { head, max: _window_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW */ .jf }, isTest),
    ]);
    return { names, diffs };
}
/** Plays a listed history from its oldest commit on, after what `paths` has seen already. */
function pastOf({ names, diffs }, paths = new _path_history_js__WEBPACK_IMPORTED_MODULE_1__/* .PathHistory */ .O()) {
    const rows = [];
    for (let at = names.length - 1; at >= 0; at--) {
        const commit = names[at];
        if (commit === undefined || commit.files.length === 0)
            continue;
        const diff = diffs.get(commit.sha);
        if (diff !== undefined)
            rows.push({ sha: commit.sha, row: rowOf(diff, paths.of(commit.files, commit.author.email), [commit.message]) });
        paths.observe(commit);
    }
    return { rows, paths };
}
/** The features of one change; it is quiet when every one of its messages says so and its diff agrees. */
function rowOf(diff, history, messages) {
    const { structureKept, ...figures } = diff;
    const { fixDensity, priorFixes, authorCommits } = history;
    const quiet = structureKept && messages.length > 0 && messages.every((message) => QUIET.has((0,_fix_message_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredType */ .t)(message) ?? ""));
    return { ...figures, fixDensity, priorFixes, authorCommits, quiet };
}
const QUIET = new Set(["docs", "doc", "style", "test", "tests", "chore"]);
/** Newest first. Merges, where asked for, have no files. */
async function listNames(repository, stretch, merges = "exclude") {
    const list = [];
    for await (const commit of repository.log({ ...stretch, merges, files: "raw", renames: "exact" })) {
        const { sha, parents, author, committer } = commit;
        const files = commit.files.map(({ path, previousPath, status }) => ({ path, previousPath, status }));
        list.push({ sha, parents, author, committer, message: beginning(commit.message), files });
    }
    return list;
}
/** Only the first line of a message is looked at, and messages can be long; a slice would keep the whole one in memory, so it is copied. */
function beginning(message) {
    return message.length <= 1000 ? message : Buffer.from(message.slice(0, 1000)).toString();
}
/** Features by commit; merges and commits without files have none. */
async function readPatches(repository, stretch, isTest) {
    const diffs = new Map();
    const range = { ...stretch, merges: "exclude", files: "patch", maxPatchBytes: PATCH_BYTES };
    for await (const commit of repository.log(range))
        if (commit.files.length > 0)
            diffs.set(commit.sha, (0,_diff_features_js__WEBPACK_IMPORTED_MODULE_3__/* .diffFeatures */ .Pv)(commit.files, isTest));
    return diffs;
}
/** Git prints patches with one processor; over a whole history two halves, parted by date, take half the time. */
async function readAllPatches(repository, head, names, isTest) {
    const middle = names[names.length >> 1]?.committer.time ?? 0;
    const halves = await Promise.all([
        readPatches(repository, { head, since: middle + 1 }, isTest),
        readPatches(repository, { head, until: middle }, isTest),
    ]);
    return new Map(halves.flatMap((half) => [...half]));
}


/***/ }),

/***/ 3131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REMEMBERED),
/* harmony export */   O: () => (/* binding */ PathHistory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _fix_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2676);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5966);



/** Days after which a fix counts half. */
const HALF_LIFE = 180;
/** Fixes that a file is remembered for: older ones weigh nothing. */
const REMEMBERED = 30;
/** A fix that touches more files than this mends none of them in particular. */
const LARGEST_FIX = 30;
const DAY = 86_400;
/**
 * The past of every path, built by one pass over a history, oldest commit first. Asking before observing keeps it causal:
 * a commit's features come from what was there before it. Time is that of the commit observed last, since nobody can choose
 * the date of the commit before his own.
 */
class PathHistory {
    #files;
    #authors;
    #keyOf;
    #now;
    /** Goes on from what was kept of another; default: from nothing. */
    constructor(kept) {
        this.#files = new Map(kept?.files.map(([key, fixes, recent]) => [key, { fixes, recent: [...recent] }]));
        this.#authors = new Map(kept?.authors);
        this.#keyOf = kept === undefined ? (name) => name : digestOfName;
        this.#now = kept?.now ?? 0;
    }
    /** What another needs to go on from here. */
    keep() {
        const keyOf = this.#keyOf === digestOfName ? (key) => key : digestOfName;
        return {
            files: Array.from(this.#files, ([key, { fixes, recent }]) => [keyOf(key), fixes, [...recent]]),
            authors: Array.from(this.#authors, ([key, count]) => [keyOf(key), count]),
            now: this.#now,
        };
    }
    of(files, author) {
        const source = files.filter((file) => (0,_source_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isSource */ ._)(file.path));
        const fixed = [];
        let priorFixes = 0;
        for (const file of source.length > 0 ? source : files) {
            const past = this.#past(file.previousPath ?? file.path) ?? this.#past(file.path);
            if (past === undefined || past.fixes === 0)
                continue;
            priorFixes += past.fixes;
            fixed.push({ path: file.path, density: this.#density(past.recent), fixes: past.fixes });
        }
        fixed.sort((a, b) => b.density - a.density || b.fixes - a.fixes);
        return {
            fixDensity: fixed[0]?.density ?? 0,
            priorFixes,
            authorCommits: this.#authors.get(this.#keyOf(author.toLowerCase())) ?? 0,
            fixed: fixed.slice(0, 5),
        };
    }
    observe(commit) {
        this.#now = commit.committer.time;
        const author = this.#keyOf(commit.author.email.toLowerCase());
        this.#authors.set(author, (this.#authors.get(author) ?? 0) + 1);
        const fix = commit.files.length <= LARGEST_FIX && (0,_fix_message_js__WEBPACK_IMPORTED_MODULE_2__/* .isFix */ .c)(commit.message);
        for (const file of commit.files)
            this.#touch(file, fix);
    }
    #touch(file, fix) {
        const moved = file.status === "renamed" && file.previousPath !== undefined;
        const former = moved ? (file.previousPath ?? file.path) : file.path;
        let past = this.#past(former);
        if (moved || file.status === "deleted")
            this.#files.delete(this.#keyOf(former));
        if (file.status === "deleted")
            return;
        if (fix) {
            past ??= { fixes: 0, recent: [] };
            past.fixes++;
            past.recent.push(this.#now);
            if (past.recent.length > REMEMBERED)
                past.recent.shift();
        }
        // Files without fixes are not kept: they answer as unknown ones do.
        if (past !== undefined)
            this.#files.set(this.#keyOf(file.path), past);
    }
    #past(path) {
        return this.#files.get(this.#keyOf(path));
    }
    #density(fixes) {
        let sum = 0;
        for (const time of fixes)
            sum += 2 ** (-Math.max(0, this.#now - time) / DAY / HALF_LIFE);
        return sum;
    }
}
function digestOfName(name) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest("base64url").slice(0, 16);
}


/***/ }),

/***/ 2639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ SortedColumn)
/* harmony export */ });
/** A sorted list of numbers that gives percentiles; one of a fixed capacity, since windows are. */
class SortedColumn {
    #values;
    #size = 0;
    constructor(capacity) {
        this.#values = new Float64Array(capacity);
    }
    static of(values) {
        const sorted = Float64Array.from(values).sort();
        const column = new SortedColumn(sorted.length);
        column.#values.set(sorted);
        column.#size = sorted.length;
        return column;
    }
    get size() {
        return this.#size;
    }
    add(value) {
        const at = this.#notBelow(value);
        this.#values.copyWithin(at + 1, at, this.#size);
        this.#values[at] = value;
        this.#size++;
    }
    /** Takes out one occurrence of a value that is in the column. */
    remove(value) {
        const at = this.#notBelow(value);
        this.#values.copyWithin(at, at + 1, this.#size);
        this.#size--;
    }
    /** How many values are below `value`, each equal one counted as half: ties sit in the middle of their ranks. */
    rank(value) {
        return (this.#notBelow(value) + this.#above(value)) / 2;
    }
    /** The value at a quantile 0 to 1, linear between neighbours (type 7 of Hyndman and Fan, 1996); 0 when empty. */
    quantile(q) {
        if (this.#size === 0)
            return 0;
        const position = q * (this.#size - 1);
        const below = this.#at(Math.floor(position));
        return below + (position - Math.floor(position)) * (this.#at(Math.ceil(position)) - below);
    }
    #notBelow(value) {
        let low = 0;
        let high = this.#size;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#at(middle) < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    #above(value) {
        let low = 0;
        let high = this.#size;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#at(middle) <= value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    #at(index) {
        return this.#values[index];
    }
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isSource)
/* harmony export */ });
const EXTENSIONS = new Set(("c cc cpp cxx h hh hpp hxx m mm cs fs vb java kt kts scala groovy clj go rs swift dart js jsx mjs cjs ts tsx mts cts vue svelte " +
    "py rb php pl pm lua r jl ex exs erl hs ml sql plsql sh bash ps1 rego sol zig").split(" "));
/** Whether a path names source code, judged by its extension: the only kind of file whose tokens mean control flow or calls. */
function isSource(path) {
    const dot = path.lastIndexOf(".");
    return dot > path.lastIndexOf("/") && EXTENSIONS.has(path.slice(dot + 1).toLowerCase());
}


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   EQ: () => (/* binding */ oneDecimal),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2979);

/** @throws RiskError when no weight is positive */
function sharesOf(weights) {
    const sum = weights.semantic + weights.path + weights.magnitude + weights.history;
    if (sum <= 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .RiskError */ .g("weights-all-zero", "user", "All of risk.weights in the configuration are 0, so there is nothing to score by; give at least one a positive number, for example semantic: 40.");
    return {
        semanticType: weights.semantic / sum,
        pathCriticality: weights.path / sum,
        changeMagnitude: weights.magnitude / sum,
        history: weights.history / sum,
    };
}
/** 0 to 100, one decimal. */
function weigh(factors, shares) {
    const sum = shares.semanticType * factors.semanticType +
        shares.pathCriticality * factors.pathCriticality +
        shares.changeMagnitude * factors.changeMagnitude +
        shares.history * factors.history;
    return oneDecimal(100 * sum);
}
function oneDecimal(value) {
    return Math.round(value * 10) / 10;
}


/***/ }),

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ ScoreWindow),
/* harmony export */   Qx: () => (/* binding */ SHIPPED_CUTS),
/* harmony export */   hd: () => (/* binding */ YOUNG),
/* harmony export */   jf: () => (/* binding */ WINDOW)
/* harmony export */ });
/* harmony import */ var _sorted_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2639);
/* harmony import */ var _weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6664);


/** Commits that a change is compared with at most. */
const WINDOW = 1000;
/** With fewer commits before it, a repository's own past says too little. */
const YOUNG = 100;
/** Cuts for repositories too young to have their own. */
const SHIPPED_CUTS = { medium: 40, high: 70, critical: 90 };
/** Shares of a repository's own commits up to each cut: half are low, one in twenty is critical. */
const QUANTILES = { medium: 0.5, high: 0.8, critical: 0.95 };
/** The scores of the last 1,000 non-merge commits before a change: what its own score must exceed to be medium, high or critical. */
class ScoreWindow {
    #scores = [];
    #sorted = new _sorted_column_js__WEBPACK_IMPORTED_MODULE_0__/* .SortedColumn */ .m(WINDOW + 1);
    get size() {
        return this.#scores.length;
    }
    /** The score of the next commit; that of the oldest leaves when the window is full. */
    add(score) {
        this.#scores.push(score);
        this.#sorted.add(score);
        const oldest = this.size > WINDOW ? this.#scores.shift() : undefined;
        if (oldest !== undefined)
            this.#sorted.remove(oldest);
    }
    /** What a document says of these cuts. */
    reference() {
        return { kind: "repository", commits: this.size, cuts: this.#cuts(), reason: "" };
    }
    #cuts() {
        return {
            medium: (0,_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .oneDecimal */ .EQ)(this.#sorted.quantile(QUANTILES.medium)),
            high: (0,_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .oneDecimal */ .EQ)(this.#sorted.quantile(QUANTILES.high)),
            critical: (0,_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .oneDecimal */ .EQ)(this.#sorted.quantile(QUANTILES.critical)),
        };
    }
}


/***/ })

};
