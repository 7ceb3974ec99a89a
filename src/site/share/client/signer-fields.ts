import type { Side } from '#core/share/page.ts'
import { el } from './element.ts'
import { type Field, field } from './field.ts'
import type { Signer } from './make-statement.ts'
import type { Say } from './words/words.ts'

/** The fields that say who answers, filled with what the contract knows of them. */
export type SignerFields = {
  readonly elements: readonly HTMLElement[]
  readonly name: Field
  readonly signer: () => Signer
  /** What is wrong with the name, if anything. */
  readonly problem: () => string | undefined
}

export function signerFields({
  page: { reader },
  say,
}: {
  readonly page: { readonly reader: Side }
  readonly say: Say
}): SignerFields {
  const text = (value: string | undefined, autocomplete: string, max: string, type = 'text') =>
    el('input', { type, autocomplete, maxlength: max, value })
  const name = field(say('yourName'), text(reader.person, 'name', '120'))
  name.control.required = true
  const note = say('optional')
  const title = field(say('yourTitle'), text(reader.title, 'organization-title', '120'), { note })
  const email = field(say('yourEmail'), text(undefined, 'email', '200', 'email'), { note })
  return {
    elements: [name.element, title.element, email.element],
    name,
    signer: () => ({
      name: name.value(),
      ...(title.value() && { title: title.value() }),
      ...(email.value() && { email: email.value() }),
    }),
    problem: () => (name.value() ? undefined : say('nameMissing')),
  }
}
