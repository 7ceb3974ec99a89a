import type { Report } from '#core/report/report.ts'
import { type Language, type Words, localeOf } from '#core/locale/locale.ts'
import { documentTitles, panelWords } from '#core/locale/panel-words.ts'
import { assembleBlocks } from './assemble.ts'
import { inlineText } from './canonical-text.ts'
import type { Use } from './check-composition.ts'
import type { Content, ContentBlock } from './content.ts'
import type { Part, Section } from './document.ts'
import type { CodeWords } from './format-value.ts'
import { numberSections } from './number.ts'
import { type Scope, holds } from './scope.ts'
import type { Terms } from './terms.ts'

type Assembly = {
  readonly terms: Terms
  readonly law: string
  readonly language: Language
  readonly several: boolean
  readonly content: Content
  readonly uses: readonly Use[]
  readonly report: Report
}

/** One language's text: each clause in its place, special terms between them, all numbered. */
export function assemblePart(assembly: Assembly): Part {
  const { terms, language, report } = assembly
  const scope = scopeOf(assembly)
  const sections = sectionsOf(assembly, scope)
  const numbered = numberSections(sections, scope.locale, (target, guess, from) => {
    const use = assembly.uses.find(({ clause }) => clause.meta.id === from.clause?.id)
    report.add('gen-crossref-broken', use?.place ?? { line: 1, column: 1 }, { target, guess })
  })
  const { title, type, id, version } = terms.doc
  const usual = documentTitles[type ?? 'contract']?.[language] ?? ''
  return {
    language,
    locale: scope.locale,
    title: title?.[language] ?? title?.any ?? usual,
    reference: `${id ?? ''}, version ${(version ?? '').replace(/^v/, '')}`,
    sections: numbered,
  }
}

function scopeOf({ terms, law, language, several, uses }: Assembly): Scope {
  const words = new Map<string, CodeWords>()
  const labels = new Map<string, Words>()
  for (const { clause } of uses) {
    for (const param of clause.meta.params) {
      if (param.words) words.set(param.path, param.words)
      labels.set(param.path, param.label)
    }
  }
  const present = new Set(uses.map(({ clause }) => clause.meta.id))
  return { terms, law, language, locale: localeOf(language, law), several, present, words, labels }
}

function sectionsOf(assembly: Assembly, scope: Scope): Section[] {
  const { uses, report, language } = assembly
  const sections: Section[] = []
  for (const group of groupBlocks(chooseBlocks(assembly.content, scope, report), report)) {
    const [first] = group
    if (first?.type === 'use') {
      const use = uses.find(({ clause }) => clause.meta.id === first.id)
      if (use) sections.push(clauseSection(use, scope, report))
    } else if (first?.type === 'panel') {
      const blocks = assembleBlocks([first], scope, { report, clause: 'signatures' })
      sections.push({ kind: 'signatures', id: 'signatures', number: '', title: panelWords.signatures[language], blocks })
    } else if (first?.type === 'heading') {
      const [title, ...blocks] = assembleBlocks(group, scope, { report, clause: 'special-terms' })
      if (title?.type !== 'heading') continue
      const words = inlineText(title.children)
      sections.push({ kind: 'article', id: freeId(slug(words), sections), number: '', title: words, blocks })
    }
  }
  return sections
}

function clauseSection({ clause, role, place }: Use, scope: Scope, report: Report): Section {
  const { meta, texts } = clause
  const content = texts[scope.language]
  if (!content) report.add('clause-language-missing', place, { id: meta.id, language: scope.language })
  return {
    kind: role,
    id: meta.id,
    number: '',
    title: meta.titles[scope.language],
    clause: { id: meta.id, version: meta.version },
    blocks: assembleBlocks(content ?? [], { ...scope, own: clause.words }, { report, use: place, clause: meta.id }),
  }
}

/**
 * Decides the conditions that stand around clauses and special terms. In a contract with two languages,
 * special terms must be under `<When lang="…">`: text written once would leave one language without it.
 */
function chooseBlocks(content: Content, scope: Scope, report: Report, inLanguage = false): Content {
  return content.flatMap((block) => {
    if (block.type === 'when')
      return holds(block.condition, scope)
        ? chooseBlocks(block.blocks, scope, report, inLanguage || block.condition.lang !== undefined)
        : []
    if (scope.several && !inLanguage && block.type !== 'use' && block.type !== 'panel')
      report.add('translation-missing', block.place, { path: '¶', language: scope.language })
    return [block]
  })
}

/** Cuts the contract's blocks into sections: a clause, a panel, or a heading with what follows it. */
function groupBlocks(blocks: readonly ContentBlock[], report: Report): ContentBlock[][] {
  const groups: ContentBlock[][] = []
  for (const block of blocks) {
    const current = groups.at(-1)
    if (block.type === 'use' || block.type === 'panel' || block.type === 'heading') groups.push([block])
    else if (current?.[0]?.type === 'heading') current.push(block)
    else report.add('special-terms-loose', block.place)
  }
  return groups
}

function slug(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'special-terms'
}

function freeId(wanted: string, sections: readonly Section[]): string {
  const taken = new Set(sections.map(({ id }) => id))
  let id = wanted
  for (let next = 2; taken.has(id); next++) id = `${wanted}-${next}`
  return id
}
