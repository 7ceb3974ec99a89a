import { isLongerThan } from '#core/lint/contract-length.ts'
import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { duration } from '#core/terms/duration.ts'

/** From so many months on a fixed price may meet a change of circumstances (specification 5.5). */
const long = 6

export const frHardshipSilent: Rule = {
  id: 'fr-hardship-silent',
  severity: 'info',
  jurisdictions: ['FR'],
  summary: {
    fr: "Un prix fixe sur plus de six mois, sans mot de l'imprévision.",
    en: 'A fixed price over more than six months, without a word on hardship.',
  },
  why: {
    fr: "Le code civil ouvre une renégociation, puis un juge, à la partie qui n'a pas accepté le risque d'un changement imprévisible rendant l'exécution excessivement onéreuse.",
    en: 'The French civil code opens a renegotiation, then a court, to the party that did not accept the risk of an unforeseeable change making performance excessively costly.',
  },
  remedy: {
    fr: 'Ajoutez la clause hardship et choisissez hardship.mode : statutory, waived ou contractual-renegotiation.',
    en: 'Add the clause hardship and choose hardship.mode: statutory, waived or contractual-renegotiation.',
  },
  facts: ['FR-33'],
  paths: ['hardship.mode', 'fees.model', 'term.end'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'term.end': '2027-10-29', 'hardship.mode': 'waived' },
      with: ['hardship@1.0.0'],
    },
    {
      on: 'FR-LCH-0002',
      set: { 'term.end': '2027-10-29' },
      finds: {
        says: {
          fr: "Le prix est fixe pour plus de 6 mois, et le contrat se tait sur l'imprévision.",
          en: 'The price is fixed for more than 6 months, and the contract is silent on hardship.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { fees, term, hardship } = subject.terms
    const isFixed = fees && fees.model !== 'hourly' && fees.model !== 'retainer'
    if (!isFixed || !term?.start || !term.end || !isLongerThan(term.start, term.end, long)) return
    if (hasClause(subject, 'hardship') && hardship?.mode) return
    const { fr, en } = valueWords(duration(long, 'month'))
    say({
      at: 'hardship.mode',
      says: {
        fr: `Le prix est fixe pour plus de ${fr}, et le contrat se tait sur l'imprévision.`,
        en: `The price is fixed for more than ${en}, and the contract is silent on hardship.`,
      },
    })
  },
}
