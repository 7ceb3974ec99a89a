import { el } from './element.ts'

/** A file or folder that cannot be judged, and why. */
export function refusalView(name: string, why: string): HTMLElement {
  return el(
    'section',
    { class: 'result has-failed' },
    el('h2', {}, name),
    el('p', { class: 'wrong' }, why),
  )
}
