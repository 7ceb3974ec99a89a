import { type ChangeRow, changeRow } from './change-row.ts'
import { openDialog } from './dialog.ts'
import { el } from './element.ts'
import { allRight, field } from './field.ts'
import { finishReply } from './finish-reply.ts'
import { makeStatement } from './make-statement.ts'
import { articlesIn } from './passages.ts'
import type { Reader } from './reader.ts'
import { signerFields } from './signer-fields.ts'

/**
 * Asks for changes: where, other words or another value, a remark; any number of them, and a sentence for the whole.
 * @param sheet the shown text
 * @param anchor the article to begin with
 */
export function openChangesDialog(reader: Reader, sheet: ParentNode, anchor?: string): void {
  const { say, visit } = reader
  const who = signerFields(reader)
  const reason = field(
    say('askReason'),
    el('textarea', { rows: '2', required: true, maxlength: '4000' }),
  )
  const list = el('div', { class: 'change-rows' })
  const rows: ChangeRow[] = []
  const articles = articlesIn(sheet)
  const number = () => rows.forEach((row, at) => row.rename(at + 1))
  const add = (place?: string) => {
    const row = changeRow(articles, place, say, (gone) => {
      rows.splice(rows.indexOf(gone), 1)
      gone.element.remove()
      number()
      reason.control.focus()
    })
    rows.push(row)
    list.append(row.element)
    number()
    return row
  }
  add(anchor)
  const dialog = openDialog({
    name: 'changes',
    title: say('askTitle'),
    close: say('close'),
    body: [
      el('p', { class: 'soft' }, say('askHow')),
      list,
      el(
        'button',
        {
          type: 'button',
          class: 'secondary',
          onclick: () => add().element.querySelector('select')?.focus(),
        },
        say('askAdd'),
      ),
      reason.element,
      ...who.elements,
      el('p', { class: 'soft' }, say('thenFile', { sender: reader.page.sender.name })),
      el('button', { type: 'submit', class: 'primary' }, say('askDo')),
    ],
    onSubmit: () => {
      const missing = reason.value() ? undefined : say('askReasonMissing')
      const checks = rows.flatMap((row) => row.checks())
      if (!allRight([...checks, [reason, missing], [who.name, who.problem()]])) return
      dialog.close()
      const changes = rows.map((row) => row.change())
      void finishReply(
        reader,
        makeStatement<'changes-requested'>(visit, who.signer(), {
          kind: 'changes-requested',
          reason: reason.value(),
          ...(changes.length > 0 && { changes }),
        }),
      )
    },
  })
}
