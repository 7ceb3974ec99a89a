import type { Rule } from '#core/lint/rule.ts'
import type { Subject } from '#core/lint/subject.ts'
import { valueWords } from '#core/lint/value-words.ts'

export const usChangedAfterStart: Rule = {
  id: 'us-changed-after-start',
  severity: 'warning',
  jurisdictions: ['US-CA', 'US-IL'],
  documents: 'addenda',
  summary: {
    fr: 'Un avenant qui baisse le prix, ou ajoute du travail pour le même prix, après le début.',
    en: 'An addendum that lowers the price, or adds work for the same price, after the start.',
  },
  why: {
    fr: "Ces lois interdisent de demander à l'indépendant, une fois le travail commencé, d'accepter moins ou de donner plus pour être payé à temps.",
    en: 'These laws forbid asking the freelancer, once work has begun, to accept less or to give more in order to be paid on time.',
  },
  remedy: {
    fr: "Dites ce que l'indépendant reçoit en échange : change.reason, ou un nouveau prix (scopeChange.feeDelta).",
    en: 'Say what the freelancer receives in exchange: change.reason, or a new price (scopeChange.feeDelta).',
  },
  facts: ['US-06', 'US-08'],
  paths: [
    'rate.old',
    'rate.new',
    'scopeChange.added',
    'scopeChange.feeDelta',
    'change.effectiveAt',
  ],
  examples: [
    {
      on: 'US-HRL-0003',
      set: {
        'law.governing': 'US-CA',
        'doc.type': 'addendum-rate',
        'change.effectiveAt': '2027-02-01',
        rate: { old: '35.00 USD', new: '38.00 USD', unit: 'hour' },
      },
    },
    {
      on: 'US-HRL-0003',
      set: {
        'law.governing': 'US-CA',
        'doc.type': 'addendum-rate',
        'change.effectiveAt': '2027-02-01',
        rate: { old: '35.00 USD', new: '30.00 USD', unit: 'hour' },
      },
      finds: {
        says: {
          fr: 'Le prix passe de 35,00 USD à 30,00 USD après le début du travail.',
          en: 'The price goes from USD 35.00 to USD 30.00 after work has begun.',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      set: {
        'law.governing': 'US-IL',
        'doc.type': 'addendum-scope',
        'change.effectiveAt': '2027-02-01',
        scopeChange: {
          added: [{ name: 'Answer the support line', deliverable: 'call notes' }],
          feeDirection: 'none',
        },
      },
      finds: {
        says: {
          fr: "Du travail s'ajoute pour le même prix après le début du travail.",
          en: 'Work is added for the same price after work has begun.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { rate, scopeChange } = subject.terms
    if (!isAfterStart(subject)) return
    if (rate?.old && rate.new && rate.new.minor < rate.old.minor) {
      const [before, after] = [valueWords(rate.old), valueWords(rate.new)]
      say({
        at: 'rate.new',
        says: {
          fr: `Le prix passe de ${before.fr} à ${after.fr} après le début du travail.`,
          en: `The price goes from ${before.en} to ${after.en} after work has begun.`,
        },
      })
    }
    const isPaid = scopeChange?.feeDirection === 'increase' && scopeChange.feeDelta
    if (scopeChange?.added?.length && !isPaid)
      say({
        at: 'scopeChange.added',
        says: {
          fr: "Du travail s'ajoute pour le même prix après le début du travail.",
          en: 'Work is added for the same price after work has begun.',
        },
      })
  },
}

function isAfterStart({ terms, related }: Subject): boolean {
  const start = related.base?.terms.term?.start ?? terms.term?.start
  const from = terms.change?.effectiveAt ?? terms.doc.date
  return Boolean(start && from && from.iso > start.iso)
}
