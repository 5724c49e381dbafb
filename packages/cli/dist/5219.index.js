export const id = 5219;
export const ids = [5219];
export const modules = {

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

/***/ 3150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ tellingDigits),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   e0: () => (/* binding */ exact),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** Digits that a figure of a noisy measurement has to say; the document has all of them. */
const DIGITS = 3;
/** Two figures that look alike in so many are alike for every reader. */
const MOST_DIGITS = 8;
/** From here on a power of ten reads better than the digits. */
const HUGE = 1e12;
/** A measured figure in three significant digits, thousands apart: `178`, `1,230`, `0.00123`; "-" for none. */
function figure(value, digits = DIGITS) {
    if (value === null)
        return "-";
    return Math.abs(value) < HUGE ? exact(Number(value.toPrecision(digits))) : value.toExponential(digits - 1);
}
/** A figure that somebody set, such as a threshold: no digit of it is cut, thousands apart. */
function exact(value) {
    const text = String(Number(value.toPrecision(15)));
    return text.includes("e") ? text : text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ","));
}
/** How many digits figures need so that none of them reads like `from` unless it is the same. */
function tellingDigits(from, values) {
    for (let digits = DIGITS; digits <= MOST_DIGITS; digits++)
        if (values.every((value) => value === from || figure(value, digits) !== figure(from, digits)))
            return digits;
    return DIGITS;
}
/** A difference, with its sign. */
function signed(value) {
    return `${value > 0 ? "+" : value < 0 ? "−" : "±"}${figure(Math.abs(value))}`;
}
/** What the last word of a metric's name says that its figures are in, by the names that Prometheus and others give: ` ms`; "" for none. */
function unitOf(name) {
    const words = name.toLowerCase().split(/[^a-z]+/);
    const last = words.findLast((word) => word !== "") ?? "";
    const unit = words.at(words.lastIndexOf(last) - 1) === "per" ? undefined : UNITS.get(last);
    return unit === undefined ? "" : ` ${unit}`;
}
const UNITS = new Map([
    ["us", "µs"],
    ["microseconds", "µs"],
    ["ms", "ms"],
    ["millis", "ms"],
    ["milliseconds", "ms"],
    ["seconds", "s"],
    ["bytes", "B"],
    ["percent", "%"],
]);
/** A share or probability, 0 to 1, in per cent that never claims more than there is: 0.9996 is not "100 %". */
function percent(share) {
    if (share >= 1)
        return "100 %";
    if (share > 0.999)
        return "over 99.9 %";
    if (share > 0.99)
        return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
    if (share > 0 && share < 0.01)
        return "under 1 %";
    return `${Math.floor(share * 100 + 1e-9)} %`;
}
/** A length of time as people say it: `14 min`, `2 h 5 min`, `3 d 4 h`. */
function span(seconds) {
    const whole = Math.round(seconds);
    if (whole === 0 && seconds > 0)
        return "under 1 s";
    if (whole < 120)
        return `${whole} s`;
    const minutes = Math.round(whole / 60);
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
    const days = Math.floor(hours / 24);
    return hours % 24 === 0 ? `${days} d` : `${days} d ${hours % 24} h`;
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

/***/ 1877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ htmlPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __webpack_require__(7470);
// EXTERNAL MODULE: ./packages/contracts/lib/nouns.js
var nouns = __webpack_require__(4620);
// EXTERNAL MODULE: ./packages/report/lib/figure.js
var figure = __webpack_require__(3150);
// EXTERNAL MODULE: ./packages/report/lib/page.js
var lib_page = __webpack_require__(61);
// EXTERNAL MODULE: ./packages/report/lib/words.js
var words = __webpack_require__(633);
;// CONCATENATED MODULE: ./packages/report/lib/html-chart.js





const WIDTH = 960;
/** One bar whose parts are the statuses; each part is named with its count below, so that the colours only repeat it. */
function coverageChart(caption, counts) {
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    if (total === 0)
        return "";
    let x = 0;
    const parts = counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => {
        const width = (count / total) * WIDTH;
        const part = `<rect class="mark s-${status}" x="${round(x)}" y="0" width="${round(width)}" height="34"/>`;
        x += width;
        return part;
    });
    const legend = counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => {
        const { sign, words } = lib_page/* statusWords */.o[status];
        return `<li><span class="status ${status}"><span aria-hidden="true">${sign}</span> ${words}</span> ${count.toLocaleString("en-US")} (${(0,figure/* percent */.KN)(count / total)})</li>`;
    });
    return `<figure><figcaption>${(0,lib_escape/* escapeHtml */.ZD)(caption)}</figcaption>
<svg viewBox="0 0 ${WIDTH} 34" height="34" preserveAspectRatio="none" aria-hidden="true">${parts.join("")}</svg>
<ul class="legend">${legend.join("")}</ul></figure>`;
}
const HEIGHT = 260;
const PLOT = { left: 44, right: WIDTH - 12, top: 12, bottom: HEIGHT - 34 };
/** More points than these would draw over each other; the highest of each slot of time stays. */
const SLOTS = 400;
/** Score by date; the level is the shape of a mark as well as its colour. */
function riskChart(caption, points) {
    if (points.length === 0)
        return "";
    const times = points.map(({ date }) => Date.parse(date));
    const first = times.reduce((a, b) => Math.min(a, b));
    const last = times.reduce((a, b) => Math.max(a, b));
    const x = (date) => {
        const share = last === first ? 0.5 : (Date.parse(date) - first) / (last - first);
        return PLOT.left + 12 + share * (PLOT.right - PLOT.left - 24);
    };
    const y = (score) => PLOT.bottom - (score / 100) * (PLOT.bottom - PLOT.top);
    const grid = [0, 25, 50, 75, 100].map((score) => `<line class="${score === 0 ? "axis" : "grid"}" x1="${PLOT.left}" x2="${PLOT.right}" y1="${round(y(score))}" y2="${round(y(score))}"/><text x="${PLOT.left - 8}" y="${round(y(score) + 4)}" text-anchor="end">${score}</text>`);
    const shown = thinned(points, x);
    const marks = shown.map((point) => `<path class="mark ${point.level}" d="${shape(point.level, x(point.date), y(point.score))}"><title>${(0,lib_escape/* escapeHtml */.ZD)(`${point.label}: ${point.score}, ${point.level}`)}</title></path>`);
    const day = (time) => new Date(time).toISOString().slice(0, 10);
    const ends = last === first
        ? `<text x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${day(first)}</text>`
        : `<text x="${PLOT.left}" y="${HEIGHT - 10}">${day(first)}</text><text x="${PLOT.right}" y="${HEIGHT - 10}" text-anchor="end">${day(last)}</text>`;
    const legend = nouns/* levels */.yr
        .map((level) => ({ level, count: points.filter((point) => point.level === level).length }))
        .map(({ level, count }) => `<li><svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true"><path class="${level}" d="${shape(level, 7, 7)}"/></svg> ${level}: ${count}</li>`);
    const thin = shown.length < points.length
        ? `; of ${(0,words/* counted */.h)(points.length, "change")} the riskiest of each stretch of time are drawn`
        : "";
    return `<figure class="risk"><figcaption>${(0,lib_escape/* escapeHtml */.ZD)(caption + thin)}</figcaption>
<div class="chart"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${(0,lib_escape/* escapeHtml */.ZD)(described(caption, points))}">${grid.join("")}${ends}${marks.join("")}</svg></div>
<ul class="legend">${legend.join("")}</ul></figure>`;
}
function thinned(points, x) {
    if (points.length <= SLOTS)
        return points;
    const highest = new Map();
    for (const point of points) {
        const slot = Math.round(((x(point.date) - PLOT.left) / (PLOT.right - PLOT.left)) * SLOTS);
        const known = highest.get(slot);
        if (known === undefined || known.score < point.score)
            highest.set(slot, point);
    }
    return [...highest.values()];
}
/** Circle, triangle, square and diamond, about 5 units in each direction. */
function shape(level, cx, cy) {
    const [x, y] = [round(cx), round(cy)];
    switch (level) {
        case "low":
            return `M${x} ${y}m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0`;
        case "medium":
            return `M${x} ${y}m0-5.5l5.5 9.5h-11z`;
        case "high":
            return `M${x} ${y}m-4.5-4.5h9v9h-9z`;
        case "critical":
            return `M${x} ${y}m0-6.5l6.5 6.5l-6.5 6.5l-6.5-6.5z`;
    }
}
function described(caption, points) {
    const highest = points.reduce((a, b) => (b.score > a.score ? b : a));
    return `${caption}. ${(0,words/* counted */.h)(points.length, "change")}; the highest score is ${highest.score} (${highest.level}) on ${highest.date.slice(0, 10)}.`;
}
function round(value) {
    return String(Math.round(value * 10) / 10);
}

