import { type Finding, hasFailed } from '#core/seal/finding.ts'
import { countsOf, standingOf, verdictOf } from '#core/seal/verdict.ts'
import type { Language } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { saveFile } from './deliver.ts'
import { el } from './element.ts'
import { type Topic, groupFindings } from './group-findings.ts'
import { standingMark } from './standing-mark.ts'
import type { Say, WordKey } from './words/words.ts'

/** What a file proves: whether it holds, in words and a shape, then a line a fact, what is wrong first. */
export function findingsView(
  name: string,
  findings: readonly Finding[],
  language: Language,
  say: Say,
): HTMLElement {
  const groups = groupFindings(findings)
  return el(
    'section',
    { class: hasFailed(findings) ? 'result has-failed' : 'result' },
    el('h2', {}, name),
    verdictLine(findings, language),
    el('p', { class: 'soft counts' }, typographer(language)(countsOf(findings)[language])),
    findings.some(({ standing }) => standing === 'claimed') &&
      el('p', { class: 'soft' }, say('verifyClaimedNote')),
    ...groups.flatMap(([topic, own]) => [
      groups.length > 1 && el('h3', {}, say(topicWords[topic])),
      el('ul', { role: 'list', class: 'findings' }, ...own.map((one) => row(one, language, say))),
    ]),
    el(
      'button',
      { type: 'button', class: 'quiet', onclick: () => saveReport(name, findings) },
      say('verifySave'),
    ),
  )
}

function verdictLine(findings: readonly Finding[], language: Language): HTMLElement {
  const words = typographer(language)(verdictOf(findings)[language])
  return el('p', { class: `verdict standing-mark ${standingOf(findings)}` }, words)
}

function row({ standing, about, text, why }: Finding, language: Language, say: Say): HTMLElement {
  const type = typographer(language)
  return el(
    'li',
    {},
    standingMark(standing, say),
    el(
      'p',
      {},
      about !== '' && el('b', {}, about, language === 'fr' ? '\u00a0: ' : ': '),
      type(text[language]),
      el('span', { class: 'soft why' }, type(why[language])),
    ),
  )
}

const topicWords = {
  failed: 'topicFailed',
  files: 'topicFiles',
  text: 'topicText',
  records: 'topicRecords',
  signatures: 'topicSignatures',
  seal: 'topicSeal',
  pdf: 'topicPdf',
} as const satisfies Record<Topic, WordKey>

/** The same document as `clausier verify --json` gives. */
function saveReport(file: string, findings: readonly Finding[]): void {
  const report = { schema: 'clausier-verify/1', files: [{ file, findings }] }
  saveFile(`${JSON.stringify(report, null, 2)}\n`, `${file}.verify.json`, 'application/json')
}
