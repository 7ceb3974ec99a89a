import { closest } from '#core/report/did-you-mean.ts'
import type { Report } from '#core/report/report.ts'
import type { BoundPath } from './bound-paths.ts'
import { coverShape, isKnownPath } from './cover-shape.ts'
import { cover } from './cover.ts'
import { pathsOf } from './schema-path.ts'

/** Every term that a contract's own text reads must exist, also where a condition leaves the text out. */
export function checkBoundPaths(bound: readonly BoundPath[], report: Report): void {
  for (const one of bound) {
    if (isKnownPath(one.path)) checkUse(one, report)
    else
      report.add('path-unknown', one.place, {
        path: one.path,
        guess: closest(one.path, pathsOf(cover)),
      })
  }
}

/** A list that is none would print nothing, a code that the term never has would keep nothing: both are slips. */
export function checkUse({ path, role, codes, place }: BoundPath, report: Report): void {
  if (role === 'lists' && coverShape(`${path}[]`) === undefined)
    report.add('attribute-value', place, {
      name: 'list',
      component: 'Each',
      actual: path,
      expected: 'scope.exclusions',
    })
  const known = coverShape(path)?.codes
  if (!known) return
  for (const code of codes)
    if (!known.includes(code))
      report.add('term-choice', place, {
        path,
        actual: code,
        codes: known.join(', '),
        guess: closest(code, known),
      })
}
