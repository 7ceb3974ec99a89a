import type { Rule } from '#core/lint/rule.ts'

const tools: readonly string[] = ['adequacy', 'idta', 'uk-addendum', 'bcr']

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
  paths: ['data.transfers'],
  examples: [
    {
      on: 'GB-AGY-0004',
      set: { 'data.transfers': [{ fromZone: 'GB', toCountry: 'US', mechanism: 'idta' }] },
    },
    {
      on: 'GB-AGY-0004',
      set: { 'data.transfers': [{ fromZone: 'GB', toCountry: 'US', mechanism: 'scc' }] },
      finds: {
        says: {
          fr: "Le transfert vers US n'a pas d'outil reconnu au Royaume-Uni.",
          en: 'The transfer to US has no tool recognised in the United Kingdom.',
        },
      },
    },
  ],
  check: ({ terms: { data } }, say) => {
    if (data?.processesPersonalData !== true) return
    const transfers = data.transfers ?? []
    transfers.forEach(({ fromZone, toCountry, mechanism }, index) => {
      if (fromZone !== 'GB' || toCountry === 'GB' || tools.includes(mechanism ?? '')) return
      say({
        at: `data.transfers.${index}`,
        says: {
          fr: `Le transfert vers ${toCountry ?? '∅'} n'a pas d'outil reconnu au Royaume-Uni.`,
          en: `The transfer to ${toCountry ?? '∅'} has no tool recognised in the United Kingdom.`,
        },
      })
    })
  },
}
