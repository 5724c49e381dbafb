import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readPaymentLimits)
/* harmony export */ });
/* harmony import */ var _gitops_health_example_service_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(107);

/** Reads the limits; a missing or unknown key is refused. */
function readPaymentLimits(path) {
    return (0,_gitops_health_example_service_kit__WEBPACK_IMPORTED_MODULE_0__/* .readLimits */ .BU)(path, [
        "databaseConnections",
        "connectionWaitMs",
        "requestTimeoutMs",
        "maximumBodyBytes",
        "maximumAmountCents",
    ]);
}


/***/ }),

/***/ 382:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _gitops_health_example_service_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(107);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(975);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(706);



const commandLine = (0,_gitops_health_example_service_kit__WEBPACK_IMPORTED_MODULE_0__/* .readCommandLine */ .ye)(process.argv.slice(2));
await (0,_gitops_health_example_service_kit__WEBPACK_IMPORTED_MODULE_0__/* .runService */ .Pp)((0,_service_js__WEBPACK_IMPORTED_MODULE_2__/* .paymentGateway */ .z)((0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .readPaymentLimits */ .j)(commandLine.config)), commandLine);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ paymentGateway)
});

// EXTERNAL MODULE: ./example-services/service-kit/lib/index.js + 12 modules
var lib = __nccwpck_require__(107);
;// CONCATENATED MODULE: ./example-services/payment-gateway/lib/card.js

/**
 * Checks a card's number (length and Luhn digit, ISO/IEC 7812-1) and the form of its expiry.
 * @throws {Problem} 422; the message never repeats the number.
 */
function checkCard(number, expiry) {
    const digits = number.replaceAll(" ", "");
    if (!/^\d{12,19}$/.test(digits) || !passesLuhn(digits))
        throw new lib/* Problem */.AF(422, "invalid-card", "The card number is not valid.");
    if (!/^(0[1-9]|1[0-2])\/\d\d$/.test(expiry))
        throw new lib/* Problem */.AF(422, "invalid-card", "The expiry must be MM/YY.");
    return { number: digits, expiry };
}
function passesLuhn(digits) {
    let sum = 0;
    for (const [at, digit] of [...digits].reverse().entries()) {
        const doubled = Number(digit) * (at % 2 === 1 ? 2 : 1);
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./example-services/payment-gateway/lib/charges.js


/** Takes and finds charges. */
class Charges {
    #database;
    #limits;
    #count;
    constructor(database, limits, metrics) {
        this.#database = database;
        this.#limits = limits;
        this.#count = metrics.counter("payment_transactions_total", "Charges asked for, by result.");
    }
    /**
     * Captures an amount in one transaction: the token is looked up, the charge and its ledger entry are written.
     * @throws {Problem} 422 for an amount or currency that is not taken, 404 for an unknown token, 503 when the database is busy.
     */
    async capture(token, amountCents, currency) {
        try {
            this.#check(amountCents, currency);
            const charge = { id: `ch_${(0,external_node_crypto_namespaceObject.randomUUID)()}`, token, amountCents, currency, status: "captured" };
            await this.#database.transaction(async (transaction) => {
                if ((await transaction.read("cards", token)) === undefined)
                    throw new lib/* Problem */.AF(404, "unknown-token", "There is no such token.");
                await transaction.write("charges", charge.id, charge);
                await transaction.write("ledger", charge.id, { amountCents, currency });
            });
            this.#count({ result: "captured" });
            return charge;
        }
        catch (error) {
            this.#count({ result: error instanceof lib/* Problem */.AF ? error.code : "internal" });
            throw error;
        }
    }
    /**
     * The charge of that id.
     * @throws {Problem} 404
     */
    async find(id) {
        const charge = await this.#database.transaction((transaction) => transaction.read("charges", id));
        if (charge === undefined)
            throw new lib/* Problem */.AF(404, "unknown-charge", "There is no such charge.");
        return charge;
    }
    #check(amountCents, currency) {
        if (!Number.isSafeInteger(amountCents) || amountCents < 1 || amountCents > this.#limits.maximumAmountCents)
            throw new lib/* Problem */.AF(422, "invalid-amount", `The amount must be 1 to ${this.#limits.maximumAmountCents} cents.`);
        if (!/^[A-Z]{3}$/.test(currency))
            throw new lib/* Problem */.AF(422, "invalid-currency", "The currency must be an ISO 4217 code.");
    }
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./example-services/payment-gateway/lib/connection-pool.js

/**
 * A bounded set of database connections. Who finds none free queues, first come first served, for at most `waitMs`:
 * too small a pool therefore shows as latency first and as refusals later, as with a real database.
 */
class ConnectionPool {
    size;
    #waitMs;
    #queue = new Set();
    #inUse = 0;
    constructor(size, waitMs) {
        this.size = size;
        this.#waitMs = waitMs;
    }
    get inUse() {
        return this.#inUse;
    }
    get waiting() {
        return this.#queue.size;
    }
    /**
     * Runs `work` with a connection and gives the connection back, whatever comes of it.
     * @throws {Problem} 503 when none became free in time.
     */
    async use(work) {
        await this.#acquire();
        try {
            return await work();
        }
        finally {
            this.#release();
        }
    }
    async #acquire() {
        if (this.#inUse < this.size) {
            this.#inUse += 1;
            return;
        }
        await new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
                this.#queue.delete(waiter);
                reject(new lib/* Problem */.AF(503, "database-busy", "No database connection became free in time."));
            }, this.#waitMs);
            const waiter = {
                start: () => {
                    clearTimeout(timer);
                    resolve();
                },
            };
            this.#queue.add(waiter);
        });
    }
    #release() {
        const [next] = this.#queue;
        if (next === undefined) {
            this.#inUse -= 1;
            return;
        }
        // The connection passes on directly, so `inUse` stays as it is.
        this.#queue.delete(next);
        next.start();
    }
}

