import type { Words } from '#core/locale/locale.ts'
import type { Rule } from '#core/lint/rule.ts'

/** Channels that keep a copy anyone in the mailbox or chat can read. */
const plain: Readonly<Record<string, Words>> = {
  email: { fr: 'un courriel', en: 'e-mail' },
  chat: { fr: 'une messagerie', en: 'chat' },
}

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
          fr: 'Les identifiants passent par un courriel.',
          en: 'Credentials go by e-mail.',
        },
      },
    },
  ],
  check: ({ terms: { access } }, say) => {
    const channel = plain[access?.credentialChannel ?? '']
    if (!channel) return
    say({
      at: 'access.credentialChannel',
      says: {
        fr: `Les identifiants passent par ${channel.fr}.`,
        en: `Credentials go by ${channel.en}.`,
      },
    })
  },
}
