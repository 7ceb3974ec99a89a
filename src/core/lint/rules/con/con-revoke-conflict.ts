import { againstTerms } from '#core/lint/numbers/against-terms.ts'
import { proseNumbers } from '#core/lint/numbers/prose.ts'
import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conRevokeConflict: Rule = {
  id: 'con-revoke-conflict',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'all',
  summary: {
    fr: 'Deux délais différents pour retirer les accès.',
    en: 'Two different delays for taking access away.',
  },
  why: {
    fr: "Après la fin, chaque heure d'accès oubliée est un risque : il faut savoir laquelle des deux limites vaut.",
    en: 'After the end every forgotten hour of access is a risk: one must know which of the two limits holds.',
  },
  remedy: {
    fr: "Écrivez {access.revokeWithinHours} à la place du délai : le contrat n'en a qu'un.",
    en: 'Write {access.revokeWithinHours} instead of the delay: a contract has only one.',
  },
  facts: [],
  paths: ['access.revokeWithinHours'],
  examples: [
    { on: 'FR-ADM-0001', text: 'Le Client retire les accès sous 24 heures.' },
    {
      on: 'FR-ADM-0001',
      text: 'À la fin du Contrat, le Client retire tous les accès sous 48 heures.',
      finds: {
        says: {
          fr: 'Le texte donne « 48 heures » pour retirer les accès, la page de garde 24 heures.',
          en: 'The text gives "48 heures" for taking access away, the cover page 24 hours.',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      text: 'The Client revokes all access within two business days.',
      finds: {
        says: {
          fr: 'Le texte donne « two business days » pour retirer les accès, la page de garde 24 heures.',
          en: 'The text gives "two business days" for taking access away, the cover page 24 hours.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const agreed = subject.terms.access?.revokeWithinHours
    if (!agreed) return
    for (const { quantity, concept, text } of proseNumbers(subject)) {
      if (concept?.id !== 'revocation') continue
      if (againstTerms(quantity, concept, subject.terms).answer === 'same') continue
      const { span } = quantity
      const delay = valueWords(agreed)
      say({
        at: text.path ?? { place: text.place },
        span,
        says: {
          fr: `Le texte donne « ${span} » pour retirer les accès, la page de garde ${delay.fr}.`,
          en: `The text gives "${span}" for taking access away, the cover page ${delay.en}.`,
        },
      })
    }
  },
}
