import { affirmed } from '#core/lint/affirmed.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const waivers = phraseFinder(
  [
    'renonce à son droit moral',
    'renonce au droit moral',
    'renonce à ses droits moraux',
    'renonce à tout droit moral',
    'renonciation au droit moral',
    'renonciation aux droits moraux',
    'cède son droit moral',
    'cède le droit moral',
    'cède ses droits moraux',
    'cession du droit moral',
    'y compris le droit moral',
    'y compris les droits moraux',
    'waives its moral rights',
    'waives all moral rights',
    'waives any moral rights',
    'waiver of moral rights',
    'assigns its moral rights',
    'including moral rights',
  ],
  { withoutAccents: true },
)

const says = {
  fr: "Le contrat fait renoncer l'auteur à son droit moral.",
  en: 'The contract makes the author give up moral rights.',
}

export const frIpMoralWaiver: Rule = {
  id: 'fr-ip-moral-waiver',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Une renonciation au droit moral, ou sa cession.',
    en: 'A waiver of moral rights, or their assignment.',
  },
  why: {
    fr: "Le code de la propriété intellectuelle attache le droit moral à la personne de l'auteur ; il est perpétuel et inaliénable.",
    en: 'The French intellectual property code attaches moral rights to the person of the author; they are perpetual and cannot be given away.',
  },
  remedy: {
    fr: 'Écrivez ip.moralRights: untouched ; la mention du nom se règle par ip.attribution.',
    en: 'Write ip.moralRights: untouched; whether the author is named is settled by ip.attribution.',
  },
  facts: ['FR-22'],
  paths: ['ip.moralRights'],
  examples: [
    { on: 'FR-LCH-0002', set: { 'ip.moralRights': 'untouched' } },
    { on: 'FR-LCH-0002', text: "L'auteur ne renonce pas à son droit moral." },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.moralRights': 'waived' },
      finds: { says },
    },
    {
      on: 'FR-LCH-0002',
      text: 'Le Prestataire renonce à son droit moral sur les publications.',
      finds: { says },
    },
  ],
  check: ({ terms: { ip } }, say) => {
    if (ip?.moralRights === 'waived') say({ at: 'ip.moralRights', says })
  },
  checkText: (text, say) => {
    for (const { span } of affirmed(text, waivers)) say({ span, says })
  },
}
