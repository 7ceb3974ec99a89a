import type { Words } from '#core/locale/locale.ts'
import { listWords } from './list-words.ts'
import type { Found } from './say.ts'
import type { Subject } from './subject.ts'
import { percentWords } from './value-words.ts'

/** A term by which a party loses something, or owes a lump sum, because it cancels, leaves or does not use. */
type PenaltyTerm = { readonly path: string; readonly words: Words }

/** Laws under which the clauses give unearned advances back, whatever the terms say (CH-04, QC-07). */
const givingBack = ['CH', 'CA-QC']
const kept = 'no-if-client-cancels'

/** What a contract lets a party forfeit, in the order of the cover page (FR-32, CH-06, QC-10). */
function penaltyTerms({ terms, law }: Pick<Subject, 'terms' | 'law'>): readonly PenaltyTerm[] {
  const { fees, cancel, hours, end } = terms
  const keepsAdvances = !givingBack.includes(law)
  const found: PenaltyTerm[] = []
  const add = (path: string, fr: string, en: string) => found.push({ path, words: { fr, en } })
  if (keepsAdvances && fees?.model === 'fixed-deposit' && fees.deposit?.refundable === kept)
    add(
      'fees.deposit.refundable',
      "l'acompte gardé si le client annule",
      'the deposit kept if the Client cancels',
    )
  if (keepsAdvances && fees?.model === 'fixed-upfront' && fees.refund?.policy === 'none')
    add('fees.refund.policy', "le prix gardé quoi qu'il arrive", 'the price kept whatever happens')
  if (cancel?.lateEffect === 'forfeit')
    add(
      'cancel.lateEffect',
      'la séance perdue si elle est annulée tard',
      'the session lost if it is cancelled late',
    )
  if (cancel?.lateEffect === 'fee-pct' && cancel.lateFeePct) {
    const { fr, en } = percentWords(Number(cancel.lateFeePct.value))
    add(
      'cancel.lateFeePct',
      `${fr} du prix d'une séance annulée tard`,
      `${en} of the price of a session cancelled late`,
    )
  }
  if (hours?.rollover?.policy === 'expire')
    add('hours.rollover.policy', 'les heures non utilisées perdues', 'unused hours lost')
  else if (hours?.rollover?.atEnd === 'forfeit')
    add(
      'hours.rollover.atEnd',
      'les heures reportées perdues à la fin',
      'carried hours lost at the end',
    )
  if (end?.minimumFee && end.minimumFee.minor > 0)
    add(
      'end.minimumFee',
      'une somme minimale due en cas de départ',
      'a minimum sum owed on leaving',
    )
  return found
}

/** What a rule on penalties says of a contract: one finding that lists them; `undefined` when there are none. */
export function penaltyFinding(subject: Subject): Found | undefined {
  const found = penaltyTerms(subject)
  const [first] = found
  if (!first) return undefined
  const { fr, en } = listWords(found.map(({ words }) => words))
  return {
    at: first.path,
    says: { fr: `Le contrat prévoit : ${fr}.`, en: `The contract provides for: ${en}.` },
  }
}
