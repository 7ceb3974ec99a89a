import type { PageFile } from '#core/share/page.ts'
import { saveFile } from './deliver.ts'
import { el } from './element.ts'
import type { Say } from './words/words.ts'

/** A file that can be downloaded, and the button for it. */
export type Download = {
  readonly label: string
  readonly style: 'primary' | 'quiet'
  readonly file: PageFile
  /** Its bytes; `undefined` when they cannot be had. */
  readonly get: () => Promise<Uint8Array<ArrayBuffer> | undefined>
  readonly say: Say
}

/** A button that fetches a PDF and saves it, with the line that says how it goes. */
export function downloadButton({ label, style, file, get, say }: Download): HTMLElement[] {
  const state = el('span', { class: 'soft', role: 'status' })
  const fetchFile = async () => {
    state.className = 'soft'
    state.textContent = say('downloading')
    const content = await get()
    state.textContent = content ? '' : say('downloadFailed')
    state.className = content ? 'soft' : 'wrong'
    if (content) saveFile(content, file.name, 'application/pdf')
  }
  const size = say('fileSize', { n: String(Math.ceil(file.bytes / 1024)) })
  const onclick = () => void fetchFile()
  const button = el('button', { type: 'button', class: style, onclick }, label)
  button.append(el('span', { class: 'size' }, `\u00a0(${size})`))
  return [button, state]
}
