import type { Terms } from '#core/contract/terms.ts'
import type { CountryCode } from './country-names.ts'

/** A country, or a zone when the terms say no more, to which personal data goes; `other` is none of the zones. */
export type Destination = {
  readonly code: CountryCode | 'EEA' | 'CA-QC' | 'other'
  /** The term that says so. */
  readonly path: string
  /** The guarantee the terms name for it, if any. */
  readonly mechanism?: string
}

/** Members of the European Economic Area among the countries a contract may name. */
const eea: ReadonlySet<string> = new Set([
  'EEA',
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IS',
  'IT',
  'LI',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'NO',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
])

/** True for a country of the European Economic Area, and for the area itself. */
export function isInEea(code: string): boolean {
  return eea.has(code)
}

/**
 * Where the personal data of a contract goes: agreed transfers, sub-processors, the places of work, and the regions of
 * the tools with which services that touch personal data are done. Each with the guarantee of the transfer that covers
 * it. Nothing when no personal data is handled.
 */
export function dataDestinations({ data, place, scope, tools }: Terms): readonly Destination[] {
  if (!data?.processesPersonalData) return []
  const agreed = (data.transfers ?? []).flatMap(({ toCountry, mechanism }, index) =>
    toCountry
      ? [{ code: toCountry, path: `data.transfers.${index}.mechanism`, ...named(mechanism) }]
      : [],
  )
  const covered = (found: Destination): Destination => {
    const { mechanism } = agreed.find(({ code }) => covers(code, found.code)) ?? {}
    return { ...found, ...named(mechanism) }
  }
  const touched = new Set(
    scope?.services?.flatMap((row) => (row.touchesPersonalData ? (row.tools ?? []) : [])),
  )
  const elsewhere: Destination[] = [
    ...(data.subprocessors ?? []).flatMap(({ country }, index) =>
      country ? [{ code: country, path: `data.subprocessors.${index}.country` }] : [],
    ),
    ...(place?.countries ?? []).map((code) => ({ code, path: 'place.countries' })),
    ...(tools ?? []).flatMap(({ name, dataRegion }, index) =>
      dataRegion && touched.has(name ?? '')
        ? [{ code: dataRegion, path: `tools.${index}.dataRegion` }]
        : [],
    ),
  ]
  return [...agreed, ...elsewhere.map(covered)]
}

/** Where personal data goes without a guarantee a law knows: each place once, at the first term that names it. */
export function unguardedDestinations(
  terms: Terms,
  isGuarded: (destination: Destination) => boolean,
): readonly Destination[] {
  const open = dataDestinations(terms).filter((destination) => !isGuarded(destination))
  return open.filter(({ code }, index) => open.findIndex((one) => one.code === code) === index)
}

/** A transfer to a country covers that country; one to Canada, Quebec; any one, a place that is only "another country". */
function covers(transfer: string, found: Destination['code']): boolean {
  return found === transfer || found === 'other' || found === `${transfer}-QC`
}

function named(mechanism: string | null | undefined): { mechanism?: string } {
  return mechanism ? { mechanism } : {}
}
