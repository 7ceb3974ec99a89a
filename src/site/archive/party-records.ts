import { party as partySchema } from '#core/contract/cover/parties.ts'
import type { Library, PartyFile } from '#core/contract/library.ts'
import { partyPanel } from '#core/contract/panels/party-panel.ts'
import type { Terms } from '#core/contract/terms.ts'
import { type Language, languages } from '#core/locale/locale.ts'
import { plainScope } from './plain-scope.ts'
import type { PartyRecord } from './records.ts'
import { hash } from './sources.ts'
import { typeset } from './view/typeset.ts'

/** Every party of a library, as its page shows it. */
export function partyRecords(library: Library): PartyRecord[] {
  return [...library.parties.values()].map(partyRecord)
}

function partyRecord({ slug, value }: PartyFile): PartyRecord {
  const party = partySchema.parse(value)
  const terms = { parties: { provider: party, client: party } } as Terms
  const lines = languages.map((language) => [language, linesOf(terms, language)] as const)
  const record = {
    slug,
    name: party.legalName ?? slug,
    kind: party.kind ?? null,
    address: party.address ?? null,
    lines: Object.fromEntries(lines) as PartyRecord['lines'],
    sample: Boolean(party.vat?.sample) || (party.registrations ?? []).some(({ sample }) => sample),
  }
  return { ...record, key: hash(JSON.stringify(record)) }
}

function linesOf(terms: Terms, language: Language): PartyRecord['lines']['fr'] {
  const type = typeset(language)
  const panel = partyPanel(plainScope(terms, 'FR', language), () => undefined)
  return (panel.parties[0]?.lines ?? []).map(({ label, value }) => ({
    label: type(label),
    value: type(value),
  }))
}
