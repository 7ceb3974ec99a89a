import type { Envelope } from '#core/seal/statement/envelope.ts'
import type { Statement } from '#core/seal/statement/statement.ts'
import { openDialog } from './dialog.ts'
import { drawingPad } from './drawing-pad.ts'
import { el } from './element.ts'
import { allRight, field } from './field.ts'
import { finishReply } from './finish-reply.ts'
import { makeStatement } from './make-statement.ts'
import { type Reader, groups } from './reader.ts'
import {
  type Passkey,
  Stopped,
  hasPasskeys,
  makePasskey,
  signWithBrowserKey,
  signWithPasskey,
} from './sign-statement.ts'
import { signerFields } from './signer-fields.ts'

/** Which wording of the consent is shown. A new wording gets a new number. */
const consentVersion = '1'

/** Signs the shown text: who, the exact words agreed to, then a key. */
export function openSignDialog(reader: Reader): void {
  const { page, say, id, version, shortDigest } = reader
  const who = signerFields(reader)
  const pad = drawingPad(say)
  const tick = el('input', { type: 'checkbox' })
  const consent = field(say('signConsent'), tick)
  consent.element.classList.add('tick')
  const intent = say('signIntent', { id, version, digest: shortDigest })
  const state = el('p', { class: 'wrong', role: 'alert' })
  const working = el('p', { class: 'soft', role: 'status' })
  const buttons: HTMLButtonElement[] = []
  const passkey = keptPasskey(reader)
  const sign = async (how: (statement: Statement) => Promise<Envelope>) => {
    const missing = tick.checked ? undefined : say('signConsentMissing')
    if (
      !allRight([
        [who.name, who.problem()],
        [consent, missing],
      ])
    )
      return
    const drawing = pad.drawing()
    const statement = makeStatement<'signed'>(reader.visit, who.signer(), {
      kind: 'signed',
      intent: { words: intent },
      consent: { words: say('signConsent'), version: consentVersion },
      ...(drawing && { drawing }),
    })
    // One signature at a time, however often the button is pressed.
    for (const button of buttons) button.disabled = true
    state.textContent = ''
    working.textContent = say('signWorking')
    try {
      const envelope = await how(statement)
      dialog.close()
      await finishReply(reader, statement, envelope)
    } catch (error) {
      state.textContent = whyNot(error, reader)
    } finally {
      working.textContent = ''
      for (const button of buttons) button.disabled = false
    }
  }
  const button = (key: 'signDo' | 'signDoKey', style: string, how: Parameters<typeof sign>[0]) => {
    const made = el(
      'button',
      { type: 'button', class: style, onclick: () => void sign(how) },
      say(key),
    )
    buttons.push(made)
    return made
  }
  const dialog = openDialog({
    name: 'sign',
    title: say('signTitle'),
    close: say('close'),
    body: [
      el(
        'dl',
        { class: 'what' },
        ...row(
          say('signWhat'),
          `${page.title[reader.language]}, ${id}, ${say('version', { version })}`,
        ),
        ...row(say('signDigest'), groups(page.text), 'digest'),
        ...(page.pdf ? row(say('signPdf'), groups(page.pdf.digest), 'digest') : []),
      ),
      el('p', { class: 'soft' }, say('signDigestNote')),
      ...who.elements,
      pad.element,
      consent.element,
      el('p', { class: 'intent' }, intent),
      state,
      working,
      ...(hasPasskeys()
        ? [
            button('signDo', 'primary', async (statement) =>
              signWithPasskey(statement, await passkey(who.signer().name)),
            ),
            el('p', { class: 'soft' }, say('signDoNote')),
            button('signDoKey', 'secondary', signWithBrowserKey),
          ]
        : [el('p', {}, say('signNoPasskey')), button('signDoKey', 'primary', signWithBrowserKey)]),
      el('p', { class: 'soft' }, say('signDoKeyNote')),
      el('p', { class: 'soft' }, say('signLevel')),
    ],
  })
}

/** Makes the passkey once: when only the signing is refused, the next try uses the same. */
function keptPasskey({ id }: Reader): (name: string) => Promise<Passkey> {
  let made: Passkey | undefined
  return async (name) => {
    made ??= await makePasskey(`${id} · ${name}`)
    return made
  }
}

function whyNot(error: unknown, { say }: Reader): string {
  if (error instanceof Stopped) return say('signStopped')
  return say('signFailed', { why: error instanceof Error ? error.message : String(error) })
}

function row(label: string, value: string, style?: string): HTMLElement[] {
  return [el('dt', {}, label), el('dd', { class: style }, value)]
}
