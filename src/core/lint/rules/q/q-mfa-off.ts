import type { Rule } from '#core/lint/rule.ts'

export const qMfaOff: Rule = {
  id: 'q-mfa-off',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Une authentification sans second facteur.',
    en: 'Access without a second factor.',
  },
  why: {
    fr: 'Un mot de passe volé suffit alors à entrer chez le client.',
    en: "A stolen password is then enough to enter the client's systems.",
  },
  remedy: { fr: 'Écrivez access.mfa: required.', en: 'Write access.mfa: required.' },
  facts: [],
  paths: ['access.mfa', 'data.sensitive'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'access.mfa': 'off' },
      finds: {
        says: {
          fr: "L'authentification à plusieurs facteurs n'est pas exigée.",
          en: 'Multi-factor authentication is not required.',
        },
        severity: 'warning',
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'access.mfa': 'off', 'data.sensitive': true },
      finds: {
        says: {
          fr: "L'authentification à plusieurs facteurs n'est pas exigée.",
          en: 'Multi-factor authentication is not required.',
        },
        severity: 'error',
      },
    },
  ],
  check: ({ terms: { access, data } }, say) => {
    if (access?.mfa !== 'off') return
    say({
      at: 'access.mfa',
      ...(data?.sensitive !== true && { severity: 'warning' as const }),
      says: {
        fr: "L'authentification à plusieurs facteurs n'est pas exigée.",
        en: 'Multi-factor authentication is not required.',
      },
    })
  },
}