;// CONCATENATED MODULE: ./example-services/payment-gateway/lib/database.js


/** Milliseconds that the database takes for one statement: a round trip in one data centre and an indexed write. */
const statementMs = 13;
/** Tables in this process, behind a bounded pool of connections. */
class Database {
    pool;
    #tables = new Map();
    constructor(limits) {
        this.pool = new ConnectionPool(limits.databaseConnections, limits.connectionWaitMs);
    }
    /** Runs `work` on one connection. Writes are seen at once: this store has no isolation and no rollback. */
    transaction(work) {
        return this.pool.use(() => work({
            read: async (table, key) => {
                await (0,promises_namespaceObject.setTimeout)(statementMs);
                return this.#table(table).get(key);
            },
            write: async (table, key, value) => {
                await (0,promises_namespaceObject.setTimeout)(statementMs);
                this.#table(table).set(key, value);
            },
        }));
    }
    #table(name) {
        const table = this.#tables.get(name) ?? new Map();
        this.#tables.set(name, table);
        return table;
    }
}

;// CONCATENATED MODULE: ./example-services/payment-gateway/lib/tokens.js


/** Exchanges cards for tokens, so that the rest of the system never holds a card number. */
class TokenVault {
    #database;
    #count;
    constructor(database, metrics) {
        this.#database = database;
        this.#count = metrics.counter("payment_token_operations_total", "Operations of the token vault.");
    }
    /** Keeps a card and gives its token back. */
    async store(card) {
        const token = `tok_${(0,external_node_crypto_namespaceObject.randomUUID)()}`;
        await this.#database.transaction((transaction) => transaction.write("cards", token, card));
        this.#count({ operation: "store" });
        return token;
    }
    /**
     * The card behind a token.
     * @throws {Problem} 404 for a token that was never given out.
     */
    async open(token) {
        const card = await this.#database.transaction((transaction) => transaction.read("cards", token));
        if (card === undefined)
            throw new lib/* Problem */.AF(404, "unknown-token", "There is no such token.");
        this.#count({ operation: "open" });
        return card;
    }
}

;// CONCATENATED MODULE: ./example-services/payment-gateway/lib/service.js





