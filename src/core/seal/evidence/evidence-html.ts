import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Contract } from '#core/contract/contract.ts'
import type { Part } from '#core/contract/document.ts'
import { formatInstant } from '#core/locale/format-date.ts'
import { asSentence } from '#core/locale/as-sentence.ts'
import type { Words } from '#core/locale/locale.ts'
import { panelWords } from '#core/locale/panel-words.ts'
import { typographer } from '#core/locale/typographer.ts'
import { type AskedLevel, askedLevel, askedLevelWords } from '#core/seal/asked-level.ts'
import {
  type Evidence,
  type EvidenceLine,
  type EvidenceSigner,
  type EvidenceValue,
  evidenceLabels,
} from './evidence.ts'
import { evidenceWords } from './evidence-words.ts'

/**
 * The evidence page as HTML, one article a language of the contract, to be printed after it. It has the
 * looks of the sheet and stands outside the contract's text and digest.
 */
export function evidenceHtml(contract: Contract, evidence: Evidence): string {
  const level = askedLevel(contract)
  return contract.parts.map((part) => toHtml(evidencePage(part, evidence, level))).join('\n')
}

function evidencePage(part: Part, evidence: Evidence, asked: AskedLevel | undefined): Element {
  const say = speaker(part)
  return h('article.contract.evidence', { lang: part.language }, [
    h('header.title-block', [
      h('h1', say(evidenceWords.title)),
      h('p.reference', say(part.reference)),
    ]),
    h('p', say(evidenceWords.aside)),
    levelLine(part, asked),
    ...evidence.signers.map((signer) => signerSection(signer, part)),
    h('p.legend', say(evidenceWords.legend)),
    ...acceptedSection(evidence, part),
    digestSection(evidence, part),
    h('p.check', say(evidenceWords.check)),
  ])
}

function levelLine(part: Part, asked: AskedLevel | undefined): Element {
  const say = speaker(part)
  const more = asked ? [' ', say(asSentence(askedLevelWords(asked)))] : []
  return h('p.level', [
    h('strong', `${say(evidenceWords.levelLabel)}.`),
    ' ',
    say(evidenceWords.level),
    ...more,
  ])
}

function signerSection(signer: EvidenceSigner, part: Part): Element {
  const say = speaker(part)
  const head = [evidenceWords.item, evidenceWords.value, evidenceWords.known]
  return h('section.signer', [
    h('h2', say(panelWords[signer.party])),
    h('table', [
      h('thead', h('tr', cells(head, part))),
      h(
        'tbody',
        signer.lines.map((line) => evidenceRow(line, part)),
      ),
    ]),
  ])
}

function evidenceRow(line: EvidenceLine, part: Part): Element {
  const say = speaker(part)
  return h('tr', [
    h('th', { scope: 'row' }, say(evidenceLabels[line.kind])),
    h('td', valueText(line.value, part)),
    knownCell(line, part),
  ])
}

function knownCell({ standing, by }: Pick<EvidenceLine, 'standing' | 'by'>, part: Part): Element {
  const say = speaker(part)
  const mark = h(`span.standing.${standing}`, say(evidenceWords[standing]))
  return h('td', [mark, `, ${say(by)}`])
}

function acceptedSection({ accepted = [] }: Evidence, part: Part): Element[] {
  if (accepted.length === 0) return []
  const say = speaker(part)
  const head = [evidenceWords.finding, evidenceWords.reason]
  const rows = accepted.map(({ rule, says, reason }) =>
    h('tr', [h('th', { scope: 'row' }, [say(says), ' ', h('code', rule)]), h('td', reason)]),
  )
  return [
    h('section.accepted', [
      h('h2', say(evidenceWords.accepted)),
      h('p', say(evidenceWords.acceptedAside)),
      h('table', [h('thead', h('tr', cells(head, part))), h('tbody', rows)]),
    ]),
  ]
}

function cells(head: readonly Words[], part: Part): Element[] {
  const say = speaker(part)
  return head.map((words) => h('th', { scope: 'col' }, say(words)))
}

function digestSection({ digests }: Evidence, part: Part): Element {
  const say = speaker(part)
  const head = [evidenceWords.item, evidenceWords.digest, evidenceWords.known]
  const known = { standing: 'attested', by: evidenceWords.byCalculation } as const
  return h('section.digests', [
    h('h2', say(evidenceWords.digests)),
    h('table', [
      h('thead', h('tr', cells(head, part))),
      h(
        'tbody',
        digests.map(({ label, digest }) =>
          h('tr', [
            h('th', { scope: 'row' }, say(label)),
            h('td.digest', inFours(digest)),
            knownCell(known, part),
          ]),
        ),
      ),
    ]),
  ])
}

function valueText(value: EvidenceValue, part: Part): string {
  const say = speaker(part)
  if (typeof value === 'string') return say(value)
  if ('digest' in value) return inFours(value.digest)
  return 'instant' in value ? say(formatInstant(value.instant, part.locale)) : say(value)
}

/** `1a2b 3c4d …`, as in the foot of every page: easier to compare by eye. */
function inFours(digest: string): string {
  const [algorithm, hex = digest] = digest.split(':')
  const groups = (hex.match(/.{1,4}/gu) ?? []).join(' ')
  return algorithm === 'sha256' || hex === digest ? groups : `${algorithm} ${groups}`
}

function speaker({ language }: Part): (words: Words | string) => string {
  const type = typographer(language)
  return (words) => type(typeof words === 'string' ? words : words[language])
}
