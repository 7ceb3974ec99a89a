import { type Destination, isInEea, unguardedDestinations } from '#core/lint/data-destinations.ts'
import { placeWords } from '#core/lint/place-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const euTransferScc: Rule = {
  id: 'eu-transfer-scc',
  severity: 'warning',
  jurisdictions: ['FR', 'BE'],
  summary: {
    fr: "Des données personnelles sortent de l'Espace économique européen sans garantie nommée.",
    en: 'Personal data leaves the European Economic Area without a named safeguard.',
  },
  why: {
    fr: "Un transfert hors de l'Espace économique européen suppose une décision d'adéquation, des clauses contractuelles types ou un autre outil. Ce point n'a pas été vérifié à la source.",
    en: 'A transfer outside the European Economic Area needs an adequacy decision, standard contractual clauses or another tool. This point was not checked at the source.',
  },
  remedy: {
    fr: 'Ajoutez à data.transfers le pays et sa garantie : { fromZone: EEA, toCountry: US, mechanism: scc }.',
    en: 'Add the country and its safeguard to data.transfers: { fromZone: EEA, toCountry: US, mechanism: scc }.',
  },
  facts: ['EU-04'],
  paths: [
    'data.transfers[].mechanism',
    'data.subprocessors[].country',
    'tools[].dataRegion',
    'place.countries',
  ],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: {
        'tools.0.dataRegion': 'US',
        'data.transfers': [{ fromZone: 'EEA', toCountry: 'US', mechanism: 'scc' }],
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'tools.0.dataRegion': 'US' },
      finds: {
        says: {
          fr: 'Des données personnelles vont vers : États-Unis, sans garantie nommée.',
          en: 'Personal data goes to: United States, without a named safeguard.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: {
        'data.subprocessors': [
          { name: 'Rindra Modèle', service: 'tri de la messagerie', country: 'MG' },
        ],
      },
      finds: {
        says: {
          fr: 'Des données personnelles vont vers : Madagascar, sans garantie nommée.',
          en: 'Personal data goes to: Madagascar, without a named safeguard.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    for (const destination of unguardedDestinations(terms, isGuarded)) {
      const { fr, en } = placeWords(destination)
      say({
        at: destination.path,
        says: {
          fr: `Des données personnelles vont vers : ${fr}, sans garantie nommée.`,
          en: `Personal data goes to: ${en}, without a named safeguard.`,
        },
      })
    }
  },
}

function isGuarded({ code, mechanism }: Destination): boolean {
  return isInEea(code) || mechanism !== undefined
}
