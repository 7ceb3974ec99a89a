import { flagWords, labelWords, negotiationWords, termWords } from '#core/life/state/state-words.ts'
import type { Language, Words } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { escapeHtml } from '#site/archive/view/escape-html.ts'
import type { Count, Counts } from './counts.ts'
import { stateMark } from './state-mark.ts'
import { dashboardWords } from './words.ts'

/** Counts by state as HTML: the six labels, then the axes beneath. Each leads to the contracts it counts. */
export function countsHtml(counts: Counts, language: Language): string {
  const words = dashboardWords(language)
  const type = typographer(language)
  const line = <State extends string>(
    { state, n }: Count<State>,
    said: Readonly<Record<State, Words>>,
    mark = '',
  ) =>
    `<li data-state="${state}"><a href="?state=${state}#contracts"${n === 0 ? ' class="none"' : ''}>${mark}<span>${escapeHtml(type(said[state][language]))}</span> <b>${n}</b></a></li>`
  const axis = <State extends string>(
    title: string,
    states: readonly Count<State>[],
    said: Readonly<Record<State, Words>>,
  ) =>
    states.length === 0
      ? ''
      : `<h3>${title}</h3><ul role="list">${states.map((one) => line(one, said)).join('')}</ul>`
  const labels = counts.labels.map((one) => line(one, labelWords, stateMark(one.state)))
  return [
    `<ul class="labels" role="list">${labels.join('')}</ul>`,
    axis(words.axisNegotiation, counts.negotiation, negotiationWords),
    axis(words.axisTerm, counts.term, termWords),
    axis(words.axisFlags, counts.flags, flagWords),
  ].join('')
}
