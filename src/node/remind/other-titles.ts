import type { DeadlineKind } from '#core/life/deadlines/deadline-kinds.ts'
import type { Words } from '#core/locale/locale.ts'

/** What a deadline is called for the other side, where the house's own words would read strangely to it. */
export const otherTitles: Readonly<Partial<Record<DeadlineKind, Words>>> = {
  unsigned: { fr: 'Votre réponse est attendue', en: 'Your answer is awaited' },
  countersign: { fr: 'Votre signature est attendue', en: 'Your signature is awaited' },
  end: { fr: 'Dernier jour de votre contrat', en: 'Last day of your contract' },
  renewal: {
    fr: 'Votre contrat se renouvelle de lui-même',
    en: 'Your contract renews itself',
  },
  notice: {
    fr: 'Dernier jour pour décider de la suite',
    en: 'Last day to decide what comes next',
  },
}
