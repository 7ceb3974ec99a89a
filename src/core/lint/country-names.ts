import type { countries } from '#core/contract/cover/place.ts'
import type { Words } from '#core/locale/locale.ts'

/** A country a contract may name, by its ISO 3166 code. */
export type CountryCode = (typeof countries)[number]

/** How countries are written, and what else stands for them at the end of a postal address. */
export const countryNames: readonly (Words & {
  readonly code: CountryCode
  readonly also?: readonly string[]
})[] = [
  { code: 'AE', fr: 'Émirats arabes unis', en: 'United Arab Emirates' },
  { code: 'AR', fr: 'Argentine', en: 'Argentina' },
  { code: 'AT', fr: 'Autriche', en: 'Austria' },
  { code: 'AU', fr: 'Australie', en: 'Australia' },
  { code: 'BE', fr: 'Belgique', en: 'Belgium', also: ['België', 'BE'] },
  { code: 'BG', fr: 'Bulgarie', en: 'Bulgaria' },
  { code: 'BJ', fr: 'Bénin', en: 'Benin' },
  { code: 'BR', fr: 'Brésil', en: 'Brazil' },
  { code: 'CA', fr: 'Canada', en: 'Canada', also: ['Québec', 'Quebec'] },
  { code: 'CH', fr: 'Suisse', en: 'Switzerland', also: ['Schweiz', 'CH'] },
  { code: 'CI', fr: "Côte d'Ivoire", en: "Côte d'Ivoire", also: ['Ivory Coast'] },
  { code: 'CM', fr: 'Cameroun', en: 'Cameroon' },
  { code: 'CO', fr: 'Colombie', en: 'Colombia' },
  { code: 'CY', fr: 'Chypre', en: 'Cyprus' },
  { code: 'CZ', fr: 'Tchéquie', en: 'Czechia', also: ['République tchèque', 'Czech Republic'] },
  { code: 'DE', fr: 'Allemagne', en: 'Germany' },
  { code: 'DK', fr: 'Danemark', en: 'Denmark' },
  { code: 'DZ', fr: 'Algérie', en: 'Algeria' },
  { code: 'EE', fr: 'Estonie', en: 'Estonia' },
  { code: 'EG', fr: 'Égypte', en: 'Egypt' },
  { code: 'ES', fr: 'Espagne', en: 'Spain' },
  { code: 'FI', fr: 'Finlande', en: 'Finland' },
  { code: 'FR', fr: 'France', en: 'France', also: ['FR'] },
  {
    code: 'GB',
    fr: 'Royaume-Uni',
    en: 'United Kingdom',
    also: [
      'UK',
      'GB',
      'Great Britain',
      'Grande-Bretagne',
      'England',
      'Angleterre',
      'Scotland',
      'Écosse',
      'Wales',
      'Pays de Galles',
      'Northern Ireland',
      'Irlande du Nord',
    ],
  },
  { code: 'GR', fr: 'Grèce', en: 'Greece' },
  { code: 'HR', fr: 'Croatie', en: 'Croatia' },
  { code: 'HU', fr: 'Hongrie', en: 'Hungary' },
  { code: 'IE', fr: 'Irlande', en: 'Ireland' },
  { code: 'IL', fr: 'Israël', en: 'Israel' },
  { code: 'IN', fr: 'Inde', en: 'India' },
  { code: 'IS', fr: 'Islande', en: 'Iceland' },
  { code: 'IT', fr: 'Italie', en: 'Italy' },
  { code: 'JP', fr: 'Japon', en: 'Japan' },
  { code: 'KE', fr: 'Kenya', en: 'Kenya' },
  { code: 'KR', fr: 'Corée du Sud', en: 'South Korea' },
  { code: 'LI', fr: 'Liechtenstein', en: 'Liechtenstein' },
  { code: 'LT', fr: 'Lituanie', en: 'Lithuania' },
  { code: 'LU', fr: 'Luxembourg', en: 'Luxembourg' },
  { code: 'LV', fr: 'Lettonie', en: 'Latvia' },
  { code: 'MA', fr: 'Maroc', en: 'Morocco' },
  { code: 'MG', fr: 'Madagascar', en: 'Madagascar' },
  { code: 'MT', fr: 'Malte', en: 'Malta' },
  { code: 'MU', fr: 'Île Maurice', en: 'Mauritius', also: ['Maurice'] },
  { code: 'MX', fr: 'Mexique', en: 'Mexico' },
  { code: 'NG', fr: 'Nigeria', en: 'Nigeria', also: ['Nigéria'] },
  { code: 'NL', fr: 'Pays-Bas', en: 'Netherlands', also: ['The Netherlands'] },
  { code: 'NO', fr: 'Norvège', en: 'Norway' },
  { code: 'NZ', fr: 'Nouvelle-Zélande', en: 'New Zealand' },
  { code: 'PH', fr: 'Philippines', en: 'Philippines' },
  { code: 'PK', fr: 'Pakistan', en: 'Pakistan' },
  { code: 'PL', fr: 'Pologne', en: 'Poland' },
  { code: 'PT', fr: 'Portugal', en: 'Portugal' },
  { code: 'RO', fr: 'Roumanie', en: 'Romania' },
  { code: 'RS', fr: 'Serbie', en: 'Serbia' },
  { code: 'SE', fr: 'Suède', en: 'Sweden' },
  { code: 'SG', fr: 'Singapour', en: 'Singapore' },
  { code: 'SI', fr: 'Slovénie', en: 'Slovenia' },
  { code: 'SK', fr: 'Slovaquie', en: 'Slovakia' },
  { code: 'SN', fr: 'Sénégal', en: 'Senegal' },
  { code: 'TG', fr: 'Togo', en: 'Togo' },
  { code: 'TN', fr: 'Tunisie', en: 'Tunisia' },
  { code: 'TR', fr: 'Turquie', en: 'Türkiye', also: ['Turkey'] },
  { code: 'UA', fr: 'Ukraine', en: 'Ukraine' },
  {
    code: 'US',
    fr: 'États-Unis',
    en: 'United States',
    also: ['US', 'USA', "États-Unis d'Amérique", 'United States of America'],
  },
  { code: 'VN', fr: 'Viêt Nam', en: 'Vietnam', also: ['Viet Nam'] },
  { code: 'ZA', fr: 'Afrique du Sud', en: 'South Africa' },
]

/** A country by its name, as messages say it. */
export function countryWords(code: string): Words {
  const found = countryNames.find((one) => one.code === code)
  return found ? { fr: found.fr, en: found.en } : { fr: code, en: code }
}
