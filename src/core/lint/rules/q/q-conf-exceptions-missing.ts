import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qConfExceptionsMissing: Rule = {
  id: 'q-conf-exceptions-missing',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Une confidentialité sans exceptions.',
    en: 'Confidentiality without exceptions.',
  },
  why: {
    fr: 'Ce qui est public, déjà connu ou exigé par la loi ne peut pas être tenu secret.',
    en: 'What is public, already known or required by law cannot be kept secret.',
  },
  remedy: { fr: 'Écrivez conf.exceptions.', en: 'Write conf.exceptions.' },
  facts: [],
  paths: ['conf.exceptions'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'conf.exceptions': [] },
      finds: {
        says: {
          fr: 'Les exceptions usuelles à la confidentialité manquent.',
          en: 'The usual exceptions to confidentiality are missing.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (!hasClause(subject, 'confidentiality') || (terms.conf?.exceptions ?? []).length > 0) return
    say({
      at: 'conf',
      says: {
        fr: 'Les exceptions usuelles à la confidentialité manquent.',
        en: 'The usual exceptions to confidentiality are missing.',
      },
    })
  },
}
