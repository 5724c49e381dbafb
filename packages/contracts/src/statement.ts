import * as z from "zod/mini";
import { type Kind, kinds, type Predicate } from "./kinds.ts";
import { Sha } from "./nouns.ts";

const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PREDICATES = "https://github.com/gitops-health/gitops-health/predicates/";

/** An in-toto Statement v1 (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md) about one git commit. */
export interface Statement<K extends Kind> {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly [{ readonly digest: { readonly gitCommit: string } }];
  readonly predicateType: string;
  readonly predicate: Predicate<K>;
}

export function predicateType(kind: Kind): string {
  return `${PREDICATES}${kind}/v1`;
}

/** The kind that a predicate type names; undefined for a foreign one. */
export function kindOf(type: string): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => predicateType(kind) === type);
}

/** The schema of a whole document of one kind. */
export function statementSchema(kind: Kind) {
  return z.strictObject({
    _type: z.literal(STATEMENT_TYPE),
    subject: z.tuple([z.strictObject({ digest: z.strictObject({ gitCommit: Sha }) })]),
    predicateType: z.literal(predicateType(kind)),
    predicate: kinds[kind],
  });
}

/** The envelope around a predicate; its subject is the head of the predicate's range. */
export function statement<K extends Kind>(kind: K, predicate: Predicate<K>): Statement<K> {
  return {
    _type: STATEMENT_TYPE,
    subject: [{ digest: { gitCommit: predicate.range.head } }],
    predicateType: predicateType(kind),
    predicate,
  };
}
