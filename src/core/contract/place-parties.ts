import { closest } from '#core/report/did-you-mean.ts'
import type { Report } from '#core/report/report.ts'
import type { Library } from './library.ts'
import { termAt, withTerm } from './terms.ts'
import type { YamlSource } from './yaml-source.ts'

const roles = ['provider', 'client'] as const

/**
 * Puts each party's own file in the place of its slug. A party written in full on the cover page stays as it is.
 * `complete` is false when a party is not named or has no file that can be read;
 * `isReported` tells which mistakes belong to a party's file and were reported there.
 */
export function placeParties(
  values: Record<string, unknown>,
  library: Library,
  yaml: YamlSource,
  report: Report,
): {
  values: Record<string, unknown>
  complete: boolean
  isReported: (path: readonly PropertyKey[]) => boolean
} {
  const fromFile = new Set<string>()
  let complete = true
  const placed = roles.reduce((all, role) => {
    const slug = termAt(all, `parties.${role}`)
    if (slug === undefined) complete = false
    if (typeof slug !== 'string') return all
    const file = library.parties.get(slug)
    if (file) {
      fromFile.add(role)
      return withTerm(all, `parties.${role}`, file.value)
    }
    complete = false
    const place = yaml.placeOf(['parties', role])
    if (library.broken.has(slug)) report.add('party-broken', place, { slug })
    else report.add('party-unknown', place, { slug, guess: closest(slug, library.parties.keys()) })
    return all
  }, values)
  return {
    values: placed,
    complete,
    isReported: (path) => path[0] === 'parties' && fromFile.has(String(path[1])) && path.length > 2,
  }
}
