import type { MarkedLine, MarkedPanel, MarkedPerson } from '#core/change/redline/marked.ts'
import { paragraphXml } from './paragraph-xml.ts'
import type { Pen } from './pen.ts'
import { gapXml, runsXml } from './runs-xml.ts'
import { writeWhole, writtenMembers } from './whole.ts'

/** The parties, or where they sign: role, name, and a line for each thing said of them. */
export function panelXml({ people }: MarkedPanel, pen: Pen): string {
  return writtenMembers(people, pen)
    .map((person) => writeWhole(person, pen, (own) => personXml(person, own)))
    .join('')
}

function personXml({ role, name, lines }: MarkedPerson, pen: Pen): string {
  return [
    paragraphXml({ style: 'PartyRole' }, pen, runsXml(role, pen)),
    paragraphXml({ style: 'PartyName' }, pen, runsXml(name, pen)),
    ...writtenMembers(lines, pen).map((line) => writeWhole(line, pen, (own) => lineXml(line, own))),
  ].join('')
}

function lineXml({ label, value }: MarkedLine, pen: Pen): string {
  return paragraphXml(
    { style: 'PartyLine', left: lineLeft, hanging: lineLeft },
    pen,
    runsXml(label, pen),
    gapXml(label, '\t', pen),
    runsXml(value, pen),
  )
}

const lineLeft = 2835