/** The payment gateway: card tokens and charges. */
function paymentGateway(limits) {
    const metrics = new lib/* Metrics */.K1();
    const database = new Database(limits);
    metrics.gauge("db_pool_size", "Database connections there are.", () => database.pool.size);
    metrics.gauge("db_pool_in_use", "Database connections in use.", () => database.pool.inUse);
    metrics.gauge("db_pool_waiting", "Requests that wait for a database connection.", () => database.pool.waiting);
    return {
        name: "payment-gateway",
        metrics,
        requestTimeoutMs: limits.requestTimeoutMs,
        maximumBodyBytes: limits.maximumBodyBytes,
        routes: routes(new TokenVault(database, metrics), new Charges(database, limits, metrics)),
    };
}
function routes(vault, charges) {
    return [
        {
            method: "POST",
            path: "/tokens",
            answer: async ({ body }) => {
                const { number, expiry } = (0,lib/* textFields */.BH)(body, ["number", "expiry"]);
                const card = checkCard(number, expiry);
                return { status: 201, body: { token: await vault.store(card), lastFour: card.number.slice(-4) } };
            },
        },
        {
            method: "GET",
            path: "/tokens/:token",
            answer: async ({ parameters }) => {
                const card = await vault.open(parameters.token ?? "");
                return { status: 200, body: { lastFour: card.number.slice(-4), expiry: card.expiry } };
            },
        },
        {
            method: "POST",
            path: "/charges",
            answer: async ({ body }) => {
                const { token, currency } = (0,lib/* textFields */.BH)(body, ["token", "currency"]);
                return { status: 201, body: await charges.capture(token, (0,lib/* numberField */.sJ)(body, "amountCents"), currency) };
            },
        },
        {
            method: "GET",
            path: "/charges/:id",
            answer: async ({ parameters }) => ({ status: 200, body: await charges.find(parameters.id ?? "") }),
        },
    ];
}


/***/ }),

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K1: () => (/* reexport */ Metrics),
  AF: () => (/* reexport */ Problem),
  sJ: () => (/* reexport */ numberField),
  ye: () => (/* reexport */ readCommandLine),
  BU: () => (/* reexport */ readLimits),
  Pp: () => (/* reexport */ runService),
  BH: () => (/* reexport */ textFields)
});

// UNUSED EXPORTS: ask, startService

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./example-services/service-kit/lib/command-line.js

/**
 * Reads `--config FILE --port N --host ADDRESS`; without them `config/limits.json`, 8080 and the loopback address.
 * @throws {TypeError} for an option that is not known, {RangeError} for a port that is none.
 */
function readCommandLine(args) {
    const { values } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: {
            config: { type: "string", default: "config/limits.json" },
            port: { type: "string", default: "8080" },
            host: { type: "string", default: "127.0.0.1" },
        },
    });
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
        throw new RangeError(`--port ${values.port}: expected a number from 0 to 65535.`);
    return { config: values.config, port: Number(values.port), host: values.host };
}

;// CONCATENATED MODULE: ./example-services/service-kit/lib/problem.js
/** A request that cannot be carried out: answered with `status` and `{"error": code, "message": message}`. */
class Problem extends Error {
    name = "Problem";
    status;
    code;
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./example-services/service-kit/lib/fields.js

/**
 * The text fields `names` of a JSON body, each of 1 to 256 characters.
 * @throws {Problem} 400 that names the first field that is missing or of another type.
 */
function textFields(body, names) {
    return Object.fromEntries(names.map((name) => [name, textField(body, name)]));
}
/**
 * A finite number in a JSON body.
 * @throws {Problem} 400 when it is missing or something else.
 */
function numberField(body, name) {
    const value = field(body, name);
    if (typeof value === "number" && Number.isFinite(value))
        return value;
    throw new Problem(400, "malformed-field", `"${name}" must be a number.`);
}
function textField(body, name) {
    const value = field(body, name);
    if (typeof value === "string" && value.length > 0 && value.length <= 256)
        return value;
    throw new Problem(400, "malformed-field", `"${name}" must be a text of 1 to 256 characters.`);
}
function field(body, name) {
    return typeof body === "object" && body !== null
        ? Object.entries(body).find(([key]) => key === name)?.[1]
        : undefined;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./example-services/service-kit/lib/limits.js

/**
 * Reads a service's operational limits: one JSON object whose keys are exactly `names`, each a whole number above zero.
 *
 * A key that is missing or not known is refused, so that a misspelt limit is never silently replaced by a default.
 * @throws {Error} with the file and the key.
 */
function readLimits(path, names) {
    const value = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, "utf8"));
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new Error(`${path}: expected an object of limits such as {"${names[0] ?? "limit"}": 10}.`);
    const entries = new Map(Object.entries(value));
    for (const key of entries.keys())
        if (!names.some((name) => name === key))
            throw new Error(`${path}: "${key}" is not a limit of this service; expected ${names.join(", ")}.`);
    return Object.fromEntries(names.map((name) => [name, positive(path, name, entries.get(name))]));
}
function positive(path, name, value) {
    if (typeof value === "number" && Number.isSafeInteger(value) && value > 0)
        return value;
    throw new Error(`${path}: "${name}" must be a whole number above zero, not ${JSON.stringify(value) ?? "missing"}.`);
}

