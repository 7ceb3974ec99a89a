import { el } from './element.ts'

/** What a dialog is made of. */
export type DialogParts = {
  readonly name: string
  readonly title: string
  readonly close: string
  readonly body: readonly (Node | false | undefined)[]
  /** Called with the form when it is sent; the dialog stays open. */
  readonly onSubmit?: (form: HTMLFormElement) => void
}

/** Opens a dialog over the page. Escape and the cross close it; focus goes back to where it was. */
export function openDialog({ name, title, close, body, onSubmit }: DialogParts): HTMLDialogElement {
  const heading = `${name}-dialog-title`
  const dialog = el(
    'dialog',
    { class: `sheet-dialog ${name}-dialog`, 'aria-labelledby': heading },
    el(
      'div',
      { class: 'dialog-head' },
      el('h2', { id: heading, tabindex: '-1', autofocus: true }, title),
      el('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, close),
    ),
    el(
      'form',
      {
        novalidate: true,
        onsubmit: (event) => {
          event.preventDefault()
          onSubmit?.(event.currentTarget as HTMLFormElement)
        },
      },
      ...body,
    ),
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}
