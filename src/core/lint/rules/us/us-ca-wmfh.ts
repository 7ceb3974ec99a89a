import { affirmed } from '#core/lint/affirmed.ts'
import type { Rule } from '#core/lint/rule.ts'
import { workForHire } from '#core/lint/work-for-hire.ts'

export const usCaWmfh: Rule = {
  id: 'us-ca-wmfh',
  severity: 'error',
  jurisdictions: ['US-CA'],
  summary: {
    fr: '« Work made for hire » dans un contrat californien.',
    en: '"Work made for hire" in a Californian contract.',
  },
  why: {
    fr: "En Californie, cette formule écrite fait du client un employeur pour l'assurance chômage et les accidents du travail.",
    en: "In California this written phrase makes the client an employer for unemployment insurance and workers' compensation.",
  },
  remedy: {
    fr: 'Écrivez ip.usWorkMadeForHire: false et laissez la cession transférer les droits.',
    en: 'Write ip.usWorkMadeForHire: false and let the assignment transfer the rights.',
  },
  facts: ['US-03'],
  paths: ['ip.usWorkMadeForHire'],
  examples: [
    { on: 'US-HRL-0003', set: { 'law.governing': 'US-CA' } },
    {
      on: 'US-HRL-0003',
      set: { 'law.governing': 'US-CA', 'ip.usWorkMadeForHire': true },
      finds: {
        says: {
          fr: '« work made for hire » est choisi dans un contrat californien.',
          en: '"work made for hire" is chosen in a Californian contract.',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      set: { 'law.governing': 'US-CA' },
      text: '## Newsletter\n\nThe newsletter is a work made for hire.',
      finds: {
        says: {
          fr: '« work made for hire » est écrit dans un contrat californien.',
          en: '"work made for hire" is written in a Californian contract.',
        },
      },
    },
  ],
  check: ({ terms: { ip } }, say) => {
    if (!ip?.usWorkMadeForHire) return
    say({
      at: 'ip.usWorkMadeForHire',
      says: {
        fr: '« work made for hire » est choisi dans un contrat californien.',
        en: '"work made for hire" is chosen in a Californian contract.',
      },
    })
  },
  checkText: (text, say) => {
    for (const { span } of affirmed(text, workForHire))
      say({
        span,
        says: {
          fr: `« ${span} » est écrit dans un contrat californien.`,
          en: `"${span}" is written in a Californian contract.`,
        },
      })
  },
}
