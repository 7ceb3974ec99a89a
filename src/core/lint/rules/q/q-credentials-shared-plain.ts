import type { Rule } from '#core/lint/rule.ts'

export const qCredentialsSharedPlain: Rule = {
  id: 'q-credentials-shared-plain',
  severity: 'error',
  jurisdictions: 'all',
  summary: { fr: 'Des identifiants transmis en clair.', en: 'Credentials sent in the clear.' },
  why: {
    fr: 'Un mot de passe dans un courriel ou un message reste lisible pendant des années.',
    en: 'A password in an e-mail or message stays readable for years.',
  },
  remedy: {
    fr: 'Écrivez access.credentialChannel: password-manager ou sso.',
    en: 'Write access.credentialChannel: password-manager or sso.',
  },
  facts: [],
  paths: ['access.credentialChannel'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'access.credentialChannel': 'email' },
      finds: {
        says: {
          fr: 'Les identifiants passent par un courriel ou un message.',
          en: 'Credentials go by e-mail or chat.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (terms.access?.credentialChannel !== 'email' && terms.access?.credentialChannel !== 'chat')
      return
    say({
      at: 'access.credentialChannel',
      says: {
        fr: 'Les identifiants passent par un courriel ou un message.',
        en: 'Credentials go by e-mail or chat.',
      },
    })
  },
}
