import type * as z from 'zod'
import type { party } from '#core/contract/cover/parties.ts'
import type { LabelledLine, PartyPanel } from '#core/contract/document.ts'
import { type Scope, printIn } from '#core/contract/scope.ts'
import { termAt } from '#core/contract/terms.ts'
import { panelWords, registerWords } from '#core/locale/panel-words.ts'
import type { OnPanelProblem } from './panel-blocks.ts'

/** A party as read: names, registers, address, contacts. */
export type Party = z.output<typeof party>

/** A party of the contract. Its file was put in place of its slug before the terms were read. */
export function partyOf(scope: Scope, role: 'provider' | 'client'): Party {
  const value = termAt(scope.terms, `parties.${role}`)
  return typeof value === 'object' && value !== null ? (value as Party) : {}
}

/** Both parties facing each other, with what identifies them (spec 3.A `parties`). */
export function partyPanel(scope: Scope, onProblem: OnPanelProblem): PartyPanel {
  return {
    type: 'parties',
    parties: (['provider', 'client'] as const).map((role) => {
      const party = partyOf(scope, role)
      if (!party.legalName) onProblem(`parties.${role}.legalName`, 'path-undecided')
      return {
        role: panelWords[role][scope.language],
        name: party.legalName ?? '',
        lines: partyLines(party, role, scope, onProblem),
      }
    }),
  }
}

function partyLines(
  party: Party,
  role: string,
  scope: Scope,
  onProblem: OnPanelProblem,
): LabelledLine[] {
  const line = (key: keyof typeof panelWords, value: string | null | undefined): LabelledLine[] =>
    value ? [{ label: panelWords[key][scope.language], value }] : []
  const words = (path: string) => printLine(scope, `parties.${role}.${path}`, onProblem)
  return [
    ...line('tradeName', party.tradeName),
    ...line('billingName', party.billingName),
    ...line('legalForm', party.legalForm),
    ...line('capital', party.capital),
    ...line('address', party.address),
    ...(party.registrations ?? []).flatMap(({ scheme, value }) =>
      value
        ? [{ label: registerWords[scheme ?? '']?.[scope.language] ?? scheme ?? '', value }]
        : [],
    ),
    ...line('vat', party.vat?.number),
    ...line('gst', party.vat?.gst),
    ...line('qst', party.vat?.qst),
    ...line('email', party.email),
    ...line('phone', party.phone),
    ...line('contact', join(party.contact?.name, words('contact.role'), party.contact?.email)),
    ...line('signatory', representative(party, words('signatory.title'))),
  ]
}

/** A term as text for a panel; missing translations are reported, an open term is simply left out. */
export function printLine(
  scope: Scope,
  path: string,
  onProblem: OnPanelProblem,
): string | undefined {
  const printed = printIn(scope, path)
  if (printed === undefined || typeof printed === 'string') return printed
  onProblem(path, printed.problem)
  return undefined
}

/** Who signs for the party. A sole trader who signs in person is not represented by anybody. */
function representative({ legalName, signatory }: Party, title: string | undefined): string {
  const isSelf = signatory?.name && legalName?.startsWith(signatory.name)
  return isSelf ? '' : join(signatory?.name, title)
}

function join(...pieces: (string | null | undefined)[]): string {
  return pieces.filter(Boolean).join(', ')
}
