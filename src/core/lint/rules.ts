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
import { caInterestAnnual } from './rules/ca/ca-interest-annual.ts'
import { caInterestCriminal } from './rules/ca/ca-interest-criminal.ts'
import { caInterestEquivWrong } from './rules/ca/ca-interest-equiv-wrong.ts'
import { caIpWriting } from './rules/ca/ca-ip-writing.ts'
import { ch404Notice } from './rules/ch/ch-404-notice.ts'
import { chAhvStatus } from './rules/ch/ch-ahv-status.ts'
import { chDpa9 } from './rules/ch/ch-dpa-9.ts'
import { chFormReserved } from './rules/ch/ch-form-reserved.ts'
import { chLateBelow5 } from './rules/ch/ch-late-below-5.ts'
import { chLiabGross } from './rules/ch/ch-liab-gross.ts'
import { chNoncompeteStatus } from './rules/ch/ch-noncompete-status.ts'
import { chPenalty } from './rules/ch/ch-penalty.ts'
import { chUid } from './rules/ch/ch-uid.ts'
import { conAddendumBaseMissing } from './rules/con/con-addendum-base-missing.ts'
import { conAddendumChain } from './rules/con/con-addendum-chain.ts'
import { conAddendumRateDelta } from './rules/con/con-addendum-rate-delta.ts'
import { conAddendumRetro } from './rules/con/con-addendum-retro.ts'
import { conAiOwnership } from './rules/con/con-ai-ownership.ts'
import { conAiSubprocessor } from './rules/con/con-ai-subprocessor.ts'
import { conArbitrationAndCourts } from './rules/con/con-arbitration-and-courts.ts'
import { conBusinessDaysUndefined } from './rules/con/con-business-days-undefined.ts'
import { conCapLtMin } from './rules/con/con-cap-lt-min.ts'
import { conCureGtNotice } from './rules/con/con-cure-gt-notice.ts'
import { conCurrencyMixed } from './rules/con/con-currency-mixed.ts'
import { conDeliveryAfterDeletion } from './rules/con/con-delivery-after-deletion.ts'
import { conDepositFirstAfterStart } from './rules/con/con-deposit-first-after-start.ts'
import { conDepositSum } from './rules/con/con-deposit-sum.ts'
import { conDocMissingAnnex } from './rules/con/con-doc-missing-annex.ts'
import { conDocOrderGap } from './rules/con/con-doc-order-gap.ts'
import { conEaVsDocuments } from './rules/con/con-ea-vs-documents.ts'
import { conEndBeforeStart } from './rules/con/con-end-before-start.ts'
import { conExclusivityConflict } from './rules/con/con-exclusivity-conflict.ts'
import { conExclusivityNoConsideration } from './rules/con/con-exclusivity-no-consideration.ts'
import { conGraceGeDue } from './rules/con/con-grace-ge-due.ts'
import { conInsuranceBelowCap } from './rules/con/con-insurance-below-cap.ts'
import { conInvoiceDayRange } from './rules/con/con-invoice-day-range.ts'
import { conIpChain } from './rules/con/con-ip-chain.ts'
import { conIpInterimGap } from './rules/con/con-ip-interim-gap.ts'
import { conIpThirdpartyExclusive } from './rules/con/con-ip-thirdparty-exclusive.ts'
import { conLawForumMismatch } from './rules/con/con-law-forum-mismatch.ts'
import { conLawPlaceholder } from './rules/con/con-law-placeholder.ts'
import { conLawUnrelated } from './rules/con/con-law-unrelated.ts'
import { conMilestoneOrder } from './rules/con/con-milestone-order.ts'
import { conMilestoneOutsideTerm } from './rules/con/con-milestone-outside-term.ts'
import { conNewProjectUndefined } from './rules/con/con-new-project-undefined.ts'
import { conNoticeEmailMissing } from './rules/con/con-notice-email-missing.ts'
import { conNoticeEmailSame } from './rules/con/con-notice-email-same.ts'
import { conNoticeExceedsTerm } from './rules/con/con-notice-exceeds-term.ts'
import { conPortfolioConf } from './rules/con/con-portfolio-conf.ts'
import { conProseNumberMismatch } from './rules/con/con-prose-number-mismatch.ts'
import { conRateChangeInFixedTerm } from './rules/con/con-rate-change-in-fixed-term.ts'
import { conRateNoticeShort } from './rules/con/con-rate-notice-short.ts'
import { conRateUnitMissing } from './rules/con/con-rate-unit-missing.ts'
import { conRecitalNumber } from './rules/con/con-recital-number.ts'
import { conRenewalGap } from './rules/con/con-renewal-gap.ts'
import { conRenewalNoNotice } from './rules/con/con-renewal-no-notice.ts'
import { conRenewalReminderLate } from './rules/con/con-renewal-reminder-late.ts'
import { conResponseGtTurnaround } from './rules/con/con-response-gt-turnaround.ts'
import { conRetainerHoursVsCap } from './rules/con/con-retainer-hours-vs-cap.ts'
import { conRevokeConflict } from './rules/con/con-revoke-conflict.ts'
import { conRolloverGtTerm } from './rules/con/con-rollover-gt-term.ts'
import { conRushWithoutDefinition } from './rules/con/con-rush-without-definition.ts'
import { conServiceInExclusions } from './rules/con/con-service-in-exclusions.ts'
import { conServiceRowIncomplete } from './rules/con/con-service-row-incomplete.ts'
import { conSignAfterStart } from './rules/con/con-sign-after-start.ts'
import { conSignOrder } from './rules/con/con-sign-order.ts'
import { conSubcontractFlowdown } from './rules/con/con-subcontract-flowdown.ts'
import { conSubcontractPayment } from './rules/con/con-subcontract-payment.ts'
import { conSummaryMismatch } from './rules/con/con-summary-mismatch.ts'
import { conSummaryStale } from './rules/con/con-summary-stale.ts'
import { conSuspensionOpenEnded } from './rules/con/con-suspension-open-ended.ts'
import { conSuspensionOutsideTerm } from './rules/con/con-suspension-outside-term.ts'
import { conTimezoneMissing } from './rules/con/con-timezone-missing.ts'
import { conTotalArith } from './rules/con/con-total-arith.ts'
import { conTrialGtTerm } from './rules/con/con-trial-gt-term.ts'
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
import { gbDpa28 } from './rules/gb/gb-dpa-28.ts'
import { gbIpWmfh } from './rules/gb/gb-ip-wmfh.ts'
import { gbIpWriting } from './rules/gb/gb-ip-writing.ts'
import { gbIr35Psc } from './rules/gb/gb-ir35-psc.ts'
import { gbLateCompensation } from './rules/gb/gb-late-compensation.ts'
import { gbLateSubstantial } from './rules/gb/gb-late-substantial.ts'
import { gbPayment60 } from './rules/gb/gb-payment-60.ts'
import { gbSubstitutionAbsent } from './rules/gb/gb-substitution-absent.ts'
import { gbTransferIdta } from './rules/gb/gb-transfer-idta.ts'
import { gbUctaDeath } from './rules/gb/gb-ucta-death.ts'
import { gbUctaReasonable } from './rules/gb/gb-ucta-reasonable.ts'
import { genAllowNoReason } from './rules/gen/gen-allow-no-reason.ts'
import { genAllowUnknown } from './rules/gen/gen-allow-unknown.ts'
import { genAllowUnused } from './rules/gen/gen-allow-unused.ts'
import { genClauseConflict } from './rules/gen/gen-clause-conflict.ts'
import { genClauseMissingCore } from './rules/gen/gen-clause-missing-core.ts'
import { genClientContactMissing } from './rules/gen/gen-client-contact-missing.ts'
import { genConsumerClient } from './rules/gen/gen-consumer-client.ts'
import { genCrossrefBroken } from './rules/gen/gen-crossref-broken.ts'
import { genDefinedTerm } from './rules/gen/gen-defined-term.ts'
import { genDependencyMissing } from './rules/gen/gen-dependency-missing.ts'
import { genEmploymentVocabEn } from './rules/gen/gen-employment-vocab-en.ts'
import { genEmploymentVocabFr } from './rules/gen/gen-employment-vocab-fr.ts'
import { genFactStale } from './rules/gen/gen-fact-stale.ts'
import { genLocaleMismatch } from './rules/gen/gen-locale-mismatch.ts'
import { genPartyAddressMissing } from './rules/gen/gen-party-address-missing.ts'
import { genPartyNameMissing } from './rules/gen/gen-party-name-missing.ts'
import { genPlaceholderLeft } from './rules/gen/gen-placeholder-left.ts'
import { genPrevailingLanguage } from './rules/gen/gen-prevailing-language.ts'
import { genPublicBodyClient } from './rules/gen/gen-public-body-client.ts'
import { genSameParty } from './rules/gen/gen-same-party.ts'
import { genSignatoryMissing } from './rules/gen/gen-signatory-missing.ts'
import { genVaMistranslation } from './rules/gen/gen-va-mistranslation.ts'
import { qAcceptanceLong } from './rules/q/q-acceptance-long.ts'
import { qAcceptanceSilence } from './rules/q/q-acceptance-silence.ts'
import { qAccessListEmpty } from './rules/q/q-access-list-empty.ts'
import { qAiTrainingClientData } from './rules/q/q-ai-training-client-data.ts'
import { qAiUnset } from './rules/q/q-ai-unset.ts'
import { qBreachNoticeMissing } from './rules/q/q-breach-notice-missing.ts'
import { qBreachNoticeSlow } from './rules/q/q-breach-notice-slow.ts'
import { qCancelPolicyMissing } from './rules/q/q-cancel-policy-missing.ts'
import { qConfDefinitionMissing } from './rules/q/q-conf-definition-missing.ts'
import { qConfExceptionsMissing } from './rules/q/q-conf-exceptions-missing.ts'
import { qConfNoTerm } from './rules/q/q-conf-no-term.ts'
import { qCredentialsSharedPlain } from './rules/q/q-credentials-shared-plain.ts'
import { qDataFlagUnset } from './rules/q/q-data-flag-unset.ts'
import { qDependencyNoDeadline } from './rules/q/q-dependency-no-deadline.ts'
import { qDispBodyMissing } from './rules/q/q-disp-body-missing.ts'
import { qDpaFields } from './rules/q/q-dpa-fields.ts'
import { qDpaMissing } from './rules/q/q-dpa-missing.ts'
import { qDueMissing } from './rules/q/q-due-missing.ts'
import { qExclusionsEmpty } from './rules/q/q-exclusions-empty.ts'
import { qExpenseApprovalMissing } from './rules/q/q-expense-approval-missing.ts'
import { qExpenseCapMissing } from './rules/q/q-expense-cap-missing.ts'
import { qFmNoExit } from './rules/q/q-fm-no-exit.ts'
import { qHoursCapMissing } from './rules/q/q-hours-cap-missing.ts'
import { qIndemnityOneWay } from './rules/q/q-indemnity-one-way.ts'
import { qIndemnityUnlimitedProvider } from './rules/q/q-indemnity-unlimited-provider.ts'
import { qInsuranceUnset } from './rules/q/q-insurance-unset.ts'
import { qIpPreexistingMissing } from './rules/q/q-ip-preexisting-missing.ts'
import { qIpUnspecified } from './rules/q/q-ip-unspecified.ts'
import { qLateFeeHigh } from './rules/q/q-late-fee-high.ts'
import { qLateMissing } from './rules/q/q-late-missing.ts'
import { qLiabilityExcludesAll } from './rules/q/q-liability-excludes-all.ts'
import { qLiabilityUncapped } from './rules/q/q-liability-uncapped.ts'
import { qMfaOff } from './rules/q/q-mfa-off.ts'
import { qNoticeAsymmetric } from './rules/q/q-notice-asymmetric.ts'
import { qNoticeRange } from './rules/q/q-notice-range.ts'
import { qOffboardingStepsMissing } from './rules/q/q-offboarding-steps-missing.ts'
import { qPaymentMethodMissing } from './rules/q/q-payment-method-missing.ts'
import { qRetentionShort } from './rules/q/q-retention-short.ts'
import { qRevisionsUnlimited } from './rules/q/q-revisions-unlimited.ts'
import { qRevisionsZero } from './rules/q/q-revisions-zero.ts'
import { qRushSurchargeRange } from './rules/q/q-rush-surcharge-range.ts'
import { qScopeChangeWritingMissing } from './rules/q/q-scope-change-writing-missing.ts'
import { qScopePriceMissing } from './rules/q/q-scope-price-missing.ts'
import { qSignatureLevelUnset } from './rules/q/q-signature-level-unset.ts'
import { qStorageLocationMissing } from './rules/q/q-storage-location-missing.ts'
import { qThirdpartyUnlisted } from './rules/q/q-thirdparty-unlisted.ts'
import { qToolsPayerMissing } from './rules/q/q-tools-payer-missing.ts'
import { qUnusedPolicyMissing } from './rules/q/q-unused-policy-missing.ts'
import { qcAdhesionAbusive } from './rules/qc/qc-adhesion-abusive.ts'
import { qcDepositNonrefundable } from './rules/qc/qc-deposit-nonrefundable.ts'
import { qcLangAdhesion } from './rules/qc/qc-lang-adhesion.ts'
import { qcLangDocs } from './rules/qc/qc-lang-docs.ts'
import { qcLangExpress } from './rules/qc/qc-lang-express.ts'
import { qcLangFee } from './rules/qc/qc-lang-fee.ts'
import { qcLiabGross } from './rules/qc/qc-liab-gross.ts'
import { qcPenalty } from './rules/qc/qc-penalty.ts'
import { qcPi183 } from './rules/qc/qc-pi-183.ts'
import { qcPiCrossborder } from './rules/qc/qc-pi-crossborder.ts'
import { qcProviderTermination } from './rules/qc/qc-provider-termination.ts'
import { qcTaxNumbers } from './rules/qc/qc-tax-numbers.ts'
import { qcTermination2125 } from './rules/qc/qc-termination-2125.ts'
import { usAbcTest } from './rules/us/us-abc-test.ts'
import { usAutorenewal } from './rules/us/us-autorenewal.ts'
import { usCaContentAdvice } from './rules/us/us-ca-content-advice.ts'
import { usCaContent } from './rules/us/us-ca-content.ts'
import { usCaNoncompete } from './rules/us/us-ca-noncompete.ts'
import { usCaPaydate } from './rules/us/us-ca-paydate.ts'
import { usCaWmfh } from './rules/us/us-ca-wmfh.ts'
import { usCcpaTerms } from './rules/us/us-ccpa-terms.ts'
import { usChangedAfterStart } from './rules/us/us-changed-after-start.ts'
import { usCityNotice } from './rules/us/us-city-notice.ts'
import { usDtsaNotice } from './rules/us/us-dtsa-notice.ts'
import { usHipaaFlag } from './rules/us/us-hipaa-flag.ts'
import { usIl30 } from './rules/us/us-il-30.ts'
import { usIlContent } from './rules/us/us-il-content.ts'
import { usIpAssignmentPresent } from './rules/us/us-ip-assignment-present.ts'
import { usLatefeeSavings } from './rules/us/us-latefee-savings.ts'
import { usLatefeeUsury } from './rules/us/us-latefee-usury.ts'
import { usNyContent } from './rules/us/us-ny-content.ts'
import { usNyPaydate } from './rules/us/us-ny-paydate.ts'
import { usPromptPayDiscount } from './rules/us/us-prompt-pay-discount.ts'
import { usW8ben } from './rules/us/us-w8ben.ts'
import { usW91099 } from './rules/us/us-w9-1099.ts'
import { usWmfhCategory } from './rules/us/us-wmfh-category.ts'
import { vagAndOr } from './rules/vag/vag-and-or.ts'
import { vagAnyOtherTask } from './rules/vag/vag-any-other-task.ts'
import { vagEnQualifier } from './rules/vag/vag-en-qualifier.ts'
import { vagEnScope } from './rules/vag/vag-en-scope.ts'
import { vagEtc } from './rules/vag/vag-etc.ts'
import { vagFrQualifier } from './rules/vag/vag-fr-qualifier.ts'
import { vagFrScope } from './rules/vag/vag-fr-scope.ts'
import { vagModalMixed } from './rules/vag/vag-modal-mixed.ts'
import { vagOpenList } from './rules/vag/vag-open-list.ts'
import { vagPassiveActor } from './rules/vag/vag-passive-actor.ts'
import { vagQuantityMissing } from './rules/vag/vag-quantity-missing.ts'
import { vagReasonable } from './rules/vag/vag-reasonable.ts'
import { vagTimeAdverb } from './rules/vag/vag-time-adverb.ts'

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
  caInterestAnnual,
  caInterestCriminal,
  caInterestEquivWrong,
  caIpWriting,
  ch404Notice,
  chAhvStatus,
  chDpa9,
  chFormReserved,
  chLateBelow5,
  chLiabGross,
  chNoncompeteStatus,
  chPenalty,
  chUid,
  conAddendumBaseMissing,
  conAddendumChain,
  conAddendumRateDelta,
  conAddendumRetro,
  conAiOwnership,
  conAiSubprocessor,
  conArbitrationAndCourts,
  conBusinessDaysUndefined,
  conCapLtMin,
  conCureGtNotice,
  conCurrencyMixed,
  conDeliveryAfterDeletion,
  conDepositFirstAfterStart,
  conDepositSum,
  conDocMissingAnnex,
  conDocOrderGap,
  conEaVsDocuments,
  conEndBeforeStart,
  conExclusivityConflict,
  conExclusivityNoConsideration,
  conGraceGeDue,
  conInsuranceBelowCap,
  conInvoiceDayRange,
  conIpChain,
  conIpInterimGap,
  conIpThirdpartyExclusive,
  conLawForumMismatch,
  conLawPlaceholder,
  conLawUnrelated,
  conMilestoneOrder,
  conMilestoneOutsideTerm,
  conNewProjectUndefined,
  conNoticeEmailMissing,
  conNoticeEmailSame,
  conNoticeExceedsTerm,
  conPortfolioConf,
  conProseNumberMismatch,
  conRateChangeInFixedTerm,
  conRateNoticeShort,
  conRateUnitMissing,
  conRecitalNumber,
  conRenewalGap,
  conRenewalNoNotice,
  conRenewalReminderLate,
  conResponseGtTurnaround,
  conRetainerHoursVsCap,
  conRevokeConflict,
  conRolloverGtTerm,
  conRushWithoutDefinition,
  conServiceInExclusions,
  conServiceRowIncomplete,
  conSignAfterStart,
  conSignOrder,
  conSubcontractFlowdown,
  conSubcontractPayment,
  conSummaryMismatch,
  conSummaryStale,
  conSuspensionOpenEnded,
  conSuspensionOutsideTerm,
  conTimezoneMissing,
  conTotalArith,
  conTrialGtTerm,
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
  gbDpa28,
  gbIpWmfh,
  gbIpWriting,
  gbIr35Psc,
  gbLateCompensation,
  gbLateSubstantial,
  gbPayment60,
  gbSubstitutionAbsent,
  gbTransferIdta,
  gbUctaDeath,
  gbUctaReasonable,
  genAllowNoReason,
  genAllowUnknown,
  genAllowUnused,
  genClauseConflict,
  genClauseMissingCore,
  genClientContactMissing,
  genConsumerClient,
  genCrossrefBroken,
  genDefinedTerm,
  genDependencyMissing,
  genEmploymentVocabEn,
  genEmploymentVocabFr,
  genFactStale,
  genLocaleMismatch,
  genPartyAddressMissing,
  genPartyNameMissing,
  genPlaceholderLeft,
  genPrevailingLanguage,
  genPublicBodyClient,
  genSameParty,
  genSignatoryMissing,
  genVaMistranslation,
  qAcceptanceLong,
  qAcceptanceSilence,
  qAccessListEmpty,
  qAiTrainingClientData,
  qAiUnset,
  qBreachNoticeMissing,
  qBreachNoticeSlow,
  qCancelPolicyMissing,
  qConfDefinitionMissing,
  qConfExceptionsMissing,
  qConfNoTerm,
  qCredentialsSharedPlain,
  qDataFlagUnset,
  qDependencyNoDeadline,
  qDispBodyMissing,
  qDpaFields,
  qDpaMissing,
  qDueMissing,
  qExclusionsEmpty,
  qExpenseApprovalMissing,
  qExpenseCapMissing,
  qFmNoExit,
  qHoursCapMissing,
  qIndemnityOneWay,
  qIndemnityUnlimitedProvider,
  qInsuranceUnset,
  qIpPreexistingMissing,
  qIpUnspecified,
  qLateFeeHigh,
  qLateMissing,
  qLiabilityExcludesAll,
  qLiabilityUncapped,
  qMfaOff,
  qNoticeAsymmetric,
  qNoticeRange,
  qOffboardingStepsMissing,
  qPaymentMethodMissing,
  qRetentionShort,
  qRevisionsUnlimited,
  qRevisionsZero,
  qRushSurchargeRange,
  qScopeChangeWritingMissing,
  qScopePriceMissing,
  qSignatureLevelUnset,
  qStorageLocationMissing,
  qThirdpartyUnlisted,
  qToolsPayerMissing,
  qUnusedPolicyMissing,
  qcAdhesionAbusive,
  qcDepositNonrefundable,
  qcLangAdhesion,
  qcLangDocs,
  qcLangExpress,
  qcLangFee,
  qcLiabGross,
  qcPenalty,
  qcPi183,
  qcPiCrossborder,
  qcProviderTermination,
  qcTaxNumbers,
  qcTermination2125,
  usAbcTest,
  usAutorenewal,
  usCaContentAdvice,
  usCaContent,
  usCaNoncompete,
  usCaPaydate,
  usCaWmfh,
  usCcpaTerms,
  usChangedAfterStart,
  usCityNotice,
  usDtsaNotice,
  usHipaaFlag,
  usIl30,
  usIlContent,
  usIpAssignmentPresent,
  usLatefeeSavings,
  usLatefeeUsury,
  usNyContent,
  usNyPaydate,
  usPromptPayDiscount,
  usW8ben,
  usW91099,
  usWmfhCategory,
  vagAndOr,
  vagAnyOtherTask,
  vagEnQualifier,
  vagEnScope,
  vagEtc,
  vagFrQualifier,
  vagFrScope,
  vagModalMixed,
  vagOpenList,
  vagPassiveActor,
  vagQuantityMissing,
  vagReasonable,
  vagTimeAdverb,
]
