import type { SignaturePanel } from '#core/contract/document.ts'
import type { Scope } from '#core/contract/scope.ts'
import { panelWords } from '#core/locale/panel-words.ts'
import type { OnPanelProblem } from './panel-blocks.ts'
import { partyOf, printLine } from './party-panel.ts'

/** One box a party: who signs, in what capacity, with room for a date and a hand. */
export function signaturePanel(scope: Scope, onProblem: OnPanelProblem): SignaturePanel {
  const label = (key: keyof typeof panelWords) => panelWords[key][scope.language]
  return {
    type: 'signature-boxes',
    boxes: (['provider', 'client'] as const).map((role) => {
      const party = partyOf(scope, role)
      const name = party.signatory?.name ?? ''
      if (!name) onProblem(`parties.${role}.signatory.name`, 'path-undecided')
      return {
        party: role,
        role: label(role),
        name: party.legalName ?? '',
        lines: [
          { label: label('name'), value: name },
          {
            label: label('title'),
            value: printLine(scope, `parties.${role}.signatory.title`, onProblem) ?? '',
          },
          { label: label('date'), value: '' },
          { label: label('signature'), value: '' },
        ],
      }
    }),
  }
}
