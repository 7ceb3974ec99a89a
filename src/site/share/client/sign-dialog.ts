import type { Envelope } from '#core/seal/statement/envelope.ts'
import type { Statement } from '#core/seal/statement/statement.ts'
import { el } from './element.ts'
import { finishReply } from './finish-reply.ts'
import { makeStatement } from './make-statement.ts'
import type { Reader } from './reader.ts'
import {
  Stopped,
  hasPasskeys,
  keptPasskey,
  signWithBrowserKey,
  signWithPasskey,
} from './sign-statement.ts'
import { type Said, type Signed, type SigningWay, openSigningForm } from './signing-form.ts'

/** Which wording of the consent is shown. A new wording gets a new number. */
const consentVersion = '1'

/** Signs the shown text of a private page, with a passkey or a key of the browser. */
export function openSignDialog(reader: Reader): void {
  const { page, say, id, version, shortDigest } = reader
  const intent = say('signIntent', { id, version, digest: shortDigest })
  const consent = say('signConsent')
  const signed = async (
    { signer, drawing }: Said,
    how: (statement: Statement) => Promise<Envelope>,
  ): Promise<Signed> => {
    const statement = makeStatement<'signed'>(reader.visit, signer, {
      kind: 'signed',
      intent: { words: intent },
      consent: { words: consent, version: consentVersion },
      ...(drawing && { drawing }),
    })
    return { statement, envelope: await how(statement) }
  }
  const passkey = keptPasskey(id)
  const byPasskey: SigningWay = {
    label: say('signDo'),
    notes: [say('signDoNote')],
    sign: (said) =>
      signed(said, async (statement) =>
        signWithPasskey(statement, await passkey(said.signer.name)),
      ),
  }
  const byBrowserKey: SigningWay = {
    label: say('signDoKey'),
    notes: [say('signDoKeyNote')],
    sign: (said) => signed(said, signWithBrowserKey),
  }
  openSigningForm({
    reader,
    signer: page.reader,
    intent,
    consent,
    next: say('thenFile', { sender: page.sender.name }),
    ways: hasPasskeys() ? [byPasskey, byBrowserKey] : [byBrowserKey],
    before: hasPasskeys() ? [] : [el('p', {}, say('signNoPasskey'))],
    whyNot: (error) => whyNot(error, reader),
    finish: ({ statement, envelope }) => finishReply(reader, statement, envelope),
  })
}

function whyNot(error: unknown, { say }: Reader): string {
  if (error instanceof Stopped) return say('signStopped')
  return say('signFailed', { why: error instanceof Error ? error.message : String(error) })
}
