import { aboutView } from './about-view.ts'
import { answerView } from './answer-view.ts'
import { openChangesDialog } from './changes-dialog.ts'
import { changesView } from './changes-view.ts'
import { coverView } from './cover-view.ts'
import { el } from './element.ts'
import { keptNotes } from './kept-notes.ts'
import type { Reader } from './reader.ts'
import { openSignDialog } from './sign-dialog.ts'
import { sealedView } from './sealed-view.ts'
import { sheetView } from './sheet-view.ts'

/** The page of an open contract: what is asked, key terms, what changed, the text, the answer. */
export function contractView(given: Reader): HTMLElement[] {
  const reader = hasSigned(given) ? waiting(given) : given
  const { say, page } = reader
  const ask = (anchor?: string) => openChangesDialog(reader, sheet.text, anchor)
  const canAnswer = page.stage === 'sign' || page.stage === 'read'
  const sheet = sheetView(reader, canAnswer ? ask : undefined)
  if (page.sealed || page.stage === 'signed' || page.stage === 'wait')
    sheet.element.classList.remove('unsigned')
  return [
    el(
      'main',
      { id: 'main' },
      ...keptNotes(reader),
      coverView(reader),
      ...sealedView(reader),
      ...changesView(reader, sheet.showChanges),
      sheet.element,
      ...(canAnswer ? [answerView(reader, () => ask())] : []),
      aboutView(reader),
    ),
    ...(page.stage === 'sign'
      ? [
          el(
            'nav',
            { class: 'bar', 'aria-label': say('answer') },
            el('a', { class: 'secondary', href: '#answer' }, say('otherAnswers')),
            el(
              'button',
              { type: 'button', class: 'primary', onclick: () => openSignDialog(reader) },
              say('sign'),
            ),
          ),
        ]
      : []),
  ]
}

/** The page of one who signed here, before the house has published that it knows. */
function waiting(reader: Reader): Reader {
  return { ...reader, page: { ...reader.page, stage: 'wait' } }
}

/** Did this browser sign this very text? */
function hasSigned({ kept, page }: Reader): boolean {
  return (
    page.stage === 'sign' &&
    kept.replies.some(({ kind, text }) => kind === 'signed' && text === page.text)
  )
}
