import { choice, choices, group, localText } from '#core/terms/kinds.ts'

/** ISO 3166 codes a contract may name; their words stand in each clause.yaml, so that a text never depends on the machine. */
export const countries = [
  'AE', 'AR', 'AT', 'AU', 'BE', 'BG', 'BJ', 'BR', 'CA', 'CH', 'CI', 'CM', 'CO', 'CY', 'CZ', 'DE', 'DK', 'DZ', 'EE', 'EG',
  'ES', 'FI', 'FR', 'GB', 'GR', 'HR', 'HU', 'IE', 'IL', 'IN', 'IS', 'IT', 'JP', 'KE', 'KR', 'LI', 'LT', 'LU', 'LV', 'MA',
  'MG', 'MT', 'MU', 'MX', 'NG', 'NL', 'NO', 'NZ', 'PH', 'PK', 'PL', 'PT', 'RO', 'RS', 'SE', 'SG', 'SI', 'SK', 'SN', 'TG',
  'TN', 'TR', 'UA', 'US', 'VN', 'ZA',
] as const

/** Where the Services are performed (clause `place-tools-equipment`; FR-25..27, BE-08, CH-09, GB-08, US-10). */
export const place = group({
  mode: choice('remote', 'hybrid', 'client-site'),
  usual: localText(120),
  countries: choices(...countries),
})
