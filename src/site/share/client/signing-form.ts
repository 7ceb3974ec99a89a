import type { Envelope } from '#core/seal/statement/envelope.ts'
import type { Statement, StatementOf } from '#core/seal/statement/statement.ts'
import type { Side } from '#core/share/page.ts'
import { openDialog } from './dialog.ts'
import { drawingPad } from './drawing-pad.ts'
import { el } from './element.ts'
import { allRight, field } from './field.ts'
import type { Signer } from './make-statement.ts'
import { type TextReader, groups } from './reader.ts'
import { row } from './row.ts'
import { signerFields } from './signer-fields.ts'

/** What the form says once it is filled in. */
export type Said = {
  readonly signer: Signer
  readonly drawing?: NonNullable<StatementOf<'signed'>['drawing']>
}

/** What came of it. */
export type Signed = { readonly statement: Statement; readonly envelope: Envelope }

/** A way to sign that the form offers as a button. */
export type SigningWay = {
  readonly label: string
  readonly notes: readonly string[]
  /** @throws whatever keeps it from signing */
  readonly sign: (said: Said) => Promise<Signed>
}

export type SigningForm = {
  readonly reader: TextReader
  readonly signer: Side
  /** The exact words that are signed. */
  readonly intent: string
  readonly consent: string
  /** The first is the one to choose; none where there is nothing to sign with. */
  readonly ways: readonly SigningWay[]
  /** What happens once it is signed. */
  readonly next: string
  /** Stands in front of the ways. */
  readonly before?: readonly HTMLElement[]
  /** Why nothing was signed, for the one who tried. */
  readonly whyNot: (error: unknown) => string
  /** Goes on once it is signed and the form is closed. */
  readonly finish: (signed: Signed) => Promise<void>
}

/** Opens the form that signs the shown text: what, who, the exact words agreed to, then a key. */
export function openSigningForm(form: SigningForm): void {
  const { reader, signer, intent, consent, next } = form
  const { say } = reader
  const who = signerFields({ page: { reader: signer }, say })
  const pad = drawingPad(say)
  const tick = el('input', { type: 'checkbox', required: true })
  const agreed = field(consent, tick)
  agreed.element.classList.add('tick')
  const isRight = () =>
    allRight([
      [who.name, who.problem()],
      [agreed, tick.checked ? undefined : say('signConsentMissing')],
    ])
  const said = (): Said => {
    const drawing = pad.drawing()
    return { signer: who.signer(), ...(drawing && { drawing }) }
  }
  const act = waysToSign(form, isRight, said, () => dialog.close())
  const dialog = openDialog({
    name: 'sign',
    title: say('signTitle'),
    close: say('close'),
    body: [
      whatIsSigned(reader, signer),
      digestsOf(reader),
      ...who.elements,
      pad.element,
      agreed.element,
      el('p', { class: 'intent' }, intent),
      ...act,
      el('p', {}, next),
      el('p', { class: 'soft' }, say('signLevel')),
    ],
  })
}

function whatIsSigned(
  { page, say, language, id, version }: TextReader,
  { name, person }: Side,
): HTMLElement {
  return el(
    'dl',
    { class: 'what' },
    ...row(say('signWhat'), `${page.title[language]}, ${id}, ${say('version', { version })}`),
    ...(name === person ? [] : row(say('signFor'), name)),
  )
}

/** The digests, for who wants to compare them; their first digits stand in the words that are signed. */
function digestsOf({ page, say, shortDigest }: TextReader): HTMLElement {
  return el(
    'details',
    { class: 'more' },
    el('summary', {}, `${say('signDigest')} `, el('span', { class: 'digest' }, `${shortDigest}…`)),
    el('p', { class: 'soft' }, say('signDigestNote')),
    el(
      'dl',
      { class: 'what' },
      ...row(say('signDigest'), groups(page.text), 'digest'),
      ...(page.pdf ? row(say('signPdf'), groups(page.pdf.digest), 'digest') : []),
    ),
  )
}

/** The buttons, and the lines that say how it goes. One signature at a time, however often a button is pressed. */
function waysToSign(
  { reader: { say }, ways, before = [], whyNot, finish }: SigningForm,
  isRight: () => boolean,
  said: () => Said,
  close: () => void,
): HTMLElement[] {
  const state = el('p', { class: 'wrong', role: 'alert' })
  const working = el('p', { class: 'soft', role: 'status' })
  const press = async ({ sign }: SigningWay) => {
    if (!isRight()) return
    for (const button of buttons) button.disabled = true
    state.textContent = ''
    working.textContent = say('signWorking')
    try {
      const signed = await sign(said())
      close()
      await finish(signed)
    } catch (error) {
      state.textContent = whyNot(error)
    } finally {
      working.textContent = ''
      for (const button of buttons) button.disabled = false
    }
  }
  const buttons = ways.map((way, index) => {
    const style = index === 0 ? 'primary' : 'secondary'
    const onclick = () => void press(way)
    return el('button', { type: 'button', class: style, onclick }, way.label)
  })
  const offered = ways.flatMap(({ notes }, index) => [
    ...buttons.slice(index, index + 1),
    ...notes.map((note) => el('p', { class: 'soft' }, note)),
  ])
  return [state, working, ...before, ...offered]
}
