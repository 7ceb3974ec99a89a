import { affirmedIn } from '#core/lint/affirmed.ts'
import { partyOf } from '#core/lint/party.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'
import { documentDate, type Subject } from '#core/lint/subject.ts'
import { addDays } from '#core/terms/date.ts'

/** L. 221-3 and following of the consumer code: staff at most, and days without payment after an off-premises contract. */
const [mostStaff, daysWithoutPayment] = [5, 7]

const withdrawal = phraseFinder(['rétractation', 'right of withdrawal', 'right to withdraw'], {
  withoutAccents: true,
})

export const frOffpremises: Rule = {
  id: 'fr-offpremises',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Un contrat signé chez un client de cinq salariés au plus, sans mot de la rétractation.',
    en: 'A contract signed at the premises of a client of five staff at most, without a word on withdrawal.',
  },
  why: {
    fr: "Hors établissement, un professionnel de cinq salariés au plus a un droit de rétractation de quatorze jours et ne paie rien pendant sept jours, si l'objet du contrat n'entre pas dans son activité principale. Une source étend cette règle à la distance.",
    en: 'Off premises, a business of five staff at most has a right of withdrawal of fourteen days and pays nothing for seven days, when the object of the contract is outside its main activity. One source extends this to distance contracts.',
  },
  remedy: {
    fr: 'Signez à distance ou chez le prestataire (sign.place), ou informez le client de la rétractation et repoussez le premier paiement.',
    en: "Sign remotely or at the Provider's (sign.place), or inform the Client of the withdrawal and put off the first payment.",
  },
  facts: ['FR-39'],
  paths: ['sign.place', 'parties.client.employeeCount', 'fees.deposit.dueDate'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'sign.place': 'on-site-at-client', 'fees.deposit.dueDate': '2027-02-15' },
      text: 'Le Client dispose de quatorze jours pour exercer sa rétractation.',
    },
    {
      on: 'FR-LCH-0002',
      set: { 'sign.place': 'on-site-at-client', 'fees.deposit.dueDate': '2027-02-15' },
      finds: {
        says: {
          fr: 'Le contrat est signé chez un client de 0 salarié et ne dit rien de la rétractation.',
          en: 'The contract is signed at the premises of a client with 0 staff and says nothing of withdrawal.',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'sign.place': 'on-site-at-client' },
      text: 'Le Client dispose de quatorze jours pour exercer sa rétractation.',
      finds: {
        says: {
          fr: "L'acompte est dû moins de sept jours après la signature chez le client.",
          en: "The deposit is due less than seven days after signature at the Client's premises.",
        },
      },
    },
  ],
  check: (subject, say) => {
    const staff = partyOf(subject, 'client')?.employeeCount
    if (subject.terms.sign?.place !== 'on-site-at-client') return
    if (typeof staff !== 'number' || staff > mostStaff) return
    if (affirmedIn(subject, withdrawal).length === 0)
      say({
        at: 'sign.place',
        says: {
          fr: `Le contrat est signé chez un client de ${staff} ${staff > 1 ? 'salariés' : 'salarié'} et ne dit rien de la rétractation.`,
          en: `The contract is signed at the premises of a client with ${staff} staff and says nothing of withdrawal.`,
        },
      })
    if (isPaidAtOnce(subject))
      say({
        at: 'fees.deposit.dueDate',
        says: {
          fr: "L'acompte est dû moins de sept jours après la signature chez le client.",
          en: "The deposit is due less than seven days after signature at the Client's premises.",
        },
      })
  },
}

function isPaidAtOnce(subject: Subject): boolean {
  const { fees } = subject.terms
  const signed = documentDate(subject)
  if (fees?.model !== 'fixed-deposit' || !signed) return false
  const due = fees.deposit?.dueDate
  return due
    ? due.iso < addDays(signed, daysWithoutPayment).iso
    : fees.deposit?.due === 'on-receipt'
}
