import type { Rule } from '#core/lint/rule.ts'

/** `Europe/Paris`, `America/Argentina/Buenos_Aires`, or the one zone that has no city. */
const cityZone = /^(?:[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_-]+){1,2}|UTC)$/

export const conTimezoneMissing: Rule = {
  id: 'con-timezone-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Des heures sans fuseau horaire.',
    en: 'Hours without a time zone.',
  },
  why: {
    fr: "« De 9 h à 17 h » n'est pas la même plage à Paris et à Montréal.",
    en: '"9 to 5" is not the same window in Paris and in Montréal.',
  },
  remedy: {
    fr: 'Écrivez availability.timeZone par son nom de ville, tel Europe/Paris.',
    en: 'Write availability.timeZone by its city name, such as Europe/Paris.',
  },
  facts: [],
  paths: ['availability.timeZone', 'availability.from', 'availability.to'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'availability.timeZone': null },
      finds: {
        says: {
          fr: "Les heures de 09:00 à 17:00 n'ont pas de fuseau horaire.",
          en: 'The hours from 09:00 to 17:00 have no time zone.',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      set: { 'availability.timeZone': 'EST' },
      finds: {
        says: {
          fr: "« EST » ne nomme pas un fuseau d'une ville : il ignore l'heure d'été.",
          en: '"EST" does not name the zone of a city: it ignores summer time.',
        },
      },
    },
  ],
  check: ({ terms: { availability } }, say) => {
    const { from, to, timeZone } = availability ?? {}
    const at = 'availability.timeZone'
    if (timeZone && cityZone.test(timeZone)) return
    if (timeZone)
      say({
        at,
        says: {
          fr: `« ${timeZone} » ne nomme pas un fuseau d'une ville : il ignore l'heure d'été.`,
          en: `"${timeZone}" does not name the zone of a city: it ignores summer time.`,
        },
      })
    else if (from && to)
      say({
        at,
        says: {
          fr: `Les heures de ${from.text} à ${to.text} n'ont pas de fuseau horaire.`,
          en: `The hours from ${from.text} to ${to.text} have no time zone.`,
        },
      })
  },
}
