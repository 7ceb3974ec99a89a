import { el } from './element.ts'

/** A row of a list of facts: what it is, and what it says. @param style how the value is set: `digest` */
export function row(label: string, value: string, style?: string): HTMLElement[] {
  return [el('dt', {}, label), el('dd', { class: style }, value)]
}
