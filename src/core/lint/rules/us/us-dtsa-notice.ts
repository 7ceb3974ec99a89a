import { isOnePerson } from '#core/lint/freelance-content.ts'
import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const usDtsaNotice: Rule = {
  id: 'us-dtsa-notice',
  severity: 'warning',
  jurisdictions: ['US'],
  summary: {
    fr: "Une confidentialité demandée à une personne physique sans l'avis du DTSA.",
    en: 'Confidentiality asked of an individual without the DTSA notice.',
  },
  why: {
    fr: "La loi fédérale sur les secrets d'affaires (18 USC 1833) demande un avis d'immunité des lanceurs d'alerte ; sans lui, certains dommages et frais ne se réclament pas.",
    en: 'The Defend Trade Secrets Act (18 USC 1833) asks for a notice of whistle-blower immunity; without it some damages and fees cannot be claimed.',
  },
  remedy: { fr: 'Écrivez conf.dtsaNotice: true.', en: 'Write conf.dtsaNotice: true.' },
  facts: ['US-04'],
  paths: ['conf.dtsaNotice'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'conf.dtsaNotice': false },
      finds: {
        says: {
          fr: "La confidentialité lie une personne physique, et l'avis du DTSA manque.",
          en: 'Confidentiality binds an individual, and the DTSA notice is missing.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { conf } = subject.terms
    if (!hasClause(subject, 'confidentiality') || conf?.dtsaNotice === true) return
    if (!isOnePerson(partyOf(subject, 'provider'))) return
    say({
      at: 'conf.dtsaNotice',
      says: {
        fr: "La confidentialité lie une personne physique, et l'avis du DTSA manque.",
        en: 'Confidentiality binds an individual, and the DTSA notice is missing.',
      },
    })
  },
}