;// CONCATENATED MODULE: ./packages/report/lib/html-style.js
/** The only style of our HTML pages. System fonts, so that nothing has to be fetched or embedded. */
const STYLE = `
:root{color-scheme:light dark;--ink:#1b2430;--soft:#52606f;--line:#d5dce4;--ground:#fff;--panel:#f5f7fa;--accent:#0b5c8a;
--good:#146c43;--good-bg:#e3f4ea;--bad:#a51d2d;--bad-bg:#fce8ea;--gap:#8a4b08;--gap-bg:#fdf0dd;--open:#4b4f9c;--open-bg:#ecedfb;--none:#52606f;--none-bg:#edf0f3}
@media (prefers-color-scheme:dark){:root{--ink:#e4e9ef;--soft:#a3b0bd;--line:#364352;--ground:#12181f;--panel:#1a222c;--accent:#6cb8e6;
--good:#6fd39b;--good-bg:#143424;--bad:#ff959f;--bad-bg:#46181e;--gap:#f3b765;--gap-bg:#3f2a0e;--open:#b3b6ff;--open-bg:#25274d;--none:#a3b0bd;--none-bg:#27313c}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:76rem;padding:2rem clamp(1rem,4vw,3rem) 4rem;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:break-word}
h1{font-size:clamp(1.7rem,4vw,2.4rem);line-height:1.15;margin:.2rem 0;letter-spacing:-.015em}
h2{font-size:1.35rem;margin:0 0 1rem;padding-top:2.2rem;line-height:1.25}
p{margin:0 0 1rem;max-width:75ch}
ul{max-width:75ch;padding-left:1.3rem}
a{color:var(--accent)}
small{color:var(--soft);font-size:.85em}
code,pre{font:0.86em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
code{overflow-wrap:anywhere}
pre{margin:0;padding:1rem;overflow-x:auto;white-space:pre;background:var(--panel);border:1px solid var(--line);border-radius:6px}
.brand{color:var(--soft);font-weight:600;letter-spacing:.04em;margin:0}
.subtitle{color:var(--soft);font-size:1.1rem;max-width:none}
.verdict{display:flex;gap:1rem;align-items:center;padding:1rem 1.25rem;margin:1.5rem 0;border-radius:8px;border-left:6px solid}
.verdict p{margin:0;color:var(--ink)}.verdict strong{font-size:1.2rem}
.verdict .sign{font-size:2.2rem;line-height:1;min-width:2rem;text-align:center}
nav{border:1px solid var(--line);border-radius:8px;padding:.9rem 1.2rem;background:var(--panel)}
nav ol{margin:0;padding-left:1.4rem;columns:3 15rem;column-gap:2rem}
nav li{break-inside:avoid}
.callout{border-left:4px solid var(--bad);background:var(--bad-bg);padding:.8rem 1rem;border-radius:4px}
.empty{color:var(--soft);font-style:italic}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,27rem),1fr));gap:0 2rem;margin:0 0 1.2rem}
dl div{display:grid;grid-template-columns:9.5rem 1fr;gap:.75rem;padding:.4rem 0;border-bottom:1px solid var(--line)}
dt{color:var(--soft)}dd{margin:0;min-width:0}
.table{overflow-x:auto;margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;color:var(--soft);padding:0 0 .5rem;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.55rem .75rem;border-bottom:1px solid var(--line)}
thead th{background:var(--panel);border-bottom:2px solid var(--line);font-weight:600;vertical-align:bottom}
tbody th{font-weight:400;min-width:13rem}tbody th.narrow{min-width:0}
td small,th small{display:block;line-height:1.4;font-weight:400}
.right{text-align:right;font-variant-numeric:tabular-nums}.narrow{white-space:nowrap}
.status,.level{white-space:nowrap}
.status{display:inline-block;padding:.05rem .5rem;border-radius:1rem;font-size:.86rem;font-weight:600}
.SATISFIED{color:var(--good);background:var(--good-bg)}.NOT_SATISFIED{color:var(--bad);background:var(--bad-bg)}
.INSUFFICIENT_EVIDENCE{color:var(--gap);background:var(--gap-bg)}.NOT_EVALUATED{color:var(--open);background:var(--open-bg)}
.NOT_APPLICABLE{color:var(--none);background:var(--none-bg)}
.level.low{color:var(--good)}.level.medium{color:var(--gap)}.level.high,.level.critical{color:var(--bad)}.level.critical{font-weight:700}
figure{margin:0 0 1.5rem}figcaption{color:var(--soft);margin:0 0 .5rem;font-size:.95rem}
svg{display:block;width:100%;height:auto;font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif}
svg text{fill:var(--soft)}svg .grid{stroke:var(--line)}svg .axis{stroke:var(--soft)}
svg .mark{stroke:var(--ground);stroke-width:1}
svg .low{fill:var(--good)}svg .medium{fill:var(--gap)}svg .high,svg .critical{fill:var(--bad)}
svg .s-SATISFIED{fill:var(--good)}svg .s-NOT_SATISFIED{fill:var(--bad)}svg .s-INSUFFICIENT_EVIDENCE{fill:var(--gap)}svg .s-NOT_EVALUATED{fill:var(--open)}svg .s-NOT_APPLICABLE{fill:var(--none)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem .8rem;padding:0;margin:.6rem 0 0;max-width:none}
.legend li{display:flex;align-items:center;gap:.35rem}.legend svg{width:14px;height:14px;flex:none}
.lead{margin:1.25rem 0 1.75rem}
.lead .steps{padding-left:1.6rem}
.steps{max-width:75ch;padding-left:1.5rem}.steps li{margin:0 0 .7rem}.steps li::marker{font-weight:700;color:var(--accent)}
.steps small{display:block}.steps code{background:var(--panel);border:1px solid var(--line);border-radius:4px;padding:.05rem .3rem}
.share{display:inline-flex;align-items:center;gap:.5rem;white-space:nowrap}.share svg{width:100px;height:10px;flex:none}
svg .whole{fill:var(--line)}svg .part{fill:var(--accent)}
dd small,figcaption small{display:block}
.diff .added{color:var(--good)}.diff .removed{color:var(--bad)}
svg .good{fill:var(--good)}svg .bad{fill:var(--bad)}svg .unusable{stroke:var(--gap);fill:none;stroke-width:2}
svg .point{fill-opacity:.55}svg .median{stroke:var(--ink);stroke-width:3}svg .threshold{stroke:var(--gap);stroke-width:1.5;stroke-dasharray:6 4}
svg .change{stroke:var(--accent);stroke-width:2;stroke-dasharray:3 3}svg .band{fill:var(--accent);fill-opacity:.13}svg text.strong{fill:var(--ink);font-weight:600}
.chart{overflow-x:auto}.chart svg{min-width:34rem}
@media (max-width:46rem){
.verdict{gap:.6rem;padding:.8rem .9rem}.verdict .sign{font-size:1.6rem;min-width:1.4rem}.subtitle{font-size:1rem}body{padding-top:1rem}
dl div{grid-template-columns:1fr;gap:0}
.table{overflow:visible}table,tbody,tr,th,td,caption{display:block}thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
tbody tr{border:1px solid var(--line);border-radius:8px;margin:0 0 .8rem;padding:.3rem .2rem}
th,td{border:0;padding:.3rem .8rem}
tbody th{font-weight:600}
td{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.6rem}
td::before{content:attr(data-label);color:var(--soft)}
.right{text-align:left}
}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--ground:#fff;--panel:#f4f4f4;--accent:#000}
body{max-width:none;padding:0;font-size:10pt}nav{display:none}h2{padding-top:1.2rem;break-after:avoid}
.table,.chart{overflow:visible}thead{display:table-header-group}tr,figure,.verdict{break-inside:avoid}pre{white-space:pre-wrap}
.status,.verdict{print-color-adjust:exact;-webkit-print-color-adjust:exact}
@page{margin:18mm 15mm}
}
`;

