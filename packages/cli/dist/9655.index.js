export const id = 9655;
export const ids = [9655];
export const modules = {

/***/ 9655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compile: () => (/* binding */ compile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./packages/policy/lib/error.js
var error = __webpack_require__(9706);
// EXTERNAL MODULE: ./packages/policy/lib/user/archive.js
var user_archive = __webpack_require__(7108);
// EXTERNAL MODULE: ./packages/text/lib/nearest.js
var nearest = __webpack_require__(7979);
// EXTERNAL MODULE: ./packages/policy/lib/user/shortened.js
var shortened = __webpack_require__(7917);
;// CONCATENATED MODULE: ./packages/policy/lib/user/complaints.js




/** What `opa check --format json` says. */
const Report = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        message: schemas/* string */.YjP(),
        code: schemas/* string */.YjP(),
        location: schemas/* optional */.lqM(schemas/* object */.Ikc({ file: schemas/* string */.YjP(), row: schemas/* number */.aig() })),
        // Of a reference that the schema of the input does not have: which member, and what there is instead.
        details: schemas/* optional */.lqM(schemas/* object */.Ikc({ ref: schemas/* optional */.lqM(schemas/* unknown */.L5J()), pos: schemas/* optional */.lqM(schemas/* unknown */.L5J()), oneOf: schemas/* optional */.lqM(schemas/* unknown */.L5J()) })),
    })),
});
const LISTED = 5;
const LONGEST = 300;
/** What to write instead of builtins that have no meaning without a host. The guide has the same table. */
const INSTEAD = [
    ["sprintf", "put the values into params, and {names} of them into failure_msg; or use a template string"],
    ["internal.print", "remove print; opa eval and opa test still explain with --explain"],
    ["time.", "compare input.now.epoch, commit.committer.epoch or the text of a date: YYYY-MM-DD sorts as text"],
    ["regex.", "use startswith, endswith, contains, split, or a list under data"],
    ["glob.", "map paths to services in the configuration; a policy sees services, domains and topics of each file"],
    ["http.send", "give what it would answer as a file under data: in the configuration"],
    ["semver.", "split the version at its dots and compare the numbers"],
    ["crypto.", "compute digests before, and give them as data"],
    ["io.jwt", "verify tokens in the workflow; a policy only judges"],
    ["json.patch", "use object.union and json.remove"],
    ["json.", "use json.filter, json.remove, json.marshal or json.unmarshal"],
    ["object.subset", "compare the keys that matter one by one"],
    ["strings.any_prefix_match", "some prefix in prefixes; startswith(text, prefix)"],
    ["strings.any_suffix_match", "some suffix in suffixes; endswith(text, suffix)"],
    ["opa.runtime", "give what you need as data"],
    ["rand.", "a verdict must not depend on chance"],
    ["uuid.", "a verdict must not depend on chance"],
    ["units.", "write numbers in one unit"],
];
/**
 * The error for sources that opa refuses, from its JSON report: at most five of its complaints, each with file and line, in
 * our words where they say what to do.
 *
 * @param source what the policies are called
 * @param v0 whether the sources are Rego v0
 */
