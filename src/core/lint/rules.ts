import type { Rule } from './rule.ts'
import { conProseNumberMismatch } from './rules/con/con-prose-number-mismatch.ts'
import { frLateMin } from './rules/fr/fr-late-min.ts'
import { frPaymentCap } from './rules/fr/fr-payment-cap.ts'
import { genAllowNoReason } from './rules/gen/gen-allow-no-reason.ts'
import { genAllowUnknown } from './rules/gen/gen-allow-unknown.ts'
import { genAllowUnused } from './rules/gen/gen-allow-unused.ts'
import { genClauseConflict } from './rules/gen/gen-clause-conflict.ts'
import { genClauseMissingCore } from './rules/gen/gen-clause-missing-core.ts'
import { genClientContactMissing } from './rules/gen/gen-client-contact-missing.ts'
import { genConsumerClient } from './rules/gen/gen-consumer-client.ts'
import { genCrossrefBroken } from './rules/gen/gen-crossref-broken.ts'
import { genDependencyMissing } from './rules/gen/gen-dependency-missing.ts'
import { genEmploymentVocabEn } from './rules/gen/gen-employment-vocab-en.ts'
import { genEmploymentVocabFr } from './rules/gen/gen-employment-vocab-fr.ts'
import { genFactStale } from './rules/gen/gen-fact-stale.ts'
import { genPartyAddressMissing } from './rules/gen/gen-party-address-missing.ts'
import { genPartyNameMissing } from './rules/gen/gen-party-name-missing.ts'
import { genPlaceholderLeft } from './rules/gen/gen-placeholder-left.ts'
import { genPrevailingLanguage } from './rules/gen/gen-prevailing-language.ts'
import { genPublicBodyClient } from './rules/gen/gen-public-body-client.ts'
import { genSameParty } from './rules/gen/gen-same-party.ts'
import { genSignatoryMissing } from './rules/gen/gen-signatory-missing.ts'
import { genVaMistranslation } from './rules/gen/gen-va-mistranslation.ts'

/** Every rule, by id. Written by `GOLDEN=write npx vitest run src/core/lint/rules.test.ts`: a rule is one file, and only that. */
export const allRules: readonly Rule[] = [
  conProseNumberMismatch,
  frLateMin,
  frPaymentCap,
  genAllowNoReason,
  genAllowUnknown,
  genAllowUnused,
  genClauseConflict,
  genClauseMissingCore,
  genClientContactMissing,
  genConsumerClient,
  genCrossrefBroken,
  genDependencyMissing,
  genEmploymentVocabEn,
  genEmploymentVocabFr,
  genFactStale,
  genPartyAddressMissing,
  genPartyNameMissing,
  genPlaceholderLeft,
  genPrevailingLanguage,
  genPublicBodyClient,
  genSameParty,
  genSignatoryMissing,
  genVaMistranslation,
]
