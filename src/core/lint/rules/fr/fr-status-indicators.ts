import { listWords } from '#core/lint/list-words.ts'
import type { Rule } from '#core/lint/rule.ts'
import { statusSigns } from '#core/lint/status-signs.ts'

/** So many signs are reported (specification 5.5); a rule of thumb of this library. */
const enough = 4

export const frStatusIndicators: Rule = {
  id: 'fr-status-indicators',
  severity: 'warning',
  jurisdictions: ['FR', 'BE', 'CH'],
  summary: {
    fr: 'Plusieurs signes de subordination à la fois.',
    en: 'Several signs of subordination at once.',
  },
  why: {
    fr: 'Un juge ou une caisse regarde comment le travail se fait, non le nom du contrat ; client unique, lieu, matériel, horaires et ordres sont les indices habituels. Le seuil de quatre est un repère de cette bibliothèque, pas une règle de droit.',
    en: 'A court or an authority looks at how the work is done, not at the name of the contract; a single client, place, equipment, hours and orders are the usual signs. Four is a rule of thumb of this library, not of law.',
  },
  remedy: {
    fr: "Revoyez ces conditions une à une : chacune qui n'est pas nécessaire peut partir.",
    en: 'Go through these conditions one by one: each that is not needed can go.',
  },
  facts: ['FR-25', 'FR-26', 'FR-27', 'BE-08', 'CH-09'],
  paths: [
    'status.otherClients',
    'place.mode',
    'equipment.providedBy',
    'availability.nature',
    'hours.capPerWeek',
    'excl.mode',
  ],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'place.mode': 'client-site', 'equipment.providedBy': 'client' },
    },
    {
      on: 'FR-ADM-0001',
      set: {
        'place.mode': 'client-site',
        'equipment.providedBy': 'client',
        'availability.nature': 'fixed-presence',
      },
      finds: {
        says: {
          fr: '4 signes de subordination : un travail chez le client, le matériel du client, des heures de présence imposées et aucun remplaçant possible.',
          en: "4 signs of subordination: work at the Client's premises, the Client's equipment, imposed hours of presence and no substitute allowed.",
        },
      },
    },
  ],
  check: (subject, say) => {
    const signs = statusSigns(subject)
    if (signs.length < enough) return
    const { fr, en } = listWords(signs.map(({ words }) => words))
    say({
      at: 'status',
      says: {
        fr: `${signs.length} signes de subordination : ${fr}.`,
        en: `${signs.length} signs of subordination: ${en}.`,
      },
    })
  },
}
