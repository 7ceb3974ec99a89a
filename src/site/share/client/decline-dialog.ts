import { openDialog } from './dialog.ts'
import { el } from './element.ts'
import { allRight, field } from './field.ts'
import { finishReply } from './finish-reply.ts'
import { makeStatement } from './make-statement.ts'
import type { Reader } from './reader.ts'
import { signerFields } from './signer-fields.ts'

/** "I will not sign", and why. */
export function openDeclineDialog(reader: Reader): void {
  const { say, visit } = reader
  const who = signerFields(reader)
  const reason = field(
    say('declineReason'),
    el('textarea', { rows: '4', required: true, maxlength: '4000' }),
  )
  const dialog = openDialog({
    name: 'decline',
    title: say('declineTitle'),
    close: say('close'),
    body: [
      reason.element,
      ...who.elements,
      el('p', { class: 'soft' }, say('thenFile', { sender: reader.page.sender.name })),
      el('button', { type: 'submit', class: 'primary' }, say('declineDo')),
    ],
    onSubmit: () => {
      const missing = reason.value() ? undefined : say('declineReasonMissing')
      if (
        !allRight([
          [reason, missing],
          [who.name, who.problem()],
        ])
      )
        return
      dialog.close()
      void finishReply(
        reader,
        makeStatement<'declined'>(visit, who.signer(), {
          kind: 'declined',
          reason: reason.value(),
        }),
      )
    },
  })
}
