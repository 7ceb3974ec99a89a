import { withoutDeceptive } from '#core/contract/deceptive.ts'
import { el } from './element.ts'

/** A labelled field of a form, with room for what is wrong with it. */
export type Field = {
  readonly element: HTMLElement
  readonly control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  readonly value: () => string
  /** Says what is wrong, or nothing any more. */
  readonly complain: (message?: string) => void
}

let count = 0

/** @param note stands after the label: `optional` */
export function field(
  label: string,
  control: Field['control'],
  { note, hint }: { readonly note?: string; readonly hint?: string } = {},
): Field {
  count += 1
  control.id = `field-${count}`
  const error = el('p', { class: 'wrong', id: `${control.id}-wrong`, role: 'alert' })
  const hintId = hint ? `${control.id}-hint` : undefined
  describe(control, hintId)
  const element = el(
    'div',
    { class: 'field' },
    el(
      'label',
      { for: control.id },
      label,
      note !== undefined && el('span', { class: 'soft' }, ` (${note})`),
    ),
    hint !== undefined && el('p', { class: 'soft', id: hintId }, hint),
    control,
    error,
  )
  return {
    element,
    control,
    value: () => withoutDeceptive(control.value),
    complain: (message = '') => {
      error.textContent = message
      const isWrong = message !== ''
      // An empty value would say that it is right.
      if (isWrong) control.setAttribute('aria-invalid', 'true')
      else control.removeAttribute('aria-invalid')
      describe(control, hintId, isWrong ? error.id : undefined)
    },
  }
}

function describe(control: HTMLElement, ...ids: readonly (string | undefined)[]): void {
  const known = ids.filter((id) => id !== undefined).join(' ')
  if (known) control.setAttribute('aria-describedby', known)
  else control.removeAttribute('aria-describedby')
}

/** Complains about the first fields that are not right and moves there. True when all are. */
export function allRight(checks: readonly (readonly [Field, string | undefined])[]): boolean {
  for (const [one, message] of checks) one.complain(message)
  const [first] = checks.find(([, message]) => message !== undefined) ?? []
  first?.control.focus()
  return first === undefined
}
