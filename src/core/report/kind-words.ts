import type { Words } from '#core/locale/locale.ts'

/**
 * What an author is asked to write, for the kind a schema names: `money`, `number of calendarDays`, `one of a, b`. A kind
 * without words of its own, such as a pattern, is shown as it is; what follows a comma, a list or a limit, stays.
 */
export function kindWords(kind: string): Words {
  const unit = /^number of (\w+)$/u.exec(kind)?.[1] ?? ''
  const codes = /^(one|list) of (.+)$/u.exec(kind)
  if (units[unit]) return { fr: `nombre ${units[unit].fr}`, en: `number of ${units[unit].en}` }
  if (codes) return { fr: `${codes[1] === 'one' ? "l'un de" : 'liste de'} ${codes[2]}`, en: kind }
  const [name = '', ...limits] = kind.split(', ')
  return { fr: [french[name] ?? name, ...limits].join(', '), en: kind }
}

const units: Readonly<Record<string, Words>> = {
  hours: { fr: "d'heures", en: 'hours' },
  calendarDays: { fr: 'de jours calendaires', en: 'calendar days' },
  businessDays: { fr: 'de jours ouvrés', en: 'business days' },
  weeks: { fr: 'de semaines', en: 'weeks' },
  months: { fr: 'de mois', en: 'months' },
  years: { fr: "d'années", en: 'years' },
}

const french: Readonly<Record<string, string>> = {
  money: 'montant',
  percent: 'pourcentage',
  delay: 'délai avec son unité',
  date: 'date',
  time: 'heure',
  instant: 'instant avec son décalage',
  text: 'texte',
  words: 'mots',
  'yes or no': 'oui ou non (true, false)',
  number: 'nombre',
  currency: 'devise',
  colour: 'couleur',
  digest: 'empreinte',
  'number of an addendum': "numéro d'avenant",
  'file name': 'nom de fichier',
}
