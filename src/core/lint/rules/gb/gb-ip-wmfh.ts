import { affirmed } from '#core/lint/affirmed.ts'
import type { Rule } from '#core/lint/rule.ts'
import { workForHire } from '#core/lint/work-for-hire.ts'

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
  paths: ['ip.mode', 'ip.usWorkMadeForHire'],
  examples: [
    { on: 'GB-AGY-0004' },
    { on: 'GB-AGY-0004', text: '## Newsletter\n\nThe newsletter is not a work made for hire.' },
    {
      on: 'GB-AGY-0004',
      set: { 'ip.usWorkMadeForHire': true },
      finds: { says: saysOf('work made for hire') },
    },
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
  check: ({ terms: { ip } }, say) => {
    if (ip?.usWorkMadeForHire)
      say({ at: 'ip.usWorkMadeForHire', says: saysOf('work made for hire') })
  },
  checkText: (text, say) => {
    for (const { span } of affirmed(text, workForHire)) say({ span, says: saysOf(span) })
  },
}

function saysOf(words: string) {
  return {
    fr: `« ${words} » n'a pas d'effet au Royaume-Uni pour un indépendant.`,
    en: `"${words}" has no effect in the United Kingdom for a freelancer.`,
  }
}
