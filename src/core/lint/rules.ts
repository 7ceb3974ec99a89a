import type { Rule } from './rule.ts'
import { beAuxiliaryBook6 } from './rules/be/be-auxiliary-book6.ts'
import { beBceNumber } from './rules/be/be-bce-number.ts'
import { beInvoiceReceiptFixed } from './rules/be/be-invoice-receipt-fixed.ts'
import { beIpWritingModes } from './rules/be/be-ip-writing-modes.ts'
import { beLateHigh } from './rules/be/be-late-high.ts'
import { beLateIndemnity } from './rules/be/be-late-indemnity.ts'
import { beLateLow } from './rules/be/be-late-low.ts'
import { bePaymentCap } from './rules/be/be-payment-cap.ts'
import { bePaymentVerification } from './rules/be/be-payment-verification.ts'
import { bePenaltyExcess } from './rules/be/be-penalty-excess.ts'
import { bePeppol } from './rules/be/be-peppol.ts'
import { beStatusCriteria } from './rules/be/be-status-criteria.ts'
import { beUnfairBlackInterpret } from './rules/be/be-unfair-black-interpret.ts'
import { beUnfairBlackKnowledge } from './rules/be/be-unfair-black-knowledge.ts'
import { beUnfairBlackRemedies } from './rules/be/be-unfair-black-remedies.ts'
import { beUnfairGreyLiability } from './rules/be/be-unfair-grey-liability.ts'
import { beUnfairGreyPrice } from './rules/be/be-unfair-grey-price.ts'
import { beUnfairGreyRenewal } from './rules/be/be-unfair-grey-renewal.ts'
import { euBreach72 } from './rules/eu/eu-breach-72.ts'
import { euDpa28 } from './rules/eu/eu-dpa-28.ts'
import { euPlatformWork } from './rules/eu/eu-platform-work.ts'
import { euTransferScc } from './rules/eu/eu-transfer-scc.ts'
import { frAcceptance30 } from './rules/fr/fr-acceptance-30.ts'
import { frAdhesionImbalance } from './rules/fr/fr-adhesion-imbalance.ts'
import { frBrutalNotice } from './rules/fr/fr-brutal-notice.ts'
import { frCgvMissing } from './rules/fr/fr-cgv-missing.ts'
import { frConfPerpetual } from './rules/fr/fr-conf-perpetual.ts'
import { frCourtClause } from './rules/fr/fr-court-clause.ts'
import { frDepositTerm } from './rules/fr/fr-deposit-term.ts'
import { frEiMention } from './rules/fr/fr-ei-mention.ts'
import { frEinvoice } from './rules/fr/fr-einvoice.ts'
import { frEsignScan } from './rules/fr/fr-esign-scan.ts'
import { frHardshipSilent } from './rules/fr/fr-hardship-silent.ts'
import { frIdSiren } from './rules/fr/fr-id-siren.ts'
import { frInvoiceClientSiren } from './rules/fr/fr-invoice-client-siren.ts'
import { frIpDuration } from './rules/fr/fr-ip-duration.ts'
import { frIpExtent } from './rules/fr/fr-ip-extent.ts'
import { frIpFutureGlobal } from './rules/fr/fr-ip-future-global.ts'
import { frIpMoralWaiver } from './rules/fr/fr-ip-moral-waiver.ts'
import { frIpPurpose } from './rules/fr/fr-ip-purpose.ts'
import { frIpRemuneration } from './rules/fr/fr-ip-remuneration.ts'
import { frIpRightsList } from './rules/fr/fr-ip-rights-list.ts'
import { frIpTerritory } from './rules/fr/fr-ip-territory.ts'
import { frIpUnforeseen } from './rules/fr/fr-ip-unforeseen.ts'
import { frIpWmfh } from './rules/fr/fr-ip-wmfh.ts'
import { frLangEnglish } from './rules/fr/fr-lang-english.ts'
import { frLangPublic } from './rules/fr/fr-lang-public.ts'
import { frLateGrace } from './rules/fr/fr-late-grace.ts'
import { frLateHigh } from './rules/fr/fr-late-high.ts'
import { frLateIndemnity } from './rules/fr/fr-late-indemnity.ts'
import { frLateMin } from './rules/fr/fr-late-min.ts'
import { frLateMissing } from './rules/fr/fr-late-missing.ts'
import { frLateReminder } from './rules/fr/fr-late-reminder.ts'
import { frLiabDol } from './rules/fr/fr-liab-dol.ts'
import { frOffpremises } from './rules/fr/fr-offpremises.ts'
import { frPaymentCap } from './rules/fr/fr-payment-cap.ts'
import { frPaymentEom } from './rules/fr/fr-payment-eom.ts'
import { frPaymentPeriodic } from './rules/fr/fr-payment-periodic.ts'
import { frPaymentSilent } from './rules/fr/fr-payment-silent.ts'
import { frPenaltyClause } from './rules/fr/fr-penalty-clause.ts'
import { frStartPoint } from './rules/fr/fr-start-point.ts'
import { frStatusExclusive } from './rules/fr/fr-status-exclusive.ts'
import { frStatusIndicators } from './rules/fr/fr-status-indicators.ts'
import { frStatusSchedule } from './rules/fr/fr-status-schedule.ts'
import { frSubcontractApproval } from './rules/fr/fr-subcontract-approval.ts'
import { frVatCibs } from './rules/fr/fr-vat-cibs.ts'
import { frVatFranchiseThreshold } from './rules/fr/fr-vat-franchise-threshold.ts'
import { frVatMention } from './rules/fr/fr-vat-mention.ts'
import { frVatNumber } from './rules/fr/fr-vat-number.ts'
import { frVigilance } from './rules/fr/fr-vigilance.ts'
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
  beAuxiliaryBook6,
  beBceNumber,
  beInvoiceReceiptFixed,
  beIpWritingModes,
  beLateHigh,
  beLateIndemnity,
  beLateLow,
  bePaymentCap,
  bePaymentVerification,
  bePenaltyExcess,
  bePeppol,
  beStatusCriteria,
  beUnfairBlackInterpret,
  beUnfairBlackKnowledge,
  beUnfairBlackRemedies,
  beUnfairGreyLiability,
  beUnfairGreyPrice,
  beUnfairGreyRenewal,
  euBreach72,
  euDpa28,
  euPlatformWork,
  euTransferScc,
  frAcceptance30,
  frAdhesionImbalance,
  frBrutalNotice,
  frCgvMissing,
  frConfPerpetual,
  frCourtClause,
  frDepositTerm,
  frEiMention,
  frEinvoice,
  frEsignScan,
  frHardshipSilent,
  frIdSiren,
  frInvoiceClientSiren,
  frIpDuration,
  frIpExtent,
  frIpFutureGlobal,
  frIpMoralWaiver,
  frIpPurpose,
  frIpRemuneration,
  frIpRightsList,
  frIpTerritory,
  frIpUnforeseen,
  frIpWmfh,
  frLangEnglish,
  frLangPublic,
  frLateGrace,
  frLateHigh,
  frLateIndemnity,
  frLateMin,
  frLateMissing,
  frLateReminder,
  frLiabDol,
  frOffpremises,
  frPaymentCap,
  frPaymentEom,
  frPaymentPeriodic,
  frPaymentSilent,
  frPenaltyClause,
  frStartPoint,
  frStatusExclusive,
  frStatusIndicators,
  frStatusSchedule,
  frSubcontractApproval,
  frVatCibs,
  frVatFranchiseThreshold,
  frVatMention,
  frVatNumber,
  frVigilance,
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
