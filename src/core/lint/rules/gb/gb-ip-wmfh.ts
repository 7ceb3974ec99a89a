import type { Rule } from '#core/lint/rule.ts'
import { findWorkMadeForHire } from '#core/lint/work-made-for-hire.ts'

export const gbIpWmfh: Rule = {
  id: 'gb-ip-wmfh',
  severity: 'error',
  jurisdictions: ['GB'],
  summary: {
    fr: '« Work made for hire » dans un contrat britannique.',
    en: '"Work made for hire" in a British contract.',
  },
  why: {
    fr: 'Cette notion est américaine ; au Royaume-Uni, un indépendant transfère ses droits par une cession écrite et signée.',
    en: 'The notion is American; in the United Kingdom a freelancer transfers rights by a written, signed assignment.',
  },
  remedy: {
    fr: 'Retirez la formule et laissez la clause « ip-ownership » céder les droits.',
    en: 'Take the phrase out and let the clause ip-ownership assign the rights.',
  },
  facts: ['GB-09'],
  paths: ['ip.mode'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
      text: '## Newsletter\n\nThe newsletter is a work made for hire.',
      finds: {
        says: {
          fr: "« work made for hire » n'a pas d'effet au Royaume-Uni pour un indépendant.",
          en: '"work made for hire" has no effect in the United Kingdom for a freelancer.',
        },
      },
    },
  ],
  checkText: ({ text }, say) => {
    for (const { span } of findWorkMadeForHire(text))
      say({
        span,
        says: {
          fr: `« ${span} » n'a pas d'effet au Royaume-Uni pour un indépendant.`,
          en: `"${span}" has no effect in the United Kingdom for a freelancer.`,
        },
      })
  },
}
