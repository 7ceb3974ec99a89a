import type { ClauseRedline } from '#core/change/impact/clause-redline.ts'
import { actionOrder, actionWords } from '#core/change/impact/impact-words.ts'
import type { Redline } from '#core/change/redline/redline.ts'
import { type PaintRun, blockTexts, sectionTexts } from '#core/change/redline/redline-text.ts'
import type { Language } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import type { Message } from '#core/report/message.ts'
import type { Piece } from './fit-pieces.ts'
import { markdownText } from './markdown-text.ts'
import type { Review, ReviewedClause, ReviewedContract } from './review.ts'
import { reviewWords } from './review-words.ts'

/** What stays longest when the room is short: what changed and what was found, then what it means, then the compared words. */
const rank = { head: 0, findings: 1, clauses: 2, words: 3, others: 4 } as const

/** The body of a review as pieces of Markdown, each with its own empty line before it. */
export function reviewPieces(review: Review, language: Language): Piece[] {
  const say = new Sayer(language)
  return [
    ...review.contracts.flatMap((contract) => say.contract(contract)),
    ...say.findings(review.findings),
    ...review.clauses.flatMap((clause) => say.clause(clause)),
    ...say.others(review.others),
  ]
}

/** Struck and underlined words, as every redline of the house; the words themselves can do nothing. */
const paint: PaintRun = (change, words) => {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(words) ?? []
  const safe = markdownText(inner)
  if (change === 'same' || inner === '') return `${before && ' '}${safe}${after && ' '}`
  const tag = change === 'deleted' ? 'del' : 'ins'
  return `${before && ' '}<${tag}>${safe}</${tag}>${after && ' '}`
}

/** Two marks in a row are told apart also where they cannot be seen. */
function apart(line: string): string {
  return line.replaceAll('</del><ins>', '</del> <ins>').trim()
}

class Sayer {
  readonly #language: Language
  readonly #type: (text: string) => string

  constructor(language: Language) {
    this.#language = language
    this.#type = typographer(language)
  }

