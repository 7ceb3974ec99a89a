import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qConfDefinitionMissing: Rule = {
  id: 'q-conf-definition-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: { fr: 'Rien ne dit ce qui est confidentiel.', en: 'Nothing says what is confidential.' },
  why: {
    fr: "Sans définition, chacun garde le secret qu'il imagine.",
    en: 'Without a definition each side keeps the secret it imagines.',
  },
  remedy: { fr: 'Écrivez conf.definition.', en: 'Write conf.definition.' },
  facts: [],
  paths: ['conf.definition'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'conf.definition': [] },
      finds: {
        says: {
          fr: 'Les informations confidentielles ne sont pas définies.',
          en: 'Confidential information is not defined.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (!hasClause(subject, 'confidentiality') || (terms.conf?.definition ?? []).length > 0) return
    say({
      at: 'conf',
      says: {
        fr: 'Les informations confidentielles ne sont pas définies.',
        en: 'Confidential information is not defined.',
      },
    })
  },
}
