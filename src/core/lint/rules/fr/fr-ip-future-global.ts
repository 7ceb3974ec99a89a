import { affirmed } from '#core/lint/affirmed.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const futureWorks = phraseFinder(
  [
    'toutes les œuvres futures',
    'toutes œuvres futures',
    "l'ensemble des œuvres futures",
    "l'ensemble de ses œuvres futures",
    'toutes ses œuvres futures',
    'toutes les créations futures',
    "l'ensemble des créations futures",
    "l'ensemble de ses créations futures",
    'toutes ses créations futures',
    'toute œuvre future',
    'toute création future',
    'œuvres présentes et futures',
    'œuvres présentes et à venir',
    'créations présentes et futures',
    'all future works',
    'any future works',
    'all present and future works',
    'all future creations',
  ],
  { withoutAccents: true },
)

export const frIpFutureGlobal: Rule = {
  id: 'fr-ip-future-global',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Une cession de toutes les œuvres futures.',
    en: 'An assignment of all future works.',
  },
  why: {
    fr: 'Selon le code de la propriété intellectuelle, la cession globale des œuvres futures est nulle ; la jurisprudence admet celle de livrables désignés un à un.',
    en: 'Under the French intellectual property code a global assignment of future works is void; courts accept that of deliverables named one by one.',
  },
  remedy: {
    fr: "Visez les livrables du tableau des services, ou énumérez-les dans ip.works ; un livrable nouveau s'ajoute par un ordre de modification.",
    en: 'Refer to the deliverables of the service table, or list them in ip.works; a new deliverable is added by a change order.',
  },
  facts: ['FR-19'],
  paths: ['ip.works'],
  examples: [
    { on: 'FR-LCH-0002' },
    { on: 'FR-LCH-0002', text: 'Le Prestataire ne cède pas toutes ses créations futures.' },
    {
      on: 'FR-LCH-0002',
      text: 'Le Prestataire cède au Client les droits sur toutes ses créations futures.',
      finds: {
        says: {
          fr: '« toutes ses créations futures » vise des œuvres que rien ne désigne encore.',
          en: '"toutes ses créations futures" means works that nothing identifies yet.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    for (const { span } of affirmed(text, futureWorks))
      say({
        span,
        says: {
          fr: `« ${span} » vise des œuvres que rien ne désigne encore.`,
          en: `"${span}" means works that nothing identifies yet.`,
        },
      })
  },
}
