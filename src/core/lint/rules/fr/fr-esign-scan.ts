import type { Rule } from '#core/lint/rule.ts'

export const frEsignScan: Rule = {
  id: 'fr-esign-scan',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: "L'image d'une signature à la place d'une signature électronique.",
    en: 'The image of a signature in place of an electronic signature.',
  },
  why: {
    fr: "Le code civil demande que l'auteur soit identifié et l'écrit gardé intègre ; la Cour de cassation a jugé, le 13 mars 2024, qu'une signature numérisée n'y suffit pas.",
    en: 'The French civil code asks that the author be identified and the document kept intact; the Cour de cassation held on 13 March 2024 that a scanned signature does not do that.',
  },
  remedy: {
    fr: 'Choisissez sign.method: simple, advanced ou qualified, avec sign.auditTrail: true ; ou handwritten.',
    en: 'Choose sign.method: simple, advanced or qualified, with sign.auditTrail: true; or handwritten.',
  },
  facts: ['FR-36'],
  paths: ['sign.method'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'sign.method': 'simple' } },
    {
      on: 'FR-ADM-0001',
      set: { 'sign.method': 'scanned-image' },
      finds: {
        says: {
          fr: 'La signature prévue est une image : elle ne relie personne au texte.',
          en: 'The signature planned is an image: it ties nobody to the text.',
        },
      },
    },
  ],
  check: ({ terms: { sign } }, say) => {
    if (sign?.method !== 'scanned-image') return
    say({
      at: 'sign.method',
      says: {
        fr: 'La signature prévue est une image : elle ne relie personne au texte.',
        en: 'The signature planned is an image: it ties nobody to the text.',
      },
    })
  },
}
