import { choice, flag, group, listOf, localText, text } from '#core/terms/kinds.ts'

/** Artificial intelligence: which tools, with which data, and no training (clause `ai-use-training`; US-18, EU-06). */
export const ai = group({
  toolsAllowed: choice('no', 'listed', 'any-non-training'),
  tools: listOf(
    group({ name: text(), plan: text(), dataRetention: localText(200), trainingOff: flag() }),
  ),
  clientDataInput: choice('never', 'anonymised', 'listed-tools-only'),
  trainOnClientData: choice('never', 'with-written-consent'),
  trainOnDeliverablesByClient: choice('allowed', 'not-allowed', 'silent'),
  disclosure: choice('per-deliverable', 'on-request', 'none'),
  humanReview: flag(),
  /** Since `ai-use-training` 1.1.0. */
  register: flag(),
  ownershipCaveat: flag(),
})