;// CONCATENATED MODULE: ./packages/report/lib/html-page.js





/** Only our own style may apply: no script, no image, no font, no form, nothing from elsewhere. */
const POLICY = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
/** A page as one HTML file that needs nothing else: it reads in a browser, by ear, on paper, and in light and dark. */
function htmlPage(page) {
    const contents = page.sections.map(({ id, title }) => `<li><a href="#${id}">${(0,lib_escape/* escapeHtml */.ZD)(title)}</a></li>`);
    const { sign, words } = { ...lib_page/* statusWords */.o[page.verdict.status], ...page.verdict };
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0,lib_escape/* escapeHtml */.ZD)(`${page.title} – ${page.subtitle}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="brand">gitops-health</p>
<h1>${(0,lib_escape/* escapeHtml */.ZD)(page.title)}</h1>
<p class="subtitle">${(0,lib_escape/* escapeHtml */.ZD)(page.subtitle)}</p>
<div class="verdict ${page.verdict.status}"><span class="sign" aria-hidden="true">${(0,lib_escape/* escapeHtml */.ZD)(sign)}</span><p><strong>${(0,lib_escape/* escapeHtml */.ZD)(words)}</strong><br>${(0,lib_escape/* escapeHtml */.ZD)(page.verdict.sentence)}</p></div>
</header>
${lead(page.lead)}<nav aria-label="Contents"><ol>
${contents.join("\n")}
</ol></nav>
<main>
${page.sections.map(section).join("\n")}
</main>
</body>
</html>
`;
}
function lead(blocks) {
    return blocks === undefined
        ? ""
        : `<section class="lead" aria-label="What to do">\n${blocks.map(block).join("\n")}\n</section>\n`;
}
function section({ id, title, blocks }) {
    return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${(0,lib_escape/* escapeHtml */.ZD)(title)}</h2>
${blocks.map(block).join("\n")}
</section>`;
}
function block(each) {
    switch (each.kind) {
        case "paragraph":
            return `<p>${inlines(each.text)}</p>`;
        case "callout":
            return `<p class="callout">${inlines(each.text)}</p>`;
        case "facts":
            return `<dl>${each.facts.map(([name, value]) => `<div><dt>${(0,lib_escape/* escapeHtml */.ZD)(name)}</dt><dd>${inlines(value)}</dd></div>`).join("")}</dl>`;
        case "list":
            return `<ul>${each.items.map((item) => `<li>${inlines(item)}</li>`).join("")}</ul>`;
        case "steps":
            return `<ol class="steps">${each.items.map((item) => `<li>${inlines(item)}</li>`).join("")}</ol>`;
        case "diff":
            return `<figure class="diff"><figcaption>${inlines(each.title)}</figcaption><pre tabindex="0">${diffLines(each.text)}</pre></figure>`;
        case "chart":
            return `<figure><figcaption>${(0,lib_escape/* escapeHtml */.ZD)(each.caption)}</figcaption><div class="chart">${each.svg}</div></figure>`;
        case "commands":
            return `<figure class="commands"><figcaption>${(0,lib_escape/* escapeHtml */.ZD)(each.title)}</figcaption><pre tabindex="0">${(0,lib_escape/* escapeHtml */.ZD)(each.text)}</pre></figure>`;
        case "coverage":
            return coverageChart(each.caption, each.counts);
        case "risk":
            return riskChart(each.caption, each.points);
        case "table":
            return table(each);
    }
}
function table({ caption, columns, rows, empty }) {
    if (rows.length === 0)
        return `<p class="empty">${(0,lib_escape/* escapeHtml */.ZD)(empty)}</p>`;
    const head = columns.map((column) => `<th scope="col"${classes(column)}>${(0,lib_escape/* escapeHtml */.ZD)(column.title)}</th>`);
    const body = rows.map((row) => `<tr>${row.map((cell, index) => tableCell(cell, columns[index], index)).join("")}</tr>`);
    return `<div class="table" role="region" aria-label="${(0,lib_escape/* escapeHtml */.ZD)(caption)}" tabindex="0"><table>
<caption>${(0,lib_escape/* escapeHtml */.ZD)(caption)}</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>`;
}
/** The first cell heads its row; the column's title goes along for the narrow layout. */
function tableCell(cell, column, index) {
    const label = `data-label="${(0,lib_escape/* escapeHtml */.ZD)(column?.title ?? "")}"`;
    const attributes = column === undefined ? "" : classes(column);
    return index === 0
        ? `<th scope="row" ${label}${attributes}>${inlines(cell)}</th>`
        : `<td ${label}${attributes}><div>${inlines(cell)}</div></td>`;
}
function classes({ align, narrow }) {
    const names = [...(align === "right" ? ["right"] : []), ...(narrow ? ["narrow"] : [])];
    return names.length === 0 ? "" : ` class="${names.join(" ")}"`;
}
/** Additions and removals are told apart by their sign; the colour only repeats it. */
function diffLines(text) {
    return text
        .trimEnd()
        .split("\n")
        .map((line) => {
        const kind = line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "";
        return kind === "" ? (0,lib_escape/* escapeHtml */.ZD)(line) : `<span class="${kind}">${(0,lib_escape/* escapeHtml */.ZD)(line)}</span>`;
    })
        .join("\n");
}
function inlines(text) {
    return text.map(inline).join("");
}
function inline(each) {
    if (typeof each === "string")
        return (0,lib_escape/* escapeHtml */.ZD)(each);
    switch (each.kind) {
        case "code":
            return `<code>${(0,lib_escape/* escapeHtml */.ZD)(each.text)}</code>`;
        case "strong":
            return `<strong>${(0,lib_escape/* escapeHtml */.ZD)(each.text)}</strong>`;
        case "small":
            return `<small>${(0,lib_escape/* escapeHtml */.ZD)(each.text)}</small>`;
        case "status": {
            const { sign, words } = lib_page/* statusWords */.o[each.status];
            return `<span class="status ${each.status}"><span aria-hidden="true">${sign}</span> ${words}</span>`;
        }
        case "level":
            return `<span class="level ${each.level}"><span aria-hidden="true">${lib_page/* levelSigns */.P[each.level]}</span> ${each.level}</span>`;
        case "share": {
            const width = Math.round(100 * Math.min(1, Math.max(0, each.share)));
            return `<span class="share"><svg viewBox="0 0 100 10" width="100" height="10" aria-hidden="true"><rect class="whole" width="100" height="10" rx="3"/><rect class="part" width="${width}" height="10" rx="3"/></svg> ${(0,lib_escape/* escapeHtml */.ZD)(each.words)}</span>`;
        }
    }
}


/***/ }),

/***/ 4307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ markdownBlocks),
/* harmony export */   t: () => (/* binding */ markdownPage)
/* harmony export */ });
/* harmony import */ var _gitops_health_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7470);
/* harmony import */ var _fenced_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4765);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9359);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(633);





/** A page as Markdown that a person can read without a renderer too. */
function markdownPage(page) {
    const parts = markdownBlocks(page).map((block) => block.kind === "text" ? block.markdown : (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRows */ .QE)(block.head, block.rows));
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** A page as blocks, for `fit` to bring within a budget. */
function markdownBlocks(page) {
    const { sign, words } = { ..._page_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWords */ .o[page.verdict.status], ...page.verdict };
    return [
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`# ${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(page.title)}`),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(prose(page.subtitle)),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`> **${sign} ${words}** – ${prose(page.verdict.sentence)}`),
        ...(page.lead ?? []).flatMap(block),
        ...page.sections.flatMap(({ title, blocks }) => [(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`## ${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title)}`), ...blocks.flatMap(block)]),
    ];
}
function block(each) {
    switch (each.kind) {
        case "paragraph":
            return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(inlines(each.text))];
        case "callout":
            return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`> ${inlines(each.text)}`)];
        case "facts":
            return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(each.facts.map(([name, value]) => `- ${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name)}: ${inlines(value)}`).join("\n"))];
        case "list":
            return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(each.items.map((item) => `- ${inlines(item)}`).join("\n"))];
        case "steps":
            return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(each.items.map((item, at) => `${at + 1}. ${inlines(item)}`).join("\n"))];
        case "diff":
            return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(inlines(each.title)), (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_fenced_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .O)(each.text.trimEnd(), "diff"))];
        case "chart":
            return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${prose(each.caption)}:`), (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_fenced_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .O)(each.text, "text"))];
        case "commands":
            return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(each.title)}:`), (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_fenced_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .O)(each.text, "sh"))];
        case "coverage": {
            const parts = each.counts
                .filter(({ count }) => count > 0)
                .map(({ status, count }) => `${_page_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWords */ .o[status].sign} ${_page_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWords */ .o[status].words}: ${count}`);
            return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(each.caption)}: ${parts.join(" · ") || "nothing"}.`)];
        }
        case "risk":
            return []; // The table of changes has the same figures.
        case "table":
            if (each.rows.length === 0)
                return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`_${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(each.empty)}_`)];
            return [
                (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`**${(0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(each.caption)}**`),
                {
                    kind: "table",
                    head: each.columns.map(({ title }) => (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title)),
                    rows: each.rows.map((row) => row.map(inlines)),
                    omitted: (count) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(count, "row")} left out for want of space.`,
                },
            ];
    }
}
/** Characters of a whole bar. */
const BAR = 10;
/** What is small stands on a line of its own below what it explains. */
function inlines(parts) {
    const lead = (each, at) => at > 0 && typeof each !== "string" && each.kind === "small" ? "<br>" : "";
    return parts.map((each, at) => lead(each, at) + inline(each)).join("");
}
/**
 * Escaped text in which full stops, colons and plus signs stay as they are where they make no link, list or emoji, so that a reader
 * without a renderer sees sentences, names, times and figures: a full stop after a word that is not `www`, a colon before white space
 * or between digits, a plus before a digit. It may begin a line, where `-` and `2)` would begin a list.
 */
