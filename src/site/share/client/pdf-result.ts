import type { Finding } from '#core/seal/finding.ts'
import { hasFailed } from '#core/seal/finding.ts'
import type { Language } from '#core/locale/locale.ts'
import { el } from './element.ts'
import { standingMark } from './standing-mark.ts'
import { worstFirst } from './verify-reply.ts'
import type { Say } from './words/words.ts'

/** What a PDF proves, a line a fact, what is wrong first. */
export function pdfResult(
  name: string,
  findings: readonly Finding[],
  language: Language,
  say: Say,
): HTMLElement {
  return el(
    'section',
    { class: hasFailed(findings) ? 'result has-failed' : 'result' },
    el('h2', {}, name),
    el(
      'ul',
      { role: 'list', class: 'findings' },
      ...worstFirst(findings).map(({ standing, about, text, why }) =>
        el(
          'li',
          {},
          standingMark(standing, say),
          el(
            'p',
            {},
            about !== '' && el('b', {}, about, language === 'fr' ? '\u00a0: ' : ': '),
            text[language],
            el('span', { class: 'soft' }, ` (${why[language]})`),
          ),
        ),
      ),
    ),
  )
}
