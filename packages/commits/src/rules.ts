import type { Rule } from "./rule.ts";
import { leadingBlank } from "./rules/body/leading-blank.ts";
import { maxLineLength } from "./rules/body/max-line-length.ts";
import { described } from "./rules/breaking/described.ts";
import { marked } from "./rules/breaking/marked.ts";
import { superseded } from "./rules/codes/superseded.ts";
import { unknown } from "./rules/codes/unknown.ts";
import { conventional } from "./rules/header/conventional.ts";
import { maxLength } from "./rules/header/max-length.ts";
import { scopeEnum } from "./rules/header/scope-enum.ts";
import { subjectCase } from "./rules/header/subject-case.ts";
import { subjectEmpty } from "./rules/header/subject-empty.ts";
import { subjectFullStop } from "./rules/header/subject-full-stop.ts";
import { typeEnum } from "./rules/header/type-enum.ts";
import { fixup } from "./rules/kind/fixup.ts";
import { revertNamesCommit } from "./rules/kind/revert-names-commit.ts";
import { declaredTooLow } from "./rules/risk/declared-too-low.ts";
import { tokens } from "./rules/size/tokens.ts";
import { trailersKept } from "./rules/squash/trailers-kept.ts";
import { canonicalKey } from "./rules/trailers/canonical-key.ts";
import { cardinality } from "./rules/trailers/cardinality.ts";
import { clinicalImpact } from "./rules/trailers/clinical-impact.ts";
import { clinicalReview } from "./rules/trailers/clinical-review.ts";
import { domainFlag } from "./rules/trailers/domain-flag.ts";
import { evidence } from "./rules/trailers/evidence.ts";
import { gitVisible } from "./rules/trailers/git-visible.ts";
import { requiredByDomain } from "./rules/trailers/required-by-domain.ts";
import { reviewers } from "./rules/trailers/reviewers.ts";
import { values } from "./rules/trailers/values.ts";

/** Every rule, in the order in which findings are shown. */
export const rules: readonly Rule[] = [
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
  canonicalKey,
  requiredByDomain,
  domainFlag,
  reviewers,
  evidence,
  clinicalImpact,
  clinicalReview,
  unknown,
  superseded,
  marked,
  described,
  declaredTooLow,
  tokens,
  trailersKept,
];
