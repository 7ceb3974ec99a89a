import { assembleBlocks } from '#core/contract/assemble.ts'
import { readContent } from '#core/contract/check-content.ts'
import { cover } from '#core/contract/cover.ts'
import type { Part, Section } from '#core/contract/document.ts'
import { derive } from '#core/contract/derive.ts'
import { blocksHtml } from '#core/contract/html.ts'
import { numberSections } from '#core/contract/number.ts'
import { readTerms } from '#core/contract/read-terms.ts'
import type { Scope } from '#core/contract/scope.ts'
import { readYaml } from '#core/contract/yaml-source.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { formatMessage } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { sampleCover } from './sample-cover.ts'

/**
 * Reads an example of the handbook as the text of a clause, with the sample cover page, and gives what a reader sees.
 * It is the walk itself that answers: an example that no longer holds stops the build.
 */
export function readExample(source: string, language: Language): string {
  const report = new Report('example')
  const content = readContent(source, source.includes('<Signatures') ? 'contract' : 'clause', report)
  const blocks = assembleBlocks(content, sampleScope(language, report), { report, clause: 'example' })
  const sections = numberSections([...before, { ...example, blocks }, ...after], localeOf(language, 'FR'), (target) =>
    report.add('gen-crossref-broken', { line: 1, column: 1 }, { target }),
  )
  if (report.failed) throw new Error(report.messages.map((message) => formatMessage(message, 'en')).join('\n'))
  const part: Part = { language, locale: localeOf(language, 'FR'), title: '', reference: '', sections }
  return blocksHtml(part, sections.find(({ id }) => id === example.id)?.blocks ?? [])
}

function sampleScope(language: Language, report: Report): Scope {
  const yaml = readYaml(sampleCover, report)
  const read = yaml && readTerms(cover, yaml.value, yaml, report)
  if (!read) throw new Error(report.messages.map((message) => formatMessage(message, 'en')).join('\n'))
  return {
    terms: derive(read),
    law: 'FR',
    language,
    locale: localeOf(language, 'FR'),
    several: true,
    present: new Set([...before, ...after].map(({ id }) => id)),
    words: new Map(),
    labels: new Map([
      ['term.start', { fr: "Date d'effet", en: 'Start date' }],
      ['term.end', { fr: 'Date de fin', en: 'End date' }],
      ['fees.retainer.amount', { fr: 'Forfait mensuel', en: 'Monthly retainer' }],
      ['payment.dueDays', { fr: 'Délai de paiement', en: 'Payment period' }],
    ]),
  }
}

const section = (id: string): Section => ({ kind: 'article', id, number: '', title: '', blocks: [] })
const example = section('example')

/** The example is article 12 of a contract that also has clauses to refer to. */
const before = ['parties', 'service-scope', ...Array.from({ length: 9 }, (_, index) => `article-${index + 3}`)].map(section)
const after = ['late-payment', 'suspension', 'response-times'].map(section)
