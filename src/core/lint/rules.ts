import type { Rule } from './rule.ts'
import { frLateMin } from './rules/fr/fr-late-min.ts'
import { frPaymentCap } from './rules/fr/fr-payment-cap.ts'
import { genAllowNoReason } from './rules/gen/gen-allow-no-reason.ts'
import { genAllowUnknown } from './rules/gen/gen-allow-unknown.ts'
import { genAllowUnused } from './rules/gen/gen-allow-unused.ts'
import { genFactStale } from './rules/gen/gen-fact-stale.ts'

/** Every rule, by id. Written by `GOLDEN=write npx vitest run src/core/lint/rules.test.ts`: a rule is one file, and only that. */
export const allRules: readonly Rule[] = [
  frLateMin,
  frPaymentCap,
  genAllowNoReason,
  genAllowUnknown,
  genAllowUnused,
  genFactStale,
]
