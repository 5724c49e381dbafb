import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
__webpack_unused_export__ = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
exports.Ll = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
__webpack_unused_export__ = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
exports.YR = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 1351:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6133);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6678);


await (0,_gitops_health_actions_kit__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(_run_js__WEBPACK_IMPORTED_MODULE_1__/* .action */ .XI);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  XI: () => (/* binding */ action)
});

// UNUSED EXPORTS: inputs, run

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/actions-kit/lib/change-request.js

/** The change that an action's inputs and the event ask for; relative folders start at the workspace. */
function changeRequest(inputs, context) {
    return {
        directory: (0,external_node_path_.resolve)(context.workspace, inputs.workingDirectory),
        event: context.event,
        base: inputs.base,
        head: inputs.head,
        configPath: inputs.config,
        outputDirectory: (0,external_node_path_.resolve)(context.workspace, inputs.outputDirectory ?? context.outputDirectory),
        allowEmpty: inputs.allowEmpty,
        signal: context.signal,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/contracts/lib/canonical.js

/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript writes them.
 * The same value gives the same bytes on every machine. Lone surrogates become U+FFFD, since UTF-8 cannot carry them.
 */
function canonical_canonicalBytes(value) {
    return Buffer.from(canonicalText(value), "utf8");
}
/** @throws RangeError for a number that JSON cannot carry (NaN, infinity); TypeError for what is not JSON at all. */
function canonicalText(value) {
    if (value === null || typeof value === "boolean")
        return String(value);
    if (typeof value === "string")
        return JSON.stringify(value.toWellFormed());
    if (typeof value === "number") {
        if (!Number.isFinite(value))
            throw new RangeError(`${value} has no JSON form.`);
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map(canonicalText).join(",")}]`;
    if (typeof value !== "object")
        throw new TypeError(`A ${typeof value} has no JSON form.`);
    const object = value;
    const members = Object.keys(object)
        .filter((key) => object[key] !== undefined)
        .sort()
        .map((key) => `${JSON.stringify(key.toWellFormed())}:${canonicalText(object[key])}`);
    return `{${members.join(",")}}`;
}
/** Lower-case hex sha256 of some bytes (text counts as UTF-8). */
function canonical_sha256(bytes) {
    return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
}
/** sha256 of a value's canonical bytes. */
function digestOf(value) {
    return canonical_sha256(canonicalText(value));
}

;// CONCATENATED MODULE: ./packages/text/lib/nearest.js
/**
 * The known names nearest to a mistyped one, best first: at most `count`, none farther than a third of the name's length (at least 2),
 * and none of which no character is the same.
 * Distance: optimal string alignment (Damerau-Levenshtein without overlapping transpositions), case ignored.
 */
function nearest(name, known, count = 1) {
    const wanted = name.slice(0, 128).toLowerCase();
    const limit = Math.min(Math.max(2, Math.floor(wanted.length / 3)), wanted.length - 1);
    return [...known]
        .map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase()) }))
        .filter((found) => found.distance <= limit)
        .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
        .slice(0, count)
        .map((found) => found.candidate);
}
function distance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, at(before, j - 2) + 1);
            row.push(cost);
        }
        before = previous;
        previous = row;
    }
    return at(previous, b.length);
}
function at(row, index) {
    return row[index];
}

;// CONCATENATED MODULE: ./packages/text/lib/compare.js
/** Order of two strings by UTF-16 code units: the same on every machine and locale, for lists in documents. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/catalog/data/21cfr11.json
const _21cfr11_namespaceObject = /*#__PURE__*/JSON.parse('{"framework":"21cfr11","edition":"21 CFR Part 11 (62 FR 13464)","effectiveFrom":"1997-08-20","source":"Electronic Code of Federal Regulations, www.ecfr.gov, 45 CFR Part 164 Subpart C and 21 CFR Part 11 (works of the U.S. government, public domain); titles shortened by us","controls":[{"id":"PART11:ALL","cite":"21 CFR Part 11","title":"21 CFR Part 11 as a whole","kind":"shorthand","aliases":["PART11","PART-11","21CFR11","21-CFR-11","FDA-21CFR11","FDA-PART11","CFR-11"]},{"id":"FDA:510K","cite":"21 CFR Part 807 Subpart E","title":"Premarket notification as a whole","kind":"shorthand","aliases":["FDA-510K","510K","510(k)","FDA-510(k)"],"effectiveFrom":"1977-08-23"},{"id":"PART11:11.1","cite":"21 CFR 11.1","title":"Scope","kind":"general"},{"id":"PART11:11.1(a)","cite":"21 CFR 11.1(a)","title":"Scope: criteria","kind":"general"},{"id":"PART11:11.1(b)","cite":"21 CFR 11.1(b)","title":"Scope: records in electronic form","kind":"general"},{"id":"PART11:11.1(c)","cite":"21 CFR 11.1(c)","title":"Scope: electronic signatures equivalent","kind":"general"},{"id":"PART11:11.1(d)","cite":"21 CFR 11.1(d)","title":"Scope: electronic in lieu of paper","kind":"general"},{"id":"PART11:11.1(e)","cite":"21 CFR 11.1(e)","title":"Systems readily available for FDA inspection","kind":"general"},{"id":"PART11:11.2","cite":"21 CFR 11.2","title":"Implementation","kind":"general"},{"id":"PART11:11.2(a)","cite":"21 CFR 11.2(a)","title":"Records maintained, not submitted","kind":"general"},{"id":"PART11:11.2(b)","cite":"21 CFR 11.2(b)","title":"Records submitted","kind":"general"},{"id":"PART11:11.2(b)(1)","cite":"21 CFR 11.2(b)(1)","title":"Requirements of part met","kind":"general"},{"id":"PART11:11.2(b)(2)","cite":"21 CFR 11.2(b)(2)","title":"Identified in public docket","kind":"general"},{"id":"PART11:11.3","cite":"21 CFR 11.3","title":"Definitions","kind":"general"},{"id":"PART11:11.10","cite":"21 CFR 11.10","title":"Controls for closed systems","kind":"requirement"},{"id":"PART11:11.10(a)","cite":"21 CFR 11.10(a)","title":"Validation of systems","kind":"requirement"},{"id":"PART11:11.10(b)","cite":"21 CFR 11.10(b)","title":"Accurate and complete copies","kind":"requirement"},{"id":"PART11:11.10(c)","cite":"21 CFR 11.10(c)","title":"Protection of records / ready retrieval","kind":"requirement"},{"id":"PART11:11.10(d)","cite":"21 CFR 11.10(d)","title":"Limiting system access","kind":"requirement"},{"id":"PART11:11.10(e)","cite":"21 CFR 11.10(e)","title":"Secure, computer-generated, time-stamped audit trails","kind":"requirement"},{"id":"PART11:11.10(f)","cite":"21 CFR 11.10(f)","title":"Operational system checks (sequencing)","kind":"requirement"},{"id":"PART11:11.10(g)","cite":"21 CFR 11.10(g)","title":"Authority checks","kind":"requirement"},{"id":"PART11:11.10(h)","cite":"21 CFR 11.10(h)","title":"Device checks","kind":"requirement"},{"id":"PART11:11.10(i)","cite":"21 CFR 11.10(i)","title":"Education, training, experience","kind":"requirement"},{"id":"PART11:11.10(j)","cite":"21 CFR 11.10(j)","title":"Written accountability policies","kind":"requirement"},{"id":"PART11:11.10(k)","cite":"21 CFR 11.10(k)","title":"Controls over systems documentation","kind":"requirement"},{"id":"PART11:11.10(k)(1)","cite":"21 CFR 11.10(k)(1)","title":"Distribution, access, use of documentation","kind":"requirement"},{"id":"PART11:11.10(k)(2)","cite":"21 CFR 11.10(k)(2)","title":"Revision and change control with time-sequenced audit trail","kind":"requirement"},{"id":"PART11:11.30","cite":"21 CFR 11.30","title":"Controls for open systems","kind":"requirement"},{"id":"PART11:11.50","cite":"21 CFR 11.50","title":"Signature manifestations","kind":"requirement"},{"id":"PART11:11.50(a)","cite":"21 CFR 11.50(a)","title":"Signed records contain signing information","kind":"requirement"},{"id":"PART11:11.50(a)(1)","cite":"21 CFR 11.50(a)(1)","title":"Printed name of signer","kind":"requirement"},{"id":"PART11:11.50(a)(2)","cite":"21 CFR 11.50(a)(2)","title":"Date and time of signature","kind":"requirement"},{"id":"PART11:11.50(a)(3)","cite":"21 CFR 11.50(a)(3)","title":"Meaning of signature","kind":"requirement"},{"id":"PART11:11.50(b)","cite":"21 CFR 11.50(b)","title":"Same controls; in human-readable form","kind":"requirement"},{"id":"PART11:11.70","cite":"21 CFR 11.70","title":"Signature/record linking","kind":"requirement"},{"id":"PART11:11.100","cite":"21 CFR 11.100","title":"General requirements (electronic signatures)","kind":"requirement"},{"id":"PART11:11.100(a)","cite":"21 CFR 11.100(a)","title":"Unique to one individual","kind":"requirement"},{"id":"PART11:11.100(b)","cite":"21 CFR 11.100(b)","title":"Verify identity before assigning","kind":"requirement"},{"id":"PART11:11.100(c)","cite":"21 CFR 11.100(c)","title":"Certification to FDA","kind":"requirement"},{"id":"PART11:11.100(c)(1)","cite":"21 CFR 11.100(c)(1)","title":"Certification form/submission","kind":"requirement"},{"id":"PART11:11.100(c)(2)","cite":"21 CFR 11.100(c)(2)","title":"Additional certification on request","kind":"requirement"},{"id":"PART11:11.200","cite":"21 CFR 11.200","title":"Electronic signature components and controls","kind":"requirement"},{"id":"PART11:11.200(a)","cite":"21 CFR 11.200(a)","title":"Not based on biometrics","kind":"requirement"},{"id":"PART11:11.200(a)(1)","cite":"21 CFR 11.200(a)(1)","title":"At least two distinct components","kind":"requirement"},{"id":"PART11:11.200(a)(1)(i)","cite":"21 CFR 11.200(a)(1)(i)","title":"Series of signings in one continuous session","kind":"requirement"},{"id":"PART11:11.200(a)(1)(ii)","cite":"21 CFR 11.200(a)(1)(ii)","title":"Signings not in one continuous session","kind":"requirement"},{"id":"PART11:11.200(a)(2)","cite":"21 CFR 11.200(a)(2)","title":"Used only by genuine owners","kind":"requirement"},{"id":"PART11:11.200(a)(3)","cite":"21 CFR 11.200(a)(3)","title":"Misuse requires collaboration of two or more","kind":"requirement"},{"id":"PART11:11.200(b)","cite":"21 CFR 11.200(b)","title":"Biometric signatures","kind":"requirement"},{"id":"PART11:11.300","cite":"21 CFR 11.300","title":"Controls for identification codes/passwords","kind":"requirement"},{"id":"PART11:11.300(a)","cite":"21 CFR 11.300(a)","title":"Uniqueness of combined code and password","kind":"requirement"},{"id":"PART11:11.300(b)","cite":"21 CFR 11.300(b)","title":"Periodic check, recall, revision","kind":"requirement"},{"id":"PART11:11.300(c)","cite":"21 CFR 11.300(c)","title":"Loss management / deauthorization","kind":"requirement"},{"id":"PART11:11.300(d)","cite":"21 CFR 11.300(d)","title":"Transaction safeguards; report attempted misuse","kind":"requirement"},{"id":"PART11:11.300(e)","cite":"21 CFR 11.300(e)","title":"Initial and periodic testing of devices","kind":"requirement"}]}');
;// CONCATENATED MODULE: ./packages/catalog/data/hipaa-security.json
const hipaa_security_namespaceObject = /*#__PURE__*/JSON.parse('{"framework":"hipaa-security","edition":"45 CFR 164 Subpart C as amended 2013-01-25 (78 FR 5566)","effectiveFrom":"2003-04-21","source":"Electronic Code of Federal Regulations, www.ecfr.gov, 45 CFR Part 164 Subpart C and 21 CFR Part 11 (works of the U.S. government, public domain); titles shortened by us","controls":[{"id":"HIPAA:SECURITY","cite":"45 CFR Part 164 Subpart C","title":"HIPAA Security Rule as a whole","kind":"shorthand","aliases":["HIPAA-SECURITY","HIPAA-SECURITY-RULE","HIPAA"]},{"id":"HIPAA:164.302","cite":"45 CFR 164.302","title":"Applicability","kind":"section"},{"id":"HIPAA:164.304","cite":"45 CFR 164.304","title":"Definitions","kind":"section"},{"id":"HIPAA:164.306","cite":"45 CFR 164.306","title":"Security standards: general rules","kind":"section"},{"id":"HIPAA:164.306(a)","cite":"45 CFR 164.306(a)","title":"General requirements","kind":"general"},{"id":"HIPAA:164.306(a)(1)","cite":"45 CFR 164.306(a)(1)","title":"Ensure confidentiality, integrity, availability of all ePHI","kind":"general"},{"id":"HIPAA:164.306(a)(2)","cite":"45 CFR 164.306(a)(2)","title":"Protect against reasonably anticipated threats or hazards","kind":"general"},{"id":"HIPAA:164.306(a)(3)","cite":"45 CFR 164.306(a)(3)","title":"Protect against reasonably anticipated uses or disclosures","kind":"general"},{"id":"HIPAA:164.306(a)(4)","cite":"45 CFR 164.306(a)(4)","title":"Ensure workforce compliance","kind":"general"},{"id":"HIPAA:164.306(b)","cite":"45 CFR 164.306(b)","title":"Flexibility of approach","kind":"general"},{"id":"HIPAA:164.306(b)(1)","cite":"45 CFR 164.306(b)(1)","title":"Flexibility of approach: any reasonable measures","kind":"general"},{"id":"HIPAA:164.306(b)(2)","cite":"45 CFR 164.306(b)(2)","title":"Flexibility of approach: factors","kind":"general"},{"id":"HIPAA:164.306(b)(2)(i)","cite":"45 CFR 164.306(b)(2)(i)","title":"Factor: size, complexity, capabilities","kind":"general"},{"id":"HIPAA:164.306(b)(2)(ii)","cite":"45 CFR 164.306(b)(2)(ii)","title":"Factor: technical infrastructure","kind":"general"},{"id":"HIPAA:164.306(b)(2)(iii)","cite":"45 CFR 164.306(b)(2)(iii)","title":"Factor: costs","kind":"general"},{"id":"HIPAA:164.306(b)(2)(iv)","cite":"45 CFR 164.306(b)(2)(iv)","title":"Factor: probability and criticality of risks","kind":"general"},{"id":"HIPAA:164.306(c)","cite":"45 CFR 164.306(c)","title":"Standards","kind":"general"},{"id":"HIPAA:164.306(d)","cite":"45 CFR 164.306(d)","title":"Implementation specifications","kind":"general"},{"id":"HIPAA:164.306(d)(1)","cite":"45 CFR 164.306(d)(1)","title":"Required or addressable","kind":"general"},{"id":"HIPAA:164.306(d)(2)","cite":"45 CFR 164.306(d)(2)","title":"Required specifications","kind":"general"},{"id":"HIPAA:164.306(d)(3)","cite":"45 CFR 164.306(d)(3)","title":"Addressable specifications","kind":"general"},{"id":"HIPAA:164.306(d)(3)(i)","cite":"45 CFR 164.306(d)(3)(i)","title":"Assess reasonable and appropriate","kind":"general"},{"id":"HIPAA:164.306(d)(3)(ii)","cite":"45 CFR 164.306(d)(3)(ii)","title":"Implement, or document and implement equivalent alternative","kind":"general"},{"id":"HIPAA:164.306(d)(3)(ii)(A)","cite":"45 CFR 164.306(d)(3)(ii)(A)","title":"Implement if reasonable and appropriate","kind":"general"},{"id":"HIPAA:164.306(d)(3)(ii)(B)","cite":"45 CFR 164.306(d)(3)(ii)(B)","title":"If not: document why and implement equivalent alternative","kind":"general"},{"id":"HIPAA:164.306(d)(3)(ii)(B)(1)","cite":"45 CFR 164.306(d)(3)(ii)(B)(1)","title":"Document why not reasonable and appropriate","kind":"general"},{"id":"HIPAA:164.306(d)(3)(ii)(B)(2)","cite":"45 CFR 164.306(d)(3)(ii)(B)(2)","title":"Implement equivalent alternative measure","kind":"general"},{"id":"HIPAA:164.306(e)","cite":"45 CFR 164.306(e)","title":"Maintenance","kind":"general"},{"id":"HIPAA:164.308","cite":"45 CFR 164.308","title":"Administrative safeguards","kind":"section"},{"id":"HIPAA:164.308(a)(1)(i)","cite":"45 CFR 164.308(a)(1)(i)","title":"Security management process","kind":"standard","aliases":["HIPAA:164.308(a)(1)","HIPAA:164.308(a)(1)(ii)"]},{"id":"HIPAA:164.308(a)(1)(ii)(A)","cite":"45 CFR 164.308(a)(1)(ii)(A)","title":"Risk analysis","kind":"required","parent":"HIPAA:164.308(a)(1)(i)"},{"id":"HIPAA:164.308(a)(1)(ii)(B)","cite":"45 CFR 164.308(a)(1)(ii)(B)","title":"Risk management","kind":"required","parent":"HIPAA:164.308(a)(1)(i)"},{"id":"HIPAA:164.308(a)(1)(ii)(C)","cite":"45 CFR 164.308(a)(1)(ii)(C)","title":"Sanction policy","kind":"required","parent":"HIPAA:164.308(a)(1)(i)"},{"id":"HIPAA:164.308(a)(1)(ii)(D)","cite":"45 CFR 164.308(a)(1)(ii)(D)","title":"Information system activity review","kind":"required","parent":"HIPAA:164.308(a)(1)(i)"},{"id":"HIPAA:164.308(a)(2)","cite":"45 CFR 164.308(a)(2)","title":"Assigned security responsibility","kind":"standard"},{"id":"HIPAA:164.308(a)(3)(i)","cite":"45 CFR 164.308(a)(3)(i)","title":"Workforce security","kind":"standard","aliases":["HIPAA:164.308(a)(3)","HIPAA:164.308(a)(3)(ii)"]},{"id":"HIPAA:164.308(a)(3)(ii)(A)","cite":"45 CFR 164.308(a)(3)(ii)(A)","title":"Authorization and/or supervision","kind":"addressable","parent":"HIPAA:164.308(a)(3)(i)"},{"id":"HIPAA:164.308(a)(3)(ii)(B)","cite":"45 CFR 164.308(a)(3)(ii)(B)","title":"Workforce clearance procedure","kind":"addressable","parent":"HIPAA:164.308(a)(3)(i)"},{"id":"HIPAA:164.308(a)(3)(ii)(C)","cite":"45 CFR 164.308(a)(3)(ii)(C)","title":"Termination procedures","kind":"addressable","parent":"HIPAA:164.308(a)(3)(i)"},{"id":"HIPAA:164.308(a)(4)(i)","cite":"45 CFR 164.308(a)(4)(i)","title":"Information access management","kind":"standard","aliases":["HIPAA:164.308(a)(4)","HIPAA:164.308(a)(4)(ii)"]},{"id":"HIPAA:164.308(a)(4)(ii)(A)","cite":"45 CFR 164.308(a)(4)(ii)(A)","title":"Isolating health care clearinghouse functions","kind":"required","parent":"HIPAA:164.308(a)(4)(i)"},{"id":"HIPAA:164.308(a)(4)(ii)(B)","cite":"45 CFR 164.308(a)(4)(ii)(B)","title":"Access authorization","kind":"addressable","parent":"HIPAA:164.308(a)(4)(i)"},{"id":"HIPAA:164.308(a)(4)(ii)(C)","cite":"45 CFR 164.308(a)(4)(ii)(C)","title":"Access establishment and modification","kind":"addressable","parent":"HIPAA:164.308(a)(4)(i)"},{"id":"HIPAA:164.308(a)(5)(i)","cite":"45 CFR 164.308(a)(5)(i)","title":"Security awareness and training","kind":"standard","aliases":["HIPAA:164.308(a)(5)","HIPAA:164.308(a)(5)(ii)"]},{"id":"HIPAA:164.308(a)(5)(ii)(A)","cite":"45 CFR 164.308(a)(5)(ii)(A)","title":"Security reminders","kind":"addressable","parent":"HIPAA:164.308(a)(5)(i)"},{"id":"HIPAA:164.308(a)(5)(ii)(B)","cite":"45 CFR 164.308(a)(5)(ii)(B)","title":"Protection from malicious software","kind":"addressable","parent":"HIPAA:164.308(a)(5)(i)"},{"id":"HIPAA:164.308(a)(5)(ii)(C)","cite":"45 CFR 164.308(a)(5)(ii)(C)","title":"Log-in monitoring","kind":"addressable","parent":"HIPAA:164.308(a)(5)(i)"},{"id":"HIPAA:164.308(a)(5)(ii)(D)","cite":"45 CFR 164.308(a)(5)(ii)(D)","title":"Password management","kind":"addressable","parent":"HIPAA:164.308(a)(5)(i)"},{"id":"HIPAA:164.308(a)(6)(i)","cite":"45 CFR 164.308(a)(6)(i)","title":"Security incident procedures","kind":"standard","aliases":["HIPAA:164.308(a)(6)"]},{"id":"HIPAA:164.308(a)(6)(ii)","cite":"45 CFR 164.308(a)(6)(ii)","title":"Response and reporting","kind":"required","parent":"HIPAA:164.308(a)(6)(i)"},{"id":"HIPAA:164.308(a)(7)(i)","cite":"45 CFR 164.308(a)(7)(i)","title":"Contingency plan","kind":"standard","aliases":["HIPAA:164.308(a)(7)","HIPAA:164.308(a)(7)(ii)"]},{"id":"HIPAA:164.308(a)(7)(ii)(A)","cite":"45 CFR 164.308(a)(7)(ii)(A)","title":"Data backup plan","kind":"required","parent":"HIPAA:164.308(a)(7)(i)"},{"id":"HIPAA:164.308(a)(7)(ii)(B)","cite":"45 CFR 164.308(a)(7)(ii)(B)","title":"Disaster recovery plan","kind":"required","parent":"HIPAA:164.308(a)(7)(i)"},{"id":"HIPAA:164.308(a)(7)(ii)(C)","cite":"45 CFR 164.308(a)(7)(ii)(C)","title":"Emergency mode operation plan","kind":"required","parent":"HIPAA:164.308(a)(7)(i)"},{"id":"HIPAA:164.308(a)(7)(ii)(D)","cite":"45 CFR 164.308(a)(7)(ii)(D)","title":"Testing and revision procedures","kind":"addressable","parent":"HIPAA:164.308(a)(7)(i)"},{"id":"HIPAA:164.308(a)(7)(ii)(E)","cite":"45 CFR 164.308(a)(7)(ii)(E)","title":"Applications and data criticality analysis","kind":"addressable","parent":"HIPAA:164.308(a)(7)(i)"},{"id":"HIPAA:164.308(a)(8)","cite":"45 CFR 164.308(a)(8)","title":"Evaluation","kind":"standard"},{"id":"HIPAA:164.308(b)(1)","cite":"45 CFR 164.308(b)(1)","title":"Business associate contracts and other arrangements (covered entity)","kind":"standard","aliases":["HIPAA:164.308(b)"]},{"id":"HIPAA:164.308(b)(2)","cite":"45 CFR 164.308(b)(2)","title":"Business associate to subcontractor","kind":"standard","parent":"HIPAA:164.308(b)(1)"},{"id":"HIPAA:164.308(b)(3)","cite":"45 CFR 164.308(b)(3)","title":"Written contract or other arrangement","kind":"required","parent":"HIPAA:164.308(b)(1)"},{"id":"HIPAA:164.310","cite":"45 CFR 164.310","title":"Physical safeguards","kind":"section"},{"id":"HIPAA:164.310(a)(1)","cite":"45 CFR 164.310(a)(1)","title":"Facility access controls","kind":"standard","aliases":["HIPAA:164.310(a)","HIPAA:164.310(a)(2)"]},{"id":"HIPAA:164.310(a)(2)(i)","cite":"45 CFR 164.310(a)(2)(i)","title":"Contingency operations","kind":"addressable","parent":"HIPAA:164.310(a)(1)"},{"id":"HIPAA:164.310(a)(2)(ii)","cite":"45 CFR 164.310(a)(2)(ii)","title":"Facility security plan","kind":"addressable","parent":"HIPAA:164.310(a)(1)"},{"id":"HIPAA:164.310(a)(2)(iii)","cite":"45 CFR 164.310(a)(2)(iii)","title":"Access control and validation procedures","kind":"addressable","parent":"HIPAA:164.310(a)(1)"},{"id":"HIPAA:164.310(a)(2)(iv)","cite":"45 CFR 164.310(a)(2)(iv)","title":"Maintenance records","kind":"addressable","parent":"HIPAA:164.310(a)(1)"},{"id":"HIPAA:164.310(b)","cite":"45 CFR 164.310(b)","title":"Workstation use","kind":"standard"},{"id":"HIPAA:164.310(c)","cite":"45 CFR 164.310(c)","title":"Workstation security","kind":"standard"},{"id":"HIPAA:164.310(d)(1)","cite":"45 CFR 164.310(d)(1)","title":"Device and media controls","kind":"standard","aliases":["HIPAA:164.310(d)","HIPAA:164.310(d)(2)"]},{"id":"HIPAA:164.310(d)(2)(i)","cite":"45 CFR 164.310(d)(2)(i)","title":"Disposal","kind":"required","parent":"HIPAA:164.310(d)(1)"},{"id":"HIPAA:164.310(d)(2)(ii)","cite":"45 CFR 164.310(d)(2)(ii)","title":"Media re-use","kind":"required","parent":"HIPAA:164.310(d)(1)"},{"id":"HIPAA:164.310(d)(2)(iii)","cite":"45 CFR 164.310(d)(2)(iii)","title":"Accountability","kind":"addressable","parent":"HIPAA:164.310(d)(1)"},{"id":"HIPAA:164.310(d)(2)(iv)","cite":"45 CFR 164.310(d)(2)(iv)","title":"Data backup and storage","kind":"addressable","parent":"HIPAA:164.310(d)(1)"},{"id":"HIPAA:164.312","cite":"45 CFR 164.312","title":"Technical safeguards","kind":"section"},{"id":"HIPAA:164.312(a)(1)","cite":"45 CFR 164.312(a)(1)","title":"Access control","kind":"standard","aliases":["HIPAA:164.312(a)","HIPAA:164.312(a)(2)"]},{"id":"HIPAA:164.312(a)(2)(i)","cite":"45 CFR 164.312(a)(2)(i)","title":"Unique user identification","kind":"required","parent":"HIPAA:164.312(a)(1)"},{"id":"HIPAA:164.312(a)(2)(ii)","cite":"45 CFR 164.312(a)(2)(ii)","title":"Emergency access procedure","kind":"required","parent":"HIPAA:164.312(a)(1)"},{"id":"HIPAA:164.312(a)(2)(iii)","cite":"45 CFR 164.312(a)(2)(iii)","title":"Automatic logoff","kind":"addressable","parent":"HIPAA:164.312(a)(1)"},{"id":"HIPAA:164.312(a)(2)(iv)","cite":"45 CFR 164.312(a)(2)(iv)","title":"Encryption and decryption","kind":"addressable","parent":"HIPAA:164.312(a)(1)"},{"id":"HIPAA:164.312(b)","cite":"45 CFR 164.312(b)","title":"Audit controls","kind":"standard"},{"id":"HIPAA:164.312(c)(1)","cite":"45 CFR 164.312(c)(1)","title":"Integrity","kind":"standard","aliases":["HIPAA:164.312(c)"]},{"id":"HIPAA:164.312(c)(2)","cite":"45 CFR 164.312(c)(2)","title":"Mechanism to authenticate ePHI","kind":"addressable","parent":"HIPAA:164.312(c)(1)"},{"id":"HIPAA:164.312(d)","cite":"45 CFR 164.312(d)","title":"Person or entity authentication","kind":"standard"},{"id":"HIPAA:164.312(e)(1)","cite":"45 CFR 164.312(e)(1)","title":"Transmission security","kind":"standard","aliases":["HIPAA:164.312(e)","HIPAA:164.312(e)(2)"]},{"id":"HIPAA:164.312(e)(2)(i)","cite":"45 CFR 164.312(e)(2)(i)","title":"Integrity controls","kind":"addressable","parent":"HIPAA:164.312(e)(1)"},{"id":"HIPAA:164.312(e)(2)(ii)","cite":"45 CFR 164.312(e)(2)(ii)","title":"Encryption","kind":"addressable","parent":"HIPAA:164.312(e)(1)"},{"id":"HIPAA:164.314","cite":"45 CFR 164.314","title":"Organizational requirements","kind":"section"},{"id":"HIPAA:164.314(a)(1)","cite":"45 CFR 164.314(a)(1)","title":"Business associate contracts or other arrangements","kind":"standard","aliases":["HIPAA:164.314(a)","HIPAA:164.314(a)(2)"]},{"id":"HIPAA:164.314(a)(2)(i)","cite":"45 CFR 164.314(a)(2)(i)","title":"Business associate contracts","kind":"required","parent":"HIPAA:164.314(a)(1)"},{"id":"HIPAA:164.314(a)(2)(i)(A)","cite":"45 CFR 164.314(a)(2)(i)(A)","title":"BA: comply with subpart C","kind":"required","parent":"HIPAA:164.314(a)(1)"},{"id":"HIPAA:164.314(a)(2)(i)(B)","cite":"45 CFR 164.314(a)(2)(i)(B)","title":"BA: ensure subcontractors agree","kind":"required","parent":"HIPAA:164.314(a)(1)"},{"id":"HIPAA:164.314(a)(2)(i)(C)","cite":"45 CFR 164.314(a)(2)(i)(C)","title":"BA: report security incidents incl. breaches","kind":"required","parent":"HIPAA:164.314(a)(1)"},{"id":"HIPAA:164.314(a)(2)(ii)","cite":"45 CFR 164.314(a)(2)(ii)","title":"Other arrangements","kind":"required","parent":"HIPAA:164.314(a)(1)"},{"id":"HIPAA:164.314(a)(2)(iii)","cite":"45 CFR 164.314(a)(2)(iii)","title":"BA contracts with subcontractors","kind":"required","parent":"HIPAA:164.314(a)(1)"},{"id":"HIPAA:164.314(b)(1)","cite":"45 CFR 164.314(b)(1)","title":"Requirements for group health plans","kind":"standard","aliases":["HIPAA:164.314(b)"]},{"id":"HIPAA:164.314(b)(2)","cite":"45 CFR 164.314(b)(2)","title":"Plan document amendments","kind":"required","parent":"HIPAA:164.314(b)(1)"},{"id":"HIPAA:164.314(b)(2)(i)","cite":"45 CFR 164.314(b)(2)(i)","title":"Plan: implement safeguards","kind":"required","parent":"HIPAA:164.314(b)(1)"},{"id":"HIPAA:164.314(b)(2)(ii)","cite":"45 CFR 164.314(b)(2)(ii)","title":"Plan: adequate separation","kind":"required","parent":"HIPAA:164.314(b)(1)"},{"id":"HIPAA:164.314(b)(2)(iii)","cite":"45 CFR 164.314(b)(2)(iii)","title":"Plan: agents agree","kind":"required","parent":"HIPAA:164.314(b)(1)"},{"id":"HIPAA:164.314(b)(2)(iv)","cite":"45 CFR 164.314(b)(2)(iv)","title":"Plan: report security incidents","kind":"required","parent":"HIPAA:164.314(b)(1)"},{"id":"HIPAA:164.316","cite":"45 CFR 164.316","title":"Policies and procedures and documentation requirements","kind":"section"},{"id":"HIPAA:164.316(a)","cite":"45 CFR 164.316(a)","title":"Policies and procedures","kind":"standard"},{"id":"HIPAA:164.316(b)(1)","cite":"45 CFR 164.316(b)(1)","title":"Documentation","kind":"standard","aliases":["HIPAA:164.316(b)"]},{"id":"HIPAA:164.316(b)(1)(i)","cite":"45 CFR 164.316(b)(1)(i)","title":"Maintain policies and procedures in written form","kind":"required","parent":"HIPAA:164.316(b)(1)"},{"id":"HIPAA:164.316(b)(1)(ii)","cite":"45 CFR 164.316(b)(1)(ii)","title":"Maintain written record of action, activity or assessment","kind":"required","parent":"HIPAA:164.316(b)(1)"},{"id":"HIPAA:164.316(b)(2)(i)","cite":"45 CFR 164.316(b)(2)(i)","title":"Time limit (6 years from creation or last in effect, whichever later)","kind":"required","parent":"HIPAA:164.316(b)(1)"},{"id":"HIPAA:164.316(b)(2)(ii)","cite":"45 CFR 164.316(b)(2)(ii)","title":"Availability","kind":"required","parent":"HIPAA:164.316(b)(1)"},{"id":"HIPAA:164.316(b)(2)(iii)","cite":"45 CFR 164.316(b)(2)(iii)","title":"Updates","kind":"required","parent":"HIPAA:164.316(b)(1)"},{"id":"HIPAA:164.318","cite":"45 CFR 164.318","title":"Compliance dates (historic)","kind":"section"}]}');
;// CONCATENATED MODULE: ./packages/catalog/data/pci-dss.json
const pci_dss_namespaceObject = /*#__PURE__*/JSON.parse('{"framework":"pci-dss","edition":"4.0.1","effectiveFrom":"2004-12-15","source":"PCI Security Standards Council, PCI DSS: requirement numbers, the same since edition 1.0; labels are our own, no text of the standard","controls":[{"id":"PCI:DSS","cite":"PCI DSS","title":"PCI DSS as a whole, the edition in force","kind":"shorthand","aliases":["PCI-DSS","PCI"]},{"id":"PCI:DSS-3.2.1","cite":"PCI DSS 3.2.1","title":"PCI DSS 3.2.1 as a whole","kind":"shorthand","aliases":["PCI-DSS-3.2.1","PCI-DSS-3.2"],"edition":"3.2.1","effectiveFrom":"2018-05-17","effectiveTo":"2024-03-31","supersededBy":"PCI:DSS-4.0.1"},{"id":"PCI:DSS-4.0","cite":"PCI DSS 4.0","title":"PCI DSS 4.0 as a whole","kind":"shorthand","aliases":["PCI-DSS-4.0","PCI-DSS-4"],"edition":"4.0","effectiveFrom":"2022-03-31","effectiveTo":"2024-12-31","supersededBy":"PCI:DSS-4.0.1"},{"id":"PCI:DSS-4.0.1","cite":"PCI DSS 4.0.1","title":"PCI DSS 4.0.1 as a whole","kind":"shorthand","aliases":["PCI-DSS-4.0.1"],"effectiveFrom":"2024-06-11"},{"id":"PCI:1","cite":"PCI DSS requirement 1","title":"Network security controls","kind":"requirement","aliases":["PCI-1","PCI-DSS-REQ-1","PCI-REQ-1"]},{"id":"PCI:2","cite":"PCI DSS requirement 2","title":"Secure configurations","kind":"requirement","aliases":["PCI-2","PCI-DSS-REQ-2","PCI-REQ-2"]},{"id":"PCI:3","cite":"PCI DSS requirement 3","title":"Protection of stored account data","kind":"requirement","aliases":["PCI-3","PCI-DSS-REQ-3","PCI-REQ-3"]},{"id":"PCI:4","cite":"PCI DSS requirement 4","title":"Cryptography in transmission","kind":"requirement","aliases":["PCI-4","PCI-DSS-REQ-4","PCI-REQ-4"]},{"id":"PCI:5","cite":"PCI DSS requirement 5","title":"Protection from malicious software","kind":"requirement","aliases":["PCI-5","PCI-DSS-REQ-5","PCI-REQ-5"]},{"id":"PCI:6","cite":"PCI DSS requirement 6","title":"Secure systems and software","kind":"requirement","aliases":["PCI-6","PCI-DSS-REQ-6","PCI-REQ-6"]},{"id":"PCI:7","cite":"PCI DSS requirement 7","title":"Access by need to know","kind":"requirement","aliases":["PCI-7","PCI-DSS-REQ-7","PCI-REQ-7"]},{"id":"PCI:8","cite":"PCI DSS requirement 8","title":"Identification and authentication","kind":"requirement","aliases":["PCI-8","PCI-DSS-REQ-8","PCI-REQ-8"]},{"id":"PCI:9","cite":"PCI DSS requirement 9","title":"Physical access","kind":"requirement","aliases":["PCI-9","PCI-DSS-REQ-9","PCI-REQ-9"]},{"id":"PCI:10","cite":"PCI DSS requirement 10","title":"Logging and monitoring","kind":"requirement","aliases":["PCI-10","PCI-DSS-REQ-10","PCI-REQ-10"]},{"id":"PCI:11","cite":"PCI DSS requirement 11","title":"Regular security testing","kind":"requirement","aliases":["PCI-11","PCI-DSS-REQ-11","PCI-REQ-11"]},{"id":"PCI:12","cite":"PCI DSS requirement 12","title":"Security policies and programs","kind":"requirement","aliases":["PCI-12","PCI-DSS-REQ-12","PCI-REQ-12"]}]}');
;// CONCATENATED MODULE: ./packages/catalog/data/sox-itgc.json
const sox_itgc_namespaceObject = /*#__PURE__*/JSON.parse('{"framework":"sox-itgc","edition":"Sarbanes-Oxley Act of 2002 (Pub. L. 107-204)","effectiveFrom":"2002-07-30","source":"Sarbanes-Oxley Act (public domain); the four usual domains of IT general controls, numbered and labelled by us","controls":[{"id":"SOX:ACT","cite":"Pub. L. 107-204","title":"Sarbanes-Oxley Act as a whole","kind":"shorthand","aliases":["SOX","SARBANES-OXLEY"]},{"id":"SOX:ITGC","cite":"ITGC","title":"IT general controls as a whole","kind":"shorthand","aliases":["ITGC","SOX-ITGC"]},{"id":"SOX:302","cite":"15 U.S.C. 7241","title":"Corporate responsibility for financial reports","kind":"section","aliases":["SOX-302"]},{"id":"SOX:404","cite":"15 U.S.C. 7262","title":"Management assessment of internal controls","kind":"section","aliases":["SOX-404"]},{"id":"SOX:404(a)","cite":"15 U.S.C. 7262(a)","title":"Assessment of internal control by management","kind":"section","parent":"SOX:404","aliases":["SOX-404-A"]},{"id":"SOX:404(b)","cite":"15 U.S.C. 7262(b)","title":"Attestation of internal control by the auditor","kind":"section","parent":"SOX:404","aliases":["SOX-404-B"]},{"id":"SOX:ITGC-001","cite":"ITGC domain 1","title":"Change management","kind":"general","aliases":["ITGC-001","ITGC-1","SOX-ITGC-001"]},{"id":"SOX:ITGC-002","cite":"ITGC domain 2","title":"Access to programs and data","kind":"general","aliases":["ITGC-002","ITGC-2","SOX-ITGC-002"]},{"id":"SOX:ITGC-003","cite":"ITGC domain 3","title":"Program development","kind":"general","aliases":["ITGC-003","ITGC-3","SOX-ITGC-003"]},{"id":"SOX:ITGC-004","cite":"ITGC domain 4","title":"Computer operations","kind":"general","aliases":["ITGC-004","ITGC-4","SOX-ITGC-004"]}]}');
;// CONCATENATED MODULE: ./packages/catalog/lib/controls.js





const files = [hipaa_security_namespaceObject, _21cfr11_namespaceObject, sox_itgc_namespaceObject, pci_dss_namespaceObject];
/** Every control of every framework, sorted by id. */
const controls = files
    .flatMap((file) => file.controls.map((entry) => control(file, entry)))
    .sort((a, b) => compare(a.id, b.id));
function control(file, entry) {
    return {
        id: entry.id,
        cite: entry.cite,
        aliases: entry.aliases ?? [],
        title: entry.title,
        framework: file.framework,
        edition: entry.edition ?? file.edition,
        kind: entry.kind,
        parent: entry.parent ?? null,
        effectiveFrom: entry.effectiveFrom ?? file.effectiveFrom,
        effectiveTo: entry.effectiveTo ?? null,
        supersededBy: entry.supersededBy ?? null,
        source: file.source,
    };
}

;// CONCATENATED MODULE: ./packages/catalog/lib/key.js
const LONGEST = 200;
/**
 * What a code is looked up by: lower-case words and numbers in order, without the ways to write them. `45 CFR § 164.312(a)(2)(iv)`,
 * `HIPAA:164.312(a)(2)(iv)` and `164.312.A.2.IV` have the same key. Linear in the text, of which 200 characters count.
 */
function keyOf(raw) {
    const spelled = raw
        .slice(0, LONGEST)
        .toLowerCase()
        .replace(/\bc\. ?f\. ?r\b/g, "cfr");
    const words = spelled.match(/[a-z]+|[0-9]+/g) ?? [];
    const key = words.map((word) => word.replace(/^0+(?=[0-9])/, "")).join(" ");
    return key
        .replace(/^(?:hipaa )?(?:45 cfr )?(?:part )?(?:sec(?:tion)? )?(?=164 [0-9])/, "")
        .replace(/^(?:fda )?(?:21 cfr )?(?:part 11 (?=11 [0-9])|part )?(?:sec(?:tion)? )?(?=11 [0-9])/, "");
}

;// CONCATENATED MODULE: ./packages/catalog/lib/catalog.js




const MOST_SUGGESTIONS = 3;
// A suggestion costs a walk over the catalog (about 1 ms); a message that was written to be slow has 100,000 wrong codes.
const MOST_SUGGESTED_AT_ONCE = 50;
const byId = new Map(controls.map((control) => [control.id, control]));
let index;
let digest;
const catalog = {
    version: "2026-11-22",
    get digest() {
        digest ??= digestOf(controls);
        return digest;
    },
    all: controls,
    get: (id) => byId.get(id),
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
    const key = keyOf(raw);
    const control = known().get(key);
    // A code that is not in force yet evidences nothing yet: what it will replace is suggested.
    if (control === undefined || day < control.effectiveFrom) {
        const suggestions = control !== undefined ? predecessors(control, day) : suggest ? similar(key, day) : [];
        return { raw, verdict: "unknown", canonical: null, framework: null, suggestions };
    }
    const superseded = control.effectiveTo !== null && day > control.effectiveTo;
    return {
        raw,
        verdict: superseded ? "superseded" : "valid",
        canonical: control.id,
        framework: control.framework,
        suggestions: superseded && control.supersededBy !== null ? [control.supersededBy] : [],
    };
}
/** Controls by the key of each of their names. */
function known() {
    index ??= new Map(controls.flatMap((each) => [each.id, each.cite, ...each.aliases].map((name) => [keyOf(name), each])));
    return index;
}
function predecessors(control, day) {
    return controls
        .filter((each) => each.supersededBy === control.id && inForce(each, day))
        .slice(0, MOST_SUGGESTIONS)
        .map((each) => each.id);
}
/** Ids of the nearest codes in force; without any, the nearest known group that the code would belong to. */
function similar(key, day) {
    const near = nearest(key, known().keys(), MOST_SUGGESTIONS * 3);
    const found = near.flatMap((name) => idInForce(name, day));
    if (found.length > 0)
        return [...new Set(found)].slice(0, MOST_SUGGESTIONS);
    const words = key.split(" ");
    for (let length = words.length - 1; length > 0; length--) {
        const group = idInForce(words.slice(0, length).join(" "), day);
        if (group.length > 0)
            return group;
    }
    return [];
}
function idInForce(key, day) {
    const control = known().get(key);
    return control !== undefined && inForce(control, day) ? [control.id] : [];
}
function inForce(control, day) {
    return control.effectiveFrom <= day && (control.effectiveTo === null || day <= control.effectiveTo);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const core_globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(core_globalConfig, newConfig);
    return core_globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? util.codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = util.getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = (/* unused pure expression or super */ null && (`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`));
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ (/* unused pure expression or super */ null && (regexes_anchor(dateSource)));
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    checks.$ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
})));
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.datetime(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.date);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !util.aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    util.defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => util.cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
})));
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core.globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core.$ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
})));
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
})));
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
})));
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustom", (inst, def) => {
    checks.$ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
})));
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util.issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new checks.$ZodCheckMaxLength({
        check: "max_length",
        ...util.normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...util.normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        own(this, "with", value);
    },
    parse(data, params) {
        return parse_parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parse_parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return clone(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_string(params) {
    return _string(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniStringFormat", (inst, def) => {
    core.$ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
})));
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function schemas_cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_number(params) {
    return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return _boolean(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_null(params) {
    return core._null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUnknown", (inst, def) => {
    core.$ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function unknown() {
    return core._unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return _never(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...normalizeParams(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...util.normalizeParams(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...normalizeParams(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function schemas_extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function schemas_safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function schemas_merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function schemas_pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function schemas_omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function schemas_partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function schemas_required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUnion", (inst, def) => {
    core.$ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...util.normalizeParams(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ $constructor("ZodMiniTuple", (inst, def) => {
    $ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof $ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...normalizeParams(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...normalizeParams(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTransform", (inst, def) => {
    core.$ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ $constructor("ZodMiniDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ $constructor("ZodMiniPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCatch", (inst, def) => {
    core.$ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core.util.constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPipe", (inst, def) => {
    core.$ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function schemas_lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustom", (inst, def) => {
    core.$ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return core._refine(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
// instanceof
class schemas_Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = schemas_lazy(() => {
        return union([schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}


;// CONCATENATED MODULE: ./packages/contracts/lib/nouns.js
/** Nouns that several documents share. Absent values are `null`, never left out: the same input gives the same bytes. */

const levels = ["low", "medium", "high", "critical"];
const Level = schemas_enum(levels);
/** The higher of two risk levels. */
function nouns_maxLevel(a, b) {
    return levels.indexOf(a) >= levels.indexOf(b) ? a : b;
}
/** -1, 0 or 1, as `a` is below, equal to or above `b`. */
function compareLevels(a, b) {
    return Math.sign(levels.indexOf(a) - levels.indexOf(b));
}
/** What kind of regulated thing a path touches. */
const domains = ["phi", "financial", "cardholder", "device"];
const Domain = schemas_enum(domains);
/** IEC 62304 software safety class. */
const SafetyClass = schemas_enum(["A", "B", "C"]);
/** A full object name: 40 hex digits (SHA-1 repositories) or 64 (SHA-256 repositories). */
const Sha = schemas_string().check(_regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/));
const Sha256 = schemas_string().check(_regex(/^[0-9a-f]{64}$/));
/** A place in the changed files. `path` is visible text: bytes that are not UTF-8 appear as `\xNN`. */
const Location = strictObject({ path: schemas_string(), line: nullable(schemas_number()) });
/** Something that could not be judged, and why; never counted as passed. */
const NotEvaluated = strictObject({ what: schemas_string(), reason: schemas_string() });
const Material = strictObject({ name: schemas_string(), digest: strictObject({ sha256: Sha256 }) });
const modes = ["enforce", "warn"];
const Mode = schemas_enum(modes);

;// CONCATENATED MODULE: ./packages/text/lib/glob-syntax.js
/** The steps of a pattern. @throws RangeError with a plain sentence when it is malformed */
function parsePattern(pattern) {
    if (pattern === "")
        throw new RangeError("A path pattern is empty; write `**` for every path.");
    const characters = [...pattern];
    const steps = [];
    for (let i = 0; i < characters.length; i++) {
        const character = characters[i];
        if (character === "*") {
            if (characters[i + 1] !== "*") {
                steps.push({ test: withinFolder, repeat: "any" });
                continue;
            }
            // "a/**/b" also means "a/b": the slash after "**" is part of what may be absent.
            const atStart = i === 0 || characters[i - 1] === "/";
            while (characters[i + 1] === "*")
                i++;
            steps.push({ test: anything, repeat: "any" });
            if (atStart && characters[i + 1] === "/") {
                steps.push({ test: folderEnd, repeat: "optional" });
                i++;
            }
        }
        else if (character === "?" || character === "+") {
            const last = steps.pop();
            if (last?.repeat !== "once")
                throw new RangeError(`In the path pattern "${pattern}", "${character}" has no character before it.`);
            steps.push({ test: last.test, repeat: character === "?" ? "optional" : "many" });
        }
        else if (character === "[") {
            const end = characters.indexOf("]", i + 2);
            if (end < 0)
                throw new RangeError(`In the path pattern "${pattern}", "[" is not closed by "]".`);
            steps.push({ test: oneOf(characters.slice(i + 1, end)), repeat: "once" });
            i = end;
        }
        else {
            const literal = character === "\\" && i + 1 < characters.length ? characters[++i] : character;
            steps.push({ test: (c) => c === literal, repeat: "once" });
        }
    }
    return steps;
}
/** Whether a step may be left out; the slash after "**" only where a folder's name begins, that is at the start or after "/". */
function skippable(step, atFolderStart) {
    return step.repeat === "any" || (step.repeat === "optional" && (step.test !== folderEnd || atFolderStart));
}
const anything = () => true;
const withinFolder = (character) => character !== "/";
const folderEnd = (character) => character === "/";
function oneOf(members) {
    const ranges = [];
    for (let i = 0; i < members.length; i++) {
        const from = members[i];
        const to = members[i + 1] === "-" && i + 2 < members.length ? members[i + 2] : from;
        if (to !== from)
            i += 2;
        ranges.push([from, to]);
    }
    return (character) => ranges.some(([from, to]) => from <= character && character <= to);
}

;// CONCATENATED MODULE: ./packages/text/lib/glob.js
/**
 * Path patterns in the dialect of a workflow's `paths:` filter, the one that users of GitHub Actions already write.
 * Source: "Filter pattern cheat sheet", GitHub Docs, workflow syntax.
 *
 * `*` any characters but `/`; `**` any characters; `?` zero or one of the preceding character; `+` one or more of it;
 * `[abc]`, `[a-z]` one of these; `\` takes the next character literally. A pattern matches the whole path.
 * `**` followed by `/` also matches no folder at all (`**` + `/*.ts` matches `a.ts`).
 *
 * A list of patterns is one automaton that walks a path once, however many patterns there are. What it meets is kept, so
 * most characters cost one look-up; time is at most the patterns' length times the path's, whoever wrote either.
 */

/** @throws RangeError with a plain sentence when the pattern is malformed (unclosed bracket, nothing before `?` or `+`). */
function glob(pattern) {
    const last = lastMatching([parsePattern(pattern)]);
    return { pattern, matches: (path) => last(path) === 0 };
}
/**
 * Whether a path is selected by an ordered list of patterns: the last matching pattern decides, `!` at its start excludes.
 * @throws RangeError as `glob`
 */
function globs(patterns) {
    const excludes = patterns.map((pattern) => pattern.startsWith("!"));
    const last = lastMatching(patterns.map((pattern, i) => parsePattern(excludes[i] ? pattern.slice(1) : pattern)));
    return {
        matches(path) {
            const rule = last(path);
            return rule >= 0 && excludes[rule] === false;
        },
    };
}
/** Numbers and look-ups kept of what was met; beyond it all is forgotten, so that no list or path can fill the memory. */
const KEPT = 200_000;
/** A function from a path to the index of the last pattern that matches it; -1 for none. */
function lastMatching(patterns) {
    // All patterns one behind the other; the number after each is where it has matched.
    const program = [];
    const starts = patterns.map((steps, rule) => {
        const start = program.length;
        for (const step of steps)
            program.push(step);
        program.push(rule);
        return start;
    });
    let kept = 0;
    let known = new Map();
    let first;
    const stateOf = (places, atFolderStart) => {
        for (const place of places) {
            const step = program[place];
            if (typeof step === "object" && skippable(step, atFolderStart))
                places.add(place + 1);
        }
        const sorted = [...places].sort((a, b) => a - b);
        const key = sorted.join();
        const met = known.get(key);
        if (met !== undefined)
            return met;
        const rule = sorted.reduce((last, place) => {
            const step = program[place];
            return typeof step === "number" ? step : last;
        }, -1);
        const state = { places: sorted, rule, next: new Map() };
        kept += sorted.length;
        known.set(key, state);
        return state;
    };
    const advance = (state, character) => {
        const places = new Set();
        for (const place of state.places) {
            const step = program[place];
            if (typeof step !== "object" || !step.test(character))
                continue;
            places.add(step.repeat === "any" || step.repeat === "many" ? place : place + 1);
            if (step.repeat === "many")
                places.add(place + 1);
        }
        if (++kept > KEPT) {
            kept = 0;
            known = new Map();
            first = undefined;
        }
        const next = stateOf(places, character === "/");
        state.next.set(character, next);
        return next;
    };
    return (path) => {
        first ??= stateOf(new Set(starts), true);
        let state = first;
        for (const character of path) {
            state = state.next.get(character) ?? advance(state, character);
            if (state.places.length === 0)
                return -1;
        }
        return state.rule;
    };
}

;// CONCATENATED MODULE: ./packages/config/lib/path-rules.js


/** A function from path to facts; patterns are compiled once and answers are kept. */
function pathRules(configuration) {
    const services = Object.entries(configuration.services)
        .map(([name, service]) => ({ name, service, selection: globs(service.paths) }))
        .sort((a, b) => compare(a.name, b.name));
    const tests = globs(configuration.paths.tests);
    const docs = globs(configuration.paths.docs);
    const known = new Map();
    return (path) => {
        let facts = known.get(path);
        if (facts === undefined) {
            const owning = services.filter(({ selection }) => selection.matches(path));
            facts = {
                services: owning.map(({ name }) => name),
                domains: domains.filter((domain) => owning.some(({ service }) => service.domains.includes(domain))),
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
        services: [...new Set(all.flatMap((facts) => facts.services))].sort(compare),
        domains: domains.filter((domain) => all.some((facts) => facts.domains.includes(domain))),
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

;// CONCATENATED MODULE: ./packages/message/lib/trailer-table.js
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

;// CONCATENATED MODULE: ./packages/message/lib/declared.js

/** Our trailers in either reading, as `ParsedMessage.declarations` has them. */
function declarations({ trailers, footers }) {
    const found = [];
    for (const { key, canonical, value, line } of trailers)
        if (isTrailerName(canonical))
            found.push({ key, canonical, value, line, visible: true });
    // Both lists are in the order of their lines, so one walk finds the footers that git sees too.
    let next = 0;
    for (const { key, canonical, value, line } of footers) {
        while (next < trailers.length && trailers[next].line < line)
            next++;
        if (trailers[next]?.line !== line && isTrailerName(canonical))
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
                said.riskLevel ??= trailerTable[canonical].read(value);
                break;
            case "COMPLIANCE":
                for (const code of trailerTable[canonical].read(value) ?? [])
                    codes.push(code);
                break;
            case "SUGGESTED-REVIEWERS":
                for (const reviewer of trailerTable[canonical].read(value) ?? [])
                    reviewers.push(reviewer);
                break;
            case "HIPAA-ADMIN":
                said.hipaaAdmin ??= trailerTable[canonical].read(value);
                break;
            case "PHI-Impact":
                said.phiImpact ??= trailerTable[canonical].read(value);
                break;
            case "FDA-SOFTWARE":
                said.fdaSoftware ??= trailerTable[canonical].read(value);
                break;
            case "SOX-FINANCIAL":
                said.soxFinancial ??= trailerTable[canonical].read(value);
                break;
            case "CLINICAL-IMPACT":
                said.clinicalImpact ??= trailerTable[canonical].read(value);
                break;
            case "Evidence":
                said.evidence ??= trailerTable[canonical].read(value);
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

;// CONCATENATED MODULE: ./packages/message/lib/lines.js
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
        blank = isBlank(line);
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
        const value = i === first + 1 ? rest : [rest, ...lines.slice(first + 1, i)].map(withoutReturn).join("\n");
        footers.push({ key, canonical: canonicalKey(key), value: trimAscii(value), line: first + 1 });
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

;// CONCATENATED MODULE: ./packages/message/lib/git-trailers.js


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
        else if (isBlank(line)) {
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
            else if (isSpace(line.charCodeAt(0)))
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
        const value = i === first + 1 ? trimAscii(rest) : unfold([rest, ...lines.slice(first + 1, i)].join("\n"));
        const key = trimAscii(line.slice(0, separator));
        trailers.push({ key, canonical: canonicalKey(key), value, line: first + 1 });
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
    return line === "" || isSpace(line.charCodeAt(0));
}
function isGenerated(line) {
    return line.startsWith("Signed-off-by: ") || line.startsWith("(cherry picked from commit ");
}
function unfold(value) {
    return trimAscii(trimAscii(value).replace(/\n[ \t\r\n]*/g, " "));
}
/** Index after the first paragraph, which is the title and never has trailers. */
function endOfTitle(lines, end) {
    for (let i = 0; i < end; i++) {
        const line = lines[i];
        if (line.charCodeAt(0) !== HASH && isBlank(line))
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
    const lines = splitLines(raw);
    let first = 0;
    while (first < lines.length && isBlank(lines[first]))
        first++;
    const header = parseHeader(withoutReturn(lines[first] ?? ""), Math.min(first, lines.length) + 1);
    const block = trailerBlock(lines);
    const trailers = readTrailers(lines, block);
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
    while (start < end && isBlank(lines[start]))
        start++;
    while (end > start && isBlank(lines[end - 1]))
        end--;
    return { body: lines.slice(start, end).map(withoutReturn), bodyLine: start + 1 };
}

;// CONCATENATED MODULE: ./packages/risk/lib/source-path.js
const EXTENSIONS = new Set(("c cc cpp cxx h hh hpp hxx m mm cs fs vb java kt kts scala groovy clj go rs swift dart js jsx mjs cjs ts tsx mts cts vue svelte " +
    "py rb php pl pm lua r jl ex exs erl hs ml sql plsql sh bash ps1 rego sol zig").split(" "));
/** Whether a path names source code, judged by its extension: the only kind of file whose tokens mean control flow or calls. */
function isSource(path) {
    const dot = path.lastIndexOf(".");
    return dot > path.lastIndexOf("/") && EXTENSIONS.has(path.slice(dot + 1).toLowerCase());
}

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
const [OPEN, AMPERSAND, BAR, BANG, EQUALS, QUESTION, DOT, SLASH, STAR, tokens_HASH, MINUS] = [..."(&|!=?./*#-"].map((c) => c.charCodeAt(0));
/** `//`, a block comment's lines, `#` (but not `#include`, `#[derive]`), `--` of SQL. */
function isComment(line, at) {
    const c = line.charCodeAt(at);
    const next = line.charCodeAt(at + 1);
    if (c === SLASH)
        return next === SLASH || next === STAR;
    if (c === STAR)
        return next <= 32 || next === SLASH || next === STAR || Number.isNaN(next);
    if (c === tokens_HASH)
        return next <= 32 || next === tokens_HASH || next === BANG || Number.isNaN(next);
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
    return isSource(file.path) && !isTest(file.path);
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
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var error = __nccwpck_require__(9067);
;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const en_error = () => {
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
                const receivedType = parsedType(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
                return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
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
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
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
/* harmony default export */ function en() {
    return {
        localeError: en_error(),
    };
}

;// CONCATENATED MODULE: ./packages/contracts/lib/problem.js


// zod/mini carries no language of its own.
config(en());
/** The first problem of a value by a schema, as "at a.b: …"; undefined when it fits. */
function problem_problemWith(schema, value) {
    const result = safeParse(schema, value);
    if (result.success)
        return undefined;
    const issue = result.error.issues[0];
    return issue === undefined ? "unknown problem" : `at ${issue.path.join(".") || "the top"}: ${issue.message}`;
}

;// CONCATENATED MODULE: ./packages/contracts/lib/header.js


/** Who made a document: the action and its version. */
const Producer = strictObject({ action: schemas_string(), version: schemas_string() });
/** The commits that were judged: `base` (excluded; null for the empty tree) to `head` (included). */
const Range = strictObject({ base: nullable(Sha), head: Sha, mergeBase: nullable(Sha) });
/** What was asked for and what was possible, because a control that looks on but is off must be seen. */
const EffectiveMode = strictObject({
    requested: Mode,
    effective: Mode,
    /** Why the two differ or which controls could not run; empty when all is as asked. */
    reasons: array(schemas_string()),
});
/** The fields that every predicate starts with. */
const header = {
    schemaVersion: literal(1),
    producer: Producer,
    range: Range,
    /** Tree of `range.head`. */
    headTree: Sha,
    /** Tree that merging the head into the base gives; null when it conflicts or there is no base. */
    resultTree: nullable(Sha),
    /** `git patch-id --stable` of the squashed diff; null when the diff is empty. */
    changeId: nullable(Sha),
    mode: EffectiveMode,
    /** Digests of all that the result depends on, sorted by name. */
    materials: array(Material),
    /** `YYYY-MM-DDTHH:MM:SSZ`; the clock at the edge, or SOURCE_DATE_EPOCH. */
    evaluatedAt: schemas_string().check(_regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)),
    /** What could not be judged in this run, and why. */
    notEvaluated: array(NotEvaluated),
};
const headerObject = strictObject(header);

;// CONCATENATED MODULE: ./packages/contracts/lib/commit-lint.js



/** One broken rule in one message. */
const LintFinding = strictObject({
    /** `<group>/<rule>`, for example `trailers/git-visible`. */
    rule: schemas_string(),
    severity: schemas_enum(["error", "warning"]),
    message: schemas_string(),
    /** How to mend it, as an instruction. */
    hint: schemas_string(),
    /** Line of the message, from 1; null when the finding is about something that is not there. */
    line: nullable(schemas_number()),
});
/** How a commit came to be; each kind has one stated rule. */
const CommitKind = schemas_enum(["ordinary", "merge", "revert", "fixup", "release", "bot", "web-edit"]);
const LintedMessage = strictObject({
    /** Null for a message that is not a commit yet (the squash message, a file). */
    sha: nullable(Sha),
    header: schemas_string(),
    kind: CommitKind,
    findings: array(LintFinding),
    /** Whether git and Conventional Commits read the same trailers. */
    readingsAgree: schemas_boolean(),
});
/** The message that a squash merge would land, as GitHub composes it. */
const SquashMessage = strictObject({
    /** `settings`: composed as the repository's merge settings say; `assumed`: one of the possible compositions. */
    basis: schemas_enum(["settings", "assumed"]),
    /** Which composition: GitHub's names of title and message source. */
    composition: schemas_string(),
    result: LintedMessage,
});
const CommitLint = strictObject({
    ...header,
    /** No error in any commit, nor in a squash message whose composition is certain. */
    passed: schemas_boolean(),
    errors: schemas_number(),
    warnings: schemas_number(),
    commits: array(LintedMessage),
    squash: array(SquashMessage),
});

;// CONCATENATED MODULE: ./packages/contracts/lib/compliance-analysis.js



/** One rule of a policy that fired, or would have. */
const PolicyResult = strictObject({
    /** `<package>.<file>.<short_name>`, for example `hipaa.phi_metadata.missing_trailer`. */
    code: schemas_string(),
    title: schemas_string(),
    message: schemas_string(),
    /** What to do about it. */
    solution: schemas_string(),
    /** Canonical control ids that the rule evidences. */
    controls: array(schemas_string()),
    enforcement: schemas_enum(["block", "advise"]),
    commit: nullable(Sha),
    location: nullable(Location),
    /** Services concerned, sorted. */
    services: array(schemas_string()),
});
const WaivedResult = strictObject({
    result: PolicyResult,
    waiver: strictObject({
        id: schemas_string(),
        reason: schemas_string(),
        approver: schemas_string(),
        ticket: schemas_string(),
        expires: schemas_string(),
    }),
});
/** A rule without a result: it passed, did not apply, or could not be evaluated (with the reason). */
const RuleOutcome = strictObject({
    code: schemas_string(),
    title: schemas_string(),
    controls: array(schemas_string()),
    reason: schemas_string(),
});
const ControlStatus = schemas_enum(["satisfied", "not-satisfied", "waived", "not-applicable", "not-evaluated"]);
const ControlOutcome = strictObject({
    id: schemas_string(),
    title: schemas_string(),
    framework: schemas_string(),
    status: ControlStatus,
    /** Codes of the rules that evidence it, sorted. */
    rules: array(schemas_string()),
});
const ComplianceAnalysis = strictObject({
    ...header,
    commit: Sha,
    /** No unwaived blocking violation among the rules that can be evaluated in this phase. */
    compliant: schemas_boolean(),
    /** Nothing of phase `change` was left unevaluated. */
    complete: schemas_boolean(),
    violations: array(PolicyResult),
    warnings: array(PolicyResult),
    exceptions: array(WaivedResult),
    successes: array(RuleOutcome),
    notApplicable: array(RuleOutcome),
    rulesNotEvaluated: array(strictObject({
        ...RuleOutcome.def.shape,
        phase: schemas_enum(["change", "deploy"]),
        /** Whether the verdict is incomplete without it; not so for a rule of a later phase, or one whose detector does not exist yet. */
        due: schemas_boolean(),
    })),
    /** Policy packages that were evaluated, sorted. */
    policiesEvaluated: array(schemas_string()),
    controls: array(ControlOutcome),
    summary: strictObject({
        hipaaMetadataPresent: schemas_boolean(),
        suggestedReviewersPresent: schemas_boolean(),
        riskLevelSpecified: schemas_boolean(),
        conventionalCommitsFormat: schemas_boolean(),
    }),
    /** When the change edits what it is judged by: the verdict by its own files, shown beside the one that counts. */
    ownVerdict: nullable(strictObject({ compliant: schemas_boolean(), violations: schemas_number(), note: schemas_string() })),
    bundleDigest: Sha256,
    catalogVersion: schemas_string(),
});

;// CONCATENATED MODULE: ./packages/contracts/lib/culprit-report.js



/** One run of the command at one commit. */
const Reading = strictObject({
    commit: Sha,
    /** Place among the suspects in their order, from 1; 0 for the good end. */
    position: schemas_number(),
    /** `good` and `bad` are verdicts; `skip` cannot be tested; `failed` gave no reading. */
    verdict: schemas_enum(["good", "bad", "skip", "failed"]),
    /** The metric's value; null for a pass/fail command. */
    value: nullable(schemas_number()),
    exitCode: nullable(schemas_number()),
    /** Milliseconds. */
    duration: schemas_number(),
    startedAt: schemas_string(),
});
const CulpritReport = strictObject({
    ...header,
    good: Sha,
    bad: Sha,
    metric: nullable(strictObject({ name: schemas_string(), threshold: schemas_number(), direction: schemas_enum(["above", "below"]) })),
    noise: schemas_enum(["none"]),
    /** Where the search looked first. */
    prior: schemas_enum(["risk", "uniform"]),
    /** Whether only the line of first parents was searched. */
    firstParent: schemas_boolean(),
    /** `group`: the first bad commit is one of `suspects` and skips hide which. */
    outcome: schemas_enum(["culprit", "group", "not-reproduced"]),
    culprit: nullable(strictObject({
        commit: Sha,
        /** Its first parent; null for a root commit that a merge brought in. */
        parent: nullable(Sha),
        author: schemas_string(),
        date: schemas_string(),
        header: schemas_string(),
        services: array(schemas_string()),
        riskScore: nullable(schemas_number()),
        /** Commits that it brought in, beside itself, when it is a merge on a first-parent line. */
        brings: array(Sha),
        files: array(strictObject({ path: schemas_string(), additions: schemas_number(), deletions: schemas_number() })),
        /** Unified diff against the parent, at most 64 KiB; `diffTruncated` says when it was cut. */
        diff: schemas_string(),
        diffTruncated: schemas_boolean(),
    })),
    /** Commits that may be the culprit at the end, oldest first. */
    remaining: array(Sha),
    suspects: schemas_number(),
    /** That the culprit is among `remaining`; null when not reproduced. It holds under the stated assumption only. */
    confidence: strictObject({ value: nullable(schemas_number()), assumption: schemas_string() }),
    readings: array(Reading),
    commandDigest: Sha256,
    recommendation: schemas_string(),
});

;// CONCATENATED MODULE: ./packages/contracts/lib/deployment-plan.js



const strategies = ["rolling", "canary", "blue-green"];
const Strategy = schemas_enum(strategies);
/** A figure that is watched during and after a stage. */
const Gate = strictObject({
    id: schemas_string(),
    title: schemas_string(),
    kind: schemas_enum(["error-rate", "latency", "transaction-failures", "smoke-test", "manual"]),
    /** The share of bad requests above which the deployment is rolled back; null for a gate that people or tests decide. */
    limit: nullable(schemas_number()),
    /** Milliseconds above which a request counts as bad; null unless the kind is `latency`. */
    latencyLimit: nullable(schemas_number()),
    description: schemas_string(),
    onNoData: schemas_enum(["hold", "rollback"]),
});
const Stage = strictObject({
    name: schemas_string(),
    /** Share of traffic on the new version, per cent. */
    weight: schemas_number(),
    /** Seconds that the stage lasts at least; 0 when it ends as soon as its gates accept. */
    minDuration: schemas_number(),
    /** Ids of the gates that must accept before the next stage. */
    gates: array(schemas_string()),
});
const ApprovalRequirement = strictObject({
    role: schemas_string(),
    count: schemas_number(),
    /** Users and teams that may give it, from the configuration; empty when none is configured (then nobody can, and the plan says so). */
    eligible: array(schemas_string()),
});
const ServicePlan = strictObject({
    service: schemas_string(),
    level: Level,
    strategy: Strategy,
    stages: array(Stage),
    gates: array(Gate),
    approvals: array(ApprovalRequirement),
    /** Approvals in all, of distinct people. */
    requiredApprovals: schemas_number(),
    rollback: strictObject({
        triggers: array(schemas_string()),
        method: schemas_enum(["abort", "undo", "switch-back", "halt-and-page"]),
        /** Seconds that the former version is kept ready. */
        window: schemas_number(),
        dataMigrationReversible: nullable(schemas_boolean()),
    }),
    held: schemas_boolean(),
    holdReasons: array(schemas_string()),
});
const DeploymentPlan = strictObject({
    ...header,
    environment: schemas_string(),
    level: Level,
    /** The strictest of the plans. */
    strategy: Strategy,
    held: schemas_boolean(),
    holdReasons: array(schemas_string()),
    requiredApprovals: schemas_number(),
    /** People who may not approve: authors, committers and co-authors of the change. */
    excludedApprovers: array(schemas_string()),
    plans: array(ServicePlan),
    freeze: nullable(strictObject({ name: schemas_string(), from: schemas_string(), until: schemas_string() })),
    expiresAt: schemas_string(),
    /** sha256 of the canonical bytes of everything that decides what is deployed and how (not of times): what approvals are bound to. */
    planDigest: Sha256,
});

;// CONCATENATED MODULE: ./packages/contracts/lib/evidence-manifest.js



/** Nothing is satisfied by default: SATISFIED needs evidence by digest, everything else says why it is not. */
const evidenceStatuses = [
    "SATISFIED",
    "NOT_SATISFIED",
    "NOT_APPLICABLE",
    "NOT_EVALUATED",
    "INSUFFICIENT_EVIDENCE",
];
const EvidenceStatus = schemas_enum(evidenceStatuses);
/**
 * By what a stored document was found to be about a landed change. `commit`: it judged exactly this commit (a push, a merge
 * queue, the head that a merge commit merged); `resultTree`: landing gave the very files that it foresaw (squash, rebase);
 * `changeId`: the same patch landed on a base that had moved on.
 */
const JoinedBy = schemas_enum(["commit", "resultTree", "changeId"]);
/** A stored document that belongs to a change, and by what it was joined. */
const JoinedDocument = strictObject({
    kind: schemas_string(),
    sha256: Sha256,
    joinedBy: JoinedBy,
    /** The commit that the document names as its subject; differs from the landed one after squash and rebase. */
    subject: Sha,
    producer: schemas_string(),
    evaluatedAt: schemas_string(),
    /** First-parent commits that the document covers: more than 1 after a rebase merge or a push of several commits. */
    covers: schemas_number(),
});
/** One first-parent commit of the period, re-analysed from git and joined with what was stored when it was made. */
const AuditedChange = strictObject({
    commit: Sha,
    parent: nullable(Sha),
    tree: Sha,
    date: schemas_string(),
    author: schemas_string(),
    committer: schemas_string(),
    /** Assurance of the identities: git alone says what its author typed. */
    assurance: schemas_enum(["self-declared", "signed"]),
    header: schemas_string(),
    services: array(schemas_string()),
    domains: array(schemas_string()),
    /** The five figures of the re-analysis are null when it was not possible; `reasons` says why. */
    lintErrors: nullable(schemas_number()),
    compliant: nullable(schemas_boolean()),
    /** Codes of the blocking violations, sorted. */
    violations: array(schemas_string()),
    riskScore: nullable(schemas_number()),
    computedLevel: nullable(Level),
    level: nullable(Level),
    declaredLevel: nullable(Level),
    strategy: nullable(schemas_string()),
    documents: array(JoinedDocument),
    status: EvidenceStatus,
    /** Why the status is what it is; never empty unless SATISFIED (where it holds what a reader should know all the same). */
    reasons: array(schemas_string()),
});
const ControlEvidence = strictObject({
    id: schemas_string(),
    title: schemas_string(),
    framework: schemas_string(),
    status: EvidenceStatus,
    /** Changes of the period that the control applied to. */
    changes: schemas_number(),
    failing: schemas_number(),
    /** Among `changes`: waived violations, which are no failures but must be seen. */
    waived: schemas_number(),
    /** Codes of the rules that evidence it, sorted. */
    rules: array(schemas_string()),
    /** Digests of the documents that evidence it, sorted. */
    evidence: array(Sha256),
    /** Never empty unless SATISFIED. */
    reasons: array(schemas_string()),
});
const exceptionCodes = [
    "change-not-compliant",
    "document-invalid",
    "document-ambiguous",
    "documents-disagree",
    "verdict-disagrees",
    "merge-adds-content",
    "date-out-of-order",
    "history-rewritten",
];
/** Something that an auditor must be told by name. */
const AuditException = strictObject({
    code: schemas_enum(exceptionCodes),
    commit: nullable(Sha),
    what: schemas_string(),
});
/** A valid stored document about no change of the period: a superseded push, a change that never landed or another period's. */
const UnjoinedDocument = strictObject({
    kind: schemas_string(),
    sha256: Sha256,
    subject: Sha,
    evaluatedAt: schemas_string(),
    path: schemas_string(),
});
/** A file of the package. */
const ManifestEntry = strictObject({
    path: schemas_string(),
    size: schemas_number(),
    sha256: Sha256,
    mediaType: schemas_string(),
    source: schemas_string(),
});
/** `manifest.json` of a package: every other file in it, sorted by path. */
const PackageManifest = strictObject({
    schemaVersion: literal(1),
    /** RFC 6962 Merkle tree hash over the canonical bytes of the entries, in order. */
    merkleRoot: Sha256,
    entries: array(ManifestEntry),
});
const PeriodEnd = strictObject({ given: schemas_string(), commit: nullable(Sha), date: nullable(schemas_string()) });
/** What the audit found: the part of the manifest that its reports show. */
const findings = {
    ...header,
    period: strictObject({
        /** The end that is not part of the period: `commit` is the last one before it, null when the history starts inside. */
        since: PeriodEnd,
        /** `commit` is the last one of the period, or the one before it when the period is empty. */
        until: PeriodEnd,
    }),
    service: nullable(schemas_string()),
    /** How the population was drawn: the git query, how many commits it gave, how many lie in the period, how many touch the service. */
    extraction: strictObject({
        query: schemas_string(),
        listed: schemas_number(),
        inPeriod: schemas_number(),
        commits: schemas_number(),
        /** Documents found in the evidence folders: all files, valid ones, different ones. */
        files: schemas_number(),
        valid: schemas_number(),
        documents: schemas_number(),
    }),
    /** The worst that was found, exceptions counted as NOT_SATISFIED. */
    status: EvidenceStatus,
    /** Oldest first. */
    changes: array(AuditedChange),
    controls: array(ControlEvidence),
    exceptions: array(AuditException),
    unjoined: array(UnjoinedDocument),
    coverage: strictObject({
        changes: schemas_number(),
        /** With a valid commit-lint, compliance-analysis and risk-assessment. */
        withDocuments: schemas_number(),
        satisfied: schemas_number(),
        /** Changes that lack evidence, or were not evaluated for another reason than that they came before the adoption. */
        gaps: schemas_number(),
        beforeAdoption: schemas_number(),
    }),
    catalogVersion: schemas_string(),
};
/** What the reports are rendered from; it goes into the package as `report.json`. */
const AuditReport = strictObject(findings);
const EvidenceManifest = strictObject({
    ...findings,
    merkleRoot: Sha256,
    /** sha256 of the uncompressed archive. */
    archive: strictObject({ name: schemas_string(), tarSha256: Sha256, tarSize: schemas_number() }),
    entries: array(ManifestEntry),
    signature: literal("UNSIGNED"),
});

;// CONCATENATED MODULE: ./packages/contracts/lib/risk-assessment.js



/** One of the four factors of a score: `contribution` points of 100 = 100 x weight x value. */
const RiskFactor = strictObject({
    /** 0 to 1. */
    value: schemas_number(),
    /** Share of the score, 0 to 1; the four add up to 1. */
    weight: schemas_number(),
    contribution: schemas_number(),
    /** One sentence that says why the value is what it is. */
    rationale: schemas_string(),
    /** The raw figures behind it and their percentiles on the shipped scale (0 to 1, null where no percentile is taken). */
    inputs: array(strictObject({ name: schemas_string(), raw: schemas_number(), percentile: nullable(schemas_number()) })),
    /** The paths that mattered most, at most five. */
    paths: array(schemas_string()),
});
const RiskFactors = strictObject({
    semanticType: RiskFactor,
    pathCriticality: RiskFactor,
    changeMagnitude: RiskFactor,
    history: RiskFactor,
});
const LevelCuts = strictObject({ medium: schemas_number(), high: schemas_number(), critical: schemas_number() });
/** What the cuts between levels were taken from. Percentiles always come from the shipped table, so that scores can be compared. */
const RiskReference = strictObject({
    kind: schemas_enum(["repository", "shipped"]),
    /** Non-merge commits before the change whose scores set the cuts, or those in the shipped table. */
    commits: schemas_number(),
    cuts: LevelCuts,
    /** Why the shipped table was used; empty otherwise. */
    reason: schemas_string(),
});
const RiskFloor = strictObject({ level: Level, reason: schemas_string() });
/** The score of one diff: a commit, or the squashed diff of a pull request. */
const RiskScore = strictObject({
    /** The commit; null for the squashed diff. */
    sha: nullable(Sha),
    /** 0 to 100, one decimal. */
    score: schemas_number(),
    /** From the score and the cuts alone. */
    scoreLevel: Level,
    floors: array(RiskFloor),
    /** `scoreLevel` raised by the floors. */
    computedLevel: Level,
    /** As the message's RISK-LEVEL trailer says; null without one. */
    declaredLevel: nullable(Level),
    /** `computedLevel` raised, never lowered, by the declared one. */
    level: Level,
    factors: RiskFactors,
    reference: RiskReference,
});
const RiskAssessment = strictObject({
    ...header,
    /** Of the squashed diff. */
    score: schemas_number(),
    /** The highest of the squashed diff and all commits, or what a person set in its place (`override`). */
    level: Level,
    /** The highest that was computed; nothing declared and no override in it. */
    computedLevel: Level,
    /** The highest that a commit declares; null when none does. */
    declaredLevel: nullable(Level),
    squashed: RiskScore,
    commits: array(RiskScore),
    /** Services that the change touches, with the level that each must be deployed at; sorted by name. */
    services: array(strictObject({
        name: schemas_string(),
        domains: array(schemas_string()),
        safetyClass: nullable(schemas_string()),
        level: Level,
        files: schemas_number(),
    })),
    override: nullable(strictObject({ level: Level, reason: schemas_string(), by: schemas_string() })),
});

;// CONCATENATED MODULE: ./packages/contracts/lib/kinds.js






const kinds_kinds = {
    "commit-lint": CommitLint,
    "compliance-analysis": ComplianceAnalysis,
    "risk-assessment": RiskAssessment,
    "deployment-plan": DeploymentPlan,
    "culprit-report": CulpritReport,
    "evidence-manifest": EvidenceManifest,
};
/** Names of materials that a document of each kind must carry. */
const kinds_requiredMaterials = {
    "commit-lint": ["catalog", "configuration"],
    "compliance-analysis": ["catalog", "configuration", "policies"],
    "risk-assessment": ["configuration"],
    "deployment-plan": ["compliance-analysis", "configuration", "risk-assessment"],
    "culprit-report": ["configuration"],
    "evidence-manifest": ["catalog", "configuration", "policies"],
};

;// CONCATENATED MODULE: ./packages/contracts/lib/statement.js



const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PREDICATES = "https://github.com/gitops-health/gitops-health/predicates/";
function predicateType(kind) {
    return `${PREDICATES}${kind}/v1`;
}
/** The kind that a predicate type names; undefined for a foreign one. */
function statement_kindOf(type) {
    return Object.keys(kinds).find((kind) => predicateType(kind) === type);
}
/** The schema of a whole document of one kind. */
function statement_statementSchema(kind) {
    return strictObject({
        _type: literal(STATEMENT_TYPE),
        subject: tuple([strictObject({ digest: strictObject({ gitCommit: Sha }) })]),
        predicateType: literal(predicateType(kind)),
        predicate: kinds_kinds[kind],
    });
}
/** The envelope around a predicate; its subject is the head of the predicate's range. */
function statement(kind, predicate) {
    return {
        _type: STATEMENT_TYPE,
        subject: [{ digest: { gitCommit: predicate.range.head } }],
        predicateType: predicateType(kind),
        predicate,
    };
}

;// CONCATENATED MODULE: ./packages/contracts/lib/document.js
/** Documents on disk: written whole or not at all, read back only when they are what they claim to be. */









const INDEX = "index.json";
/** The bytes of a document that we made, checked against our own schema first. */
function document_encode(kind, predicate) {
    const document = statement(kind, predicate);
    const problem = problem_problemWith(statement_statementSchema(kind), document);
    if (problem !== undefined)
        throw new error/* ContractError */.Vl("own-document-invalid", "ours", `The ${kind} document that we made is invalid: ${problem}.`);
    const bytes = canonical_canonicalBytes(document);
    return { statement: document, bytes, sha256: canonical_sha256(bytes) };
}
/** Writes `<directory>/<kind>.json` and its digest into the folder's index; replaces an earlier one. */
async function write(directory, kind, predicate) {
    const encoded = document_encode(kind, predicate);
    // Not `resolve(directory, …)`: ncc takes that for a folder of assets below the working directory, copies it all and changes the path.
    const path = (0,external_node_path_.join)((0,external_node_path_.resolve)(directory), `${kind}.json`);
    await replaceFile(path, encoded.bytes);
    const index = (await readIndex(directory)).filter((entry) => entry.kind !== kind);
    index.push({ kind, sha256: encoded.sha256 });
    index.sort((a, b) => (a.kind < b.kind ? -1 : 1));
    await replaceFile((0,external_node_path_.resolve)(directory, INDEX), canonical_canonicalBytes(index));
    return { ...encoded, path };
}
/** Reads a document of a kind and fails closed: what comes back is valid, canonical, about `expected.commit` and has the expected digest. */
async function read(kind, path, expected) {
    const absolute = resolve(path);
    const bytes = await readFile(absolute).catch((cause) => {
        throw new ContractError("document-missing", "integrity", `The ${kind} document "${path}" cannot be read (${cause.code}); run the action that makes it before this one, or give its path.`, { cause });
    });
    const digest = sha256(bytes);
    await checkDigest(kind, absolute, digest, expected.sha256);
    const document = document_decode(kind, bytes, path);
    verify(kind, document, expected, path);
    return { statement: document, path: absolute, sha256: digest, bytes };
}
/** A document from its bytes: canonical, of the kind, valid by its schema. */
function document_decode(kind, bytes, name) {
    if (bytes.length === 0)
        throw new ContractError("document-empty", "integrity", `The ${kind} document "${name}" is empty; run the action that makes it again.`);
    let value;
    try {
        value = JSON.parse(bytes.toString("utf8"));
    }
    catch (cause) {
        throw new ContractError("document-invalid", "integrity", `The ${kind} document "${name}" is not JSON; it was cut off or altered.`, { cause });
    }
    if (!canonicalBytes(value).equals(bytes))
        throw new ContractError("document-not-canonical", "integrity", `The ${kind} document "${name}" is not in canonical form (RFC 8785), so it was not written by us or was altered.`);
    const type = value?.predicateType;
    const found = typeof type === "string" ? kindOf(type) : undefined;
    if (found !== kind)
        throw new ContractError("document-foreign-kind", "integrity", `"${name}" should be a ${kind} document but is ${found === undefined ? "of no kind that we know" : `a ${found} document`}.`);
    const problem = problemWith(statementSchema(kind), value);
    if (problem !== undefined)
        throw new ContractError("document-invalid", "integrity", `The ${kind} document "${name}" is invalid: ${problem}.`);
    return value;
}
/** Checks a valid document against what its consumer knows: the commit, and the materials by name and digest. */
function verify(kind, document, expected, name = kind) {
    const subject = document.subject[0].digest.gitCommit;
    if (subject !== expected.commit || document.predicate.range.head !== subject)
        throw new ContractError("document-foreign-commit", "integrity", `The ${kind} document "${name}" is about commit ${subject}, but ${expected.commit} is being judged; run the whole chain on the same commit.`);
    const materials = new Map(document.predicate.materials.map((material) => [material.name, material.digest.sha256]));
    for (const required of requiredMaterials[kind])
        if (!materials.has(required))
            throw new ContractError("material-missing", "integrity", `The ${kind} document "${name}" does not say which ${required} it was made with.`);
    for (const [material, digest] of Object.entries(expected.materials ?? {}))
        if (materials.get(material) !== digest)
            throw new ContractError("material-differs", "integrity", `The ${kind} document "${name}" was made with another ${material} than the one at hand; run the whole chain again.`);
}
async function checkDigest(kind, path, digest, given) {
    if (given !== undefined) {
        if (given.toLowerCase() !== digest)
            throw new ContractError("document-altered", "integrity", `The ${kind} document "${path}" has sha256 ${digest}, but ${given} was handed over; it was altered or is another run's.`);
        return;
    }
    const entry = (await readIndex(join(path, ".."))).find((each) => each.kind === kind);
    if (entry === undefined)
        throw new ContractError("digest-missing", "integrity", `Nothing says which sha256 the ${kind} document "${path}" must have; give the input ${kind}-sha256 from the former action's output result-sha256.`);
    if (entry.sha256 !== digest)
        throw new ContractError("document-altered", "integrity", `The ${kind} document "${path}" has sha256 ${digest}, but ${entry.sha256} was recorded when it was written; it was altered.`);
}
async function readIndex(directory) {
    const schema = array(strictObject({ kind: schemas_string(), sha256: schemas_string() }));
    const path = (0,external_node_path_.resolve)(directory, INDEX);
    let text;
    try {
        text = await (0,promises_.readFile)(path, "utf8");
    }
    catch (cause) {
        if (cause.code === "ENOENT")
            return [];
        throw new error/* ContractError */.Vl("document-missing", "environment", `"${path}" cannot be read (${cause.code}).`, { cause });
    }
    try {
        return parse_parse(schema, JSON.parse(text));
    }
    catch (cause) {
        throw new error/* ContractError */.Vl("document-altered", "integrity", `"${path}" is not the index of documents that we wrote; remove the folder and run the chain again.`, { cause });
    }
}
/** Writes a file beside its place and moves it there, so that a reader never sees half of it and a failure leaves the old one. */
async function replaceFile(path, bytes) {
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(path, ".."), { recursive: true });
        await (0,promises_.writeFile)(temporary, bytes, { flag: "wx" });
        await (0,promises_.rename)(temporary, path);
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        const code = cause.code ?? "unknown error";
        const why = code === "ENOSPC" ? "the disk is full" : code;
        throw new error/* ContractError */.Vl("not-writable", "environment", `"${path}" cannot be written (${why}); set the input output-directory to a folder that this job may write to.`, { cause });
    }
}

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

;// CONCATENATED MODULE: ./packages/risk/lib/sorted-column.js
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

;// CONCATENATED MODULE: ./packages/risk/lib/error.js

/** What can keep a change from being scored. */
class RiskError extends error/* ExpectedError */.Dh {
}

;// CONCATENATED MODULE: ./packages/risk/lib/weights.js

/** @throws RiskError when no weight is positive */
function sharesOf(weights) {
    const sum = weights.semantic + weights.path + weights.magnitude + weights.history;
    if (sum <= 0)
        throw new RiskError("weights-all-zero", "user", "All of risk.weights in the configuration are 0, so there is nothing to score by; give at least one a positive number, for example semantic: 40.");
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

;// CONCATENATED MODULE: ./packages/risk/lib/window.js


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
    #sorted = new SortedColumn(WINDOW + 1);
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
            medium: oneDecimal(this.#sorted.quantile(QUANTILES.medium)),
            high: oneDecimal(this.#sorted.quantile(QUANTILES.high)),
            critical: oneDecimal(this.#sorted.quantile(QUANTILES.critical)),
        };
    }
}

;// CONCATENATED MODULE: ./packages/risk/lib/cache.js





function cachePath(directory, key) {
    return (0,external_node_path_.join)(directory, `${digestOf(key)}.json`);
}
/** Cached figures of a former run in the same job; undefined when there are none or they are not what we write. Never evidence. */
async function readCache(path, expected) {
    try {
        const value = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
        return cache_decode(value, expected);
    }
    catch {
        return undefined;
    }
}
/** Keeps figures for the next action; a folder that can't be written only costs that action its time. */
async function writeCache(path, { window, ...histories }) {
    const rows = window.map((row) => [...features.map((feature) => row[feature]), row.quiet ? 1 : 0]);
    await replaceFile(path, canonicalText({ window: rows, ...histories })).catch(() => undefined);
}
function cache_decode(value, expected) {
    if (!isRecord(value))
        return undefined;
    const { window, squashed, commits, parts } = value;
    if (!isListOf(isRow, window) || window.length > WINDOW || !isHistory(squashed))
        return undefined;
    if (!isListOf(isHistory, commits) || commits.length !== expected.commits)
        return undefined;
    if (!isListOf(isHistory, parts) || parts.length !== expected.parts)
        return undefined;
    return { window: window.map(toRow), squashed, commits, parts };
}
function toRow(numbers) {
    const figures = Object.fromEntries(features.map((feature, index) => [feature, numbers[index]]));
    return { ...figures, quiet: numbers[features.length] === 1 };
}
function isRow(value) {
    return Array.isArray(value) && value.length === features.length + 1 && value.every(isFigure);
}
function isHistory(value) {
    return (isRecord(value) &&
        [value.fixDensity, value.priorFixes, value.authorCommits].every(isFigure) &&
        Array.isArray(value.fixed) &&
        value.fixed.length <= 5 &&
        value.fixed.every((file) => isRecord(file) && typeof file.path === "string" && isFigure(file.density) && isFigure(file.fixes)));
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

;// CONCATENATED MODULE: ./packages/risk/lib/fix-message.js
const WORDS = /\b(?:fix(?:e[sd]|ing)?|bug(?:s|fix)?|defect|fault|error|fail(?:s|ed|ing|ure)?|npe|nullpointer\w*|null pointer|crash(?:es|ed)?|leak(?:s|ed|ing)?|deadlock|race|regression|incorrect(?:ly)?|wrong(?:ly)?|broken|breaks?|exception|hang(?:s|ing)?|corrupt\w*|patch|hotfix|revert(?:s|ed)?|issue with|not work\w*|does ?n.t|should not|missing)\b/i;
const fix_message_CONVENTIONAL = /^([A-Za-z]{2,12})(?:\([^)]{0,100}\))?!?:/;
/** The Conventional Commits type that a message's first line starts with, in lower case; null where there is none. */
function declaredType(message) {
    return fix_message_CONVENTIONAL.exec(subject(message))?.[1]?.toLowerCase() ?? null;
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

;// CONCATENATED MODULE: ./packages/risk/lib/path-history.js


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
    #files = new Map();
    #authors = new Map();
    #now = 0;
    of(files, author) {
        const source = files.filter((file) => isSource(file.path));
        const fixed = [];
        let priorFixes = 0;
        for (const file of source.length > 0 ? source : files) {
            const past = this.#files.get(file.previousPath ?? file.path) ?? this.#files.get(file.path);
            if (past === undefined || past.fixes === 0)
                continue;
            priorFixes += past.fixes;
            fixed.push({ path: file.path, density: this.#density(past.recent), fixes: past.fixes });
        }
        fixed.sort((a, b) => b.density - a.density || b.fixes - a.fixes);
        return {
            fixDensity: fixed[0]?.density ?? 0,
            priorFixes,
            authorCommits: this.#authors.get(author.toLowerCase()) ?? 0,
            fixed: fixed.slice(0, 5),
        };
    }
    observe(commit) {
        this.#now = commit.committer.time;
        const author = commit.author.email.toLowerCase();
        this.#authors.set(author, (this.#authors.get(author) ?? 0) + 1);
        const fix = commit.files.length <= LARGEST_FIX && isFix(commit.message);
        for (const file of commit.files)
            this.#touch(file, fix);
    }
    #touch(file, fix) {
        const moved = file.status === "renamed" && file.previousPath !== undefined;
        const former = moved ? (file.previousPath ?? file.path) : file.path;
        let past = this.#files.get(former);
        if (moved || file.status === "deleted")
            this.#files.delete(former);
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
            this.#files.set(file.path, past);
    }
    #density(fixes) {
        let sum = 0;
        for (const time of fixes)
            sum += 2 ** (-Math.max(0, this.#now - time) / DAY / HALF_LIFE);
        return sum;
    }
}

;// CONCATENATED MODULE: ./packages/risk/lib/past.js




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
        readPatches(repository, { head, max: WINDOW }, isTest),
    ]);
    return { names, diffs };
}
/** Plays a listed history from its oldest commit on. */
function pastOf({ names, diffs }) {
    const paths = new PathHistory();
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
    const quiet = structureKept && messages.length > 0 && messages.every((message) => QUIET.has(declaredType(message) ?? ""));
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
            diffs.set(commit.sha, diffFeatures(commit.files, isTest));
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

;// CONCATENATED MODULE: ./packages/risk/lib/past-reader.js


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
        const found = continued ?? (await readWindow(repository, head, isTest));
        last = { head, configuration: configurationDigest, listed: found };
        return pastOf(found);
    };
}
/** What is listed at `head`, by what was listed at `before` and the commits since; undefined when these are not enough. */
async function continueTo(repository, head, { before, listed }, isTest) {
    const stretch = { base: before, head, max: WINDOW };
    const [since, patches] = await Promise.all([
        listNames(repository, stretch, "include"),
        readPatches(repository, stretch, isTest),
    ]);
    // None: `head` lies before `before`. So many: perhaps not all are there.
    if (since.length === 0 || since.length === WINDOW)
        return undefined;
    const names = inLine(since, before)
        ? [...since, ...listed.names].slice(0, REACH)
        : await inGitsOrder(repository, head, [...since, ...listed.names]);
    if (names === undefined)
        return undefined;
    const diffs = new Map();
    for (const { sha, files } of names.slice(0, WINDOW)) {
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
    for await (const { sha } of repository.log({ head, merges: "exclude", max: REACH })) {
        const commit = bySha.get(sha);
        if (commit === undefined)
            return undefined;
        names.push(commit);
    }
    return names;
}

;// CONCATENATED MODULE: ./packages/risk/lib/gather.js



/** Changes whenever the meaning of a raw feature does. */
const FEATURES_VERSION = "1";
/** What the past says of the changes of a request, from the cache of a former run if there is one, else from git. */
async function gather(repository, request) {
    const { head, base, cacheDirectory, shallow, configurationDigest, parts = [] } = request;
    const key = { head, base, configuration: configurationDigest, version: FEATURES_VERSION };
    const path = cacheDirectory === undefined || shallow ? undefined : cachePath(cacheDirectory, key);
    const expected = { commits: request.commits.length, parts: parts.length };
    const cached = path === undefined ? undefined : await readCache(path, expected);
    if (cached !== undefined)
        return cached;
    const read = base === null || shallow
        ? { rows: [], paths: new PathHistory() }
        : await (request.readPast ?? pastReader(repository))(base, { isTest: request.isTest, configurationDigest });
    const gathered = { window: read.rows.map(({ row }) => row), ...historiesOf(request, read.paths) };
    if (path !== undefined)
        await writeCache(path, gathered);
    return gathered;
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
    return floors.reduce((raised, floor) => nouns_maxLevel(raised, floor.level), level);
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
            paths: most(files, (file) => (isCode(file, scored.isTest) ? tokensAdded(file) : 0)),
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
        contribution: oneDecimal(100 * shares[name] * value),
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
    const tokens = noTokens();
    addTokens(file, tokens, "added");
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
    const score = weigh(factors, shares);
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
    const sorted = perColumn((column) => SortedColumn.of(used.flatMap((source) => source.quantiles[column])));
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
    const shares = sharesOf(request.weights);
    const past = await gather(repository, request);
    const { percentile, commits: tableCommits } = shippedTable();
    const window = new ScoreWindow();
    const observe = (row) => window.add(weigh(factorsOf(row, percentile, 0), shares));
    for (const row of past.window)
        observe(row);
    const young = window.size < YOUNG ? youngReference(request, window.size, tableCommits) : undefined;
    const score = ({ sha, files, messages, history, declaredLevel }) => {
        const row = rowOf(diffFeatures(files, isTest), history, messages);
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
    return declared.reduce((a, b) => (a === null || b === null ? (a ?? b) : nouns_maxLevel(a, b)), null);
}
function youngReference({ shallow }, before, commits) {
    const reason = shallow
        ? "The clone is shallow, so the repository's own commits are not there to compare with."
        : `Only ${before} non-merge commits lie before the change; cuts of its own need ${YOUNG}.`;
    return { kind: "shipped", commits, cuts: SHIPPED_CUTS, reason };
}
function notEvaluated({ shallow }) {
    if (!shallow)
        return [];
    const reason = "the clone is shallow; add `fetch-depth: 0` to actions/checkout";
    return [{ what: "risk history", reason }];
}

;// CONCATENATED MODULE: ./packages/change/lib/files.js

/** A changed file with what the configuration says of its path; a rename has the facts of both paths. */
function changedFile(file, factsOf) {
    const facts = factsOf(file.path);
    return { ...file, ...(file.previousPath === undefined ? facts : joinFacts([facts, factsOf(file.previousPath)])) };
}

;// CONCATENATED MODULE: ./packages/change/lib/governance.js

/** Files that decide how a change is judged, whoever edits them: policies, owners and identities. The configuration comes on top. */
const GOVERNANCE = globs(["**/*.rego", "CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS", ".mailmap"]);
/** The paths of a diff that decide how changes are judged, sorted. */
function governanceEdits(files, configPath) {
    const paths = files.flatMap((file) => [file.path, ...(file.previousPath === undefined ? [] : [file.previousPath])]);
    return [...new Set(paths.filter((path) => path === configPath || GOVERNANCE.matches(path)))].sort(compare);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./packages/config/lib/contradictions.js

/** What the schema cannot see: patterns that are none, names that nothing has, days that do not exist, windows that end before they begin. */
function contradictions(configuration) {
    return [...patterns(configuration), ...names(configuration), ...times(configuration), ...weights(configuration)];
}
function patterns(configuration) {
    const lists = [
        ...Object.entries(configuration.services).map(([name, service]) => [
            ["services", name, "paths"],
            service.paths,
        ]),
        ...configuration.waivers.map((waiver, index) => [
            ["waivers", index, "scope", "paths"],
            waiver.scope.paths ?? [],
        ]),
        [["paths", "tests"], configuration.paths.tests],
        [["paths", "docs"], configuration.paths.docs],
    ];
    return lists.flatMap(([path, list]) => [
        ...list.flatMap((pattern, index) => {
            const what = wrongPattern(pattern);
            return what === undefined ? [] : [{ path: [...path, index], atKey: false, what }];
        }),
        ...(list.length > 0 && list.every((pattern) => pattern.startsWith("!"))
            ? [
                {
                    path,
                    atKey: false,
                    what: `every pattern excludes, so no path is selected; put what belongs first, "**" for all`,
                },
            ]
            : []),
    ]);
}
/** What is wrong with a path pattern. One that no path can match would leave regulated files unguarded without a word. */
function wrongPattern(pattern) {
    const wanted = pattern.startsWith("!") ? pattern.slice(1) : pattern;
    try {
        glob(wanted);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return error.message;
    }
    const mended = wanted.replace(/^(\.{0,1}\/)+/, "").replace(/\/+$/, "/**");
    if (mended === wanted)
        return undefined;
    return `the path pattern "${pattern}" matches no path, since paths are files seen from the repository's top; write "${mended}"`;
}
function names(configuration) {
    const services = Object.keys(configuration.services);
    const roles = Object.keys(configuration.approvals.roles);
    const unknown = (path, kind, name, known) => {
        const [suggestion] = nearest(name, known);
        return {
            path,
            atKey: false,
            what: `no ${kind} is called "${name}"${suggestion === undefined ? "" : `; did you mean "${suggestion}"?`}`,
        };
    };
    const problems = [];
    for (const [service, { "depends-on": dependencies }] of Object.entries(configuration.services))
        dependencies.forEach((name, index) => {
            if (!services.includes(name))
                problems.push(unknown(["services", service, "depends-on", index], "service", name, services));
        });
    configuration.waivers.forEach((waiver, index) => {
        waiver.scope.services?.forEach((name, place) => {
            if (!services.includes(name))
                problems.push(unknown(["waivers", index, "scope", "services", place], "service", name, services));
        });
        if (configuration.waivers.findIndex((other) => other.id === waiver.id) < index)
            problems.push({
                path: ["waivers", index, "id"],
                atKey: false,
                what: `the waiver id "${waiver.id}" is used twice`,
            });
    });
    if (roles.length > 0)
        for (const [level, required] of Object.entries(configuration.approvals.required))
            required.forEach((name, index) => {
                if (!roles.includes(name))
                    problems.push(unknown(["approvals", "required", level, index], "role", name, roles));
            });
    return problems;
}
function times(configuration) {
    const problems = [];
    configuration.waivers.forEach((waiver, index) => {
        for (const key of ["effective-from", "expires"]) {
            const day = waiver[key];
            if (day !== undefined && !isDay(day))
                problems.push({ path: ["waivers", index, key], atKey: false, what: `"${day}" is no day of the calendar` });
        }
    });
    configuration.deployment["freeze-windows"].forEach((window, index) => {
        const path = ["deployment", "freeze-windows", index];
        const [from, until] = [Date.parse(window.from), Date.parse(window.until)];
        if (Number.isNaN(from))
            problems.push({ path: [...path, "from"], atKey: false, what: `"${window.from}" is no moment of the calendar` });
        if (Number.isNaN(until))
            problems.push({ path: [...path, "until"], atKey: false, what: `"${window.until}" is no moment of the calendar` });
        if (until <= from)
            problems.push({
                path: [...path, "until"],
                atKey: false,
                what: `the freeze window "${window.name}" ends before it begins`,
            });
    });
    return problems;
}
function weights(configuration) {
    const sum = Object.values(configuration.risk.weights).reduce((total, weight) => total + weight, 0);
    return sum > 0
        ? []
        : [
            {
                path: ["risk", "weights"],
                atKey: false,
                what: "the four weights add up to 0; at least one must be positive",
            },
        ];
}
function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./packages/config/lib/error.js

/** What can be wrong with `.github/gitops-health.yml`; the message names file, line and column of every problem. */
class ConfigError extends error/* ExpectedError */.Dh {
    constructor(code, message, options) {
        super(code, "user", message, options);
    }
}

;// CONCATENATED MODULE: ./packages/contracts/lib/frameworks.js
const frameworks = [
    { id: "hipaa-security", policy: "hipaa", prefix: "HIPAA", title: "HIPAA Security Rule (45 CFR 164 Subpart C)" },
    { id: "21cfr11", policy: "fda", prefix: "PART11", title: "FDA 21 CFR Part 11" },
    { id: "sox-itgc", policy: "sox", prefix: "SOX", title: "SOX and IT general controls" },
    { id: "pci-dss", policy: "pci", prefix: "PCI", title: "PCI DSS 4.0.1" },
];
const frameworkIds = frameworks.map((framework) => framework.id);

;// CONCATENATED MODULE: ./packages/config/lib/schema.js


/**
 * The configuration file as users write it: every key optional but `version`, unknown keys refused.
 * The published JSON Schema (`packages/contracts/schemas/configuration.json`) is generated from here.
 */
const texts = array(schemas_string());
const level = schemas_enum(["low", "medium", "high", "critical"]);
const day = schemas_string().check(_regex(/^\d{4}-\d\d-\d\d$/, "expected a date such as 2027-01-31"));
const moment = schemas_string()
    .check(_regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/, "expected a time such as 2026-12-24T18:00:00Z"));
const percent = schemas_number().check(_gte(0), _lte(100));
const Service = strictObject({
    /** Path patterns in the dialect of a workflow's `paths:` filter. */
    paths: texts.check(_minLength(1)),
    domains: schemas_default(array(Domain), []),
    owners: schemas_default(texts, []),
    "safety-class": optional(SafetyClass),
    "depends-on": schemas_default(texts, []),
});
const Waiver = strictObject({
    id: schemas_string().check(_minLength(1)),
    /** A full code, or `<package>.*`. */
    rule: schemas_string()
        .check(_regex(/^[a-z0-9_]+(\.[a-z0-9_]+)*(\.\*)?$/, "expected a rule's code such as hipaa.phi_metadata.missing_trailer")),
    scope: strictObject({ paths: optional(texts), services: optional(texts) }),
    reason: schemas_string().check(_minLength(1)),
    approver: schemas_string().check(_regex(/^@[A-Za-z0-9][A-Za-z0-9-]*$/, "expected a person such as @alice")),
    ticket: schemas_string().check(_minLength(1)),
    "effective-from": optional(day),
    expires: day,
});
const Configuration = strictObject({
    version: literal(1),
    services: schemas_default(record(schemas_string(), Service), {}),
    frameworks: schemas_default(array(schemas_enum(frameworkIds)), [...frameworkIds]),
    commit: prefault(strictObject({
        types: schemas_default(texts, [
            "feat",
            "fix",
            "security",
            "perf",
            "refactor",
            "style",
            "docs",
            "test",
            "build",
            "ci",
            "chore",
            "revert",
            "breaking",
        ]),
        /** Empty: any scope. */
        scopes: schemas_default(texts, []),
        "header-max-length": schemas_default(schemas_int().check(_positive()), 100),
        "body-max-line-length": schemas_default(schemas_int().check(_positive()), 200),
        /** Severity per rule id, instead of the rule's own. */
        rules: schemas_default(record(schemas_string(), schemas_enum(["off", "warning", "error"])), {}),
        /** Trailers required when a changed path has the domain. */
        trailers: prefault(strictObject({
            phi: schemas_default(texts, ["HIPAA-ADMIN", "PHI-Impact", "COMPLIANCE", "RISK-LEVEL"]),
            financial: schemas_default(texts, ["SOX-FINANCIAL", "COMPLIANCE", "RISK-LEVEL"]),
            cardholder: schemas_default(texts, ["COMPLIANCE", "RISK-LEVEL"]),
            device: schemas_default(texts, ["FDA-SOFTWARE", "CLINICAL-IMPACT", "COMPLIANCE", "RISK-LEVEL"]),
        }), {}),
        "review-tokens": schemas_default(schemas_int().check(_positive()), 8192),
    }), {}),
    risk: prefault(strictObject({
        /** Numbers from 0 to 100, not all 0; only their proportions count. */
        weights: prefault(strictObject({
            semantic: schemas_default(percent, 40),
            path: schemas_default(percent, 30),
            magnitude: schemas_default(percent, 20),
            history: schemas_default(percent, 10),
        }), {}),
    }), {}),
    enforcement: prefault(strictObject({
        default: schemas_default(schemas_enum(["block", "advise"]), "block"),
        rules: schemas_default(record(schemas_string(), schemas_enum(["block", "advise"])), {}),
    }), {}),
    waivers: schemas_default(array(Waiver), []),
    approvals: prefault(strictObject({
        /** Who may approve in which role: users (`@alice`) and teams (`@acme/security`). */
        roles: schemas_default(record(schemas_string(), texts), {}),
        /** Roles that must each approve, per risk level. */
        required: prefault(strictObject({
            low: schemas_default(texts, []),
            medium: schemas_default(texts, []),
            high: schemas_default(texts, ["security", "compliance"]),
            critical: schemas_default(texts, ["security", "compliance"]),
        }), {}),
    }), {}),
    deployment: prefault(strictObject({
        environment: schemas_default(schemas_string(), "production"),
        /** Days that a plan stays valid. */
        "plan-valid-days": schemas_default(schemas_int().check(_positive()), 7),
        "freeze-windows": schemas_default(array(strictObject({
            name: schemas_string(),
            from: moment,
            until: moment,
            /** Up to which level deployments still pass. */ "allow-up-to": optional(level),
        })), []),
        gates: prefault(strictObject({
            /** Per cent of requests. */
            "error-rate": schemas_default(percent, 1),
            /** Milliseconds at the 95th percentile. */
            "latency-p95": schemas_default(schemas_number().check(_positive()), 500),
            "transaction-failures": schemas_default(percent, 0.1),
        }), {}),
    }), {}),
    /** Which paths are tests and which are documentation. */
    paths: prefault(strictObject({
        tests: schemas_default(texts, [
            "**/test/**",
            "**/tests/**",
            "**/__tests__/**",
            "**/*.test.*",
            "**/*.spec.*",
            "**/*_test.*",
            "**/src/test/**",
            "**/*Test.java",
            "**/*Tests.java",
        ]),
        docs: schemas_default(texts, ["**/*.md", "**/*.mdx", "**/*.rst", "**/*.adoc", "**/docs/**", "**/LICENSE*"]),
    }), {}),
    /** Changes before this commit or day are not evaluated. */
    "adopted-at": optional(schemas_string()),
});

;// CONCATENATED MODULE: ./packages/config/lib/known-keys.js

/** The keys that the schema knows at a path of a configuration; empty where keys are free. */
function knownKeys(path) {
    let schema = Configuration;
    for (const key of path)
        schema = inside(unwrap(schema), key);
    return Object.keys(shapeOf(unwrap(schema)) ?? {});
}
function definition(schema) {
    return schema?.def ?? {};
}
function unwrap(schema) {
    const { innerType } = definition(schema);
    return innerType === undefined ? schema : unwrap(innerType);
}
function shapeOf(schema) {
    return definition(schema).shape;
}
function inside(schema, key) {
    const { shape, element, valueType } = definition(schema);
    return shape?.[String(key)] ?? element ?? valueType;
}

;// CONCATENATED MODULE: ./packages/config/lib/parse.js







/** Where a configuration is looked for, inside the repository. */
const CONFIGURATION_PATH = ".github/gitops-health.yml";
/** A file above this size is no configuration that a person wrote. */
const LARGEST = 1024 * 1024;
/** Problems that one message lists: a reader needs no more, and a hostile file must not make a message of megabytes. */
const LISTED = 50;
/** The configuration of a repository that has none: every default. */
function defaultConfiguration() {
    return parse_parse(Configuration, { version: 1 });
}
/**
 * The configuration in a file's bytes, defaults filled in.
 *
 * @param name how the file is called in messages
 * @throws ConfigError that lists the problems (at most 50) with line and column, and the nearest known key for an unknown one
 */
function parseConfiguration(bytes, name) {
    if (bytes.length > LARGEST)
        throw new ConfigError("too-large", `"${name}" has ${bytes.length} bytes; a configuration has at most ${LARGEST}.`);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(parse_decode(bytes, name), { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${name}:${line}:${col}`;
    };
    const problemsOfYaml = [
        ...document.errors.map((error) => ({ at: error.pos[0], what: yamlProblem(error) })),
        ...repeatedKeys(document).map((at) => ({ at, what: "this key is given twice; keep one." })),
    ];
    if (problemsOfYaml.length > 0) {
        const problems = problemsOfYaml.map(({ at, what }) => `${place(at)}: ${what}`);
        throw new ConfigError("not-yaml", `The configuration is not valid YAML.\n${list(problems)}`);
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: 100 }) ?? {};
    }
    catch (cause) {
        throw new ConfigError("not-yaml", `${name}: the YAML aliases expand without bound; write the values out.`, {
            cause,
        });
    }
    const parsed = safeParse(Configuration, value);
    const problems = parsed.success
        ? contradictions(parsed.data)
        : parsed.error.issues.flatMap((issue) => complaints(issue, value));
    if (parsed.success && problems.length === 0)
        return parsed.data;
    // Finding a place takes as long as the file is big, so only those are found that are listed.
    const located = problems.map((problem, index) => ({
        what: problem.what,
        offset: index < LISTED ? offsetOf(document, problem.path, problem.atKey) : Infinity,
    }));
    located.sort((a, b) => a.offset - b.offset);
    throw new ConfigError("invalid", `The configuration has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}.\n${list(located.map((problem) => (problem.offset === Infinity ? "" : `${place(problem.offset)}: ${problem.what}`)))}`);
}
function list(problems) {
    const more = problems.length - LISTED;
    return [...problems.slice(0, LISTED), ...(more > 0 ? [`and ${more} more.`] : [])].join("\n");
}
/** Where a key stands again in the same map. The parser's own check compares each key with each, which takes minutes on a hostile file. */
function repeatedKeys(document) {
    const repeated = [];
    (0,dist/* visit */.YR)(document, {
        Map(_, { items }) {
            const met = new Set();
            for (const { key } of items) {
                const name = String((0,dist/* isScalar */.jn)(key) ? key.value : key);
                if (met.has(name))
                    repeated.push(key.range[0]);
                met.add(name);
            }
        },
    });
    return repeated;
}
/** The parser's own words, but where they speak to a programmer. */
function yamlProblem(error) {
    if (error.code === "MULTIPLE_DOCS")
        return "a second document begins here; a configuration is one document.";
    if (/call stack/.test(error.message))
        return "this is nested too deeply.";
    return sentence(error.message);
}
function complaints(issue, root) {
    const at = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(issue.path);
        return issue.keys.map((key) => {
            const [suggestion] = nearest(key, known);
            const mend = suggestion === undefined ? `known here: ${known.join(", ")}` : `did you mean "${suggestion}"?`;
            return {
                path: [...issue.path, key],
                atKey: true,
                what: `unknown key "${[at, key].filter(Boolean).join(".")}"; ${mend}`,
            };
        });
    }
    const found = valueAt(root, issue.path);
    if (found === undefined && issue.path.length > 0)
        return [
            { path: issue.path.slice(0, -1), atKey: false, what: `"${at}" is missing; expected ${expectation(issue)}` },
        ];
    return [
        {
            path: issue.path,
            atKey: false,
            what: `"${at || "the file"}" is ${shown(found)}; expected ${expectation(issue)}${hint(issue, found)}`,
        },
    ];
}
function expectation(issue) {
    switch (issue.code) {
        case "invalid_type":
            return ({ array: "a list", object: "keys and values", record: "keys and values", int: "a whole number" }[issue.expected] ?? `a ${issue.expected}`);
        case "invalid_value":
            return issue.values
                .map(String)
                .join(", ")
                .replace(/, ([^,]*)$/, " or $1");
        case "too_small":
            return `at least ${issue.minimum}${issue.origin === "array" ? " item" : ""}`;
        case "too_big":
            return `at most ${issue.maximum}`;
        default:
            return issue.message.replace(/^expected /, "");
    }
}
function hint(issue, found) {
    if (issue.code !== "invalid_value" || typeof found !== "string")
        return "";
    const [suggestion] = nearest(found, issue.values.map(String));
    return suggestion === undefined || suggestion === found ? "" : `; did you mean "${suggestion}"?`;
}
function shown(value) {
    if (Array.isArray(value))
        return "a list";
    if (value !== null && typeof value === "object")
        return "keys and values";
    const text = JSON.stringify(value) ?? "nothing";
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function valueAt(root, path) {
    return path.reduce((value, key) => value?.[key], root);
}
function offsetOf(document, path, atKey) {
    for (let depth = path.length; depth >= 0; depth--) {
        const at = path.slice(0, depth);
        const key = at.at(-1);
        const parent = depth === 0 ? undefined : document.getIn(at.slice(0, -1), true);
        if (atKey && depth === path.length && (0,dist/* isMap */.jh)(parent)) {
            const pair = parent.items.find((item) => (0,dist/* isPair */.tO)(item) && (0,dist/* isNode */.Ll)(item.key) && String(item.key) === String(key));
            if (pair !== undefined)
                return pair.key.range[0];
        }
        const node = depth === 0 ? document.contents : document.getIn(at, true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return 0;
}
function parse_decode(bytes, name) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new ConfigError("not-text", `"${name}" is not UTF-8 text; save it as UTF-8.`, { cause });
    }
}
function sentence(text) {
    return text.replace(/\s+/g, " ").trim();
}

;// CONCATENATED MODULE: ./packages/git/lib/environment.js

/**
 * The environment of every git process: what the machine's owner set to reach and trust repositories stays (safe.directory
 * and credentials live in the configuration); what would point git elsewhere or bend its output (GIT_DIR, GIT_EXTERNAL_DIFF,
 * GIT_TRACE ...) does not.
 */
function gitEnvironment(outside) {
    const kept = Object.entries(outside).filter(([name]) => !name.toUpperCase().startsWith("GIT_") || environment_KEPT.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: "C",
        LANGUAGE: "C",
        TZ: "UTC",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        // Into a pipe, git log otherwise writes each commit by itself, which makes reading a long history a third slower.
        GIT_FLUSH: "0",
    };
}
/**
 * Reading takes no attributes from the work tree, the index or the machine: a commit that adds `* -diff` to
 * .gitattributes would otherwise hide its own lines. (Together with `--bare`; GIT_ATTR_SOURCE counts from git 2.41.)
 */
function withoutAttributes(env, gitDir, emptyTree) {
    return {
        ...env,
        GIT_ATTR_NOSYSTEM: "1",
        GIT_ATTR_SOURCE: emptyTree,
        GIT_INDEX_FILE: (0,external_node_path_.join)(gitDir, "no-index-while-reading"),
    };
}
const environment_KEPT = /^GIT_(CONFIG_.*|CONFIG|EXEC_PATH|SSL_.*|SSH.*|ASKPASS|HTTP_.*|CEILING_DIRECTORIES|PROTOCOL.*|ALLOW_PROTOCOL)$/;
/** Options before the git command that neutralise the user's configuration where no option of the command does. */
const neutralConfig = [
    "--no-pager",
    ...[
        "core.quotepath=off",
        "core.attributesFile=/dev/null",
        "core.bigFileThreshold=512m",
        "core.fsmonitor=false",
        "merge.renames=true",
        "merge.renameLimit=7000",
        "merge.directoryRenames=conflict",
        "merge.conflictStyle=merge",
        "diff.renameLimit=1000",
        "diff.suppressBlankEmpty=false",
    ].flatMap((setting) => ["-c", setting]),
];

;// CONCATENATED MODULE: ./packages/git/lib/error.js

/** What can go wrong between us and a repository. */
class GitError extends error/* ExpectedError */.Dh {
}
/** What to add to a workflow that checks out without history. */
const FETCH_ALL = "Add `fetch-depth: 0` under `with:` of the actions/checkout step";
/** History is needed that a shallow clone does not have. */
function shallowError(what) {
    return new GitError("shallow-clone", "environment", `${what}, because this clone is shallow. ${FETCH_ALL}.`);
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./packages/git/lib/process.js


function start(place, args) {
    const { signal } = place;
    signal?.throwIfAborted();
    const child = (0,external_node_child_process_namespaceObject.spawn)("git", [...place.options, ...args], {
        cwd: place.cwd,
        env: place.env,
        windowsHide: true,
        ...(signal && { signal }),
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
        if (stderr.length < MAX_STDERR)
            stderr += text.slice(0, MAX_STDERR);
    });
    child.stdin.on("error", () => { }); // git may end before it has read everything; its exit code tells
    const ended = new Promise((resolve, reject) => {
        child.on("error", (cause) => reject(startError(cause, signal)));
        child.on("close", (code, killedBy) => {
            if (code === null && signal?.aborted)
                reject(signal.reason);
            else
                resolve(code ?? (killedBy ? 128 : 0));
        });
    });
    ended.catch(() => { }); // awaited by whoever reads the output, perhaps later
    return { child, ended, stderr: () => stderr.trim() };
}
/** Runs git to its end. @throws GitError when it ends with a code that is not accepted */
async function capture(place, args, { input, accept = [0] } = {}) {
    const { child, ended, stderr } = start(place, args);
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stdin.end(input);
    const code = await ended;
    if (!accept.includes(code))
        throw process_failure(args, code, stderr());
    return { code, stdout: Buffer.concat(chunks), stderr: stderr() };
}
/** What git prints, as it prints it; the reader sets the pace. Ends the process when the reader stops early. */
async function* stream(place, args) {
    const { child, ended, stderr } = start(place, args);
    child.stdin.end();
    let reading = true;
    try {
        yield* child.stdout;
        reading = false;
    }
    finally {
        if (reading)
            child.kill();
    }
    const code = await ended;
    if (code !== 0)
        throw process_failure(args, code, stderr());
}
/** The error for a git process that ended badly: its own words, visible. */
function process_failure(args, code, stderr) {
    const command = args.find((argument) => !argument.startsWith("-")) ?? "git";
    const said = stderr === "" ? "without a message" : `and said: ${stderr.replaceAll(/\s*\n\s*/g, "; ")}`;
    const message = `git ${command} ended with exit code ${code} ${said}`;
    return new GitError("git-failed", "environment", message, { cause: new Error(stderr) });
}
const MAX_STDERR = 4096;
function startError(cause, signal) {
    if (signal?.aborted)
        return signal.reason;
    if (cause.code !== "ENOENT")
        return new GitError("git-failed", "environment", `git could not run: ${cause.message}`, { cause });
    const message = "git was not found. Install git 2.38 or newer and put it on the PATH.";
    return new GitError("git-missing", "environment", message, { cause });
}

;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./packages/git/lib/diff-options.js
/** Options of `git log` and `git diff-tree` by which a diff is the same under every configuration. */
const SAME_EVERYWHERE = [
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--no-relative",
    "--submodule=short",
    "--ignore-submodules=none",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--diff-algorithm=myers",
    "--indent-heuristic",
    "--inter-hunk-context=0",
    "-O/dev/null",
];
function diffOptions({ files, renames }) {
    const patch = files === "patch" ? ["--patch", "--unified=0"] : [];
    const found = renames === "exact" ? "--find-renames=100%" : renames ? "--find-renames=50%" : "--no-renames";
    return ["-z", "--raw", "--no-abbrev", ...SAME_EVERYWHERE, ...patch, found];
}

;// CONCATENATED MODULE: ./packages/git/lib/change-id.js



/**
 * `git patch-id --stable` of the squashed diff: the same for the same change after a rebase or squash (git-patch-id(1)).
 * Renames are not looked for and object names are full, so that it depends on nothing but the two trees; a binary file
 * counts by its object names. Undefined for an empty diff.
 */
async function changeId(place, base, head) {
    const patch = start(place, [...DIFF, "--end-of-options", base ?? place.emptyTree, head, "--"]);
    const id = start(place, ["patch-id", "--stable"]);
    patch.child.stdin.end();
    const out = [];
    id.child.stdout.on("data", (chunk) => out.push(chunk));
    await Promise.all([
        // When patch-id ends early, its own exit code tells why.
        (0,external_node_stream_promises_namespaceObject.pipeline)(patch.child.stdout, id.child.stdin).catch(() => patch.child.kill()),
        succeeded(patch, DIFF),
        succeeded(id, ["patch-id"]),
    ]);
    return Buffer.concat(out).toString().split(" ")[0]?.trim() || undefined;
}
const DIFF = ["diff-tree", "-r", "--patch", "--full-index", "--unified=3", "--no-renames", ...SAME_EVERYWHERE];
async function succeeded(process, args) {
    const code = await process.ended;
    if (code !== 0)
        throw process_failure(args, code, process.stderr());
}

;// CONCATENATED MODULE: ./packages/git/lib/bytes.js
/**
 * Bytes that arrive in chunks and are taken from the front. One growing buffer holds what is not yet taken, so that a field
 * of any length costs linear time, and an ordinary chunk is read where it lies, without a copy.
 */
class ByteQueue {
    /** The untaken bytes are `buffer[start, end)`. */
    buffer = Buffer.alloc(0);
    start = 0;
    end = 0;
    /** No more chunks will come. */
    ended = false;
    get length() {
        return this.end - this.start;
    }
    push(chunk) {
        const rest = this.length;
        if (rest === 0) {
            this.buffer = chunk;
            this.start = 0;
            this.end = chunk.length;
            return;
        }
        if (this.end + chunk.length > this.buffer.length) {
            const larger = Buffer.allocUnsafe(Math.max(rest + chunk.length, rest < chunk.length ? 0 : 2 * rest));
            this.buffer.copy(larger, 0, this.start, this.end);
            this.buffer = larger;
            this.start = 0;
            this.end = rest;
        }
        chunk.copy(this.buffer, this.end);
        this.end += chunk.length;
    }
    /** Where a byte lies, looking from an absolute position; -1 when it hasn't arrived. */
    indexOf(byte, from) {
        const at = this.buffer.indexOf(byte, from);
        return at < this.end ? at : -1;
    }
}
/** Takes the text before the next `byte`, and that byte. */
function* until(bytes, byte, encoding) {
    let looked = 0;
    for (;;) {
        const at = bytes.indexOf(byte, bytes.start + looked);
        if (at >= 0) {
            const text = bytes.buffer.toString(encoding, bytes.start, at);
            bytes.start = at + 1;
            return text;
        }
        looked = bytes.length;
        yield* more(bytes);
    }
}
/** Waits for bytes. @throws RangeError when there are none to come */
function* more(bytes) {
    if (bytes.ended)
        throw new RangeError("The output of git ends in the middle of a record.");
    yield undefined;
}
/** The items that a parser reads from chunks. */
async function* parsed(chunks, parser) {
    const bytes = new ByteQueue();
    const items = parser(bytes);
    for await (const chunk of chunks) {
        bytes.push(chunk);
        for (let next = items.next(); !next.done && next.value !== undefined; next = items.next())
            yield next.value;
    }
    bytes.ended = true;
    for (const item of items)
        if (item !== undefined)
            yield item;
}

;// CONCATENATED MODULE: ./packages/git/lib/hunk.js


/** Reads `@@ -a,b +c,d @@` and its lines into a file. Only its counts say where it ends: lines may look like anything. */
function* hunk(bytes, { change }, budget) {
    const header = yield* until(bytes, LF, "latin1");
    const match = HEADER.exec(header);
    if (!match)
        throw new GitError("unreadable-output", "ours", `git printed a hunk header that we can't read: ${header}`);
    const deletions = Number(match[2] ?? 1);
    const additions = Number(match[4] ?? 1);
    change.deletions += deletions;
    change.additions += additions;
    const removed = [];
    const added = [];
    const removedWhole = yield* lines(bytes, deletions, "-", removed, budget);
    const addedWhole = yield* lines(bytes, additions, "+", added, budget);
    if (!removedWhole || !addedWhole)
        change.truncated = true;
    change.hunks.push({ oldStart: Number(match[1]), newStart: Number(match[3]), removed, added });
}
const LF = 0x0a;
const BACKSLASH = 0x5c;
const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** Takes `count` lines and the remark `\ No newline at end of file`. @returns whether all of them were kept */
function* lines(bytes, count, sign, kept, budget) {
    let left = count;
    let whole = true;
    let looked = 0;
    while (left > 0) {
        if (budget.bytes === 0) {
            whole = false;
            yield* skipLine(bytes);
            left--;
            continue;
        }
        const { end, found } = lineEnds(bytes, left, looked);
        const size = end - bytes.start;
        if (found > 0 ? size > budget.bytes : bytes.length > budget.bytes)
            budget.bytes = 0;
        else if (found > 0) {
            budget.bytes -= size;
            keep(bytes.buffer.toString("utf8", bytes.start + 1, end - 1), sign, kept);
            bytes.start = end;
            left -= found;
            looked = 0;
        }
        else {
            looked = bytes.length;
            yield* more(bytes);
        }
    }
    if (count > 0)
        yield* skipRemark(bytes);
    return whole;
}
/** Where the last of at most `wanted` whole lines ends, and how many there are; the first `looked` bytes have no line end. */
function lineEnds(bytes, wanted, looked) {
    let end = bytes.start;
    let found = 0;
    while (found < wanted) {
        const at = bytes.indexOf(LF, found === 0 ? end + looked : end);
        if (at < 0)
            break;
        end = at + 1;
        found++;
    }
    return { end, found };
}
/** All lines of one side begin with the same sign, so a line end and that sign part them, and nothing else does. */
function keep(text, sign, kept) {
    for (const line of text.split(`\n${sign}`))
        kept.push(line);
}
function* skipLine(bytes) {
    for (;;) {
        const at = bytes.indexOf(LF, bytes.start);
        bytes.start = at < 0 ? bytes.end : at + 1;
        if (at >= 0)
            return;
        yield* more(bytes);
    }
}
function* skipRemark(bytes) {
    while (bytes.length === 0) {
        if (bytes.ended)
            return;
        yield undefined;
    }
    if (bytes.buffer[bytes.start] === BACKSLASH)
        yield* skipLine(bytes);
}

;// CONCATENATED MODULE: ./packages/git/lib/patch-header.js
/** The line by which git begins the patch of a file, as latin1 text; tells which entry a patch belongs to. */
function patchHeader({ oldName, newName }) {
    return `diff --git ${quoted(`a/${oldName}`)} ${quoted(`b/${newName}`)}`;
}
/** C-style quoting as git does it with `core.quotepath=off`: only when control characters, quotes or backslashes are there. */
function quoted(name) {
    if (!SPECIAL.test(name))
        return name;
    return `"${name.replace(SPECIAL_ALL, (c) => `\\${LETTERS[c] ?? c.charCodeAt(0).toString(8).padStart(3, "0")}`)}"`;
}
const SPECIAL = /[\u0000-\u001f"\\\u007f]/;
const SPECIAL_ALL = /[\u0000-\u001f"\\\u007f]/g;
const LETTERS = {
    "\u0007": "a",
    "\b": "b",
    "\t": "t",
    "\n": "n",
    "\v": "v",
    "\f": "f",
    "\r": "r",
    '"': '"',
    "\\": "\\",
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./packages/git/lib/path.js

/**
 * A path's bytes (as latin1 text) as readable text: UTF-8 as it is, every other byte as `\xNN`. No two paths give the same
 * text: where a name itself contains `\x` and two hex digits, its backslash is written `\x5c`.
 */
function pathText(latin1) {
    if (!NON_ASCII.test(latin1))
        return latin1.includes("\\x") ? latin1.replace(LOOKS_ESCAPED, "\\x5c") : latin1;
    const bytes = Buffer.from(latin1, "latin1");
    return (0,external_node_buffer_.isUtf8)(bytes) ? readable(bytes) : withEscapes(bytes);
}
/** The bytes of a path from its text, the inverse of `pathText`. */
function pathBytes(text) {
    const parts = text.split(ESCAPE); // text, hex digits, text, hex digits, ..., text
    return Buffer.concat(parts.map((part, index) => Buffer.from(part, index % 2 ? "hex" : "utf8")));
}
const LOOKS_ESCAPED = /\\(?=x[0-9a-f]{2})/g;
const ESCAPE = /\\x([0-9a-f]{2})/;
const NON_ASCII = /[^\u0000-\u007f]/;
function withEscapes(bytes) {
    let text = "";
    let run = 0;
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        if (length === 0) {
            text += `${readable(bytes.subarray(run, at))}\\x${bytes[at].toString(16).padStart(2, "0")}`;
            run = at + 1;
        }
        at += Math.max(1, length);
    }
    return text + readable(bytes.subarray(run));
}
function readable(utf8) {
    return utf8.toString("utf8").replace(LOOKS_ESCAPED, "\\x5c");
}
/** Length of the UTF-8 sequence at a place; 0 when there is none. */
function sequenceLength(bytes, at) {
    const first = bytes[at];
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    return (0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}

;// CONCATENATED MODULE: ./packages/git/lib/raw-entry.js


/** Reads `:<old mode> <new mode> <old object> <new object> <status>\0<path>\0[<path>\0]` (git-diff(1), raw output format). */
function* rawEntry(bytes) {
    const meta = yield* until(bytes, 0, "latin1");
    const status = STATUS[meta.charAt(meta.lastIndexOf(" ") + 1)] ?? "modified";
    const oldName = yield* until(bytes, 0, "latin1");
    const twoNames = status === "renamed" || status === "copied";
    const newName = twoNames ? yield* until(bytes, 0, "latin1") : oldName;
    const change = {
        path: pathText(newName),
        previousPath: twoNames ? pathText(oldName) : undefined,
        status,
        oldMode: meta.slice(1, 7),
        newMode: meta.slice(8, 14),
        binary: false,
        additions: 0,
        deletions: 0,
        hunks: [],
    };
    return { oldName, newName, change };
}
const STATUS = {
    A: "added",
    M: "modified",
    D: "deleted",
    R: "renamed",
    C: "copied",
    T: "type-changed",
};

;// CONCATENATED MODULE: ./packages/git/lib/file-changes.js





/** Before each commit; none of git's own lines starts with it. */
const COMMIT_MARK = 0x01;
/**
 * Reads `--raw -z` entries and the patches after them, up to the next commit or the end. The patches come in the order of
 * the entries; a file that became another type has two (deleted, added), and a conflict may have one without an entry.
 */
function* fileChanges(bytes, budget) {
    const entries = [];
    let skipped = false;
    let next = 0;
    let current;
    for (;;) {
        if (bytes.length === 0) {
            if (bytes.ended)
                break;
            yield undefined;
            continue;
        }
        const first = bytes.buffer[bytes.start];
        if (first === COMMIT_MARK)
            break;
        if (first === NUL || first === file_changes_LF)
            bytes.start++;
        else if (first === file_changes_COLON)
            entries.push(yield* rawEntry(bytes));
        else if (first === AT) {
            if (!current)
                throw new GitError("unreadable-output", "ours", "git printed a patch of a file that it did not list.");
            yield* hunk(bytes, current, budget);
        }
        else {
            const line = yield* until(bytes, file_changes_LF, "latin1");
            if (line.startsWith("diff --git ")) {
                const index = entryOf(line, entries, next);
                current = entries[index];
                if (current)
                    next = index + 1;
            }
            else if (line.startsWith("Binary files ") && current)
                current.change.binary = true;
            else if (line.startsWith("diff: warning: Skipping remerge-diff"))
                skipped = true;
        }
    }
    return { files: entries.map((entry) => entry.change), skipped };
}
const NUL = 0x00;
const file_changes_LF = 0x0a;
const file_changes_COLON = 0x3a;
const AT = 0x40;
/** Index of the entry that a `diff --git` line begins the patch of: the next one, the last one again, or one further on. */
function entryOf(line, entries, next) {
    const matches = (index) => {
        const entry = entries[index];
        return entry !== undefined && patchHeader(entry) === line;
    };
    if (matches(next))
        return next;
    if (entries[next - 1]?.change.status === "type-changed" && matches(next - 1))
        return next - 1;
    for (let index = next + 1; index < entries.length; index++)
        if (matches(index))
            return index;
    return -1;
}

;// CONCATENATED MODULE: ./packages/git/lib/diff.js





/** The files that differ between two commits or trees (full shas); `base` null is the empty tree. */
async function diff(place, base, head, options) {
    const args = ["diff-tree", "-r", ...diffOptions(options), "--end-of-options", base ?? place.emptyTree, head, "--"];
    const read = function* (bytes) {
        yield (yield* fileChanges(bytes, { bytes: options.maxPatchBytes })).files;
    };
    let files = [];
    for await (const all of parsed(stream(place, args), read))
        files = all;
    return files;
}
/** Paths of a merge whose content is none of its parents' (git-diff-tree(1), `-c`). */
async function pathsUnlikeAllParents(place, merge) {
    const args = [
        "diff-tree",
        "-r",
        "-z",
        "-c",
        "--no-renames",
        "--name-only",
        "--no-commit-id",
        "--end-of-options",
        merge,
        "--",
    ];
    const { stdout } = await capture(place, args);
    return nulSeparated(stdout).map(pathText);
}
/** Names (latin1 text) that each end with NUL. */
function nulSeparated(bytes) {
    return bytes.toString("latin1").split("\0").slice(0, -1);
}

;// CONCATENATED MODULE: ./packages/git/lib/commits.js


/** The `--format` that `commits` reads: a mark, then fields that each end with NUL. */
const COMMIT_FORMAT = `%x0${COMMIT_MARK}${["H", "T", "P", "an", "ae", "at", "cn", "ce", "ct", "B"].map((field) => `%${field}%x00`).join("")}`;
/** Reads what `git log -z --format=<COMMIT_FORMAT>` prints, with `--raw` and `-p` or without. */
function* commits(bytes, maxPatchBytes) {
    for (;;) {
        if (bytes.length === 0) {
            if (bytes.ended)
                return;
            yield undefined;
        }
        else if (bytes.buffer[bytes.start] !== COMMIT_MARK)
            bytes.start++;
        else {
            bytes.start++;
            const sha = yield* until(bytes, commits_NUL, "latin1");
            const tree = yield* until(bytes, commits_NUL, "latin1");
            const parents = yield* until(bytes, commits_NUL, "latin1");
            const author = yield* person(bytes);
            const committer = yield* person(bytes);
            const message = yield* until(bytes, commits_NUL, "utf8");
            const { files, skipped } = yield* fileChanges(bytes, { bytes: maxPatchBytes });
            const commit = {
                sha,
                tree,
                parents: parents === "" ? [] : parents.split(" "),
                author,
                committer,
                message,
                files,
            };
            yield { commit, skipped };
        }
    }
}
const commits_NUL = 0x00;
function* person(bytes) {
    const name = yield* until(bytes, commits_NUL, "utf8");
    const email = yield* until(bytes, commits_NUL, "utf8");
    const time = Number(yield* until(bytes, commits_NUL, "latin1"));
    return { name, email, time: Number.isFinite(time) ? time : 0 };
}

;// CONCATENATED MODULE: ./packages/git/lib/log-options.js


/** What a merge shows when the options do not say. */
function mergeFilesOf({ files = "none", mergeFiles }) {
    if (files === "none")
        return "none";
    return mergeFiles ?? (files === "patch" ? "remerge" : "none");
}
function logArguments(options, pass) {
    const { files = "none", renames = true } = options;
    return [
        "log",
        "-z",
        `--format=${COMMIT_FORMAT}`,
        "--encoding=UTF-8",
        "--no-mailmap",
        "--no-notes",
        "--no-show-signature",
        ...(files === "none" ? ["--no-patch"] : [...diffOptions({ files, renames }), "--root"]),
        `--diff-merges=${DIFF_MERGES[pass.mergeFiles]}`,
        ...ORDER[pass.order],
        ...MERGES[pass.merges],
        ...(options.firstParent ? ["--first-parent"] : []),
        ...(options.max === undefined ? [] : [`--max-count=${options.max}`]),
        ...(options.since === undefined ? [] : [`--since-as-filter=@${options.since} +0000`]),
        ...(options.until === undefined ? [] : [`--until=@${options.until} +0000`]),
        "--end-of-options",
        options.head,
        ...(options.base ? [`^${options.base}`] : []),
        "--",
    ];
}
const DIFF_MERGES = { remerge: "remerge", "first-parent": "first-parent", none: "off" };
const ORDER = { newest: [], topological: ["--topo-order"], "reverse-topological": ["--topo-order", "--reverse"] };
const MERGES = { all: [], none: ["--no-merges"], only: ["--merges"] };

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./packages/git/lib/quarantine.js



/**
 * The same place, where new objects land in a temporary folder, as `git receive-pack` does it: what merges on trial leaves
 * nothing behind, and a read-only repository will do.
 */
async function quarantined(place) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "gitops-health-objects-"));
    const env = {
        ...place.env,
        GIT_OBJECT_DIRECTORY: directory,
        // Quoted, since a path may hold the separator.
        GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify((0,external_node_path_.join)(place.commonDir, "objects")),
    };
    return {
        place: { ...place, env },
        [Symbol.asyncDispose]: () => (0,promises_.rm)(directory, { recursive: true, force: true }),
    };
}

;// CONCATENATED MODULE: ./packages/git/lib/log.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const MAX_PATCH_BYTES = 64 * 1024 * 1024;
/**
 * The commits of a range, streaming, read as fast as the caller takes them.
 * @throws GitError `shallow-clone` when the range reaches beyond what was fetched: the boundary commit's own files and
 * all commits behind it are unknown
 */
async function* log(place, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const order = options.order ?? "newest";
        const merges = options.merges === "exclude" ? "none" : "all";
        const mergeFiles = merges === "none" ? "none" : mergeFilesOf(options);
        if (mergeFiles !== "remerge") {
            const inOrder = order === "oldest" ? "reverse-topological" : "newest";
            for await (const { commit } of log_read(place, options, { order: inOrder, merges, mergeFiles }))
                yield commit;
            return;
        }
        const elsewhere = __addDisposableResource(env_1, await quarantined(place), true);
        if (order === "newest") {
            const pass = { order: "topological", merges, mergeFiles };
            for await (const found of log_read(elsewhere.place, options, pass))
                yield await complete(place, options, found);
            return;
        }
        // git forgets the parents of a commit once it has shown it. Oldest first, it then no longer finds the merge bases of
        // later merges, and re-merges them as if they were unrelated; so the merges come from a pass of their own.
        const remerged = new Map();
        const onlyMerges = { order: "topological", merges: "only", mergeFiles };
        for await (const found of log_read(elsewhere.place, options, onlyMerges)) {
            const { sha, files } = await complete(place, options, found);
            if (files.length > 0)
                remerged.set(sha, files);
        }
        for await (const { commit } of log_read(place, options, { order: "reverse-topological", merges, mergeFiles: "none" })) {
            const files = remerged.get(commit.sha);
            yield files ? { ...commit, files } : commit;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function* log_read(place, options, pass) {
    const maxPatchBytes = options.maxPatchBytes ?? MAX_PATCH_BYTES;
    const chunks = stream(place, logArguments(options, pass));
    for await (const found of parsed(chunks, (bytes) => commits(bytes, maxPatchBytes))) {
        const { sha } = found.commit;
        if (place.boundary.has(sha))
            throw shallowError(`The parents of commit ${sha} are unknown`);
        yield found;
    }
}
/** git cannot re-merge more than two parents: such a merge shows, against its first parent, the files unlike every parent's. */
async function complete(place, options, { commit, skipped }) {
    if (!skipped)
        return commit;
    const [first = null] = commit.parents;
    const unlike = new Set(await pathsUnlikeAllParents(place, commit.sha));
    if (unlike.size === 0)
        return commit;
    const { maxPatchBytes = MAX_PATCH_BYTES } = options;
    const files = await diff(place, first, commit.sha, {
        files: options.files === "raw" ? "raw" : "patch",
        renames: false,
        maxPatchBytes,
    });
    return { ...commit, files: files.filter((file) => unlike.has(file.path)) };
}

;// CONCATENATED MODULE: ./packages/git/lib/objects.js



const COMMAND = ["cat-file", "--batch-command", "-z"];
function openObjects(place) {
    let session;
    const ask = (command, name) => {
        session ??= openSession(place, (ended) => {
            if (session === ended)
                session = undefined;
        });
        return session.ask(command, Buffer.from(name));
    };
    return {
        info: (name) => ask("info", name),
        read: (name) => ask("contents", name),
        close() {
            session?.process.child.stdin.end();
            session = undefined;
        },
    };
}
function openSession(place, onEnd) {
    const process = start(place, COMMAND);
    const waiting = [];
    const hold = (held) => keepAlive(process, held);
    hold(false);
    const serve = async () => {
        try {
            for await (const answer of parsed(process.child.stdout, (bytes) => answers(bytes, waiting))) {
                waiting.shift()?.resolve(answer.object);
                if (waiting.length === 0)
                    hold(false);
            }
            const code = await process.ended;
            throw process_failure(COMMAND, code, process.stderr());
        }
        catch (error) {
            onEnd(session);
            for (const question of waiting.splice(0))
                question.reject(error);
        }
    };
    const session = {
        process,
        ask: (command, name) => new Promise((resolve, reject) => {
            waiting.push({ command, name, resolve, reject });
            hold(true);
            process.child.stdin.write(Buffer.concat([Buffer.from(`${command} `), name, Buffer.from([0])]));
        }),
    };
    void serve();
    return session;
}
/** An idle process must not keep ours from ending; one that owes an answer must. */
function keepAlive({ child }, held) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles) {
        if (held)
            handle.ref();
        else
            handle.unref();
    }
}
/**
 * Reads `<sha> <type> <size>\n[<contents>\n]` or `<name> missing\n`. Names may hold anything, also newlines, so an answer is
 * compared with its question first: a name always holds `:` or `^` in front of its first space, which no sha does.
 */
function* answers(bytes, waiting) {
    for (;;) {
        while (bytes.length === 0) {
            if (bytes.ended)
                return;
            yield undefined;
        }
        const question = waiting[0];
        if (!question)
            throw new GitError("unreadable-output", "ours", "git cat-file answered a question that was not asked.");
        if (yield* echoes(bytes, question.name)) {
            yield* until(bytes, objects_LF, "latin1"); // " missing" or " ambiguous"
            yield { object: undefined };
            continue;
        }
        const line = yield* until(bytes, objects_LF, "latin1");
        const match = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line);
        if (!match) {
            yield { object: undefined };
            continue;
        }
        const [, sha = "", type = "", size = ""] = match;
        const info = { sha, type, size: Number(size) };
        if (question.command === "info")
            yield { object: info };
        else {
            while (bytes.length < info.size + 1)
                yield* more(bytes);
            const contents = Buffer.from(bytes.buffer.subarray(bytes.start, bytes.start + info.size));
            bytes.start += info.size + 1;
            const read = { ...info, contents };
            yield { object: read };
        }
    }
}
const objects_LF = 0x0a;
/** Takes the name when the answer begins with it. */
function* echoes(bytes, name) {
    for (let at = 0; at < name.length; at++) {
        while (bytes.length <= at)
            yield* more(bytes);
        if (bytes.buffer[bytes.start + at] !== name[at])
            return false;
    }
    bytes.start += name.length;
    return true;
}

;// CONCATENATED MODULE: ./packages/git/lib/refs.js


/** The commit that a ref names. @throws GitError `unknown-ref`, `unborn-branch` */
async function resolveCommit(place, objects, ref) {
    const sha = await tryResolveCommit(objects, ref);
    if (sha !== undefined)
        return sha;
    const unborn = await currentBranch(place);
    if (unborn !== undefined && (ref === "HEAD" || ref === unborn)) {
        const message = `Branch ${unborn} has no commit yet. Commit something first.`;
        throw new GitError("unborn-branch", "user", message);
    }
    const shallow = FULL_SHA.test(ref) ? " It may not have been fetched: see `fetch-depth: 0` of actions/checkout." : "";
    const message = `There is no commit ${JSON.stringify(ref)} in this repository; expected a branch, tag or commit sha.${shallow}`;
    throw new GitError("unknown-ref", "user", message);
}
/** As `resolveCommit`, undefined for what names no commit here. */
async function tryResolveCommit(objects, ref) {
    if (ref === "" || ref.startsWith("-") || ref.includes("\0"))
        return undefined;
    return (await objects.info(`${ref}^{commit}`))?.sha;
}
/** Name of the branch that HEAD is on, also when it has no commit; undefined when detached. */
async function currentBranch(place) {
    const { stdout } = await capture(place, ["symbolic-ref", "--quiet", "HEAD"], { accept: [0, 1] });
    return shortName(stdout.toString().trim(), "refs/heads/");
}
/** Where origin/HEAD points, else `main` or `master` if there is one. */
async function defaultBranch(place) {
    const args = ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"];
    const { stdout } = await capture(place, args, { accept: [0, 1, 128] });
    const remote = shortName(stdout.toString().trim(), "refs/remotes/origin/");
    if (remote !== undefined)
        return remote;
    const candidates = ["main", "master"].flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`]);
    const refs = await capture(place, ["for-each-ref", "--format=%(refname)", ...candidates]);
    const present = refs.stdout.toString().split("\n");
    return candidates.find((ref) => present.includes(ref))?.replace(/^refs\/(heads|remotes\/origin)\//, "");
}
/** The tip of a branch by its short name: origin's, else ours. */
async function branchTip(objects, name) {
    return ((await tryResolveCommit(objects, `refs/remotes/origin/${name}`)) ?? tryResolveCommit(objects, `refs/heads/${name}`));
}
const FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
function shortName(ref, prefix) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}

;// CONCATENATED MODULE: ./packages/git/lib/range.js


/**
 * The commits `base..head` that a request means, and the merge base that `head` is diffed against.
 * @throws GitError `unknown-ref`, `unrelated-histories`, `empty-range`, `shallow-clone`, `missing-before`, `missing-commit`, `missing-default-branch`
 */
async function resolveRange(repository, place, objects, request, allowEmpty) {
    const asked = { repository, place, objects };
    const range = await range_resolve(asked, request);
    const empty = range.mergeBase === range.head;
    if (!empty || allowEmpty)
        return range;
    const what = range.base === range.head ? "base and head are the same commit" : `${range.base} already contains`;
    const message = `There is nothing to judge: ${what} ${range.head}. Give other \`base\` and \`head\` inputs, or set \`allow-empty: true\`.`;
    throw new GitError("empty-range", "user", message);
}
function range_resolve(asked, request) {
    if (request.kind === "push")
        return pushed(asked, request);
    if (request.kind === "branch")
        return branch(asked, request);
    return between(asked, request.base, request.head);
}
/** Two named commits; the name of the empty tree, or the parent of a commit that has none, as base means everything. */
async function between(asked, base, head) {
    const { repository } = asked;
    if (base === repository.emptyTree)
        return everything(await commit(asked, head));
    const child = base.endsWith("^") ? await commit(asked, base.slice(0, -1)) : undefined;
    if (child !== undefined && (await firstParent(asked, child)) === undefined)
        return everything(await commit(asked, head));
    return since(asked, await commit(asked, base), await commit(asked, head));
}
async function pushed(asked, request) {
    const { repository, place } = asked;
    const head = await commit(asked, request.after);
    if (request.before === undefined) {
        if (request.onDefaultBranch)
            return everything(head);
        return sinceDefaultBranch(asked, request.defaultBranch, head);
    }
    const before = await repository.tryResolve(request.before);
    if (before !== undefined)
        return since(asked, before, head);
    if (place.boundary.size > 0 && !request.forced)
        throw shallowError(`The commit before this push, ${request.before}, is not here`);
    const tip = request.onDefaultBranch ? undefined : await branchTip(asked.objects, request.defaultBranch);
    const mergeBase = tip && (await repository.mergeBase(tip, head));
    if (tip && mergeBase)
        return { base: tip, head, mergeBase };
    const message = `The commit before this push, ${request.before}, is not in this clone${request.forced ? ": the push was forced" : ""}. ${FETCH_ALL}, and run \`git fetch origin ${request.before}\` after it, or give \`base\` and \`head\` inputs.`;
    throw new GitError("missing-before", "environment", message);
}
async function branch(asked, request) {
    const { place } = asked;
    const head = await commit(asked, request.head);
    const name = request.defaultBranch ?? (await defaultBranch(place));
    const onDefault = request.onDefaultBranch ?? (await isOnDefaultBranch(asked, name, head));
    if (!onDefault && name !== undefined)
        return sinceDefaultBranch(asked, name, head);
    const parent = await firstParent(asked, head);
    return parent === undefined ? everything(head) : { base: parent, head, mergeBase: parent };
}
/** Without a default branch there is nothing to compare with: as if on it. Detached counts as on it when it contains `head`. */
async function isOnDefaultBranch({ place, objects, repository }, name, head) {
    if (name === undefined)
        return true;
    const current = await currentBranch(place);
    if (current !== undefined)
        return current === name;
    const tip = await branchTip(objects, name);
    return tip !== undefined && repository.isAncestor(head, tip);
}
async function sinceDefaultBranch(asked, name, head) {
    const tip = await branchTip(asked.objects, name);
    if (tip !== undefined)
        return since(asked, tip, head);
    const message = `The default branch ${JSON.stringify(name)} is not in this clone, so there is nothing to compare with. ${FETCH_ALL}.`;
    throw new GitError("missing-default-branch", "environment", message);
}
async function since({ repository }, base, head) {
    const mergeBase = await repository.mergeBase(base, head);
    if (mergeBase !== undefined)
        return { base, head, mergeBase };
    const message = `${base} and ${head} have no common ancestor. Give a \`base\` from which \`head\` was made.`;
    throw new GitError("unrelated-histories", "user", message);
}
function everything(head) {
    return { base: null, head, mergeBase: null };
}
/** A commit that the request names; one that the event names and this clone lacks is the environment's fault. */
async function commit({ repository }, ref) {
    if (!range_FULL_SHA.test(ref))
        return repository.resolve(ref);
    const sha = await repository.tryResolve(ref);
    if (sha !== undefined)
        return sha;
    if (repository.shallow)
        throw shallowError(`Commit ${ref} is not here`);
    // A pull request's head is on no branch, so under pull_request_target, where another commit is checked out, no depth brings it.
    const message = `Commit ${ref} is not in this clone. ${FETCH_ALL}, and run \`git fetch origin ${ref}\` after it.`;
    throw new GitError("missing-commit", "environment", message);
}
const range_FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** A shallow clone shows its oldest commits without parents; undefined only for a true root. */
async function firstParent({ place, objects }, commit) {
    if (place.boundary.has(commit))
        throw shallowError(`The parent of ${commit} is not here`);
    const raw = (await objects.read(`${commit}^{commit}`))?.contents.toString("latin1") ?? "";
    const header = raw.slice(0, raw.indexOf("\n\n"));
    return /^parent ([0-9a-f]+)$/m.exec(header)?.[1];
}

;// CONCATENATED MODULE: ./packages/git/lib/result-tree.js
var result_tree_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var result_tree_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/**
 * The tree that `git merge-tree --write-tree` makes of two commits: what a merge, squash or merge-queue landing of `head` on
 * `base` gives. Null when they conflict, or without a base. The objects it writes go to a temporary folder.
 */
async function resultTree(place, base, head) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (base === null)
            return null;
        const args = ["merge-tree", "--write-tree", "--no-messages", "--name-only", "-z", "--end-of-options", base, head];
        const elsewhere = result_tree_addDisposableResource(env_1, await quarantined(place), true);
        const { code, stdout, stderr } = await capture(elsewhere.place, args, { accept: [0, 1, 128] });
        if (code === 1)
            return null;
        if (code === 0)
            return stdout.toString("latin1").split("\0")[0]?.trim() ?? null;
        const unrelated = stderr.includes("unrelated histories");
        const message = unrelated
            ? `${base} and ${head} have no common ancestor, so they cannot be merged.`
            : `git merge-tree failed: ${stderr}`;
        throw new GitError(unrelated ? "unrelated-histories" : "git-failed", "environment", message);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = result_tree_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/git/lib/on-end.js
const tasks = new Set();
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
/** Runs a task, which must not wait for anything, when this process ends or is told to. @returns a way to forget it */
function onEnd(task) {
    if (tasks.size === 0)
        listen();
    tasks.add(task);
    return () => {
        tasks.delete(task);
        if (tasks.size === 0)
            unlisten();
    };
}
function listen() {
    process.on("exit", runAll);
    for (const signal of SIGNALS)
        process.on(signal, endBy);
}
function unlisten() {
    process.off("exit", runAll);
    for (const signal of SIGNALS)
        process.off(signal, endBy);
}
function runAll() {
    for (const task of tasks)
        task();
    tasks.clear();
}
/** Our listener took the place of the signal's own effect, so the signal is sent once more when we are done. */
function endBy(signal) {
    runAll();
    unlisten();
    process.kill(process.pid, signal);
}

;// CONCATENATED MODULE: ./packages/git/lib/worktree.js







/**
 * A detached work tree beside the user's own: their index, stash, branches and files are never touched, no hook runs.
 * Only its own entry under `worktrees/` is removed: `git worktree prune` would also forget work trees of the user's that are
 * merely out of reach at the moment.
 * @throws GitError `worktree-failed`
 */
async function addWorktree(place, commit) {
    const parent = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "gitops-health-worktree-")));
    const path = (0,external_node_path_.join)(parent, "tree");
    const outside = { ...place.outside, options: [`--git-dir=${place.gitDir}`, ...CONFIG] };
    try {
        await capture(outside, ["worktree", "add", "--quiet", "--detach", "--force", path, fullSha(commit)]);
    }
    catch (cause) {
        await (0,promises_.rm)(parent, { recursive: true, force: true });
        if (!(cause instanceof GitError))
            throw cause;
        throw new GitError("worktree-failed", "environment", `No work tree of ${commit} could be made: ${cause.message}`, {
            cause,
        });
    }
    const note = await noteOf(path);
    const forget = onEnd(() => {
        for (const directory of [parent, note])
            (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    });
    const remove = async () => {
        forget();
        for (const directory of [parent, note])
            await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
        await (0,promises_.rmdir)((0,external_node_path_.dirname)(note)).catch(() => { }); // only when it was the last one
    };
    const inside = { ...place.outside, options: CONFIG, cwd: path };
    return {
        path,
        checkout: async (other) => void (await capture(inside, ["checkout", "--quiet", "--force", "--detach", fullSha(other), "--"])),
        remove,
        [Symbol.asyncDispose]: remove,
    };
}
const CONFIG = [
    "--no-pager",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "advice.detachedHead=false",
];
/** These commands would read a name that starts with `-` as an option. */
function fullSha(commit) {
    if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit))
        return commit;
    throw new GitError("worktree-failed", "ours", `${JSON.stringify(commit)} is not a full sha.`);
}
/** The folder under `.git/worktrees` that a work tree's `.git` file names. */
async function noteOf(path) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(path, ".git"), "utf8");
    return (0,external_node_path_.resolve)(path, text.replace(/^gitdir: /, "").trimEnd()); // relative under worktree.useRelativePaths
}

;// CONCATENATED MODULE: ./packages/git/lib/repository.js











function repositoryAt(place) {
    const objects = openObjects(place);
    const repository = {
        root: place.root,
        gitDir: place.gitDir,
        shallow: place.boundary.size > 0,
        emptyTree: place.emptyTree,
        resolve: (ref) => resolveCommit(place, objects, ref),
        tryResolve: (ref) => tryResolveCommit(objects, ref),
        async mergeBase(a, b) {
            const { stdout } = await capture(place, ["merge-base", "--end-of-options", a, b], { accept: [0, 1] });
            const base = stdout.toString().trim();
            if (base === "" && place.boundary.size > 0)
                throw shallowError(`${a} and ${b} have no common ancestor here`);
            return base || undefined;
        },
        async isAncestor(ancestor, descendant) {
            const args = ["merge-base", "--is-ancestor", "--end-of-options", ancestor, descendant];
            return (await capture(place, args, { accept: [0, 1] })).code === 0;
        },
        async tree(commit) {
            const found = await objects.info(`${await repository.resolve(commit)}^{tree}`);
            if (found)
                return found.sha;
            throw new GitError("git-failed", "environment", `The tree of commit ${commit} is missing from this repository.`);
        },
        async file(commit, path) {
            if (path === "" || /^\.{0,2}\//.test(path))
                return undefined; // git would read `./` as relative to a work tree
            const found = await objects.read(Buffer.concat([Buffer.from(`${commit}:`), pathBytes(path)]));
            return found?.type === "blob" ? found.contents : undefined;
        },
        async paths(commit) {
            const args = ["ls-tree", "-r", "-z", "--name-only", "--full-tree", "--end-of-options", commit];
            return nulSeparated((await capture(place, args)).stdout).map(pathText);
        },
        defaultBranch: () => defaultBranch(place),
        resolveRange: (request, options = {}) => resolveRange(repository, place, objects, request, options.allowEmpty ?? false),
        log: (options) => log(place, options),
        diff: (base, head, { files = "patch", renames = true, maxPatchBytes = MAX_PATCH_BYTES } = {}) => diff(place, base, head, { files, renames, maxPatchBytes }),
        changeId: (base, head) => changeId(place, base, head),
        resultTree: (base, head) => resultTree(place, base, head),
        addWorktree: (commit) => addWorktree(place, commit),
        close: () => objects.close(),
    };
    return repository;
}

;// CONCATENATED MODULE: ./packages/git/lib/open.js






/**
 * Opens the repository that a folder lies in.
 * @throws GitError `not-a-repository`, `git-missing`, `git-too-old`, `dubious-ownership`
 */
async function openRepository(directory, { signal, replaceRefs = false } = {}) {
    const cwd = (0,external_node_path_.resolve)(directory);
    if (!(await isDirectory(cwd)))
        throw notARepository(cwd);
    const env = { ...gitEnvironment(process.env), ...(!replaceRefs && { GIT_NO_REPLACE_OBJECTS: "1" }) };
    const outside = { options: [], cwd, env, signal };
    const asked = repositoryFacts(outside);
    asked.catch(() => { }); // an old git fails here too, but its age is what to say first
    await checkVersion(outside);
    const facts = await asked;
    const emptyTree = EMPTY_TREE[facts.objectFormat];
    if (emptyTree === undefined)
        throw new GitError("git-failed", "environment", `Object format ${facts.objectFormat} of ${facts.gitDir} is unknown.`);
    return repositoryAt({
        // --bare: without a work tree, git takes no attributes from its files.
        options: [`--git-dir=${facts.gitDir}`, "--bare", ...neutralConfig],
        cwd: facts.gitDir,
        env: withoutAttributes(env, facts.gitDir, emptyTree),
        signal,
        root: facts.root,
        gitDir: facts.gitDir,
        commonDir: facts.commonDir,
        emptyTree,
        boundary: await shallowBoundary(facts.commonDir),
        outside: { ...outside, cwd: facts.root },
    });
}
const EMPTY_TREE = {
    sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
};
async function repositoryFacts(place) {
    const args = [
        "rev-parse",
        "--path-format=absolute",
        "--absolute-git-dir",
        "--git-common-dir",
        "--show-object-format",
    ];
    // A bare repository has no top level: git prints the rest, then fails.
    const { code, stdout, stderr } = await capture(place, [...args, "--show-toplevel"], { accept: [0, 128, 129] });
    const [gitDir, commonDir, objectFormat, root] = stdout.toString().split("\n");
    if (gitDir && commonDir && objectFormat) {
        if (code !== 0 && !stderr.includes("work tree"))
            throw repositoryError(place.cwd, stderr);
        return { gitDir, commonDir, objectFormat, root: code === 0 && root ? root : gitDir };
    }
    throw repositoryError(place.cwd, stderr);
}
function repositoryError(directory, stderr) {
    const dubious = /dubious ownership in repository at '([^\n]*)'/.exec(stderr);
    if (dubious) {
        const message = `git does not trust the repository at ${dubious[1]}, because another user owns it. Run this before: git config --global --add safe.directory ${dubious[1]}`;
        return new GitError("dubious-ownership", "environment", message, { cause: new Error(stderr) });
    }
    if (/not a git repository/i.test(stderr))
        return notARepository(directory);
    return new GitError("git-failed", "environment", `git could not open the repository at ${directory}: ${stderr}`);
}
function notARepository(directory) {
    const message = `${directory} is not inside a git repository. Run actions/checkout before, or set \`working-directory\` to a folder of the repository.`;
    return new GitError("not-a-repository", "environment", message);
}
/** `git merge-tree --write-tree` is what asks for the newest git. */
async function checkVersion(place) {
    const { stdout } = await capture(place, ["--version"]);
    const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(stdout.toString()) ?? [];
    if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 38))
        return;
    const message = `${stdout.toString().trim()} is too old. Install git 2.38 or newer.`;
    throw new GitError("git-too-old", "environment", message);
}
async function shallowBoundary(commonDir) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(commonDir, "shallow"), "latin1").catch(() => "");
    return new Set(text.split("\n").filter((line) => line !== ""));
}
async function isDirectory(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}

;// CONCATENATED MODULE: ./packages/change/lib/error.js

/** What can be wrong with the question which change to judge. */
class ChangeError extends error/* ExpectedError */.Dh {
    constructor(code, fault, message, options) {
        super(code, fault, message, options);
    }
}

// EXTERNAL MODULE: ./packages/github/lib/error.js
var lib_error = __nccwpck_require__(5243);
// EXTERNAL MODULE: ./packages/github/lib/event.js
var lib_event = __nccwpck_require__(7665);
;// CONCATENATED MODULE: ./packages/github/lib/field.js
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
            return { kind: "branch", head: "HEAD", defaultBranch: range_request_defaultBranch(event), onDefaultBranch: true };
        case "workflow_dispatch":
        case "repository_dispatch":
            return {
                kind: "branch",
                head: "HEAD",
                defaultBranch: range_request_defaultBranch(event),
                onDefaultBranch: onDefaultBranch(event),
            };
        default: {
            const message = `The event ${JSON.stringify(event.name)} does not say which commits to judge. Set the inputs \`base\` and \`head\`, or run on pull_request, merge_group, push, workflow_dispatch or schedule.`;
            throw new lib_error/* GitHubError */.y("event-unknown", "user", message);
        }
    }
}
function push(event) {
    const ref = textField(event.payload, "ref");
    if (ref === undefined)
        throw invalid(event, ["ref"], "the name of a ref");
    if (ref.startsWith("refs/tags/"))
        return nothing("A tag was pushed: tags bring no commits to judge.");
    const after = sha(event, "after");
    if (booleanField(event.payload, "deleted") === true || ZEROS.test(after))
        return nothing("A branch was deleted: there is nothing to judge.");
    const before = sha(event, "before");
    const name = range_request_defaultBranch(event);
    if (name === undefined)
        throw invalid(event, ["repository", "default_branch"], "the name of a branch");
    return {
        kind: "push",
        before: ZEROS.test(before) ? undefined : before,
        after,
        defaultBranch: name,
        onDefaultBranch: ref === `refs/heads/${name}`,
        forced: booleanField(event.payload, "forced") ?? false,
    };
}
/** `before` of a new branch and `after` of a deleted one, in either object format. */
const ZEROS = /^0+$/;
function nothing(reason) {
    return { kind: "nothing", reason };
}
function range_request_defaultBranch(event) {
    return textField(event.payload, "repository", "default_branch") || undefined;
}
/** Undefined when the run is not on a branch or the default branch isn't known: git will tell. */
function onDefaultBranch(event) {
    const name = range_request_defaultBranch(event);
    const ref = event.ref ?? textField(event.payload, "ref");
    return name === undefined || !ref?.startsWith("refs/heads/") ? undefined : ref === `refs/heads/${name}`;
}
function sha(event, ...keys) {
    const found = shaField(event.payload, ...keys);
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
        throw new ChangeError("range-half-given", "user", 'The input "head" is given without "base"; give both, or neither to judge what the event is about.');
    const asked = rangeRequest(event);
    return asked.kind === "nothing" ? { nothingToDo: asked.reason } : asked;
}

