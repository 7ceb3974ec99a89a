import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Language } from '#core/locale/locale.ts'
import type { Entry, LetterContent } from './letter-content.ts'
import { letterWords } from './letter-words.ts'

/** Mail programs read styles on elements only; ink on paper, red for what is late, and the word beside it. */
const styles = {
  body: 'margin:0;padding:24px;background:#ffffff;color:#1b1b1b;font:16px/1.5 Georgia,serif',
  heading: 'margin:24px 0 8px;font-size:16px',
  list: 'margin:0;padding:0;list-style:none',
  entry: 'margin:0 0 12px;padding:0 0 0 12px;border-left:2px solid #8a8a8a',
  lateEntry: 'margin:0 0 12px;padding:0 0 0 12px;border-left:2px solid #a3241c',
  late: 'color:#a3241c',
  note: 'color:#555555;font-size:14px',
  closing: 'margin-top:24px;color:#555555;font-size:14px',
}

/** A letter as one HTML document, without anything to be fetched. */
export function letterHtml(
  { subject, opening, contracts, closing }: LetterContent,
  language: Language,
): string {
  const blocks = contracts.flatMap(({ heading, entries }) => [
    h('h2', { style: styles.heading }, heading),
    h(
      'ul',
      { style: styles.list },
      entries.map((entry) => item(entry, language)),
    ),
  ])
  const document = h('html', { lang: language }, [
    h('head', [h('meta', { charSet: 'utf-8' }), h('title', subject)]),
    h('body', { style: styles.body }, [
      ...opening.map((line) => h('p', line)),
      ...blocks,
      ...closing.map((line) => h('p', { style: styles.closing }, line)),
    ]),
  ])
  return `<!doctype html>\n${toHtml(document)}\n`
}

function item({ isLate, date, title, notes }: Entry, language: Language) {
  const late = isLate ? [h('strong', { style: styles.late }, letterWords[language].late), ' '] : []
  return h('li', { style: isLate ? styles.lateEntry : styles.entry }, [
    ...late,
    date,
    h('br'),
    h('strong', title),
    ...notes.flatMap((note) => [h('br'), h('span', { style: styles.note }, note)]),
  ])
}
