import type { Rule } from "./rule.ts";
import { bodyCase } from "./rules/body/case.ts";
import { bodyEmpty } from "./rules/body/empty.ts";
import { bodyFullStop } from "./rules/body/full-stop.ts";
import { leadingBlank } from "./rules/body/leading-blank.ts";
import { bodyMaxLength } from "./rules/body/max-length.ts";
import { maxLineLength } from "./rules/body/max-line-length.ts";
import { bodyMinLength } from "./rules/body/min-length.ts";
import { bodyCharacters } from "./rules/body/plain-characters.ts";
import { references } from "./rules/body/references.ts";
import { described } from "./rules/breaking/described.ts";
import { marked } from "./rules/breaking/marked.ts";
import { implausible } from "./rules/codes/implausible.ts";
import { superseded } from "./rules/codes/superseded.ts";
import { tooCoarse } from "./rules/codes/too-coarse.ts";
import { unknown } from "./rules/codes/unknown.ts";
import { phi } from "./rules/content/phi.ts";
import { secret } from "./rules/content/secret.ts";
import { headerCase } from "./rules/header/case.ts";
import { conventional } from "./rules/header/conventional.ts";
import { exclamationMark } from "./rules/header/exclamation-mark.ts";
import { maxLength } from "./rules/header/max-length.ts";
import { minLength } from "./rules/header/min-length.ts";
import { headerCharacters } from "./rules/header/plain-characters.ts";
import { scopeCase } from "./rules/header/scope-case.ts";
import { scopeEmpty } from "./rules/header/scope-empty.ts";
import { scopeEnum } from "./rules/header/scope-enum.ts";
import { scopeLength } from "./rules/header/scope-length.ts";
import { subjectCase } from "./rules/header/subject-case.ts";
import { subjectEmpty } from "./rules/header/subject-empty.ts";
import { subjectFullStop } from "./rules/header/subject-full-stop.ts";
import { subjectLength } from "./rules/header/subject-length.ts";
import { trim } from "./rules/header/trim.ts";
import { typeCase } from "./rules/header/type-case.ts";
import { typeEmpty } from "./rules/header/type-empty.ts";
import { typeEnum } from "./rules/header/type-enum.ts";
import { typeLength } from "./rules/header/type-length.ts";
import { cherryPick } from "./rules/kind/cherry-pick.ts";
import { fixup } from "./rules/kind/fixup.ts";
import { revertNamesCommit } from "./rules/kind/revert-names-commit.ts";
import { revertOfRevert } from "./rules/kind/revert-of-revert.ts";
import { declaredTooLow } from "./rules/risk/declared-too-low.ts";
import { tokens } from "./rules/size/tokens.ts";
import { trailersKept } from "./rules/squash/trailers-kept.ts";
import { aiAttribution } from "./rules/trailers/ai-attribution.ts";
import { canonicalKey } from "./rules/trailers/canonical-key.ts";
import { cardinality } from "./rules/trailers/cardinality.ts";
import { clinicalImpact } from "./rules/trailers/clinical-impact.ts";
import { clinicalReview } from "./rules/trailers/clinical-review.ts";
import { domainFlag } from "./rules/trailers/domain-flag.ts";
import { evidence } from "./rules/trailers/evidence.ts";
import { exists } from "./rules/trailers/exists.ts";
import { gitVisible } from "./rules/trailers/git-visible.ts";
import { trailerLineLength } from "./rules/trailers/max-line-length.ts";
import { personForm } from "./rules/trailers/person-form.ts";
import { trailerCharacters } from "./rules/trailers/plain-characters.ts";
import { requiredByDomain } from "./rules/trailers/required-by-domain.ts";
import { reviewers } from "./rules/trailers/reviewers.ts";
import { signedOffBy } from "./rules/trailers/signed-off-by.ts";
import { values } from "./rules/trailers/values.ts";

/** Every rule, in the order in which findings are shown. */
export const rules: readonly Rule[] = [
  fixup,
  revertNamesCommit,
  revertOfRevert,
  cherryPick,
  headerCharacters,
  conventional,
  typeEmpty,
  subjectEmpty,
  typeEnum,
  typeCase,
  typeLength,
  scopeEmpty,
  scopeEnum,
  scopeCase,
  scopeLength,
  subjectCase,
  subjectLength,
  subjectFullStop,
  exclamationMark,
  trim,
  headerCase,
  maxLength,
  minLength,
  bodyCharacters,
  leadingBlank,
  bodyEmpty,
  bodyCase,
  bodyFullStop,
  bodyMinLength,
  bodyMaxLength,
  maxLineLength,
  references,
  trailerCharacters,
  gitVisible,
  values,
  cardinality,
  canonicalKey,
  exists,
  trailerLineLength,
  personForm,
  signedOffBy,
  aiAttribution,
  requiredByDomain,
  domainFlag,
  reviewers,
  evidence,
  clinicalImpact,
  clinicalReview,
  unknown,
  superseded,
  tooCoarse,
  implausible,
  marked,
  described,
  declaredTooLow,
  secret,
  phi,
  tokens,
  trailersKept,
];
