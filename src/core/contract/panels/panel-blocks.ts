import type { PanelName } from '#core/contract/content.ts'
import type { Block } from '#core/contract/document.ts'
import type { Scope } from '#core/contract/scope.ts'
import { keyTerms } from './key-terms.ts'
import { partyPanel } from './party-panel.ts'
import { serviceTable } from './service-table.ts'
import { signaturePanel } from './signature-panel.ts'

/** Called for a term that a panel needs but cannot print. */
export type OnPanelProblem = (
  path: string,
  problem: 'path-undecided' | 'translation-missing' | 'path-not-printable',
) => void

/** The blocks of a panel that the house makes from the terms. */
export function panelBlocks(name: PanelName, scope: Scope, onProblem: OnPanelProblem): Block[] {
  switch (name) {
    case 'Parties':
      return [partyPanel(scope, onProblem)]
    case 'ServiceTable':
      return serviceTable(scope, onProblem)
    case 'KeyTerms':
      return keyTerms(scope, onProblem)
    case 'Signatures':
      return [signaturePanel(scope, onProblem)]
  }
}
