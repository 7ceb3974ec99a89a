import { fileStart } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'
import { type Language, type Words, localeOf } from '#core/locale/locale.ts'
import { documentTitles, panelWords } from '#core/locale/panel-words.ts'
import { outsideNames } from './addendum/outside-names.ts'
import { idGiver, slug } from './anchors.ts'
import { type Blame, type TextSoFar, assembleBlocks } from './assemble.ts'
import { inlineText } from './canonical-text.ts'
import type { Use } from './check-composition.ts'
import type { Content, ContentBlock } from './content.ts'
import type { Part, Section } from './document.ts'
import type { CodeWords } from './format-value.ts'
import type { Clause } from './library.ts'
import { numberSections } from './number.ts'
import { emptyRoom } from './room.ts'
import { type Scope, holds } from './scope.ts'
import type { Terms } from './terms.ts'

type Assembly = {
  readonly terms: Terms
  readonly law: string
  readonly language: Language
  readonly several: boolean
  readonly content: Content
  readonly uses: readonly Use[]
  /** The contract that an addendum changes: its clauses, and its text in this language. */
  readonly around: { readonly clauses: readonly Clause[]; readonly part: Part | undefined }
  readonly report: Report
}

/** One language's text: each clause in its place, special terms between them, all numbered. */
export function assemblePart(assembly: Assembly): Part {
  const { terms, language, report } = assembly
  const every = scopeOf(assembly)
  const content = chooseBlocks(assembly.content, every, report)
  const scope = {
    ...every,
    present: new Set([
      ...assembly.around.clauses.map(({ meta }) => meta.id),
      ...content.flatMap((block) => (block.type === 'use' ? [block.id] : [])),
    ]),
  }
  const text: TextSoFar = { room: emptyRoom(), refs: new Map() }
  const sections = sectionsOf({ ...assembly, content }, scope, text)
  const numbered = numberSections(
    sections,
    scope.locale,
    (ref, guess) =>
      report.add('gen-crossref-broken', text.refs.get(ref) ?? fileStart, {
        target: ref.target,
        guess,
      }),
    outsideNames(assembly.around.part),
  )
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

function scopeOf({ terms, law, language, several, uses, around }: Assembly): Scope {
  const words = new Map<string, CodeWords>()
  const labels = new Map<string, Words>()
  for (const { meta } of [...around.clauses, ...uses.map(({ clause }) => clause)]) {
    for (const param of meta.params) {
      if (param.words) words.set(param.path, param.words)
      labels.set(param.path, param.label)
    }
  }
  const present = new Set(uses.map(({ clause }) => clause.meta.id))
  return { terms, law, language, locale: localeOf(language, law), several, present, words, labels }
}

function sectionsOf(
  { content, uses, report, language }: Assembly,
  scope: Scope,
  text: TextSoFar,
): Section[] {
  const sections: Section[] = []
  const freeId = idGiver([...scope.present, 'signatures'])
  for (const group of groupBlocks(content, report)) {
    const [first] = group
    if (first?.type === 'use') {
      const use = uses.find(({ clause }) => clause.meta.id === first.id)
      if (use)
        sections.push(
          clauseSection(use, scope, { report, use: use.place, clause: use.clause.meta.id, text }),
        )
    } else if (first?.type === 'panel') {
      const blocks = assembleBlocks([first], scope, { report, clause: 'signatures', text })
      sections.push({
        kind: 'signatures',
        id: 'signatures',
        number: '',
        title: panelWords.signatures[language],
        blocks,
      })
    } else if (first?.type === 'heading') {
      const [title, ...blocks] = assembleBlocks(group, scope, {
        report,
        clause: 'special-terms',
        text,
      })
      if (title?.type !== 'heading') continue
      const words = inlineText(title.children)
      sections.push({ kind: 'article', id: freeId(slug(words)), number: '', title: words, blocks })
    }
  }
  return sections
}

function clauseSection({ clause, role, place }: Use, scope: Scope, blame: Blame): Section {
  const { meta, texts } = clause
  const content = texts[scope.language]
  if (!content)
    blame.report.add('clause-language-missing', place, { id: meta.id, language: scope.language })
  const blocks = assembleBlocks(content ?? [], { ...scope, own: clause.words }, blame)
  if (content && blocks.length === 0) blame.report.add('clause-silent', place, { id: meta.id })
  return {
    kind: role,
    id: meta.id,
    number: '',
    title: meta.titles[scope.language],
    clause: { id: meta.id, version: meta.version },
    blocks,
  }
}

/**
 * Decides the conditions that stand around clauses and special terms. In a contract with two languages,
 * special terms must be under `<When lang="…">`: text written once would leave one language without it.
 */
function chooseBlocks(content: Content, scope: Scope, report: Report, inLanguage = false): Content {
  return content.flatMap((block) => {
    if (block.type === 'allow') return []
    if (block.type === 'when')
      return holds(block.condition, scope)
        ? chooseBlocks(
            block.blocks,
            scope,
            report,
            inLanguage || block.condition.lang !== undefined,
          )
        : []
    if (scope.several && !inLanguage && block.type !== 'use' && block.type !== 'panel')
      report.add('special-terms-one-language', block.place)
    return [block]
  })
}

/** Cuts the contract's blocks into sections: a clause, a panel, or a heading with what follows it. */
function groupBlocks(blocks: readonly ContentBlock[], report: Report): ContentBlock[][] {
  const groups: ContentBlock[][] = []
  for (const block of blocks) {
    const current = groups.at(-1)
    if (block.type === 'use' || block.type === 'panel' || block.type === 'heading')
      groups.push([block])
    else if (current?.[0]?.type === 'heading') current.push(block)
    else report.add('special-terms-loose', block.place)
  }
  return groups
}
