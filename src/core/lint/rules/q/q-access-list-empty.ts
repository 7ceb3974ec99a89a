import type { Rule } from '#core/lint/rule.ts'

export const qAccessListEmpty: Rule = {
  id: 'q-access-list-empty',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "Des outils du client sans liste d'accès.",
    en: 'Client tools without a list of accesses.',
  },
  why: {
    fr: "Ce qui n'est pas listé à l'entrée ne sera pas révoqué à la sortie.",
    en: 'What is not listed at the start will not be revoked at the end.',
  },
  remedy: {
    fr: 'Écrivez access.systems : chaque système avec son rôle.',
    en: 'Write access.systems: each system with its role.',
  },
  facts: [],
  paths: ['access.systems', 'tools[].licenceOwner'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'access.systems': undefined },
      finds: {
        says: {
          fr: "Des outils appartiennent au client, et aucun accès n'est listé.",
          en: 'Tools belong to the client, and no access is listed.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (
      !(terms.tools ?? []).some(({ licenceOwner }) => licenceOwner === 'client') ||
      (terms.access?.systems ?? []).length > 0
    )
      return
    say({
      at: 'access',
      says: {
        fr: "Des outils appartiennent au client, et aucun accès n'est listé.",
        en: 'Tools belong to the client, and no access is listed.',
      },
    })
  },
}
