import type { Rule } from '#core/lint/rule.ts'

export const conAiOwnership: Rule = {
  id: 'con-ai-ownership',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "Un droit exclusif promis sur ce qu'une IA produit seule.",
    en: 'An exclusive right promised on what an AI produces alone.',
  },
  why: {
    fr: "Aux États-Unis, une œuvre sans auteur humain n'est pas protégée : il n'y aurait rien à céder.",
    en: 'In the United States a work without a human author is not protected: there would be nothing to assign.',
  },
  remedy: {
    fr: 'Écrivez ai.humanReview: true ou ai.ownershipCaveat: true.',
    en: 'Write ai.humanReview: true or ai.ownershipCaveat: true.',
  },
  facts: ['US-18'],
  paths: ['ai.toolsAllowed', 'ai.humanReview', 'ai.ownershipCaveat', 'ip.mode', 'ip.exclusive'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'ai.humanReview': false, 'ai.ownershipCaveat': false },
      finds: {
        says: {
          fr: "La cession est exclusive, et un livrable peut venir d'une IA seule sans réserve.",
          en: 'The assignment is exclusive, and a deliverable may come from an AI alone without any reservation.',
        },
      },
    },
  ],
  check: ({ terms: { ai, ip } }, say) => {
    const allowed = ai?.toolsAllowed && ai.toolsAllowed !== 'no'
    if (!allowed || ai.humanReview !== false || ai.ownershipCaveat) return
    if (ip?.mode !== 'assignment' || ip.exclusive === false) return
    say({
      at: 'ai.humanReview',
      says: {
        fr: "La cession est exclusive, et un livrable peut venir d'une IA seule sans réserve.",
        en: 'The assignment is exclusive, and a deliverable may come from an AI alone without any reservation.',
      },
    })
  },
}
