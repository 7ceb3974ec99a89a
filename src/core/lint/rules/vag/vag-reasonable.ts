import { reasonable } from '#core/lint/lexicon/reasonable.ts'
import type { Rule } from '#core/lint/rule.ts'
import { vagueFinder } from '#core/lint/vague-finder.ts'
import { readVague } from '#core/lint/vague-reading.ts'
import { quoted } from '#core/lint/vague-words.ts'
import type { WrittenText } from '#core/lint/written-text.ts'

const found = {
  fr: vagueFinder({
    time: [{ phrases: reasonable.fr.times.map((noun) => `${noun} raisonnable`), unless: 'delay' }],
    size: [{ phrases: reasonable.fr.sizes.map((noun) => `${noun} raisonnable`), unless: 'bound' }],
  }),
  en: vagueFinder({
    time: [{ phrases: reasonable.en.times.map((noun) => `reasonable ${noun}`), unless: 'delay' }],
    size: [{ phrases: reasonable.en.sizes.map((noun) => `reasonable ${noun}`), unless: 'bound' }],
  }),
}

/** Clauses whose "reasonable" is a legal term of art (specification 6.4). */
const termsOfArt = new Set([
  'service-standard',
  'liability-cap',
  'force-majeure',
  'termination-cause',
])

export const vagReasonable: Rule = {
  id: 'vag-reasonable',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: '« Raisonnable » pour un délai, un effort, un coût ou une quantité que le contrat sait chiffrer.',
    en: '"Reasonable" for a delay, effort, cost or quantity that the contract can put a number to.',
  },
  why: {
    fr: 'Ce qui est raisonnable se décide après coup, par un juge ; le contrat a un terme pour chaque délai, coût et quantité.',
    en: 'What is reasonable is decided afterwards, by a judge; the contract has a term for each delay, cost and quantity.',
  },
  remedy: {
    fr: 'Écrivez la valeur, ou renvoyez au terme de la page de garde, comme {response.firstReply}.',
    en: 'Write the value, or point to the term of the cover page, such as {response.firstReply}.',
  },
  facts: [],
  paths: [
    'response.firstReply',
    'scope.acceptance.days',
    'scope.revisions.included',
    'scope.changeOrder.replyWithin',
    'end.noticeDays.client',
    'expenses.preApprovalAbove',
  ],
  examples: [
    {
      on: 'FR-ADM-0001',
      text: 'Le Prestataire répond dans un délai raisonnable, au plus tard sous 2 jours ouvrés.',
    },
    {
      on: 'GB-AGY-0004',
      text: 'The Provider performs the Services with reasonable skill and care.',
    },
    {
      on: 'FR-ADM-0001',
      text: 'Le Client peut demander un nombre raisonnable de corrections.',
      finds: {
        says: {
          fr: "« nombre raisonnable » tient la place d'un nombre.",
          en: '"nombre raisonnable" stands for a number.',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      text: 'The Client answers each question within a reasonable time.',
      finds: {
        says: {
          fr: "« reasonable time » tient la place d'un délai.",
          en: '"reasonable time" stands for a delay.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    if (!isLookedAt(text)) return
    for (const { kind, span, sentence } of found[text.language](text)) {
      if (sentence.reference) continue
      const { fr, en } = quoted(span)
      say({
        says:
          kind === 'time'
            ? { fr: `${fr} tient la place d'un délai.`, en: `${en} stands for a delay.` }
            : { fr: `${fr} tient la place d'un nombre.`, en: `${en} stands for a number.` },
        span,
      })
    }
  },
}

/** Special terms and clauses on any subject: every delay and price of a contract has a term. */
function isLookedAt(text: WrittenText): boolean {
  if (text.from === 'clause') return !termsOfArt.has(text.clause ?? '')
  return text.from === 'special-terms' || readVague(text).place !== undefined
}