;// CONCATENATED MODULE: ./example-services/service-kit/lib/metrics.js
/**
 * The metrics of one service, exposed in Prometheus' text format 0.0.4
 * (https://prometheus.io/docs/instrumenting/exposition_formats/).
 */
class Metrics {
    static contentType = "text/plain; version=0.0.4; charset=utf-8";
    #families = [];
    /** A count that only grows, one series for each set of label values. */
    counter(name, help) {
        const series = new Map();
        this.#families.push({ name, help, type: "counter", samples: () => lines(name, series) });
        return (labels = {}, by = 1) => {
            const key = render(labels);
            series.set(key, (series.get(key) ?? 0) + by);
        };
    }
    /** A value read when somebody scrapes. */
    gauge(name, help, read) {
        this.#families.push({ name, help, type: "gauge", samples: () => [`${name} ${read()}`] });
    }
    /** A distribution in seconds; the 0.5 s bucket is there because "p95 above 500 ms" can be judged from it alone. */
    histogram(name, help) {
        const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, Number.POSITIVE_INFINITY];
        const counts = bounds.map(() => 0);
        let sum = 0;
        this.#families.push({
            name,
            help,
            type: "histogram",
            samples: () => [
                ...bounds.map((bound, at) => `${name}_bucket{le="${bound === Infinity ? "+Inf" : bound}"} ${counts[at]}`),
                `${name}_sum ${sum}`,
                `${name}_count ${counts.at(-1)}`,
            ],
        });
        return (seconds) => {
            sum += seconds;
            for (const [at, bound] of bounds.entries())
                if (seconds <= bound)
                    counts[at] = (counts[at] ?? 0) + 1;
        };
    }
    /** All families as text, in the order in which they were made. */
    expose() {
        return this.#families
            .map(({ name, help, type, samples }) => [`# HELP ${name} ${escapeHelp(help)}`, `# TYPE ${name} ${type}`, ...samples(), ""].join("\n"))
            .join("");
    }
}
function lines(name, series) {
    return [...series].sort(([a], [b]) => (a < b ? -1 : 1)).map(([labels, value]) => `${name}${labels} ${value}`);
}
function render(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeValue(value)}"`);
    return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
function escapeValue(value) {
    return value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"');
}
function escapeHelp(help) {
    return help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: ./example-services/service-kit/lib/body.js

/**
 * Reads a request's JSON body of at most `limit` bytes; undefined when there is none.
 * What comes after the limit is read and thrown away, so that the sender gets an answer instead of a broken connection.
 * @throws {Problem} 413 when it is longer, 400 when it is not JSON.
 */
async function readBody(request, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size <= limit)
            chunks.push(chunk);
    }
    if (size > limit)
        throw new Problem(413, "body-too-large", `The body may have at most ${limit} bytes.`);
    if (size === 0)
        return undefined;
    try {
        return JSON.parse(Buffer.concat(chunks).toString("utf8"));
    }
    catch {
        throw new Problem(400, "malformed-body", "The body is not JSON.");
    }
}

