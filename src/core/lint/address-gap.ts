/** What a postal address lacks: everything, its street or town, or only its country. */
export type AddressGap = 'address' | 'street-or-town' | 'country'

/**
 * What is missing from an address written on one line, its parts set off by commas or line breaks:
 * `1 rue de l'Exemple, 69000 Lyon, France`. A last part with digits in it is a postal code and town, no country.
 */
export function addressGap(address: string | null | undefined): AddressGap | undefined {
  const parts = (address ?? '').split(/[,;\n]/).filter((part) => part.trim() !== '')
  if (parts.length === 0) return 'address'
  const last = parts.at(-1) ?? ''
  const namesCountry = parts.length > 1 && !/\d/.test(last)
  if (parts.length < (namesCountry ? 3 : 2)) return 'street-or-town'
  return namesCountry ? undefined : 'country'
}
