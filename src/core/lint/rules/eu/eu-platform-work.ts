import { affirmedIn } from '#core/lint/affirmed.ts'
import { partyOf } from '#core/lint/party.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const allocation = phraseFinder(
  [
    'algorithme',
    'plateforme de mise en relation',
    'attribuées par une application',
    "attribuées par l'application",
    'attribuées par la plateforme',
    'réparties par une application',
    'algorithm',
    'allocated by an app',
    'allocated by the app',
    'assigned through the platform',
  ],
  { withoutAccents: true },
)

export const euPlatformWork: Rule = {
  id: 'eu-platform-work',
  severity: 'info',
  jurisdictions: ['FR', 'BE'],
  summary: {
    fr: 'Une agence qui répartit le travail par une application ou un algorithme.',
    en: 'An agency that allocates work by an app or an algorithm.',
  },
  why: {
    fr: "La directive (UE) 2024/2831 sur le travail de plateforme, à transposer au plus tard le 2 décembre 2026, crée une présomption réfutable d'emploi pour qui travaille par une plateforme numérique.",
    en: 'Directive (EU) 2024/2831 on platform work, to be transposed by 2 December 2026, creates a rebuttable presumption of employment for those who work through a digital platform.',
  },
  remedy: {
    fr: 'Cherchez le texte national ; dites dans le contrat qui décide, et comment une tâche se refuse.',
    en: 'Look up the national text; say in the contract who decides, and how a task is refused.',
  },
  facts: ['EU-01'],
  paths: ['parties.provider.kind', 'parties.client.kind'],
  examples: [
    { on: 'FR-ADM-0001', text: 'Un algorithme trie les messages avant leur lecture.' },
    {
      on: 'FR-LCH-0002',
      set: { 'parties.provider.kind': 'agency' },
      text: "Les tâches sont attribuées par une application aux membres de l'équipe.",
      finds: {
        says: {
          fr: '« attribuées par une application » : une agence répartit ainsi le travail.',
          en: '"attribuées par une application": an agency allocates work in this way.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const kinds = [partyOf(subject, 'provider')?.kind, partyOf(subject, 'client')?.kind]
    if (!kinds.includes('agency')) return
    for (const { span, place } of affirmedIn(subject, allocation))
      say({
        at: { place },
        span,
        says: {
          fr: `« ${span} » : une agence répartit ainsi le travail.`,
          en: `"${span}": an agency allocates work in this way.`,
        },
      })
  },
}