function prose(content) {
    return (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(content)
        .replace(/(?<=[a-z)%”])(?<!www)&#46;(?=[\sa-z\d]|$)|(?<=\d)&#46;(?=[a-z\d])|&#58;(?=\s|$)|(?<=\d)&#58;(?=\d)|&#43;(?=\d)/gi, (reference) => String.fromCharCode(Number(reference.slice(2, -1))))
        .replace(/^(\s*)-(?=[\s-]|$)/, "$1&#45;")
        .replace(/^(\s*\d{1,9})\)/, "$1&#41;");
}
function inline(each) {
    if (typeof each === "string")
        return prose(each);
    switch (each.kind) {
        case "code":
            return (0,_gitops_health_text__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(each.text);
        case "strong":
            return `**${prose(each.text).trim()}**`;
        case "small":
            return prose(each.text.trim());
        case "status":
            return `${_page_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWords */ .o[each.status].sign} ${_page_js__WEBPACK_IMPORTED_MODULE_1__/* .statusWords */ .o[each.status].words}`;
        case "level":
            return each.level;
        case "share": {
            const full = Math.round(Math.min(1, Math.max(0, each.share)) * BAR);
            return `${"█".repeat(full)}${"░".repeat(BAR - full)} ${prose(each.words)}`;
        }
    }
}


/***/ }),

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ levelSigns),
/* harmony export */   o: () => (/* binding */ statusWords)
/* harmony export */ });
/** A status for eyes: a sign and words, so that nothing depends on colour. */
const statusWords = {
    SATISFIED: { sign: "✓", words: "Satisfied" },
    NOT_SATISFIED: { sign: "✗", words: "Not satisfied" },
    INSUFFICIENT_EVIDENCE: { sign: "◐", words: "Insufficient evidence" },
    NOT_EVALUATED: { sign: "?", words: "Not evaluated" },
    NOT_APPLICABLE: { sign: "–", words: "Not applicable" },
};
/** A risk level for eyes: one to four filled marks beside the word. */
const levelSigns = { low: "▪", medium: "▪▪", high: "▪▪▪", critical: "▪▪▪▪" };


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
