import { partyOf, roles } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conNoticeEmailSame: Rule = {
  id: 'con-notice-email-same',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Les deux parties ont la même adresse de notification.',
    en: 'Both parties have the same address for notices.',
  },
  why: {
    fr: "La notification d'une partie reviendrait à son expéditeur.",
    en: "A party's notice would come back to its sender.",
  },
  remedy: {
    fr: 'Corrigez email dans un des deux fichiers, ou notices.emails.',
    en: 'Correct email in one of the two files, or notices.emails.',
  },
  facts: [],
  paths: ['notices.emails.provider', 'notices.emails.client'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'notices.emails': { client: 'camille@example.org' } },
      finds: {
        says: {
          fr: 'Le prestataire et le client reçoivent leurs notifications à la même adresse, camille@example.org.',
          en: 'Provider and Client receive notices at the same address, camille@example.org.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const [provider, client] = roles.map(
      (role) => subject.terms.notices?.emails?.[role] ?? partyOf(subject, role)?.email,
    )
    if (!provider || provider.toLowerCase() !== client?.toLowerCase()) return
    say({
      at: 'notices.emails',
      says: {
        fr: `Le prestataire et le client reçoivent leurs notifications à la même adresse, ${provider}.`,
        en: `Provider and Client receive notices at the same address, ${provider}.`,
      },
    })
  },
}
