import { valueWords } from '#core/lint/value-words.ts'
import { addDays } from '#core/terms/date.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conRenewalGap: Rule = {
  id: 'con-renewal-gap',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'addenda',
  summary: {
    fr: "Un trou ou un chevauchement entre l'ancienne et la nouvelle période.",
    en: 'A gap or an overlap between the old period and the new one.',
  },
  why: {
    fr: 'Un jour entre les deux serait sans contrat ; un jour commun serait payé deux fois.',
    en: 'A day between the two would have no contract; a shared day would be paid twice.',
  },
  remedy: {
    fr: 'Écrivez dans renewal.newStart le lendemain de renewal.oldEnd.',
    en: 'Write the day after renewal.oldEnd in renewal.newStart.',
  },
  facts: [],
  paths: ['renewal.oldEnd', 'renewal.newStart'],
  examples: [
    { on: 'BE-RNW-0006/A1' },
    {
      on: 'BE-RNW-0006/A1',
      set: { 'renewal.newStart': '2027-07-05', 'change.effectiveAt': '2027-07-05' },
      finds: {
        says: {
          fr: "L'ancienne période finit le 30 juin 2027, la nouvelle commence le 5 juillet 2027.",
          en: 'The old period ends on 30 June 2027, the new one starts on 5 July 2027.',
        },
      },
    },
  ],
  check: ({ terms: { renewal } }, say) => {
    const { oldEnd, newStart } = renewal ?? {}
    if (!oldEnd || !newStart) return
    const next = addDays(oldEnd, 1)
    if (newStart.iso === next.iso) return
    const [ends, starts, expected] = [valueWords(oldEnd), valueWords(newStart), valueWords(next)]
    say({
      at: 'renewal.newStart',
      says: {
        fr: `L'ancienne période finit le ${ends.fr}, la nouvelle commence le ${starts.fr}.`,
        en: `The old period ends on ${ends.en}, the new one starts on ${starts.en}.`,
      },
      expected: { fr: `le ${expected.fr}`, en: expected.en },
    })
  },
}
