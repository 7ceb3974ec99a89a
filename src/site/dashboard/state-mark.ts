import type { LifeLabel } from '#core/life/state/label.ts'

/**
 * The shape that stands before a state's word, as HTML: a ring that fills as a text goes on its way, whole while the
 * contract runs, struck through once it is over. Told apart without colour.
 */
export function stateMark(label: LifeLabel): string {
  return `<svg class="mark" viewBox="0 0 12 12" aria-hidden="true">${shapes[label]}</svg>`
}

const ring = '<circle class="ring" cx="6" cy="6" r="5"/>'

const shapes: Readonly<Record<LifeLabel, string>> = {
  draft: '<circle class="ring dashed" cx="6" cy="6" r="5"/>',
  sent: `${ring}<path class="full" d="M6 1a5 5 0 0 1 5 5H6z"/>`,
  viewed: `${ring}<path class="full" d="M6 1a5 5 0 0 1 0 10z"/>`,
  signed: `${ring}<path class="full" d="M6 1a5 5 0 1 1-5 5h5z"/>`,
  active: '<circle class="full" cx="6" cy="6" r="5.5"/>',
  expired: `${ring}<path class="ring" d="M2.5 9.5l7-7"/>`,
}
