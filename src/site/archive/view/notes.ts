import type { Contract } from '#core/contract/contract.ts'
import type { Section } from '#core/contract/document.ts'
import { type Clause, type Library, findClause } from '#core/contract/library.ts'
import { type TakenDefault, termAt } from '#core/contract/terms.ts'
import type { Language } from '#core/locale/locale.ts'
import type { FindingLine } from '#site/archive/contract-view.ts'
import type { TermLine } from '#site/archive/effective-view.ts'
import { pathTo } from '#site/routes.ts'
import { fill, wordsIn } from '#site/words/words.ts'
import { defaultsHtml } from './defaults-html.ts'
import { escapeHtml } from './escape-html.ts'
import { inForceHtml } from './in-force-html.ts'
import { newestVersion } from './newest-version.ts'
import { typeset } from './typeset.ts'

/**
 * What stands in the margin beside each article, as HTML: which clause it is (by its id where the title would only
 * repeat the heading) and at which version, whether a newer one exists, and the values it took from defaults, with
 * where they come from, and beside values that addenda change what they become. One for each section but the signatures.
 */
export function notesOf(
  contract: Contract,
  taken: readonly TakenDefault[],
  library: Library,
  findings: readonly FindingLine[],
  changed: ReadonlyMap<string, TermLine>,
  language: Language,
): string[] {
  const words = wordsIn(language)
  const takenBy = Map.groupBy(taken, ({ clause }) => clause)
  const own = note(language, `<p class="note-own">${escapeHtml(words.marginOnlyHere)}</p>`)
  return contract.parts.flatMap((part) =>
    part.sections
      .filter(({ kind }) => kind !== 'signatures')
      .map((section) => {
        const clause =
          section.clause && findClause(library, section.clause.id, section.clause.version)
        if (!clause) return own
        const values = (takenBy.get(clause.meta.id) ?? []).flatMap((one) =>
          takenValue(one, clause, contract),
        )
        const defaults = values.length > 0 ? defaultsHtml(values, contract.law, language) : ''
        const found = findings.filter(({ clause: owner }) => owner === clause.meta.id)
        return note(
          language,
          headHtml(section, clause, library, language) +
            inForceHtml(section, changed, language) +
            foundHtml(found, language) +
            defaults,
        )
      }),
  )
}

function headHtml(
  section: Section,
  { meta }: Clause,
  library: Library,
  language: Language,
): string {
  const { id, version, titles } = meta
  const newest = newestVersion(library, id)
  const href = pathTo.clause(language, id, version === newest ? undefined : version)
  const name =
    titles[language] === section.title ? id : escapeHtml(typeset(language)(titles[language]))
  const newer = fill(wordsIn(language).newerVersion, { version: newest })
  return (
    `<p class="note-clause"><a href="${href}">${name}</a> <span class="note-version">${version}</span></p>` +
    (version === newest ? '' : `<p class="note-newer">${escapeHtml(newer)}</p>`)
  )
}

function foundHtml(findings: readonly FindingLine[], language: Language): string {
  const words = wordsIn(language)
  return findings
    .map(({ severity, rule, says, allowed }) => {
      const href = pathTo.rule(language, rule)
      const kind = allowed === null ? severity : 'allowed'
      const name = words[`severity.${severity}`]
      const reason = allowed === null ? '' : ` ${fill(words.findingAllowed, { reason: allowed })}`
      return `<p class="note-found ${kind}"><a href="${href}">${name}</a> ${escapeHtml(says + reason)}</p>`
    })
    .join('')
}

function takenValue(taken: TakenDefault, { meta }: Clause, { terms }: Contract) {
  const param = meta.params.find(({ path }) => path === taken.path)
  const value = termAt(terms, taken.path)
  return param && value !== undefined ? [{ taken, param, value }] : []
}

function note(language: Language, inner: string): string {
  return `<div class="note" role="note" lang="${language}">${inner}</div>`
}
