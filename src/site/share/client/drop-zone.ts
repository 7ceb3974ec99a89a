import { el } from './element.ts'
import { type PlacedFile, chosenFiles, droppedFiles } from './placed-files.ts'
import type { Say } from './words/words.ts'

/** Where files and folders are dropped, or chosen with the keyboard. */
export function dropZone(
  take: (files: Promise<readonly PlacedFile[]>) => void,
  say: Say,
): HTMLElement {
  const zone = el(
    'div',
    { class: 'drop' },
    el(
      'div',
      { class: 'choices' },
      ...picker('files', 'primary', say('verifyChoose'), take),
      ...picker('folder', 'secondary', say('verifyChooseFolder'), take),
    ),
    el('p', { class: 'soft' }, say('verifyDrop')),
  )
  for (const name of ['dragover', 'dragenter', 'dragleave', 'drop'] as const)
    zone.addEventListener(name, (event) => {
      event.preventDefault()
      zone.classList.toggle('is-over', name === 'dragover' || name === 'dragenter')
      if (name === 'drop' && event.dataTransfer) take(droppedFiles(event.dataTransfer))
    })
  return zone
}

function picker(
  id: 'files' | 'folder',
  style: string,
  label: string,
  take: (files: Promise<readonly PlacedFile[]>) => void,
): HTMLElement[] {
  const input = el('input', {
    type: 'file',
    id,
    multiple: true,
    webkitdirectory: id === 'folder',
    accept: id === 'files' ? '.pdf,.json,.zip,.pem,.crt,.cer,.der' : undefined,
    onchange: () => {
      take(Promise.resolve(chosenFiles(input.files ?? [])))
      // The same file again is a change again.
      input.value = ''
    },
  })
  return [el('label', { for: id, class: style }, label), input]
}
