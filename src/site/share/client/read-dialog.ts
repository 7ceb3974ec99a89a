import { openDialog } from './dialog.ts'
import { el } from './element.ts'
import { allRight } from './field.ts'
import { finishReply } from './finish-reply.ts'
import { makeStatement } from './make-statement.ts'
import type { Reader } from './reader.ts'
import { signerFields } from './signer-fields.ts'

/** "I have read this version": says so, and accepts nothing. */
export function openReadDialog(reader: Reader): void {
  const { say, id, version, visit } = reader
  const who = signerFields(reader)
  const words = say('readIntent', { id, version })
  const dialog = openDialog({
    name: 'read',
    title: say('read'),
    close: say('close'),
    body: [
      el('p', { class: 'soft' }, say('readLead')),
      ...who.elements,
      el('p', { class: 'intent' }, words),
      el('p', { class: 'soft' }, say('thenFile', { sender: reader.page.sender.name })),
      el('button', { type: 'submit', class: 'primary' }, say('readDo')),
    ],
    onSubmit: () => {
      if (!allRight([[who.name, who.problem()]])) return
      dialog.close()
      void finishReply(
        reader,
        makeStatement<'viewed'>(visit, who.signer(), { kind: 'viewed', intent: { words } }),
      )
    },
  })
}
