import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Contract } from '#core/contract/contract.ts'
import type { Section } from '#core/contract/document.ts'
import { type Library, findClause } from '#core/contract/library.ts'
import { lawName } from '#core/contract/preview/law-names.ts'
import { type Codes, readableValue } from '#core/contract/preview/readable-value.ts'
import { type TakenDefault, termAt } from '#core/contract/terms.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { pathTo } from '#site/routes.ts'
import { countOf, fill, wordsIn } from '#site/words/words.ts'
import { newestVersion } from './newest-version.ts'

/**
 * What stands in the margin beside each article, as HTML: which clause it is (by its id where the title would only
 * repeat the heading) and at which version, whether a newer one
 * exists, and the values it took from defaults, with where they come from. One for each section but the signatures.
 */
export function notesOf(contract: Contract, taken: readonly TakenDefault[], library: Library, language: Language): string[] {
  return contract.parts.flatMap((part) =>
    part.sections
      .filter(({ kind }) => kind !== 'signatures')
      .map((section) => noteOf(section, contract, taken, library, language)),
  )
}

function noteOf(section: Section, contract: Contract, taken: readonly TakenDefault[], library: Library, language: Language): string {
  const words = wordsIn(language)
  const use = section.clause
  const clause = use && findClause(library, use.id, use.version)
  if (!clause) return toHtml(h('div.note', { role: 'note', lang: language }, [h('p.note-own', words.marginOnlyHere)]))
  const { id, version, titles } = clause.meta
  const newest = newestVersion(library, id)
  const type = typographer(language)
  return toHtml(
    h('div.note', { role: 'note', lang: language }, [
      h('p.note-clause', [
        h('a', { href: pathTo.clause(language, id, version === newest ? undefined : version) }, titles[language] === section.title ? id : type(titles[language])),
        ' ',
        h('span.note-version', version),
      ]),
      version === newest ? undefined : h('p.note-newer', fill(words.newerVersion, { version: newest })),
      defaultsOf(contract, taken.filter((one) => one.clause === id), library, language),
    ]),
  )
}

function defaultsOf(contract: Contract, taken: readonly TakenDefault[], library: Library, language: Language) {
  if (taken.length === 0) return undefined
  const words = wordsIn(language)
  const type = typographer(language)
  const items = taken.flatMap(({ path, clause, origin, law }) => {
    const use = contract.clauses.find(({ id }) => id === clause)
    const param = use && findClause(library, use.id, use.version)?.meta.params.find((one) => one.path === path)
    const value = termAt(contract.terms, path)
    if (!param || value === undefined) return []
    const codes: Codes = new Map(param.words ? [[path, param.words]] : [])
    const printed = readableValue(path, value, localeOf(language, contract.law), codes)
    const from = origin === 'L' && law ? fill(words.underLaw, { law: lawName(law, language) }) : words[`origin.${origin}`]
    return [
      h('li', [
        h('span.note-label', type(param.label[language])),
        ' ',
        h('span.note-value', type(printed)),
        ' ',
        h('span.note-origin', { title: words[`originHint.${origin}`] }, from),
      ]),
    ]
  })
  return h('details', [h('summary', countOf(words, language, items.length, 'default')), h('ul', { role: 'list' }, items)])
}