;// CONCATENATED MODULE: ./example-services/service-kit/lib/route.js

/**
 * The route for a request and its parameters.
 * @throws {Problem} 404 for an unknown path, 405 for a known one with another method, 400 for a malformed escape.
 */
function findRoute(routes, method, path) {
    let known = false;
    for (const route of routes) {
        const parameters = match(route.path, path);
        if (parameters === undefined)
            continue;
        if (route.method === method)
            return { route, parameters };
        known = true;
    }
    if (known)
        throw new Problem(405, "method-not-allowed", "This path does not take that method.");
    throw new Problem(404, "not-found", "There is nothing at this path.");
}
function match(pattern, path) {
    const expected = pattern.split("/");
    const actual = path.split("/");
    if (expected.length !== actual.length)
        return undefined;
    const parameters = {};
    for (const [at, segment] of expected.entries()) {
        const value = actual[at] ?? "";
        if (segment.startsWith(":"))
            parameters[segment.slice(1)] = unescapeSegment(value);
        else if (segment !== value)
            return undefined;
    }
    return parameters;
}
function unescapeSegment(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        throw new Problem(400, "malformed-path", "The path holds a malformed escape.");
    }
}

;// CONCATENATED MODULE: ./example-services/service-kit/lib/service.js





/** Listens and answers: the service's routes, `GET /healthz` and `GET /metrics`. */
async function startService(definition, address) {
    const count = definition.metrics.counter("http_requests_total", "Requests answered, by status.");
    const observe = definition.metrics.histogram("http_request_duration_seconds", "Time from request to answer.");
    const server = (0,external_node_http_namespaceObject.createServer)({ requestTimeout: definition.requestTimeoutMs }, (request, response) => {
        const started = performance.now();
        response.on("finish", () => {
            if (request.url === "/metrics" || request.url === "/healthz")
                return;
            count({ status: String(response.statusCode) });
            observe((performance.now() - started) / 1000);
        });
        void handle(definition, request, response);
    });
    await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(address.port, address.host, resolve);
    });
    const { port } = server.address();
    return {
        url: `http://${address.host}:${port}`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeIdleConnections();
        }),
    };
}
async function handle(definition, request, response) {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    if (path === "/healthz" && request.method === "GET")
        return send(response, { status: 200, body: { status: "ok" } });
    if (path === "/metrics" && request.method === "GET") {
        response.writeHead(200, { "content-type": Metrics.contentType });
        return response.end(definition.metrics.expose());
    }
    send(response, await answer(definition, request, path));
}
async function answer(definition, request, path) {
    try {
        const { route, parameters } = findRoute(definition.routes, request.method ?? "GET", path);
        const body = await readBody(request, definition.maximumBodyBytes);
        return await route.answer({ parameters, headers: request.headers, body });
    }
    catch (error) {
        if (error instanceof Problem)
            return { status: error.status, body: { error: error.code, message: error.message } };
        // The message may quote what was sent, which can be a patient's: only the kind of the error is logged.
        console.error(`${definition.name}: ${error instanceof Error ? error.name : "unknown error"} at a request`);
        return { status: 500, body: { error: "internal", message: "The request could not be answered." } };
    }
}
function send(response, reply) {
    response.writeHead(reply.status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
    response.end(reply.body === undefined ? "" : JSON.stringify(reply.body));
}

;// CONCATENATED MODULE: ./example-services/service-kit/lib/process.js

/** Runs a service as this process: prints where it listens, ends with open requests answered on SIGTERM or SIGINT. */
async function runService(definition, address) {
    const service = await startService(definition, address);
    console.log(`${definition.name} listens on ${service.url}`);
    for (const signal of ["SIGTERM", "SIGINT"])
        process.once(signal, () => void service.close());
}

;// CONCATENATED MODULE: ./example-services/service-kit/lib/index.js
/**
 * What every example service needs and none should write again: routes over node:http with a bounded body, Prometheus
 * metrics in the text format, operational limits from `config/*.json`, and a process that starts and stops cleanly.
 */










/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(382);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
