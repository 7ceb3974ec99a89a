import { partyOf, roleNames, roles } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conNoticeEmailMissing: Rule = {
  id: 'con-notice-email-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Une partie sans adresse de courriel pour les notifications.',
    en: 'A party without an email address for notices.',
  },
  why: {
    fr: 'Un préavis qui ne peut être envoyé nulle part ne commence jamais à courir.',
    en: 'A notice that can be sent nowhere never begins to run.',
  },
  remedy: {
    fr: 'Écrivez email dans le fichier de la partie, ou notices.emails.',
    en: "Write email in the party's file, or notices.emails.",
  },
  facts: [],
  paths: [
    'notices.emails.provider',
    'notices.emails.client',
    'parties.provider.email',
    'parties.client.email',
  ],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'parties.client.email': undefined },
      finds: {
        says: {
          fr: "Le client n'a pas d'adresse de courriel pour les notifications.",
          en: 'The Client has no email address for notices.',
        },
      },
    },
  ],
  check: (subject, say) => {
    for (const role of roles) {
      const party = partyOf(subject, role)
      if (!party || party.email || subject.terms.notices?.emails?.[role]) continue
      const { fr, en } = roleNames[role]
      say({
        at: `parties.${role}.email`,
        says: {
          fr: `${fr} n'a pas d'adresse de courriel pour les notifications.`,
          en: `${en} has no email address for notices.`,
        },
      })
    }
  },
}