function regoComplaint(source, report, v0) {
    const { errors } = parsedReport(report);
    const builtins = errors.filter((error) => undefinedFunction(error.message) !== undefined);
    const shown = (builtins.length > 0 ? builtins : errors).map((error) => `${error.location === undefined ? source : `${joined(source, error.location.file)}:${error.location.row}`}: ${inOurWords(error)}`);
    const more = shown.length - LISTED;
    const list = `${shown.slice(0, LISTED).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
    if (v0)
        return new error/* PolicyError */.p("rego-invalid", "user", `The policies "${source}" are Rego v0, which OPA reads no more by default; convert them by "opa fmt --write --v0-v1 FOLDER". ${list}.`);
    return new error/* PolicyError */.p("rego-invalid", "user", builtins.length > 0
        ? `The policies "${source}" use builtins that need a host, and a verdict must not depend on one: ${list}. docs/custom-policies.md has a table of what to write instead.`
        : `The policies "${source}" do not compile: ${list}${list.endsWith("?") ? "" : "."}`);
}
function parsedReport(report) {
    try {
        return parse/* parse */.qg(Report, JSON.parse(report));
    }
    catch {
        return { errors: [{ message: (0,shortened/* shortened */.v)(report.trim() || "opa said nothing", LONGEST), code: "" }] };
    }
}
function inOurWords({ message, code, details }) {
    const name = undefinedFunction(message);
    if (name !== undefined) {
        const instead = INSTEAD.find(([start]) => name.startsWith(start))?.[1];
        return `${name}${instead === undefined ? " is no builtin that OPA compiles to WebAssembly, and no function of yours" : `: ${instead}`}`;
    }
    return (0,shortened/* shortened */.v)(`${message.replaceAll(/\s+/g, " ")}${code === "" ? "" : ` (${code})`}${suggestion(details)}`, LONGEST);
}
/** The nearest of the members that there are, for a misspelt one. */
function suggestion(details) {
    const { ref, pos, oneOf } = details ?? {};
    if (!Array.isArray(ref) || typeof pos !== "number" || !Array.isArray(oneOf))
        return "";
    const near = (0,nearest/* nearest */.p)(String(ref[pos]?.value), oneOf.map(String))[0];
    return near === undefined ? `; there are ${oneOf.join(", ")}` : `; did you mean ${near}?`;
}
function undefinedFunction(message) {
    return /^undefined function (\S+)/.exec(message)?.[1];
}
function joined(source, file) {
    return source === file || source.endsWith(`/${file}`) ? source : `${source}/${file}`;
}

// EXTERNAL MODULE: ./packages/policy/lib/user/metadata.js
var metadata = __webpack_require__(7629);
// EXTERNAL MODULE: ./packages/policy/lib/user/opa.js
var opa = __webpack_require__(5080);
;// CONCATENATED MODULE: ./packages/policy/lib/user/rule-heads.js






const QUERY = `[head |
  some file, text in input
  module := rego.parse_module(file, text)
  some rule in module.rules
  kind := rule.head.ref[0].value
  kind in {"deny", "warn"}
  head := {
    "file": file,
    "package": concat(".", [part.value | some at, part in module["package"].path; at > 0]),
    "kind": kind,
    "isSet": [count(rule.head.ref), object.get(rule.head, "key", null) != null, object.get(rule.head, "value", null), object.get(rule, "default", false)] == [1, true, null, false],
  }
]`;
const Heads = schemas/* object */.Ikc({
    result: schemas/* tuple */.PVZ([
        schemas/* object */.Ikc({
            expressions: schemas/* tuple */.PVZ([
                schemas/* object */.Ikc({
                    value: schemas/* array */.YOg(schemas/* object */.Ikc({ file: schemas/* string */.YjP(), package: schemas/* string */.YjP(), kind: schemas/* string */.YjP(), isSet: schemas/* boolean */.zMY() })),
                }),
            ]),
        }),
    ]),
});
/**
 * Holds rules to the convention, which METADATA alone cannot tell: every `deny` and `warn` is a set, and each rule of them has
 * METADATA. One that is not would never fire, or fire without a name.
 *
 * @throws PolicyError `rules-incomplete` that names the file
 */
async function checkHeads(folder, source, annotated, signal) {
    const texts = source.files
        .filter((file) => file.path.endsWith(".rego"))
        .map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "sources.json"), JSON.stringify(Object.fromEntries(texts)));
    const { stdout, stderr } = await (0,opa/* opa */.r)(folder, ["eval", "--format", "json", "--input", "sources.json", QUERY], signal);
    const heads = headsIn(stdout, stderr);
    const at = (head) => `${source.name === head.file ? "" : `${source.name}/`}${head.file}`;
    if (heads.length === 0)
        throw new error/* PolicyError */.p("rules-incomplete", "user", `The policies "${source.name}" have no rule: no package has a set deny or warn ("deny contains result if { … }").`);
    const plain = heads.find((head) => !head.isSet);
    if (plain !== undefined)
        throw new error/* PolicyError */.p("rules-incomplete", "user", `${at(plain)}: ${plain.kind} of the package ${plain.package} is no set, so nothing could be told from it; write "${plain.kind} contains result if { … }".`);
    for (const head of heads) {
        const place = `${source.name}/${head.file}:`;
        const here = heads.filter((each) => each.file === head.file && each.kind === head.kind).length;
        const described = annotated.filter((each) => each.kind === head.kind && each.at.startsWith(place)).length;
        if (described < here)
            throw new error/* PolicyError */.p("rules-incomplete", "user", `${at(head)}: the file has ${here} ${here === 1 ? "rule" : "rules"} ${head.kind}, but METADATA for ${described}; write "# METADATA" with title, description and custom right above each (docs/custom-policies.md shows one).`);
    }
}
function headsIn(stdout, stderr) {
    try {
        return parse/* parse */.qg(Heads, JSON.parse(stdout)).result[0].expressions[0].value;
    }
    catch (cause) {
        throw new error/* PolicyError */.p("opa-unfit", "environment", `The opa on the PATH cannot list the rules of a module (${(0,shortened/* shortened */.v)((stderr || stdout).trim(), 300)}); use a version from 1.0 on.`, { cause });
    }
}

// EXTERNAL MODULE: ./packages/policy/lib/user/shipped.js
var shipped = __webpack_require__(1105);
;// CONCATENATED MODULE: ./packages/policy/lib/user/compile.js











/**
 * Compiles a folder of Rego by the opa on the PATH: checked with our capabilities and the schema of the input, so that a builtin
 * that needs a host, or a misspelt member of the input, is an error instead of a rule that never fires.
 *
 * @throws PolicyError `rego-invalid`, `rules-incomplete`, `opa-missing`, `opa-unfit`, `limit-exceeded`
 */
async function compile(source, signal) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "gitops-health-policies-"));
    try {
        return await compileIn(folder, source, signal);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function compileIn(folder, source, signal) {
    const sources = (0,external_node_path_.join)(folder, "sources");
    for (const { path, bytes } of source.files) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(sources, (0,external_node_path_.dirname)(path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(sources, path), bytes, { flag: "wx" });
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "capabilities.json"), (0,shipped/* capabilities */.R)());
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "input.json"), (0,shipped/* policyInputSchema */.E)());
    const withCapabilities = ["--capabilities", "../capabilities.json"];
    const check = ["check", "--format", "json", ...withCapabilities, "--schema", "../input.json", "."];
    const checked = await (0,opa/* opa */.r)(sources, check, signal);
    if (checked.code !== 0) {
        const report = checked.stderr.trim() || checked.stdout;
        const v0 = report.includes("rego_parse_error") && (await (0,opa/* opa */.r)(sources, ["check", "--v0-compatible", "."], signal)).code === 0;
        throw regoComplaint(source.name, report, v0);
    }
    const inspected = await (0,opa/* opa */.r)(sources, ["inspect", "--annotations", "--format", "json", "."], signal);
    if (inspected.code !== 0)
        throw regoComplaint(source.name, inspected.stderr.trim() || inspected.stdout, false);
    const annotated = (0,metadata/* annotatedRules */.uX)(parse/* parse */.qg(metadata/* Inspected */.MY, JSON.parse(inspected.stdout)), source.name);
    await checkHeads(folder, source, annotated, signal);
    const rules = (0,metadata/* rulesFrom */.m_)(annotated, source.name);
    const entrypoints = new Set(rules.map((rule) => `${rule.package.replaceAll(".", "/")}/${rule.kind}`));
    const built = await (0,opa/* opa */.r)(sources, [
        ...["build", "--target", "wasm", "--optimize", "0", "--prune-unused", ...withCapabilities],
        ...[...entrypoints].flatMap((entrypoint) => ["--entrypoint", entrypoint]),
        ...["--output", "../bundle.tar.gz", "."],
    ], signal);
    if (built.code !== 0)
        throw regoComplaint(source.name, built.stderr.trim() || built.stdout, false);
    const archive = (0,user_archive/* readArchive */.b)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, "bundle.tar.gz")), source.name);
    return { wasm: fileIn(archive, "policy.wasm", source), data: dataIn(archive, source), rules };
}
function fileIn(archive, name, source) {
    const bytes = archive.get(name);
    if (bytes === undefined)
        throw new error/* PolicyError */.p("opa-unfit", "environment", `opa built no ${name} from the policies "${source.name}".`);
    return bytes;
}
/** What opa read from the folder's JSON and YAML files. */
function dataIn(archive, source) {
    return parse/* parse */.qg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), JSON.parse(Buffer.from(fileIn(archive, "data.json", source)).toString()));
}


/***/ })

};
