import type { Language, Words } from '#core/locale/locale.ts'
import { typeset } from './view/typeset.ts'

/** The same thing said in both languages of the site, each with its typography. */
export function inBoth(say: (language: Language) => string): Words {
  return { fr: typeset('fr')(say('fr')), en: typeset('en')(say('en')) }
}