  contract(contract: ReviewedContract): Piece[] {
    const { id, client, kind, state, documents } = contract
    const words = reviewWords[this.#language]
    const about = [words.kinds[kind], ...(state ? [state[this.#language]] : [])].join(', ')
    const title = `### ${[id, client].filter(Boolean).map(markdownText).join(', ')}`
    const head = [title, '', this.#say(`${about[0]?.toUpperCase()}${about.slice(1)}.`)]
    const texts = documents.flatMap(({ name, redline }) =>
      this.#redline(redline, documents.length > 1 || name !== id ? name : ''),
    )
    return [
      { rank: rank.head, text: ['', ...head, ...this.#remarks(contract)].join('\n') },
      ...this.#keyTerms(contract),
      ...(texts.length > 0 ? [{ rank: rank.words, text: `\n${this.#say(words.key)}` }] : []),
      ...texts,
    ]
  }

  #remarks({ isAgreed, movedFrom, through, records, notes }: ReviewedContract): string[] {
    const words = reviewWords[this.#language]
    const remarks = [
      ...(isAgreed ? [`**${this.#say(words.agreed)}**`] : []),
      ...(movedFrom ? [this.#say(words.movedFrom(movedFrom))] : []),
      ...(through.length > 0 ? [this.#say(words.through(through.join(', ')))] : []),
      ...(records.length > 0
        ? [this.#say(words.records(records.map((one) => one[this.#language]).join(', ')))]
        : []),
    ]
    const listed = notes.map((note) => `- ${this.#say(note[this.#language])}`)
    return [
      ...remarks.flatMap((remark) => ['', remark]),
      ...(listed.length > 0 ? ['', ...listed] : []),
    ]
  }

  #keyTerms({ keyTerms }: ReviewedContract): Piece[] {
    if (keyTerms.length === 0) return []
    const rows = keyTerms.map(
      ({ label, value }) =>
        `| ${this.#say(label[this.#language])} | ${this.#say(value[this.#language])} |`,
    )
    const head = this.#say(reviewWords[this.#language].keyTerms)
    return [
      { rank: rank.clauses, text: ['', `| ${head} | |`, '| --- | --- |', ...rows].join('\n') },
    ]
  }

  /** One piece for each article. */
  #redline({ parts }: Redline, name: string): Piece[] {
    const words = reviewWords[this.#language]
    return parts.flatMap((part) => {
      const label = [
        ...(name ? [markdownText(name)] : []),
        ...(parts.length > 1 ? [words.bothLanguages[part.language]] : []),
      ].join(', ')
      const title = label ? [{ rank: rank.words, text: `\n#### ${this.#type(label)}` }] : []
      const sections = sectionTexts(part, this.#language, paint)
      return sections.length === 0
        ? []
        : [
            ...title,
            ...sections.map(({ heading, lines }) => ({
              rank: rank.words,
              text: this.#quote([`**${apart(heading)}**`, ...lines], part.language),
            })),
          ]
    })
  }

  /** Passages as a quotation, in the typography of their own language. */
  #quote(lines: readonly string[], language: Language): string {
    const type = typographer(language)
    return ['', ...lines.flatMap((line) => ['>', `> ${type(apart(line))}`]).slice(1)].join('\n')
  }

  findings({ fresh, gone }: Review['findings']): Piece[] {
    const words = reviewWords[this.#language]
    const title = `\n### ${this.#say(words.freshTitle)}\n`
    const left = gone.length > 0 ? [` ${this.#say(words.gone(gone.length))}`] : []
    if (fresh.length === 0)
      return [{ rank: rank.head, text: `\n${this.#say(words.noFresh)}${left.join('')}` }]
    return [
      { rank: rank.head, text: title },
      ...fresh.map((message) => ({ rank: rank.findings, text: this.#finding(message) })),
      ...left.map((text) => ({ rank: rank.findings, text: `\n${text.trim()}` })),
    ]
  }

  #finding({ severity, text, remedy, file, place, rule }: Message): string {
    const words = reviewWords[this.#language]
    const where = `${markdownText(file)}, ${words.line(place.line)}`
    const said = `${this.#say(text[this.#language])} ${this.#say(remedy[this.#language])}`
    return `- **${words.severity[severity]}**${this.#type(words.colon)}${said} (${where} ; ${markdownText(rule)})`.replace(
      ' ; ',
      this.#language === 'fr' ? ' ; ' : '; ',
    )
  }

  clause({ id, version, status, title, changes, impact }: ReviewedClause): Piece[] {
    const words = reviewWords[this.#language]
    const known = status === 'draft' || status === 'deprecated' ? status : 'released'
    const lines = actionOrder.flatMap((action) => {
      const own = (impact ?? [])
        .filter((one) => one.action === action)
        .map(({ document }) => document)
      if (own.length === 0) return []
      const what = `${actionWords[action][this.#language]} (${own.length})`
      return [`- ${this.#say(`${what}${words.colon}${own.join(', ')}`)}`]
    })
    const head = [
      '',
      `### ${this.#say(words.clause(title[this.#language], version))}`,
      '',
      this.#say(`${id}@${version}, ${words.status[known]}.`),
      ...(impact ? ['', ...(lines.length > 0 ? lines : [this.#say(words.noImpact)])] : []),
    ]
    return [
      { rank: rank.clauses, text: head.join('\n') },
      ...changes.flatMap((change) => this.#clauseChange(change)),
    ]
  }

  #clauseChange({ from, to, terms, texts }: ClauseRedline): Piece[] {
    const words = reviewWords[this.#language]
    const listed = terms.map(
      ({ kind, label, path }) =>
        `- ${this.#say(`${words.term[kind]}${words.colon}${label[this.#language]} (${path})`)}`,
    )
    const lines = blockTexts(texts[this.#language], this.#language, paint)
    const head = `**${markdownText(`${from} → ${to}`)}**`
    return [
      {
        rank: rank.clauses,
        text: ['', head, ...(listed.length > 0 ? ['', ...listed] : [])].join('\n'),
      },
      ...lines.map((line) => ({ rank: rank.words, text: this.#quote([line], this.#language) })),
    ]
  }

  others(paths: readonly string[]): Piece[] {
    if (paths.length === 0) return []
    const title = `\n### ${this.#say(reviewWords[this.#language].others)}\n`
    return [
      { rank: rank.others, text: title },
      ...paths.map((path) => ({ rank: rank.others, text: `- ${markdownText(path)}` })),
    ]
  }

  /** Words, typeset and unable to do anything but be read. */
  #say(words: string): string {
    return markdownText(this.#type(words))
  }
}
