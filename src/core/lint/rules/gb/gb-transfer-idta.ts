import { type Destination, isInEea, unguardedDestinations } from '#core/lint/data-destinations.ts'
import { placeWords } from '#core/lint/place-words.ts'
import type { Rule } from '#core/lint/rule.ts'

/** Tools that British law knows; standard clauses of the Union alone are none. */
const tools: readonly string[] = ['adequacy', 'idta', 'uk-addendum', 'bcr']

/**
 * Countries beside the EEA that British adequacy regulations cover (Data Protection Act 2018, schedule 21; SI 2022/1213),
 * from a secondary source (handleygill.co.uk, adequacy regulations), November 2026. The United States are covered only
 * for certified firms, so that a contract must name the tool.
 */
const adequate: readonly Destination['code'][] = ['AR', 'CA', 'CA-QC', 'CH', 'IL', 'JP', 'KR', 'NZ']

export const gbTransferIdta: Rule = {
  id: 'gb-transfer-idta',
  severity: 'error',
  jurisdictions: ['GB'],
  summary: {
    fr: 'Des données personnelles quittent le Royaume-Uni sans outil de transfert.',
    en: 'Personal data leaves the United Kingdom without a transfer tool.',
  },
  why: {
    fr: "Hors des pays jugés adéquats, un transfert repose sur l'IDTA, l'Addendum britannique ou des règles d'entreprise.",
    en: 'Outside adequate countries a transfer rests on the IDTA, the UK Addendum or binding rules.',
  },
  remedy: {
    fr: "Nommez l'outil dans data.transfers (mechanism: idta, uk-addendum, bcr ou adequacy).",
    en: 'Name the tool in data.transfers (mechanism: idta, uk-addendum, bcr or adequacy).',
  },
  facts: ['GB-10'],
  paths: [
    'data.transfers[].mechanism',
    'data.subprocessors[].country',
    'tools[].dataRegion',
    'place.countries',
  ],
  examples: [
    { on: 'GB-AGY-0004', set: { 'tools.0.dataRegion': 'EEA' } },
    {
      on: 'GB-AGY-0004',
      set: {
        'tools.0.dataRegion': 'US',
        'data.transfers': [{ fromZone: 'GB', toCountry: 'US', mechanism: 'idta' }],
      },
    },
    {
      on: 'GB-AGY-0004',
      set: { 'data.transfers': [{ fromZone: 'GB', toCountry: 'PH', mechanism: 'scc' }] },
      finds: {
        says: {
          fr: 'Des données personnelles vont vers : Philippines, sans outil reconnu au Royaume-Uni.',
          en: 'Personal data goes to: Philippines, without a tool recognised in the United Kingdom.',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      set: { 'tools.0.dataRegion': 'US' },
      finds: {
        says: {
          fr: 'Des données personnelles vont vers : États-Unis, sans outil reconnu au Royaume-Uni.',
          en: 'Personal data goes to: United States, without a tool recognised in the United Kingdom.',
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
          fr: `Des données personnelles vont vers : ${fr}, sans outil reconnu au Royaume-Uni.`,
          en: `Personal data goes to: ${en}, without a tool recognised in the United Kingdom.`,
        },
      })
    }
  },
}

/** True for a place that data may go to without a tool, at home or to an adequate country, and for one with a tool. */
function isGuarded({ code, mechanism }: Destination): boolean {
  return (
    code === 'GB' || isInEea(code) || adequate.includes(code) || tools.includes(mechanism ?? '')
  )
}
