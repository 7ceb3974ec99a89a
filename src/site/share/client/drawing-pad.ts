import type { StatementOf } from '#core/seal/statement/statement.ts'
import { el } from './element.ts'
import type { Say } from './words/words.ts'

type Drawing = NonNullable<StatementOf<'signed'>['drawing']>

/** Room to draw a signature in; what is drawn is lines, not a picture. */
export type DrawingPad = {
  readonly element: HTMLElement
  /** What was drawn, if anything. */
  readonly drawing: () => Drawing | undefined
}

const size = { width: 600, height: 200 }
const most = { lines: 400, points: 4000 }
const svgNames = 'http://www.w3.org/2000/svg'

export function drawingPad(say: Say): DrawingPad {
  const area = document.createElementNS(svgNames, 'svg')
  area.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`)
  area.setAttribute('role', 'img')
  area.setAttribute('aria-label', say('signDrawArea'))
  const lines: [number, number][][] = []
  let open: { line: [number, number][]; shape: SVGPolylineElement } | undefined
  const pointOf = ({ clientX, clientY }: PointerEvent): [number, number] => {
    const { left, top, width, height } = area.getBoundingClientRect()
    return [
      Math.round(((clientX - left) / width) * size.width),
      Math.round(((clientY - top) / height) * size.height),
    ]
  }
  const draw = (event: PointerEvent) => {
    if (!open || open.line.length >= most.points) return
    const [x, y] = pointOf(event)
    if (x < 0 || y < 0 || x > size.width || y > size.height) return
    open.line.push([x, y])
    open.shape.setAttribute('points', open.line.flat().join(' '))
  }
  area.addEventListener('pointerdown', (event) => {
    if (lines.length >= most.lines) return
    event.preventDefault()
    area.setPointerCapture(event.pointerId)
    const line: [number, number][] = []
    const shape = document.createElementNS(svgNames, 'polyline')
    area.append(shape)
    lines.push(line)
    open = { line, shape }
    draw(event)
  })
  area.addEventListener('pointermove', draw)
  for (const name of ['pointerup', 'pointercancel'] as const)
    area.addEventListener(name, () => {
      open = undefined
    })
  const clear = () => {
    lines.length = 0
    area.replaceChildren()
  }
  return {
    element: el(
      'details',
      { class: 'drawing' },
      el('summary', {}, say('signDraw'), el('span', { class: 'soft' }, ` (${say('optional')})`)),
      el('p', { class: 'soft' }, say('signDrawNote')),
      area as unknown as Node,
      el('button', { type: 'button', class: 'quiet', onclick: clear }, say('signDrawClear')),
    ),
    drawing: () => {
      const drawn = lines.filter((line) => line.length > 1)
      return drawn.length > 0 ? { ...size, lines: drawn } : undefined
    },
  }
}