;// CONCATENATED MODULE: ./packages/change/lib/trusted-configuration.js



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
            return value instanceof ConfigError ? mended(repository, range, path, value) : configured(value, "base", null);
        }
    }
    const own = await repository.file(range.head, path);
    if (own !== undefined)
        return configured(parseConfiguration(own, path), "head", `First adoption: ${path} is not in the base, so the change is judged by its own copy.`);
    return configured(defaultConfiguration(), "defaults", `There is no ${path} in the commits that are judged, so no path is known to be regulated and the rules of domains were not evaluated.`);
}
/** The configuration of a change that mends a broken one and does nothing else. @throws ChangeError `base-configuration-broken` */
async function mended(repository, range, path, broken) {
    const own = await repository.file(range.head, path);
    const files = await repository.diff(range.mergeBase, range.head, { files: "raw", renames: false });
    if (own !== undefined && files.length > 0 && files.every((file) => file.path === path))
        return configured(parseConfiguration(own, path), "head", `The base's ${path} is broken; the change edits nothing else, so it is judged by its own copy.`);
    throw new ChangeError("base-configuration-broken", "user", `${path} is broken in the base commit ${range.base}, so nothing can be judged by it. Mend it by a change that edits nothing but this file, which is judged by its own copy; then bring that commit into this branch and run again. ${broken.message}`, { cause: broken });
}
function parsedOrBroken(bytes, path) {
    try {
        return parseConfiguration(bytes, path);
    }
    catch (error) {
        if (error instanceof ConfigError)
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
        ? configured(defaultConfiguration(), "defaults", `The change removes ${path}.`)
        : configured(parseConfiguration(bytes, path), "head", null);
    return own.digest === trusted.digest ? null : own;
}
function configured(value, source, notice) {
    return { value, digest: digestOf(value), source, notice };
}

;// CONCATENATED MODULE: ./packages/change/lib/subject.js





/**
 * The subject of a run, without reading its commits.
 * @throws ChangeError `range-half-given`, `configuration-missing`, `base-configuration-broken`; ConfigError; GitError; GitHubError
 */
async function readSubject(request) {
    const asked = requestedRange(request);
    if ("nothingToDo" in asked)
        return asked;
    const git = await openRepository(request.directory, { signal: request.signal });
    const range = await git.resolveRange(asked, { allowEmpty: request.allowEmpty });
    const subject = await subjectOf(git, range, request.configPath, request.event?.repository ?? null);
    // Whoever names a file means one: a misspelt path must not turn all rules of domains off.
    if (subject.configuration.source === "defaults" && request.configPath !== CONFIGURATION_PATH)
        throw new ChangeError("configuration-missing", "user", `The input "config" is ${JSON.stringify(request.configPath)}, which is in no commit that is judged; expected a path from the top of the repository such as ${CONFIGURATION_PATH}, without "./", to a file that is committed.`);
    return subject;
}
/** The subject of a known range. */
async function subjectOf(git, range, configPath, repository) {
    const [headTree, resultTree, changeId, configuration] = await Promise.all([
        git.tree(range.head),
        range.base === null ? null : git.resultTree(range.base, range.head),
        git.changeId(range.mergeBase, range.head),
        trustedConfiguration(git, range, configPath),
    ]);
    return { git, repository, range, headTree, resultTree, changeId: changeId ?? null, configuration };
}

;// CONCATENATED MODULE: ./packages/change/lib/read-change.js










/** Detectors of PHI, secrets and weakened safeguards do not exist yet, and nothing may pass for want of them. */
const FINDINGS = { evaluated: false, reason: "no detector of PHI, secrets or weakened safeguards ran" };
/** The change that inputs and event ask for, as every action judges it. */
async function readChange(request) {
    const subject = await readSubject(request);
    if ("nothingToDo" in subject)
        return subject;
    return changeOf(subject, {
        configPath: request.configPath,
        cacheDirectory: (0,external_node_path_.join)(request.outputDirectory, "cache"),
        signal: request.signal,
    });
}
/** The whole change behind a subject: its commits, files, services, codes and risk. */
async function changeOf(subject, options) {
    const { git, range, configuration } = subject;
    const [commits, diff, own] = await Promise.all([
        readCommits(subject),
        git.diff(range.mergeBase, range.head, { files: "patch" }),
        ownConfiguration(git, range, options.configPath, configuration),
    ]);
    const factsOf = pathRules(configuration.value);
    const floorsOf = (files) => {
        const { domains, safetyClass } = joinFacts(files.map((file) => changedFile(file, factsOf)));
        return { domains, safetyClass, governanceEdits: governanceEdits(files, options.configPath), findings: [] };
    };
    const messages = new Map(commits.map((commit) => [commit.sha, parseMessage(commit.message)]));
    const declaredLevelOf = (commit) => messages.get(commit.sha)?.declared.riskLevel ?? null;
    const files = diff.map((file) => changedFile(file, factsOf));
    const { services, domains } = joinFacts(files);
    const risk = await assessRisk(git, {
        head: range.head,
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
        governanceEdits: governanceEdits(diff, options.configPath),
        commits: commits.map((commit, index) => {
            const changed = commit.files.map((file) => changedFile(file, factsOf));
            const facts = joinFacts(changed);
            const message = messages.get(commit.sha) ?? parseMessage(commit.message);
            const day = dayOf(commit.committer.time);
            const score = risk.commits[index];
            if (score === undefined)
                throw new Error(`No risk score for commit ${commit.sha}.`);
            return {
                commit,
                message,
                files: changed,
                services: facts.services,
                domains: facts.domains,
                codes: catalog.lookupAll(message.declared.codes, day),
                risk: score,
            };
        }),
        files,
        services,
        domains,
        squashedRisk: risk.squashed,
        serviceRisks: risk.parts,
        findings: FINDINGS,
        notEvaluated: read_change_notEvaluated(subject, risk.notEvaluated),
    };
}
/** The UTC day of a commit's time. Git takes any number as one; a day beyond the year 9999 has no such form and counts as its last. */
function dayOf(epochSeconds) {
    const LAST = 253_402_300_799;
    return new Date(Math.min(Math.max(epochSeconds, 0), LAST) * 1000).toISOString().slice(0, 10);
}
async function readCommits({ git, range }) {
    const commits = [];
    for await (const commit of git.log({
        base: range.mergeBase,
        head: range.head,
        order: "oldest",
        merges: "include",
        files: "patch",
    }))
        commits.push(commit);
    return commits;
}
function read_change_notEvaluated(subject, ofRisk) {
    const list = [...ofRisk, { what: "findings", reason: FINDINGS.reason }];
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

;// CONCATENATED MODULE: ./packages/change/lib/header.js

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
            .sort((a, b) => compare(a.name, b.name)),
        evaluatedAt: facts.evaluatedAt,
        notEvaluated: [...(facts.notEvaluated ?? [])],
    };
}
/** A change judged by its own copy of the configuration must be seen as such in the document. */
function ownRules({ configuration }) {
    return configuration.source === "head" && configuration.notice !== null ? [configuration.notice] : [];
}

;// CONCATENATED MODULE: ./packages/commits/lib/squash/pull-request.js
/** Longest title and description that GitHub stores. */
const pull_request_LONGEST = 262_144;
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
    return { number, title: title.slice(0, pull_request_LONGEST), body: typeof body === "string" ? body.slice(0, pull_request_LONGEST) : null };
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

;// CONCATENATED MODULE: ./packages/text/lib/budget.js
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

;// CONCATENATED MODULE: ./packages/commits/lib/diff-bytes.js

/** UTF-8 bytes of the added and removed lines of a diff with their markers, and of its paths; null when the patches were not read. */
function diffBytes(files) {
    let bytes = 0;
    for (const file of files) {
        if (file.hunks.length === 0 && !file.binary && file.additions + file.deletions > 0)
            return null;
        bytes += byteLength(file.path);
        for (const hunk of file.hunks)
            for (const lines of [hunk.removed, hunk.added])
                for (const line of lines)
                    bytes += byteLength(line) + 2;
    }
    return bytes;
}

// EXTERNAL MODULE: ./packages/text/lib/visible.js
var visible = __nccwpck_require__(3651);
;// CONCATENATED MODULE: ./packages/commits/lib/quote.js

/** Untrusted text inside a sentence: one visible line, in quotes, at most 160 bytes long. Sinks escape it for their markup. */
function quote(text) {
    return `"${shorten(text)}"`;
}
/** A line to paste, with untrusted text in it, between backquotes. */
function paste(line) {
    return `\`${shorten(line)}\``;
}
function shorten(text) {
    // Most of what is quoted is short and plain; thousands of findings are made per second.
    if (text.length <= quote_LONGEST && /^[ -~]*$/.test(text))
        return text;
    return truncate((0,visible/* oneLine */.T)(text.slice(0, 400)), quote_LONGEST);
}
/** Bytes. */
const quote_LONGEST = 160;

;// CONCATENATED MODULE: ./packages/commits/lib/rule.js
/** The answer of a rule that is kept. */
const rule_KEPT = [];

;// CONCATENATED MODULE: ./packages/commits/lib/rules/kind/fixup.js


const fixup = {
    id: "kind/fixup",
    severity: "error",
    description: "No `fixup!`, `squash!` or `amend!` commit lands: they are folded into their targets before.",
    needs: [],
    example: { bad: "fixup! feat: show allergies", good: "feat: show allergies", context: { kind: "fixup" } },
    check({ message: { header }, context }) {
        if (context.kind !== "fixup" || !FIXUP.test(header.text))
            return rule_KEPT;
        return [
            {
                message: `${quote(header.text)} is meant to be folded into another commit.`,
                hint: "Run `git rebase -i --autosquash <base>` and push again.",
                line: header.line,
            },
        ];
    },
};
/** What `git commit --fixup` and `--squash` write. */
const FIXUP = /^(fixup|squash|amend)! /;

;// CONCATENATED MODULE: ./packages/commits/lib/kind.js

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
const MERGE = /^Merge (branch|branches|pull request|remote-tracking branch|tag|commit) /;
const REVERT = /^(Revert|Reapply) "/;
const RELEASE = /^(v?\d{1,6}\.\d{1,6}\.\d{1,6}[\w.+-]{0,60}|[Rr]elease:? v?\d[\w.+-]{0,60}|[Bb]ump version\b.{0,200}|Version Packages|chore(\([\w-]{1,60}\))?: (release|bump version)\b.{0,200}|chore\(release\): .{0,200})( \(#\d{1,10}\))?$/;
const WEB_EDIT = /^(Update|Create|Delete|Rename) \S.{0,250}$|^(Add files via upload|Initial commit)$|^Apply suggestions? from (code review|@[\w-]{1,60})/;
/** How a commit came to be, from its parents, people and message; from the message alone when it is no commit yet. */
function kind_kindOf(message, commit) {
    const { text, type } = message.header;
    if (FIXUP.test(text))
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

;// CONCATENATED MODULE: ./packages/commits/lib/error.js

/** What can be wrong with how commit messages are asked to be judged. */
class CommitsError extends error/* ExpectedError */.Dh {
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/body/leading-blank.js

const leadingBlank = {
    id: "body/leading-blank",
    severity: "error",
    description: "An empty line separates the first line from the rest; without it git takes the whole paragraph for the title.",
    needs: [],
    example: {
        bad: "fix: round doses down\nDoses were rounded up.",
        good: "fix: round doses down\n\nDoses were rounded up.",
    },
    check({ message }) {
        if (message.body.length === 0 || message.bodyLine > message.header.line + 1)
            return rule_KEPT;
        return [
            {
                message: "The body follows the first line without an empty line between them.",
                hint: `Put an empty line before line ${message.bodyLine}.`,
                line: message.bodyLine,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/body/max-line-length.js
const max_line_length_URL = /[a-z]:\/\//;
const maxLineLength = {
    id: "body/max-line-length",
    severity: "warning",
    description: "A line of the body has at most `commit.body-max-line-length` characters (default 200); lines with a URL may be longer.",
    needs: [],
    example: {
        bad: `fix: round doses down\n\n${"Doses were rounded up. ".repeat(10)}`,
        good: "fix: round doses down\n\nDoses were rounded up.",
    },
    check({ message, context }) {
        const limit = context.configuration.commit["body-max-line-length"];
        const problems = [];
        message.body.forEach((line, index) => {
            if (line.length <= limit || max_line_length_URL.test(line))
                return;
            problems.push({
                message: `Line ${message.bodyLine + index} has ${line.length} characters; at most ${limit} are allowed.`,
                hint: "Break the line.",
                line: message.bodyLine + index,
            });
        });
        return problems;
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/breaking/described.js


const described = {
    id: "breaking/described",
    severity: "warning",
    description: "A header marked with `!` comes with a BREAKING-CHANGE trailer that says what breaks and how to migrate.",
    needs: [],
    example: {
        bad: "feat!: require a patient id\n",
        good: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send the id as a header\n",
    },
    check({ message: { header }, declarations }) {
        if (!header.breaking || declarations.some((each) => each.canonical === "BREAKING-CHANGE"))
            return rule_KEPT;
        return [
            {
                message: 'The header is marked as breaking by "!", but nothing says what breaks.',
                hint: `Add to the last paragraph: ${paste("BREAKING-CHANGE: <what breaks and how to migrate>")}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/breaking/marked.js


const marked = {
    id: "breaking/marked",
    severity: "warning",
    description: "A message with a BREAKING-CHANGE trailer, or of the type `breaking`, has `!` in its header.",
    needs: [],
    example: {
        bad: "feat: require a patient id\n\nBREAKING-CHANGE: clients send the id as a header\n",
        good: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send the id as a header\n",
    },
    check({ message: { header, breaking } }) {
        if (!header.conventional || header.breaking || !(breaking || header.type === "breaking"))
            return rule_KEPT;
        const scope = header.scope === null ? "" : `(${header.scope})`;
        return [
            {
                message: 'The change is breaking, but its header is not marked with "!".',
                hint: `Write ${paste(`${header.type}${scope}!: ${header.subject}`)}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/codes/lines-of-codes.js

/** The line at which each code stands first in a COMPLIANCE trailer. */
function linesOfCodes(declarations) {
    const lines = new Map();
    for (const { canonical, value, line } of declarations)
        if (canonical === "COMPLIANCE")
            for (const code of trailerTable.COMPLIANCE.read(value) ?? [])
                if (!lines.has(code))
                    lines.set(code, line);
    return lines;
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/codes/superseded.js



const superseded = {
    id: "codes/superseded",
    severity: "warning",
    description: "Codes in COMPLIANCE are in force at the commit's date; a superseded one is shown with its successor.",
    needs: ["codes"],
    example: {
        bad: "feat: store tokens\n\nCOMPLIANCE: PCI-DSS-3.2.1\n",
        good: "feat: store tokens\n\nCOMPLIANCE: PCI-DSS-4.0.1\n",
    },
    check({ declarations, context: { codes } }) {
        if (!codes?.some((code) => code.verdict === "superseded"))
            return rule_KEPT;
        const lines = linesOfCodes(declarations);
        return codes
            .filter((code) => code.verdict === "superseded")
            .map((code) => ({
            message: `The control code ${quote(code.raw)} is no longer in force at the commit's date.`,
            hint: code.suggestions.length === 0
                ? "It has no successor; name the control that applies now."
                : `Write its successor ${code.suggestions.map(paste).join(" or ")}.`,
            line: lines.get(code.raw) ?? null,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/codes/unknown.js



const unknown_unknown = {
    id: "codes/unknown",
    severity: "error",
    description: "Every code in COMPLIANCE is in the catalog of controls.",
    needs: ["codes"],
    example: {
        bad: "feat: log access\n\nCOMPLIANCE: HIPAA:164.321(b)\n",
        good: "feat: log access\n\nCOMPLIANCE: HIPAA:164.312(b)\n",
    },
    check({ declarations, context: { codes } }) {
        if (!codes?.some((code) => code.verdict === "unknown"))
            return rule_KEPT;
        const lines = linesOfCodes(declarations);
        return codes
            .filter((code) => code.verdict === "unknown")
            .map((code) => ({
            message: `The control code ${quote(code.raw)} is not in the catalog.`,
            hint: code.suggestions.length === 0
                ? `Write a code such as ${paste("HIPAA:164.312(b)")}, ${paste("PART11:11.10(e)")}, ${paste("SOX:404")} or ${paste("PCI:3")}.`
                : `Did you mean ${code.suggestions.map(paste).join(" or ")}?`,
            line: lines.get(code.raw) ?? null,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/subject-empty.js


const subjectEmpty = {
    id: "header/subject-empty",
    severity: "error",
    description: "Something follows the colon of the first line.",
    needs: [],
    example: { bad: "fix(api):", good: "fix(api): answer 404 for an unknown patient" },
    check({ message: { header } }) {
        if (!isSubjectEmpty(header))
            return rule_KEPT;
        return [
            {
                message: "Nothing follows the colon of the first line.",
                hint: `Say what changes: ${paste(`${header.text.trim()} <what changes>`)}.`,
                line: header.line,
            },
        ];
    },
};
/** Whether a header is conventional but for its missing subject. */
function isSubjectEmpty(header) {
    return !header.conventional && /^[A-Za-z][\w-]*(\([^()]+\))?!?:\s*$/.test(header.text);
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/suggest-header.js

/** Verbs that people start a line with, and the type that they mean. */
const TYPE_OF_VERB = {
    add: "feat",
    added: "feat",
    adds: "feat",
    implement: "feat",
    implemented: "feat",
    introduce: "feat",
    support: "feat",
    fix: "fix",
    fixed: "fix",
    fixes: "fix",
    bugfix: "fix",
    hotfix: "fix",
    repair: "fix",
    correct: "fix",
    document: "docs",
    doc: "docs",
    readme: "docs",
    test: "test",
    tests: "test",
    refactor: "refactor",
    refactored: "refactor",
    rename: "refactor",
    clean: "refactor",
    cleanup: "refactor",
    remove: "refactor",
    bump: "build",
    upgrade: "build",
    optimise: "perf",
    optimize: "perf",
    speed: "perf",
    encrypt: "security",
    secure: "security",
};
// A type or something like one, a scope, "!", and a colon that is missing, misplaced or without a space.
const NEARLY = /^([A-Za-z][\w-]{0,30})\s{0,3}(\([^()]{1,60}\))?\s{0,3}(!?)\s{0,3}:\s*(\S.*)$/;
/** A conventional header as near as possible to a line that is none: mended where it nearly is one, else with a type guessed from its first word. */
function suggestHeader(text, types) {
    const line = text.slice(0, 200).trim();
    const match = NEARLY.exec(line);
    const [type] = match === null ? [] : nearest(match[1] ?? "", types);
    if (match !== null && type !== undefined)
        return `${type}${match[2] ?? ""}${match[3] ?? ""}: ${match[4] ?? ""}`;
    const guessed = TYPE_OF_VERB[/^[A-Za-z]*/.exec(line)?.[0].toLowerCase() ?? ""];
    const usable = guessed !== undefined && types.includes(guessed) ? guessed : (types[0] ?? "feat");
    return `${usable}: ${line === "" ? "say what changes" : lowerFirst(line)}`;
}
/** "Fixed the login" -> "fixed the login"; "AES", "I" and "iOS" stay. */
function lowerFirst(text) {
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/conventional.js




const conventional = {
    id: "header/conventional",
    severity: "error",
    description: "The first line is `type(scope)!: subject` as Conventional Commits 1.0.0 says; scope and `!` may be absent.",
    needs: [],
    example: { bad: "Fixed the login", good: "fix: keep the session after a login" },
    check({ message: { header }, context }) {
        if (header.conventional || isSubjectEmpty(header))
            return rule_KEPT;
        const { types } = context.configuration.commit;
        return [
            {
                message: header.text === ""
                    ? "The message is empty."
                    : `The first line ${quote(header.text)} is not "type(scope): subject" (Conventional Commits 1.0.0).`,
                hint: `Write it as ${paste(suggestHeader(header.text, types))}; types: ${types.join(", ")}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/max-length.js

const maxLength = {
    id: "header/max-length",
    severity: "error",
    description: "The first line has at most `commit.header-max-length` characters (default 100).",
    needs: [],
    example: {
        bad: "fix: keep the session of a user who logs in again while a former session of the same user is still open somewhere",
        good: "fix: keep the session of a user who logs in twice",
    },
    check({ message: { header }, context }) {
        const limit = context.configuration.commit["header-max-length"];
        if (header.text.length <= limit)
            return rule_KEPT;
        return [
            {
                message: `The first line has ${header.text.length} characters; at most ${limit} are allowed.`,
                hint: "Shorten it, and move the details to the body after an empty line.",
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/scope-enum.js



const scopeEnum = {
    id: "header/scope-enum",
    severity: "error",
    description: "Each scope (several are separated by commas) is one of `commit.scopes`; an empty list allows any.",
    needs: [],
    example: { bad: "feat(any,where): show allergies", good: "feat(anywhere): show allergies" },
    check({ message: { header }, context }) {
        const { scopes } = context.configuration.commit;
        if (scopes.length === 0 || header.scope === null)
            return rule_KEPT;
        return header.scope
            .split(",")
            .map((scope) => scope.trim())
            .filter((scope) => !scopes.includes(scope))
            .map((scope) => {
            const [near] = nearest(scope, scopes);
            return {
                message: `The scope ${quote(scope)} is not one of: ${scopes.join(", ")}.`,
                hint: near === undefined ? `Use one of: ${scopes.join(", ")}.` : `Write the scope as ${paste(near)}.`,
                line: header.line,
            };
        });
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/subject-case.js



const subjectCase = {
    id: "header/subject-case",
    severity: "warning",
    description: "The subject starts in lower case; names and abbreviations such as AES may stay.",
    needs: [],
    example: { bad: "feat: Show allergies", good: "feat: show allergies" },
    check({ message: { header } }) {
        const { subject } = header;
        if (subject === null || lowerFirst(subject) === subject)
            return rule_KEPT;
        const prefix = header.text.slice(0, header.text.length - subject.length);
        return [
            {
                message: `The subject ${quote(subject)} starts with a capital letter.`,
                hint: `Write ${paste(prefix + lowerFirst(subject))}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/subject-full-stop.js


const subjectFullStop = {
    id: "header/subject-full-stop",
    severity: "error",
    description: "The first line does not end with a full stop.",
    needs: [],
    example: { bad: "fix: round doses down.", good: "fix: round doses down" },
    check({ message: { header } }) {
        if (header.subject === null || !header.text.endsWith(".") || header.text.endsWith("..."))
            return rule_KEPT;
        return [
            {
                message: "The first line ends with a full stop.",
                hint: `Write ${paste(header.text.slice(0, -1))}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/header/type-enum.js



const typeEnum = {
    id: "header/type-enum",
    severity: "error",
    description: "The type is one of `commit.types`, in lower case as listed there.",
    needs: [],
    example: { bad: "feta: show allergies", good: "feat: show allergies" },
    check({ message: { header }, context }) {
        const { types } = context.configuration.commit;
        if (header.type === null || types.includes(header.type))
            return rule_KEPT;
        const rest = header.text.slice(header.type.length);
        const [type] = nearest(header.type, types);
        return [
            {
                message: `The type ${quote(header.type)} is not one of: ${types.join(", ")}.`,
                hint: type === undefined ? `Use one of: ${types.join(", ")}.` : `Write ${paste(`${type}${rest}`)}.`,
                line: header.line,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/kind/revert-names-commit.js


const revert_names_commit_SHA = /\b[0-9a-f]{7,64}\b/;
const BY_TEXT = /\b[Rr]everts? (?:commits? )?[0-9a-f]{7,64}\b/;
const BY_PULL_REQUEST = /\b[Rr]everts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,10}\b/;
const revertNamesCommit = {
    id: "kind/revert-names-commit",
    severity: "error",
    description: "A revert names the commit that it reverts, as `git revert` writes it or in a trailer Reverts or Refs. GitHub's Revert button names a pull request instead: a warning.",
    needs: [],
    example: {
        bad: 'Revert "feat: show allergies"\n',
        good: 'Revert "feat: show allergies"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n',
        context: { kind: "revert" },
    },
    check({ message, context }) {
        if (context.kind !== "revert" || namesCommit(message))
            return rule_KEPT;
        const named = message.body.some((line) => BY_PULL_REQUEST.test(line));
        return [
            {
                message: named
                    ? "The revert names a pull request, not the commit that it reverts."
                    : "The revert does not say which commit it reverts.",
                hint: `Add to the body: ${paste("This reverts commit <full sha>.")}.`,
                line: null,
                ...(named ? { severity: "warning" } : {}),
            },
        ];
    },
};
function namesCommit(message) {
    return (message.body.some((line) => BY_TEXT.test(line)) ||
        [...message.trailers, ...message.footers].some(({ key, value }) => /^(reverts|refs)$/i.test(key) && revert_names_commit_SHA.test(value.slice(0, 1000))));
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/risk/declared-too-low.js



const declaredTooLow = {
    id: "risk/declared-too-low",
    severity: "error",
    description: "RISK-LEVEL is not below the level that risk-score computes from the diff and its history.",
    needs: ["risk"],
    example: {
        bad: "fix: rotate keys\n\nRISK-LEVEL: low\n",
        good: "fix: rotate keys\n\nRISK-LEVEL: medium\n",
        context: { computedLevel: "medium" },
    },
    check({ message, declarations, context: { computedLevel } }) {
        const { riskLevel } = message.declared;
        if (riskLevel === null || computedLevel === null || compareLevels(riskLevel, computedLevel) >= 0)
            return rule_KEPT;
        return [
            {
                message: `RISK-LEVEL says ${riskLevel}, but the computed level is ${computedLevel}.`,
                hint: `Write ${paste(`RISK-LEVEL: ${computedLevel}`)}, or make the change smaller.`,
                line: declarations.find((each) => each.canonical === "RISK-LEVEL")?.line ?? null,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/size/tokens.js


/** UTF-8 bytes of one token of a language model: a cautious estimate for source code. */
const BYTES_PER_TOKEN = 3;
const tokens = {
    id: "size/tokens",
    severity: "warning",
    description: "Message and diff fit the review budget `commit.review-tokens` (default 8192 tokens, estimated as UTF-8 bytes / 3): more is not reviewed well by people or models.",
    needs: ["diff"],
    example: {
        bad: "feat: show allergies in the list of patients",
        good: "feat: show allergies",
        context: { diffBytes: 8192 * BYTES_PER_TOKEN - 30 },
    },
    check({ message, context: { diffBytes, configuration } }) {
        if (diffBytes === null)
            return rule_KEPT;
        const budget = configuration.commit["review-tokens"];
        const estimate = Math.ceil((byteLength(message.raw) + diffBytes) / BYTES_PER_TOKEN);
        if (estimate <= budget)
            return rule_KEPT;
        return [
            {
                message: `Message and diff are about ${estimate} tokens; the review budget is ${budget}.`,
                hint: "Split the commit into steps that each make sense alone (`git rebase -i`, `git add -p`).",
                line: null,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/squash/carried.js

/** The trailers of some commits as one message must have them: the highest of ordered words, the union of lists; unreadable values are left out. */
function carriedTrailers(messages) {
    const all = messages.flatMap((message) => message.declarations);
    return trailerNames.flatMap((name) => {
        const value = combined(name, all);
        return value === null ? [] : [{ name, value }];
    });
}
/** Whether a message says at least what a carried trailer says, where git sees it. */
function isCarried(trailer, found) {
    const visible = found.filter((each) => each.visible || each.key === "BREAKING CHANGE");
    const value = combined(trailer.name, visible);
    if (value === null)
        return false;
    const { words } = trailerSpec(trailer.name);
    if (words.length > 0)
        return words.indexOf(value) >= words.indexOf(trailer.value);
    // Prose may be put in other words when commits are joined; that it is there must do.
    if (trailer.name === "BREAKING-CHANGE")
        return true;
    const given = new Set(carried_items(value));
    return carried_items(trailer.value).every((item) => given.has(item));
}
function combined(name, all) {
    const { read, words } = trailerSpec(name);
    const values = all
        .filter((each) => each.canonical === name)
        .map((each) => read(each.value))
        .filter((value) => value !== null);
    if (values.length === 0)
        return null;
    if (words.length > 0)
        return words.findLast((word) => values.some((value) => String(value) === word)) ?? null;
    const separator = name === "BREAKING-CHANGE" ? "; " : ", ";
    return [...new Set(values.flat().map(String))].join(separator);
}
function carried_items(value) {
    return value.split(", ");
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/squash/trailers-kept.js



const trailersKept = {
    id: "squash/trailers-kept",
    severity: "error",
    description: "The message that a squash merge lands keeps the trailers of its commits: flags and the highest of ordered values, all items of lists.",
    needs: [],
    example: {
        bad: "feat: show allergies (#12)\n",
        good: "feat: show allergies (#12)\n\nRISK-LEVEL: medium\n",
        context: { carried: [{ name: "RISK-LEVEL", value: "medium" }] },
    },
    check({ declarations, context: { carried } }) {
        if (carried === null)
            return rule_KEPT;
        return carried
            .filter((trailer) => !isCarried(trailer, declarations))
            .map((trailer) => ({
            message: `The commits say ${trailer.name}, but the squash message would not.`,
            hint: `Add to the last paragraph of the pull request's description or of the merge dialog: ${paste(`${trailer.name}: ${trailer.value}`)}.`,
            line: null,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/canonical-key.js

const canonical_key_canonicalKey = {
    id: "trailers/canonical-key",
    severity: "warning",
    description: "Our trailers are spelled as in the table; other spellings are read, but git and other tools do not know them. `BREAKING CHANGE` may stay.",
    needs: [],
    example: { bad: "feat: show allergies\n\nRISK_LEVEL: low\n", good: "feat: show allergies\n\nRISK-LEVEL: low\n" },
    check({ declarations }) {
        return declarations
            .filter(({ key, canonical }) => key.toLowerCase() !== canonical.toLowerCase() && key !== "BREAKING CHANGE")
            .map(({ key, canonical, value, line }) => ({
            message: `${quote(key)} is an old spelling of ${canonical}.`,
            hint: `Write ${paste(`${canonical}: ${value}`)}.`,
            line,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/cardinality.js



const cardinality = {
    id: "trailers/cardinality",
    severity: "error",
    description: "A trailer with one value is not given twice with different values, under whatever spelling.",
    needs: [],
    example: {
        bad: "feat: show allergies\n\nRISK-LEVEL: low\nRisk-Level: high\n",
        good: "feat: show allergies\n\nRISK-LEVEL: high\n",
    },
    check({ declarations }) {
        if (declarations.length < 2)
            return rule_KEPT;
        const firsts = new Map();
        const problems = [];
        for (const each of declarations) {
            const { canonical } = each;
            if (trailerTable[canonical].list)
                continue;
            const first = firsts.get(canonical);
            if (first === undefined)
                firsts.set(canonical, each);
            else if (first.value.toLowerCase() !== each.value.toLowerCase())
                problems.push({
                    message: `${canonical} is given twice: ${quote(first.value)} at line ${first.line} and ${quote(each.value)} at line ${each.line}.`,
                    hint: `Keep one of ${paste(`${canonical}: ${first.value}`)} and ${paste(`${canonical}: ${each.value}`)}.`,
                    line: each.line,
                });
        }
        return problems;
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/clinical-impact.js


const clinicalImpact = {
    id: "trailers/clinical-impact",
    severity: "error",
    description: "A breaking change in a regulated path says in CLINICAL-IMPACT what it may mean for patients.",
    needs: ["domains"],
    example: {
        bad: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send it as a header\n",
        good: "feat!: require a patient id\n\nBREAKING-CHANGE: clients send it as a header\nCLINICAL-IMPACT: low\n",
        context: { domains: ["phi"] },
    },
    check({ message, declarations, context: { domains, configuration } }) {
        if (!message.breaking || domains === null || domains.length === 0)
            return rule_KEPT;
        if (declarations.some((each) => each.canonical === "CLINICAL-IMPACT"))
            return rule_KEPT;
        // Where the domain itself demands the trailer, trailers/required-by-domain has said so.
        if (domains.some((domain) => configuration.commit.trailers[domain].includes("CLINICAL-IMPACT")))
            return rule_KEPT;
        return [
            {
                message: `The change is breaking and touches ${domains.join(" and ")}, but CLINICAL-IMPACT is missing.`,
                hint: `Add to the last paragraph: ${paste("CLINICAL-IMPACT: <none, low, moderate, high or critical>")}.`,
                line: null,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/clinical-review.js

const clinicalReview = {
    id: "trailers/clinical-review",
    severity: "error",
    description: "CLINICAL-IMPACT does not leave the clinical review open (the older spelling REQUIRES_CLINICAL_REVIEW, which counts as high).",
    needs: [],
    example: {
        bad: "fix: round doses\n\nCLINICAL-IMPACT: REQUIRES_CLINICAL_REVIEW\n",
        good: "fix: round doses\n\nCLINICAL-IMPACT: high\n",
    },
    check({ declarations }) {
        return declarations
            .filter(({ canonical, value }) => canonical === "CLINICAL-IMPACT" && /^requires_clinical_review$/i.test(value))
            .map(({ line }) => ({
            message: "CLINICAL-IMPACT says that a clinical review is still required.",
            hint: `After the review write its result, for example ${paste("CLINICAL-IMPACT: high")}.`,
            line,
        }));
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/domain-flag.js


const FLAGS = [
    domain_flag_flag("phi", "HIPAA-ADMIN", "hipaaAdmin"),
    domain_flag_flag("device", "FDA-SOFTWARE", "fdaSoftware"),
    domain_flag_flag("financial", "SOX-FINANCIAL", "soxFinancial"),
];
const domainFlag = {
    id: "trailers/domain-flag",
    severity: "error",
    description: "HIPAA-ADMIN, FDA-SOFTWARE and SOX-FINANCIAL do not say false where the change touches their domain.",
    needs: ["domains"],
    example: {
        bad: "feat: export records\n\nHIPAA-ADMIN: false\n",
        good: "feat: export records\n\nHIPAA-ADMIN: true\n",
        context: { domains: ["phi"] },
    },
    check({ message, declarations, context: { domains } }) {
        if (domains === null || domains.length === 0)
            return rule_KEPT;
        return FLAGS.filter(({ domain, read }) => domains.includes(domain) && read(message.declared) === false).map(({ domain, name }) => ({
            message: `${name} says false, but the change touches ${domain}.`,
            hint: `Write ${paste(`${name}: true`)}.`,
            line: declarations.find((each) => each.canonical === name)?.line ?? null,
        }));
    },
};
function domain_flag_flag(domain, name, field) {
    return { domain, name, read: (declared) => declared[field] };
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/evidence.js


const evidence = {
    id: "trailers/evidence",
    severity: "error",
    description: "A change in the domain financial that names SOX codes says in Evidence where its evidence is kept.",
    needs: ["domains", "codes"],
    example: {
        bad: "feat: charge in cents\n\nCOMPLIANCE: SOX-404\n",
        good: "feat: charge in cents\n\nCOMPLIANCE: SOX-404\nEvidence: https://evidence.example.org/CHG-1234\n",
        context: { domains: ["financial"] },
    },
    check({ declarations, context: { domains, codes } }) {
        if (!domains?.includes("financial"))
            return rule_KEPT;
        const sox = codes?.find((code) => code.canonical?.startsWith("SOX:"));
        if (sox === undefined || declarations.some((each) => each.canonical === "Evidence"))
            return rule_KEPT;
        return [
            {
                message: `The message names ${sox.canonical} for a financial change, but not where the evidence is kept.`,
                hint: `Add to the last paragraph: ${paste("Evidence: <URI of the change record>")}.`,
                line: null,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/git-visible.js



const gitVisible = {
    id: "trailers/git-visible",
    severity: "error",
    description: "git itself (`git interpret-trailers --parse`) sees every trailer of ours that it could: they stand in the last paragraph, after an empty line, among trailers only.",
    needs: [],
    example: {
        bad: "feat: show allergies\n\nRISK-LEVEL: low\nCLINICAL_IMPACT: low\nBREAKING CHANGE: the list is sorted\n",
        good: "feat: show allergies\n\nBREAKING CHANGE: the list is sorted\n\nRISK-LEVEL: low\nCLINICAL-IMPACT: low\n",
    },
    check(input) {
        const [first, ...others] = [...unseenByGit(input.declarations), ...unseenByBoth(input)];
        if (first === undefined)
            return rule_KEPT;
        const keys = [...new Set([first, ...others].map((each) => each.key))].slice(0, 10).join(", ");
        return [git_visible_explain(splitLines(input.message.raw), first.line - 1, keys)];
    },
};
/** Trailers that only Conventional Commits sees, though their keys are legal for git. */
function unseenByGit(declarations) {
    return declarations.filter((each) => !each.visible && /^[A-Za-z0-9-]+$/.test(each.key));
}
/** Lines of the body that are clearly meant as trailers of ours; keys that are words of prose too ("Evidence") do not count. */
function unseenByBoth({ message }) {
    const unseen = [];
    message.body.forEach((line, index) => {
        const colon = line.indexOf(":");
        if (colon < 1 || colon > 30)
            return;
        const key = line.slice(0, colon);
        if (/[-_]/.test(key) && trailerName(key) !== undefined)
            unseen.push({ key, line: message.bodyLine + index });
    });
    return unseen;
}
/** Why git does not see the trailer at `index`, and what to do about it. */
function git_visible_explain(lines, index, keys) {
    let start = index;
    while (start > 0 && !isBlank(lines[start - 1]))
        start--;
    let end = index + 1;
    while (end < lines.length && !isBlank(lines[end]))
        end++;
    const after = lines.findIndex((line, at) => at >= end && !isBlank(line) && !line.startsWith("#"));
    if (after >= 0)
        return {
            message: `git does not see ${keys}: it reads trailers only in the last paragraph, and line ${after + 1} follows (${quote(lines[after])}).`,
            hint: `Move the trailers to the end of the message, in one paragraph after an empty line.`,
            line: index + 1,
        };
    const offender = nonTrailerLine(lines, start, end);
    const isTitle = lines.slice(0, start).every(isBlank);
    if (offender === undefined || isTitle)
        return {
            message: `git does not see ${keys}: no empty line stands before line ${index + 1}.`,
            hint: `Put an empty line before line ${index + 1}.`,
            line: index + 1,
        };
    const text = lines[offender];
    return {
        message: `git does not see ${keys}: line ${offender + 1} (${quote(text)}) is no trailer, and one such line in the last paragraph hides them all.`,
        hint: mend(text, offender, index),
        line: offender + 1,
    };
}
function mend(text, offender, index) {
    const colon = text.indexOf(":");
    const name = trailerName(text.slice(0, Math.max(0, colon)));
    if (name !== undefined)
        return `Write line ${offender + 1} as ${paste(`${name}:${text.slice(colon + 1)}`)}.`;
    return offender < index
        ? `Put an empty line before line ${index + 1}, so that only trailers stand in the last paragraph.`
        : `Move line ${offender + 1} to a paragraph of its own above the trailers.`;
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/required-by-domain.js



const requiredByDomain = {
    id: "trailers/required-by-domain",
    severity: "error",
    description: "A change in a regulated domain has the trailers that `commit.trailers` lists for the domain.",
    needs: ["domains"],
    example: {
        bad: "feat: charge in cents\n",
        good: "feat: charge in cents\n\nSOX-FINANCIAL: true\nCOMPLIANCE: SOX-404\nRISK-LEVEL: medium\n",
        context: { domains: ["financial"], services: ["payment-gateway"] },
    },
    check(input) {
        const { domains, configuration, kind, carried } = input.context;
        if (domains === null || domains.length === 0)
            return rule_KEPT;
        const where = `the last paragraph${kind === "bot" && carried === null ? ", by amending the bot's commit" : ""}`;
        const missing = requirements(configuration, domains).filter((required) => !isGiven(required, input));
        return missing.map(({ name, because }) => ({
            message: `The trailer ${name} is missing; the change touches ${touched(because, input.context)}.`,
            hint: `Add to ${where}: ${paste(`${name}: ${blank(name, input.context)}`)}.`,
            line: null,
        }));
    },
};
const required_by_domain_known = new WeakMap();
/** The trailers that some domains require together, worked out once per configuration. */
function requirements(configuration, domains) {
    let byDomains = required_by_domain_known.get(configuration);
    if (byDomains === undefined) {
        byDomains = new Map();
        required_by_domain_known.set(configuration, byDomains);
    }
    const key = domains.join();
    let found = byDomains.get(key);
    if (found === undefined) {
        const because = new Map();
        for (const domain of domains)
            for (const written of configuration.commit.trailers[domain]) {
                const name = trailerName(written) ?? written;
                because.set(name, [...(because.get(name) ?? []), domain]);
            }
        found = [...because].map(([name, list]) => ({ name, ours: trailerName(name) !== undefined, because: list }));
        byDomains.set(key, found);
    }
    return found;
}
function isGiven({ name, ours }, { declarations, message, context }) {
    // A squash message that lacks what its commits have is told so by squash/trailers-kept, with the value.
    if (context.carried?.some((carried) => carried.name === name))
        return true;
    if (ours)
        return declarations.some((each) => each.canonical === name);
    const key = name.toLowerCase();
    return [...message.trailers, ...message.footers].some((each) => each.key.toLowerCase() === key);
}
function touched(domains, { services }) {
    return `${domains.join(" and ")}${services.length === 0 ? "" : ` (${services.slice(0, 5).join(", ")})`}`;
}
/** What is known is filled in, the rest is a marked blank: never invented. */
function blank(name, { computedLevel }) {
    if (name === "RISK-LEVEL" && computedLevel !== null)
        return computedLevel;
    if (["HIPAA-ADMIN", "FDA-SOFTWARE", "SOX-FINANCIAL"].includes(name))
        return "true";
    const spec = trailerTable[name];
    return spec === undefined ? "<value>" : `<${spec.expects}>`;
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/reviewers.js



const reviewers = {
    id: "trailers/reviewers",
    severity: "error",
    description: "A change of high or critical risk, declared or computed, names reviewers in SUGGESTED-REVIEWERS. What a tool wrote (merges, bots, releases, web edits) must only in a regulated path; where no services are configured it is a warning.",
    needs: ["risk"],
    example: {
        bad: "security: encrypt tokens\n\nRISK-LEVEL: high\n",
        good: "security: encrypt tokens\n\nRISK-LEVEL: high\nSUGGESTED-REVIEWERS: @acme/security\n",
        context: { domains: [] },
    },
    check({ message, declarations, context }) {
        const level = reviewers_highest(message.declared.riskLevel, context.computedLevel);
        if (level === null || compareLevels(level, "high") < 0)
            return rule_KEPT;
        if (declarations.some((each) => each.canonical === "SUGGESTED-REVIEWERS"))
            return rule_KEPT;
        const { domains, kind } = context;
        // A bot cannot name reviewers, and a repository without configuration has not agreed to: neither may be red on day one.
        if (reviewers_WRITTEN_BY_A_TOOL.includes(kind) && !domains?.length)
            return rule_KEPT;
        const teams = suggested(context.configuration.approvals, level);
        return [
            {
                message: `The risk is ${level}, but the message suggests no reviewers.`,
                hint: `Add to the last paragraph: ${paste(`SUGGESTED-REVIEWERS: ${teams}`)}.`,
                line: null,
                ...(domains === null ? { severity: "warning" } : {}),
            },
        ];
    },
};
const reviewers_WRITTEN_BY_A_TOOL = ["merge", "release", "bot", "web-edit"];
function reviewers_highest(a, b) {
    return a === null || b === null ? (a ?? b) : nouns_maxLevel(a, b);
}
/** The people and teams of the roles that must approve at this level, or a blank where none is configured. */
function suggested(approvals, level) {
    const people = approvals.required[level].flatMap((role) => approvals.roles[role] ?? []);
    return people.length === 0 ? "<@user or @org/team>" : [...new Set(people)].slice(0, 5).join(", ");
}

;// CONCATENATED MODULE: ./packages/commits/lib/rules/trailers/values.js


const values = {
    id: "trailers/values",
    severity: "error",
    description: "Our trailers have values that they can have: words of their list, users, codes, a URI.",
    needs: [],
    example: {
        bad: "feat: show allergies\n\nRISK-LEVEL: middling\n",
        good: "feat: show allergies\n\nRISK-LEVEL: medium\n",
    },
    check({ declarations }) {
        return declarations
            .filter(({ canonical, value }) => trailerTable[canonical].read(value) === null)
            .map(({ canonical, value, line }) => {
            const { expects, words, example } = trailerTable[canonical];
            const lines = (words.length === 0 ? [example] : words).map((word) => paste(`${canonical}: ${word}`));
            return {
                message: `${canonical} says ${quote(value)}; expected ${expects}.`,
                hint: words.length === 0 ? `Write for example ${lines[0]}.` : `Write one of ${lines.join(", ")}.`,
                line,
            };
        });
    },
};

;// CONCATENATED MODULE: ./packages/commits/lib/rules.js




























/** Every rule, in the order in which findings are shown. */
const rules = [
    fixup,
    revertNamesCommit,
    conventional,
    subjectEmpty,
    typeEnum,
    scopeEnum,
    subjectCase,
    subjectFullStop,
    maxLength,
    leadingBlank,
    maxLineLength,
    gitVisible,
    values,
    cardinality,
    canonical_key_canonicalKey,
    requiredByDomain,
    domainFlag,
    reviewers,
    evidence,
    clinicalImpact,
    clinicalReview,
    unknown_unknown,
    superseded,
    marked,
    described,
    declaredTooLow,
    tokens,
    trailersKept,
];

;// CONCATENATED MODULE: ./packages/commits/lib/active-rules.js





const active_rules_known = new WeakMap();
/**
 * The rules that apply to messages of a kind under a configuration, worked out once for both.
 *
 * @throws CommitsError when the configuration names a rule that does not exist
 */
function activeRules(configuration, kind) {
    let byKind = active_rules_known.get(configuration);
    if (byKind === undefined) {
        refuseUnknown(configuration);
        byKind = new Map();
        active_rules_known.set(configuration, byKind);
    }
    let active = byKind.get(kind);
    if (active === undefined) {
        active = active_rules_select(configuration, kind);
        byKind.set(kind, active);
    }
    return active;
}
function active_rules_select(configuration, kind) {
    const exempt = exemptions(configuration, kind);
    return rules.flatMap((rule) => {
        const configured = configuration.commit.rules[rule.id];
        if (configured === "off" || exempt.includes(rule.id.slice(0, rule.id.indexOf("/"))))
            return [];
        return [{ rule, configured }];
    });
}
/** A fixup is excused from everything else because it is refused; where the configuration lets it land, it is judged. */
function exemptions({ commit }, kind) {
    const lands = (commit.rules[fixup.id] ?? fixup.severity) !== "error";
    return kind === "fixup" && lands ? WRITTEN_BY_A_TOOL : kindRules[kind].exempt;
}
function refuseUnknown(configuration) {
    const ids = rules.map((rule) => rule.id);
    for (const id of Object.keys(configuration.commit.rules)) {
        if (ids.includes(id))
            continue;
        const [near] = nearest(id, ids);
        throw new CommitsError("unknown-rule", "user", `The configuration's commit.rules names "${id}", which is no rule${near === undefined ? "" : `; did you mean "${near}"`}? The rules are: ${ids.join(", ")}.`);
    }
}

;// CONCATENATED MODULE: ./packages/commits/lib/lint-message.js

/** Findings that one rule shows for one message; the rest is counted. */
const SHOWN = 20;
/** What is wrong with a message, by every rule that applies to it. What the context leaves unknown is not judged. */
function lintMessage(message, context) {
    const input = { message, declarations: message.declarations, context };
    const findings = [];
    for (const { rule, configured } of activeRules(context.configuration, context.kind)) {
        const problems = rule.check(input);
        if (problems.length === 0)
            continue;
        for (const { message, hint, line, severity } of problems.length > SHOWN ? problems.slice(0, SHOWN) : problems)
            findings.push({ rule: rule.id, severity: configured ?? severity ?? rule.severity, message, hint, line });
        if (problems.length > SHOWN)
            findings.push({
                rule: rule.id,
                severity: configured ?? rule.severity,
                message: `The same is wrong at ${problems.length - SHOWN} more places.`,
                hint: "Mend them in the same way.",
                line: problems[SHOWN]?.line ?? null,
            });
    }
    return findings;
}

;// CONCATENATED MODULE: ./packages/commits/lib/readings.js
/** Whether git and Conventional Commits read the same trailers of ours. `BREAKING CHANGE`, which git cannot read, may be a footer only. */
function readingsAgree(message) {
    const inFooters = new Set(message.footers.map((footer) => footer.line));
    return message.declarations.every((each) => each.visible ? inFooters.has(each.line) : each.key === "BREAKING CHANGE");
}

;// CONCATENATED MODULE: ./packages/commits/lib/squash/compose.js
/**
 * The message that GitHub's "Squash and merge" proposes. Its author is taken to be the author of the first commit; other authors and
 * the commits' co-authors follow as `Co-authored-by`, behind a line of dashes when there is a text. That paragraph is then the last
 * one, and the only one in which git sees trailers.
 */
function composeSquash(pullRequest, commits, settings) {
    const [only] = commits;
    const single = commits.length === 1 ? only : undefined;
    const useCommit = settings.title === "COMMIT_OR_PR_TITLE" && single !== undefined;
    const title = useCommit ? single.message.header.text : pullRequest.title;
    const number = `(#${pullRequest.number})`;
    const header = title.trimEnd().endsWith(number) ? title : `${title} ${number}`;
    const text = textOf(pullRequest, commits, settings).trim();
    const authors = coAuthors(commits).map((author) => `Co-authored-by: ${author}`);
    const tail = authors.length === 0 ? [] : [...(text === "" ? [] : ["---------"]), authors.join("\n")];
    return `${[header, ...(text === "" ? [] : [text]), ...tail].join("\n\n")}\n`;
}
function textOf(pullRequest, commits, settings) {
    switch (settings.message) {
        case "BLANK":
            return "";
        case "PR_BODY":
            return pullRequest.body ?? "";
        case "COMMIT_MESSAGES": {
            const [only] = commits;
            if (commits.length === 1 && only !== undefined)
                return afterHeader(only.message);
            return commits
                .map(({ message }) => `* ${message.header.text}\n\n${withoutCoAuthors(afterHeader(message)).trim()}`.trim())
                .join("\n\n");
        }
    }
}
function afterHeader(message) {
    return message.raw.split("\n").slice(message.header.line).join("\n");
}
function withoutCoAuthors(text) {
    return text
        .split("\n")
        .filter((line) => !/^co-authored-by:/i.test(line))
        .join("\n");
}
function coAuthors(commits) {
    const named = commits.flatMap(({ message, author }) => [
        `${author.name} <${author.email}>`,
        ...message.trailers.filter(({ key }) => key.toLowerCase() === "co-authored-by").map(({ value }) => value),
    ]);
    const [main] = named;
    return [...new Set(named)].filter((each) => each !== main);
}

;// CONCATENATED MODULE: ./packages/commits/lib/lint-change.js








/** GitHub's default settings, and the pair that most repositories change to. */
const LIKELY = [
    { title: "COMMIT_OR_PR_TITLE", message: "COMMIT_MESSAGES" },
    { title: "PR_TITLE", message: "PR_BODY" },
];
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
        notEvaluated: lint_change_notEvaluated(change, options),
        catalogDigest: catalog.digest,
    };
}
function lintCommit(change, { commit, message, files, domains, services, codes, risk }) {
    return linted(commit.sha, message, {
        configuration: change.configuration.value,
        kind: kind_kindOf(message, commit),
        domains: knownDomains(change, domains),
        services,
        codes,
        computedLevel: risk.computedLevel,
        diffBytes: diffBytes(files),
        carried: null,
    });
}
function lintSquash(change, { pullRequest, squash, day }) {
    if (pullRequest === null || squash === "not-allowed")
        return [];
    const basis = squash === "unknown" ? "assumed" : "settings";
    const commits = change.commits.map(({ message, commit }) => ({ message, author: commit.author }));
    const carried = carriedTrailers(commits.map(({ message }) => message));
    return (squash === "unknown" ? LIKELY : [squash]).map((settings) => {
        const message = parseMessage(composeSquash(pullRequest, commits, settings));
        const result = linted(null, message, {
            configuration: change.configuration.value,
            kind: squashKind(message, change),
            domains: knownDomains(change, change.domains),
            services: change.services,
            codes: catalog.lookupAll(message.declared.codes, day),
            computedLevel: change.squashedRisk.computedLevel,
            diffBytes: diffBytes(change.files),
            carried,
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
        findings: lintMessage(message, context),
        readingsAgree: readingsAgree(message),
    };
}
/** Without services in the configuration nothing is known to be regulated, which is not the same as unregulated. */
function knownDomains(change, domains) {
    return Object.keys(change.configuration.value.services).length === 0 ? null : domains;
}
/** A pull request of a bot, or of edits in the browser, lands as what its commits are. */
function squashKind(message, change) {
    const own = kind_kindOf(message, null);
    if (own !== "ordinary")
        return own;
    const kinds = new Set(change.commits.map((each) => kind_kindOf(each.message, each.commit)));
    const [kind] = kinds;
    return kinds.size === 1 && (kind === "bot" || kind === "web-edit") ? kind : "ordinary";
}
/** What only an assumed composition would break is no verdict. */
function asWarning(finding) {
    return { ...finding, severity: "warning" };
}
function lint_change_notEvaluated(change, { pullRequest, squash }) {
    const list = [];
    if (knownDomains(change, change.domains) === null)
        list.push({
            what: "commit-lint rules on regulated domains",
            reason: "the configuration names no services, so nothing is known to be regulated",
        });
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

;// CONCATENATED MODULE: ./packages/github/lib/api-error.js


/** An error of the API client as one plain sentence. Bodies and headers, which may hold the token, stay out of it. */
function apiError(error, what, apiUrl) {
    const status = field(error, "status");
    const headers = field(error, "response", "headers");
    if (typeof status !== "number" || headers === undefined)
        return unreachable(error, what, apiUrl);
    if (status === 429 || (status === 403 && isRateLimit(headers, error))) {
        const message = `GitHub's rate limit is used up, so ${what} could not be read.${resetTime(headers)} Run the job again later.`;
        return new lib_error/* GitHubError */.y("rate-limited", "environment", message);
    }
    switch (status) {
        case 401: {
            const message = `GitHub refused the token, so ${what} could not be read. Set \`github-token: \${{ github.token }}\`, or renew the token.`;
            return new lib_error/* GitHubError */.y("unauthorized", "environment", message);
        }
        case 403: {
            const message = `The token may not read ${what}. Add \`pull-requests: read\` and \`contents: read\` under \`permissions:\` of the job.`;
            return new lib_error/* GitHubError */.y("forbidden", "environment", message);
        }
        case 404: {
            const message = `GitHub has no answer about ${what}: it does not exist, or the token may not see it (\`pull-requests: read\` and \`contents: read\` under \`permissions:\` of the job).`;
            return new lib_error/* GitHubError */.y("not-found", "environment", message);
        }
        default: {
            const message = `GitHub answered with status ${status} when asked for ${what}. Run the job again later.`;
            return new lib_error/* GitHubError */.y("unexpected-answer", "environment", message);
        }
    }
}
function unexpectedAnswer(what, expected) {
    const message = `GitHub's answer about ${what} is not ${expected}; is \`GITHUB_API_URL\` the address of a GitHub API?`;
    return new lib_error/* GitHubError */.y("unexpected-answer", "environment", message);
}
function unreachable(error, what, apiUrl) {
    const timedOut = textField(error, "name") === "TimeoutError" || /timeout|abort/i.test(String(error?.message));
    const message = `GitHub at ${apiUrl} ${timedOut ? "did not answer in time" : "could not be reached"}, so ${what} could not be read.`;
    return new lib_error/* GitHubError */.y("unreachable", "environment", message);
}
/** Primary limits say so in a header, secondary ones in `retry-after` or the message (docs: "Rate limits for the REST API"). */
function isRateLimit(headers, error) {
    if (field(headers, "x-ratelimit-remaining") === "0" || field(headers, "retry-after") !== undefined)
        return true;
    return /rate limit/i.test(textField(error, "response", "data", "message") ?? "");
}
function resetTime(headers) {
    const reset = Number(field(headers, "x-ratelimit-reset"));
    if (!Number.isSafeInteger(reset) || reset <= 0 || reset > 1e11)
        return "";
    return ` It is renewed at ${new Date(reset * 1000).toISOString().slice(0, 19)}Z.`;
}

;// CONCATENATED MODULE: ./packages/github/lib/connect.js



/**
 * Asks GitHub's REST API (https://docs.github.com/rest, version 2022-11-28). Loads `@actions/github` only now, since most
 * runs ask nothing.
 * @throws GitHubError `repository-invalid`
 */
async function connectGitHub(connection) {
    const { token, repository, apiUrl = "https://api.github.com", timeoutSeconds = 20 } = connection;
    const match = REPOSITORY.exec(repository);
    if (!match) {
        const message = `${JSON.stringify(repository)} is not a repository; expected owner/name, for example acme/clinic.`;
        throw new lib_error/* GitHubError */.y("repository-invalid", "user", message);
    }
    const [, owner = "", repo = ""] = match;
    const { getOctokit } = await __nccwpck_require__.e(/* import() */ 413).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
    // Octokit's own logging would print warnings of the server past our redaction.
    const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ""), log: SILENT });
    const ask = async (what, route, parameters) => {
        try {
            const signal = AbortSignal.timeout(timeoutSeconds * 1000);
            const answer = await octokit.request(route, { owner, repo, ...parameters, request: { signal } });
            return answer.data;
        }
        catch (error) {
            throw apiError(error, what, apiUrl);
        }
    };
    return {
        async mergeSettings() {
            return mergeSettings(await ask("the merge settings", "GET /repos/{owner}/{repo}", {}));
        },
        async pullRequest(number) {
            const what = `pull request ${number}`;
            return pullRequest(await ask(what, "GET /repos/{owner}/{repo}/pulls/{number}", { number }), what);
        },
        async pullRequestsOfCommit(sha) {
            const what = `the pull requests of commit ${sha}`;
            const list = await ask(what, "GET /repos/{owner}/{repo}/commits/{sha}/pulls", { sha, per_page: 100 });
            if (!Array.isArray(list))
                throw unexpectedAnswer(what, "a list");
            return list.map((item) => pullRequest(item, what));
        },
    };
}
const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)$/;
const quiet = () => { };
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };
function mergeSettings(data) {
    const allowSquashMerge = booleanField(data, "allow_squash_merge");
    const allowMergeCommit = booleanField(data, "allow_merge_commit");
    const allowRebaseMerge = booleanField(data, "allow_rebase_merge");
    if (allowSquashMerge === undefined || allowMergeCommit === undefined || allowRebaseMerge === undefined)
        return undefined;
    const title = textField(data, "squash_merge_commit_title") ?? "COMMIT_OR_PR_TITLE";
    const message = textField(data, "squash_merge_commit_message") ?? "COMMIT_MESSAGES";
    if (title !== "PR_TITLE" && title !== "COMMIT_OR_PR_TITLE")
        throw unexpectedAnswer("the merge settings", "a known title");
    if (message !== "PR_BODY" && message !== "COMMIT_MESSAGES" && message !== "BLANK")
        throw unexpectedAnswer("the merge settings", "a known message");
    return { allowSquashMerge, allowMergeCommit, allowRebaseMerge, squashTitle: title, squashMessage: message };
}
function pullRequest(data, what) {
    const number = field(data, "number");
    const title = textField(data, "title");
    const state = textField(data, "state");
    const [base, head] = [connect_branch(data, "base"), connect_branch(data, "head")];
    if (typeof number !== "number" || title === undefined || (state !== "open" && state !== "closed") || !base || !head)
        throw unexpectedAnswer(what, "a pull request");
    return {
        number,
        title,
        body: textField(data, "body") ?? "",
        author: textField(data, "user", "login"),
        authorIsBot: textField(data, "user", "type") === "Bot",
        state,
        draft: booleanField(data, "draft") ?? false,
        // Lists have `merged_at` only.
        merged: booleanField(data, "merged") ?? typeof field(data, "merged_at") === "string",
        base,
        head,
        mergeCommit: shaField(data, "merge_commit_sha"),
    };
}
function connect_branch(data, side) {
    const ref = textField(data, side, "ref");
    const sha = shaField(data, side, "sha");
    return ref === undefined || sha === undefined ? undefined : { ref, sha };
}

// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __nccwpck_require__(7470);
;// CONCATENATED MODULE: ./packages/report/lib/fit.js

/**
 * The blocks as one Markdown page of at most `budget` UTF-8 bytes. A runner loses a whole summary that is over its limit
 * (1024 KiB), so rows are left out from the largest table until all fits, and the page says how many.
 */
function fit(blocks, budget) {
    const kept = blocks.map((block) => (block.kind === "table" ? block.rows.length : 0));
    for (;;) {
        const parts = blocks.map((block, index) => render(block, kept[index] ?? 0));
        const page = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
        if (byteLength(page) <= budget)
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
        if (byteLength(`${page}${part}\n\n${note}`) > budget)
            break;
        page += `${part}\n\n`;
    }
    return byteLength(page + note) <= budget ? page + note : "";
}
function render(block, rows) {
    if (block.kind === "text")
        return block.markdown;
    if (block.rows.length === 0)
        return "";
    const line = (cells) => `| ${cells.join(" | ")} |`;
    const omitted = block.rows.length - rows;
    const table = rows === 0 ? [] : [line(block.head), line(block.head.map(() => "---")), ...block.rows.slice(0, rows).map(line)];
    return [table.join("\n"), omitted > 0 ? `_${block.omitted(omitted)}_` : ""]
        .filter((part) => part !== "")
        .join("\n\n");
}

;// CONCATENATED MODULE: ./packages/report/lib/with-code.js

/** A sentence of ours in which what stands between backquotes is shown as code; both parts are escaped, whoever wrote them. */
function withCode(sentence) {
    return sentence
        .split("`")
        .map((part, index) => (index % 2 === 0 ? (0,lib_escape/* escapeMarkdown */.FV)(part) : (0,lib_escape/* code */.aY)(part)))
        .join("");
}

;// CONCATENATED MODULE: ./packages/report/lib/words.js
/** A length of time in the largest unit that says it exactly: `30 min`, `24 h`, `45 s`. */
function words_duration(seconds) {
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

;// CONCATENATED MODULE: ./packages/report/lib/commit-lint.js




/** Messages for which lines to paste are shown, so that a long range does not fill the page with them. */
const PASTED = 10;
/** A commit-lint document as a job summary of at most `budget` bytes: the verdict, what is wrong and how to mend it, then all commits. */
function commitLintSummary(lint, budget) {
    const judged = [...lint.commits.map(commitName), ...lint.squash.map(squashName)];
    const broken = judged.filter(({ message }) => message.findings.length > 0).sort(worstFirst);
    return fit([
        commit_lint_text(`## Commit lint: ${lint.passed ? "passed" : "not passed"}`),
        commit_lint_text(opening(lint)),
        {
            kind: "table",
            head: ["Message", "Finding", "How to mend it"],
            rows: broken.flatMap(findingRows),
            omitted: (count) => `${counted(count, "finding")} left out; the result document has all.`,
        },
        ...broken.slice(0, PASTED).flatMap(pasteBlock),
        ...everyCommit(lint),
        ...commit_lint_notEvaluated(lint),
    ], budget);
}
function commit_lint_text(markdown) {
    return { kind: "text", markdown };
}
function opening(lint) {
    const clean = lint.commits.filter((commit) => commit.findings.length === 0).length;
    const from = lint.range.base === null ? "the first commit" : (0,lib_escape/* code */.aY)(lint.range.base.slice(0, 12));
    const range = `${counted(lint.commits.length, "commit")} from ${from} to ${(0,lib_escape/* code */.aY)(lint.range.head.slice(0, 12))}`;
    const found = lint.errors + lint.warnings === 0
        ? "every message keeps every rule"
        : `**${counted(lint.errors, "error")}**, ${counted(lint.warnings, "warning")}; ${clean} of ${lint.commits.length} without a finding`;
    const warned = lint.mode.effective === "warn" && !lint.passed ? " Mode `warn`: the step succeeds all the same." : "";
    return `${range}: ${found}.${warned}`;
}
function commitName(message) {
    return { name: `${(0,lib_escape/* code */.aY)((message.sha ?? "").slice(0, 10))} ${headerOf(message)}`, message };
}
function squashName({ basis, composition, result }) {
    const how = basis === "settings" ? "as the repository's settings compose it" : "one of the likely compositions";
    return { name: `Squash message, ${how} (${(0,lib_escape/* code */.aY)(composition)}): ${headerOf(result)}`, message: result };
}
function headerOf(message) {
    return message.header === "" ? "_(empty)_" : (0,lib_escape/* escapeMarkdown */.FV)(truncate(message.header, 100));
}
function worstFirst(a, b) {
    return Number(hasError(b.message)) - Number(hasError(a.message));
}
function hasError(message) {
    return message.findings.some((finding) => finding.severity === "error");
}
function findingRows({ name, message }) {
    const sorted = [...message.findings].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
    return sorted.map((finding, index) => [
        index === 0 ? name : "",
        `${finding.severity === "error" ? "❌ error" : "⚠️ warning"} ${(0,lib_escape/* code */.aY)(finding.rule)}<br>${withCode(finding.message)}`,
        withCode(finding.hint),
    ]);
}
/** All trailers that a message lacks as one block to copy. */
function pasteBlock({ name, message }) {
    const lines = message.findings.flatMap(missingLine);
    if (lines.length < 2)
        return [];
    const block = lines.map(lib_escape/* escapeHtml */.ZD).join("\n");
    return [commit_lint_text(`<details><summary>Lines to add: ${name}</summary>\n\n<pre>\n${block}\n</pre>\n\n</details>`)];
}
function missingLine({ hint }) {
    const match = /^Add to the last paragraph[^`]*`([^`]+)`\.$/.exec(hint);
    return match?.[1] === undefined ? [] : [match[1]];
}
function everyCommit(lint) {
    if (lint.commits.length === 0)
        return [];
    return [
        commit_lint_text(`<details><summary>All ${counted(lint.commits.length, "commit")}</summary>`),
        {
            kind: "table",
            head: ["Commit", "Kind", "Verdict", "git and Conventional Commits read the same trailers"],
            rows: lint.commits.map((message) => [
                commitName(message).name,
                message.kind,
                message.findings.length === 0 ? "✅ fine" : hasError(message) ? "❌ errors" : "⚠️ warnings",
                message.readingsAgree ? "yes" : "**no**",
            ]),
            omitted: (count) => `${counted(count, "commit")} left out; the result document has all.`,
        },
        commit_lint_text("</details>"),
    ];
}
function commit_lint_notEvaluated(lint) {
    const lines = [
        ...lint.mode.reasons.map((reason) => `- ${(0,lib_escape/* escapeMarkdown */.FV)(reason)}`),
        ...lint.notEvaluated.map(({ what, reason }) => `- ${(0,lib_escape/* escapeMarkdown */.FV)(what)}: ${(0,lib_escape/* escapeMarkdown */.FV)(reason)}`),
    ];
    return lines.length === 0
        ? []
        : [commit_lint_text(["**Not evaluated**, which is not the same as passed:", "", ...lines].join("\n"))];
}

;// CONCATENATED MODULE: ./packages/report/lib/commit-lint-lines.js

/** A commit-lint document for a log or terminal: a line per message, its findings below. Untrusted text is escaped by the sink. */
function commitLintLines(lint) {
    const verdict = `${lint.passed ? "passed" : "not passed"}: ${counted(lint.commits.length, "commit")}, ${counted(lint.errors, "error")}, ${counted(lint.warnings, "warning")}`;
    return [...named(lint).flatMap(({ name, message }) => linesOf(name, message)), verdict];
}
/**
 * One annotation per finding, each understandable alone; findings of all commits in their order. What a squash message would
 * inherit from a commit is said at the commit: GitHub shows ten errors and ten warnings.
 */
function commitLintAnnotations(lint) {
    const said = new Set();
    return named(lint).flatMap(({ name, message }) => {
        const fresh = message.findings.filter((finding) => message.sha !== null || !said.has(commit_lint_lines_keyOf(finding)));
        for (const finding of fresh)
            said.add(commit_lint_lines_keyOf(finding));
        return fresh.map((finding) => ({
            level: finding.severity,
            title: `${finding.rule} in ${name}`,
            message: `${finding.message} ${finding.hint}`,
            path: null,
            line: null,
        }));
    });
}
function commit_lint_lines_keyOf({ rule, message }) {
    return `${rule}\n${message}`;
}
function named(lint) {
    return [
        ...lint.commits.map((message) => ({ name: `commit ${(message.sha ?? "").slice(0, 10)}`, message })),
        ...lint.squash.map(({ basis, composition, result }) => ({
            name: `the squash message (${basis === "assumed" ? "assumed, " : ""}${composition})`,
            message: result,
        })),
    ];
}
function linesOf(name, { header, findings }) {
    const mark = findings.some((finding) => finding.severity === "error") ? "✗" : findings.length > 0 ? "!" : "✓";
    return [
        `${mark} ${name}: ${header}`,
        ...findings.flatMap(({ severity, rule, message, line, hint }) => [
            `    ${severity} ${rule}${line === null ? "" : ` (line ${line})`}: ${message}`,
            `      ${hint}`,
        ]),
    ];
}

;// CONCATENATED MODULE: ./actions/commit-lint/lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./packages/actions-kit/lib/inputs.js
function inputs_text(options) {
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
function inputs_flag(options) {
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
function inputs_number(options) {
    const { minimum = -Infinity, maximum = Infinity } = options;
    const expects = `a number${minimum > -Infinity ? ` from ${minimum}` : ""}${maximum < Infinity ? ` to ${maximum}` : ""}`;
    return {
        description: options.description,
        default: options.default === undefined ? undefined : String(options.default),
        required: false,
        expects,
        parse(value) {
            const parsed = Number(value);
            if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ||
                !Number.isFinite(parsed) ||
                parsed < minimum ||
                parsed > maximum)
                throw new RangeError(`expected ${expects}`);
            return parsed;
        },
    };
}
/** One item a line; blank lines and lines that start with `#` are left out. */
function inputs_lines(options) {
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
    "working-directory": inputs_text({ description: "Folder of the repository, relative to the workspace.", default: "." }),
    config: inputs_text({
        description: "Path of the configuration inside the repository.",
        default: ".github/gitops-health.yml",
    }),
    mode: choice(["enforce", "warn"], {
        description: "`enforce` fails the step on findings; `warn` reports them and succeeds.",
        default: "enforce",
    }),
    "output-directory": inputs_text({ description: "Folder for the result document; default `$RUNNER_TEMP/gitops-health`." }),
};
/** The inputs of the actions that judge a range of commits. */
const rangeInputs = {
    base: inputs_text({ description: "Commit before the first one judged; default: worked out from the event." }),
    head: inputs_text({ description: "Last commit judged; default: worked out from the event." }),
    "allow-empty": inputs_flag({ description: "Accept a range without commits.", default: false }),
};

;// CONCATENATED MODULE: ./actions/commit-lint/lib/src/inputs.js

/** All inputs of the action; `action.yml` is held to this table. */
const inputs_inputs = {
    ...commonInputs,
    ...rangeInputs,
    "github-token": inputs_text({
        description: "Token that may read the merge settings (`contents: write`), to know how squash messages are composed. Without it both likely compositions are assumed.",
    }),
};

;// CONCATENATED MODULE: ./actions/commit-lint/lib/src/run.js
/** commit-lint: the messages of a change, and the message that a squash merge would land, judged by every rule. */









/** Lints the change that the inputs and the event name. */
async function run(inputs, context) {
    const request = changeRequest(inputs, context);
    const change = await readChange(request);
    if ("nothingToDo" in change)
        return change;
    const pullRequest = pullRequestText(context.event?.payload, change.range.head);
    const settings = pullRequest === null ? noSettings : await run_mergeSettings(inputs, context);
    const lint = lintChange(change, { pullRequest, squash: settings.squash, day: context.evaluatedAt.slice(0, 10) });
    const document = await write(request.outputDirectory, "commit-lint", {
        ...predicateHeader(change, {
            action: "commit-lint",
            version: package_namespaceObject.rE,
            mode: inputs.mode,
            evaluatedAt: context.evaluatedAt,
            materials: { catalog: lint.catalogDigest },
            reasons: settings.reasons,
            notEvaluated: [...change.notEvaluated, ...lint.notEvaluated],
        }),
        passed: lint.passed,
        errors: lint.errors,
        warnings: lint.warnings,
        commits: lint.commits,
        squash: lint.squash,
    });
    const { predicate } = document.statement;
    return {
        document,
        outputs: { passed: String(lint.passed), errors: String(lint.errors), warnings: String(lint.warnings) },
        summary: (budget) => commitLintSummary(predicate, budget),
        annotations: commitLintAnnotations(predicate),
        lines: [
            ...commitLintLines(predicate),
            ...(change.configuration.notice === null ? [] : [change.configuration.notice]),
        ],
        failure: lint.passed
            ? null
            : `The commit messages break ${lint.errors === 1 ? "a rule" : `rules in ${lint.errors} places`}.`,
        failureExitCode: 1,
    };
}
/** The action for its own step and for the command. */
const action = {
    producer: { name: "commit-lint", version: package_namespaceObject.rE },
    inputs: inputs_inputs,
    run,
};
const noSettings = { squash: "unknown", reasons: [] };
/** A verdict needs no token: settings that cannot be read are unknown, and the document says why. */
async function run_mergeSettings(inputs, { event }) {
    const apiUrl = process.env["GITHUB_API_URL"];
    if (inputs.githubToken === undefined || event?.repository === undefined)
        return noSettings;
    try {
        const github = await connectGitHub({
            token: inputs.githubToken,
            repository: event.repository,
            ...(apiUrl === undefined ? {} : { apiUrl }),
        });
        return { squash: squashSettings(await github.mergeSettings()), reasons: [] };
    }
    catch (error) {
        if (!(error instanceof lib_error/* GitHubError */.y))
            throw error;
        return { squash: "unknown", reasons: [`The merge settings were not read: ${error.message}`] };
    }
}


/***/ }),

/***/ 6133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: cancellation

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./packages/contracts/lib/error.js
var lib_error = __nccwpck_require__(9067);
// EXTERNAL MODULE: ./packages/github/lib/event.js
var lib_event = __nccwpck_require__(7665);
// EXTERNAL MODULE: ./packages/text/lib/escape.js
var lib_escape = __nccwpck_require__(7470);
;// CONCATENATED MODULE: ./packages/actions-kit/lib/error.js

/** What can be wrong between an action and its runner. */
class KitError extends lib_error/* ExpectedError */.Dh {
    constructor(code, fault, message, options) {
        super(code, fault, message, options);
    }
}

;// CONCATENATED MODULE: ./packages/actions-kit/lib/clock.js

/**
 * The time of this run, `YYYY-MM-DDTHH:MM:SSZ`: SOURCE_DATE_EPOCH when it is set (https://reproducible-builds.org/specs/source-date-epoch/),
 * else the clock. The only place that reads a clock for a document.
 */
function evaluationTime(environment, now = Date.now) {
    const epoch = environment.SOURCE_DATE_EPOCH;
    if (epoch !== undefined && epoch !== "" && !/^\d{1,12}$/.test(epoch))
        throw new KitError("bad-clock", "user", `SOURCE_DATE_EPOCH is ${JSON.stringify(epoch.slice(0, 40))}; expected seconds since 1970 such as 1767225600.`);
    const milliseconds = epoch ? Number(epoch) * 1000 : now();
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./packages/actions-kit/lib/complaint.js

/** Where bugs are reported. */
const REPORTS = "https://github.com/gitops-health/gitops-health/issues";
/** What a person is told about an error: a title that says whose fault it is, and the sentences. */
function complaint(error, producer) {
    if (error instanceof lib_error/* ExpectedError */.Dh && error.fault !== "ours") {
        const titles = {
            user: "Check the inputs or the configuration",
            integrity: "A document cannot be trusted",
            environment: "The environment lacks something",
        };
        return { title: titles[error.fault], message: error.message };
    }
    const what = error instanceof Error ? error.message : String(error);
    return {
        title: "A bug in gitops-health",
        message: `${producer} met a case that it does not know: ${what}\nThis is our fault. Please report it at ${REPORTS} with the line above.`,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./packages/text/lib/visible.js
var visible = __nccwpck_require__(3651);
;// CONCATENATED MODULE: ./packages/actions-kit/lib/annotations.js
/** A runner keeps at most ten annotations of each level per step and drops the rest in silence. */
const PER_LEVEL = 10;
/**
 * The annotations to show, most important first: at most `limit` per level, at most one per line of a file and level
 * (several are joined), and where some are left out the last place says how many.
 */
function ranked(annotations, limit = PER_LEVEL) {
    return ["error", "warning", "notice"].flatMap((level) => {
        const joined = joinSamePlace(annotations.filter((annotation) => annotation.level === level));
        // Those with a place help most; a stable sort keeps the caller's order otherwise.
        joined.sort((a, b) => Number(b.path !== null) - Number(a.path !== null));
        if (joined.length <= limit)
            return joined;
        const left = joined.length - (limit - 1);
        const rest = {
            level,
            title: `${left} more`,
            message: `${left} more of this kind are in the job summary and in the result document.`,
            path: null,
            line: null,
        };
        return [...joined.slice(0, limit - 1), rest];
    });
}
function joinSamePlace(annotations) {
    const places = new Map();
    for (const annotation of annotations) {
        const key = annotation.path === null ? `${places.size}` : `${annotation.path}\0${annotation.line}`;
        const former = places.get(key);
        places.set(key, former === undefined
            ? annotation
            : {
                ...former,
                title: `${former.title}; ${annotation.title}`,
                message: `${former.message}\n${annotation.message}`,
            });
    }
    return [...places.values()];
}

;// CONCATENATED MODULE: ./packages/actions-kit/lib/deliver.js





/** A runner drops a step's whole summary above this size. */
const SUMMARY_LIMIT = 1024 * 1024;
/** `result` repeats the document only below this size: outputs are limited to 1 MB per job. */
const RESULT_LIMIT = 64 * 1024;
/** Hands a result to the runner: log, annotations, outputs and the summary, each only where the runner offers the place. */
async function deliver(result, environment) {
    for (const line of result.lines)
        info((0,lib_escape/* logLine */.BP)(line));
    // The failure, which comes last, is an annotation too and must not be the one that the runner drops.
    const room = result.failure === null ? PER_LEVEL : PER_LEVEL - 1;
    for (const annotation of ranked(result.annotations, room))
        annotate(annotation);
    deliverOutputs(outputsOf(result), environment);
    await deliverSummary(result.summary, environment);
}
/** One annotation, its text made harmless. */
function annotate(annotation) {
    const command = { error: error, warning: warning, notice: notice }[annotation.level];
    const place = annotation.path === null
        ? {}
        : { file: (0,visible/* visible */.R)(annotation.path), ...(annotation.line === null ? {} : { startLine: annotation.line }) };
    command((0,lib_escape/* logText */.kc)(annotation.message), { title: (0,visible/* oneLine */.T)(annotation.title), ...place });
}
/** All outputs of a result: its scalars, and where the document is. */
function outputsOf(result) {
    const { path, sha256, bytes } = result.document;
    const small = bytes.length < RESULT_LIMIT;
    if (!small)
        notice(`The output result is empty because the document has ${bytes.length} bytes; read it from result-path.`);
    return {
        ...result.outputs,
        "result-path": path,
        "result-sha256": sha256,
        result: small ? bytes.toString("utf8") : "",
    };
}
function deliverOutputs(outputs, environment) {
    const path = offered("GITHUB_OUTPUT", environment);
    if (path === undefined)
        return;
    try {
        for (const [name, value] of Object.entries(outputs))
            setOutput(name, value);
    }
    catch (cause) {
        throw notWritable("GITHUB_OUTPUT", path, cause);
    }
}
async function deliverSummary(render, environment) {
    const path = offered("GITHUB_STEP_SUMMARY", environment);
    if (path === undefined)
        return;
    const page = render(SUMMARY_LIMIT - (0,external_node_fs_.statSync)(path).size - 1024);
    if (page === "")
        return;
    try {
        await summary.addRaw(page, true).write();
    }
    catch (cause) {
        throw notWritable("GITHUB_STEP_SUMMARY", path, cause);
    }
}
function notWritable(variable, path, cause) {
    const code = cause.code ?? String(cause);
    const why = code === "ENOSPC" ? "the disk is full" : code;
    return new KitError("runner-file-not-writable", "environment", `The runner's file "${path}" (${variable}) cannot be written: ${why}. Free space on the runner and run the job again.`, { cause });
}
/** The runner's file of a name; undefined outside a runner. A file that is named but missing is the environment's fault. */
function offered(variable, environment) {
    const path = environment[variable];
    if (path === undefined || path === "")
        return undefined;
    if ((0,external_node_fs_.existsSync)(path))
        return path;
    throw new KitError("runner-file-missing", "environment", `${variable} names "${path}", which is not there; the runner makes this file, so run the action in a step of its own.`);
}

;// CONCATENATED MODULE: ./packages/actions-kit/lib/read-inputs.js

/**
 * The typed inputs of a table.
 *
 * @param given the text of one input, undefined or empty when it was not given
 * @param spell how a reader of a complaint knows an input ("input mode", "--mode")
 * @throws KitError that lists every problem at once
 */
function readInputs(table, given, spell = (name) => `input "${name}"`) {
    const values = {};
    const problems = [];
    for (const [name, spec] of Object.entries(table)) {
        const text = (given(name) ?? "").trim() || spec.default;
        if (text === undefined || text === "") {
            if (spec.required)
                problems.push(`${spell(name)} is missing; expected ${spec.expects} (${spec.description})`);
            values[camelCase(name)] = text === undefined ? undefined : spec.parse("");
            continue;
        }
        try {
            values[camelCase(name)] = spec.parse(text);
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            problems.push(`${spell(name)} is ${quoted(text)}; ${error.message}`);
        }
    }
    if (problems.length > 0)
        throw new KitError("invalid-inputs", "user", problems.map(capital).join("\n"));
    return values;
}
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./packages/actions-kit/lib/run-action.js










/** Runs an action in a step of a workflow, from the inputs in the environment to the exit code. Never throws. */
async function runAction(action, environment = process.env) {
    try {
        const inputs = readInputs(action.inputs, (name) => getInput(name));
        const result = await action.run(inputs, await contextOf(environment));
        if ("nothingToDo" in result) {
            notice((0,lib_escape/* logText */.kc)(result.nothingToDo), { title: "Nothing to judge" });
            return;
        }
        await deliver(result, environment);
        if (result.failure === null)
            return;
        const enforced = inputs.mode !== "warn";
        annotate({
            level: enforced ? "error" : "warning",
            title: action.producer.name,
            message: result.failure,
            path: null,
            line: null,
        });
        if (enforced)
            process.exitCode = result.failureExitCode;
    }
    catch (error) {
        if (error instanceof Error && error.stack !== undefined)
            debug((0,lib_escape/* logText */.kc)(error.stack));
        annotate({
            level: "error",
            ...complaint(error, `${action.producer.name} ${action.producer.version}`),
            path: null,
            line: null,
        });
        process.exitCode = (0,lib_error/* exitCodeOf */.FO)(error);
    }
}
/** The outside world as the runner describes it. */
async function contextOf(environment) {
    return {
        workspace: (0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE || "."),
        outputDirectory: (0,external_node_path_.join)(environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "gitops-health"),
        event: await (0,lib_event/* readEvent */.j)(environment),
        evaluatedAt: evaluationTime(environment),
        log: (line) => info((0,lib_escape/* logLine */.BP)(line)),
        signal: cancellation(),
    };
}
/** Aborted when the runner cancels the step (SIGINT, then SIGTERM), so that worktrees and children can be cleaned up. */
function cancellation() {
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.once(signal, () => controller.abort(new Error(`stopped by ${signal}`)));
    return controller.signal;
}


/***/ }),

/***/ 9067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ ExpectedError),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Vl: () => (/* binding */ ContractError)
/* harmony export */ });
/* unused harmony export exitCodes */
/**
 * The root of all errors that we throw on purpose. Each package has one subclass with a string union of codes.
 * `message` is one plain sentence or two; it may quote untrusted text, which sinks escape.
 */
class ExpectedError extends Error {
    code;
    fault;
    constructor(code, fault, message, options) {
        super(message, options);
        this.name = new.target.name;
        this.code = code;
        this.fault = fault;
    }
}
/** Exit codes of the command and of an action's process. */
const exitCodes = {
    fine: 0,
    findings: 1,
    usage: 2,
    integrity: 3,
    evidenceGap: 4,
    environment: 5,
    ours: 70,
};
/** The exit code that tells a script whose fault an error is; an error that we did not expect is ours. */
function exitCodeOf(error) {
    if (!(error instanceof ExpectedError))
        return exitCodes.ours;
    const codes = {
        user: exitCodes.usage,
        integrity: exitCodes.integrity,
        environment: exitCodes.environment,
        ours: exitCodes.ours,
    };
    return codes[error.fault];
}
/** What can be wrong with a document that passes between actions. */
class ContractError extends ExpectedError {
}


/***/ }),

/***/ 5243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9067);

/** What can go wrong with an event or with a question to GitHub. */
class GitHubError extends _gitops_health_contracts__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
}


/***/ }),

/***/ 7665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent),
/* harmony export */   m: () => (/* binding */ PULL_REQUEST_EVENTS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5243);


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
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y("event-unreadable", "environment", message);
    }
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (cause) {
        const message = `The event payload at ${path} (GITHUB_EVENT_PATH) can't be read: ${cause.message}.`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y("event-unreadable", "environment", message, { cause });
    }
    const payload = parse(text, path);
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload))
        return payload;
    const message = `The event payload at ${path} (GITHUB_EVENT_PATH) is not a JSON object.`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y("event-invalid", "environment", message);
}
function parse(text, path) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (cause) {
        const message = `The event payload at ${path} (GITHUB_EVENT_PATH) is not JSON.`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y("event-invalid", "environment", message, { cause });
    }
}


/***/ }),

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3651);

/** Text for HTML content and double-quoted attribute values. */
function escapeHtml(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
}
/**
 * Text for inline GitHub-flavoured Markdown: one line in which nothing is markup, a link, a mention or a table cell's end.
 * Written as HTML character references, which Markdown never reads as syntax (CommonMark 0.31, 2.5).
 */
function escapeMarkdown(text) {
    // GitHub looks for mentions in the rendered text, where a reference is an "@" again; a zero-width space ends the name before it begins.
    return references(text).replaceAll("&#64;", "&#64;&#8203;");
}
function references(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text).replace(/[!-/:-@[-`{-~]/g, (c) => (PLAIN.has(c) ? c : `&#${c.charCodeAt(0)};`));
}
// ASCII punctuation without meaning inside a line of prose. "." and ":" are left out: they make bare URLs into links.
const PLAIN = new Set([",", "-", "/", "(", ")", "%", "?", "'", ";", "="]);
/** Text as inline code for Markdown and HTML alike: `<code>` with everything inside escaped; it can be copied as it is. */
function code(text) {
    return `<code>${references(text)}</code>`;
}
/**
 * A line for a log or terminal. A runner reads a line that starts with `::` or `##[` as a workflow command,
 * also after leading white space, so such a start is broken by a visible mark.
 */
function logLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text).replace(/^(\s*)(::|##\[)/, "$1\\$2");
}
/** Text of several lines for a log or terminal, each made safe by `logLine`. */
function logText(text) {
    return text
        .split(/\r?\n|\r/)
        .map(logLine)
        .join("\n");
}


/***/ }),

/***/ 3651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * Invisible and reordering characters, written out as `\u{…}`.
 *
 * Commits, names and tool output are written by attackers. Control characters drive terminals, zero-width ones hide
 * differences and bidirectional ones ("Trojan Source", CVE-2021-42574) make text read otherwise than it is stored.
 * Every sink below starts from this function.
 */
// C0 and C1 controls but tab and newline, soft hyphen, Arabic letter mark, zero-width and bidi marks, line and
// paragraph separators, word joiner and invisible operators, byte order mark, interlinear marks, tag characters, lone surrogates.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
/** Text with every invisible or reordering character spelled `\u{hex}`; tabs and newlines stay. */
function visible(text) {
    return text.replace(INVISIBLE, (c) => `\\u{${c.codePointAt(0).toString(16)}}`);
}
/** As `visible`, on one line: newlines and tabs become spaces. Used wherever one value stands inside a line of ours. */
function oneLine(text) {
    return visible(text.replace(/\r?\n|[\r\t]/g, " "));
}


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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1351);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
